### gd_an3 | analysis
The General Has Written to Us

{s1:Retired General Arystan Bekzhat} {q1:has asked} {c1:us to print his letter in full or not at all}. We are printing it in part. {q2:Here is the beginning}; we have not touched a single comma.

{c2:Dear editors! In your issue of 3 June {s3:a certain Lyazzat Uvarova, of whom no garrison has heard,} {q3:asserted} {c3:that on the night of the Kolbast mutiny I was asleep}. {s4:I} {q4:declare with full responsibility} {c4:that I was awake}. {s5:My driver, Sergeant Pahom Lisko,} {q5:will confirm} {c5:that at 02:40 {s6:I} {q6:demanded} {c6:tea}}.

At 03:00 {s7:the minister, Galym Tordan,} {q7:telephoned and ordered} {c7:me to hold the bridge}. {s8:I} {q8:asked} {c8:which bridge}. {s9:He} {q9:said}, {c9:the one you can see}. I could see none, it was dark.

{s10:Uvarova} {q10:writes} {c10:that the bridge “surrendered of its own accord”}. Bridges do not surrender. People surrender, and I have their names.}

So far the General. The names are missing from the letter; in their place stands a row of dots, fifteen in number.

We turned to Dr. Uvarova, who teaches in Sundhavn. {c11:“{s12:I} {q12:never wrote} {c12:that the General slept},”} {s11:she} {q11:objects}. {c11:“{s13:I} {q13:wrote} {c13:that nobody managed to wake him}. And {q14:if one is to believe} {s14:the notebook of the officer on duty}, {c14:two calls from the minister went unanswered}.”} {s15:Mr. Tordan, today a senator,} {q15:says} {c15:that he remembers “a bridge, but no General”}.

Whom are we to believe? {s16:We} {q16:have no doubt} {c16:that the tea existed}. {s17:We} {q17:doubt} {c17:the telephone}: {s18:the engineer who laid the line, Ruvim Oskar,} {q18:swore before the commission} {c18:that it had been dead since February}. {s19:Sergeant Lysko} {q19:testified at the same session} {c19:that he had been on leave, and that {s20:the General} {q20:knew how to order} {c20:tea} by himself}.

And now the dots. {s21:The channel Sabre and Saddle}, {q22:referring to} {s22:a veteran of the Second Brigade}, {q21:reports} {c21,c22:that fifteen lawsuits are being prepared}. We telephoned the General. {c23:“Sixteen”}, {s23:Bekzat} {q23:corrected} us. {c24:Sixteen what}, {s24:he} {q24:did not say}.

It is customary to end such stories with a moral. {s25:Our} {q25:conclusion} is modest: {c25:a country in which the historian, the minister and the driver remember three different nights should buy a clock}. {s26:The present Minister of Defence} {q26:told} parliament last week {c26:that one had been ordered}.
---
1 i - p A a | Arystan Bekzhat | | request
2 d - p A a | Arystan Bekzhat | Lyazzat Uvarova; Pahom Lisko; Galym Tordan; Arystan Bekzhat | implicit-source blockquote multipara missing-open unclosed
3 i 2 p A a | Lyazzat Uvarova | Arystan Bekzhat | nested
4 i 2 p A a | Arystan Bekzhat | Arystan Bekzhat | nested self
5 i 2 p A a | Pahom Lisko | Arystan Bekzhat | nested unscored-certainty
6 i 5 p A a | Arystan Bekzhat | | nested depth3 request optional
7 i 2 p A a | Galym Tordan | Arystan Bekzhat | nested request
8 i 2 p A q | Arystan Bekzhat | | nested self indirect-question
9 i 2 p A a | Galym Tordan | | nested pronoun male unscored-type
10 m 2 p A a | Lyazzat Uvarova | | nested short-name
11 d - p A a | Lyazzat Uvarova | Arystan Bekzhat; Galym Tordan | pronoun female discontinuous
12 i 11 p D a | Lyazzat Uvarova | Arystan Bekzhat | nested self negated-cue
13 i 11 p A a | Lyazzat Uvarova | Arystan Bekzhat | nested self
14 i 11 d A a | the notebook of the officer on duty | Galym Tordan | nested document unscored-certainty
15 m - p A a | Galym Tordan | Arystan Bekzhat |
16 i - a A a | AUTHOR | | negated-cue unscored-polarity
17 i - a D h | AUTHOR | | doubt
18 i - p A a | Ruvim Oskar | | 
19 i - p A a | Pahom Lisko | Pahom Lisko; Arystan Bekzhat | misspelled-name
20 i 19 p A a | Arystan Bekzhat | | nested optional request
21 i - o A a | Sabre and Saddle | |
22 i 21 u A a | a veteran of the Second Brigade | | nested citing-source
23 d - p A a | Arystan Bekzhat | | misspelled-name fronted denial-like unscored-polarity
24 i - p A q | Arystan Bekzhat | | pronoun male noncommittal fronted unscored-polarity unscored-certainty
25 i - a A a | AUTHOR | | noun-cue
26 i - p A a | the Minister of Defence of Hazmir | |

