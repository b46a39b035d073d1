#!/usr/bin/env python3
"""claims.py HEARSAY GOLD [--corpus FILE] [--least F1] [-v]: same-claim pairs against gold: precision, recall and F1.

GOLD is a claims.json: {"labels": […], "groups": [[{"doc": id, "text": words}, …], …], "open": [[a, b], …]}; each text occurs once in
its document. Beside it lies corpus.jsonl, which is put into a ledger of its own. Two passages are taken for one claim if a telling of the one and a
telling of the other have the same claim; a telling is a passage's when half of it lies inside, or when it holds four fifths of the
passage. Pairs of one group count as gold, pairs of two groups as wrong, pairs that are "open" not at all. The passages whose words lie in the very same telling
are not a wrong pair. Prints one line; --least: and whether F1 is that much, in percent; -v, the groups with most misses."""
import argparse, collections, itertools, json, os, subprocess, sys, tempfile


def load(program, corpus, folder, order=None):
    lines = [line for line in open(corpus, encoding="utf-8") if line.strip()]
    if order:
        lines = order(lines)
    db = os.path.join(folder, "claims.db")
    subprocess.run([program, "add", "-d", db, "-"], input="".join(lines).encode(), check=True, capture_output=True)
    out = subprocess.run([program, "claims", "-d", db, "-f", "jsonl", "--documents", "1", "-n", "1000000", "--no-fold"], check=True, capture_output=True).stdout
    return db, [json.loads(line) for line in out.decode().splitlines()]


def ids_of(db):
    import sqlite3
    rows = sqlite3.connect(db).execute("SELECT 'd' || document || CASE number WHEN 1 THEN '' ELSE 'v' || number END, publisher_id, body FROM version v"
                                       " JOIN text t ON t.id = v.text ORDER BY v.id").fetchall()
    return {name: (publisher, body) for name, publisher, body in rows}


def tellings(claims, docs):
    """publisher's id -> [(begin, end, claim, key)]"""
    out = collections.defaultdict(list)
    for c in claims:
        for k, t in enumerate(c["tellings"]):
            out[docs[t["doc"]][0]].append((t["spans"][0][0], t["spans"][-1][1], c["claim"], (t["doc"], t["id"], tuple(map(tuple, t["spans"])))))
    return out


def place(member, told, text):
    begin = text[member["doc"]].find(member["text"])
    if begin < 0:
        return set(), set()
    end, claims, keys = begin + len(member["text"]), set(), set()
    for b, e, claim, key in told[member["doc"]]:
        both = min(e, end) - max(b, begin)
        if both > 0 and (both >= .5 * (e - b) or both >= .8 * (end - begin)):
            claims.add(claim)
            keys.add(key)
    return claims, keys


def score(gold, told, text):
    members = [(g, m["doc"], m["text"], *place(m, told, text)) for g, group in enumerate(gold["groups"]) for m in group]
    still_open = {frozenset((x["doc"], x["text"]) for x in pair) for pair in gold.get("open", [])}
    hit, wrong, missed = 0, collections.Counter(), collections.Counter()
    for a, b in itertools.combinations(members, 2):
        same = bool(a[3] & b[3])
        if a[0] == b[0]:
            hit += same
            missed[a[0]] += not same
        elif same and not a[4] & b[4] and frozenset((a[1:3], b[1:3])) not in still_open:
            wrong[a[0], b[0]] += 1
    return hit, wrong, missed


def main():
    p = argparse.ArgumentParser()
    p.add_argument("program")
    p.add_argument("gold")
    p.add_argument("--corpus")
    p.add_argument("--least", type=float)
    p.add_argument("-v", action="store_true")
    a = p.parse_args()
    gold = json.load(open(a.gold, encoding="utf-8"))
    corpus = a.corpus or os.path.join(os.path.dirname(a.gold), "corpus.jsonl")
    with tempfile.TemporaryDirectory() as folder:
        db, claims = load(a.program, corpus, folder)
        docs = ids_of(db)
        text = {publisher: body for publisher, body in docs.values()}
        hit, wrong, missed = score(gold, tellings(claims, docs), text)
    fp, fn = sum(wrong.values()), sum(missed.values())
    if a.v:
        for g, n in missed.most_common(12):
            print(f"missed {n}: {gold['labels'][g]}")
        for (g, h), n in wrong.most_common(12):
            print(f"wrong {n}: {gold['labels'][g]} / {gold['labels'][h]}")
    precision, recall = hit / max(1, hit + fp), hit / max(1, hit + fn)
    f1 = 100 * 2 * precision * recall / max(1e-9, precision + recall)
    print(f"same-claim pairs: {hit} found, {fp} wrong, {fn} missed: precision {100 * precision:.1f}, recall {100 * recall:.1f}, "
          f"F1 {f1:.1f}")
    if a.least is None:
        return 0
    print(f"same-claim pairs: {int(f1 >= a.least)} passed, {int(f1 < a.least)} failed")
    return int(f1 < a.least)


if __name__ == "__main__":
    sys.exit(main())
