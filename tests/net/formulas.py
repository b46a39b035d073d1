"""Discourse networks by their definitions, as plainly as possible and slowly: what tests/net/run.py compares hearsay with. Nothing here is
taken from src/net: each formula is written from its definition (hearsay-net(1)), with loops over every cell.

A table is the object that tests/unit/coded.h describes. network(table, options) -> list of dicts with rows, columns, cells."""
import calendar, datetime, math

MISSING = None


def utc(seconds):
    return datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)


def seconds(moment):
    return round((moment - datetime.datetime(1970, 1, 1)).total_seconds())


def java_key(label):
    b = label.encode("utf-16-be", "surrogatepass")
    return [b[i] << 8 | b[i + 1] for i in range(0, len(b), 2)]


class Selection:
    def __init__(self, table, o, need=2):
        self.names = [v["name"] for v in table["variables"]]
        self.kind = {v["name"]: v["kind"] for v in table["variables"]}
        self.of_document = {v["name"]: v.get("of_document", False) for v in table["variables"]}
        self.o, self.table = o, table
        self.compat = o.get("compat", False)
        rows = [dict(s, **{"value:" + n: x for n, x in zip(self.names, s["values"])}) for s in table["statements"]]
        since, until = period(o.get("since"), False), period(o.get("until"), True)
        rows = [r for r in rows if (since is None or (r["time"] is not None and r["time"] >= since))
                and (until is None or (r["time"] is not None and r["time"] <= until))]
        low = lambda r: -2**63 if r["time"] is None else r["time"]
        rows.sort(key=lambda r: (low(r), table["documents"][r["document"]]["id"], r["start"], r["stop"], r["id"]))
        rows = [r for r in rows if self.passes(r, True)]
        self.wider = list(rows)
        times = [r["time"] for r in rows if r["time"] is not None]
        self.first = table["first"] if table.get("last") else times[0] if times else 0
        self.last = table["last"] if table.get("last") else times[-1] if times else 0
        if since is not None:
            self.first = since
        if until is not None:
            self.last = until
        self.q = o.get("qualifier") or None
        self.aggregation = o.get("aggregation", "ignore")
        self.scale = self.make_scale()
        rows = [r for r in rows if self.passes(r, False)]
        self.var = [o.get("var1"), o.get("var2")][:need]
        rows = [r for r in rows if not any(r["value:" + v] in (MISSING, "") for v in self.var if v)]
        if self.q and (self.kind[self.q] == "text" or self.aggregation != "ignore"):
            rows = [r for r in rows if r["value:" + self.q] not in (MISSING, "")]
        self.rows = self.without_duplicates(rows)

    def passes(self, r, of_document):
        for f in self.o.get("filters", []):
            if self.of_document[f["variable"]] != of_document:
                continue
            x = r["value:" + f["variable"]]
            listed = x is not None and str(x) in f["values"]
            if listed != f.get("only", False):
                return False
        return True

    def make_scale(self):
        if not self.q:
            return [0]
        if self.kind[self.q] == "boolean":
            return [0, 1]
        values = {r["value:" + self.q] for r in self.wider} - {MISSING, ""}
        return sorted(values, key=java_key if self.kind[self.q] == "text" else None)

    def without_duplicates(self, rows):
        rule, kept, seen = self.o.get("duplicates", "include"), [], set()
        for r in rows:
            day = utc(r["time"] or 0)
            week = day.isocalendar()
            bucket = {"include": None, "acrossrange": 0, "document": r["document"], "year": day.year,
                      "month": day.month if self.compat else (day.year, day.month),
                      "week": week[1] if self.compat else (week[0], week[1])}[rule]
            q = r["value:" + self.q] if self.q and self.aggregation != "ignore" else None
            key = (bucket, q) + tuple(r["value:" + v] for v in self.var if v)
            if rule != "include":
                if self.compat and self.q and self.kind[self.q] == "integer" and q is not None and not -128 <= q <= 127:
                    pass  # two Integer objects are never the same one
                elif key in seen:
                    continue
                seen.add(key)
            kept.append(r)
        return kept


def period(text, last):
    if not text:
        return None
    n = [int(x) for x in text.split("-")]
    if len(n) == 1:
        a, b = datetime.datetime(n[0], 1, 1), datetime.datetime(n[0] + 1, 1, 1)
    elif len(n) == 2:
        a, b = datetime.datetime(n[0], n[1], 1), plus(datetime.datetime(n[0], n[1], 1), "months", 1)
    else:
        a, b = datetime.datetime(*n), datetime.datetime(*n) + datetime.timedelta(days=1)
    return seconds(b) - 1 if last else seconds(a)


