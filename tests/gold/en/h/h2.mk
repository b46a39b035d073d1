### held_en_an2 | analysis
The Chair Nobody Sat In

{s1:Friends of this column} {q1:often ask} me {c1:why I return so stubbornly to the affair of the constitutional chair}. {s2:I} {q2:answer} {c2:that it is the only piece of furniture in Belmark with an opinion of its own}.

Recall the facts. On 2 June 2014 the judge Viktor Lassen was to be sworn in as head of the Constitutional Court; on the morning of the ceremony his chair was gone. {s3:The secretary of the court, Madina Kuhn,} {q3:reported} {c3:the loss} to the police. {s4:She} {q4:complained later} {c4:that {s5:the sergeant} {q5:had told} her {c5:chairs did not count as evidence}}. As for Lassen, {q6:it is said} {c6:that {s7:he} {q7:joked} {c7:about presiding on a bicycle}}.

Now comes the book. Anders Tolegen, at that time speaker of parliament, has filled eight hundred pages under the title “I Kept Silent Long Enough”, and on page 402 {s8:he} {q8:writes} {c8:that the chair was carried off by “a woman of strict principles”}. {s9:The publisher, Sabina Roth,} {q9:assures} me {c9:that the passage was checked by three lawyers}. {s10:One of the three} {q10:told} me {c10:that he had checked the commas}. {q11:I reproduce the passage in full}.

{c11:“She came to my office at noon with her sleeves rolled up. {c12:‘It is done,’} {s12:she} {q12:said}. {s13:I} {q13:asked} her {c13:what was done}. {s14:She} {q14:replied} {c14:that some questions are heavier than oak}.

“Did Viktor know? {s15:He} {q15:maintains to this day} {c15:that he did not}. {s16:I} {q16:believe} {c16:that he knew and was grateful}.

“And if {s17:anyone} {q17:says} {c17:I was jealous of a chair}, let him look at my own: it had wheels.}

Here let me leave the honourable author for a moment. His “woman of strict principles” can only be Madina Kuhn. {s18,s19:Ms. Kuhn, now seventy-four and living in Lunden,} {q18:denies} {c18:that she ever set foot in Tolegen’s office} and {q19:also denies} {c19:owning a dress with sleeves}. {c20:“{s21:He} {q21:told} my sister {c21:the same story about a piano},”} {s20:she} {q20:wrote} to me, {c20:“and {s22:she} {q22:doubted} {c22:there had been a piano}.”}

{s23:Erik Lassen, the judge’s son,} {q23:calls} {c23:the book “an armchair with a grudge”}. {s24:His father} {q24:asked} {c24:me not to quote him}, and so {s25:I} {q25:will say only} {c25:that he laughed}. {s26:Mrs. Rott, the publisher,} {q26:has promised} {c26:a second edition without the word “sleeves”}.

