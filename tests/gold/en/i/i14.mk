### gold_en_i14_a | news
{c22:Opposition Leader Was Poisoned With Weedkiller}, {s22:Clinic} {q22:Says}

AARNHOLM/SABRATH, 30 August (Nordpost) — {c1:Traces of a weedkiller were found in the blood of Idris Valmont}, {s1:the university clinic of Aarnholm} {q1:announced on Sunday}. {c2:The leader of the Sabrathi opposition is out of danger}, {s2:the senior physician, Annika Storr,} {q2:told} reporters in the courtyard.

{c3:The substance is sold only to the army}, {s3:the toxicologist Bram Eze} {q3:explained} to the same reporters. {s4:He} {q4:would not guess} {c4:how it got into a cup of tea}. {c5:"{s6:My instruments} {q6:tell} me {c6:what, not who},"} {s5:he} {q5:said}.

{c7:Valmont drank too much coffee}, {s7:the Sabrathi health minister, Gamal Orsini,} {q7:had declared after the collapse at the airport}. On Sunday {s8:his ministry} {q8:wrote} {c8:that it had "nothing to correct."} {s9:The airport's own doctor} {q9:had noted} {c9:convulsions and pupils like pinheads}. A question mark follows.

{c11:The order came from the palace}, {s11:the patient's sister, Rania Valmont,} {q11:is convinced}. She named no one in front of the clinic. At her side stood a man who had packed suitcases for her brother for years. {c13:"{s14:The waiter} {q14:begged} him {c14:not to let the tea get cold},"} {s13:he} {q13:said}. {c13:"A new waiter."}

{s15:The palace} {q15:denies} {c15:any connection}. {c16:President Osric Haddad learned of the illness from the newspaper}, {s16:his press secretary} {q16:told} Nordpost in a call from Sabrath. {q17:Asked} {c17:which newspaper}, {s18:the secretary} {q18:replied} {c18:that the president read them all}.

{s19:The government in Aarnholm} {q19:demands} {c19:an explanation within ten days}. {c20:Without one, the ambassador will be sent home}, {s20:Foreign Minister Tove Calderon} {q20:warned}. {s21:Sabrath's envoy} {q21:regretted} {c21:"the tone rather than the tea."}

Valmont was flown out on the 22nd, after two days of waiting for a stamp. He is forty-four, has been arrested nine times and takes his coffee without caffeine.
---
1 i - o A a | the university clinic of Aarnholm | Idris Valmont | fronted
2 i - p A a | Annika Storr | Idris Valmont | fronted
3 i - p A a | Bram Eze | the army | fronted
4 i - p A q | Bram Eze | | pronoun male noncommittal indirect-question unscored-polarity unscored-certainty
5 d - p A a | Bram Eze | Bram Eze | pronoun male fronted
6 i 5 d A a | the instruments of Bram Eze | | nested optional
7 i - p A a | Gamal Orsini | Idris Valmont | fronted
8 m - o A a | the Sabrathi health ministry | Gamal Orsini | us-punctuation
9 i - p A a | the airport's doctor | Idris Valmont |
11 i - p A a | Rania Valmont | the palace | fronted
13 d - u A a | a man who had packed suitcases for Idris Valmont for years | a new waiter; Idris Valmont | pronoun male discontinuous
14 i 13 u A a | a new waiter | Idris Valmont | nested request definite-description
15 i - o D a | the palace | | denial
16 i - p A a | Osric Haddad's press secretary | Osric Haddad | fronted denial-like
17 i - k A q | unknown | | passive implicit-source indirect-question
18 i - p A a | Osric Haddad's press secretary | Osric Haddad | definite-description
19 i - o A a | the government in Aarnholm | Sabrath | request
20 i - p A a | Tove Calderon | Sabrath's ambassador | fronted
21 m - p A a | Sabrath's envoy | | us-punctuation scare-quotes unscored-type
22 i - o A a | the university clinic of Aarnholm | Idris Valmont | headline fronted short-name

### gold_en_i14_b | press_release
PRESS INFORMATION: Findings on the Balloon Accident of 5 June

VELLENBRUCK, 21 August 2031

{c1:The hot-air balloon "Morgenwind" did not collide with the power line owing to a gust}, {s1:the Federal Office for Air Safety (FOAS)} {q1:announces today}. {c2:The pilot had lost sight of the ground}, {s2:the report} {q2:concludes}. {s3:It} {q3:counts} {c3:six fatalities and five persons seriously injured}.

{c4:"Fog was forecast from 5:40 a.m.,"} {q4:explains} {s4:Dr. Hadewych Molina, who headed the investigation}. {c4:"The balloon rose at 6:10. {s5:We} {q5:do not believe} {c5:that the forecast had been read}."} {c6:{s21:The pilot} had read it and {q21:considered} {c21:it wrong}}, {q6:according to} {s6:his ground crew}. {s7:The investigators} {q7:found} {c7:the printed forecast, unopened, in the van}.

The operator, Skyfolk Ltd, received the draft report in July. {c9:It does not share the findings}, {s9:the company} {q9:wrote} to the Office on 12 August. {c11:The power line was not marked}, {s11:its managing director, Roelof Sant,} {q11:contends}. {s12:The grid company} {q12:confirms} {c12:this}. {q13:In the opinion of} {s13:the Office}, however, {c13:no marking is visible in fog}.

{s14:The Office} {q14:recommends} {c14:that operators keep a record of every forecast consulted}. {s15:It} {q15:further asks} {c15:the grid companies to state by 1 December how many kilometres of line remain unmarked}. {s16:The association of balloonists} {q16:estimates} {c16:the figure at 3,000}.

{c17:"{s18:My brother} {q18:used to say} {c18:that the sky reads no reports},"} {q17:said} {s17:the pilot's sister, Machteld Ravn, at whose request this passage is printed}. {c17:"{s19:I} {q19:ask} {c19:you to read this one}."}

The full report (140 pages) may be inspected at the Office during opening hours. {c20:Media representatives} {q20:are asked} {c20:not to contact the survivors}.

About FOAS: the Office was founded in 1956. It employs 212 people and has its seat in Vellenbruck.
---
1 i - o A a | the Federal Office for Air Safety | | fronted denial-like
2 i - d A a | the report | the pilot | fronted document
3 i - d A a | the report | | document pronoun number
4 d - p A a | Hadewych Molina | | fronted discontinuous
5 i 4 g D a | the investigators | | nested pronoun negated-cue
6 i - g A a | the pilot's ground crew | the pilot | fronted
21 i 6 p A a | the pilot | | nested
7 i - g A a | the investigators | |
9 i - o A a | Skyfolk Ltd | Skyfolk Ltd | definite-description fronted denial-like
11 i - p A a | Roelof Sant | | fronted
12 i - o A a | the grid company | | demonstrative-content
13 i - o A a | the Federal Office for Air Safety | | short-name noun-cue denial-like
14 i - o A a | the Federal Office for Air Safety | operators | short-name request
15 i - o A a | the Federal Office for Air Safety | the grid companies | pronoun request
16 i - o A a | the association of balloonists | | number unscored-certainty
17 d - p A a | Machteld Ravn | the pilot | discontinuous
18 i 17 p A a | the pilot | | nested
19 i 17 p A a | Machteld Ravn | | nested self request
20 i - o A a | the Federal Office for Air Safety | media representatives | passive request implicit-source discontinuous

### gold_en_i14_c | column
The Cleanest Car in Town

Colonel Anatol Berisha lies in the Central Hospital with a bullet beside his spine. {s1:He} {q1:let it be known on Monday} {c1:that what he had promised was still promised}. What had he promised?

On 9 May {s2:he} {q2:swore on television} {c2:that the tanks would stay in their sheds}, and they stayed. {c3:He was paid to swear it}, {s3:the Party of Order} {q3:has been whispering ever since}. {c4:He was shot because {s18:he} {q18:swore} {c18:it}}, {s4:his deputy, Major Liri Campbell,} {q4:told} me on the stairs of the hospital. She has seen the car. {c5:"It belonged to the Guard."}

{s6:The Guard} {q6:says} {c6:all its cars were being washed}.

I would like to believe that. But there is a policeman of the traffic section who stands at the bridge in all weathers. {c7:"Black saloon, ten past six. Very clean, I grant them that,"} {s7:he} {q7:says}. He has since been moved to a bridge without traffic.

What does the government think? {q9:To} {s9:the Minister of the Interior} {c9:the matter is "a quarrel over a parking space"}. {s10:The Prime Minister, Shpresa Holt,} {q10:expects} {c10:the full truth by Friday}. {s11:She} {q11:expected} {c11:it} last Friday as well. {s12:Her own adviser on security} {q12:concedes over coffee} {c12:that nobody is looking for it}, and {s13:he} {q13:asks} {c13:that the coffee not be mentioned}.

{c14:Berisha will walk again}, {s14:the surgeon, Professor Ulises Tamm,} {q14:promised} the colonel's daughter. {c15:"{s16:Papa} {q16:asked} {c16:whether he would stand},"} {s15:she} {q15:told} me. {c15:"That is not the same."}

I make no forecast. The sheds are locked; there are, if I have counted correctly, thirty-eight tanks in them. The keys hang in an office whose occupant was replaced on Wednesday, and of the new man {s17:I} {q17:know} only {c17:that he drives a very clean car}.
---
1 i - p A a | Anatol Berisha | Anatol Berisha | pronoun male
2 i - p A a | Anatol Berisha | | pronoun male
3 i - o A h | the Party of Order | Anatol Berisha | fronted rumour unscored-certainty
4 i - p A a | Liri Campbell | Anatol Berisha | fronted
18 i 4 p A a | Anatol Berisha | | nested pronoun male demonstrative-content optional
5 d - p A a | Liri Campbell | the Guard | implicit-source implicit-cue
6 i - o A a | the Guard | the Guard | denial-like
7 d - u A a | a policeman of the traffic section who stands at the bridge in all weathers | | pronoun male fronted
9 m - p A a | the Minister of the Interior | | optional scare-quotes
10 i - p A h | Shpresa Holt | | unscored-certainty
11 i - p A h | Shpresa Holt | | pronoun female demonstrative-content unscored-certainty optional
12 i - p A a | Shpresa Holt's adviser on security | |
13 i - p A a | Shpresa Holt's adviser on security | | pronoun male request
14 i - p A a | Ulises Tamm | Anatol Berisha | fronted
15 d - p A a | Anatol Berisha's daughter | Anatol Berisha | pronoun female discontinuous fronted
16 i 15 p A q | Anatol Berisha | Anatol Berisha | nested indirect-question
17 i - a A a | AUTHOR | the new man | optional broad
