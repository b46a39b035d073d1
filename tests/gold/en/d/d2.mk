### gd_an2 | analysis
Berdin Remembers Everything Except the Money

On Thursday the Norrland newspaper Sundposten printed a conversation with Olzhas Berdin, twice our prime minister and once, by {s1:his own} {q1:admission}, {c1:our worst}. {s2:The headline} {q2:promises} {c2:“the whole truth about the Fund”}. {s3:We} {q3:can testify} {c3:that the truth about the Fund takes up eleven lines out of six hundred}.

{q4:Let us give the floor to} {s4:Mr. Berdin}.

{c4:“I {q5:am often asked} {c5:where the eleven billion went}. {s6:I} {q6:reply with another question:} {c6:where did it come from?} The Fund was created by a decree, and {s7:the decree} {q7:forbade} {c7:anyone to look inside}. {s8:The then minister of finance, Zhanel Orak,} {q8:used to complain} {c8:that she had learned the balance from the radio}.

Then {s9:they} {q9:told} {c9:us to sign}. {s10:My deputy} {q10:asked:} {c10:“And what are we signing?”} {s11:The man from the chancellery} {q11:said} {c11:that it was the weather forecast}. We signed. The forecast, by the way, was accurate.}

Here one wants to applaud. The man from the chancellery, a certain Yerzat Kolm, was Berdin’s own brother-in-law. {s12:Kolm} {q12:has assured} this newspaper {c12:that {s13:he} {q13:never said} {c13:a word about the weather}}. {s14:Ms. Orak}, for her part, {q14:writes} to us from Velichka {c14:that she “did not own a radio”}.

And here is what {s15:Mr. Berdyn} {q15:says} about the role of the Norrland Union.

{c15:Our northern friends behaved impeccably, they merely looked. Is it forbidden to look? With my own eyes I saw a receipt. I cannot show it, but {s16:whoever} {q16:says} {c16:there was no receipt} was not in that room”.}

{s17:We} {q17:confess} {c17:that we read this passage three times}. {c18:A receipt which cannot be shown is}, in {s18:our} {q18:view}, {c18:an anecdote}. {s19:The auditor Eskil Tormund, who led the Norrland inspection,} {q19:has called} {c19:it “a fairy tale with a stamp”}. {c20:His assistant} {q20:is said} {c20:to have burned his notebooks}. {s21:The Union’s embassy} {q21:will not discuss} {c21:“fireplaces”}.

What remains? {s22:The ex-premier} {q22:does not dispute} {c22:that the villa in Sundhavn is his}. {s23:He} {q23:disputes} {c23:the swimming pool}. {s24:We} {q24:are far from claiming} {c24:that Berdin took the money himself}. A doorman does not steal coats. But in a cloakroom from which eleven billion have vanished, {s25:any judge} {q25:will ask} {c25:who was standing at the door}.
---
1 i - p A a | Olzhas Berdin | Olzhas Berdin | noun-cue
2 d - d A a | the headline in Sundposten | | scare-quotes
3 i - a A a | AUTHOR | |
4 d - p A a | Olzhas Berdin | Zhanel Orak; Yerzat Kolm | blockquote multipara unclosed
5 i 4 k A q | unknown | | nested passive indirect-question implicit-source
6 i 4 p A q | Olzhas Berdin | | nested self question colon
7 i 4 d A a | the decree on the Fund | | nested document request
8 i 4 p A a | Zhanel Orak | Zhanel Orak | nested
9 i 4 u A a | they | Olzhas Berdin | nested pronoun request
10 d 4 p A q | Olzhas Berdin's deputy | | nested question
11 i 4 p A a | Yerzat Kolm | | nested definite-description
12 i - p A a | Yerzat Kolm | Yerzat Kolm | short-name
13 i 12 p D a | Yerzat Kolm | | nested self negated-cue pronoun male
14 m - p A a | Zhanel Orak | Zhanel Orak |
15 d - p A a | Olzhas Berdin | the Norrland Union | misspelled-name blockquote missing-open
16 i 15 g A a | whoever | | nested optional
17 i - a A a | AUTHOR | AUTHOR |
18 i - a A a | AUTHOR | | noun-cue discontinuous
19 m - p A a | Eskil Tormund | |
20 i - k A h | unknown | Eskil Tormund's assistant | implicit-source rumour passive discontinuous
21 d - o A a | the embassy of the Norrland Union | | noncommittal scare-quotes unscored-polarity unscored-certainty
22 i - p A a | Olzhas Berdin | Olzhas Berdin | negated-denial noncommittal definite-description unscored-polarity unscored-certainty
23 i - p D a | Olzhas Berdin | | denial pronoun male
24 i - a D a | AUTHOR | Olzhas Berdin | negated-cue unscored-polarity
25 i - g A q | any judge | | indirect-question optional

