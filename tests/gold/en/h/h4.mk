### held_en_pr1 | press_release
FOR IMMEDIATE RELEASE
{s1:AquaBel}{q1::} {c1:Tap Water in Kivi Is Safe}

TERNHOLM, 2 September. {s2:The water utility AquaBel Ltd. (hereinafter “AquaBel”)} {q2:categorically rejects} {c2:{s3:media} {q3:reports} {c3:that the tap water in the district of Kivi is unfit for drinking}}. {s4:Independent tests carried out on 30 and 31 August} {q4:confirm} {c4:that all values are within the legal limits}.

{c5:“Our water is better than its reputation,”} {q5:says} {s5:Linnea Osman, Chief Executive Officer}. {c5:“{s6:The inspectors} {q6:told} us {c6:they drink it themselves}. {s7:I} {q7:can assure} every household {c7:that no boiling is necessary}.”}

{s8:Dr. Emil Tarkan, Head of Laboratory,} {q8:explains} {c8:that the brown colour observed by some customers is due to iron from old pipes and is “harmless, if unattractive”}. {c9:The iron}, in {s9:his} {q9:words}, {c9:“should even please the anaemic”}.

{s10:The municipal council of Kivi} {q10:has requested} {c10:an additional inspection}. {s11:AquaBel} {q11:confirms} {c11:that the inspection will take place on 9 September}. {s12:The weekly Kivi Bell} {q12:has meanwhile withdrawn} {c12:its allegation of “a cover-up”}.

{s14:The Company} {q14:points out} {c14:that {s15:it} {q15:never advised} {c15:customers to buy bottled water}}. {s16:A certain blog} {q16:claims} {c16:the opposite}.

{c17:Customers} {q17:are asked} {c17:to let the tap run for two minutes each morning}. {s18:AquaBel} {q18:promises} {c18:to refund the first ten litres}.

About AquaBel
Founded in 1962, AquaBel supplies 400,000 households in Belmark and, since 2019, the border towns of Lunden. “Clear by Nature” is a registered trademark of AquaBel Ltd. This release contains forward-looking statements.
---
1 i - o A a | AquaBel | | headline colon-cue
2 i - o D a | AquaBel | | denial
3 i 2 g A a | media | | nested noun-cue optional
4 i - d A a | independent tests carried out on 30 and 31 August | | document
5 d - p A a | Linnea Osman | AquaBel; the inspectors; Linnea Osman | discontinuous
6 i 5 g A a | the inspectors | the inspectors | nested
7 i 5 p A a | Linnea Osman | | nested self
8 m - p A a | Emil Tarkan | customers |
9 m - p A a | Emil Tarkan | | noun-cue discontinuous fronted
10 i - o A a | the municipal council of Kivi | | request
11 i - o A a | AquaBel | |
12 m - o D a | Kivi Bell | Kivi Bell; AquaBel | retraction
14 i - o A a | AquaBel | AquaBel; customers | short-name
15 i 14 o D a | AquaBel | customers | nested self pronoun negated-cue
16 i - o A a | a certain blog | | demonstrative-content unscored-polarity
17 i - o A a | AquaBel | customers | passive implicit-source discontinuous request
18 i - o A a | AquaBel | |

### held_en_ty1 | typography
THE CLOCK OF ST. HEDDA

{c1:„The clock has always lied“}, {q1:says} {s1:the verger, Jonas Akhmet}, {c1:„but never so loudly“}.

{s2:The priest} {q2:added in a whisper:} {c2:&quot;God is not in a hurry.&quot;}

{c3:``It was forty minutes fast,''} {q3:writes} {s3:the watchmaker, Odile Temir}, in her report. {c3:``The bells disagree.''} {s4:Her apprentice , Timur Olsen ,} {q4:recalls} it differently . {c4:« {s5:The council} {q5:told} {c5:us to paint the hands black} . So we did . »}

{s6:The visitors’ book} {q6:has this entry:}
> {c6:Lovely tower.
> {s7:Our guide} {q7:swore} {c7:it was noon}.
> It was not.}

