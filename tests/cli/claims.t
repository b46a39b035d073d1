needs model
What is said again, and the explanations of an event. What is found in the texts depends on the model; what is made of it does not.

$ hearsay add -d c.db ferry.jsonl 2>/dev/null

$ hearsay claims -d c.db -f text --denied --width 78
c4 the engine had been tested in March
    3 documents, 4 voices, denied once
    2031-04-02  Ormline “the engine had been tested in March” d1:s3 Osk Herald
    2031-04-20  an inspector of Osk denies: “The engine of the Marten had not
                been tested in March” d4:s1 Khorvik Post
    2031-04-20  Ormline “the engine had been tested in March, and by the best
                of men” d4:s3 Khorvik Post
    2031-05-11  a clerk in Osk “it had been the engine” d5:s3 Varenia Today
    2031-05-11  well “It was the engine” d5:s4 Varenia Today
    2031-05-11  well “the engine did the rest” d5:s4 Varenia Today
\
c8 Governor Tomir Haldan had ordered the crossing of the Marten himself
    3 documents, 4 voices, denied once
    2031-04-03  Anvar Teshik “Governor Tomir Haldan had ordered the crossing
                of the Marten himself” d2:s3 Varenia Today
    2031-04-05  Tomir Haldan denies: “he had ordered the crossing of the
                Marten” d3:s1 Osk Herald
    2031-05-11  a clerk in Osk “Tomir Haldan had ordered the crossing by
                telephone” d5:s1 Varenia Today
    2031-05-11  well “Governor Haldan ordered the crossing” d5:s4 Varenia
                Today
\
c2 Most likely it was the fog on the Orm
    3 documents, 3 voices, denied once
    2031-04-02  Harbour Master Ilse Omur not sure: “Most likely it was the fog
                on the Orm” d1:s1 Osk Herald
    2031-04-03  Anvar Teshik denies: “There was no fog on the Orm that night”
                d2:s2 Varenia Today
    2031-04-05  Tomir Haldan “It was the fog” d3:s3 Osk Herald

$ hearsay claims -d c.db -f text --figures --width 78
c3 six people had died
    2 documents, 2 voices
    2031-04-02  Harbour Master Ilse Omur “six people had died” d1:s2 Osk
                Herald
    2031-04-05  the coast guard “nine people had died off Khorvik” d3:s5 Osk
                Herald
    figures     six 2031-04-02 → nine 2031-04-05

$ hearsay claims -d c.db -f jsonl -n 1 fog | cut -c 1-400
{"claim":"c24","documents":1,"speakers":1,"denials":0,"tellings":[{"doc":"d6","id":"s1","outlet":"Brun Radio","date":"2031-05-12","speaker":"Mara Lind","entity":10,"kind":"person","polarity":"affirmed","certainty":"asserted","text":"It was the fog","spans":[[51,65]],"figure":null,"repeated":false}]}

$ hearsay claims -d c.db -f text c99999
! hearsay: c.db: there is no claim c99999; `hearsay claims` lists them
= 1

$ hearsay claims -d c.db merge c1
! hearsay: claims merge: which? `hearsay claims merge c3 c12`
= 2

$ hearsay claims -d none.db
! hearsay: none.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
= 1

$ hearsay claims -d c.db why d1:s1 d3:s3
d1:s1 “Most likely it was the fog on the Orm” ~ d3:s3 “It was the fog”: both
tell of fog; 83 % of what is said, 43 % of what their documents are about

$ hearsay claims -d c.db why d1:s1 d6:s2
! hearsay: d1:s1 and d6:s2 make no claim that is the same
= 1

Claims are a variable of networks, with agreement by who denies them.

$ hearsay net -d c.db speaker claim -a subtract
"";"Governor Tomir Haldan had ordered the crossing of the… (c8)";"Most likely it was the fog on the Orm (c2)";"six people had died (c3)";"the engine had been tested in March (c4)"
"Anvar Teshik";1;-1;0;0
"Harbour Master Ilse Omur";0;1;1;0
"Ormline";0;0;0;2
"Tomir Haldan";-1;1;0;0
"a clerk in Osk";1;0;0;1
"an inspector of Osk";0;0;0;-1
"the coast guard";0;0;1;0
"well";0;0;0;1

$ hearsay net -d c.db variables | head -9
records: 23 statements
  speaker       text           11 values
  person        text           10 values
  organization  text            1 values
  kind          text            3 values
  concept       text            6 values
  about         text            5 values
  claim         text            4 values
  agreement     boolean         2 values

A story without a codebook: what was found, and how often in the story's documents (d5, which has no Marten, tells c8 as well). Then a claim becomes
an explanation.

$ hearsay story -d c.db add ferry --query Marten

$ hearsay story -d c.db list
ferry	0 explanations	Marten

$ hearsay story -d c.db ferry -f text --width 78 -n 2
c8 Governor Tomir Haldan had ordered the crossing of the Marten himself
    2 documents, 2 voices, 1 denial · first Anvar Teshik 2031-04-03
c14 According to the inspector, Ormline had paid for a stamp
    1 document, 2 voices, 0 denials · first Khorvik Post 2031-04-20
\
These explanations were found. Name those that are some: hearsay story name "ferry" c12 LABEL

$ hearsay story -d c.db add ferry --codebook ferry.txt

