#!/usr/bin/env python3
"""add.py BUILD FOLDER [--times N] [--threads N]: what keeping costs. Puts all .txt files below FOLDER into a fresh ledger with `hearsay add`, and
reads and finds without keeping them (`--dry-run`), in turns; prints the ratio of the times (the median of N turns, default 5), and the
ledger's size against that of the texts. Then times `hearsay verify`."""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

parser = argparse.ArgumentParser(usage=__doc__)
parser.add_argument("build")
parser.add_argument("folder")
parser.add_argument("--times", type=int, default=5)
parser.add_argument("--threads", default="2")
args = parser.parse_args()
hearsay = os.path.join(args.build, "hearsay")


def run(*words):
    begin = time.monotonic()
    done = subprocess.run([hearsay, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    took = time.monotonic() - begin
    if done.returncode:
        sys.exit(done.stderr)
    return took, done.stderr.strip()


with tempfile.TemporaryDirectory() as folder:
    texts, size, n = os.path.join(folder, "texts"), 0, 0
    os.mkdir(texts)
    for place, _, names in sorted(os.walk(args.folder)):
        for name in sorted(names):
            if name.endswith(".txt"):
                shutil.copy(os.path.join(place, name), os.path.join(texts, f"{n:06d}.txt"))
                size += os.path.getsize(os.path.join(place, name))
                n += 1
    db = os.path.join(folder, "x.db")
    ratios, last = [], ""
    for _ in range(args.times):
        only, _ = run("add", "--dry-run", "--threads", args.threads, texts)
        for end in ("", "-wal", "-shm"):
            if os.path.exists(db + end):
                os.remove(db + end)
        kept, last = run("add", "--threads", args.threads, "-d", db, texts)
        ratios.append(kept / only)
        print(f"  finding {only:.2f} s, with keeping {kept:.2f} s")
    took, _ = run("verify", "-d", db)
    print(last.replace(folder + os.sep, ""))
    print(f"{n} texts of {size / 1e6:.1f} MB: add takes {statistics.median(ratios):.2f} times what finding takes; the ledger is {os.path.getsize(db) / size:.2f} "
          f"times the texts; verify {took:.2f} s")
