needs model
Searching the ledger. What is found in the texts depends on the model; what search makes of it does not.

$ hearsay add -d s.db search.jsonl 2>/dev/null

Statements newest first, then documents; a text that two published is shown once.

$ hearsay search -d s.db -f text bridge
Darina Osmova → said on Monday
   The toll on the Osk bridge will rise in autumn, Governor Darina Osmova said
   on Monday.
   d1:s1 · Osk Herald · 2031-05-05 · Bridge toll to rise · 2 publishers: Osk
   Herald, Varenia Today
\
Anvar Teshik → said
   "Nobody asked us about the bridge," said Anvar Teshik, the ferryman of
   Khorvik.
   d1:s4 · Osk Herald · 2031-05-05 · Bridge toll to rise · 2 publishers: Osk
   Herald, Varenia Today
\
nobody → asked [denied] [questioned]
   "Nobody asked us about the bridge," said Anvar Teshik, the ferryman of
   Khorvik.
   d1:s5 · Osk Herald · 2031-05-05 · Bridge toll to rise · 2 publishers: Osk
   Herald, Varenia Today
\
Bridge toll to rise
   The toll on the Osk bridge will rise in autumn, Governor Darina Osmova said
   on Monday. "Repairs will take two years," she told reporters. The ferrymen of
   Khorvik denied that they had been asked. "Nobody asked us about the bridge,"
   said Anvar Teshik, the ferryman of Khorvik.
   d1 · Osk Herald · 2031-05-05 · 2 publishers: Osk Herald, Varenia Today

$ hearsay search -d s.db -f text --no-fold --documents toll | grep '·'
   d1 · Osk Herald · 2031-05-05 · 2 publishers: Osk Herald, Varenia Today
   d2 · Varenia Today · 2031-05-06

$ hearsay search -d s.db -f jsonl --statements '"two years"' | sed 's/,"confidence".*"outlet"/…"outlet"/'
{"doc":"d1","id":"s2","type":"direct","source":{"text":"she","spans":[[118,121]],"name":"Darina Osmova","entity":1,"kind":"person"},"cue":{"text":"told","spans":[[122,126]]},"content":{"text":"\"Repairs will take two years,\"","spans":[[87,117]]},"within":null,"chain":["Osk Herald","Darina Osmova"],"polarity":"affirmed","certainty":"asserted","about":[],"said":null…"outlet":"Osk Herald","date":"2031-05-05","title":"Bridge toll to rise","publishers":["Osk Herald","Varenia Today"]}

$ hearsay search -d s.db -f jsonl --documents "мосты" | sed 's/"text":"[^"]*"/"text":…/'
{"doc":"d3","url":"https://pravda.example/3","text":…,"at":[0,108],"spans":[[45,50],[69,73]],"outlet":"Хорвикская правда","date":"2031-06-01","title":"Мост закроют","publishers":["Хорвикская правда"]}

Phrases, words that must not occur, beginnings, alternatives.

$ hearsay search -d s.db -f text --statements '"asked nobody"'
! hearsay: nothing was found; try fewer words, another spelling, word*, or one OR other

$ hearsay search -d s.db -f text --statements asked '-"nobody asked"' | grep '→'
the ferrymen of Khorvik → denied [denied]

$ hearsay search -d s.db -f text --statements asked '-"asked nobody"' | grep '→'
the ferrymen of Khorvik → denied [denied]
Anvar Teshik → said

$ hearsay search -d s.db -f text --statements 'wir* OR toll' | grep '→'
Kassym Sartov → said [hedged]
Darina Osmova → said on Monday

Names in any script and case, a surname, an entity; fields and options are the same.

$ hearsay search -d s.db -f text 'speaker:Осмовой fire'
Darina Osmova → According to
   According to Darina Osmova, nobody was hurt in the fire.
   d4:s3 · Osk Herald · 2031-06 · Fire at Osk market
\
Fire at Osk market
   Mayor Kassym Sartov said the market fire was an accident. "It may have been
   the wiring," Sartov said. According to Darina Osmova, nobody was hurt in the
   fire.
   d4 · Osk Herald · 2031-06

$ hearsay search -d s.db -f text --statements --speaker "Darina Osmova" --until 2031-05 | grep :s
   d1:s1 · Osk Herald · 2031-05-05 · Bridge toll to rise · 2 publishers: Osk
   d1:s2 · Osk Herald · 2031-05-05 · Bridge toll to rise · 2 publishers: Osk

$ hearsay search -d s.db -f text --statements speaker:Kasym certainty:hedged
Kassym Sartov → said [hedged]
   "It may have been the wiring," Sartov said.
   d4:s2 · Osk Herald · 2031-06 · Fire at Osk market

$ hearsay search -d s.db -f text --documents Osmova | grep '·'
   d3 · Хорвикская правда · 2031-06-01
   d4 · Osk Herald · 2031-06
   d1 · Osk Herald · 2031-05-05 · 2 publishers: Osk Herald, Varenia Today

$ hearsay search -d s.db -f text --statements --polarity denied --outlet herald | grep '→'
the ferrymen of Khorvik → denied [denied]
nobody → asked [denied] [questioned]

$ hearsay search -d s.db -f text --statements -n 1 --offset 1 osk
! hearsay: nothing more was found

$ hearsay search -d s.db -f text --color always --statements -n 1 toll | head -2 | tr '\033' '^'
^[0;1;36mDarina Osmova ^[0;2m→ ^[0;32msaid on Monday^[0m
   The ^[0;1;33mtoll ^[0mon the Osk bridge will rise in autumn, Governor Darina Osmova said

Nothing found is no error; what makes no sense is.

$ hearsay search -d s.db zeppelin
! hearsay: nothing was found; try fewer words, another spelling, word*, or one OR other

$ hearsay search -d s.db
! hearsay: nothing to look for: give a word, or a field such as speaker:NAME
= 2

$ hearsay search -d s.db colour:red
! hearsay: colour: there is no such field; speaker, about, outlet, channel, lang, since, until, title, doc, kind, polarity, certainty and type are (words with a colon: in quotation marks)
= 2

$ hearsay search -d s.db since:may
! hearsay: since:may: no date; write 2031, 2031-05 or 2031-05-17
= 2

$ hearsay search -d s.db 'a OR speaker:b'
! hearsay: OR before speaker: it stands between words, or between values of the same field
= 2

$ hearsay search -d s.db 'NEAR(bridge toll) ^ " {title}: *' -f text --documents | grep '·'
! hearsay: nothing was found; try fewer words, another spelling, word*, or one OR other
= 1

$ hearsay search -d nosuch.db bridge
! hearsay: nosuch.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
= 1
