### gold_en_i11_a | news
Engineer Ends Silence on Sunken Ferry

DUNMARA, Kelland, Jan 19 (Kelland Press) — The court listened for two hours to Siobhan Ndiaye, who designed the bow door of the ferry Princess Ailsa. {c1:The door was safe for a summer sea}, {s1:the engineer} {q1:said}, {c1:and the owners knew it}.

{c2:"{s3:I} {q3:wrote} {c3:that she must not sail in a wind above seven},"} {s2:Ndiaye} {q2:told} the judges. On the night of 11 November it blew at nine. {c4:Ninety-four people drowned}, {q4:according to} {s4:the indictment}; {s5:the families} {q5:count} {c5:ninety-six}.

{s6:The owners, Ailsa Ferries,} {q6:deny} {c6:ever having seen the letter}. {c7:It was never posted}, {s7:their counsel, Fergus Abiodun,} {q7:argued}. {s8:Ndiaye} {q8:answered} {c8:that she had carried it to the office herself}. {c9:A receptionist took it}, {s9:she} {q9:said}, {c9:"a lady with a cold."}

{s10:The lady, Moira Stannis,} {q10:remembers} {c10:the cold}. {s18:She} {q18:remembers} {c18:the letter}, too. {c11:"{s12:The captain of the port} {q12:rang in the afternoon and asked} {c12:who had sent it},"} {s11:she} {q11:told} Kelland Press after the session. {c11:"{s13:I} {q13:told} him {c13:nobody important}."}

