Networks from codes. ferry.dna is a debate of invented people about a bridge; tests/net compares the numbers with formulas, here is what is printed.

$ python3 ferry.py; hearsay import -d f.db ferry.dna 2>/dev/null; hearsay net -d f.db variables
Claim: 25 statements
  organization  text            5 values
  concept       text            4 values
  agreement     boolean         2 values
  strength      integer         8 values
  remark        long text       0 values
  author        text            2 values  of the document
  source        text            2 values  of the document
  section       text            0 values  of the document
  type          text            0 values  of the document
  id            text           10 values  of the document
  title         text           10 values  of the document
  outlet        text            2 values  of the document

$ hearsay net -d f.db organization concept
"";"The bridge should be built";"The ferry is slow";"The reeds must be kept";"The toll is too high"
"Council of Khorvik";2;0;1;1
"Ferrymen's Guild";3;1;0;1
"Ministry of Roads";4;1;1;1
"Osk Traders";2;1;0;1
"Reed Society";2;0;2;0

$ hearsay net -d f.db -a subtract -f text
5 × organization, 4 × concept, 14 ties, 24 statements, 2031-01-10 to 2032-03-02
density 0.7, sum of weights 6
\
  Ministry of Roads  → The bridge should be built                4 ████████████████
  Ferrymen's Guild   → The bridge should be built               -3 ░░░░░░░░░░░░
  Osk Traders        → The bridge should be built                2 ████████
  Reed Society       → The bridge should be built               -2 ░░░░░░░░
  Reed Society       → The reeds must be kept                    2 ████████
  Council of Khorvik → The reeds must be kept                    1 ████
  Council of Khorvik → The toll is too high                      1 ████
  Ferrymen's Guild   → The ferry is slow                        -1 ░░░░
  Ferrymen's Guild   → The toll is too high                      1 ████
  Ministry of Roads  → The ferry is slow                         1 ████
  Ministry of Roads  → The reeds must be kept                   -1 ░░░░
  Ministry of Roads  → The toll is too high                     -1 ░░░░
  Osk Traders        → The ferry is slow                         1 ████
  Osk Traders        → The toll is too high                      1 ████
\

$ hearsay net -d f.db --one -a congruence -n average --duplicates document --until 2031-03 -f dl
dl n = 5, format = fullmatrix
labels:
"Council of Khorvik"
"Ferrymen's Guild"
"Ministry of Roads"
"Osk Traders"
"Reed Society"
data:
 0.000000 0.000000 0.800000 0.500000 0.500000
 0.000000 0.000000 0.000000 0.000000 0.400000
 0.800000 0.000000 0.000000 0.800000 0.000000
 0.500000 0.000000 0.800000 0.000000 0.000000
 0.500000 0.400000 0.000000 0.000000 0.000000

$ hearsay net -d f.db -1 -q strength -a conflict --only concept="The bridge should be built" -f edges | head -3
source,target,weight,count,first,last,statements␍
Council of Khorvik,Ferrymen's Guild,0.04620462046204632,5,2031-01-10,2032-01-12,c2 c8 c18 c19 c21␍
Council of Khorvik,Ministry of Roads,3.986798679867987,6,2031-01-10,2032-03-02,c1 c8 c10 c19 c23 c24␍

