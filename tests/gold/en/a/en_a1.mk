### gold_en_a_an1 | analysis
Who Lent Ordolan the Keys

Something has changed in the official tale of last year’s August riots in Varenia. {q1:It turns out} {c1:that Kasym Ordolan, the former head of the Border Committee, did not act alone: he had friends in Sorland}.

We owe this novelty to a fresh essay by the Varenian publicist Bektur Saganbay, a person of many offices and three moustaches.

Our readers may remember the name. In June this gentleman published a long conversation with the first President, Toktar Velimir, {c2:which he} {q2:allegedly} {c2:held at the latter’s dacha}. Now {s3:he} {q3:writes on the portal Bozkir Today} {c3:that the present head of state, Yaromir Tulegan, “was saved by a single telephone call”}. {c4:The praises sung to Tulegan differ}, in {s4:our} {q4:opinion}, {c4:from those sung to Velimir only in the date}. But let us be patient, for between the praises there is something that may well become a scoop.

First of all, {s5:the author} {q5:tries to prove} {c5:that the old President had nothing to do with “the rising of the bazaars”} (he is fond of such bouquets). {q6:Here is a quote}.

{c6:“{s7:Many of our clever people} {q7:insist} {c7:that August was “a rising of the bazaars”}, and in the same breath {s8:they} {q8:believe} {c8:that it was directed by… Toktar Velimir}. The handing over of the Assembly of Elders was a “curtain”. The handing over of the party was a second “curtain”. Granted, {s9:the sceptics} {q9:concede}, {c9:but then Ordolan kept the purse for the cousins, and the cousins kept it for the old man}.

“And the cousins? They had fallen out with the old man in spring, and the whole capital had counted the broken plates”.

{s10:I} {q10:conclude} {c10:that the cousins merely carried the bags}. Ordolan is another matter: he never crossed a street without a receipt from the other side of it”.}

The quoted passages did not surprise us: a man with such a rich biography seldom learns to sing a new song. But then one turns the page, and {s11:Mr. Sagambay} {q11:goes on:}

{c11:“Count with me: one purse, three generals, one television studio. And above them the sleepless windows of Dragovets”.}

Dragovets, let us recall, is the capital of Sorland. So the man {c12:whom} {s12:the prosecutors} {q12:accuse} {c12:of abuse of office} is promoted to a foreign agent by a stroke of the pen! In {s13:our} {q13:view}, {c13:such a sentence deserves more than one page}.

Here {s14:we} {q14:must ask} {c14:what use the Sorlanders had for a rising}. Here is {s15:Mr. Saganbay’s} {q15:answer}.

{c15:“Our good “neighbours” wanted nobody’s blood. They wanted the old customs tariff back”.}

{c16:Today the same hand feeds the rumour mill}, {s16:the publicist} {q16:believes:} {c16:{q17:allegedly}, {c17:Tulegan sleeps in his office}, and {q18:supposedly} {c18:the army no longer salutes him}}. {s19:Ordolan’s lawyer, Dilbar Vesnich,} {q19:calls} {c19:the essay “a novel with a price list”}. {s20:The former minister Ilyar Kostenbek, {c21:whom} {s21:Saganbay} {q21:names} {c21:as the go-between},} {q20:told} our correspondent {c20:that he had carried nothing across the border in his life except cheese}.

{s22:We} {q22:stick to the view} {c22:that August was made by hunger}. Hunger reads no essays and asks for nobody’s window to be lit…
---
1 i - k A a | unknown | Kasym Ordolan | implicit-source optional unscored-certainty
2 i - k A h | unknown | Bektur Saganbay; Toktar Velimir | implicit-source distancing discontinuous
3 m - p A a | Bektur Saganbay | Yaromir Tulegan | pronoun male
4 i - a A a | AUTHOR | Bektur Saganbay; Yaromir Tulegan; Toktar Velimir | noun-cue discontinuous
5 m - p A a | Bektur Saganbay | Toktar Velimir | definite-description scare-quotes
6 d - p A a | Bektur Saganbay | Toktar Velimir; Kasym Ordolan | implicit-source blockquote multipara mismatched-quotes
7 m 6 g A a | many clever people | | nested scare-quotes
8 i 6 g A a | many clever people | Toktar Velimir | nested pronoun
9 i 6 g A a | sceptics | Kasym Ordolan; Toktar Velimir | nested fronted
10 i 6 p A a | Bektur Saganbay | Toktar Velimir | nested self
11 d - p A a | Bektur Saganbay | | misspelled-name blockquote colon
12 i - g A a | prosecutors | Kasym Ordolan | discontinuous relative-clause
13 i - a A a | AUTHOR | | noun-cue
14 i - a A q | AUTHOR | Sorland | indirect-question
15 d - p A a | Bektur Saganbay | | noun-cue blockquote scare-quotes
16 i - p A a | Bektur Saganbay | Yaromir Tulegan | definite-description fronted discontinuous
17 i 16 k A h | unknown | Yaromir Tulegan | nested distancing implicit-source
18 i 16 k A h | unknown | Yaromir Tulegan | nested distancing implicit-source
19 m - p A a | Dilbar Vesnich | Bektur Saganbay |
20 i - p A a | Ilyar Kostenbek | Ilyar Kostenbek |
21 i - p A a | Bektur Saganbay | Ilyar Kostenbek | discontinuous relative-clause short-name
22 i - a A a | AUTHOR | |