$ hearsay story -d c.db ferry -f text --width 78
ferry  2031-04
\
fog
    The fog did it. An accident.
    2 agree, 1 disagree
    agrees        Harbour Master Ilse Omur 2031-04-02 (not sure) ?
                  "Most likely it was the fog on the Orm," d1:s1 Osk Herald
    agrees        Tomir Haldan 2031-04-05 ?
                  "It was the fog, and I am sorry for it," d3:s3 Osk Herald
    disagrees     Anvar Teshik 2031-04-03 ?
                  "There was no fog on the Orm that night," d2:s2 Varenia
                  Today
\
engine
    The engine failed: it had never been tested.
    3 agree, 1 disagree
    agrees        Ormline 2 times, 2031-04-02 … 2031-04-20 ?
                  that the engine had been tested in March, and by the best of
                  men d4:s3 Khorvik Post
    agrees        an inspector of Osk 2031-04-20 ?
                  Ormline had paid for a stamp d4:s2 Khorvik Post
    disagrees     an inspector of Osk 2031-04-20 ?
                  The engine of the Marten had not been tested in March d4:s1
                  Khorvik Post
\
governor
    Governor Haldan sent her out.
    1 agree, 1 disagree
    agrees        Anvar Teshik 2031-04-03 ?
                  that Governor Tomir Haldan had ordered the crossing of the
                  Marten himself d2:s3 Varenia Today
    disagrees     Tomir Haldan 2031-04-05 ?
                  that he had ordered the crossing of the Marten d3:s1 Osk
                  Herald
\
? is suggested; 9 of 9 are. `hearsay story suggest "ferry"` lists them, accept and reject decide.

$ hearsay story -d c.db ferry -f markdown | head -12
# ferry
\
## fog
\
The fog did it. An accident.
\
- agrees: **Harbour Master Ilse Omur**, 1×, 2031-04-02, not sure, suggested: “"Most likely it was the fog on the Orm,"” (Osk Herald, d1:s1)
- agrees: **Tomir Haldan**, 1×, 2031-04-05, suggested: “"It was the fog, and I am sorry for it,"” (Osk Herald, d3:s3)
- disagrees: **Anvar Teshik**, 1×, 2031-04-03, suggested: “"There was no fog on the Orm that night,"” (Varenia Today, d2:s2)
\
## engine
\

$ hearsay story -d c.db ferry -f jsonl | cut -c 1-200
{"story":"ferry","label":"fog","description":"The fog did it. An accident.","agree":2,"disagree":1,"months":[{"month":"2031-04","agree":2,"disagree":1}],"voices":[{"speaker":"Harbour Master Ilse Omur"
{"story":"ferry","label":"engine","description":"The engine failed: it had never been tested.","agree":3,"disagree":1,"months":[{"month":"2031-04","agree":3,"disagree":1}],"voices":[{"speaker":"Ormlin
{"story":"ferry","label":"governor","description":"Governor Haldan sent her out.","agree":1,"disagree":1,"months":[{"month":"2031-04","agree":1,"disagree":1}],"voices":[{"speaker":"Anvar Teshik","enti

$ hearsay story -d c.db ferry -o ferry.html && grep -c 'class="bar' ferry.html
6

$ hearsay story -d c.db suggest ferry -f text -n 2 --width 78
d4:s2 engine 0.69 because of: stamp
    an inspector of Osk Ormline had paid for a stamp
d3:s1 governor disagrees 0.74 because of: ordered, crossing
    Tomir Haldan that he had ordered the crossing of the Marten

$ hearsay story -d c.db --as "Ilse Omur" accept ferry d2:s2
entry 1: d2:s2 disagrees with fog; `hearsay story undo` takes it back

$ hearsay story -d c.db --as "Ilse Omur" reject ferry d4:s2 engine
entry 2: d4:s2 has nothing to do with engine; `hearsay story undo` takes it back

$ hearsay story -d c.db ferry -f jsonl | grep -o '"by":"person"' | wc -l
1

$ hearsay story -d c.db --as "Ilse Omur" undo
entry 2 is undone

$ hearsay story -d c.db --as "Ilse Omur" accept ferry d2:s2 weather
! hearsay: the story's codebook has no label `weather`
= 1

$ hearsay code -d c.db --suggest ferry.txt --query Marten -n 1 | cut -c 1-120
{"doc":"d4","id":"s2","label":"engine","stance":"agree","confidence":0.688,"why":"stamp","speaker":"an inspector of Osk"

What is wrong is said in a line.

$ hearsay story -d c.db ship
! hearsay: c.db: there is no story `ship`; `hearsay story list` names them, `story add` makes one
= 1

$ hearsay story -d c.db add ship
! hearsay: which documents belong to the story? `hearsay story add NAME --query "…"`, as of `hearsay search`
= 1

$ printf 'two words\n' | hearsay story -d c.db add ship --query x --codebook -
! hearsay: -, line 1: `two words` is no label; a label is one word at the margin, and what belongs to it is indented
= 1

$ printf '    words  fog\n' | hearsay story -d c.db add ship --query x --codebook -
! hearsay: -, line 1: a label at the margin is missing before this
= 1

$ hearsay story -d c.db remove ferry

$ hearsay story -d c.db remove ferry
! hearsay: c.db: there is no story `ferry`; `hearsay story list` names them, `story add` makes one
= 1

A voice that comes back is one voice. What a statement says twice in one breath is not compared.

$ hearsay add -d v.db voices.jsonl 2>/dev/null; hearsay claims -d v.db -f text | sed -n 2p
    3 documents, 2 voices

$ hearsay claims -d v.db -f jsonl lighthouse | wc -l
2