$ hearsay net -d f.db -1 concept organization -n cosine -x organization="Reed Society" -f json | head -3
{"number":0,"from":"2031-01-10","to":"2032-03-02","statements":20,"mode":"one","nodes":[
{"id":"n21","label":"The bridge should be built","variable":"concept","frequency":11,"color":"#000000","attributes":{}},
{"id":"n24","label":"The ferry is slow","variable":"concept","frequency":3,"color":"#000000","attributes":{}},

$ hearsay net -d f.db -1 -a subtract --min-weight 3 -f dot
graph hearsay {
  graph [overlap=false, splines=true];
  node [shape=ellipse, style=filled, fillcolor="#dddddd", fontname="sans-serif"];
  n11 [label="Council of Khorvik", fillcolor="#1f77b4", tooltip="4 statements"];
  n12 [label="Ferrymen's Guild", fillcolor="#d62728", tooltip="5 statements"];
  n13 [label="Ministry of Roads", fillcolor="#1f77b4", tooltip="7 statements"];
  n14 [label="Osk Traders", fillcolor="#000000", tooltip="4 statements"];
  n15 [label="Reed Society", fillcolor="#2ca02c", tooltip="4 statements"];
  n12 -- n13 [weight=0, label="-14", penwidth=4.5, color="#c0392b"];
  n12 -- n14 [weight=0, label="-6", penwidth=2.21, color="#c0392b"];
  n12 -- n15 [weight=6, label="6", penwidth=2.21];
  n13 -- n14 [weight=8, label="8", penwidth=2.79];
  n13 -- n15 [weight=0, label="-10", penwidth=3.36, color="#c0392b"];
  n14 -- n15 [weight=0, label="-4", penwidth=1.64, color="#c0392b"];
}

$ hearsay net -d f.db -a combine -o net.graphml; grep -c '<edge' net.graphml; sed -n '/<edge/,/edge>/p' net.graphml | head -9
15
    <edge source="n11" target="n21">
      <data key="weight">3</data>
      <data key="count">2</data>
      <data key="yes">1</data>
      <data key="no">1</data>
      <data key="first">2031-03-03</data>
      <data key="last">2031-11-15</data>
      <data key="statements">c8 c19</data>
    </edge>

$ hearsay net -d f.db -1 -o net.gexf; sed -n '/<nodes/,/node>/p;/<edges/,/edge>/p' net.gexf
    <nodes>
      <node id="n11" label="Council of Khorvik" start="2031-03-03" end="2032-03-02">
        <attvalues>
          <attvalue for="0" value="organization"/>
          <attvalue for="1" value="4"/>
          <attvalue for="2" value="government"/>
        </attvalues>
        <viz:color r="31" g="119" b="180"/>
      </node>
    <edges>
      <edge id="e1" source="n11" target="n12" weight="7" start="2031-03-03" end="2032-01-12">
        <attvalues>
          <attvalue for="0" value="7"/>
          <attvalue for="1" value="0"/>
          <attvalue for="2" value="0"/>
          <attvalue for="3" value="c2 c8 c12 c15 c18 c19 c21"/>
        </attvalues>
      </edge>

Right by definition, and as Discourse Network Analyzer has it.

$ hearsay net -d f.db -1 -a congruence -n jaccard | head -3
"";"Council of Khorvik";"Ferrymen's Guild";"Ministry of Roads";"Osk Traders";"Reed Society"
"Council of Khorvik";0.000000;0.400000;0.142857;0.400000;0.500000
"Ferrymen's Guild";0.400000;0.000000;0.000000;0.200000;0.250000

$ hearsay net -d f.db -1 -a congruence -n jaccard --compat dna | head -3
"";"Council of Khorvik";"Ferrymen's Guild";"Ministry of Roads";"Osk Traders";"Reed Society"
"Council of Khorvik";0.000000;0.571429;0.400000;0.500000;0.666667
"Ferrymen's Guild";0.571429;0.000000;0.000000;0.125000;0.600000

$ hearsay net -d f.db -1 -a congruence -n cosine --compat dna | head -2
"";"Council of Khorvik";"Ferrymen's Guild";"Ministry of Roads";"Osk Traders";"Reed Society"
"Council of Khorvik";0.000000;0.200000;0.142857;0.187500;0.250000

$ hearsay net -d f.db --duplicates month | cut -d';' -f2 | tr '\n' ' '
"The bridge should be built" 2 3 3 2 2 

$ hearsay net -d f.db --duplicates month --compat dna | cut -d';' -f2 | tr '\n' ' '
"The bridge should be built" 2 2 2 1 2 

$ hearsay net -d f.db -a subtract -q strength --duplicates document | tail -3 | head -1
"Ministry of Roads";304.000000;2.000000;-1.000000;-1.000000

$ hearsay net -d f.db -a subtract -q strength --duplicates document --compat dna | tail -3 | head -1
"Ministry of Roads";604.000000;2.000000;-1.000000;-1.000000

A moving window: one file, or a file for each network.

$ hearsay net -d f.db --window months --size 6 -f edges | cut -d, -f1-5 | sed -n '1,3p;$p'
window,at,source,target,weight
1,2031-04-10,Council of Khorvik,The bridge should be built,1
1,2031-04-10,Council of Khorvik,The reeds must be kept,1
8,2031-11-10,Reed Society,The bridge should be built,1

$ hearsay net -d f.db -1 -a subtract --window months --size 6 -o moving.csv; ls moving*; cat moving-0003-2031-06-10.csv
moving-0001-2031-04-10.csv
moving-0002-2031-05-10.csv
moving-0003-2031-06-10.csv
moving-0004-2031-07-10.csv
moving-0005-2031-08-10.csv
moving-0006-2031-09-10.csv
moving-0007-2031-10-10.csv
moving-0008-2031-11-10.csv
"";"Council of Khorvik";"Ferrymen's Guild";"Ministry of Roads";"Osk Traders";"Reed Society"
"Council of Khorvik";0;1;-1;1;0
"Ferrymen's Guild";1;0;-2;1;0
"Ministry of Roads";-1;-2;0;-1;-1
"Osk Traders";1;1;-1;0;0
"Reed Society";0;0;-1;0;0
! 8 networks

$ hearsay net -d f.db --window events --size 22 -f json | python3 -c "import json, sys; print([(n['number'], n['from'], n['to'], n['statements']) for n in json.load(sys.stdin)])"
[(1, '2031-01-10', '2032-03-02', 23), (2, '2031-01-10', '2032-03-02', 23)]

$ hearsay net -d f.db --window months --size 4 --kernel triangular --isolates -a subtract -f edges | head -3
window,at,source,target,weight,count,first,last,statements␍
1,2031-03-10,Council of Khorvik,The bridge should be built,1,1,2031-03-03,2031-03-03,c8␍
1,2031-03-10,Council of Khorvik,The reeds must be kept,1,1,2031-03-03,2031-03-03,c9␍

$ hearsay net -d f.db -1 --window months --size 6
! hearsay: a series makes a file for each network; say -o FILE, or --format edges or json, which take all of them
= 2

Events.

$ hearsay net -d f.db events --duplicates acrossrange -x concept="The bridge should be built" | head -3
"statement_id";"time";"organization";"concept";"agreement";"strength";"remark";"start_position";"stop_position";"text";"coder";"document_author";"document_source";"document_section";"document_type";"document_id";"document_title";"document_outlet";"place"
4;"2031-01-31 00:00:00";"Osk Traders";"The ferry is slow";1;3;"";46;82;"Osk Traders says: The ferry is slow.";"Ilse Omur";"Lena Haldan";"Osk Herald";"";"";"2";"Debate of 2031-01-31";"Osk Herald";"c4"
5;"2031-02-05 00:00:00";"Ferrymen's Guild";"The ferry is slow";0;-3;"";0;43;"Ferrymen's Guild denies: The ferry is slow.";"Ilse Omur";"Anvar Teshik";"Khorvik Post";"";"";"3";"Debate of 2031-02-05";"Khorvik Post";"c5"

Measures.

$ hearsay net -d f.db bars -f text
organization        0  1  statements
Council of Khorvik  1  3           4
Ferrymen's Guild    4  1           5
Ministry of Roads   2  5           7
Osk Traders         0  4           4
Reed Society        2  2           4

$ hearsay net -d f.db -1 -a congruence centrality | head -3
node,variable,statements,degree,strength,betweenness,closeness,harmonic,eigenvector,pagerank,k_core␍
Council of Khorvik,organization,4,4,15,4,3.692308,3.75,0.953568,0.237902,2␍
Ferrymen's Guild,organization,5,3,11,0,2.666667,3.428571,0.669673,0.183525,2␍

$ hearsay net -d f.db -1 -a subtract communities -f json | head -2
{"node":"Council of Khorvik","variable":"organization","louvain":1,"leiden":1,"fast_greedy":1,"walktrap":1,"edge_betweenness":1,"label_propagation":1,"spinglass":1,"infomap":1}
{"node":"Ferrymen's Guild","variable":"organization","louvain":1,"leiden":1,"fast_greedy":1,"walktrap":1,"edge_betweenness":1,"label_propagation":1,"spinglass":1,"infomap":1}

$ hearsay net -d f.db -1 -a subtract methods -f text
method             groups  modularity  like_the_best
louvain                 2       0.443              1
leiden                  2       0.443              1
fast_greedy             2       0.443              1
walktrap                2       0.443              1
edge_betweenness        2       0.443              1
label_propagation       2       0.443              1
spinglass               2       0.443              1
infomap                 2       0.443              1
\
best modularity: louvain, 0.4429 with 2 groups

$ hearsay net -d f.db -1 core -f text
node                strength  core
Ministry of Roads         44     1
Ferrymen's Guild          35     1
Council of Khorvik        28     0
Osk Traders               27     0
Reed Society              26     0
\
core of 2 of 5 nodes, correlation with the ideal 0.9839

$ hearsay net -d f.db -1 -a subtract backbone -f text
step  concept                      loss  left
   1  The ferry is slow           0.063     3
   2  The reeds must be kept      0.134     2
   3  The bridge should be built  0.325     0
   3  The toll is too high        0.325     0
\
what goes first matters least; loss: how far the network has moved once it is gone

$ hearsay net -d f.db -1 -a subtract backbone --search fixed --groups 2 --times 200 -f text
concept                     backbone
The bridge should be built         1
The ferry is slow                  0
The reeds must be kept             0
The toll is too high               1
\
backbone of 2 of 4: loss 0.133963, penalized 0.133963; the others: loss 0.413347, penalized 0.413347

$ hearsay net -d f.db polarization -f text
node                camp  polarization
Council of Khorvik     1         0.279
Ferrymen's Guild       1         0.279
Ministry of Roads      2         0.279
Osk Traders            2         0.279
Reed Society           1         0.279
\
polarization 0.27866 with 2 camps (0: perfect)

$ hearsay net -d f.db polarization --compat dna -f text | tail -1
polarization 0.50341 with 2 camps (0: perfect)

$ hearsay net -d f.db phases -a subtract --window months --size 6 --kernel gaussian -f text | cut -c1-40
window  at          statements  state  s
     1  2031-04-10          24      1   
     2  2031-05-10          24      1   
     3  2031-06-10          24      1   
     4  2031-07-10          24      2   
     5  2031-08-10          24      2   
     6  2031-09-10          24      2   
     7  2031-10-10          24      2   
     8  2031-11-10          24      2   
\
2 states by medoids, modularity 0.1074; 

$ hearsay net -d f.db scaling -f json | wc -l
9

$ hearsay net -d f.db -1 intervals --times 200 -f text | tail -3
density                                              1  0.6     1        1
\
95 % intervals of 200 samples of 10 documents; present: in how many of them there is such a tie

$ hearsay net -d f.db thresholds -f text
min_confidence  statements  nodes  ties  kept  correlation
             0          24      9    15     1            1
           0.5          24      9    15     1            1
           0.6          24      9    15     1            1
           0.7          24      9    15     1            1
           0.8          24      9    15     1            1
           0.9          24      9    15     1            1
          0.95          24      9    15     1            1
          0.99          24      9    15     1            1
             1          24      9    15     1            1
\
kept: of the ties of all 24 statements; correlation: of the weights with theirs, over all pairs

Pictures.

$ hearsay net -d f.db -1 -a subtract -o net.svg; grep -c '<path' net.svg; grep -c '<text' net.svg; hearsay net -d f.db -1 -a subtract -o again.svg; cmp net.svg again.svg
10
9

$ hearsay net -d f.db -a subtract -o net.html; grep -c '"label"' net.html; grep -o 'http[^" ]*' net.html | sort -u
9
http-equiv=
http://www.w3.org/2000/svg';
https?:/.test(url))

What is refused, and what there is instead.

$ hearsay net -d f.db organisation concept
! hearsay: `organisation` is no variable and no command; did you mean polarization?
= 2

$ hearsay net -d f.db communites
! hearsay: `communites` is no variable and no command; did you mean communities?
= 2

$ hearsay net -d f.db agreement concept
! hearsay: variable `agreement` is boolean; nodes are made of text: organization, concept, author, source, section, type, id, title, outlet
= 2

$ hearsay net -d f.db -q remark -a subtract
! hearsay: qualifier `remark` is long text, which has no levels; these have: organization, concept, agreement, strength, author, source, section, type, id, title, outlet
= 2

$ hearsay net -d f.db -a subtract -q none
! hearsay: there is no qualifier `none`; there are organization, concept, agreement, strength, author, source, section, type, id, title, outlet
= 2

$ hearsay net -d f.db -a congruence
! hearsay: a two-mode network cannot be aggregated by congruence; ignore, subtract and combine are possible
= 2

$ hearsay net -d f.db -1 -n activity
! hearsay: a one-mode network cannot be normalized by activity (average is its like); no, average, jaccard and cosine are possible
= 2

$ hearsay net -d f.db -x concept="The toll"
! hearsay: concept has no value `The toll`; it has The bridge should be built, The toll is too high, The reeds must be kept, The ferry is slow
= 2

$ hearsay net -d f.db -x concept
! hearsay: --exclude needs VARIABLE=VALUE, and has `concept`
= 2

$ hearsay net -d f.db --since 2040
! hearsay: none of the 25 statements is of this period; they are of 2031-01-10 to 2032-03-02
= 1

$ hearsay net -d f.db --since May
! hearsay: `May` is no date; 2031, 2031-05, 2031-05-17 and 2031-05-17T08:30 are
= 2

$ hearsay net -d f.db --type Story
! hearsay: f.db: there is no statement type "Story"; there are "Claim" (25)
= 2

$ hearsay net -d f.db --window months
! hearsay: --window needs --size, so many statements or units of time
= 2

$ hearsay net -d f.db --kernel uniform
! hearsay: a kernel needs a window of seconds, minutes, hours, days, weeks, months or years
= 2

$ hearsay net -d f.db --window years --size 30
! hearsay: a series makes a file for each network; say -o FILE, or --format edges or json, which take all of them
= 2

$ hearsay net -d f.db -o net.xml
! hearsay: net.xml: which format? Its ending is none of .csv, .dl, .graphml, .gexf, .json, .dot, .svg, .png, .html, .txt; say --format
= 2

$ hearsay net -d f.db --only source="Khorvik Post" --only concept="The ferry is slow" --until 2031-01
! hearsay: none of the 4 statements of the period is of such a document
= 1

$ hearsay net -d f.db -1 backbone --window months --size 3
! hearsay: a backbone is of one network, not of a series
= 2

$ hearsay net -d f.db -1 centrality -f svg
! hearsay: a measure is written as csv, json or text
= 2

$ hearsay net -d nowhere.db
! hearsay: nowhere.db: there is no such ledger; `hearsay add FILE…` makes one, -d names another
= 1
