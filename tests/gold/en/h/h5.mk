### held_en_st2 | stress
They Say It Rains

The Lyceum’s autumn premiere, a comedy entitled They Say It Rains, was cancelled on Friday. {c1:“We shall open,”} {s1:the director, Ulrike Namaz,} {q1:had told} the company at noon. At four {s2:she} {q2:told} it {c2:the opposite}.

{s3:Ivo Karim, who was to play the Judge,} {q3:blames} {c3:his wife}. {s4:Solveig Karim, who was to play the Accused,} {q4:blames} {c4:the set}. {s5:Mrs. Karim} {q5:says} {c5:that {s6:he} {q6:asked} {c6:her to forget her lines}}; {s7:Mr. Karim} {q7:says} {c7:that {s8:she} {q8:promised} {c8:to forget his}}. {c9:“{s10:He} {q10:thinks} {c10:I am joking},”} {s9:she} {q9:said}. {c9:“{s11:Ulrike} {q11:thinks} {c11:he is}.”}

In the second act the Judge falls through a trapdoor known as “the Conscience”. On Friday it opened in the first.

{s12:The critic Henrik Dossan}, {s13:who} {q13:had called} {c13:the rehearsals “a funeral with good lighting”}, {q12:denies} {c12:any part in it}. {c14:“{s15:I} {q15:wrote} {c15:that the lighting was good},”} {s14:he} {q14:protested}. {c14:“{s16:They} {q16:answered} {c16:that the funeral was better}.”}

The Karims met in the corridor.

{c17:“{s18:You} {q18:told} them {c18:I was ill},”} {s17:he} {q17:began}.

{c19:“{s20:I} {q20:told} them {c20:you were tired}.”}

{c21:“Of what?”}

{c22:“Of rehearsing,”} {s22:she} {q22:replied}. {c22:“And so am I.”}

{s23:Namaz} {q23:contradicts} {c23:them both}. {c24:The trapdoor}, {s24:she} {q24:maintains}, {c24:opened “of its own accord”, and those {s25:who} {q25:claim} {c25:otherwise} were “not looking down”}. {s26:The theatre’s insurer, Halm Mutual,} {q26:has warned by letter} {c26:that it will not pay for acts of conscience}. {s27:A stagehand} {q27:swears} {c27:that he {q28:was told} {c28:the bolt was fixed}}. {q29:Asked} {c29:by whom}, {s30:he} {q30:looked up and said:} {c30:“The ceiling.”}

By Sunday {s31:Dossan} {q31:had taken back} {c31:the funeral}. {s32:He} {q32:stands by} {c32:the lighting}. {s33:The box office} {q33:advises} {c33:ticket holders to keep their tickets}, the standing room is as telling as ever, and the so-called reconciliation dinner was called off for lack of a table.
---
1 d - p A a | Ulrike Namaz | | fronted
2 i - p A a | Ulrike Namaz | | pronoun female demonstrative-content
3 i - p A a | Ivo Karim | Solveig Karim |
4 i - p A a | Solveig Karim | |
5 i - p A a | Solveig Karim | Ivo Karim; Solveig Karim | short-name
6 i 5 p A a | Ivo Karim | Solveig Karim | nested pronoun male request
7 i - p A a | Ivo Karim | Solveig Karim; Ivo Karim | short-name
8 i 7 p A a | Solveig Karim | Ivo Karim | nested pronoun female
9 d - p A a | Solveig Karim | Ivo Karim; Solveig Karim; Ulrike Namaz | pronoun female discontinuous
10 i 9 p A a | Ivo Karim | Solveig Karim | nested pronoun male
11 i 9 p A a | Ulrike Namaz | Ivo Karim | nested given-name ellipsis-content
12 i - p D a | Henrik Dossan | Henrik Dossan | denial
13 m - p A a | Henrik Dossan | | relative-pronoun
14 d - p A a | Henrik Dossan | Henrik Dossan | pronoun male discontinuous
15 i 14 p A a | Henrik Dossan | | nested self
16 i 14 g A a | the theatre company | | nested pronoun
17 d - p A a | Ivo Karim | Solveig Karim; Ivo Karim | pronoun male
18 i 17 p A a | Solveig Karim | Ivo Karim | nested pronoun
19 d - p A a | Solveig Karim | Solveig Karim; Ivo Karim | implicit-source implicit-cue
20 i 19 p A a | Solveig Karim | Ivo Karim | nested self
21 d - p A q | Ivo Karim | | implicit-source implicit-cue question
22 d - p A a | Solveig Karim | Solveig Karim | pronoun female discontinuous
23 i - p D a | Ulrike Namaz | Ivo Karim; Solveig Karim | short-name denial
24 m - p A a | Ulrike Namaz | | pronoun female fronted discontinuous
25 i 24 g A a | those who claim otherwise | | nested relative-pronoun demonstrative-content unscored-polarity
26 i - o A a | Halm Mutual | Halm Mutual |
27 i - u A a | a stagehand | a stagehand |
28 i 27 k A a | unknown | | nested passive implicit-source
29 i - k A q | unknown | | passive indirect-question
30 d - u A a | a stagehand | | pronoun male
31 i - p D a | Henrik Dossan | | retraction
32 i - p A a | Henrik Dossan | | pronoun male
33 i - o A a | the box office of the Lyceum | ticket holders | request

