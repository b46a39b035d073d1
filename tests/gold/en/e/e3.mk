### ge_lk17 | lookalike
The bittern at Lake Ulmen

For most of the year the reeds of Lake Ulmen keep their counsel. Then, in the second week of April, a sound like breath across a bottle rolls over the water: the bittern is back. The call carries for three miles. It comes in series of four or five, mostly before sunrise, and there is never a reply.

The bird itself is brown, streaked and shy. At the approach of a boat it points its bill at the sky and sways with the stems. The plant of choice is the old, standing reed; young shoots offer no cover. Nests lie a hand’s breadth above the water. The female alone broods, twenty-five days on average.

Frogs, roach and water beetles make up the menu. A dry spring tells on the numbers: eleven males in 2019, four in 2021, nine last year. Pike and harriers claim a part of every brood.

The boardwalk from Ulmen Halt ends at a blind, a “confessional” of planks with a slit at eye level. It holds six. Flasks are welcome, dogs are not. In May the warblers take over, a whole parliament of them, and the great brown voice sinks back into the mud.
---

### ge_lk18 | lookalike
Assembly: Kvist “Manifesto” bookcase

In the box: 2 sides (A), 6 shelves (B), 1 back in two halves (C), 24 dowels, 16 screws, 1 key, 1 pair of felt gloves.

1. Lay both sides on the floor, holes up. The letters on the inner edge face the same way.
2. Press the dowels into the holes. No glue.
3. Fix shelves B1 and B6. A second pair of hands is of use here.
4. Slide in the remaining shelves. The groove goes to the rear.
5. Stand the case up. Slot the halves of the back into place until they click. Without a click, turn them round.
6. Screw the steel bracket to the wall. Concrete requires a different plug from plaster; neither comes with the set.

Each shelf bears up to 30 kilograms, evenly spread. The “whispering” feet, of cork, take up a slope of one centimetre. Heavy volumes belong at the bottom. After a month, tighten all screws by a quarter turn.

Spare parts: Kvist Service, box 71, Ulvenes. The number on the inside of A1 speeds things up. Batteries for the lamp version (“Manifesto Lux”) charge in two hours through the port under B3.
---

### ge_lk19 | lookalike
📣 SATURDAY 18 MAY, COURTYARD FAIR ON TAILORS’ LANE

🕚 11:00 Gates open. Coffee from “Not Before Ten”, buns from the bakery Two Aunts.
🕛 12:00 Puppets: “The Goose Who Knew Everything”. Age 4+. Forty cushions, first come, first served.
🕐 13:00 Bike clinic with Slava “Spoke” Zurin. Brakes, tubes, bells. Pay what you like.
🕑 14:00 Swap table. Records, jackets, odd cups. No shoes this time 👟❌
🕒 15:30 The choir Loud & Clear, 25 voices and one accordion.
🕔 17:00 Arm-wrestling, left hand only. Last year’s champion: Meruert Asylkan, florist.
🕖 19:00 Live: Answering Machine (Mirgrad), then DJ Hearsay until the neighbours’ bedtime, i.e. 22:00.

📍 Tailors’ Lane 9, second yard, green door with the paper fish. Tram 2 or 7 to Rope Market.
🎟 Free. Donation jar for the roof: 61 of 90 thousand so far 🙏
☔ In case of rain, same time, same faces, in the gym of School 14.
🐶 Dogs on the lead. Goats, after the events of last year, at home.

#tailorslane #fair #seeyouthere
---

### ge_lk20 | lookalike
The Birch Leaf Prizes 2024: all winners

Best novel: Hedda Ruus, “What the Ferryman Denied” (Stub & Son). Best first book: Nurlan Abishkan, “I, Too, Was a Radiator”. Best short prose: Milena Drozdek, for the collection “Answers on a Postcard”.

Poetry: shared between Orest Halka (“Forty Commands to a Dog”) and Tove Asker (“Yes, Mother”). Children’s book: “Ask the Elk” by the couple Jarl and Aino Sten. Translation: Bibigul Rahat, for her version of “The Deaf Witness” from the Norlundic, all 1,100 pages of it.

Essay: no prize this year. Comic: “Captain Rumour vs. the Facts”, drawn by Vuk Tasman. Audio book: Gleb Ozerov, the voice of “Old Silence”. Cover design: studio Exclamation. Bookshop of the year: The Third Opinion, Holmsby.

Each prize consists of a bronze leaf, a diploma and 5,000 crowns. The special prize of the Guild of Printers, a hand press with a full case of type, goes to the school paper “Corridor”. The gala in the Salt Warehouse lasted three hours and ten minutes, soup included. Next year’s deadline is 31 January; entries go to Birch Leaf, Lower Quay 2, Ulvenes.
---

