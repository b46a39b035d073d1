#!/usr/bin/env python3
"""run.py PROGRAM [TEST …]: codes of Discourse Network Analyzer in and out of a ledger.

Databases of invented people (make.py) are imported, exported and compared row by row, ids and all; what is exported is checked against every
rule that DNA relies on. The two samples of the design notes are used where ../shared is there, else it is said that they are skipped."""
import base64, hashlib, json, os, shutil, sqlite3, subprocess, sys, tempfile, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
import make

SAMPLES = os.path.join(ROOT, "..", "shared", "data", "dna")
SCHEMA = open(os.path.join(ROOT, "src", "code", "dna.sql"), encoding="utf-8").read()
count = [0, 0]


def check(name, good, why=""):
    count[0 if good else 1] += 1
    if not good:
        print(f"FAIL {name}: {why}"[:1500])
    return good


class Place:
    def __init__(self, program):
        self.program, self.folder = program, tempfile.mkdtemp()
        self.env = dict(os.environ, HOME=self.folder, LC_ALL="C.UTF-8", HEARSAY_CODER="Ilse Omur",
                        HEARSAY_MODEL=os.environ.get("HEARSAY_MODEL") or os.path.join(ROOT, "models", "en.hsm"))
        self.env.pop("HEARSAY_DB", None)

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *arguments, stdin=""):
        return subprocess.run([self.program, *arguments], cwd=self.folder, env=self.env, capture_output=True, input=stdin, text=True, timeout=120)

    def db(self, name):
        return sqlite3.connect(self.path(name), isolation_level=None)

    def make(self, name):
        make.make(self.path(name), SCHEMA)
        return self.path(name)


def differences(a, b):
    return [(t, [r for r in a[t] if r not in b[t]][:2], [r for r in b[t] if r not in a[t]][:2]) for t in a if a[t] != b[t]]


def round_trip(p, name, source):
    done = p.run("import", "-d", name + ".db", source)
    check(name + ": import", done.returncode == 0, done.stderr)
    done = p.run("export", "-d", name + ".db", "-f", "dna", "-o", name + "-out.dna")
    check(name + ": export", done.returncode == 0, done.stderr)
    check(name + ": rules", not make.rules(p.path(name + "-out.dna")), make.rules(p.path(name + "-out.dna")))
    verified = p.run("verify", "-d", name + ".db")
    check(name + ": verify", verified.returncode == 0, verified.stdout)
    return done


def test_round_trip(p):
    source = p.make("osk.dna")
    check("the test's own file keeps the rules", not make.rules(source), make.rules(source))
    done = round_trip(p, "osk", source)
    check("nothing changed", not differences(make.dump(source), make.dump(p.path("osk-out.dna"))), differences(make.dump(source), make.dump(p.path("osk-out.dna"))))
    check("nothing to say", done.stderr.count("\n") == 1, done.stderr)
    p.run("import", "-d", "osk2.db", "osk-out.dna")
    p.run("export", "-d", "osk2.db", "-o", "osk-out2.dna")
    check("the same bytes", open(p.path("osk-out.dna"), "rb").read() == open(p.path("osk-out2.dna"), "rb").read())
    done = p.run("import", "-d", "osk.db", source)
    check("again: nothing done", done.returncode == 0 and "as it was" in done.stderr, done.stderr)
    shutil.copy(source, p.path("copy.dna"))
    done = p.run("import", "-d", "osk.db", "copy.dna")
    check("a copy: nothing new", done.returncode == 0 and done.stderr.count("none new") == 5, done.stderr)
    done = p.run("export", "-d", "osk.db", "-o", "osk-out3.dna")
    check("a copy: nothing changed", not differences(make.dump(source), make.dump(p.path("osk-out3.dna"))))
    done = p.run("export", "-d", "osk.db", "-o", "osk-out3.dna")
    check("no file is written over", done.returncode == 1 and "is there already" in done.stderr, done.stderr)
    check("no rest of a file", not [f for f in os.listdir(p.folder) if f.endswith(".part")])


def test_places(p):
    source = p.make("places.dna")
    done = p.run("import", "-d", "places.db", source)
    check("emoji are told", "document 7: 3 characters (emoji" in done.stderr, done.stderr)
    rows = p.db("places.db").execute("SELECT c.id, substr(t.body, c.begin + 1, c.\"end\" - c.begin) FROM code c JOIN code_document d ON d.id = c.document"
                                     " JOIN version v ON v.id = d.version JOIN text t ON t.id = v.text").fetchall()
    want = {50: "the Ministry lied", 51: "Томир Халдан 👍 молчал.\n", 52: "The council", 53: "council", 49: "council", 60: "A text"}
    check("places in code points", dict(rows) == want, rows)


