#!/usr/bin/env python3
"""warcio.py ITEMS [--update]: reads warcio's own sample files (in ../shared, where that is there) with tests/unit/items and compares how many
pages were read and how many records named as broken with warcio.expected: a line a file, its name and the two counts."""
import os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, "..", "..", "..", "shared", "data", "warc", "warcio")
EXPECTED = os.path.join(HERE, "warcio.expected")


def count(items, name):
    done = subprocess.run([items, name], cwd=FOLDER, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", timeout=60)
    lines = done.stdout.splitlines()
    broken = [l for l in lines if l.startswith("!")]
    crash = f" exit status {done.returncode}" if done.returncode else ""
    return f"{name} {len(lines) - len(broken)} {len(broken)}{crash}", done.stdout


def main():
    items = os.path.abspath(sys.argv[1])
    if not os.path.isdir(FOLDER):
        print("warcio: its sample files are not here; skipped\nwarcio: 0 passed, 0 failed")
        return 0
    found = [count(items, name) for name in sorted(os.listdir(FOLDER))]
    if "--update" in sys.argv:
        with open(EXPECTED, "w", encoding="utf-8") as f:
            f.writelines(line + "\n" for line, _ in found)
    with open(EXPECTED, encoding="utf-8") as f:
        expected = f.read().splitlines()
    wrong = [(line, said) for line, said in found if line not in expected]
    for line, said in wrong:
        print(f"FAIL {line}\n{said}", end="")
    missing = len(expected) - (len(found) - len(wrong)) - len(wrong)
    if missing > 0:
        print(f"FAIL {missing} files of warcio.expected are not there")
    print(f"warcio: {len(found) - len(wrong)} passed, {len(wrong) + max(missing, 0)} failed")
    return 1 if wrong or missing > 0 else 0


if __name__ == "__main__":
    sys.exit(main())
