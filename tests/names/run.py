#!/usr/bin/env python3
"""run.py PROGRAM [--update] [--verbose] [--large]: names told apart, against the counts under version control (pairs.expected).

pairs.tsv   made by make_pairs.py from people.txt, all invented: the part that the tables were made with (tuned), and one that was
            written afterwards (held)
names.tsv   ../shared/dev/names.tsv, where that is
--large     spellings of politicians in ../shared/data/names: how many pairs of one person are found, how many of two are merged

F1 is that of "same"; wrong merges are pairs of two people called the same, of all such pairs. A count that differs from what is
expected is a failure, also to the better (--update writes what is counted now); so is a figure beyond the floor."""
import collections, csv, glob, os, random, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared")
LEAST_F1, MOST_MERGES = 95.0, 2.0


def compare(program, pairs):
    """-> [(verdict, score, why)], a pair each"""
    text = "".join(f"{a}\t{b}\n" for a, b, *_ in pairs)
    done = subprocess.run([program, "names", "--compare", "-"], input=text, capture_output=True, text=True)
    lines = [tuple(line.split("\t")) for line in done.stdout.splitlines()]
    if done.returncode or len(lines) != len(pairs):
        sys.exit(f"names: {len(lines)} verdicts for {len(pairs)} pairs; {done.stderr.strip()}")
    return lines


def read(path):
    with open(path, encoding="utf-8") as f:
        return [tuple(line.rstrip("\n").split("\t")) for line in f][1:]


def count(pairs, verdicts):
    table = collections.Counter((p[2], v[0]) for p, v in zip(pairs, verdicts))
    return tuple(table[k] for k in (("same", "same"), ("same", "different"), ("different", "same"), ("different", "different")))


def figures(counts):
    hit, miss, merged, apart = counts
    return 200 * hit / max(1, 2 * hit + miss + merged), 100 * merged / max(1, merged + apart)


def line_of(name, counts):
    f1, merges = figures(counts)
    return f"{name}: {counts[0]} of {counts[0] + counts[1]} same found, {counts[2]} of {counts[2] + counts[3]} others merged, F1 {f1:.2f}, wrong merges {merges:.2f} %"


def tell(pairs, verdicts):
    """errors by kind, and each of them"""
    wrong = [(p, v) for p, v in zip(pairs, verdicts) if p[2] != v[0]]
    kinds = collections.Counter(p[3] for p in pairs)
    for kind, n in sorted(collections.Counter(p[3] for p, _ in wrong).items(), key=lambda x: -x[1]):
        print(f"    {n:3} of {kinds[kind]:3} wrong: {kind}")
    for p, v in wrong:
        print(f"    {p[2]:9} {v[1]}  {p[0]} | {p[1]}  ({v[2]})")


def is_readable(name):
    return re.fullmatch(r"[\u0000-\u024f\u0300-\u036f\u0400-\u052f\u1e00-\u1eff\u02b0-\u02ff\u2010-\u2044]+", name) and not re.search(r"[\d:\[\]/\t]", name)


def script(pair):
    return "-".join(sorted({"Cyrillic" if re.search("[\u0400-\u052f]", n) else "Latin" for n in pair[:2]}))


def politicians(chance):
    """pairs of spellings of one person; pairs of two people of one parliament with words that begin alike"""
    same, different = [], []
    for path in sorted(glob.glob(os.path.join(SHARED, "data/names/everypolitician/*.csv"))):
        people = collections.defaultdict(set)
        with open(path, encoding="utf-8") as f:
            for row in csv.DictReader(f):
                if is_readable(row["name"]):
                    people[row["id"]].add(row["name"])
        words, of = collections.defaultdict(list), collections.defaultdict(set)
        for who, names in people.items():
            names = sorted(names)
            pairs = [(a, b, "same") for i, a in enumerate(names) for b in names[i + 1:]]
            same += chance.sample(pairs, min(6, len(pairs)))
            for n in names:
                of[n].add(who)
                for w in sorted(set(re.findall(r"\w{3,}", n.lower()))):
                    words[w[:4]].append((n, who))
        for near in words.values():
            for _ in range(min(60, 2 * len(near))):
                (a, x), (b, y) = chance.choice(near), chance.choice(near)
                if x != y and not of[a] & of[b]:
                    different.append((min(a, b), max(a, b), "different"))
    return same, sorted(set(different))


def large(program):
    chance = random.Random(1)
    for name, pairs in zip(("one person", "two people"), politicians(chance)):
        for kind in ("Latin", "Cyrillic-Latin", "Cyrillic"):
            chosen = [p for p in pairs if script(p) == kind]
            chosen = chance.sample(chosen, min(20000, len(chosen)))
            called = sum(v[0] == "same" for v in compare(program, chosen))
            if chosen:
                print(f"politicians, {name}, {kind}: {called} of {len(chosen)} called the same, {100 * called / len(chosen):.2f} %")


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    program, verbose = os.path.abspath(arguments[0]), "--verbose" in sys.argv
    pairs = read(os.path.join(HERE, "pairs.tsv"))
    parts = [(part, [p for p in pairs if p[4] == part], True) for part in ("tuned", "held")]
    dev = os.path.join(SHARED, "dev/names.tsv")
    if os.path.exists(dev):
        parts.append(("dev", read(dev), False))
    else:
        print("skipped names.tsv: ../shared is missing")
    lines, passed, failed = [], 0, 0
    for name, chosen, kept in parts:
        verdicts = compare(program, chosen)
        counts = count(chosen, verdicts)
        f1, merges = figures(counts)
        print(line_of(name, counts))
        if verbose:
            tell(chosen, verdicts)
        if kept:
            lines.append(line_of(name, counts) + "\n")
        good = f1 >= LEAST_F1 and merges <= MOST_MERGES
        passed, failed = passed + good, failed + (not good)
        if not good:
            print(f"FAIL {name}: F1 under {LEAST_F1} or wrong merges over {MOST_MERGES} %")
    path = os.path.join(HERE, "pairs.expected")
    if "--update" in sys.argv:
        open(path, "w", encoding="utf-8").writelines(lines)
    expected = open(path, encoding="utf-8").readlines()
    for now, then in zip(lines, expected):
        passed, failed = passed + (now == then), failed + (now != then)
        if now != then:
            print(f"FAIL expected {then.strip()}")
    if "--large" in sys.argv:
        large(program)
    print(f"names: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
