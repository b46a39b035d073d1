### gold_en_a_an2 | analysis
Three Explanations for One Dry Pipe

When the pipeline from Karabor to Dragovets fell silent in May, {s1:the Energy Ministry of Varenia} {q1:explained} {c1:the stoppage by “planned works”}. In July {s2:the same ministry} {q2:was already speaking of} {c2:“a technical surprise”}. Such is the life of pipes in our latitudes: first they are planned, then they are surprised.

Now a third version has been born. {s3:Deputy Minister Rustan Tokmirov} {q3:has told} the weekly Kumis Qalam {c3:that the valves were shut by agreement}. In {s4:his} {q4:words}, {c4:it was done “out of respect for our Sorland partners”, {s5:who} {q5:had reported} {c5:a smell in two villages}}.

{s6:The Foreign Ministry of Sorland} {q6:replied within the hour:} {c6:“We smelled nothing. {s7:We} {q7:requested} {c7:nothing}. {s8:The radio} {q8:told} us {c8:about the closure}”.}

{s9:The oil engineer Miroslava Taipak}, {s10:who} {q10:has maintained for years} {c10:that the pipe was laid with the wrong steel}, {q9:offers} {c9:a simpler reading}. {q11:Let us quote} {s11:her} at length.

{c11:“{s12:The ministry} {q12:says} {c12:‘surprise’}. A surprise for whom? {s13:My colleagues at the pumping station} {q13:have been telling} me since winter {c13:that the pressure gauges were painted over}. {s14:I} {q14:asked} them {c14:who had painted them}. {s15:They} {q15:said} {c15:nobody gives such orders in writing}.

“{s16:I} {q16:do not claim} {c16:that somebody was stealing}. {s17:I} {q17:only say} {c17:that a painted gauge is convenient for a thief}.

“As for the people of Dragovets, they are no angels either. {s18:Their own auditors} {q18:warned} two years ago {c18:that eleven thousand tons had got lost on the flat steppe, where a hare cannot get lost}.}

Strong words, and we have not found anybody who would sign under them. {q19:It is whispered in Belkent} {c19:that the real owner of the missing oil lives two doors away from the Palace}. {s20:Mr. Tokmyrov’s press secretary} {q20:waves this off:} {c20:“Kitchen geology!”} {s21:The pumping station} {q21:referred} us {c21:to the ministry}, and {s22:the ministry} {q22:referred} us {c22:to the pumping station}.

Meanwhile {s23:a survey by the Pulse-V institute} {q23:shows} {c23:that {s24:61 percent of the citizens} {q24:do not believe} {c24:any of the three versions}}. Another 20 percent have no pipe.

{c25:By the first snow}, {s25:Tokmirov} {q25:promises}, {c25:the oil will flow again}. {s26:He} {q26:promised} {c26:the same} by the first tulips. {s27:The authors of these lines} {q27:suppose} {c27:that the pipe is simply empty and that all concerned are too well-bred to mention it}.
---
1 m - o A a | the Energy Ministry of Varenia | | 
2 d - o A a | the Energy Ministry of Varenia | | definite-description
3 i - p A a | Rustan Tokmirov | |
4 m - p A a | Rustan Tokmirov | | noun-cue pronoun male
5 i 4 g A a | Sorland partners | | nested relative-pronoun
6 d - o A a | the Foreign Ministry of Sorland | the Foreign Ministry of Sorland | colon
7 i 6 o A a | the Foreign Ministry of Sorland | | nested self optional no-proper-content unscored-polarity
8 i 6 o A a | the radio | | nested
9 i - p A a | Miroslava Taipak | | optional no-proper-content
10 i - p A a | Miroslava Taipak | | relative-pronoun
11 d - p A a | Miroslava Taipak | | pronoun female blockquote multipara unclosed
12 d 11 o A a | the Energy Ministry of Varenia | | nested single-quotes
13 i 11 g A a | Miroslava Taipak's colleagues at the pumping station | | nested
14 i 11 p A q | Miroslava Taipak | | nested self indirect-question
15 i 11 g A a | Miroslava Taipak's colleagues at the pumping station | | nested pronoun
16 i 11 p D a | Miroslava Taipak | | nested self negated-cue
17 i 11 p A a | Miroslava Taipak | | nested self
18 i 11 g A a | auditors in Dragovets | | nested number
19 i - k A h | unknown | | rumour passive implicit-source
20 d - p A a | Rustan Tokmirov's press secretary | | colon denial-like
21 i - o A a | the pumping station | the Energy Ministry of Varenia | request optional
22 i - o A a | the Energy Ministry of Varenia | the pumping station | request optional
23 i - d A a | a survey by the Pulse-V institute | | document number
24 i 23 g D a | 61 percent of the citizens | | nested negated-cue
25 i - p A a | Rustan Tokmirov | | fronted discontinuous short-name
26 i - p A a | Rustan Tokmirov | | pronoun male demonstrative-content
27 i - a A a | AUTHOR | |

### gold_en_a_ft1 | feature
The Last Postwoman of Karabor

