### ge_lk01 | lookalike
Tersk Lokomotiv 3, Ulvenes 2

On a pitch the colour of strong tea, Lokomotiv came from behind twice and took all three points. Bakyt “the Notary” Orumov opened the account for the hosts with a header in the eleventh minute. The visitors had a ready reply: Sondre Kvamstad, free on the left, struck the ball low past the keeper for 1-1.

After half an hour the so-called “diamond” midfield of Ulvenes lost its shape, though not its lead, for a deflection off Petar Yasenko’s heel had meanwhile made it 1-2. Then the post denied Kvamstad a second. It was to be, so to speak, the hinge of the evening.

Orumov levelled from the spot in the 58th minute, and the winner, eight minutes from time, was a solo by substitute Dauren Tilekov, number 19, the grandson of the “Old Train Driver” himself. A late free kick rattled the bar. The whistle went, the drums went on.

Lokomotiv now have 31 points. The Amber Shield, the one trophy that has eluded the club, is back in action on Wednesday at the Granite Street ground.
---

### ge_lk02 | lookalike
Grandmother’s “Liar” Soup

The dish calls for two litres of stock, a good knob of butter and patience. Despite the name, there is no meat in it: the “lamb” is a thick slice of smoked aubergine, cut against the grain and fried until brown.

For the base, sweat three onions in a wide pot over a low flame. Add a spoonful of red pepper, a bay leaf and the said butter. After ten minutes the onions will begin to sing; this is the moment for the stock. The foam comes off with a flat spoon, and the lid stays half open.

Barley takes forty minutes, the “Sary-Bel” variety a little longer. In the last five minutes, stir in a cup of sour cream, a pinch of sugar and the juice of half a lemon. Salt, of course, to taste.

Serve in deep bowls with flat bread and chopped dill. A glass of cold ayran agrees with it; heavy red wine does not. Leftovers keep for two days. On the third day, as the saying goes, even the cat leaves the kitchen.
---

### ge_lk03 | lookalike
The Week in Numbers: Weather at Nine Stations

Monday was the warmest day, with 24 degrees in Almor and 22 in Port Sevrin. By Tuesday evening a front had crossed the lowlands from the west and the glass fell to 991. Thunder spoke over the Kesk hills for most of the night; the gauge at Lower Dubrava caught 38 millimetres before dawn.

Wednesday brought “blind rain”, showers in full sunshine, to the whole of the coast. Thursday and Friday were dry. The wind, a north-easterly of the kind known along the fjords as the Gossip, whispered at first and then roared: 17 metres a second on the Skarn lighthouse, 21 on the open pier.

Frost touched the ground at two stations on Saturday, Oyumtal (minus 1.4) and Black Ford (minus 0.2). Fog closed the airport at Almor between five and seven. Sunday was grey, mild and still.

Total rainfall for the week: Almor 19, Port Sevrin 44, Lower Dubrava 61, Oyumtal 3. Hours of sunshine: 41, 28, 22 and 57. The river at Black Ford stood at 212 centimetres, eleven short of the yellow mark.
---

### ge_lk04 | lookalike
Two Days in Velny Kamen

Start at the Square of the Seven Tailors, where the town hall clock announces noon with a wooden rooster. From there, tram 4 climbs to the Upper Town. The ticket is good for an hour; the stamp machine hangs beside the second door.

The street of antique shops, once a rope-walk, runs along the wall. Halfway up stands the “House with No Answer”, a bricked-up mansion with nineteen blind windows and a door that speaks of old money. Next to it, the café Whispers and Crumbs does a decent plum cake.

In the afternoon, cross the chain bridge to Monks’ Island. The path promises no shortcut: it circles the marsh for four kilometres before it meets the ferry. Bring boots. The return boat leaves at ten to six, and there is no other.

Dinner could be at Zora’s, a “bistro” of three tables, or at the Quiet Goose, where guests order at the counter and pay by weight. Rooms in the Lower Town start at forty crowns. On the second morning the market opens at six: honey, felt slippers, live carp and the famous striped “prisoner” sweets.
---

### ge_lk05 | lookalike
Function reference: pick_route()

