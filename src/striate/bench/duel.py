"""Duels: runtimes compared fairly, each in a process of its own.

Inside one process the spinning thread pool of one runtime slows whoever runs next. So every side is a worker
process that waits on a pipe until its turn; a round gives each side one burst of a quarter second, after a
pause in which the pool of the one before goes to sleep and a warm-up that is not counted. The order rotates
from round to round. The figure is the median over rounds of the ratio of burst medians.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from striate.bench.report import Row, median, median_interval, read, slower
from striate.errors import UnsupportedError

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
class Side:
    """A runtime in a duel: `factory` is "module:function", called in the worker with `options`.

    `folder`: where the module lies, if it is not installed. The function returns a `worker.Work`.
    """

    name: str
    factory: str
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    folder: str = ""


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
    """One side's process, seen from the referee. Raises `UnsupportedError` when the process ends unasked."""

    def __init__(self, side: Side, environment: Mapping[str, str] | None = None) -> None:
        self.side = side
        command = [sys.executable, "-P", "-m", "striate.bench.worker", side.factory]
        self._process = subprocess.Popen(
            [*command, "--options", json.dumps(side.options), "--folder", side.folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
            env=None if environment is None else dict(environment),
        )
        try:
            self.facts: dict[str, Any] = self._answer()["facts"]
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process: by the end of its input, or by force if it goes on for ten seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def ask(self, **request: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # the process has ended: so says the answer
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        return self._answer()

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def follow(self, **options: Any) -> dict[str, Any]:
        """Let the side build its next work; its facts."""
        self.facts = self.ask(do="follow", options=options)["facts"]
        return self.facts

    def processor_seconds(self) -> float:
        """Processor time that all threads of the worker have used; 0 where the system does not tell."""
        tasks = Path(f"/proc/{self._process.pid}/task")
        words = [read(path).split() for path in tasks.glob("*/schedstat")]
        return sum(int(word[0]) for word in words if word) / 1e9

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise UnsupportedError(
                f"{self.side.name}: its process ended with code {self._process.wait()}; the last lines above "
                "say why"
            )
        return cast(dict[str, Any], json.loads(line))


def duel(sides: Sequence[Side], rounds: int = ROUNDS, tolerance: float | None = None) -> Outcome:
    """Let `sides` run in turn; with a `tolerance`, first their answers must agree with the first side's.

    `tolerance` is relative to the greatest number of the answer. Raises `UnsupportedError` where sides differ.
    """
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker(side)) for side in sides]
        if tolerance is not None:
            expect_agreement(workers, tolerance)
        return take_turns(workers, rounds)


@dataclass(frozen=True)
class Pace:
    """Seconds of a turn: the pause before it and the window in which nobody may compute, the warm-up, the burst.

    `rehearsal`: a round before the first that only warms up: clocks, page tables, allocators.
    """

    pause: float = PAUSE_SECONDS
    quiet: float = QUIET_SECONDS
    warm: float = WARM_SECONDS
    burst: float = BURST_SECONDS
    rehearsal: bool = True


UNHURRIED = Pace()


def take_turns(workers: Sequence[Worker], rounds: int, pace: Pace = UNHURRIED) -> Outcome:
    """The rounds of a duel."""
    medians: dict[str, list[float]] = {worker.side.name: [] for worker in workers}
    disturbance = dict.fromkeys(medians, 0.0)
    for number in range(-1 if pace.rehearsal else 0, rounds):
        turn = number % len(workers)
        for worker in [*workers[turn:], *workers[:turn]]:
            pause(workers, pace.pause, pace.quiet)
            others = [other for other in workers if other is not worker]
            used, start = processor_seconds(others), time.perf_counter()
            answer = worker.ask(do="burst", warm=pace.warm, seconds=pace.burst)
            share = (processor_seconds(others) - used) / (time.perf_counter() - start)
            if number >= 0:
                name = worker.side.name
                medians[name].append(answer["median"])
                disturbance[name] = max(disturbance[name], share)
    return Outcome(medians, disturbance, {worker.side.name: worker.facts for worker in workers})


def processor_seconds(workers: Sequence[Worker]) -> float:
    return sum(worker.processor_seconds() for worker in workers)


def pause(workers: Sequence[Worker], least: float = PAUSE_SECONDS, quiet: float = QUIET_SECONDS) -> None:
    """Sleep for `least` seconds, and on until the threads of all workers sleep too (where the system tells)."""
    latest = time.perf_counter() + LONGEST_PAUSE_SECONDS
    time.sleep(least)
    used = processor_seconds(workers)
    while time.perf_counter() < latest:
        time.sleep(quiet)
        before, used = used, processor_seconds(workers)
        if used - before < QUIET_SHARE * quiet:
            return


def expect_agreement(workers: Sequence[Worker], tolerance: float) -> dict[str, float]:
    """By how much the others' answers differ from the first one's; raises beyond `tolerance`."""
    differences, disagreements = agreement(workers, tolerance)
    for message in disagreements.values():
        raise UnsupportedError(message)
    return differences


def agreement(workers: Sequence[Worker], tolerance: float) -> tuple[dict[str, float], dict[str, str]]:
    """By side: by how much its answers differ from the first one's; or, beyond `tolerance`, a message."""
    first = workers[0].ask(do="check")["answer"]
    scale = max((abs(number) for number in first), default=0.0) or 1.0
    differences: dict[str, float] = {}
    disagreements: dict[str, str] = {}
    for worker in workers[1:]:
        name, answer = worker.side.name, worker.ask(do="check")["answer"]
        if len(answer) != len(first):
            disagreements[name] = f"{name} answers {len(answer)} numbers, not {len(first)}"
            continue
        off = max((abs(a - b) for a, b in zip(first, answer, strict=True)), default=0.0) / scale
        # Written so that a NaN counts as disagreement, wherever it stands.
        if all(abs(a - b) <= tolerance * scale for a, b in zip(first, answer, strict=True)):
            differences[name] = off
        else:
            disagreements[name] = (
                f"{name} differs from {workers[0].side.name} by {off:.2e} of the greatest number; "
                f"at most {tolerance:.0e} is allowed: they do not compute the same, so no time is compared"
            )
    return differences, disagreements


def self_duel(side: Side, rounds: int = ROUNDS) -> Row:
    """The same side twice: how far from 1 the harness reads on this machine now."""
    twins = [dataclasses.replace(side, name=f"{side.name} ({twin})") for twin in ("a", "b")]
    outcome = duel(twins, rounds)
    row = outcome.row(f"{side.name} against itself", twins[0].name, twins[1].name)
    lowest, highest = SELF_DUEL_BOUNDS
    row.details["trusted"] = lowest <= row.figure <= highest and not row.unsteady
    return row
