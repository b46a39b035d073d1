#!/usr/bin/env python3
"""order.py HEARSAY: claims are the same whether documents come at once or one by one, in any order; they follow corrections, reindexing, rejections
and their undoing; what people merged and split holds, also for documents that come later, and can be undone. The last line counts."""
import json, os, random, sqlite3, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LINES = [line for line in open(os.path.join(os.path.dirname(HERE), "cli", "files", "ferry.jsonl"), encoding="utf-8")]
count = [0, 0]


def check(what, good, note=""):
    count[not good] += 1
    if not good:
        print(f"FAIL {what} {note}")


class Place:
    def __init__(self, program):
        self.program, self.folder = program, tempfile.mkdtemp(prefix="claims-")
        self.db = os.path.join(self.folder, "a.db")

    def run(self, *args, text=None):
        done = subprocess.run([self.program, args[0], "-d", self.db, *args[1:]], input=text, capture_output=True, text=True,
                              env=dict(os.environ, HEARSAY_CODER="Ilse Omur"))
        return done.stdout if done.returncode == 0 else f"{done.returncode}: {done.stderr}"

    def add(self, lines):
        self.run("add", "-", text="".join(lines))

    def sql(self, text):
        db = sqlite3.connect(self.db)
        rows = db.execute(text).fetchall()
        db.close()
        return rows

    def groups(self):
        out = self.run("claims", "-f", "jsonl", "--documents", "1", "-n", "100000", "--no-fold")
        ids = dict(self.sql("SELECT 'd' || document || CASE number WHEN 1 THEN '' ELSE 'v' || number END, publisher_id FROM version"))
        return {frozenset((ids[t["doc"]], str(t["spans"]), t["id"] is None) for t in json.loads(line)["tellings"]) for line in out.splitlines()}

    def claim(self, words):
        """The claim of the first telling with these words, and its statement."""
        for line in self.run("claims", "-f", "jsonl", "--documents", "1", "-n", "100000").splitlines():
            c = json.loads(line)
            for t in c["tellings"]:
                if words in t["text"] and t["id"]:
                    return c["claim"], f"{t['doc']}:{t['id']}", c
        return None, None, None


def in_order(program, lines, step):
    p = Place(program)
    for i in range(0, len(lines), step):
        p.add(lines[i:i + step])
        p.run("claims", "-n", "1")
    return p


def main():
    program = os.path.abspath(sys.argv[1])
    all_at_once = in_order(program, LINES, len(LINES)).groups()
    check("there are claims", len(all_at_once) > 5 and max(map(len, all_at_once)) >= 3, len(all_at_once))
    for seed in range(4):
        lines = LINES[:]
        random.Random(seed).shuffle(lines)
        got = in_order(program, lines, 1 + seed % 3).groups()
        check(f"the same in any order ({seed})", got == all_at_once, sorted(map(sorted, got ^ all_at_once)))

    p = in_order(program, LINES, len(LINES))
    check("reindex changes nothing", p.run("reindex", "--all") is not None and p.groups() == all_at_once)
    fog, statement, c = p.claim("There was no fog")
    check("a denial belongs to the claim", c and any(t["polarity"] == "denied" for t in c["tellings"]) and any(t["polarity"] == "affirmed" for t in c["tellings"]), c)
    check("fog elsewhere is another claim", c and not any(t["outlet"] == "Brun Radio" for t in c["tellings"]), c)
    p.run("review", "reject", statement)
    check("a rejected statement tells nothing", p.claim("There was no fog")[0] is None)
    p.run("review", "undo")
    check("and does again once that is undone", p.groups() == all_at_once)

    said = p.run("claims", "split", fog, statement)
    other = p.claim("There was no fog")[0]
    check("split", other != fog and "another claim" in said, said)
    more = json.dumps({"id": "f7", "outlet": "Khorvik Post", "date": "2031-06-01", "lang": "en", "url": "https://post.example/7", "title": "The fog on the Orm",
                       "text": "The fog on the Orm sank the Marten off Khorvik, they say in Osk. \"There was no fog on the Orm that night,\" said a ferryman of Khorvik."}) + "\n"
    p.add([more])
    check("a split holds for what comes later", p.claim("Most likely it was the fog")[0] != p.claim("There was no fog")[0])
    check("reindex keeps it", p.run("reindex", "--all") is not None and p.claim("Most likely it was the fog")[0] != p.claim("There was no fog")[0])
    p.run("claims", "undo")
    check("undone", p.claim("Most likely it was the fog")[0] == p.claim("There was no fog")[0])

    engine, _, _ = p.claim("It was the engine")
    stamp, _, _ = p.claim("paid for a stamp")
    check("merge", "one claim" in p.run("claims", "merge", engine, stamp) and p.claim("It was the engine")[0] == p.claim("paid for a stamp")[0])
    check("reindex keeps it, too", p.run("reindex", "--all") is not None and p.claim("It was the engine")[0] == p.claim("paid for a stamp")[0])
    p.run("claims", "undo")
    check("undone, too", p.claim("It was the engine")[0] != p.claim("paid for a stamp")[0])
    check("there is nothing left to undo", p.run("claims", "undo").startswith("1:"))
    check("the ledger is whole", "nothing is wrong" in subprocess.run([program, "verify", "-d", p.db], capture_output=True, text=True).stderr)
    print(f"story: {count[0]} passed, {count[1]} failed")
    return 1 if count[1] else 0


if __name__ == "__main__":
    sys.exit(main())
