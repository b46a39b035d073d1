#!/usr/bin/env python3
"""measures.py NETWORKS: measures of networks against values of our own: counted by hand, by brute force, by definitions in plain Python, and where
it is installed by networkx. What is drawn by chance is the same twice. The last line counts."""
import itertools, json, math, os, random, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import formulas
import run

passed, failures = 0, []


def check(name, ok, what=""):
    global passed
    passed += bool(ok)
    if not ok:
        failures.append(f"{name}: {str(what)[:300]}")


def ask(program, table, question):
    """-> (rows, notes); rows is an error's object when it failed"""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump(table, f)
        f.flush()
        done = subprocess.run([program, f.name], input=json.dumps(run.named(question)) + "\n", capture_output=True, text=True)
    if done.returncode or done.stderr:
        failures.append(f"{question}: status {done.returncode} {done.stderr[:300]}")
    lines = [json.loads(l) for l in done.stdout.split("\n") if l]
    if lines and "error" in lines[0]:
        return lines[0], []
    return [l for l in lines if "note" not in l], [l["note"] for l in lines if "note" in l]


def matrix(table, question):
    want, = formulas.network(table, run.named(question))
    return want["rows"], want["columns"], want["matrix"]


def near(a, b, by=2e-6):
    return a is not None and b is not None and abs(a - b) <= by * max(1, abs(a), abs(b))


# ---- one by one ----

def bars(program, table):
    rows, _ = ask(program, table, {"measure": "bars", "qualifier": "agreement", "duplicates": "document"})
    sel = formulas.Selection(table, {"var1": "organization", "qualifier": "agreement", "aggregation": "subtract", "duplicates": "document"}, need=1)
    for r in rows:
        own = [x["value:agreement"] for x in sel.rows if x["value:organization"] == r["organization"]]
        check("bars", (r["0"], r["1"], r["statements"]) == (own.count(0), own.count(1), len(own)), (r, own))
    check("bars order", [r["organization"] for r in rows] == formulas.labels(sel.rows, "organization"))


def centrality(program, table):
    q = {"shape": "one", "qualifier": "agreement", "aggregation": "subtract", "norm": "average"}
    names, _, m = matrix(table, q)
    rows, _ = ask(program, table, dict(q, measure="centrality"))
    check("centrality nodes", [r["node"] for r in rows] == names, rows)
    for i, r in enumerate(rows):
        up = [w for w in m[i] if w > 0]
        check("degree and strength", r["degree"] == len(up) and near(r["strength"], sum(up)), (r, up))
    try:
        import networkx as nx
        import numpy, scipy  # networkx can be there without what it computes with
    except ImportError:
        print("networkx: skipped, it is not installed, or numpy and scipy are not")
        return
    g = nx.Graph()
    g.add_nodes_from(range(len(names)))
    for i, j in itertools.combinations(range(len(names)), 2):
        if m[i][j] > 0:
            g.add_edge(i, j, weight=m[i][j], length=1 / m[i][j])
    between = nx.betweenness_centrality(g, normalized=False, weight="length")
    rank = nx.pagerank(g, weight="weight", tol=1e-12, max_iter=1000)
    core = nx.core_number(g)
    harmonic = nx.harmonic_centrality(g, distance="length")
    vector = nx.eigenvector_centrality_numpy(g, weight="weight") if nx.is_connected(g) else None
    for i, r in enumerate(rows):
        check("betweenness", near(r["betweenness"], between[i]), (r, between[i]))
        check("pagerank", near(r["pagerank"], rank[i], 1e-5), (r, rank[i]))
        check("k-core", r["k_core"] == core[i], r)
        check("harmonic", near(r["harmonic"], harmonic[i] / (len(names) - 1)), (r, harmonic[i]))
        if vector:
            check("eigenvector", near(r["eigenvector"], abs(vector[i]) / max(map(abs, vector.values())), 1e-5), r)
        reach = nx.single_source_dijkstra_path_length(g, i, weight="length")
        closeness = (len(reach) - 1) / sum(reach.values()) if len(reach) > 1 else None
        check("closeness", r["closeness"] == closeness or near(r["closeness"], closeness), (r, closeness))


def modularity(m, groups):
    n, total = len(m), sum(max(w, 0) for r in m for w in r)
    strength = [sum(max(w, 0) for w in r) for r in m]
    return sum((max(m[i][j], 0) - strength[i] * strength[j] / total) for i in range(n) for j in range(n) if groups[i] == groups[j]) / total