KARABOR, Varenia — Every morning except Sunday, Zulfira Pomenko pushes a blue bicycle up the only paved street of this village. She is 68. {s1:Her former supervisor in the district town} {q1:has told} her twice {c1:that she is retired}.

{c2:“{s3:He} {q3:tells} me {c3:the post office no longer exists},”} {s2:she} {q2:says}, untying a bundle of pension slips. {c2:“{s4:I} {q4:tell} {c4:him to write that to me in a letter}. Then somebody would have to deliver it.”}

{s5:The 412 people who still live here} {q5:consider} {c5:her indispensable}, and {s6:most of them} {q6:think} {c6:she is paid}. She is not. {s7:The state company, Varpost,} {q7:says} {c7:it closed the branch in 2019 because of falling demand}. {s8:Its regional director, Oleksan Dauren,} {q8:suspects} {c8:that the village “missed the memo.”}

{s9:Ms. Pomenko’s daughter, Lyusya, a nurse in Belkent,} {q9:has begged} {c9:her to stop}. {c10:“{s11:Mama} {q11:answers} {c11:that the ice knows her},”} {s10:Lyusya} {q10:said by telephone}. {c10:“{s12:I} {q12:answer} {c12:that ice knows nobody}.”}

It was a neighbor, Roza Temirko, who first wrote to Varpost. {c13:Could the company}, {s13:she} {q13:inquired}, {c13:at least pay for the tires?} {s14:The reply, which she keeps in a biscuit tin,} {q14:states} {c14:that the records hold “no route of this number.”} {c15:“And what have I been walking on all these years?”} {q15:asked} {s15:Ms. Pomenko} when {s16:her friend} {q16:read} {c16:it} aloud.

Ms. Temirko’s husband, Temirlan, is a retired surveyor. {s17:He} {q17:claims} {c17:to have measured the route: 11.4 kilometers}. {s18:His brother, Sabyr,} {q18:disputes} {c18:the figure}. {c19:“It is twelve, and {s20:he} {q20:admits} {c20:it} when he is tired,”} {q19:said} {s19:Sabyr}, who {q21:was later told} by {s21:his sister-in-law} {c21:to mind his own kilometers}.

What does she carry? Pension slips, mostly, and the weekly Oroy Herald, and once, {s22:villagers} {q22:say}, {c22:a live goose with a stamp on its wing}. {s23:Ms. Pomenko} {q23:will neither confirm nor deny} {c23:the goose}.

In the capital, {s24:the lawmaker Zhibek Oranskaya} {q24:has called for} {c24:a law on village mail}. {s25:She} {q25:wonders} {c25:how many unpaid postwomen there are}. {s26:An official at the Communications Ministry}, {s27:who} {q27:asked} {c27:not to be named because he likes his job}, {q26:guessed} {c26:there might be forty}.

{q28:Asked} {c28:when she meant to retire properly}, {s29:Ms. Pomenko} {q29:looked at the sky and said} {c29:that the dog at No. 14 would probably decide}. {c30:“{s31:Lyusya} {q31:thinks} {c31:I do it for the village},”} {s30:she} {q30:added}. {c30:“I do it for the hill.”}
---
1 i - p A a | Zulfira Pomenko's former supervisor | Zulfira Pomenko |
2 d - p A a | Zulfira Pomenko | Zulfira Pomenko's former supervisor | pronoun female discontinuous
3 i 2 p A a | Zulfira Pomenko's former supervisor | | nested pronoun male
4 i 2 p A a | Zulfira Pomenko | Zulfira Pomenko's former supervisor | nested self request
5 i - g A a | the people of Karabor | Zulfira Pomenko |
6 i - g A a | most people of Karabor | Zulfira Pomenko |
7 i - o A a | Varpost | Varpost |
8 m - p A h | Oleksan Dauren | | us-punctuation
9 i - p A a | Lyusya | Zulfira Pomenko | request
10 d - p A a | Lyusya | Zulfira Pomenko | given-name discontinuous
11 i 10 p A a | Zulfira Pomenko | Zulfira Pomenko | nested
12 i 10 p A a | Lyusya | | nested self
13 i - p A q | Roza Temirko | Varpost | pronoun female fronted discontinuous freeindirect question
14 m - d A a | Varpost's reply | | document us-punctuation
15 d - p A q | Zulfira Pomenko | Zulfira Pomenko | question
16 i - p A a | Roza Temirko | | optional no-proper-content definite-description
17 i - p A a | Temirlan | | pronoun male number
18 i - p D a | Sabyr | Temirlan | denial
19 d - p A a | Sabyr | Temirlan | given-name
20 i 19 p A a | Temirlan | | nested pronoun male demonstrative-content
21 i - p A a | Roza Temirko | Sabyr | passive request definite-description
22 i - g A a | villagers | | fronted
23 i - p A a | Zulfira Pomenko | | noncommittal unscored-polarity unscored-certainty
24 i - p A a | Zhibek Oranskaya | | request
25 i - p A q | Zhibek Oranskaya | | pronoun female indirect-question
26 i - u A h | an official at the Communications Ministry | |
27 i - u A a | an official at the Communications Ministry | an official at the Communications Ministry | relative-pronoun request broad
28 i - k A q | unknown | Zulfira Pomenko | passive indirect-question
29 i - p A h | Zulfira Pomenko | |
30 d - p A a | Zulfira Pomenko | Lyusya; Zulfira Pomenko | pronoun female discontinuous
31 i 30 p A a | Lyusya | Zulfira Pomenko | nested given-name

