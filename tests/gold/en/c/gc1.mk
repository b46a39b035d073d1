### gc_an1 | analysis
Who Dined Before the Dam Broke?

Karsova loves its anniversaries. The tenth anniversary of the Dzhurgan dam disaster has brought us an interview of the retired general Anzor Kuzmich Tleubay, in which {s1:he} {q1:lets slip} {c1:that the engineers’ warning had reached the dacha of the then prime minister four hours before the water did}.

Let us remind the reader that {s2:the government commission} {q2:blamed} {c2:the catastrophe on “an exceptional spring”}. {s3:Its chairman, Zurab Temirlanovich Baltaev, the very same prime minister,} {q3:reiterated under oath} {c3:that no paper had come to him}. {q4:According to} {s4:the commission’s report}, {c4:the telephone line had been “damaged by storks”}. {s5:Nobody in the capital} {q5:believed} {c5:in the storks}, but nobody laughed aloud either.

What was the general doing at the dacha? {q6:Here is a quote}.

{c6:“We sat down to dinner at seven. At half past seven {s7:the duty officer} {q7:phoned through} {c7:that the gauge had gone off its scale}. {s8:Zurab Temirlanovich} {q8:grunted} {c8:that scales exist to be gone off} and went on eating. {s9:I} {q9:implored} {c9:him to wake the district}. {s10:He} {q10:countered:} {c10:‘And who will pay for the panic?’}

“By midnight there was nobody left to wake. {s11:I} {q11:do not allege} {c11:that he wanted it}. {s12:I} {q12:allege} {c12:that he wanted dessert}”.}

Strong words. It is odd, however, that the general, {s13:who} {q13:testified} in 2016 {c13:that he had spent that evening “at the sickbed of a cousin”}, remembers the menu only now. {s14:Mr. Tleubai} {q14:attributes} {c14:the delay to “a signature I had given”}. {s15:Baltaev’s son-in-law, the banker Rustam Cherkez,} {q15:scoffs} {c15:that the general “has mixed up the dam with a decanter”}. {s16,s17:The former premier himself, who lives in Kara-Liman under the wing of the Tengiz Republic,} {q16:has pronounced} {c16:the interview “a work of gastronomy”} and {q17:has put the public on notice} {c17:that his lawyers are hungry too}.

{s18:The newspaper Dala Post}, {q19:relying on} {s19:two waiters}, {q18:specifies} {c18,c19:that there was no dessert at all}.

{s20:We} {q20:are inclined to think} {c20:that both gentlemen are defending the same table}. In {s21:our} {q21:estimation}, {c21:the general speaks today because a new prime minister is to be named on Friday}. Who needs the old one drowned? {s22:A little bird in the presidential administration} {q22:chirped} to us {c22:that the name of Boltayev had stood on the list until Monday evening}. {q23:Reportedly}, {c23:it stands there no longer}.