def test_verify(p):
    p.run("import", "-d", "sealed.db", p.make("sealed.dna"))
    for name, sql in (("value", "UPDATE code_value SET number = 1 - number WHERE code = 50 AND variable = 12"), ("place", "UPDATE code SET begin = begin + 1 WHERE id = 50"),
                      ("a value is gone", "DELETE FROM code_value WHERE code = 50 AND variable = 14"), ("words", "UPDATE code_value SET words = 'x' WHERE code = 50 AND variable = 14")):
        shutil.copy(p.path("sealed.db"), p.path("bad.db"))
        p.db("bad.db").execute(sql)
        done = p.run("verify", "-d", "bad.db")
        check("verify: " + name, done.returncode == 1 and "code 50\tits seal is broken" in done.stdout and done.stdout.count("\n") == 1, done.stdout + done.stderr)
    p.db("sealed.db").execute("DELETE FROM code_coder WHERE id = 4")
    done = p.run("verify", "-d", "sealed.db")
    check("verify: a coder is gone", done.returncode == 1 and "points at a row of table code_coder" in done.stdout, done.stdout)


def test_beyond(p):
    """What DNA itself does not rule out: places beyond the text and within a character, values that are missing, rows that lead nowhere."""
    source = p.make("odd.dna")
    db = sqlite3.connect(source)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("UPDATE STATEMENTS SET Stop = 5000 WHERE ID = 53")
    db.execute("UPDATE STATEMENTS SET Start = 14, Stop = 16 WHERE ID = 51")
    db.execute("DELETE FROM DATASHORTTEXT WHERE StatementId = 50")
    db.execute("DELETE FROM ENTITIES WHERE ID = 30")
    db.execute("DELETE FROM DATAINTEGER WHERE StatementId = 49")
    db.execute("INSERT INTO STATEMENTS VALUES (70, 3, 99, 0, 3, 1)")
    db.execute("INSERT INTO DATABOOLEAN VALUES (700, 49, 999, 1)")
    db.execute("DELETE FROM ATTRIBUTEVALUES WHERE EntityId = 33")
    db.commit()
    db.close()
    done = p.run("import", "-d", "odd.db", source)
    for line in ("left out: 1 statements whose document", "left out: 2 values whose variable", "beyond the end", "middle of a character"):
        check("told: " + line, line in done.stderr, done.stderr)
    done = p.run("export", "-d", "odd.db", "-o", "odd-out.dna")
    check("missing values are filled in, and told", "integers that were missing" in done.stderr and "short texts that were missing" in done.stderr, done.stderr)
    check("odd: rules", not make.rules(p.path("odd-out.dna")), make.rules(p.path("odd-out.dna")))
    rows = dict((r[0], r[1:]) for r in sqlite3.connect(p.path("odd-out.dna")).execute("SELECT ID, Start, Stop FROM STATEMENTS"))
    check("a place beyond the text comes back", rows[53] == (4, 5000), rows)
    check("a character is whole", rows[51] == (13, 17), rows)


def test_version_2(p):
    make.make_2(p.path("old.dna"))
    done = p.run("import", "-d", "old.db", "old.dna")
    for line in ("1 links between statements", "settings of the program (activeCoder)", "permissions that version 3 has not (makeCoffee)",
                 "2 documents' milliseconds", "parents of values that are no value of the same variable (Nobody)"):
        check("version 2, told: " + line, line in done.stderr, done.stderr)
    done = p.run("export", "-d", "old.db", "-o", "old-out.dna")
    check("version 2: rules", not make.rules(p.path("old-out.dna")), make.rules(p.path("old-out.dna")))
    db = sqlite3.connect(p.path("old-out.dna"))
    check("version 2: dates in seconds", db.execute("SELECT ID, Date FROM DOCUMENTS ORDER BY 1").fetchall() == [(3, 1500000000), (4, -2)])
    check("version 2: entities", db.execute("SELECT ID, Value, Red, ChildOf FROM ENTITIES ORDER BY 1").fetchall() ==
          [(6, "Lena Haldan", 9, None), (8, "Lena", 0, 6), (9, "X", 0, None), (10, "Nobody coloured", 0, None)])
    check("version 2: attributes", sorted(db.execute("SELECT a.AttributeVariable, w.AttributeValue FROM ATTRIBUTEVALUES w JOIN ATTRIBUTEVARIABLES a ON a.ID = w.AttributeVariableId"
          " WHERE w.EntityId = 6")) == [("Alias", "L."), ("Notes", "tall"), ("Type", "NGO")])
    check("version 2: permissions", db.execute("SELECT PermissionEditRegex, PermissionAddDocuments FROM CODERS").fetchall() == [(0, 1)])
    check("version 2: places", db.execute("SELECT substr(d.Text, 15, 7), Start, Stop FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = DocumentId WHERE s.ID = 1").fetchone()
          == ("said no", 15, 22))
    password = base64.b64decode(db.execute("SELECT Password FROM CODERS").fetchone()[0])
    digest = hashlib.sha256(password[:16] + unicodedata.normalize("NFC", "hearsay").encode()).digest()
    for _ in range(99999):
        digest = hashlib.sha256(digest).digest()
    check("a coder without a password gets one, and it is told", digest == password[16:] and 'got "hearsay"' in done.stderr, done.stderr)


