### gold_en_i17_a | news
Observatory Director Resigns Over Faked Comet

CERRO BLANCO, Aurelia (Agencia Cordillera) — {c1:The comet that made the Cerro Blanco observatory famous in March never existed}, {s1:its deputy director, Wanjiru Holt,} {q1:informed} the Academy of Sciences on Monday.

{c2:The images had been taken with a scratched filter}, {s2:the astronomer} {q2:wrote}, {c2:and {s17:she} {q17:had said} {c17:so} at the time}. Her superior, Professor Evaristo Lund, resigned two hours later. {c3:He had trusted a young colleague too much}, {s3:he} {q3:told} the daily Cumbre over the telephone.

{s4:The young colleague, Jaromir Oduro,} {q4:rejected} {c4:as slander any {q18:suggestion} {c18:that he had invented a comet}}. {c5:"{s6:I} {q6:reported} {c6:a smear}. {s7:The professor} {q7:called} {c7:the smear Lund-Oduro},"} {s5:he} {q5:said}. {s8:Two technicians of the observatory} {q8:back} {c8:him}. {c9:The filter was replaced on the night after the announcement}, {s9:they} {q9:state in a letter} that bears the date of 19 March.

{s10:The Academy} {q10:puts} {c10:the cost of the affair at 600,000 soles}. {s11:A school in the valley, which had bought four telescopes for the occasion,} {q11:fears} {c11:that it will not get its money back}. {c12:The telescopes are perfectly good}, {s12:Lund} {q12:remarked when told of this}.

{q13:According to} {s13:Holt}, {c13:{s19:seven foreign institutes} {q19:confirmed} {c19:the comet} without looking for it}. {s14:One of them, in Helmstad,} {q14:has apologized for} {c14:"an excess of courtesy"}. {s15:The others} {q15:deny} {c15:having confirmed anything}. {s16:Holt} {q16:says} {c16:she has their telegrams}.

The observatory stands at 4,100 metres. Its visitors' centre, opened in May by the president, has the shape of a comet.
---
1 i - p A a | Wanjiru Holt | the observatory | fronted denial-like
2 i - p A a | Wanjiru Holt | Wanjiru Holt | fronted definite-description discontinuous
3 i - p A a | Evaristo Lund | Jaromir Oduro | fronted pronoun male
4 i - p D a | Jaromir Oduro | Jaromir Oduro | denial
5 d - p A a | Jaromir Oduro | Evaristo Lund; Jaromir Oduro | pronoun male fronted
6 i 5 p A a | Jaromir Oduro | | nested self
7 i 5 p A a | Evaristo Lund | Evaristo Lund; Jaromir Oduro | nested definite-description
8 i - u A a | two technicians of the observatory | Jaromir Oduro | optional
9 i - u A a | two technicians of the observatory | | fronted pronoun
10 i - o A a | the Academy of Sciences | | number unscored-certainty
11 i - o A h | a school in the valley | a school in the valley |
12 i - p A a | Evaristo Lund | | fronted short-name
13 i - p A a | Wanjiru Holt | seven foreign institutes | short-name
14 d - o A a | an institute in Helmstad | | scare-quotes optional
15 i - g D a | the other foreign institutes | the other foreign institutes | denial gerund
16 i - p A a | Wanjiru Holt | Wanjiru Holt; seven foreign institutes | short-name
18 i 4 k A h | unknown | Jaromir Oduro | nested noun-cue implicit-source
19 i 13 g A a | seven foreign institutes | | nested no-proper-content optional
17 i 2 p A a | Wanjiru Holt | | nested self pronoun female demonstrative-content

### gold_en_i17_b | regional
Who Felled the Lime Trees of Weaver Street?

At six in the morning there were fourteen, at seven there was a heap. {c1:The trees were sick}, {s1:the parks department of Elmsport} {q1:announced on a notice} that was put up at eight. {c2:They were as sound as bells}, {q2:in the view of} {s2:Gwenda Rahal, a tree surgeon who counted the rings for us}.

A milkman heard the saws and stopped. {c4:"Six men, no lettering on the lorry. {s5:One} {q5:said} {c5:I should deliver elsewhere today},"} {s4:he} {q4:told} the Evening Beacon. {s6:The department} {q6:maintains} {c6:that its own people did the work}. {c7:Its own people were in bed}, {s7:one of them} {q7:says}. {s8:He} {q8:asked} {c8:that his name be left out}.

