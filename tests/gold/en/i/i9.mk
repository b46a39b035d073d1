### gold_en_i9_a | news
Nine Bodies Recovered From Collapsed Hall

DRAVITZ, Morvania, Dec 2 - {c1:Nine people were killed when the roof of the market hall in Dravitz fell in}, {s1:Mayor Zdenka Afolabi} {q1:said on Thursday}, four days after the disaster.

{c2:Snow lay on the roof a metre and a half high}, {s2:the commander of the fire brigade, Captain Ruben Istvan,} {q2:told} the agency MorPress from the site. {c3:It should have been cleared on Sunday}, {s3:he} {q3:added}.

{c4:The clearing was cancelled because nobody wanted to pay overtime}. That is {q4:the version of} {s4:Nadezhda Poole, who has cleaned the hall for twenty years}. {c5:"{s6:The manager} {q6:said:} {c6:let it melt},"} {s5:she} {q5:told} this agency, and {s7:two porters} {q7:confirmed} {c7:it}.

{s8:The manager, Leif Cardoso,} {q8:denies} {c8:that {s9:he} {q9:said} {c9:anything of the kind}}. {c10:He was in the mountains that weekend and learned of the snow from the radio}, {s10:the lawyer, Mirela Stroud,} {q10:stated}. {s11:She} {q11:appealed to} {c11:the public not to look for a culprit before the funeral}.

