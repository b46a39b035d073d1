### gold_en_a_an3 | analysis
On the Second Letter of the Forty

A second open letter of the so-called “Forty” has appeared in Varenia, and with it an old mystery.

Let us recall that in the first one, printed in April by the site Ak Bosaga, {s1:forty “veterans of the state”} {q1:demanded} {c1:the resignation of the Speaker, Arman Lyubarsky}. Within a week {s2:eleven of the forty} {q2:declared} {c2:that they had signed nothing}. {s3:The academician Saken Porfiriev} {q3:complained} {c3:that he “had been signed the way children are vaccinated”}.

The second letter is softer. {s4:It} {q4:asks} {c4:the President, Marlen Ostrovbek, to “protect the Speaker from himself”}. {c5:This}, in {s5:our} {q5:opinion}, {c5:is the old demand in a clean shirt}.

Who is behind it? {s6:The political scientist Yelzhan Gorodko} {q6:is convinced} {c6:that the paper was composed in the Speaker’s own office}. Here is {s7:his} {q7:reasoning}.

{c7:"Let us be honest. {s8:Lyubarsky} {q8:has told} everybody {c8:that he is persecuted}. A persecuted man must have persecutors, and forty is a good number: {s9:the fairy tales} {q9:say} {c9:so}.

"I {q10:am told} {c10:that a typist in the parliament was given a medal in June}. For what? {s11:Her superiors} {q11:say} {c11:for speed}. {s12:I} {q12:say} {c12:for speed and for silence}".}

{s13:The Speaker’s press service} {q13:has called} {c13:this theory “the delirium of a man without a chair”} ({c14:the hint}, {s14:we} {q14:suppose}, {c14:is at the university chair that Mr. Garodko lost last autumn}). {s15:The typist herself, Galiya Simbirtai,} {q16:asked} by {s16:our colleagues from Evening Belkent} {c16:what the medal was for}, {q15:answered} {c15:that it was for twenty years without a misprint}.

There is also a third version. {s17:Some} {q17:say} {c17:that the letter was written in Sorland}. {s18:The Sorland embassy} {q18:retorts} {c18:that it “has enough letters of its own to answer”}. As they say in the East, the dog barks and the caravan sends a letter.

And the President? On Thursday {s19,s20:Ostrovbek} {q19:assured} the journalists {c19:that he had read neither letter} and {q20:joked} {c20:that his glasses were with the Speaker}. {s21:He} {q21:did not deny} {c21:having received both}. {q22:According to} {s22:two sources in the Palace who do not know each other}, {c22:the letters lie in the same drawer under a newspaper}.

{s23:We} {q23:do not claim} {c23:to know whose newspaper it is}. But {s24:we} {q24:venture to predict} {c24:a third letter, this time from the Forty-One}.
---
1 i - g A a | the Forty | Arman Lyubarsky | request scare-quotes
2 i - g A a | eleven of the Forty | the Forty |
3 m - p A a | Saken Porfiriev | Saken Porfiriev |
4 m - d A a | the second letter of the Forty | Marlen Ostrovbek; Arman Lyubarsky | pronoun document request
5 i - a A a | AUTHOR | | noun-cue discontinuous
6 i - p A a | Yelzhan Gorodko | Arman Lyubarsky |
7 d - p A a | Yelzhan Gorodko | Arman Lyubarsky | noun-cue pronoun male blockquote multipara
8 i 7 p A a | Arman Lyubarsky | Arman Lyubarsky | nested short-name
9 i 7 d A a | fairy tales | | nested demonstrative-content optional
10 i 7 k A a | unknown | Galiya Simbirtai | nested passive implicit-source
11 i 7 g A a | Galiya Simbirtai's superiors | | nested
12 i 7 p A a | Yelzhan Gorodko | | nested self
13 m - o A a | the press service of Arman Lyubarsky | Yelzhan Gorodko | denial-like
14 i - a A h | AUTHOR | Yelzhan Gorodko | discontinuous unscored-certainty
15 i - p A a | Galiya Simbirtai | |
16 i - g A q | Evening Belkent | | passive indirect-question
17 i - g A a | some | | rumour
18 m - o A a | the Sorland embassy | the Sorland embassy |
19 i - p A a | Marlen Ostrovbek | Marlen Ostrovbek | shared-source short-name
20 i - p A a | Marlen Ostrovbek | Arman Lyubarsky | shared-source
21 i - p A a | Marlen Ostrovbek | | pronoun male negated-denial noncommittal unscored-polarity unscored-certainty
22 i - u A a | two sources in the Palace | |
23 i - a D a | AUTHOR | | negated-cue
24 i - a A a | AUTHOR | the Forty | unscored-certainty

