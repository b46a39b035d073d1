### gb_st1 | stress
The Missing Bell of Astergard

It goes without saying that bells do not walk. Yet on the morning of 3 February the tower of Astergard was empty, and so-called experts filled the square below it.

{s1:The sacristan, Otto Yerimbet,} {q1:says} {c1:that {s2:the priest} {q2:told} him {c2:that {s3:the bishop} {q3:had ordered} {c3:the bell to be cleaned}}}. {s4:The priest, Father Lars Munai,} {q4:denies} {c4:that {s5:he} {q5:told} him {c5:so}}. {s6:The bishop’s secretary, Sister Aigul,} {q6:denies} {c6:that {s7:Father Lars} {q7:has denied} {c7:it}}. The bishop is in Teshik, without a telephone.

{c8:“{s9:Nobody} {q9:ever believed} {c9:the story about the cleaning},”} {q8:says} {s8:the organist, Vera Lindqvai}. {c8:“When {s10:I} {q10:asked} Otto {c10:where the bell had gone}, {s11:he} {q11:answered:} {c11:‘{s12:Father Lars} {q12:says} {c12:it went to the cleaners}, {s13:the cleaners} {q13:say} {c13:it did not}.’}”} {s14:She} {q14:doubts} {c14:that there were any cleaners}. {s15:Her sister Greta} {q15:doubts} {c15:that {s16:she} {q16:doubts} {c16:it}}.

Two years ago {s17:Munai} {q17:swore in court} {c17:that {s18:he} {q18:had never said} {c18:he would sell the smaller bell}}. {s19:The judge} {q19:believed} {c19:him}. {s20:Yerimbet} {q20:now says} {c20:that {s21:the priest} {q21:asked} {c21:him to forget the price}}; {s22:Lindqvai} {q22:says} {c22:that {s23:Yerimbet} {q23:told} her {c23:{s24:he} {q24:had refused} {c24:to}}}.

{q25:According to} {s25:a police report seen by the Fjell Gazette}, {c25:{s26:a witness} {q26:thought} {c26:he heard {s27:somebody} {q27:say} {c27:that it was heavy}}}. {s28:The police} {q28:will neither confirm nor deny} {c28:that there is a report}.

{q29:Asked on Monday} {c29:whether he would resign}, {s30:Munai} {q30:replied} {c30:that he {q31:had been asked} {c31:that} before by {s31:better reporters}}. The clock which he gave the parish strikes thirteen, and its maker is known as Honest Olaf. {s32:I} {q32:cannot say} {c32:who is lying}. {s33:Sister Aigul} {q33:says} {c33:she can}, but she is at prayer.
---
1 i - p A a | Otto Yerimbet | Lars Munai; Otto Yerimbet; the bishop |
2 i 1 p A a | Lars Munai | the bishop | nested definite-description
3 i 2 p A a | the bishop of Astergard | | nested depth3 request
4 i - p D a | Lars Munai | Lars Munai; Otto Yerimbet | denial
5 i 4 p A a | Lars Munai | | nested self pronoun male demonstrative-content
6 i - p D a | Sister Aigul | Lars Munai | denial
7 i 6 p D a | Lars Munai | | nested denial demonstrative-content
8 d - p A a | Vera Lindqvai | Otto Yerimbet; Lars Munai; the cleaners | discontinuous
9 i 8 g D a | nobody | | nested negated-cue unscored-polarity
10 i 8 p A q | Vera Lindqvai | Otto Yerimbet | nested self indirect-question
11 d 8 p A a | Otto Yerimbet | Lars Munai; the cleaners | nested pronoun male single-quotes
12 i 11 p A a | Lars Munai | the cleaners | nested depth3
13 i 11 g D a | the cleaners | | nested depth3 ellipsis-content unscored-polarity
14 i - p D h | Vera Lindqvai | the cleaners | pronoun female doubt
15 i - p D h | Greta | Vera Lindqvai | doubt
16 i 15 p D h | Vera Lindqvai | | nested pronoun female doubt demonstrative-content
17 i - p A a | Lars Munai | Lars Munai | short-name
18 i 17 p D a | Lars Munai | Lars Munai | nested self pronoun male negated-cue
19 i - p A a | the judge | Lars Munai | demonstrative-content optional
20 i - p A a | Otto Yerimbet | Lars Munai; Otto Yerimbet | short-name
21 i 20 p A a | Lars Munai | Otto Yerimbet | nested request definite-description
22 i - p A a | Vera Lindqvai | Otto Yerimbet | short-name
23 i 22 p A a | Otto Yerimbet | Otto Yerimbet | nested short-name
24 i 23 p D a | Otto Yerimbet | | nested depth3 self pronoun male ellipsis-content optional unscored-polarity
25 i - d A a | a police report seen by the Fjell Gazette | a witness | document
26 i 25 u A h | a witness | | nested unscored-certainty
27 i 26 u A a | somebody | | nested depth3
28 i - o A a | the police | | noncommittal unscored-polarity unscored-certainty
29 i - k A q | unknown | Lars Munai | passive implicit-source indirect-question
30 i - p A a | Lars Munai | Lars Munai | short-name
31 i 30 g A q | better reporters | Lars Munai | nested passive demonstrative-content
32 i - a A q | AUTHOR | | noncommittal unscored-polarity unscored-certainty
33 i - p A a | Sister Aigul | Sister Aigul | ellipsis-content

