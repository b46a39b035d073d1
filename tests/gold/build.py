#!/usr/bin/env python3
"""build.py SOURCE OUT: the marked-up texts of SOURCE (*.mk, in folders) as OUT/NAME.txt, gold.jsonl and meta.jsonl.

A block of a file:

    ### NAME | genre
    text with markup
    ---
    ID TYPE(d|i|m) WITHIN(-|n) KIND(p|o|g|d|u|a|k) POLARITY(A|D) CERTAINTY(a|h|q) | speaker | about; about | tags

Markup: {s1:…} is the source of statement 1, {q1:…} its cue, {c1:…} its content. Labels can be joined, {s1,s2:…}; a label that
comes again is one more fragment of the same span. Offsets are computed here, none is typed. Every error is said with its
place, and the exit status is 1."""
import json, os, re, sys

TYPES = dict(d="direct", i="indirect", m="mixed")
KINDS = dict(p="person", o="organization", g="group", d="document", u="unnamed", a="author", k="unknown")
POLARITY = dict(A="affirmed", D="denied")
CERTAINTY = dict(a="asserted", h="hedged", q="questioned")
LABELS = re.compile(r"\{([sqc]\d+(?:,[sqc]\d+)*):")
ROLES = dict(s="source", q="cue", c="content")


class Bad(Exception):
    pass


def parse_body(marked, where):
    """-> (text, {label: [[begin, end], …]})"""
    out, length, stack, spans, i = [], 0, [], {}, 0
    while i < len(marked):
        m = LABELS.match(marked, i)
        if m:
            stack.append((m[1].split(","), length))
            i = m.end()
            continue
        c = marked[i]
        if c == "}":
            if not stack:
                raise Bad(f"{where}: stray }} near {marked[max(0, i - 40):i]!r}")
            labels, begin = stack.pop()
            if begin == length:
                raise Bad(f"{where}: {labels} hold nothing")
            for label in labels:
                spans.setdefault(label, []).append([begin, length])
        elif c == "{":
            raise Bad(f"{where}: stray {{ near {marked[i:i + 40]!r}")
        else:
            out.append(c)
            length += 1
        i += 1
    if stack:
        raise Bad(f"{where}: {stack[-1][0]} is not closed")
    return "".join(out), spans


def parse_line(line, spans, where):
    fields = [x.strip() for x in line.split("|")] + ["", "", ""]
    try:
        number, kind_of, within, kind, polarity, certainty = fields[0].split()
        relation = dict(id="r" + number, type=TYPES[kind_of], within=None if within == "-" else "r" + within, speaker=fields[1],
                        speaker_kind=KINDS[kind], polarity=POLARITY[polarity], certainty=CERTAINTY[certainty],
                        about=[x.strip() for x in fields[2].split(";") if x.strip()], tags=fields[3].split())
    except (ValueError, KeyError) as e:
        raise Bad(f"{where}: bad line {line!r} ({e})")
    for letter, role in ROLES.items():
        relation[role] = sorted(spans.pop(letter + number, []))
    if not relation["content"]:
        raise Bad(f"{where}: statement {number} has no content")
    return relation


def parse_block(block, path):
    head, _, rest = block.partition("\n")
    name, _, genre = [x.strip() for x in head.partition("|")]
    where = f"{path}: {name}"
    body, found, lines = ("\n" + rest).rpartition("\n---\n") if "\n---\n" in "\n" + rest else ("\n" + rest).rpartition("\n---")
    if not found:
        raise Bad(f"{where}: no line ---")
    text, spans = parse_body(body.strip("\n") + "\n", where)
    relations = [parse_line(l, spans, where) for l in lines.split("\n") if l.strip()]
    ids = [r["id"] for r in relations]
    if len(set(ids)) < len(ids):
        raise Bad(f"{where}: an id twice")
    for r in relations:
        if r["within"] and r["within"] not in ids:
            raise Bad(f"{where}: {r['id']} is within {r['within']}, which is not there")
    if spans:
        raise Bad(f"{where}: spans without a line: {sorted(spans)}")
    relations.sort(key=lambda r: min(x[0] for x in r["source"] + r["cue"] + r["content"]))
    return name, genre, text, relations


def files_of(source):
    for folder, folders, files in os.walk(source):
        folders.sort()
        for f in sorted(files):
            if f.endswith(".mk"):
                yield os.path.join(folder, f)


def build(source, out):
    """-> (number of texts, number of statements)"""
    os.makedirs(out, exist_ok=True)
    seen, statements = set(), 0
    with open(f"{out}/gold.jsonl", "w", encoding="utf-8") as gold, open(f"{out}/meta.jsonl", "w", encoding="utf-8") as meta:
        for path in files_of(source):
            text = open(path, encoding="utf-8").read()
            for block in re.split(r"(?m)^### ", text)[1:]:
                name, genre, body, relations = parse_block(block, path)
                if name in seen:
                    raise Bad(f"{path}: {name} comes twice")
                seen.add(name)
                statements += len(relations)
                with open(f"{out}/{name}.txt", "w", encoding="utf-8", newline="\n") as f:
                    f.write(body)
                gold.write(json.dumps(dict(doc=name, relations=relations), ensure_ascii=False) + "\n")
                meta.write(json.dumps(dict(doc=name, genre=genre, words=len(body.split()))) + "\n")
    return len(seen), statements


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        print("%d texts, %d statements" % build(sys.argv[1], sys.argv[2]))
    except Bad as e:
        sys.exit(str(e))