### gd_nw2 | news
Court Frees Editor in ‘Melon Case’

SARMAKENT, 2 October — {s1:A court in the Hazmiri capital} {q1:ruled on Thursday} {c1:that the newspaper editor Raikhan Kuanova had not insulted the head of state by printing a cartoon of a melon}.

{c2:“A melon,”} {s2:Judge Orynbek Saltan} {q2:observed}, {c2:“is not in itself degrading.”}

{s3:Prosecutors} {q3:had argued} {c3:that the caption, “Ripe for twenty years”, encouraged readers to harvest}. {s4:They} {q4:signalled} {c4:they would appeal}.

{s5:Kuanova, who spent 71 days in custody,} {q5:told} supporters outside {c5:that she bore no grudge “against the fruit or the judge”}. {s6:Her lawyer, Emil Gradov,} {q6:cautioned} {c6:that a second charge, of tax evasion, was still pending}. {c7:“In June {s8:they} {q8:promised} us {c8:the file},”} {s7:he} {q7:said}. {c7:“In August {s9:they} {q9:informed} us {c9:that it had been eaten by damp}.”}

{s10,s11:The tax service} {q10:contested} {c10:this}, {q11:maintaining} {c11:that its cellars were dry}.

{s12:The Norrland Union} {q12:hailed} {c12:the verdict as “a good day for cartoonists”}. {s13:Its envoy in Sarmakent, Birgit Halmquist,} {q13:reiterated} {c13:that three other editors should be released}. {s14:President Daniyal Ormanbek’s office} {q14:underlined} {c14:that {s15:the president} {q15:had never complained about} {c15:the drawing}}.

{s16:The investigator who opened the case} {q16:acknowledged} {c16:he had acted on a letter from “a group of gardeners”}. {s17:The letter, dated 3 March,} {q17:urged} {c17:the authorities to defend “our national berry”}. {s18:No gardener} {q18:has come forward to confirm} {c18:writing it}.

{q19:Asked} {c19:whether she would draw fruit again}, {s20:the editor} {q20:replied} {c20:that she was “thinking of vegetables”}. {c21:Cabbage}, {s21:a colleague} {q21:quipped}, {c21:was still legal}.
---
1 i - o A a | a court in Sarmakent | Raikhan Kuanova; Daniyal Ormanbek |
2 d - p A a | Orynbek Saltan | | discontinuous fronted
3 i - g A a | prosecutors | | quoted-name unscored-type
4 i - g A a | prosecutors | prosecutors | pronoun
5 m - p A a | Raikhan Kuanova | Orynbek Saltan | short-name
6 i - p A a | Emil Gradov | Raikhan Kuanova |
7 d - p A a | Emil Gradov | | discontinuous pronoun male
8 i 7 g A a | prosecutors | | nested pronoun unscored-certainty
9 i 7 g A a | prosecutors | | nested pronoun
10 i - o D a | the tax service | | denial shared-source demonstrative-content
11 i - o A a | the tax service | the tax service | shared-source gerund
12 m - o A a | the Norrland Union | |
13 i - p A a | Birgit Halmquist | three other editors | request
14 i - o A a | the office of President Daniyal Ormanbek | Daniyal Ormanbek |
15 i 14 p D a | Daniyal Ormanbek | | nested negated-cue
16 m - p A a | the investigator who opened the case | the investigator who opened the case; a group of gardeners |
17 m - d A a | a letter from "a group of gardeners" | the authorities | document request
18 i - g D a | no gardener | | negated-cue optional unscored-certainty
19 i - k A q | unknown | Raikhan Kuanova | passive indirect-question
20 m - p A a | Raikhan Kuanova | Raikhan Kuanova | definite-description
21 i - u A a | a colleague of Raikhan Kuanova | | fronted discontinuous

### gd_iv1 | interview
{c1:“I Translated the Pauses Too”}

