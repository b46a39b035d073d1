#!/usr/bin/env python3
"""run.py GET: fetching, against servers of our own on 127.0.0.1. GET is the program made of tests/unit/get.c.

Each test makes the sites it needs: a Site is a server with a robots.txt and a table of pages, which notes what it was asked. A
page is bytes (sent as HTML), a tuple (status, headers, body), or a function of the handler that answers by itself."""
import gzip, http.server, io, os, re, shutil, socket, ssl, subprocess, sys, tempfile, threading, time, traceback, zlib

GET = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
PAGE = "<p>The mayor of Osk said that the bridge would open.</p>".encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def answer(self, status, headers, body):
        self.send_response_only(status)
        names = {k.lower() for k, _ in headers}
        for k, v in headers:
            self.send_header(k, v)
        if "content-length" not in names and "transfer-encoding" not in names:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        site = self.server.site
        site.asked.append((self.path, time.monotonic(), dict(self.headers)))
        page = site.robots if self.path == "/robots.txt" else site.pages.get(self.path)
        try:
            if page is None:
                self.answer(404, [], b"no such page")
            elif callable(page):
                page(self)
            elif isinstance(page, bytes):
                self.answer(200, [("Content-Type", "text/html")], page)
            else:
                self.answer(*page)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            site.broken += 1
            self.close_connection = True


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


class Site:
    def __init__(self, pages, robots=None, context=None, address="127.0.0.1"):
        self.pages, self.robots, self.asked, self.broken, self.sent = pages, robots, [], 0, 0
        family = {"address_family": socket.AF_INET6} if ":" in address else {}
        self.server = type("Server", (Server,), family)((address, 0), Handler)
        if context:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.server.site = self
        self.port = self.server.server_address[1]
        self.root = f"{'https' if context else 'http'}://127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def paths(self):
        return [p for p, _, _ in self.asked]

    def times(self, path):
        return [t for p, t, _ in self.asked if p == path]


class Got:
    """What GET printed for one address."""

    def __init__(self, out):
        while True:
            key, _, value = out.readline().rstrip(b"\n").decode("utf-8", "replace").partition(" ")
            if key == "end":
                return
            if not key:
                raise EOFError("GET stopped in the middle")
            if key in ("head", "body"):
                value = out.read(int(value))
                out.readline()
            setattr(self, key, int(value) if key in ("code", "status", "retry_after", "private") else value)


def get(*arguments, delay="-1", env=None, fails=None):
    """-> a list of Got, one an address; standard error and the exit status must be clean unless `fails` says what is told."""
    clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    clean.update(env or {})
    done = subprocess.run([GET, "-d", delay, *arguments], capture_output=True, timeout=60, env=clean)
    told = done.stderr.decode("utf-8", "replace")
    if fails:
        assert done.returncode == 1 and re.search(fails, told), told
        return []
    assert done.returncode == 0 and not told, told
    out, found = io.BytesIO(done.stdout), []
    while out.tell() < len(done.stdout):
        found.append(Got(out))
    return found


def good(got, body=PAGE):
    assert got.code == 0, got.error
    assert got.body == body, (len(got.body), got.body[:80])


def bad(got, code, pattern, status=None):
    names = {"IO": 2, "LIMIT": 3, "FORMAT": 4, "USAGE": 5}
    assert got.code == names[code], (got.code, got.error)
    assert re.search(pattern, got.error), got.error
    assert not got.body and not got.url
    assert status is None or got.status == status, got.status


def moved(to, status=302):
    return (status, [("Location", to)], b"elsewhere")


def packed(encoding, body):
    return (200, [("Content-Encoding", encoding)], body)


# ---- pages ----

