needs model
What is new, and what is different. Which sentences are explanations is the model's to say; tests/story/changes.py counts that. Texts that were published
again and pages that were edited are told whatever the model.

$ hearsay add -d p.db pier.jsonl 2>/dev/null

$ hearsay new -d p.db -f text --width 78 | sed 's/(0[.][0-9]*)/(…)/'
NEW EXPLANATION Marat Osmov 2031-05-03 Osk Wire d1:s1
   “The frost of last winter was probably too much for it”
   the first explanation: no earlier document tells of the event (…)
\
REPUBLICATION Osk Evening 2031-05-04 Osk Evening d2
   “The old bridge over the Osk at Teshik was closed on Saturday after a crack
   was found in its second pier, injuring nobody but stopping four hundred
   lorries.”
   the text of Osk Wire (2031-05-03) again, with small changes (…)
     ← “TESHIK - The old bridge over the Osk at Teshik was closed on Saturday
     after a crack was found in its second pier, injuring nobody but stopping
     four hundred lorries.” 2031-05-03 Osk Wire d1
\
NEW EXPLANATION Ilse Omur 2031-05-06 The Teshik Lamp d3:s2
   “It was the sand in the concrete”
   nobody had explained it so in the earlier document of the story; the last
   explanation was that of Marat Osmov (Osk Wire, 2031-05-03) (…)
     ← “The frost of last winter was probably too much for it” Marat Osmov
     2031-05-03 Osk Wire d1:s1
\
SILENT EDIT The Teshik Lamp 2031-05-07 The Teshik Lamp d3v2
   “The Ministry of Roads would not comment on the matter.”
   reworded since the version before (1.00)
     ← “The Ministry of Roads declined to comment.” 2031-05-06 The Teshik Lamp
     d3

$ hearsay new -d p.db -f jsonl | grep '"republication"'
{"type":"republication","doc":"pier.jsonl#r2","id":"d2","statement":null,"date":"2031-05-04","outlet":"Osk Evening","title":"Teshik bridge closed","speaker":{"text":"","spans":[],"name":"Osk Evening","entity":null,"kind":"organization"},"evidence":{"text":"The old bridge over the Osk at Teshik was closed on Saturday after a crack was found in its second pier, injuring nobody but stopping four hundred lorries.","spans":[[22,177]]},"relates_to":{"doc":"pier.jsonl#r1","id":"d1","statement":null,"date":"2031-05-03","outlet":"Osk Wire","speaker":"Osk Wire","evidence":{"text":"TESHIK - The old bridge over the Osk at Teshik was closed on Saturday after a crack was found in its second pier, injuring nobody but stopping four hundred lorries.","spans":[[46,210]]}},"explanation":null,"actor":null,"role":null,"from":null,"to":null,"reason":"the text of Osk Wire (2031-05-03) again, with small changes","confidence":0.896}

$ hearsay diff -d p.db d3 d3v2 -f jsonl
{"type":"silent-edit","doc":"pier.jsonl#r4","id":"d3v2","statement":null,"date":"2031-05-07","outlet":"The Teshik Lamp","title":"Who saved on the pier?","speaker":{"text":"","spans":[],"name":"The Teshik Lamp","entity":null,"kind":"organization"},"evidence":{"text":"The Ministry of Roads would not comment on the matter.","spans":[[194,248]]},"relates_to":{"doc":"pier.jsonl#r3","id":"d3","statement":null,"date":"2031-05-06","outlet":"The Teshik Lamp","speaker":"The Teshik Lamp","evidence":{"text":"The Ministry of Roads declined to comment.","spans":[[194,236]]}},"explanation":null,"actor":null,"role":null,"from":"The Ministry of Roads declined to comment.","to":"The Ministry of Roads would not comment on the matter.","reason":"reworded since the version before","confidence":1.00}

$ hearsay diff -d p.db d3 d3v2 -f markdown
# What is different
\
- **silent-edit** · The Teshik Lamp · The Teshik Lamp, Who saved on the pier?, 2031-05-07 (d3v2)  
  > The Ministry of Roads would not comment on the matter.
\
  reworded since the version before
\
  > ← The Ministry of Roads declined to comment. — The Teshik Lamp, Who saved on the pier?, 2031-05-06 (d3)
\

