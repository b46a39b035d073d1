Scoring, on records instead of the finder: gold against itself is right everywhere.

$ hearsay eval --records gold/records.jsonl gold
                                         P       R      F1    gold   found
all lenient                         100.00  100.00  100.00       6       6
all j50                             100.00  100.00  100.00       6       6
outer lenient                       100.00  100.00  100.00       4       4
outer j50                           100.00  100.00  100.00       4       4
\
of the matched                       right      of
speaker                             100.00       6
type                                100.00       6
polarity                            100.00       6
certainty                           100.00       6
certainty (hedged, questioned)      100.00       2
within                              100.00       6
polarity (denied)                   100.00       3
\
confidence       statements   mean   right
0.9 to 1.0                6  0.900   1.000
expected calibration error    0.1000

$ hearsay eval --json --genre --records gold/partly.jsonl gold
{
 "all lenient": {
  "p": 1.0,
  "r": 0.833333333333,
  "f": 0.909090909091,
  "gold": 6,
  "pred": 5
 },
 "all j50": {
  "p": 0.8,
  "r": 0.666666666667,
  "f": 0.727272727273,
  "gold": 6,
  "pred": 5
 },
 "outer lenient": {
  "p": 1.0,
  "r": 1.0,
  "f": 1.0,
  "gold": 4,
  "pred": 4
 },
 "outer j50": {
  "p": 0.75,
  "r": 0.75,
  "f": 0.75,
  "gold": 4,
  "pred": 4
 },
 "speaker": {
  "right": 4,
  "of": 5
 },
 "type": {
  "right": 5,
  "of": 5
 },
 "polarity": {
  "right": 4,
  "of": 5
 },
 "polarity (denied)": {
  "right": 2,
  "of": 3
 },
 "certainty": {
  "right": 5,
  "of": 5
 },
 "within": {
  "right": 4,
  "of": 5
 },
 "certainty (hedged, questioned)": {
  "right": 2,
  "of": 2
 },
 "expected calibration error": 0.1
}

$ hearsay eval nofolder
! hearsay: nofolder: no gold here: neither gold.jsonl nor attributions/
= 1

$ hearsay eval .
! hearsay: .: no gold here: neither gold.jsonl nor attributions/
= 1
