### gold_en_i7_a | regional
{c18:Bees Died of Spray}, {s18:Laboratory} {q18:Writes}

The bees of the Almar valley did not starve. {c1:They were killed by a spray against the plum moth}, {s1:the State Laboratory} {q1:wrote} on Friday to the beekeeper Nasrin Falk, who lost sixty hives.

For a month {s2:the district} {q2:had maintained} {c2:that the winter was to blame}. {c3:That was a first impression}, {s3:district vet Olaf Mansour} {q3:now admits}. In {s4:his} {q4:view} {c4:nobody could have known better}. {s5:Falk} {q5:takes} {c5:a different view}. {c6:"{s7:I} {q7:told} him {c7:on the first day}. {s8:He} {q8:asked} {c8:whether I had fed them},"} {s6:she} {q6:says}.

{c9:The spray came from the cooperative}, {q9:according to} {s9:two pickers who were in the orchard that week}. {c10:"From the blue tank, in full sun,"} {s10:one of them} {q10:says}. {s11:The label of the product} {q11:forbids} {c11:its use during flowering}.

{s12:The cooperative} {q12:rejected} {c12:the findings}. {c13:The laboratory had tested four bees out of three million}, {s13:its chairman, Gwilym Sato,} {q13:told} the Almar Observer. {c14:It tested four hundred}, {s14:the laboratory} {q14:replied}, {c14:and the result was the same four hundred times}.

