### gd_tg3 | telegram
🎙 ZHOLAN HAS SPOKEN. For those who do not have three hours to spare

1. {s1:Damir Zholan} {q1:claims} {c1:he left the Security Council of his own free will}. {s2:The Council} {q2:claims} {c2:it never had such a member}.
2. {q3:In the words of} {s3:Jolan}, {c3:«half of the ministers owe me money, and the other half owe me silence»}.
3. {s4:Trade minister Renata Ullis} {q4:has responded on her page:} {c4:I owe him neither}.
4. {q5:Quizzed} {c5:about the yacht}, {s6:the ex-secretary} {q6:parried:} {c6:«Which one?»}
5. {s7:He} {q7:did not deny} {c7:that {s8:he} {q8:had threatened} {c8:to buy and close the newspaper Night Mail}}. {s9:Night Mail} {q9:denies} {c9:that {s10:it} {q10:has ever denied} {c10:the threat}}.
6. {s11:Zholan’s sister Kunsulu, also present,} {q11:interjected} {c11:that {s12:Mother} {q12:thinks} {c12:otherwise}}.

[{q13:Forwarded from} {s13:Cellar of Opinions}]
{c13:Listened to Zolan so that you don’t have to. {s14:My} {q14:verdict:} {c14:an hour of weather, an hour of revenge, an hour of greetings to Mama}. {s15:A friend in the Council} {q15:writes} {c15:that there will be searches tomorrow}. {s16:I} {q16:don’t believe} {c16:it}, but I have tidied up.}

🧾 {c17:The yacht is registered to a kindergarten} — {s17:register of the port of Sundhavn}.
👶 {s18:Subscribers} {q18:propose} {c18:that the children be questioned}. {s19:The kindergarten} {q19:requested} {c19:us not to ring during nap time}.

⚖️ {s20:Our lawyer} {q20:recommends} {c20:adding the word «allegedly» to every line above}. Consider it added.

👉 @long_nap — the channel that keeps its word short
---
1 i - p A a | Damir Zholan | Damir Zholan; the Security Council |
2 i - o A a | the Security Council | Damir Zholan | short-name denial-like
3 d - p A a | Damir Zholan | Damir Zholan | misspelled-name guillemets fronted
4 i - p A a | Renata Ullis | Damir Zholan; Renata Ullis | colon denial-like unscored-type unscored-polarity
5 i - k A q | unknown | | passive unscored-certainty
6 d - p A q | Damir Zholan | | definite-description question colon guillemets unscored-certainty
7 i - p A h | Damir Zholan | Night Mail; Damir Zholan | pronoun male negated-denial noncommittal unscored-polarity unscored-certainty
8 i 7 p A a | Damir Zholan | Night Mail | nested self pronoun male
9 i - o D a | Night Mail | Night Mail | denial
10 i 9 o D a | Night Mail | | nested self denial pronoun
11 i - p A a | Kunsulu | Damir Zholan's mother |
12 i 11 p A a | Damir Zholan's mother | | nested demonstrative-content optional
13 i - o A a | Cellar of Opinions | Damir Zholan | forwarded optional unscored-type
14 i 13 o A a | Cellar of Opinions | | nested self noun-cue colon
15 i 13 u A a | a friend in the Security Council | | nested
16 i 13 o D a | Cellar of Opinions | | nested self negated-cue demonstrative-content
17 i - d A a | the register of the port of Sundhavn | | no-cue dash document
18 i - g A a | subscribers | | request
19 i - o A a | the kindergarten | | request
20 m - p A a | the channel's lawyer | | request gerund unscored-type

### gd_iv2 | interview
{c1:"We Count the Coughs, They Count the Beds"}

Dr. Irmgard Tulesh ran the infectious ward in Bayirkul until {s2:the Health Ministry} {q2:accused} {c2:her of spreading alarm}. {s3:She} {q3:asked only} {c3:that the window stay open while we talked}.

{s4:Q}{q4::} {c4:Doctor, how many people are ill?}

