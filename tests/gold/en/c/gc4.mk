### gc_an5 | analysis
The Smoke and Its Owners

{s1:Readers in Dzhurgan} {q1:write} to us {c1:that they are sick of the fire at Terminal Two}. We are sick of it too, but {s2:the prosecutor general, Kamal Arturovich Berdenko,} {q2:has just presented the country with a fourth explanation:} {c2:sparrows}.

Let us list the previous ones. In May {s3:the Interior Ministry} {q3:spoke of} {c3:a short circuit}. In June {s4:it} {q4:began to talk of} {c4:“a short circuit with accomplices”}. In July {s5:the pro-government blogger Daniar Otarovich Lezgishvar} {q5:floated the idea} {c5:that the terminal had been burnt down by “pupils of foreign embassies”}. And now {s6:Mr. Lesgishvar} {q6:hails} {c6:the sparrows as “a breakthrough”} (the words in quotes are borrowed from his blog). Here is how {s7:he} {q7:argues}.

{c7:“A sparrow does not light matches. But a sparrow builds a nest, and a nest burns. {s8:Ornithologists abroad} {q8:have long been telling} us {c8:that our birds behave oddly}. And who finances ornithologists abroad? {s9:The Ulmetian press} {q9:calls} {c9:me a madman for asking}. {s10:I} {q10:reply:} {c10:a madman is one who trusts a sparrow}.

“{s11:The liberals} {q11:shouted in June} {c11:that the terminal had caught fire by itself}. Tomorrow {s12:they} {q12:will be shouting} {c12:that the sparrows are political prisoners}”.}

Let us leave the poetry. {s13:The case file, parts of which our editors have seen,} {q13:mentions} {c13:sparrows exactly once}. {s14:A night watchman, Ovanes Kudaibergenovich Sharma,} {q14:told} the investigator {c14:that {s15:a man in a raincoat} {q15:had invited} {c15:him to go and look at the birds}}. When he returned, the roof was burning. Nobody looked for the raincoat.

{c16:The sparrows}, {q16:it seems} to {s16:us}, {c16:had an impresario}. {s17:Berdenko’s office, to which we sent seven questions,} {q17:answered only} {c17:that the prosecutor general does not keep birds}.

The rest of the blog we know by heart. {c18:The opposition}, {s18:Lezgishvar} {q18:goes on}, {c18:wants a country without airports. It “dreams of camels”}. {q19:Allegedly}, {c19:one camel has already been delivered to its headquarters}.

As for us, {s20:we} {q20:continue to hold} {c20:that the fire was set for the sake of one ledger}. {s21:Two former accountants of the terminal} {q21:have said} {c21:so}. {q22:It is said} too {c22:that the ledger had 212 pages}. {c23:“And not a single feather”}, as {s23:one of the accountants} {q23:remarked}.

You can take the bird out of the file, but you cannot take the file out of the safe.
---
1 i - g A a | readers in Dzhurgan | readers in Dzhurgan |
2 i - p A a | Kamal Arturovich Berdenko | |
3 i - o A a | Interior Ministry | |
4 d - o A a | Interior Ministry | | pronoun
5 m - p A a | Daniar Otarovich Lezgishvar | | unscored-certainty
6 m - p A a | Daniar Otarovich Lezgishvar | | misspelled-name
7 d - p A a | Daniar Otarovich Lezgishvar | Daniar Otarovich Lezgishvar | pronoun male blockquote multipara
8 i 7 g A a | ornithologists abroad | | nested
9 i 7 g A a | the Ulmetian press | Daniar Otarovich Lezgishvar | nested
10 i 7 p A a | Daniar Otarovich Lezgishvar | | nested self
11 i 7 g A a | the liberals | | nested
12 i 7 g A a | the liberals | | nested pronoun
13 i - d A a | the case file | | document
14 i - p A a | Ovanes Kudaibergenovich Sharma | Ovanes Kudaibergenovich Sharma |
15 i 14 u A a | a man in a raincoat | Ovanes Kudaibergenovich Sharma | nested request
16 i - a A h | AUTHOR | | fronted discontinuous
17 i - o A a | Kamal Arturovich Berdenko's office | Kamal Arturovich Berdenko |
18 m - p A a | Daniar Otarovich Lezgishvar | the opposition | short-name fronted discontinuous freeindirect scare-quotes
19 i - k A h | unknown | the opposition | implicit-source distancing
20 i - a A a | AUTHOR | |
21 i - u A a | two former accountants of Terminal Two | | demonstrative-content
22 i - k A h | unknown | | implicit-source passive rumour
23 d - u A a | one of two former accountants of Terminal Two | | fronted

