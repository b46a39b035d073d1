#!/usr/bin/env python3
"""search.py BUILD [--statements N] [--keep FILE]: how long searches take in a ledger of 100,000 statements.

Makes articles of invented people in invented words (a few of them very frequent, as in every language), puts them into a ledger with
`hearsay add`, and asks 50 questions through libhearsay, in one process: words rare and frequent, phrases, beginnings, speakers with and
without words, outlets, dates, polarity. Each is asked once to warm up and then 5 times; the fastest counts. --keep FILE makes the ledger
there, or uses it if it is there."""
import argparse, ctypes, itertools, json, os, random, subprocess, sys, tempfile, time

SYLLABLES = "ba be da do fi ga ha ki la lo ma me mi na no pa po ra re ri sa se si ta te to va ve vo za ze".split()
CITIES = ["Osk", "Khorvik", "Teshlar", "Brun", "Lower Orm"]
OUTLETS = ["Osk Herald", "Varenia Today", "Khorvik Post", "The Teshlar Evening", "Brun Radio", "Orm Weekly"]


def vocabulary(r, n):
    words = set()
    while len(words) < n:
        words.add("".join(r.choice(SYLLABLES) for _ in range(r.choice((2, 2, 3, 3, 4)))))
    return sorted(words, key=lambda w: (len(w), w))


def articles(n_statements):
    r = random.Random(11)
    words = vocabulary(r, 20000)
    weights = list(itertools.accumulate(1 / (i + 3) for i in range(len(words))))
    people = [f"{a.capitalize()} {b.capitalize()}ov" for a, b in zip(r.sample(words, 2000), r.sample(words, 2000))]
    fame = [1 / (i + 1) for i in range(len(people))]
    done = 0
    while done < n_statements:
        text, k = [], r.randint(4, 14)
        speakers = r.choices(people, fame, k=3)
        for i in range(k):
            s, said = r.choice(speakers), " ".join(r.choices(words, cum_weights=weights, k=r.randint(6, 24)))
            kind = r.random()
            if kind < .5:
                text.append(f'"The bridge {said}," said {s}.')
            elif kind < .8:
                text.append(f"{s} said that the toll {said}.")
            elif kind < .9:
                text.append(f"{s} denied that the council {said}.")
            else:
                text.append(f"According to {s}, the river {said}.")
            text.append("The " + " ".join(r.choices(words, cum_weights=weights, k=14)) + ".")
        done += k
        yield {"text": "\n\n".join(" ".join(text[i:i + 4]) for i in range(0, len(text), 4)), "title": " ".join(r.choices(words, cum_weights=weights, k=6)),
               "outlet": r.choice(OUTLETS), "url": f"https://news.example/{done}", "lang": "en",
               "date": f"20{r.randint(20, 31)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"}, people, words


def questions(people, words):
    last = [p.split()[1] for p in people]
    q = ["bridge", "toll", "bridge toll", "river bridge", "council", "the", "bridge OR toll OR river", "bridge -toll", "polarity:denied",
         "polarity:denied council", "polarity:affirmed bridge", "type:indirect toll", "kind:person", "since:2025", "since:2025 bridge",
         "since:2031-12 bridge", "until:2020-02", "until:2020-02 river", "outlet:herald", "outlet:herald bridge", 'outlet:"orm weekly" council',
         "outlet:herald since:2028 toll", '"the bridge"', '"the toll"', '"the river ' + words[0] + '"', "br*", "to*", "bridge ti*", "lang:en", "certainty:hedged"]
    q += [f"speaker:{n}" for n in (last[0], last[3], last[50], last[1500])] + [f'speaker:"{people[1]}" bridge', f'speaker:"{people[0]}" since:2030']
    q += [f"speaker:{last[i]} {w}" for i, w in ((0, "bridge"), (2, "toll"), (40, "bridge"), (400, "river"))]
    q += [words[0], words[5], words[100], words[3000], words[19000], f"{words[0]} {words[1]}", f"{words[0]} {words[3000]}", f"{words[7]} bridge"]
    q += [f'"{words[0]} {words[1]}"', f"-{words[0]} toll"]
    return q


class Str(ctypes.Structure):
    _fields_ = [("ptr", ctypes.c_char_p), ("len", ctypes.c_size_t)]


class Options(ctypes.Structure):
    _fields_ = [("documents", ctypes.c_int), ("no_fold", ctypes.c_int), ("offset", ctypes.c_uint32), ("limit", ctypes.c_uint32)]


class Err(ctypes.Structure):
    _fields_ = [("code", ctypes.c_int), ("message", ctypes.c_char * 512)]


HIT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class Ledger:
    def __init__(self, build, path):
        self.lib, self.handle, self.err, self.hits = ctypes.CDLL(os.path.join(build, "libhearsay.so")), ctypes.c_void_p(), Err(), 0
        self.call = HIT(self.count)
        if self.lib.hs_ledger_open(path.encode(), 1, ctypes.byref(self.handle), ctypes.byref(self.err)):
            sys.exit(self.err.message.decode())
        self.lib.hs_search.argtypes = [ctypes.c_void_p, Str, ctypes.POINTER(Options), HIT, ctypes.c_void_p, ctypes.POINTER(Err)]

    def count(self, user, hit):
        self.hits += 1
        return 0

    def ask(self, line, documents):
        self.hits, text = 0, line.encode()
        start = time.perf_counter()
        if self.lib.hs_search(self.handle, Str(text, len(text)), ctypes.byref(Options(documents, 0, 0, 20)), self.call, None, ctypes.byref(self.err)):
            sys.exit(f"{line}: {self.err.message.decode()}")
        return 1000 * (time.perf_counter() - start)


def build_ledger(build, path, n):
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "articles.jsonl")
        with open(source, "w", encoding="utf-8") as f:
            for article, _, _ in articles(n):
                f.write(json.dumps(article) + "\n")
        subprocess.run([os.path.join(build, "hearsay"), "add", "-d", path, source], check=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("build")
    p.add_argument("--statements", type=int, default=100000)
    p.add_argument("--keep")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = a.keep or os.path.join(folder, "bench.db")
        if not os.path.exists(path):
            build_ledger(a.build, path, a.statements)
        _, people, words = next(articles(1))
        ledger = Ledger(a.build, path)
        for documents in (0, 1):
            times = []
            for q in questions(people, words):
                ledger.ask(q, documents)
                times.append((min(ledger.ask(q, documents) for _ in range(5)), ledger.hits, q))
            ordered = sorted(t for t, _, _ in times)
            print(f"{'documents' if documents else 'statements'}: {len(times)} questions, median {ordered[len(ordered) // 2]:.1f} ms, worst {ordered[-1]:.1f} ms")
            for t, hits, q in sorted(times, reverse=True)[:6]:
                print(f"  {t:6.1f} ms  {hits:3} shown  {q}")


if __name__ == "__main__":
    main()