def test_merge(p):
    """Two coders worked in copies of one file; then the second one goes on."""
    first, second = p.make("first.dna"), p.make("second.dna")
    db = sqlite3.connect(second)
    db.execute("UPDATE STATEMENTS SET Coder = 1")
    db.execute("UPDATE ENTITIES SET Red = 77 WHERE ID = 31")
    db.execute("UPDATE ATTRIBUTEVALUES SET AttributeValue = 'State' WHERE EntityId = 33 AND AttributeVariableId = 1")
    db.execute("INSERT INTO ENTITIES VALUES (45, 11, 'A third way', 0, 0, 0, NULL)")
    db.execute("INSERT INTO ATTRIBUTEVALUES VALUES (200, 45, 3, 'x')")
    db.execute("UPDATE DATASHORTTEXT SET Entity = 45 WHERE StatementId = 53 AND VariableId = 11")
    db.commit()
    p.run("import", "-d", "both.db", first)
    done = p.run("import", "-d", "both.db", second)
    check("merge: what is new", "6 codes (4 new)" in done.stderr and "4 documents (none new)" in done.stderr and "6 entities (1 new)" in done.stderr, done.stderr)
    rows = p.db("both.db").execute("SELECT k.name, count(*) FROM code c JOIN code_coder k ON k.id = c.coder GROUP BY 1").fetchall()
    check("merge: codes of both", rows == [("Admin", 6), ("Ilse Omur", 4)], rows)
    check("merge: the later colour", p.db("both.db").execute("SELECT red FROM code_entity WHERE id = 31").fetchone() == (77,))
    db.execute("DELETE FROM STATEMENTS WHERE ID IN (49, 52)")
    db.execute("UPDATE DATABOOLEAN SET Value = 0 WHERE StatementId = 53")
    db.commit()
    done = p.run("import", "-d", "both.db", second)
    check("merge: a file goes on", "(1 new)" in done.stderr and "2 codes taken out" in done.stderr, done.stderr)
    verified = p.run("verify", "-d", "both.db")
    check("merge: verify", verified.returncode == 0, verified.stdout)
    db.execute("UPDATE ENTITIES SET Value = 'A fourth way' WHERE ID = 45")
    db.execute("DELETE FROM ENTITIES WHERE ID = 31")
    db.execute("UPDATE DATASHORTTEXT SET Entity = 33 WHERE Entity = 31")
    db.execute("DELETE FROM DOCUMENTS WHERE ID = 13")
    db.commit()
    p.run("import", "-d", "both.db", second)
    values = [r[0] for r in p.db("both.db").execute("SELECT value FROM code_entity WHERE variable = 11 ORDER BY value")]
    check("merge: an entity that is renamed", values == ["A fourth way", "No bridge 🚢", "Мост нужен"], values)
    kept = p.db("both.db").execute("SELECT (SELECT count(*) FROM code_entity WHERE id = 31), (SELECT count(*) FROM code_document)").fetchone()
    check("merge: what the other file has stays", kept == (1, 4), kept)
    one = sqlite3.connect(first)
    one.executescript("DELETE FROM STATEMENTS WHERE ID = 50; DELETE FROM DATASHORTTEXT WHERE Entity = 31; DELETE FROM ENTITIES WHERE ID = 31; DELETE FROM DOCUMENTS WHERE ID = 13;")
    one.close()
    done = p.run("import", "-d", "both.db", first)
    kept = p.db("both.db").execute("SELECT (SELECT count(*) FROM code_entity WHERE id = 31), (SELECT count(*) FROM code_document)").fetchone()
    check("merge: what no file has goes", kept == (0, 3) and "codes taken out" in done.stderr, (kept, done.stderr))
    verified = p.run("verify", "-d", "both.db")
    check("merge: verify again", verified.returncode == 0, verified.stdout)
    p.run("export", "-d", "both.db", "-o", "both.dna")
    check("merge: rules", not make.rules(p.path("both.dna")), make.rules(p.path("both.dna")))


