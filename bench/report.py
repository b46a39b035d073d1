#!/usr/bin/env python3
"""report.py BUILD [--statements N] [--keep FILE]: how long `hearsay who`, `about`, `chain` and `timeline` take in a ledger of a million statements.

The ledger is search.py's: articles of invented people in invented words, put in with `hearsay add`. The program is run as a user runs it,
start and model included, once to warm up and then 5 times; the fastest counts, in seconds of the clock and of the processor. --keep FILE makes
the ledger there, or uses it if it is there."""
import argparse, json, os, resource, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import search

RANKS = (1, 3, 10, 30, 100, 300, 1000)


def make(program, path, n):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", dir=os.path.dirname(os.path.abspath(path))) as f:
        for article, _, _ in search.articles(n):
            f.write(json.dumps(article) + "\n")
        f.flush()
        subprocess.run([program, "add", "-d", path, f.name], check=True)


def run(command):
    best = None
    for _ in range(6):
        begin, used = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = time.monotonic() - begin, after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
        best = min(best or took, took)
    return best, done.stdout


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("build")
    a.add_argument("--statements", type=int, default=1000000)
    a.add_argument("--keep")
    a = a.parse_args()
    program = os.path.abspath(os.path.join(a.build, "hearsay"))
    with tempfile.TemporaryDirectory() as folder:
        ledger = a.keep or os.path.join(folder, "report.db")
        if not os.path.exists(ledger):
            make(program, ledger, a.statements)
        people = subprocess.run([program, "names", "-d", ledger, "--format", "jsonl", "-n", str(max(RANKS))], capture_output=True, check=True).stdout
        people = [json.loads(line) for line in people.splitlines()]
        statement = json.loads(subprocess.run([program, "search", "-d", ledger, "-n", "1", "--statements", "-f", "jsonl", "bridge"], capture_output=True,
                                              check=True).stdout)
        asked = [(f"who, {p['said']} statements", ["who", f"e{p['entity']}"]) for i, p in enumerate(people, 1) if i in RANKS]
        asked += [("about", ["about", f"e{people[9]['entity']}"]), ("chain", ["chain", f"{statement['doc']}:{statement['id']}"]),
                  ("timeline, the newest 2000", ["timeline"]), ("timeline of a word", ["timeline", "bridge", "council"])]
        for name, arguments in asked:
            (clock, processor), out = run([program, *arguments, "-d", ledger, "-f", "text"])
            print(f"{name:32} {clock:7.3f} s  {processor:7.3f} s of the processor  {len(out)} bytes")


if __name__ == "__main__":
    main()