{s5:A}{q5::} {c5:On Monday {s6:I} {q6:wrote} {c6:"at least two hundred"}. On Tuesday {s7:the chief physician, Maksut Orlovan,} {q7:instructed} {c7:me to write "several"}. {s8:I} {q8:asked} {c8:several what}.}

{s9:Q}{q9::} {c9:{s10:Mr. Orlovan} {q10:told} us {c10:he had merely corrected a spelling mistake}.}

{s11:A}{q11::} {c11:(smiles) {s12:He} {q12:told} {c12:the same} to my nurse, Dilda. {s13:She} {q13:answered} {c13:that two hundred is spelled with a two}. {s14:His own wife} {q14:believes} {c14:us}, by the way.}

{s15:Q}{q15::} {c15:{s16:Professor Sten Abrahmson of the Norrland Academy} {q16:thinks} {c16:the source is the market}. Do you agree?}

{s17:A}{q17::} {c17:Sten is careful. {s18:He} {q18:said} {c18:it might be the market}. {s19:I} {q19:suspect} {c19:the well}. {s20:The laboratory} {q20:refuses to tell} us {c20:what was in the samples}, and {s21:a guard there} {q21:informed} Dilda {c21:that samples do not exist on weekends}.}

{s22:Q}{q22::} {c22:{c23:You} {q23:have been blamed} {c23:for the empty hotels}. What is your answer to that?}

{s24:A}{q24::} {c24:{s25:My grandmother} {q25:used to say} {c25:that fear is the cheapest vaccine}. But no, {s26:I} {q26:have never called for} {c26:closing a single hotel}. {s27:I} {q27:called for} {c27:soap}.}

{s28:Q}{q28::} {c28:Did it come?}

{s29:A}{q29::} {c29:{s30:They} {q30:promised} {c30:it} for the melon feast. Look out of the window: it is snowing.}

{s31:Mr. Orlovan} {q31:denied through his secretary} {c31:that {s32:he} {q32:had instructed} {c32:anybody}}. {s33:The secretary} {q33:coughed and added} {c33:that all figures were "in order"}. {s34:Professor Abramson} {q34:wrote in an email} {c34:that {s35:he} {q35:now considers} {c35:the well "more than likely"}}.
---
1 d - p A a | Irmgard Tulesh | | headline implicit-source implicit-cue
2 i - o A a | the Health Ministry of Hazmir | Irmgard Tulesh |
3 i - p A a | Irmgard Tulesh | | pronoun female request
4 d - p A q | INTERVIEWER | | turn
5 d - p A a | Irmgard Tulesh | Maksut Orlovan; Irmgard Tulesh | turn
6 d 5 p A a | Irmgard Tulesh | | nested self number
7 m 5 p A a | Maksut Orlovan | Irmgard Tulesh | nested request
8 i 5 p A q | Irmgard Tulesh | | nested self indirect-question
9 d - p A a | INTERVIEWER | Maksut Orlovan | turn
10 i 9 p A a | Maksut Orlovan | Maksut Orlovan | nested
11 d - p A a | Irmgard Tulesh | Maksut Orlovan; Dilda; Maksut Orlovan's wife | turn
12 i 11 p A a | Maksut Orlovan | | nested pronoun male demonstrative-content
13 i 11 p A a | Dilda | | nested pronoun female
14 i 11 p A a | Maksut Orlovan's wife | Irmgard Tulesh; Dilda | nested optional no-proper-content
15 d - p A q | INTERVIEWER | Sten Abrahmson; Irmgard Tulesh | turn unscored-certainty
16 i 15 p A a | Sten Abrahmson | | nested
17 d - p A a | Irmgard Tulesh | Sten Abrahmson; Dilda; the laboratory | turn unscored-certainty
18 i 17 p A h | Sten Abrahmson | | nested pronoun male
19 i 17 p A h | Irmgard Tulesh | | nested self
20 i 17 o A q | the laboratory | | nested noncommittal unscored-polarity unscored-certainty
21 i 17 u A a | a guard at the laboratory | | nested
22 d - p A q | INTERVIEWER | Irmgard Tulesh | turn unscored-certainty
23 i 22 k A a | unknown | Irmgard Tulesh | nested passive implicit-source discontinuous
24 d - p A a | Irmgard Tulesh | Irmgard Tulesh's grandmother; Irmgard Tulesh | turn
25 i 24 p A a | Irmgard Tulesh's grandmother | | nested
26 i 24 p D a | Irmgard Tulesh | | nested self negated-cue
27 i 24 p A a | Irmgard Tulesh | | nested self request
28 d - p A q | INTERVIEWER | | turn
29 d - p A a | Irmgard Tulesh | | turn
30 i 29 g A a | they | | nested pronoun
31 i - p D a | Maksut Orlovan | Maksut Orlovan | denial
32 i 31 p A a | Maksut Orlovan | | nested self pronoun male optional no-proper-content
33 m - p A a | Maksut Orlovan's secretary | |
34 m - p A a | Sten Abrahmson | Sten Abrahmson | misspelled-name
35 m 34 p A h | Sten Abrahmson | | nested self pronoun male unscored-certainty