def test_older_ledger(p):
    """A ledger of schema 1 has no tables for codes; the first that writes makes them."""
    db = p.db("old.db")
    db.executescript(open(os.path.join(ROOT, "src", "ledger", "schema.sql"), encoding="utf-8").read() + "PRAGMA application_id = 0x68656172; PRAGMA user_version = 1;")
    db.close()
    done = p.run("code", "agreement", "-d", "old.db")
    check("an older ledger, read only", done.returncode == 1 and "older schema 1" in done.stderr, done.stderr)
    done = p.run("import", "-d", "old.db", p.make("into-old.dna"))
    check("an older ledger is brought up to date", done.returncode == 0 and p.db("old.db").execute("PRAGMA user_version").fetchone()[0] > 1, done.stderr)
    done = p.run("verify", "-d", "old.db")
    check("an older ledger: verify", done.returncode == 0, done.stdout)


def test_long(p):
    """Ledgers may hold longer texts than DNA takes."""
    p.run("import", "-d", "long.db", p.make("long.dna"))
    db = p.db("long.db")
    for i, value in ((31, "Council " * 40 + "A"), (33, "Council " * 40 + "B")):
        db.execute("UPDATE code_entity SET value = ? WHERE id = ?", (value, i))
    db.execute("UPDATE code_document SET title = ? WHERE id = 7", ("Title " * 60,))
    done = p.run("export", "-d", "long.db", "-o", "long-out.dna")
    check("long: told", done.stderr.count("cut at 190 characters: ") == 3 and "kept whole in the notes" in done.stderr, done.stderr)
    check("long: rules", not make.rules(p.path("long-out.dna")), make.rules(p.path("long-out.dna")))
    check("long: the notes", sqlite3.connect(p.path("long-out.dna")).execute("SELECT Notes FROM DOCUMENTS WHERE ID = 7").fetchone()[0] ==
          "Title " * 60 + "\n\na note\nof two lines")


def test_refused(p):
    def refused(name, what, path="bad.dna"):
        done = p.run("import", "-d", "refused.db", path)
        check("refused: " + name, done.returncode == 1 and what in done.stderr and done.stderr.count("\n") == 1, f"{done.returncode} {done.stderr}")
    write = lambda content: open(p.path("bad.dna"), "wb").write(content)
    source = open(p.make("good.dna"), "rb").read()
    write(b"not a database at all, but some text\n" * 50)
    refused("text", "no SQLite file at all")
    write(b"")
    refused("nothing", "it has no table SETTINGS")
    write(source[:4096])
    refused("cut off", "damaged")
    write(source[:8192] + bytes(4096) + source[12288:])
    refused("a page of zeros", "damaged")
    write(source)
    db = sqlite3.connect(p.path("bad.dna"), isolation_level=None)
    db.execute("BEGIN EXCLUSIVE")
    refused("locked", "another program (DNA?) is writing to it")
    db.execute("ROLLBACK")
    db.execute("UPDATE SETTINGS SET Value = '4.1' WHERE Property = 'version'")
    refused("version 4", 'version "4.1" of Discourse Network Analyzer; 2 and 3 are read')
    db.execute("UPDATE SETTINGS SET Value = '3.1' WHERE Property = 'version'")
    db.execute("DROP TABLE ATTRIBUTEVALUES")
    refused("a table is missing", "it has no table ATTRIBUTEVALUES")
    db.close()
    p.run("import", "-d", "ledger.db", "good.dna")
    shutil.copy(p.path("ledger.db"), p.path("ledger.dna"))
    refused("a ledger", "it has no table SETTINGS", "ledger.dna")
    done = p.run("import", "-d", "refused.db", "none.dna")
    check("refused: no file", done.returncode == 1 and "none.dna: No such file" in done.stderr, done.stderr)
    check("refused: nothing is left", p.db("refused.db").execute("SELECT count(*) FROM code_file").fetchone() == (0,))
    done = p.run("export", "-d", "refused.db", "-o", "empty.dna")
    check("nothing to export", done.returncode == 2 and not os.path.exists(p.path("empty.dna")), done.stderr)
    done = p.run("export", "-d", "ledger.db", "-o", "records.dna", "--machine")
    check("no records to export", done.returncode == 2 and "no records of the machine" in done.stderr, done.stderr)
    check("--codes elsewhere", p.run("export", "-d", "ledger.db", "-f", "csv", "--codes").returncode == 2)
    check("a filter on codes", p.run("export", "-d", "ledger.db", "-o", "x.dna", "--codes", "d1").returncode == 2)
    done = p.run("export", "-d", "ledger.db", "-o", "no/folder.dna")
    check("a folder that is not there", done.returncode == 1 and "cannot be opened" in done.stderr, done.stderr)