The storks, so to speak, have flown.
---
1 i - p A a | Anzor Kuzmich Tleubay | Zurab Temirlanovich Baltaev | pronoun male
2 m - o A a | the government commission | | scare-quotes
3 i - p A a | Zurab Temirlanovich Baltaev | Zurab Temirlanovich Baltaev |
4 m - d A a | the report of the government commission | | document
5 i - g D a | nobody in the capital | | negated-cue
6 d - p A a | Anzor Kuzmich Tleubay | Zurab Temirlanovich Baltaev | implicit-source blockquote multipara
7 i 6 p A a | the duty officer | | nested
8 i 6 p A a | Zurab Temirlanovich Baltaev | | nested patronymic
9 i 6 p A a | Anzor Kuzmich Tleubay | Zurab Temirlanovich Baltaev | nested self request
10 d 6 p A q | Zurab Temirlanovich Baltaev | | nested pronoun male single-quotes question
11 i 6 p D a | Anzor Kuzmich Tleubay | Zurab Temirlanovich Baltaev | nested self negated-cue unscored-polarity
12 i 6 p A a | Anzor Kuzmich Tleubay | Zurab Temirlanovich Baltaev | nested self unscored-certainty
13 m - p A a | Anzor Kuzmich Tleubay | Anzor Kuzmich Tleubay | relative-pronoun
14 m - p A a | Anzor Kuzmich Tleubay | Anzor Kuzmich Tleubay | misspelled-name
15 m - p A a | Rustam Cherkez | Anzor Kuzmich Tleubay | denial-like unscored-polarity
16 m - p A a | Zurab Temirlanovich Baltaev | | shared-source definite-description denial-like unscored-polarity
17 i - p A a | Zurab Temirlanovich Baltaev | Zurab Temirlanovich Baltaev | shared-source
18 i - o A a | Dala Post | |
19 i 18 u A a | two waiters | | nested citing-source
20 i - a A a | AUTHOR | Anzor Kuzmich Tleubay; Zurab Temirlanovich Baltaev | unscored-certainty
21 i - a A a | AUTHOR | Anzor Kuzmich Tleubay | noun-cue
22 i - u A a | a little bird in the presidential administration | Zurab Temirlanovich Baltaev |
23 i - k A h | unknown | Zurab Temirlanovich Baltaev | implicit-source distancing

### gc_an2 | analysis
A Letter With Three Commas

The quarrel over the Karsovan alphabet, long asleep, woke up again on Tuesday, when {s1:the linguist Gulbahar Iosifovna Tsereshko} {q1:issued an appeal} {c1:to abolish three letters}. {s2:She} {q2:contends} {c2:that the three “cost the treasury a kindergarten a year”}.

{s3:Her opponents} {q3:have branded} {c3:the appeal “an amputation for the sake of the shoe”}. First among them is our old acquaintance Valikhan Shotaevich Ormanov, director of the Institute of the Word. {s4:Mr. Urmanov} {q4:proposed} instead {c4:to add two letters}. To the {q5:question} {c5:what they would be good for} {s6:he} {q6:responded} {c6:that posterity would find a use}.

And now to the text. {s7:The author} {q7:begins with a confession:} {c7:“For thirty years I taught children a letter that I cannot pronounce”}. {s8:She} {q8:then enumerates} {c8:the words that would lose their shape: “fog”, “debt” and “brother-in-law”}. {q9:Further on we read the following}.

{c9:“{s10:The Institute} {q10:preaches} {c10:that every letter is a grandfather}. {s11:I} {q11:object} {c11:that a grandfather who has died must be buried}. When {s12:my colleague Ormanov} {q12:exclaimed} at the congress {c12:that I was selling the alphabet to Ulmetia}, {s13:the hall} {q13:hissed} {c13:“Shame!”}, and to this day I cannot tell at whom.

“{s14:Ulmet} {q14:has never once inquired} {c14:about our letters}. {s15:They} {q15:do not suspect} {c15:that we have any}.

“Let the reader take a pencil. {s16:The Ministry of Education} {q16:calculated} {c16:that a primer without the three is nineteen pages shorter}. {q17:It is objected} {c17:that poems will suffer}. Let them suffer, they are used to it.}

So much for the appeal. {s18:The ministry}, when we telephoned, {q18:disowned} {c18:the calculation}. {c19:“Nobody here counts pages”}, {q19:chuckled} {s19:a clerk}, {s20:who} {q20:requested} {c20:that her name be spelt with the old letters or not at all}.