### gd_pr2 | press_release
JOINT COMMUNIQUÉ
on the ninth meeting of the Commission of Hazmir and Belovar for Borders and Cattle

VELICHKA, 19 September. {s1:The Parties} {q1:noted with satisfaction} {c1:that trade had grown by 4 percent despite the closure of the bridge}. {s2:They} {q2:reaffirmed} {c2:that the border is “a line, not a wall”}.

{s3:The Hazmiri side} {q3:drew attention to} {c3:the detention of two veterinarians}. {s4:The Belovar side} {q4:pointed out} {c4:that the two had been photographing a barracks, with or without cows}.

{s5:Co-chair Kairolla Beisenk (Hazmir)} {q5:proposed} {c5:setting up a joint laboratory}. {s6,s7:Co-chair Mladen Strug (Belovar)} {q6:agreed in principle to} {c6:the laboratory}, while {q7:emphasizing} {c7:that details “should not be hurried”}.

{c8:“We disagree about eleven things, and we have listed them together,”} {q8:declared} {s8:Mr. Strug} at the closing briefing. {c9:“{s10:My colleague} {q10:counts} {c10:eleven}. {s11:Our list} {q11:says} {c11:nine},”} {q9:remarked} {s9:Mr. Beisenck}.

{s12:The Parties} {q12:jointly refuted} {c12:{s13:media} {q13:speculation} {c13:that the meeting had been interrupted by a brawl}}. {c14:The chair found in the corridor}, {q14:as per} {s14:the minutes}, {c14:“had been broken before”}.

{s15:The Norrland Union, which attended as an observer,} {q15:appealed to} {c15:both sides to exercise restraint “in matters of furniture”}. {c16:The next meeting} {q16:is expected} {c16:to be held in Kolbast in spring}.

Note to editors
{c17:Journalists} {q17:are asked} {c17:to quote the communiqué in the original wording only}. The Commission’s bulletin, “Common Ground”, is published twice a year.
---
1 i - o A a | the Commission of Hazmir and Belovar for Borders and Cattle | | number
2 m - o A a | the Commission of Hazmir and Belovar for Borders and Cattle | | pronoun
3 i - o A a | the Hazmiri side | two veterinarians | unscored-certainty
4 i - o A a | the Belovar side | two veterinarians |
5 i - p A a | Kairolla Beisenk | | request gerund
6 i - p A a | Mladen Strug | | shared-source optional no-proper-content
7 m - p A a | Mladen Strug | | shared-source gerund
8 d - p A a | Mladen Strug | | fronted
9 d - p A a | Kairolla Beisenk | Mladen Strug | misspelled-name fronted
10 i 9 p A a | Mladen Strug | | nested number definite-description
11 i 9 d A a | the list of the Hazmiri side | | nested document number
12 i - o D a | the Commission of Hazmir and Belovar for Borders and Cattle | | denial
13 i 12 g A h | media | | nested noun-cue rumour unscored-certainty
14 m - d A a | the minutes of the meeting | | document discontinuous fronted
15 m - o A a | the Norrland Union | Hazmir; Belovar | request
16 i - k A h | unknown | | passive implicit-source optional broad discontinuous unscored-certainty
17 i - o A a | the Commission of Hazmir and Belovar for Borders and Cattle | journalists | passive request implicit-source discontinuous