{c14:The ferry sailed because the captain wanted to sail}. This was for years {q14:the position of} {s14:the Maritime Board}. {s15:It} {q15:abandoned} {c15:it} on Monday. {c16:The order came from the office on shore}, {s16:the Board's new president, Dara Villeneuve,} {q16:conceded in a letter} to the court.

{s17:The captain's widow} {q17:asked} {c17:to have the letter read aloud}. The presiding judge read it twice.

The trial will last until March. The wreck lies at 61 metres; three divers have been down to it, and one has written a book.
---
1 i - p A a | Siobhan Ndiaye | Ailsa Ferries | fronted definite-description discontinuous
2 d - p A a | Siobhan Ndiaye | Siobhan Ndiaye | fronted short-name
3 i 2 p A a | Siobhan Ndiaye | | nested self
4 i - d A a | the indictment | | fronted document number
5 i - g A a | the families | | number
6 i - o D a | Ailsa Ferries | Ailsa Ferries | denial gerund
7 i - p A a | Fergus Abiodun | | fronted denial-like
8 i - p A a | Siobhan Ndiaye | Siobhan Ndiaye | short-name
9 m - p A a | Siobhan Ndiaye | Moira Stannis | fronted pronoun female discontinuous us-punctuation
10 i - p A a | Moira Stannis | | optional no-proper-content
11 d - p A a | Moira Stannis | the captain of the port | pronoun female fronted discontinuous
12 i 11 p A q | the captain of the port | | nested indirect-question
13 i 11 p A a | Moira Stannis | Siobhan Ndiaye | nested self
14 i - o A a | the Maritime Board | the captain | fronted noun-cue
15 i - o D a | the Maritime Board | | pronoun retraction demonstrative-content
16 i - p A a | Dara Villeneuve | | fronted
17 i - p A a | the captain's widow | | request
18 i - p A a | Moira Stannis | | pronoun female optional no-proper-content

### gold_en_i11_b | telegram
🥖 BREAD NEWS. Why is the loaf grey?

{s1:The Ministry of Provision} {q1:explains} {c1:the colour with "an old recipe"}. {c2:It is sawdust}, {s2:a baker of Factory No. 2} {q2:wrote} to us at three in the morning. {c3:"One scoop in nine. {s4:The technologist} {q4:calls} {c4:it fibre},"} {s3:he} {q3:adds}.

The technologist is Svenja Karimova; she has a diploma on the wall and a telephone which she answers. {c5:"Fibre is healthy."} {q6:Asked} {c6:whether it had once been a fence}, {s7:she} {q7:wished} us {c7:good appetite}.

— {s8:Doctors at the railway clinic} {q8:count} {c8:61 cases of colic since Monday}. {s9:Their chief} {q9:forbade} {c9:them to count further}.
— {c10:The factory receives enough flour}, {s10:the deputy minister Ostap Lindgren} {q10:told} parliament. {s11:The storekeeper} {q11:says} {c11:she has seen the bottom of the silo}.
— {c12:The grain is sold across the border at Kym}, {s12:two customs officers} {q12:claim}, one of whom has shown us a waybill. {s14:It} {q14:speaks of} {c14:"cattle feed, white"}.
— {s15:The price commission} {q15:concluded its inquiry with the finding} {c15:that the loaf weighs what it should}. It was formed in April to look into something else.

Lindgren's wife, Daria, posted a recipe for white rolls. {c17:It was a private joke}, {s17:she} {q17:is quoted as saying}. By then it had been deleted.

By 6 p.m. there was no loaf of any colour left in Kym Street.
---
1 m - o A a | the Ministry of Provision | |
2 i - u A a | a baker of Factory No. 2 | | fronted
3 d - u A a | a baker of Factory No. 2 | Svenja Karimova | pronoun male fronted
4 i 3 p A a | Svenja Karimova | | nested definite-description
5 d - p A a | Svenja Karimova | | implicit-source implicit-cue
6 i - k A q | unknown | | passive implicit-source indirect-question
7 i - p A a | Svenja Karimova | AUTHOR | pronoun female optional no-proper-content
8 i - g A a | doctors at the railway clinic | | number
9 i - p A a | the chief of the railway clinic | doctors at the railway clinic | request
10 i - p A a | Ostap Lindgren | | fronted denial-like
11 i - p A a | the storekeeper | the storekeeper |
12 i - u A a | two customs officers | | fronted
14 d - d A a | a waybill | | document pronoun scare-quotes unscored-type
15 i - o A a | the price commission | | noun-cue
17 i - p A a | Daria | | fronted pronoun female passive

### gold_en_i11_c | interview
{c1:"My Husband Never Owned a Gun"}

Ingrid Batsukh has been a widow since the night on which Minister Gan Batsukh was found in his study, a pistol in the wrong hand. {s2:The commission} {q2:closed the case with the finding} {c2:that he had taken his own life}. She keeps the study locked.

{s3:Q}{q3::} {c3:Mrs. Batsukh, {s4:your son} {q4:says} {c4:you should leave the country}.}

{s5:A}{q5::} {c5:My son is nineteen and has been followed home twice. {s6:I} {q6:told} {c6:him to leave}.}

{s7:Q}{q7::} {c7:{c8:Your husband was depressed}, {q8:according to} {s8:his secretary}.}

{s9:A}{q9::} {c9:{c10:He was cheerful}, {q10:according to} {s10:the same secretary}, until she was promoted. (pauses) On the last evening {s11:he} {q11:told} me {c11:the list was ready}. {s12:I} {q12:asked} {c12:what list}. {s13:He} {q13:said} {c13:it was better not to know the ending}.}

{s14:Q}{q14::} {c14:A list of what?}

{s15:A}{q15::} {c15:Of those who were paid by the mine. {s16:I} {q16:think} {c16:there were eleven names}. {s17:A woman in his office} {q17:swears} {c17:there were twelve}.}

{s18:Q}{q18::} {c18:{s19:President Dorj} {q19:has denied} {c19:that he knew of it}.}

{s20:A}{q20::} {c20:Nobody had asked him.}

{s21:Q}{q21::} {c21:Who do you think killed your husband?}

{s22:A}{q22::} {c22:Somebody who is left-handed.}

{c23:There is no list}, {s23:the president's office} {q23:informed} this magazine. {c24:It has twelve names}, {s24:a judge who asked for our discretion} {q24:says}, {c24:"and I am glad not to be on it"}. {s25:The secretary, Otgon Lavrin,} {q25:declined to speak about} {c25:the minister's mood}. To Mrs. Batsukh {s26:she} {q26:sends} {c26:her regards}.
---
1 d - p A a | Ingrid Batsukh | Gan Batsukh | headline implicit-source implicit-cue
2 i - o A a | the commission | Gan Batsukh | noun-cue
3 d - p A a | INTERVIEWER | Ingrid Batsukh's son; Ingrid Batsukh | turn
4 i 3 p A a | Ingrid Batsukh's son | Ingrid Batsukh | nested request
5 d - p A a | Ingrid Batsukh | Ingrid Batsukh's son | turn
6 i 5 p A a | Ingrid Batsukh | Ingrid Batsukh's son | nested self request
7 d - p A a | INTERVIEWER | Gan Batsukh; Otgon Lavrin | turn
8 i 7 p A a | Otgon Lavrin | Gan Batsukh | nested fronted
9 d - p A a | Ingrid Batsukh | Otgon Lavrin; Gan Batsukh | turn
10 i 9 p A a | Otgon Lavrin | Gan Batsukh | nested fronted
11 i 9 p A a | Gan Batsukh | | nested pronoun male
12 i 9 p A q | Ingrid Batsukh | | nested self indirect-question
13 i 9 p A a | Gan Batsukh | | nested pronoun male
14 d - p A q | INTERVIEWER | | turn
15 d - p A a | Ingrid Batsukh | a woman in Gan Batsukh's office | turn
16 i 15 p A a | Ingrid Batsukh | | nested self
17 i 15 u A a | a woman in Gan Batsukh's office | | nested
18 d - p A a | INTERVIEWER | President Dorj | turn
19 i 18 p D a | President Dorj | President Dorj | nested denial
20 d - p A a | Ingrid Batsukh | President Dorj | turn
21 d - p A q | INTERVIEWER | Gan Batsukh; Ingrid Batsukh | turn
22 d - p A a | Ingrid Batsukh | | turn
23 i - o A a | President Dorj's office | | fronted denial-like
24 m - u A a | a judge who asked for our discretion | a judge who asked for our discretion | fronted discontinuous
25 i - p A a | Otgon Lavrin | Gan Batsukh | noncommittal unscored-polarity unscored-certainty
26 i - p A a | Otgon Lavrin | Ingrid Batsukh | pronoun female optional no-proper-content
