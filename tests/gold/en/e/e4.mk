### ge_lk25 | lookalike
Statement Earrings and Other Loud Things: the spring range from Bureau Lark

Big is back. The “Headline” hoop measures nine centimetres and weighs less than a coin, thanks to hollow tubing. The “Gossip” pair consists of two different ears, silver, each with a smaller ear in the lobe. For the office there is “Memo”, a plain bar.

Rings: “Vow” (steel), “Second Vow” (steel with a hinge), “No Comment” (a band without stone, engraving or apology). Brooches come in the form of punctuation. The comma is the best seller; the question mark, in black onyx, has a pin that doubles as the dot.

New this year are the bracelets by guest designer Tomiris Kulan, woven from horsehair and fishing line. They stretch to fit all wrists, shrug off water and smell faintly of hay.

Everything is made in the yard at Chapel Street 11, Holmsby, by a staff of seven and a hammer named Olaf. Boxes are of recycled felt. Prices range from 18 to 240 marks. The shop accepts cash, cards and, on the first Monday of the month, old spoons. Opening hours: noon to seven, Tuesday to Saturday. Gift wrap on demand.
---

### ge_lk26 | lookalike
Passenger information, Almor Airport, Terminal B

Check-in closes forty minutes before departure. Bags over 23 kilograms go to desk 19. The red channel is for goods to declare, the green one for everything else; both lead past the same spaniel.

After security, passengers report to the gate on the boarding pass. Gates B1 to B9 are on the left of the fountain, B10 to B22 on the right. The walk to B22 takes eleven minutes. There are no calls for individual flights: this is a “silent” airport. Screens hang every thirty metres.

The lounge “Second Thoughts” is on level 3, beside the prayer room. Guests of Aksai Air and Norlund Wings enter with a gold card; day tickets cost 40 florins. Phones charge at the blue posts. Lost property has its office under the escalator and, at the last count, held 212 umbrellas, a cello and a wedding cake.

The bus to the state capital departs from stand C on the hour. Night fares apply after 23:00. Taxis wait behind the yellow line. Left-luggage lockers: basement, coins only. The chapel bell is automatic, and the two pianos are in tune.
---

### ge_lk27 | lookalike
Pyotr Lang’s Bridge

Three arches, two lampposts, one legend short of a proper landmark: that is Lang’s Bridge in Kesk. It spans the Yelnya where the old salt road met the river, and it was the work of one man and eleven horses.

Pyotr Lang (1831–1904) was a cooper. His brother’s cart went through the ice in 1866, and the following spring he began to haul stone. The first pier stood by 1869. The second was swept away twice. The deck, of larch, lay in place on 4 August 1874, and a goat was first across.

For thirty years Lang charged a copper for a cart and nothing for a coffin. The “toll palace”, a hut of two square metres, is now a kiosk with ices. In 1912 the larch gave way to steel. Since 1936 the bridge has supported trams, at first single cars, later pairs; line 3 still crosses it at walking pace.

The lampposts bear the initials P. L. and the year. On the downstream side there is an iron ring, worn thin, of unknown purpose. Swifts nest under the middle arch. The annual Barrel Race from the bridge to the brewery, 2.2 kilometres, takes place on the first Sunday in August.
---

### ge_lk28 | lookalike
Dough, Interrupted: a three-day rye

This bread demands time rather than work. Day one: stir 100 grams of rye flour into 100 of warm water, add a spoonful of “mother” from an earlier batch, cover with a plate. By evening the paste whispers when stirred. That is the bubbles.

Day two: feed it twice, with the same again. The smell moves from wet hay to green apple. A skin of grey liquid on top is harmless. Overnight, the bowl likes a spot near the stove, not on it.

Day three: 600 grams of flour, 20 of salt, a ladle of malt syrup, caraway for those in favour. The dough sticks to everything; wet hands are the answer. Two tins, two hours under a cloth. The oven must be as hot as it goes for the first quarter of an hour, then 190 degrees for fifty minutes more. A knock on the base of the loaf is answered by a hollow note.

Now the hard part. The loaf is not ready until the next day. Cut hot, it gums up the knife. Thin slices, cold butter, a radish: the rest is silence. Makes two of the loaves of the type “Skarn brick”.
---

### ge_lk29 | lookalike
The lease in brief: flat 12, Mill Street 6

