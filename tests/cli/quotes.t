needs model
Statements of files. What is found depends on the model; what happens around it does not. Confidences are cut off: they
change with each model.

$ hearsay quotes --format text letter.txt
letter.txt — 2 statements
\
Anvar Teshik (“Anvar Teshik, the ferryman of Khorvik”) → said s1
   "The ferry stays where it is,"
\
Anvar Teshik (“He”) → denied [denied] s2
   that the mayor had paid him
   about Anvar Teshik

$ hearsay quotes --format jsonl letter.txt | sed 's/,"confidence".*//'
{"doc":"letter.txt","id":"s1","type":"direct","source":{"text":"Anvar Teshik, the ferryman of Khorvik","spans":[[36,73]],"name":"Anvar Teshik","entity":null,"kind":"person"},"cue":{"text":"said","spans":[[31,35]]},"content":{"text":"\"The ferry stays where it is,\"","spans":[[0,30]]},"within":null,"chain":["Anvar Teshik"],"polarity":"affirmed","certainty":"asserted","about":[],"said":null
{"doc":"letter.txt","id":"s2","type":"indirect","source":{"text":"He","spans":[[75,77]],"name":"Anvar Teshik","entity":null,"kind":"person"},"cue":{"text":"denied","spans":[[78,84]]},"content":{"text":"that the mayor had paid him","spans":[[85,112]]},"within":null,"chain":["Anvar Teshik"],"polarity":"denied","certainty":"asserted","about":["Anvar Teshik"],"said":null

$ hearsay quotes --format csv letter.txt | cut -d , -f 1-12
doc,id,type,source_text,source_spans,source_name,source_entity,source_kind,cue_text,cue_spans,content_text,content_spans
letter.txt,s1,direct,"Anvar Teshik, the ferryman of Khorvik",36-73,Anvar Teshik,,person,said,31-35,"""The ferry stays where it is
letter.txt,s2,indirect,He,75-77,Anvar Teshik,,person,denied,78-84,that the mayor had paid him,85-112

$ hearsay quotes letter.txt | head -c 20
{"doc":"letter.txt",

$ hearsay quotes --format text < letter.txt
standard input — 2 statements
\
Anvar Teshik (“Anvar Teshik, the ferryman of Khorvik”) → said s1
   "The ferry stays where it is,"
\
Anvar Teshik (“He”) → denied [denied] s2
   that the mayor had paid him
   about Anvar Teshik

$ hearsay quotes --format text --width 40 page.html
page.html — 4 statements
  The ferry stays
\
Anvar Teshik (“Anvar Teshik, the
   ferryman of Khorvik,”) → said s1
   "The ferry stays where it is,"
   said on Monday = 2031-04-28
\
the mayor → denied [denied] s2
│  that anybody had asked for a bridge
└─ unknown → had asked for s3
      a bridge
      confidence 0.544
\
the council organization → According to
   s4
   the matter will be discussed again in
   autumn

$ hearsay quotes --format text --color always letter.txt
[0;1mletter.txt [0;2m— 2 statements[0m
\
[0;1;36mAnvar Teshik [0;2m(“Anvar Teshik, the ferryman of Khorvik”) → [0;32msaid [0;2ms1[0m
[0;2m   [0m[0m"The ferry stays where it is,"[0m
\
[0;1;36mAnvar Teshik [0;2m(“He”) → [0;32mdenied [0;1;31m[denied] [0;2ms2[0m
[0;2m   [0m[0mthat the mayor had paid him[0m
[0;2m   [0m[0;2mabout Anvar Teshik[0m

$ hearsay quotes --format text empty.txt
empty.txt — nobody is quoted

$ hearsay quotes empty.txt

$ hearsay quotes --format csv empty.txt
doc,id,type,source_text,source_spans,source_name,source_entity,source_kind,cue_text,cue_spans,content_text,content_spans,within,chain,polarity,certainty,about,said_text,said_spans,said_value,confidence,why␍

$ hearsay quotes --format text letter.txt nofile . empty.txt
letter.txt — 2 statements
\
Anvar Teshik (“Anvar Teshik, the ferryman of Khorvik”) → said s1
   "The ferry stays where it is,"
\
Anvar Teshik (“He”) → denied [denied] s2
   that the mayor had paid him
   about Anvar Teshik
\
empty.txt — nobody is quoted
! hearsay: nofile: No such file or directory
! hearsay: .: is a folder; name the files in it
= 1

$ hearsay quotes --format jsonl --threads 3 letter.txt nofile page.html | cut -c 1-30
{"doc":"letter.txt","id":"s1",
{"doc":"letter.txt","id":"s2",
{"doc":"page.html","id":"s1","
{"doc":"page.html","id":"s2","
{"doc":"page.html","id":"s3","
{"doc":"page.html","id":"s4","
! hearsay: nofile: No such file or directory

$ hearsay quotes -o page.csv letter.txt && head -c 24 page.csv
doc,id,type,source_text,

$ hearsay quotes -o letter.txt letter.txt
! hearsay: letter.txt: is an input, too; choose another name for -o
= 1

$ hearsay quotes --offsets byte letter.txt | wc -l
2

$ hearsay quotes --min-confidence 1 letter.txt | wc -l
0

$ hearsay quotes --format html letter.txt | grep -c '<article>'
1

$ hearsay quotes --format webanno letter.txt page.html | python3 -c 'import json, sys; print(json.load(sys.stdin)["type"])'
AnnotationPage

$ hearsay quotes letter.txt > /dev/full
! hearsay: standard output: No space left on device
= 1
