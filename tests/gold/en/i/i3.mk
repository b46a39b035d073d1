### gold_en_i3_a | news
Four Arrested Over Butter Reserve

TARVIA — {c1:Four officials of the State Reserve were arrested overnight on suspicion of selling 6,000 tons of butter}, {s1:the Anti-Corruption Bureau} {q1:said on Monday}.

{c2:The butter left the country in forty-one wagons marked as soap}, {s2:the head of the bureau, Mikael Tsereth,} {q2:announced in a televised address}. {c3:At least one minister knew of it}, {s3:he} {q3:added}, without giving a name.

{s4:Lena Korsunova, the auditor whose report set off the inquiry,} {q4:had written in February} {c4:that she "could not rule out" a sale}. Korsunova has stopped guessing. {c5:"It went to three dealers in Sarrant,"} {s5:she} {q5:told} us outside the bureau. {c5:"I have the weighing slips."} Her report runs to 212 pages; {s6:it} {q6:counts} {c6:nineteen forged signatures}.

{s7:The Ministry of Trade} {q7:disputed} {c7:her figures}. {c8:No more than 800 tons are missing, and cats must have had their share}, {s8:a spokesman for the ministry} {q8:told} Tarvia Radio. {c9:"Then they were cats with a locomotive,"} {s9:the auditor} {q9:replied}.

{c10:One of the four, Reserve director Bogdan Ilyat, had signed nothing and seen nothing}, {s10:his lawyer} {q10:wrote} to the bureau. {c11:Ilyat was in hospital that month}, {s11:she} {q11:said by telephone}. {s12:The hospital} {q12:confirmed} {c12:that}. {s13:A guard at the siding} {q13:swears} {c13:that he saw the director there twice, in slippers}.

{s14:The pastry cooks of the capital} {q14:now fear for} {c14:nine hundred jobs}. {c15:Butter will not be rationed}, {s15:Prime Minister Ruta Asante} {q15:assured} them on Monday evening. {s16:Her office} {q16:put} {c16:the remaining reserve at eleven thousand tons}, {s17:the bureau} {c17:at five}.

The arrested men will be brought before a judge on Wednesday. A shop on Mill Street had already sold its last tub by noon.
---
1 i - o A a | Anti-Corruption Bureau | four officials of the State Reserve | fronted number
2 i - p A a | Mikael Tsereth | | fronted
3 i - p A a | Mikael Tsereth | one minister | fronted pronoun male
4 m - p A h | Lena Korsunova | Lena Korsunova | negated-cue unscored-certainty
5 d - p A a | Lena Korsunova | Lena Korsunova | pronoun female discontinuous
6 i - d A a | Lena Korsunova's report | | document pronoun number
7 i - o D a | Ministry of Trade | Lena Korsunova | denial
8 i - u A a | a spokesman for the Ministry of Trade | | fronted number
9 d - p A a | Lena Korsunova | | definite-description fronted denial-like
10 i - p A a | Bogdan Ilyat's lawyer | Bogdan Ilyat | fronted
11 i - p A a | Bogdan Ilyat's lawyer | Bogdan Ilyat | fronted pronoun female
12 i - o A a | the hospital | | demonstrative-content
13 i - u A a | a guard at the siding | Bogdan Ilyat | 
14 i - g A h | the pastry cooks of the capital | | number
15 i - p A a | Ruta Asante | | fronted
16 i - o A a | Prime Minister Ruta Asante's office | | number
17 i - o A a | Anti-Corruption Bureau | | number optional no-cue ellipsis-content

### gold_en_i3_b | telegram
🩸 WHO SHOT AT THE OMBUDSMAN? Briefly, for those who have just woken up

▪️ {s1:The Interior Ministry of Nemuria} {q1:said at seven} {c1:that a hunter had "confused Mr. Orban with a boar"}. At nine {s2:it} {q2:withdrew} {c2:the boar}.

▪️ A driver from Pavle Orban's escort wrote to us during the night. {c3:"The shot came from the house opposite. {s4:We} {q4:have asked three times since May} {c4:for that house to be searched}. {s5:The chief} {q5:said} {c5:there was no money for it},"} {s3:he} {q3:writes}.

▪️ {s6:The chief, Colonel Deniz Vartan,} {q6:denies} {c6:having received any request}. {c7:The register for such requests is empty}, {s7:he} {q7:told} the agency NemPress.

▪️ {s8:The driver} {q8:insists:} {c8:"Page 60, the fourth line."} He sent a photograph along. The fourth line is there, in blue ink.

▪️ {c9:The bullet was fired from a service rifle}, {s9:two experts of the ballistic laboratory} {q9:believe}. {s10:The laboratory} {q10:will neither confirm nor deny} {c10:it}. One of the two is on leave since noon.

▪️ Who lived in the house opposite? {s11:A neighbour} {q11:remembers} {c11:"a polite young man with a cello case"}. {c12:He never heard any music}, {s12:he} {q12:says}.

▪️ The ombudsman is conscious. {c13:He will not drop the smelter case}, {s13:he} {q13:lets everybody know through his sister}. {c14:"And {s15:he} {q15:wants} {c15:his spectacles},"} {s14:the sister, Pelageya Orban,} {q14:adds}.