### gb_st2 | stress
The Dry Line and Its Six Voices

In the affair of the Lindsary metro there are by now more narrators than stations. Let us take them in order.

The first narrator is an engineer. {s1:Marit Yesen} {q1:writes in her complaint} {c1:that the tunnel is flooded}. {s2:The complaint} also {q2:notes} {c2:that {s3:the contractor, Nordgrav,} {q3:was telling} investors {c3:that {s4:“independent experts”} {q4:had found} {c4:it dry}}}.

The second is Nordgrav. {s5:The company} {q5:claims} {c5:never to have met an expert, independent or otherwise}.

The third narrator is the experts. {c6:“{s7:We} {q7:found} {c7:water}. {s8:We} {q8:wrote} {c8:‘water’}. {s9:Somebody} {q9:asked} {c9:us to write ‘moisture’}. {s10:We} {q10:refused} {c10:to}, and then {s11:the newspapers} {q11:wrote} {c11:that {s12:we} {q12:had said} {c12:‘dry’}},”} {q6:runs} {s6:their open letter}.

The fourth, Minister Dagny Orazbek, is two narrators. {s13:She} {q13:told} parliament {c13:that she {q14:had been told} {c14:nothing}}. Then {s15:she} {q15:told} a radio station {c15:that she {q16:had been told} {c16:everything}, but by {s16:people whom nobody trusts}}. {s17:Her predecessor, Bolat Wike,} {q17:calls} {c17:both statements “true, alas, on different days”}.

The fifth lives abroad. {q18:It is claimed in Teshik} {c18:that {s19:the Bank of Sarnau} {q19:threatened} {c19:to withdraw its loan if {s20:anybody} {q20:uttered} {c20:the word “water”}}}. {s21:The bank} {q21:disputes} {c21:that {s22:it} {q22:ever said} {c22:it would withdraw anything}}, though {s23:a lady in its legal department} {q23:admits} {c23:that {s24:a colleague of hers} {q24:may have asked} {c24:if it could}}.

The sixth is the present writer. {s25:Colleagues} {q25:reproach} {c25:me for having trusted Ms. Yesen}; {s26:she} {q26:reproaches} {c26:me for the opposite}. {s27:I} {q27:said in March} {c27:that there was no water}, {s28,s29:I} {q28:said in April} {c28:that there was some}, and {q29:hereby take back} {c29:both}. {q30:Asked} {c30:what has changed}, {s31:I} {q31:say} {c31:what {s32:the plumber at our office} {q32:says:} {c32:“It depends who is asking.”}}