def plus(t, unit, n):
    if unit in ("months", "years"):
        m = t.year * 12 + t.month - 1 + n * (12 if unit == "years" else 1)
        y, m = divmod(m, 12)
        return t.replace(year=y, month=m + 1, day=min(t.day, calendar.monthrange(y, m + 1)[1]))
    return t + datetime.timedelta(**{unit: n})


def between(a, b, unit):
    """whole units from a to b, cut off towards zero"""
    if unit in ("months", "years"):
        sign = 1 if b >= a else -1
        x, y = (a, b) if sign > 0 else (b, a)
        n = (y.year - x.year) * 12 + y.month - x.month
        if (y.day, y.time()) < (x.day, x.time()):
            n -= 1
        return sign * (n // (12 if unit == "years" else 1))
    one = datetime.timedelta(**{unit: 1}).total_seconds()
    return int((b - a).total_seconds() / one)


def labels(rows, variable):
    return sorted({r["value:" + variable] for r in rows} - {MISSING, ""}, key=java_key)


class Counts:
    """a[i][j][k], with each statement's weight; n[i][j][k] statements"""

    def __init__(self, sel, rows, weight, rows_of, smoothed):
        o = sel.o
        v1, v2 = o["var1"], o["var2"]
        named = rows_of
        self.names1, self.names2 = labels(named, v1), labels(named, v2)
        self.K = sel.scale if sel.aggregation != "ignore" else [0]
        i1, i2 = {x: i for i, x in enumerate(self.names1)}, {x: i for i, x in enumerate(self.names2)}
        level = {x: i for i, x in enumerate(self.K)}
        self.a = [[[0.0] * len(self.K) for _ in self.names2] for _ in self.names1]
        self.n = [[[0] * len(self.K) for _ in self.names2] for _ in self.names1]
        for r, w in zip(rows, weight):
            k = level[r["value:" + sel.q]] if sel.aggregation != "ignore" and sel.q else 0
            self.a[i1[r["value:" + v1]]][i2[r["value:" + v2]]][k] += w
            self.n[i1[r["value:" + v1]]][i2[r["value:" + v2]]][k] += 1
        self.sel, self.smoothed = sel, smoothed
        self.A = [sum(map(sum, x)) for x in self.a]
        self.P = [sum(sum(self.a[i][j]) for i in range(len(self.names1))) for j in range(len(self.names2))]


def two_mode(c):
    sel, o = c.sel, c.sel.o
    agg, norm, K = sel.aggregation, o.get("norm", "no"), c.K
    I, J = range(len(c.names1)), range(len(c.names2))
    kind = sel.kind.get(sel.q)
    x = [[0.0] * len(c.names2) for _ in c.names1]
    for i in I:
        for j in J:
            for k, value in enumerate(K):
                n = c.a[i][j][k]
                if agg == "combine":
                    x[i][j] += 2 ** (len(K) - 1 - k) if n > 0 else 0
                elif agg == "subtract" and kind == "boolean":
                    x[i][j] += n if value else -n
                elif agg == "subtract" and kind == "integer":
                    x[i][j] += n * (k if c.smoothed and sel.compat else value)
                else:
                    x[i][j] += n
    y = [row[:] for row in x]
    for i in I:
        for j in J:
            if norm == "activity":
                d = sum(1 for v in x[i] if v > 0) if agg == "combine" else c.A[i]
            elif norm == "prominence":
                d = sum(1 for r in x if r[j] > 0) if agg == "combine" else c.P[j]
            else:
                d = 1
            y[i][j] = x[i][j] / d if d > 0 else 0
    return y


def alike(c, k, l):
    """how much two values of the qualifier agree, 0 to 1"""
    kind = c.sel.kind.get(c.sel.q) if c.sel.aggregation != "ignore" else None
    if kind in (None, "text"):
        return 1.0 if k == l else 0.0
    if c.smoothed and c.sel.compat:
        return 1 - abs(k - l) / (len(c.K) - 1) if len(c.K) > 1 else math.nan
    R = max(c.K) - min(c.K)
    return 1 - abs(c.K[k] - c.K[l]) / R if R else 1.0


def product(c, x, y, weigh):
    return sum(x[j][k] * y[j][l] * weigh(k, l) for j in range(len(c.names2)) for k in range(len(c.K)) if x[j][k] for l in range(len(c.K)) if y[j][l])


def one_mode(c):
    sel, o = c.sel, c.sel.o
    agg, norm, compat = sel.aggregation, o.get("norm", "no"), sel.compat
    text = sel.q and sel.kind[sel.q] == "text"
    N = range(len(c.names1))
    presence = [[[1.0 if v > 0 else 0.0 for v in cell] for cell in row] for row in c.a]
    out = [[0.0] * len(c.names1) for _ in N]
    use = presence if norm == "jaccard" and not compat else c.a
    q = lambda k, l: alike(c, k, l)
    for i in N:
        for m in N:
            if i == m and not (compat and c.smoothed):
                continue
            x, y = use[i], use[m]
            congruence = product(c, x, y, q)
            if text and agg != "ignore":
                conflict = sum((a if b == 0 else 0) + (b if a == 0 else 0) for r, s in zip(x, y) for a, b in zip(r, s))
            else:
                conflict = product(c, x, y, lambda k, l: 1 - q(k, l))
            v = {"ignore": congruence, "congruence": congruence, "conflict": conflict, "subtract": congruence - conflict}[agg]
            d = 1.0
            if norm == "average":
                if compat and c.smoothed:
                    d = sum(2 / (c.n[i][j][k] + c.n[m][j][k]) for j in range(len(c.names2)) for k in range(len(c.K)) if c.n[i][j][k] + c.n[m][j][k])
                    d = 1 / d if d else 0
                else:
                    d = (c.A[i] + c.A[m]) / 2
            elif norm == "cosine":
                d = c.A[i] * c.A[m] if compat else math.sqrt(product(c, c.a[i], c.a[i], q) * product(c, c.a[m], c.a[m], q))
            elif norm == "jaccard" and compat:
                d = sum((a if b == 0 else 0) + (b if a == 0 else 0) + (a * b if a > 0 and b > 0 else 0) for r, s in zip(x, y) for a, b in zip(r, s))
            elif norm == "jaccard":
                d = product(c, x, x, q) + product(c, y, y, q) - product(c, x, y, q)
            out[i][m] = v / d if d else 0.0
    return out


def kernel(name, d, compat):
    if name == "gaussian":
        return math.exp(-d * d / 2) / math.sqrt(2 * math.pi)
    if abs(d) > 1:
        return 0.0
    return {"uniform": 0.5, "epanechnikov": 0.75 * (1 - d * d), "triangular": 1 - (d if compat else abs(d))}[name]


def finish(sel, rows, weight, smoothed, number, at, a, b):
    named = sel.wider if sel.o.get("isolates") else sel.rows if smoothed else rows
    c = Counts(sel, rows, weight, named, smoothed)
    one = sel.o.get("shape") == "one"
    m = one_mode(c) if one else two_mode(c)
    total = sum(map(sum, m))
    if sel.o.get("sum_to_one") and abs(total) > 1e-12 * sum(abs(v) for r in m for v in r):
        m = [[v / total for v in r] for r in m]
    return {"number": number, "at": at, "from": a, "to": b, "rows": c.names1, "columns": c.names1 if one else c.names2, "matrix": m}


def network(table, o):
    sel = Selection(table, o)
    dated = [r for r in sel.rows if r["time"] is not None]
    unit, size, out = o.get("window", "no"), o.get("size", 0), []
    if unit == "no":
        return [finish(sel, sel.rows, [1] * len(sel.rows), False, 0, sel.first, sel.first, sel.last)]
    if unit == "events":
        h = size // 2
        for t in range(h, len(dated) - h):
            w = dated[t - h:t + h + 1]
            out.append(finish(sel, w, [1] * len(w), False, len(out) + 1, dated[t]["time"], w[0]["time"], w[-1]["time"]))
        return out
    first, last = utc(sel.first), utc(sel.last)
    if not o.get("kernel"):
        d = math.floor((size - 1) / 2 + 0.5)
        n = 0
        while plus(first, unit, n) <= last:
            t = plus(first, unit, n)
            a, b = plus(t, unit, -d), plus(t, unit, d)
            if a >= first and b <= last:
                w = [r for r in dated if seconds(a) <= r["time"] <= seconds(b)]
                out.append(finish(sel, w, [1] * len(w), False, len(out) + 1, seconds(t), seconds(a), seconds(b)))
            n += 1
        return out
    w = size - size % 2
    indent = 0 if o.get("no_indent") else w // 2
    begin, end, n = plus(first, unit, indent), plus(last, unit, -indent), 0
    while plus(begin, unit, n) <= end:
        t = plus(begin, unit, n)
        zeta = [kernel(o["kernel"], 2 * between(utc(r["time"]), t, unit) / w, sel.compat) for r in dated]
        use = [(r, z) for r, z in zip(dated, zeta) if z > 0 or sel.compat]
        weigh = math.sqrt if o.get("shape") == "one" else float
        out.append(finish(sel, [r for r, _ in use], [weigh(z) for _, z in use], True, len(out) + 1, seconds(t), seconds(plus(t, unit, -(w // 2))),
                          seconds(plus(t, unit, w // 2))))
        n += 1
    return out