### gc_ft4 | feature
The Sisters Who Share a Goat

In the village of Kosh-Aral the border between Karsova and the Tengiz Republic runs along a ditch. Dinara Shalvovna Bek lives on one side of it; her twin, Elmira, on the other. {s1:The sisters} {q1:say} {c1:the ditch was dug while they were asleep}.

{c2:“{s3:They} {q3:told} us {c3:it was for a pipe},”} {s2:Dinara} {q2:says}. {s4:Elmira} {q4:remembers} {c4:it otherwise: {s5:a sergeant} {q5:announced through a megaphone} {c5:that there were now two villages}, and {s6:their father} {q6:asked} him {c6:which of them had the well}}.

Their goat, Princess, ignores the ditch. {s7:Customs officers of both countries} {q7:have notified} the family {c7:that the animal must be declared twice a day}. {s8:Dinara’s son Aslanbek, who is ten,} {q8:wrote on one form} {c8:that the purpose of the visit was thistles}.

{s9:Elmira’s husband, Zaal,} {q9:thinks} {c9:a goat has more rights than a brother-in-law}. Three times {s10:he} {q10:has asked for} {c10:a pass to visit a cousin}. Twice {s11:the Tengiz consulate} {q11:told} him {c11:that his case was being considered}. {c12:The third time}, {s12:he} {q12:claims}, {c12:{s13:a clerk} {q13:asked} {c13:if the goat could go instead}}. {s14:The consul, Margarita Ilhamovna Soltanberg,} {q14:calls} {c14:the story “charming and false”}. {s15:She} {q15:says} {c15:that {s16:no one in her office} {q16:would say} {c16:such a thing} and that the request is “alive”}.

What do the twins miss most? {c17:“Borrowing salt,”} {q17:says} {s17:Dinara}. {c18:“Lending it,”} {q18:says} {s18:Elmira}. {s19:Their late mother} {q19:used to say} {c19:that salt forgets who paid for it}.

{s20:A historian in Belogai, Tigran Amanovich Rustem,} {q20:believes} {c20:the line was drawn by a man with a cold}. {s21:A second historian} {q21:questions} {c21:whether there was a man}. {s22:Elmira} {q22:suspects} {c22:that neither has seen a ditch}. {s23:A map of 1931 that hangs in the school} {q23:shows} {c23:one village and no ditch at all}.

{q24:There are rumors} {c24:that a bridge will be built next spring}. {s25:The district chief} {q25:neither confirms nor denies} {c25:them}. {s26:Aslanbek} {q26:insists} {c26:he has seen the plank}. {s27:His mother} {q27:tells} {c27:him not to talk about planks in front of guests}, and {s28:he} {q28:promises} {c28:not to}. {c29:“Put down that it is a small plank,”} {s29:he} {q29:says} a minute later.
---
1 i - g A a | Dinara Shalvovna Bek and Elmira | Dinara Shalvovna Bek; Elmira | definite-description
2 d - p A a | Dinara Shalvovna Bek | Dinara Shalvovna Bek; Elmira | given-name
3 i 2 k A a | unknown | | nested pronoun
4 i - p A a | Elmira | the father of Dinara and Elmira; a sergeant | given-name
5 i 4 u A a | a sergeant | | nested
6 i 4 p A q | the father of Dinara and Elmira | | nested indirect-question
7 i - g A a | customs officers of Karsova and the Tengiz Republic | |
8 i - p A a | Aslanbek | | given-name
9 i - p A a | Zaal | | given-name
10 i - p A a | Zaal | Zaal's cousin | pronoun male request
11 i - o A a | the Tengiz consulate | Zaal |
12 i - p A a | Zaal | a clerk of the Tengiz consulate | pronoun male fronted discontinuous
13 i 12 u A q | a clerk of the Tengiz consulate | | nested indirect-question
14 m - p A a | Margarita Ilhamovna Soltanberg | | denial-like unscored-polarity
15 m - p A a | Margarita Ilhamovna Soltanberg | the Tengiz consulate; Zaal | pronoun female unscored-polarity scare-quotes
16 i 15 g D a | nobody in the Tengiz consulate | | nested negated-cue optional no-proper-content unscored-certainty
17 d - p A a | Dinara Shalvovna Bek | | given-name
18 d - p A a | Elmira | | given-name
19 i - p A a | the mother of Dinara and Elmira | |
20 i - p A a | Tigran Amanovich Rustem | |
21 i - u A q | a second historian | | indirect-question doubt unscored-polarity unscored-certainty
22 i - p A h | Elmira | Tigran Amanovich Rustem; a second historian | given-name
23 i - d A a | a map of 1931 | | document
24 i - k A h | unknown | | implicit-source rumour noun-cue
25 i - p A a | the district chief | | noncommittal demonstrative-content unscored-polarity unscored-certainty
26 i - p A a | Aslanbek | Aslanbek | given-name
27 i - p A a | Dinara Shalvovna Bek | Aslanbek | definite-description request
28 i - p A a | Aslanbek | | pronoun male ellipsis-content
29 d - p A a | Aslanbek | | pronoun male