### ge_lk21 | lookalike
Summer timetable, line R5 (Mirgrad Central to Oyumtal)

The line runs daily from 1 June to 14 September. Express trains stop at Mirgrad Central, Kosovitsa, Bread Hill and Oyumtal only. Local trains stop everywhere; Request Halt is served on a hand signal to the driver.

Departures from Mirgrad Central: 05:40 (local, not on Sundays), 07:15 (express “Morning Argument”), 09:02, 11:32, 13:32 (all local), 16:20 (express “Talking Fish”), 18:45 (local), 22:10 (night train “Lullaby”, sleeping cars only).

The express takes two hours and fifty minutes, the local a little over four. Between Bread Hill and Oyumtal the single track allows for one train at a time; hence the long stop at Red Gate. There is a samovar on platform 2.

Bicycles travel in the last car, eight at most. The supplement for express trains is 3 florins. Seats in the “quiet zone” (car 4) bear a green dot. Holders of the card Rail Friend pay half.

From 8 to 21 July, buses take the place of trains beyond Kosovitsa. They leave from the Snail, the round stand behind the post office. Connections to the boats at Black Ford do not wait.
---

### ge_lk22 | lookalike
Contents of “Speak Softly to the Stove”, poems by Ragna Tveit

The book has three parts. Part one, “Questions for a Kettle”, holds eleven pieces, none of them longer than a page: “Who Goes”, “Who Stays”, “Is It Snow”, “No”, “Still No”, “The Postman’s Lie”, “Order of Service”, “Thirteen Ways to Decline a Noun”, “Testimony of a Spoon”, “Ask Again” and “Oh”.

Part two is a single long poem, “The Accusative”. In 212 lines, unrhymed, it follows a herring from net to plate. Odd lines are in the dialect of the Skarn coast, even lines in the standard language. A glossary of forty words closes the section.

Part three bears the title “They Say It With Turnips”. Nine sonnets, a shopping list and an elegy for a tractor, “Goodbye, Promise”. The last page is blank but for a comma.

Tveit, born in 1979, works as a tuner of organs. Her earlier volumes are “Loud Bread” (2006) and “A Rumour of Geese” (2014). The drawings are by her cousin, Even Tveit; the paper is rough, the thread red. 96 pages, Holm Press. The edition numbers 600 copies, fifty of which come with a turnip seed in a glassine bag.
---

### ge_lk23 | lookalike
Volleyball: Women’s Cup, second semi-final

Aksai Thunder needed five sets and two hours nineteen to get past the holders, Sirens of Port Sevrin: 25-21, 18-25, 25-27, 25-16, 15-12.

The numbers tell a story of two services. Thunder had fourteen aces, six of them by Gulnara Esentai alone; the Sirens had three. At the net, however, the “Twin Towers”, Marit and Silje Aune, won the dispute over the middle with nineteen blocks. After the third set the cup was as good as on the boat home.

Enter Nadezhda Polevik, 18, in her first season. With her came speed, and with speed came points: eight in the fourth set, five in the decider. The last rally took thirty-one seconds and ended with a ball on the line. The linesman’s flag pointed down. In: 15-12.

Thunder meet Belaya Gora in the final on 26 May in Almor. It is a date with a ghost, as it were: in 2017 the two sides met in the same hall and the lights failed. Coach Stanislav Udal remains without Yelena Ryss (knee), while captain Esentai, on two yellow cards, is one short of a ban. Time will tell.
---

### ge_lk24 | lookalike
Field guide to a workshop: the Lathe That Wouldn’t

The Zagora 16 came out of the tool works at Lower Dubrava between 1956 and 1973. It is a heavy machine, 1.3 tonnes with the cabinet, and it responds to kindness. The motor prefers high revs. The belt likes neither oil nor cold. The chuck takes work of up to 160 millimetres; the tailstock admits a number three taper.

A healthy Zagora hums a low B flat. A grating note from the left is the bearing; a tick, the fourth tooth of the change gear, a known sore point of the series. The lever marked with an arrow engages the feed. The other lever, the “politician”, moves in both directions without effect.

Before the first cut: oil in the three cups, two drops on the lead screw, jaws clean. The manual, a booklet of sixty pages with the cover in the wrong alphabet, covers threads, tapers and little else.

Spare belts are still in production at Rem & Sons, Tarbagul. The original lamp, a bell of green enamel on a stalk, now fetches more than the lathe itself. Goggles, it goes without saying, at all times.
---