### gd_ty2 | typography
From the Kolbast Evening Mail
THE MAN WHO SOLD THE SAME HORSE THRlCE

{c1:``It is a very travelled horse,''} {q1:explained} {s1:the accused, Zhaksy Rorik} . {s2:The first buyer} {q2:swears} {c2:the animal was " grey , with opinions}.

{s3:The second buyer , Milka Brandel ,} {q3:swears just as firmly} {c3:that it was brown}. {s4:Her hus-
band, a lapsed veteri-
narian,} {q4:esti-
mated} {c4:its age at ” nine or nineteen "}.

{s5:JUDGE HARALD}{q5::} {c5:And the third buyer?}
{s6:RORIK}{q6::} {c6:« The third is my brother-in-law. {s7:He} {q7:never asked} {c7:about the colour} ”}

— {c8:Do you regret it?} — {q8:asks} {s8:the judge}.
— {c9:The third time, yes}, — {q9:murmurs} {s9:the accused}. — {c9:One should stop at two.}

{c10:&laquo;A horse is a movable good}, {s10:the Civil Code of Hazmir} {q10:reads}, {c10:but it moves to one buyer only&raquo;}. {s11:The defence lawyer, Finn Aldo,} {q11:calls} {c11:this ,,a city view''}. {s12:Rorik's mother} {q12:is certain} {c12:'the horse talked him into it'}.

{s13:A note in the margin of the file} {q13:says:}
> {c13:{c14:The horse} {q14:is reported} {c14:to be in Belovar}.
> {s15:Belovar} {q15:reports} {c15:it is not}.}

{c16:“Guilty twice , innocent once“}, {q16:runs} {s16:the verdict}. {s17:The third buyer} {q17:has appea1ed to} {c17:the court to give him back his "brown-grey" horse}. The stable trades under the name ”Fair Deal” and the Saturday supplement under the name 'Hear, Hear'.
---
1 d - p A a | Zhaksy Rorik | | exotic-quotes
2 m - u A a | the first buyer | | unclosed mismatched-quotes ocr-spacing
3 i - p A a | Milka Brandel | | ocr-spacing
4 m - p A a | Milka Brandel's husband | | hyphenated-line mismatched-quotes
5 d - p A q | Judge Harald | the third buyer | turn colon-cue caps-name
6 d - p A a | Zhaksy Rorik | the third buyer | turn colon-cue caps-name mismatched-quotes guillemets
7 i 6 p D q | the third buyer | | nested pronoun male negated-cue unscored-certainty
8 d - p A q | Judge Harald | Zhaksy Rorik | dash definite-description question
9 d - p A a | Zhaksy Rorik | | dash definite-description discontinuous
10 d - d A a | the Civil Code of Hazmir | | document html-entity discontinuous
11 m - p A a | Finn Aldo | | german-quotes double-apostrophe
12 d - p A a | Zhaksy Rorik's mother | Zhaksy Rorik | single-quotes
13 d - d A a | a note in the margin of the file | Belovar | document blockquote
14 i 13 k A h | unknown | | nested passive rumour implicit-source discontinuous
15 i 13 o A a | Belovar | | nested denial-like ellipsis-content
16 d - d A a | the verdict | | document mismatched-quotes ocr-spacing fronted
17 m - p A a | the third buyer | the court; the third buyer | request ocr-spacing scare-quotes
