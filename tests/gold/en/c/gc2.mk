### gc_an3 | analysis
The Envoy’s Horse

Five days have passed since the envoy of the Tengiz Republic, Timofei Orazovich Jandieri, rode into the courtyard of the Karsovan parliament on a white horse, and {s1:the expert community} {q1:is still guessing} {c1:who paid for the oats}.

The loudest guess belongs to the political technologist Erlan Davidovich Kvirikbai. In a post of Saturday {s2:he} {q2:hypothesizes} {c2:that the horse was “a message from those who are tired of waiting”}. Tired of waiting for what? {s3:Mr. Kvirkbai} {q3:elucidates:}

{c3:“Look at the map. {s4:The Tengiz Republic} {q4:has been hinting since spring} {c4:that the gas contract will not be renewed}. {s5:Our government} {q5:retorted} {c5:that it has no fear of the cold}. The horse, then, is the third argument. {s6:People who served with Jandieri} {q6:relate} {c6:that he cannot abide horses}, so {s7:somebody} {q7:must have commanded} {c7:him to mount}. {s8:I} {q8:dare to name} {c8:that somebody: Khariton Sabyrov}”.}

Khariton Sabyrov (this is for the foreign reader) is the owner of the gas pipe, of two newspapers and, {q9:it is rumored}, {c9:of the horse}. {s10:His press secretary, Larisa Tamerlanovna Osh,} {q10:has already refuted} {c10:this}. {c11:“Khariton Ivanovich has no animals except shareholders”}, {q11:ran} {s11:her statement}.

And now the most interesting part. Two years ago {s12:the very same Kvirikbai} {q12:prophesied} {c12:that Sabyrov would “never saddle anyone but himself”}. {s13:He} {q13:said} {c13:it again} in March, in verse. Today {s14:the author} {q14:closes his post with the forecast} {c14:that by winter Sabyrov will be either prime minister or in Ulmetia}. {s15:Mockers} {q15:interject} {c15:that the one does not exclude the other}.

{s16:We} {q16:are of the opinion} {c16:that the explanation is simpler}. {s17:The envoy’s driver} {q17:disclosed} to our correspondent {c17:that the car had broken down at the bridge}. {s18:The embassy} {q18:will neither corroborate nor refute} {c18:this version}. {s19:Jandieri himself} {q19:quipped on leaving} {c19:that the horse had been “better briefed than the delegation”}. {s20:The groom, an Ulmetian by passport,} {q20:flatly refuses to divulge} {c20:the animal’s name}. In {s21:Kvirikbay’s} {q21:reading}, {c21:that silence proves everything}. A convenient silence! Had the groom spoken, it would have proved even more.
---
1 i - g A q | the expert community | | indirect-question unscored-certainty
2 m - p A h | Erlan Davidovich Kvirikbai | | pronoun male unscored-certainty
3 d - p A a | Erlan Davidovich Kvirikbai | Tengiz Republic; Timofei Orazovich Jandieri; Khariton Sabyrov | misspelled-name blockquote
4 i 3 o A h | Tengiz Republic | | nested
5 i 3 o A a | the Karsovan government | the Karsovan government | nested denial-like
6 i 3 g A a | people who served with Timofei Orazovich Jandieri | Timofei Orazovich Jandieri | nested
7 i 3 u A h | somebody | Timofei Orazovich Jandieri | nested request optional unscored-certainty
8 i 3 p A a | Erlan Davidovich Kvirikbai | Khariton Sabyrov | nested self
9 i - k A h | unknown | Khariton Sabyrov | implicit-source passive rumour
10 i - p D a | Larisa Tamerlanovna Osh | | denial demonstrative-content
11 d - d A a | the statement of Larisa Tamerlanovna Osh | Khariton Sabyrov | document pronoun fronted
12 m - p A a | Erlan Davidovich Kvirikbai | Khariton Sabyrov |
13 i - p A a | Erlan Davidovich Kvirikbai | | pronoun male demonstrative-content
14 i - p A a | Erlan Davidovich Kvirikbai | Khariton Sabyrov | definite-description noun-cue
15 i - g A a | mockers | |
16 i - a A a | AUTHOR | |
17 i - u A a | Timofei Orazovich Jandieri's driver | |
18 i - o A a | the embassy of the Tengiz Republic | | noncommittal unscored-polarity unscored-certainty
19 m - p A a | Timofei Orazovich Jandieri | | short-name
20 i - u A q | the groom | | noncommittal unscored-polarity unscored-certainty
21 i - p A a | Erlan Davidovich Kvirikbai | the groom | noun-cue misspelled-name

### gc_ft2 | feature
Room Eleven

