#!/usr/bin/env python3
"""pages.py [LIBRARY] [DATA] [--wrong title|date|author|body]: article bodies and what pages say of themselves, against gold.

LIBRARY is libhearsay.so (default: build/libhearsay.so); DATA holds html_trafilatura.tar.xz and html_zyte.tar.xz (default:
../shared/data), or the folders trafilatura and zyte that they unpack to.

By a hash of its name, a page is `seen` (three quarters: for reading and tuning) or `kept` (one quarter: only for counting).
title, date, author  of the pages with gold: right, wrong, empty. Titles and names count as right when their letters and digits
                     are, whatever the case, marks and spaces; several authors as a set, in any order; of dates the day.
                     `exact` is the share whose strings are equal to the gold's.
body snippets        pieces that must and must not be in the text: precision, recall and F over all of them
zyte                 F1 of 4-grams of words against whole gold bodies, as in Zyte's article-extraction-benchmark:
                     precision and recall of each page, averaged, then F1
--wrong prints the misses of `seen`."""
import collections, ctypes, gzip, hashlib, json, os, re, sys, tarfile, time, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


class Str(ctypes.Structure):
    _fields_ = [("ptr", ctypes.c_void_p), ("len", ctypes.c_size_t)]

    def text(self):
        return ctypes.string_at(self.ptr, self.len).decode() if self.len else ""


class Library:
    def __init__(self, path):
        self.c = ctypes.CDLL(path)
        self.c.hs_doc_text.restype = self.c.hs_doc_meta.restype = Str
        self.c.hs_doc_meta.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        self.c.hs_doc_text.argtypes = self.c.hs_doc_free.argtypes = [ctypes.c_void_p]
        self.seconds = 0

    def read(self, page):
        """bytes of a page -> {"text", "title", "author", "date", …}, all empty when it cannot be read"""
        doc = ctypes.c_void_p()
        start = time.process_time()
        code = self.c.hs_doc_read(page, ctypes.c_size_t(len(page)), None, ctypes.byref(doc), None)
        self.seconds += time.process_time() - start
        if code:
            return collections.defaultdict(str)
        out = {key: self.c.hs_doc_meta(doc, key.encode()).text() for key in ("title", "author", "date", "date_from", "outlet", "url", "lang")}
        out["text"] = self.c.hs_doc_text(doc).text()
        self.c.hs_doc_free(doc)
        return out


def files(data, name):
    """-> {file name: bytes} of DATA/name/ or DATA/html_name.tar.xz; None when neither is there"""
    folder, archive = os.path.join(data, name), os.path.join(data, f"html_{name}.tar.xz")
    if os.path.isdir(folder):
        return {f: open(os.path.join(folder, f), "rb").read() for f in os.listdir(folder)}
    if os.path.exists(archive):
        with tarfile.open(archive) as tar:
            return {os.path.basename(m.name): tar.extractfile(m).read() for m in tar if m.isfile()}
    return None


def part(name):
    return "seen" if hashlib.sha256(name.encode()).digest()[0] & 3 else "kept"


# ---- what pages say of themselves ----

def letters(s):
    s = unicodedata.normalize("NFKC", s).replace("ß", "ss").casefold()
    return "".join(c for c in s if c.isalnum())


def people(s):
    parts = re.split(r"\s*[,;&|]\s*|\s+(?:und|and|et|y|e|и|және)\s+", s)
    return sorted(letters(re.sub(r"^\s*(?:by|von|par|por|di|автор)\b:?\s*", "", p, flags=re.I)) for p in parts if letters(p))


def day(s):
    return "-".join(p.zfill(2) for p in s[:10].split("-"))


SAME = {"title": letters, "author": people, "date": day}


def score_metadata(library, pages, gold, wrong):
    for field, fold in SAME.items():
        counts = {h: collections.Counter() for h in ("seen", "kept")}
        for item in gold.values():
            want, got = item.get(field), item["got"][field] if "got" in item else ""
            if not want:
                continue
            c = counts[part(item["file"])]
            want = want if isinstance(want, list) else [want]  # several values, each of them right
            state = "empty" if not got else "right" if fold(got) in map(fold, want) else "wrong"
            c[state] += 1
            c["exact"] += (got[:10] if field == "date" else got) in (w.strip() for w in want)
            if wrong == field and state != "right" and part(item["file"]) == "seen":
                print(f"  {state} {item['file']}\n    want {want}\n    got  {got} [{item['got'].get('date_from', '')}]")
        for h, c in counts.items():
            n = c["right"] + c["wrong"] + c["empty"]
            print(f"{field:7} {h}: {c['right']:4} right {c['wrong']:4} wrong {c['empty']:4} empty of {n:4}"
                  f"  = {100 * c['right'] / max(n, 1):.1f} % right, {100 * c['exact'] / max(n, 1):.1f} % exact")


