"""Prints what `coverage json` wrote as a table of the floors of `striate`: python .ci/coverage_by_floor.py FILE."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path, PurePath

# These have rooms that are worth a line each.
LARGE = ("cpu", "nn", "onnx")


def floor_of(path: str) -> str:
    """The folder of a file within the package: its floor, or its room on a large one."""
    parts = PurePath(path).parts
    inside = parts[len(parts) - 1 - parts[::-1].index("striate") + 1 : -1]
    return "/".join(inside[: 2 if inside[:1] and inside[0] in LARGE else 1]) or "(files at the top)"


def main(file: str) -> None:
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for path, measured in json.loads(Path(file).read_text())["files"].items():
        totals = measured["summary"]
        for name in (floor_of(path), "all"):
            found[name][0] += totals["num_statements"]
            found[name][1] += totals["missing_lines"]
    print("| floor | statements | not run | run |\n| --- | ---: | ---: | ---: |")
    for name in sorted(found, key=lambda name: (name == "all", name)):
        statements, missing = found[name]
        print(f"| {name} | {statements:,} | {missing:,} | {100 * (1 - missing / max(statements, 1)):.1f}% |")


if __name__ == "__main__":
    main(sys.argv[1])
