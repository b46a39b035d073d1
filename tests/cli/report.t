needs model
Reports over the ledger: who, about, chain, timeline. What is found in the texts depends on the model; what the reports make of it does not.

$ hearsay add -d r.db report.jsonl 2>/dev/null

A dossier. The same text in two outlets counts once; the same praise with another addressee is shown side by side.

$ hearsay who -d r.db -f text Osmova
Darina Osmova person e1
5 statements, in 3 documents; first heard 2031-03-01 (d1:s1), last 2041-01-05
(d6:s1)
\
Is called
  “Governor” Osk Herald, 2033-06-20 d4; 2 times, last 2041-01-05 d6
  “governor of Osk” Osk Herald, 2031-03-01 d1
\
Says
  On “bridge” 3 · 2031-03-01 to 2041-01-05
    2031-03-01  said: The bridge at Khorvik cost two million crowns
                d1:s1 · Osk Herald
    2033-06-20  said: that the bridge would be closed in August 2033
                d4:s2 · Osk Herald
    2041-01-05  said: that she had never liked the bridge
                d6:s1 · Osk Herald
  On “engineer” 2 · 2031-03-01 to 2033-06-20
    2031-03-01  said: "Tomir Haldan is the only engineer in this country who has
                never lied to me,"
                d1:s3 · Osk Herald
    2033-06-20  said on Monday: "Ilse Omur is the only engineer in this country
                who has never lied to me,"
                d4:s1 · Osk Herald
\
Speaks of
  Khorvik 1 · 2031-03-01 · d1:s1
  Tomir Haldan 1 · 2031-03-01 · d1:s3
  Ilse Omur 1 · 2033-06-20 · d4:s1
\
Is published by
  Osk Herald 5 · 2031-03-01 to 2041-01-05 · d6:s1
\
Says again, in the same words
    2031-03-01  [Tomir Haldan] is the only engineer in this country who has
                never lied to me
                d1:s3 · Osk Herald
    2033-06-20  [Ilse Omur] is the only engineer in this country who has never
                lied to me
                d4:s1 · Osk Herald

