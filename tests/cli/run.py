#!/usr/bin/env python3
"""run.py PROGRAM [--update] [FILE.t …]: goldens of the program's commands.

A file of goldens holds, after prose, commands and what they print:

    $ hearsay quotes nofile
    ! hearsay: nofile: No such file or directory
    = 1

"$" is a command for sh, "!" a line of standard error, "=" the exit status where it is not 0, any other line up to the next
empty one or "$" is standard output (an empty line of it is written "\\"). Commands of one file share a folder that begins as a
copy of tests/cli/files. "hearsay" is PROGRAM. A first line "needs model" leaves the file out, with a word, where models/en.hsm
is missing. --update writes what is printed now into the files: read the difference before you commit it."""
import glob, os, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def parse(path):
    """-> [prose lines, or (command, [expected lines])], in order"""
    out, current = [], None
    for line in open(path, encoding="utf-8").read().split("\n"):
        if line.startswith("$ "):
            current = (line[2:], [])
            out.append(current)
        elif current is not None and line:
            current[1].append(line)
        else:
            current = None
            out.append(line)
    return out


def execute(command, folder, program):
    env = {"PATH": os.path.dirname(program) + ":" + os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": folder, "LSAN_OPTIONS": "",
           "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", ""), "HEARSAY_MODEL": os.environ.get("HEARSAY_MODEL") or os.path.join(ROOT, "models", "en.hsm")}
    done = subprocess.run(["timeout", "60", "sh", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True)
    lines = lambda b: b.decode("utf-8", "replace").replace("\r", "␍").split("\n")
    out = lines(done.stdout)
    if out[-1] == "":
        out.pop()
    result = [l or "\\" for l in out] + ["! " + l for l in lines(done.stderr) if l]
    return result + ([f"= {done.returncode}"] if done.returncode else [])


def run_file(path, program, update):
    """-> (passed, failed)"""
    items, passed, failed = parse(path), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(HERE, "files"), folder, dirs_exist_ok=True)
        new = []
        for item in items:
            if isinstance(item, str):
                new.append(item)
                continue
            command, want = item
            have = execute(command, folder, program)
            new += ["$ " + command] + have
            if have == want:
                passed += 1
                continue
            failed += 1
            if not update:
                print(f"FAIL {os.path.relpath(path)}: $ {command}")
                for l in want:
                    if l not in have:
                        print("    want " + l)
                for l in have:
                    if l not in want:
                        print("    have " + l)
    if update and failed:
        open(path, "w", encoding="utf-8").write("\n".join(new))
        print(f"{os.path.relpath(path)}: {failed} renewed")
    return passed, 0 if update else failed


def main():
    arguments = [a for a in sys.argv[1:] if a != "--update"]
    program, update = os.path.abspath(arguments[0]), "--update" in sys.argv
    files = arguments[1:] or sorted(glob.glob(os.path.join(HERE, "*.t")))
    has_model = bool(os.environ.get("HEARSAY_MODEL")) or os.path.exists(os.path.join(ROOT, "models", "en.hsm"))
    passed = failed = 0
    for f in files:
        if open(f, encoding="utf-8").readline().strip() == "needs model" and not has_model:
            print(f"skipped {os.path.relpath(f)}: models/en.hsm is missing")
            continue
        p, n = run_file(f, program, update)
        passed, failed = passed + p, failed + n
    print(f"cli: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