### gc_nw4 | news
Satirist Freed in Mountain Case

KARA-LIMAN, Tengiz Republic (Tribuna 24) — {s1:A Tengiz court} {q1:on Friday ordered} {c1:the release of Karsovan satirist Ilgiz Borisovich Tamazin}, {c2:who} {q2:is charged} {c2:with “insulting a mountain.”}

{c3:“{s4:I} {q4:said} {c4:it was small},”} {s3:Tamazin, 38,} {q3:told} reporters at the prison gate. {c3:“{s5:I} {q5:still say} {c5:so}.”}

{s6:Judge Aida Gelenbek} {q6:said} {c6:prosecutors had failed to produce the injured party}. {s7:Prosecutors} {q7:said} {c7:they would appeal}. {s8:Their expert witness, geologist Parviz Hmelko,} {q8:had told} the court {c8:that the peak “visibly lost standing” after the broadcast}.

{s9,s10:Karsova’s Foreign Ministry} {q9:welcomed} {c9:the ruling} and {q10:said} {c10:it expected “no further geology.”} {q11:According to} {s11:the rights group Open Valley}, {c11:at least six other people are in custody over remarks about the landscape}. {s12:The Tengiz Justice Ministry} {q12:disputes} {c12:that number}; {s13:its spokesman, Vano Ergashian,} {q13:added} {c13:that two of the six “were speaking of a hill.”}

{s14:Tamazin’s wife, Leyla,} {q14:said} {c14:{c15:he} {q15:had been told} {c15:not to leave the house for a week}}. {c16:“{s17:They} also {q17:asked} {c17:{s18:him} to {q18:promise} {c18:not to look out of the window}},”} {s16:she} {q16:said by telephone}. {c16:“You can see it from the kitchen.”}
---
1 i - o A a | a Tengiz court | Ilgiz Borisovich Tamazin | request
2 m - k A a | unknown | Ilgiz Borisovich Tamazin | passive implicit-source discontinuous relative-clause us-punctuation
3 d - p A a | Ilgiz Borisovich Tamazin | Ilgiz Borisovich Tamazin | short-name discontinuous
4 i 3 p A a | Ilgiz Borisovich Tamazin | | nested self
5 i 3 p A a | Ilgiz Borisovich Tamazin | | nested self demonstrative-content
6 i - p A a | Aida Gelenbek | prosecutors |
7 i - g A a | prosecutors | prosecutors |
8 m - p A a | Parviz Hmelko | |
9 i - o A a | Karsova's Foreign Ministry | a Tengiz court | shared-source broad optional
10 m - o A a | Karsova's Foreign Ministry | Karsova's Foreign Ministry | shared-source us-punctuation
11 i - o A a | Open Valley | | number
12 i - o D a | the Tengiz Justice Ministry | | denial
13 m - p A a | Vano Ergashian | | us-punctuation
14 i - p A a | Leyla | Ilgiz Borisovich Tamazin | given-name
15 i 14 k A a | unknown | Ilgiz Borisovich Tamazin | nested passive request implicit-source
16 d - p A a | Leyla | Ilgiz Borisovich Tamazin | pronoun female discontinuous
17 i 16 k A a | unknown | Ilgiz Borisovich Tamazin | nested pronoun request
18 i 17 p A a | Ilgiz Borisovich Tamazin | | nested depth3 pronoun male unscored-certainty

### gc_st2 | stress
Minutes of the Forty-Third Session