def agreement_of(rows, coders, number):
    """(percent, kappa, alpha) by the textbook; rows: a dict coder -> value for each unit; number: an interval scale."""
    pairs, kappas = [], []
    for i, a in enumerate(coders):
        for b in coders[i + 1:]:
            both = [(r[a], r[b]) for r in rows if a in r and b in r]
            pairs += both
            if both:
                observed = sum(x == y for x, y in both) / len(both)
                values = {v for xy in both for v in xy}
                expected = sum(sum(x == v for x, _ in both) * sum(y == v for _, y in both) for v in values) / len(both) ** 2
                if expected < 1:
                    kappas.append((observed - expected) / (1 - expected))
    coincidence = {}
    for r in rows:
        given = list(r.values())
        for i, x in enumerate(given):
            for k, y in enumerate(given):
                if i != k:
                    coincidence[x, y] = coincidence.get((x, y), 0) + 1 / (len(given) - 1)
    n_of = {}
    for (x, _), n in coincidence.items():
        n_of[x] = n_of.get(x, 0) + n
    n, d = sum(n_of.values()), (lambda x, y: (x - y) ** 2) if number else (lambda x, y: x != y)
    observed = sum(o * d(x, y) for (x, y), o in coincidence.items()) / n
    expected = sum(n_of[x] * n_of[y] * d(x, y) for x in n_of for y in n_of) / (n * (n - 1))
    return sum(x == y for x, y in pairs) / len(pairs), sum(kappas) / len(kappas), 1 - observed / expected


def test_agreement(p):
    """Three coders, places that not all of them have, and values that are missing."""
    random = __import__("random").Random(5)
    text = "word " * 400
    source = p.make("agree.dna")
    db = sqlite3.connect(source)
    db.execute("UPDATE DOCUMENTS SET Text = ? WHERE ID = 7", (text,))
    db.executescript("DELETE FROM STATEMENTS; DELETE FROM DATABOOLEAN; DELETE FROM DATAINTEGER; DELETE FROM DATALONGTEXT; DELETE FROM DATASHORTTEXT;")
    db.execute("INSERT INTO CODERS SELECT 9, 'Tomir', Red, Green, Blue, Refresh, FontSize, Password, PopupWidth, ColorByCoder, PopupDecoration, PopupAutoComplete, "
               + ", ".join("Permission" + x for x in make.PERMISSIONS) + " FROM CODERS WHERE ID = 1")
    names = {1: "Admin", 4: "Ilse Omur", 9: "Tomir"}
    want, n, places = {"concept": [], "agreement": [], "weight": []}, 0, {}
    for place in range(60):
        start, rows = place * 25, {k: {} for k in want}
        truth = (random.choice([40, 41]), random.random() < 0.5, random.randrange(4))
        for coder in names:
            if random.random() < 0.2:
                continue
            n += 1
            places.setdefault(place, set()).add(coder)
            db.execute("INSERT INTO STATEMENTS VALUES (?, 3, 7, ?, ?, ?)", (n, start + random.randrange(3), start + 20 + random.randrange(3), coder))
            concept, agree, weight = (t if random.random() < 0.7 else o for t, o in zip(truth, (40, random.random() < 0.5, random.randrange(4))))
            for key, table, variable, value in (("concept", "DATASHORTTEXT", 11, concept), ("agreement", "DATABOOLEAN", 12, int(agree)), ("weight", "DATAINTEGER", 13, weight)):
                if random.random() < 0.95:
                    db.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?)", (n, n, variable, value))
                    rows[key][coder] = value
        for key in want:
            want[key].append(rows[key])
    db.commit()
    p.run("import", "-d", "agree.db", source)
    done = p.run("code", "agreement", "-d", "agree.db", "-f", "jsonl", "--list")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    check("agreement", done.returncode == 0 and len(lines) > 20, done.stderr)
    for a in [x for x in lines if "alpha" in x]:
        if a["variable"] not in want:
            continue
        rows = [r for r in want[a["variable"]] if len(r) > 1]
        percent, kappa, alpha = agreement_of(rows, list(names), a["variable"] == "weight")
        good = a["places"] == len(rows) and abs(a["equal"] - percent) < 1e-6 and abs(a["kappa"] - kappa) < 1e-6 and abs(a["alpha"] - alpha) < 1e-6
        check("agreement: " + a["variable"], good, f"{a} {percent} {kappa} {alpha}")
        check("agreement: interval", a["low"] < a["alpha"] < a["high"] and a["high"] - a["low"] < 0.5, a)
        told = [x for x in lines if x["variable"] == a["variable"] and "span" in x]
        check("agreement: disagreements", len(told) == sum(len(set(r.values())) > 1 for r in rows), len(told))
    shares = []
    for i, a in enumerate(names):
        for b in list(names)[i + 1:]:
            both, own = sum({a, b} <= s for s in places.values()), sum((a in s) + (b in s) for s in places.values())
            shares.append(2 * both / own)
    check("agreement: places", abs(lines[0]["equal"] - sum(shares) / 3) < 1e-6 and lines[0]["places"] == len(places), lines[0])
    check("agreement: places of one alone", sum(x["variable"] is None and "span" in x for x in lines) == sum(len(s) == 1 for s in places.values()))
    check("agreement: the same again", p.run("code", "agreement", "-d", "agree.db", "-f", "jsonl", "--list").stdout == done.stdout)
    two = p.run("code", "agreement", "-d", "agree.db", "-f", "jsonl", "--coders", "Admin;Tomir")
    check("agreement: of two", json.loads(two.stdout.splitlines()[0])["equal"] == round(2 * sum({1, 9} <= s for s in places.values()) /
          sum((1 in s) + (9 in s) for s in places.values()), 6), two.stdout)


