#!/usr/bin/env python3
"""new.py BUILD [--copies N] [--more N]: how long `hearsay new` takes for some 10,000 statements more in a large ledger.

The ledger holds N copies of the stories in tests/gold/stories, each copy with other names (every capitalised word is another one) a year after the
copy before; then --more copies are added, and `hearsay new --since` asked about them. Prints seconds of the processor on one core: for
reading the topics of the large ledger once, and for the changes of what was added (its topics included)."""
import argparse, glob, json, os, random, re, resource, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SYLLABLES = "ba bel dor fan gri hol ja kel lum mar nor oss pel qua rin sel tav ul vor wen yar zol".split()
KEPT = set("The A An In On At He She They It We I You His Her Their Our But And Or If No Not That This There Who What When Where Why How Of For From With By As "
           "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split())


def stories():
    for folder in sorted(glob.glob(f"{ROOT}/tests/gold/stories/*/*/")):
        for m in json.load(open(f"{folder}/meta.json", encoding="utf-8"))["docs"]:
            yield os.path.basename(folder.rstrip("/")), m, open(f"{folder}/{m['doc']}.txt", encoding="utf-8").read()


def copy(number, docs):
    rnd, names = random.Random(number), {}

    def rename(m):
        w = m[0]
        if w in KEPT:
            return w
        if w not in names:
            names[w] = "".join(rnd.choice(SYLLABLES) for _ in range(rnd.randint(2, 3))).capitalize()
        return names[w]

    for story, m, text in docs:
        other = lambda s: re.sub(r"\b[A-Z][a-zé]+\b", rename, s)
        yield {"id": f"{number}.{story}.{m['doc']}", "text": other(text), "title": other(m["title"]), "outlet": other(m["outlet"]), "url": f"{m['url']}?copy={number}",
               "date": f"{2000 + number}{m['date'][4:]}" if m["date"][5:10] != "02-29" else f"{2000 + number}-02-28"}


def add(program, db, docs, numbers):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as f:
        for n in numbers:
            for d in copy(n, docs):
                f.write(json.dumps(d) + "\n")
        f.flush()
        return subprocess.run([program, "add", "-d", db, f.name], check=True, capture_output=True, text=True).stderr.strip()


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout.count("\n"), after.ru_maxrss // 1024


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("build")
    a.add_argument("--copies", type=int, default=190)
    a.add_argument("--more", type=int, default=2)
    a = a.parse_args()
    program, docs = os.path.abspath(os.path.join(a.build, "hearsay")), list(stories())
    with tempfile.TemporaryDirectory() as folder:
        db = f"{folder}/large.db"
        print("the ledger:", add(program, db, docs, range(a.copies)).rsplit(": ", 1)[-1], flush=True)
        took, _, _ = seconds([program, "new", "-d", db, "-f", "jsonl", "--since", str(2001 + a.copies)])
        print(f"topics of all of it: {took:.1f} s", flush=True)
        size = os.path.getsize(db)
        print("more:", add(program, db, docs, range(a.copies, a.copies + a.more)).rsplit(": ", 1)[-1])
        took, told, memory = seconds([program, "new", "-d", db, "-f", "jsonl", "--since", str(2000 + a.copies)])
        print(f"what is new in them: {took:.1f} s, {told} changes, {memory} MB; the ledger has {size >> 20} MB")


if __name__ == "__main__":
    sys.exit(main())