def flat(s):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", s))


def score_snippets(gold, wrong):
    counts = {h: collections.Counter() for h in ("seen", "kept")}
    for item in gold.values():
        text = flat(item["got"]["text"])
        c = counts[part(item["file"])]
        for sort, key in ((("tp", "fn"), "with"), (("fp", "tn"), "without")):
            for piece in item.get(key) or []:
                hit = flat(piece) in text
                c[sort[not hit]] += 1
                if wrong == "body" and part(item["file"]) == "seen" and hit != (key == "with"):
                    print(f"  {item['file']} {'lacks' if key == 'with' else 'holds'} {flat(piece)[:150]}")
    for h, c in counts.items():
        p, r = c["tp"] / max(c["tp"] + c["fp"], 1), c["tp"] / max(c["tp"] + c["fn"], 1)
        print(f"body snippets {h}: P {p:.4f} R {r:.4f} F {2 * p * r / max(p + r, 1e-9):.4f} of {sum(c.values())} pieces")


def trafilatura(library, data, wrong):
    pages = files(data, "trafilatura")
    if pages is None:
        print(f"skipped: title, date, author and body snippets ({data} holds no trafilatura pages)")
        return
    gold = json.loads(pages.pop("evaldata.json"))
    for item in gold.values():
        item["got"] = library.read(pages[item["file"]])
    score_metadata(library, pages, gold, wrong)
    score_snippets(gold, wrong)
    print("of these, pages that call themselves news (schema.org's NewsArticle):")
    score_metadata(library, pages, {k: item for k, item in gold.items() if b"NewsArticle" in pages[item["file"]]}, None)


# ---- whole bodies ----

def shingles(text):
    words = re.findall(r"\w+", text)
    return collections.Counter(tuple(words[i:i + 4]) for i in range(max(len(words) - 3, 1)) if words)


def zyte(library, data, wrong):
    pages = files(data, "zyte")
    if pages is None:
        print(f"skipped: 4-gram F1 of bodies ({data} holds no zyte pages)")
        return
    gold = json.loads(pages["ground-truth.json"]) if "ground-truth.json" in pages else None
    if gold is None:
        print("skipped: 4-gram F1 of bodies (no ground-truth.json)")
        return
    scores = {"seen": [], "kept": []}
    for name, item in gold.items():
        packed = pages.get(name + ".html.gz")
        page = gzip.decompress(packed) if packed else pages[name + ".html"]
        want, got = shingles(item["articleBody"]), shingles(library.read(page)["text"])
        hit = sum((want & got).values())
        p, r = hit / max(sum(got.values()), 1), hit / max(sum(want.values()), 1)
        scores[part(name)].append((p, r))
        if wrong == "body" and part(name) == "seen" and p + r < 1.9:
            print(f"  zyte {name}: P {p:.3f} R {r:.3f}")
    for h, s in scores.items():
        p, r = (sum(x[i] for x in s) / max(len(s), 1) for i in (0, 1))
        print(f"zyte 4-grams {h}: P {p:.4f} R {r:.4f} F1 {2 * p * r / max(p + r, 1e-9):.4f} of {len(s)} pages")


def main():
    arguments = sys.argv[1:]
    wrong = None
    if "--wrong" in arguments:
        at = arguments.index("--wrong")
        wrong = arguments[at + 1]
        del arguments[at:at + 2]
    library = Library(arguments[0] if arguments else os.path.join(ROOT, "build", "libhearsay.so"))
    data = arguments[1] if len(arguments) > 1 else os.path.join(os.path.dirname(ROOT), "shared", "data")
    trafilatura(library, data, wrong)
    zyte(library, data, wrong)
    print(f"reading: {library.seconds:.1f} s of processor time")


if __name__ == "__main__":
    main()