{s21:I} {q21:own up} {c21:that I find the appeal charming and its arithmetic shaky}. {s22:Certain patriots} {q22:have advanced the hypothesis} {c22:that Tsereshko is the pen name of an entire department in Ulmet}. {s23:I} {q23:am ready to vouch} {c23:that she exists}: we shared a samovar in 1998, and {s24:she} {q24:scolded} {c24:me for my commas}. In {s25:Ormanov’s} {q25:version}, {c25:even the samovar was Ulmetian}.
---
1 i - p A a | Gulbahar Iosifovna Tsereshko | | request
2 m - p A a | Gulbahar Iosifovna Tsereshko | | pronoun female
3 m - g A a | Gulbahar Iosifovna Tsereshko's opponents | | denial-like unscored-polarity
4 i - p A a | Valikhan Shotaevich Ormanov | | misspelled-name request
5 i - k A q | unknown | | implicit-source noun-cue indirect-question
6 i - p A a | Valikhan Shotaevich Ormanov | | pronoun male
7 d - p A a | Gulbahar Iosifovna Tsereshko | Gulbahar Iosifovna Tsereshko | definite-description
8 m - p A a | Gulbahar Iosifovna Tsereshko | | pronoun female
9 d - p A a | Gulbahar Iosifovna Tsereshko | Institute of the Word; Valikhan Shotaevich Ormanov; Gulbahar Iosifovna Tsereshko; Ministry of Education | implicit-source blockquote multipara unclosed
10 i 9 o A a | Institute of the Word | | nested short-name
11 i 9 p A a | Gulbahar Iosifovna Tsereshko | | nested self
12 i 9 p A a | Valikhan Shotaevich Ormanov | Gulbahar Iosifovna Tsereshko | nested
13 d 9 g A a | the hall | | nested
14 i 9 o A q | Ulmet | | nested negated-cue unscored-polarity unscored-certainty
15 i 9 o D h | Ulmet | | nested pronoun negated-cue broad optional unscored-polarity unscored-certainty
16 i 9 o A a | Ministry of Education | | nested
17 i 9 k A a | unknown | | nested passive implicit-source unscored-polarity
18 i - o D a | Ministry of Education | | denial definite-description
19 d - u A a | a clerk of the Ministry of Education | | fronted
20 i - u A a | a clerk of the Ministry of Education | a clerk of the Ministry of Education | relative-pronoun request
21 i - a A a | AUTHOR | |
22 i - g A h | certain patriots | Gulbahar Iosifovna Tsereshko | unscored-certainty
23 i - a A a | AUTHOR | Gulbahar Iosifovna Tsereshko |
24 i - p A a | Gulbahar Iosifovna Tsereshko | AUTHOR | pronoun female
25 i - p A a | Valikhan Shotaevich Ormanov | | noun-cue short-name

### gc_ft1 | feature
The Woman Who Reads to Bees

In Upper Narimbek people rise with the bees. {s1:Sevil Dautovna Ketevani, who is seventy-three,} {q1:maintains} {c1:that hers rise later, because she reads to them until midnight}.

{c2:“They like detective stories,”} {s2:she} {q2:confides}. {c2:“With poems they get drowsy, and {s3:the vet} {q3:tells} me {c3:drowsy bees make thin honey}.”}

{s4:Her husband Yakub} {q4:jokes} {c4:that he has waited forty years to be read to}. {s5:Their elder daughter, Manana,} {q5:swears} {c5:the hives hum louder when a murderer is unmasked}; {s6:the younger one, Asel, a chemist at the sugar plant in Tashlar,} {q6:credits} {c6:the lamp}.

It began with an illness. {s7,s8:The village doctor} {q7:had diagnosed} {c7:a tired heart} and {q8:prescribed} {c8:“something quiet, out of doors”}. {s9:The postman} {q9:recommended} {c9:a serial about a poisoned vizier}. {s10:A neighbour, Tamaz Grigoryevich Oralbek,} {q10:recollects} {c10:how the whole lane stood at the fence to learn who had done it}. {c11:The bees}, {s11:he} {q11:vows}, {c11:did not fly out during the last chapter}.

Not everybody was charmed. Three summers ago {s12,s13:an inspector from the district} {q12:ruled} {c12:that the lamp was a fire hazard} and {q13:directed} {c13:her to read by day}. {c14:“{s15:I} {q15:explained} to him {c15:that by day they are at work},”} {s14:Sevil} {q14:giggles}. {c14:“{s16:He} {q16:wondered} {c16:whether I was making fun of the state}. {s17:I} {q17:assured} him {c17:that the state was welcome to listen}.”} {s18:The inspector, Ruben Sagynov,} {q18:now admits} {c18:that he came back twice, for the ending}. {s19:He} {q19:declines to reveal} {c19:who killed the vizier}.

