"""Every benchmark, one after the other, each in a process of its own: one table, one JSON file.

Begins with the check of the harness: ONNX Runtime and Striate each against themselves must read about 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from report import Row, from_json, machine, table, write_json

HERE = Path(__file__).resolve().parent
SELF_DUELS = ("lenet:onnxruntime_inference", "lenet:striate_inference")
SCRIPTS = ("lenet", "resnet18", "cifar", "tiles", "startup", "mnist", "mnist_thorough")
QUICK = {
    "duel": 7,
    "lenet": 7,
    "resnet18": 7,
    "cifar": 5,
    "tiles": 3,
    "startup": 3,
    "mnist": 1,
    "mnist_thorough": 1,
}


def run(script: str, *arguments: str) -> list[Row] | None:
    """The rows of one script; None if it failed, which does not keep the others from running."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.json"
        command = [sys.executable, str(HERE / f"{script}.py"), *arguments, "--json", str(path)]
        if subprocess.run(command).returncode:
            return None
        return from_json(json.loads(path.read_text())["rows"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, default=Path("benchmarks.json"), metavar="FILE")
    parser.add_argument("--quick", action="store_true", help="few rounds: does everything run? No figures")
    parser.add_argument("--only", nargs="+", choices=SCRIPTS, default=SCRIPTS)
    options = parser.parse_args()
    about = machine()
    print(json.dumps(about, indent=2), flush=True)
    rows: list[Row] = []
    failed: list[str] = []
    jobs = [("duel", "--self", twin, "--options", '{"batch": 64}') for twin in SELF_DUELS]
    jobs = (jobs if "lenet" in options.only else []) + [(script,) for script in options.only]
    for script, *arguments in jobs:
        if options.quick:
            arguments += ["--rounds", str(QUICK[script])]
        print(f"\n{' '.join([script, *arguments])}", flush=True)
        found = run(script, *arguments)
        if found is None:
            failed.append(script)
        else:
            rows += found
    write_json(options.json, rows)
    print(f"\n{table(rows)}\n\nwritten to {options.json}")
    for script in failed:
        print(f"FAILED: {script}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
