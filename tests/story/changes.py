#!/usr/bin/env python3
"""changes.py PROGRAM [--update] [FOLDER …]: what `hearsay new` says of stories, against gold and the counts under version control.

held.expected     tests/gold/stories/h: stories that no model was trained on
fresh.expected    tests/gold/stories/p: such, too, written later; each has texts printed again and texts told in other words
unread.expected   tests/gold/stories/v: such, too, later still; whoever tunes has seen nothing of them but these counts
example.expected  docs/examples/blackout with tests/gold/blackout/gold.json: the worked example, not trained on either
mixed.expected    the held-out stories and the example in one ledger: stories must find their own documents
dev.expected      ../shared/dev/stories, where that folder is; then the counts are compared with those of the script there, too
quiet.expected    84 articles of one campaign in ../shared/data, where that is: next to nothing is new in them

A change matches a gold event of the same document and type when their evidence shares a third of the words of the shorter one; one to one, the
closest first; optional events count for nothing; types that gold does not use are left out. A line is: type, found right, told, gold found, gold.
A count that differs is a failure, also to the better: --update writes what is counted now. With FOLDERs (of tests/gold/stories) it only
prints. Also checked: the same changes whatever the order of reading, and republications told apart from rewrites."""
import collections, glob, json, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared")
GOLD = os.path.join(ROOT, "tests", "gold")
WORD = re.compile(r"[^\W_]+")


def words(text):
    return set(WORD.findall((text or "").casefold()))


def read_story(folder):
    """-> (name, documents as JSON objects, gold)"""
    name = os.path.basename(folder.rstrip("/"))
    meta = json.load(open(f"{folder}/meta.json", encoding="utf-8"))["docs"]
    docs = [dict(id=m["doc"], text=open(f"{folder}/{m['doc']}.txt", encoding="utf-8").read(), **{k: m[k] for k in ("outlet", "url", "date", "title")}) for m in meta]
    return name, docs, json.load(open(f"{folder}/gold.json", encoding="utf-8"))


def read_example():
    docs = [json.loads(line) for line in open(f"{ROOT}/docs/examples/blackout/corpus.jsonl", encoding="utf-8")]
    return "blackout", docs, json.load(open(f"{GOLD}/blackout/gold.json", encoding="utf-8"))


def changes(program, docs, folder):
    path, db = os.path.join(folder, "story.jsonl"), os.path.join(folder, "story.db")
    with open(path, "w", encoding="utf-8") as f:
        for d in docs:
            f.write(json.dumps(d, ensure_ascii=False) + "\n")
    for command in (["add", "-d", db, path], ["new", "-d", db, "-f", "jsonl"]):
        done = subprocess.run([program] + command, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"changes: {done.stderr}")
    for old in glob.glob(db + "*"):
        os.remove(old)
    return [json.loads(line) for line in done.stdout.splitlines()]


def own(change):
    return change["doc"].rsplit("#", 1)[1]


def count(gold, told, tally):
    """Adds [right, told, found, gold] by type; -> what the shared script says of the same: [all right, told, found, gold]"""
    events = gold["events"]
    types = {e["type"] for e in events}
    told = [t for t in told if t["type"] in types]
    close = []
    for i, e in enumerate(events):
        for j, t in enumerate(told):
            a, b = words(e["evidence"]), words(t["evidence"]["text"])
            if t["type"] == e["type"] and own(t) == e["doc"] and min(len(a), len(b)) and 3 * len(a & b) >= min(len(a), len(b)):
                close.append((-len(a & b) / len(a | b), i, j))
    of_gold, of_told = {}, {}
    for _, i, j in sorted(close):
        if i not in of_gold and j not in of_told:
            of_gold[i], of_told[j] = j, i
    for i, e in enumerate(events):
        if not e.get("optional"):
            tally[e["type"]][2] += i in of_gold
            tally[e["type"]][3] += 1
    for j, t in enumerate(told):
        if j not in of_told or not events[of_told[j]].get("optional"):
            tally[t["type"]][0] += j in of_told
            tally[t["type"]][1] += 1
    for i, j in of_gold.items():
        speaker = words(told[j]["speaker"]["name"])
        tally["speaker"][0] += any(words(s) and words(s) <= speaker for s in (events[i]["speaker"], events[i].get("speaker_also")) if s)
        tally["speaker"][1] += 1
        if events[i].get("relates_to"):
            tally["earlier document"][0] += bool(told[j]["relates_to"]) and own(told[j]["relates_to"]) == events[i]["relates_to"]["doc"]
            tally["earlier document"][1] += 1
    return told


def table(tally):
    types = sorted(t for t in tally if t not in ("speaker", "earlier document", "all"))
    tally["all"] = [sum(tally[t][k] for t in types) for k in range(4)]
    lines = []
    for t in ["all"] + types:
        right, told, found, gold = tally[t]
        p, r = right / max(1, told), found / max(1, gold)
        lines.append(f"{t}: {right} of {told} told, {found} of {gold} gold, P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / (p + r) if p + r else 0:.1f}")
    for t in ("speaker", "earlier document"):
        lines.append(f"{t}: {tally[t][0]} of {tally[t][1]}, {100 * tally[t][0] / max(1, tally[t][1]):.1f} %")
    return "\n".join(lines) + "\n"


