### gold_en_i12_a | update
Grain Terminal Blast: What We Know

PORT ZELIM, Tarqand — {c1:Seven dockers died when silo 9 of the grain terminal exploded}, {s1:Zelim's chief prosecutor, Marit Owusu,} {q1:announced at 6:30 a.m.}

{c2:Three more are missing}, {s2:the port captain} {q2:told} the news site Kvartal; {c3:they may have been on shore}, {s3:he} {q3:added}. {s4:The emergency ministry} {q4:counts} {c4:15 injured}, {s5:the hospital} {c5:21}.

Cause: {c6:dust and a spark}, {q6:according to} {s6:the operator, Zelim Agro}. {s7:The ministry} {q7:does not exclude} {c7:a bomb}. {c8:There was no bomb}, {q8:in the opinion of} {s8:Kaito Brandstrom, a blast expert {c23:whom} {s23:Kvartal} {q23:asked} {c23:to look at the pictures}}. {c9:"A bomb begins in one place. This began everywhere,"} {s9:the expert} {q9:said}.

Warnings: {s10:an electrician who left the firm in June} {q10:says} {c10:{s24:he} {q24:reported} {c24:a hot bearing in silo 9}}. {c11:"{s12:My foreman} {q12:told} me {c12:to put my hand on it every hour},"} {s11:he} {q11:wrote}. {s13:Zelim Agro} {q13:has not yet found} {c13:such a report}. {s14:A manager} {q14:promised to look for} {c14:it}.

Damage: {s15:the insurers} {q15:estimate} {c15:it at 80 million}. {s16:The exporters' association} {q16:fears for} {c16:the whole harvest}.

Politics: President Ilham Sorensen cancelled a visit to the opera. {c18:Whoever is guilty will answer for it}, {s18:he} {q18:vowed by telephone from his train}. {s19:The opposition leader, Gulnar Prieto,} {q19:called on} {c19:him to begin with his brother-in-law, who chairs the operator}.

{q20:Not true}: {c20:{q22:reports} {c22:that the city water is poisoned}}. {s21:The waterworks} {q21:have denied} {c21:them} three times.

Silo 9 was built in 2008 and held 6,000 tons. We update this page every hour.
---
1 i - p A a | Marit Owusu | seven dockers | fronted number
2 i - p A a | the port captain | | fronted number
3 i - p A h | the port captain | | fronted pronoun male
4 i - o A a | the emergency ministry | | number
5 i - o A a | the hospital | | number no-cue ellipsis-content optional
6 i - o A a | Zelim Agro | | fronted ellipsis-content
7 i - o A h | the emergency ministry | | short-name negated-cue unscored-polarity
8 i - p A a | Kaito Brandstrom | | fronted noun-cue denial-like
9 d - p A a | Kaito Brandstrom | | definite-description fronted
10 i - u A a | an electrician who left the firm in June | an electrician who left the firm in June |
11 d - u A a | an electrician who left the firm in June | the electrician's foreman | pronoun male fronted
12 i 11 p A a | the electrician's foreman | an electrician who left the firm in June | nested request
13 i - o A a | Zelim Agro | | denial-like optional unscored-polarity
14 i - u A a | a manager of Zelim Agro | | demonstrative-content optional
15 i - g A a | the insurers | | number demonstrative-content unscored-certainty
16 i - o A h | the exporters' association | |
18 i - p A a | Ilham Sorensen | | fronted pronoun male
19 i - p A a | Gulnar Prieto | Ilham Sorensen; Zelim Agro | request
20 i - a D a | AUTHOR | | implicit-source optional
21 i - o D a | the waterworks | | denial demonstrative-content
24 i 10 u A a | an electrician who left the firm in June | | nested self pronoun male
23 i - o A a | Kvartal | Kaito Brandstrom | request relative-clause discontinuous
22 i 20 k A h | unknown | | nested rumour noun-cue implicit-source

### gold_en_i12_b | lookalike
The Commission Was Formed on Tuesday

TARVAS, Upper Lenn — The commission that is to look into the burning of the old customs house was formed on Tuesday. It has nine members: three engineers, three members of the council, two firemen and a poet. Its office is on the third floor of the Speaking House, so called because of the echo in the stairwell.

Nine is also the number of rooms that burned. The tenth, the one with the scales, was saved by the wind. Between 1841 and 1903 all the sugar, salt and cloth of the province crossed those scales; in the last full year they weighed 41,000 tons. The denial of entry stamped into so many passports there, "Not Heard", can still be read on a brass die in the town museum.

The first session opened with a minute of silence for the caretaker's dog. At eleven the windows had to be closed because of a wedding. At noon there was soup. In the afternoon the members walked along Claim Street to the ruin, counted the remaining beams, fourteen, and came back by another way.

A vote was taken on the second day. It ended five to four. On the third day the poet resigned, and her chair was given to a chimney sweep.

{c1:The fire began in the stove room}, {s1:a carpenter who sat among the spectators} {q1:remarked on the fourth day}. No minutes were kept that day. On the fifth, the commission adjourned until after the harvest, and the key of the office was left, as usual, under the third pot of basil.
---
1 i - u A a | a carpenter who sat among the spectators | | fronted

### gold_en_i12_c | analysis
How a Debt Changed Hands

{c1:That the railway of Ormland belongs to Belisar Trust} has been {q1:the claim of} {s1:the opposition} since spring. Until last week it rested on a photograph of a dinner. Now there is a paper.

{s2:The paper, a contract of eleven pages dated 2 May,} {q2:states} {c2:that the Treasury "transfers all demands arising from the line" to a firm in the Tessel Isles}. {s3:It} {q3:names} {c3:neither a price nor an owner}. {c4:It is genuine}, {s4:the notary who certified it, Philippa Osman,} {q4:told} me; {c5:it is a draft}, {s5:Treasury Secretary Ragnar Dube} {q5:told} everyone else. One cannot certify a draft. {s6:The notary} {q6:said} {c6:so} twice, the second time more slowly.

Who stands behind the firm? {s7:Dube} {q7:professes} {c7:not to know}. {s9:A former clerk of the registry in Tessel} {q9:wrote on a napkin:} {c9:"B.T., all of it."} {s10:The Trust} {q10:replied through three lawyers} {c10:that it owned no napkins}.

{c11:The state has lost 300 million}. That is {q11:the estimate of} {s11:the economist Wilhelmina Sow}; {s12:Dube's own deputy} {q12:arrives at} {c12:190}. {c13:Nothing at all was lost}, {s13:the secretary} {q13:wrote} to the budget committee, {c13:because nothing was worth anything}. In {s14:Sow's} {q14:words}, {c14:"this is the first true sentence of the affair"}.

It would be unjust to call the secretary a thief. {s15:His critics} {q15:do not even accuse} {c15:him of that}; {s16:they} {q16:accuse} {c16:him of signing where he was shown}. {c17:"My pen follows my conscience,"} {s17:he} {q17:said at a gala in June}. On the contract it followed a pencilled cross.

Next week the committee will hear the notary. {s18:Her office} {q18:let it be known on Friday} {c18:that she had caught a cold}.
---
1 i - g A a | the opposition | Belisar Trust | fronted noun-cue
2 m - d A a | a contract of eleven pages dated 2 May | the Treasury | document
3 i - d A a | a contract of eleven pages dated 2 May | | document pronoun unscored-polarity
4 i - p A a | Philippa Osman | | fronted
5 i - p A a | Ragnar Dube | | fronted denial-like
6 i - p A a | Philippa Osman | | definite-description demonstrative-content
7 i - p A a | Ragnar Dube | Ragnar Dube | short-name
9 d - u A a | a former clerk of the registry in Tessel | Belisar Trust | 
10 i - o A a | Belisar Trust | Belisar Trust | short-name denial-like
11 i - p A a | Wilhelmina Sow | | fronted noun-cue number unscored-certainty
12 i - p A a | Ragnar Dube's deputy | | number
13 i - p A a | Ragnar Dube | | definite-description fronted discontinuous denial-like
14 d - p A a | Wilhelmina Sow | | noun-cue short-name
15 i - g D a | Ragnar Dube's critics | Ragnar Dube | negated-cue unscored-polarity demonstrative-content
16 i - g A a | Ragnar Dube's critics | Ragnar Dube | pronoun
17 d - p A a | Ragnar Dube | Ragnar Dube | pronoun male fronted
18 i - o A a | Philippa Osman's office | Philippa Osman |
