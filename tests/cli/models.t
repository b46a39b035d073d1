Models that are none.

$ hearsay quotes --model nofile letter.txt
! hearsay: nofile: No such file or directory
= 1

$ hearsay quotes --model letter.txt letter.txt
! hearsay: letter.txt: not a hearsay model; make one with `make models`
= 1

$ printf 'HEARSAY\n' > short.hsm; hearsay quotes --model short.hsm letter.txt
! hearsay: short.hsm: truncated model (8 bytes); copy it again
= 1

$ hearsay eval --records letter.txt .
! hearsay: .: no gold here: neither gold.jsonl nor attributions/
= 1