{s12:The hospital} {q12:puts} {c12:the number of injured at 40}. {s13:The police} {q13:count} {c13:33}, but {s14:they} {q14:admit} {c14:that some went home on foot}. {c15:Three stallholders are still missing}, {q15:according to} {s15:a list that the mayor's office keeps on its door}.

{c16:A commission will examine the beams}, {s16:Deputy Minister Faruk Lenz} {q16:announced at the scene}. {s17:One of the porters} {q17:shouted} to him {c17:that the beams had been examined in May}. {c18:"By whom?"} {s18:the deputy minister} {q18:asked}. {c19:"By a man in good shoes."}

The hall was built in 1962. Its clock stopped at 11:52, and the commission was formed at 11:52 on the following day.
---
1 i - p A a | Zdenka Afolabi | | fronted number
2 i - p A a | Ruben Istvan | | fronted
3 i - p A a | Ruben Istvan | | fronted pronoun male
4 i - p A a | Nadezhda Poole | | fronted noun-cue
5 d - p A a | Nadezhda Poole | Leif Cardoso | fronted pronoun female
6 i 5 p A a | Leif Cardoso | | nested definite-description colon request unscored-type
7 i - u A a | two porters | | demonstrative-content
8 i - p D a | Leif Cardoso | Leif Cardoso | denial
9 i 8 p A a | Leif Cardoso | | nested self pronoun male demonstrative-content
10 i - p A a | Mirela Stroud | Leif Cardoso | fronted denial-like
11 i - p A a | Mirela Stroud | | pronoun female request
12 i - o A a | the hospital | | number
13 i - o A a | the police | | number
14 i - o A a | the police | | pronoun
15 i - d A a | a list that the mayor's office keeps on its door | three stallholders | fronted document number
16 i - p A a | Faruk Lenz | | fronted
17 i - u A a | one of the two porters | |
18 d - p A q | Faruk Lenz | | fronted question definite-description
19 d - u A a | one of the two porters | a man in good shoes | implicit-source implicit-cue

### gold_en_i9_b | telegram
☎️ WHO SWITCHED OFF THE EXCHANGE?

The whole of Tamarin was without a telephone for six hours on election night. {s1:The ministry} {q1:says} {c1:it was lightning}. There was not a cloud.

{c2:The exchange was switched off by hand, at 20:04}, {s2:an operator who had the late shift} {q2:writes}. He sat two desks away. {c3:"A lady came with a paper. {s4:The supervisor} read it and {q4:told} {c4:us all to have tea}."}

{s5:The supervisor, Casimir Unwin,} {q5:does not deny} {c5:the tea}. {c6:There was no lady and no paper}, {s6:he} {q6:told} the daily Meridian.

Who was she? The operator needs only two words. {c7:"Solange Petroff."} He knows her from every lamp post in town.

{c8:The deputy spent the evening with her mother}, {s8:Petroff's office} {q8:let us know}. {c9:"{s10:She} {q10:told} me {c10:to say yes if anybody called},"} {s9:the mother} {q9:said} when we called, and laughed. {s11:The office} {q11:has since asked} {c11:us not to call again}.

📎 {c12:No lightning was recorded anywhere in the district}, {q12:according to} {s12:the weather station}. {c14:{s13:It} {q13:will gladly repeat} {c13:this} in court}, {s14:its night observer} {q14:adds}.

📎 {s15:The polling stations} {q15:counted} {c15:61 percent for Petroff's list before the silence and 44 in the first village that still had a line}. Whoever wants to can subtract.

📎 {s16:The opposition} {q16:speaks of} {c16:"an election by candlelight"}. {s17:Its lawyer, Ismene Rault,} {q17:demands} {c17:a new count in 19 districts}. {c18,c19:There is no reason for that}, {s18:the election board} {q18:announced}, {q19:quoting} {s19:the ministry}.

Six hours is a long time. In six hours the night train from Tamarin reaches the sea.
---
1 i - o A a | the ministry | |
2 i - u A a | an operator who had the late shift | | fronted
3 d - u A a | an operator who had the late shift | a lady; Casimir Unwin | implicit-source implicit-cue
4 i 3 p A a | Casimir Unwin | | nested definite-description request
5 i - p A h | Casimir Unwin | | negated-denial noncommittal unscored-polarity unscored-certainty
6 i - p A a | Casimir Unwin | | fronted pronoun male denial-like
7 d - u A a | an operator who had the late shift | Solange Petroff | implicit-source implicit-cue
8 i - o A a | Solange Petroff's office | Solange Petroff; Solange Petroff's mother | fronted
9 d - p A a | Solange Petroff's mother | Solange Petroff | fronted
10 i 9 p A a | Solange Petroff | Solange Petroff's mother | nested pronoun female request
11 i - o A a | Solange Petroff's office | AUTHOR | short-name request
12 i - o A a | the weather station | | fronted
14 i - u A a | the night observer of the weather station | the weather station | fronted
13 i 14 o A a | the weather station | | nested pronoun demonstrative-content optional
15 i - o A a | the polling stations | Solange Petroff's list | number optional
16 d - g A a | the opposition | |
17 i - p A a | Ismene Rault | | request number
18 i - o A a | the election board | | fronted
19 i 18 o A a | the ministry | | nested citing-source

### gold_en_i9_c | interview
{c1:"The Stone Was Not Thrown by a Student"}

Sister Bernadine Okafor was kneeling ten steps from Bishop Lucan Verre when the stone hit him. She {q28:has been asked} {c28:about it} by {s28:four commissions}. None of them wrote down a word. Vespers met her in the laundry of the convent.

{s2:Vespers}{q2::} {c2:Sister, {c3:it was a student}, {s3:the police} {q3:say}.}

{s4:Sister Bernadine}{q4::} {c4:{s5:They} {q5:say} {c5:what is convenient}. I saw the hand. It had a ring, and students have no rings.}

{s6:Vespers}{q6::} {c6:Whose hand was it?}

{s7:Sister Bernadine}{q7::} {c7:{s8:I} {q8:told} the commission {c8:whose}. {s9:The chairman} {q9:asked} me {c9:if I wore glasses}. {s10:I} {q10:said} {c10:that I sew by candle}.}

{s11:Vespers}{q11::} {c11:{s12:The newspaper Aurora} {q12:wrote} {c12:that {s27:you} {q27:named} {c27:the chamberlain}}.}

{s13:Sister Bernadine}{q13::} {c13:{s14:Aurora} {q14:writes} {c14:many things}. In {s15:my} {q15:view} {c15:the chamberlain is a poor man with a rich friend}. (folds a sheet) {s16:My confessor} {q16:has advised} {c16:me to forget the friend's name}. I am trying.}

{s17:Vespers}{q17::} {c17:And the bishop himself?}

{s18:Sister Bernadine}{q18::} {c18:He has forgiven everybody. {s20:He} {q20:told} me {c20:he had seen only the sky}.}

{c21:The chamberlain, Corentin Dahl, never wore a ring}, {s21:his brother} {q21:told} Vespers. {c22:It was a student, a known one}, {s22:the police} {q22:repeated on Friday}, {c22:and he had thrown things before}. {s23:The student, Ossian Park, who was in the library at the time,} {q23:calls} {c23:this "a remarkable arm"}; {s24:the library} {q24:backs} {c24:him}. {s25:The chairman of the last commission} {q25:does not remember} {c25:any nun}. {q26:According to} {s26:the minutes, which we have read}, {c26:there were two}.
---
1 d - p A a | Bernadine Okafor | | headline implicit-source implicit-cue
2 d - p A a | INTERVIEWER | the police | turn
3 i 2 o A a | the police | | nested fronted
4 d - p A a | Bernadine Okafor | the police; Bernadine Okafor | turn given-name
5 i 4 o A a | the police | | nested pronoun optional no-proper-content
6 d - p A q | INTERVIEWER | | turn
7 d - p A a | Bernadine Okafor | the commission; the chairman of the last commission | turn given-name
8 i 7 p A a | Bernadine Okafor | | nested self ellipsis-content
9 i 7 p A q | the chairman of the commission | Bernadine Okafor | nested indirect-question
10 i 7 p A a | Bernadine Okafor | Bernadine Okafor | nested self
11 d - p A a | INTERVIEWER | Aurora; Bernadine Okafor | turn
12 i 11 o A a | Aurora | Bernadine Okafor; Corentin Dahl | nested
13 d - p A a | Bernadine Okafor | Aurora; Corentin Dahl; Bernadine Okafor's confessor | turn given-name
14 i 13 o A a | Aurora | | nested optional no-proper-content
15 i 13 p A a | Bernadine Okafor | Corentin Dahl | nested self noun-cue
16 i 13 p A a | Bernadine Okafor's confessor | Bernadine Okafor | nested request
17 d - p A q | INTERVIEWER | Lucan Verre | turn
18 d - p A a | Bernadine Okafor | Lucan Verre | turn given-name
20 i 18 p A a | Lucan Verre | Lucan Verre | nested pronoun male
21 i - p A a | Corentin Dahl's brother | Corentin Dahl | fronted
22 i - o A a | the police | Ossian Park | fronted discontinuous
23 m - p A a | Ossian Park | Ossian Park | denial-like
24 i - o A a | the library | Ossian Park | optional
25 i - p A a | the chairman of the last commission | Bernadine Okafor | negated-cue denial-like unscored-polarity
26 i - d A a | the minutes of the last commission | | document
28 i - g A q | four commissions | | passive demonstrative-content optional
27 i 12 p A a | Bernadine Okafor | Corentin Dahl | nested depth3 pronoun optional
