### held_en_an1 | analysis
The Flood That Had a Telephone

It is now three years since the reservoir above Tekhra was emptied in a single night, and the official story has acquired yet another tenant. {q1:It turns out} {c1:that the gates were opened on the advice of bankers from Lunden}.

We came across this novelty in an article by the well-known political scientist, publicist and former adviser Rustem Haldane, published last week by the portal Steppe Courier and titled “On Water and Loyalty”.

In those three years {s2:Mr. Haldain} {q2:has assured} his readers {c2:that the flood was a natural calamity}. In 2021 {s3:he} {q3:insisted} {c3:that “not a single screw was turned by a human hand”}. Now, {q4:according to} {s4:the same Haldane}, {c4:the screws were turned, and turned from abroad}. {q5:Here is a quote}.

{c5:“Let us consider the night of March 9. {s6:Many people} {q6:still insist} {c6:that the engineers panicked}. {s7:The engineers themselves} {q7:have told} the commission {c7:that they were asleep}. A sleeping man does not panic.

“Who, then, was awake? {s8:The former governor, Aslan Brandt,} {q8:claims} {c8:he was at a wedding}. {s9:His driver} {q9:disputes} {c9:this}.

“{s10:I} {q10:have no doubt} {c10:that the call came from Vesterhaven, from people who had lent us the concrete}.}

We were not surprised by the style. ({s11:Mr. Haldane} {q11:once described} {c11:a tax inspection as “an embrace”}.) What did surprise us is the address. Until now {s12:the author} {q12:had blamed only} {c12:“certain circles”}, and here, for the first time, the circles have a telephone number.

And what of the governor? {s13:Brandt’s family} {q13:has repeatedly denied} {c13:that anyone telephoned him that night}. {c14:“My husband was at a wedding, and I have the photographs,”} {s14:his wife, Leyla Brandt,} {q14:told} this newspaper in April.

Let us be fair: the loan existed. {s15:The audit chamber’s report of 2023} {q15:shows} {c15:that forty million crowns arrived from Lunden’s Nordbank two weeks before the flood}. {s16:The bank} {q16:declined to say} {c16:what the money was for}. {q17:Allegedly}, {c17:part of it paid for fireworks}.

Why would a banker need an empty reservoir? Here is {s18:Mr. Haldane’s} {q18:answer}.

{c18:“They needed not the water but the silt. {s19:Geologists} {q19:believe} {c19:there is lithium in it}. {s20:Our “partners”} {q20:deny} {c20:it}, of course”.}

{c21:The silt}, {s21:the author} {q21:goes on}, {c21:“is the real constitution of this country”}. So, {q22:it turns out} {c22:that a country can be drained for its mud}.

In {s23:our} {q23:opinion}, {c23:this explanation says more about the man who offers it than about the flood}. {s24:We} {q24:do not rule out} {c24:that somebody telephoned somebody}. {s25:We} {q25:are still convinced}, however, {c25:that the gates were opened by rust}. Rust has no passport and takes no calls.
---
1 i - p A a | Rustem Haldane | | optional implicit-source
2 i - p A a | Rustem Haldane | | misspelled-name
3 m - p A a | Rustem Haldane | | pronoun male
4 i - p A a | Rustem Haldane | | short-name
5 d - p A a | Rustem Haldane | Aslan Brandt | implicit-source blockquote multipara unclosed
6 i 5 g A a | many people | engineers | nested
7 i 5 g A a | the engineers | engineers | nested
8 i 5 p A a | Aslan Brandt | Aslan Brandt | nested
9 i 5 p D a | Aslan Brandt's driver | Aslan Brandt | nested denial demonstrative-content
10 i 5 p A a | Rustem Haldane | | nested self negated-denial
11 m - p A a | Rustem Haldane | |
12 d - p A a | Rustem Haldane | | definite-description
13 i - g D a | Aslan Brandt's family | Aslan Brandt | denial
14 d - p A a | Leyla Brandt | Aslan Brandt; Leyla Brandt |
15 i - d A a | the audit chamber's report of 2023 | Nordbank | document
16 i - o A q | Nordbank | | definite-description noncommittal unscored-polarity unscored-certainty
17 i - k A h | unknown | | implicit-source distancing
18 d - p A a | Rustem Haldane | | blockquote noun-cue
19 i 18 g A a | geologists | | nested
20 i 18 g D a | our "partners" | | nested denial demonstrative-content
21 m - p A a | Rustem Haldane | | definite-description discontinuous fronted
22 i - p A a | Rustem Haldane | | optional implicit-source
23 i - a A a | AUTHOR | Rustem Haldane | noun-cue
24 i - a A h | AUTHOR | | unscored-polarity
25 i - a A a | AUTHOR | |

