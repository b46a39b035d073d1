#!/usr/bin/env python3
"""run.py PROGRAM [TEST …]: what a ledger holds is proved, goes out, and comes back.

verify: a small ledger is damaged in one place after the other, through Python's sqlite3, and `hearsay verify` must name that place.
export, import: each format, and the way there and back. hearsay-ledger(5): every column is told, every query of the cookbook runs,
also while somebody writes. Needs models/en.hsm (or $HEARSAY_MODEL)."""
import csv, glob, hashlib, io, json, os, re, shutil, sqlite3, subprocess, sys, tempfile, threading

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
count = [0, 0]

TEXTS = {
    "ferry.txt": '"The ferry stays where it is," said Anvar Teshik, the ferryman of Khorvik.\nHe denied that the mayor had paid him.\n'
                 "According to the council, the matter will be discussed again in autumn. Teshik said he would be there.\n",
    "bridge.html": "<!doctype html><html lang=en><head><meta charset=utf-8><title>A bridge for Khorvik?</title>"
                   '<meta property="og:site_name" content="The Osk Courier"><meta name="author" content="Ilse Omur">'
                   '<meta property="article:published_time" content="2031-05-03T10:00:00Z"></head><body><nav><a href=/>Home</a></nav><article>'
                   "<h1>A bridge for Khorvik?</h1><p>“Nobody needs a bridge,” Anvar Teshik said on Monday &amp; laughed. He has worked on the "
                   "river for thirty years, and knows every stone of it.</p><p>The mayor of Khorvik, Lena Haldan, denied that anybody had asked for a "
                   "bridge. According to the council, the matter will be discussed again in autumn, when the water is low.</p>"
                   "</article></body></html>",
    "letter.txt": "Lena Haldan said the council would vote on Friday.\n* She said: [nobody] #knows_the answer | yet.\n".replace("\n", "\r\n"),
}
RECORDS = [
    {"text": "Tomir Haldan said the harbour of Osk would be closed. “It is too old,” he said.", "title": "Порт Оска: закрыть/сохранить?",
     "outlet": "Osk Radio", "date": "2031-06-01", "id": "7", "lang": "en"},
    {"text": "Lena Haldan said that =1+1 was, in Varenia, “three”, and that \"nothing\" else was true.", "title": "Sums; and, \"more\"",
     "outlet": "Osk Radio", "date": "2031-07-09", "id": "8", "lang": "en"},
]


def check(name, good, why=""):
    count[0 if good else 1] += 1
    if not good:
        print(f"FAIL {name}: {why}"[:1500])
    return good