{q1:Legend has it} {c1:that a poet died in Room Eleven of the Hotel Samshit in Port Alatyr}. {s2:The night clerk, Feruza Aslanovna Pirtskhal,} {q2:sets guests straight:} {c2:he merely left without paying}.

She has kept the keys for thirty-one years. {c3:“{s4:My mother-in-law} {q4:predicted} {c4:I would last a week},”} {s3:she} {q3:reminisces}. {c3:“{s5:My husband} {q5:guessed} {c5:two}.”}

The hotel belongs to the brothers Islam and Vakhtang Dronov, who have exchanged no word since the flood and communicate through Feruza. {s6:Islam} {q6:decrees} {c6:that the carpets be beaten}; {s7:Vakhtang} {q7:forbids} {c7:it}. {s8:Islam} {q8:bids} {c8:her paint the doors green}; {s9:his brother} {q9:stipulates} {c9:blue}. {c10:“{s11:I} {q11:answer} both of them {c11:‘Yes, uncle’}, and the doors stay brown,”} {s10:she} {q10:sums up}.

Last autumn a letter came for “the lady of Room Eleven”. {s12:The sender, a retired ship’s cook named Gennady Mamukovich Askerbay,} {q12:wrote} {c12:that in 1979 he had hidden a ring behind the wardrobe and had been “too shy to come back for it”}. {s13:He} {q13:apologized for} {c13:the hole in the plaster}. {s14:He} {q14:asked} {c14:if she was still angry}.

Who was she? {s15:The chambermaid Dilya} {q15:conjectured} {c15:a dancer}. {s16:Vakhtang} {q16:theorized aloud} {c16:that Islam had invented the cook}; {s17:Islam} {q17:swore on the Book} {c17:that he could not even boil an egg}. {s18:Feruza’s niece Tomiris} {q18:pointed out} {c18:that in those days guests were entered in pencil}. {s19:The ledger} {q19:lists} {c19:a “T. Osokina, teacher, two nights”}. {s20:The town archive} {q20:certified} {c20:that nobody of that name ever taught in Port Alatyr}. {c21:A spy}, {s21:Dilya} {q21:concluded}, {c21:obviously}.

{s22:Feruza} {q22:has not told} a soul {c22:what she found behind the wardrobe}. {q23:Pressed} {c23:on the matter}, {s24:she} {q24:allows} {c24:that there was a hole}. {c25:“{s26:Gennady Mamukovich} {q26:inquires every month} {c26:whether anyone has come},”} {s25:she} {q25:sighs}. {c25:“{s27:I} {q27:write back} {c27:that the season is long}.”}

{s28:Tomiris} {q28:is positive} {c28:that her aunt is in love}. {s29:The aunt} {q29:snorts} {c29:that at her age one is in love with the stove}. On the last page of his latest letter {s30:the cook} {q30:promises} {c30:to come in May}. {s31:Both Dronovs} — this, at least, they have in common — {q31:have instructed} {c31:her to give him Room Twelve}.
---
1 i - k A h | unknown | | implicit-source rumour
2 i - p A a | Feruza Aslanovna Pirtskhal | |
3 d - p A a | Feruza Aslanovna Pirtskhal | Feruza Aslanovna Pirtskhal's mother-in-law; Feruza Aslanovna Pirtskhal's husband | pronoun female discontinuous
4 i 3 p A a | Feruza Aslanovna Pirtskhal's mother-in-law | Feruza Aslanovna Pirtskhal | nested
5 i 3 p A a | Feruza Aslanovna Pirtskhal's husband | | nested ellipsis-content unscored-certainty
6 i - p A a | Islam Dronov | | given-name request
7 i - p A a | Vakhtang Dronov | | given-name request unscored-polarity
8 i - p A a | Islam Dronov | Feruza Aslanovna Pirtskhal | given-name request
9 i - p A a | Vakhtang Dronov | | definite-description request ellipsis-content
10 d - p A a | Feruza Aslanovna Pirtskhal | Islam Dronov; Vakhtang Dronov | pronoun female
11 d 10 p A a | Feruza Aslanovna Pirtskhal | | nested self single-quotes
12 m - p A a | Gennady Mamukovich Askerbay | Gennady Mamukovich Askerbay |
13 i - p A a | Gennady Mamukovich Askerbay | | pronoun male
14 i - p A q | Gennady Mamukovich Askerbay | | pronoun male indirect-question
15 i - p A h | Dilya | | given-name
16 i - p A a | Vakhtang Dronov | Islam Dronov; Gennady Mamukovich Askerbay | given-name unscored-certainty
17 i - p A a | Islam Dronov | Islam Dronov | given-name
18 i - p A a | Tomiris | | given-name
19 m - d A a | the ledger of the Hotel Samshit | T. Osokina | document scare-quotes
20 i - o A a | the town archive | |
21 i - p A a | Dilya | | given-name fronted discontinuous
22 i - p A q | Feruza Aslanovna Pirtskhal | Feruza Aslanovna Pirtskhal | given-name noncommittal unscored-polarity unscored-certainty
23 i - k A q | unknown | | passive demonstrative-content implicit-source indirect-question
24 i - p A a | Feruza Aslanovna Pirtskhal | | pronoun female
25 d - p A a | Feruza Aslanovna Pirtskhal | Gennady Mamukovich Askerbay | pronoun female discontinuous
26 i 25 p A q | Gennady Mamukovich Askerbay | | nested patronymic indirect-question
27 i 25 p A a | Feruza Aslanovna Pirtskhal | | nested self
28 i - p A a | Tomiris | Feruza Aslanovna Pirtskhal | given-name
29 i - p A a | Feruza Aslanovna Pirtskhal | Feruza Aslanovna Pirtskhal | definite-description
30 i - p A a | Gennady Mamukovich Askerbay | Gennady Mamukovich Askerbay | definite-description
31 i - g A a | Islam and Vakhtang Dronov | Feruza Aslanovna Pirtskhal; Gennady Mamukovich Askerbay | request