Can a bee listen? {s20:Professor Inessa Bektash of the Academy in Belogai} {q20:surmises} {c20:that it feels the voice in its feet}. {s21:A paper of hers that appeared in March} {q21:suggests} {c21:that colonies which are read to lose fewer queens}; {s22:one reviewer} {q22:cautioned} {c22:that nine hives prove nothing}. {c23:“Nine hives and one Sevil,”} {q23:parries} {s23:the professor}.

{s24:Asel} {q24:fears} {c24:that her mother’s eyes will give out before the library does}. {s25:She} {q25:has pleaded with} {c25:her to switch to tapes}. {c26:“A tape does not stop when you are frightened,”} {s26:the old woman} {q26:protests}. {s27:Yakub} {q27:has pledged} {c27:to learn to read faster, just in case}. {s28:He} {q28:professes} {c28:to find detective stories silly}, though {s29:Manana} {q29:informs} us {c29:that {s30:he} {q30:mumbles} {c30:“the gardener”} in his sleep}.

{q31:It is whispered in the lane} {c31:that the next book has no ending}. {c32:“Then they will have to think one up,”} {q32:shrugs} {s32:Sevil}.
---
1 i - p A a | Sevil Dautovna Ketevani | Sevil Dautovna Ketevani |
2 d - p A a | Sevil Dautovna Ketevani | | pronoun female discontinuous
3 i 2 p A a | the vet | | nested
4 i - p A a | Yakub | Yakub | given-name
5 i - p A a | Manana | | given-name
6 i - p A a | Asel | | given-name
7 i - p A a | the village doctor | Sevil Dautovna Ketevani | shared-source
8 d - p A a | the village doctor | | shared-source request
9 i - p A a | the postman | | request
10 i - p A a | Tamaz Grigoryevich Oralbek | |
11 i - p A a | Tamaz Grigoryevich Oralbek | | pronoun male fronted discontinuous
12 i - p A a | Ruben Sagynov | | shared-source
13 i - p A a | Ruben Sagynov | Sevil Dautovna Ketevani | shared-source request
14 d - p A a | Sevil Dautovna Ketevani | Ruben Sagynov; Sevil Dautovna Ketevani | given-name discontinuous
15 i 14 p A a | Sevil Dautovna Ketevani | | nested self
16 i 14 p A q | Ruben Sagynov | Sevil Dautovna Ketevani | nested pronoun male indirect-question
17 i 14 p A a | Sevil Dautovna Ketevani | | nested self
18 i - p A a | Ruben Sagynov | Ruben Sagynov |
19 i - p A q | Ruben Sagynov | | pronoun male noncommittal unscored-polarity unscored-certainty
20 i - p A h | Inessa Bektash | |
21 i - d A h | a paper by Inessa Bektash | | document unscored-certainty
22 i - u A a | a reviewer | |
23 d - p A a | Inessa Bektash | Sevil Dautovna Ketevani | definite-description fronted
24 i - p A h | Asel | Sevil Dautovna Ketevani | given-name
25 i - p A a | Asel | Sevil Dautovna Ketevani | pronoun female request
26 d - p A a | Sevil Dautovna Ketevani | | definite-description fronted
27 i - p A a | Yakub | | given-name
28 i - p A a | Yakub | | pronoun male
29 m - p A a | Manana | Yakub | given-name
30 d 29 p A a | Yakub | | nested pronoun male
31 i - k A h | unknown | | implicit-source passive rumour
32 d - p A a | Sevil Dautovna Ketevani | | given-name fronted

### gc_nw1 | news
Karsova Ends Night Trains to Ulmetia Over Smuggled Fish

BELOGAI, Karsova, Nov. 9 (Dala Post Wire) — {s1,s2:Karsova’s Transport Ministry} {q1:announced Thursday} {c1:that night trains to neighboring Ulmetia would stop running on Dec. 1}, {q2:citing} {c2:“an epidemic of sturgeon.”}