{c9:The order was given by nobody, it was an understanding}, {s9:the former head of the department, Cuthbert Agnoli,} {q9:suggests}. And with whom? {s10:Agnoli} {q10:will say only} {c10:that the new hotel needs a view}. {s11:The hotel's owners, the Marlow Brothers,} {q11:let a lawyer speak for them:} {c11:they love trees, they have an understanding with no one, and {s18:anyone who} {q18:says} {c18:otherwise} will hear from him}. The lawyer's name is Marlow.

By {s12:the department's} {q12:count}, {c12:forty new limes will be planted in autumn}. {s13:The residents' league} {q13:counts} {c13:nine holes, two of them for lamp posts}. {s14:Its chairwoman, Sister Philomena Cade,} {q14:has reported} {c14:the felling} to the police. {c15:A file has been opened}, {s15:the desk sergeant} {q15:told} us; {s16:he} {q16:estimates} {c16:the value of a grown lime at 11,000 crowns}. {c17:Nothing can be done}, {s17:his inspector} {q17:said an hour later}.

The street was laid out in 1788 for the weavers of Elmsport. It has 52 houses. The heap was collected on Friday, and since then the swifts have been flying in circles at the height of the missing crowns.
---
1 i - o A a | the parks department of Elmsport | | fronted
2 i - p A a | Gwenda Rahal | | fronted noun-cue denial-like
4 d - u A a | a milkman | six men | pronoun male fronted
5 i 4 u A a | one of six men | a milkman | nested request
6 i - o A a | the parks department of Elmsport | | short-name
7 i - u A a | one of the people of the parks department | the parks department of Elmsport | fronted denial-like
8 i - u A a | one of the people of the parks department | | pronoun male request
9 i - p A h | Cuthbert Agnoli | | fronted unscored-certainty
10 i - p A a | Cuthbert Agnoli | | short-name
11 i - o A a | the Marlow Brothers | the Marlow Brothers | denial-like colon
12 i - o A a | the parks department of Elmsport | | noun-cue number
13 i - o A a | the residents' league | | number
14 i - p A a | Philomena Cade | | 
15 i - p A a | the desk sergeant | | fronted
16 i - p A a | the desk sergeant | | pronoun male number unscored-certainty
17 i - p A a | the desk sergeant's inspector | | fronted denial-like
18 i 11 g A a | anyone who says otherwise | | nested optional demonstrative-content relative-pronoun

### gold_en_i17_c | analysis
A Vaccine, a Warehouse and Three Versions

Why did forty thousand doses thaw in the central store of Maravia? In five weeks the public has been offered three answers.

The first was the ministry's. {c1:A power cut was to blame}, {s1:Health Minister Teodora Maas} {q1:assured} parliament. {s2:The curves of the electricity works} {q2:show} {c2:no interruption}. {s3:The ministry} {q3:then spoke of} {c3:"a local phenomenon"}, and there the matter rested.

{c4:The plug had been pulled for a floor polisher}. That was {q4:the version of} {s4:a clerk of the store, whom the weekly Panorama quoted without a name}. {c5:"Every Friday, forty minutes, for years,"} {s5:he} {q5:told} the weekly. {s6:The cleaning firm, Brillo Maravia,} {q6:rejected} {c6:as slander {q7:claims} {c7:that its people touch plugs}}. {c8:They bring batteries}, {s8:the firm} {q8:said}.

The third version is the least comfortable, since it comes with a document. {c9:The doses were already warm when they were delivered}, {s9:the pharmacist Hildur Sengupta} {q9:wrote} to her superior on the very day. {s10,s11:The letter} {q10:gives} {c10:the temperature as 19 degrees} and {q11:asks} {c11:what is to be done}. The superior, Dr. Alvaro Finn, put his initials under it. {s13:He} {q13:does not recall} {c13:the letter}; {s14:he} {q14:recognizes} {c14:his initials}.

Each version has its defenders. {s15:The opposition} {q15:prefers} {c15:the plug}, {s16:the ministry's lawyers} {c16:the power cut}. In {s17:Sengupta's} {q17:words}, {c17:"a thermometer has no party"}. {s18:I} {q18:side with} {c18:the thermometer}.

What the doses cost is known: 2.2 million. What they would have spared is less certain. {c20:Some three hundred hospital stays}, {q20:according to} {s20:the epidemiologist Benedikt Asfaw}; {c21:four hundred at least}, {q21:by the estimate of} {s21:the physicians' chamber}. The minister, who was vaccinated in April, has so far mentioned neither number.
---
1 i - p A a | Teodora Maas | | fronted
2 i - d A a | the curves of the electricity works | | document
3 d - o A a | the Health Ministry | | scare-quotes
4 i - u A a | a clerk of the store, whom the weekly Panorama quoted without a name | | fronted noun-cue
5 d - u A a | a clerk of the store, whom the weekly Panorama quoted without a name | | pronoun male fronted
6 i - o D a | Brillo Maravia | Brillo Maravia | denial
7 i 6 k A a | unknown | Brillo Maravia | nested noun-cue implicit-source unscored-certainty
8 i - o A a | Brillo Maravia | Brillo Maravia | fronted definite-description denial-like
9 i - p A a | Hildur Sengupta | | fronted
10 i - d A a | Hildur Sengupta's letter | | document number shared-source
11 i - d A q | Hildur Sengupta's letter | | document indirect-question shared-source
13 i - p A h | Alvaro Finn | | pronoun male negated-cue noncommittal unscored-polarity unscored-certainty
14 i - p A a | Alvaro Finn | | pronoun male
15 i - g A a | the opposition | | optional broad
16 i - g A a | the ministry's lawyers | | optional broad no-cue ellipsis-content
17 d - p A a | Hildur Sengupta | | noun-cue short-name
18 i - a A a | AUTHOR | | optional broad
20 i - p A a | Benedikt Asfaw | | fronted number ellipsis-content unscored-certainty
21 i - o A a | the physicians' chamber | | fronted number ellipsis-content noun-cue unscored-certainty