### gc_nw2 | news
Mine Owner Held After Tashlar Collapse

TASHLAR, Karsova — {c1:Rescue teams were still digging late on Sunday for nine miners trapped by a collapse at the Altyn-Kapu copper mine}, {s1:the Emergencies Committee} {q1:said in a bulletin}.

{c2:The mine’s owner, Gia Sultanovich Bortnik,} {q2:is accused} {c2:of ignoring three orders to shut the shaft}. {s3:Investigators} {q3:claim} {c3:that he “counted the tons and not the cracks.”} {s4:His lawyer, Svetlana Jumagul,} {q4:repudiated} {c4:the charge as “a funeral speech without a funeral.”}

{c5:Two foremen} {q5:were ordered} by {s5:a court} {c5:not to leave the city}. {s6:One of them} {q6:deposed} {c6:that {s7:Bortnik} {q7:had barked} at him over the telephone {c7:to “prop it with something”}}. {s8:The other} {q8:refused to answer} {c8:when he had last been underground}.

{q9:It was initially reported} {c9:that only four men were below}. A shift book found in the lamp room has changed that: {s10:it} {q10:records} {c10:thirteen names}. {c11:“Four came up, so nine did not,”} {q11:reasoned} {s11:the committee’s deputy head, Marat Ivanenko}.

Outside the gates {s12:relatives} {q12:chanted} {c12:“Names! Names!”} {c13:“{s14:They} {q14:tell} {c14:us to pray},”} {q13:wept} {s13:Aishat Belkan, whose son is among the missing}. {c13:“{s15:I} {q15:beg} {c15:them to dig}.”} {s16,s17:The regional governor} {q16:guaranteed} {c16:compensation} and {q17:appealed for} {c17:calm}.

{s18:The Ulmetian firm that supplied the props} {q18:disclaimed} {c18:any responsibility}. {s19:Its certificate} {q19:warrants} {c19:the timber for “ten years or one earthquake.”} {s20:The Seismological Service in Belogai} {q20:ruled out} {c20:an earthquake}. {c21:The shaft}, {s21:union activists} {q21:charge}, {c21:had been patched “with prayers and wire.”}
---
1 i - o A a | Emergencies Committee | | fronted number
2 i - k A a | unknown | Gia Sultanovich Bortnik | passive implicit-source discontinuous
3 m - g A a | investigators | Gia Sultanovich Bortnik | us-punctuation
4 m - p D a | Svetlana Jumagul | | denial us-punctuation
5 i - o A a | a court | two foremen | passive request discontinuous
6 m - u A a | one of two foremen | Gia Sultanovich Bortnik; one of two foremen |
7 m 6 p A a | Gia Sultanovich Bortnik | one of two foremen | nested request short-name
8 i - u A q | one of two foremen (the other) | one of two foremen (the other) | noncommittal unscored-polarity unscored-certainty
9 i - k A a | unknown | | passive implicit-source
10 i - d A a | a shift book found in the lamp room | | document pronoun number
11 d - p A a | Marat Ivanenko | | fronted
12 d - g A a | relatives | |
13 d - p A a | Aishat Belkan | | fronted discontinuous
14 i 13 k A a | unknown | | nested pronoun request
15 i 13 p A a | Aishat Belkan | | nested self request
16 i - p A a | the regional governor | | shared-source
17 i - p A a | the regional governor | | shared-source request
18 i - o D a | the Ulmetian firm that supplied the props | the Ulmetian firm that supplied the props | denial
19 m - d A a | the certificate of the Ulmetian firm | | document us-punctuation
20 i - o D a | Seismological Service in Belogai | | denial
21 m - g A a | union activists | | fronted discontinuous us-punctuation

