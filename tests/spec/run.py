#!/usr/bin/env python3
"""run.py PROGRAM [FILE.txt …]: the examples of tests/spec/*.txt, in CommonMark's form.

An example stands between two lines of 32 backticks, the first of which goes on with " example": the text, a line with a
single ".", then a statement a line:

    SPEAKER [kind] | cue | content | type polarity certainty | within sN

"*" leaves a column or a word of one unspecified; an empty column (or "—") is an empty span, an unknown speaker; white space
counts as one space; sN counts the lines of the example. Statements are expected in the order of the text, no more and no fewer.
"example known-failure" is one that fails today: it is counted and listed apart, and said so when it passes after all."""
import glob, json, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FENCE = "`" * 32
COLUMNS = ("speaker", "cue", "content", "type polarity certainty", "within")


def examples(path):
    """-> [(line number, known, text, [expected lines])]"""
    out, state = [], None
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if state is None and line.startswith(FENCE + " example"):
            state, start, known, text, want = "text", number, "known-failure" in line, [], []
        elif state and line == FENCE:
            out.append((start, known, "\n".join(text) + "\n", want))
            state = None
        elif state == "text" and line == ".":
            state = "want"
        elif state == "text":
            text.append(line)
        elif state == "want" and line.strip():
            want.append(line)
    if state:
        sys.exit(f"{path}:{start}: the example is not closed")
    return out


def squeeze(s):
    return " ".join((s or "").split())


def columns_of(record, place):
    source = record["source"]
    return [f"{source['name'] or ''} [{source['kind']}]".strip(), squeeze(record["cue"]["text"]), squeeze(record["content"]["text"]),
            f"{record['type']} {record['polarity']} {record['certainty']}",
            f"within s{place[record['within']]}" if record["within"] else ""]


def agrees(want, have, column):
    want = squeeze(want)
    if want == "—":
        want = ""
    if want == "*":
        return True
    if column == 0:
        m = re.match(r"(.*?)\s*(?:\[(\S+)\])?$", want)
        n = re.match(r"(.*?)\s*\[(\S+)\]$", have)
        return m[1] in ("*", n[1]) and m[2] in (None, "*", n[2])
    if column == 3:
        w, h = want.split(), have.split()
        return len(w) == len(h) and all(a in ("*", b) for a, b in zip(w, h))
    return want == squeeze(have)


def compare(want, records):
    """-> lines that say what is wrong"""
    place = {r["id"]: i + 1 for i, r in enumerate(records)}
    have = [columns_of(r, place) for r in records]
    wrong = []
    for i in range(max(len(want), len(have))):
        if i >= len(want):
            wrong.append("too much: " + " | ".join(have[i]))
        elif i >= len(have):
            wrong.append("missing:  " + want[i])
        else:
            columns = ([c.strip() for c in want[i].split(" | ")] + ["*"] * 5)[:5]
            for k in range(5):
                if not agrees(columns[k], have[i][k], k):
                    wrong.append(f"statement {i + 1}, {COLUMNS[k]}: want {columns[k]!r}, have {have[i][k]!r}")
    return wrong


def run(program, texts):
    """-> [records of each text]"""
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(texts):
            open(f"{folder}/{i}.txt", "w", encoding="utf-8", newline="\n").write(text)
        done = subprocess.run([program, "quotes", "--format", "jsonl"] + [f"{i}.txt" for i in range(len(texts))], cwd=folder,
                              capture_output=True, text=True)
    if done.returncode or done.stderr:
        sys.exit(f"spec: {program} says: {done.stderr.strip()} (status {done.returncode})")
    out = [[] for _ in texts]
    for line in done.stdout.splitlines():
        record = json.loads(line)
        out[int(record["doc"][:-4])].append(record)
    return out


def main():
    program = os.path.abspath(sys.argv[1])
    model = os.path.join(os.path.dirname(os.path.dirname(HERE)), "models", "en.hsm")
    if not os.environ.get("HEARSAY_MODEL") and not os.path.exists(model):
        print("skipped: models/en.hsm is missing\nspec: 0 passed, 0 failed, 0 known failures")
        return 0
    files = sys.argv[2:] or sorted(glob.glob(os.path.join(HERE, "*.txt")))
    all_examples = [(os.path.relpath(f), *e) for f in files for e in examples(f)]
    records = run(program, [e[3] for e in all_examples]) if all_examples else []
    passed, failed, known = 0, 0, 0
    for (path, line, is_known, _, want), found in zip(all_examples, records):
        wrong = compare(want, found)
        if not wrong:
            passed += 1
            if is_known:
                print(f"{path}:{line}: passes now; take its known-failure away")
        elif is_known:
            known += 1
            print(f"known {path}:{line}: {wrong[0]}")
        else:
            failed += 1
            print(f"FAIL {path}:{line}:")
            for w in wrong:
                print("    " + w)
    print(f"spec: {passed} passed, {failed} failed, {known} known failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
