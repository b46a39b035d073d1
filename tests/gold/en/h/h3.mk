### held_en_an3 | analysis
The Pipe and the Patriot

Last week {s1:the news agency Aksai Today} {q1:informed} the world {c1:that the gas pipeline through Belmark would be finished by New Year}. This news would hardly deserve our attention, had it not been accompanied by an extensive interview with the energy expert Bolat Severin.

Who is Mr. Severin? He was once the press secretary of the Fuel Ministry. {s2:Ill-wishers} {q2:assert} {c2:that he has never seen a pipe from inside}. {s3:He himself} {q3:does not deny} {c3:it}. {c4:“An expert is a man whom they ring twice,”} {s4:he} {q4:wrote on his page in spring}. {q5:Let us give him the floor}.

{c5:“I {q6:am often asked} {c6:whether Belmark can be trusted}. {s7:I} {q7:always answer} {c7:that one trusts gravity, not neighbours}. Gas flows downhill. {s8:Ternholm} {q8:promised} {c8:us a price of ninety}; {s9:Ternholm} {q9:now says} {c9:a hundred and ten}.

And {s10:the so-called ecologists} {q10:shout} {c10:that the lake will die}. The lake died in 1987.”}

We have nothing against gravity. But {s11:we} {q11:would like to ask} {c11:who signed the new price}. {s12:Severin} {q12:hints} {c12:that it was “a certain lady in the Cabinet”}; no lady in the Cabinet except Deputy Prime Minister Karin Abay deals with gas. {s13:Mrs. Abay} {q13:told} parliament in May {c13:that she had “never held a pen in that ministry”}. {s14,s15:The deputy Georg Tashen} {q14:accused} {c14:her of lying} and {q15:demanded} {c15:that the minutes be published}. {s16:The speaker of the house} {q16:announced} {c16:that there were no minutes}.

The minutes do exist. {s17:Their second page, a copy of which we possess,} {q17:reads:} {c17:“Heard: K. Abay on the price. Resolved: to agree”.}

It is curious that {s18:the opposition daily Lantern}, {q19:referring to} {s19:its own sources in Saryoba}, {q18:writes} {c18,c19:that {s20:the Aksai side itself} {q20:asked for} {c20:the higher price}}. {q21:Supposedly}, {c21:somebody there needed a round number}. {s22:The Fuel Ministry} {q22:called} {c22:the article “a pipe dream”}, a joke of which it is evidently proud. And here is how {s23:Mr. Severyn} {q23:comments} on all this.

{c23:“Ninety or a hundred and ten: to a patriot it is the same number. {s24:My colleague Professor Aigul Brenn} {q24:has calculated} {c24:that the difference is one cup of tea per family}. {s25:She} {q25:thinks} {c25:that even this is too much}. {s26:I} {q26:told} {c26:her to drink water}} (a strange remark from a man who owns shares in a tea company). {c23:Let us be generous”.}

{c27:Gas}, {s27:the expert} {q27:believes}, {c27:is “a form of friendship”}. In {s28:our} {q28:opinion}, {c28:friendship at a hundred and ten is a form of gas}. {s29:We} {q29:are not claiming} {c29:that Mrs. Abay signed anything in her own interest}. But it was not an ecologist who wore out the pen, and it was not gravity that lost the first page of the minutes.
---
1 i - o A a | Aksai Today | |
2 i - g A a | ill-wishers | Bolat Severin |
3 i - p A h | Bolat Severin | Bolat Severin | pronoun male demonstrative-content negated-denial noncommittal unscored-polarity unscored-certainty
4 d - p A a | Bolat Severin | | pronoun male
5 d - p A a | Bolat Severin | | implicit-source blockquote multipara
6 i 5 k A q | unknown | | nested passive indirect-question
7 i 5 p A a | Bolat Severin | | nested self
8 i 5 o A a | Ternholm | | nested
9 i 5 o A a | Ternholm | | nested
10 i 5 g A a | ecologists | | nested
11 i - a A q | AUTHOR | | indirect-question
12 m - p A h | Bolat Severin | Karin Abay | short-name
13 m - p A a | Karin Abay | Karin Abay; Fuel Ministry | short-name
14 i - p A a | Georg Tashen | Karin Abay | shared-source
15 i - p A a | Georg Tashen | | shared-source request
16 i - p A a | the speaker of the house | |
17 d - d A a | the second page of the minutes | Karin Abay | document
18 i - o A a | Lantern | the Aksai Republic |
19 i 18 u A a | sources of Lantern in Saryoba | the Aksai Republic | nested citing-source
20 i 19 o A a | the Aksai Republic | | nested request depth3
21 i - k A h | unknown | | implicit-source distancing
22 m - o A a | Fuel Ministry | Lantern |
23 d - p A a | Bolat Severin | Aigul Brenn | misspelled-name blockquote interrupted-quote discontinuous
24 i 23 p A a | Aigul Brenn | | nested
25 i 23 p A a | Aigul Brenn | | nested pronoun female
26 i 23 p A a | Bolat Severin | Aigul Brenn | nested self request
27 m - p A a | Bolat Severin | | definite-description fronted discontinuous
28 i - a A a | AUTHOR | | noun-cue
29 i - a D a | AUTHOR | Karin Abay | negated-cue unscored-polarity