### gold_en_a_nw2 | news
{c1:Border to Stay Shut}, {s1:Varenia} {q1:Warns} as Kyrmen Counts Onions

BELKENT, 12 November (Bozkir Press) — {s2,s3:Varenia} {q2:threatened on Wednesday} {c2:to keep its border with Kyrmen closed all winter unless its neighbour handed over two customs officers}, {q3:accusing} {c3:it of “selling the road by the kilometre”}.

{s4:Interior Minister Yaromir Dzhanbek} {q4:told} parliament {c4:that the officers, Matvei Orusbay and Tahir Lomov, had taken bribes from a tobacco ring}. {s5:He} {q5:did not say} {c5:how the ministry had learned of it}.

{s6:Kyrmen} {q6:rejects} {c6:the accusation}. {c7:“These are two honest men with two old cars,”} {s7:Prime Minister Aisulu Dragan} {q7:said} during a visit to the empty crossing at Tashbor. {s8:She} {q8:denied} {c8:that {s9:her government} {q9:had ever promised} {c9:to extradite anybody}}.

{s10:Dzhanbek} {q10:insists} {c10:it had}. {q11:Citing} {s11:a letter from the Kyrmen prosecutor’s office dated 3 October}, {s12:he} {q12:said} {c11,c12:both men were to be “delivered by the end of the month”}. {s13:The prosecutor, Bakhyt Zorin,} {q13:says} {c13:{s14:he} {q14:wrote} only {c14:that the request “would be read”}}.

{s15:Drivers stranded on both sides} {q15:complain} {c15:that {s16:nobody} {q16:tells} them {c16:anything}}. {c17:“{s18:One soldier} {q18:shouted} {c18:that we should turn round}. {s19:The next one} {q19:ordered} {c19:us to wait}. So {s20:I} {q20:am asking:} {c20:which?}”} {q17:said} {s17:Gabit Muratenko, who is carrying eleven tonnes of onions}.

{s21:Economists at the Oroy Institute} {q21:estimate} {c21:the daily loss at two million tolars}; {s22:the central bank of Varenia} {q22:puts} {c22:it at less than half of that}.

{s23:Sorland} {q23:has offered} {c23:to mediate}. {s24:Its foreign minister, Lubomir Karatai,} {q24:appealed to} {c24:both capitals “to talk first and count later”}. {s26:Ms. Dragan} accepted at once, {q26:saying} {c26:she would “come on foot if necessary”}. {c27:There was nothing to mediate}, {s27:Mr. Dzhanbeck} {q27:answered}. Kyrmen’s ambassador to Belkent had no comment.
---
1 i - o A a | Varenia | | headline fronted
2 i - o A a | Varenia | Kyrmen; Matvei Orusbay; Tahir Lomov | shared-source
3 m - o A a | Varenia | Kyrmen | shared-source gerund
4 i - p A a | Yaromir Dzhanbek | Matvei Orusbay; Tahir Lomov |
5 i - p A q | Yaromir Dzhanbek | the Interior Ministry of Varenia | pronoun male noncommittal optional unscored-polarity unscored-certainty
6 i - o D a | Kyrmen | Varenia | denial
7 d - p A a | Aisulu Dragan | Matvei Orusbay; Tahir Lomov |
8 i - p D a | Aisulu Dragan | the government of Kyrmen | pronoun female denial
9 i 8 o A a | the government of Kyrmen | | nested
10 i - p A a | Yaromir Dzhanbek | the government of Kyrmen | short-name ellipsis-content
11 m 12 d A a | a letter from the Kyrmen prosecutor's office | Matvei Orusbay; Tahir Lomov | nested citing-source document
12 m - p A a | Yaromir Dzhanbek | Matvei Orusbay; Tahir Lomov | pronoun male
13 m - p A a | Bakhyt Zorin | Bakhyt Zorin |
14 m 13 p A a | Bakhyt Zorin | | nested pronoun male self
15 i - g A a | drivers | drivers |
16 i 15 g A a | nobody | drivers | nested optional no-proper-content unscored-polarity
17 d - p A a | Gabit Muratenko | |
18 i 17 u A a | a soldier | | nested request
19 i 17 u A a | another soldier | | nested request
20 i 17 p A q | Gabit Muratenko | | nested self question colon
21 i - g A a | economists at the Oroy Institute | | number
22 i - o A a | the central bank of Varenia | | number demonstrative-content
23 i - o A a | Sorland | |
24 m - p A a | Lubomir Karatai | | request
26 m - p A a | Aisulu Dragan | Aisulu Dragan | gerund
27 i - p A a | Yaromir Dzhanbek | | misspelled-name fronted
