#!/usr/bin/env python3
"""run.py PROGRAM [--update]: hits and misses on gold, against the counts under version control (*.expected).

held.expected     tests/gold/en/h, built from its markup by tests/gold/build.py: the texts that no model has seen
agency.expected   tests/gold/en/j, likewise: agency copy, posts and columns, where who speaks comes last, or has no name
dev.expected      ../shared/dev/en, where that folder is
polnear.expected  the dev part of PolNeAR in ../shared/data, where that is

A line is: what, found right, found, gold found, gold (for the fields of matched statements: right, of). A count that differs
is a failure, also to the better: --update writes what is counted now, and the difference shows in the commit. Where ../shared
is, the counts are also compared with those of the field's own scripts there."""
import json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared")
sys.path.insert(0, os.path.join(ROOT, "tests", "gold"))
import build


def evaluate(program, gold):
    done = subprocess.run([program, "eval", "--json", gold], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"accuracy: {done.stderr}")
    return json.loads(done.stdout)


def table(measures):
    lines = []
    for name, m in measures.items():
        if not isinstance(m, dict):
            lines.append(f"{name}: {m:.4f}")
        elif "right" in m:
            lines.append(f"{name}: {m['right']:.0f} of {m['of']:.0f}")
        else:
            lines.append(f"{name}: {m['p'] * m['pred']:.0f} of {m['pred']:.0f} found, {m['r'] * m['gold']:.0f} of {m['gold']:.0f} gold, F1 {100 * m['f']:.2f}")
    return "\n".join(lines) + "\n"


def against_script(program, name, gold, ours):
    """-> differences between our counts and those of the script that acceptance uses"""
    files = sorted(f for f in os.listdir(gold if name == "dev" else gold + "/text") if f.endswith(".txt"))
    folder = gold if name == "dev" else gold + "/text"
    records = subprocess.run([program, "quotes", "--format", "jsonl"] + files, cwd=folder, capture_output=True, text=True, check=True).stdout
    if name == "dev":
        run = subprocess.run([sys.executable, f"{SHARED}/tools/score_challenge.py", gold], input=records, capture_output=True, text=True, check=True)
        theirs = json.loads(run.stdout)
        near = lambda k, w: all(abs(100 * ours[k][x] - w[X]) < 0.06 for x, X in (("p", "P"), ("r", "R"), ("f", "F1"))) if "P" in w else \
            ours[k]["of"] == w["of"] and abs(100 * ours[k]["right"] / max(1, ours[k]["of"]) - w["right"]) < 0.06
    else:
        by_doc = {f[:-4]: [] for f in files}
        for line in records.splitlines():
            r = json.loads(line)
            if r["within"] is None:
                by_doc[r["doc"][:-4]].append({k: r[k]["spans"] for k in ("source", "cue", "content")})
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as f:
            for doc, relations in by_doc.items():
                f.write(json.dumps(dict(doc=doc, relations=relations)) + "\n")
            f.flush()
            run = subprocess.run([sys.executable, f"{SHARED}/tools/score_attribution.py", "--gold", gold, "--pred", f.name, "--json"],
                                 capture_output=True, text=True, check=True)
        theirs = {k: v for k, v in json.loads(run.stdout).items() if k.startswith("REL") and "cue-cont" not in k}
        near = lambda k, w: all(abs(ours[k][x] - w[x]) < 1e-9 for x in ("p", "r", "f", "gold", "pred"))
    return [f"{k}: ours {ours.get(k)}, the script's {w}" for k, w in theirs.items() if k not in ours or not near(k, w)]


def main():
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv
    passed = failed = 0
    if not os.path.exists(f"{ROOT}/models/en.hsm") and not os.environ.get("HEARSAY_MODEL"):
        print("skipped: models/en.hsm is missing")
        print("accuracy: 0 passed, 0 failed")
        return 0
    with tempfile.TemporaryDirectory() as held, tempfile.TemporaryDirectory() as agency:
        build.build(f"{ROOT}/tests/gold/en/h", held)
        build.build(f"{ROOT}/tests/gold/en/j", agency)
        for name, gold in (("held", held), ("agency", agency), ("dev", f"{SHARED}/dev/en"), ("polnear", f"{SHARED}/data/attr/en_polnear/dev")):
            if not os.path.isdir(gold):
                print(f"skipped {name}: {os.path.relpath(gold, ROOT)} is not here")
                continue
            measures, path = evaluate(program, gold), f"{HERE}/{name}.expected"
            have = table(measures)
            if update:
                open(path, "w").write(have)
            want = open(path).read() if os.path.exists(path) else ""
            wrong = [f"{w!r} is now {h!r}" for w, h in zip(want.splitlines(), have.splitlines()) if w != h]
            if len(want.splitlines()) != len(have.splitlines()):
                wrong.append(f"{len(want.splitlines())} lines are now {len(have.splitlines())}")
            if gold not in (held, agency):
                wrong += against_script(program, name, gold, measures)
            for w in wrong:
                print(f"FAIL {name}: {w}")
            passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"accuracy: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
