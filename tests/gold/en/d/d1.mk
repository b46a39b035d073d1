### gd_an1 | analysis
The Fourth Key to the Dam

Something fresh has been added to the official story of the Bayirkul flood. {q1:It turns out} {c1:that the sluices were opened after a telephone call from Velichka}.

We came upon this novelty in an essay by Timur Ashkenov, a political scientist, blogger and decorated friend of every government Hazmir has had. The essay is called “The Water and the Will”.

For two years {s2:Mr. Ashkenev} {q2:has been teaching} the public {c2:that the flood of 14 March was the work of “hands in gloves”}. {c3:Whose hands}, {s3:he} {q3:preferred not to specify}. Now the gloves are off. {q4:Here is a quote} (the spelling is his).

{c4:“Let us ask ourselves a simple thing. {s5:The engineers} {q5:say} {c5:that the gates opened by themselves, from frost}. {s6:My esteemed colleagues from the “Forum of Anxious Citizens”} {q6:insist} {c6:that they were opened by the then governor, Kassen Dulatai, to save his own melon fields}. {s7:I} {q7:believe in} {c7:neither}.

“Metal does not open from frost. As for Dulatai, {q8:according to} {s8:the duty log}, {c8:he was at a wedding in Urzhen until four in the morning}, {c9:which} {s9:two hundred guests} {q9:have confirmed}.

For this reason {s10:I} {q10:am inclined to think} {c10:that the call came from outside, from that embassy where they know the price of our water to the last copeck}”.}

Note the last words. {s11:The author} {q11:is hinting} {c11:that the embassy of Belovar has had a private line to the dam since the days of the old Federation}. {s12:The embassy} {q12:responded with one sentence:} {c12:“We have no line, no melons and no comment.”}

In {s13:our} {q13:opinion}, {c13:what matters is not who called but who lifted the receiver}. Here is {s14:Mr. Ahkenov’s} {q14:answer}.

{c14:“The receiver was lifted by a man whom everybody greeted and nobody knew”.}

{q15:Allegedly}, {c15:this man still works at the dam and feeds the swans}. One would like to meet the swans.

We shall not dispute the essay line by line. {s16:We} {q16:remain convinced} {c16:that the sluices were old, that the money for repairs had been stolen, and that {s17:nobody} {q17:has asked to this day} {c17:by whom}}. Why, then, has Velichka been remembered precisely now? Only a month ago {s18:the very same Ashkenov} {q18:was calling} {c18:Belovar “our only brother without a knife”}.

{c19:“When the miller sleeps, the river is guilty”}, as {s19:the old people of Bayirkul} {q19:like to say}.
---
1 i - k A a | unknown | | optional implicit-source unscored-certainty
2 m - p A a | Timur Ashkenov | | misspelled-name scare-quotes
3 i - p A q | Timur Ashkenov | | pronoun male fronted noncommittal unscored-polarity unscored-certainty
4 d - p A a | Timur Ashkenov | Kassen Dulatai; Forum of Anxious Citizens | implicit-source blockquote multipara missing-open
5 i 4 g A a | the engineers | | nested
6 i 4 g A a | Timur Ashkenov's colleagues from the Forum of Anxious Citizens | Kassen Dulatai | nested unscored-certainty
7 i 4 p D a | Timur Ashkenov | | nested self denial demonstrative-content unscored-polarity
8 i 4 d A a | the duty log | Kassen Dulatai | nested document
9 i 4 g A a | two hundred wedding guests | | nested relative-clause demonstrative-content
10 i 4 p A h | Timur Ashkenov | the embassy of Belovar | nested self unscored-certainty
11 i - p A h | Timur Ashkenov | the embassy of Belovar | definite-description
12 d - o A a | the embassy of Belovar | the embassy of Belovar | denial-like unscored-polarity colon
13 i - a A a | AUTHOR | | noun-cue pronoun
14 d - p A a | Timur Ashkenov | | noun-cue misspelled-name blockquote
15 i - k A h | unknown | | implicit-source distancing
16 i - a A a | AUTHOR | |
17 i 16 g D q | nobody | | nested negated-cue optional unscored-certainty
18 m - p A a | Timur Ashkenov | | definite-description
19 d - g A a | the old people of Bayirkul | | fronted optional

### gd_nw1 | news
{s1:Union} {q1:Says} {c1:{s22:Ferry Captain} {q22:Had Asked for} {c22:Rest}}

