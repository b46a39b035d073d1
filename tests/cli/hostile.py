#!/usr/bin/env python3
"""hostile.py PROGRAM: inputs that must not hurt. Each gets a result or one clear line of error, in bounded time and memory;
other files on the same command line are still done. And: the same bytes come out whatever the number of threads."""
import os, resource, subprocess, sys, tempfile, threading, time

TIME, MEMORY = 30, 1500 << 20
FINE = "The mayor said that it rains.\n"
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
results = []


def run(program, arguments, before=None, **more):
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    begin = time.monotonic()
    if before:
        before()
    done = subprocess.run([program] + arguments, capture_output=True, timeout=10 * TIME, preexec_fn=limit, stdin=more.pop("stdin", subprocess.DEVNULL), **more)
    return done, time.monotonic() - begin


def check(name, done, seconds, status=(0, 1), lines=None):
    errors = done.stderr.decode("utf-8", "replace").splitlines()
    wrong = []
    if done.returncode not in status:
        wrong.append(f"status {done.returncode}")
    if done.returncode == 1 and not errors:
        wrong.append("fails without a word")
    if len(errors) > 1 or any(not e.startswith("hearsay: ") for e in errors):
        wrong.append(f"says {errors[:3]}")
    if seconds > TIME:
        wrong.append(f"{seconds:.1f} s")
    if lines is not None and done.stdout.count(b"\n") < lines:
        wrong.append("the other file was not done")
    results.append(not wrong)
    for w in wrong:
        print(f"FAIL {name}: {w}")


def hostile_files(folder):
    """-> [(name, bytes)]"""
    line = b"He said that it rains, and she said that it does not; " * (100 * 1000 * 1000 // 54)
    quote = "“".encode()
    yield "empty.txt", b""
    yield "line100mb.txt", line
    yield "line10mb.txt", line[: 10 << 20]
    yield "nested_quotes.txt", (quote + b"a said ") * 100000
    yield "closing_quotes.txt", b'"' * 100000
    yield "brackets.txt", b"(" * 100000 + b" said"
    yield "nested_cues.txt", b"He said that " * 20000
    yield "nul.txt", b"\0" * 1000 + b"He said that\0 it rains." + b"\0" * 1000
    yield "invalid.txt", bytes(range(128, 256)) * 100 + b" he said\xff\xfe\xc0\x80 \xed\xa0\x80"
    yield "newlines.txt", b"\n" * 1000000
    yield "no_spaces.txt", b"x" * 1000000
    yield "deep.html", b"<div>" * 100000 + b"He said no." + b"</div>" * 100000
    yield "broken.html", b"<html><p <a href=\"'>&#xFFFFFFFF;&amp <!-- <![CDATA[ said " * 1000
    yield "entities.html", b"<p>" + b"&quot;" * 100000 + b" he said</p>"
    yield "half_utf16.txt", b"\xff\xfeH\x00e\x00 "


def try_files(program, folder):
    for name, data in hostile_files(folder):
        path = os.path.join(folder, name)
        open(path, "wb").write(data)
        check(name, *run(program, ["text", "-o", os.devnull, name], cwd=folder))
        if has_model():
            check(name, *run(program, ["quotes", "--format", "jsonl", name, "fine.txt"], cwd=folder), lines=1)
        os.unlink(path)


def has_model():
    return bool(os.environ.get("HEARSAY_MODEL")) or os.path.exists(f"{ROOT}/models/en.hsm")


def try_odd_files(program, folder):
    fifo = os.path.join(folder, "fifo")
    os.mkfifo(fifo)
    check("a FIFO that nobody writes to", *run(program, ["text", "fifo"], cwd=folder), status=(1,))
    writer = threading.Thread(target=lambda: open(fifo, "wb").write(FINE.encode()), daemon=True)
    writer.start()
    done, seconds = run(program, ["text", "fifo"], cwd=folder)
    check("a FIFO", done, seconds, status=(0,))
    results.append(done.stdout == FINE.encode())
    check("a folder", *run(program, ["text", "."], cwd=folder), status=(1,))
    check("no file", *run(program, ["text", "nofile"], cwd=folder), status=(1,))
    check("an endless device", *run(program, ["text", "/dev/zero"], cwd=folder), status=(1,))
    check("a name with orders to the terminal", *run(program, ["text", "a\x1b[2J\n"], cwd=folder), status=(1,))
    os.symlink("loop", os.path.join(folder, "loop"))
    check("a link to itself", *run(program, ["text", "loop"], cwd=folder), status=(1,))
    check("standard input closed", *run(program, ["text"], cwd=folder))
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([program, "text", "fine.txt"], cwd=folder, stdout=full, stderr=subprocess.PIPE)
        results.append(done.returncode == 1 and done.stderr.count(b"\n") == 1)


def try_vanishing(program, folder):
    """files that go while the program is at work"""
    names = [f"v{i}.txt" for i in range(50)]
    for n in names:
        open(os.path.join(folder, n), "w").write(FINE * 200)
    command = [program, "quotes", "--format", "jsonl", "--threads", "2"] + names
    p = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for n in reversed(names):
        os.unlink(os.path.join(folder, n))
    out, err = p.communicate(timeout=TIME)
    errors = err.decode().splitlines()
    fine = p.returncode in (0, 1) and all(e.startswith("hearsay: v") and "No such file" in e for e in errors)
    results.append(fine)
    if not fine:
        print(f"FAIL vanishing files: status {p.returncode}, {errors[:3]}")


def try_models(program, folder):
    model = os.environ.get("HEARSAY_MODEL") or f"{ROOT}/models/en.hsm"
    data = open(model, "rb").read()
    flipped = bytearray(data)
    flipped[len(data) // 2] ^= 1
    for name, content in (("empty", b""), ("head", data[:20]), ("half", data[: len(data) // 2]), ("flipped", flipped), ("foreign", b"\x7fELF" * 1000)):
        path = os.path.join(folder, name + ".hsm")
        open(path, "wb").write(content)
        done, seconds = run(program, ["quotes", "--model", name + ".hsm", "fine.txt"], cwd=folder)
        check(f"{name} model", done, seconds, status=(1,))


def try_threads(program, folder):
    """byte for byte the same, with any number of threads, twice"""
    paths = sorted(os.path.join(d, f) for d, _, fs in os.walk(f"{ROOT}/tests/gold") for f in fs if f.endswith(".mk")) + ["nofile"]
    for form in ("jsonl", "html", "csv", "webanno", "text"):
        first = None
        for threads in ("1", "2", "8", "8"):
            done = subprocess.run([program, "quotes", "--format", form, "--threads", threads] + paths, cwd=folder, capture_output=True)
            first = first or done.stdout
            same = done.stdout == first and done.returncode == 1
            results.append(same)
            if not same:
                print(f"FAIL --format {form} --threads {threads}: other bytes than with one thread (status {done.returncode})")


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        open(os.path.join(folder, "fine.txt"), "w").write(FINE)
        try_files(program, folder)
        try_odd_files(program, folder)
        if has_model():
            try_vanishing(program, folder)
            try_models(program, folder)
            try_threads(program, folder)
        else:
            print("skipped what needs models/en.hsm, which is missing")
    print(f"hostile: {sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
