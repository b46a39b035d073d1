### gold_en_i15_a | news
Twelve Children in Hospital After Carousel Breaks

BRODA LINE, Vask Republic (VNA) — {c1:Twelve children are being treated for fractures after a carousel broke apart at the Broda Line summer fair}, {s1:a doctor of the municipal hospital} {q1:told} VNA on Sunday evening.

{c2:The youngest is four}, {s2:the doctor} {q2:said}. {s3:She} {q3:asked} {c3:not to be named} because {s4:the hospital} {q4:had ordered} {c4:its staff to refer callers to the town hall}. {s5:The town hall} {q5:counts} {c5:nine children}.

{c6:The axle had been welded three times}, {s6:the technical inspector Rurik Santangelo} {q6:noted in his first protocol}. {c7:It ought to have been scrapped years ago}, {s7:he} {q7:told} the fairgoers who stood about the wreck. {c8:"A weld is a promise, and this is a row of broken promises,"} {s8:the inspector} {q8:said}.

{c9:The carousel passed its inspection in May}, {s9:the owner, Drago Winterfeld,} {q9:protested}, {c9:and it was Santangelo who signed}. {s10:The inspector} {q10:does not dispute} {c10:the signature}. {c11:He had been shown another axle}, {s11:he} {q11:insisted}.

{s12:A boy who sells tickets at the fair} {q12:knows} {c12:where the other axle is}. {c13:"In the van, under the blankets. {s14:We} {q14:call} {c14:it the Sunday axle},"} {s13:he} {q13:told} a policeman in the hearing of this reporter. The policeman wrote it down.

