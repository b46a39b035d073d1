### gold_en_i13_a | news
{c21:Avalanche Was Set Off by Blasting}, {s21:Guides} {q21:Say}

HOHRAN, Grisany (Alpine Wire) — {c1:The avalanche which buried the hamlet of Plaz was released by explosives}, {s1:three mountain guides} {q1:testified before the district court on Monday}.

{c2:"We heard two charges, then the mountain,"} {s2:the eldest of them, Reto Achebe,} {q2:told} the judge. {c3:The charges were meant for a ski run and went off an hour too late}, {s3:he} {q3:explained}.

{s4:The lift company} {q4:disputes} {c4:the hour}. {c5:Blasting ended at five, as on every morning}, {s5:its operations manager, Seraina Volk,} {q5:assured} the court. {s6:The log} {q6:says} {c6:5:58}. {c7:That was a slip of the pen}, {s7:Volk} {q7:suggested}. {q8:Asked by} {s8:the judge} {c8:whether she had made it}, {s9:she} {q9:answered} {c9:that she did not own the pen}.

A woman who waxes skis in the valley station followed the hearing from the gallery. {c10:"{s11:The boss} {q11:told} them {c11:to wait for the minister's party}. The party overslept,"} {s10:she} {q10:said in the corridor}. She had not been summoned.

{c12:{s22:The minister} was in Hohran on private business and {q22:asked no one} {c22:to wait}}, {s12:his spokesman, Flurin Adeleke,} {q12:declared}. The minister himself, Jost Marugg, sent the families a letter of sympathy. {c14:He had slept badly}, {s14:he} {q14:wrote}.

{s15:The rescue service} {q15:gives} {c15:the toll as eight dead}, {s16:the parish} {c16:as nine}. {s17:Father Lorenz} {q17:counts} {c17:the shepherd who went to look for the others and has not returned}.

