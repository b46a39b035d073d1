### gb_pr1 | press_release
FOR IMMEDIATE RELEASE

{s19:NORDGLASS} OPENS ITS DOORS, {q19:SAYS} {c19:IT HAS NOTHING TO HIDE}

TEMIRSTAD, Ostrelia, 9 September. {s1:Nordglass Optics (“Nordglass” or “the Company”)} {q1:announces} {c1:the opening of its grinding hall to visitors from 1 October}. {s2:The Company} {q2:wishes to make clear} {c2:that the step has no connection with recent articles in the press}.

{c3:“We have always been transparent; it is, after all, our product,”} {q3:said} {s3:Chief Executive Ulrika Bayzhan}. {c3:“{s4:Our neighbours} {q4:tell} us {c4:that the noise has gone down}. {s5:Our workers} {q5:tell} us {c5:the same}. {s6:I} {q6:invite} {c6:every doubter to come and listen}.”}

{s7:An independent measurement carried out in August by the Institute of Acoustics} {q7:recorded} {c7:38 decibels at the fence}. {s8:The Institute’s director, Dr. Yusuf Hagen,} {q8:described} {c8:the value as “close to that of a library, if the library is near a road”}. {s9:He} {q9:cautioned}, however, {c9:that the instrument had been standing behind a hedge}.

{q10:Claims} by {s10:the residents’ committee} {c10:that a second hall is being planned} are without any basis. {s11:Nordglass} {q11:has never applied for} {c11:a permit}, and {s12:the city building office} {q12:confirms} {c12:this}. {s13:Ms. Bayjan} {q13:adds} {c13:that she “would be the first to know”}.

{s14:The Company} {q14:regrets} {c14:that {s15:certain media} {q15:have accused} {c15:its night shift of “singing”}}. {s16:It} {q16:reserves the right to demand} {c16:a correction}. {s17,s18:It} {q17:pledges} {c17:to answer every letter within ten days}, and {q18:asks} {c18:authors to write legibly}.

About Nordglass
Maker of the lenses “ClearSay” and “Second Opinion”. Winner of the 2019 award “Most Promising Window”. Motto: See and Be Seen.

Note to editors: photographs may be used with the line “Courtesy of Nordglass”.
---
1 i - o A a | Nordglass Optics | Nordglass Optics | quoted-name
2 i - o A a | Nordglass Optics | | definite-description
3 d - p A a | Ulrika Bayzhan | Nordglass Optics | discontinuous
4 i 3 g A a | the neighbours of Nordglass Optics | | nested
5 i 3 g A a | the workers of Nordglass Optics | | nested demonstrative-content
6 i 3 p A a | Ulrika Bayzhan | | nested self request
7 i - d A a | a measurement carried out by the Institute of Acoustics | | document number
8 m - p A a | Yusuf Hagen | |
9 i - p A a | Yusuf Hagen | | pronoun male
10 i - o A a | the residents' committee | Nordglass Optics | noun-cue
11 i - o D a | Nordglass Optics | | negated-cue request optional unscored-polarity
12 i - o A a | the city building office of Temirstad | | demonstrative-content
13 m - p A a | Ulrika Bayzhan | Ulrika Bayzhan | misspelled-name
14 m - o A a | Nordglass Optics | Nordglass Optics | broad optional scare-quotes
15 m 14 o A a | certain media | Nordglass Optics | nested scare-quotes
16 i - o A a | Nordglass Optics | | pronoun broad optional
17 i - o A a | Nordglass Optics | | pronoun shared-source
18 i - o A a | Nordglass Optics | | request shared-source
19 i - o A a | Nordglass Optics | Nordglass Optics | headline

### gb_pr2 | press_release
JOINT STATEMENT OF THE NORTHERN FISHING COOPERATIVES

{s1,s2:The cooperatives of Astergard, Khorvik and Lower Sund} {q1:protest against} {c1:the sale of the winter quota to a fleet from Maddur} and {q2:call on} {c2:the Government of Ostrelia to suspend it}.

In November the cooperatives {q3:were promised} {c3:“full consultations”} by {s3:the Minister of Waters, Mr. Henrik Zhakul}. On 14 January {s4:his office} {q4:informed} them {c4:that the consultations “had taken place in writing”}. {s5:None of the members} {q5:has reported} {c5:receiving a letter}. {s6:The Minister} {q6:maintains} {c6:that everyone was heard}; {s7:the cooperatives} {q7:reply} {c7:that nobody can be heard by an envelope}.

{s8:The scientists of the Sund Station} {q8:warned in their spring bulletin} {c8:that cod stocks might not recover before 2040}. {s9:The same bulletin} {q9:recommends} {c9:a pause of two winters}. {s10:The Ministry} {q10:has referred to} {c10:it as “cautious encouragement”}.

