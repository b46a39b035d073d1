### gc_an4 | analysis
Who Opened the Door to the Cat?

At the end of January the Karsovan sarna lost a third of its value in one night, and by morning {s1:the street} {q1:had passed its verdict:} {c1:the bank did it}. {s2:The bank} {q2:protested} {c2:its innocence}. {s3:Its governor, Polad Nikitich Arslan,} {q3:lectured} the deputies {c3:that a currency “is like a cat: it goes out when it wants”}. {s4:A deputy from Tashlar} {q4:yelled from the back row} {c4:that somebody must have opened the door}.

Such was the state of public knowledge until Thursday, when the site Argument printed a column by Shahnaz Rustamovna Dolinbek. In {s5:our} {q5:judgment}, {c5:it is worth more than three weeks of official silence}. {s6:Ms. Dolinbeg} {q6:starts from the premise} {c6:that the sarna was not devalued but “evicted”}. {q7:We cite the central passage}.

{c7:“On the evening of the thirtieth four banks spent everything they had on Ulmetian dinars. {s8:Their directors} {q8:now plead} {c8:ignorance}. {s9:One} {q9:babbles} {c9:that his nephew pressed the wrong key}. {s10:Another} {q10:has assured} me, hand on heart, {c10:that it was his birthday}.

“Four birthdays in one evening? {s11:My source in the clearing house} {q11:is adamant} {c11:that all four were alerted by a telephone call from the Guest House on Acacia Street}.

“Who lives there is no secret. {s12:The former finance minister, Yunus Belotur,} {q12:gives out} {c12:that he is writing a cookbook}. {s13:His maid} {q13:avers} {c13:that he takes dill for parsley}. {s14:I} {q14:put it to him in a letter:} {c14:did you make the call?} {s15:He} {q15:sent word} {c15:that he was salting cabbage}.

“{s16:Some} {q16:will exclaim} {c16:that this proves nothing}. The cabbage is the proof.}

Here the column breaks off. {s17:The editors of Argument} {q17:state in a footnote} {c17:that the rest “did not fit”}. {s18:Evil tongues} {q18:add} {c18:that it did not fit somebody’s mood}.

What are we to make of all this? On the one hand, {s19:Dolinbek} {q19:has been foretelling} {c19:the ruin of the sarna} since 2003, and {s20:one of her colleagues} {q20:grants} her {c20:“the accuracy of a stopped clock in a good dress”}. On the other hand, {s21:Belotur} {q21:does not contest} {c21:the call}. {s22:He} {q22:contests} {c22:the hour}. {s23:His counsel} {q23:submits} {c23:that a call at ten past nine could not have set off purchases begun at nine}. {c24:But how}, {s24:we} {q24:ask}, {c24:does the counsel know when they began?}

{q25:Pestered} by {s25:reporters} {c25:about the Guest House}, {s26:Mr. Arslan} {q26:retold} {c26:his parable of the cat}. {s27:We} {q27:refrain from naming} {c27:the one who held the door}. {c28:It is enough}, {s28:we} {q28:feel sure}, {c28:that there is one}.
---
1 i - g A a | the street | the bank | noun-cue
2 i - o A a | the bank | the bank | denial-like unscored-polarity
3 m - p A a | Polad Nikitich Arslan | |
4 i - p A h | a deputy from Tashlar | | unscored-certainty
5 i - a A a | AUTHOR | | noun-cue
6 m - p A a | Shahnaz Rustamovna Dolinbek | | misspelled-name noun-cue scare-quotes
7 d - p A a | Shahnaz Rustamovna Dolinbek | Yunus Belotur; Shahnaz Rustamovna Dolinbek | implicit-source blockquote multipara unclosed
8 i 7 g A a | the directors of four banks | | nested unscored-polarity
9 i 7 u A a | one of four bank directors | one of four bank directors | nested
10 i 7 u A a | one of four bank directors (another) | one of four bank directors (another) | nested
11 i 7 u A a | a source in the clearing house | four banks | nested
12 i 7 p A a | Yunus Belotur | Yunus Belotur | nested
13 i 7 p A a | Yunus Belotur's maid | Yunus Belotur | nested
14 i 7 p A q | Shahnaz Rustamovna Dolinbek | Yunus Belotur | nested self question
15 i 7 p A a | Yunus Belotur | Yunus Belotur | nested pronoun male
16 i 7 g A a | some | | nested
17 m - g A a | the editors of Argument | |
18 i - g A a | evil tongues | | rumour unscored-certainty
19 i - p A a | Shahnaz Rustamovna Dolinbek | | short-name
20 d - u A a | a colleague of Shahnaz Rustamovna Dolinbek | Shahnaz Rustamovna Dolinbek |
21 i - p A a | Yunus Belotur | | negated-denial noncommittal short-name unscored-polarity unscored-certainty
22 i - p D a | Yunus Belotur | | denial pronoun male
23 i - p A a | Yunus Belotur's counsel | |
24 i - a A q | AUTHOR | Yunus Belotur's counsel | question fronted discontinuous
25 i - g A q | reporters | | passive indirect-question
26 i - p A a | Polad Nikitich Arslan | | short-name
27 i - a A a | AUTHOR | | noncommittal unscored-polarity unscored-certainty
28 i - a A a | AUTHOR | | fronted discontinuous

