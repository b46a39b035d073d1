Databases of Discourse Network Analyzer, in and out.

$ python3 osk.py; hearsay import -d osk.db osk.dna
! hearsay: osk.dna: document 1: 1 characters (emoji and the like) count as two in DNA's window and as one in what it exports; places were taken as its window has them
! osk.dna: 1 documents (1 new), 4 codes (4 new), 3 coders (3 new), 2 statement types (2 new), 4 entities (4 new)
$ hearsay import -d osk.db osk.dna
! osk.dna: as it was when it was imported before
$ hearsay export -d osk.db -o out.dna
! hearsay: out.dna: 1 coders without a password got "hearsay" for one; change it in DNA
! out.dna: 1 documents, 4 codes, 3 coders, 2 statement types, 4 entities
$ hearsay export -d osk.db -o out.dna
! hearsay: out.dna: is there already, and may hold somebody's work; choose another name, or take it away first
= 1
$ hearsay import -d new.db out.dna
! hearsay: out.dna: document 1: 1 characters (emoji and the like) count as two in DNA's window and as one in what it exports; places were taken as its window has them
! out.dna: 1 documents (1 new), 4 codes (4 new), 3 coders (3 new), 2 statement types (2 new), 4 entities (4 new)
$ python3 -c "import sqlite3; print(*sqlite3.connect('out.dna').execute('SELECT s.ID, Start, Stop, e.Value, Name FROM STATEMENTS s JOIN DATASHORTTEXT d ON StatementId = s.ID AND d.VariableId = 1 JOIN ENTITIES e ON e.ID = Entity JOIN CODERS c ON c.ID = s.Coder'), sep='\n')"
(1, 15, 36, 'Ferrymen', 'Ilse')
(2, 37, 64, 'Council', 'Ilse')
(3, 15, 35, 'Ferrymen', 'Omur')
(4, 37, 64, 'Council', 'Omur')
$ hearsay verify -q -d osk.db
! osk.db: 1 version, 0 statements, 0.0 MB of sources checked (quickly: the sources were not read anew); nothing is wrong

What is refused.

$ hearsay import -d osk.db letter.txt.dna
! hearsay: letter.txt.dna: No such file or directory
! osk.db: 0 accepted, 0 edited, 0 added, 0 rejected; 0 as they were
= 1
$ cp letter.txt letter.dna; hearsay import -d osk.db letter.dna
! hearsay: letter.dna: not a database of Discourse Network Analyzer: no SQLite file at all
= 1
$ cp osk.db copy; hearsay import -d osk.db copy
! hearsay: copy: an SQLite file, but not a database of Discourse Network Analyzer: it has no table SETTINGS
= 1
$ hearsay add -d osk.db out.dna
! hearsay: out.dna: a database; `hearsay import` takes those of Discourse Network Analyzer
! osk.db: nothing new; 1 could not be read (see above)
= 1
$ hearsay import -d osk.db search.jsonl out.dna
! hearsay: out.dna: document 1: 1 characters (emoji and the like) count as two in DNA's window and as one in what it exports; places were taken as its window has them
! out.dna: 1 documents (none new), 4 codes (none new), 3 coders (none new), 2 statement types (none new), 4 entities (none new)
! hearsay: search.jsonl:1: not a record: it names no doc
! hearsay: search.jsonl:2: not a record: it names no doc
! hearsay: search.jsonl:3: not a record: it names no doc
! hearsay: search.jsonl:4: not a record: it names no doc
! osk.db: 0 accepted, 0 edited, 0 added, 0 rejected; 0 as they were; 4 could not be taken (see above)
= 1
$ hearsay export -d osk.db -f dna
! hearsay: export: this format makes a database; say -o FILE.dna
= 2
$ hearsay export -d osk.db -f jsonl --codes
! hearsay: export: --codes and --machine are for dna
= 2
$ hearsay export -d osk.db -o more.dna --codes --since 2031
! hearsay: export: people's codes go out all together; documents and filters are for --machine
= 2
$ hearsay export -d osk.db -o more.dna --machine
! hearsay: osk.db: it has no records of the machine; there are 4 codes of people
= 2

How far coders agree.

$ hearsay code agreement -d new.db -f text --list
Claim: Ilse, Omur; 1 document that two or more coded
\
                          places   pairs   equal   kappa   alpha   95 % of alpha
(place)                        2       2 100.0 %       –       –
organization                   2       2 100.0 %   1.000   1.000   1.000 to 1.000
concept                        2       2  50.0 %   0.000   0.000   -0.500 to 0.000
agreement                      2       2  50.0 %   0.000   0.000   -0.500 to 0.000
\
d1 36-63 concept: Ilse “The bridge is ugly”; Omur “The bridge stays”
   The council called it ugly.
d1 36-63 agreement: Ilse “1”; Omur “0”
   The council called it ugly.
$ hearsay code agreement -d new.db -f jsonl | head -n 3
{"variable":null,"kind":"place","places":2,"pairs":2,"equal":1.000000,"kappa":null,"alpha":null,"low":null,"high":null}
{"variable":"organization","kind":"short text","places":2,"pairs":2,"equal":1.000000,"kappa":1.000000,"alpha":1.000000,"low":1.000000,"high":1.000000}
{"variable":"concept","kind":"short text","places":2,"pairs":2,"equal":0.500000,"kappa":0.000000,"alpha":0.000000,"low":-0.500000,"high":0.000000}
$ hearsay code agreement -d new.db --type Tale
! hearsay: new.db: there is no statement type "Tale"; there are "Claim", "Story"
= 1
$ hearsay code agreement -d new.db --type Story
! hearsay: new.db: no document has statements of the type "Story" by two coders; 0 have coded any
= 1
$ hearsay code agreement -d new.db --coders "Ilse; Anna"
! hearsay: new.db: there is no coder "Anna"; there are "Ilse", "Omur"
= 1
$ hearsay code agreement -d new.db d1
! hearsay: code agreement: takes no documents; --coders and --type choose
= 2
