### gb_iv1 | interview
{c1:“Nobody Asked the Camels”}

Saltanat Birk ran the Desert Road Agency until last Thursday, when {s2:Prime Minister Torvald Iskak} {q2:announced on television} {c2:that she had “resigned for reasons of sand”}. She met The Lindsary Post at a bus station.

{s3:The Post}{q3::} {c3:Did you resign?}

{s4:Saltanat Birk}{q4::} {c4:I {q5:was told} {c5:that I had}. By {s5:the radio}.}

{s6:The Post}{q6::} {c6:{s7:The Prime Minister} {q7:says} {c7:{s8:you} {q8:asked} {c8:him to let you go}}.}

{s9:Birk}{q9::} {c9:{s10:Torvald Iskakovich} {q10:says} {c10:many things}. In March {s11:he} {q11:promised} me {c11:an inquiry}. In April {s12:he} {q12:denied} {c12:that {s13:he} {q13:had promised} {c13:it}}. In May {s14:he} {q14:accused} {c14:me of leaking the denial}. (Pours tea.) I have only kept a diary.}

{s15:The Post}{q15::} {c15:And did you leak it?}

{s16:Birk}{q16::} {c16:I left it on a table. {s17:My deputy} {q17:had warned} me {c17:that tables have ears}.}

{s18:The Post}{q18::} {c18:{s19:The auditors} {q19:found} {c19:that eleven kilometres of the road do not exist}. {s20:Your critics} {q20:ask} {c20:where they went}.}

{s21:Birk}{q21::} {c21:{s22:I} {q22:asked} {c22:the same}. {s23:The contractor’s report} {q23:reads:} {c23:“The road continues underneath”}. {s24:A camel driver I trust} {q24:says} {c24:there is nothing underneath but more underneath}.}

{s25:The Post}{q25::} {c25:{s26:You} {q26:once said}, if I am not mistaken, {c26:that you would sooner dig the road yourself than sign for it}.}

{s27:Birk}{q27::} {c27:{s28:I} {q28:said} {c28:it} then and {s29:I} {q29:say} {c29:it} now. But signatures are patient. {s30:I} {q30:do not claim} {c30:that he forged mine}. {s31:I} {q31:am only asking} {c31:who was holding the pen}.}

{s32:A spokesman for the Prime Minister, Jarle Otegen,} {q32:dismissed} {c32:her account as “desert literature”}. {q33:Asked} {c33:about the eleven kilometres}, {s34:he} {q34:said} {c34:they were “a matter for geologists”}.
---
1 d - p A a | Saltanat Birk | | headline implicit-source implicit-cue
2 m - p A a | Torvald Iskak | Saltanat Birk | scare-quotes
3 d - o A q | The Lindsary Post | Saltanat Birk | turn short-name question
4 d - p A a | Saltanat Birk | Saltanat Birk | turn
5 i 4 o A a | the radio | Saltanat Birk | nested passive ellipsis-content
6 d - o A a | The Lindsary Post | Torvald Iskak; Saltanat Birk | turn short-name
7 i 6 p A a | Torvald Iskak | Saltanat Birk; Torvald Iskak | nested definite-description
8 i 7 p A a | Saltanat Birk | Torvald Iskak; Saltanat Birk | nested depth3 request
9 d - p A a | Saltanat Birk | Torvald Iskak; Saltanat Birk | turn short-name
10 i 9 p A a | Torvald Iskak | | nested patronymic optional no-proper-content
11 i 9 p A a | Torvald Iskak | | nested pronoun male
12 i 9 p D a | Torvald Iskak | Torvald Iskak | nested pronoun male denial
13 i 12 p A a | Torvald Iskak | | nested depth3 pronoun male self
14 i 9 p A a | Torvald Iskak | Saltanat Birk | nested pronoun male
15 d - o A q | The Lindsary Post | Saltanat Birk | turn short-name question
16 d - p A a | Saltanat Birk | Saltanat Birk's deputy | turn short-name
17 i 16 p A a | Saltanat Birk's deputy | | nested
18 d - o A a | The Lindsary Post | Saltanat Birk's critics | turn short-name
19 i 18 g A a | auditors | | nested
20 i 18 g A q | Saltanat Birk's critics | | nested indirect-question
21 d - p A a | Saltanat Birk | | turn short-name
22 i 21 p A q | Saltanat Birk | | nested self demonstrative-content indirect-question
23 d 21 d A a | the contractor's report | | nested document
24 i 21 u A a | a camel driver | | nested
25 d - o A a | The Lindsary Post | Saltanat Birk | turn short-name
26 i 25 p A a | Saltanat Birk | Saltanat Birk | nested
27 d - p A a | Saltanat Birk | Torvald Iskak; Saltanat Birk | turn short-name
28 i 27 p A a | Saltanat Birk | | nested self demonstrative-content
29 i 27 p A a | Saltanat Birk | | nested self demonstrative-content
30 i 27 p D a | Saltanat Birk | Torvald Iskak | nested self negated-cue unscored-polarity
31 i 27 p A q | Saltanat Birk | | nested self indirect-question
32 m - p D a | Jarle Otegen | Saltanat Birk | denial unscored-polarity
33 i - k A q | unknown | | passive implicit-source no-proper-content
34 m - p A a | Jarle Otegen | | pronoun male

