### gb_ty1 | typography
TRAM NO. 9, OR HOW KHORVIK LOST A DEPOT

{c1:„The rails were there on Monday,“} {q1:says} {s1:tram driver Dilnoza Berg}, {c1:„and on Tuesday {s2:the foreman} {q2:told} us {c2:they had been sold as cutlery}.“}

{s3:Khorvik City Transport} {q3:disputes} {c3:this}. {c4:« No rail has left the depot »}, {q4:reads} {s4:its circular of 2 March}, {c4:« and no rail will »}. {s5:A scrap dealer in the harbour, one Rustem Vale,} {q5:remembers it differently:} {c5:&quot;I bought four tonnes. I have a receipt. {s6:The man with the beard} {q6:swore} {c6:it was all legal}.&quot;}

{s7:The depot's lawyer , Oskar Temirgal ,} {q7:answers} {c7:that the receipt is " a work of fiction , and not a good one "} . {s8:The mayor}{q8::} {c8:,,I know nothing about cutlery''}. {s9:He} {q9:told} the council {c9:the same}.

{q10:Word has it} {c10:that the spoons are already in Mad-
dur}. {q11:According to} {s11:the weekly Kanal &amp; Kai}, {c11:the embassy of Maddur ordered “four hundred, with forks"}.

{c12:"We do not eat with tramlines,} {q12:replied} {s12:the embassy's cultural attache, Jamila Orst}. {c12:We have our own."}

{s13:The minutes of the council} {q13:put it thus:}
> {c13:Item 4. {s14:The mayor} {q14:informed} the members {c14:that the depot was "resting"}.
> {s15:Two members} {q15:asked} {c15:whether it would wake up}.
> Item 5. Lunch.}

- {c16:Will there be trams this winter?}
- {c17:There will be winter}, - {q17:sighs} {s17:Berg}. - {c17:For trams, ask the kitchen.}

{c18:<<Every line ends somewhere>>}, {q18:wrote} {s18:the late engineer Harald Omur} on the wall of the workshop; {s19:his widow} {q19:denies} {c19:that {s20:he} {q20:wrote} {c20:it}}. The wall has been repainted. A pub called ‚The Cutlery Tram‘ opens across the road in June, and its beer is named »Foreman«.
---
1 d - p A a | Dilnoza Berg | the foreman of the Khorvik depot | german-quotes discontinuous
2 i 1 p A a | the foreman of the Khorvik depot | | nested definite-description
3 i - o D a | Khorvik City Transport | | denial demonstrative-content
4 d - d A a | the circular of Khorvik City Transport | | guillemets document discontinuous
5 d - p A a | Rustem Vale | Rustem Vale | html-entity
6 i 5 u A a | the man with the beard | | nested
7 m - p A a | Oskar Temirgal | | ocr-spacing denial-like
8 d - p A a | the mayor of Khorvik | the mayor of Khorvik | double-apostrophe colon-cue
9 i - p A a | the mayor of Khorvik | | pronoun male demonstrative-content unscored-polarity
10 i - k A h | unknown | | implicit-source rumour hyphenated-line
11 m - o A a | Kanal & Kai | the embassy of Maddur | mismatched-quotes html-entity
12 d - p A a | Jamila Orst | | mismatched-quotes discontinuous
13 d - d A a | the minutes of the council of Khorvik | the mayor of Khorvik | blockquote document
14 m 13 p A a | the mayor of Khorvik | | nested scare-quotes
15 i 13 u A q | two members of the council of Khorvik | | nested indirect-question
16 d - p A q | INTERVIEWER | | dash implicit-source question
17 d - p A a | Dilnoza Berg | | dash discontinuous short-name
18 d - p A a | Harald Omur | | exotic-quotes
19 i - p D a | Harald Omur's widow | Harald Omur | denial
20 i 19 p A a | Harald Omur | | nested pronoun male

### gb_ty2 | typography
THE TEMIRSTAD COURIER . Page 3 .

THE LIGHTHOUSE QUESTION .

{c1:“ The lamp was lit at six ,} {q1:writes} {s1:our correspon-
dent in Astergard} , {c1:“ and it was out by nine .}

{s2:The keeper , old Mr. Sven Aliak ,} {q2:maintains} {c2:that he " never so much as touched the switch "} . {s3:His assistent} {q3:maintains} {c3:the con-
trary} . {s4:Captain Tolkyn Rehn of the steamer Patience} {q4:had this to say :}

{c4:' I saw no light . I saw no land . {s5:My mate} {q5:cried out} {c5:that we were in Teshik} , and {s6:I} {q6:told} {c6:him to go and lie down} . '}

{q7:It is alleged in the taverns} {c7:that the oil was drunk} . {s8:The Harbour Board} {q8:calls} {c8:the notion ,, unworthy of our oil ‘‘} .

LETTERS TO THE EDITOR .

{c9:SIR , -- Why does no one inquire of the wives ? {s10:The Board} {q10:promised} us {c10:a bell in the spring} . We have had two springs , and no bell .} -- {s9:A SAILOR'S WIFE} .

{s11:THE EDITOR}{q11::} {c11:We {q12:have been assured} by {s12:the Board} {c12:that the bell is cast} .}

{s13:A second letter of the Captain's} , {q14:quoting} {s14:' a pilot whose name I withhold '} , {q13:avers} {c13,c14:that the lamp was sold to Maddur for one thou-
sand crowns} . {s15:Maddur's consul , Baron Eskil Nurbek ,} {q15:will neither confirm nor deny} {c15:it} . {c16:« A lamp has no nationality , »} {s16:he} {q16:remarked over coffee} .

In {s17:Mr. Aliak's own} {q17:words} , {c17:his pamphlet _The Lamp and I_ is ' a plain tale for plain peo-
ple '} . The aforesaid pamphlet costs two crowns . {q18:Within its covers one reads :}

| {c18:I lit the light , I let it burn ,
| {s19:I} {q19:swear} {c19:it by the tide} .
| {s20:The Board} {q20:believes} {c20:the gulls instead} ,
| And oh , the gulls have lied .}

MISSING : a parrot , answers to “ Admiral ” . The steamer Patience leaves Saturday .
---
1 d - u A a | the correspondent of The Temirstad Courier in Astergard | | unclosed hyphenated-line discontinuous ocr-spacing
2 m - p A a | Sven Aliak | Sven Aliak | ocr-spacing
3 i - p A a | Sven Aliak's assistant | | demonstrative-content hyphenated-line unscored-polarity
4 d - p A a | Tolkyn Rehn | Tolkyn Rehn; Tolkyn Rehn's mate | single-quotes ocr-spacing
5 i 4 p A a | Tolkyn Rehn's mate | | nested
6 i 4 p A a | Tolkyn Rehn | Tolkyn Rehn's mate | nested self request
7 i - k A h | unknown | | implicit-source passive rumour
8 m - o A a | Harbour Board | | mismatched-quotes denial-like unscored-polarity
9 d - u A a | a sailor's wife | Harbour Board | blockquote no-cue caps-name unscored-certainty
10 i 9 o A a | Harbour Board | | nested short-name
11 d - p A a | the editor of The Temirstad Courier | Harbour Board | colon-cue caps-name
12 i 11 o A a | Harbour Board | | nested passive short-name
13 i - d A a | a second letter of Tolkyn Rehn's | | document
14 i 13 u A a | a pilot | | nested citing-source single-quotes
15 i - p A a | Eskil Nurbek | | noncommittal demonstrative-content unscored-polarity unscored-certainty
16 d - p A a | Eskil Nurbek | | pronoun male guillemets
17 m - p A a | Sven Aliak | Sven Aliak | noun-cue hyphenated-line
18 d - d A a | Sven Aliak's pamphlet "The Lamp and I" | Sven Aliak; Harbour Board | blockquote document implicit-source
19 i 18 p A a | Sven Aliak | | nested demonstrative-content
20 i 18 o A a | Harbour Board | | nested short-name

### gb_ty3 | typography
<b>Four things about the Sarnau pipeline</b>

1. {s1:Teshik&#39;s energy minister, Bekzat Lund,} {q1:says} {c1:the leak is &laquo;the size of a teacup&raquo;}. {s2:Pictures released by the firm Orbit North} {q2:show} {c2:a lake}.

2. {c3:&#8220;A teacup has a handle,&#8221;} {q3:wrote} {s3:the Ostrelian hydrologist Petra Kassym} on her page &mdash; {c3:&#8220;this thing does not.&#8221;} {q4:Allegedly}, {c4:her page was blocked within the hour}.

3. Letters between the minister and his aide, Knut Jensen, were left in a printer. On 4 May {s5:K. Jensen} {q5:wrote:}
> {c5:Minister, {s6:the contractor} {q6:says} {c6:the valve was opened by your people}.
> {s7:He} {q7:demands} {c7:a signed paper}.}
On 5 May {s8:B. Lund} {q8:wrote:}
>> {c8:{s9:I} {q9:never agreed} {c9:to papers}.
>> {s10:Your wife} {q10:tells} mine {c10:that you keep copies}. Is that so?}

{s11,s12:The ministry's spokesman} {q11:called} {c11:the letters ``a fabrication''} and, two lines further down, {q12:complained} {c12:that they were ``private''}. {s13:Jensen} {q13:confirmed by phone} {c13:that ``every word is mine , alas´´}.

4. {s14:The contractor, Gorm Sultan,} {q14:has a theory of his own}.

{c14:“The valve does not open by itself. Mr Lund {q15:was warned} by {s15:my engineer} {c15:that the seals were old}.

”Then somebody from the ministry came with a spanner. {s16:I} {q16:asked for} {c16:an order in writing}. {s17:He} {q17:laughed and said:} {c17:’The spanner is the order’}.

“I rest my case.}

On Friday {s18:the channel Steppe One} , {q19:citing} {s19:"sources in the cabinet"} , {q18:reported} {c18,c19:that {s20:Mr. Lund} {q20:has offered} {c20:to resign}} . {s21:Mr. Lund} {q21:denies} {c21:{s22:he} {q22:offered} {c22:any such thing}}. {s23:Mrs. Lund} {q23:DID NOT WISH TO SAY} {c23:where he was}.

Read also: "Teacup Diplomacy" | 'Who Is Who in Sarnau' | "No Smoke Without Gas"
---
1 m - p A a | Bekzat Lund | | html-entity guillemets
2 i - d A a | pictures released by Orbit North | | document
3 d - p A a | Petra Kassym | | html-entity discontinuous
4 i - k A h | unknown | Petra Kassym | implicit-source distancing
5 d - p A a | Knut Jensen | Bekzat Lund; Gorm Sultan | blockquote short-name
6 i 5 p A a | Gorm Sultan | Bekzat Lund | nested definite-description
7 i 5 p A a | Gorm Sultan | | nested pronoun male request
8 d - p A a | Bekzat Lund | Bekzat Lund; Knut Jensen; Knut Jensen's wife; Bekzat Lund's wife | blockquote short-name unscored-certainty
9 i 8 p D a | Bekzat Lund | | nested self negated-cue
10 i 8 p A a | Knut Jensen's wife | Knut Jensen | nested
11 m - p A a | the spokesman of the energy ministry of Teshik | | shared-source exotic-quotes denial-like unscored-polarity
12 m - p A a | the spokesman of the energy ministry of Teshik | | shared-source exotic-quotes
13 m - p A a | Knut Jensen | Knut Jensen | exotic-quotes mismatched-quotes short-name
14 d - p A a | Gorm Sultan | Bekzat Lund; Gorm Sultan's engineer; Gorm Sultan | multipara unclosed mismatched-quotes
15 i 14 p A a | Gorm Sultan's engineer | | nested passive
16 i 14 p A a | Gorm Sultan | | nested self request
17 d 14 u A a | somebody from the energy ministry of Teshik | | nested pronoun male single-quotes mismatched-quotes
18 i - o A a | Steppe One | Bekzat Lund |
19 i 18 u A a | sources in the cabinet | Bekzat Lund | nested citing-source
20 i 19 p A a | Bekzat Lund | Bekzat Lund | nested depth3
21 i - p D a | Bekzat Lund | Bekzat Lund | denial
22 i 21 p A a | Bekzat Lund | | nested self pronoun male
23 i - p A q | Bekzat Lund's wife | Bekzat Lund | noncommittal indirect-question caps-name unscored-polarity unscored-certainty