### gold_en_a_nw1 | news
Six Dead in Kyrmen Sugar Mill Blast; {s1:Union} {q1:Says} {c1:Warnings Ignored}

ULUTASH, Kyrmen, Sept. 4 (Suvara Wire) - {c2:An explosion at a sugar mill in northern Kyrmen killed at least six workers and injured 19 on Thursday}, {s2:emergency officials} {q2:said}.

{s3:Emergencies Minister Lazar Toibekov} {q3:said in a televised briefing} {c3:that a worn valve had most likely caused the blast}, but {s4:Nurbol Zhivan, who leads the mill workers' union,} {q4:called} {c4:that explanation "an insult to the dead."}

{c5:"{s6:I} {q6:warned} the management {c6:about the boiler house} in March and again in June,"} {s5:Zhivan} {q5:told} reporters at the gates of the mill. {c5:"{s7:They} {q7:promised} us {c7:an inspection}. {s8:They} also {q8:told} {c8:me to stop writing letters}."}

{s9:The owner, Ulutash Sweets,} {q9:denied} {c9:receiving any letters}. {s10:A company spokesman, Rastislav Bekmen,} {q10:said} {c10:{s21:the union} {q21:asked for} {c21:boilers} "the way children ask for ponies."} {s11:He} {q11:later withdrew} {c11:the remark}.

{c12:"I heard a whistle, then nothing,"} {q12:recalled} {s12:Aigerel Tomchuk, 31, who packs sugar on the second line}. {c12:"My sister was beside me. {s13:She} {q13:asked} {c13:what time it was}."}

{q14:According to} {s14:a report by the labor inspectorate dated Feb. 11 and seen by Suvara Wire}, {c14:three of the mill's five safety valves were past their service life}. {s15:The inspectorate} {q15:would not say} {c15:why no fine had followed}.

{s16,s17:President Aidyn Korolan} {q16:ordered} {c16:a day of mourning} and {q17:vowed} {c17:to "find every signature under every false paper."} {c18:Two managers} {q18:are accused} by {s18:prosecutors} {c18:of forging maintenance logs}. Their lawyers did not return calls.

It was not immediately clear how many people had been on shift. {c19:"Ask the canteen,"} {s19:a guard} {q19:suggested}. {c19:"{s20:They} {q20:say} {c20:they cooked for ninety}."}
---
1 i - o A a | the mill workers' union | | headline
2 i - g A a | emergency officials | | fronted number
3 i - p A h | Lazar Toibekov | |
4 m - p A a | Nurbol Zhivan | Lazar Toibekov | us-punctuation
5 d - p A a | Nurbol Zhivan | Ulutash Sweets; Nurbol Zhivan | short-name discontinuous
6 i 5 p A a | Nurbol Zhivan | | nested self
7 i 5 o A a | the management of the mill | | nested pronoun
8 i 5 o A a | the management of the mill | Nurbol Zhivan | nested pronoun request
9 i - o D a | Ulutash Sweets | | denial gerund
10 m - p A a | Rastislav Bekmen | the mill workers' union | us-punctuation
11 i - p D a | Rastislav Bekmen | | retraction pronoun male
12 d - p A a | Aigerel Tomchuk | Aigerel Tomchuk's sister | discontinuous
13 i 12 p A q | Aigerel Tomchuk's sister | | nested pronoun female indirect-question
14 i - d A a | a report by the labor inspectorate | | document
15 i - o A q | the labor inspectorate | | noncommittal short-name unscored-polarity unscored-certainty
16 i - p A a | Aidyn Korolan | | shared-source request
17 m - p A a | Aidyn Korolan | | shared-source us-punctuation
18 i - g A a | prosecutors | two managers of the mill | passive discontinuous
19 d - u A a | a guard of the mill | the canteen | discontinuous request
21 i 10 o A a | the mill workers' union | | nested request
20 i 19 g A a | the canteen of the mill | | nested pronoun number

### gold_en_a_lk1 | lookalike
Bread Beats Wolves

Belkent Loaf 3, Steppe Wolves 1

The forty-first “Derby of the Two Bakeries” began, as usual, with a power cut. Needless to say, the smell of rolls hung over the east stand all afternoon, and the Wolves, who are sponsored by the so-called “other bakery”, looked hungry from the first whistle.

After nine minutes Ruslan “the Prophet” Dobrokul broke through on the left and hit the bar; the bar answered with a dull note. Four minutes later the said left flank was open again, and Sabit Yurchik, the most promising winger of the season, made it 1-0. It was his first goal since the “Night of the Onions” two years ago.

The second half spoke for itself. The Wolves’ defence, once known as “the Wall of Suvara”, resembled a garden fence. Dobrokul scored twice, the second time with what passes for a shoulder. The guests pulled one back through Iskander Molotchenko, whose boots carry the words “Ask Me Later”. A late penalty was, so to speak, a gift to the goalkeeper.

Strictly speaking, the best on the field was a horse. Rumour, a four-year-old mare of the mounted police, walked through both penalty areas in the 70th minute and left only after a carrot. The choir “They Say We Sleep” then sang the anthem a second time, for reasons best known to the choir.

The referee called time at 17:48. Telling statistics: eleven corners, five yellow cards, 640 poppy-seed buns. The return match, “Revenge of the Rye”, will be played on 14 October at the Claim Street ground; tickets cost eight tolars, children and so-called “small children” go free.
---