$ hearsay diff -d p.db d3 d3v2 -f html | sed -n '/<body>/,$p'
<body>
<h1>What is different</h1>
<div class="statement change silent-edit" id="n1">
<p class=voice><span class=flag>silent-edit</span> <span class=s>The Teshik Lamp</span> <span class=around>2031-05-07 · The Teshik Lamp · Who saved on the pier?</span> <span class=number>d3v2</span></p>
<blockquote class=c1>The Ministry of Roads would not comment on the matter.</blockquote>
<p class=voice>reworded since the version before <span class=around>(1.00)</span></p>
<blockquote class=was>The Ministry of Roads declined to comment.</blockquote>
<p class=voice><span class=around>2031-05-06 · The Teshik Lamp · Who saved on the pier?</span> <span class=number>d3</span></p>
</div>
</body>
</html>

The same when the ledger cannot be written, once it has been asked.

$ chmod a-w p.db; hearsay new -d p.db --since 2031-05-06 -f jsonl | wc -l; chmod u+w p.db
2

$ hearsay new -d p.db --since 2031-06
! hearsay: nothing is new since then

$ hearsay new -d p.db --since yesterday
! hearsay: yesterday: not a date; write 2031, 2031-05 or 2031-05-03
= 2

$ hearsay new -d p.db d9
! hearsay: p.db: there is no document d9
= 2

$ hearsay new -d none.db
! hearsay: none.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
= 1

$ hearsay diff -d p.db d3
! hearsay: diff: name two outlets, speakers, documents or dates; try `hearsay diff --help`
= 2

$ hearsay diff -d p.db "Osk Wire" Nobody
! hearsay: Osk Wire: no outlet, speaker, document (d12) or date of this ledger; `hearsay names` lists the speakers
= 2

$ hearsay diff -d p.db "Osk Wire" "The Teshik Lamp" -f jsonl --min-confidence 0.999
! hearsay: nothing is different

A ledger with one document, without dates.

$ printf '%s\n' '{"text": "The mayor said the dam would hold."}' | hearsay add -d one.db - 2>/dev/null; hearsay new -d one.db
! hearsay: nothing is new

A story with a codebook gives changes their explanation: what is suggested, or what people say of the statement.

$ printf 'sand\n    words  sand, concrete\nfrost\n    words  frost\n' | hearsay story -d p.db add bridge -q bridge --codebook - && hearsay new -d p.db -f jsonl | head -1 | grep -o "\"explanation\":[^,]*"
"explanation":"frost"

$ hearsay story -d p.db accept bridge d1:s1 sand >/dev/null && hearsay new -d p.db -f jsonl | head -1 | grep -o "\"explanation\":[^,]*"
"explanation":"sand"

$ for f in text markdown html; do hearsay new -d p.db -f $f --width 200 | grep -o "· explanation.*sand[^ ]*"; done
· explanation sand
· explanation sand
· explanation <span class=s>sand</span>

Who speaks is called by his full name, also where the text has the surname alone, but not by what another text puts before it.

$ hearsay add -d n.db omur.jsonl 2>/dev/null && hearsay new -d n.db -f text --width 78 | grep REVERSAL
REVERSAL Ilse Omur 2031-05-06 Osk Wire d3:s2

Of a document that nothing stands before little is told; but where it speaks of plots again and again, what it says of who was behind them is.

$ hearsay add -d c.db coup.jsonl 2>/dev/null && hearsay new -d c.db -f text --width 78 | sed 's/(0[.][0-9]*)/(…)/'
NEW EXPLANATION unknown 2031-09-02 The Teshik Lamp d1:s1
   “Something new who orchestrated the night of the lamps”
   the first explanation: no earlier document tells of the event (…)
\
NEW EXPLANATION Anvar Teshik 2031-09-02 The Teshik Lamp d1:s3
   “It was a plot, and a rich man was behind it”
   the first explanation: no earlier document tells of the event (…)
\
NEW EXPLANATION many people 2031-09-02 The Teshik Lamp d1:s4
   “that the riot was orchestrated by the former governor, Tomir Haldan”
   the first explanation: no earlier document tells of the event (…)
\
NEW ACTOR IN ROLE Anvar Teshik on Rustam Cherkez 2031-09-02 The Teshik Lamp d1:s6
   “the conspiracy was masterminded by the banker Rustam Cherkez”
   Rustam Cherkez is for the first time said to have had a hand in it (…)
