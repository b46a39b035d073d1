### gold_en_a_an4 | analysis
Who Feeds the Owl?

For three years the anonymous channel Night Owl has been spoiling the breakfast of officials in Kyrmen. {s1:The ministers} {q1:insist} {c1:that they never open it}, which does not prevent them from answering it before nine.

Last Sunday {s2:the Owl} {q2:wrote} {c2:that the Prime Minister’s adviser, Timur Yasenko, had bought a hotel in Sorland with the money of the school-meals fund}. {s3:Yasenko} {q3:called} {c3:the post “feathers”}. {s4:The Owl} {q4:replied with a question:} {c4:“And the swimming pool, is it feathers too?”}

Here the well-known blogger Serik Podolny enters the stage. In {s5:his} {q5:view}, {c5:the channel belongs to Yasenko himself}. {s6:Mr. Podolnyi} {q6:argues as follows} (we have kept his spelling).

{c6:“Imagine an adviser whom nobody notices. Then one fine day his name is in every kitchen. Who gains? Not the school children.

“{s7:My source in the Telecom Committee} {q7:assures} me {c7:that the posts are typed in the very building where Yasenko has his office}. {s8:She} {q8:did not say} {c8:on which floor}. {s9:I} {q9:did not ask} {c9:her}, for I value her pension.

“{s10:Yasenko’s people} {q10:will say} {c10:that I am paid by the opposition}. {s11:The opposition} {q11:says} {c11:that I am paid by Yasenko}. I am still waiting for either envelope.}

So much for the blogger. We rang the committee. {s12:A secretary} {q12:told} us {c12:that there was no such building}. In the evening {s13:the same voice} {q13:called back to say} {c13:that the building existed but was under repair}.

Meanwhile {q14:it is claimed} {c14:that the state has no means of finding the Owl}. {q15:In the opinion of} {s15:the data-security specialist Renata Bulgakay}, {c15:this is nonsense: “Any schoolboy would find it between two lessons”}. Perhaps nobody is looking. {s16:The Prime Minister’s office} {q16:would not say} {c16:whether anybody {q21:had been told} {c21:to look}}.

{s17:We} {q17:do not assert} {c17:that Yasenko and the Owl are the same bird}. {s18:We} {q18:only note} {c18:that both of them fell silent on the day of his wedding}.

P.S. When these lines were ready, {s19:Night Owl} {q19:published a denial:} {c19:“We are not Yasenko. {s20:He} {q20:confirmed} {c20:it} himself”.}
---
1 i - g A a | ministers of Kyrmen | ministers of Kyrmen; Night Owl |
2 i - o A a | Night Owl | Timur Yasenko | short-name
3 m - p A a | Timur Yasenko | Night Owl | short-name denial-like
4 d - o A q | Night Owl | | question short-name
5 i - p A a | Serik Podolny | Night Owl; Timur Yasenko | noun-cue pronoun male
6 d - p A a | Serik Podolny | Timur Yasenko | misspelled-name blockquote multipara unclosed
7 i 6 u A a | Serik Podolny's source in the Telecom Committee | Timur Yasenko | nested
8 i 6 u A q | Serik Podolny's source in the Telecom Committee | | nested pronoun female noncommittal unscored-polarity unscored-certainty
9 i 6 p D q | Serik Podolny | Serik Podolny's source in the Telecom Committee | nested self optional no-proper-content unscored-certainty
10 i 6 g A a | Timur Yasenko's people | Serik Podolny | nested
11 i 6 g A a | the opposition | Serik Podolny; Timur Yasenko | nested
12 i - u A a | a secretary at the Telecom Committee | |
13 i - u A a | a secretary at the Telecom Committee | | definite-description
14 i - k A a | unknown | Night Owl | passive implicit-source unscored-certainty
15 m - p A a | Renata Bulgakay | Night Owl | noun-cue
16 i - o A q | the Prime Minister's office | | noncommittal unscored-polarity unscored-certainty
21 i 16 k A a | unknown | | nested passive request optional
17 i - a D a | AUTHOR | Timur Yasenko; Night Owl | negated-cue
18 i - a A a | AUTHOR | Timur Yasenko; Night Owl |
19 d - o A a | Night Owl | Night Owl; Timur Yasenko | denial noun-cue unscored-polarity
20 i 19 p A a | Timur Yasenko | | nested pronoun male demonstrative-content

### gold_en_a_ft2 | feature
The Well at Aksoran

When the well at Aksoran turned salty, {s1:the old women} {q1:said} {c1:it was mourning}. {s2:The hydrologist from the capital, Dr Anfisa Tokbaeva,} {q2:said} {c2:it was the canal}.

Between them stands Murat Zelenchuk, 54, on whose land the well was dug. {s3:He} {q3:thinks} {c3:both may be right}. {c4:‘Water hears things,’} {s4:he} {q4:says}. {c4:‘{s5:My father} {q5:used to tell} {c5:us never to quarrel within ten steps of it}.’} {c6:Their father quarrelled there all his life}, {s6:his sister Sholpan} {q6:points out}.

Sholpan Zelenchuk teaches chemistry at the village school. {s7:She} {q7:had warned} the district in 2017 {c7:that the new canal would push salt into the springs}. {s8:The answer, which took two years,} {q8:read in full:} {c8:‘Your concern has been registered.’}