For eleven years Zaripa Lundmark stood between the presidents of Hazmir and Belovar. {s2:Diplomats} {q2:credit} {c2:her with having prevented at least one war}; {s3:she herself} {q3:credits} {c3:bad microphones}. North Review met her in Sundhavn.

{s4:North Review}{q4::} {c4:Mrs. Lundmark, {s5:people} {q5:say} {c5:you once mistranslated a declaration of war}.}

{s6:Lundmark}{q6::} {c6:I improved it. {s7:President Veresh} {q7:shouted:} {c7:“I will bury your pipeline!”} {s8:I} {q8:said in Hazmiri} {c8:that he was anxious about the depth of the trench}.}

{s9:North Review}{q9::} {c9:And nobody noticed?}

{s10:Lundmark}{q10::} {c10:{s11:The Hazmiri minister, old Sattar Boltan,} {q11:whispered} to me {c11:that he understood Belovarian perfectly well}. {s12:He} {q12:begged} {c12:me to go on}.}

{s13:North Review}{q13::} {c13:In your memoirs {s14:you} {q14:write} {c14:that the second interpreter, Kaspar Dvorin, was a spy}.}

{s15:Lundmark}{q15::} {c15:{s16:I} {q16:write} {c16:that he had three pens}. {s17:The readers} {q17:concluded} {c17:the rest}. (laughs) {s18:Kaspar} {q18:phoned last week and asked} {c18:which pen I had meant}.}

{s19:North Review}{q19::} {c19:{s20:He} {q20:has told} our magazine {c20:that the pens were yours}.}

{s21:Lundmark}{q21::} {c21:{s22:He} {q22:cannot have said} {c22:that}! Well, {s23:my late husband} {q23:always maintained} {c23:that Kaspar and I were one and the same person}.}

{s24:North Review}{q24::} {c24:{s25:The Foreign Ministry in Velichka} {q25:has accused} {c25:you of breaking your oath}. Did you?}

{s26:Lundmark}{q26::} {c26:{s27:The oath} {q27:says} {c27:“faithfully”}, {s28:it} {q28:does not say} {c28:“literally”}. {s29:A judge in this very city} {q29:has agreed with} {c29:me}.}

{s30:North Review}{q30::} {c30:Will there be peace on the border?}

{s31:Lundmark}{q31::} {c31:{s32:My} {q32:guess:} {c32:yes, but with long pauses}.}

{s33:The office of President Ignat Veresh} {q33:let us know} {c33:that the trench “was and remains of normal depth”}. {s34:Mr. Dvorin} {q34:asked} {c34:us to return his pen}.
---
1 d - p A a | Zaripa Lundmark | Zaripa Lundmark | headline implicit-source implicit-cue
2 i - g A a | diplomats | Zaripa Lundmark | unscored-certainty
3 i - p A a | Zaripa Lundmark | | pronoun female
4 d - p A a | INTERVIEWER | Zaripa Lundmark | turn
5 i 4 g A a | people | Zaripa Lundmark | nested unscored-certainty
6 d - p A a | Zaripa Lundmark | Ignat Veresh; Zaripa Lundmark | turn short-name
7 d 6 p A a | Ignat Veresh | Ignat Veresh | nested short-name
8 i 6 p A a | Zaripa Lundmark | Ignat Veresh | nested self
9 d - p A q | INTERVIEWER | | turn
10 d - p A a | Zaripa Lundmark | Sattar Boltan | turn short-name
11 i 10 p A a | Sattar Boltan | Sattar Boltan | nested
12 i 10 p A a | Sattar Boltan | Zaripa Lundmark | nested pronoun male request
13 d - p A a | INTERVIEWER | Zaripa Lundmark; Kaspar Dvorin | turn
14 i 13 p A a | Zaripa Lundmark | Kaspar Dvorin | nested pronoun
15 d - p A a | Zaripa Lundmark | Kaspar Dvorin | turn short-name
16 i 15 p A a | Zaripa Lundmark | Kaspar Dvorin | nested self
17 i 15 g A a | readers | | nested
18 i 15 p A q | Kaspar Dvorin | Zaripa Lundmark | nested given-name indirect-question
19 d - p A a | INTERVIEWER | Kaspar Dvorin; Zaripa Lundmark | turn
20 i 19 p A a | Kaspar Dvorin | Zaripa Lundmark | nested pronoun male
21 d - p A a | Zaripa Lundmark | Kaspar Dvorin; Zaripa Lundmark's husband | turn short-name
22 i 21 p D a | Kaspar Dvorin | | nested pronoun male negated-cue demonstrative-content unscored-certainty
23 i 21 p A a | Zaripa Lundmark's husband | Kaspar Dvorin; Zaripa Lundmark | nested
24 d - p A q | INTERVIEWER | the Foreign Ministry of Belovar; Zaripa Lundmark | turn unscored-certainty
25 i 24 o A a | the Foreign Ministry of Belovar | Zaripa Lundmark | nested
26 d - p A a | Zaripa Lundmark | | turn short-name
27 d 26 d A a | the oath | | nested document
28 d 26 d D a | the oath | | nested document negated-cue pronoun
29 i 26 p A a | a judge in Sundhavn | Zaripa Lundmark | nested optional no-proper-content
30 d - p A q | INTERVIEWER | | turn
31 d - p A h | Zaripa Lundmark | | turn short-name unscored-certainty
32 i 31 p A h | Zaripa Lundmark | | nested self noun-cue colon
33 m - o A a | the office of President Ignat Veresh | |
34 i - p A a | Kaspar Dvorin | Kaspar Dvorin | request