def test_page():
    site = Site({"/a?b=c": (200, [("Content-Type", "Text/HTML; charset=\"windows-1251\""), ("Date", "Wed, 01 May 2024 10:00:00 GMT"),
                 ("Last-Modified", "Tue, 30 Apr 2024 09:08:07 GMT")], PAGE)})
    [p] = get("-c", "mailto:desk@varenia.example", site.root + "/a?b=c#part")
    good(p)
    assert (p.status, p.type, p.charset, p.private) == (200, "text/html", "windows-1251", 1)
    assert (p.date, p.modified) == ("2024-05-01T10:00:00Z", "2024-04-30T09:08:07Z")
    assert p.url == site.root + "/a?b=c"
    assert p.head.startswith(b"HTTP/1.1 200 OK\r\n") and p.head.endswith(b"\r\n\r\n") and b"Last-Modified: Tue" in p.head
    assert site.paths() == ["/robots.txt", "/a?b=c"]
    sent = site.asked[1][2]
    assert re.fullmatch(r"hearsay/\d+\.\d+\.\d+ \(\+mailto:desk@varenia\.example\)", sent["User-Agent"]), sent
    assert "Cookie" not in sent and "Referer" not in sent and "Authorization" not in sent


def test_untold():
    site = Site({"/": (200, [], PAGE), "/odd": (200, [("Content-Type", "a b; charset=<x>"), ("Date", "one day")], b"")})
    p, odd = get(site.root, site.root + "/odd")
    good(p)
    good(odd, b"")
    assert (p.type, p.charset, p.modified, p.date) == ("", "", "", "") and p.url == site.root + "/"
    assert (odd.type, odd.charset, odd.date) == ("", "", "")
    assert re.fullmatch(r"hearsay/[\d.]+", site.asked[0][2]["User-Agent"])


def test_addresses_spelled():
    site = Site({"/%D0%BE%D1%81%D0%BA%20a": PAGE, "/b": PAGE})
    local = f"127.0.0.1:{site.port}"
    for p in get(site.root + "/оск a", f"  HTTP://{local}/%D0%BE%D1%81%D0%BA%20a\n", f"http://2130706433:{site.port}/a/../b"):
        good(p)


def test_no_addresses():
    for address in ("", "varenia", "http://", "http://a\nb/", "http://a b/", "http://127.0.0.1:99999/", "http://" + "a" * 300 + "/",
                    "http://127.0.0.1/" + "a" * 9000, "http://127.0.0.1/" + "я" * 3000):
        [p] = get(address)
        bad(p, "USAGE", "not an address that can be fetched; write it whole, as in https://", 0)
        assert "\n" not in p.error and len(p.error) < 400
    for address in ("file:///etc/passwd", "ftp://127.0.0.1/"):
        bad(get(address)[0], "USAGE", "only http and https", 0)
    for address in ("javascript:x", "gopher:x"):
        bad(get(address)[0], "USAGE", "only http|not an address", 0)
    [p] = get("http://me:geheim@127.0.0.1/x")
    bad(p, "USAGE", "^…@127.0.0.1/x: this address holds a name or password", 0)


def test_cyrillic_host():
    """in any locale the name is asked for in Punycode; a proxy sees it"""
    proxy = Site({"http://xn--80akhbyknj4f.xn--p1ai/": PAGE})
    [p] = get("http://ИСПЫТАНИЕ.рф/", env={"http_proxy": proxy.root, "LC_ALL": "C"})
    good(p)
    assert p.url == "http://xn--80akhbyknj4f.xn--p1ai/"


def test_packed():
    site = Site({"/gzip": packed("gzip", gzip.compress(PAGE)), "/deflate": packed("deflate", zlib.compress(PAGE)),
                 "/twice": packed("gzip, gzip", gzip.compress(gzip.compress(PAGE))), "/broken": packed("gzip", b"not gzip at all"),
                 "/unknown": packed("osk", PAGE)})
    found = get(*(site.root + p for p in site.pages))
    for p in found[:3]:
        good(p)
    for p in found[3:]:
        bad(p, "FORMAT", "packed in a broken way")
    assert b"Content-Encoding: gzip" in found[0].head


