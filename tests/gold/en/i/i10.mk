### gold_en_i10_a | news
Herder and Two Sons Found Dead Beside Test Range

GHULPARA, Samistan (SPA) - {c1:A herder and his two sons whose bodies were found on the Akdara plain had trodden on a shell}, {s1:the district prosecutor, Yerlan Boucher,} {q1:told} journalists on Saturday.

{c2:The shell was left behind by smugglers}, {s2:the prosecutor} {q2:said}. {c3:No smuggler carries a 122 millimetre shell}, {s3:the retired artillery officer Dusan Mirzo} {q3:replied in the evening programme of Channel Two}. {c4:"That is an army shell, and it fell short,"} {s4:Mirzo} {q4:said}.

{s5:The General Staff} {q5:categorically rules out} {c5:a shot beyond the fence}. {c6:The exercise of 4 April had ended at noon}, {q6:according to} {s6:its bulletin}. {c7:The herd was seen alive at two}, {s7:a truck driver who delivers salt to the plain} {q7:told} this agency.

{s8:The herder's widow, Kamila,} {q8:says} {c8:that officers came to her tent before the police did}. {c9:"{s10:They} {q10:said} {c10:it was a gas bottle}. We have no gas bottle,"} {s9:she} {q9:told} SPA. {c11:The visit was one of condolence}, {s11:a colonel} {q11:is quoted as saying by the paper Red Star of the Steppe}.

{s12:Mirzo} {q12:puts} {c12:the number of shells that have come down outside the range since 2020 at thirty}. {s13:The Staff} {q13:puts} {c13:it at none}. {s14:The governor, Togzhan Pereira,} {q14:promised} {c14:the widow a flat in town}. {s15:She} {q15:has asked instead for} {c15:the names of the gunners}.

The fence around the range is 210 kilometres long. At the place where the three were found it has been lying on the ground for years.
---
1 i - p A a | Yerlan Boucher | a herder and his two sons | fronted
2 i - p A a | Yerlan Boucher | smugglers | fronted definite-description
3 i - p A a | Dusan Mirzo | smugglers | fronted denial-like
4 d - p A a | Dusan Mirzo | the army | fronted short-name
5 i - o D a | the General Staff | | denial unscored-polarity
6 i - d A a | the bulletin of the General Staff | | fronted document
7 i - u A a | a truck driver who delivers salt to the plain | | fronted
8 i - p A a | Kamila | officers; the police |
9 d - p A a | Kamila | officers | pronoun female fronted
10 i 9 u A a | officers | | nested pronoun
11 i - u A a | a colonel | | fronted passive
12 i - p A a | Dusan Mirzo | | number short-name
13 i - o A a | the General Staff | | number short-name denial-like
14 i - p A a | Togzhan Pereira | Kamila |
15 i - p A a | Kamila | the gunners | pronoun female request

### gold_en_i10_b | column
A Word for the Auditor

It is easy to be clever after a bankruptcy. {s1:The finance minister} {q1:claims} {c1:to have distrusted the Lakeland Savings Bank for years}. {s2:The opposition} {q2:claims} {c2:{s3:it} {q3:had warned} {c3:the minister}}. Only one person put anything on paper while the bank was still giving away umbrellas, and she has been unemployed since.

{c4:The reserve does not exist}, {s4:the auditor Carlotta Nyqvist} {q4:wrote on page 88 of a report} which had 87 pages when it reached the supervisors. {c5:The 88th was lost in the copying}, {s5:the bank's president, Ambrose Tadić,} {q5:explained later}. {s6:He} {q6:found} {c6:the matter "regrettable for the copier"}.

I rang someone who worked in the copying room. {c7:"{s8:The president's secretary} {q8:came down and told} me {c8:to stop at 87}. {s9:I} {q9:asked} {c9:whether the last page was blank}. {s10:She} {q10:said} {c10:it soon would be},"} {s7:the woman} {q7:said}.

By now {s11:the supervisors} {q11:put} {c11:the hole at 700 million}, {s12:the savers' league} {c12:at a billion}. By {s13:Nyqvist's} {q13:count} {c13:it was 640 on the day of her report}. Somebody has earned very well in between.

{s14:Tadić} {q14:swears from his house on the island} {c14:that his conscience is clear}; {s15:his lawyer} {q15:requests} {c15:that he be treated as a saver}. And Nyqvist? She gave me no comment. {s16:She} {q16:merely asked} me, with some politeness, {c16:to spell her name with a q}.

The committee on banking was set up on Monday. It has eleven members, nine of whom had an account at Lakeland and an umbrella.
---
1 i - p A a | the finance minister | Lakeland Savings Bank |
2 i - g A a | the opposition | the finance minister; the opposition |
3 i 2 g A a | the opposition | the finance minister | nested self pronoun no-proper-content optional
4 i - p A a | Carlotta Nyqvist | | fronted
5 i - p A a | Ambrose Tadić | | fronted
6 m - p A a | Ambrose Tadić | | pronoun male
7 d - u A a | someone who worked in the copying room | Ambrose Tadić's secretary | definite-description fronted
8 i 7 p A a | Ambrose Tadić's secretary | | nested request
9 i 7 u A q | someone who worked in the copying room | | nested self indirect-question
10 i 7 p A a | Ambrose Tadić's secretary | | nested pronoun female
11 i - g A a | the supervisors | | number
12 i - o A a | the savers' league | | number optional ellipsis-content no-cue
13 i - p A a | Carlotta Nyqvist | Carlotta Nyqvist | noun-cue number
14 i - p A a | Ambrose Tadić | Ambrose Tadić | short-name
15 i - p A a | Ambrose Tadić's lawyer | Ambrose Tadić | request
16 i - p A a | Carlotta Nyqvist | Carlotta Nyqvist | pronoun female request

### gold_en_i10_c | regional
School Cook Cleared, Milk Under Suspicion

{c1:The sixty pupils of the boarding school at High Merrow were not made ill by the stew. It was the milk}, {s1:the county doctor, Absalom Reyes,} {q1:informed} the parents on Tuesday by letter.

{s2:The parents' council} {q2:had accused} {c2:the cook, Wanda Itoh, of using old meat}. It has since apologized. {c4:"{s5:They} {q5:called} {c5:me a poisoner} in front of my son,"} {s4:the cook} {q4:said}. {c4:"An apology is a nice soup, but it is cold."}

{c6:The milk was fresh when it left the dairy}, {s6:the owner of the dairy, Graeme Sholto,} {q6:told} the Merrow Mail. In {s7:his} {q7:words}, {c7:"a lorry is not a refrigerator, and nobody pays for one"}. {s8:The haulier} {q8:denies} {c8:that the lorry stood in the sun}. {c9:It stood behind the inn from ten to two}, {s9:a waitress} {q9:recalls}. {c10:"The driver had the trout, then the cheese,"} {s10:she} {q10:says}.

{s12:The doctor} {q12:gives} {c12:the number of pupils still in bed as nine}. {s13,s14:The headmaster, Canon Ulf Okri,} {q13:counts} {c13:four} and {q14:regards} {c14:the rest as "tired of algebra."}

{q15:The conclusion of} {s15:the county laboratory} is {c15:that the bacteria multiplied on the way}. {s16:It} {q16:recommends} {c16:that the contract with the haulier be ended}. {c17:That will be decided by the school board, not by a microscope}, {s17:the board's chairman} {q17:let the laboratory know}.

On Wednesday there was stew again. By one o'clock the pot was empty, and the cook had gone home early.
---
1 i - p A a | Absalom Reyes | | fronted
2 i - o A a | the parents' council | Wanda Itoh |
4 d - p A a | Wanda Itoh | the parents' council; Wanda Itoh's son; Wanda Itoh | definite-description discontinuous
5 i 4 o A a | the parents' council | Wanda Itoh | nested pronoun
6 i - p A a | Graeme Sholto | | fronted
7 d - p A a | Graeme Sholto | | noun-cue
8 i - o D a | the haulier | | denial
9 i - u A a | a waitress | | fronted
10 d - u A a | a waitress | the driver | pronoun female fronted
12 i - p A a | Absalom Reyes | nine pupils | definite-description number
13 i - p A a | Ulf Okri | four pupils | shared-source number
14 m - p A a | Ulf Okri | | shared-source us-punctuation
15 i - o A a | the county laboratory | | noun-cue
16 i - o A a | the county laboratory | the haulier | pronoun request
17 i - p A a | the chairman of the school board | the school board | fronted denial-like