class Place:
    """A folder with a ledger of the texts above."""

    def __init__(self, program):
        self.program, self.folder = program, tempfile.mkdtemp()
        os.chmod(self.folder, 0o755)
        self.env = dict(os.environ, HOME=self.folder, LC_ALL="C.UTF-8", HEARSAY_CODER="Ilse Omur",
                        HEARSAY_MODEL=os.environ.get("HEARSAY_MODEL") or os.path.join(ROOT, "models", "en.hsm"))
        self.env.pop("HEARSAY_DB", None)
        for name, text in TEXTS.items():
            self.write("in/" + name, text.encode())
        self.write("in/radio.jsonl", "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in RECORDS).encode())
        self.write("in/old.txt", '«Паром останется», said Anvar Teshik. He said the ferry was his.\n'.encode("windows-1251"))
        done = self.run("add", "in")
        check("add", done.returncode == 0, done.stderr)
        self.write("in/ferry.txt", (TEXTS["ferry.txt"] + "Teshik said no more.\n").encode())
        self.run("add", "in/ferry.txt")
        done = self.run("verify")
        check("verify of a ledger that is whole", done.returncode == 0 and not done.stdout, done.stdout + done.stderr)

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(content)

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8", newline="") as f:
            return f.read()

    def run(self, *arguments, stdin=""):
        return subprocess.run([self.program, *arguments], cwd=self.folder, env=self.env, capture_output=True, input=stdin, text=True, timeout=120,
                              errors="replace")

    def db(self, name="hearsay.db"):
        db = sqlite3.connect(os.path.join(self.folder, name), isolation_level=None)
        db.execute("PRAGMA ignore_check_constraints = ON")
        return db


# ---- verify ----

def sha(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode()).digest()


def damages():
    """(name, damage(db), what a line of `verify` must match)"""
    one = lambda db, sql: db.execute(sql).fetchone()
    sql = lambda *lines: lambda db: [db.execute(line) for line in lines]
    S = "WHERE id = (SELECT s.id FROM statement s JOIN version v ON v.id = s.version WHERE v.name = 'in/bridge.html' ORDER BY s.n LIMIT 1)"
    V = "WHERE name = 'in/bridge.html'"
    D = r"d\d+(v\d+)?"

    def text_and_hash(db):
        id, body = one(db, "SELECT t.id, t.body FROM text t JOIN version v ON v.text = t.id WHERE v.name = 'in/bridge.html'")
        body = body.replace("needs a bridge", "wants a bridge")
        db.execute("UPDATE text SET body = ?, sha256 = ? WHERE id = ?", (body, sha(body), id))

    def old_text_and_hash(db):
        id, body = one(db, "SELECT t.id, t.body FROM text t JOIN version v ON v.text = t.id WHERE v.name = 'in/old.txt'")
        body = body.replace("Паром", "Варом")
        db.execute("UPDATE text SET body = ?, sha256 = ? WHERE id = ?", (body, sha(body), id))

    def flip(db):
        id, packed = one(db, "SELECT s.id, s.packed FROM source s JOIN version v ON v.source = s.id WHERE v.name = 'in/bridge.html'")
        packed = bytearray(packed)
        packed[len(packed) // 2] ^= 0x10
        db.execute("UPDATE source SET packed = ? WHERE id = ?", (bytes(packed), id))

    def shift_map(db):
        id, m = one(db, "SELECT id, map FROM version " + V)
        db.execute("UPDATE version SET map = ? WHERE id = ?", (bytes([m[0], m[1], m[2], m[3] ^ 1]) + m[4:], id))

    def circle(db):
        a, b = [r for r in db.execute("SELECT id, n FROM statement WHERE version = (SELECT id FROM version " + V + ") LIMIT 2")]
        db.execute("UPDATE statement SET within = ? WHERE id = ?", (b[1], a[0]))
        db.execute("UPDATE statement SET within = ? WHERE id = ?", (a[1], b[0]))

    def wrong_words(db):
        rows = [r[0] for r in db.execute("SELECT id FROM statement")]
        db.execute("INSERT INTO find_statement (find_statement) VALUES ('delete-all')")
        db.executemany("INSERT INTO find_statement (rowid, words) VALUES (?, 'nothing of it')", [(r,) for r in rows])

    def unlogged(what):
        return sql("DROP TRIGGER entry_stays", "DROP TRIGGER entry_remains", what)

    def fold(db):
        a, b, c = [r[0] for r in db.execute("SELECT id FROM version ORDER BY id LIMIT 3")]
        db.execute("UPDATE version SET fold = ?, alike = 0.9 WHERE id = ?", (b, a))
        db.execute("UPDATE version SET fold = ?, alike = 0.9 WHERE id = ?", (c, b))

    return [
        ("a text is changed", sql("UPDATE text SET body = replace(body, 'Nobody', 'Anybody') WHERE body LIKE '%Nobody needs%'"), D + r"\tits text does not have the SHA-256"),
        ("a text is changed, with its hash", text_and_hash, D + r"\tits text differs from its source"),
        ("the same: the seal", text_and_hash, D + r":s\d+\tits seal is broken"),
        ("a text in another encoding is changed, with its hash", old_text_and_hash, D + r"\tits text is not what its source reads as"),
        ("a text is no text", sql("UPDATE text SET body = CAST(x'41FF42' AS TEXT) WHERE id = (SELECT text FROM version " + V + ")"), D + r"\tits text is not valid UTF-8"),
        ("a text is gone", sql("DELETE FROM text WHERE id = (SELECT text FROM version " + V + ")"), D + r"\tits text is missing"),
        ("a source is changed", flip, D + r"\tits source"),
        ("a source's hash", sql("UPDATE source SET sha256 = randomblob(32) WHERE packed IS NOT NULL"), D + r"\tits source does not have the SHA-256"),
        ("a source's size", sql("UPDATE source SET size = size + 1 WHERE packed IS NOT NULL"), D + r"\tits source: .*size"),
        ("a source's size beyond measure", sql("UPDATE source SET size = 1 << 60"), D + r"\tits source cannot be of the size"),
        ("a source is gone", sql("DELETE FROM source"), D + r"\tits source is missing"),
        ("a map is garbage", sql("UPDATE version SET map = x'FFFFFF' " + V), D + r"\tits map cannot be read"),
        ("a map leads elsewhere", shift_map, D + r"\tits (map|text differs)"),
        ("a map is of nothing", sql("UPDATE version SET map = x'00010100' " + V), D + r"\tits (map goes beyond|text differs)"),
        ("spans beyond the text", sql("UPDATE statement SET content = '[[5,99999]]' " + S), D + r":s1\tits content's spans"),
        ("spans out of order", sql("UPDATE statement SET cue = '[[9,12],[3,5]]' " + S), D + r":s1\tits cue's spans"),
        ("spans that are none", sql("UPDATE statement SET source = 'x' " + S), D + r":s1\tits source's spans"),
        ("spans moved", sql("UPDATE statement SET content = '[[0,7]]' " + S), D + r":s1\tits seal is broken"),
        ("no content", sql("UPDATE statement SET content = '' " + S), D + r":s1\tit has no content"),
        ("polarity turned", sql("UPDATE statement SET polarity = 1 - polarity " + S), D + r":s1\tits seal is broken"),
        ("a polarity that there is not", sql("UPDATE statement SET polarity = 9 " + S), D + r":s1\tits polarity means nothing"),
        ("a confidence that there is not", sql("UPDATE statement SET confidence = 7 " + S), D + r":s1\tits confidence"),
        ("more confidence", sql("UPDATE statement SET confidence = 0.001 " + S), D + r":s1\tits seal is broken"),
        ("another speaker", sql("UPDATE statement SET speaker = (SELECT id FROM name WHERE words = 'Lena Haldan') " + S), D + r":s1\tits seal is broken"),
        ("another time", sql("UPDATE statement SET said_value = '1999' " + S), D + r":s1\tits seal is broken"),
        ("a name is changed", sql("UPDATE name SET words = 'Anwar Teschik' WHERE words = 'Anvar Teshik'"), D + r":s1\tits seal is broken"),
        ("a reason is changed", sql("UPDATE reason SET words = words || '!'"), D + r":s1\tits seal is broken"),
        ("a reason is gone", sql("DELETE FROM reason"), D + r":s1\tpoints at reason \d+, which is not there"),
        ("about somebody else", sql("DELETE FROM about"), D + r":s\d+\tits seal is broken"),
        ("a seal is gone", sql("UPDATE statement SET seal = x'' " + S), D + r":s1\tits seal is missing"),
        ("a speaker is gone", sql("DELETE FROM name WHERE words = 'Anvar Teshik'"), D + r":s\d+\tpoints at a row of table name"),
        ("within what is not there", sql("UPDATE statement SET within = 77 " + S), D + r"\ts1 is within s77"),
        ("within itself", circle, D + r"\ts\d+ is within itself"),
        ("rejected by nobody", sql("UPDATE statement SET standing = 2, entry = NULL " + S), D + r":s1\tpeople are said to have decided .* but no entry"),
        ("rejected, though accepted", sql("UPDATE statement SET standing = 2 " + S), D + r":s1\tpeople are said to have decided about it otherwise"),
        ("accepted by another's entry", sql("UPDATE statement SET standing = 1, entry = (SELECT max(id) FROM entry WHERE version <> statement.version)"
                                            " WHERE version <> (SELECT id FROM version " + V + ")"), D + r":s\d+\tentry \d+, which is to stand behind it"),
        ("a decision is forgotten", sql("UPDATE statement SET standing = 0, entry = NULL " + S), D + r"\tentry \d+ of the log, which stands, is not carried out"),
        ("a statement is gone", sql("DELETE FROM statement " + S), r"find_statement \d+\twords of a statement that is not there"),
        ("search lost a statement", sql("DELETE FROM find_statement_docsize WHERE id = (SELECT id FROM statement " + S + ")"), D + r":s1\tsearch does not know its words"),
        ("search lost a text", sql("DELETE FROM find_text_docsize WHERE id = (SELECT id FROM version " + V + ")"), D + r"\tsearch does not know its text"),
        ("search knows other words", wrong_words, D + r":s\d+\tsearch does not find it by its word"),
        ("a fold of a fold", fold, D + r"\tis folded into one that is folded itself"),
        ("a fold into itself", sql("UPDATE version SET fold = id, alike = 1 " + V), D + r"\tis folded into itself"),
        ("versions misnumbered", sql("UPDATE version SET number = 5 WHERE number = 2"), r"d\d+\tits versions are not numbered"),
        ("a version is gone", sql("DELETE FROM version " + V), r"d\d+\tthe document has no version"),
        ("a document is gone", sql("DELETE FROM document"), r"d\d+(v2)?\tpoints at a row of table document"),
        ("an entry is changed", unlogged("UPDATE entry SET who = 'Somebody' WHERE id = 1"), r"entry\t.*entry 1 does not fit its hash"),
        ("an entry is gone", unlogged("DELETE FROM entry WHERE id = 1"), r"entry\t.*entry 1 is missing"),
        ("the last entry is gone", unlogged("DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)"), r"entry\t.*entry \d+ is missing: the log was cut off"),
        ("an entry is put in", sql("INSERT INTO entry (at, who, what, detail, hash) VALUES ('2031-01-01', 'x', 'accept', '{}', zeroblob(32))"), r"entry\t.*does not fit its hash"),
        ("a trigger is gone", sql("DROP TRIGGER entry_stays"), r"entry_stays\tthe trigger is missing"),
        ("an index is gone", sql("DROP INDEX version_date"), r"version_date\tthe index is missing"),
        ("a column is gone", sql("ALTER TABLE version DROP COLUMN reply_to"), r"version\tthe table is not as the schema has it"),
        ("words are changed", sql("UPDATE word SET word = 'denied' WHERE word = 'affirmed'"), r"word\tits rows are not"),
    ]


def test_verify(p):
    done = p.run("review", "accept", p.bridge + ":s1")
    check("an entry for the log", done.returncode == 0, done.stderr)
    p.run("review", "accept", p.bridge + ":s2")
    p.run("review", "accept", p.ferry + "v2:s1")
    done = p.run("verify", "--quick")
    check("verify --quick", done.returncode == 0 and not done.stdout and "quickly" in done.stderr, done.stdout + done.stderr)
    for name, damage, want in damages():
        shutil.copy(os.path.join(p.folder, "hearsay.db"), os.path.join(p.folder, "bad.db"))
        db = p.db("bad.db")
        damage(db)
        db.close()
        done = p.run("verify", "-d", "bad.db", "--all")
        good = done.returncode == 1 and any(re.match(want, line) for line in done.stdout.split("\n"))
        check("verify: " + name, good, f"status {done.returncode}, wanted {want}\n{done.stdout[:900]}{done.stderr}")
        for form in ("jsonl", "html"):
            done = p.run("export", "-d", "bad.db", "--versions", "-f", form)
            check(f"export of a damaged ledger ({form}): {name}", done.returncode in (0, 1), f"status {done.returncode} {done.stderr}")
    sums = p.run("verify", "--sums").stdout.split("\n")
    raw = {line.split("  ")[2]: line.split("  ")[0] for line in sums if line}
    check("verify --sums", raw.get("in/bridge.html") == sha(TEXTS["bridge.html"]).hex() and "what people decided" in raw, sums)
    done = p.run("verify", p.bridge, "--sums")
    check("verify of one document", done.returncode == 0 and done.stdout.count("\n") == 1, done.stdout + done.stderr)
    check("verify of no document", p.run("verify", "d99").returncode == 2)
    check("verify of no ledger", p.run("verify", "-d", "none.db").returncode == 1)
    db = p.db("other.db")
    db.execute("CREATE TABLE t (x)")
    db.close()
    done = p.run("verify", "-d", "other.db")
    check("verify of another database", done.returncode == 1 and "not a ledger" in done.stderr, done.stderr)


def test_broken_pages(p):
    """Any page of the file overwritten: never a crash, and only harmless where the page is free."""
    whole = open(os.path.join(p.folder, "hearsay.db"), "rb").read()
    told = pages = 0
    size = int.from_bytes(whole[16:18], "big")
    for page in range(1, len(whole) // size, max(1, len(whole) // size // 25)):
        with open(os.path.join(p.folder, "bad.db"), "wb") as f:
            f.write(whole[:page * size] + b"\x5a" * size + whole[(page + 1) * size:])
        done = p.run("verify", "-d", "bad.db")
        pages += 1
        told += done.returncode == 1
        if done.returncode not in (0, 1):
            check("broken page", False, f"page {page}: status {done.returncode} {done.stderr}")
    check("broken pages are told", told >= pages - 2, f"{told} of {pages}")


def test_read_only(p):
    """A folder that the reader may not write to, as somebody who is not root."""
    folder = tempfile.mkdtemp()
    shutil.copy(os.path.join(p.folder, "hearsay.db"), folder)
    os.chmod(folder, 0o555)
    become = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 and shutil.which("setpriv") else []
    done = subprocess.run(become + [p.program, "verify", "-d", "hearsay.db"], cwd=folder, env=p.env, capture_output=True, text=True)
    if "Permission denied" in done.stderr and become:
        print("skipped: this place cannot be reached without root")
    else:
        check("verify in a folder that cannot be written", done.returncode == 0 and os.listdir(folder) == ["hearsay.db"], done.stdout + done.stderr)
    os.chmod(folder, 0o755)
    shutil.rmtree(folder)


# ---- export ----

MORE_CSV = ["file", "title", "outlet", "author", "url", "date", "date_from", "standing", "fold", "publishers"]


def test_tables(p):
    done = p.run("export", "-o", "out.csv")
    text = p.read("out.csv")
    rows = list(csv.DictReader(io.StringIO(text[1:])))
    records = [json.loads(line) for line in p.run("export").stdout.split("\n") if line]
    check("csv: begins with a byte-order mark", done.returncode == 0 and text.startswith("\ufeffdoc,id,"), done.stderr)
    check("csv: on standard output it does not", p.run("export", "-f", "csv").stdout == text[1:].replace("\r\n", "\n"))
    check("csv: columns", list(rows[0])[-10:] == MORE_CSV and len(rows[0]) == 32, list(rows[0]))
    check("csv: a row a record", [(r["doc"], r["id"]) for r in rows] == [(r["doc"], r["id"]) for r in records] and len(rows) > 8, len(rows))
    db = p.db()
    bodies = {f"d{d}" + (f"v{n}" if n > 1 else ""): b for d, n, b in db.execute("SELECT document, number, body FROM version v JOIN text t ON t.id = v.text")}
    for row, r in zip(rows, records):
        words = " ".join(bodies[r["doc"]][b:e] for b, e in r["content"]["spans"])
        good = row["content_text"] == r["content"]["text"] == words and all((row[k] or None) == r[k] for k in MORE_CSV)
        check("csv and jsonl say the same", good, f"{row} {r}")
    check("a formula is left as it is", any("=1+1" in r["content_text"] for r in rows))
    check("a title in Cyrillic", any(r["title"] == RECORDS[0]["title"] for r in rows))
    plain = [json.loads(line) for line in p.run("quotes", "in/ferry.txt").stdout.split("\n") if line]
    mine = [r for r in records if r["file"] == "in/ferry.txt"]
    same = [{k: v for k, v in r.items() if k not in ("doc", "source")} for r in plain]
    check("jsonl: the record is that of `quotes`", [{k: v for k, v in r.items() if k in same[0]} for r in mine] == same, mine)
    check("jsonl: one version", {r["doc"] for r in mine} == {p.ferry + "v2"}, mine)
    both = [json.loads(line) for line in p.run("export", "--versions").stdout.split("\n") if line]
    check("--versions", {r["doc"] for r in both if r["file"] == "in/ferry.txt"} == {p.ferry, p.ferry + "v2"})


def test_filters(p):
    def docs(*options):
        done = p.run("export", *options)
        check("export " + " ".join(options), done.returncode == 0, done.stderr)
        return [json.loads(line) for line in done.stdout.split("\n") if line]
    check("--speaker", {r["source"]["name"] for r in docs("--speaker", "Lena Haldan")} == {"Lena Haldan"})
    check("--speaker, a part of the name", {r["source"]["name"] for r in docs("--speaker", "haldan")} >= {"Lena Haldan", "Tomir Haldan"})
    check("--speaker, in Cyrillic", {r["source"]["name"] for r in docs("--speaker", "Лена Халдан")} == {"Lena Haldan"})
    check("--speaker, nobody", docs("--speaker", "Lenahald") == [])
    check("--about", all("Anvar Teshik" in r["about"] for r in docs("--about", "Anvar Teshik")) and docs("--about", "Anvar Teshik"))
    check("--outlet", {r["outlet"] for r in docs("--outlet", "radio")} == {"Osk Radio"})
    check("--since", {r["date"] for r in docs("--since", "2031-06-01", "--until", "2031-06")} == {"2031-06-01"})
    check("--until", {r["date"][:10] for r in docs("--until", "2031-06-01", "--since", "2031")} == {"2031-05-03", "2031-06-01"})
    check("--min-confidence", all(r["confidence"] >= 0.9 for r in docs("-c", "0.9")))
    check("one document", {r["doc"] for r in docs(p.bridge)} == {p.bridge})
    check("no document", p.run("export", "d99").returncode == 2)
    check("an ending that is none", p.run("export", "-o", "x.pdf").returncode == 2)
    check("over the ledger", p.run("export", "-f", "csv", "-o", "hearsay.db").returncode == 1 and p.run("verify", "-q").returncode == 0)


def test_documents(p):
    p.write("documents.jsonl", p.run("export", "--documents", "--versions").stdout.encode())
    p.run("add", "-d", "again.db", "documents.jsonl")
    rows = "SELECT t.sha256, v.title, v.outlet, v.author, v.url, v.lang, v.publisher_id, CASE WHEN v.date_from = 'file time' THEN NULL ELSE v.date END" \
           " FROM version v JOIN text t ON t.id = v.text ORDER BY 1"
    one, two = p.db().execute(rows).fetchall(), p.db("again.db").execute(rows).fetchall()
    check("--documents, and added again", one == two and len(one) > 5, [x for x in zip(one, two) if x[0] != x[1]])


def test_brat(p):
    done = p.run("export", "-f", "brat", "-o", "brat")
    check("brat", done.returncode == 0 and "[events]" in p.read("brat/annotation.conf"), done.stderr)
    n = 0
    for path in glob.glob(p.folder + "/brat/*.ann"):
        text = open(path[:-4] + ".txt", encoding="utf-8", newline="").read()
        ids = set(re.findall(r"^(\w+)\t", open(path, encoding="utf-8").read(), re.M))
        for line in open(path, encoding="utf-8", newline="").read().split("\n"):
            if m := re.match(r"T\d+\t\w+ ([\d ;]+)\t(.*)$", line):
                spans = [tuple(map(int, s.split())) for s in m[1].split(";")]
                words = " ".join(text[b:e] for b, e in spans)
                check("brat: the words are at the offsets", re.sub(r"[\r\n\t]", " ", words) == m[2], line)
                n += 1
            for target in re.findall(r"(?:Arg\d|Source|Cue|Content|Attribution):(\w+)", line.split("\t{")[0]):
                check("brat: what is pointed at is there", target in ids, line)
    check("brat: some", n > 20, n)
    done = p.run("export", "-f", "brat", "-o", "part", "--speaker", "Lena Haldan")
    for path in glob.glob(p.folder + "/part/*.ann"):
        s = open(path, encoding="utf-8").read()
        check("brat: a part points at nothing that is left out", all(f"\nE{e}\t" in s for e in re.findall(r"Arg2:E(\d+)", s)), s)
    check("brat needs a folder", p.run("export", "-f", "brat").returncode == 2)


def test_webanno(p):
    page = json.loads(p.run("export", "-f", "webanno").stdout)
    os.mkdir(p.folder + "/anno")
    done = p.run("export", "-f", "webanno", "-o", "anno")
    files = [json.load(open(f, encoding="utf-8")) for f in glob.glob(p.folder + "/anno/*.jsonld")]
    check("webanno", page["type"] == "AnnotationPage" and sum(len(f["items"]) for f in files) == len(page["items"]), done.stderr)
    check("html", p.run("export", "-f", "html").stdout.count("<article>") == len(files))


def page_files(folder):
    return {os.path.relpath(f, folder)[:-3]: open(f, encoding="utf-8").read() for f in glob.glob(folder + "/**/*.md", recursive=True)}


def test_markdown(p):
    done = p.run("export", "-f", "markdown", "-o", "notes")
    pages = page_files(p.folder + "/notes")
    check("markdown", done.returncode == 0 and len(pages) > 8, done.stderr)
    names = [os.path.basename(n) for n in pages]
    check("markdown: names of files", not [n for n in names if re.search(r'[\\/:*?"<>|#^\[\]]|[. ]$', n)] and len({n.casefold() for n in pages}) == len(pages), names)
    check("markdown: Cyrillic stays", any("Порт Оска закрыть сохранить" in n for n in names), names)
    links = 0
    for name, text in pages.items():
        for target, block in re.findall(r"\[\[([^\]|#]+)(?:#(\^s\d+))?\|", text):
            links += 1
            there = target in pages and (not block or re.search(r"\n\n" + re.escape(block) + r"\n", pages[target]))
            check("markdown: a link leads somewhere", bool(there), f"{name}: {target}#{block}")
        check("markdown: front matter", re.match(r"---\n([a-z_]+:.*\n|  - .*\n)+---\n", text) is not None, text[:300])
    check("markdown: links", links > 20, links)
    person = pages.get("people/Anvar Teshik", "")
    check("markdown: a person's page", "## Said" in person and "## Spellings" in person and "2031-05-03, The Osk Courier" in person, person)
    check("markdown: both ways", "[[people/Anvar Teshik|" in "".join(v for k, v in pages.items() if k.startswith("documents/")))
    letter = next(v for v in pages.values() if "file: \"in/letter.txt\"" in v)
    check("markdown: marks mean nothing", "\\[nobody\\] \\#knows\\_the answer \\| yet." in letter and "\n\\* She" in letter, letter)

    mine = p.folder + "/notes/people/My own.md"
    open(mine, "w").write("mine\n")
    changed = p.folder + "/notes/people/Lena Haldan.md"
    open(changed, "a").write("She is my aunt.\n")
    done = p.run("export", "-f", "markdown", "-o", "notes")
    check("markdown again: what people wrote stays", done.returncode == 1 and open(mine).read() == "mine\n" and "my aunt" in open(changed).read() and
          done.stderr.count("left as it is") == 1, done.stderr)
    os.remove(changed)
    done = p.run("export", "-f", "markdown", "-o", "notes")
    check("markdown again: the same", done.returncode == 0 and "1 files written" in done.stderr and page_files(p.folder + "/notes").keys() - pages.keys() ==
          {"people/My own"}, done.stderr)


# ---- import ----

def statements(p, *options):
    return [json.loads(line) for line in p.run("export", *options).stdout.split("\n") if line]


def test_import_brat(p):
    shutil.copy(p.folder + "/hearsay.db", p.folder + "/codes.db")
    D = ("-d", "codes.db")
    shutil.rmtree(p.folder + "/brat", ignore_errors=True)
    p.run("export", *D, "-f", "brat", "-o", "brat")
    n = len(statements(p, *D))
    already = sum(r["standing"] != "machine" for r in statements(p, *D))
    done = p.run("import", *D, "brat")
    check("import: equal is accepted", done.returncode == 0 and f"{n - already} accepted, 0 edited, 0 added" in done.stderr, done.stderr)
    done = p.run("import", *D, "brat")
    check("import: the second time nothing", f"0 accepted, 0 edited, 0 added, 0 rejected; {n} as they were" in done.stderr, done.stderr)
    check("import: standing", {r["standing"] for r in statements(p, *D)} == {"accepted"})
    check("import: verified", p.run("verify", *D).returncode == 0, p.run("verify", *D).stdout)

    ann = p.folder + f"/brat/{p.bridge}.ann"
    text = open(ann, encoding="utf-8", newline="").read()
    words = open(ann[:-4] + ".txt", encoding="utf-8", newline="").read()
    at = words.index("when the water is low")
    open(ann, "w", encoding="utf-8", newline="").write(
        text.replace("Polarity E1 affirmed", "Polarity E1 denied") +
        f"T900\tContent {at} {at + 21}\twhen the water is low\nT901\tAttribution {at} {at + 4}\twhen\nE900\tAttribution:T901 Content:T900\n"
        "T902\tContent 1 2\tnot the words\nE901\tAttribution:T901 Content:T777\nA99\tPolarity E900 perhaps\n?\n")
    done = p.run("import", *D, "brat")
    check("import: edited and added", "0 accepted, 1 edited, 1 added, 0 rejected" in done.stderr and done.returncode == 1, done.stderr)
    check("import: bad lines by number", len(re.findall(rf"brat/{p.bridge}\.ann:\d+: ", done.stderr)) == 4, done.stderr)
    mine = [r for r in statements(p, *D, p.bridge) if r["standing"] == "person"]
    check("import: what the person left", sorted(r["polarity"] for r in mine) == ["affirmed", "denied"] and
          any(r["content"]["text"] == "when the water is low" for r in mine), mine)
    done = p.run("import", *D, "brat")
    check("import: again nothing", "0 accepted, 0 edited, 0 added" in done.stderr, done.stderr)
    open(ann, "w", encoding="utf-8").write("")
    done = p.run("import", *D, "--complete", f"brat/{p.bridge}.ann")
    check("import --complete", done.returncode == 0 and statements(p, *D, p.bridge) == [], done.stderr)
    check("import: verified again", p.run("verify", *D).returncode == 0, p.run("verify", *D).stdout)


def test_import_polnear(p):
    shutil.copy(p.folder + "/hearsay.db", p.folder + "/codes.db")
    text = "Tomir Haldan announced plans for the harbour. They are, he added, expensive.\n"
    p.write("pol/text/harbour.txt", text.encode())
    spans = lambda *parts: ";".join(f"{text.index(x)} {text.index(x) + len(x)}" for x in parts)
    p.write("pol/attributions/harbour_ab12.ann", (
        f"T1\tSource {spans('Tomir Haldan')}\tTomir Haldan\nT2\tCue {spans('announced')}\tannounced\n"
        f"T3\tContent {spans('plans for the harbour')}\tplans for the harbour\nT4\tAttribution {spans('announced')}\tannounced\n"
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
        f"T5\tSource {spans('he added')[:2]} {text.index('he added') + 2}\the\nT6\tCue {spans('added')}\tadded\n"
        f"T7\tContent {spans('They are,', 'expensive')}\tThey are, expensive\nT8\tAttribution {spans('added')}\tadded\n"
        "E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5\nE3\tAttribution:T8 Content:T7 Cue:T6 Source:T5\n").encode())
    p.write("pol/attributions/harbour_cd34.ann", (  # another person on the same text: another cue of the same content
        f"T1\tSource {spans('Tomir Haldan')}\tTomir Haldan\nT2\tCue {spans('announced plans')}\tannounced plans\n"
        f"T3\tContent {spans('plans for the harbour')}\tplans for the harbour\nT4\tAttribution {spans('announced')}\tannounced\n"
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n").encode())
    D = ("-d", "codes.db")
    done = p.run("import", *D, "pol")
    check("import: a text that is not there", done.returncode == 1 and "--add" in done.stderr, done.stderr)
    done = p.run("import", *D, "--add", "pol")
    check("import --add", done.returncode == 0, done.stderr)
    got = [r for r in statements(p, *D) if r["file"].endswith("harbour.txt")]
    check("import: PolNeAR's form", {r["content"]["text"] for r in got if r["standing"] != "machine"} == {"plans for the harbour", "They are, expensive"}, got)
    check("import: another person's code on the same words is another one", sorted(r["cue"]["text"] for r in got if r["content"]["text"].startswith("plans")) ==
          ["announced", "announced plans"], got)
    again = p.run("import", *D, "--add", "pol")
    check("import: PolNeAR's form again", "0 accepted, 0 edited, 0 added" in again.stderr, again.stderr)


def test_import_records(p):
    shutil.copy(p.folder + "/hearsay.db", p.folder + "/codes.db")
    D = ("-d", "codes.db")
    lines = p.run("export", *D).stdout
    done = p.run("import", *D, "-", stdin=lines)
    check("import: the machine's records as they were decide nothing", "0 accepted, 0 edited, 0 added" in done.stderr and done.returncode == 0, done.stderr)
    records = [json.loads(line) for line in lines.split("\n") if line]
    first = next(r for r in records if r["file"] == "in/ferry.txt" and r["standing"] == "machine")
    first["certainty"], first["about"] = "hedged", ["The Council of Khorvik"]
    quotes = [json.loads(line) for line in p.run("quotes", "in/bridge.html").stdout.split("\n") if line]
    later = {"doc": p.ferry, "content": {"text": "mayor had paid"}}
    rejected = dict(next(r for r in records if r["doc"] == first["doc"] and r["standing"] == "machine" and r["id"] != first["id"]), standing="rejected")
    wrong = dict(first, content={"text": "other words", "spans": [[0, 11]]})
    stdin = "".join(json.dumps(r) + "\n" for r in [first, rejected, later, wrong, {"doc": "d77", "content": {"text": "x"}}, *quotes]) + "{nonsense\n"
    p.write("codes.jsonl", stdin.encode())
    accepted = sum(r["standing"] == "machine" for r in records if r["doc"] == p.bridge)
    done = p.run("import", *D, "codes.jsonl")
    check("import: records", done.returncode == 1 and f"{accepted} accepted, 1 edited, 1 added, 1 rejected" in done.stderr, done.stderr)
    check("import: records' bad lines", re.findall(r"codes\.jsonl:(\d+):", done.stderr) == ["4", "5", str(6 + len(quotes))], done.stderr)
    now = [r for r in statements(p, *D, first["doc"]) if r["standing"] == "person"]
    check("import: a record edited", now and now[0]["certainty"] == "hedged" and now[0]["about"] == ["The Council of Khorvik"], now)
    done = p.run("import", *D, "codes.jsonl")
    check("import: records again", "0 accepted, 0 edited, 0 added, 0 rejected" in done.stderr, done.stderr)
    rows = list(csv.DictReader(io.StringIO(p.run("export", *D, "--all", "-f", "csv").stdout)))
    check("export --all", {r["standing"] for r in rows} >= {"machine", "accepted", "rejected", "replaced", "person"}, {r["standing"] for r in rows})
    check("import: records verified", p.run("verify", *D).returncode == 0, p.run("verify", *D).stdout)


def test_import_broken(p):
    """A line that cannot be read is no proof that its statement is wrong, nor that those behind it are."""
    D = ("-d", "codes.db")
    broken = {"nothing": lambda line: line, "places": lambda line: line.replace('"spans":[[', '"spans":[[9999,'), "json": lambda line: "{" + line,
              "no doc": lambda line: re.sub('"doc":"[^"]*"', '"doc":""', line)}
    for name, how in broken.items():
        shutil.copy(p.folder + "/hearsay.db", p.folder + "/codes.db")
        lines = re.sub('"standing":"machine"', '"standing":"accepted"', p.run("export", *D).stdout).split("\n")
        at = next(i for i, line in enumerate(lines) if f'"doc":"{p.bridge}"' in line)
        lines[at] = how(lines[at])
        done = p.run("import", *D, "--complete", "-", stdin="\n".join(lines))
        check(f"import --complete: {name} broken", "0 edited, 0 added, 0 rejected" in done.stderr and done.returncode == (name != "nothing"), done.stderr)
        check(f"import --complete: {name} broken, told", len(re.findall(r"^hearsay: -:\d+: ", done.stderr, re.M)) == (name != "nothing"), done.stderr)
    os.mkdir(p.folder + "/unread")
    os.mkdir(p.folder + f"/unread/{p.bridge}.ann")
    done = p.run("import", *D, "--complete", "unread")
    check("import --complete: a file that cannot be read", "0 rejected; 0 as they were; 1 could" in done.stderr and done.returncode == 1, done.stderr)


# ---- hearsay-ledger(5) ----

def test_manual(p):
    page = open(os.path.join(ROOT, "man", "hearsay-ledger.5"), encoding="utf-8").read()
    parts = dict(re.findall(r"^\.Ss (.+)\n((?:(?!\.S[sh]).*\n)*)", page, re.M))
    db = p.db()
    for kind, table in db.execute("SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'").fetchall():
        if re.match(r"find_\w+_", table):
            continue
        text = next((t for names, t in parts.items() if table in names.split(", ")), None)
        if check(f"hearsay-ledger(5) has {table}", text is not None):
            told = set(re.findall(r"\w+", " ".join(re.findall(r"^\.It (.*)$", text, re.M))))
            for column in db.execute(f"SELECT name FROM pragma_table_info('{table}')"):
                check(f"hearsay-ledger(5): {table}.{column[0]}", column[0] in told)
    queries = re.findall(r"\.Bd -literal\n(SELECT(?:.|\n)*?)\.Ed", page)
    check("a cookbook", len(queries) >= 8, len(queries))
    for i, text in enumerate(f'Anvar Teshik said item {i} of the list was ready.\n' for i in range(60)):
        p.write(f"more/{i}.txt", text.encode())
    shutil.copy(p.folder + "/hearsay.db", p.folder + "/cook.db")
    writer = threading.Thread(target=p.run, args=("add", "-d", "cook.db", "more"))
    writer.start()
    rows = {}
    reader = sqlite3.connect(f"file:{p.folder}/cook.db?mode=ro", uri=True)
    while True:
        writing = writer.is_alive()
        for q in queries:
            try:
                rows[q] = len(reader.execute(q).fetchall())
            except sqlite3.Error as e:
                return check("the cookbook", False, f"{e}: {q}")
        if not writing:
            break
    writer.join()
    for q in queries:
        if "fold" not in q.split("WHERE")[0] or "JOIN version first" not in q:
            check("the cookbook gives rows", rows[q] > 0, q)
    check("nothing can be written", _refuses(reader))


def _refuses(db):
    try:
        db.execute("DELETE FROM statement")
        return False
    except sqlite3.OperationalError:
        return True


def main():
    program = os.path.abspath(sys.argv[1])
    if not os.environ.get("HEARSAY_MODEL") and not os.path.exists(os.path.join(ROOT, "models", "en.hsm")):
        print("skipped: models/en.hsm is missing\nledger: 0 passed, 0 failed")
        return 0
    p = Place(program)
    ids = {name: f"d{doc}" for doc, name in p.db().execute("SELECT document, name FROM version")}
    p.bridge, p.ferry = ids["in/bridge.html"], ids["in/ferry.txt"]
    only = sys.argv[2:]
    for name, test in list(globals().items()):
        if name.startswith("test_") and (not only or name[5:] in only):
            test(p)
    shutil.rmtree(p.folder)
    print(f"ledger: {count[0]} passed, {count[1]} failed")
    return 1 if count[1] else 0


if __name__ == "__main__":
    sys.exit(main())
