#!/usr/bin/env python3
"""The house check: ARCHITECTURE.md's table says which folder of src may use which; an include that climbs is a failure.

A row of the table is `| base | — | … |`: folder, the folders it may use (separated by commas, "—" for none), what it does.
Also checked: every folder of src has a row, no file is longer than 600 lines unless ARCHITECTURE.md names it, no path of
this machine stands in a tracked file. Prints each failure with its place; the last line counts."""
import os, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LONGEST = 600


def rows(text):
    out = {}
    for m in re.finditer(r"^\| `(\w+)` \| ([^|]*) \|", text, re.M):
        out[m[1]] = set(re.findall(r"\w+", m[2]))
    return out


def includes(path):
    with open(path, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            m = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if m:
                yield number, m[1]


def main():
    text = open(os.path.join(ROOT, "ARCHITECTURE.md"), encoding="utf-8").read()
    table, passed, failures = rows(text), 0, []
    for folder in sorted(os.listdir(os.path.join(ROOT, "src"))):
        here = os.path.join(ROOT, "src", folder)
        if not os.path.isdir(here) or not any(f.endswith((".c", ".h")) for f in os.listdir(here)):
            continue
        if folder not in table:
            failures.append(f"ARCHITECTURE.md: no row for src/{folder}")
            continue
        for name in sorted(os.listdir(here)):
            path = os.path.join(here, name)
            if not name.endswith((".c", ".h")):
                continue
            place, before = f"src/{folder}/{name}", len(failures)
            for number, target in includes(path):
                first = target.split("/")[0]
                if target == "hearsay.h" or first == folder or first in table[folder]:
                    continue
                failures.append(f"{place}:{number}: {folder} may not use {target}")
            lines = sum(1 for _ in open(path, encoding="utf-8"))
            if lines > LONGEST and place not in text:
                failures.append(f"{place}: {lines} lines; at most {LONGEST}, or a reason in ARCHITECTURE.md")
            passed += len(failures) == before
    tracked = subprocess.run(["git", "grep", "-nIE", "/(work|home|root)/[a-z]", "--", ".", ":!LICENSE"], cwd=ROOT, capture_output=True, text=True).stdout
    machine = [l for l in tracked.splitlines() if "tests/house.py" not in l]
    failures += [f"{l[:100]}: a path of one machine" for l in machine]
    passed += not machine
    for f in failures:
        print("FAIL", f)
    print(f"house: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