The said flat is on the second floor and comprises two rooms, a kitchen, a bath and a cellar compartment of four square metres. The aforementioned cellar has no light. The term is three years from 1 September. The rent is 410 crowns a month, payable on the fifth; water is extra.

The deposit equals two rents and lies in a separate account with Fjord Savings. Notice is three months on either side. Small pets are in order. The piano is not included, though it is, so far, in the room.

Keys: two for the street door, two for the flat, one for the “summer kitchen” in the yard. The stairs are swept in turns, odd weeks second floor, even weeks third. Bins on Tuesdays. Quiet hours run from ten in the evening to six in the morning and from one to three on Sundays.

The meter stood at 48,211 on the day of the handover. There is a crack in the third tile from the window, an inch long, and a nail in the bedroom door. Landlady: Frida Skogen, first floor. Tenant: Ablai Duisen, violin maker. Two copies, blue ink.
---

### ge_lk30 | lookalike
A morning in Tarbagul

At five the street sweepers have the avenue to themselves. At half past, the first trolleybus hums up from the depot with its lights on and nobody aboard. In the window of the bakery Good News, Saule Imangali stacks loaves on a slant, brown, pale, brown.

By seven the benches are taken. Old Rashid Temirgali unfolds the “Evening Tarbagul”, a morning paper despite the title, and reads it from the back: chess, football, deaths. His friend Viktor Shum, “the Senator”, deals cards for one. A boy on a scooter delivers milk. Somewhere a telephone rings, and somebody answers it.

The market stirs. Melons thud, scales clink, a radio plays “Don’t Ask the Wind” for the second time in an hour. Ludmila Frantsevna addresses forty envelopes at the post-office counter and licks each stamp herself. The clerk, Azat, presses the date onto them with both hands.

At nine the fountain comes on, all but the third jet. The mountains, which had been there all along, step out of the haze. In the schoolyard of No. 14 the bell goes, four hundred shoes run, and the avenue falls quiet again, so quiet that the flag rope can be heard against its pole.
---

### ge_lk31 | lookalike
Patch notes: Lanternfall 1.8, “Whispers Below”

NEW AREA. The Mine That Claimed Forty opens behind the waterfall in Greyhollow. It has six levels, two lifts and a boss, the Judge. Minimum rank: 22.

QUESTS. “A Favour for the Liar”, “Three Denials” and “Letter to Nobody” are now in the game. “The Oath” can again be finished with a full bag. Quest givers bear a white exclamation mark; on small screens it is yellow.

ITEMS. Sword of Rebuttal: damage down from 40 to 36. Boots of Doubt: no longer slippery on wood. Potion of Candour: stack size 20. The Begging Bowl accepts copper.

ENEMIES. Wolves turn tail at half health, not at a quarter. Bandits do not surrender twice. The Town Crier cannot be pushed off the roof.

FIXES. Statements in scripts of over 4,000 characters compile. The command /order without an argument opens the menu. A crash on the map of Old Sevrin is gone, and so, alas, is the flying cow.

SIZE. 1.2 gigabytes on all systems. The server in Mirgrad is down on Tuesday from 03:00 to 05:00. Music by the trio So Be It. Art: Nikolai Strand, Aigerim Zholan. Version 1.9 follows in the autumn.
---

### ge_lk32 | lookalike
Night Swim: the Ulvenes Channel in figures

Distance: 14.2 kilometres from the slip at Ulvenes to the steps of Monk Point. Water: 13 degrees at the start, 11 in mid-channel. Field: 38 swimmers, 38 kayaks, one doctor.

The gun went at 22:04. The moon was two days past full. For the first hour a group of nine stayed together, green lamps on their caps, before the current had its say and pulled the line apart. Off the Skarn bank, Kamila Dosanova, a welder from Karatobe, was forty metres clear. Behind her, the Moen brothers exchanged places stroke by stroke.

At kilometre ten came the cold tongue known as the Tax Man. It took eleven swimmers, all of whom were warm and dry within minutes. Dosanova, smooth as ever, went through it at fifty-eight strokes a minute.

She touched the steps after 3:41:20, a record by ninety seconds. Eirik Moen followed in 3:44:02, Jon Moen in 3:44:03. The oldest finisher, Boris “Seal” Litvak, 71, came home at sunrise to a brass band and a towel. The winner’s prize: a bell, a ham and the right to fire the gun next year.
---