### held_en_lk1 | lookalike
Ternholm Rovers 2, Kivi Athletic 2

The harbour derby had everything, and a little too much of it. Needless to say, the first goal came from “the Plumber”, as right back Dario Esk is known on the terraces. Kivi replied within two minutes through a header by Lars Omarov, whose finish left the goalkeeper with no answer.

After the break the so-called Wall of Kivi crumbled twice. Esk was denied by the post, then by the crossbar; a promising run by the teenager Timo Rahl ended in a bookkeeping error, so to speak, between ball and shin. The numbers tell the story of a demanding afternoon: nineteen corners, six yellow cards, one lost boot.

The equaliser was a statement of intent. Omarov’s free kick, a “banana” of the old school, bent around the wall and in off the linesman’s side of the goal. Rovers’ claim to second place remains intact, as does the unbeaten run of a squad nicknamed “The Accountants”.

Under the banner “Onward, Within Reason” the away fans sang until the last bus. Next for Kivi: the trip to Saryoba in the “Three Rivers Cup”. Kick-off is at 3 p.m., weather permitting. Tickets are on sale under the slogan “Come Early, Stay Late”.
---

### held_en_lk2 | lookalike
Two Days in Ternholm, With an Umbrella

The night train from Vesterhaven arrives at 6:10, which is to say at seven. Leave the luggage at the left-luggage counter, not at the one marked as baggage claim, and walk down Herring Street to the harbor. The morning market opens with a bell nicknamed “Big Agatha”. Stalls are numbered; the asking price is rarely the final one, and a telling smile is worth two crowns.

Breakfast is best at the “Silent Spoon”, a café with nine tables and a cat. The house dish, the “Promise”, consists of rye bread, smoked eel and a poached egg. It goes without saying that the coffee is strong. For a sweet tooth there is the “Bishop’s Excuse”, a layered cake of almonds and quince, also sold in tins.

The Old Town is small. Its so-called Grand Canal is eleven steps wide, and the “Tower of Whispers” is in fact a chimney. The Museum of Printing shows the first edition of “A Question of Salt”, the novel by Ottilie Brask, together with a press made by the firm Word & Daughter. Admission is free on Wednesdays. The permanent exhibition, “Nobody Asked the Fish”, occupies the upper floor; the lower floor is under repair.

In the afternoon the ferry “Rumor” crosses to Gull Island in forty minutes. The said island has one road, one chapel and, in a manner of speaking, one restaurant. Seating is first come, first served. The last boat back leaves at nine sharp.

Day two is for the hills. Bus 14 climbs to the village of Upper Dole, whose answer to the Alps is a meadow with a bench. The path called “Letter to Anna” is well marked and takes three hours; the steep variant, “Last Word”, takes two and a good pair of knees. Sheep have the right of way.

Truth be told, it rains. The covered arcades around Court Square are the natural refuge, with a secondhand bookshop (“Chapter and Worse”), a hat shop (“Said & Son”) and a cinema that runs silent comedies such as “The Mayor Speaks” on a loop. Umbrellas of the local brand “Maybe” come in black only.

Dinner calls for a jacket. At the “Court of Appeal”, a vaulted cellar, the herring is served “blue”, that is, almost raw, and the bill on a silver tray. The wine list is long, the candles are short, and the town’s motto, “Dry by Morning”, is stitched on every napkin.

Getting there: daily trains from Vesterhaven, thrice weekly from Saryoba. Rooms from 60 crowns.
---
