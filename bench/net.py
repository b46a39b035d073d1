#!/usr/bin/env python3
"""net.py BUILD: what networks cost: a one-mode congruence network with average normalization of a million statements, 20,000 actors and 500
concepts, all ties computed, on one core; with all concepts alike and as skewed as debates are; then with a quarter of the statements, and
with many concepts, to see that cost follows the pairs that share one. Needs BUILD/tests/unit/million."""
import os, subprocess, sys

program = os.path.join(sys.argv[1], "tests", "unit", "million")
for what, arguments in (("alike", (1000000, 20000, 500, 0)), ("skewed", (1000000, 20000, 500, 1)), ("a quarter of the statements", (250000, 20000, 500, 0)),
                        ("a hundred times the concepts", (1000000, 20000, 50000, 0)), ("ten times the actors, 50,000 concepts", (1000000, 200000, 50000, 0))):
    done = subprocess.run(["taskset", "-c", "0", program, *map(str, arguments)], capture_output=True, text=True)
    print(f"{what}: {done.stdout.strip() or done.stderr.strip()}", flush=True)
