#!/usr/bin/env python3
"""pictures.py NETWORKS: drawings of networks: labels collide with nothing, everything is inside, the same twice; and the page, in a headless
Chromium where there is one: nodes and ties are drawn, the slider moves, a tie tells its words, nothing in a label becomes markup. The last
line counts."""
import json, os, random, re, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import run

SVG, PNG, HTML = 8, 9, 10
passed, failures = 0, []


def check(name, ok, what=""):
    global passed
    passed += bool(ok)
    if not ok:
        failures.append(f"{name}: {str(what)[:300]}")


def debate(seed, actors, concepts, n):
    r = random.Random(seed)
    words = "bridge toll ferry reeds council guild ministry osk khorvik traders road river harbour winter ice tunnel union press society vote".split()
    label = lambda: " ".join(r.choice(words) for _ in range(r.randrange(1, 7))).capitalize()
    a, c = [f"{label()} {i}" for i in range(actors)], [f"The {label()} {i}" for i in range(concepts)]
    a[0], c[0] = "<script>alert(1)</script> & \"sons\"", "渡し船は 😀 続く </script>"
    statements = [{"id": i, "time": 1900000000 + 86400 * r.randrange(200), "document": i % 5, "start": i, "stop": i + 1, "words": "Words <b>of</b> </script> " + label(),
                   "name": f"d{i % 5 + 1}:s{i}", "values": [a[min(int(r.expovariate(4 / actors)), actors - 1)], r.choice(c), r.randrange(2)]} for i in range(n)]
    return {"name": "debate", "variables": [{"name": "organization", "kind": "text"}, {"name": "concept", "kind": "text"}, {"name": "agreement", "kind": "boolean"}],
            "documents": [{"id": i, "name": f"d{i + 1}", "title": f"Report <{i}>", "url": "https://paper.example/1" if i else "javascript:alert(2)"} for i in range(5)], "statements": statements}


def write(program, table, question, number):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump(table, f)
        f.flush()
        done = subprocess.run([program, f.name, str(number)], input=(json.dumps(run.named(question)) + "\n").encode(), capture_output=True)
    if done.returncode or done.stderr:
        failures.append(f"{question}: {done.stderr[:300]}")
    return done.stdout


def meets(a, b):
    return a[0] < b[2] - 0.2 and b[0] < a[2] - 0.2 and a[1] < b[3] - 0.2 and b[1] < a[3] - 0.2


def check_svg(name, text):
    ns = "{http://www.w3.org/2000/svg}"
    root = ET.fromstring(text)
    width, height = float(root.get("width")), float(root.get("height"))
    nodes = [(float(c.get("cx")) - float(c.get("r")), float(c.get("cy")) - float(c.get("r")), float(c.get("cx")) + float(c.get("r")), float(c.get("cy")) + float(c.get("r")))
             for c in root.iter(ns + "circle") if c.find(ns + "title") is not None]
    nodes += [(float(c.get("x")), float(c.get("y")), float(c.get("x")) + float(c.get("width")), float(c.get("y")) + float(c.get("height")))
              for c in root.iter(ns + "rect") if c.find(ns + "title") is not None]
    lines = [(float(t.get("x")), float(t.get("y")) - 11, float(t.get("x")) + float(t.get("textLength")), float(t.get("y")) + 2, t.text) for t in root.iter(ns + "text") if t.get("textLength")]
    clash = [(a, b) for i, a in enumerate(lines) for b in lines[i + 1:] if meets(a, b)]
    check(name + ": labels do not collide", not clash, clash[:2])
    covered = [(a, b) for a in lines for b in nodes if meets(a, b)]
    check(name + ": no label on a node", not covered, covered[:2])
    check(name + ": all inside", all(0 <= b[0] and b[2] <= width and 0 <= b[1] and b[3] <= height for b in nodes + lines))
    check(name + ": all nodes", len(nodes) > 0 and len(lines) > 0)
    missing = re.search(rb"(\d+) labels had no room", text)
    return len(nodes), int(missing[1]) if missing else 0