### gb_iv2 | interview
The Man Who Counted the Sheep Twice

The statistician Erlan Söder published one figure last winter, and {s1:the Ministry of Pastures} {q1:called} {c1:it “an act of arithmetical sabotage”}. We found him in the mountains above Temirstad, among those whom he counts.

– {c2:Erlan Nilsovich, how many sheep are there in Ostrelia?}

– {c3:Six million. {s4:The ministry} {q4:says} {c4:nine}. The sheep keep out of it.}

– {c6:{s7:Minister Gunnar Abdrak} {q7:told} our newspaper {c7:that you had counted only the white ones}.}

– {c8:(Coughs.) {s9:I} {q9:told} {c9:him to come and see for himself}. {s10:He} {q10:answered by telegram:} {c10:“Send me a black one”}. I sent it. {s11:His secretary} {q11:maintains} {c11:it never arrived}, and {s12:she} {q12:has repeated} {c12:this} under oath.}

– {c13:Some of your colleagues keep their distance.}

– {c14:{s15:One of them, a lady of great learning,} {q15:thinks} {c15:I have been bribed by Teshik}. {s16:Another} {q16:thinks} {c16:I ought to have been}. At the institute {s17:they} {q17:used to ask} me {c17:whether I was tired}. Now {s18:they} {q18:ask} {c18:when I will be}.}

– {c19:Is it true that {s20:you} {q20:threatened} {c20:to count the ministers}?}

– {c21:{s22:I} {q22:never threatened} {c22:that}. {s23:I} {q23:offered} {c23:it}.}

– {c24:And what did the Minister say?}

– {c25:{q26:According to} {s26:my sister, who cleans his office}, {c26:{s36:he} first laughed, then closed the window, then {q36:asked} {c36:what a minister was for statistical purposes}}. {s27:She} {q27:swears} {c27:that those were his words}. {s28:I} {q28:doubt} {c28:it}: he is not a man for statistics.}

– {c30:So who is right, six or nine?}

– {c31:{s32:My late teacher, Oksana Rud,} {q32:used to say:} {c32:a number is a promise made to strangers}. Mine has three zeros too few for them.}

