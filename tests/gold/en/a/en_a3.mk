### gold_en_a_tg1 | telegram
🔥 BRIDGE ON THE SUVARA: what we have by 18:00

▪️ {s1:The Emergencies Ministry}{q1::} {c1:no victims}. {s2:Our reader Kamil, who lives on the embankment,} {q2:reports:} {c2:two ambulances, no sirens}.
▪️ {s3:Mayor Vsevolod Akzholov} {q3:wrote in his channel:} {c3:“The bridge did not fall. It lay down.”} The post is gone now.
▪️ {s4:The channel Black Samovar}, {q5:citing} {s5:“a well-placed crane operator”}, {q4:reports} {c4,c5:that the span had been cracked since spring}.
▪️ {s6:The contractor, MostInvest,} {q6:says} {c6:it {q7:was told} by {s7:the city} {c7:to paint the crack and keep quiet}}. {s8:The city} {q8:denies} {c8:it}.
▪️ {q9:Rumour has it} {c9:that the bridge was insured on Monday} 🤡

❗️ {s10:Many of you} {q10:ask} {c10:if trolleybus 5 is running}. {s11:The depot} {q11:answers:} {c11:“Until the river, yes.”}

[{q12:Forwarded from} {s12:Belkent Mothers 🧸}]
{c12:Dear all, {s13:the headmistress of School 31} {q13:asks} {c13:you not to send children along the lower road}. {s14:My husband} {q14:says} {c14:there is asphalt hanging over it}. {s15:I} {q15:don’t think} {c15:he is joking this time}.}

🗣 {s16:Akzholov}{q16::} {c16:“{s17:I} {q17:never said} {c17:‘lay down’}. {s18:I} {q18:said} {c18:‘was laid down’}.”} Vsevolod Ilyich, we have the screenshot.

💬 UPD 19:40. The crane operator has been found. {s19:He} {q19:swears} {c19:that {s20:he} {q20:told} the Samovar people {c20:no such thing}}. {s21:Black Samovar}, on the other hand, {q21:promises} {c21:a voice recording “after the weekend”}. {s22:We} {q22:doubt} {c22:it exists}, but {s23:we} {q23:have asked for} {c23:it}.

🙏 {s24:Drivers from the left bank} {q24:beg} {c24:you not to honk at night}.

Our second channel is called “Said and Done”. Like, share, say hello to your plumber! 👋
---
1 i - o A a | the Emergencies Ministry | | colon-cue
2 i - p A a | Kamil | | colon
3 d - p A a | Vsevolod Akzholov | |
4 i - o A a | Black Samovar | |
5 i 4 u A a | a well-placed crane operator | | nested citing-source
6 i - o A a | MostInvest | MostInvest; the city |
7 i 6 o A a | the city | MostInvest | nested passive request
8 i - o D a | the city | | denial demonstrative-content
9 i - k A h | unknown | | rumour implicit-source
10 i - g A q | readers | | indirect-question
11 d - o A a | the trolleybus depot | | colon
12 i - o A a | Belkent Mothers | School 31 | forwarded optional unscored-type
13 i 12 p A a | the headmistress of School 31 | | nested request
14 i 12 p A a | the husband of a member of Belkent Mothers | | nested
15 i 12 u D a | a member of Belkent Mothers | the husband of a member of Belkent Mothers | nested self negated-cue optional unscored-certainty
16 d - p A a | Vsevolod Akzholov | | colon-cue short-name
17 d 16 p D a | Vsevolod Akzholov | | nested self negated-cue single-quotes
18 d 16 p A a | Vsevolod Akzholov | | nested self single-quotes
19 i - u A a | the crane operator | Black Samovar; the crane operator | pronoun male
20 i 19 u D a | the crane operator | | nested self pronoun male unscored-polarity
21 m - o A a | Black Samovar | |
22 i - a D h | AUTHOR | | doubt
23 i - a A a | AUTHOR | | request demonstrative-content
24 i - g A a | drivers from the left bank | | request