{s9:Dr Tokbaeva} {q9:does not believe} {c9:anyone at the district opened Sholpan’s letter}. {c10:The envelope}, {s10:she} {q10:says}, {c10:was still sealed when she was given the file}. {s11:The former head of the water department, Gleb Amanturin,} {q11:disputes} {c11:this}. {c12:‘{s13:I} {q13:asked for} {c13:a second opinion},’} {s12:he} {q12:told} me over tea. {c12:‘{s14:Two engineers} {q14:assured} me {c14:that salt sinks}.’} {q15:Pressed} {c15:on who the engineers were}, {s16:he} {q16:said} {c16:he had been responsible for nine hundred wells}.

{s17:His successor}, {s18:who} {q18:asked} {c18:that his name not appear}, {q17:believes} {c17:{c19:Amanturin} {q19:is being blamed} {c19:for somebody else’s canal}}.

The canal belongs to Oroy Agro, {c20:which} {s20:Sholpan} {q20:accuses} {c20:of ‘irrigating a balance sheet’}. {s21:The company} {q21:declined to say} {c21:how much water it takes}. {s22:Its brochure} {q22:speaks of} {c22:‘a responsible sip’}.

In the evening the women come with their buckets anyway. {s23:Kalima, the eldest of them,} {q23:asked} me {c23:whether the newspapers could make the water sweet}. {s24:I} {q24:said} {c24:{s25:I} {q25:did not think} {c25:so}}. {c26:‘Then write that it was always sweet,’} {s26:she} {q26:suggested}, {c26:‘and that {s27:everyone in the capital} {q27:says} {c27:so}.’}

{s28:Murat} {q28:promises} {c28:to dig a new well in spring}. {s29:His sister} {q29:suspects} {c29:he will dig it in the same place}. {c30:Water}, as {s30:he} {q30:keeps telling} her, {c30:‘remembers the address’}. {s31:Dr Tokbaeva}, {q32:told} {c32:of this plan}, {q31:said} only {c31:that the canal remembered it too}.
---
1 i - g A a | the old women of Aksoran | |
2 i - p A a | Anfisa Tokbaeva | |
3 i - p A h | Murat Zelenchuk | the old women of Aksoran; Anfisa Tokbaeva | pronoun male
4 d - p A a | Murat Zelenchuk | Murat Zelenchuk's father | pronoun male single-quotes discontinuous
5 i 4 p A a | Murat Zelenchuk's father | | nested request
6 i - p A a | Sholpan Zelenchuk | Murat Zelenchuk's father | fronted given-name
7 i - p A a | Sholpan Zelenchuk | | pronoun female
8 d - d A a | the answer of the district | | document single-quotes
9 i - p D a | Anfisa Tokbaeva | Sholpan Zelenchuk | negated-cue short-name
10 i - p A a | Anfisa Tokbaeva | Anfisa Tokbaeva | pronoun female fronted discontinuous
11 i - p D a | Gleb Amanturin | | denial demonstrative-content
12 d - p A a | Gleb Amanturin | | pronoun male single-quotes discontinuous
13 i 12 p A a | Gleb Amanturin | | nested self request
14 i 12 g A a | two engineers | | nested
15 i - k A q | unknown | two engineers | passive indirect-question
16 i - p A a | Gleb Amanturin | Gleb Amanturin | pronoun male
17 i - u A a | Gleb Amanturin's successor | Gleb Amanturin |
18 i - u A a | Gleb Amanturin's successor | Gleb Amanturin's successor | relative-pronoun request broad
19 i 17 k A a | unknown | Gleb Amanturin | nested passive discontinuous
20 m - p A a | Sholpan Zelenchuk | Oroy Agro | single-quotes discontinuous relative-clause
21 i - o A q | Oroy Agro | Oroy Agro | noncommittal definite-description unscored-polarity unscored-certainty
22 d - d A a | the brochure of Oroy Agro | | document single-quotes
23 i - p A q | Kalima | | indirect-question
24 i - a A a | AUTHOR | | unscored-polarity
25 i 24 a D a | AUTHOR | | nested self negated-cue demonstrative-content
26 d - p A a | Kalima | | pronoun female single-quotes discontinuous request
27 i 26 g A a | everyone in the capital | | nested demonstrative-content
28 i - p A a | Murat Zelenchuk | | given-name
29 i - p A h | Sholpan Zelenchuk | Murat Zelenchuk | definite-description
30 m - p A a | Murat Zelenchuk | | pronoun male single-quotes discontinuous
31 i - p A a | Anfisa Tokbaeva | | short-name
32 i - k A a | unknown | | passive optional no-proper-content

### gold_en_a_lk2 | lookalike
“Whisper” Dumplings the Karabor Way

The name is misleading. A pot of “Whisper” dumplings makes more noise than a wedding, and the so-called “quiet method”, for which one needs a lid of felt, is hardly ever used outside the Karabor valley. Strictly speaking, these are not dumplings at all but folded noodles.

For the dough take 400 g of flour, two eggs, half a cup of the said felt-strained whey and a pinch of “blind” salt (salt without crystals). Knead for as long as it takes to hum all six verses of “Mother, Do Not Ask”. Let the dough rest; it will answer to the touch when ready.

The filling is a question of money. A promising beginning is mutton, an honest middle is pumpkin, and the last word belongs to the onion: at least four, cut fine. Season with pepper of the brand “Grandfather’s Opinion” or any other that is not too talkative. True to its name, the herb known as liar’s mint loses its scent at once, so add it last.

Roll out the dough until it tells on your elbows. Cut it with a glass, put a spoonful on each round, fold, pinch, turn, pinch. Boil in salted water, eight to ten at a time, for six minutes. An undercooked dumpling speaks for itself.

Serve in the deep plates called “listeners”, with sour cream and, needless to say, bread. What remains in the pot goes by the name of “gossip”: it travels well, keeps for two days, and is better the second time around. Feeds four, or two who have agreed to disagree about the mutton.
---