### gold_en_a_nw3 | news
Court Clears Ex-Mayor in House Case

DRAGOVETS, Sorland, March 3 (Suvara Wire) — {s1:A Dragovets court} {q1:ruled Monday} {c1:that former Mayor Vuk Saribash did not commit fraud when {s2:he} {q2:told} voters {c2:that he owned no house}}.

{s3:Judge Yelika Kosmay} {q3:wrote in a 60-page opinion} {c3:that the villa on Lake Oroy was, at the time of the speech, "still a construction site."}

{s4:Prosecutors} {q4:said} {c4:they would appeal}. {c5:"{s6:The court} {q6:has found} {c6:that a roof is a matter of taste},"} {s5:chief prosecutor Damir Holubek} {q5:told} reporters. {c5:"It is not."}

{s7:Saribash, 61,} {q7:had pleaded} {c7:not guilty}. {s8:His lawyer, Amina Torbar,} {q8:said} {c8:he was "relieved but not surprised"}; {s9:she} {q9:added} {c9:that {s10:he} {q10:had asked} {c10:her not to disclose where he would spend the night}}.

The case began in 2021, when {s11:the Dragovets Courier}, {q12:quoting} {s12:a gardener}, {q11:reported} {c11,c12:that the mayor kept a villa}. {s13,s14:Saribash} {q13:at first denied} {c13:knowing the gardener}, {q14:then said} {c14:he knew him "only from behind."} During the trial {s15:the gardener, Petar Ashmaz,} {q15:testified} {c15:that {s16:Saribash} {q16:once instructed} {c16:him to plant a hedge "higher than journalists"}}.

