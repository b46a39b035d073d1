### gd_an5 | analysis
Once Again about the Seed Grain

Last week the Belovar weekly Granary came out with an article by Prokhor Grabov under the title “Why Hazmir Is Hungry”. Hazmir is not hungry; in a footnote {s1:even Mr. Grabov} {q1:concedes} {c1:as much}. Nevertheless the article has been reprinted by eleven sites, {s2:one of which} {q2:added in the subtitle} {c2:that bread riots had begun in Urzhen}.

{q3:Let us read together} (italics ours).

{c3:“In January {s4:the Ministry of Agriculture of Hazmir} {q4:reported} {c4:a harvest of nineteen million tonnes}. In February {s5:the same ministry} {q5:was speaking of} {c5:sixteen}. In March} ({s6:we} {q6:remind} the reader {c6:that in March the minister was replaced}. – Ed.) {c3:{s7:it} {q7:asked} {c7:us, the Belovarians, for seed}.

“{s8:An old farmer near Urzhen, with hands like roots,} {q8:told} me: {c8:“I sowed, and somebody else counted”}. I wept, and he wept, and we ate a melon.

“And what is the position of Sarmakent? {s9:Sarmakent} {q9:pretends} {c9:that everything is under control}. Under whose control, gentlemen?}

Under ours, one is tempted to answer. But let us go in order.

The lost tonnes. {s10:The statistician Eliza Torgout} {q10:has explained more than once} {c10:that in January grain is weighed wet and in February dry}. {c11:“Water is heavy, gentlemen”}, {s11:she} {q11:sighed} in these very pages in 2031. Mr. Graboff evidently does not read us.

The farmer. {s12:Our correspondent} spent two days around Urzhen and {q12:found} {c12:no trace of a visitor from Belovar}. {c13:“{s14:They all} {q14:say} {c14:I have fine hands}”}, {q13:laughed} {s13:the oldest farmer of the district, Kabdulla Esk}, {c13:“but I have never wept in front of a journalist”}.

The seed. {s15:The author of these lines} {q15:must admit} {c15:that here our opponent is right}. {s16:The letter signed by Deputy Minister Noyan Ustem} {q16:begs} {c16:Belovar for “four thousand tonnes or whatever you can spare”}. {s17:Mr. Ustem} {q17:now presents} {c17:it as “an exchange of collections”}. {c18:An exchange for what?} {s18:deputies} {q18:inquired}. {s19:He} {q19:could not say}, {c19:for what}.

{c20:Who needed this article}, {s20:our readers} {q20:ask}, {c20:and why now?} {s21:We} {q21:suspect} {c21:that Granary has a new owner}. {q22:Rumour has it} {c22:that he trades in wheat}. {s23:The editors} {q23:refuse to name} {c23:him}, and {s24:Mr. Gravov} {q24:has vowed on the radio} {c24:to sue if a single line of this is printed}.

It is printed. {s25:We} {q25:promise} {c25:to print the judgment as well}.
---
1 i - p A a | Prokhor Grabov | | demonstrative-content no-proper-content
2 i - o A a | one of eleven sites | | relative-clause
3 d - p A a | Prokhor Grabov | the Ministry of Agriculture of Hazmir | implicit-source blockquote multipara unclosed discontinuous
4 i 3 o A a | the Ministry of Agriculture of Hazmir | | nested number
5 i 3 o A a | the Ministry of Agriculture of Hazmir | | nested number definite-description
6 i - a A a | AUTHOR | the minister of agriculture | unscored-type
7 i 3 o A a | the Ministry of Agriculture of Hazmir | | nested pronoun request
8 d 3 p A a | an old farmer near Urzhen | | nested
9 i 3 o A a | Sarmakent | | nested unscored-polarity distancing
10 i - p A a | Eliza Torgout | |
11 d - p A a | Eliza Torgout | | pronoun female fronted
12 i - u A a | our correspondent | | unscored-polarity optional
13 d - p A a | Kabdulla Esk | Kabdulla Esk | discontinuous fronted
14 i 13 g A a | they all | Kabdulla Esk | nested pronoun
15 i - a A a | AUTHOR | Prokhor Grabov |
16 m - d A a | a letter signed by Noyan Ustem | Belovar | document request
17 m - p A a | Noyan Ustem | | short-name
18 i - g A q | deputies | | question fronted
19 i - p A q | Noyan Ustem | | noncommittal pronoun male unscored-polarity unscored-certainty
20 i - g A q | readers | | discontinuous fronted question
21 i - a A h | AUTHOR | Granary |
22 i - k A h | unknown | Granary | implicit-source rumour
23 i - g A a | the editors of Granary | | noncommittal unscored-polarity unscored-certainty
24 i - p A a | Prokhor Grabov | | misspelled-name
25 i - a A a | AUTHOR | |

