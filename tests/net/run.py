#!/usr/bin/env python3
"""run.py NETWORKS: networks computed by hearsay against those of formulas.py, cell by cell (1e-9), on tables made at random with a fixed seed:
texts, booleans, scales, emoji, missing values, days over years. NETWORKS is build/tests/unit/networks. With ../shared there, the sums that
are known of sample.dna, too; otherwise it says that it skips them. The last line counts."""
import itertools, json, math, os, random, sqlite3, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import formulas

SAMPLE = os.path.join(HERE, "..", "..", "..", "shared", "data", "dna", "sample.dna")
passed, failures = 0, []


def check(name, ok, what=""):
    global passed
    passed += bool(ok)
    if not ok:
        failures.append(f"{name}: {what}")


def ask(program, table, questions):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump(table, f)
        f.flush()
        done = subprocess.run([program, f.name], input="".join(json.dumps(q) + "\n" for q in questions), capture_output=True, text=True)
    if done.returncode or done.stderr:
        failures.append(f"networks: status {done.returncode} {done.stderr[:500]}")
        return []
    return [json.loads(l) for l in done.stdout.splitlines()]


def matrix(net):
    m = [[0.0] * len(net["columns"]) for _ in net["rows"]]
    for i, j, w in net["cells"]:
        m[i][j] = w
    return m


def same(a, b):
    return (math.isnan(a) and math.isnan(b)) or abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


def compare(name, want, have):
    if len(want) != len(have):
        return check(name, False, f"{len(have)} networks, want {len(want)}")
    for w, h in zip(want, have):
        for key in ("number", "at", "from", "to", "rows", "columns"):
            if w[key] != h[key]:
                return check(name, False, f"{key} {h[key]}, want {w[key]}")
        m = matrix(h)
        for i, row in enumerate(w["matrix"]):
            for j, v in enumerate(row):
                if not same(v, m[i][j]):
                    return check(name, False, f"network {w['number']} cell {w['rows'][i]} × {w['columns'][j]}: {m[i][j]}, want {v}")
    check(name, True)