def communities(program, table):
    q = {"shape": "one", "qualifier": "agreement", "aggregation": "subtract", "norm": "average"}
    names, _, m = matrix(table, q)
    rows, notes = ask(program, table, dict(q, measure="communities", seed=1))
    methods, _ = ask(program, table, dict(q, measure="methods", seed=1))
    check("methods", [x["method"] for x in methods] == ["louvain", "leiden", "fast_greedy", "walktrap", "edge_betweenness", "label_propagation", "spinglass", "infomap"])
    best = max(x["modularity"] for x in methods)
    for x in methods:
        groups = [r[x["method"]] for r in rows]
        check(f"modularity of {x['method']}", near(x["modularity"], modularity(m, groups)) and x["groups"] == len(set(groups)), (x, groups))
        sizes = [groups.count(g) for g in sorted(set(groups))]
        check(f"groups of {x['method']} from the largest", sizes == sorted(sizes, reverse=True), sizes)
    everything = max(modularity(m, g) for g in itertools.product(range(3), repeat=len(names))) if len(names) <= 8 else best
    check("best modularity is nearly the best of all groupings into three", best >= everything - 0.02, (best, everything))
    again, _ = ask(program, table, dict(q, measure="communities", seed=1))
    check("communities twice", rows == again)
    two, _ = ask(program, table, {"measure": "communities", "seed": 1})
    check("communities of two modes", {r["variable"] for r in two} == {"organization", "concept"})


def core(program, table):
    q = {"shape": "one", "aggregation": "ignore"}
    names, _, m = matrix(table, q)
    rows, notes = ask(program, table, dict(q, measure="core"))
    order = sorted(range(len(names)), key=lambda i: (-sum(m[i]), i))
    check("core order", [r["node"] for r in rows] == [names[i] for i in order], rows)

    def fit(k):
        pairs = [(m[a][b], 1 if max(order.index(a), order.index(b)) < k else 0) for a, b in itertools.combinations(range(len(names)), 2)
                 if (order.index(a) < k) == (order.index(b) < k)]
        n, x, y = len(pairs), [p[0] for p in pairs], [p[1] for p in pairs]
        mx, my = sum(x) / n, sum(y) / n
        d = math.sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))
        return sum((a - mx) * (b - my) for a, b in pairs) / d if d else -2
    fits = {k: fit(k) for k in range(2, len(names) - 1)}
    size = sum(r["core"] for r in rows)
    check("core is the best cut", near(fits[size], max(fits.values())) and f"{fits[size]:.4f}" in notes[0], (size, fits, notes))


def eigenvalues(a):
    """by Jacobi's rotations"""
    a, n = [r[:] for r in a], len(a)
    for _ in range(100):
        if sum(a[i][j] ** 2 for i in range(n) for j in range(n) if i != j) < 1e-26:
            break
        for p, q in itertools.combinations(range(n), 2):
            if abs(a[p][q]) < 1e-300:
                continue
            t = (a[q][q] - a[p][p]) / (2 * a[p][q])
            t = (1 if t >= 0 else -1) / (abs(t) + math.sqrt(t * t + 1))
            c = 1 / math.sqrt(t * t + 1)
            s = t * c
            for k in range(n):
                a[k][p], a[k][q] = c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]
            for k in range(n):
                a[p][k], a[q][k] = c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]
    return [a[i][i] for i in range(n)]


def spectrum(m, compat):
    n = len(m)
    m = [[max(w, 0) for w in r] for r in m]
    degree = [sum(r) for r in m]
    values = degree if compat else eigenvalues([[degree[i] if i == j else -m[i][j] for j in range(n)] for i in range(n)])
    total = sum(values)
    return [v / total if total else v for v in sorted(values, reverse=True)]