### gd_pr1 | press_release
PRESS RELEASE. NIGHT TRAIN RETURNS

SARMAKENT, 4 February. {s1:Trans-Hazmir Railways (THR)} {q1:is pleased to announce} {c1:the return of the night train Sarmakent–Sundhavn as of 1 May}.

{c2:“{s3:Our passengers} {q3:have been asking for} {c3:sleep}, and we have listened,”} {q2:commented} {s2:Lyazzat Omir, Chief Executive of THR}. {c2:“{s4:We} {q4:guarantee} {c4:clean sheets, warm tea and a conductor who knocks}.”}

{s5:Norrland State Railways} {q5:confirmed on the same day} {c5:that the stop at the border would be cut from three hours to forty minutes}. {c6:The remaining forty}, {q6:in the words of} {s6:its spokesman, Mattis Ek}, {c6:“are dear to the customs officers”}.

{s7:THR} {q7:categorically rejects} {c7:{q8:reports} in {s8:the weekly Signal} {c8:that its sleeping cars were bought second-hand in Belovar}}. {s9:The certificates, which may be inspected at the head office,} {q9:state} {c9:the year of manufacture as 2030}. {s10:Ms. Omyr} {q10:invites} {c10:the editor of Signal to spend a night in carriage 7 “and to write what he likes, if he can stay awake”}.

{s11:A survey commissioned by THR} {q11:shows} {c11:that {s12:seven travellers in ten} {q12:regard} {c12:the night train as “indispensable”}}. {s13:The remaining three} {q13:gave} {c13:no reason}.

{s14:The Company} {q14:wishes to remind} its customers {c14:that vouchers from the 2029 season have expired}. {c15:Passengers} {q15:are kindly requested} {c15:not to bring melons into the compartments}. {s16:THR} {q16:will not comment on} {c16:fares} before 1 April.

About THR
Trans-Hazmir Railways carries nine million passengers a year under the motto “A Promise on Wheels”. Its loyalty card, Say When, is accepted at all stations.
---
1 i - o A a | Trans-Hazmir Railways | |
2 d - p A a | Lyazzat Omir | Trans-Hazmir Railways | discontinuous
3 i 2 g A a | passengers of Trans-Hazmir Railways | | nested request
4 i 2 o A a | Trans-Hazmir Railways | | nested
5 i - o A a | Norrland State Railways | |
6 m - p A a | Mattis Ek | | fronted discontinuous
7 i - o D a | Trans-Hazmir Railways | Signal; Trans-Hazmir Railways | denial short-name
8 i 7 o A a | Signal | Trans-Hazmir Railways | nested noun-cue
9 i - d A a | certificates of the sleeping cars | | document number
10 m - p A a | Lyazzat Omir | the editor of Signal | misspelled-name request
11 m - d A a | a survey commissioned by Trans-Hazmir Railways | | document
12 m 11 g A a | seven travellers in ten | | nested number
13 i - g A a | three travellers in ten | | optional no-proper-content unscored-polarity
14 i - o A a | Trans-Hazmir Railways | | definite-description
15 i - o A a | Trans-Hazmir Railways | passengers | passive request implicit-source discontinuous
16 i - o A a | Trans-Hazmir Railways | | noncommittal short-name unscored-polarity unscored-certainty