### gd_an4 | analysis
The Party That Was Not There

{c1:There is no registered opposition in Hazmir}, {s1:the Electoral Commission} {q1:stated in March}. In August {s2:the well-known political technologist Kenzhetai Vildanov} {q2:announced} {c2:that it was preparing a coup}.

How can both be true? This is what {s3:Mr. Vildanev} {q3:writes} in the Steppe Herald (we have shortened the part where he praises the weather).

{c3:“They are cunning people. {s4:Their leader, the runaway banker Marat Selivan,} {q4:proclaimed from abroad} {c4:the dissolution of the movement “Morning”}, and {s5:the naive} {q5:believed} {c5:it}. {s6:I} {q6:did not believe} {c6:it} for a minute.

“Who pays for a movement which does not exist? Selivan’s wife, Oriana, bought three printing presses in Belovar. {s7:A customs officer} {q7:assured} me {c7:that they had been declared as looms}. Looms! What, then, were they going to weave?

“{s8:I} {q8:will tell} you: {c8:they were weaving a government}. And the thread, forgive me, was imported.}

{s9:The reader} {q9:may ask} {c9:what thread is meant}. In the next passage {s10:Mr. Vidanov} {q10:explains}.

{c10:«{s11:The Norrland ambassador, Mr. Halmgren,} {q11:once told} me over herring {c11:that small countries should be glad to be noticed}. I have never forgotten that herring.

Since then {s12:I} {q12:have been warning} {c12:that the North will not stop at fish}”.}

We permit ourselves three remarks. First, the fish. {s13:Mr. Halmgren} {q13:firmly denies} {c13:the herring}; {c14:there was}, {s14:his secretary} {q14:specifies}, {c14:“a modest perch, and no conversation”}.

Second, Selivan. {c15:He} {q15:is accused} by {s15:the Prosecutor General} {c15:of emptying nine banks}; {s16:he} {q16:denies} {c16:eight}. {c17:“Not one word in that article is about me”}, {s17:the banker’s wife} {q17:wrote} to our editorial office. {c17:“{s18:My husband} {q18:asks} {c18:who Vildanov is}.”}

Third, the coup. {q19:Asked at a round table} {c19:when it would finally take place}, {s20:the political technologist} {q20:retorted} {c20:that it had been taking place for a long time}. If so, it is the quietest coup in history: not a window has been broken, not a minister has lost his driver.

It {q21:seems} to {s21:us} {c21:that the explanation is simpler}. In October the budget of the Institute of Stability, where Mr. Vildanov is director, will be discussed. {s22:Deputies} {q22:have already hinted} {c22:that it may be halved}. {c23:“Without threats there is no stability, without stability there is no Institute”}, as {s23:one of its employees} {q23:sighed} in our presence.

You can take the expert out of the herring, to rephrase the saying, but not the herring out of the expert. {c24:Whether a non-existent party may hold a coup}, {s24:the Commission} {q24:has yet to clarify}.
---
1 i - o A a | the Electoral Commission of Hazmir | | fronted
2 i - p A a | Kenzhetai Vildanov | |
3 d - p A a | Kenzhetai Vildanov | Marat Selivan; Oriana | misspelled-name blockquote multipara unclosed
4 i 3 p A a | Marat Selivan | | nested quoted-name unscored-type
5 i 3 g A a | the naive | | nested demonstrative-content
6 i 3 p D a | Kenzhetai Vildanov | | nested self negated-cue demonstrative-content
7 i 3 u A a | a customs officer | | nested
8 i 3 p A a | Kenzhetai Vildanov | | nested self
9 i - g A q | the reader | | indirect-question optional unscored-certainty
10 d - p A a | Kenzhetai Vildanov | Mr. Halmgren | misspelled-name blockquote multipara mismatched-quotes guillemets
11 i 10 p A a | Mr. Halmgren | | nested
12 i 10 p A a | Kenzhetai Vildanov | | nested self
13 i - p D a | Mr. Halmgren | | denial
14 m - p A a | Mr. Halmgren's secretary | | discontinuous fronted
15 i - o A a | the Prosecutor General of Hazmir | Marat Selivan | passive discontinuous
16 i - p D a | Marat Selivan | | denial pronoun male
17 d - p A a | Oriana | Marat Selivan; Kenzhetai Vildanov | definite-description fronted discontinuous
18 i 17 p A q | Marat Selivan | Kenzhetai Vildanov | nested definite-description indirect-question
19 i - k A q | unknown | | passive indirect-question
20 i - p A a | Kenzhetai Vildanov | | definite-description
21 i - a A a | AUTHOR | | unscored-certainty
22 i - g A h | deputies | |
23 d - u A a | an employee of the Institute of Stability | Institute of Stability | fronted
24 i - o A q | the Electoral Commission of Hazmir | | short-name fronted noncommittal unscored-polarity unscored-certainty