### gc_ft3 | feature
A Patch Over the Heart

Ibragim Solomonovich Karadag has sewn wedding suits in Novy Kumysk since the age of fourteen. {c1:“{s2:My father} {q2:taught} me {c2:that a groom stands still only twice},”} {s1:he} {q1:muses}. {c1:“{s3:My mother} {q3:warned} me {c3:against the second time}.”}

In March a stranger with a military bearing, one Stepan Uralov, brought in a jacket with a hole over the heart. {s4:He} {q4:asked} {c4:that it be mended “so that she won’t see”}. {s5:The tailor} {q5:agreed} {c5:to try}. To the {q6:inquiry} {c6:what had made the hole}, {s7:Uralov} {q7:stammered} {c7:something about a nail}. {s8:Karadag’s wife, Nonna,} {q8:breathed} into her husband’s ear {c8:that nails do not burn cloth}.

Then “she” came: Zhamilya Arturovna, a mathematics teacher with ink on her fingers. {s9:She} {q9:demanded to know} {c9:whether a certain jacket was in the shop}. {c10:“{s11:I} {q11:fibbed} {c11:that I had no jackets at all},”} {q10:owns} {s10:Karadag}, sitting among forty of them. {s12:The teacher} {q12:remarked} {c12:that she could count}. {s13:Nonna} {q13:chided} {c13:her husband for lying to a woman in chalk}; {s14:he} {q14:pleaded} {c14:professional secrecy}.

{c15:The hole}, {s15:Zhamilya Arturovna} {q15:revealed over tea}, {c15:was her own doing: an iron, left face down in the middle of a quarrel}. {s16:Stepan} {q16:had written} to her {c16:that the jacket was stolen on a train}. {c17:“He is shielding me from an iron,”} {s17:she} {q17:marveled}.

{s18:Nonna} {q18:suggested} {c18:that the two be summoned for a fitting at the same hour}. {s19:Karadag} {q19:remonstrated} {c19:that a workshop is not a theater}. {s20:She} {q20:reminded} him {c20:of their own fitting in 1971}. {s21:He} {q21:gave his word} {c21:to look out of the window}.

{s22:An invitation above the cash box} {q22:gives} {c22:the date as 7 June}. {s23:The groom} {q23:has been heard to boast} {c23:that nobody can find the patch}; {s24:the bride, who found it at once,} {q24:has resolved to say} {c24:nothing}. {s25:Karadag} {q25:lifts a thimble of cognac and toasts:} {c25:“To bad ironing!”}
---
1 d - p A a | Ibragim Solomonovich Karadag | Ibragim Solomonovich Karadag's father; Ibragim Solomonovich Karadag's mother | pronoun male discontinuous
2 i 1 p A a | Ibragim Solomonovich Karadag's father | | nested
3 i 1 p A a | Ibragim Solomonovich Karadag's mother | | nested
4 m - p A a | Stepan Uralov | Zhamilya Arturovna | pronoun male request
5 i - p A a | Ibragim Solomonovich Karadag | | definite-description
6 i - p A q | Ibragim Solomonovich Karadag | | implicit-source noun-cue indirect-question
7 i - p A a | Stepan Uralov | | short-name
8 i - p A a | Nonna | |
9 i - p A q | Zhamilya Arturovna | | pronoun female indirect-question
10 d - p A a | Ibragim Solomonovich Karadag | Ibragim Solomonovich Karadag | short-name fronted
11 i 10 p A a | Ibragim Solomonovich Karadag | Ibragim Solomonovich Karadag | nested self
12 i - p A a | Zhamilya Arturovna | Zhamilya Arturovna | definite-description
13 i - p A a | Nonna | Ibragim Solomonovich Karadag; Zhamilya Arturovna | given-name
14 i - p A a | Ibragim Solomonovich Karadag | | pronoun male
15 i - p A a | Zhamilya Arturovna | Zhamilya Arturovna | patronymic fronted discontinuous
16 i - p A a | Stepan Uralov | | given-name
17 d - p A a | Zhamilya Arturovna | Stepan Uralov; Zhamilya Arturovna | pronoun female fronted
18 i - p A a | Nonna | Stepan Uralov; Zhamilya Arturovna | given-name
19 i - p A a | Ibragim Solomonovich Karadag | | short-name
20 i - p A a | Nonna | Ibragim Solomonovich Karadag; Nonna | pronoun female
21 i - p A a | Ibragim Solomonovich Karadag | | pronoun male
22 i - d A a | an invitation above the cash box | | document
23 i - p A a | Stepan Uralov | | definite-description passive
24 i - p A a | Zhamilya Arturovna | | definite-description broad optional no-proper-content unscored-polarity
25 d - p A a | Ibragim Solomonovich Karadag | |

### gc_nw3 | news
Ice-Cream Vendor Wins Ulmet City Hall

