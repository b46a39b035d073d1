### gold_en_i8_a | news
{s20:Epidemic Agency} {q20:Traces} {c20:Fever to Market Well}

BELAWI, Ranadar, June 11 (RNA) - {c1:The fever that has killed 29 people since May was carried by water from a single well}, {s1:the National Epidemic Agency} {q1:reported on Wednesday}.

{c2:The well stands in the middle of the cattle market}, {q2:said} {s2:its deputy head, Oluwaseun Krog, who led the search}. {c3:"We drew a circle around every sickbed, and all the circles met there,"} {s3:he} {q3:told} a room of reporters and mothers.

{c4:The city health office closed the well on 20 May}, {s4:its director, Ximena Talib,} {q4:claimed on the radio last week}. {s5:She} {q5:repeated} {c5:the claim} on Wednesday. {c6:The chain was put on that day and taken off on the next}, {s6:a butcher whose stall is opposite} {q6:said}. {c7:"{s8:They} {q8:told} us {c8:it was for the holiday},"} {s7:he} {q7:said}.

{s9:Two scientists at the university} {q9:had suspected} {c9:mosquitoes}. {c10:They were mistaken}, {s10:one of them, Kiri Blandford,} {q10:now acknowledges}; {s11:the other} {q11:maintains} {c11:that a mosquito can drink from a well, too}.

