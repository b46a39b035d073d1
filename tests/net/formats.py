#!/usr/bin/env python3
"""formats.py NETWORKS: networks written in every format and read back: by parsers of our own, by the standard library, and where they are
installed by networkx and igraph; nodes, weights and attributes are those of formulas.py. The last line counts."""
import csv, io, json, math, os, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import formulas
import run

CSV, DL, EDGES, GRAPHML, VISONE, GEXF, JSON, DOT = range(8)
passed, failures = 0, []


def check(name, ok, what=""):
    global passed
    passed += bool(ok)
    if not ok:
        failures.append(f"{name}: {str(what)[:300]}")


def table():
    t = run.made(4, 80, 300)
    t["variables"][0]["attributes"] = ["type", "label", "no & <te>"]
    t["variables"][0]["entities"] = {"Zeta": {"id": 7, "color": [10, 200, 30], "attributes": ["Guild", "“zed”", "a<b>&\"c\""]}, "alpha": {"id": 9, "attributes": ["Press", "", ""]}}
    for i, s in enumerate(t["statements"]):
        s["name"], s["words"] = f"d{s['document'] + 1}:s{i}", "words & more"
    return t


def write(program, path, q, number):
    done = subprocess.run([program, path, str(number)], input=json.dumps(q) + "\n", capture_output=True, text=True)
    if done.returncode or done.stderr:
        failures.append(f"format {number}: {done.stderr}")
    return done.stdout


def edges_of(want, one):
    """{(row label, column label): weight}, of one-mode networks each pair once"""
    out = {}
    for i, r in enumerate(want["rows"]):
        for j, c in enumerate(want["columns"]):
            if want["matrix"][i][j] and (not one or i < j):
                out[(r, c)] = want["matrix"][i][j]
    return out


def java_fixed(x):
    """%.6f with halves away from 0, on the shortest decimal form"""
    from decimal import Decimal, ROUND_HALF_UP
    return str(Decimal(repr(x)).quantize(Decimal("0.000001"), rounding=ROUND_HALF_UP))


def check_matrix(name, text, want, whole, dl):
    show = (lambda x: str(round(x))) if whole else java_fixed
    quote = lambda s: '"' + s.replace('"', "'") + '"'
    if dl:
        one = want["columns"] is want["rows"] or want["columns"] == want["rows"]
        n = len(want["rows"])
        lines = [f"dl n = {n}, format = fullmatrix", "labels:"] if one else [f"dl nr = {n}, nc = {len(want['columns'])}, format = fullmatrix", "row labels:"]
        lines += [quote(r) for r in want["rows"]] + ([] if one else ["col labels:"] + [quote(c) for c in want["columns"]])
        lines += ["data:"] + ["".join(" " + show(v) for v in row) for row in want["matrix"]]
    else:
        lines = ['""' + "".join(";" + quote(c) for c in want["columns"])]
        lines += [quote(r) + "".join(";" + show(v) for v in row) for r, row in zip(want["rows"], want["matrix"])]
    check(name, text == "\n".join(lines), text[:200])


def close(a, b):
    return a.keys() == b.keys() and all(abs(a[k] - b[k]) < 1e-9 for k in a)


def check_lists(name, program, path, q, want, one):
    edges = edges_of(want, one)
    rows = list(csv.DictReader(io.StringIO(write(program, path, q, EDGES), newline="")))
    check(name + " edges", close({(r["source"], r["target"]): float(r["weight"]) for r in rows}, edges), rows[:2])
    check(name + " edges' statements", all(int(r["count"]) == len(r["statements"].split()) > 0 and r["first"] <= r["last"] for r in rows), rows[:2])
    net = json.loads(write(program, path, q, JSON))
    label = {n["id"]: n["label"] for n in net["nodes"]}
    check(name + " json", close({(label[l["source"]], label[l["target"]]): l["weight"] for l in net["links"]}, edges))
    zeta = [n for n in net["nodes"] if n["label"] == "Zeta"]
    check(name + " json attributes", zeta and zeta[0]["attributes"] == {"type": "Guild", "label": "“zed”", "no & <te>": "a<b>&\"c\""} and zeta[0]["color"] == "#0ac81e", zeta)


