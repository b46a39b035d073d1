### gc_an6 | analysis
Memoirs From a Locked Drawer

The memoirs of Rosa Ishakovna Beridzhan, the widow of Karsova's first Speaker, came out in Ulmet last week under the title "Locked Drawer". {s1:The publisher} {q1:advertises} {c1:them as "the book that three cabinets feared"}. Three cabinets have so far kept their composure.

The main sensation is on page 88. There {s2:Mrs. Beridjan} {q2:claims} {c2:that her husband, Tahir Musaevich, learned of his own resignation from the radio}. {c3:The neighbours}, {s3:she} {q3:adds}, {c3:had known since noon}. Who, then, composed the famous letter? {q4:We quote, keeping the punctuation:}

{c4:"A young man came with a folder. {s5:He} {q5:said} {c5:the President had thought of everything}. {s6:Tahir} {q6:asked} {c6:if he might at least change a comma}. {s7:The young man} {q7:made a call and reported:} {c7:no}.

"I remember his cuffs. Today he is a minister, and {s8:he} {q8:tells} schoolchildren {c8:that he began in agriculture}. {s9:My son} {q9:entreats} {c9:me not to print the name}. {s10:I} {q10:have promised} him {c10:I will not}. But it has to do with digging.}

{s11:The wits of the capital} {q11:were quick to name} {c11:Minister Askar Gelovich Lopatov}. {s12,s13:Lopatov} {q12:called} {c12:the hint "horticulture"} and {q13:threatened} {c13:to sue}; {s14:his ministry} {q14:later explained} {c14:that he had been misheard}.

Let us be fair to the folder. {s15:The historian Yeva Nurlanovna Chalik} {q15:doubts} {c15:that it existed}. {c16:The President of that time}, {s16:she} {q16:writes} in the journal Annals, {c16:"preferred the telephone"}. {s17:Her article} {q17:demonstrates} {c17:that on the day in question Lopatov was harvesting beets in front of cameras}. {s18:The widow} {q18:answers} {c18:that beets are harvested in the morning}.

{q19:It turns out} {c19:that two ladies can quarrel for a whole spring over one pair of cuffs}. In {s20:my} {q20:view}, {c20:both are telling the truth}. {s21:I} {q21:assume} {c21:that somebody else wore the cuffs}. {s22:One reader} {q22:asks} {c22:why it matters who carried a sheet of paper to a man with a fever}. It matters because every fourth of April we {q23:are told} {c23:that the Speaker left "of his own free will"}.
---
1 m - o A a | the publisher | |
2 i - p A a | Rosa Ishakovna Beridzhan | Tahir Musaevich | misspelled-name
3 i - p A a | Rosa Ishakovna Beridzhan | | pronoun female fronted discontinuous
4 d - p A a | Rosa Ishakovna Beridzhan | Tahir Musaevich; Askar Gelovich Lopatov; Rosa Ishakovna Beridzhan's son | implicit-source blockquote multipara unclosed
5 i 4 u A a | a young man with a folder | the President of Karsova | nested pronoun male
6 i 4 p A q | Tahir Musaevich | | nested given-name indirect-question
7 i 4 u A a | a young man with a folder | | nested definite-description ellipsis-content unscored-polarity
8 i 4 u A a | a young man with a folder | | nested pronoun male
9 i 4 p A a | Rosa Ishakovna Beridzhan's son | Rosa Ishakovna Beridzhan | nested request
10 i 4 p A a | Rosa Ishakovna Beridzhan | Rosa Ishakovna Beridzhan | nested self ellipsis-content
11 i - g A a | the wits of the capital | Askar Gelovich Lopatov | unscored-certainty
12 m - p A a | Askar Gelovich Lopatov | Rosa Ishakovna Beridzhan | shared-source short-name denial-like unscored-polarity
13 i - p A a | Askar Gelovich Lopatov | | shared-source short-name
14 i - o A a | Askar Gelovich Lopatov's ministry | Askar Gelovich Lopatov |
15 i - p D h | Yeva Nurlanovna Chalik | | doubt
16 m - p A a | Yeva Nurlanovna Chalik | the President of Karsova | pronoun female fronted discontinuous
17 i - d A a | Yeva Nurlanovna Chalik's article | Askar Gelovich Lopatov | document
18 i - p A a | Rosa Ishakovna Beridzhan | | definite-description
19 i - k A a | unknown | Rosa Ishakovna Beridzhan; Yeva Nurlanovna Chalik | optional distancing implicit-source
20 i - a A a | AUTHOR | Rosa Ishakovna Beridzhan; Yeva Nurlanovna Chalik | noun-cue
21 i - a A a | AUTHOR | | unscored-certainty
22 i - u A q | a reader | Tahir Musaevich | indirect-question
23 m - k A a | unknown | Tahir Musaevich | passive implicit-source

### gc_ft5 | feature
The Woman They Ring About Rain

At six every morning the telephone rings in the kitchen of Makvala Seitovna Dorzhan, and {s1:someone} {q1:asks} her {c1:whether to hang out the washing}. The former schoolteacher, who is seventy-nine, consults her left knee.

{c2:“Three hours of drizzle, then wind,”} {s2:she} {q2:told} a caller last Monday. {s3:The Meteorological Service in Belogai} {q3:had forecast} {c3:a cloudless day}. It drizzled for three hours.

{s4:The service’s director, Rufat Yegorovich Salimbaum,} {q4:dismisses} {c4:the knee as “an instrument that nobody has calibrated”}. {s5:His deputy, Nargiz Oleksanova,} {q5:acknowledges} {c5:that over one winter the knee was right more often than the computer}. {s6:A table that she drew up} {q6:shows} {c6:eighty-one hits for the one and seventy for the other}. {s7:Salimbaum} {q7:has asked} {c7:her not to publish it}. {s8:She} {q8:says} {c8:she has not decided}; {s9:he} {q9:says} {c9:she has}.

{s10:Dorzhan’s grandson, Kamil,} {q10:once proposed} {c10:charging for the calls}. {s11:She} {q11:refused:} {c11:“{s12:My mother} {q12:told} us {c12:that whoever sells rain will drink dust}.”}

{s13:Her most faithful caller, the beekeeper Semyon Abashly,} {q13:confesses} {c13:that he rings even when he can see the sky}. {c14:Her voice}, {s14:he} {q14:says}, {c14:is drier than the radio’s}. {s15:A shepherd}, {s16:who} {q16:insisted on} {c16:being left nameless}, {q15:told} me {c15:he had once moved six hundred sheep on the strength of a sigh}.

Twice she was wrong. {c17:“{s18:I} {q18:said} {c18:hail}, and a wedding was moved indoors,”} {s17:she} {q17:recalls}. {c17:“{s19:The bride} {q19:said} {c19:she would forgive me}. {s20:The groom’s mother} {q20:has never said} {c20:so}.”}

{s21:A surgeon from Tashlar} {q21:recently urged} {c21:that the joint be replaced}. {s22:The village council} {q22:passed a resolution beseeching} {c22:her to wait until the harvest was in}. {s23:She} {q23:will not say} {c23:what she intends}. {c24:“Ask the knee,”} {s24:she} {q24:suggests}. {q25:According to} {s25:Kamil}, {c25:it has been predicting snow since Sunday}. {s26:The director} {q26:predicts} {c26:sun}.
---
1 i - u A q | someone who rings Makvala Seitovna Dorzhan | | indirect-question
2 d - p A a | Makvala Seitovna Dorzhan | | pronoun female fronted
3 i - o A a | Meteorological Service in Belogai | | unscored-certainty
4 m - p A a | Rufat Yegorovich Salimbaum | | denial-like unscored-polarity
5 i - p A a | Nargiz Oleksanova | |
6 i - d A a | a table by Nargiz Oleksanova | | document number
7 i - p A a | Rufat Yegorovich Salimbaum | Nargiz Oleksanova | short-name request
8 i - p A a | Nargiz Oleksanova | Nargiz Oleksanova | pronoun female
9 i - p A a | Rufat Yegorovich Salimbaum | Nargiz Oleksanova | pronoun male ellipsis-content
10 i - p A a | Kamil | | given-name
11 d - p A a | Makvala Seitovna Dorzhan | Makvala Seitovna Dorzhan's mother | pronoun female denial-like unscored-polarity
12 i 11 p A a | Makvala Seitovna Dorzhan's mother | | nested
13 i - p A a | Semyon Abashly | Semyon Abashly |
14 i - p A a | Semyon Abashly | Makvala Seitovna Dorzhan | pronoun male fronted discontinuous
15 i - u A a | a shepherd | a shepherd; Makvala Seitovna Dorzhan |
16 i - u A a | a shepherd | | relative-pronoun request gerund
17 d - p A a | Makvala Seitovna Dorzhan | the bride; the groom's mother; Makvala Seitovna Dorzhan | pronoun female discontinuous
18 i 17 p A a | Makvala Seitovna Dorzhan | | nested self
19 i 17 p A a | the bride | Makvala Seitovna Dorzhan; the bride | nested
20 i 17 p D a | the groom's mother | | nested negated-cue demonstrative-content
21 i - u A a | a surgeon from Tashlar | | request
22 i - o A a | the village council | Makvala Seitovna Dorzhan | request
23 i - p A q | Makvala Seitovna Dorzhan | Makvala Seitovna Dorzhan | pronoun female noncommittal unscored-polarity unscored-certainty
24 d - p A a | Makvala Seitovna Dorzhan | | pronoun female fronted
25 i - p A a | Kamil | | given-name
26 i - p A a | Rufat Yegorovich Salimbaum | | definite-description unscored-certainty

### gc_nw5 | news
{s21:Tengiz Republic} {q21:Denies} {c21:Moving Border Posts}

SAMAR-KALE, Karsova (Dala Post Wire) — {s1:Karsova} {q1:on Wednesday accused} {c1:the Tengiz Republic of moving 14 border posts under cover of darkness}, {c2:a charge} {s2:Kara-Liman} {q2:labeled} {c2:“a hallucination of surveyors.”}

{s3:Border guard chief Col. Alikhan Petrosyak} {q3:said} {c3:the posts had shifted “between 40 centimeters and an entire pasture.”} {s4:He} {q4:told} reporters {c4:that footprints led east}. {c5:“Posts do not wear boots,”} {s5:he} {q5:said}.

{s6:The Tengiz news agency Limanpress} {q6:quoted} {s7:Deputy Foreign Minister Ganna Zelimkhanovna Ordub} as {q7:saying} {c6,c7:that {s8:nobody in her government} {q8:had ordered} {c8:any such thing}}. {s9:A note on her ministry’s website} {q9:said} {c9:the posts “are where they have always been.”}

{c10:A herdsman, Nikoloz Baimur,} {q10:is believed} {c10:to have seen the diggers}. {s11:His wife} {q11:said} {c11:{c12:he} {q12:had been warned} by {s12:“men in clean boots”} {c12:not to talk}}.

{c13:“{s14:The mailman} {q14:says} {c14:I need a visa for my own outhouse},”} {q13:said} {s13:Sakina Bogdanli, 66}. {s15:Her neighbors} {q15:said} {c15:they had “woken up abroad.”} {s16:One of them} {q16:vented} {c16:that the schoolhouse was now in two time zones}.

{s17:Ulmetia, which borders both countries,} {q17:offered} {c17:to mediate}. {s18:Karsova’s parliament} {q18:called on} {c18:the government to “measure again, in daylight.”} {s19:The government} {q19:has yet to say} {c19:whether it will}. {s20:A 2009 report by the State Surveying Office} {q20:had cautioned} {c20:that the posts “stand on nothing but habit.”}
---
1 i - o A a | Karsova | Tengiz Republic |
2 m - o A a | Kara-Liman | | denial-like unscored-polarity discontinuous us-punctuation
3 m - p A a | Alikhan Petrosyak | | us-punctuation number
4 i - p A a | Alikhan Petrosyak | | pronoun male
5 d - p A a | Alikhan Petrosyak | | pronoun male fronted
6 i - o A a | Limanpress | the Tengiz government |
7 i 6 p A a | Ganna Zelimkhanovna Ordub | the Tengiz government | nested citing-source
8 i 7 g D a | nobody in the Tengiz government | | nested depth3 negated-cue request optional no-proper-content
9 m - d A a | a note on the website of the Tengiz Foreign Ministry | | document us-punctuation
10 i - k A h | unknown | Nikoloz Baimur | passive implicit-source discontinuous unscored-certainty
11 m - p A a | Nikoloz Baimur's wife | Nikoloz Baimur | scare-quotes
12 i 11 u A a | men in clean boots | Nikoloz Baimur | nested passive request
13 d - p A a | Sakina Bogdanli | Sakina Bogdanli; the mailman | fronted
14 i 13 p A a | the mailman | Sakina Bogdanli | nested
15 m - g A a | Sakina Bogdanli's neighbors | Sakina Bogdanli's neighbors | us-punctuation
16 i - u A a | a neighbor of Sakina Bogdanli | |
17 i - o A a | Ulmetia | Ulmetia |
18 m - o A a | Karsova's parliament | the Karsovan government | request us-punctuation
19 i - o A q | the Karsovan government | the Karsovan government | noncommittal unscored-polarity unscored-certainty
20 m - d A a | a 2009 report by the State Surveying Office | | document us-punctuation
21 i - o D a | Tengiz Republic | Tengiz Republic | headline denial gerund

### gc_lk2 | lookalike
Lunch at the Whispering Samovar

The first thing to notice at the Whispering Samovar, the new “teahouse of opinions” on Acacia Street in Belogai, is the noise. Forty tables, one so-called orchestra, and a parrot by the name of Prosecutor make for a lively afternoon.

The menu is a promising document in green leather. Starters come under the heading “Opening Statements”, soups under “Questions”, and the sweets, inevitably, under “Last Words”. The Speaker’s Salad (beets, walnuts, a threatening amount of garlic) is fresh; the “Minister’s Silence”, a jellied carp, is not. Of the dumplings, the aforesaid “Questions” with broth inside call for a deep spoon and an old shirt. A word of warning about the pepper: there is none.

Strictly speaking, the house speciality is a pie. The “Confession” is baked to order in forty minutes, weighs a kilo, and is, in a manner of speaking, layered. Its crust speaks for itself. Lovers of lamb will find little to argue with; vegetarians get the “Alibi”, which is the same pie without an inside.

The wine list is short and to the point. “Honest Yakov”, a red from the Narimbek slopes, has a nose of plum and a finish of, well, more plum. Of the teas, the Tell-Tale Green is by far the best. The service answers to a small brass bell, and the bill arrives folded into a paper crane.

Needless to say, there is a queue. Open daily from noon until the small hours. About 40 sarnas a head, “friends of the parrot” excepted.
---