{s15:Falk} {q15:puts} {c15:her loss at 22,000 florins}. {s16:The beekeepers' association} {q16:counts} {c16:1,140 dead hives in the valley}, {s17:the ministry} {c17:fewer than half that number}.

She has bought two new colonies from her sister in the hills. They stand behind the house, on the side that faces away from the orchard. {c19:The plums}, {q19:by all accounts}, {c19:will be excellent this year}.
---
1 i - o A a | the State Laboratory | | fronted
2 i - o A a | the district | |
3 i - p A a | Olaf Mansour | | fronted
4 i - p A a | Olaf Mansour | | noun-cue pronoun male
5 i - p A a | Nasrin Falk | | optional no-proper-content short-name
6 d - p A a | Nasrin Falk | Olaf Mansour; Nasrin Falk | pronoun female fronted
7 i 6 p A a | Nasrin Falk | | nested self optional no-proper-content
8 i 6 p A q | Olaf Mansour | Nasrin Falk | nested pronoun male indirect-question
9 i - u A a | two pickers who were in the orchard that week | the cooperative | fronted
10 d - u A a | one of two pickers who were in the orchard that week | | fronted
11 i - d A a | the label of the product | | document request
12 i - o D a | the cooperative | | denial
13 i - p A a | Gwilym Sato | the State Laboratory | fronted denial-like
14 i - o A a | the State Laboratory | the State Laboratory | fronted discontinuous denial-like short-name
15 i - p A a | Nasrin Falk | Nasrin Falk | number short-name unscored-certainty
16 i - o A a | the beekeepers' association | | number
17 i - o A a | the ministry | | number optional ellipsis-content no-cue
18 i - o A a | the State Laboratory | | headline fronted short-name
19 i - k A h | unknown | | optional rumour implicit-source discontinuous unscored-certainty

### gold_en_i7_b | court
{s22:Cook} {q22:Tells} Court {c22:Who Brought the Bottle}

LORMOUTH, Astoria Minor — {c1:The bottle from which Senator Piers Amadi drank was delivered by a man in a postal cap}, {s1:the cook of the house, Fatou Berger,} {q1:told} the court on Thursday.

{c2:"{s3:He} {q3:said} {c3:it was from the Governor, with thanks for the vote},"} {s2:she} {q2:testified}. {q4:Asked by} {s4:the presiding judge} {c4:whether she had ever seen the man before}, {s5:she} {q5:said:} {c5:"He sits there."}

There, in the dock, sits Milo Trevanian, a florist. {c6:On that evening he was arranging lilies at a hotel}, {s6:he} {q6:says}. {s7:The hotel} {q7:has found} {c7:no invoice}. {s8:Its doorman} {q8:recalls} {c8:"a smell of lilies"}.

{c9:The poison was oleander}, {s9:the expert of the prosecution, Dr. Ingeborg Nakata,} {q9:stated}. By {s10:her} {q10:reckoning} {c10:thirty leaves were needed}. {s11:The expert of the defence} {q11:believes} {c11:that the senator's heart was simply too weak for the wine}. {c12:He had not examined the bottle}, {s12:he} {q12:conceded when pressed}.

{c14:The Governor never sent anybody a bottle}, {s14:his chief of staff, Leopold Wren,} {q14:said in a message read out by the clerk}. {s15:The senator's daughter} {q15:laughed aloud at} {c15:this}. {c16:"{s17:Father} {q17:used to say} {c17:that the Governor would not send him a glass of water},"} {s16:she} {q16:explained} to the judge. {s18:The judge} {q18:asked} {c18:her to leave the room}.

{c19:Trevanian was paid forty thousand}. This is {q19:the firm belief of} {s19:a policeman who guarded the senator and who was not called as a witness}. {c20:"In lilies,"} {s20:he} {q20:added}, {c20:"that is a whole greenhouse."} {s21:The prosecutor, Odalys Brim,} {q21:described} {c21:the sum as "not in the file"}.

The trial continues on Monday with the reading of the post office's delivery book.
---
1 i - p A a | Fatou Berger | Piers Amadi; a man in a postal cap | fronted
2 d - p A a | Fatou Berger | a man in a postal cap; the Governor | pronoun female fronted
3 i 2 p A a | Milo Trevanian | the Governor | nested pronoun male
4 i - p A q | the presiding judge | Milo Trevanian; Fatou Berger | passive indirect-question
5 d - p A a | Fatou Berger | Milo Trevanian | pronoun female colon
6 i - p A a | Milo Trevanian | Milo Trevanian | fronted pronoun male denial-like
7 i - o A a | the hotel | |
8 d - u A a | the doorman of the hotel | | scare-quotes unscored-type
9 i - p A a | Ingeborg Nakata | | fronted
10 i - p A a | Ingeborg Nakata | | noun-cue pronoun female number
11 i - p A a | the expert of the defence | Piers Amadi | denial-like
12 i - p A a | the expert of the defence | the expert of the defence | pronoun male fronted
14 i - p A a | Leopold Wren | the Governor | fronted denial-like
15 i - p D a | Piers Amadi's daughter | | denial demonstrative-content optional
16 d - p A a | Piers Amadi's daughter | Piers Amadi; the Governor | pronoun female fronted
17 i 16 p A a | Piers Amadi | the Governor; Piers Amadi | nested definite-description
18 i - p A a | the presiding judge | Piers Amadi's daughter | request
19 i - u A a | a policeman who guarded the senator | Milo Trevanian | fronted noun-cue
20 d - u A a | a policeman who guarded the senator | | pronoun male discontinuous
21 m - p A a | Odalys Brim | | 
22 i - p A a | Fatou Berger | Milo Trevanian | headline definite-description

### gold_en_i7_c | feature
Eleven Minutes on the Ice Road

The ice carried a lorry on Monday and broke under a sledge on Tuesday. Five people went in, four came out. I spent three days in Kessun, where the lake begins at the back doors.

{s1:The ice warden, Jarle Mukasa,} {q1:tells it as follows}. {c1:On Monday he measured sixty centimetres. On Tuesday he measured nothing, since the drill had been borrowed}. {s4:He} {q4:does not want to say} {c4:by whom}.

{c5:By the fish factory}, {s5:a woman in the queue for bread} {q5:told} me. {c5:"They needed it for a pipe. Warm water goes out under the ice there, you can see the ducks."} I saw the ducks.

{c8:There is no pipe}, {s8:the manager of the factory, Perpetua Lind,} {q8:said} when I came to her office. {s9:She} {q9:showed} me {c9:a plan without a pipe}. {c10:The ducks are tame}, in {s10:her} {q10:view}.

{q11:According to} {s11:the lake police}, {c11:the sledge was too heavy}. {s12:Their protocol} {q12:gives} {c12:its weight as 900 kilos}; {s13:the driver, Boris Anand,} {q13:swears} {c13:it was 400}. He lost his brother. Since then he has spoken to few people, and with few words. {c14:"The water was warm."}

What does a pipe look like? A diver who searched for the brother drew me one on a napkin, forty centimetres across, with a grating. {c16:"{s17:I} {q17:reported} {c17:it},"} {s16:he} {q16:said}, {c16:"and {s18:they} {q18:reported} to me {c18:that I was tired}."}

On the third day I went to the factory again. {c19:Mrs. Lind was at a conference}, {s19:a clerk} {q19:said}. {s20:One of the packers} {q20:whispered} {c20:that she was behind the curtain}.
---
1 i - p A a | Jarle Mukasa | Jarle Mukasa | freeindirect
4 i - p A q | Jarle Mukasa | | noncommittal pronoun male indirect-question unscored-polarity unscored-certainty
5 m - u A a | a woman in the queue for bread | the fish factory | fronted ellipsis-content discontinuous unscored-type
8 i - p A a | Perpetua Lind | | fronted denial-like
9 i - p A a | Perpetua Lind | | pronoun female optional no-proper-content
10 i - p A a | Perpetua Lind | | fronted noun-cue pronoun female
11 i - o A a | the lake police | |
12 i - d A a | the protocol of the lake police | | document number
13 i - p A a | Boris Anand | | number
14 d - p A a | Boris Anand | | implicit-source implicit-cue
16 d - u A a | a diver who searched for the brother | the factory | pronoun male discontinuous
17 i 16 u A a | a diver who searched for the brother | | nested self demonstrative-content
18 i 16 g A a | they (the lake police) | a diver who searched for the brother | nested pronoun
19 i - u A a | a clerk of the fish factory | Perpetua Lind | fronted
20 i - u A a | one of the packers | Perpetua Lind |
