### gold_en_i2_a | news
{c18:Cruiser Trusted a Drifting Buoy}, {s18:Captain} {q18:Says}

PORT SELWAY, Harrow Islands, Oct 3 - {c1:The cruiser Aurelia ran aground because the buoy off Cape Morran had drifted}, {s1:her captain, Emeka Thorsby,} {q1:told} the broadcaster Selway One over the ship's telephone.

{c2:All 212 passengers are safe}, {s2:the coast guard} {q2:said in a short statement}. {s3:The hospital of Port Selway} {q3:gave} {c3:the number of injured as 17}; {s4:a nurse} {q4:spoke of} {c4:"twenty, and one very frightened parrot."}

{c5:The buoy lay exactly where it belongs}, {s5:the director of the Pilotage Service, Ngaire Bolt,} {q5:announced on Thursday}. {s6:She} {q6:rejected} {c6:as an insult to her divers {q7:reports} {c7:that the chain had not been inspected since spring}}.

A man who gathers kelp below the cape was up early. {c8:"It came past me at three, bobbing like a drunk,"} {s8:he} {q8:says}. {s9:He} {q9:claims} {c9:to have telephoned the harbor at once}. {c10:No such call was received}, {s10:the harbor office} {q10:insists}. {c11:"Then {s12:I} {q12:spoke to} the wind {c12:for four minutes},"} {s11:the kelp gatherer} {q11:retorts}, {c11:"and the wind has a woman's voice."}

{c13:The ship was two miles off her course}, {q13:according to} {s13:data from her recorder which were read to this agency by an investigator}. {c14:That was unavoidable with the current}, {s14:Thorsby} {q14:wrote} to the owners on Wednesday.

{s15:The owners, Blue Meridian Lines,} {q15:estimate} {c15:the damage to the hull at 3 million guilders}. {s16:They} {q16:declined to say} {c16:whether the captain would be given another ship}. {s17:His union} {q17:has asked} {c17:the government to pay for a second buoy}.

The first buoy off Cape Morran was laid in 1874. The present one weighs four tons, is painted red and can be seen for three miles in clear weather.
---
1 i - p A a | Emeka Thorsby | | fronted
2 i - o A a | the coast guard | passengers | fronted number
3 i - o A a | the hospital of Port Selway | | number
4 d - u A a | a nurse | | number us-punctuation
5 i - p A a | Ngaire Bolt | | fronted denial-like
6 i - p D a | Ngaire Bolt | Pilotage Service | denial pronoun female
7 i 6 k A a | unknown | | nested noun-cue implicit-source unscored-certainty
8 d - u A a | a man who gathers kelp below the cape | | fronted pronoun male
9 i - u A a | a man who gathers kelp below the cape | the harbor office | pronoun male
10 i - o A a | the harbor office | | fronted denial-like
11 d - u A a | a man who gathers kelp below the cape | | definite-description discontinuous
12 i 11 u A a | a man who gathers kelp below the cape | | nested self no-proper-content optional
13 i - d A a | data from the recorder of the Aurelia | | fronted document number
14 i - p A a | Emeka Thorsby | | fronted short-name
15 i - o A a | Blue Meridian Lines | | number unscored-certainty
16 i - o A q | Blue Meridian Lines | Emeka Thorsby | pronoun noncommittal indirect-question unscored-polarity unscored-certainty
17 i - o A a | the captain's union | the government | request
18 i - p A a | Emeka Thorsby | | headline fronted definite-description

### gold_en_i2_b | interview
Six Questions to Ileana Voskan

Ileana Voskan has tested drinking water in the province of Lower Vetrau for nineteen years. In August {s1:she} {q1:reported} {c1:lead in the pipes of Hospital No. 3}; in September she was sent on leave. We met her on a bench by the pumping station.

{s2:Gazette}{q2::} {c2:Mrs. Voskan, {c3:your laboratory made a mistake}, {s3:the governor} {q3:says}.}

{s4:Voskan}{q4::} {c4:{s5:He} {q5:says} {c5:so} since he has a laboratory of his own. In August {s6:he} {q6:thanked} {c6:me}.}

{s7:Gazette}{q7::} {c7:{s8:His experts} {q8:count} {c8:three micrograms}.}

{s9:Voskan}{q9::} {c9:{s10:They} {q10:count} {c10:the tap in the director's office}. {c11:There are forty in the children's ward}, by {s11:our} {q11:measurements}. {s12:A nurse} {q12:asked} me {c12:what she should give them to drink}. {s13:I} {q13:told} her {c13:to buy bottles}. That is my crime.}

{s14:Gazette}{q14::} {c14:{q15:Is it true} {c15:that somebody offered you a flat}?}

{s16:Voskan}{q16::} {c16:Somebody offered me silence, and there was a flat in it. (shows a key) {s17:A lady whom I had never seen} {q17:said} {c17:{s18:the governor} {q18:wished} {c18:me a good rest}}. {s19:I} {q19:said} {c19:I was not tired}.}

{s20:Gazette}{q20::} {c20:Where did the lead come from?}

{s21:Voskan}{q21::} {c21:From the solder. {s22:The engineer who built the pipes, old Tarvo Lunde,} {q22:told} me {c22:so} himself a week before he died.}

{s23:Gazette}{q23::} {c23:Will you return?}

{s24:Voskan}{q24::} {c24:On the first of the month, with the bottles.}

