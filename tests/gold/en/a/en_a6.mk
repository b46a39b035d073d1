### gold_en_a_an5 | analysis
A Loan With a Moustache

{s1:Our government} {q1:says} {c1:that the Sorland loan is cheap}. {s2:The same government} {q2:says} {c2:that nobody may see the contract}. A calm man would stop reading here. We continue.

{s3:The economist Nazar Bielekov}, {s4:who} {q4:once called} {c4:foreign debt «a guest who measures your curtains»}, {q3:writes in the journal Third Column:}

{c3:«{s5:The minister of finance, Mrs. Kunsulu Rybnik,} {q5:announced} {c5:an interest of two percent}. {s6:The Sorland press} {q6:reports} {c6:seven}. Somebody counts badly. {s7:I} {q7:put} {c7:this question} to the ministry three times, and three times {s8:it} {q8:advised} {c8:me to rest}.

«{s9:The defenders of Mrs. Rybnik} {q9:object} {c9:that the difference is «a matter of method»}. So be it. {s10:The thief in our street} also {q10:spoke of} {c10:method}».}

Let us stop for a minute. Strange as it is, {s11:the minister} {q11:does not dispute} {c11:the seven percent}. {s12:She} {q12:disputes} {c12:the word «interest»}, for {s13:she} {q13:prefers to call} {c13:it «gratitude»}.

On Tuesday {s14:the deputy Orazbek Lomonko} {q14:asked} her {c14:whether it was true that the railway had been pledged}. {c15:«There is no railway in this contract»}, {s15:she} {q15:replied}. From these words {s16:Lomonko} {q16:concluded} {c16:that there exists another contract, with a railway}. {s17,s18:The chairman of the session} {q17:ordered} {c17:the microphone switched off}, {q18:explaining later} {c18:that «the batteries are also on credit»}.

And what {q19:is being said} by {s19:the people in the queue}? {c19:That the loan has already been spent, that it was never given, that it was brought in a suitcase by a man with a moustache}. {s20:The ministry} {q20:denies} {c20:the moustache}.

In {s21:the present author’s} {q21:judgement}, {c21:both capitals know the figure perfectly well}. {s22:Mr. Belekow} {q22:promises} {c22:a sequel in the next issue}. {s23:We} {q23:ask} {c23:the readers to keep their receipts}.
---
1 i - o A a | the government of Varenia | |
2 i - o A a | the government of Varenia | | definite-description
3 d - p A a | Nazar Bielekov | Kunsulu Rybnik; the Ministry of Finance | guillemets blockquote multipara colon
4 m - p A a | Nazar Bielekov | | relative-pronoun guillemets
5 i 3 p A a | Kunsulu Rybnik | | nested number
6 i 3 g A a | the Sorland press | | nested number ellipsis-content
7 i 3 p A q | Nazar Bielekov | | nested self question demonstrative-content optional
8 i 3 o A a | the Ministry of Finance | Nazar Bielekov | nested pronoun request
9 m 3 g A a | the defenders of Kunsulu Rybnik | | nested guillemets
10 i 3 u A a | a thief | | nested optional no-proper-content
11 i - p A a | Kunsulu Rybnik | | definite-description negated-denial noncommittal unscored-polarity unscored-certainty
12 m - p D a | Kunsulu Rybnik | | pronoun female denial guillemets unscored-type
13 m - p A a | Kunsulu Rybnik | | pronoun female guillemets
14 i - p A q | Orazbek Lomonko | | indirect-question
15 d - p A a | Kunsulu Rybnik | | pronoun female guillemets
16 i - p A a | Orazbek Lomonko | | short-name
17 i - p A a | the chairman of the session | | request shared-source
18 m - p A a | the chairman of the session | | gerund guillemets
19 i - g A h | people in the queue | | rumour passive discontinuous unscored-certainty
20 i - o D a | the Ministry of Finance | | denial short-name
21 i - a A a | AUTHOR | | noun-cue
22 i - p A a | Nazar Bielekov | Nazar Bielekov | misspelled-name
23 i - a A a | AUTHOR | | request