{s12:The children's hospital} {q12:puts} {c12:the number of its patients at 140}. {s13:The Red Crescent of Ranadar} {q13:fears} {c13:that they may be twice as many in the villages}. In {s14:its} {q14:view} {c14:the army should carry the water}. {s15:The army} {q15:replied through its press office} {c15:that it had received no such order}.

{q16:Asked} {c16:why nobody guards the chain}, {s17:Talib} {q17:referred} us {c17:to the market administration}. {s18:The administration} {q18:referred} us {c18:to her}.

On the wall above the well hangs a plate from the year 1908. {s19:It} {q19:praises} {c19:the purity of the water}.
---
1 i - o A a | the National Epidemic Agency | | fronted
2 i - p A a | Oluwaseun Krog | | fronted
3 d - p A a | Oluwaseun Krog | the National Epidemic Agency | fronted pronoun male
4 i - p A a | Ximena Talib | the city health office | fronted
5 i - p A a | Ximena Talib | | pronoun female demonstrative-content
6 i - u A a | a butcher whose stall is opposite | | fronted
7 d - u A a | a butcher whose stall is opposite | | fronted pronoun male
8 i 7 g A a | they (the city health office) | | nested pronoun
9 i - u A h | two scientists at the university | |
10 i - p A a | Kiri Blandford | two scientists at the university | fronted
11 i - u A a | the other of two scientists at the university | | denial-like
12 i - o A a | the children's hospital | | number
13 i - o A h | the Red Crescent of Ranadar | | number
14 i - o A a | the Red Crescent of Ranadar | the army | noun-cue request
15 i - o A a | the army | the army | definite-description denial-like
16 i - k A q | unknown | | passive implicit-source indirect-question
17 i - p A a | Ximena Talib | the market administration | short-name optional no-proper-content unscored-polarity
18 i - o A a | the market administration | Ximena Talib | short-name optional no-proper-content unscored-polarity
19 i - d A a | a plate from the year 1908 | | document pronoun optional
20 i - o A a | the National Epidemic Agency | | headline optional short-name

### gold_en_i8_b | column
The Engineer and the Bridge

Of all the people who have explained the Saint Barbara Bridge to us this spring, only one has been under it with a lamp.

{s1:The minister, Hugo Salvador,} {q1:blamed} {c1:an earthquake}, which nobody felt. {s2:His predecessor} {q2:blamed} {c2:the minister}. Then came Efua Lorentzen, an engineer with forty years of bridges behind her. {c3:The concrete was stretched with beach sand}, {s3:she} {q3:wrote in eleven lines} to the county council. {c4:"You can still find the shells,"} {s4:she} {q4:told} me.

{s5:The contractor, Baltasar Group,} {q5:called} {c5:this "seaside poetry"}. {s6:It} {q6:has asked} {c6:the council to destroy the letter}. The council voted to keep it. I know of no braver vote in that house.

Is the engineer right? {c7:There was never a grain of sand on the site}, {s7:the former foreman} {q7:assured} this newspaper. {s8:A man who drove one of the lorries} {q8:remembers} {c8:it otherwise}. {c9:"Nineteen loads, from the cove below the church,"} {s9:he} {q9:says}. {c10:The church was closed then}, {q10:objects} {s10:the foreman}, as if sand were sold in the sacristy.

{c11:The engineer has been wrong before}, {s11:the firm} {q11:likes to remind} us. True: in 1998 {s12:she} {q12:held} {c12:the dam at Oro to be safe}, and it leaked. {s13:She herself} {q13:mentions} {c13:it} in every lecture. {c14:"Since then {s15:I} {q15:say only} {c15:what I have held in my hand},"} {s14:she} {q14:told} her students in April.

In her hand she now holds a shell. I am no geologist, and yet {s16:I} {q16:believe} {c16:her}. That is an opinion, of course, and no finding. {c18:Findings will be published in autumn}, {s18:the ministry} {q18:let it be known}, {c18:"when the emotions have settled"}, which concrete of this kind cannot do.

Seven people drove over the edge that morning. Their cars have been lifted; the ferry is running again, four times a day, at the old price.
---
1 i - p A a | Hugo Salvador | | 
2 i - p A a | Hugo Salvador's predecessor | Hugo Salvador |
3 i - p A a | Efua Lorentzen | | fronted pronoun female
4 d - p A a | Efua Lorentzen | | fronted pronoun female
5 m - o A a | Baltasar Group | Efua Lorentzen | denial-like demonstrative-content
6 i - o A a | Baltasar Group | the county council | pronoun request
7 i - p A a | the former foreman | | fronted denial-like
8 i - u A a | a man who drove one of the lorries | | optional no-proper-content
9 d - u A a | a man who drove one of the lorries | | fronted pronoun male
10 i - p A a | the former foreman | | fronted definite-description
11 i - o A a | Baltasar Group | Efua Lorentzen | fronted definite-description
12 i - p A a | Efua Lorentzen | | pronoun female
13 i - p A a | Efua Lorentzen | | pronoun female demonstrative-content
14 d - p A a | Efua Lorentzen | Efua Lorentzen | fronted pronoun female
15 i 14 p A a | Efua Lorentzen | | nested self
16 i - a A a | AUTHOR | Efua Lorentzen | no-proper-content
18 m - o A a | the ministry | | fronted discontinuous

### gold_en_i8_c | telegram
🎣 RIVER DESK. Fish kill on the Zhem, evening summary

{c1:Forty tons of carp are dead}, {s1:the fisheries inspector Batyr Olsson} {q1:told} our editor by phone. In the morning {s2:he} {q2:had spoken of} {c2:thirty}. {s3:The regional committee} {q3:counts} {c3:eleven}.

{c4:The river was poisoned by the tannery}. That was {q4:the first reaction of} {s4:Assel Dombrov, who runs a hotel on the bank}, and {s5:she} {q5:sticks to} {c5:it}. {c6:"It smells of shoes,"} {s6:she} {q6:writes}.

{c7,c8:The oxygen fell because of the heat}, {s7:the tannery} {q7:explained}, {q8:citing} {s8:the water institute}. {s9:The institute} {q9:knows nothing of} {c9:such a conclusion}. {c10:Chromium was found in every sample}, {s10:its hydrologist Saida Norin} {q10:informed} us, {c10:and heat does not bring chromium}.

👤 We also talked to somebody who empties the tannery's tanks. {c11:"At night, when the wind is from the steppe. {s12:The boss} {q12:says} {c12:carp have no nose}."} {s13:He} {q13:wants} {c13:no name, no initials, no tattoo}.

👤 And to a boy with a bucket. {c14:"My father will sell them anyway,"} {s14:he} {q14:said}.

❗️ {s15:The hydrologist} {q15:warns} {c15:against eating the fish}. {c16:One may, if it is well fried}, {s16:the committee} {q16:finds}.

❗️ {c17:The rumour about a second pipe is true}, {s17:two former workers} {q17:confirm independently of each other}. {s18:The director, Nurlan Achterberg,} {q18:rejected} {c18:it as nonsense} before {s19:we} {q19:had finished asking} {c19:the question}.

{s20:Our reader in the harbour office} {q20:reports} {c20:that {c22:barges} {q22:have been forbidden} {c22:to take on river water} since four o'clock}. {s21:The order} {q21:gives} {c21:no reason}.

Thirty tons, forty tons, eleven tons: the scales at the landing stage have been broken since April.
---
1 i - p A a | Batyr Olsson | | fronted number
2 i - p A a | Batyr Olsson | | pronoun male number
3 i - o A a | the regional committee | | number
4 i - p A a | Assel Dombrov | the tannery | fronted noun-cue
5 i - p A a | Assel Dombrov | | pronoun female demonstrative-content
6 d - p A a | Assel Dombrov | | fronted pronoun female
7 i - o A a | the tannery | | fronted
8 i 7 o A a | the water institute | | nested citing-source
9 i - o D a | the water institute | | short-name denial unscored-polarity
10 i - p A a | Saida Norin | | fronted discontinuous
11 d - u A a | somebody who empties the tannery's tanks | the boss | implicit-source implicit-cue
12 i 11 p A a | Nurlan Achterberg | | nested definite-description
13 i - u A a | somebody who empties the tannery's tanks | | pronoun male broad optional request
14 d - u A a | a boy with a bucket | the boy's father | fronted pronoun male
15 i - p A a | Saida Norin | | definite-description request
16 i - o A a | the regional committee | | short-name fronted denial-like
17 i - u A a | two former workers | | fronted
18 i - p D a | Nurlan Achterberg | | denial
19 i - a A q | AUTHOR | | optional no-proper-content
20 i - u A a | our reader in the harbour office | |
22 i 20 k A a | unknown | | nested passive implicit-source request discontinuous
21 i - d A a | the order | | document optional no-proper-content unscored-polarity