{c3:“We found caviar in the pillows,”} {s3:Transport Minister Arsen Kuanyshevich Holodenko} {q3:told} lawmakers. {c3:“We found it in the samovars.”}

{s4,s5:Ulmetia’s Foreign Ministry} {q4:condemned} {c4:the decision as “a blockade on wheels”} and {q5:demanded} {c5:an explanation within 48 hours}. {s6:Its ambassador, Ludmila Farhadovna Tursunek,} {q6:insisted} {c6:that only 11 kilograms of fish had been seized all year}. {s7:The Transport Ministry} {q7:puts} {c7:the figure at three tons}. {c8:Both numbers}, {q8:in the words of} {s8:a conductor who has worked the route since 1994}, {c8:are “true, depending on the season.”}

{s9:The National Railways Union} {q9:threatened} {c9:to strike if a single attendant was laid off}. {s10:Its leader, Batyr Gochaev,} {q10:urged} {c10:President Ermek Sorokhan to intervene}. {s11:Sorokhan’s spokeswoman, Olga Imanzade,} {q11:would say only} {c11:that the president “sleeps well on trains.”}

{s12:The opposition daily Tribuna 24}, {q13:quoting} {s13:an unidentified customs officer}, {q12:reported} {c12,c13:that {s14:Holodenko’s brother-in-law} {q14:had applied} {c14:for a license to run night buses on the same road}}. {s15:The minister} {q15:flatly rejected} {c15:the report}. {s16:He} {q16:acknowledged} {c16:having a brother-in-law}.

Passengers in Belogai {q17:were advised} by {s17:a handwritten sign} {c17:that tickets for December “are now a collector’s item.”} {s18:Zarema Usubli, a nurse bound for Ulmet,} {q18:grumbled} {c18:that {s19:the cashier} {q19:had counseled} {c19:her to marry someone local}}.

{s20:Analysts} {q20:reckon} {c20:that 400,000 people use the trains each year}. {c21:Talks}, {s21:a person briefed on the matter} {q21:signaled}, {c21:may begin as early as next week}.
---
1 i - o A a | Karsova's Transport Ministry | | shared-source
2 d - o A a | Karsova's Transport Ministry | | shared-source us-punctuation
3 d - p A a | Arsen Kuanyshevich Holodenko | | discontinuous
4 m - o A a | Ulmetia's Foreign Ministry | | shared-source denial-like unscored-polarity
5 i - o A a | Ulmetia's Foreign Ministry | | shared-source request
6 i - p A a | Ludmila Farhadovna Tursunek | |
7 i - o A a | Karsova's Transport Ministry | | number
8 m - u A a | a conductor who has worked the route since 1994 | | us-punctuation discontinuous
9 i - o A a | National Railways Union | National Railways Union |
10 i - p A a | Batyr Gochaev | Ermek Sorokhan | request
11 m - p A a | Olga Imanzade | Ermek Sorokhan | us-punctuation
12 i - o A a | Tribuna 24 | Arsen Kuanyshevich Holodenko's brother-in-law |
13 i 12 u A a | an unidentified customs officer | Arsen Kuanyshevich Holodenko's brother-in-law | nested citing-source
14 i 13 p A a | Arsen Kuanyshevich Holodenko's brother-in-law | | nested depth3 request
15 i - p D a | Arsen Kuanyshevich Holodenko | Tribuna 24 | denial definite-description
16 i - p A a | Arsen Kuanyshevich Holodenko | Arsen Kuanyshevich Holodenko's brother-in-law | pronoun male
17 m - d A a | a handwritten sign | | passive document us-punctuation
18 i - p A a | Zarema Usubli | Zarema Usubli; the cashier |
19 i 18 p A a | the cashier | Zarema Usubli | nested request
20 i - g A a | analysts | | number unscored-certainty
21 i - u A h | a person briefed on the matter | | fronted discontinuous
