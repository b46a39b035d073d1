#!/usr/bin/env python3
"""kill.py HEARSAY [TIMES]: kills `hearsay add` at random moments, TIMES times (default 12), and lets it go on each time. In the end nothing
is lost, nothing is there twice, and `hearsay verify` is content. Also: a disk that is full (a limit on the file's size), a file that may
not be written, two writers at once. The last line counts."""
import json, os, random, resource, signal, sqlite3, subprocess, sys, tempfile, time

HEARSAY = os.path.abspath(sys.argv[1])
TIMES = int(sys.argv[2]) if len(sys.argv) > 2 else 12
DOCUMENTS = 300
passed, failed = 0, 0


def check(what, right, shown=""):
    global passed, failed
    passed += bool(right)
    failed += not right
    if not right:
        print(f"FAIL {what}: {shown}")


def text(i):
    """An article that no other repeats: figures and names follow from i."""
    rng = random.Random(i)
    people = ["Ilse Omur", "Tomir Haldan", "Edvin Sarkala", "Rusen Cherkez", "Anvar Teshik", "Mirel Osk"]
    lines = []
    for k in range(rng.randint(3, 7)):
        a, b = rng.sample(people, 2)
        lines.append(f"{a} said on Tuesday that {rng.randint(2, 900)} boats of class {rng.randint(1000, 9999)} had left pier {rng.randint(1, 99)} "
                     f"of harbour {i}-{k}. {b} denied that the number {rng.randint(10000, 99999)} was right.")
    return "\n\n".join(lines)


def run(*args, **more):
    return subprocess.run([HEARSAY, *args], capture_output=True, text=True, **more)


def counts(db):
    with sqlite3.connect(db) as c:
        return c.execute("SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM version), (SELECT count(*) FROM statement)").fetchone()


def clean(db, what):
    done = run("verify", "-d", db)
    check(f"{what}: verify", done.returncode == 0, done.stdout + done.stderr)


def write_corpus(path):
    with open(path, "w", encoding="utf-8") as f:
        for i in range(DOCUMENTS):
            f.write(json.dumps({"text": text(i), "id": str(i), "outlet": "Osk Herald", "date": f"2031-05-{1 + i % 28:02d}"}) + "\n")


def kills(folder, corpus):
    whole, broken = os.path.join(folder, "whole.db"), os.path.join(folder, "broken.db")
    begin = time.monotonic()
    done = run("add", "-d", whole, corpus)
    took = time.monotonic() - begin
    check("an undisturbed run", done.returncode == 0, done.stderr)
    rng = random.Random(20310503)
    for i in range(TIMES):
        p = subprocess.Popen([HEARSAY, "add", "-d", broken, corpus], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rng.random() * took)
        p.send_signal(signal.SIGKILL)
        p.wait()
        if i % 4 == 0 and os.path.exists(broken) and os.path.getsize(broken):
            done = run("verify", "-d", broken)
            check(f"verify after kill {i + 1}", done.returncode == 0 or "no ledger" in done.stderr or "empty" in done.stderr, done.stdout + done.stderr)
    done = run("add", "-d", broken, corpus)
    check("the run that goes on", done.returncode == 0, done.stderr)
    check("nothing lost, nothing twice", counts(whole) == counts(broken), f"{counts(whole)} {counts(broken)}")
    clean(broken, "after all kills")
    done = run("add", "-d", broken, corpus)
    check("again adds nothing", f"{DOCUMENTS} there already" in done.stderr and counts(whole) == counts(broken), done.stderr)


def two_writers(folder, corpus):
    db = os.path.join(folder, "two.db")
    both = [subprocess.Popen([HEARSAY, "add", "-d", db, corpus], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [p.communicate()[1] for p in both]
    check("two writers at once", all(p.returncode == 0 for p in both), said)
    check("two writers: each document once", counts(db)[:2] == (DOCUMENTS, DOCUMENTS), counts(db))
    clean(db, "after two writers")


def full_disk(folder, corpus):
    db, whole = os.path.join(folder, "full.db"), os.path.join(folder, "whole.db")
    most = os.path.getsize(whole) // 2

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    done = run("add", "-v", "-d", db, corpus, preexec_fn=limit)
    check("a full disk is told, status 1", done.returncode == 1 and "full.db" in done.stderr, f"{done.returncode} {done.stderr}")
    check("what is told as added is there", counts(db)[1] == len(done.stdout.splitlines()), f"{counts(db)} {len(done.stdout.splitlines())}")
    clean(db, "after a full disk")
    done = run("add", "-d", db, corpus)
    check("with room again it goes on", done.returncode == 0 and counts(db)[:2] == (DOCUMENTS, DOCUMENTS), done.stderr)


def unwritable(folder, corpus):
    db = os.path.join(folder, "notes.db")
    with open(db, "w") as f:
        f.write("these are notes, not a ledger\n" * 40)
    done = run("add", "-d", db, corpus)
    check("a file that is no ledger is left alone", done.returncode == 1 and "not a ledger" in done.stderr and open(db).read().startswith("these"), done.stderr)
    done = run("add", "-d", os.path.join(folder, "nowhere", "x.db"), corpus)
    check("a folder that is not there", done.returncode == 1 and "x.db" in done.stderr, done.stderr)
    done = run("search", "-d", os.path.join(folder, "none.db"), "bridge")
    check("no ledger to read", done.returncode == 1 and "hearsay add" in done.stderr, done.stderr)


with tempfile.TemporaryDirectory() as folder:
    corpus = os.path.join(folder, "corpus.jsonl")
    write_corpus(corpus)
    kills(folder, corpus)
    two_writers(folder, corpus)
    full_disk(folder, corpus)
    unwritable(folder, corpus)
print(f"ledger under stress: {passed} passed, {failed} failed")
sys.exit(failed > 0)