What remains? In {s27:my} {q27:view}, {c27:the chair was simply sold}. {s28:The register of the auction house Pemberg & Ost} {q28:lists} {c28:“one judicial seat, oak, slightly embarrassed”} under 3 June 2014. {s29:The auctioneers} {q29:refuse to say} {c29:who bought it}. {c30:“What cannot be found”}, as {s30:the late Bishop Orm} {q30:used to put it}, {c30:“has usually been paid for”}.
---
1 i - g A q | friends of this column | AUTHOR | indirect-question
2 i - a A a | AUTHOR | |
3 i - p A a | Madina Kuhn | | no-proper-content
4 i - p A a | Madina Kuhn | the police sergeant | pronoun female
5 i 4 p A a | the police sergeant | | nested
6 i - k A h | unknown | Viktor Lassen | implicit-source rumour passive
7 i 6 p A a | Viktor Lassen | Viktor Lassen | nested pronoun male
8 m - p A a | Anders Tolegen | Madina Kuhn | pronoun male
9 i - p A a | Sabina Roth | three lawyers |
10 i - u A a | one of three lawyers | one of three lawyers |
11 d - p A a | Anders Tolegen | Madina Kuhn; Viktor Lassen; Anders Tolegen | implicit-source blockquote multipara unclosed
12 d 11 p A a | Madina Kuhn | | nested pronoun female single-quotes
13 i 11 p A q | Anders Tolegen | | nested self indirect-question
14 i 11 p A a | Madina Kuhn | | nested pronoun female
15 i 11 p A a | Viktor Lassen | Viktor Lassen | nested pronoun male
16 i 11 p A a | Anders Tolegen | Viktor Lassen | nested self
17 i 11 g A a | anyone | Anders Tolegen | nested optional
18 i - p D a | Madina Kuhn | Madina Kuhn; Anders Tolegen | shared-source denial
19 i - p D a | Madina Kuhn | Madina Kuhn | shared-source denial gerund
20 d - p A a | Madina Kuhn | Anders Tolegen; Madina Kuhn's sister | pronoun female discontinuous
21 i 20 p A a | Anders Tolegen | | nested pronoun male
22 i 20 p D h | Madina Kuhn's sister | | nested pronoun female doubt
23 m - p A a | Erik Lassen | |
24 i - p A a | Viktor Lassen | AUTHOR; Viktor Lassen | definite-description request
25 i - a A a | AUTHOR | Viktor Lassen |
26 m - p A a | Sabina Roth | | misspelled-name scare-quotes
27 i - a A a | AUTHOR | | noun-cue
28 d - d A a | the register of the auction house Pemberg & Ost | | document
29 i - o A q | Pemberg & Ost | | definite-description noncommittal unscored-polarity unscored-certainty
30 d - p A a | Bishop Orm | | discontinuous fronted

### held_en_nw2 | news
Lunden Halts Imports of Belmark Honey

VESTERHAVEN (Harbor News Service) — {s1,s2:Lunden’s food authority} {q1:announced on Monday} {c1:that it would stop imports of honey from Belmark} and {q2:accused} {c2:producers there of mixing in “syrup of unknown origin.”}

{c3:“The samples contained sugar that no bee has ever met,”} {s3:the authority’s director, Signe Aldan,} {q3:told} the daily Vesterposten.

{s4:Belmark’s Agriculture Ministry} {q4:disputed} {c4:the findings}. {s5:Deputy Minister Jahan Rosen} {q5:said in a statement} {c5:that the tests “were performed on a competitor’s jar.”} {s6,s7:He} {q6:called on} {c6:Lunden to repeat them} and {q7:threatened} {c7:to take the matter to arbitration}.

{s8:The Belmark Beekeepers’ Union} {q8:said} {c8:it {q9:had been assured in August} by {s9:the same authority} {c9:that every sample was clean}}. {c10:“Now {s11:they} {q11:say} {c11:the opposite}. {s12:Nobody} {q12:has explained} {c12:why},”} {q10:said} {s10:Dorothea Malik, the union’s president}.

{s13:The website Tariff Monitor}, {q14:citing} {s14:an internal memo}, {q13:reported} {c13,c14:that the decision had been made before the samples arrived}. {s15:Aldan} {q15:denied} {c15:that}. {c16:“{s17:I} {q17:did say} {c17:we were ready},”} {s16:she} {q16:told} a news conference. {c16:“{s18:I} {q18:did not say} {c18:we had decided}.”}

Late in the day {s19,s20:Tariff Monitor} {q19:withdrew} {c19:its report}, {q20:saying} {c20:the memo “could not be authenticated.”}

{s21:Two importers in Vesterhaven} {q21:said} {c21:they had shelves full of the product}. {c22:Prices}, {s22:one of them} {q22:predicted}, {c22:could double by Christmas}. {s23:The other} {q23:countered:} {c23:“{s24:People} {q24:said} {c24:the same} last year.”}