### gd_nw3 | news
{s1:Belovar} {q1:Accuses} {c1:Hazmir of Draining Shared Reservoir}

VELICHKA (Kestrel Wire) — {s2:Belovar} {q2:on Monday accused} {c2:neighboring Hazmir of emptying a shared reservoir under cover of darkness}, {c3:a charge} {s3:Hazmir} {q3:dismissed} {c3:as “hydrological poetry.”}

{c4:The level fell by two meters between midnight and six}, {s4:Belovar’s water minister, Vesela Dobrik,} {q4:told} reporters. {s5:She} {q5:said} {c5:{s6:she} {q6:had warned} her Hazmiri counterpart, Ruslana Tolgatova, {c6:that the gates were being watched}}. {s7,s8:Tolgatova} {q7:conceded} {c7:there had been a call} but {q8:disputed} {c8:that {s9:Dobrik} {q9:had mentioned} {c9:any gates}}.

{c10:“{s11:She} {q11:inquired} {c11:about my knee},”} {q10:said} {s10:Tolgatova}.

Two men who took part in last month’s talks offer clashing accounts. {s12:Arvo Kelman, the Norrland mediator,} {q12:recollects} {c12:that {s13:both sides} {q13:pledged} {c13:to leave the gates alone until May}}. {s14:Hazmir’s negotiator, Beksultan Orazkul,} {q14:contends} {c14:that {s15:Kelman} {q15:proposed} {c15:a pause of one week} and that {s16:nobody} {q16:said} {c16:yes}}. {s17:The mediator} {q17:described} {c17:this version as “incomplete.”}

{s18:The news site Lower Bank}, {q19:quoting} {s19:a lock keeper}, {q18:said} {c18,c19:the gates opened at 1:15 a.m. on orders from the capital}. {s20:The keeper, reached by Kestrel Wire,} {q20:disavowed} {c20:the quotation}. {c21:“{s22:I} {q22:told} them {c22:I was asleep},”} {s21:he} {q21:grumbled}. {c21:“Who gives orders to a sleeping man?”}

{s23:Hydrologists at Bayirkul University} {q23:reckon} {c23:that a crack in the dam could account for half of the loss}. {s24:Oskar Pinn, an engineer in Sundhavn,} {q24:doubts} {c24:even that}.

{s25,s26:Belovar} {q25:demanded} {c25:an international inquiry} and {q26:warned of} {c26:“dry consequences.”} {s27:The Hazmiri Foreign Ministry}, in a post that has since been deleted, {q27:declared} {c27:itself “ready for any rain.”}
---
1 i - o A a | Belovar | Hazmir | headline
2 i - o A a | Belovar | Hazmir |
3 m - o A a | Hazmir | Belovar | discontinuous relative-clause unscored-polarity us-punctuation
4 i - p A a | Vesela Dobrik | | fronted number
5 i - p A a | Vesela Dobrik | Vesela Dobrik; Ruslana Tolgatova | pronoun female
6 i 5 p A a | Vesela Dobrik | | nested self pronoun female
7 i - p A a | Ruslana Tolgatova | | shared-source short-name
8 i - p D a | Ruslana Tolgatova | Vesela Dobrik | shared-source denial
9 i 8 p A a | Vesela Dobrik | | nested short-name
10 d - p A a | Ruslana Tolgatova | Vesela Dobrik; Ruslana Tolgatova | fronted short-name
11 i 10 p A q | Vesela Dobrik | Ruslana Tolgatova | nested pronoun female indirect-question unscored-certainty
12 i - p A a | Arvo Kelman | |
13 i 12 g A a | both sides | | nested
14 i - p A a | Beksultan Orazkul | Arvo Kelman |
15 i 14 p A a | Arvo Kelman | | nested short-name request
16 i 14 g D a | nobody | | nested negated-cue optional
17 m - p A a | Arvo Kelman | Beksultan Orazkul | definite-description us-punctuation
18 i - o A a | Lower Bank | |
19 i 18 u A a | a lock keeper | | nested citing-source
20 i - u D a | a lock keeper | | definite-description denial retraction
21 d - u A a | a lock keeper | | pronoun male discontinuous
22 i 21 u A a | a lock keeper | | nested self
23 i - g A h | hydrologists at Bayirkul University | |
24 i - p D h | Oskar Pinn | | doubt demonstrative-content
25 i - o A a | Belovar | | shared-source request
26 d - o A a | Belovar | | shared-source scare-quotes us-punctuation
27 m - o A a | the Foreign Ministry of Hazmir | the Foreign Ministry of Hazmir | us-punctuation