### gold_en_a_iv1 | interview
{c1:“We Burned the Wrong Box”}

Gulzara Nedelko looked after the state archive of Kyrmen for forty years. Last month {s2:a parliamentary commission} {q2:concluded} {c2:that eleven boxes of border papers had been destroyed under her direction}. {s3:She} {q3:says} {c3:there were twelve}. She received Lake Review in her kitchen.

{s4:Lake Review}{q4::} {c4:{s5:The commission} {q5:blames} {c5:you for the fire}. Do you accept that?}

{s6:Nedelko}{q6::} {c6:{s7:The chairman} {q7:asked} me {c7:whether I was tired}. {s8:I} {q8:told} him {c8:that paper does not burn by direction, it burns by neglect}. Then there was tea.}

{s9:Lake Review}{q9::} {c9:But {s10:your former deputy, Arslan Vyshnek,} {q10:testified} {c10:that {s11:you} {q11:ordered} {c11:the boxes carried into the yard}}.}

{s12:Nedelko}{q12::} {c12:In 1998 {s13:Arslan} {q13:swore} {c13:the opposite}, in writing. {s14:His own service diary} {q14:says} {c14:“taken at night by soldiers”}. {s15:I} {q15:don’t deny} {c15:that I held the door}.}

{s16:Lake Review}{q16::} {c16:Who sent the soldiers?}

{s17:Nedelko}{q17::} {c17:(pours tea) {s18:The late Colonel Babich} {q18:used to hint} {c18:that there had been a telephone call}. {s19:He} {q19:never mentioned} {c19:a name}. {s20:His widow} {q20:believes} {c20:the telephone was broken that whole year}.}

{s21:Lake Review}{q21::} {c21:{q22:It is rumoured} {c22:that the twelfth box is alive and lives abroad}.}

{s23:Nedelko}{q23::} {c23:{s24:People} also {q24:say} {c24:that I can fly}. Write: no comment.}

{s25:Lake Review}{q25::} {c25:You are smiling.}

{s26:Nedelko}{q26::} {c26:{s27:I} {q27:have promised} my grandson {c27:to smile whenever somebody mentions that box}.}

{s28:Mr. Vyshneck} {q28:told} us later {c28:that he stood by every word of his testimony, “apart from the dates”}. {s29:The commission’s secretary} {q29:declined to say} {c29:whether a twelfth box had ever been registered}. As for the soldiers, {s30:the Defence Ministry} {q30:maintains} {c30:that they “were never there, and returned to barracks by six”}.
---
1 d - p A a | Gulzara Nedelko | | headline implicit-source implicit-cue
2 i - o A a | a parliamentary commission | Gulzara Nedelko |
3 i - p A a | Gulzara Nedelko | | pronoun female number denial-like
4 d - p A q | INTERVIEWER | the parliamentary commission; Gulzara Nedelko | turn
5 i 4 o A a | the parliamentary commission | Gulzara Nedelko | nested
6 d - p A a | Gulzara Nedelko | the chairman of the parliamentary commission; Gulzara Nedelko | turn short-name
7 i 6 p A q | the chairman of the parliamentary commission | Gulzara Nedelko | nested indirect-question
8 i 6 p A a | Gulzara Nedelko | | nested self
9 d - p A a | INTERVIEWER | Arslan Vyshnek; Gulzara Nedelko | turn
10 i 9 p A a | Arslan Vyshnek | Gulzara Nedelko | nested
11 i 10 p A a | Gulzara Nedelko | | nested depth3 request
12 d - p A a | Gulzara Nedelko | Arslan Vyshnek; Gulzara Nedelko | turn short-name
13 i 12 p A a | Arslan Vyshnek | | nested given-name demonstrative-content
14 d 12 d A a | Arslan Vyshnek's service diary | | nested document
15 i 12 p A a | Gulzara Nedelko | Gulzara Nedelko | nested self negated-denial noncommittal unscored-polarity unscored-certainty
16 d - p A q | INTERVIEWER | | turn question
17 d - p A a | Gulzara Nedelko | Colonel Babich; Colonel Babich's widow | turn short-name unscored-certainty
18 i 17 p A h | Colonel Babich | | nested
19 i 17 p A a | Colonel Babich | | nested pronoun male negated-cue optional unscored-polarity
20 i 17 p A a | Colonel Babich's widow | | nested
21 d - p A h | INTERVIEWER | | turn unscored-certainty
22 i 21 k A h | unknown | | nested rumour passive implicit-source
23 d - p A a | Gulzara Nedelko | Gulzara Nedelko | turn short-name
24 i 23 g A a | people | Gulzara Nedelko | nested
25 d - p A a | INTERVIEWER | Gulzara Nedelko | turn
26 d - p A a | Gulzara Nedelko | Gulzara Nedelko's grandson | turn short-name
27 i 26 p A a | Gulzara Nedelko | Gulzara Nedelko | nested self
28 m - p A a | Arslan Vyshnek | Arslan Vyshnek | misspelled-name
29 i - p A q | the secretary of the parliamentary commission | | noncommittal unscored-polarity unscored-certainty
30 m - o A a | the Defence Ministry | |

