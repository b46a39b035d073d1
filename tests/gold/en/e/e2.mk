### ge_lk09 | lookalike
Room 6: The Speaking Trumpet and Other Objects

6.1. Speaking trumpet, brass, about 1840. From the pilot boat “Testimony”. The dent near the mouth dates from a collision in 1852.

6.2. So-called witch’s letter. Paper, soot, hair. In fact a bill of lading for forty barrels of tar, folded into a star by a later hand.

6.3. Snuff box in the shape of a book, silver, Norrvik. On the lid, the initials H. and B. and the date 1799. The false “spine” opens to the left.

6.4. Ship’s bell. Bronze, with the name SVALA on the rim. It struck the hours in the harbour school until 1931.

6.5. Portrait of Captain Ivar Lindqvaal, oil on canvas, artist unknown. The captain poses with a globe, a parrot and an open almanac. The frame is not original.

6.6. Three message bottles, empty. Gift of the Brodd family.

6.7. Cutlass, steel and horn. The scabbard, alias “the sausage”, was lost for a century and resurfaced in a cupboard in 1987.

6.8. Figurehead, painted oak. A woman with one hand at her lips. The other hand is missing.
---

### ge_lk10 | lookalike
Company profile: Okra Signal

Founded: 1997, in a garage in Mirgrad. Head office: Bell Tower Street 40, same city. Employees: 612. Chief executive: Zlata Bronevska (since 2018).

Okra Signal makes railway signals, level-crossing lights and, since 2009, the bedside lamp “Yes/No”, which turns red or green at a clap. The company writes its own software. Its plant in Kosovitsa presses about nine million lenses a year; a second one, for housings, started up in Tarbagul in March.

The group has three divisions: Rail, Home and Answers. The last of these, despite the odd name, is a repair service. Exports account for 58 percent of sales. The chief markets are Norlund, Aksai and the Straits Republic.

Sales came to 94 million florins last year, after 88 million the year before. Net profit was 6.1 million. There is no debt to speak of. The founder, Anton Bronevski, holds 51 percent; the employees’ fund, 9; the rest trades in Mirgrad under the symbol OKS.

Prizes: Golden Rivet (2004, 2011), Quiet Product of the Year for the “Hush” relay (2020). The company motto is “See you at the crossing”.
---

### ge_lk11 | lookalike
The Ferry Street Bathhouse

The bathhouse on Ferry Street opened its doors on 2 October 1887. It had two storeys, eleven boilers and a lemonade counter. The bricks came by barge from the kilns at Toivola. The boilers were the work of the brothers Maks and Emil Grabar, locksmiths, whose own house, the “Samovar”, still stands around the corner.

Wednesday was women’s day. On Saturdays the queue reached the fish market. A ticket cost four kopins, towel included; for two more there was birch, oak or, in a good year, eucalyptus.

The great flood of 1909 put the ground floor under water for nine days. The steam room moved upstairs and remained there. In 1926 the town bought the building; in 1944 it housed, one after another, a bakery, a field hospital and a choir. The tiles in the hall, blue with a white heron, survived all three.

Gas replaced coal in 1958. A swimming pool of the “pocket” type, eight metres by four, followed in 1971. The last bathers left on New Year’s Eve 1993. Since then the house has been a puppet theatre, The Naked Truth, with 90 seats and a very good floor.
---

### ge_lk12 | lookalike
Chess: Orsa Masters, Round 5

Five rounds, four leaders. In the longest game of the day Ainura Temirkan beat Joakim Hallvardsen with the black pieces. The opening was a quiet one, the so-called Shepherd’s Answer, and until move 20 both sides followed a game from 1968. Then came 21. Rd1-d5, a strong move on paper and an exclamation mark in every handbook. Temirkan’s reply, a knight to the rim, cost her forty minutes of clock and won her the exchange.

On the second board, Milos Tarnek had the better of the argument with Grigol Abesh for thirty moves, and the worse of it for three. A dropped pawn, a stranded bishop, a flag down: 0-1.

Draws on boards three and four. Ebba Stenroos, “the Metronome”, shook hands with Ruslan Idrisov after a repetition of moves; the twins Pyotr and Pavel Zhdan needed only fourteen.

Standings: Temirkan, Abesh, Stenroos and Idrisov 3.5 points; Pavel Zhdan 3; Tarnek 2.5; Hallvardsen, Pyotr Zhdan 2. Thursday is free. The sixth round starts on Friday at three in the Railway Club, with Temirkan white against Idrisov and, on the next board, the twins apart at last.
---

### ge_lk13 | lookalike
Markets at the close