def backbone(program, table):
    for compat in (False, True):
        q = {"shape": "one", "qualifier": "agreement", "aggregation": "subtract", "norm": "average", "compat": compat}
        names, _, full = matrix(table, q)
        concepts = formulas.labels(formulas.Selection(table, run.named(q)).rows, "concept")

        def loss(kept):
            if not kept:
                part = [[0.0] * len(names) for _ in names]
            else:
                few, _, m = matrix(table, dict(q, filters=[{"variable": "concept", "values": list(kept), "only": True}]))
                at = {x: i for i, x in enumerate(few)}
                part = [[m[at[a]][at[b]] if a in at and b in at else 0.0 for b in names] for a in names]
            return sum(abs(x - y) for x, y in zip(spectrum(full, compat), spectrum(part, compat)))
        rows, _ = ask(program, table, dict(q, measure="backbone"))
        left = set(concepts)
        for step, group in itertools.groupby(rows, key=lambda r: r["step"]):
            group = list(group)
            losses = {c: loss(left - {c}) for c in left}
            least = min(losses.values())
            check(f"backbone step {step} compat {compat}", {g["concept"] for g in group} == {c for c in left if losses[c] <= least + 1e-9} and near(group[0]["loss"], least, 1e-5),
                  (group, losses))
            left -= {g["concept"] for g in group}
        check("backbone takes all", not left, left)
        for search in ("penalty", "fixed"):
            o = dict(q, measure="backbone", search=search, seed=3, times=400, groups=2)
            rows, notes = ask(program, table, o)
            kept = {r["concept"] for r in rows if r["backbone"]}
            value = lambda b: loss(b) * (math.exp(-7.5 * (len(concepts) - len(b)) / len(concepts)) if search == "penalty" else 1)
            sizes = range(1, len(concepts)) if search == "penalty" else [2]
            best = min(value(set(b)) for k in sizes for b in itertools.combinations(concepts, k))
            check(f"backbone by {search} is the best of all, compat {compat}", near(value(kept), best, 1e-5), (kept, value(kept), best, notes))
            check(f"backbone by {search} twice", ask(program, table, o)[0] == rows)


def polarization(program, table, name="made", known=None):
    q = {"shape": "one", "qualifier": "agreement", "norm": "average"}
    names, _, c = matrix(table, dict(q, aggregation="congruence"))
    _, _, f = matrix(table, dict(q, aggregation="conflict"))
    n = len(names)
    nc, nf = sum(map(sum, c)), sum(map(sum, f))

    def score(of):
        size = [of.count(0), of.count(1)]
        W = sum(s * (s - 1) for s in size)
        B = n * (n - 1) - W
        e = [s * (s - 1) / W * nc / W if W else 0 for s in size]
        x = size[0] * size[1] / B * nf / B if B else 0
        total = sum(abs(c[i][j] - e[of[i]]) + f[i][j] if of[i] == of[j] else c[i][j] + abs(f[i][j] - x) for i in range(n) for j in range(n) if i != j)
        return total / (2 * (nc + nf))
    every = [score([1 if i in s else 0 for i in range(n)]) for s in itertools.combinations(range(n), n // 2)] if n < 13 else []
    for compat, best in ((False, min), (True, max)):
        rows, notes = ask(program, table, {"measure": "polarization", "qualifier": "agreement", "compat": compat, "seed": 5})
        have = rows[0]["polarization"]
        own = score([int(r["camp"]) - 1 for r in rows])
        check(f"polarization {name} compat {compat}", near(have, own, 1e-5) and (not every or near(have, best(every), 1e-5)), (have, own, every and best(every)))
        if known:
            check(f"polarization of {name}", near(have, known[compat], 1e-5), have)


def polarization_over_time(program, table):
    """over a window DNA takes congruence less conflict for both networks; by definition they differ"""
    window = {"qualifier": "agreement", "window": "months", "size": 6}
    for compat in (False, True):
        rows, _ = ask(program, table, dict(window, measure="polarization", compat=compat, seed=5))
        q = dict(window, shape="one", norm="average")
        of = lambda a: formulas.network(table, run.named(dict(q, aggregation=a)))
        for c, f in zip(of("subtract" if compat else "congruence"), of("subtract" if compat else "conflict")):
            camp = {r["node"]: r["camp"] for r in rows if r["window"] == c["number"]}
            score = [r["polarization"] for r in rows if r["window"] == c["number"]]
            n, names = len(c["rows"]), c["rows"]
            if n < 2:
                continue
            size = {g: list(camp.values()).count(g) for g in set(camp.values())}
            W = sum(s * (s - 1) for s in size.values())
            B = n * (n - 1) - W
            norm = lambda m: sum(abs(x) for r in m["matrix"] for x in r)
            nc, nf = norm(c), norm(f)
            total = 0
            for i in range(n):
                for j in range(n):
                    a, b, x, y = camp[names[i]], camp[names[j]], c["matrix"][i][j], f["matrix"][i][j]
                    if i != j and a == b:
                        total += abs(x - (size[a] * (size[a] - 1) / W * nc / W if W else 0)) + y
                    elif i != j:
                        total += x + abs(y - size[a] * size[b] / B * nf / B)
            want = total / 2 / (nc + nf) if nc + nf else None
            check(f"polarization of window {c['number']} compat {compat}", score[0] == want or near(score[0], want, 1e-5), (score[:1], want))


def phases(program, table):
    q = {"shape": "two", "qualifier": "agreement", "aggregation": "subtract", "window": "weeks", "size": 20, "kernel": "gaussian", "isolates": True}
    nets = formulas.network(table, run.named(q))
    rows, notes = ask(program, table, dict(q, measure="phases", groups=4))
    check("phases: one row a place of the window", len(rows) == len(nets), (len(rows), len(nets)))
    far = [[sum(abs(x - y) for r, s in zip(a["matrix"], b["matrix"]) for x, y in zip(r, s)) for b in nets] for a in nets]
    most = max(map(max, far))
    far = [[d / most for d in r] for r in far]
    for i, r in enumerate(rows[1:], 1):
        check("phases: change", near(r["change"], far[i][i - 1], 1e-5), (r, far[i][i - 1]))
    states = [r["state"] for r in rows]
    like = [[1 - d if i != j else 0 for j, d in enumerate(r)] for i, r in enumerate(far)]
    check("phases: modularity", f"{modularity(like, states):.4f}" in notes[0] and 2 <= len(set(states)) <= 4, (notes, states))
    for i, r in enumerate(rows):
        mean = lambda g: (lambda d: sum(d) / len(d) if d else None)([far[i][j] for j in range(len(rows)) if states[j] == g and j != i])
        a, b = mean(states[i]), min(x for x in (mean(g) for g in set(states) - {states[i]}) if x is not None)
        check("phases: silhouette", near(r["silhouette"], (b - a) / max(a, b) if a is not None else 0, 1e-5), (r, a, b))
    want = [[math.hypot(a["x"] - b["x"], a["y"] - b["y"]) for b in rows] for a in rows]
    stress = math.sqrt(sum((w - d) ** 2 for r, s in zip(want, far) for w, d in zip(r, s)) / sum(d * d for r in far for d in r))
    check("phases: picture", f"stress {stress:.3f}" in notes[0] and stress < 0.2, (stress, notes))


def correlation(x, y):
    mx, my = sum(x) / len(x), sum(y) / len(y)
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / math.sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))