### gold_en_a_nw4 | news
Ferry Runs Aground on Lake Oroy

ULUTASH, Kyrmen, July 20 (Bozkir Press) - {c1:All 88 people aboard a ferry that ran aground on Lake Oroy on Sunday have been rescued}, {s1,s2:the lake police} {q1:said}, {q2:retracting} {c2:an earlier count of 112}.

{s3:The ferry's owner, Oroy Line,} {q3:blamed} {c3:a sandbank that "was not there yesterday."} {c4:The captain, Mstislav Erbolov,} {q4:is said} {c4:to have been asleep}. {c5:{s6:He} {q6:told} investigators {c6:he was "resting one eye,"}} {q5:according to} {s5:a police memo leaked to Bozkir Press}.

{c7:"{s8:The loudspeaker} {q8:asked} {c8:us to enjoy the view},"} {q7:said} {s7:passenger Cholpon Stanek}. {c7:"So we did."} {s9:She} {q9:doubted} {c9:that anybody had been hurt "except the bar."}

Two members of the crew refused to testify. {s10:A third}, {s11:whose wife} {q11:told} local radio {c11:that {s12:he} {q12:had predicted} {c12:"exactly this sandbank"}}, {q10:called} {c10:her statement premature}.

{s13:The Transport Ministry} {q13:has promised} {c13:new charts}. {q14:Asked} {c14:when}, {s15:a spokeswoman} {q15:said:} {c15:"Soon."}
---
1 i - o A a | the lake police | | fronted number
2 i - o D a | the lake police | | retraction shared-source gerund number
3 m - o A a | Oroy Line | | us-punctuation
4 i - k A h | unknown | Mstislav Erbolov | rumour passive discontinuous
5 m - d A a | a police memo | Mstislav Erbolov | document fronted
6 m 5 p A a | Mstislav Erbolov | Mstislav Erbolov | nested pronoun male us-punctuation
7 d - p A a | Cholpon Stanek | | discontinuous
8 i 7 k A a | the loudspeaker | | nested request
9 m - p D h | Cholpon Stanek | | pronoun female doubt us-punctuation
10 i - u A a | a member of the crew | the wife of a member of the crew |
11 m - u A a | the wife of a member of the crew | a member of the crew |
12 d 11 u A a | a member of the crew | | nested pronoun male
13 i - o A a | the Transport Ministry | |
14 i - k A q | unknown | | passive ellipsis-content indirect-question
15 d - p A a | a spokeswoman for the Transport Ministry | | 

### gold_en_a_st2 | stress
The Second Violin

{s1:Inspector Kairat Vash} {q1:confirmed} {c1:that {s2:the violinist Dina Sarykol} {q2:had refused to say} {c2:whether {s3:the conductor} {q3:had asked} {c3:her to keep quiet}}}. {s4:Her lawyer, Emil Tashkov,} {q4:says} {c4:{s5:she} {q5:said quite plainly} {c5:that {s6:he} {q6:had told} her {c6:nothing of the kind}}}.

{s7:The conductor, Aleko Brusil,} {q7:does not deny} {c7:that {s8:he} {q8:told} {c8:the orchestra not to talk to “uniforms”}}; {s9:he} {q9:denies} {c9:that {s10:he} {q10:threatened} {c10:to dismiss those {s11:who} {q11:thought} {c11:otherwise}}}. {c12:“If {s13:Tamila} {q13:claims} {c13:{s14:I} {q14:said} {c14:that}}, ask her who holds the key,”} {s12:he} {q12:snapped}.

{s15:Tamila Horyn, the second violin,} {q15:claims} {c15:nothing of the sort}. {s17,s18:She} {q17:believes} {c17:that the instrument was never stolen}, and {q18:adds} {c18:that {s19:Dina} {q19:thinks} {c19:the same} but {q20:has been advised} by {s20:her lawyer} {c20:not to say it}}. {s21:Tashkov} {q21:denies} {c21:having advised anybody}.

Nobody asked the caretaker. {c22:“The violin is in the cupboard,”} {s22:Pavlo} {q22:told} this paper all the same. {c22:“{s23:I} {q23:said} {c23:so} to the inspector on Monday, and {s24:he} {q24:answered} {c24:that cupboards were not his department}.”} {s25:Vash} {q25:says} {c25:he has met no Pavlo}. {s26:A duty log seen by this paper} {q26:contradicts} {c26:him}: {c27:“Mon., 16:20, caretaker P., cupboard”}, {s27:it} {q27:reads}.

{q28:Rumour had it} {c28:that the violin was a copy}. {s29:An expert from Ulutash} {q29:has ruled out} {c29:this}; {s30:a second expert} {q30:doubts} {c30:that {s31:the first} {q31:ruled out} {c31:anything}}. {s32:The insurers} take no position, but {q32:ask} {c32:to be told when the experts have finished}.

Suffice it to say that the said cupboard is locked. The orchestra still plays the overture to “The Confessions of a Mute”, the hall is still known as the Whispering Barrel, and the telling silence after the encore is, as ever, a matter of taste. {q33:Asked} by {s33:a child in the front row} {c33:where the music had gone}, {s34:Brusil} {q34:bowed and said} {c34:it was on tour}.
---
1 i - p A a | Kairat Vash | Dina Sarykol; Aleko Brusil |
2 i 1 p A q | Dina Sarykol | Aleko Brusil; Dina Sarykol | nested noncommittal unscored-polarity unscored-certainty
3 i 2 p A a | Aleko Brusil | Dina Sarykol | nested depth3 request definite-description
4 i - p A a | Emil Tashkov | Dina Sarykol; Aleko Brusil |
5 i 4 p A a | Dina Sarykol | Aleko Brusil; Dina Sarykol | nested pronoun female
6 i 5 p D a | Aleko Brusil | | nested depth3 pronoun male demonstrative-content unscored-polarity
7 m - p A a | Aleko Brusil | Aleko Brusil | negated-denial noncommittal unscored-polarity unscored-certainty
8 m 7 p A a | Aleko Brusil | | nested self pronoun male request scare-quotes
9 i - p D a | Aleko Brusil | Aleko Brusil | pronoun male denial
10 i 9 p A a | Aleko Brusil | | nested self pronoun male
11 i 10 g A a | members of the orchestra | | nested depth3 relative-pronoun optional demonstrative-content
12 d - p A a | Aleko Brusil | Tamila Horyn; Aleko Brusil | pronoun male
13 i 12 p A a | Tamila Horyn | Aleko Brusil | nested given-name
14 i 13 p A a | Aleko Brusil | | nested depth3 self demonstrative-content
15 i - p D a | Tamila Horyn | | demonstrative-content unscored-polarity
17 i - p A a | Tamila Horyn | | pronoun female shared-source
18 i - p A a | Tamila Horyn | Dina Sarykol; Emil Tashkov | shared-source
19 i 18 p A a | Dina Sarykol | | nested given-name demonstrative-content
20 i 18 p A a | Emil Tashkov | Dina Sarykol | nested passive request
21 i - p D a | Emil Tashkov | | denial gerund short-name
22 d - p A a | Pavlo | Kairat Vash; Pavlo | given-name discontinuous
23 i 22 p A a | Pavlo | | nested self demonstrative-content
24 i 22 p A a | Kairat Vash | | nested pronoun male
25 i - p A a | Kairat Vash | Kairat Vash; Pavlo | short-name denial-like
26 i - d D a | a duty log | Kairat Vash | denial document
27 d - d A a | a duty log | Pavlo | pronoun document
28 i - k A h | unknown | | rumour implicit-source
29 i - u D a | an expert from Ulutash | | denial demonstrative-content
30 i - u D h | a second expert | an expert from Ulutash | doubt
31 i 30 u D a | an expert from Ulutash | | nested denial
32 i - g A a | the insurers | the insurers | request
33 i - u A q | a child in the front row | | passive indirect-question
34 i - p A a | Aleko Brusil | | short-name