The metro, by the way, has a motto over every door: “Ask Below”. The so-called Dry Line opens, as the saying goes, tomorrow.
---
1 i - p A a | Marit Yesen | |
2 m - d A a | Marit Yesen's complaint | Nordgrav | document scare-quotes
3 m 2 o A a | Nordgrav | | nested scare-quotes
4 i 3 g A a | "independent experts" | | nested depth3
5 i - o A a | Nordgrav | Nordgrav | definite-description denial-like
6 d - d A a | the open letter of the experts | | document pronoun
7 i 6 g A a | the experts | | nested self
8 d 6 g A a | the experts | | nested self single-quotes
9 m 6 u A a | somebody | the experts | nested request single-quotes
10 i 6 g D a | the experts | | nested self ellipsis-content optional unscored-polarity
11 m 6 g A a | the newspapers | the experts | nested single-quotes
12 d 11 g A a | the experts | | nested depth3 single-quotes
13 i - p A a | Dagny Orazbek | Dagny Orazbek | pronoun female
14 i 13 k A a | unknown | Dagny Orazbek | nested passive implicit-source no-proper-content optional unscored-polarity
15 i - p A a | Dagny Orazbek | Dagny Orazbek | pronoun female
16 i 15 g A a | people whom nobody trusts | Dagny Orazbek | nested passive no-proper-content
17 m - p A a | Bolat Wike | Dagny Orazbek |
18 m - k A h | unknown | Bank of Sarnau | implicit-source passive rumour
19 m 18 o A a | Bank of Sarnau | | nested
20 m 19 g A a | anybody | | nested depth3 optional no-proper-content
21 i - o D a | Bank of Sarnau | Bank of Sarnau | denial short-name
22 i 21 o A a | Bank of Sarnau | Bank of Sarnau | nested self pronoun
23 i - u A a | a lady in the legal department of the Bank of Sarnau | Bank of Sarnau |
24 i 23 u A q | a colleague of a lady in the legal department of the Bank of Sarnau | Bank of Sarnau | nested indirect-question unscored-certainty ellipsis-content
25 i - g A a | colleagues of the author | Marit Yesen; AUTHOR |
26 i - p A a | Marit Yesen | AUTHOR | pronoun female
27 i - a A a | AUTHOR | |
28 i - a A a | AUTHOR | | shared-source
29 i - a D a | AUTHOR | | shared-source retraction demonstrative-content
30 i - k A q | unknown | | passive implicit-source indirect-question
31 m - a A a | AUTHOR | the plumber | demonstrative-content
32 d 31 p A a | the plumber at our office | | nested

### gb_st3 | stress
Khorvik, Day Four

{c1:“{s2:He} {q2:never asked} {c2:me to burn anything},”} {q1:said} {s1:the accountant Gulnaz Ferre} on the fourth day of the trial of Askar Rolvsen.

{s3:The prosecutor, Ida Temirk,} {q3:reminded} her {c3:that in June {s4:she} {q4:had testified} {c4:that {s5:Rolvsen} {q5:had told} her {c5:that {s6:his brother Dag} {q6:had suggested} {c6:“a bonfire”}}}}. {c7:“{s8:I} {q8:testified} {c8:that {s9:I} {q9:believed} {c9:{s10:he} {q10:had said} {c10:so}}},”} {s7:Ferre} {q7:replied}.

{s11:Defence counsel Nils Baymuk} {q11:asked} {c11:the court to strike out the word}. {s12:The judge} {q12:ruled} {c12:that it could stay “as a figure of speech”}.

Then came Dag Rolvsen. {s13:He} {q13:did not recall} {c13:{q14:having suggested} {c14:it}}. {c15:“And if {s16:Askar} {q16:says} {c16:that {s17:I} {q17:did say} {c17:it}}, then {s18:Askar} {q18:is saying} {c18:what {s19:his wife} {q19:tells} {c19:him to say}},”} {s15:he} {q15:added}.

Lena Rolvsen was not in the room. {q20:According to} {s20:her lawyer}, {c20:{s21:she} {q21:rejects} {c21:the {q22:allegation} {c22:that {s23:she} {q23:tells} {c23:anybody to say anything}}}}.