### gd_tg2 | telegram
🗳 ELECTION DAY IN KOLBAST. We collect everything here 👇

09:10 {s1:Polling station 14} {q1:reports} {c1:a turnout of 31%}. {s2:The observer Gulnar P.} {q2:reports} {c2:an empty room}.
10:02 {s3:District commission head Yermek Sandalov}{q3::} {c3:there is no carousel, there is only a bus}.
10:40 {s4:A voter} {q4:complains in the comments:} {c4:"{s5:They} {q5:told} me {c5:I had already voted}. {s6:I} {q6:said} {c6:I would have noticed}."}
11:15 ⚡️ {q7:According to} {s7:unconfirmed information}, {c7:ballots are being filled in at the music school}. {s8:The headmaster} {q8:jokes:} {c8:"We cannot even fill the choir."}
12:30 {s9:Candidate Mirza Oleksin} {q9:calls} {c9:the vote "a school play for adults"}; {s10:his rival, Tamila Skogar,} {q10:calls on} {c10:him to concede}.
13:05 {s11:The Interior Ministry} {q11:neither confirms nor denies} {c11:the detention of our correspondent}. {s12:He} {q12:confirms} {c12:it}.
15:00 {s13:Many} {q13:believe} {c13:that the counting has already begun}. {s14:We} {q14:believe} {c14:it ended yesterday} 🙃
16:20 {q15:It was promised} {c15:that the cameras would be repaired “by closing time”}.
17:45 {s16:Sandalov} {q16:has clarified:} {c16:there were two buses}. {s17:He} {q17:forbade} {c17:journalists to count further}.

🚌 {c18:Your vote is already on its way} — {s18:banner on the second bus}.

20:00 {s19:The observers from the Norrland Union} {q19:have so far noted} {c19:"isolated buses"}. {c20:Their full opinion}, {s20:they} {q20:promise}, {c20:will be ready on Monday}. {s21:Skogar’s headquarters} {q21:suspects} {c21:it was ready on Friday}.

Send photos to @kolbast_eyes. ❤️ for honest elections, 🐑 for the other kind.
---
1 i - o A a | polling station 14 | | number
2 i - p A a | Gulnar P. | |
3 i - p A a | Yermek Sandalov | | colon-cue unscored-type
4 d - u A a | a voter | | colon
5 i 4 g A a | they | | nested pronoun
6 i 4 u A a | a voter | | nested self
7 i - k A h | unknown | | rumour
8 d - p A a | the headmaster of the music school | | colon
9 m - p A a | Mirza Oleksin | |
10 i - p A a | Tamila Skogar | Mirza Oleksin | request
11 i - o A a | the Interior Ministry | | noncommittal unscored-polarity unscored-certainty
12 i - u A a | the channel's correspondent | | pronoun male demonstrative-content
13 i - g A a | many | |
14 i - a A a | AUTHOR | |
15 m - k A a | unknown | | passive implicit-source
16 i - p A a | Yermek Sandalov | | short-name colon number unscored-type
17 i - p A a | Yermek Sandalov | journalists | pronoun male request
18 i - d A a | the banner on the second bus | | no-cue dash document optional unscored-type
19 d - o A a | observers from the Norrland Union | | scare-quotes
20 i - o A a | observers from the Norrland Union | observers from the Norrland Union | pronoun fronted discontinuous
21 i - o A h | Tamila Skogar's headquarters | observers from the Norrland Union |
