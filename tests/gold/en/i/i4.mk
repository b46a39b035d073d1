### gold_en_i4_a | press_release
PRESS RELEASE of the Commission of Inquiry into the Fire at the Opera of Lissau

LISSAU, 9 November. {c1:The fire at the Opera was not arson}, {s1:the chairman of the Commission, Valery Tsogan,} {q1:announced today}. {q2:The finding of} {s2:the Commission} is {c2:that a spotlight had been hung too close to the curtain}.

{s3:The Commission} {q3:counts} {c3:18 dead and 63 injured}. {s4:It} {q4:estimates} {c4:the damage at 140 million}. {s5:The previous report, published by the City in July,} {q5:had spoken of} {c5:16 dead}. {c6:The difference is due to two stagehands who were never on a list}, {s6:the Commission} {q6:explains}.

{c7:"{s8:We} {q8:found} {c8:no matches, no petrol and no enemy},"} {q7:commented} {s7:Dr. Aurelie Nwosu, the Commission's expert for lighting}. {c7:"{s9:We} {q9:found} {c9:a nail}."}

{c10:The curtain had been certified as fireproof}, {q10:according to} {s10:a letter of 2 August from the manufacturer, Brothers Gelling}. {c11:Only its lower half was}, {s11:Dr. Nwosu} {q11:points out}. {s12:The firm} {q12:has informed} the Commission {c12:that it regards the matter as closed}.

{c13:The spotlight was hung by order of the director, Casper Lehnert}. This is {q13:the view of} {s13:three members of the Commission}. {s14:Two members} {q14:do not share} {c14:it}, and {s15:their minority report} {q15:states} {c15:that {s19:nobody} {q19:ordered} {c19:anything}}. {s16:Mr. Lehnert's attorney} {q16:has notified} the Commission {c16:that his client will make no statement before the trial}.

{c17:The families of the victims} {q17:are invited} {c17:to inspect the report from Monday}. {c18:Journalists} {q18:are requested} {c18:to refrain from photographing visitors}.

The Commission was formed on 20 July and met forty-four times. It will be dissolved at the end of the year.
---
1 i - p A a | Valery Tsogan | | fronted denial-like
2 i - o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | | noun-cue
3 i - o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | | number short-name
4 i - o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | | number pronoun unscored-certainty
5 i - d A a | the report published by the City in July | | number document
6 i - o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | two stagehands | fronted short-name
7 d - p A a | Aurelie Nwosu | the Commission of Inquiry into the Fire at the Opera of Lissau | discontinuous fronted
8 i 7 o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | | nested pronoun
9 i 7 o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | | nested pronoun
10 i - d A a | a letter from the manufacturer, Brothers Gelling | | fronted document
11 i - p A a | Aurelie Nwosu | | fronted short-name
12 i - o A a | Brothers Gelling | Brothers Gelling | definite-description
13 i - g A a | three members of the Commission | Casper Lehnert | fronted noun-cue
14 i - g D a | two members of the Commission | | negated-cue demonstrative-content
15 i - d A a | the minority report | | document denial-like
19 i 15 g D a | nobody | | nested negated-cue optional no-proper-content
16 i - p A a | Casper Lehnert's attorney | Casper Lehnert |
17 i - o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | the families of the victims | passive request implicit-source discontinuous
18 i - o A a | the Commission of Inquiry into the Fire at the Opera of Lissau | journalists | passive request implicit-source discontinuous

### gold_en_i4_b | news
Five Dead After Wedding in Ruda Basin

MARSENTO, Ilvania (INA) - {c1:The number of people who died after a wedding supper in the Ruda Basin now stands at five}, {s1:prosecutor Rasma Quist} {q1:told} reporters.

{c2:The guests were poisoned by mushrooms}, {s2:she} {q2:said}. {c3:There were no mushrooms in the supper}, {s3:the cook, Abdou Ferrant,} {q3:objected two hours later in front of his kitchen}. {c3:"Carp, dumplings, plums. {s4:Who} {q4:says} {c4:mushrooms}?"}

{s5:The district hospital} {q5:gives} {c5:the number of patients as 22}. {s6:Its chief physician, Marguerite Solberg,} {q6:fears for} {c6:the lives of three of them}.

{c7:{s17:The laboratory in Marsento} {q17:found} {c17:rat poison in the plum brandy}}, {q7:according to} {s7:a source close to the investigation}. {c8:The bottles were a gift}, {s8:the source} {q8:said}, {c8:and one of them bore the seal of a distillery which closed years ago}. The laboratory itself sent no answer to our questions.

{c9:That the brandy was poisoned}, {s9:the bride's uncle, Nils Okonjo,} {q9:has known since the first glass}, and he poured the rest into the river. {c10:It tasted of almonds}, {s10:he} {q10:is quoted as saying by the Basin Herald}. {s11:The prosecutor} {q11:called} {c11:the river "a witness that has left the country."}

{s12:The bridegroom's family} {q12:suspects} {c12:a rejected suitor}. {c13:He was two hundred kilometers away that evening}, {s13:his mother} {q13:told} INA. {c14:"{s15:He} {q15:sent} them {c15:his congratulations},"} {s14:she} {q14:said}. {c14:"A card with storks."}

Police have sealed the hall. The wedding cake, six tiers high, was untouched when they came. {c16:All eighty guests should see a doctor}, {s16:the health office} {q16:advised on Sunday}.
---
1 i - p A a | Rasma Quist | | fronted number
2 i - p A a | Rasma Quist | | fronted pronoun female
3 m - p A a | Abdou Ferrant | | fronted denial-like discontinuous unscored-type
4 i 3 g A q | who | | nested optional question
5 i - o A a | the district hospital | | number
6 i - p A h | Marguerite Solberg | | number
7 i - u A a | a source close to the investigation | the laboratory in Marsento | fronted
8 i - u A a | a source close to the investigation | | fronted definite-description discontinuous
9 i - p A a | Nils Okonjo | | fronted optional broad
10 i - p A a | Nils Okonjo | | fronted pronoun male passive
11 m - p A a | Rasma Quist | | definite-description us-punctuation
12 i - g A h | the bridegroom's family | a rejected suitor |
13 i - p A a | the rejected suitor's mother | a rejected suitor | fronted denial-like
14 d - p A a | the rejected suitor's mother | a rejected suitor | pronoun female discontinuous
15 i 14 p A a | a rejected suitor | | nested pronoun male optional no-proper-content
16 i - o A a | the health office | all eighty guests | fronted request
17 i 7 o A a | the laboratory in Marsento | | nested

### gold_en_i4_c | regional
{c1:Storm Broke the Pier}, {s1:Firm} {q1:Says}; {c2:It Was Rust}, {s2:Diver} {q2:Says}

OYSTER LANDING. Forty people were waiting for the noon ferry when the pier gave way under them on 3 March. {s3:The clinic} {q3:puts} {c3:the number of injured at 26}. {c4:A girl of nine has died}, {s4:the port doctor, Salome Finch,} {q4:told} this newspaper on Wednesday evening.

{c5:The storm of the week before had loosened the piles}, {s5:the firm that built the pier, Norcastle Marine,} {q5:explained in a letter to the mayor}. {c6:An accident of this kind could not have been foreseen}, {s6:it} {q6:wrote}.

One man did foresee it. Tomasi Brekke, who dives for the port, has been under the pier every autumn for eleven years. {c7:"The bolts were like biscuits. {s8:I} {q8:reported} {c8:that} every time, and every time {s9:they} {q9:thanked} me {c9:for my vigilance},"} {s7:the diver} {q7:said}. {q10:According to} {s10:Brekke}, {c10:a child could have pulled them out by hand}.

{s11:The mayor, Henriette Oduya,} {q11:says} {c11:she never received a report}. {c12:They were addressed to her office and signed for}, {s12:a former secretary} {q12:recalls}. {s13:The secretary} {q13:asks} {c13:not to be named}, since she has a pension to lose. {s14:The mayor} {q14:called} {c14:that claim "a late revenge."}

{s15:Norcastle} {q15:warned on Thursday} {c15:that it would sue anyone who repeated the word "biscuit."} {q16:Asked} {c16:whether he would repeat it}, {s17:Brekke} {q17:nodded:} {c17:"With jam."}

The ferry now leaves from the coal quay. The remaining half of the pier will be pulled down in April. {s18:The county} {q18:estimates} {c18:the cost of a new one at 2.4 million}, {s19:the mayor} {c19:at less than half}.
---
1 i - o A a | Norcastle Marine | | headline fronted definite-description
2 i - p A a | Tomasi Brekke | | headline fronted definite-description
3 i - o A a | the clinic | | number
4 i - p A a | Salome Finch | a girl of nine | fronted
5 i - o A a | Norcastle Marine | | fronted
6 i - o A a | Norcastle Marine | | fronted pronoun
7 d - p A a | Tomasi Brekke | Tomasi Brekke | definite-description fronted
8 i 7 p A a | Tomasi Brekke | | nested self demonstrative-content
9 i 7 g A a | they (the port) | Tomasi Brekke | nested pronoun optional no-proper-content
10 i - p A a | Tomasi Brekke | | short-name
11 i - p A a | Henriette Oduya | Henriette Oduya | denial-like unscored-polarity
12 i - u A a | a former secretary of the mayor | Henriette Oduya | fronted
13 i - u A a | a former secretary of the mayor | a former secretary of the mayor | definite-description request
14 m - p A a | Henriette Oduya | a former secretary of the mayor | definite-description denial-like us-punctuation
15 m - o A a | Norcastle Marine | Norcastle Marine | short-name scare-quotes us-punctuation
16 i - k A q | unknown | Tomasi Brekke | passive implicit-source indirect-question
17 d - p A a | Tomasi Brekke | | short-name colon
18 i - o A a | the county | | number unscored-certainty
19 i - p A a | Henriette Oduya | | number ellipsis-content optional no-cue