When this issue was in print {s34:Mr. Abdrakk} {q34:let us know} {c34:that the ministry “would be counting again, from the other end”}. {q35:It is whispered} {c35:that Söder has been invited}.
---
1 m - o A a | Ministry of Pastures | Erlan Söder | scare-quotes
2 d - p A q | INTERVIEWER | Erlan Söder | dash turn implicit-source question
3 d - p A a | Erlan Söder | Ministry of Pastures | dash turn implicit-source
4 i 3 o A a | Ministry of Pastures | | nested ellipsis-content number
6 d - p A a | INTERVIEWER | Gunnar Abdrak; Erlan Söder | dash turn implicit-source
7 i 6 p A a | Gunnar Abdrak | Erlan Söder | nested
8 d - p A a | Erlan Söder | Gunnar Abdrak; Gunnar Abdrak's secretary | dash turn implicit-source
9 i 8 p A a | Erlan Söder | Gunnar Abdrak | nested self request
10 d 8 p A a | Gunnar Abdrak | Gunnar Abdrak | nested pronoun male request
11 i 8 p A a | Gunnar Abdrak's secretary | | nested
12 i 8 p A a | Gunnar Abdrak's secretary | | nested pronoun female demonstrative-content
13 d - p A a | INTERVIEWER | Erlan Söder | dash turn implicit-source
14 d - p A a | Erlan Söder | Erlan Söder | dash turn implicit-source
15 i 14 u A a | a colleague of Erlan Söder (she) | Erlan Söder | nested
16 i 14 u A a | another colleague of Erlan Söder | Erlan Söder | nested ellipsis-content
17 i 14 g A q | people at Erlan Söder's institute | Erlan Söder | nested pronoun indirect-question
18 i 14 g A q | people at Erlan Söder's institute | Erlan Söder | nested pronoun indirect-question ellipsis-content
19 d - p A q | INTERVIEWER | Erlan Söder | dash turn implicit-source question
20 i 19 p A a | Erlan Söder | | nested
21 d - p A a | Erlan Söder | | dash turn implicit-source
22 i 21 p D a | Erlan Söder | | nested self denial demonstrative-content
23 i 21 p A a | Erlan Söder | | nested self demonstrative-content
24 d - p A q | INTERVIEWER | Gunnar Abdrak | dash turn implicit-source question
25 d - p A a | Erlan Söder | Gunnar Abdrak; Erlan Söder's sister | dash turn implicit-source
26 i 25 p A a | Erlan Söder's sister | Gunnar Abdrak | nested
36 i 26 p A q | Gunnar Abdrak | | nested depth3 pronoun male indirect-question
27 i 25 p A a | Erlan Söder's sister | Gunnar Abdrak | nested pronoun female
28 i 25 p D h | Erlan Söder | | nested self doubt demonstrative-content
30 d - p A q | INTERVIEWER | | dash turn implicit-source question
31 d - p A a | Erlan Söder | Oksana Rud | dash turn implicit-source
32 i 31 p A a | Oksana Rud | | nested unscored-type
34 m - p A a | Gunnar Abdrak | Ministry of Pastures | misspelled-name
35 i - k A h | unknown | Erlan Söder | implicit-source passive rumour

### gb_iv3 | interview
Three at a Table: Who Owns the Northern Lights?

On Sunday the writer Ainur Falk and the physicist Dr. Hilde Marat sat down in our studio. Farid Ek asked the questions. We print the talk with small cuts.

{s1:EK}{q1::} {c1:Hilde, {s2:your institute} {q2:has declared} {c2:the lights over Astergard “a public utility”}. Ainur is laughing.}

{s3:FALK}{q3::} {c3:I laugh because {s4:her director} {q4:told} me in the corridor {c4:that it was a printing error}. {s5:He} {q5:said} {c5:it should have been “a public futility”}.}

{s6:MARAT}{q6::} {c6:{s7:He} {q7:says} {c7:that} to poets. To us {s8:he} {q8:says} {c8:{s9:the poets} {q9:asked for} {c9:it}}.}

{s10:FALK}{q10::} {c10:{s11:We} {q11:asked for} {c11:nothing}!}

{s12:EK}{q12::} {c12:One at a time. Ainur, {s13:you} {q13:wrote} in “Cold Fire” {c13:that light cannot be owned}. And yet {s14:your publisher} {q14:insists} {c14:that it owns the cover}.}

{s15:FALK}{q15::} {c15:{s16:My publisher} also {q16:believes} {c16:that I died in 2009}. {s17:She} {q17:writes} me {c17:condolences}.}

{s18:MARAT}{q18::} {c18:May I? {s19:A survey of ours} {q19:shows} {c19:that {s40:two visitors in three} {q40:think} {c40:the lights are switched on by the hotels}}. {s20:A gentleman from Maddur} {q20:demanded} {c20:his money back}, because {s21:the receptionist} {q21:had promised} him {c21:green}.}

{s22:FALK}{q22::} {c22:And {s23:the hotels} {q23:do not deny} {c23:it}! {s24:They} {q24:say} {c24:“we do our best”}.}

{s25:EK}{q25::} {c25:{s26:A listener, Mrs. Dana Holm,} {q26:asks} {c26:if the army could switch them off}.}

