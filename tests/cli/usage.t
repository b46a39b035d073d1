Help, and wrong usage: one line, status 2, the nearest right word.

$ hearsay
! hearsay finds who said what in news text, about whom, and through whom.
! Usage: hearsay COMMAND [OPTION…] [FILE…]
! Commands:
!   quotes   find who said what in files
!   text     print the plain text that offsets count in
!   add      put documents and their statements into the ledger
!   fetch    get pages or feeds from the network into the ledger
!   search   find statements and documents in the ledger
!   new      what is new in the stories, each with a reason
!   diff     what one side has that the other has not
!   who      a speaker's dossier: what somebody said, on what, through whom
!   about    what is said about somebody, by whom, over time
!   chain    the voices behind a statement, from the outlet to the origin
!   timeline statements by when it happened, was said, was published
!   claims   what is said again in other words; merge, split
!   story    an event under watch: who explains it how, since when
!   names    people and organizations with their spellings; merge, split, rename
!   review   accept, reject and put right what the machine found
!   code     put in statements of your own; compare coders
!   reindex  find the statements anew, and keep what people decided
!   net      discourse networks: who stands with whom, over what
!   verify   prove that the ledger is whole
!   export   take statements or documents out of the ledger
!   import   take codes that people made elsewhere
!   eval     measure accuracy against hand-made gold
!   train    train a language model from corpora
! Start with `hearsay quotes FILE`, then `hearsay add FILE…` and `hearsay search WORDS`;
! `hearsay COMMAND --help` explains each command.
= 2

$ hearsay help
hearsay finds who said what in news text, about whom, and through whom.
\
Usage: hearsay COMMAND [OPTION…] [FILE…]
\
Commands:
  quotes   find who said what in files
  text     print the plain text that offsets count in
  add      put documents and their statements into the ledger
  fetch    get pages or feeds from the network into the ledger
  search   find statements and documents in the ledger
  new      what is new in the stories, each with a reason
  diff     what one side has that the other has not
  who      a speaker's dossier: what somebody said, on what, through whom
  about    what is said about somebody, by whom, over time
  chain    the voices behind a statement, from the outlet to the origin
  timeline statements by when it happened, was said, was published
  claims   what is said again in other words; merge, split
  story    an event under watch: who explains it how, since when
  names    people and organizations with their spellings; merge, split, rename
  review   accept, reject and put right what the machine found
  code     put in statements of your own; compare coders
  reindex  find the statements anew, and keep what people decided
  net      discourse networks: who stands with whom, over what
  verify   prove that the ledger is whole
  export   take statements or documents out of the ledger
  import   take codes that people made elsewhere
  eval     measure accuracy against hand-made gold
  train    train a language model from corpora
\
Start with `hearsay quotes FILE`, then `hearsay add FILE…` and `hearsay search WORDS`;
`hearsay COMMAND --help` explains each command.

$ hearsay version
hearsay 0.1.0

$ hearsay quotes --help
Usage: hearsay quotes [OPTION…] [FILE…]
\
Finds the statements in each FILE (or in standard input): who is reported to have
said, believed, asked or denied what, in which words, and through whom. On a
terminal it prints a view for reading, otherwise JSON Lines.
\
  hearsay quotes letter.txt
  hearsay quotes --format html -o page.html *.txt
  hearsay quotes --format jsonl --min-confidence 0.8 page.html | jq .content.text