def test_records(p):
    if not os.path.exists(p.env["HEARSAY_MODEL"]):
        return print("skipped: records: models/en.hsm is missing")
    open(p.path("letter.txt"), "w").write('"The ferry stays where it is," said Anvar Teshik 🚢, the ferryman of Khorvik. He denied that the mayor had paid him.\n'
                                         "According to the council, the matter of Lena Haldan will be discussed.\n")
    p.run("add", "-d", "records.db", "letter.txt")
    done = p.run("export", "-d", "records.db", "-o", "records-out.dna")
    check("records", done.returncode == 0 and "of them the machine's records" in done.stderr, done.stderr)
    check("records: rules", not make.rules(p.path("records-out.dna")), make.rules(p.path("records-out.dna")))
    db = sqlite3.connect(p.path("records-out.dna"))
    rows = db.execute("SELECT d.Text, s.Start, s.Stop, l.Value FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId JOIN DATALONGTEXT l ON l.StatementId = s.ID"
                      " JOIN VARIABLES v ON v.ID = l.VariableId AND v.Variable = 'content'").fetchall()
    for text, start, stop, words in rows:
        check("records: words", text.encode("utf-16-le")[2 * start:2 * stop].decode("utf-16-le") == words, (start, stop, words))
    check("records: some", len(rows) >= 3 and any("mayor" in r[3] for r in rows), rows)
    done = p.run("import", "-d", "records.db", "records-out.dna")
    check("records: as codes", done.returncode == 0, done.stderr)
    done = p.run("export", "-d", "records.db", "-o", "records-both.dna", "--codes", "--machine")
    labels = [r[0] for r in sqlite3.connect(p.path("records-both.dna")).execute("SELECT Label FROM STATEMENTTYPES ORDER BY ID")]
    check("records: both", labels == ["hearsay", "hearsay (records)"], labels)
    check("records: both, rules", not make.rules(p.path("records-both.dna")), make.rules(p.path("records-both.dna")))
    done = p.run("export", "-d", "records.db", "-o", "records-hand.dna")
    check("records: left out, and told", "records of the machine; --codes --machine" in done.stderr, done.stderr)


def net(p, *arguments):
    """-> rows, columns, cells, of `hearsay net --format csv`"""
    done = p.run("net", "-f", "csv", *arguments)
    if done.returncode:
        return [], [], [[done.stderr]]
    lines = [line.split(";") for line in done.stdout.split("\n") if line]
    name = lambda s: s.strip('"')
    return [name(r[0]) for r in lines[1:]], [name(c) for c in lines[0][1:]], [[float(x) for x in r[1:]] for r in lines[1:]]


