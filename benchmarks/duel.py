"""Duels of the sides that the scripts here define; the machinery is `striate.bench.duel`.

    python benchmarks/duel.py --self lenet:onnxruntime_inference --options '{"batch": 1}'

lets a side duel itself: that must read about 1, else the machine is not quiet enough for any other figure.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import striate.bench.duel as machinery
from report import table, write_json
from striate.bench.duel import ROUNDS, Outcome, duel, self_duel
from striate.bench.worker import Work

__all__ = ["ROUNDS", "Outcome", "Side", "Work", "duel", "self_duel"]


@dataclass(frozen=True)
class Side(machinery.Side):
    """A side whose factory is a function of a script beside this one."""

    folder: str = str(Path(__file__).resolve().parent)


def main() -> None:
    parser = argparse.ArgumentParser(description="Let a side duel itself: the check of the harness.")
    parser.add_argument("--self", metavar="MODULE:FUNCTION", dest="twin", required=True)
    parser.add_argument("--options", type=json.loads, default={}, help="JSON for the side's factory")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    row = self_duel(Side(options.twin, options.twin, options.options), options.rounds)
    print(table([row]))
    if not row.details["trusted"]:
        print("not about 1: something else uses this machine; no figure measured now can be trusted")
    if options.json:
        write_json(options.json, [row])


if __name__ == "__main__":
    main()