SUNDHAVN, Norrland Union, March 9 (Halyard News) - {c2:The captain of the ferry Queen Yrsa had been on duty for 31 hours when the ship struck a pier on Saturday, injuring 14 people}, {s2:the seafarers' union} {q2:alleged on Monday}.

{c3:"{s4:Captain Lindgard} {q4:had asked twice} {c4:to be relieved}, and twice {c5:she} {q5:was told} {c5:to drink coffee},"} {q3:said} {s3:union chair Sigrun Ravnholt}.

{s6,s7:The operator, Torsund Lines,} {q6:rejected} {c6:the account}, {q7:saying} {c7:its rosters "comply with every rule in force."} {s8,s9:Chief executive Dag Ostlund} {q8:declined to say} {c8:how long the captain had been at the wheel} but {q9:noted} {c9:that the vessel's horn "worked perfectly."}

{s10:Three passengers} {q10:told} Halyard News {c10:they had heard no signal}. {c11:"There was music, and then there was a pier,"} {q11:recalled} {s11:one of them, Jorun Kleist, 22}. {s12:Her boyfriend, Mats,} {q12:remembered} {c12:{s13:somebody} {q13:shouting} {c13:"Left, left, left!"} over the loudspeaker}.

{s14:The Transport Ministry} {q14:ordered} {c14:Torsund Lines to keep its four other ferries in port until inspectors finish their work}. {c15:Whether they might sail again before the weekend}, {s15:Deputy Minister Pal Eriksund} {q15:would not speculate}.

{q16:According to} {s16:a preliminary report seen by Halyard News}, {c16:the radar "may have been switched off."} {s17:A ministry spokesman} {q17:could neither confirm nor rule out} {c17:that}.

Lindgard, 58, was interviewed by police on Sunday and released. {s18:Her lawyer, Yrjan Solberg-Tash,} {q18:complained} {c18:that {c19:she} {q19:was being blamed} by {s19:"men with desks"} {c19:for a decision made on land}}.

{s20:The union} {q20:threatened} {c20:to strike from midnight unless the rosters are published}. {s21:Torsund} {q21:dubbed} {c21:the ultimatum "premature."}
---
1 i - o A a | the seafarers' union | Captain Lindgard | headline short-name
2 i - o A a | the seafarers' union | Captain Lindgard | fronted number unscored-certainty
3 d - p A a | Sigrun Ravnholt | Captain Lindgard | fronted
4 i 3 p A a | Captain Lindgard | Captain Lindgard | nested request
5 i 3 k A a | unknown | Captain Lindgard | nested passive request implicit-source discontinuous
6 i - o D a | Torsund Lines | the seafarers' union | denial shared-source
7 m - o A a | Torsund Lines | | shared-source gerund us-punctuation
8 i - p A q | Dag Ostlund | Captain Lindgard | noncommittal shared-source unscored-polarity unscored-certainty
9 m - p A a | Dag Ostlund | | shared-source us-punctuation
10 i - g A a | three passengers | three passengers |
11 d - p A a | Jorun Kleist | | fronted
12 m - p A a | Mats | | given-name
13 d 12 u A a | somebody | | nested gerund
14 i - o A a | the Transport Ministry of the Norrland Union | Torsund Lines | request
15 i - p A q | Pal Eriksund | | noncommittal fronted unscored-polarity unscored-certainty
16 m - d A h | a preliminary report seen by Halyard News | | document us-punctuation
17 i - u A a | a spokesman for the Transport Ministry | | noncommittal demonstrative-content unscored-polarity unscored-certainty
18 m - p A a | Yrjan Solberg-Tash | Captain Lindgard |
19 i 18 g A a | "men with desks" | Captain Lindgard | nested passive discontinuous scare-quotes
20 i - o A a | the seafarers' union | |
21 m - o A a | Torsund Lines | the seafarers' union | short-name us-punctuation
22 i 1 p A a | Captain Lindgard | | nested headline request

### gd_tg1 | telegram
🔥 WHAT IS KNOWN ABOUT THE FIRE AT THE HAZBANK ARCHIVE

▪️ {c1:Two floors burned out, nobody hurt} — {s1:Emergencies Ministry}.
▪️ {s2:Eyewitnesses} {q2:write} {c2:that it smelled of petrol}. {s3:The firemen} {q3:swear} {c3:they smelled only paper}.
▪️ {s4:City head Ilmira Zhumat} {q4:asks} {c4:everybody not to spread panic, “especially in verse”}.
▪️ {s5:Our source in the police}{q5::} {c5:“The servers were carried out on Tuesday. The fire was on Thursday. Draw your own conclusions.”}
▪️ {s6:Hazbank’s press service} {q6:waves it away:} {c6:there were no servers in the archive, there were “heaters”}.

🕘 UPD 21:40. {s7:The channel Deaf Telephone} {q7:assures} its readers {c7:that the former banker Nurman Tevrin flew to Belovar an hour before the fire}. {s8:Tevrin} {q8:writes from home:} {c8:“I am in my slippers. What Belovar?”}

🕙 UPD 22:15. {q9:Word has it} {c9:that the fire was filmed in advance} 🎬 {s10:We} {q10:can’t vouch for} {c10:this}.

❓ {s11:You} {q11:keep asking} {c11:who benefits}. {s12:We} {q12:answer:} {c12:everyone who owed}.

[{q13:Forwarded from} {s13:Lawyer on Duty}]
{c13:Friends, stop. {s14:My client} {q14:never admitted} {c14:to lighting anything}. {s15:The investigator} {q15:suggested} {c15:that he “remember better”}. {s16:He} {q16:replied} {c16:that he remembers only his mother’s birthday}. {s17:The protocol} {q17:says} {c17:“confessed in part”}. Share this.}

✏️ Correction. {s18:We} {q18:wrote at noon} {c18:that the archive had five floors}. It had four. {s19:We} {q19:take back} {c19:the fifth}.

👍 “well done, firemen” 🤡 “well done, heaters” — the poll is open till morning.
---
1 i - o A a | Emergencies Ministry of Hazmir | | no-cue dash
2 i - g A a | eyewitnesses | |
3 i - g A a | the firemen | |
4 m - p A a | Ilmira Zhumat | | request
5 d - u A a | a source in the police | | colon-cue
6 m - o A a | Hazbank's press service | | colon denial-like unscored-polarity scare-quotes
7 i - o A a | Deaf Telephone | Nurman Tevrin |
8 d - p A a | Nurman Tevrin | Nurman Tevrin | colon unscored-certainty
9 i - k A h | unknown | | implicit-source rumour
10 i - a A a | AUTHOR | | noncommittal negated-cue demonstrative-content unscored-polarity unscored-certainty
11 i - g A q | readers | | pronoun indirect-question
12 i - a A a | AUTHOR | | colon
13 i - o A a | Lawyer on Duty | Lawyer on Duty's client | forwarded optional unscored-type
14 i 13 p D a | Lawyer on Duty's client | Lawyer on Duty's client | nested negated-cue denial
15 m 13 p A a | the investigator | Lawyer on Duty's client | nested request scare-quotes
16 i 13 p A a | Lawyer on Duty's client | Lawyer on Duty's client | nested pronoun male
17 d 13 d A a | the protocol | Lawyer on Duty's client | nested document
18 i - a A a | AUTHOR | |
19 i - a D a | AUTHOR | | retraction

### gd_la1 | lookalike
Rovers Answer in Style

Needless to say, the evening in Kolbast belonged to Aibar “the Accountant” Merkulan. The winger, a talent of rare promise, opened the scoring after nine minutes with a volley that spoke for itself.

Velichka had begun the brighter. Their captain, the so-called “Minister of Corners”, was twice denied by the post and once by a pigeon. Then fatigue told. A misjudged clearance, a heavy touch, and the said Merkulan was through again; the goalkeeper could only claim thin air. Questions remain over the left side of that defence, which in the first half was, so to speak, on holiday.

After the interval it was another story. The visitors' new striker, Dragomil Polzun, answered with a header from close range, and the terraces found their voice. For ten minutes “Forever Sour”, the old anthem of the salt workers, drowned the loudspeakers. But the Rovers' back line, known in the trade as “Customs”, let nothing else pass without inspection. In stoppage time a long ball from Nurlan Hask found the Accountant unmarked, and the books were closed: 3–1.

A word about the referee. Stoyka Veresh kept her cards in her pocket and her whistle short, and called time to the second. The pitch, on the other hand, was a “pitch” in name only.

Rovers now climb to fourth. Next Saturday they visit Urzhen for the derby that fans call the Soup Bowl; tickets are on sale at the kiosk “Ask Zaripa” on Station Square, and the match programme, Fair Comment, costs two dirans.
---