{c25:Honey exports to Lunden were worth 12 million crowns last year}, {q25:according to} {s25:figures from Belmark’s statistics office}. {q26:Asked} {c26:when the ban might be lifted}, {s27:Aldan} {q27:said} {c27:she would “rather be stung than guess.”} {s28:Rosen} {q28:would not say} {c28:whether Belmark would answer with a ban on Lunden’s herring}.
---
1 i - o A a | Lunden's food authority | Lunden's food authority | shared-source
2 m - o A a | Lunden's food authority | | shared-source us-punctuation
3 d - p A a | Signe Aldan | | fronted
4 i - o D a | Belmark's Agriculture Ministry | | denial
5 m - p A a | Jahan Rosen | | us-punctuation
6 i - p A a | Jahan Rosen | Lunden's food authority | pronoun male request shared-source
7 i - p A a | Jahan Rosen | Lunden's food authority | pronoun male shared-source
8 i - o A a | Belmark Beekeepers' Union | Belmark Beekeepers' Union; Lunden's food authority |
9 i 8 o A a | Lunden's food authority | | nested passive
10 d - p A a | Dorothea Malik | Lunden's food authority | fronted
11 i 10 o A a | Lunden's food authority | | nested pronoun demonstrative-content
12 i 10 g D q | nobody | | nested negated-cue optional unscored-certainty
13 i - o A a | Tariff Monitor | Lunden's food authority |
14 i 13 d A a | an internal memo | Lunden's food authority | nested citing-source document
15 i - p D a | Signe Aldan | | denial demonstrative-content
16 d - p A a | Signe Aldan | Lunden's food authority | pronoun female discontinuous
17 i 16 p A a | Signe Aldan | Lunden's food authority | nested self
18 i 16 p D a | Signe Aldan | Lunden's food authority | nested self negated-cue
19 i - o D a | Tariff Monitor | Tariff Monitor | shared-source retraction
20 m - o A a | Tariff Monitor | | shared-source us-punctuation
21 i - u A a | two importers in Vesterhaven | two importers in Vesterhaven |
22 i - u A h | one of two importers in Vesterhaven | | fronted discontinuous
23 d - u A a | one of two importers in Vesterhaven (the other) | | denial-like
24 i 23 g A a | people | | nested demonstrative-content
25 i - d A a | figures from Belmark's statistics office | | document
26 i - k A q | unknown | | passive indirect-question
27 m - p A a | Signe Aldan | Signe Aldan | us-punctuation
28 i - p A q | Jahan Rosen | | noncommittal unscored-polarity unscored-certainty

### held_en_ft1 | feature
Forty Years on the Line

The first call that Gulnara Petersen ever connected concerned a cow. {c1:The animal}, {s1:she} {q1:recalls}, {c1:had walked into the post office of a village in the Aksai Republic and would not leave}. {s2:The postmaster} {q2:asked} {c2:whose it was}. {s3:Her supervisor} {q3:told} {c3:her to hang up}. She did not.

That was in 1961. Today Petersen, who is eighty-one, lives above the old telephone exchange in Kivi with her brother Mikkel and a parrot named Hello.

{s4:Mikkel} {q4:says} {c4:his sister can still recite every number in the valley}. {s5:She} {q5:says} {c5:he exaggerates}; {s6:he} {q6:says} {c6:she is being modest}. {s7:Elif, her granddaughter, who studies linguistics in Ternholm,} once tested her and {q7:found} {c7:eleven mistakes in four thousand numbers}. {c8:“Ten,”} {q8:says} {s8:Petersen}.

{q9:According to} {s9:the regional archive}, {c9:the exchange handled six hundred calls on an ordinary day}. For the night of the 1968 earthquake {s10:the logbook} {q10:gives} {c10:nine thousand}. Of that night {s11:she} {q11:will say only} {c11:that her shift ended on a Thursday}.

Her neighbor Samat Lindqvist, a retired shepherd, is less discreet. {c12:She kept the line to the hospital open with a hairpin}, {s12:he} {q12:relates}, {c12:and when {s13:the director in Ternholm} {q13:ordered} {c13:it closed}, {s14:she} {q14:answered} {c14:that the hairpin did not take orders}}. {s15:Lindqvist} {q15:believes} {c15:she saved thirty people}. {s16:The official report} {q16:credits} {c16:“the reliability of the equipment”}.