### gd_nw4 | news
Boy, 9, Found Alive in Grain Silo

URZHEN, Hazmir (Steppe Press) - {c1:A nine-year-old boy missing since Friday was found alive in an empty grain silo}, {s1:rescuers} {q1:announced Sunday}.

{c2:"He was cold, hungry and extremely polite,"} {q2:said} {s2:Nadir Bolshen, who led the search}. {s3:He} {q3:credited} {c3:the rescue to a dog named Deputy}.

{s4:The boy's grandmother, Aigul Sultan-Reyk,} {q4:told} state radio {c4:that {s5:he} {q5:had promised} {c5:to be home by supper}}. {c6:When he was not}, {s6:she} {q6:went on}, {c6:{s7:she} {q7:asked} {c7:the police to search the mill}, and {s8:an officer} {q8:advised} {c8:patience}}.

{s9:Regional police} {q9:deny} {c9:that {s10:anyone} {q10:gave} {c10:such advice}}. {c11:"Every call is taken seriously,"} {s11:their statement} {q11:reads}.

{c12:The mill's owner, Anton Grech,} {q12:was ordered} {c12:to seal his silos by Monday}. {s13:He} {q13:protested} {c13:that he had sealed them twice and that {s14:village children} {q14:viewed} {c14:every seal as a dare}}.

{s15:Neighbors} {q15:wondered} {c15:why nobody had heard the boy}. {c16:"I was being quiet,"} {s16:he} {q16:explained from his hospital bed}. {c16:"{s17:Grandma} {q17:says} {c17:you never wake a mill}."}

{s18:Doctors} {q18:expect} {c18:to discharge him by Wednesday}.
---
1 i - g A a | rescuers | the boy | fronted
2 d - p A a | Nadir Bolshen | the boy | fronted
3 i - p A a | Nadir Bolshen | | pronoun male
4 i - p A a | Aigul Sultan-Reyk | the boy |
5 i 4 p A a | the boy | | nested pronoun male
6 i - p A a | Aigul Sultan-Reyk | the boy; the police | pronoun female fronted discontinuous
7 i 6 p A a | Aigul Sultan-Reyk | the police | nested self request
8 i 6 u A a | a police officer | | nested request no-proper-content
9 i - o D a | regional police | | denial
10 i 9 u A a | anyone | | nested optional no-proper-content
11 d - d A a | the statement of regional police | | document fronted
12 i - k A a | unknown | Anton Grech | passive request implicit-source discontinuous
13 i - p A a | Anton Grech | Anton Grech | pronoun male
14 i 13 g A a | village children | | nested
15 i - g A q | neighbors | the boy | indirect-question
16 d - p A a | the boy | Aigul Sultan-Reyk | pronoun male discontinuous
17 i 16 p A a | Aigul Sultan-Reyk | | nested definite-description
18 i - g A a | doctors | the boy | broad optional unscored-certainty

### gd_ty1 | typography
THE CLOCK THAT RUNS BACKWARDS

{c1:&quot;In forty years nobody has asked me what time it is,&quot;} {q1:says} {s1:watchman Ludmir Pesk} and points upward.

{s2:The town hall of Velichka} {q2:maintains} {c2:that the clock was ''restored to its original condition ''}. {s3:The clockmaker , Hedda Vauk ,} {q3:maintains :} {c3:„It was restored to a drawing, and the drawing was upside down“}.

{c4:»We paid for hands that turn«}, {q4:observes} {s4:councillor Tibor Stanek} dryly, {c4:»and they turn«}.

{c5:Nobody consulted us ",} {q5:complain} {s5:the pigeon breeders} , {c5:"our birds arrive the day before they leave .}

- {c6:Will it be repaired?}
- {c7:When the money comes}, - {q7:answers} {s7:Stanek}. - {c7:Yesterday, if you go by the clock.}

{s8:VAUK}{q8::} {c8:"I OFFERED TO DO IT FREE OF CHARGE} (nobody at the table reacted)
{s9:STANEK}{q9::} {c9:‚{s10:She} {q10:offered} {c10:to do it in writing}’.}

{s11:The insu-
rance company} {q11:has in-
formed} the town {c11:that time , “ in whatever direction", is not covered}.

{s12:A brass plate at the foot of the stairs} {q12:states:}
> {c12:Gift of the Norrland Union.
> {s13:The donors} {q13:request} {c13:that it not be wound}.}

{c14:‹‹Ask the pigeons››}, {s14:somebody} {q14:has scratched} underneath. {q15:According to} {s15:Pesk} , {c15:it was `the mayor himself'}. The tower is listed as “Object 7”, and the café in it as «Five to Eleven» .
---
1 d - p A a | Ludmir Pesk | Ludmir Pesk | html-entity
2 m - o A a | the town hall of Velichka | | double-apostrophe ocr-spacing
3 d - p A a | Hedda Vauk | | german-quotes ocr-spacing colon
4 d - p A a | Tibor Stanek | | reversed-guillemets discontinuous
5 d - g A a | the pigeon breeders | the pigeon breeders | missing-open unclosed discontinuous ocr-spacing
6 d - p A q | INTERVIEWER | | dash implicit-source
7 d - p A a | Tibor Stanek | | dash discontinuous
8 d - p A a | Hedda Vauk | Hedda Vauk | unclosed colon-cue caps-name
9 d - p A a | Tibor Stanek | Hedda Vauk | single-quotes colon-cue caps-name
10 i 9 p A a | Hedda Vauk | | nested pronoun female
11 m - o A a | the insurance company | | hyphenated-line mismatched-quotes ocr-spacing
12 d - d A a | a brass plate at the foot of the stairs | the Norrland Union | document blockquote
13 i 12 g A a | the donors | | nested request
14 d - u A a | somebody | | exotic-quotes fronted
15 m - p A a | Ludmir Pesk | the mayor of Velichka | single-quotes

### gd_la2 | lookalike
Widow’s Answer: A Winter Soup from Bayirkul

There is no question that this is a dish for patient people. It takes two days, a deep pot and what the trade calls “second-cut” mutton. The name comes from a popular song, “Don’t Ask the Widow”, and has nothing to do with the cook.

For six portions you need a kilo of mutton, three onions, a handful of dried melon (“sun leather” in the shops), barley, and a pinch of black lime. The so-called lime is in fact a berry. Any brand will do, although the “Honest Grocer” line tends to be sandy.

On the first evening, cover the meat with cold water and bring it to the boil. Skim, and then skim again; the broth should be, so to speak, transparent as an alibi. Add the said onions whole. Season in good faith. Leave the pot in a cool place overnight, and call it a day.

On the second day, remove the fat, return the pot to the fire and stir in the barley. Needless to say, salt comes last. After an hour the smell will speak for itself. Serve in bowls, with the melon on top and black bread on the side. Purists add vinegar, in a manner of speaking the exclamation mark of the steppe.

A note on leftovers: strictly speaking, there are none. If a ladleful survives, however, it makes an excellent sauce for dumplings of the type known as “little reports”. Next week in this column: the truth about jam, or “Red on Record”.
---
