"""Duels: runtimes compared fairly, each in a process of its own.

Inside one process the spinning thread pool of one runtime slows whoever runs next. So every side is a worker
process that waits on a pipe until its turn; a round gives each side one burst of a quarter second, after a
pause in which the pool of the one before goes to sleep and a warm-up that is not counted. The order rotates
from round to round. The figure is the median over rounds of the ratio of burst medians.

    python benchmarks/duel.py --self lenet:onnxruntime_inference --options '{"batch": 1}'

lets a side duel itself: that must read about 1, else the machine is not quiet enough for any other figure.

The line protocol, JSON both ways, one line each: the worker says {"facts": ...} once it is built, answers
{"do": "check"} with {"answer": [...]} and {"do": "burst", "warm": s, "seconds": s} with {"median": s,
"calls": n}, and ends with its input.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from report import Row, median, median_interval, read, slower, table, write_json

BURST_SECONDS = 0.25
WARM_SECONDS = 0.05
PAUSE_SECONDS = 0.05
# Some pools spin for longer than the pause: it goes on until nobody computes, but not for ever.
LONGEST_PAUSE_SECONDS = 2.0
QUIET_SECONDS, QUIET_SHARE = 0.02, 0.05
ROUNDS = 31
# A self-duel whose median lies outside says that the harness or the machine cannot be trusted.
SELF_DUEL_BOUNDS = (0.93, 1.07)


@dataclass(frozen=True)
class Work:
    """What a side's factory builds, in the worker: `run` is one unit of work.

    `check` returns numbers that all sides of a duel must agree on; `prepare` is called before each burst.
    """

    run: Callable[[], object]
    check: Callable[[], list[float]] | None = None
    prepare: Callable[[], None] | None = None
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Side:
    """A runtime in a duel: `factory` is "module:function" beside this file, called with `options`."""

    name: str
    factory: str
    options: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """Burst medians in seconds by side, one a round, in the order of the rounds."""

    medians: dict[str, list[float]]
    disturbance: dict[str, float]  # greatest share of a core that the others used during a side's bursts
    facts: dict[str, dict[str, Any]]

    def ratios(self, side: str, other: str) -> list[float]:
        """How many times faster `side` was than `other`, round by round."""
        return [b / a for a, b in zip(self.medians[side], self.medians[other], strict=True)]

    def fastest(self, names: Sequence[str]) -> str:
        return min(names, key=lambda name: median(self.medians[name]))

    def row(self, what: str, side: str, other: str, **settings: Any) -> Row:
        """`side` against `other`: the median ratio with its interval, and both sides' times."""
        ratios = self.ratios(side, other)
        interval = median_interval(ratios)
        details = {
            "against": other,
            "microseconds": {name: round(1e6 * median(times), 2) for name, times in self.medians.items()},
            "slower": slower(interval),
            "rounds": len(ratios),
            "disturbance": {name: round(share, 3) for name, share in self.disturbance.items()},
            "facts": self.facts,
        }
        return Row(what, median(ratios), "times", interval, details=details, **settings)