def made(seed, n, days):
    r = random.Random(seed)
    orgs = ["Osk Herald", "Ferry Guild", "", "\U0001F6A2 Guild", "\uFB01shers", "\uE000 Office", "Zeta", "alpha", "Ärzte", "Übel"]
    concepts = ["toll", "bridge \U0001F309", "ferry", "tunnel", "", "ice"]
    outlets = ["Osk Herald", "Khorvik Post", ""]
    documents = [{"id": 100 - d, "name": f"d{d}", "title": f"Doc {d}"} for d in range(max(3, n // 4))]
    time = [r.choice([0, 3600, 86400 * 31, 50000]) + 86400 * r.randrange(days) + 1900000000 for _ in documents]
    statements = []
    for i in range(n):
        d = r.randrange(len(documents))
        sure = lambda x, p=0.03: None if r.random() < p else x
        statements.append({"id": i + 1, "time": None if r.random() < 0.01 else time[d], "document": d, "start": r.randrange(50), "stop": 50 + r.randrange(9),
                           "values": [sure(r.choice(orgs)), sure(r.choice(concepts)), sure(r.randrange(2)), sure(r.choice([-3, -1, 0, 1, 2, 5, 300, -200])),
                                      sure(r.choice(["doubt", "hope", "", "fear"])), outlets[d % 3]]})
    return {"name": "made", "variables": [{"name": "organization", "kind": "text"}, {"name": "concept", "kind": "text"},
            {"name": "agreement", "kind": "boolean"}, {"name": "strength", "kind": "integer"}, {"name": "mood", "kind": "text"},
            {"name": "source", "kind": "text", "of_document": True}], "documents": documents, "statements": statements}


def static_questions():
    for shape in ("two", "one"):
        aggregations = ("ignore", "subtract", "combine") if shape == "two" else ("ignore", "congruence", "conflict", "subtract")
        norms = ("no", "activity", "prominence") if shape == "two" else ("no", "average", "jaccard", "cosine")
        for a, n, q, compat in itertools.product(aggregations, norms, ("agreement", "strength", "mood", ""), (False, True)):
            if (a == "combine" and n == "prominence" and compat) or (not q and a != "ignore"):
                continue
            yield {"shape": shape, "aggregation": a, "norm": n, "qualifier": q, "compat": compat}


def more_questions():
    base = {"shape": "one", "aggregation": "congruence", "norm": "average", "qualifier": "agreement"}
    for d, compat, q in itertools.product(("document", "week", "month", "year", "acrossrange"), (False, True), ("agreement", "strength", "mood")):
        yield dict(base, duplicates=d, compat=compat, qualifier=q)
        yield {"shape": "two", "aggregation": "subtract", "duplicates": d, "compat": compat, "qualifier": q}
        yield {"shape": "two", "aggregation": "ignore", "duplicates": d, "compat": compat, "qualifier": q}
    for filters in ([{"variable": "concept", "values": ["toll", ""]}], [{"variable": "concept", "values": ["toll", "ferry"], "only": True}],
                    [{"variable": "agreement", "values": ["0"]}], [{"variable": "strength", "values": ["5", "300", "-1"], "only": True}],
                    [{"variable": "source", "values": ["Osk Herald"]}, {"variable": "organization", "values": ["Zeta"]}]):
        for isolates in (False, True):
            yield dict(base, filters=filters, isolates=isolates)
            yield {"shape": "two", "filters": filters, "isolates": isolates, "sum_to_one": True}
    yield dict(base, since="2030-06", until="2031")
    yield dict(base, since="2030-06-10", until="2030-09-01", isolates=True)
    yield {"shape": "two", "var1": "source", "var2": "concept", "qualifier": "mood", "aggregation": "combine"}
    yield {"shape": "one", "var1": "concept", "var2": "source"}
    yield {"shape": "two", "qualifier": "source", "aggregation": "combine"}


def series_questions():
    two, one = {"shape": "two", "aggregation": "subtract"}, {"shape": "one", "aggregation": "congruence"}
    for base, q in itertools.product((two, one, dict(one, norm="average", aggregation="subtract")), ("agreement", "strength")):
        for window, size in (("events", 28), ("events", 5), ("days", 60), ("weeks", 9), ("months", 3), ("years", 2)):
            yield dict(base, qualifier=q, window=window, size=size)
        yield dict(base, qualifier=q, window="days", size=50, isolates=True)
        for k, compat in itertools.product(("uniform", "epanechnikov", "triangular", "gaussian"), (False, True)):
            yield dict(base, qualifier=q, window="months", size=5, kernel=k, compat=compat)
            yield dict(base, qualifier=q, window="weeks", size=30, kernel=k, compat=compat, no_indent=True, sum_to_one=True)
            yield dict(base, qualifier=q, window="years", size=2, kernel=k, compat=compat, isolates=True)


def named(q):
    return dict({"var1": "organization", "var2": "concept"}, **q)


def symmetric(program, table, questions):
    """asked for the upper half alone, the same edges come"""
    for q, whole, upper in zip(questions, ask(program, table, questions), ask(program, table, [dict(q, upper=True) for q in questions])):
        edges = lambda answer: [[(i, j, round(w, 9)) for i, j, w in n["cells"] if i < j] for n in answer["nets"]]
        check(f"upper half {q}", edges(whole) == edges(upper), "differs")


def at_random(program):
    for seed, n, days in ((1, 60, 900), (2, 250, 500), (3, 6, 40)):
        table = made(seed, n, days)
        questions = [named(q) for q in list(static_questions()) + list(more_questions()) + (list(series_questions()) if n <= 60 else [])]
        for q, answer in zip(questions, ask(program, table, questions)):
            try:
                want = formulas.network(table, q)
            except (IndexError, ValueError) as e:
                want = []
            sel = formulas.Selection(table, q)
            unknown = any(v and v not in {str(r["values"][sel.names.index(f["variable"])]) for r in table["statements"]} | {"0", "1"}
                          for f in q.get("filters", []) for v in f["values"] if sel.kind[f["variable"]] == "text")
            if not want or unknown or not (sel.rows or (q.get("isolates") and sel.wider)):
                check(f"seed {seed} {q}", "error" in answer, "no word about an empty selection or a value that is not there")
            else:
                compare(f"seed {seed} {q}", want, answer["nets"])
        symmetric(program, table, [q for q in questions if q["shape"] == "one" and not q.get("window")])


def wrong(program):
    """one line that names what exists"""
    table = made(1, 60, 900)
    rows = [({"var1": "organisation"}, 5, ["`organisation`", "organization, concept, mood, source"]), ({"var1": "agreement"}, 5, ["boolean", "organization"]),
            ({"qualifier": "agrement", "aggregation": "subtract"}, 5, ["agrement", "agreement, strength, mood"]),
            ({"aggregation": "subtract"}, 5, ["needs a qualifier", "agreement, strength"]), ({"var2": "organization"}, 5, ["same"]),
            ({"aggregation": "congruence", "qualifier": "agreement"}, 5, ["two-mode", "ignore, subtract and combine"]),
            ({"shape": "one", "aggregation": "combine", "qualifier": "agreement"}, 5, ["one-mode"]), ({"norm": "cosine"}, 5, ["activity"]),
            ({"shape": "one", "norm": "activity"}, 5, ["average"]), ({"since": "2031-13"}, 5, ["2031-13", "no date"]), ({"since": "2032", "until": "2031"}, 5, ["before"]),
            ({"since": "2040"}, 6, ["none of the 60 statements", "they are of 20"]), ({"filters": [{"variable": "concept", "values": ["tol"]}]}, 5, ["`tol`", "toll"]),
            ({"filters": [{"variable": "agreement", "values": ["yes"]}]}, 5, ["`yes`", "0, 1"]), ({"window": "years", "size": 50}, 6, ["does not fit", "50 years"]),
            ({"window": "events", "size": 900}, 6, ["901 statements"]), ({"window": "days", "size": 1}, 5, ["2 or more"]), ({"kernel": "uniform"}, 5, ["needs a window"]),
            ({"filters": [{"variable": "mod", "values": ["x"]}]}, 5, ["`mod`", "organization"])]
    for (q, code, words), answer in zip(rows, ask(program, table, [named(q) for q, _, _ in rows])):
        line = answer.get("error", "")
        check(f"wrong {q}", answer.get("code") == code and "\n" not in line and all(w in line for w in words), f"{answer.get('code')} {line}")


def from_dna(path, kind="DNA Statement"):
    """the table of a .dna file's statement type"""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    all_of = lambda sql, *a: db.execute(sql, a).fetchall()
    (tid,), = all_of("SELECT ID FROM STATEMENTTYPES WHERE Label = ?", kind)
    variables = all_of("SELECT ID, Variable, DataType FROM VARIABLES WHERE StatementTypeId = ? ORDER BY ID", tid)
    words = {"short text": "text", "boolean": "boolean", "integer": "integer", "long text": "long"}
    data = {}
    for table in ("DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT"):
        data.update({(s, v): x for s, v, x in all_of(f"SELECT StatementId, VariableId, Value FROM {table}")})
    data.update({(s, v): x for s, v, x in all_of("SELECT StatementId, d.VariableId, Value FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity")})
    fields = ("author", "source", "section", "type", "id", "title")
    docs = all_of("SELECT ID, Title, Author, Source, Section, Type, Date FROM DOCUMENTS ORDER BY ID")
    place = {d[0]: i for i, d in enumerate(docs)}
    said = all_of("SELECT ID, DocumentId, Start, Stop FROM STATEMENTS WHERE StatementTypeId = ? ORDER BY ID", tid)
    statements = []
    for sid, did, start, stop in said:
        d = docs[place[did]]
        statements.append({"id": sid, "time": d[6], "document": place[did], "start": start, "stop": stop,
                           "values": [data.get((sid, v)) for v, _, _ in variables] + [d[2], d[3], d[4], d[5], str(d[0]), d[1]]})
    times = [d[6] for d in docs]
    return {"name": kind, "first": min(times), "last": max(times),
            "variables": [{"name": n, "kind": words[t]} for _, n, t in variables] + [{"name": f, "kind": "text", "of_document": True} for f in fields],
            "documents": [{"id": d[0], "name": f"d{d[0]}", "title": d[1]} for d in docs], "statements": statements}


def on_sample(program):
    if not os.path.exists(SAMPLE):
        print("sample.dna: skipped, ../shared is not there")
        return
    table = from_dna(SAMPLE)
    known = [({"qualifier": "agreement"}, (7, 6), 40), ({"shape": "one", "qualifier": "agreement"}, (7, 7), 276),
             ({"shape": "one", "qualifier": "agreement", "aggregation": "congruence", "norm": "average", "compat": True}, (7, 7), 26),
             ({"shape": "one", "qualifier": "agreement", "aggregation": "congruence", "norm": "average",
               "filters": [{"variable": "concept", "values": ["There should be legislation to regulate emissions."]},
                           {"variable": "organization", "values": ["Senate", "Sierra Club"]}]}, (5, 5), 10),
             ({"shape": "one", "qualifier": "agreement", "aggregation": "congruence", "filters": [{"variable": "section", "values": ["1"], "only": True}]}, (4, 4), None),
             ({"qualifier": "agreement", "aggregation": "subtract"}, (7, 6), 18)]
    for (q, size, total), answer in zip(known, ask(program, table, [named(q) for q, _, _ in known])):
        net, = answer["nets"]
        have = sum(w for _, _, w in net["cells"])
        check(f"sample.dna {q}", (len(net["rows"]), len(net["columns"])) == size and (total is None or round(have) == total), f"{len(net['rows'])} × {len(net['columns'])}, sum {have}")
    questions = [named(q) for q in static_questions() if q["qualifier"] in ("agreement", "")]
    questions += [named(dict(q, qualifier="agreement")) for q in ({"shape": "one", "aggregation": "subtract", "norm": "average", "window": "events", "size": 28},
                  {"shape": "two", "aggregation": "ignore", "window": "days", "size": 8}, {"shape": "one", "aggregation": "congruence", "window": "days", "size": 9},
                  {"shape": "one", "aggregation": "congruence", "window": "days", "size": 8, "kernel": "triangular", "compat": True},
                  {"shape": "two", "aggregation": "subtract", "window": "days", "size": 8, "kernel": "gaussian", "isolates": True})]
    questions += [dict(named(q), var1=v) for v in ("author", "person", "section", "id", "title") for q in static_questions() if q["qualifier"] == "agreement"]
    for q, answer in zip(questions, ask(program, table, questions)):
        compare(f"sample.dna {q}", formulas.network(table, q), answer.get("nets", []))
    windows = ask(program, table, [named({"shape": "one", "qualifier": "agreement", "aggregation": "subtract", "window": "events", "size": 28})])
    check("sample.dna windows of 28 statements", len(windows[0]["nets"]) == 12, len(windows[0]["nets"]))


def main():
    program = os.path.abspath(sys.argv[1])
    at_random(program)
    wrong(program)
    on_sample(program)
    for f in failures[:40]:
        print("FAIL", f)
    print(f"networks: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