{s27:MARAT}{q27::} {c27:My brother is a colonel. {s28:He} {q28:would say} {c28:he is not at liberty to tell}. Which means no.}

{s29:FALK}{q29::} {c29:(to Marat) {s30:You} {q30:said} before the programme {c30:it means yes}.}

{s31:MARAT}{q31::} {c31:{s32:I} {q32:said} {c32:{s33:he} {q33:believes} {c33:it means yes}}.}

(Laughter.)

{s34:EK}{q34::} {c34:Last word?}

{s35:FALK}{q35::} {c35:{s36:My grandmother} {q36:called} {c36:them “the neighbours’ washing”}. I can do no better.}

After the broadcast {s37:the director of the institute, Professor Aslan Thorn,} {q37:wrote} to us {c37:that {s38:he} {q38:had told} neither woman {c38:anything}}. {s39:Both} {q39:stick to} {c39:their story}.
---
1 d - p A a | Farid Ek | Hilde Marat; Ainur Falk; Hilde Marat's institute | turn caps-name short-name
2 m 1 o A a | Hilde Marat's institute | | nested
3 d - p A a | Ainur Falk | Aslan Thorn | turn caps-name short-name
4 i 3 p A a | Aslan Thorn | | nested definite-description
5 m 3 p A a | Aslan Thorn | | nested pronoun male
6 d - p A a | Hilde Marat | Aslan Thorn | turn caps-name short-name
7 i 6 p A a | Aslan Thorn | | nested pronoun male demonstrative-content
8 i 6 p A a | Aslan Thorn | | nested pronoun male
9 i 8 g A a | poets | | nested depth3 request
10 d - p A a | Ainur Falk | | turn caps-name short-name
11 i 10 g A a | poets | | nested request optional no-proper-content unscored-polarity
12 d - p A a | Farid Ek | Ainur Falk; Ainur Falk's publisher | turn caps-name short-name
13 i 12 p A a | Ainur Falk | | nested
14 i 12 o A a | Ainur Falk's publisher | Ainur Falk's publisher | nested
15 d - p A a | Ainur Falk | Ainur Falk's publisher; Ainur Falk | turn caps-name short-name
16 i 15 p A a | Ainur Falk's publisher | Ainur Falk | nested
17 i 15 p A a | Ainur Falk's publisher | | nested pronoun female optional no-proper-content
18 d - p A a | Hilde Marat | Hilde Marat's institute | turn caps-name short-name
19 i 18 d A a | a survey of Hilde Marat's institute | | nested document
40 i 19 g A a | two visitors in three | the hotels | nested depth3
20 i 18 u A a | a gentleman from Maddur | | nested request
21 i 18 p A a | the receptionist | | nested
22 d - p A a | Ainur Falk | | turn caps-name short-name
23 i 22 g A h | the hotels | | nested noncommittal negated-denial unscored-polarity unscored-certainty
24 d 22 g A a | the hotels | the hotels | nested pronoun
25 d - p A a | Farid Ek | Dana Holm | turn caps-name short-name
26 i 25 p A q | Dana Holm | the army | nested indirect-question
27 d - p A a | Hilde Marat | Hilde Marat's brother | turn caps-name short-name
28 i 27 p A h | Hilde Marat's brother | Hilde Marat's brother | nested pronoun male unscored-certainty
29 d - p A a | Ainur Falk | Hilde Marat | turn caps-name short-name
30 i 29 p A a | Hilde Marat | | nested
31 d - p A a | Hilde Marat | Hilde Marat's brother | turn caps-name short-name
32 i 31 p A a | Hilde Marat | Hilde Marat's brother | nested self
33 i 32 p A a | Hilde Marat's brother | | nested depth3 pronoun male
34 d - p A q | Farid Ek | | turn caps-name short-name question ellipsis-content
35 d - p A a | Ainur Falk | Ainur Falk's grandmother | turn caps-name short-name
36 m 35 p A a | Ainur Falk's grandmother | | nested
37 i - p A a | Aslan Thorn | Hilde Marat; Ainur Falk | 
38 i 37 p D a | Aslan Thorn | | nested self pronoun male no-proper-content unscored-polarity
39 i - g A a | Ainur Falk and Hilde Marat | | optional no-proper-content