### held_en_tg2 | telegram
📌 MORNING DIGEST | Belmark

— {s1:President Aurel Stenbek} {q1:has promised} {c1:not to run again}. ({s2:He} {q2:promised} {c2:the same} in 2019.)
— {s3:First Lady Noor Stenbek}{q3::} {c3:“{s4:Aurel} {q4:never says} {c4:never}.”}
— {s5:Economy minister Rahim Oberg} {q5:forecasts} {c5:inflation below 9%}. {s6:The Central Bank’s own bulletin} {q6:says} {c6:14}.
— {s7:Customs} {q7:have retracted} {c7:their Tuesday statement about a whale at the border}.
— {s8:The blog Gate Nine} {q8:reports}, {q9:with a link to} {s9:truck drivers}, {c8,c9:that the whale was a bus} 🐋🚌
— {s10:@lunden_watch}{q10::} {c10:“Our consulate has run out of visas. {s11:They} {q11:tell} {c11:people to come back after the concert}.”}

🎸 ABOUT THE CONCERT
{s12:Readers} {q12:are asking} {c12:who pays}. {s13:The Culture Ministry} {q13:insists} {c13:the musicians will play for free}. {s14:The drummer, Isak Toure,} {q14:laughed:} {c14:“For free I sleep.”} {q15:Word has it} {c15:that the bill went to the zoo}. {s16:The zoo’s accountant, Mrs. Pell,} {q16:does not deny} {c16:having seen it}.

🗣 AND FOR DESSERT
{c17:“The people have never lived so well on paper.”}
({s17:deputy Zulfia Marten})

🤫 {s18:Two of her aides} {q18:whisper} {c18:that her page will be gone by lunch}. {s19:Her lawyer} {q19:doubts} {c19:it}.

UPD. The page is gone.
UPD 2. {s20:Marten}{q20::} {c20:“{s21:I} {q21:never wrote} {c21:that}. I was at the dentist.”}
UPD 3. {s22:The dentist} {q22:declined to confirm} {c22:this} 🦷
---
1 i - p A a | Aurel Stenbek | Aurel Stenbek |
2 i - p A a | Aurel Stenbek | | pronoun male demonstrative-content
3 d - p A a | Noor Stenbek | Aurel Stenbek | colon-cue
4 i 3 p D a | Aurel Stenbek | | nested given-name negated-cue
5 i - p A a | Rahim Oberg | | unscored-certainty
6 i - d A a | the Central Bank's bulletin | | document number
7 i - o D a | Customs | Customs | retraction
8 i - o A a | Gate Nine | |
9 i 8 g A a | truck drivers | | nested citing-source
10 d - o A a | lunden_watch | the consulate | colon-cue
11 i 10 o A a | the consulate | | nested pronoun request
12 i - g A q | readers | | indirect-question
13 i - o A a | the Culture Ministry | the musicians |
14 d - p A a | Isak Toure | Isak Toure |
15 i - k A h | unknown | the zoo | implicit-source rumour
16 i - p A h | Mrs. Pell | Mrs. Pell | negated-denial noncommittal unscored-polarity unscored-certainty
17 d - p A a | Zulfia Marten | | no-cue
18 i - u A a | two aides of Zulfia Marten | Zulfia Marten |
19 i - p D h | Zulfia Marten's lawyer | Zulfia Marten | doubt demonstrative-content
20 d - p A a | Zulfia Marten | Zulfia Marten | short-name colon-cue
21 i 20 p D a | Zulfia Marten | | nested self negated-cue demonstrative-content
22 i - p A q | the dentist | Zulfia Marten | noncommittal demonstrative-content unscored-polarity unscored-certainty

### held_en_iv1 | interview
{c1:“Nobody Resigns in Summer”}

Farida Holm chaired Belmark’s election commission for eleven years. In June {s2:she} {q2:announced} {c2:that she was leaving “for reasons of arithmetic”}. She received the Ternholm Weekly in her garden, among tomatoes.