The function takes three arguments. The first argument, start, is the number of a node; the second, goal, is another. The optional third, named “plan” in versions before 2.4, is a table of weights. Without it, every edge has a weight of one.

pick_route() calls itself once for each open neighbour. The call returns a list, or an empty list where the two nodes are not joined. A negative weight raises the error E-77 and stops the run. The question mark after a node number, as in 18?, makes that node optional; the exclamation mark, as in 18!, makes it compulsory.

Statements are separated by semicolons. A declared variable lives until the closing bracket of its block. The so-called “silent” mode switches off the counter, not the log file. The said log file grows by about two kilobytes a call.

Memory: the table of weights is read once and then held. On the Tolmin T8 board, a graph of 5,000 nodes takes 1.1 seconds; on the older T6, nine. See also: drop_route(), join_route(), “Working with tables” (chapter 6).
---

### ge_lk06 | lookalike
The “Told You” Umbrella by Brisk & Daughter

Eight ribs, one button, no nonsense. The canopy is 104 centimetres across and folds down to the size of a bread roll. The handle is beech, oiled by hand, with a leather loop and a brass ring for initials.

Available in four colours: Plain Speech (grey), White Lie (cream), Argument (red) and Last Word (black). The spare cover, sold apart, fits all of them. Each umbrella comes in a cardboard tube with the firm’s motto, “Dry since 1911”, along the side.

The frame withstands gusts of up to 90 kilometres an hour. The cloth dries in twenty minutes. For the daily commute the lighter “Hint” may be the better choice: six ribs, 210 grams, the same button. Children’s sizes start at 60 centimetres.

Needless to say, it floats. Care: rinse in lukewarm water, leave open in the shade, oil the hinge twice a year. Repairs are free of charge for ten years at either shop, 8 Ferry Lane, Holmsby, or the kiosk in Saltgate station. Tube, cover and loop are also sold as a gift set. Price: 74 marks. Delivery within three days.
---

### ge_lk07 | lookalike
For sale: “The Confession”, Upper Lipnitsa

A house that has much to tell and little to hide: six rooms, two tiled stoves, one cellar, 1,400 square metres of orchard. Built in 1908 for the mill owner Radomir Velchik, it owes its byname to a walk-in niche in the hall, where a carved “confessional” now holds coats.

The ground floor has a kitchen with a bread oven, a dining room for twelve and a study with a view of the weir. The three bedrooms upstairs share a bath. The roof dates from 2016, the wiring from 2019, the boiler from last spring. The attic cries out for an architect with small children.

Outside: a well, a wooden shed, a “summer palace” of four posts and a vine. Walnut, quince and nineteen apple trees. The bus to Lipnitsa stops at the gate every hour; the school is 600 metres away.

That said, heating costs are modest. The said orchard is subject to a right of way for the neighbour’s geese. Asking price: 212,000 talents, furniture included. Viewings on Saturdays between ten and two. Keys at the agency Four Walls & Co., Station Road 3.
---

### ge_lk08 | lookalike
Yermek Sadyrbai, 1934–2024

Yermek Sadyrbai, cameraman, died on Tuesday in Karatobe. He was 90.

He was born in the railway settlement of Shu-Aryk, the fourth of seven children of a signalman. At fourteen he was an apprentice in a photographer’s shop; at nineteen he was loading film at the Dala studio. His first picture as head cameraman, “Answer Me, Steppe”, was shot in 1961 on forty kilometres of borrowed stock. Twenty-two others followed, among them “The Third Witness” and the children’s classic “Who Stole the Moon?”.

He never worked with zoom lenses. On the set he wore the same felt hat for four decades, hence the nickname “Mushroom”. Between 1978 and 1991 he taught at the Institute of Screen Arts, where the smaller of the two halls now bears his name.

He held the Order of the Golden Saddle, second class, and the State Prize for 1974. His archive of some 11,000 negatives is in the city library.

Sadyrbai was married twice, to the actress Lidia Horvan and, from 1983, to the editor Maira Sadyrbai, who survives him together with two sons, a daughter and five grandchildren. The funeral is on Friday.
---