class Worker:
    """One side's process, seen from the referee."""

    def __init__(self, side: Side) -> None:
        self.side = side
        command = [sys.executable, str(Path(__file__).resolve()), "--worker", side.factory]
        self._process = subprocess.Popen(
            [*command, "--options", json.dumps(side.options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self.facts: dict[str, Any] = self._answer()["facts"]

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *exception: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def ask(self, **request: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def processor_seconds(self) -> float:
        """Processor time that all threads of the worker have used; 0 where the system does not tell."""
        tasks = Path(f"/proc/{self._process.pid}/task")
        words = [read(path).split() for path in tasks.glob("*/schedstat")]
        return sum(int(word[0]) for word in words if word) / 1e9

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.side.name}: the worker ended with code {self._process.wait()}")
        return json.loads(line)


def duel(sides: Sequence[Side], rounds: int = ROUNDS, tolerance: float | None = None) -> Outcome:
    """Let `sides` run in turn; with a `tolerance`, first their answers must agree with the first side's.

    `tolerance` is relative to the greatest number of the answer. Raises `RuntimeError` where sides differ.
    """
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker(side)) for side in sides]
        if tolerance is not None:
            expect_agreement(workers, tolerance)
        medians: dict[str, list[float]] = {side.name: [] for side in sides}
        disturbance = {side.name: 0.0 for side in sides}
        for number in range(-1, rounds):
            turn = number % len(workers)
            for worker in [*workers[turn:], *workers[:turn]]:
                pause(workers)
                others = [other for other in workers if other is not worker]
                used, start = processor_seconds(others), time.perf_counter()
                answer = worker.ask(do="burst", warm=WARM_SECONDS, seconds=BURST_SECONDS)
                share = (processor_seconds(others) - used) / (time.perf_counter() - start)
                # The first round only warms up: clocks, page tables, allocators.
                if number >= 0:
                    medians[worker.side.name].append(answer["median"])
                    disturbance[worker.side.name] = max(disturbance[worker.side.name], share)
        return Outcome(medians, disturbance, {worker.side.name: worker.facts for worker in workers})


def processor_seconds(workers: Sequence[Worker]) -> float:
    return sum(worker.processor_seconds() for worker in workers)


def pause(workers: Sequence[Worker]) -> None:
    """Sleep for 50 ms, and on until the threads of all workers sleep too (where the system tells)."""
    latest = time.perf_counter() + LONGEST_PAUSE_SECONDS
    time.sleep(PAUSE_SECONDS)
    used = processor_seconds(workers)
    while time.perf_counter() < latest:
        time.sleep(QUIET_SECONDS)
        before, used = used, processor_seconds(workers)
        if used - before < QUIET_SHARE * QUIET_SECONDS:
            return


def expect_agreement(workers: Sequence[Worker], tolerance: float) -> None:
    first = workers[0].ask(do="check")["answer"]
    scale = max(abs(number) for number in first)
    for worker in workers[1:]:
        answer = worker.ask(do="check")["answer"]
        if len(answer) != len(first):
            raise RuntimeError(f"{worker.side.name} answers {len(answer)} numbers, not {len(first)}")
        off = max(abs(a - b) for a, b in zip(first, answer, strict=True)) / scale
        # Written so that a NaN counts as disagreement.
        if not off <= tolerance:
            raise RuntimeError(
                f"{worker.side.name} differs from {workers[0].side.name} by {off:.2e} of the greatest number; "
                f"at most {tolerance:.0e} is allowed: they do not compute the same, so no time is compared"
            )


def self_duel(side: Side, rounds: int = ROUNDS) -> Row:
    """The same side twice: how far from 1 the harness reads on this machine now."""
    twins = [Side(f"{side.name} ({twin})", side.factory, side.options) for twin in ("a", "b")]
    outcome = duel(twins, rounds)
    row = outcome.row(f"{side.name} against itself", twins[0].name, twins[1].name)
    lowest, highest = SELF_DUEL_BOUNDS
    row.details["trusted"] = lowest <= row.figure <= highest and not row.unsteady
    return row


# -- in the worker ------------------------------------------------------------------------------


def serve(factory: str, options: dict[str, Any]) -> None:
    """The worker: build the work, then do what the lines of the standard input ask for."""
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
        else:
            answer = burst(work, request["warm"], request["seconds"])
        answers.write(json.dumps(answer) + "\n")


def burst(work: Work, warm: float, seconds: float) -> dict[str, Any]:
    """Median time of one run over `seconds`, after `warm` seconds that do not count."""
    if work.prepare is not None:
        work.prepare()
    clock, run = time.perf_counter, work.run
    until = clock() + warm
    while clock() < until:
        run()
    times: list[float] = []
    until = clock() + seconds
    now = clock()
    while now < until or len(times) < 3:
        start = clock()
        run()
        now = clock()
        times.append(now - start)
    return {"median": median(times), "calls": len(times)}


def main() -> None:
    parser = argparse.ArgumentParser(description="Let a side duel itself: the check of the harness.")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--self", metavar="MODULE:FUNCTION", dest="twin", help="the side that duels itself")
    which.add_argument("--worker", metavar="MODULE:FUNCTION", help=argparse.SUPPRESS)
    parser.add_argument("--options", type=json.loads, default={}, help="JSON for the side's factory")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    if options.worker:
        serve(options.worker, options.options)
        return
    row = self_duel(Side(options.twin, options.twin, options.options), options.rounds)
    print(table([row]))
    if not row.details["trusted"]:
        print("not about 1: something else uses this machine; no figure measured now can be trusted")
    if options.json:
        write_json(options.json, [row])


if __name__ == "__main__":
    main()