ULMET, Ulmetia (Dala Post Wire) — {s1,s2:Mayor Teimuraz Bolatovich Ilyin} {q1:conceded early Monday} {c1:that he had lost the race for Ulmetia’s capital to a former ice-cream vendor}, {q2:chalking up} {c2:the defeat to “weather that favored her.”}

{s3:The Central Election Board} {q3:tallied} {c3:51.3 percent for Malvina Serikovna Otarbay and 44 percent for Ilyin}. {s4:An exit poll by the firm Barometr} {q4:had projected} {c4:the reverse}. {s5:The firm} {q5:tweeted} {c5:that it was “recalibrating.”}

{c6:“{s7:They} {q7:joked} {c7:that I would melt},”} {s6:Otarbay} {q6:told} supporters. {c6:“{s8:I} {q8:hereby inform} them {c8:that it is they who are dripping}.”} {s9:She} {q9:undertook} {c9:to publish the city’s accounts within a week}.

{s10:Observers from the Tengiz Republic} {q10:faulted} {c10:the vote as “suspiciously calm.”} {s11:A Karsovan observer, Yefim Dzhaparly,} {q11:noted} {c11:that {s12:two polling officers} {q12:had complained} to him {c12:of watery ink}}. {s13:The election board} {q13:shrugged off} {c13:the complaint}, and {s14:its deputy head, Salima Turgut,} {q14:likened} {c14:it to “a fly’s petition.”}

{q15:Asked} {c15:if he would challenge the result}, {s16:Ilyin} {q16:commented} {c16:that he “would rather eat the ballots.”} {s17:His campaign manager, Rakhat Svanbek,} {q17:later disavowed} {c17:the remark}. {s18:Unconfirmed reports} {q18:spoke of} {c18:two ballot boxes in a bakery}. {s19:The baker} {q19:confirmed} {c19:one}.

In an analysis posted overnight, {s20:the Institute for Steppe Studies} {q20:ascribed} {c20:the upset to “nine hot summers and one cold mayor.”}
---
1 i - p A a | Teimuraz Bolatovich Ilyin | Teimuraz Bolatovich Ilyin; Malvina Serikovna Otarbay | shared-source
2 m - p A a | Teimuraz Bolatovich Ilyin | Malvina Serikovna Otarbay | shared-source us-punctuation
3 i - o A a | Central Election Board | Malvina Serikovna Otarbay; Teimuraz Bolatovich Ilyin | number
4 i - d A h | an exit poll by Barometr | | document demonstrative-content unscored-certainty
5 m - o A a | Barometr | Barometr | us-punctuation definite-description scare-quotes
6 d - p A a | Malvina Serikovna Otarbay | Malvina Serikovna Otarbay | short-name discontinuous
7 i 6 g A a | opponents of Malvina Serikovna Otarbay | Malvina Serikovna Otarbay | nested pronoun
8 i 6 p A a | Malvina Serikovna Otarbay | | nested self
9 i - p A a | Malvina Serikovna Otarbay | | pronoun female
10 m - g A a | observers from the Tengiz Republic | | us-punctuation
11 i - p A a | Yefim Dzhaparly | two polling officers |
12 i 11 u A a | two polling officers | | nested
13 i - o A a | Central Election Board | | denial-like definite-description optional unscored-polarity
14 m - p A a | Salima Turgut | | us-punctuation
15 i - k A q | unknown | Teimuraz Bolatovich Ilyin | passive indirect-question
16 m - p A a | Teimuraz Bolatovich Ilyin | Teimuraz Bolatovich Ilyin | us-punctuation short-name
17 i - p D a | Rakhat Svanbek | Teimuraz Bolatovich Ilyin | denial
18 i - d A h | unconfirmed reports | | rumour unscored-certainty
19 i - p A a | the baker | | ellipsis-content
20 m - o A a | Institute for Steppe Studies | the mayor of Ulmet | us-punctuation

### gc_lk1 | lookalike
How to Hang a Talking Curtain

The “talking curtain” of Narimbek does not talk. It is a strip of felt with forty little bells, and the so-called voice comes from the draft under the door. Strictly speaking, any door will do.

You will need four metres of felt (the brand “Grandmother’s Remark” is thick enough), forty bells, a rod, and a needle of the type known as a “gossip”. Lay the said felt on a flat table. Mark the places for the bells with chalk; the telling detail is the distance, which should be no wider than a thumb. Needless to say, children’s thumbs do not count.

Sew on the bells from left to right. The first, or “Speaker”, is the heaviest. Then come the “Deputies”, twenty a side, and last the “Opposition”, which has no clapper. A loose bell will make itself heard soon enough. When all are on, lift the strip by its ends and shake: the answer should be a single clear chord.

The rod goes in the seam known as the Promise Line. Fix it above the door with two hooks and a generous word or two. In a damp house the felt may begin to complain; a day by the stove cures it.

Worth a visit on this subject: the Museum of Doors in Port Alatyr, with its famous canvas “The Ambassador Denies Everything” (oil, 1911), and the café next door, The Last Word, where the cake named “Rumour” is sold by the slice. Admission two sarnas, “honest persons” free.
---

