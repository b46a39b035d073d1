### gold_en_i1_a | news
Toll in Dolwin Mine Collapse Stands at Eleven

KARVAGH, Ombray (ONS) — {c1:Eleven miners were killed when a gallery caved in at the Dolwin copper mine}, {s1:the examining judge} {q1:said on Friday}, three weeks after the accident.

{c2:The toll may rise further}, {s2:public prosecutor Linnea Osei} {q2:told} reporters outside the courthouse in Karvagh. {c3:"Two of the injured are still in a coma,"} {s3:she} {q3:said}.

{s4:The mining inspectorate} {q4:had given} {c4:the toll as nine} on the day of the collapse. {s5:The provincial hospital} {q5:puts} {c5:the number of injured at 34}; {s6:the miners' union} {q6:counts} {c6:41}.

{c7:The gallery had been propped with green timber}, {q7:according to} {s7:a report by the engineer Dafydd Marun, seen by the Karvagh Courier}. {c8:The props bent within a month}, {s8:the report} {q8:says}. Its author could not be reached on Friday.

{c9:The timber came from a certified yard and was dry}, {s9:the owner of the mine, Ombray Copper,} {q9:wrote} to the inspectorate on 4 May.

{c10:The green props saved the company sixty thousand crowns a year}. That is {q10:the conclusion of} {s10:Hamid Treloar, who represents the families of six of the dead}. {c11:"They counted the money and not the men,"} {s11:the lawyer} {q11:said by telephone}.

{s12:The firm} {q12:rejected} {c12:his account as slander}. {c13:{s14:Nobody} {q14:had warned} the management {c14:about the props}}, {s13:its chief executive, Rhiannon Bekele,} {q13:is quoted as saying in the Courier}.

{s15:One of the survivors} {q15:remembers} {c15:it differently}. {c16:"{s17:We} {q17:told} the foreman {c17:that the wood was weeping},"} {s16:he} {q16:said on the steps of the hospital}. {c16:"{s18:He} {q18:told} {c18:us to bring a towel}."}

Work at the mine has stopped. A commission of inquiry with five members was formed on Tuesday, and eleven lamps stand under the board at the gate.
---
1 i - p A a | the examining judge | | fronted number
2 i - p A h | Linnea Osei | | fronted number
3 d - p A a | Linnea Osei | two of the injured | pronoun female fronted
4 i - o A a | the mining inspectorate | | number
5 i - o A a | the provincial hospital | | number
6 i - o A a | the miners' union | | number
7 i - d A a | a report by the engineer Dafydd Marun | | fronted document
8 i - d A a | a report by the engineer Dafydd Marun | | fronted document definite-description
9 i - o A a | Ombray Copper | a certified yard | fronted
10 i - p A a | Hamid Treloar | Ombray Copper | fronted noun-cue
11 d - p A a | Hamid Treloar | Ombray Copper; the miners | definite-description fronted
12 i - o D a | Ombray Copper | Hamid Treloar | denial definite-description
13 i - p A a | Rhiannon Bekele | the management of Ombray Copper | fronted passive
14 i 13 g D a | nobody | | nested negated-cue optional
15 i - u A a | one of the survivors | | optional no-proper-content
16 d - u A a | one of the survivors | the foreman; the survivors | pronoun male discontinuous
17 i 16 g A a | the miners | | nested pronoun
18 i 16 p A a | the foreman | the miners | nested pronoun male request

### gold_en_i1_b | telegram
⚓️ PORT WITHOUT A FILTER

🔥 Warehouse 12 again. We did not sleep, we asked.

{c1:The cotton was set on fire from inside}, {s1:two clerks of the port} {q1:tell} us. {c2:"The lock was whole and the key was in the box,"} {s2:one of them} {q2:writes}. {s3:His colleague} {q3:only adds:} {c3:"Count the keys."}

{s4:The Port Authority of Velmara} {q4:puts} {c4:the damage at 9 million lei}. {s5:The insurers} {q5:speak of} {c5:four}. ‼️ {s6,s7:The owner of the bales, the trading house Pashko & Daughters,} {q6:now fears for} {c6:its winter contracts} and {q7:says} {c7:nothing else}.

We also reached someone who guarded the quay that night. {c8:"A motor boat came without lamps. {s9:I} {q9:reported} {c9:it} at ten past two,"} {s8:he} {q8:says}. {c8:"Nobody wrote it down."}

{s10:The harbour master, Captain Ilie Dragusha,} {q10:does not believe} {c10:in the boat}. {c11:There was no vessel in the basin between midnight and six}, {s11:he} {q11:told} our reader in the pilot tower, who phoned him. {s12:Our reader} {q12:replied} {c12:that the radar of the port had been under repair since Easter}. {s13:The captain} {q13:hung up with the words} {c13:"Then you know more than I do."}

UPD 11:40. {c14:The fire was caused by a cable}, {q14:according to} {s14:a preliminary note of the fire brigade which has just been sent to us}. {s15:It} {q15:names} {c15:neither the cable nor the place where it ran}.

UPD 12:15. {c16:The guard on the quay has been dismissed for drinking}, {s16:the Authority} {q16:announced in two lines on its page}. {c17:He does not drink}, {q17:according to} {s17:his wife}. {s18:She} {q18:begs} {c18:us to leave the family in peace}. We do.

Five fires in the port since 2029, four of them on a Sunday. Nobody has ever been tried.
---
1 i - u A a | two clerks of the port | | fronted
2 d - u A a | one of the two clerks of the port | | fronted
3 d - u A a | the other of the two clerks of the port | | colon request
4 i - o A a | the Port Authority of Velmara | | number
5 i - g A a | the insurers | | number
6 i - o A h | Pashko & Daughters | Pashko & Daughters | shared-source
7 i - o A a | Pashko & Daughters | | shared-source no-proper-content optional unscored-polarity
8 d - u A a | someone who guarded the quay that night | | pronoun male discontinuous
9 i 8 u A a | someone who guarded the quay that night | | nested self demonstrative-content
10 i - p D a | Ilie Dragusha | | negated-cue
11 i - p A a | Ilie Dragusha | | fronted pronoun male denial-like
12 i - u A a | our reader in the pilot tower | |
13 d - p A a | Ilie Dragusha | our reader in the pilot tower; Ilie Dragusha | definite-description
14 i - d A a | a preliminary note of the fire brigade | | fronted document
15 i - d A a | a preliminary note of the fire brigade | | document pronoun unscored-polarity
16 i - o A a | the Port Authority of Velmara | someone who guarded the quay that night | fronted short-name
17 i - p A a | the guard's wife | someone who guarded the quay that night | fronted denial-like
18 i - p A a | the guard's wife | AUTHOR | pronoun female request

### gold_en_i1_c | column
The Lady with the Spare Keys

Who needed the vote of the Archery Federation to be taken at six in the morning? {s1:Its president, Teuku Marzban,} {q1:has an explanation:} {c1:the wind is weakest then}. {s2:I} {q2:have no doubt} {c2:that it is}.

So I turned to a woman who keeps the spare keys of the federation's house. {c3:"It was bought,"} {s3:she} {q3:says}. {c3:"Three delegates had new cars by noon."} And who paid? She looks at the ceiling, above which the president has his office. {c4:"Somebody with a view of the park."}

Those are big words for a nameless woman, so I went to Zoya Hartvig. Hartvig shot for Quelland at three Olympics and sits on the federation's board. She does not suspect any more, she has the receipts. {c5:"The cars were bought in the name of Marzban's driver,"} {s5:she} {q5:told} me. {c6:The driver earns eleven hundred a month}, by {s6:her} {q6:count} — no, let me be exact: eleven hundred and forty.

{s7:The driver} {q7:sent word through a lawyer} {c7:that he drives cars and does not buy them}. {s8:His master} {q8:let it be known from a sanatorium} {c8:that he was at peace with himself and with the rules}. In {s9:his} {q9:words}, {c9:the board is "a quiver with one crooked arrow"}.

{c10:The vote was lawful}. That is, so far, {q10:the view of} {s10:the Ministry of Sport}. {s11:A clerk there, to whom I read out Hartvig's figures,} {q11:asked} me {c11:to repeat the second one}. In {s12:my} {q12:view} {c12:that is a beginning}.

The federation was founded in 1911 and owns nine shooting grounds. {c13:One of them}, {s13:I} {q13:noticed}, {c13:has been sold}.
---
1 i - p A a | Teuku Marzban | | colon noun-cue
2 i - a A a | AUTHOR | | negated-cue ellipsis-content unscored-polarity
3 d - u A a | a woman who keeps the spare keys of the federation's house | three delegates | pronoun female discontinuous
4 d - u A h | a woman who keeps the spare keys of the federation's house | Teuku Marzban | implicit-source implicit-cue unscored-certainty
5 d - p A a | Zoya Hartvig | Teuku Marzban's driver | pronoun female fronted
6 i - p A a | Zoya Hartvig | Teuku Marzban's driver | fronted noun-cue number
7 i - p A a | Teuku Marzban's driver | Teuku Marzban's driver |
8 i - p A a | Teuku Marzban | Teuku Marzban | definite-description
9 m - p A a | Teuku Marzban | the board of the Archery Federation; Zoya Hartvig | noun-cue
10 i - o A a | the Ministry of Sport | | fronted noun-cue
11 i - u A a | a clerk of the Ministry of Sport | AUTHOR | request
12 i - a A a | AUTHOR | | noun-cue
13 i - a A a | AUTHOR | | discontinuous fronted
