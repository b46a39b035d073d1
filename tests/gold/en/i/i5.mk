### gold_en_i5_a | news
Judge Orders Second Autopsy of Land Surveyor

SAN ARLO, Costa Perida (CPN) — {c1:The body of the land surveyor Elio Brandt will be exhumed}, {s1:the investigating magistrate, Ines Caldeira,} {q1:ordered on Tuesday}, ten weeks after it was found at the foot of the water tower.

{c2:Brandt had not fallen from any height}, {s2:the pathologist Henning Asare} {q2:had told} his mother after looking at the photographs. {c3:There was no rust on the palms}, {s3:he} {q3:wrote}, {c3:and there was a bruise which no stair makes}. {s4:The first report, signed by two doctors of the garrison hospital,} {q4:mentions} {c4:neither palms nor bruise}.

{c5:The second autopsy is an insult to the garrison}, {s5:the hospital} {q5:said in a statement seen by CPN}.

A boy who sells lottery tickets by the tower is not asked by anyone, and answers all the same. {c6:"An ambulance,"} {s6:he} {q6:says}. {c6:"It came before he was lying there."} {s7:He} {q7:told} {c7:the same} to the police on the day after. {s8:The police} {q8:say} {c8:{s9:he} {q9:spoke of} {c9:a delivery van}}. {c10:A van has no blue lamp}, {s10:the boy} {q10:explains}.

{c11:Her son was killed for a line on a map}, {s11:the mother, Conceta Brandt,} {q11:believes}. In {s12:her} {q12:view} {c12:whoever bought the pasture also bought the ambulance}.

{s13:The buyer, Pampa Norte Homes,} {q13:dismissed} {c13:the idea as fantasy}. {s14:Its lawyer} {q14:announced} {c14:that the firm "buys land and not ambulances,"} and {s15:he} {q15:threatened in the same call} {c15:to sue the newspaper Farol}.

{q16:According to} {s16:the magistrate}, {c16:the result of the autopsy is to be expected in three weeks}. {s17:She} {q17:would not say} {c17:whether Asare will be present}.

The grave lies in the third row, where the wall casts its shadow until noon.
---
1 i - p A a | Ines Caldeira | Elio Brandt | fronted request
2 i - p A a | Henning Asare | Elio Brandt | fronted
3 i - p A a | Henning Asare | | fronted pronoun male discontinuous
4 i - d A a | the first report | | document unscored-polarity
5 i - o A a | the garrison hospital | the garrison | fronted
6 d - u A a | a boy who sells lottery tickets by the tower | Elio Brandt | pronoun male discontinuous
7 i - u A a | a boy who sells lottery tickets by the tower | | pronoun male demonstrative-content
8 i - o A a | the police | a boy who sells lottery tickets by the tower | denial-like
9 i 8 u A a | a boy who sells lottery tickets by the tower | | nested pronoun male
10 i - u A a | a boy who sells lottery tickets by the tower | | definite-description fronted
11 i - p A a | Conceta Brandt | Elio Brandt | fronted
12 i - p A a | Conceta Brandt | Pampa Norte Homes | noun-cue
13 i - o D a | Pampa Norte Homes | Conceta Brandt | denial unscored-polarity
14 m - p A a | the lawyer of Pampa Norte Homes | Pampa Norte Homes | denial-like us-punctuation
15 i - p A a | the lawyer of Pampa Norte Homes | Farol | pronoun male
16 i - p A a | Ines Caldeira | | definite-description
17 i - p A q | Ines Caldeira | Henning Asare | pronoun female noncommittal indirect-question unscored-polarity unscored-certainty

### gold_en_i5_b | update
UPDATE 3: Gas Leak at School in Ketterby

KETTERBY, Brannock (NWS) - {c1:The number of children taken ill at Ketterby Primary School has risen to 52}, {s1:ambulance chief Wren Adeyemi} {q1:said shortly before four}.

The earlier figure was 38.

{c2:The gas came from a cracked pipe under the kitchen}, {q2:according to} {s2:the first findings of the fire service}. {c3:The pipe belongs to the county}, {s3:the supplier, Brannock Gas,} {q3:told} NWS. {c4:It belongs to the supplier up to the meter}, {s4:the county} {q4:replied through its spokesman, Iestyn Faroe}.

{c5:The crack is old}. That is {q5:the opinion of} {s5:a fitter who was called to the school in January}. {c6:"{s7:I} {q7:told} the caretaker {c7:to keep a window open}. {s8:He} {q8:said} {c8:the headmistress did not like draughts},"} {s6:the fitter} {q6:said}.

{c9:No one ever spoke to her about gas}, {s9:the headmistress, Blodwen Mistry,} {q9:said by telephone}.

{c10:Eleven children will stay in hospital overnight}, {s10:the paediatrician on duty} {q10:told} parents in the corridor. {c11:All of them will recover}, {s11:she} {q11:stressed}. {c12:"Then why are you whispering?"} {s12:a father} {q12:asked}.

{c13:The school will remain closed until Easter}, {s13:the education office} {q13:announced}. {s14:The county} {q14:puts} {c14:the cost of new pipes for its 31 schools at six million}.