ACTIONS = """
const out = {};
out.nodes = document.querySelectorAll('.node').length;
out.ties = document.querySelectorAll('.tie').length;
const t = page.nets[0].ties[0];
document.querySelectorAll('.tie')[0].dispatchEvent(new MouseEvent('click', {bubbles: true}));
out.panel = document.querySelector('aside h2').textContent;
out.items = document.querySelectorAll('aside li').length;
out.links = [...document.querySelectorAll('aside a')].map(a => a.protocol);
out.bold = document.querySelectorAll('aside b, aside script').length;
slider.value = page.nets.length - 1; slider.dispatchEvent(new Event('input'));
out.later = document.querySelectorAll('.tie').length; out.want = page.nets[page.nets.length - 1].ties.length;
slider.value = 0; slider.dispatchEvent(new Event('input'));
least.value = 1; least.dispatchEvent(new Event('input'));
out.heavy = document.querySelectorAll('.tie').length;
least.value = 0; search.value = 'script'; search.dispatchEvent(new Event('input'));
out.dim = document.querySelectorAll('.node.dim').length;
const n = page.nodes[1], x = n.x; n.x += 50; draw(); out.moved = n.dot.getAttribute(n.kind ? 'x' : 'cx') != x;
document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
out.home = document.querySelector('aside h2').textContent;
document.documentElement.textContent = 'RESULT' + JSON.stringify(out) + 'END';
"""


def check_page(name, text, nodes, ties):
    check(name + ": one script ends once", text.count(b"</script>") == 1 and b"<b>of" not in text)
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        print("page: skipped, there is no Chromium")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.html")
        open(path, "wb").write(text.replace(b"</script>", ACTIONS.encode() + b"</script>"))
        done = subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder, "--dump-dom", "file://" + path], capture_output=True, text=True,
                              timeout=120, env=dict(os.environ, HOME=folder))
    found = re.search(r"RESULT(.*)END", done.stdout, re.S)
    check(name + ": the page's script runs", found, done.stdout[:200] + done.stderr[-200:])
    if not found:
        return
    o = json.loads(found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    check(name + ": nodes and ties", o["nodes"] == nodes and o["ties"] == ties, (o, nodes, ties))
    check(name + ": a tie tells its words", " — " in o["panel"] and o["items"] > 0 and o["bold"] == 0 and set(o["links"]) <= {"https:"}, o)
    check(name + ": the slider moves", o["later"] == o["want"], o)
    check(name + ": light ties go", 0 < o["heavy"] < o["ties"], o)
    check(name + ": finding dims the others", 0 < o["dim"] < nodes and o["moved"] and o["home"] == "Who stands with whom", o)


def main():
    program = os.path.abspath(sys.argv[1])
    one = {"shape": "one", "qualifier": "agreement", "aggregation": "subtract", "norm": "average"}
    two = {"shape": "two", "qualifier": "agreement", "aggregation": "subtract"}
    for name, table, q in (("small, one-mode", debate(1, 8, 4, 40), one), ("small, two-mode", debate(1, 8, 4, 40), two), ("larger, one-mode", debate(2, 40, 25, 160), one),
                           ("larger, two-mode", debate(3, 35, 20, 150), two), ("with isolates", debate(4, 30, 12, 60), dict(two, isolates=True, filters=[{"variable": "concept", "values": ["渡し船は 😀 続く </script>"], "only": True}])),
                           ("one node", debate(5, 2, 1, 3), two)):
        text = write(program, table, q, SVG)
        nodes, missing = check_svg(name, text)
        check(name + ": labels have room", missing <= nodes // 10, (missing, nodes))
        check(name + ": the same twice", write(program, table, q, SVG) == text)
        if "--keep" in sys.argv:
            open(f"/tmp/{name.replace(', ', '-').replace(' ', '-')}.svg", "wb").write(text)
    for name, q in (("page, one-mode", one), ("page, two-mode", two)):
        table = debate(1, 8, 4, 40)
        answer, = run.ask(program, table, [run.named(dict(q, upper=True))])
        net, = answer["nets"]
        page = write(program, table, q, HTML)
        whole = len(net["rows"]) + (0 if q is one else len(net["columns"]))
        check_page(name, page, whole, len(net["cells"]))
    failures.extend(run.failures)
    for x in failures:
        print("FAIL", x)
    print(f"pictures of networks: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