def test_networks(p):
    """Out of the ledger into a network: the table is loaded as the codes say."""
    p.run("import", "-d", "net.db", p.make("net.dna"))
    rows, columns, cells = net(p, "-d", "net.db", "organization", "concept")
    check("network of codes", (rows, columns, cells) == (["Council of Khorvik", "O'Brien & 'Sons'"], ["No bridge 🚢"], [[1], [2]]), (rows, columns, cells))
    rows, columns, cells = net(p, "-d", "net.db", "author", "concept", "-q", "weight", "-a", "subtract")
    check("network of a document's author, by an integer", (rows, cells) == (["Anvar Teshik"], [[-3, 0]]), (rows, columns, cells))
    done = p.run("net", "-d", "net.db", "events")
    check("events: words and coders", '"the Ministry lied";"Ilse Omur"' in done.stdout, done.stdout[:600])
    done = p.run("net", "-d", "net.db", "--type", "Tale")
    check("networks: a type that is not there", 'there are "Claim" (4), "Note" (2)' in done.stderr, done.stderr)
    done = p.run("net", "-d", "net.db", "--machine")
    check("networks: no records", done.returncode in (1, 2) and done.stderr.count("\n") == 1, done.stderr)
    if not os.path.exists(p.env["HEARSAY_MODEL"]):
        return print("skipped: networks of records: models/en.hsm is missing")
    open(p.path("letter.jsonl"), "w").write('{"text": "Lena Haldan said that Tomir Osmov and Ilse Omur had agreed with Anvar Teshik.", "id": "1", "date": "2031-01-02"}\n')
    p.run("add", "-d", "net.db", "letter.jsonl")
    rows, columns, cells = net(p, "-d", "net.db", "--machine", "speaker", "about", "--only", "speaker=Lena Haldan")
    check("network of records: each that is spoken of", (rows, columns, cells) == (["Lena Haldan"], ["Anvar Teshik", "Ilse Omur", "Tomir Osmov"], [[1, 1, 1]]), (rows, columns, cells))
    rows, columns, cells = net(p, "-d", "net.db", "--machine", "--codes", "organization", "concept")
    check("network of both", "Council of Khorvik" in rows and "No bridge 🚢" in columns, (rows, columns, cells))


def database_of(path, table):
    """A table of tests/net as a database; what is missing there has no row here."""
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    db.execute("INSERT INTO SETTINGS VALUES ('version', '3.0.7')")
    db.execute("INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Admin', 'x')")
    db.execute("INSERT INTO STATEMENTTYPES VALUES (1, 'made', 0, 0, 0)")
    names, entities = [v["name"] for v in table["variables"]], {}
    kinds = {"text": "short text", "boolean": "boolean", "integer": "integer"}
    own = [k for k, v in enumerate(table["variables"]) if not v.get("of_document")]
    db.executemany("INSERT INTO VARIABLES VALUES (?, ?, ?, 1)", [(k + 1, names[k], kinds[table["variables"][k]["kind"]]) for k in own])
    source, time = {}, {}
    for s in table["statements"]:
        source[s["document"]], time[s["document"]] = s["values"][names.index("source")] or "", s["time"]
    for d, doc in enumerate(table["documents"]):
        db.execute("INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Source, Date) VALUES (?, ?, ?, 1, ?, ?)",
                   (doc["id"], doc["title"], "🚢" * 10 + "words of no meaning " * 5, source.get(d, ""), time.get(d) or min(t for t in time.values() if t)))
    for s in table["statements"]:
        db.execute("INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?, 1)", (s["id"], table["documents"][s["document"]]["id"], s["start"], s["stop"]))
        for k in own:
            value = s["values"][k]
            if value is None:
                continue
            if table["variables"][k]["kind"] == "text":
                at = entities.setdefault((k, value), len(entities) + 1)
                db.execute("INSERT OR IGNORE INTO ENTITIES (ID, VariableId, Value) VALUES (?, ?, ?)", (at, k + 1, value))
                db.execute("INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (?, ?, ?)", (s["id"], k + 1, at))
            else:
                db.execute(f"INSERT INTO DATA{table['variables'][k]['kind'].upper()} (StatementId, VariableId, Value) VALUES (?, ?, ?)", (s["id"], k + 1, value))
    db.commit()
    db.close()