{s3:Weekly}{q3::} {c3:Mrs. Holm, {s4:the government} {q4:says} {c4:you left because of your health}.}

{s5:Holm}{q5::} {c5:{s6:The government} {q6:says} {c6:the turnout was ninety-four percent}. My health is excellent. Try the tomatoes.}

{s7:Weekly}{q7::} {c7:And the turnout?}

{s8:Holm}{q8::} {c8:In Kivi, where my own mother votes, {s9:the protocol} {q9:shows} {c9:more voters than beds}. {s10:I} {q10:wrote} to the prime minister {c10:that the figures could not be right}. {s11:He} {q11:replied} {c11:that figures were a matter of patriotism}.}

{s12:Weekly}{q12::} {c12:So the figures were changed?}

{s13:Holm}{q13::} {c13:Not by me. {s14:A young man from the ministry} {q14:suggested} {c14:that I round up}. {s15:I} {q15:asked} him {c15:to what}. (She smiles.) {s16:He} {q16:said:} {c16:“To the nearest victory.”}}

{s17:Weekly}{q17::} {c17:{s18:Your deputy, Janos Berdi,} {q18:denies} {c18:that {s19:you} {q19:ever complained about} {c19:the figures}.}}

{s20:Holm}{q20::} {c20:Janos is a kind man. {s21:He} {q21:thinks} {c21:that what is not written down has not happened}. But {s22:he} {q22:told} my husband {c22:he had not slept since April}.}

{s23:Weekly}{q23::} {c23:{q24:There are rumours} {c24:that you have been offered a post in Lunden}.}

{s25:Holm}{q25::} {c25:Not a post, a lecture. {s26:My daughter} {q26:insists} {c26:that I take it}. {s27:I} {q27:say} {c27:the tomatoes come first}.}

{s28:Weekly}{q28::} {c28:Would you do it all again?}

{s29:Holm}{q29::} {c29:With a better calculator.}

{s30:Janos Berdi} {q30:told} us by telephone {c30:that his former chief “was always good at gardening”}. {s31:He} {q31:would not be drawn on} {c31:his sleep}. {s32:The prime minister’s office} {q32:asked for} {c32:our questions in writing}; we sent eleven and received none back.
---
1 d - p A a | Farida Holm | | headline implicit-source implicit-cue
2 m - p A a | Farida Holm | Farida Holm | pronoun female
3 d - p A a | INTERVIEWER | Farida Holm; the government of Belmark | turn
4 i 3 o A a | the government of Belmark | Farida Holm | nested
5 d - p A a | Farida Holm | the government of Belmark; Farida Holm | turn short-name
6 i 5 o A a | the government of Belmark | | nested
7 d - p A q | INTERVIEWER | | turn
8 d - p A a | Farida Holm | Farida Holm's mother; the prime minister | turn short-name
9 i 8 d A a | the protocol | | nested document
10 i 8 p A a | Farida Holm | | nested self
11 i 8 p A a | the prime minister | | nested pronoun male
12 d - p A q | INTERVIEWER | | turn
13 d - p A a | Farida Holm | a young man from the ministry | turn short-name
14 i 13 u A a | a young man from the ministry | Farida Holm | nested request
15 i 13 p A q | Farida Holm | | nested self indirect-question
16 d 13 u A a | a young man from the ministry | | nested pronoun male
17 d - p A a | INTERVIEWER | Janos Berdi; Farida Holm | turn
18 i 17 p D a | Janos Berdi | Farida Holm | nested denial
19 i 18 p A a | Farida Holm | | nested pronoun female depth3
20 d - p A a | Farida Holm | Janos Berdi; Farida Holm's husband | turn short-name
21 i 20 p A a | Janos Berdi | | nested pronoun male
22 i 20 p A a | Janos Berdi | Janos Berdi | nested pronoun male
23 d - p A h | INTERVIEWER | Farida Holm | turn unscored-certainty
24 i 23 k A h | unknown | Farida Holm | nested rumour implicit-source
25 d - p A a | Farida Holm | Farida Holm's daughter; Farida Holm | turn short-name
26 i 25 p A a | Farida Holm's daughter | Farida Holm | nested request
27 i 25 p A a | Farida Holm | | nested self
28 d - p A q | INTERVIEWER | Farida Holm | turn
29 d - p A a | Farida Holm | | turn short-name
30 m - p A a | Janos Berdi | Farida Holm |
31 i - p A q | Janos Berdi | Janos Berdi | pronoun male noncommittal unscored-polarity unscored-certainty
32 i - o A a | the prime minister's office | | request definite-description
