#!/usr/bin/env python3
"""run.py RENDER [--update]: the six formats of a document marked up by hand (bridge.mk), against bridge.FORMAT; no finder and
no model in between. Also: the HTML is well nested and its links lead somewhere, the brat lines count the text's characters,
the Web Annotation page keeps the model's rules."""
import html.parser, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
RUNS = dict(text=("text", "60"), color=("text", "-60"), narrow=("text", "24"), jsonl=("jsonl", "0"), csv=("csv", "0"),
            html=("html", "0"), ann=("brat", "0"), webanno=("webanno", "0"))
VOID = {"meta", "br", "link"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.wrong, self.article = [], set(), [], [], ""

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in a:
            if a["id"] in self.ids:
                self.wrong.append(f"id {a['id']} twice")
            self.ids.add(a["id"])
        if tag == "a":
            self.links.append(a["href"])
        if tag in ("script", "img") or any(k.startswith("on") or k == "src" for k in a):
            self.wrong.append(f"<{tag}> has no place here")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if "article" in self.open:
            self.article += data


def check_html(text, plain):
    page = Page()
    page.feed(text)
    wrong = page.wrong + [f"link to nowhere: {l}" for l in page.links if not (l.startswith("#") and l[1:] in page.ids)]
    if page.open:
        wrong.append(f"left open: {page.open}")
    if page.article != plain:
        wrong.append("the article is not the text")
    if re.search(r"(https?:)?//", text):
        wrong.append("an address outside the page")
    return wrong


def check_ann(text, plain):
    wrong, ids = [], set()
    for line in text.splitlines():
        ids.add(line.split("\t")[0])
        m = re.match(r"T\d+\t\w+ ([\d ;]+)\t(.*)", line)
        if m:
            spans = [tuple(map(int, s.split())) for s in m[1].split(";")]
            if " ".join(plain[b:e] for b, e in spans).replace("\n", " ") != m[2]:
                wrong.append(line)
    for target in re.findall(r":([TE]\d+)", text):
        if target not in ids:
            wrong.append(f"{target} is not there")
    return wrong


def check_webanno(text, plain):
    """What the model demands (W3C 2017, sections 3.1 to 4.2, 5.2), and that each selector finds its words."""
    page, wrong, ids = json.loads(text), [], set()
    if page["@context"] != "http://www.w3.org/ns/anno.jsonld" or page["type"] != "AnnotationPage" or not page["id"]:
        wrong.append("the page's own properties")
    for a in page["items"]:
        if a["id"] in ids or a["type"] != "Annotation" or not a["target"] or a["motivation"] not in ("identifying", "linking", "describing"):
            wrong.append(a["id"])
        ids.add(a["id"])
        if isinstance(a["target"], str):
            continue
        for target in a["target"]["items"] if a["target"].get("type") == "List" else [a["target"]]:
            at, quote = target["selector"]
            b, e = at["start"], at["end"]
            if plain[b:e] != quote["exact"] or not plain[:b].endswith(quote["prefix"]) or not plain[e:].startswith(quote["suffix"]):
                wrong.append(f"{a['id']}: {quote['exact']!r} is not at {b}")
    return wrong


def main():
    render, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv
    blocks = re.split(r"(?m)^### ", open(f"{HERE}/bridge.mk", encoding="utf-8").read())[1:]
    plain = [re.sub(r"\{(?:[sqct]\d+,?)+:|\}", "", "\n".join(b.split("\n---")[0].split("\n")[1:])) + "\n" for b in blocks]
    passed = failed = 0
    for name, (form, width) in RUNS.items():
        have = subprocess.run([render, form, width, "tests/write/bridge.mk"], cwd=os.path.dirname(os.path.dirname(HERE)), capture_output=True, check=True).stdout
        path = f"{HERE}/bridge.{name}"
        if update:
            open(path, "wb").write(have)
        wrong = [] if os.path.exists(path) and open(path, "rb").read() == have else [f"is not as in {os.path.relpath(path)} (look with --update and git diff)"]
        text = have.decode()
        if form == "html":
            wrong += check_html(text, "".join(plain))
        elif form == "brat":
            wrong += check_ann(text, plain[0])
        elif form == "webanno":
            wrong += check_webanno(text, plain[0])
        for w in wrong:
            print(f"FAIL {name}: {w}")
        failed += bool(wrong)
        passed += not wrong
    print(f"write: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