def chunks(piece, times, encoding=None, pause=0.0):
    """a page of many pieces, of which it is counted how many could be sent"""
    def send(handler):
        handler.send_response_only(200)
        handler.send_header("Transfer-Encoding", "chunked")
        if encoding:
            handler.send_header("Content-Encoding", encoding)
        handler.end_headers()
        for _ in range(times):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            handler.server.site.sent += len(piece)
            time.sleep(pause)
        handler.wfile.write(b"0\r\n\r\n")
    return send


def test_bomb():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(256)) + packer.flush()  # 256 MiB in 256 KiB
    site = Site({"/one": packed("gzip", bomb), "/two": packed("gzip, gzip", gzip.compress(bomb))})
    begin = time.monotonic()
    one, two = get("-m", "2000000", site.root + "/one", site.root + "/two")
    bad(one, "LIMIT", "larger than the limit of 2000000 bytes, unpacked; raise --max-size")
    bad(two, "LIMIT", "larger than the limit")
    assert time.monotonic() - begin < 10


def test_large():
    site = Site({"/told": (200, [("Content-Length", "3000000")], b"x" * 3000000), "/untold": chunks(b"x" * 65536, 4000),
                 "/just": b"x" * 1000, "/over": chunks(b"x" * 1001, 1)})
    told, untold, just, over = get("-m", "1000", *(site.root + p for p in site.pages))
    for p in (told, untold, over):
        bad(p, "LIMIT", "larger than the limit of 1000 bytes")
    good(just, b"x" * 1000)
    assert site.sent < 64 << 20, "the connection was not closed"


def test_long_head():
    def send(handler):
        handler.send_response_only(200)
        for i in range(20000):
            handler.send_header(f"X-{i}", "x" * 50)
        handler.end_headers()
    [p] = get(Site({"/": send}).root)
    bad(p, "LIMIT", "its headers are larger than 256 KB")


def test_slow():
    site = Site({"/drip": chunks(b"x" * 300, 100, pause=0.2), "/crawl": chunks(b"x", 100, pause=0.2), "/dead": lambda _: time.sleep(8)})
    begin = time.monotonic()
    [drip] = get("-t", "2", site.root + "/drip")
    bad(drip, "LIMIT", "not done in time, or slower than 100 bytes a second; try later, or raise --timeout")
    assert 1.5 < time.monotonic() - begin < 4
    begin = time.monotonic()
    [crawl] = get("-t", "6", site.root + "/crawl")  # after half of the time
    bad(crawl, "LIMIT", "slower than 100 bytes")
    assert 2.5 < time.monotonic() - begin < 5.5
    [dead] = get("-t", "1", site.root + "/dead")
    bad(dead, "LIMIT", "not done in time", 0)


def test_time_is_shared():
    """robots.txt and the redirects take from the time of the visit"""
    def late(to):
        def send(handler):
            time.sleep(0.6)
            handler.answer(*moved(to))
        return send
    site = Site({f"/{i}": late(f"/{i + 1}") for i in range(4)}, robots=lambda h: (time.sleep(0.6), h.answer(200, [], b"")))
    begin = time.monotonic()
    [p] = get("-t", "1.6", site.root + "/0")
    bad(p, "LIMIT", "not done in time")
    assert time.monotonic() - begin < 3


def test_wrong_length():
    def cut(handler):
        handler.answer(200, [("Content-Length", "1000")], PAGE)
        handler.close_connection = True
    site = Site({"/short": cut, "/long": (200, [("Content-Length", "10"), ("Connection", "close")], PAGE),
                 "/lie": (200, [("Content-Length", "-5")], PAGE)})
    short, long, lie = get(*(site.root + p for p in site.pages))
    bad(short, "IO", "the answer broke off")
    good(long, PAGE[:10])
    assert lie.code != 0 and lie.error


