#!/usr/bin/env python3
"""speed.py [PROGRAM] [FOLDER]: how fast, beside gzip -6 on the same bytes in the same run; start-up; memory.

FOLDER holds plain-text articles (default: the project's own texts, repeated). Each figure is the best of five runs on one
core. A token is a run of letters or digits, or any other character that is not white space."""
import glob, os, re, resource, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(ROOT, "tests", "gold"))
import build

TOKEN = re.compile(r"\w+|[^\w\s]")
RUNS = 5


def best(command, stdin=None):
    """-> (seconds of processor time, peak memory in MB), the best of RUNS"""
    times, peak = [], 0
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process = subprocess.Popen(command, stdin=open(stdin, "rb") if stdin else None, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"speed: {command[0]} failed")
        times.append(usage.ru_utime + usage.ru_stime)
        peak = max(peak, usage.ru_maxrss / 1024)
    return min(times), peak


def main():
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build", "hearsay"))
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 2:
            files = sorted(glob.glob(os.path.join(sys.argv[2], "*.txt")))
        else:
            build.build(os.path.join(ROOT, "tests", "gold", "en"), folder)
            files = sorted(glob.glob(os.path.join(folder, "*.txt"))) * 5
        texts = [open(f, encoding="utf-8", newline="").read() for f in files]
        if not texts:
            sys.exit("speed: no .txt files there")
        joined = "\n\n".join(texts)
        tokens = len(TOKEN.findall(joined))
        whole, small, large = (os.path.join(folder, n) for n in ("whole", "small.txt", "large.txt"))
        open(whole, "w", encoding="utf-8", newline="").write(joined)
        open(small, "w", encoding="utf-8").write(joined[:5000])
        open(large, "w", encoding="utf-8").write((joined * (1 + 1000000 // len(joined)))[:1000000])
        quotes = [program, "quotes", "--format", "jsonl", "--threads", "1"]
        ours, _ = best(quotes + files)
        theirs, _ = best(["gzip", "-6", "-c", whole])
        start, _ = best(quotes + [small])
        _, memory = best(quotes + [large])
    print(f"{tokens} tokens in {len(files)} articles, {len(joined.encode()) / 1e6:.1f} MB")
    print(f"tokens a second: {tokens / ours:,.0f}")
    print(f"time against gzip -6 on the same bytes: {ours / theirs:.1f} times")
    print(f"a 5 kB article, model included: {1000 * start:.0f} ms")
    print(f"peak memory for a 1 MB article: {memory:.0f} MB")


main()