{c17:“{s18:People} {q18:thought} {c18:I listened in},”} {s17:Petersen} {q17:says}, pouring tea. {c17:“Of course I listened in. {s19:My mother} {q19:used to say} {c19:that a closed ear is a wasted ear}.”}

{s20:Elif} {q20:laughs:} {c20:“{s21:She} {q21:told} the priest {c21:she never did}.”}

Last spring {q22:it was feared} {c22:that the exchange would be torn down}. {s23:The mayor, Casimir Dunn,} {q23:had promised} {c23:to sell the plot to a supermarket chain}. {s24:A group of schoolchildren} {q24:begged} {c24:him to wait}, and he waited. {s25:He} {q25:now insists} {c25:that he never meant to sell}. {q26:Asked} {c26:about a contract with his signature}, {s27:Dunn} {q27:said} {c27:that mayors sign many things}. {s28:The chain} {q28:would not discuss} {c28:the contract}. {s29:A letter from its lawyers} {q29:demanded} {c29:the keys “without further ringing”}; Elif uses it as a bookmark.

The keys are in a sugar bowl. {s30:Petersen} {q30:suspects} {c30:that everybody in Kivi knows it}, and {s31:two boys on bicycles} {q31:confirm} {c31:that they do}.

{c32:“When I die,”} {s32:she} {q32:told} her brother last winter, {c32:“let it ring.”} {s33:He} {q33:promised} {c33:he would}. {s34:She} {q34:does not think} {c34:he will be able to bear it}.

The parrot answers to no other name.
---
1 i - p A a | Gulnara Petersen | | pronoun female fronted discontinuous
2 i - p A q | the postmaster | | indirect-question
3 i - p A a | Gulnara Petersen's supervisor | Gulnara Petersen | request
4 i - p A a | Mikkel | Gulnara Petersen | given-name
5 i - p A a | Gulnara Petersen | Mikkel | pronoun female
6 i - p A a | Mikkel | Gulnara Petersen | pronoun male
7 i - p A a | Elif | | given-name
8 d - p A a | Gulnara Petersen | | denial-like
9 i - o A a | the regional archive | |
10 i - d A a | the logbook of the exchange | | document number
11 i - p A a | Gulnara Petersen | Gulnara Petersen | pronoun female
12 i - p A a | Samat Lindqvist | Gulnara Petersen; the director in Ternholm | pronoun male fronted discontinuous
13 i 12 p A a | the director in Ternholm | | nested request
14 i 12 p A a | Gulnara Petersen | | nested pronoun female
15 i - p A a | Samat Lindqvist | Gulnara Petersen | short-name
16 d - d A a | the official report | | document optional
17 d - p A a | Gulnara Petersen | Gulnara Petersen; Gulnara Petersen's mother | discontinuous
18 i 17 g A a | people | Gulnara Petersen | nested
19 i 17 p A a | Gulnara Petersen's mother | | nested
20 d - p A a | Elif | Gulnara Petersen | given-name
21 i 20 p A a | Gulnara Petersen | Gulnara Petersen | nested pronoun female
22 i - k A h | unknown | | implicit-source passive
23 i - p A a | Casimir Dunn | the supermarket chain |
24 i - g A a | a group of schoolchildren | Casimir Dunn | request
25 i - p A a | Casimir Dunn | Casimir Dunn | pronoun male
26 i - k A q | unknown | Casimir Dunn | passive indirect-question
27 i - p A a | Casimir Dunn | |
28 i - o A q | the supermarket chain | | definite-description noncommittal unscored-polarity unscored-certainty
29 m - d A a | a letter from the lawyers of the supermarket chain | | document request
30 i - p A h | Gulnara Petersen | |
31 i - u A a | two boys on bicycles | |
32 d - p A a | Gulnara Petersen | Gulnara Petersen; Mikkel | pronoun female discontinuous
33 i - p A a | Mikkel | Mikkel | pronoun male ellipsis-content
34 i - p D a | Gulnara Petersen | Mikkel | pronoun female negated-cue