{c25:The pipes will be replaced regardless of the dispute}, {s25:the spokesman of the governor, Anselm Roka,} {q25:told} the Gazette on Friday. To Ileana Voskan {s26:he} {q26:wished} {c26:"good health"}. {q27:According to} {s27:the hospital}, {c27:eight children are still being treated}. {s28:The late Lunde's son} {q28:does not remember} {c28:{s29:his father} {q29:ever speaking of} {c29:solder}}.
---
1 i - p A a | Ileana Voskan | Hospital No. 3 | pronoun female
2 d - p A a | INTERVIEWER | the governor; Ileana Voskan | turn
3 i 2 p A a | the governor | Ileana Voskan's laboratory | nested fronted
4 d - p A a | Ileana Voskan | the governor; Ileana Voskan | turn short-name
5 i 4 p A a | the governor | | nested pronoun male demonstrative-content
6 i 4 p A a | the governor | Ileana Voskan | nested pronoun male optional no-proper-content
7 d - p A a | INTERVIEWER | the governor's experts | turn
8 i 7 g A a | the governor's experts | | nested number
9 d - p A a | Ileana Voskan | the governor's experts; a nurse; Ileana Voskan | turn short-name
10 i 9 g A a | the governor's experts | | nested pronoun optional no-proper-content
11 i 9 o A a | Ileana Voskan's laboratory | | nested fronted noun-cue number
12 i 9 u A q | a nurse | | nested indirect-question
13 i 9 p A a | Ileana Voskan | a nurse | nested self request
14 d - p A q | INTERVIEWER | Ileana Voskan | turn
15 i 14 k A q | unknown | Ileana Voskan | nested implicit-source optional
16 d - p A a | Ileana Voskan | a lady whom Ileana Voskan had never seen; the governor; Ileana Voskan | turn short-name
17 i 16 u A a | a lady whom Ileana Voskan had never seen | the governor; Ileana Voskan | nested
18 i 17 p A a | the governor | Ileana Voskan | nested depth3 optional no-proper-content
19 i 16 p A a | Ileana Voskan | Ileana Voskan | nested self
20 d - p A q | INTERVIEWER | | turn
21 d - p A a | Ileana Voskan | Tarvo Lunde | turn short-name
22 i 21 p A a | Tarvo Lunde | | nested demonstrative-content
23 d - p A q | INTERVIEWER | Ileana Voskan | turn
24 d - p A a | Ileana Voskan | Ileana Voskan | turn short-name
25 i - p A a | Anselm Roka | | fronted
26 d - p A a | Anselm Roka | | pronoun male scare-quotes optional
27 i - o A a | the hospital | eight children | number
28 i - p A a | Tarvo Lunde's son | Tarvo Lunde | negated-cue denial-like unscored-polarity
29 i 28 p A a | Tarvo Lunde | | nested gerund optional

### gold_en_i2_c | regional
{c17:Dam Was Full to the Brim}, {s17:Hydrologist} {q17:Finds}

{c1:The reservoir above Tusk Valley had been filled three metres higher than the licence allows}. That is {q1:the main finding of} {s1:Ebele Stanford, a hydrologist from the coast, whom the valley's seven villages have hired with their own money}.

{c2:"A bathtub does not burst because it rains,"} {s2:she} {q2:told} an assembly in the school gymnasium of Lower Tusk on Sunday.

{s3:The hydrologist} {q3:showed} {c3:a photograph of the gauge} taken by a boy four days before the wall gave way. {s4:It} {q4:reads} {c4:41.2 metres}. {s5:The licence, which hangs in the engine house,} {q5:says} {c5:38}.

{c6:The gauge was broken and had shown nonsense since New Year}, {s6:the operator, Tusk Power,} {q6:replied through its lawyer, Konrad Abiola}. {s7:Abiola} {q7:added} {c7:that his client "mourned with the valley and would answer to a court, not to a gymnasium."} {s8:He} {q8:left open} {c8:who had read the gauge in the meantime}.

In the gymnasium sat a woman who had cleaned the engine house for six years. {c9:"{s10:They} {q10:phoned} from the capital {c10:that the price was good that week},"} {s9:she} {q9:said}. {c9:"So the gates stayed shut."} {s11:Nobody from the company} {q11:contradicted} {c11:her}, for nobody from the company was there.

{s12:The district} {q12:counts} {c12:nine dead and two missing}. {s13:Pastor Liv Amundse} {q13:counts} {c13:twelve}: {s14:she} {q14:includes} {c14:an unborn child}.

{c15:The reservoir will not be refilled before the investigation is over}, {s15:deputy governor Yusuf Hallam} {q15:promised in the gymnasium}. {s16:Someone at the back} {q16:called out} {c16:that it could not be refilled anyway, having no wall}.

The villages have collected 31,000 shillings for the hydrologist's work. Her full report is due in March.
---
1 i - p A a | Ebele Stanford | | fronted noun-cue
2 d - p A a | Ebele Stanford | | fronted pronoun female
3 i - p A a | Ebele Stanford | | definite-description optional no-proper-content
4 i - d A a | the gauge | | document pronoun number
5 i - d A a | the licence | | document number
6 i - o A a | Tusk Power | | fronted
7 m - p A a | Konrad Abiola | Tusk Power | short-name us-punctuation
8 i - p A q | Konrad Abiola | | pronoun male noncommittal negated-cue unscored-polarity unscored-certainty
9 d - u A a | a woman who had cleaned the engine house for six years | Tusk Power | pronoun female discontinuous
10 i 9 g A a | they (Tusk Power) | | nested pronoun
11 i - g D a | nobody from Tusk Power | a woman who had cleaned the engine house for six years | negated-denial optional unscored-polarity
12 i - o A a | the district | | number
13 i - p A a | Liv Amundse | | number
14 i - p A a | Liv Amundse | an unborn child | pronoun female optional no-proper-content
15 i - p A a | Yusuf Hallam | | fronted
16 i - u A a | someone at the back | |
17 i - p A a | Ebele Stanford | | headline fronted definite-description