### gc_st1 | stress
The Cup of Narimbek

{s1:Coach Otar Zhaksyev} {q1:affirms} {c1:that {s2:the referee} {q2:notified} him {c2:that {s3:the league} {q3:had warned} both teams {c3:that the cup was only on loan}}}. {s4:The referee, Ramiz Gul,} {q4:gainsays} {c4:this: {s5:he} {q5:notified} nobody {c5:of anything}}. {s6:The league} {q6:disputes} {c6:{s7:Gul’s} {q7:denial} {c7:of the notice}}. {c8:“{s9:I} {q9:never said} {c9:{s10:they} {q10:had not warned} us {c10:about the loan}},”} {q8:clarifies} {s8:Zhaksyev}. {c8:“{s11:I} {q11:said} {c11:{s12:nobody} {q12:believed} {c12:the warning}}.”}

{s13:The captain’s wife, Bella Roinovna,} {q13:attests} {c13:that {s14:her husband} {q14:murmured} in his sleep {c14:that {s15:the coach} {q15:had bragged} {c15:of having a key}}}. {s16:Her husband} {q16:doubts} {c16:that {s17:he} {q17:murmured} {c17:so long a sentence}}; {s18:his mother} {q18:is not convinced} {c18:that {s19:he} {q19:doubts} {c19:it}}.

{s20:A statement pinned to the door of the club} {q20:reads:} {c20:“We {q21:were never asked} {c21:whether the cup had been engraved}. {s22:We} {q22:never replied} {c22:that it had}. {s23:We} {q23:hereby retract} {c23:the engraving}.”}

{q24:Asked} by {s24:a girl in the crowd} {c24:whose cup it was}, {s25:Gul} {q25:blew his whistle and declared} {c25:the matter closed}. {s26:The police} {q26:do not exclude} {c26:that the club’s goat was involved}. {s27:Bella Roinovna} {q27:would rather not speculate} {c27:about what the goat knew}. The goat, needless to say, is the so-called “twelfth man”.

The said cup, a gift of the brewery “Honest Word”, holds four litres. Its lid bears the motto “Speak, and Drink”, the trophy room goes by the name of the Confessional, and the team’s telling weakness is the corner kick. In plain words, nobody has seen the thing since May.
---
1 i - p A a | Otar Zhaksyev | Ramiz Gul; Otar Zhaksyev; the league |
2 i 1 p A a | Ramiz Gul | the league | nested definite-description
3 i 2 o A a | the league | | nested depth3
4 i - p D a | Ramiz Gul | Ramiz Gul | denial demonstrative-content
5 i 4 p D a | Ramiz Gul | | nested self pronoun male negated-cue optional no-proper-content unscored-polarity
6 i - o D a | the league | Ramiz Gul | denial
7 i 6 p D a | Ramiz Gul | | nested noun-cue denial short-name
8 d - p A a | Otar Zhaksyev | the league | short-name fronted discontinuous
9 i 8 p D a | Otar Zhaksyev | the league | nested self negated-cue
10 i 9 o D a | the league | | nested depth3 pronoun negated-cue
11 i 8 p A a | Otar Zhaksyev | | nested self
12 i 11 g D a | nobody | | nested depth3 negated-cue
13 i - p A a | Bella Roinovna | Bella Roinovna's husband; Otar Zhaksyev |
14 i 13 p A a | Bella Roinovna's husband | Otar Zhaksyev | nested
15 i 14 p A a | Otar Zhaksyev | Otar Zhaksyev | nested depth3 definite-description
16 i - p D h | Bella Roinovna's husband | Bella Roinovna's husband | doubt
17 i 16 p A a | Bella Roinovna's husband | | nested self pronoun male no-proper-content
18 i - p D a | the mother of Bella Roinovna's husband | Bella Roinovna's husband | negated-cue doubt unscored-certainty
19 i 18 p D h | Bella Roinovna's husband | | nested pronoun male doubt
20 d - d A a | a statement pinned to the door of the club | | document
21 i 20 k A q | unknown | | nested passive negated-cue implicit-source unscored-polarity
22 i 20 o D a | the club | | nested self negated-cue ellipsis-content
23 i 20 o D a | the club | | nested self retraction
24 i - u A q | a girl in the crowd | | passive indirect-question
25 i - p A a | Ramiz Gul | | short-name
26 i - o A h | the police | | noncommittal negated-cue unscored-polarity unscored-certainty
27 i - p A q | Bella Roinovna | | patronymic noncommittal unscored-polarity unscored-certainty
