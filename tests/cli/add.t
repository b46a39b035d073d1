needs model
Documents into the ledger, again, and changed.

$ touch -d 2031-05-04T00:00:00Z letter.txt cyrillic.txt empty.txt && hearsay add -v letter.txt page.html
d1	new	2	2031-05-04T00:00:00Z	letter.txt	
d2	new	4	2031-05-03T10:00:00Z	page.html	The ferry stays
! hearsay.db: 2 documents added, with 6 statements

$ hearsay add letter.txt page.html ./letter.txt
! hearsay.db: nothing new; 3 there already

$ cp letter.txt copy.txt && hearsay add copy.txt
! hearsay.db: nothing new; 1 there already

$ sed -i 's/the mayor had paid him/the mayor had ever paid him/' letter.txt && hearsay add -v letter.txt | cut -f 1-3
d1v2	version	2
! hearsay.db: 1 new version added, with 2 statements

$ hearsay add --dry-run cyrillic.txt
-	new	0	2031-05-04T00:00:00Z	cyrillic.txt	
! dry run: 1 document added, with 0 statements

$ hearsay add cyrillic.txt nofile empty.txt
! hearsay: nofile: No such file or directory
! hearsay.db: 1 document added, with 0 statements; 1 without text left out; 1 could not be read (see above)
= 1

$ hearsay add
! hearsay: add: which files? `hearsay add PATH…`, - for standard input
= 2

$ hearsay add --threads 1 --max-size 0 letter.txt
! hearsay: --max-size: needs a whole number from 1 to 1000000; try `hearsay add --help`
= 2

$ printf '{"text": "Ilse Omur said that the bridge would stay.", "title": "The bridge", "date": "3 May 2031", "outlet": "Osk Herald"}\nnot JSON\n{"title": "no text"}\n' > lines.jsonl && hearsay add -v lines.jsonl
d4	new	1	2031-05-03	lines.jsonl#1	The bridge
! hearsay: lines.jsonl:2:3: broken JSON: invalid token near 'not'
! hearsay: lines.jsonl:3: nothing here is called text; there is "title"; say what holds it with --map text=NAME
! hearsay.db: 1 document added, with 1 statement; 2 could not be read (see above)
= 1

$ printf 'Body,When,Who\n"Anvar Teshik denied it, he said.",5/3/2031,Ilse Omur\n' > table.csv && hearsay add -v table.csv
d5	new	2		table.csv#2	
! hearsay.db: 1 document added, with 2 statements

$ hearsay add -v --map text=Body,date=When,author=Who table.csv
d5	there	2	2031-05-03	table.csv#2	
! hearsay.db: nothing new; 1 there already

$ python3 -c "import sqlite3; [print(*row) for row in sqlite3.connect('hearsay.db').execute(\"SELECT doc, number, source_name, content_text, date, date_from FROM record WHERE outlet = 'Osk Herald'\")]"
d4 s1 Ilse Omur that the bridge would stay 2031-05-03 field

$ head -c 100000 /dev/zero | gzip > zeros.txt.gz && hearsay add zeros.txt.gz
! hearsay: zeros.txt.gz: an archive with nothing in it
! hearsay.db: nothing new; 1 could not be read (see above)
= 1

$ hearsay add -d nowhere/x.db letter.txt
! hearsay: nowhere/x.db: the file cannot be opened; does its folder exist, and may you read it? (unable to open database file)
= 1

$ hearsay add -d letter.txt page.html
! hearsay: letter.txt: this is not a ledger (file is not a database)
= 1

$ HEARSAY_DB=other.db hearsay add page.html
! other.db: 1 document added, with 4 statements

A date of any year, or a part of one, stays what it is.

$ for d in 1812 1812-09 2106-05-03T23:30:00-05:00 2039 31-05; do echo "{\"text\": \"Ilse Omur said in $d that the bridge would stay.\", \"date\": \"$d\"}"; done > years.jsonl && hearsay add -v -d years.db years.jsonl 2>/dev/null | cut -f 1,4
d1	1812
d2	1812-09
d3	2106-05-03T23:30:00-05:00
d4	2039
d5	