{c15:Every carousel in the province will be closed until Friday}, {s15:Governor Isaura Penn} {q15:ordered late on Sunday}. {s16,s17:The showmen's guild} {q16:fears for} {c16:the season} and {q17:puts} {c17:the daily loss at 90,000 talers}. {c18:That is cheaper than a funeral}, {s18:the governor} {q18:remarked}.

The fair at Broda Line has been held since 1811. It was to end on Sunday with fireworks, which were let off all the same.
---
1 i - u A a | a doctor of the municipal hospital | twelve children | fronted number
2 i - u A a | a doctor of the municipal hospital | twelve children | fronted definite-description
3 i - u A a | a doctor of the municipal hospital | a doctor of the municipal hospital | pronoun female request
4 i - o A a | the municipal hospital | | request short-name
5 i - o A a | the town hall | nine children | number
6 i - p A a | Rurik Santangelo | | fronted
7 i - p A a | Rurik Santangelo | | fronted pronoun male
8 d - p A a | Rurik Santangelo | | fronted definite-description
9 i - p A a | Drago Winterfeld | Rurik Santangelo | fronted discontinuous denial-like
10 i - p A h | Rurik Santangelo | | negated-denial noncommittal definite-description unscored-polarity unscored-certainty
11 i - p A a | Rurik Santangelo | Rurik Santangelo | fronted pronoun male
12 i - u A q | a boy who sells tickets at the fair | | optional indirect-question unscored-certainty
13 d - u A a | a boy who sells tickets at the fair | | pronoun male fronted
14 i 13 g A a | the showmen | | nested pronoun optional
15 i - p A a | Isaura Penn | | fronted request
16 i - o A h | the showmen's guild | | shared-source
17 i - o A a | the showmen's guild | | shared-source number unscored-certainty
18 i - p A a | Isaura Penn | | fronted definite-description

### gold_en_i15_b | interview
{c1:"A Map Is Not an Opinion"}

For thirty years Dr. Tamsin Oyelaran drew the borders of Ruvenia. In May the president held one of her sheets before a camera and moved a river with his thumb. {s2:She} {q2:said} {c2:that the river was elsewhere}, and was pensioned off.

{s3:Compass}{q3::} {c3:Dr. Oyelaran, {c4:your maps are out of date}, {s4:the president's adviser} {q4:says}.}

{s5:Oyelaran}{q5::} {c5:The adviser, Mr. Lodge, was my pupil. {s6:He} {q6:used to ask} me {c6:which side of the sheet was north}.}

{s7:Compass}{q7::} {c7:{s8:The neighbours} {q8:accuse} {c8:Ruvenia of stealing a valley}.}

{s9:Oyelaran}{q9::} {c9:They should, in {s10:my} {q10:view}, {c10:accuse a thumb}. {c11:The valley has changed hands four times since 1640}, {q11:according to} {s11:the registers of its own mill}. {s12:The miller's widow} {q12:told} me {c12:that she had never noticed}.}

{s13:Compass}{q13::} {c13:Who ordered the new edition?}

{s14:Oyelaran}{q14::} {c14:The order bears the stamp of the General Staff. {s15,s16:A printer} {q15:showed} me {c15:it} and {q16:begged} me {c16:to forget his face}. (laughs) I have forgotten it.}

{s17:Compass}{q17::} {c17:Will there be war?}

{s18:Oyelaran}{q18::} {c18:{s19:My son} {q19:thinks} {c19:so}; he has bought flour. {s20:I} {q20:say} {c20:that armies do not march by my maps, they are too exact}.}

{c21:There is no new edition}, {s21:Sebald Lodge, the adviser,} {q21:told} Compass, {c21:and the river lies where the constitution puts it}. {s22:The General Staff} {q22:referred} us {c22:to its stamp office}. {s23:The stamp office, a lieutenant with a cold,} {q23:confirmed} {c23:that a stamp was missing}.
---
1 d - p A a | Tamsin Oyelaran | | headline implicit-source implicit-cue
2 i - p A a | Tamsin Oyelaran | | pronoun female
3 d - p A a | INTERVIEWER | Tamsin Oyelaran; Sebald Lodge | turn
4 i 3 p A a | Sebald Lodge | Tamsin Oyelaran | nested fronted
5 d - p A a | Tamsin Oyelaran | Sebald Lodge; Tamsin Oyelaran | turn short-name
6 i 5 p A q | Sebald Lodge | | nested pronoun male indirect-question
7 d - p A a | INTERVIEWER | Ruvenia | turn
8 i 7 g A a | the neighbours | Ruvenia | nested
9 d - p A a | Tamsin Oyelaran | the miller's widow | turn short-name
10 i 9 p A a | Tamsin Oyelaran | | nested self noun-cue
11 i 9 d A a | the registers of the mill | | nested fronted document
12 i 9 p A a | the miller's widow | the miller's widow | nested
13 d - p A q | INTERVIEWER | | turn
14 d - p A a | Tamsin Oyelaran | the General Staff; a printer | turn short-name
15 i 14 u A a | a printer | | nested shared-source optional no-proper-content
16 i 14 u A a | a printer | a printer; Tamsin Oyelaran | nested shared-source request
17 d - p A q | INTERVIEWER | | turn
18 d - p A a | Tamsin Oyelaran | Tamsin Oyelaran's son | turn short-name
19 i 18 p A a | Tamsin Oyelaran's son | | nested demonstrative-content
20 i 18 p A a | Tamsin Oyelaran | | nested self
21 i - p A a | Sebald Lodge | | fronted discontinuous denial-like
22 i - o A a | the General Staff | | optional no-proper-content unscored-polarity
23 i - o A a | the stamp office | |

### gold_en_i15_c | column
The Goat Is Innocent

{c1:The fire in the archive of Pell was caused by a goat}. So {s1:the ministry} {q1:said on Tuesday}; on Thursday {s2:it} {q2:withdrew} {c2:the goat}, and by Friday the animal had been sold.

Its owner is Mrs. Aurora Zeman, who has grazed goats on the archive meadow since her wedding. She is not a woman of hypotheses. {c3:"She was in the kitchen with me, she had a bad foot."} {c4:The hoof was bandaged on the eve of the fire}, {s4:the vet, Dr. Poul Idris,} {q4:told} me, and {s5:he} {q5:offered} {c5:to show the bill}.

So who gnawed? {s6:The archivist, Ferdinand Oake,} {q6:blames} {c6:mice}. {s7:His deputy} {q7:blames} {c7:the archivist}. A night porter of the building, whose name is known to me and to nobody else, has only what he saw. {c8:"Two gentlemen, one canister. {s9:They} {q9:asked} {c9:where the land deeds were}. {s10:I} {q10:said} {c10:second corridor on the left},"} {s8:the porter} {q8:says}. {c8:"One is polite."}

{c11:No land deeds were ever kept there}, {s11:the Land Office} {q11:declares}. {c12:Eleven thousand of them are ash}, {q12:according to} {s12:the catalogue, the only thing that did not burn}. Those who like coincidences will like this one: the meadow is to be built over in spring. {c13:That has been decided for years}, {s13:the builder, Lysander Koch,} {q13:wrote} to this newspaper, {c13:and the deeds are no obstacle}. He is quite right. They are not, now.

{q14:Asked} {c14:about the gentlemen with the canister}, {s15:the ministry} {q15:replied} {c15:that the investigation was in good hands}. In {s16:Mrs. Zeman's} {q16:opinion}, {c16:the hands smell of petrol}. {s17:I} {q17:share} {c17:that opinion}, with the reservation that I have smelled only the corridor.

The goat now lives in Upper Pell. It answers to Duchess and limps a little.
---
1 i - o A a | the ministry | | fronted
2 i - o D a | the ministry | | pronoun retraction
3 d - p A a | Aurora Zeman | Aurora Zeman | implicit-source implicit-cue
4 i - p A a | Poul Idris | | fronted
5 i - p A a | Poul Idris | | pronoun male
6 i - p A a | Ferdinand Oake | |
7 i - p A a | Ferdinand Oake's deputy | Ferdinand Oake |
8 d - u A a | a night porter of the building | two gentlemen | definite-description discontinuous fronted
9 i 8 u A q | two gentlemen | | nested pronoun indirect-question
10 i 8 u A a | a night porter of the building | | nested self
11 i - o A a | the Land Office | | fronted denial-like
12 i - d A a | the catalogue | | fronted document number
13 i - p A a | Lysander Koch | | fronted discontinuous
14 i - k A q | unknown | two gentlemen | passive implicit-source indirect-question
15 i - o A a | the ministry | | denial-like unscored-polarity
16 i - p A a | Aurora Zeman | | noun-cue short-name
17 i - a A a | AUTHOR | Aurora Zeman | demonstrative-content optional
