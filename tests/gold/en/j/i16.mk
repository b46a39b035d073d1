### gold_en_i16_a | news
Thirty-One Dead in Night Bus Plunge

QUEMARA, Alto Verde, Nov 7 (Servicio Andar) - {c1:Thirty-one people were killed when a night bus left the Paso Hondo road and fell into a gorge}, {s1:the regional governor, Amparo Lindgaard,} {q1:told} a radio station on Tuesday.

{c2,c3:The driver had been at the wheel for nineteen hours}, {s2:the transport workers' federation} {q2:said}, {q3:citing} {s3:the tachograph}. {c4:He had slept in Quemara and was rested}, {s4:the bus company, Estrella del Sur,} {q4:responded}. {s5:The receptionist of the hostel where its drivers stay} {q5:remembers} {c5:no such guest}. {c6:"The bed was made. It is still made,"} {s6:she} {q6:told} this agency.

{c7:The brakes were cold when the bus was found}, {s7:the chief of the mountain rescue, Nils Quiroga,} {q7:pointed out}. {s8:The police} {q8:conclude from this} {c8:that the driver never tried to stop}. Quiroga is more careful. {c9:"At four thousand metres everything cools quickly,"} {s9:he} {q9:said}.

{s10:The hospital in Quemara} {q10:puts} {c10:the number of survivors at twelve}. {c11:Two of them are children without papers}, {q11:according to} {s11:a nurse of the night shift}. {c12:They call each other Pía and Lobo}, {s12:the nurse} {q12:said}, {c12:and ask for a dog}.

{c13:Estrella del Sur will pay for every funeral}, {s13:its owner, Baldomero Krantz,} {q13:promised} the relatives. {c14:They do not want his money, they want his timetable}, {s14:a spokeswoman for the families, Dolores Achterhof,} {q14:replied}. By {s15:her} {q15:count} {c15:the company needs twenty-six drivers for its routes and has seventeen}.

{c16:The barrier at the bend had been missing since the rains of 2028}, {s16:the road authority} {q16:acknowledged late on Tuesday}. A new one lay ready in a depot forty kilometres away.

The dog, a brown mongrel, was found by the rescue team on Wednesday morning.
---
1 i - p A a | Amparo Lindgaard | | fronted number
2 i - o A a | the transport workers' federation | the driver | fronted
3 i 2 d A a | the tachograph | the driver | nested citing-source document
4 i - o A a | Estrella del Sur | the driver | fronted denial-like
5 i - p A a | the receptionist of the hostel where the drivers stay | the driver | denial-like unscored-polarity
6 d - p A a | the receptionist of the hostel where the drivers stay | | pronoun female fronted
7 i - p A a | Nils Quiroga | | fronted
8 i - o A a | the police | the driver |
9 d - p A a | Nils Quiroga | | pronoun male fronted
10 i - o A a | the hospital in Quemara | | number
11 i - u A a | a nurse of the night shift | two children without papers | fronted
12 i - u A a | a nurse of the night shift | two children without papers | fronted definite-description discontinuous
13 i - p A a | Baldomero Krantz | Estrella del Sur | fronted
14 i - p A a | Dolores Achterhof | the families; Baldomero Krantz | fronted denial-like
15 i - p A a | Dolores Achterhof | Estrella del Sur | noun-cue pronoun female number
16 i - o A a | the road authority | | fronted

### gold_en_i16_b | update
UPDATE: {s17:Ministry} {q17:Corrects} {c17:Toll in Harvest Festival Panic}

NIEVSK, Trans-Orla — {c1:Sixteen people were crushed to death at the harvest festival, not seventeen}, {s1:the Interior Ministry} {q1:said shortly after noon}. {c2:One of the dead had been counted in two districts}, {s2:spokesman Arkady Benning} {q2:explained}.

What caused the panic?

{c3:A firecracker}, {s3:the police commander on duty, Colonel Senta Ramazan,} {q3:told} journalists. {c4:A shot}, {s4:two brass players of the fire brigade band} {q4:say}. They stood on the stage and had the square before them. {c5:"Firecrackers do not have an echo like that, we play out of doors all year,"} {s5:one of them} {q5:said}. The other, a tuba player, nodded and held up two fingers. {c6:"Two shots,"} {s6:he} {q6:added for the radio}.

{c7:No weapon was drawn by any officer}, {s7:the ministry} {q7:insists}. {s8:A report by the ombudsman's office, leaked to the portal Ost-West,} {q8:mentions} {c8:"at least one discharge from the direction of the grandstand"}. {s9:The office} {q9:would not confirm} {c9:that the paper was genuine}; {s10:Ombudsman Ludek Farrow himself} {q10:called} {c10:it "premature, which is not the same as false"}.

Who closed the eastern gate? {s11:The festival committee} {q11:blames} {c11:the police}. {s12:The colonel} {q12:blames} {c12:a padlock}. {c13:The key hung in the mayor's car}, {q13:in the recollection of} {s13:the mayor's own chauffeur}, {s14:who} {q14:asked} us {c14:to write that he is a good driver}.

{s15:The district hospital} {q15:gives} {c15:the number of injured as 88}. {c16:Eleven will need further operations}, {s16:the surgeon Ottilie Nam} {q16:estimates}.

Background: Nievsk has 61,000 inhabitants. The festival committee was formed in 1931 and has lost its archive twice. A minute of silence was observed at noon.
---
1 i - o A a | the Interior Ministry | | fronted number
2 i - p A a | Arkady Benning | | fronted
3 i - p A a | Senta Ramazan | | fronted ellipsis-content
4 i - u A a | two brass players of the fire brigade band | | fronted ellipsis-content
5 d - u A a | one of two brass players of the fire brigade band | two brass players of the fire brigade band | fronted
6 d - u A a | a tuba player of the fire brigade band | | pronoun male fronted
7 i - o A a | the Interior Ministry | | fronted short-name denial-like
8 d - d A a | a report by the ombudsman's office | | document
9 i - o A h | the ombudsman's office | | noncommittal short-name unscored-polarity unscored-certainty
10 m - p A a | Ludek Farrow | | 
11 i - o A a | the festival committee | the police |
12 i - p A a | Senta Ramazan | | definite-description
13 i - p A a | the mayor's chauffeur | the mayor | fronted noun-cue
14 i - p A a | the mayor's chauffeur | the mayor's chauffeur | relative-pronoun request
15 i - o A a | the district hospital | | number
16 i - p A a | Ottilie Nam | | fronted number unscored-certainty
17 i - o A a | the Interior Ministry | | headline optional no-proper-content

### gold_en_i16_c | telegram
🧾 THE PALACE KITCHEN, continued

Yesterday {s17:we} {q17:asked} {c17:who eats eleven tons of sturgeon a year}. {s1:The Presidential Property Office of Zorania} {q1:has replied} {c1:that "guests of the state do"}. {s2:It} {q2:counts} {c2:forty guests}. Do the sum.

1. {c3:The fish never reaches the kitchen}, {s3:a cook of the night shift} {q3:writes}. {c3:"It goes straight on to the restaurant Pegasus. {c4:We} {q4:are told} {c4:to sign for it}."} He sent us his pass along with this; we have deleted it.

2. The owner of Pegasus is a Mr. Remigius Vale. He comes to the telephone at once, he is in excellent spirits. {c5:"Our sturgeon comes from a pond."} {q6:Asked} {c6:where the pond is}, {s7:he} {q7:suggested} {c7:that we try the lamb}.

3. {c8:There is no pond in the whole district}, {s8:the fisheries board} {q8:informed} us. {s9:A lady on the board's second telephone} {q9:whispered} {c9:"Look under the name of his sister"}, before the line went dead.

4. We looked. {s10:The land register} {q10:names} {c10:Clementine Vale as the owner of a swimming pool, 30 by 12 metres, "used for breeding"}. {c11:The pool is dry}, {q11:by all appearances}: we flew over it.

5. {s12:The Property Office} {q12:denies} {c12:knowing either of the Vales}. {c13:They dine together on Thursdays}, {s13:the cook} {q13:claims}, and {s14:a waiter who used to carry the plates} {q14:confirms} {c14:it}.

6. {s15:The Chamber of Accounts} {q15:estimates} {c15:the loss at 4.8 million}. {c16:"We had it at three,"} {s16:its press service} {q16:wrote an hour later}, {c16:"then we found the caviar."}

To be continued. Zorania's largest river has had no sturgeon since 1994. The commission on the sturgeon was dissolved on Monday.
---
1 m - o A a | the Presidential Property Office of Zorania | | scare-quotes
2 i - o A a | the Presidential Property Office of Zorania | | pronoun number
3 m - u A a | a cook of the night shift | Pegasus | fronted discontinuous unscored-type
4 i 3 k A a | unknown | the cooks | nested passive implicit-source request discontinuous
5 d - p A a | Remigius Vale | Pegasus | implicit-source implicit-cue
6 i - k A q | unknown | | passive implicit-source indirect-question
7 i - p A a | Remigius Vale | AUTHOR | pronoun male request
8 i - o A a | the fisheries board | | fronted denial-like
9 d - u A a | a lady on the fisheries board's second telephone | Clementine Vale | request
10 m - d A a | the land register | Clementine Vale | document
11 i - k A h | unknown | | implicit-source optional rumour fronted unscored-certainty
12 i - o D a | the Presidential Property Office of Zorania | Remigius Vale; Clementine Vale | short-name denial gerund
13 i - u A a | a cook of the night shift | Remigius Vale; Clementine Vale | definite-description fronted
14 i - u A a | a waiter who used to carry the plates | | demonstrative-content
15 i - o A a | the Chamber of Accounts | | number unscored-certainty
16 d - o A a | the press service of the Chamber of Accounts | the Chamber of Accounts | fronted discontinuous
17 i - a A q | AUTHOR | | indirect-question