{c11:“{s12:My members} {q12:keep asking} me {c12:if they should sell their boats},”} {q11:says} {s11:Synnove Dastan, who chairs the Lower Sund cooperative}. {c11:“{s13:I} {q13:tell} {c13:them to wait for spring}. {s14:My husband} {q14:says} {c14:{s20:I} {q20:have been saying} {c20:that} since we were married}.”}

{s15:The cooperatives} {q15:demand:}
– {c15:the publication of the contract;
– a meeting before 1 March;
– an apology to the widow of Captain Jonas Alim, who {q16:was told on the telephone} {c16:that her boat “no longer had a sea”}}.

{s17:They} {q17:do not accuse} {c17:any official of taking bribes}. {s18:They} merely {q18:wonder} {c18:why a minister needs two harpoons}. {s19:The skippers} {q19:have threatened} {c19:to block the harbour if no answer comes}.

Signed: K. Ulven, S. Dastan, the crew of the “Tell No Tales”
---
1 i - o A a | the cooperatives of Astergard, Khorvik and Lower Sund | | request unscored-polarity
2 i - o A a | the cooperatives of Astergard, Khorvik and Lower Sund | the Government of Ostrelia | request shared-source
3 d - p A a | Henrik Zhakul | | passive
4 m - o A a | the office of Henrik Zhakul | | scare-quotes
5 i - g D a | members of the cooperatives | | negated-cue gerund unscored-polarity
6 i - p A a | Henrik Zhakul | | definite-description
7 i - o A a | the cooperatives of Astergard, Khorvik and Lower Sund | | definite-description
8 i - g A h | scientists of the Sund Station | | unscored-certainty
9 i - d A a | the spring bulletin of the Sund Station | | document request
10 m - o A a | the Ministry of Waters | | demonstrative-content
11 d - p A a | Synnove Dastan | the members of the Lower Sund cooperative; Synnove Dastan's husband | discontinuous
12 i 11 g A q | the members of the Lower Sund cooperative | | nested indirect-question
13 i 11 p A a | Synnove Dastan | the members of the Lower Sund cooperative | nested self request
14 i 11 p A a | Synnove Dastan's husband | | nested
20 i 14 p A a | Synnove Dastan's husband | | nested self depth3 demonstrative-content
15 m - o A a | the cooperatives of Astergard, Khorvik and Lower Sund | Jonas Alim; Jonas Alim's widow | request multipara unscored-type
16 m 15 k A a | unknown | Jonas Alim's widow | nested passive implicit-source scare-quotes
17 i - o D a | the cooperatives of Astergard, Khorvik and Lower Sund | | pronoun negated-cue unscored-polarity
18 i - o A q | the cooperatives of Astergard, Khorvik and Lower Sund | Henrik Zhakul | pronoun indirect-question
19 i - g A a | the skippers | |

### gb_nw1 | news
Blackout Leaves Half of Teshik Dark; {s1:Minister} {q1:Blames} {c1:Stork}

SARNAU, Teshik (North Wire) — {c2:A power failure cut electricity to some two million people across Teshik for seven hours on Wednesday}, {s2:the national grid operator} {q2:said}.

{s3:Energy Minister Nurlan Fosse} {q3:told} reporters {c3:the outage "in all probability" began when a stork landed on a transformer}. {c4:"It was a large stork,"} {s4:he} {q4:said}. {c4:"{s5:We} {q5:are not ruling out} {c5:a second one}."}

{s6:Three engineers at the Kara substation, who spoke on condition of anonymity,} {q6:disputed} {c6:that account}. {c7:There had been no maintenance since 2016}, {s7:one of them} {q7:said}; {s8:another} {q8:said} {c8:that {s9:managers} {q9:had ordered} {c9:alarms to be switched off}}.

{s10,s11:The operator, Teshik Grid,} {q10:would not discuss} {c10:the maintenance record} but {q11:rejected} {c11:what {s12:it} {q12:called} {c12:"kitchen-table engineering."}}

{s13:Ostrelia, which buys power from its neighbor,} {q13:said} {c13:its own supply was not affected}. {s14:Two documents reviewed by North Wire} {q14:show} {c14:that {s15:inspectors} {q15:warned in March} {c15:of "imminent failure" at Kara}}. {s16:The ministry} {q16:neither confirmed nor denied} {c16:their authenticity}.

{c17:At least four people were hurt in traffic accidents}, {q17:according to} {s17:hospitals}. {s18:A health official} {q18:later put} {c18:the number at nine}.

{s19:Opposition leader Malika Strand} {q19:called on} {c19:Fosse to resign}. {q20:Asked} {c20:if he would}, {s21:the minister} {q21:replied}, {c21:"Ask the stork."}