def measure(program, stories, mixed=False):
    tally = collections.defaultdict(lambda: [0, 0, 0, 0])
    with tempfile.TemporaryDirectory() as folder:
        if not mixed:
            for _, docs, gold in stories:
                count(gold, changes(program, docs, folder), tally)
            return table(tally)
        every = [dict(d, id=f"{name}.{d['id']}") for name, docs, _ in stories for d in docs]
        told = changes(program, every, folder)
        for name, docs, gold in stories:
            mine = [json.loads(json.dumps(t).replace(f"#{name}.", "#")) for t in told if own(t).startswith(name + ".")]
            count(gold, mine, tally)
    return table(tally)


def read_news():
    """The dev part of PolNeAR: outlet and date are in a file's name."""
    files = sorted(glob.glob(f"{SHARED}/data/attr/en_polnear/dev/text/*.txt"))
    return [dict(zip(("outlet", "date", "title"), os.path.basename(f)[:-4].split("_", 2)), id=f"n{i}", text=open(f, encoding="utf-8", newline="").read())
            for i, f in enumerate(files, 1)]


def in_another_order(program, docs):
    """The same changes when the documents are read the other way round; ids of the ledger differ, of course."""
    def bare(told):
        return sorted(json.dumps({k: v for k, v in t.items() if k in ("type", "date", "evidence", "reason", "from", "to", "actor", "confidence")}
                                 | {"doc": own(t), "was": t["relates_to"] and (own(t["relates_to"]), t["relates_to"]["evidence"])}, sort_keys=True) for t in told)
    with tempfile.TemporaryDirectory() as folder:
        return bare(changes(program, docs, folder)) == bare(changes(program, docs[::-1], folder))


def against_script(program, folder):
    name, docs, gold = read_story(folder)
    with tempfile.TemporaryDirectory() as work:
        told = changes(program, docs, work)
    ours = collections.defaultdict(lambda: [0, 0, 0, 0])
    count(gold, told, ours)
    theirs = json.loads(subprocess.run([sys.executable, f"{SHARED}/tools/score_story.py", folder], input="".join(json.dumps(t) + "\n" for t in told),
                                       capture_output=True, text=True, check=True).stdout)
    total = [sum(v[k] for t, v in ours.items() if t not in ("speaker", "earlier document")) for k in range(4)]
    return theirs["all"]["gold"] == total[3] and theirs["all"]["pred"] == total[1] and abs(theirs["all"]["R"] - 100 * total[2] / total[3]) < .06


def main():
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv
    folders = [a for a in sys.argv[2:] if not a.startswith("--")]
    if not os.path.exists(f"{ROOT}/models/en.hsm") and not os.environ.get("HEARSAY_MODEL"):
        print("skipped: models/en.hsm is missing\nchanges: 0 passed, 0 failed")
        return 0
    if folders:
        print(measure(program, [read_story(d) for f in folders for d in sorted(glob.glob(f"{GOLD}/stories/{f}/*/"))]), end="")
        return 0
    held = [read_story(d) for d in sorted(glob.glob(f"{GOLD}/stories/h/*/"))]
    dev = sorted(glob.glob(f"{SHARED}/dev/stories/*/"))
    fresh = [read_story(d) for d in sorted(glob.glob(f"{GOLD}/stories/p/*/"))]
    unread = [read_story(d) for d in sorted(glob.glob(f"{GOLD}/stories/v/*/"))]
    sets = [("held", held, False), ("fresh", fresh, False), ("unread", unread, False), ("example", [read_example()], False), ("mixed", held + [read_example()], True)]
    if dev:
        sets.append(("dev", [read_story(d) for d in dev], False))
    else:
        print("skipped dev: ../shared/dev/stories is not here")
    counted = [(name, measure(program, stories, mixed)) for name, stories, mixed in sets]
    news = read_news()
    if news:
        with tempfile.TemporaryDirectory() as folder:
            told = collections.Counter(t["type"] for t in changes(program, news, folder))
        counted.append(("quiet", f"{sum(told.values())} told in {len(news)} documents\n" + "".join(f"{t}: {n}\n" for t, n in sorted(told.items()))))
    else:
        print("skipped quiet: ../shared/data is not here")
    passed, failed = 0, []
    for name, have in counted:
        path = f"{HERE}/{name}.expected"
        if update:
            open(path, "w", encoding="utf-8").write(have)
        want = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        print(f"{name}: {have.splitlines()[0]}")
        if have == want:
            passed += 1
        else:
            failed.append(f"{name}.expected: the counts are now\n{have}")
    for what, good in [("the same changes in another order of reading", in_another_order(program, held[0][1]))] + \
                      [(f"the counts of ../shared/tools, {os.path.basename(d.rstrip('/'))}", against_script(program, d)) for d in dev]:
        passed += good
        failed += [] if good else [what]
    for f in failed:
        print("FAIL", f)
    print(f"changes: {passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
