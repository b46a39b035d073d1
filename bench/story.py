#!/usr/bin/env python3
"""story.py BUILD [--statements N] [--more M] [--keep FILE]: how long claims, `hearsay new` and a story's table take in a large ledger.

Makes a ledger of about N statements (1,000,000) in many stories, puts it in with `hearsay add`, and settles its claims and topics; then adds M
statements (10,000) more, of the year after, and times `hearsay claims` (which settles them), `hearsay new` about them, and `hearsay story`. --keep FILE
makes the ledger there, or uses it if it is there (with the model that it was made with). Seconds are those of the processor, on one core.

The stories are those of tests/gold/stories told again: each with names and numbers of its own, half of its sentences from other stories, and a part of
its words exchanged for others throughout, so that words are as common as they are, and no sentence is told a thousand times."""
import argparse, glob, json, os, random, re, shutil, sqlite3, subprocess, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SYLLABLES = "ba be da do fi ga ha ki la lo ma me mi na no pa po ra re ri sa se si ta te to va ve vo za ze".split()
OUTLETS = ["Osk Herald", "Varenia Today", "Khorvik Post", "The Teshlar Evening", "Brun Radio", "Orm Weekly"]
KEPT = set("according agency minister ministry police spokesman president government hospital people killed injured million percent because caused ordered denied "
           "think thinks thought asked nobody somebody would could should about after before their there which where while".split())


def gold():
    """-> [[text of a document, …], …], a story each; the words that are exchanged, by their endings"""
    stories, endings = [], {}
    for folder in sorted(glob.glob(os.path.join(HERE, "..", "tests", "gold", "stories", "*", "*"))):
        docs = [open(f, encoding="utf-8").read() for f in sorted(glob.glob(os.path.join(folder, "d*.txt")))]
        if docs:
            stories.append(docs)
        for w in re.findall(r"\b[a-z]{5,}\b", " ".join(docs)):
            if w not in KEPT:
                endings.setdefault(w[-2:], []).append(w)
    return stories, endings


def name(r):
    if r.random() < .1:
        r = random.Random(r.randrange(200))  # of a country, of a party: many stories have it
    return "".join(r.choice(SYLLABLES) for _ in range(r.choice((3, 3, 4)))).capitalize()


def stories(seed, first, last):
    """Articles without end, of the years from first to last."""
    r = random.Random(seed)
    base, endings = gold()
    plain = set(re.findall(r"\b[a-z]+\b", " ".join(" ".join(s) for s in base)))
    sentences = [[p for d in s for p in d.split("\n\n")[1:]] for s in base]
    number = 0
    while True:
        number += 1
        story, names, words = r.choice(base), {}, {}

        def change(m):
            w = m.group()
            if w[0].isdigit():
                return str(r.randint(2, 10 ** len(w.replace(",", "").replace(".", "")))) if len(w) < 7 else w
            if w[0].isupper():
                return w if w.lower() in plain or len(w) < 4 else names.setdefault(w, name(r))
            if len(w) < 5 or w in KEPT or w[-2:] not in endings:
                return w
            return words.setdefault(w, r.choice(endings[w[-2:]]) if r.random() < .35 else w)

        for i, doc in enumerate(story):
            parts = [p if r.random() < .6 else r.choice(r.choice(sentences) or [p]) for p in doc.split("\n\n")[1:]]
            text = re.sub(r"[^\W_]+(?:[.,]\d+)*", change, "\n\n".join(parts))
            if len(text) > 200:
                yield {"text": text, "title": re.sub(r"[^\W_]+", change, doc.split("\n\n")[0]), "outlet": r.choice(OUTLETS), "lang": "en",
                       "url": f"https://news.example/{seed}/{number}/{i}", "date": f"{r.randint(first, last)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"}


def write(path, n, seed, first, last):
    PER_DOCUMENT = 5
    with open(path, "w", encoding="utf-8") as f:
        for i, article in enumerate(stories(seed, first, last)):
            if i >= n // PER_DOCUMENT:
                return
            f.write(json.dumps(article) + "\n")


def timed(command):
    """Seconds of the processor, megabytes, and lines printed."""
    time = ["/usr/bin/env", "python3", "-c", "import resource, subprocess, sys; n = subprocess.run(sys.argv[1:], check=True, capture_output=True).stdout.count(b'\\n'); "
            "r = resource.getrusage(resource.RUSAGE_CHILDREN); print(r.ru_utime + r.ru_stime, r.ru_maxrss // 1024, n)"]
    seconds, megabytes, lines = subprocess.run(time + command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), int(megabytes), int(lines)


def counts(path):
    db = sqlite3.connect(path)
    out = db.execute("SELECT (SELECT count(*) FROM statement), (SELECT count(*) FROM telling), (SELECT count(DISTINCT claim) FROM telling),"
                     " (SELECT max(n) FROM (SELECT count(*) AS n FROM telling GROUP BY claim))").fetchone()
    db.close()
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("build")
    p.add_argument("--statements", type=int, default=1000000)
    p.add_argument("--more", type=int, default=10000)
    p.add_argument("--keep")
    a = p.parse_args()
    program = os.path.join(a.build, "hearsay")
    with tempfile.TemporaryDirectory() as folder:
        source, path = os.path.join(folder, "articles.jsonl"), a.keep or os.path.join(folder, "bench.db")
        if not os.path.exists(path):
            write(source, a.statements, 1, 2020, 2031)
            print("add: %.0f s, %d MB" % timed([program, "add", "-d", path, source])[:2], flush=True)
            size = os.path.getsize(path)
            print("settle all claims: %.0f s, %d MB" % timed([program, "claims", "-d", path, "-n", "1"])[:2], flush=True)
            print("topics of all: %.0f s, %d MB" % timed([program, "new", "-d", path, "--since", "2033"])[:2], flush=True)
            print(f"the ledger: {size / 1e6:.0f} MB, with claims and topics {os.path.getsize(path) / 1e6:.0f} MB", flush=True)
        here = os.path.join(folder, "copy.db")
        shutil.copy(path, here)
        before = counts(here)
        print("%d statements, %d tellings, %d claims, the largest of %d" % before, flush=True)
        write(source, a.more, 2, 2032, 2032)
        timed([program, "add", "-d", here, source])
        more = counts(here)[0] - before[0]
        print(f"claims of {more} more: %.1f s, %d MB" % timed([program, "claims", "-d", here, "-n", "1", "zzz"])[:2], flush=True)
        print("what is new in them: %.1f s, %d MB, %d changes" % timed([program, "new", "-d", here, "--since", "2032", "-f", "jsonl"]), flush=True)
        print("claims, a list: %.2f s" % timed([program, "claims", "-d", here, "-n", "20"])[0] + "; of a query: %.2f s" % timed([program, "claims", "-d", here, "hospital", "order"])[0])
        book = os.path.join(folder, "book.txt")
        open(book, "w").write("fire\n    words  fire, burned\nleak\n    words  leak, flooded\n")
        timed([program, "story", "-d", here, "add", "hospital", "-q", "hospital since:2031", "--codebook", book])
        print("story: %.2f s" % timed([program, "story", "-d", here, "hospital"])[0])
        db = sqlite3.connect(here)
        name = db.execute("SELECT e.name FROM entity e JOIN name n ON n.entity = e.id JOIN statement s ON s.speaker = n.id GROUP BY e.id ORDER BY count(*) DESC LIMIT 1").fetchone()[0]
        db.close()
        print("who, of the one quoted most: %.2f s" % timed([program, "who", "-d", here, name])[0])


if __name__ == "__main__":
    main()
