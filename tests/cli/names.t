Names compared. How sure it is depends on the weights; what is printed around it does not.

$ printf 'Лука Чепцов\tCheptsov, Luka\tmore\nЛука Чепцов\tЛуке Чепцову\n\nLuka Cheptsov\tЛидия Чепцова\r\n' | hearsay names --compare - | sed 's/0\.[0-9]*/0.N/'
same	0.N	surnames agree across scripts; given names agree across scripts
same	0.N	surnames are the same; given names are the same; one is inflected
different	0.N	surnames agree across scripts; given names disagree; a man and a woman

$ printf 'Лука Чепцов\nLuka Cheptsov\tLuka Cheptsov\n\tLuka\n' | hearsay names --compare -
same	1.000	the same letters
! hearsay: standard input:1: not two names with a tab between them
! hearsay: standard input:3: not two names with a tab between them
= 1

$ hearsay names --compare nowhere.tsv
! hearsay: nowhere.tsv: No such file or directory
= 1

$ hearsay names --compare
! hearsay: --compare: needs a value; try `hearsay names --help`
= 2