{q24:The talk in the corridor was} {c24:that {s25:a juror} {q25:had confided} to an usher {c25:that {s26:the foreman} {q26:thinks} {c26:{s27:nobody} {q27:believes} {c27:Ferre}}}}. {s28:The usher} {q28:denied} {c28:this}. The juror, usually a talkative man, was unavailable.

{c29:Whether any paper was ever burnt}, {s29:the report of the fire brigade} {q29:says}, {c29:“cannot be established from the ashes of a barbecue”}. In {s30:Temirk’s} {q30:words}, {c30:the case is “a bonfire without smoke”}; {s31:Baymuk} {q31:would rather call} {c31:it “smoke without a bonfire”}. They were at school together. {s32:Both} {q32:have promised} {c32:to be brief on Friday}, {c33:a promise} {s33:the public gallery} {q33:does not believe}.

Exhibit nine, a novel entitled “She Said Yes”, was returned to its owner.
---
1 d - p A a | Gulnaz Ferre | Askar Rolvsen; Gulnaz Ferre |
2 i 1 p D a | Askar Rolvsen | Gulnaz Ferre | nested pronoun male negated-cue request
3 m - p A a | Ida Temirk | Gulnaz Ferre; Askar Rolvsen; Dag Rolvsen | 
4 m 3 p A a | Gulnaz Ferre | Askar Rolvsen; Dag Rolvsen | nested pronoun female
5 m 4 p A a | Askar Rolvsen | Dag Rolvsen | nested depth3 short-name
6 d 5 p A a | Dag Rolvsen | | nested depth4 request
7 d - p A a | Gulnaz Ferre | Gulnaz Ferre; Askar Rolvsen | short-name
8 i 7 p A a | Gulnaz Ferre | Askar Rolvsen | nested self
9 i 8 p A a | Gulnaz Ferre | Askar Rolvsen | nested depth3 self
10 i 9 p A a | Askar Rolvsen | | nested depth4 pronoun male demonstrative-content
11 i - p A a | Nils Baymuk | the court | request
12 m - p A a | the judge | |
13 i - p D a | Dag Rolvsen | | pronoun male negated-cue unscored-polarity unscored-certainty
14 i 13 p A a | Dag Rolvsen | | nested self gerund implicit-source demonstrative-content
15 d - p A a | Dag Rolvsen | Askar Rolvsen; Lena Rolvsen; Dag Rolvsen | pronoun male
16 i 15 p A a | Askar Rolvsen | Dag Rolvsen | nested given-name
17 i 16 p A a | Dag Rolvsen | | nested depth3 demonstrative-content
18 i 15 p A a | Askar Rolvsen | Lena Rolvsen | nested given-name
19 i 18 p A a | Lena Rolvsen | Askar Rolvsen | nested depth3 request
20 i - p A a | Lena Rolvsen's lawyer | Lena Rolvsen |
21 i 20 p D a | Lena Rolvsen | Lena Rolvsen | nested pronoun female denial
22 i 21 k A a | unknown | Lena Rolvsen | nested depth3 noun-cue implicit-source optional
23 i 22 p A a | Lena Rolvsen | | nested depth4 pronoun female request
24 i - k A h | unknown | Gulnaz Ferre | implicit-source rumour
25 i 24 u A a | a juror | the foreman of the jury; Gulnaz Ferre | nested
26 i 25 p A a | the foreman of the jury | Gulnaz Ferre | nested depth3
27 i 26 g D a | nobody | Gulnaz Ferre | nested depth4 negated-cue unscored-polarity
28 i - u D a | the usher | | denial demonstrative-content
29 m - d A a | the report of the fire brigade | | document discontinuous fronted
30 m - p A a | Ida Temirk | | noun-cue short-name
31 m - p A a | Nils Baymuk | | short-name
32 i - g A a | Ida Temirk and Nils Baymuk | Ida Temirk; Nils Baymuk | pronoun
33 i - g D a | the public gallery | Ida Temirk; Nils Baymuk | relative-clause