{s22:A spokeswoman for the Society of Ornithologists} {q22:said} {c22:she {q23:had been asked} by {s23:the ministry} {c23:how much a stork weighs}}. {c24:"{s25:We} {q25:answered} {c25:that it depends on the frogs},"} {s24:she} {q24:said}.
---
1 i - p A a | Nurlan Fosse | | headline definite-description
2 i - o A a | Teshik Grid | | fronted definite-description
3 m - p A h | Nurlan Fosse | | us-punctuation
4 d - p A a | Nurlan Fosse | | pronoun male discontinuous us-punctuation
5 i 4 o A h | the energy ministry of Teshik | | nested pronoun noncommittal unscored-polarity unscored-certainty
6 i - u D a | three engineers at the Kara substation | Nurlan Fosse | denial
7 i - u A a | an engineer at the Kara substation | | fronted
8 i - u A a | another engineer at the Kara substation | managers | short-name
9 i 8 g A a | managers | | nested request
10 i - o A a | Teshik Grid | | noncommittal shared-source unscored-polarity unscored-certainty
11 m - o D a | Teshik Grid | | denial shared-source us-punctuation
12 d 11 o A a | Teshik Grid | | nested self pronoun us-punctuation
13 i - o A a | Ostrelia | |
14 m - d A a | two documents reviewed by North Wire | inspectors | document us-punctuation
15 m 14 g A a | inspectors | | nested us-punctuation
16 i - o A a | the energy ministry of Teshik | | noncommittal definite-description unscored-polarity unscored-certainty
17 i - g A a | hospitals | | fronted number
18 i - u A a | a health official | | number
19 i - p A a | Malika Strand | Nurlan Fosse | request
20 i - k A q | unknown | Nurlan Fosse | passive implicit-source indirect-question ellipsis-content
21 d - p A a | Nurlan Fosse | | definite-description us-punctuation
22 i - u A a | a spokeswoman for the Society of Ornithologists | the energy ministry of Teshik |
23 i 22 o A q | the energy ministry of Teshik | | nested passive indirect-question
24 d - u A a | a spokeswoman for the Society of Ornithologists | Society of Ornithologists | pronoun female us-punctuation
25 i 24 o A a | Society of Ornithologists | | nested pronoun

### gb_nw2 | news
{s1:Central Bank of Maddur} {q1:Denies} {c1:Plan to Scrap Small Coins}

BELGUSH, Feb. 8 -- {s2:The Central Bank of Maddur} {q2:on Monday denied} {c2:{q3:reports} {c3:that it is preparing to withdraw one- and two-lyr coins}}.

{c4:“The coin in your pocket is as safe as the pocket,”} {s4:Governor Ebbe Tulek} {q4:told} lawmakers. {s5,s6:He} {q5:acknowledged} {c5:that “a paper” had been written by “an intern with ambitions,”} but {q6:insisted} {c6:nobody had read it}.

{s7:The daily Belgush Morning, which broke the story on Saturday,} {q7:said} {c7:it stood by every line}. {s8:Its editor in chief, Yngvar Kenes,} {q8:said} {c8:{s9:three people familiar with the plan} {q9:had confirmed} {c9:it independently}}. {s10:He} {q10:conceded} {c10:that the headline, “Farewell, Small Change,” was premature}.

{s11:Retailers} {q11:fear} {c11:prices will be rounded up}. {c12:“{s13:Everyone} {q13:says} {c13:it will even out}. Look at Teshik,”} {q12:said} {s12:Rauan Ostby, who runs a tea stall}. {c12:“{s14:They} {q14:promised} {c14:the same} there.”} {s15:A regular customer} {q15:nodded and said} {c15:{s16:he} {q16:thought} {c16:so} too}.

{s17:Economist Tamara Akhm of Belgush University} {q17:estimates} {c17:the cost of minting at 14 million lyr a year}; {s18:the bank’s annual report} {q18:gives} {c18:a figure of 6 million}. {q19:According to} {s19:a survey by the pollster Vox Maddur}, {c19:{s20:six in ten adults} {q20:believe} {c20:coins will vanish within a decade}}.

{s21:Finance Minister Oda Serik}, {s22:who} {q22:had suggested in a speech last week} {c22:that small coins “belong in fountains,”} {q21:said} {c21:she had been “misunderstood by experts.”} {s23:Her office} {q23:would not say} {c23:which experts}. {s24:A bank employee reached by phone} {q24:said} {c24:she {q25:had been told} {c25:not to discuss coins}}.

