The plain text that offsets count in, and what is wrong with a file.

$ hearsay text letter.txt
"The ferry stays where it is," said Anvar Teshik, the ferryman of Khorvik.
He denied that the mayor had paid him.

$ hearsay text < letter.txt
"The ferry stays where it is," said Anvar Teshik, the ferryman of Khorvik.
He denied that the mayor had paid him.

$ hearsay text - < letter.txt
"The ferry stays where it is," said Anvar Teshik, the ferryman of Khorvik.
He denied that the mayor had paid him.

$ hearsay text page.html
The ferry stays
\
"The ferry stays where it is," said Anvar Teshik, the ferryman of Khorvik, on Monday. He has worked on the river for thirty years.
\
The mayor denied that anybody had asked for a bridge. According to the council, the matter will be discussed again in autumn.

$ hearsay text --info page.html
charset: UTF-8
characters: 274
bytes: 274
title: The ferry stays
author: Ilse Omur
date: 2031-05-03T10:00:00Z
lang: en

$ hearsay text --input text page.html | head -n 2
<!DOCTYPE html>
<html lang="en"><head><title>The ferry stays</title><meta name="author" content="Ilse Omur">

$ hearsay text cyrillic.txt
«Паром останется», — сказал паромщик Анвар Тешик.

$ hearsay text --info cyrillic.txt
charset: windows-1251
characters: 50
bytes: 92

$ hearsay text --charset koi8-r cyrillic.txt | wc -c
94

$ hearsay text empty.txt

$ hearsay text -o out.txt letter.txt && cmp out.txt letter.txt

$ hearsay text -- letter.txt | wc -l
2

$ hearsay text -o letter.txt letter.txt
! hearsay: letter.txt: is an input, too; choose another name for -o
= 1

$ hearsay text nofile
! hearsay: nofile: No such file or directory
= 1

$ hearsay text .
! hearsay: .: is a folder; name the files in it
= 1

$ hearsay text -o no/such/folder/out letter.txt
! hearsay: no/such/folder/out: No such file or directory
= 1

$ head -c 3000000 /dev/zero > zeros; hearsay text --max-size 2 zeros
! hearsay: zeros: 3 MB, larger than the limit of 2 MB; split it, or raise --max-size
= 1

$ hearsay text letter.txt > /dev/full
! hearsay: standard output: No space left on device
= 1

$ hearsay text letter.txt | true