\
Options:
  -f, --format WORD          how to print (default: text on a terminal, else jsonl)
                             one of text|jsonl|csv|html|brat|webanno
  -o, --output FILE          write to FILE; its ending sets the default format
  -c, --min-confidence X     leave out what is less sure than X; 0 keeps all
      --offsets WORD         what spans count (default: codepoint)
                             one of codepoint|byte|utf16
      --date DATE            when the text was published; "on Tuesday" counts from it
      --charset NAME         the encoding of the files (default: found)
      --input WORD           what the files are (default: found)
                             one of auto|text|html
      --color WORD           colours in the text view (default: on a terminal)
                             one of auto|always|never
      --width N              columns of the text view (default: the window's)
  -j, --threads N            files read at once (default: one a processor)
      --max-size MB          refuse larger files (default: 64)
      --model FILE           language model (default: $HEARSAY_MODEL, else the installed one)
  -h, --help                 print this help

$ hearsay help text
Usage: hearsay text [OPTION…] [FILE]
\
Prints the plain text of FILE (or of standard input), as the offsets of all records
count it: the charset decoded, of an HTML page only the article.
\
  hearsay text page.html
  hearsay text --info page.html
\
Options:
  -o, --output FILE          write to FILE
  -i, --info                 print charset, length, title, author, date instead of the text
      --charset NAME         the encoding of the file (default: found)
      --input WORD           what the file is (default: found)
                             one of auto|text|html
      --max-size MB          refuse a larger file (default: 64)
  -h, --help                 print this help

$ hearsay eval -h
Usage: hearsay eval [OPTION…] GOLD
\
Runs the finder on the texts of GOLD and prints how much of the gold it found. GOLD
is a folder that holds gold.jsonl and NAME.txt files, or a compartment of PolNeAR
(text/NAME.txt and attributions/NAME_ANNOTATOR.ann). hearsay-eval(1) defines the
measures.
\
Options:
      --json                 print one JSON object
      --genre                also by genre, where the gold has it
  -c, --min-confidence X     leave out what is less sure than X; 0 keeps all
      --records FILE         score these records (JSON Lines) instead of running the finder
  -j, --threads N            files read at once (default: one a processor)
      --model FILE           language model (default: $HEARSAY_MODEL, else the installed one)
  -h, --help                 print this help

$ hearsay quote letter.txt
! hearsay: unknown command quote; did you mean quotes?
= 2

$ hearsay letter.txt
! hearsay: unknown command letter.txt; to read that file: hearsay quotes letter.txt
= 2

$ hearsay help nonsense
! hearsay: unknown command nonsense; `hearsay help` lists them
= 2

$ hearsay quotes --fromat csv
! hearsay: unknown option --fromat; did you mean --format?
= 2

$ hearsay quotes --zzz
! hearsay: unknown option --zzz; try `hearsay quotes --help`
= 2

$ hearsay quotes -Z letter.txt
! hearsay: -Z: unknown option; try `hearsay quotes --help`
= 2

$ hearsay quotes --format xml
! hearsay: --format: `xml` is none of text|jsonl|csv|html|brat|webanno; try `hearsay quotes --help`
= 2

$ hearsay quotes --format
! hearsay: --format: needs a value; try `hearsay quotes --help`
= 2

$ hearsay quotes --width 0
! hearsay: --width: needs a whole number from 1 to 1000000; try `hearsay quotes --help`
= 2

$ hearsay quotes --min-confidence 1.5
! hearsay: --min-confidence: needs a number from 0 to 1; try `hearsay quotes --help`
= 2

$ hearsay quotes --date 2031-13-01 letter.txt
! hearsay: --date: `2031-13-01` is no date as YYYY-MM-DD, YYYY-MM or YYYY
= 2

$ hearsay quotes --date 2020-02-30 letter.txt
! hearsay: --date: `2020-02-30` is no date as YYYY-MM-DD, YYYY-MM or YYYY
= 2

$ hearsay quotes -o page.xml letter.txt
! hearsay: page.xml: no format has this ending; use .txt, .jsonl, .csv, .html, .ann (brat) or .json (webanno), or say --format
= 2

$ hearsay quotes --help > /dev/full
! hearsay: standard output: No space left on device
= 1

$ hearsay quotes --format brat letter.txt page.html
! hearsay: --format brat: makes one .ann file a document; run it once a file
= 2

$ hearsay text --info=yes letter.txt
! hearsay: --info=yes: takes no value; try `hearsay text --help`
= 2

$ hearsay text letter.txt page.html
! hearsay: text: one file at a time; `hearsay quotes` takes several
= 2

$ hearsay text --charset klingon-8 letter.txt
! hearsay: letter.txt: the charset "klingon-8" is not known
= 2

$ hearsay eval
! hearsay: eval: name one folder with gold; try `hearsay eval --help`
= 2