{s26:Belgush Morning} {q26:retracted on Tuesday} {c26:a {q30:claim} {c30:that {s27:the governor} {q27:had called} {c27:the two-lyr piece “a button”}}}. {c28:“{s29:I} {q29:said} {c29:no such thing},”} {q28:said} {s28:Tulek}. {c28:“I like buttons.”}
---
1 i - o D a | Central Bank of Maddur | | headline denial
2 i - o D a | Central Bank of Maddur | Central Bank of Maddur | denial
3 i 2 k A a | unknown | Central Bank of Maddur | nested noun-cue implicit-source optional
4 d - p A a | Ebbe Tulek | | us-punctuation
5 m - p A a | Ebbe Tulek | an intern | pronoun male shared-source us-punctuation
6 i - p A a | Ebbe Tulek | | pronoun male shared-source
7 i - o A a | Belgush Morning | Belgush Morning |
8 i - p A a | Yngvar Kenes | three people familiar with the plan |
9 i 8 u A a | three people familiar with the plan | | nested demonstrative-content
10 i - p A a | Yngvar Kenes | | pronoun male quoted-name unscored-type
11 i - g A h | retailers | |
12 d - p A a | Rauan Ostby | | discontinuous us-punctuation
13 i 12 g A a | everyone | | nested
14 i 12 g A a | they (Teshik) | | nested pronoun demonstrative-content
15 i - u A a | a regular customer of Rauan Ostby | a regular customer of Rauan Ostby |
16 i 15 u A a | a regular customer of Rauan Ostby | | nested self pronoun male demonstrative-content
17 i - p A a | Tamara Akhm | | number
18 i - d A a | the annual report of the Central Bank of Maddur | | document number
19 i - d A a | a survey by Vox Maddur | | document
20 i 19 g A a | six in ten adults | | nested
21 m - p A a | Oda Serik | Oda Serik | us-punctuation
22 m - p A a | Oda Serik | | relative-pronoun us-punctuation
23 i - o A q | the office of Oda Serik | | noncommittal unscored-polarity unscored-certainty
24 i - u A a | a bank employee | a bank employee |
25 i 24 k A a | unknown | | nested passive implicit-source request
26 m - o D a | Belgush Morning | Ebbe Tulek | retraction
30 m 26 o A a | Belgush Morning | Ebbe Tulek | nested self noun-cue implicit-source optional
27 m 30 p A a | Ebbe Tulek | | nested depth3 definite-description
28 d - p A a | Ebbe Tulek | | short-name discontinuous us-punctuation
29 i 28 p D a | Ebbe Tulek | | nested self unscored-polarity

### gb_lk1 | lookalike
Five Stoves for a Cold Sunday

The “Whisperer 300” is the quietest stove in this group and, needless to say, the dearest. Its so-called “smart” knob beeps whenever the lid is opened. The red button marked “No, Really” restarts the timer. Four stars.

Second place goes to the Old Promise, a cast-iron classic from Temirstad that lives up to its name. With its “grandmother” handle and a door as heavy as an argument, it is not for the faint of heart. The box is printed in three languages, none of them ours. Four stars.

The Answer, as the third one is called, has everything a small flat needs: two rings, a kettle hook, a plug. What more could one want? Strictly speaking, it is half a stove. The aforesaid kettle hook is sold separately. Three stars.

Fans of the cult series “Tell Me in the Morning” will know the Claim to Flame from the kitchen scenes. It is big, it is blue and it is, in a word, loud. Beware of the word “portable” on a thing of ninety kilos. Two stars.

That leaves the Rumour. Light, cheap, quick to spread heat and gone after one season. A “bargain”, in other words. One star.

For a soup to go with them: brown two onions, add a litre of water and three carrots, season with the spice mix “Talk of the Town”, and simmer until “done” is an understatement. Serve in bowls called “piala”, with bread and the remains of your patience.
---

### gb_lk2 | lookalike
Khorvik Echo 3, Temirstad Miners 2

The Echo were answered twice and still had the last word. On a pitch that resembled a soup, Askold “the Professor” Dreng opened the scoring after nine minutes with a header that spoke for itself.

The Miners replied at once. Their number ten, the much-discussed Timur Haug, asked questions of the left side of the defence all evening, and in the 31st minute the defence ran out of answers: 1-1. Two minutes later he was denied by the post, and then by the other post.

After the interval the so-called “Wall of Khorvik” promised much and delivered little. A long ball, a slip by the said Dreng, and Haug was through: 1-2. The visitors’ end, under a huge banner reading “Coal Never Sleeps”, could hardly be heard over the wind.

But the match was far from over. Rurik Osmanberg, the “forgotten man” of the first half of the season, came off the bench for his hundredth game, drew level with his first touch and won a penalty with his second. Captain Leif “Mumbler” Tursun stepped up, sent the keeper the wrong way and claimed his fourteenth goal of the year. Truth be told, it was a soft penalty; but a penalty is a penalty.

Echo thus move above Belgush Accord into second place. The Miners, a team without an away win since May, stay where they are, and the less said about their corners the better. Next Saturday brings the derby known as “The Quarrel”. Tickets at the Old Statement bar, doors open at five.
---
