"""How long the work items of a Program take: each launch in pieces of its items, one thread, warm and in place.

Whole runs are walked in order, piece by piece, so that each launch finds the caches as the launch before it left them.
What a call of one piece takes beside its items is measured and subtracted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import numpy as np

from striate.bench.report import median
from striate.cpu.device import Frame
from striate.cpu.tables import Row
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.session import Session, restoring

# A launch is cut into at most so many pieces, and into none shorter than this.
MOST_PIECES, LEAST_SECONDS = 64, 10e-6
LEAST_ROUNDS = 5
CALLS_OF_NOTHING = 200


@dataclass(frozen=True)
class ItemTimes:
    """`launches`: of each native step, seconds of its first k items together, for k = 0 .. items; `numpy`: seconds of
    each of NumPy's steps."""

    launches: tuple[np.ndarray, ...]
    numpy: tuple[float, ...]

    def times(self, factor: float) -> ItemTimes:
        return ItemTimes(
            tuple(factor * each for each in self.launches), tuple(factor * each for each in self.numpy)
        )

    def of_row(self, row: Row) -> np.ndarray:
        """The same of what threads walk in one go: a phase's items are groups of images."""
        if len(row.steps) == 1:
            return self.launches[row.steps[0]]
        found = np.zeros(row.items + 1)
        for step in row.steps:
            whole = self.launches[step]
            found += whole[:: (len(whole) - 1) // row.items]
        return found


def measure(
    executor: Executor,
    inputs: Sequence[np.ndarray],
    parameters: Mapping[str, Parameter],
    seconds: float,
    between: Callable[[], None] = lambda: None,
) -> ItemTimes:
    """Medians over rounds for about `seconds`, five of them at least; parameters are restored afterwards.

    `between` is called after each round: whatever is to be compared is measured in the same minute.
    """
    with restoring(parameters, executor.updated):
        session = executor.session(inputs, parameters)
        session.trace()
        launches = _cut(executor, session)
        numpy: list[list[float]] = []
        until = time.perf_counter() + seconds
        while len(numpy) < LEAST_ROUNDS or time.perf_counter() < until:
            numpy.append(session.trace(lambda step: launches[step].run())[1])
            between()
        nothing = _nothing(executor, cast(Frame, session.frame))
    return ItemTimes(
        tuple(launch.first_items(nothing) for launch in launches),
        tuple(median(each) for each in zip(*numpy, strict=True)),
    )


@dataclass(frozen=True)
class _Launch:
    """Pieces of one launch: between which items they are cut, how they run, what they took."""

    bounds: list[int]
    pieces: list[Callable[[], None]]
    times: list[list[float]]

    def run(self) -> float:
        clock, total = time.perf_counter, 0.0
        for piece, times in zip(self.pieces, self.times, strict=True):
            start = clock()
            piece()
            spent = clock() - start
            times.append(spent)
            total += spent
        return total

    def first_items(self, nothing: float) -> np.ndarray:
        """Seconds of the first k items; `nothing`: of a piece without any."""
        ends = np.cumsum([0.0, *(max(1e-9, median(each) - nothing) for each in self.times)])
        return np.interp(np.arange(self.bounds[-1] + 1), self.bounds, ends)


def _cut(executor: Executor, session: Session) -> list[_Launch]:
    frame = cast(Frame, session.frame)
    native, _ = session.trace()
    launches: list[_Launch] = []
    for position, (step, seconds) in enumerate(zip(executor.steps, native, strict=True)):
        items = step.launch.items
        count = max(1, min(MOST_PIECES, items, int(seconds / LEAST_SECONDS)))
        bounds = [items * piece // count for piece in range(count + 1)]
        pieces = [frame.part(position, first, last) for first, last in pairwise(bounds)]
        launches.append(_Launch(bounds, pieces, [[] for _ in pieces]))
    return launches


def _nothing(executor: Executor, frame: Frame) -> float:
    """Seconds of a call of a piece without items."""
    if not executor.steps:
        return 0.0
    launch = _Launch([0, 0], [frame.part(0, 0, 0)], [[]])
    for _ in range(CALLS_OF_NOTHING):
        launch.run()
    return median(launch.times[0])