def scaling(program):
    r = random.Random(7)
    actors, concepts = [f"actor {i:02}" for i in range(40)], [f"concept {j:02}" for j in range(30)]
    theta, slope, hard = [[r.gauss(0, 1), r.gauss(0, 0.6)] for _ in actors], [[r.gauss(0, 1.5), r.gauss(0, 1.5)] for _ in concepts], [r.gauss(0, 0.7) for _ in concepts]
    for dimensions in (1, 2):
        statements = []
        for i, a in enumerate(actors):
            for j, c in enumerate(concepts):
                if r.random() < 0.2:
                    continue
                z = sum(theta[i][d] * slope[j][d] for d in range(dimensions)) - hard[j] + r.gauss(0, 1)
                statements.append({"id": len(statements), "time": 0, "document": 0, "start": 0, "stop": 1, "values": [a, c, int(z > 0)]})
                if abs(z) < 0.4 and dimensions == 1:  # says the other thing, too
                    statements.append(dict(statements[-1], id=len(statements), values=[a, c, int(z <= 0)]))
        table = {"variables": [{"name": "organization", "kind": "text"}, {"name": "concept", "kind": "text"}, {"name": "agreement", "kind": "boolean"}],
                 "documents": [{"id": 1}], "statements": statements}
        for ordinal in (False, True):
            q = {"measure": "scaling", "qualifier": "agreement", "dimensions": dimensions, "ordinal": ordinal, "seed": 11}
            rows, _ = ask(program, table, q)
            own = [x for x in rows if x["variable"] == "organization"]
            item = [x for x in rows if x["variable"] == "concept"]
            fit = lambda d, key: max(abs(correlation([t[d] for t in theta], [x[key] for x in own])), 0)
            if dimensions == 1:
                check(f"scaling finds the line, ordinal {ordinal}", fit(0, "x") > 0.93, fit(0, "x"))
                check("scaling finds slopes", abs(correlation([s[0] for s in slope], [x["x"] for x in item])) > 0.85)
                inside = sum(min(abs(s * t[0] - x["x"]) < 2.5 * x["x_sd"] for s in (1,)) or abs(-t[0] - x["x"]) < 2.5 * x["x_sd"] for t, x in zip(theta, own))
                check("scaling's deviations are of the right size", inside >= 36, inside)
            else:  # up to a rotation: distances are found again
                d1 = [math.dist(theta[i], theta[k]) for i, k in itertools.combinations(range(40), 2)]
                d2 = [math.dist((own[i]["x"], own[i]["y"]), (own[k]["x"], own[k]["y"])) for i, k in itertools.combinations(range(40), 2)]
                check(f"scaling finds the plane, ordinal {ordinal}", correlation(d1, d2) > 0.8, correlation(d1, d2))
            check("scaling twice", ask(program, table, q)[0] == rows)
            check("scaling's percentiles", all(x["x_low"] < x["x"] < x["x_high"] for x in rows))