{c18:Whoever pushed the button did so on orders}, {q18:in the conviction of} {s18:the families' lawyer, Bettina Roth-Sall}. {s19:She} {q19:wants} {c19:the boss in the dock}, and {s20:she} {q20:wants} {c20:the minister beside him}.
---
1 i - u A a | three mountain guides | | fronted
2 d - p A a | Reto Achebe | three mountain guides | fronted
3 i - p A a | Reto Achebe | | fronted pronoun male
4 i - o D a | the lift company | | denial
5 i - p A a | Seraina Volk | | fronted
6 i - d A a | the log of the lift company | | document number
7 i - p A h | Seraina Volk | | fronted short-name unscored-certainty
8 i - p A q | the judge | Seraina Volk | passive indirect-question
9 i - p A a | Seraina Volk | Seraina Volk | pronoun female
10 d - u A a | a woman who waxes skis in the valley station | Jost Marugg; the boss | pronoun female fronted
11 i 10 p A a | the boss | Jost Marugg | nested request
12 i - p A a | Flurin Adeleke | Jost Marugg | fronted denial-like
22 i 12 p D a | Jost Marugg | | nested request negated-cue definite-description unscored-polarity
14 i - p A a | Jost Marugg | Jost Marugg | pronoun male fronted
15 i - o A a | the rescue service | | number
16 i - o A a | the parish | | number no-cue ellipsis-content optional
17 i - p A a | Father Lorenz | a shepherd | optional
18 i - p A a | Bettina Roth-Sall | | fronted noun-cue
19 i - p A a | Bettina Roth-Sall | the boss | pronoun female request broad
20 i - p A a | Bettina Roth-Sall | Jost Marugg; the boss | pronoun female request broad
21 i - u A a | three mountain guides | | headline fronted

### gold_en_i13_b | telegram
🚰 KOLM WITHOUT WATER, DAY SIX

1️⃣ {c1:The pump was stolen}, {s1:mayor Radomir Ekeland} {q1:says in a video}. {c2:It was sold}, {s2:a locksmith of the waterworks} {q2:answers} him in the comments. {c3:"With an invoice, to Hazelton Farms, {s4:I} {q4:can swear to} {c4:that},"} {s3:he} {q3:writes}. The comment has disappeared. The locksmith too.

2️⃣ {s5:His wife} {q5:told} our admin {c5:that {s6:he} {q6:had phoned from the road and said} {c6:he was well}}. {s7:She} {q7:doubts} {c7:it}.

3️⃣ {s8:The farm} {q8:declares} {c8:it has bought nothing but seed}. {s9:Its director, Honorata Blum,} {q9:invites} {c9:everyone to count the pumps}. {s10:Those who went} {q10:counted} {c10:three}. {s11:The land register} {q11:knows of} {c11:two}.

4️⃣ {c12:Hepatitis is spreading}, {s12:someone from the children's clinic} {q12:writes}. {c13:"Eleven since Sunday. {s14:They} {q14:have asked} us {c14:to call it the flu},"} {s13:she} {q13:adds}. {s15:The chief physician} {q15:considers} {c15:our source "an enemy of the flu"}.

5️⃣ {s16:Governor Zenon Castellan} {q16:promised} {c16:water by Friday}. {s17:He} {q17:did not say} {c17:which Friday}.

6️⃣ {c23:Who signed the invoice?} {s23:We} {q23:put} this to the lady from the accounts department. {c18:"The mayor's cousin, in green ink."} {q19:According to} {s19:the mayor}, {c19:he has no cousins}. {s20:The telephone directory of Kolm} {q20:lists} {c20:fourteen Ekelands}.

🙏 Water can be had at the church, at the fire station and from Tihana in Brook Street, who has a well and gives to everyone.

UPD. {c21:The locksmith has been found, alive, in Hazelton}, {s21:the police} {q21:report}. {s22:They} {q22:do not report} {c22:what he was looking for}.
---
1 i - p A a | Radomir Ekeland | | fronted
2 i - u A a | a locksmith of the waterworks | | fronted denial-like
3 d - u A a | a locksmith of the waterworks | Hazelton Farms | pronoun male fronted
4 i 3 u A a | a locksmith of the waterworks | | nested self demonstrative-content
5 i - p A a | the locksmith's wife | a locksmith of the waterworks |
6 i 5 u A a | a locksmith of the waterworks | a locksmith of the waterworks | nested pronoun male
7 i - p D h | the locksmith's wife | | pronoun female doubt demonstrative-content
8 i - o A a | Hazelton Farms | Hazelton Farms | denial-like short-name
9 i - p A a | Honorata Blum | everyone | request
10 i - g A a | those who went | | number optional
11 i - d A a | the land register | | document number optional
12 i - u A a | someone from the children's clinic | | fronted
13 d - u A a | someone from the children's clinic | | pronoun female fronted
14 i 13 g A a | they (the children's clinic) | someone from the children's clinic | nested pronoun request
15 m - p A a | the chief physician of the children's clinic | someone from the children's clinic |
16 i - p A a | Zenon Castellan | |
17 i - p A q | Zenon Castellan | | pronoun male noncommittal negated-cue indirect-question optional unscored-polarity unscored-certainty
18 d - u A a | the lady from the accounts department | the mayor's cousin | implicit-source implicit-cue
19 i - p A a | Radomir Ekeland | Radomir Ekeland | definite-description denial-like
20 i - d A a | the telephone directory of Kolm | | document number
23 i - a A q | AUTHOR | | question fronted unscored-type
21 i - o A a | the police | a locksmith of the waterworks | fronted
22 i - o A q | the police | a locksmith of the waterworks | pronoun noncommittal negated-cue indirect-question optional unscored-polarity unscored-certainty

### gold_en_i13_c | regional
{c18:Swimming Bath Will Stay Closed}, {s18:Council} {q18:Decides}

The chlorine alarm of the municipal bath of Little Oster had been taped over. {c1:"A strip of brown parcel tape,"} {s1:the fire chief, Anneli Obi,} {q1:told} the council on Wednesday evening. Eleven swimmers are still coughing.

{c2:The alarm had rung for no reason all summer}, {s2:the bath attendant, Gerd Paulsen,} {q2:said in his defence}. {c3:{s4:He} {q4:had reported} {c4:it} to the building office in June}, {s3:he} {q3:added}. {c5:There is a note to that effect, filed under "noise"}, {s5:the head of the office} {q5:admitted}. {s6:She} {q6:asked for} {c6:the council's understanding}.

{s7:Councillor Malthe Rahimi} {q7:thinks} {c7:the attendant a scapegoat}. {c8:The true culprit sits on the second floor and will draw a pension next year}, {s8:he} {q8:said}, looking at nobody. {s9:The head of the office} {q9:called} {c9:this infamous}. In {s10:her} {q10:view}, {c10:a councillor who swims free of charge ought to be silent}.

{c11:The chlorine came from a valve that should have been replaced in 2021}, {q11:according to} {s11:an expert report which the Oster Gazette has seen}. {s12:The report} {q12:puts} {c12:the cost of the valve at 84 marks}. {s13:The town's lawyer} {q13:estimates} {c13:the claims for damages at half a million}.

{c14:Two girls will have trouble with their lungs for life}, {s14:the doctor who treats them} {q14:fears}. Their father sat in the last row. {c16:"Eighty-four marks,"} {s16:he} {q16:said} when it was over, to no one in particular.

The bath was opened in 1974 and has 38 lockers. The council voted, by twelve to three, to keep it closed; the tape, which is evidence, is kept in the mayor's safe. {c17:Season tickets will be refunded}, {s17:the treasurer} {q17:promised}.
---
1 d - p A a | Anneli Obi | | fronted
2 i - p A a | Gerd Paulsen | | fronted
3 i - p A a | Gerd Paulsen | Gerd Paulsen; the building office | fronted pronoun male
4 i 3 p A a | Gerd Paulsen | the building office | nested self demonstrative-content
5 m - p A a | the head of the building office | | fronted scare-quotes
6 i - p A a | the head of the building office | the council | pronoun female request
7 i - p A a | Malthe Rahimi | Gerd Paulsen |
8 i - p A a | Malthe Rahimi | the head of the building office | fronted pronoun male
9 i - p A a | the head of the building office | Malthe Rahimi | definite-description denial-like demonstrative-content
10 i - p A a | the head of the building office | Malthe Rahimi | noun-cue pronoun female
11 i - d A a | an expert report which the Oster Gazette has seen | | fronted document
12 i - d A a | an expert report which the Oster Gazette has seen | | document number definite-description
13 i - p A a | the town's lawyer | | number unscored-certainty
14 i - p A h | the doctor who treats two girls | two girls | fronted
16 d - p A a | the father of two girls | | pronoun male fronted
17 i - p A a | the treasurer | | fronted
18 i - o A a | the council of Little Oster | | headline fronted optional broad