### gold_en_a_st1 | stress
The Case of the Borrowed Anvil

{s1:Ostap Kenzhe, a blacksmith of Upper Tashbor,} {q1:says} {c1:that {s2:his neighbour, Marfa Uzunova,} {q2:told} the court {c2:that {s3:the village policeman} {q3:had written} {c3:that {s4:a child} {q4:had reported} {c4:seeing the anvil walk past at night}}}}. {s5:The policeman, Danko Temirbek,} {q5:denies} {c5:that {s6:he} {q6:wrote} {c6:anything of the kind}}. {s7:Uzunova} {q7:denies} {c7:that {s8:she} {q8:said} {c8:he had}}. {c9:“{s10:Nobody} {q10:ever asked} me {c10:about a child},”} {s9:Temirbek} {q9:complains}.

{s11:The judge, Sultan Brodek,} {q11:does not deny} {c11:that {s12:she} {q12:told} him {c12:so}}; {s13:his clerk, Vesna Akkul,} {q13:doubts} {c13:that {s14:he} {q14:ever claimed} {c14:otherwise}}.

{c15:It is not true}, {s15:the blacksmith} {q15:maintains}, {c15:that {s16:he} {q16:accused} {c16:Marfa of theft}}. {c17:“{s18:I} {q18:said} {c18:the anvil was gone}. {s19:I} {q19:did not say} {c19:who went with it},”} {s17:he} {q17:explained on Monday}. {c17:“{s20:My wife} {q20:thinks} {c20:{s21:I} {q21:said} {c21:too much}}.”}

Then came the press. {s22:The weekly Tashbor Bell}, {q23:quoting} {s23:an aunt of the child}, {q22:wrote} {c22,c23:that {s24:Uzunova} {q24:had promised} {c24:to return the anvil if {s25:Kenzhe} {q25:took back} {c25:{c26:what} {s26:he} {q26:had said} {c26:about her goat}}}}. {s27:Kenzhe and Uzunova} {q27:deny} {c27:it}. {s28:The Bell} {q28:has since withdrawn} {c28:the story}; {s29:its editor, Roman Altybek,} {q29:denied on Friday} {c29:that {s30:the weekly} {q30:had withdrawn} {c30:it}}.

{q31:Asked} {c31:whether there had ever been an anvil}, {s32:Uzunova} {q32:replied:} {c32:“Whose?”} {s33:Akkul} {q33:refuses to say} {c33:what the file contains}. {s34:She} {q34:does not rule out} {c34:a horseshoe}. {s35:The child, who is now nine,} {q35:insists} {c35:that {s36:grown-ups} {q36:never believe} {c36:{c37:what} {s37:she} {q37:tells} them}}.