def intervals(program, table):
    q = {"shape": "one", "qualifier": "agreement", "aggregation": "congruence", "norm": "average", "measure": "intervals", "times": 300, "seed": 2}
    rows, _ = ask(program, table, q)
    names, _, m = matrix(table, q)
    ties = [r for r in rows if r["what"] == "tie"]
    have = {(r["source"], r["target"]): r["value"] for r in ties}
    want = {(a, names[j]): m[i][j] for i, a in enumerate(names) for j in range(i + 1, len(names)) if m[i][j]}
    check("intervals of all ties", have.keys() == want.keys() and all(near(have[k], want[k]) for k in want))
    check("intervals hold what they are of, nearly always", sum(r["low"] <= r["value"] <= r["high"] for r in ties) >= 0.9 * len(ties), ties)
    strength = {r["source"]: r["value"] for r in rows if r["what"] == "strength"}
    check("strengths", all(near(strength[a], sum(m[i])) for i, a in enumerate(names)))
    check("intervals twice", ask(program, table, q)[0] == rows)
    one = dict(table, statements=[dict(s, document=0) for s in table["statements"]])
    rows, _ = ask(program, one, q)
    check("one document: nothing can move", all(near(r["low"], r["value"]) and near(r["high"], r["value"]) and r["present"] == 1 for r in rows if r["value"]), rows[:2])


def thresholds(program, table):
    r = random.Random(3)
    table = dict(table, statements=[dict(s, confidence=r.choice([0.3, 0.55, 0.75, 0.85, 0.999])) for s in table["statements"]])
    q = {"shape": "one", "qualifier": "agreement", "aggregation": "subtract"}
    names, _, all_of = matrix(table, q)
    pairs = list(itertools.combinations(range(len(names)), 2))
    rows, _ = ask(program, table, dict(q, measure="thresholds"))
    for row in rows:
        left = dict(table, statements=[s for s in table["statements"] if s["confidence"] >= row["min_confidence"]])
        if not left["statements"]:
            check("thresholds: nothing left", row["statements"] == 0 and row["ties"] == 0, row)
            continue
        few, _, m = matrix(left, q)
        at = {x: i for i, x in enumerate(few)}
        x = [all_of[i][j] for i, j in pairs]
        y = [m[at[names[i]]][at[names[j]]] if names[i] in at and names[j] in at else 0 for i, j in pairs]
        kept = sum(bool(a and b) for a, b in zip(x, y)) / sum(map(bool, x))
        check("thresholds", row["nodes"] == len(few) and row["ties"] == sum(map(bool, y)) and near(row["kept"], kept) and near(row["correlation"], correlation(x, y), 1e-5), (row, kept))


def wrong(program, table):
    for q, words in (({"measure": "core"}, "one-mode"), ({"measure": "phases"}, "window"), ({"measure": "scaling", "qualifier": "strength"}, "boolean"),
                     ({"measure": "scaling", "qualifier": "agreement", "dimensions": 3}, "one or two"), ({"measure": "backbone", "search": "fixed", "qualifier": "agreement"}, "how many"),
                     ({"measure": "intervals", "window": "days", "size": 5}, "not of a series"), ({"measure": "polarization"}, "qualifier"),
                     ({"measure": "bars", "var1": "agreement"}, "boolean"), ({"measure": "phases", "window": "years", "size": 2}, "does not fit")):
        answer, _ = ask(program, table, q)
        check(f"wrong {q}", isinstance(answer, dict) and words in answer.get("error", ""), answer)


def main():
    program = os.path.abspath(sys.argv[1])
    table, large = run.made(1, 60, 500), run.made(2, 250, 500)
    for each in (bars, centrality, communities, core, backbone, phases, intervals, thresholds, wrong):
        each(program, table)
    for each in (bars, centrality, communities, core, polarization):
        each(program, large)
    polarization(program, table)
    polarization_over_time(program, table)
    scaling(program)
    if os.path.exists(run.SAMPLE):
        polarization(program, run.from_dna(run.SAMPLE), "sample.dna", {False: 0.33591, True: 0.53425})
        backbone(program, run.from_dna(run.SAMPLE))
    else:
        print("sample.dna: skipped, ../shared is not there")
    failures.extend(run.failures)
    for x in failures[:40]:
        print("FAIL", x)
    print(f"measures of networks: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
