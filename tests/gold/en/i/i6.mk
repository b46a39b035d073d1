### gold_en_i6_a | news
{c17:Freight Plane's Cable Was Sawn}, {s17:Expert} {q17:Says}

ULUBAD, Shirvania, 14 March (Steppe News) — {c1:The rudder cable of the freight plane that came down in the Kuray hills had been tampered with}, {s1:the aviation expert Tengiz Halvorsen} {q1:told} Steppe News on Thursday.

Three weeks ago {s2:Halvorsen} {q2:thought} {c2:a weak cable "possible"}. Now {s3:he} {q3:is certain:} {c3:"Somebody used a file."} {c4:The strands end in a straight line}, {s4:he} {q4:said}, {c4:and no accident can count to nineteen}.

{s5:The Ministry of Aviation} {q5:let it be known} {c5:that the hangar had been guarded that night}. {c6:The pilots were drunk}, {s6:Deputy Minister Aslan Petrenkov} {q6:had announced two days after the crash}; {s7:he} {q7:has not repeated} {c7:it} since. {c8:There was no alcohol in the blood}, {q8:according to} {s8:the hospital in Kuray}.

A beekeeper on the east slope saw it come down. {c9:"Round and round, like a leaf with one idea,"} {s9:he} {q9:says}. {c9:"It had no lamps."} The investigators have not been up there.

{s11:The owner of the plane, Caravan Cargo,} {q11:puts} {c11:its loss at 31 million dinars}. {c12:Compensation is out of the question}, {s12:the Ministry} {q12:wrote} to the firm. {s13:Its director, Olena Bajwa,} {q13:published} {c13:the letter} without comment.

Four crew members died. {s14:The list at the airport} {q14:named} {c14:five}. {c15:The fifth had missed the bus}, {s15:his wife} {q15:told} this agency; {s16:she} {q16:asked} {c16:that he be left in peace, "for he has been crying since."}

The commission of inquiry was formed on 22 February. Its next session, the fourth, takes place in Ulubad on Monday.
---
1 i - p A a | Tengiz Halvorsen | | fronted
2 m - p A h | Tengiz Halvorsen | | short-name scare-quotes
3 d - p A a | Tengiz Halvorsen | | pronoun male colon
4 i - p A a | Tengiz Halvorsen | | pronoun male fronted discontinuous
5 i - o A a | the Ministry of Aviation | | denial-like
6 i - p A a | Aslan Petrenkov | the pilots | fronted
7 i - p D a | Aslan Petrenkov | | pronoun male negated-cue demonstrative-content optional unscored-polarity
8 i - o A a | the hospital in Kuray | | fronted denial-like
9 d - u A a | a beekeeper on the east slope | | pronoun male discontinuous
11 i - o A a | Caravan Cargo | Caravan Cargo | number unscored-certainty
12 i - o A a | the Ministry of Aviation | | fronted short-name
13 i - p A a | Olena Bajwa | | optional no-proper-content
14 i - d A a | the list at the airport | | document number
15 i - p A a | the wife of the fifth crew member | the fifth crew member | fronted
16 m - p A a | the wife of the fifth crew member | the fifth crew member | pronoun female request us-punctuation
17 i - p A a | Tengiz Halvorsen | | headline fronted definite-description

### gold_en_i6_b | telegram
📼 THE BASEMENT TAPE

A copy of the recording from the Hotel Amira is on sale for 400 tolars. We did not buy it; a friend of the channel did, and we listened.

{c1:The voice is that of an actor}, {s1:ex-minister Stavro Kermani} {q1:declares on three channels at once}. {c2:It is his own}, {q2:in the judgment of} {s2:a phonetician of the university who once taught him English}. {c3:"He swallows the r,"} {s3:she} {q3:says}.

For whom was it made? Bruno Lask, the porter of the Amira, wastes no breath. {c4:"Kermani's wife."} {q5:Asked} {c5:what for}, {s6:he} {q6:said:} {c6:"Alimony."}

{s7:The lady, Theodora Kermani,} {q7:calls} {c7:the porter "a man who invents his tips"}. {c8:She had not set foot in that hotel since her wedding}, {s8:she} {q8:wrote} to us at midnight.

🔻 What is on the tape? {s10:The voice} {q10:promises} {c10:the bridge contract to Viadukt, and three percent to "the aunt"}. {s11:A second man} {q11:asks} {c11:which aunt}. {c12:"All of them,"} {s12:the voice} {q12:answers}.

🔻 {s13:Viadukt} {q13:rejects} {c13:as slander {q14:talk} {c14:that it paid anyone}}. {c15:The tender was clean}, {s15:its director, Gosta Ibragim,} {q15:assured} the newspaper Ravel by text message.

🔻 {c16:The recording is genuine and was made in the basement bar}. That is {q16:the conclusion of} {s16:a laboratory in Norwick, whose letter we have seen}. {s17:The laboratory} {q17:does not say} {c17:who speaks}.

🔻 {s18:A source close to the prosecutor's office} {q18:expects} {c18:an indictment before the holidays}. {c19:There is no case and there will be none}, {s19:the office} {q19:retorted an hour later}.

The bar has been closed since Tuesday, for cleaning. The porter has a new bicycle.
---
1 i - p A a | Stavro Kermani | an actor | fronted denial-like
2 i - u A a | a phonetician of the university who once taught Stavro Kermani English | Stavro Kermani | fronted noun-cue
3 d - u A a | a phonetician of the university who once taught Stavro Kermani English | Stavro Kermani | fronted pronoun female
4 d - p A a | Bruno Lask | Theodora Kermani | implicit-source implicit-cue
5 i - k A q | unknown | | passive implicit-source indirect-question
6 d - p A a | Bruno Lask | | pronoun male colon
7 m - p A a | Theodora Kermani | Bruno Lask | 
8 i - p A a | Theodora Kermani | | fronted pronoun female denial-like
10 m - u A a | the voice on the tape | Viadukt | definite-description
11 i - u A q | a second man on the tape | | indirect-question
12 d - u A a | the voice on the tape | | definite-description fronted
13 i - o D a | Viadukt | Viadukt | denial
14 i 13 k A h | unknown | Viadukt | nested noun-cue implicit-source rumour
15 i - p A a | Gosta Ibragim | | fronted
16 i - o A a | a laboratory in Norwick | | fronted noun-cue
17 i - o A q | a laboratory in Norwick | the voice on the tape | definite-description negated-cue indirect-question unscored-polarity unscored-certainty
18 i - u A h | a source close to the prosecutor's office | | unscored-certainty
19 i - o A a | the prosecutor's office | | fronted short-name denial-like

### gold_en_i6_c | business
Steelmaker to Close Furnace, {s18:Governor} {q18:Speaks of} {c18:Blackmail}

FERROHAVN — {c1:The second furnace of the Varga works will be shut on 1 February}, {s1:its owner, Northern Ore & Steel,} {q1:told} the exchange on Monday morning.

{c2:The step is unavoidable at the present price of power}, {s2:chief executive Ludmila Strand} {q2:wrote} to the energy regulator in a letter made public the same day. {s3:The unions} {q3:now fear for} {c3:1,900 jobs}. {s4:The company itself} {q4:counts} {c4:1,150}.

{c5:The furnace is being closed because it leaks}. That at least is {q5:the suspicion of} {s5:Matthias Okello, who heads the works council}. {c6:"{s7:We} {q7:have been warning of} {c7:the lining} for six years,"} {s6:he} {q6:told} the shift at the gates. {s8:The furnace master} {q8:estimates} {c8:the repair at 40 million}.

{c9:A leak does not exist}, {s9:the company} {q9:said through its press office}. {s10:A report by the insurer, seen by the Ferrohavn Ledger,} {q10:lists} {c10:eleven}.

{s11:Governor Agathe Lindh} {q11:described} {c11:the announcement as blackmail}. {c12:Whoever takes 90 million in subsidies does not close in winter}, in {s12:her} {q12:words}. {s13:She} {q13:has asked} {c13:the regulator to examine the books}; {s14:it} {q14:agreed} {c14:to do so by Easter}.

{s15:Analyst Samir Holub of the bank Cordis} {q15:sees} {c15:it more coolly}. {c16:Two furnaces were always one too many}, {s16:he} {q16:is quoted as saying in the bank's morning note}.

Shares in Northern Ore & Steel rose 4 percent. One of the last orders for the second furnace is a bell for the cathedral of Ferrohavn; it weighs nine tons and is to be cast on 30 January. {c17:They will ring it themselves, if need be}, {s17:two smelters} {q17:promised}.
---
1 i - o A a | Northern Ore & Steel | | fronted
2 i - p A a | Ludmila Strand | | fronted
3 i - g A h | the unions | | number
4 i - o A a | Northern Ore & Steel | | number definite-description
5 i - p A h | Matthias Okello | | fronted noun-cue
6 d - p A a | Matthias Okello | the works council | fronted pronoun male
7 i 6 o A a | the works council | | nested pronoun
8 i - p A a | the furnace master | | number unscored-certainty
9 i - o A a | Northern Ore & Steel | | fronted definite-description denial-like
10 i - d A a | a report by the insurer | | document number
11 i - p A a | Agathe Lindh | Northern Ore & Steel |
12 i - p A a | Agathe Lindh | Northern Ore & Steel | fronted noun-cue
13 i - p A a | Agathe Lindh | the energy regulator | pronoun female request
14 i - o A a | the energy regulator | the energy regulator | pronoun
15 i - p A a | Samir Holub | | optional no-proper-content
16 i - p A a | Samir Holub | | fronted pronoun male passive
17 i - u A a | two smelters | two smelters | fronted
18 i - p A a | Agathe Lindh | Northern Ore & Steel | headline optional