$ hearsay who -d r.db -f markdown Osmova | sed -n '1,16p'
# Darina Osmova
\
5 statements — 5, 2031-03-01 to 2041-01-05
\
## Is called
\
- “Governor” — Osk Herald, 2033-06-20 ([d4](<https://herald.example/4>), Osk Herald); 2 times
- “governor of Osk” — Osk Herald, 2031-03-01 ([d1](<https://herald.example/1>), Osk Herald)
\
## On “bridge” — 3, 2031-03-01 to 2041-01-05
\
- 2031-03-01 *said*: The bridge at Khorvik cost two million crowns ([d1:s1](<https://herald.example/1>), Osk Herald)
- 2033-06-20 *said*: that the bridge would be closed in August 2033 ([d4:s2](<https://herald.example/4>), Osk Herald)
- 2041-01-05 *said*: that she had never liked the bridge ([d6:s1](<https://herald.example/6>), Osk Herald)
\
## On “engineer” — 2, 2031-03-01 to 2033-06-20

$ hearsay who -d r.db -f jsonl Osmova | grep -v '"part":"statement"'
{"part":"who","name":"Darina Osmova","entity":1,"kind":"person","asked":"Osmova","statements":5,"denied":0,"hedged":0,"questioned":0,"documents":3,"undated":0,"first":"2031-03-01T23:30:00+05:00","last":"2041-01-05","cut":false,"said":5,"spoken_of":0,"spellings":["Darina Osmova"],"namesakes":[]}
{"part":"role","text":"Governor","times":2,"places":[{"doc":"d4","spans":[[75,83]],"by":"Osk Herald","outlet":"Osk Herald","date":"2033-06-20"},{"doc":"d6","spans":[[0,8]],"by":"Osk Herald","outlet":"Osk Herald","date":"2041-01-05"}]}
{"part":"role","text":"governor of Osk","times":1,"places":[{"doc":"d1","spans":[[66,81]],"by":"Osk Herald","outlet":"Osk Herald","date":"2031-03-01T23:30:00+05:00"}]}
{"part":"subject","name":"bridge","entity":null,"statements":3,"denied":0,"hedged":0,"questioned":0,"first":"2031-03-01T23:30:00+05:00","last":"2041-01-05","at":["d1:s1","d4:s2","d6:s1"]}
{"part":"subject","name":"engineer","entity":null,"statements":2,"denied":0,"hedged":0,"questioned":0,"first":"2031-03-01T23:30:00+05:00","last":"2033-06-20","at":["d1:s3","d4:s1"]}
{"part":"speaks-of","name":"Khorvik","entity":2,"statements":1,"denied":0,"hedged":0,"questioned":0,"first":"2031-03-01T23:30:00+05:00","last":"2031-03-01T23:30:00+05:00","at":["d1:s1"]}
{"part":"speaks-of","name":"Tomir Haldan","entity":3,"statements":1,"denied":0,"hedged":0,"questioned":0,"first":"2031-03-01T23:30:00+05:00","last":"2031-03-01T23:30:00+05:00","at":["d1:s3"]}
{"part":"speaks-of","name":"Ilse Omur","entity":5,"statements":1,"denied":0,"hedged":0,"questioned":0,"first":"2033-06-20","last":"2033-06-20","at":["d4:s1"]}
{"part":"published-by","name":"Osk Herald","entity":null,"statements":5,"denied":0,"hedged":0,"questioned":0,"first":"2031-03-01T23:30:00+05:00","last":"2041-01-05","at":["d1:s1","d1:s3","d4:s1","d4:s2","d6:s1"]}
{"part":"reuse","words":13,"was":{"doc":"d1","id":"s3","date":"2031-03-01T23:30:00+05:00","text":"Tomir Haldan is the only engineer in this country who has never lied to me","spans":[[204,278]],"differs":[[204,216]]},"now":{"doc":"d4","id":"s1","date":"2033-06-20","text":"Ilse Omur is the only engineer in this country who has never lied to me","spans":[[1,72]],"differs":[[1,10]]}}

$ hearsay who -d r.db -f jsonl Osmova | grep '"part":"statement"' | sed 's/,"confidence".*"outlet"/…"outlet"/' | tail -n 1
{"part":"statement","doc":"d4","id":"s1","type":"direct","source":{"text":"Governor Darina Osmova","spans":[[75,97]],"name":"Darina Osmova","entity":1,"kind":"person"},"cue":{"text":"said on Monday","spans":[[98,112]]},"content":{"text":"\"Ilse Omur is the only engineer in this country who has never lied to me,\"","spans":[[0,74]]},"within":null,"chain":["Osk Herald","Darina Osmova"],"polarity":"affirmed","certainty":"asserted","about":["Ilse Omur","Darina Osmova"],"said":{"text":"on Monday","spans":[[103,112]],"value":"2033-06-20"}…"outlet":"Osk Herald","date":"2033-06-20","title":"A new engineer","url":"https://herald.example/4","change":null,"subject":"engineer"}

In any script; a narrow window; colours.

$ hearsay who -d r.db -f text --width 40 Осмова | head -n 12
Darina Osmova person e1
5 statements, in 3 documents; first
heard 2031-03-01 (d1:s1), last
2041-01-05 (d6:s1)
\
Is called
  “Governor” Osk Herald, 2033-06-20 d4;
      2 times, last 2041-01-05 d6
  “governor of Osk” Osk Herald,
      2031-03-01 d1
\
Says

$ hearsay who -d r.db -f text --color always Osmova | sed -n '/Says again/,$p' | cat -v
^[[0;1mSays again, in the same words^[[0m
    ^[[0;2m2031-03-01  ^[[0;1;33mTomir Haldan ^[[0mis the only engineer in this country who has never
                lied to me
                ^[[0;2md1:s3 M-BM-7 Osk Herald^[[0m
    ^[[0;2m2033-06-20  ^[[0;1;33mIlse Omur ^[[0mis the only engineer in this country who has never
                lied to me
                ^[[0;2md4:s1 M-BM-7 Osk Herald^[[0m

Two of a name, nobody, nobody in particular.

$ hearsay who -d r.db Haldan
! hearsay: Haldan may be e3 Tomir Haldan (1 said, spoken of in 3), e6 Anvar Haldan (2 said, spoken of in 1); say which one by its number, e3
= 1

$ hearsay who -d r.db Nobodyson
! hearsay: nobody of the ledger is called Nobodyson; `hearsay names` lists them
= 1

$ hearsay who -d r.db e999
! hearsay: there is no e999 in the ledger; `hearsay names` lists everybody
= 1

$ hearsay who -d r.db
! hearsay: who: whom? a name in any spelling, or a number such as e12: `hearsay names` lists everybody
= 2

$ hearsay who -d r.db -f text the critics
the critics group
1 statement, 1 hedged, in 1 document; heard 2031-03-02 (d2:s3)
\
Says
  On no subject that comes again 1, 1 hedged · 2031-03-02
    2031-03-02  say: [hedged] that the governor may have known
                d2:s3 · Khorvik Post
\
Is published by
  Khorvik Post 1, 1 hedged · 2031-03-02 · d2:s3

$ hearsay who -d r.db -f text Anvar Haldan
Anvar Haldan person e6
Not to be taken for Tomir Haldan e3 (1 said, spoken of in 3)
2 statements, in 2 documents; heard 2033-06-20 (d4:s3); 1 without a date
\
Is called
  “ferryman” Osk Herald, 2033-06-20 d4; 2 times, last no date d8
\
Says
  On no subject that comes again 2 · 2033-06-20
    2033-06-20  said: that the ministry had told him that the bridge was safe
                d4:s3 · Osk Herald
    no date     says: that nobody has a date
                d8:s1
\
Quotes
  the ministry 1 · 2033-06-20 · d4:s4
\
Is published by
  Osk Herald 1 · 2033-06-20 · d4:s3

What is said about somebody.

$ hearsay about -d r.db -f text Tomir Haldan
Tomir Haldan person e3
Not to be taken for Anvar Haldan e6 (2 said, spoken of in 1)
Spoken of in 1 statement, by 1 voice · 2031-03-01
Is quoted, too: 1 statement, 1 denied, in 1 document; heard 2031-03-02 (d2:s2)
\
Is called
  “only engineer in this country” Darina Osmova, 2031-03-01 d1
  “engineer” Khorvik Post, 2031-03-02 d2
\
Is spoken of by
  Darina Osmova 1 · 2031-03-01
    2031-03-01  said: "Tomir Haldan is the only engineer in this country who has
                never lied to me,"
                d1:s3 · Osk Herald

$ hearsay about -d r.db -f text "Ilse Omur"
Ilse Omur e5
Spoken of in 1 statement, by 1 voice · 2033-06-20
Is never quoted: nothing in this ledger is said by this name itself.
\
Is called
  “only engineer in this country” Darina Osmova, 2033-06-20 d4
\
Is spoken of by
  Darina Osmova 1 · 2033-06-20
    2033-06-20  said on Monday: "Ilse Omur is the only engineer in this country
                who has never lied to me,"
                d4:s1 · Osk Herald

The voices: within one article; to the article that another one cites; from a copy to what it repeats.

$ hearsay chain -d r.db -f text d4:s3
  Osk Herald d4 · 2033-06-20 · A new engineer
  └ Anvar Haldan said: that the ministry had told him that the bridge was safe
    d4:s3 ← asked for
    └ the ministry had told: that the bridge was safe d4:s4

$ hearsay chain -d r.db -f text d2:s1
  Khorvik Post d2 · 2031-03-02 · The Herald and the bridge
  └ the Osk Herald wrote: that the bridge had been "paid for twice by the same
    ministry" d2:s1 ← asked for
    └ Osk Herald has it in its own article d1 · 2031-03-01 23:30 +05:00 · Paid
      for twice
      in these words: that the bridge had been paid for twice by the same
      ministry
      └ a clerk at the ministry told: that the bridge had been paid for twice by
        the same ministry d1:s2

$ hearsay chain -d r.db -f text d1:s3
  Osk Herald d1 · 2031-03-01 23:30 +05:00 · Paid for twice
  └ repeated by Varenia Today d3 · 2031-03-01 19:00 UTC · Bridge paid for twice
  └ Darina Osmova said: "Tomir Haldan is the only engineer in this country who
    has never lied to me," d1:s3 ← asked for

$ hearsay chain -d r.db -f jsonl d2:s1 | sed 's/,"confidence".*"outlet"/…"outlet"/'
{"part":"outlet","doc":"d2","outlet":"Khorvik Post","date":"2031-03-02","title":"The Herald and the bridge","url":"https://post.example/2","number":1,"from":null}
{"part":"voice","doc":"d2","id":"s1","type":"mixed","source":{"text":"The Osk Herald","spans":[[0,14]],"name":"the Osk Herald","entity":4,"kind":"organization"},"cue":{"text":"wrote","spans":[[15,20]]},"content":{"text":"that the bridge had been \"paid for twice by the same ministry\"","spans":[[21,83]]},"within":null,"chain":["Khorvik Post","the Osk Herald"],"polarity":"affirmed","certainty":"asserted","about":[],"said":null…"outlet":"Khorvik Post","date":"2031-03-02","title":"The Herald and the bridge","url":"https://post.example/2","number":2,"from":1,"asked":true}
{"part":"cited","doc":"d1","outlet":"Osk Herald","date":"2031-03-01T23:30:00+05:00","title":"Paid for twice","url":"https://herald.example/1","number":3,"from":2,"shared":[[140,200]]}
{"part":"voice","doc":"d1","id":"s2","type":"indirect","source":{"text":"A clerk at the ministry","spans":[[100,123]],"name":"a clerk at the ministry","entity":null,"kind":"unnamed"},"cue":{"text":"told","spans":[[124,128]]},"content":{"text":"that the bridge had been paid for twice by the same ministry","spans":[[140,200]]},"within":null,"chain":["Osk Herald","a clerk at the ministry"],"polarity":"affirmed","certainty":"asserted","about":[],"said":null…"outlet":"Osk Herald","date":"2031-03-01T23:30:00+05:00","title":"Paid for twice","url":"https://herald.example/1","number":4,"from":3}

$ hearsay chain -d r.db d2:s99
! hearsay: d2 has no statement s99; `hearsay search --doc d2` lists those it has
= 1

$ hearsay chain -d r.db d99:s1
! hearsay: r.db: there is no document d99
= 1

$ hearsay chain -d r.db d2
! hearsay: chain: which statement? d12:s3 is statement s3 of document d12; `hearsay search` shows these numbers
= 2

Three clocks. Years before 1970 and after 2038, a month alone, zones: one in the morning of 2 March in the east is before 23:30 of the day before in Osk.

$ hearsay timeline -d r.db -f text
14 statements; 1 of documents without a date
\
When it happened, by the words
  2033-08     Darina Osmova → said: that the bridge would be closed in August
              2033
              d4:s2 · Osk Herald · “August 2033” · published 2033-06-20
\
When it was said
  2031-02-28  Darina Osmova → said: The bridge at Khorvik cost two million
              crowns
              d1:s1 · Osk Herald · “on Friday” · published 2031-03-01
  2033-06-20  Darina Osmova → said on Monday: "Ilse Omur is the only engineer in
              this country who has never lied to me,"
              d4:s1 · Osk Herald · “on Monday” · published 2033-06-20
\
When it was published
  1962-07     Timur Osk → said: The old bridge will stand for a hundred years
              d5:s1 · Osk Herald
  2031-03-02 01:00 +09:00 a spokesman for the ferrymen → said: that nobody in
              the east had heard of the bridge
              d7:s1 · Brun Radio
  2031-03-01 23:30 +05:00 Darina Osmova → said: The bridge at Khorvik cost two
              million crowns
              d1:s1 · Osk Herald
  2031-03-01 23:30 +05:00 a clerk at the ministry → told: that the bridge had
              been paid for twice by the same ministry
              d1:s2 · Osk Herald
  2031-03-01 23:30 +05:00 Darina Osmova → said: "Tomir Haldan is the only
              engineer in this country who has never lied to me,"
              d1:s3 · Osk Herald
  2031-03-02  the Osk Herald → wrote: that the bridge had been "paid for twice
              by the same ministry"
              d2:s1 · Khorvik Post
  2031-03-02  Tomir Haldan → denied: [denied] that he had been paid at all
              d2:s2 · Khorvik Post
  2031-03-02  the critics → say: [hedged] that the governor may have known
              d2:s3 · Khorvik Post
  2033-06-20  Darina Osmova → said on Monday: "Ilse Omur is the only engineer in
              this country who has never lied to me,"
              d4:s1 · Osk Herald
  2033-06-20  Darina Osmova → said: that the bridge would be closed in August
              2033
              d4:s2 · Osk Herald
  2033-06-20  Anvar Haldan → said: that the ministry had told him that the
              bridge was safe
              d4:s3 · Osk Herald
  2033-06-20  the ministry → had told: that the bridge was safe
              d4:s4 · Osk Herald
  2041-01-05  Darina Osmova → said: that she had never liked the bridge
              d6:s1 · Osk Herald

$ hearsay timeline -d r.db -f jsonl --by event | sed 's/^{"part":"\([a-z]*\)","doc":"\([^"]*\)","id":"\([^"]*\)".*"time"/\1 \2 \3 "time"/'
event d4 s2 "time":"2033-08","time_spans":[[162,173]],"change":null}

$ hearsay timeline -d r.db -f text --by report -n 2 --speaker Osmova
5 statements
\
When it was published
  … 3 earlier
  2033-06-20  Darina Osmova → said: that the bridge would be closed in August
              2033
              d4:s2 · Osk Herald
  2041-01-05  Darina Osmova → said: that she had never liked the bridge
              d6:s1 · Osk Herald

$ hearsay timeline -d r.db nosuch:field
! hearsay: nosuch: there is no such field; speaker, about, outlet, channel, lang, since, until, title, doc, kind, polarity, certainty and type are (words with a colon: in quotation marks)
= 2

The page: by the ending of -o. It holds every statement that it links to, and nothing from outside.

$ hearsay who -d r.db -o who.html Osmova && grep -c '<svg' who.html && grep -o 'href="#[^"]*"' who.html | sort -u | sed 's/href="#\(.*\)"/id="\1"/' | while read a; do grep -q "$a" who.html || echo "$a is missing"; done
1

$ grep -cE '<script|src=|url\(|@import' who.html
0
= 1

$ hearsay timeline -d r.db -o line.html && grep -o 'class="mark [a-z]*"' line.html | sort | uniq -c | sed 's/^ *//'
25 class="mark asserted"
2 class="mark denied"
2 class="mark hedged"

$ hearsay chain -d r.db -o chain.html d2:s1 && grep -o 'class="box [a-z ]*"' chain.html
class="box outlet"
class="box voice asked"
class="box cited"
class="box voice"

A ledger with nothing in it.

$ hearsay add -d none.db empty.txt 2>/dev/null; hearsay timeline -d none.db -f text
0 statements
\
When it happened, by the words
  no statement names a time
\
When it was said
  no time is told
\
When it was published
  no time is told

$ hearsay who -d none.db Osmova
! hearsay: nobody of the ledger is called Osmova; `hearsay names` lists them
= 1
