"""The process of one side of a duel: it builds the side's work, then does what its standard input asks for.

The protocol is JSON both ways, one line each. The worker says {"facts": ...} once it is built, answers
{"do": "check"} with {"answer": [...]}, {"do": "burst", "warm": s, "seconds": s} with {"median": s, "calls": n},
{"do": "tell"} with {"told": ...}, {"do": "follow", "options": {...}} with {"facts": ...} of the work that comes
next, and ends with its input.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from striate.bench.report import median, read

FEWEST_CALLS = 3
# A run that takes this many bursts needs no second one to be timed well.
LONG_RUN = 2.0


@dataclass(frozen=True)
class Work:
    """What a side's factory builds, in the worker: `run` is one unit of work.

    `check` returns numbers that all sides of a duel must agree on; `prepare` is called before each burst;
    `tell` returns what else there is to say, in JSON, and may take its time. `timed` does what `run` does and
    returns the seconds that count, where the side knows better than a clock around it. `follow` builds the same
    side's next work: a process that has imported its runtime serves many.
    """

    run: Callable[[], object]
    check: Callable[[], list[float]] | None = None
    prepare: Callable[[], None] | None = None
    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    tell: Callable[[], Any] | None = None
    timed: Callable[[], float] | None = None
    follow: Callable[..., Work] | None = None


def serve(factory: str, options: dict[str, Any]) -> None:
    """Build the work of `factory` ("module:function"), then answer line by line."""
    # What the runtime prints must not get between the lines of the protocol.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    module, _, function = factory.partition(":")
    work: Work = getattr(importlib.import_module(module), function)(**options)
    answers.write(json.dumps({"facts": work.facts}) + "\n")
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "check":
            assert work.check is not None, f"{factory} has nothing to check"
            answer: dict[str, Any] = {"answer": work.check()}
        elif request["do"] == "tell":
            answer = {"told": work.tell() if work.tell else None}
        elif request["do"] == "follow":
            assert work.follow is not None, f"{factory} builds one work"
            work = work.follow(**request["options"])
            answer = {"facts": work.facts}
        else:
            answer = burst(work, request["warm"], request["seconds"])
        answers.write(json.dumps(answer) + "\n")


def burst(work: Work, warm: float, seconds: float) -> dict[str, Any]:
    """Median time of one run over `seconds`, after `warm` seconds that do not count."""
    if work.prepare is not None:
        work.prepare()
    clock = time.perf_counter
    until = clock() + warm
    while clock() < until:
        work.run()
    times: list[float] = []
    first = now = clock()
    while now < first + seconds or (len(times) < FEWEST_CALLS and now < first + LONG_RUN * seconds):
        times.append(once(work))
        now = clock()
    return {"median": median(times), "calls": len(times)}


def once(work: Work) -> float:
    """Seconds of one run."""
    if work.timed is not None:
        return work.timed()
    start = time.perf_counter()
    work.run()
    return time.perf_counter() - start


def peak_bytes() -> int:
    """Most memory that this process has had in use at once since it began; 0 where the system does not tell.

    Not `ru_maxrss`: that one starts at what the parent had in use when it made this process.
    """
    for line in read("/proc/self/status").splitlines():
        if line.startswith("VmHWM:"):
            return 1024 * int(line.split()[1])
    return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("factory", metavar="MODULE:FUNCTION")
    parser.add_argument("--options", type=json.loads, default={}, help="JSON for the factory")
    parser.add_argument("--folder", default="", help="where the module lies, unless it is installed")
    options = parser.parse_args()
    if options.folder:
        sys.path.insert(0, options.folder)
    serve(options.factory, options.options)


if __name__ == "__main__":
    main()