def test_no_http():
    def raw(data):
        server = socket.create_server(("127.0.0.1", 0))
        def run():
            while True:
                c, _ = server.accept()
                c.recv(4096)
                c.sendall(data)
                c.close()
        threading.Thread(target=run, daemon=True).start()
        return f"http://127.0.0.1:{server.getsockname()[1]}/"
    for data in (b"", b"SSH-2.0-osk\r\n", b"\x00\xff" * 100, b"HTTP/1.1 200 OK\r\n",
                 b"HTTP/1.1 200\r\nA\x00B: c\r\n\r\n", b"HTTP/9.9 999 ?\r\n\r\n"):
        [p] = get(raw(data))
        assert p.code in (2, 3) and p.error and not p.body, (data, p.code, p.error)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    [p] = get(f"http://127.0.0.1:{port}/")
    bad(p, "IO", f"http://127.0.0.1:{port}/robots.txt: could not connect", 0)
    [p] = get("http://osk.invalid/")
    bad(p, "IO", "no such host")


# ---- statuses ----

def test_statuses():
    rows = [(404, r"there is no such page \(404\); check the address"), (410, "no such page"), (401, "refuses"),
            (403, r"refuses this page \(403\); save it in a browser"), (451, "legal"), (418, "answers 418"),
            (500, r"in trouble \(500\); try later"), (599, "in trouble"), (304, "answers 304")]
    site = Site({f"/{s}": (s, [], b"" if s == 304 else b"the reason") for s, _ in rows})
    for (status, say), p in zip(rows, get(*(f"{site.root}/{s}" for s, _ in rows))):
        bad(p, "IO", say, status)
        assert f"{site.root}/{status}" in p.error


def test_asked_too_often():
    site = Site({"/429": (429, [("Retry-After", "120")], b""), "/": PAGE})
    often, after = get(site.root + "/429", site.root + "/")
    bad(often, "IO", r"asked too often \(429\); try in 120 seconds, as it asks", 429)
    assert often.retry_after == 120
    bad(after, "IO", r"not asked, because this site said to come back in 1[12]\d seconds", 0)
    assert site.paths() == ["/robots.txt", "/429"]
    site = Site({"/429": (429, [], b""), "/503": (503, [("Retry-After", "1")], b""), "/": PAGE})
    busy, page, often, after = get(site.root + "/503", site.root + "/", site.root + "/429", site.root + "/")
    bad(busy, "IO", r"in trouble \(503\); try in 1 seconds", 503)
    good(page)
    assert site.times("/")[0] - site.times("/503")[0] > 0.9
    bad(often, "IO", "try later")
    bad(after, "IO", "come back in")


# ---- redirects ----

def test_redirects():
    other = Site({"/end": PAGE})
    raw = "../оск x".encode().decode("latin-1")
    site = Site({"/1": moved("/2?x", 301), "/2?x": moved("d/3"), "/d/3": moved(raw, 307),
                 "/%D0%BE%D1%81%D0%BA%20x": moved(f"//127.0.0.1:{other.port}/end#there", 308)})
    [p] = get(site.root + "/1")
    good(p)
    assert p.url == other.root + "/end" and p.status == 200 and b"Location" not in p.head
    assert other.paths() == ["/robots.txt", "/end"]


def test_redirect_loops():
    site = Site({"/a": moved("/b"), "/b": moved("/a"), "/6": PAGE, **{f"/{i}": moved(f"/{i + 1}") for i in range(6)}})
    loop, five, six = get(site.root + "/a", site.root + "/1", site.root + "/0")
    bad(loop, "LIMIT", "redirected more than 5 times")
    good(five)
    bad(six, "LIMIT", "redirected more than 5 times")
    [two] = get("-r", "2", site.root + "/1")
    bad(two, "LIMIT", "redirected more than 2 times")