▪️ {c16:The smelter is being slandered}, {q16:according to} {s16:its owner, Rodrigo Hask}. {q17:Asked} {c17:by whom he had been accused}, {s18:he} {q18:fell silent, then said:} {c18:"By your faces."}

Three officials in Nemuria have been shot at within two years. No one was convicted. Subscribe, and sleep well if you can.
---
1 m - o A a | the Interior Ministry of Nemuria | Pavle Orban | scare-quotes
2 i - o D a | the Interior Ministry of Nemuria | | pronoun retraction
3 d - u A a | a driver from Pavle Orban's escort | Deniz Vartan; Pavle Orban's escort | pronoun male fronted
4 i 3 g A a | Pavle Orban's escort | | nested pronoun request
5 i 3 p A a | Deniz Vartan | | nested definite-description
6 i - p D a | Deniz Vartan | Deniz Vartan | denial gerund
7 i - p A a | Deniz Vartan | | fronted pronoun male denial-like
8 d - u A a | a driver from Pavle Orban's escort | | definite-description colon
9 i - u A a | two experts of the ballistic laboratory | | fronted
10 i - o A a | the ballistic laboratory | | noncommittal demonstrative-content unscored-polarity unscored-certainty
11 d - u A a | a neighbour | a polite young man with a cello case | scare-quotes
12 i - u A a | a neighbour | a neighbour | pronoun male fronted
13 i - p A a | Pavle Orban | Pavle Orban | pronoun male fronted
14 d - p A a | Pelageya Orban | Pavle Orban | fronted
15 i 14 p A a | Pavle Orban | | nested request broad optional
16 i - p A a | Rodrigo Hask | | fronted
17 i - k A q | unknown | Rodrigo Hask | passive implicit-source indirect-question
18 d - p A a | Rodrigo Hask | | pronoun male colon

### gold_en_i3_c | column
Ants in the Barrier

Either the bus drove round a closed barrier at Ostrand or the barrier stood open. Since Sunday this has been the only question in the country, and {s1:everyone} {q1:asks} {c1:it} of everyone.

{c2:"Open,"} {s2:the driver, Ylva Jovanel,} {q2:whispered} to the first fireman who reached her. {s3:The Railway Board} {q3:maintains} {c3:that a barrier cannot err}. {c4:The fault was human}, {s4:its chairwoman, Sunniva Adair,} {q4:declared within the hour}, at a time when the human in question lay under the bus.

I telephoned a woman who services barriers in the southern district. Three children, a good memory, a low voice. {c5:"Perhaps it was ants. They like the box, it is warm. An ant across the contact, and {s17:the system} {q17:thinks} {c17:the barrier is down}."} {s6:I} {q6:asked} {c6:whether {s18:she} {q18:had reported} {c18:it}}. {c7:"{s8:I} {q8:reported} {c8:it} in writing,"} {s7:she} {q7:said}. {c7:"{s9:The answer} {q9:said} {c9:that insects were the business of the forestry office}."}

{s10:The forestry office}, for its part, {q10:answers} {c10:that its ants do not take the train}.

Then there is Professor Halldis Mbeki, who was given the box to examine. She is past thinking, she has counted. {c11:"Four hundred and six ants, all of them cooked,"} {s11:she} {q11:said on the evening news}. In {s12:her} {q12:view} {c12:the barrier had been standing open for trains for at least a week}. {s13:The chairwoman} {q13:called} {c13:the professor's appearance "zoology for the masses"}. {s14:She} {q14:did not say} {c14:that the professor was wrong}.

What follows? Jovanel will be charged on Thursday. {c15:She did what the barrier told her}, {s15:her union} {q15:argues}, and {s16:I} {q16:find} {c16:little to add}. The box has been given a new seal, on which a small brown traveller was walking when I passed.
---
1 i - g A q | everyone | | optional demonstrative-content
2 d - p A a | Ylva Jovanel | | fronted
3 i - o A a | the Railway Board | |
4 i - p A a | Sunniva Adair | Ylva Jovanel | fronted
5 d - u A h | a woman who services barriers in the southern district | | implicit-source implicit-cue
6 i - a A q | AUTHOR | a woman who services barriers in the southern district | indirect-question
7 d - u A a | a woman who services barriers in the southern district | the Railway Board; the forestry office | pronoun female discontinuous
8 i 7 u A a | a woman who services barriers in the southern district | | nested self demonstrative-content
9 i 7 d A a | the answer of the Railway Board | the forestry office | nested document
10 i - o A a | the forestry office | the forestry office; the Railway Board | denial-like
11 d - p A a | Halldis Mbeki | | fronted pronoun female
12 i - p A a | Halldis Mbeki | | noun-cue
13 m - p A a | Sunniva Adair | Halldis Mbeki | definite-description
14 i - p A a | Sunniva Adair | Halldis Mbeki | negated-cue pronoun female optional unscored-polarity
15 i - o A a | the drivers' union | Ylva Jovanel | fronted
16 i - a A a | AUTHOR | | optional no-proper-content
18 i 6 u A a | a woman who services barriers in the southern district | | nested pronoun female demonstrative-content optional
17 i 5 k A a | the system | | nested optional
