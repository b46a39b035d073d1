needs model
What people decide about statements. Times are cut off.

$ hearsay review log
! hearsay: hearsay.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
= 1
$ hearsay add letter.txt page.html 2> /dev/null; hearsay review --as Ilse accept d1:s1
1	accept	d1:s1
$ hearsay review --as Ilse accept d1:s1
-	accept	d1:s1	nothing to do: it stands so already
$ hearsay review --as Ilse edit d1:s2 speaker="Tomir Haldan" polarity=affirmed about="Anvar Teshik; the mayor" said=2031-05
2	edit	d1:s2	d1:s3
$ hearsay review --as Ilse edit d1:s2 certainty=hedged
3	edit	d1:s2	d1:s3
$ hearsay export --format jsonl d1 2> /dev/null | sed 's/,"confidence".*"why"/,"why"/; s/,"outlet".*//'
{"doc":"d1","id":"s1","type":"direct","source":{"text":"Anvar Teshik, the ferryman of Khorvik","spans":[[36,73]],"name":"Anvar Teshik","entity":1,"kind":"person"},"cue":{"text":"said","spans":[[31,35]]},"content":{"text":"\"The ferry stays where it is,\"","spans":[[0,30]]},"within":null,"chain":["Anvar Teshik"],"polarity":"affirmed","certainty":"asserted","about":[],"said":null,"why":["cue “said”","all in quotation marks"]
{"doc":"d1","id":"s3","type":"indirect","source":{"text":"He","spans":[[75,77]],"name":"Tomir Haldan","entity":4,"kind":"person"},"cue":{"text":"denied","spans":[[78,84]]},"content":{"text":"that the mayor had paid him","spans":[[85,112]]},"within":null,"chain":["Tomir Haldan"],"polarity":"affirmed","certainty":"hedged","about":["Anvar Teshik","the mayor"],"said":{"text":"","spans":[],"value":"2031-05"},"why":["edited by Ilse","changed: polarity, certainty, speaker, said, about"]
$ hearsay review --as Tomir reject d1:s1 d1:s7 x
4	reject	d1:s1
! hearsay: d1:s7: there is no such statement
! hearsay: x: names no statement; d12:s3 is statement s3 of document d12
= 2
$ hearsay review --as Tomir edit d1:s1 polarity=denied
! hearsay: d1:s1: was rejected; `hearsay review accept d1:s1` first
= 2
$ hearsay review --as Tomir note d1:s2 "asked the ferryman"
5	note	d1:s2
$ hearsay review log | cut -f 1,3-
1	Ilse	accept	d1	stands	"The ferry stays where it is,"	
2	Ilse	edit	d1	stands	that the mayor had paid him	polarity, speaker, said, about
3	Ilse	edit	d1	stands	that the mayor had paid him	certainty
4	Tomir	reject	d1	stands	"The ferry stays where it is,"	
5	Tomir	note	d1	stands	that the mayor had paid him	asked the ferryman
$ hearsay review --as Ilse undo
undone	5
$ hearsay review --as Ilse undo
undone	4
$ hearsay review --as Ilse undo 6
undone	6
$ hearsay review --as Ilse undo 6
! hearsay: hearsay.db: entry 6 is undone already
= 2
$ hearsay review --as Ilse undo 99
! hearsay: hearsay.db: the log's entry 99 is no decision about a statement
= 2
$ hearsay review --as Ilse undo next
! hearsay: review undo: names one entry of `hearsay review log` by its number, or none for the last
= 2
$ hearsay review log --doc d1v1 | cut -f 1,3- | tail -n 3
6	Ilse	undo	d1	undone		undoes 5
7	Ilse	undo	d1	stands	"The ferry stays where it is,"	undoes 4
8	Ilse	undo	d1	stands		undoes 6
$ hearsay review log --doc d2
$ hearsay review loose

What is refused.

$ hearsay review accept
! hearsay: review accept: which statements? `hearsay review accept d12:s3`
= 2
$ hearsay review edit d1:s2
! hearsay: review edit: what of which statement? `hearsay review edit d12:s3 speaker="Tomir Haldan" polarity=denied`
= 2
$ hearsay review edit d1:s2 colour=red
! hearsay: colour: no field of a statement; there are speaker, kind, polarity, certainty, type, about, said, content, cue, source
= 2
$ hearsay review edit d1:s2 polarty=denied
! hearsay: polarty: no field of a statement; did you mean polarity?
= 2
$ hearsay review edit d1:s2 polarity=maybe
! hearsay: polarity: `maybe` is none of affirmed, denied
= 2
$ hearsay review edit d1:s2 content=100-900
! hearsay: content: `100-900` is no place in the text of 114 characters; 104-133 is one, 104-133,140-150 two in order
= 2
$ hearsay review edit d1:s2 content=7
! hearsay: content: `7` is no place in the text of 114 characters; 104-133 is one, 104-133,140-150 two in order
= 2
$ hearsay review edit d1:s2 said=May
! hearsay: d1: `May` is no date as 2031-05-03, 2031-05 or 2031
= 2
$ hearsay review edit d1:s2 content=
! hearsay: d1: a statement needs a content
= 2
$ hearsay review acept d1:s2
! hearsay: review acept: no such thing; did you mean accept?
= 2
$ hearsay review log d1
! hearsay: review log: takes no names; --doc d12 chooses a document
= 2
$ hearsay review accept d9:s1
! hearsay: hearsay.db: there is no document d9
= 2
$ hearsay review accept s1
! hearsay: s1: names no statement; d12:s3 is statement s3 of document d12
= 2
$ hearsay review -d nowhere.db accept d1:s1; test -e nowhere.db || echo none made
none made
! hearsay: nowhere.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
$ hearsay review < letter.txt
! hearsay: review: asks on a terminal, and there is none; without one: `hearsay review accept d12:s3`, see --help
= 2
$ hearsay review --as "" accept d1:s1
! hearsay: who decides this? Say --as NAME, or set HEARSAY_CODER
= 2

Statements of one's own.

$ hearsay code d1 --as Ilse --words "the mayor had paid him" --speaker "Tomir Haldan" --cue 78-84 --polarity denied
9	add	d1	the mayor had paid him
$ hearsay code d1 --as Ilse --words "the mayor had paid him" --speaker "Tomir Haldan" --cue 78-84 --polarity denied
-	add	d1	nothing to do: it is there already	the mayor had paid him
$ hearsay code d1 --as Ilse --content 0-9,31-35 --kind person
10	add	d1	"The ferr said
$ hearsay code d1 --words "a"
! hearsay: --words: the text has them 8 times: at 13-14, 32-33, 39-40, 60-61, 87-88 …; say which with --content
= 2
$ hearsay code d1 --words "an aeroplane"
! hearsay: --words: they are not in the text, letter for letter; `hearsay text` shows it
= 2
$ hearsay code d1
! hearsay: code: which words? --content 104-133, or --words "…"
= 2
$ hearsay code
! hearsay: code: one document, or --file; `hearsay code d12 --words "…" --speaker NAME`
= 2
$ hearsay code d1 --words him --content 0-9
! hearsay: code: --words or --content, not both
= 2
$ hearsay code d1 --content 9-3
! hearsay: content: `9-3` is no place in the text of 114 characters; 104-133 is one, 104-133,140-150 two in order
= 2
$ printf '%s\n' '{"doc":"d2","content":{"text":"the matter"},"source":{"name":"the council","kind":"organization"}}' '' '{"doc":"d2"}' 'x' | hearsay code --as Ilse --file -
! hearsay: standard input:3: d2: a statement needs a content
! hearsay: standard input:4: no JSON object: '[' or '{' expected near 'x'
! 1 statement added
= 1
$ hearsay quotes letter.txt | sed 's/"letter.txt"/"d1"/' > codes.jsonl; hearsay code --as Ilse --file codes.jsonl
! 1 statement added; 1 there already
$ hearsay code --as Ilse --file codes.jsonl
! 0 statements added; 2 there already
$ hearsay code --file nofile.jsonl
! hearsay: nofile.jsonl: No such file or directory
= 1
$ hearsay export --format jsonl d1 2> /dev/null | sed 's/,"source".*"content"/,"content"/; s/,"chain".*"standing"/,"standing"/; s/,"file".*//'
{"doc":"d1","id":"s1","type":"direct","content":{"text":"\"The ferry stays where it is,\"","spans":[[0,30]]},"within":null,"standing":"accepted"
{"doc":"d1","id":"s5","type":"direct","content":{"text":"\"The ferr said","spans":[[0,9],[31,35]]},"within":null,"standing":"person"
{"doc":"d1","id":"s3","type":"indirect","content":{"text":"that the mayor had paid him","spans":[[85,112]]},"within":null,"standing":"person"
{"doc":"d1","id":"s6","type":"indirect","content":{"text":"that the mayor had paid him","spans":[[85,112]]},"within":null,"standing":"person"
{"doc":"d1","id":"s4","type":"indirect","content":{"text":"the mayor had paid him","spans":[[90,112]]},"within":null,"standing":"person"
$ hearsay verify > /dev/null 2>&1

The machine's records made anew.

$ hearsay reindex
! hearsay.db: nothing to do: this model has read all texts of its language; --all reads them again
$ hearsay reindex --all d2
! hearsay.db: 1 text read anew, with 4 statements; corrections: 1 put back
$ hearsay reindex --all -j 1
! hearsay.db: 2 texts read anew, with 6 statements; corrections: 8 put back
$ hearsay reindex --all d7
! hearsay: hearsay.db: there is no document d7
= 2
$ hearsay reindex -d nowhere.db; test -e nowhere.db || echo none made
none made
! hearsay: nowhere.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
$ hearsay review log | cut -f 6 | sort | uniq -c
     10 stands
      2 undone