def as_options(q):
    out = ["--one"] if q.get("shape") == "one" else []
    for key, option in (("qualifier", "-q"), ("aggregation", "-a"), ("norm", "-n"), ("duplicates", "--duplicates"), ("since", "--since"), ("until", "--until")):
        if q.get(key):
            out += [option, q[key]]
    for key, option in (("isolates", "--isolates"), ("sum_to_one", "--sum-to-one")):
        out += [option] if q.get(key) else []
    out += ["--compat", "dna"] if q.get("compat") else []
    for f in q.get("filters", []):
        for value in f["values"]:
            out += ["--only" if f.get("only") else "-x", f"{f['variable']}={value}"]
    return out + [q["var1"], q["var2"]]


def test_formulas(p):
    """Qualifiers of all kinds, duplicates over years, missing values, emoji: from the database to the matrix as tests/net/formulas.py has it."""
    sys.path.insert(0, os.path.join(ROOT, "tests", "net"))
    spec = __import__("importlib.util").util.spec_from_file_location("networks", os.path.join(ROOT, "tests", "net", "run.py"))
    networks = __import__("importlib.util").util.module_from_spec(spec)
    spec.loader.exec_module(networks)
    for seed, n, days in ((11, 60, 900), (12, 200, 3000)):
        table = networks.made(seed, n, days)
        times = {}
        for s in table["statements"]:  # a document has one date and one source, and in a database always a date
            times.setdefault(s["document"], s["time"])
        least = min(t for t in times.values() if t)
        sources = {}
        for s in table["statements"]:
            s["time"] = times[s["document"]] or least
            sources[s["document"]] = s["values"][-1] = sources.get(s["document"], s["values"][-1]) or ""
        database_of(p.path(f"made{seed}.dna"), table)
        p.run("import", "-d", f"made{seed}.db", f"made{seed}.dna")
        wrong, empty = [], 0
        questions = [networks.named(q) for q in list(networks.static_questions()) + list(networks.more_questions())]
        for q in questions:
            want = networks.formulas.network(table, q)
            rows, columns, cells = net(p, "-d", f"made{seed}.db", *as_options(q))
            if not rows and (not want or not want[0]["rows"]):
                empty += 1
                continue
            clean = lambda names: [x.replace('"', "'") for x in names]
            good = rows and clean(want[0]["rows"]) == rows and clean(want[0]["columns"]) == columns
            good = good and all(abs(a - b) <= 1e-6 * max(1, abs(a)) for x, y in zip(want[0]["matrix"], cells) for a, b in zip(x, y))
            if not good:
                wrong.append((q, want and want[0]["rows"], rows, cells[:1]))
        check(f"formulas: {len(questions)} networks of database {seed}", not wrong and empty < 10, f"{empty} empty, {len(wrong)} wrong: {wrong[:1]}")


def known_sums(p):
    """The figures that Discourse Network Analyzer's own tests expect of sample.dna (networks.md)."""
    d, q, x = ("-d", "sample.db"), ("organization", "concept", "-q", "agreement"), ("-x", "concept=There should be legislation to regulate emissions.",
               "-x", "organization=Senate", "-x", "organization=Sierra Club")
    average = ("-1", "-a", "congruence", "-n", "average")
    for name, options, size, total in (
            ("two-mode", (), (7, 6), 40), ("one-mode", ("-1",), (7, 7), 276), ("congruence", average, (7, 7), 26), ("congruence of some", average + x, (5, 5), 10),
            ("section 1", ("-1", "--only", "section=1"), (4, 4), None), ("subtract", ("-a", "subtract"), (7, 6), 18)):
        rows, columns, cells = net(p, *d, *q, *options)
        have = sum(map(sum, cells)) if rows else cells
        check("sample.dna: " + name, (len(rows), len(columns)) == size and (total is None or round(have) == total), f"{len(rows)} x {len(columns)}, {have}")


def test_samples(p):
    if not os.path.isdir(SAMPLES):
        return print("skipped: the sample databases: ../shared is missing")
    for name in ("sample", "sample_dna2"):
        done = round_trip(p, name, os.path.join(SAMPLES, name + ".dna"))
        if name == "sample":
            a, b = make.dump(os.path.join(SAMPLES, "sample.dna")), make.dump(p.path("sample-out.dna"))
            check("sample.dna: nothing changed", not differences(a, b), differences(a, b))
            known_sums(p)


def main():
    program = os.path.abspath(sys.argv[1])
    only = sys.argv[2:]
    for name, test in list(globals().items()):
        if name.startswith("test_") and (not only or name[5:] in only):
            p = Place(program)
            test(p)
            shutil.rmtree(p.folder)
    print(f"codes: {count[0]} passed, {count[1]} failed")
    return 1 if count[1] else 0


if __name__ == "__main__":
    sys.exit(main())