{s8:COUNCILLOR BRAM}{q8::} {c8:"THE CLOCK IS CORRECT. THE TOWN IS LATE.}
{s9:TEMIR}{q9::} {c9:'Then wind the town.'}

{c10:"We never received an in-
voice"}, {q10:claims} {s10:the parish office}, {c10:"and if we had, we would have lost it.}

The "Summer Clock" of 1911, the café 'Five to Twelve' and the so-called Bell Room are closed on Mondays.

- {c11:And whose idea was the second hand?}
- {c12:My wife’s}, - {q12:sighs} {s12:Akhmet}. - {c12:{s13:She} {q13:thought} {c13:three would be vulgar}.}

{s14:A hand-written notice} {q14:informs} visitors {c14:that the tower "closes at 5 , or when it feels like it''}.

{c15:”It struck thirteen twice”}, {s15:a tourist from Lunden} {q15:told} us, {c15:”and my husband proposed both times”}. {q16:According to} {s16:&laquo;Tower Friends&raquo;, a local society,} {c16:repairs will cost 9,000 crowns}. {s17:Bram} {q17:doubts} {c17:"that anyone will notice"}; {s18:the priest} {q18:has promised} {c18:to pray for the main-
spring}.

{s19:Mrs Akhmet} {q19:would only say} {c19:,,Two hands are enough."}
---
1 d - p A a | Jonas Akhmet | | german-quotes discontinuous fronted
2 d - p A a | the priest | | html-entity
3 d - p A a | Odile Temir | | exotic-quotes discontinuous
4 d - p A a | Timur Olsen | | guillemets ocr-spacing
5 i 4 o A a | the council | Timur Olsen; Odile Temir | nested request
6 d - d A a | the visitors' book | the guide | document blockquote
7 i 6 p A a | the guide | | nested
8 d - p A a | Bram | | unclosed colon-cue caps-name
9 d - p A a | Odile Temir | | single-quotes colon-cue caps-name
10 d - o A a | the parish office | the parish office | discontinuous unclosed hyphenated-line
11 d - p A q | INTERVIEWER | | dash implicit-source
12 d - p A a | Jonas Akhmet | Jonas Akhmet's wife | dash discontinuous
13 i 12 p A a | Jonas Akhmet's wife | | nested pronoun female
14 m - d A a | a hand-written notice | | document mismatched-quotes ocr-spacing
15 d - u A a | a tourist from Lunden | a tourist from Lunden; the husband of a tourist from Lunden | exotic-quotes discontinuous
16 i - o A a | Tower Friends | | quoted-name html-entity
17 d - p D h | Bram | | doubt
18 i - p A a | the priest | | hyphenated-line
19 d - p A a | Jonas Akhmet's wife | | german-quotes mismatched-quotes

### held_en_st1 | stress
The Missing Minute

{s1:Edvard Sule, who chairs the archive committee,} {q1:denies} {c1:that {s2:he} {q2:ordered} {c2:the clerk to burn the minute of 4 May}}. {s3:The clerk, Mina Tarr,} {q3:has never claimed} {c3:that {s4:he} {q4:ordered} {c4:it}}. {s5:She} {q5:says} {c5:that {s6:Dauren Falk} {q6:told} her {c6:that {s7:Sule} {q7:had said} {c7:the stove was cold}}}.

{s8,s10:Falk, the caretaker,} {q8:admits} {c8:that {s9:he} {q9:mentioned} {c9:a stove}} but {q10:denies} {c10:that {s11:he} {q11:ever denied} {c11:it}}. {c12:“{s13:I} {q13:did not say} {c13:{s14:the chairman} {q14:said} {c14:it was cold}},”} {s12:he} {q12:explained} to the police. {c12:“{s15:I} {q15:said} {c15:{s16:he} {q16:asked} {c16:whether it was}}. A question is not a confession.”}

The said stove, a “Comfort 3” from the firm Tell & Sons, was bought in 1998 at half the asking price and is, to say the least, uncomfortable.

{s17:Professor Petra Ishim of Vesterhaven} {q17:doubts} {c17:that {s18:the police} {q18:believe} {c18:a word of this}}. {s19:The police} {q19:deny} {c19:that {s20:they} {q20:doubt} {c20:anything}}. {s21:A leaked page of their file} {q21:notes} {c21:that {s22,s23:“witness F.”} {q22:took back} {c22:his story about the stove} and then {q23:took back} {c23:the retraction}}.

{q24:Rumour has it} {c24:that {s25:the minister} {q25:ordered} {c25:the minute to be lost}}. {s26:The minister, Ruslan Bergh,} {q26:called on} {c26:anyone {s27:who} {q27:says} {c27:so} to produce it}. {q28:Asked} {c28:whether he had read it}, {s29:he} {q29:replied} {c29:that nobody reads minutes}.

It gets worse. {s30:Tarr’s lawyer} {q30:told} me {c30:that {s31:Tarr} {q31:thinks} {c31:that {s32:Ishim} {q32:suspects} {c32:that {s33:Sule} {q33:promised} {c33:Falk the clerk’s post}}}}. {s34:Ishim} {q34:calls} {c34:this “a sentence with too many people in it”}. {s35:Sule} {q35:will not say} {c35:whether there was a promise}; {s36:Falk} {q36:says} {c36:{s37:nobody} {q37:promised} {c37:him anything}}.

Needless to say, the stove keeps its counsel. So does the parrot of the committee, known as Mr. Secretary. {s39:I} {q39:suspect} {c39:that the minute was never written}.
---
1 i - p D a | Edvard Sule | Edvard Sule; Mina Tarr | denial
2 i 1 p A a | Edvard Sule | Mina Tarr | nested pronoun male self request
3 i - p D a | Mina Tarr | Edvard Sule | negated-cue
4 i 3 p A a | Edvard Sule | | nested pronoun male request demonstrative-content
5 i - p A a | Mina Tarr | Dauren Falk; Edvard Sule; Mina Tarr | pronoun female
6 i 5 p A a | Dauren Falk | Edvard Sule | nested
7 i 6 p A a | Edvard Sule | | nested depth3
8 i - p A a | Dauren Falk | Dauren Falk | shared-source
9 i 8 p A a | Dauren Falk | | nested pronoun male self
10 i - p D a | Dauren Falk | Dauren Falk | shared-source denial
11 i 10 p D a | Dauren Falk | | nested pronoun male self denial demonstrative-content
12 d - p A a | Dauren Falk | Edvard Sule; Dauren Falk | pronoun male discontinuous
13 i 12 p D a | Dauren Falk | Edvard Sule | nested self negated-cue
14 i 13 p A a | Edvard Sule | | nested depth3
15 i 12 p A a | Dauren Falk | Edvard Sule | nested self
16 i 15 p A q | Edvard Sule | | nested depth3 pronoun male indirect-question
17 i - p D h | Petra Ishim | the police | doubt
18 i 17 o A a | the police | | nested
19 i - o D a | the police | the police | denial
20 i 19 o D h | the police | | nested self pronoun doubt
21 m - d A a | a leaked page of the police file | Dauren Falk | document unscored-type
22 i 21 p D a | Dauren Falk | Dauren Falk | nested shared-source retraction
23 i 21 p D a | Dauren Falk | | nested shared-source retraction unscored-polarity
24 i - k A h | unknown | Ruslan Bergh | implicit-source rumour
25 i 24 p A a | Ruslan Bergh | | nested request
26 i - p A a | Ruslan Bergh | | request
27 i 26 g A a | anyone who says so | | nested relative-pronoun demonstrative-content
28 i - k A q | unknown | Ruslan Bergh | passive indirect-question
29 i - p A a | Ruslan Bergh | | pronoun male
30 i - p A a | Mina Tarr's lawyer | Mina Tarr; Petra Ishim; Edvard Sule; Dauren Falk | depth4
31 i 30 p A a | Mina Tarr | Petra Ishim; Edvard Sule; Dauren Falk | nested
32 i 31 p A h | Petra Ishim | Edvard Sule; Dauren Falk | nested depth3
33 i 32 p A a | Edvard Sule | Dauren Falk; Mina Tarr | nested depth4
34 m - p A a | Petra Ishim | | short-name
35 i - p A q | Edvard Sule | | noncommittal unscored-polarity unscored-certainty
36 i - p A a | Dauren Falk | Dauren Falk | short-name
37 i 36 g D a | nobody | Dauren Falk | nested negated-cue
39 i - a A h | AUTHOR | |