The classes sat in the smell for a full hour. {s15:The school's own log} {q15:records} {c15:"smell, as usual" at 8.05 a.m. and an alarm at 9.10}.

Ketterby has 4,000 inhabitants and one ambulance. It made fourteen trips before noon, past the meter, past the kitchen window, past the sign with the name of the supplier. A helicopter of the mountain guard took the two youngest to the coast, and the bus of the football club, driven by its goalkeeper, took those who could sit.
---
1 i - p A a | Wren Adeyemi | | fronted number
2 i - d A a | the first findings of the fire service | | fronted document
3 i - o A a | Brannock Gas | the county | fronted
4 i - o A a | the county | Brannock Gas | fronted denial-like
5 i - u A a | a fitter who was called to the school in January | | fronted noun-cue
6 d - u A a | a fitter who was called to the school in January | the caretaker; Blodwen Mistry | definite-description fronted
7 i 6 u A a | a fitter who was called to the school in January | | nested self request
8 i 6 p A a | the caretaker | Blodwen Mistry | nested pronoun male
9 i - p A a | Blodwen Mistry | Blodwen Mistry | fronted denial-like
10 i - p A a | the paediatrician on duty | eleven children | fronted number
11 i - p A a | the paediatrician on duty | eleven children | fronted pronoun female
12 d - u A q | a father | the paediatrician on duty | fronted question
13 i - o A a | the education office | | fronted
14 i - o A a | the county | | number unscored-certainty
15 m - d A a | the school's log | | document

### gold_en_i5_c | interview
{c1:"I Counted the Lamps"}

Kolya Venn drove the last lorry through the Garrad Tunnel before it burned. He is fifty-three and has not driven since. {s2:The inquiry} {q2:concluded in June} {c2:that his brakes had started the fire}. Now he speaks for the first time, in his sister's kitchen.

- {c3:Mr. Venn, was it your brakes?}

- {c4:{s5:The inquiry} {q5:says} {c5:so}. My brakes were three weeks old. {s6:The mechanic} {q6:has sworn to} {c6:it} before a notary.}

- {c7:The mechanic is your cousin.}

- {c8:That makes him a cousin, it does not make him a liar.}

- {c9:What did you see in the tunnel?}

- {c10:I counted the lamps, I always do. Forty-four were out. {s11:I} {q11:reported} {c11:it} at the exit, and {s12:the man in the booth} {q12:said} {c12:that they were saving}. {s13:He} {q13:wished} me {c13:a good journey}.}

- {c14:{s15:The operator} {q15:denies} {c15:that any lamp was out}.}

- {c16:Then let the operator walk through it. {s17:My sister} {q17:thinks} {c17:I should be quiet now}, {s18:she} {q18:has said} {c18:so} five times today.}

- {c19:Who burned the booth's logbook?}

- {c20:{q21:It is said} {c21:that it was never written}. In {s22:my} {q22:view} {c22:somebody still has it}.}

{c23:The logbook was destroyed in the fire}, {s23:the operator, Garrad Link,} {q23:informed} us in writing. {c24:All lamps were in order at the last check}, {s24:it} {q24:added}. {s25:Its spokeswoman, Ottoline Kray,} {q25:did not answer} {c25:when that check had been}. {s26:The notary}, on the other hand, {q26:confirmed} {c26:the mechanic's oath}, and {s27:the man in the booth, whom we found in a bakery,} {q27:remembers} {c27:a lorry driver "who talked about lamps"}. {c28:"Forty-four or so,"} {s28:he} {q28:said}.
---
1 d - p A a | Kolya Venn | | headline implicit-source implicit-cue
2 i - o A a | the inquiry | Kolya Venn |
3 d - p A q | INTERVIEWER | Kolya Venn | dash turn implicit-source question
4 d - p A a | Kolya Venn | the inquiry; the mechanic | dash turn implicit-source
5 i 4 o A a | the inquiry | | nested demonstrative-content
6 i 4 p A a | the mechanic | | nested demonstrative-content
7 d - p A a | INTERVIEWER | the mechanic; Kolya Venn | dash turn implicit-source
8 d - p A a | Kolya Venn | the mechanic | dash turn implicit-source
9 d - p A q | INTERVIEWER | Kolya Venn | dash turn implicit-source question
10 d - p A a | Kolya Venn | Kolya Venn; the man in the booth | dash turn implicit-source
11 i 10 p A a | Kolya Venn | | nested self demonstrative-content
12 i 10 u A a | the man in the booth | | nested
13 i 10 u A a | the man in the booth | Kolya Venn | nested pronoun male optional no-proper-content
14 d - p A a | INTERVIEWER | Garrad Link | dash turn implicit-source
15 i 14 o D a | Garrad Link | | nested denial definite-description
16 d - p A a | Kolya Venn | Garrad Link; Kolya Venn's sister; Kolya Venn | dash turn implicit-source
17 i 16 p A a | Kolya Venn's sister | Kolya Venn | nested
18 i 16 p A a | Kolya Venn's sister | Kolya Venn | nested pronoun female demonstrative-content
19 d - p A q | INTERVIEWER | | dash turn implicit-source question
20 d - p A a | Kolya Venn | somebody | dash turn implicit-source unscored-certainty
21 i 20 k A h | unknown | | nested rumour implicit-source
22 i 20 p A a | Kolya Venn | somebody | nested self noun-cue
23 i - o A a | Garrad Link | | fronted
24 i - o A a | Garrad Link | | fronted pronoun
25 i - p A q | Ottoline Kray | | noncommittal indirect-question unscored-polarity unscored-certainty
26 i - p A a | the notary | the mechanic |
27 m - u A a | the man in the booth | Kolya Venn |
28 d - u A a | the man in the booth | | pronoun male fronted