{s17:The Courier's editor, Nadira Volkar,} {q17:said} {c17:the paper stood by its reporting}. {s18:She} {q18:would not comment on} {c18:whether it had more photographs}. {c19:The villa}, {s19:a neighbor who has watched it grow} {q19:said}, {c19:has had curtains since 2018}.

{s20:A poll released last week by Tsifra Group} {q20:found} {c20:that {s21:54 percent of residents} {q21:expect} {c21:Saribash to run again}}. {q22:Asked} {c22:about it}, {s23:the ex-mayor} {q23:asked in return:} {c23:"Only 54?"}
---
1 i - o A a | a Dragovets court | Vuk Saribash |
2 i 1 p A a | Vuk Saribash | Vuk Saribash | nested pronoun male
3 m - p A a | Yelika Kosmay | | us-punctuation
4 i - g A a | prosecutors | prosecutors |
5 d - p A a | Damir Holubek | a Dragovets court | discontinuous
6 i 5 o A a | a Dragovets court | | nested
7 i - p A a | Vuk Saribash | Vuk Saribash | denial-like short-name unscored-polarity
8 m - p A a | Amina Torbar | Vuk Saribash |
9 i - p A a | Amina Torbar | Vuk Saribash; Amina Torbar | pronoun female
10 i 9 p A a | Vuk Saribash | Amina Torbar; Vuk Saribash | nested pronoun male request
11 i - o A a | Dragovets Courier | Vuk Saribash |
12 i 11 p A a | Petar Ashmaz | Vuk Saribash | nested citing-source
13 i - p D a | Vuk Saribash | Petar Ashmaz | denial gerund shared-source short-name
14 m - p A a | Vuk Saribash | Petar Ashmaz | shared-source us-punctuation
15 m - p A a | Petar Ashmaz | Vuk Saribash; Petar Ashmaz |
16 m 15 p A a | Vuk Saribash | Petar Ashmaz | nested request
17 i - p A a | Nadira Volkar | Dragovets Courier |
18 i - p A q | Nadira Volkar | Dragovets Courier | pronoun female noncommittal unscored-polarity unscored-certainty
19 i - u A a | a neighbor of the villa | | fronted discontinuous
20 i - d A a | a poll by Tsifra Group | Vuk Saribash | document number
21 i 20 g A a | 54 percent of residents | Vuk Saribash | nested unscored-certainty
22 i - k A q | unknown | | passive demonstrative-content indirect-question
23 d - p A q | Vuk Saribash | | definite-description question

### gold_en_a_pr1 | press_release
FOR IMMEDIATE RELEASE

Tulpan Air Connects Belkent and Ulutash

BELKENT, Varenia, 2 April. {s1:Tulpan Air JSC (hereinafter “the Airline”)} {q1:is pleased to announce} {c1:the launch of daily flights between Belkent and Ulutash on 1 May}. {s2:The Airline} {q2:estimates} {c2:that 40,000 passengers will use the route in its first year}.

{c3:“The journey shrinks from eleven hours to fifty minutes, and {s4:our customers} {q4:tell} us {c4:they can find a use for the other ten},”} {q3:commented} {s3:Zarina Milosh, Chief Commercial Officer}. {c3:“{s5:We} {q5:promise} {c5:to keep the coffee hot}.”}

{s6:The Civil Aviation Committee of Kyrmen} {q6:certified on 28 March} {c6:that the aircraft meets all noise limits}. {s7:Its chairman, Dosym Khrapko,} {q7:described} {c7:the partnership as “a bridge without a toll”}.

{s8:The Airline} {q8:firmly rejects} {c8:{q9:reports} by {s9:certain websites} {c9:that the launch was postponed for technical reasons}}. {q10:In the words of} {s10:Ms. Milosh}, {c10:“the only thing postponed was the ribbon”}. Passengers who {q11:were told} by {s11:our call centre} {c11:that the flight had been withdrawn} may claim a voucher.

{s12:The trade union Sky Labour}, {s13:which} {q13:had threatened} {c13:to strike over rosters}, {q12:confirmed} {c12:that an agreement was reached last night}. {s14:A joint statement} {q14:notes} {c14:that {s15:both sides} {q15:consider} {c15:it fair}}.

About Tulpan Air
Founded in 2004 as Said & Sons Flying Services. Twice named “Most Promising Carrier of the Steppe”. Its motto is “On Time, More or Less”. {s16:The Airline} {q16:kindly requests} {c16:editors not to translate its name}.
---
1 i - o A a | Tulpan Air | Tulpan Air |
2 i - o A a | Tulpan Air | | short-name unscored-certainty
3 d - p A a | Zarina Milosh | Tulpan Air | discontinuous
4 i 3 g A a | customers of Tulpan Air | | nested
5 i 3 o A a | Tulpan Air | Tulpan Air | nested pronoun
6 i - o A a | Civil Aviation Committee of Kyrmen | Tulpan Air |
7 m - p A a | Dosym Khrapko | Tulpan Air; Civil Aviation Committee of Kyrmen |
8 i - o D a | Tulpan Air | | denial short-name
9 i 8 g A a | certain websites | | nested noun-cue
10 d - p A a | Zarina Milosh | | noun-cue
11 i - o A a | the call centre of Tulpan Air | | passive
12 i - o A a | Sky Labour | |
13 i - o A a | Sky Labour | Sky Labour | relative-pronoun
14 i - d A a | a joint statement of Tulpan Air and Sky Labour | Tulpan Air; Sky Labour | document
15 i 14 g A a | Tulpan Air and Sky Labour | | nested
16 i - o A a | Tulpan Air | Tulpan Air | request short-name