### held_en_nw1 | news
Belmark Expels Two Aksai Diplomats; {s1:Embassy} {q1:Calls} {c1:Move "Theater"}

TERNHOLM, Belmark, Oct. 14 (BNA) -- {c2:{s3:Belmark} {q3:ordered} {c3:two diplomats of the Aksai Republic to leave within 72 hours}}, {s2:the Foreign Ministry} {q2:said on Thursday}.

{s4:Foreign Minister Ilse Marchenko} {q4:told} reporters {c4:that the pair had "gone well beyond the usual curiosity of their profession."} {s5:She} {q5:declined to say} {c5:what they had been looking for}.

{s6,s7:The Aksai Embassy} {q6:rejected} {c6:the charges} and {q7:warned} {c7:that a reply would follow "in the same week and in the same currency."}

{c8:"My clients collect butterflies,"} {q8:said} {s8:Yerlan Sattar, a lawyer for both men}. {c8:"{s9:The security service} {q9:told} them {c9:it admired the collection}."}

{q10:According to} {s10:a person briefed on the investigation}, {s11:who} {q11:asked} {c11:not to be named}, {c10:the two men were detained near a radar station on Sunday}. {s12:A police log seen by BNA} {q12:shows} {c12:that a car was towed from the site that night}.

{s13:Opposition leader Pavel Dorn} {q13:asked} {c13:why the arrests came four days before a vote on the pipeline}. {c14:"{s15:Nobody in the government} {q15:believes} {c15:this is about butterflies},"} {s14:he} {q14:said}. {s16:Prime Minister Tobias Kerimov's office} {q16:denied} {c16:any link}.

In Saryoba, {s17:a spokesman for the Aksai president} {q17:said} {c17:that his government "was still waiting for a sheet of paper with a stamp on it."}

{s18:Residents of Kivi, the village next to the radar station,} {q18:said} {c18:the two men had been regular visitors at the bakery}. {c19:"Very polite,"} {s19:the baker, Hanne Lok,} {q19:recalled}. {c19:"{s20:They} {q20:asked} me {c20:if the big white ball was a balloon}. {s21:I} {q21:said} {c21:yes}."}

{s22:The Foreign Ministry} {q22:had promised} {c22:a full statement by Friday}. Neither of the diplomats has commented. The embassy's consular section, which handles visas and claims for lost passports, remains closed.
---
1 m - o A a | Aksai Embassy | | headline us-punctuation
2 i - o A a | the Foreign Ministry | the two diplomats | fronted
3 i 2 o A a | Belmark | the two diplomats | nested request
4 m - p A a | Ilse Marchenko | the two diplomats | us-punctuation
5 i - p A q | Ilse Marchenko | the two diplomats | pronoun female noncommittal unscored-polarity unscored-certainty
6 i - o D a | Aksai Embassy | | shared-source denial
7 m - o A a | Aksai Embassy | | shared-source us-punctuation
8 d - p A a | Yerlan Sattar | the two diplomats; the security service | discontinuous
9 i 8 o A a | the security service | the security service | nested
10 i - u A a | a person briefed on the investigation | the two diplomats |
11 i - u A a | a person briefed on the investigation | a person briefed on the investigation | relative-pronoun request broad
12 i - d A a | a police log seen by BNA | | document
13 i - p A q | Pavel Dorn | | indirect-question
14 d - p A a | Pavel Dorn | the government | pronoun male
15 i 14 g D a | nobody in the government | | nested negated-cue
16 i - o D a | Tobias Kerimov's office | | denial
17 m - p A a | a spokesman for the Aksai president | the government of the Aksai Republic | us-punctuation
18 i - g A a | residents of Kivi | the two diplomats |
19 d - p A a | Hanne Lok | Hanne Lok; the two diplomats | discontinuous
20 i 19 g A q | the two diplomats | | nested pronoun indirect-question
21 i 19 p A a | Hanne Lok | | nested self
22 i - o A a | the Foreign Ministry | |

### held_en_tg1 | telegram
🚊 TRAM 7: WHAT WE HAVE SO FAR

▪️ {s1:The transport company BelTram} {q1:says} {c1:the brakes were checked on Monday}. {s2:It} {q2:said} {c2:so} after the last crash too 🙃
▪️ {s3:Driver Murat Ekholm’s sister}{q3::} {c3:“A week ago {s4:he} {q4:wrote} to me: {c4:‘the brakes are soup’}.”}
▪️ {c5:17 injured, nobody dead} — {s5:City Hospital No. 2}
▪️ {s6:The channel Red Signal}, {q7:citing} {s7:“a man in a vest”}, {q6:writes} {c6,c7:that the night shift had been cut to two mechanics}
▪️ {s8:BelTram boss Oskar Junis} {q8:calls} {c8:this “vest journalism”}

[{q9:Forwarded from} {s9:Depot Talk}]
{c9:Colleagues, I was on that shift. {s10:The bosses} {q10:told} {c10:us to sign the inspection sheets in advance}. {s11:The foreman} {q11:swore} {c11:nobody would ever read them}. {s12:One lad} {q12:asked:} {c12:“And the judge?”}}

❗️ {q13:Rumour has it} {c13:that Junis is already in Lunden}. {s14:His press service} {q14:denies} {c14:it} and has posted a photo of an office plant 🪴

UPD 18:40. {c15:Ekholm} {q15:is accused} {c15:of “negligent braking”}. {s16:The prosecutor} {q16:will neither confirm nor deny} {c16:that there is a sheet with his signature}.

{s17:Subscribers} {q17:ask} {c17:whether tram 7 is running}. {s18:We} {q18:think} {c18:you should walk} 👣

🗳 Poll: “I walk”, “I pray”, “I am the man in the vest”.
---
1 i - o A a | BelTram | |
2 i - o A a | BelTram | | pronoun demonstrative-content
3 d - p A a | Murat Ekholm's sister | Murat Ekholm | colon-cue
4 d 3 p A a | Murat Ekholm | | nested pronoun male single-quotes
5 i - o A a | City Hospital No. 2 | | no-cue dash number
6 i - o A a | Red Signal | BelTram |
7 i 6 u A a | a man in a vest | BelTram | nested citing-source
8 m - p A a | Oskar Junis | Red Signal |
9 i - o A a | Depot Talk | BelTram | forwarded optional unscored-type
10 i 9 g A a | the bosses of BelTram | | nested request
11 i 9 p A a | the foreman | | nested
12 d 9 u A q | one lad | the judge | nested question
13 i - k A h | unknown | Oskar Junis | implicit-source rumour
14 i - o D a | Oskar Junis's press service | Oskar Junis | denial
15 m - k A a | unknown | Murat Ekholm | passive implicit-source discontinuous
16 i - p A q | the prosecutor | Murat Ekholm | noncommittal unscored-polarity unscored-certainty
17 i - g A q | subscribers | | indirect-question
18 i - a A a | AUTHOR | subscribers |
