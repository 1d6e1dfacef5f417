"""The rows and tables of `striate.bench.report`, and the command line that the scripts here share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from striate.bench.report import (
    Row,
    as_json,
    from_json,
    machine,
    median,
    median_interval,
    slower,
    table,
    write_json,
)

__all__ = [
    "Row",
    "as_json",
    "from_json",
    "machine",
    "median",
    "median_interval",
    "run_script",
    "slower",
    "table",
    "write_json",
]


def run_script(description: str | None, rounds: int, measure: Callable[[int], list[Row]]) -> None:
    """Measure, print the table, perhaps write JSON."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rounds", type=int, default=rounds, help=f"repetitions (default: {rounds})")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows and the machine there")
    options = parser.parse_args()
    rows = measure(options.rounds)
    print(table(rows))
    if options.json:
        write_json(options.json, rows)