The Almor 30 ended Thursday at 2,118 points, up 0.7 percent. Turnover was thin: 41 million florins, a third below the average for the quarter.

Miners led the list. Kumtash Copper added 4.2 percent and Belaya Gora 3.1. Banks stood still. Among the smaller names, Nordlys Salmon gave back 6 percent after its nine-day climb, and the brewer Three Bears, a “dog” of last year’s table, put on another 2.

Copper in Port Sevrin closed at 8,940 a tonne, wheat at 231. A barrel of light crude changed hands for 71.40. The talent weakened against the crown, from 11.02 to 11.09; the ten-year note yielded 5.4 percent. Call options on the index outnumbered puts by two to one.

Interest charged on overnight loans stayed at 6. The Treasury placed bills worth 300 million, all of them with a term of ninety-one days. In the district of Sary-Bel, electricity at the hub cost 38 florins.

On Friday the exchange has a short session. From Monday, shares in Okna Glass trade without the dividend of 1.15. So much for the numbers.
---

### ge_lk14 | lookalike
Tonight on Channel Eight

17:00 Tell Me Why. Quiz for schools. Lyceum No. 2, Holmsby, meets the Gymnasium of Upper Lipnitsa.

17:50 “Grandpa Doubt and the Wolf”. Cartoon in nine parts. Part six: a bucket, a ladder, a moon.

18:30 Eight O’Clock at Half Past Six. News magazine. Presenter: Sanna Ilvesk.

19:15 The Accused. Crime series, season four. Inspector Burov (Lev Tamarin) spends a weekend on an island with twelve beekeepers and one hive. With Ida Moe, Kanat Serik and, in a guest role, the rock singer “Mister Perhaps”.

20:10 Lottery. Seven out of forty-nine.

20:15 “She Said Winter”. Drama, 1988. The film stars Oksana Drozd as a lighthouse keeper and Harald Nyberg as the storm, so to speak. Music by Bela Zim. 112 minutes, colour.

22:10 Ask the Doctor. Tonight: knees.

22:55 Late Opinion. Chamber concert from the Town Hall in Mirgrad. Works by Vesely, Ruud and Aldabergen, among them the string quartet “Protest”.

00:05 Poker from Port Sevrin (repeat).

01:00 Test picture and sea sounds. Subtitles on page 777.
---

### ge_lk15 | lookalike
New in cinemas: “The Promise of Rain” (Norlund, 2023, 104 min.)

A village at the edge of a salt lake. For six years not a drop has fallen. Aslan (Timur Beken), a driver of the water lorry, lives with his sister Zhibek in a house of clay and old number plates. When the lorry breaks down, he sets out on foot for the state capital, 300 kilometres away, with a gearbox on his back.

On the road he falls in with a circus, loses the gearbox at cards and wins a camel. Meanwhile Zhibek digs. In the fourth week her spade hits a brass lid. Beneath it lies the “sleeping river”, a forgotten pipeline of the salt company, still full.

Aslan returns with the camel, a fire-eater named Question (Liv Sandnes) and a cheque. The second half belongs to the water. There are two weddings, a shipwreck in a wheat field and one of the longest dances in recent film. The final shot shows the lorry, green with moss, in the middle of a lake.

Camera: Rustem Ospan. Score: the duo Say Nothing. From Thursday at the Aurora, the Mir and the Little Owl.
---

### ge_lk16 | lookalike
On at the galleries

Hall of Echoes, Temple Quay. “Unanswered Letters”: 140 envelopes from the estate of the painter Vera Solunskaya. She addressed them in gouache, green on brown, to places off the map. None was posted. Until 3 June, daily except Mondays.

Gallery Pim. Knut Eikeland, “Talking Heads”. Eleven busts in limewood, one in butter (chilled). Until 12 May.

The Arsenal. “A Matter of Opinion”. Group show, textiles. With works by Jyldyz Sartova, Danica Pohl, the collective Nine Rumours and others. The large felt in the stairwell weighs 310 kilos and hangs from four bolts. Until 30 June.

Photographers’ House. “Pose!” Studio portraits from Shu-Aryk, 1890 to 1940: wrestlers, brides, twins, a cashier with a goose. Entry free of charge on Thursdays. Until 19 May.

Railway Museum, Shed 2. “Express”. Posters, timetables, menu cards. The dining car of the old Night Mail serves pea soup at noon.

Small Kunsthall. “Untitled (The Denial)”, a video loop of eleven hours by Ossian Frid. Cushions are provided. Until the batteries run out, that is, 26 May.
---