The aforementioned goat, whose name is Testimony, is well. Kenzhe’s forge still trades as “Word of Honour”, his dog answers to Alibi, and the tavern across the road, the Silent Witness, is anything but. Needless to say, the so-called “anvil trial” has its own song, “Tell It to the Hammer”. {s38:Temirbek} {q38:fears} {c38:it may become popular}.
---
1 i - p A a | Ostap Kenzhe | Marfa Uzunova; Danko Temirbek |
2 i 1 p A a | Marfa Uzunova | Danko Temirbek | nested
3 i 2 p A a | Danko Temirbek | | nested depth3 definite-description
4 i 3 u A a | a child | | nested depth4 gerund
5 i - p D a | Danko Temirbek | Danko Temirbek | denial
6 i 5 p A a | Danko Temirbek | | nested pronoun male self
7 i - p D a | Marfa Uzunova | Marfa Uzunova; Danko Temirbek | denial short-name
8 i 7 p A a | Marfa Uzunova | Danko Temirbek | nested pronoun female self
9 d - p A a | Danko Temirbek | Danko Temirbek | short-name
10 i 9 g D q | nobody | | nested negated-cue optional unscored-polarity unscored-certainty
11 i - p A a | Sultan Brodek | Marfa Uzunova; Sultan Brodek | negated-denial noncommittal unscored-polarity unscored-certainty
12 i 11 p A a | Marfa Uzunova | | nested pronoun female demonstrative-content
13 i - p D h | Vesna Akkul | Sultan Brodek | doubt
14 i 13 p A a | Sultan Brodek | | nested pronoun male demonstrative-content unscored-polarity
15 i - p A a | Ostap Kenzhe | Ostap Kenzhe; Marfa Uzunova | definite-description discontinuous fronted denial-like unscored-polarity
16 i 15 p A a | Ostap Kenzhe | Marfa Uzunova | nested pronoun male self
17 d - p A a | Ostap Kenzhe | Ostap Kenzhe's wife | pronoun male discontinuous
18 i 17 p A a | Ostap Kenzhe | | nested self
19 i 17 p D a | Ostap Kenzhe | | nested self negated-cue unscored-polarity unscored-certainty
20 i 17 p A a | Ostap Kenzhe's wife | Ostap Kenzhe | nested
21 i 20 p A a | Ostap Kenzhe | | nested depth3 self optional no-proper-content
22 i - o A a | Tashbor Bell | Marfa Uzunova; Ostap Kenzhe |
23 i 22 u A a | an aunt of the child | Marfa Uzunova; Ostap Kenzhe | nested citing-source
24 i 23 p A a | Marfa Uzunova | Ostap Kenzhe | nested depth3
25 i 24 p D a | Ostap Kenzhe | Marfa Uzunova | nested depth4 retraction
26 i 25 p A a | Ostap Kenzhe | | nested pronoun male optional self
27 i - g D a | Ostap Kenzhe and Marfa Uzunova | | denial demonstrative-content
28 i - o D a | Tashbor Bell | | retraction short-name
29 i - p D a | Roman Altybek | Tashbor Bell | denial
30 i 29 o D a | Tashbor Bell | | nested retraction definite-description demonstrative-content
31 i - k A q | unknown | | passive indirect-question
32 d - p A q | Marfa Uzunova | | question short-name
33 i - p A q | Vesna Akkul | | noncommittal short-name unscored-polarity unscored-certainty
34 i - p A h | Vesna Akkul | | pronoun female unscored-polarity
35 i - u A a | the child | | definite-description
36 i 35 g D a | grown-ups | the child | nested negated-cue
37 i 36 u A a | the child | | nested depth3 pronoun female optional self
38 i - p A h | Danko Temirbek | | broad optional