def test_redirects_elsewhere():
    where = ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "http://me:geheim@127.0.0.1/", "http://", "data:,x"]
    site = Site({f"/{i}": moved(w) for i, w in enumerate(where)} | {"/none": (302, [], b""), "/empty": moved("")})
    for p in get(*(f"{site.root}/{i}" for i in range(len(where)))):
        bad(p, "USAGE", r"^http://127.0.0.1:\d+/\d: leads on to .*(only http and https|name or password|not an address)", 302)
        assert "geheim" not in p.error
    for p in get(site.root + "/none", site.root + "/empty"):
        bad(p, "IO", "does not say where to")
    assert len(site.paths()) == 2 + len(where) + 2


def test_private_addresses():
    """a proxy lets one machine play the open Internet"""
    here = Site({"/secret": PAGE, "/to-public": moved("http://varenia.example/back"), "/to-here": moved("/secret"), "/feed": PAGE})
    proxy = Site({"http://varenia.example/back": moved(here.root + "/secret"), "http://varenia.example/feed": PAGE, "http://osk.example/": PAGE})
    env = {"http_proxy": proxy.root, "no_proxy": "127.0.0.1"}
    for i, host in enumerate(("127.0.0.1", "LOCALHOST.", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0")):
        proxy.pages[f"http://varenia.example/{i}"] = moved(f"http://{host}:{here.port}/secret")
        [p] = get(f"http://varenia.example/{i}", env=env)
        bad(p, "USAGE", "at a private address")
    [p] = get(here.root + "/to-public", env=env)  # there and back
    bad(p, "USAGE", "at a private address")
    feed, link, own, other = get("http://varenia.example/feed", "@" + here.root + "/secret", "@/none", "@//osk.example/", env=env)
    good(feed)
    assert feed.private == 0
    bad(link, "USAGE", "at a private address")
    bad(own, "IO", "http://varenia.example/none: there is no such page")
    good(other)
    assert here.paths() == ["/robots.txt", "/to-public"]
    feed, link = get(here.root + "/feed", "@secret", env=env)  # from here to here
    good(link)
    good(get(here.root + "/to-here", env=env)[0])


def test_private_robots():
    here = Site({}, robots=b"")
    proxy = Site({"http://varenia.example/": PAGE, "http://varenia.example/robots.txt": moved(here.root + "/robots.txt")})
    [p] = get("http://varenia.example/", env={"http_proxy": proxy.root, "no_proxy": "127.0.0.1"})
    bad(p, "USAGE", "at a private address")
    assert here.asked == []


def test_private_names():
    """a name that is found, by the resolver, to be of a private address; asked without a proxy"""
    name = socket.gethostname()
    try:
        address = socket.gethostbyname(name)
    except OSError:
        return "this machine's name is unknown to it"
    if not address.startswith(("127.", "10.", "172.", "192.168.")):
        return "this machine's name has no private address"
    proxy, site = Site({"http://varenia.example/feed": PAGE}), Site({"/": PAGE}, address=address)
    env = {"http_proxy": proxy.root, "no_proxy": name}
    with socket.create_server((address, 0)) as silent:  # is not even connected to
        silent.settimeout(0.3)
        _, link = get("http://varenia.example/feed", f"@http://{name}:{silent.getsockname()[1]}/", env=env)
        bad(link, "USAGE", "at a private address")
        try:
            silent.accept()
            assert False, "connected"
        except TimeoutError:
            pass
    named = f"http://{name}:{site.port}/"
    page, feed, link = get(named, "http://varenia.example/feed", "@" + named, env=env)  # over a connection that is open already
    good(page)
    bad(link, "USAGE", "at a private address")
    assert site.paths() == ["/robots.txt", "/"]


# ---- manners ----

def test_robots():
    site = Site({"/open": PAGE, "/closed/1": PAGE, "/moved": moved("/closed/1")},
                robots=b"User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /closed/\n")
    opened, closed, away = get(site.root + "/open", site.root + "/closed/1", site.root + "/moved")
    good(opened)
    bad(closed, "USAGE", "/closed/1: the site's robots.txt forbids programs to read this; save the page in a browser", 0)
    bad(away, "USAGE", "/closed/1: the site's robots.txt forbids")
    assert site.paths() == ["/robots.txt", "/open", "/moved"]


def test_robots_statuses():
    for status, allowed in [(404, True), (403, True), (410, True), (500, False), (503, False), (429, False)]:
        site = Site({"/": PAGE}, robots=(status, [], b"User-agent: *\nDisallow: /"))
        one, two = get(site.root + "/", site.root + "/")
        for p in (one, two):
            good(p) if allowed else bad(p, "IO", f"not asked, because the site answers {status} for its robots.txt; try later", 0)
        assert site.paths() == ["/robots.txt"] + ["/", "/"] * allowed, site.paths()


def test_robots_moved():
    other = Site({"/r": b"User-agent: *\nDisallow: /a"})
    site = Site({"/a": PAGE, "/b": PAGE}, robots=(301, [("Location", other.root + "/r")], b"User-agent: *\nDisallow: /b"))
    a, b = get(site.root + "/a", site.root + "/b")
    bad(a, "USAGE", "forbids")
    good(b)
    for away in ("/robots.txt", "file:///etc/passwd"):
        good(get(Site({"/": PAGE}, robots=(301, [("Location", away)], b"User-agent: *\nDisallow: /")).root)[0])


def test_robots_unreachable():
    def cut(handler):
        handler.answer(200, [("Content-Length", "1000")], b"User-agent: *\nAllow: /")
        handler.close_connection = True
    site = Site({"/": PAGE}, robots=cut)
    one, two = get(site.root, site.root)
    bad(one, "IO", "/robots.txt: the answer broke off")
    bad(two, "IO", "not asked, because the site's robots.txt cannot be read; try later")
    assert site.paths() == ["/robots.txt"]


def test_robots_large():
    filler = b"# " + b"x" * 97 + b"\n"
    site = Site({"/a": PAGE, "/b": PAGE}, robots=b"User-agent: *\nDisallow: /a\n" + filler * 6000 + b"Disallow: /b\n")
    a, b = get("-m", "1000", site.root + "/a", site.root + "/b")
    bad(a, "USAGE", "forbids")
    good(b)
    endless = Site({"/a": PAGE}, robots=chunks(filler * 600, 4000))
    good(get(endless.root + "/a")[0])
    assert endless.sent < 64 << 20


def test_pauses():
    site = Site({"/1": PAGE, "/2": moved("/3"), "/3": PAGE})
    other = Site({"/": PAGE})
    begin = time.monotonic()
    get(site.root + "/1", other.root.replace("127.0.0.1", "localhost"), site.root + "/2", delay="0.5")
    first, second, third = site.times("/1")[0], site.times("/2")[0], site.times("/3")[0]
    assert first - begin < 0.4, "waited before the first visit"
    assert 0.45 < second - first < 0.9, second - first
    assert third - second < 0.3, "waited within a visit"
    assert other.times("/")[0] - first < 0.4, "waited for another host"
    site = Site({"/": PAGE}, robots=b"User-agent: *\nCrawl-delay: 0.7")
    get(site.root, site.root, delay="0.1")
    a, b = site.times("/")
    assert 0.65 < b - a < 1.2, b - a
    site, same_host = Site({"/": PAGE}), Site({"/": PAGE})
    get(site.root, same_host.root, delay="0.5")
    assert same_host.times("/robots.txt")[0] - site.times("/")[0] > 0.45, "another port is the same host"


def test_refusals_take_no_time():
    site = Site({"/": PAGE}, robots=b"User-agent: *\nDisallow: /closed")
    begin = time.monotonic()
    for p in get(site.root, *(f"{site.root}/closed/{i}" for i in range(20)), delay="1")[1:]:
        bad(p, "USAGE", "forbids")
    assert time.monotonic() - begin < 1


def test_no_cookies():
    site = Site({"/1": (200, [("Set-Cookie", "osk=1"), ("Strict-Transport-Security", "max-age=999")], PAGE), "/2": PAGE})
    for p in get(site.root + "/1", site.root + "/2"):
        good(p)
    assert all("Cookie" not in h for _, _, h in site.asked)


def test_many_sites():
    """more than are remembered at a time"""
    hosts = [f"h{i}.varenia.example" for i in range(70)]
    proxy = Site({f"http://{h}/": PAGE for h in hosts} | {f"http://{h}/robots.txt": b"User-agent: *\nDisallow: /x" for h in hosts})
    found = get(*(f"http://{h}/" for h in hosts + hosts), *(f"http://{h}/x" for h in hosts), env={"http_proxy": proxy.root})
    for p in found[:140]:
        good(p)
    for p in found[140:]:
        bad(p, "USAGE", "forbids")


def test_six():
    try:
        site = Site({"/": PAGE}, address="::1")
    except OSError:
        return "no IPv6 here"
    [p] = get(f"http://[::1]:{site.port}")
    good(p)
    assert p.url == f"http://[::1]:{site.port}/" and p.private == 1
    proxy = Site({"http://varenia.example/": moved(f"http://[::1]:{site.port}/")})
    [p] = get("http://varenia.example/", env={"http_proxy": proxy.root, "no_proxy": "::1"})
    bad(p, "USAGE", "at a private address")


def test_options():
    for contact in ("two words", "a\r\nX: y", "я", "x" * 300, "a)b"):
        get("-c", contact, fails="--contact must be short ASCII")
    [p] = get("-C", "/nowhere/ca.pem", "https://127.0.0.1:1/")
    assert p.code


def test_libcurl():
    """it is looked for when it is needed; nothing, or something else of that name, is told"""
    compiler = shutil.which("cc") or shutil.which("gcc")
    with tempfile.TemporaryDirectory() as folder:
        names = [f"{folder}/libcurl-gnutls.so.4", f"{folder}/libcurl.so.4"]
        for name in names:
            open(name, "w").close()
        env = {"LD_LIBRARY_PATH": folder}
        get("http://127.0.0.1:1/", env=env, fails=r"cannot fetch without libcurl; install it \(Debian: libcurl3-gnutls or libcurl4\)")
        if not compiler:
            return "no compiler"
        subprocess.run([compiler, "-shared", "-x", "c", "/dev/null", "-o", names[0]], check=True)
        get("http://127.0.0.1:1/", env=env, fails="libcurl here is of a foreign kind and does not do; install 7.85 or newer")


def test_certificates():
    if not shutil.which("openssl"):
        return "openssl is missing"
    with tempfile.TemporaryDirectory() as folder:
        key, cert = folder + "/key.pem", folder + "/cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)
        site = Site({"/": PAGE}, context=context)
        name = f"https://localhost:{site.port}/"
        [unknown] = get(name)
        bad(unknown, "IO", "no safe connection: .*; nothing was fetched", 0)
        [wrong_name] = get("-C", cert, site.root + "/")
        bad(wrong_name, "IO", "no safe connection")
        assert site.asked == []
        [p] = get("-C", cert, name)
        good(p)
        plain = Site({"/": moved(name)})
        [p] = get("-C", cert, plain.root)
        good(p)
        [p] = get("-C", folder + "/none.pem", name)
        bad(p, "IO", "certificates to trust cannot be read")
        [p] = get(name.replace("https", "http"))
        assert p.code


def main():
    passed = failed = 0
    for name, test in [(n, t) for n, t in globals().items() if n.startswith("test_")]:
        if len(sys.argv) > 2 and name not in sys.argv[2:]:
            continue
        try:
            begin = time.monotonic()
            why = test()
            if os.environ.get("TIMES"):
                print(f"{time.monotonic() - begin:6.2f} {name}")
            if why:
                print(f"skipped {name}: {why}")
            else:
                passed += 1
        except Exception:
            failed += 1
            print(f"FAIL {name}\n{traceback.format_exc()}")
    print(f"fetch: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
