"""The first result of a fresh process, and the memory that it takes at most.

Counted from after the imports: open the file, run it once. For Striate once with an empty kernel cache and once
with what that run left there; each process runs alone.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from striate.bench.duel import Side, Worker
from striate.bench.report import median

CACHE_VARIABLE = "STRIATE_CACHE"
READ_AT_ONCE = 1 << 24


def measure(side: Side, rounds: int, own_cache: bool) -> dict[str, Any]:
    """Medians over `rounds` processes of each kind; `own_cache`: the side keeps compiled kernels on disk.

    `{"first_result_seconds": s, "peak_bytes": n}` for a warm cache, and the same with `_empty_cache` behind it.
    """
    if not own_cache:
        return medians([facts(side) for _ in range(rounds)])
    warm: list[dict[str, Any]] = []
    empty: list[dict[str, Any]] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            # The cache wants a folder that is the user's alone; it makes one inside.
            environment = {CACHE_VARIABLE: str(Path(folder) / "kernels")}
            empty.append(facts(side, environment))
            warm.append(facts(side, environment))
    return medians(warm) | {f"{name}_empty_cache": value for name, value in medians(empty).items()}


def facts(side: Side, environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What the worker of `side` says once it is built."""
    with Worker(side, {**os.environ, **(environment or {})}) as worker:
        return worker.facts


def medians(found: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "first_result_seconds": round(median([each["seconds"] for each in found]), 4),
        "load_seconds": round(median([each["load_seconds"] for each in found]), 4),
        "peak_bytes": int(median([each["peak_bytes"] for each in found])),
    }


def read_once(path: Path) -> None:
    """Bring a file into the system's cache, so that no side pays for the disk."""
    with path.open("rb") as file:
        while file.read(READ_AT_ONCE):
            pass