{s1:The minutes} {q1:state} {c1:that {s2:Deputy Rauf Melkonbai} {q2:stated} {c2:that {s3:a draft report} {q3:states} {c3:nothing new}}}. {s4:Melkonbai} {q4:asserts} {c4:that {s5:he} {q5:asserted} {c5:the contrary}}. {s6:The stenographer, Ulyana Tsitsan,} {q6:is prepared to swear} {c6:that {s7,s8:he} {q7:first asserted} {c7:the one thing}, then {q8:asked} {c8:her to write down the other}}.

{s9:The speaker, Amir Gogolad,} {q9:denies} {c9:that {s10:she} {q10:ever told} him {c10:so}}. {s11:He} {q11:does, however, admit} {c11:having received a note {s12:which} {q12:read} {c12:“{s13:Melkonbai} {q13:will deny} {c13:this}”}}. {s14:Melkonbai} {q14:denies} {c14:this}.

{c15:“Did {s16:I} {q16:say} {c16:she was wrong}? {s17:I} {q17:did not say} {c17:she was wrong}. {s18:I} {q18:asked} {c18:{s19:who} {q19:says} {c19:she was right}},”} {s15:the deputy} {q15:argued}.

{s20:A leaflet left in the cloakroom} {q20:purports} {c20:to cite {s21:the minister of justice} as {q21:saying} {c21:that {s22:the committee} {q22:has recommended} {c22:a longer table}}}. {s23,s24:The minister} {q23:confirms} {c23:the table} and {q24:denies} {c24:the length}. Truth be told, the said leaflet is printed on wallpaper.

The committee sits in the so-called Silent Hall, under a portrait entitled “Who Is Asking?”, and drinks tea of the brand “Plain Speaking”. The tell-tale stain on page nine speaks volumes. {s25:Nobody} {q25:has yet explained} {c25:whose cup it was}. {s26,s27:Gogolad} {q26:hinted} {c26:that it was his own}, then {q27:took back} {c27:the hint}.
---
1 i - d A a | the minutes of the forty-third session | Rauf Melkonbai | document
2 i 1 p A a | Rauf Melkonbai | | nested
3 i 2 d A a | a draft report | | nested depth3 document no-proper-content optional
4 i - p A a | Rauf Melkonbai | Rauf Melkonbai | short-name
5 i 4 p A a | Rauf Melkonbai | | nested self demonstrative-content
6 i - p A a | Ulyana Tsitsan | Rauf Melkonbai; Ulyana Tsitsan |
7 i 6 p A a | Rauf Melkonbai | | nested pronoun male shared-source
8 i 6 p A a | Rauf Melkonbai | Ulyana Tsitsan | nested pronoun male shared-source request
9 i - p D a | Amir Gogolad | Ulyana Tsitsan; Amir Gogolad | denial
10 i 9 p A a | Ulyana Tsitsan | | nested pronoun female demonstrative-content
11 m - p A a | Amir Gogolad | Ulyana Tsitsan; Rauf Melkonbai | pronoun male gerund
12 d 11 d A a | Ulyana Tsitsan's note | Rauf Melkonbai | nested relative-pronoun document
13 i 12 p D a | Rauf Melkonbai | | nested depth3 denial demonstrative-content
14 i - p D a | Rauf Melkonbai | | denial demonstrative-content
15 d - p A a | Rauf Melkonbai | Rauf Melkonbai; Ulyana Tsitsan | definite-description fronted
16 i 15 p A q | Rauf Melkonbai | Ulyana Tsitsan | nested self question unscored-polarity unscored-certainty
17 i 15 p D a | Rauf Melkonbai | Ulyana Tsitsan | nested self negated-cue
18 i 15 p A q | Rauf Melkonbai | Ulyana Tsitsan | nested self indirect-question
19 i 18 k A a | unknown | Ulyana Tsitsan | nested depth3 optional unscored-certainty
20 i - d A a | a leaflet left in the cloakroom | the minister of justice; the committee | document unscored-certainty
21 i 20 p A a | the minister of justice | the committee | nested
22 i 21 o A a | the committee | | nested depth3 request
23 i - p A a | the minister of justice | | shared-source
24 i - p D a | the minister of justice | | shared-source denial
25 i - g D q | nobody | | negated-cue optional unscored-certainty
26 i - p A h | Amir Gogolad | Amir Gogolad | shared-source
27 i - p D a | Amir Gogolad | | shared-source retraction