def check_xml(name, program, path, q, want, one):
    edges = edges_of(want, one)
    for number, tag in ((GRAPHML, "{http://graphml.graphdrawing.org/xmlns}"), (VISONE, "{http://graphml.graphdrawing.org/xmlns}"), (GEXF, "{http://www.gexf.net/1.2draft}")):
        root = ET.fromstring(write(program, path, q, number))
        nodes, found = list(root.iter(tag + "node")), list(root.iter(tag + "edge"))
        ids = {n.get("id") for n in nodes}
        check(f"{name} xml {number}", len(ids) == len(nodes) and len(found) == len(edges) and all(e.get("source") in ids and e.get("target") in ids for e in found))
    life = {n.get("id"): (n.get("start"), n.get("end")) for n in nodes}
    inside = lambda e, n: life[e.get(n)][0] <= e.get("start") <= e.get("end") <= life[e.get(n)][1]
    check(f"{name} gexf edges live while their nodes do", all(inside(e, "source") and inside(e, "target") for e in found if e.get("start")))


def check_networkx(name, program, path, q, want, one):
    try:
        import networkx
    except ImportError:
        print("networkx: skipped, it is not installed")
        return
    edges = edges_of(want, one)
    zeta = {"type": "Guild", "no & <te>": "a<b>&\"c\"", "variable": "organization"}
    for number, read, ending in ((GRAPHML, networkx.read_graphml, "graphml"), (GEXF, networkx.read_gexf, "gexf")):
        with tempfile.NamedTemporaryFile("w", suffix="." + ending, encoding="utf-8") as f:
            f.write(write(program, path, q, number))
            f.flush()
            g = read(f.name)
        label = {n: d["label"] for n, d in g.nodes(data=True)}
        has = {}
        for a, b, d in g.edges(data=True):
            pair = (label[a], label[b])
            has[pair if pair in edges else pair[::-1]] = d["weight"]
        check(f"{name} networkx {ending}", close(has, edges), has)
        node, = [d for n, d in g.nodes(data=True) if d["label"] == "Zeta"]
        check(f"{name} networkx {ending} attributes", all(node.get(k) == v for k, v in zeta.items()) and isinstance(node["frequency"], int), node)
        check(f"{name} networkx {ending} edge attributes", all(isinstance(d["count"], int) and d["statements"] for _, _, d in g.edges(data=True)))


def check_igraph(name, program, path, q, want, one):
    try:
        import igraph
    except ImportError:
        print("igraph: skipped, it is not installed")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".graphml", encoding="utf-8") as f:
        f.write(write(program, path, q, GRAPHML))
        f.flush()
        g = igraph.Graph.Read_GraphML(f.name)
    edges = edges_of(want, one)
    has = {}
    for e in g.es:
        pair = (g.vs[e.source]["label"], g.vs[e.target]["label"])
        has[pair if pair in edges else pair[::-1]] = e["weight"]
    check(name + " igraph", close(has, edges), has)
    check(name + " igraph attributes", g.vs.find(label="Zeta")["type"] == "Guild")


def check_dot(name, program, path, q, want, one):
    text = write(program, path, q, DOT)
    check(name + " dot", text.count(" -- ") == len(edges_of(want, one)) and text.startswith("graph hearsay {") and text.endswith("}\n"))
    if subprocess.run(["sh", "-c", "command -v dot"], capture_output=True).returncode == 0:
        check(name + " dot is read", subprocess.run(["dot", "-Tplain"], input=text, capture_output=True, text=True).returncode == 0)


def main():
    program, t = os.path.abspath(sys.argv[1]), table()
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump(t, f)
        f.flush()
        for q in ({"shape": "two", "qualifier": "agreement"}, {"shape": "one", "qualifier": "agreement", "aggregation": "subtract", "norm": "average"},
                  {"shape": "one", "qualifier": "mood", "aggregation": "congruence"}, {"shape": "two", "qualifier": "strength", "aggregation": "subtract", "isolates": True}):
            q = run.named(q)
            want, = formulas.network(t, q)
            one, whole = q["shape"] == "one", q.get("norm", "no") == "no" and q["qualifier"] != "strength"
            check_matrix(f"csv {q}", write(program, f.name, q, CSV), want, whole, False)
            check_matrix(f"dl {q}", write(program, f.name, q, DL), want, whole, True)
            for each in (check_lists, check_xml, check_networkx, check_igraph, check_dot):
                each(str(q), program, f.name, q, want, one)
    failures.extend(run.failures)
    for x in failures:
        print("FAIL", x)
    print(f"formats of networks: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
