"""`striate bench scaling`: what a run would take on more threads than there are here, and which steps do not scale.

    items timed on one thread (`item_times.py`)  \\
    shares and chunks of real runs                >   threads walk (`walkers.py`)   ->   seconds a run, by step
    meetings timed on two threads                /

As many threads as there are CPUs are measured too, beside the prediction.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from striate.bench import item_times
from striate.bench.item_times import ItemTimes
from striate.bench.report import aligned, machine, median
from striate.bench.walkers import costs_of, walk
from striate.cpu.device import SOLO_WORK
from striate.cpu.meetings import Meetings
from striate.cpu.tables import Row, rows_of, useful_threads
from striate.ir.program import ReferenceStep
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.session import Session, restoring

# A step is named where at the most threads it takes this share of the run and reaches less than that of its speedup.
WORTH_NAMING, SCALES = 0.01, 0.7
# Of a step whose time is mostly meetings.
MOSTLY = 0.5
MOST_NAMED = 20
SECONDS = 6.0
# A run beside which the waking of a worker is nothing.
LONG = 0.02


@dataclass(frozen=True)
class Run:
    """With one number of threads: seconds predicted and, where there are so many CPUs, measured; of each row of native
    steps, how much it adds."""

    threads: int
    seconds: float
    measured: float | None
    rows: tuple[Row, ...]
    spans: tuple[float, ...]


@dataclass(frozen=True)
class Found:
    """`runs` begin with one thread. `scale`: by how much whole runs took longer than their items one by one, which have
    been multiplied by it."""

    executor: Executor
    items: ItemTimes
    meetings: Meetings
    runs: tuple[Run, ...]
    scale: float

    @property
    def numpy(self) -> float:
        """Seconds of the steps that NumPy computes, on one thread always."""
        return sum(self.items.numpy)

    def speedup(self, run: Run) -> float:
        return self.runs[0].seconds / run.seconds


def predict(
    executor: Executor,
    inputs: Sequence[np.ndarray],
    parameters: Mapping[str, Parameter],
    threads: Sequence[int],
    meetings: Meetings,
    cpus: int,
    seconds: float,
) -> Found:
    """Time the items of a Program and compute its runs with each of `threads` (one thread is added where it lacks).

    `cpus`: with up to so many threads runs are timed too. `seconds`: for about so long, or for five rounds. Parameters
    are restored afterwards.
    """
    counts = sorted({1, *threads})
    times = {count: list[float]() for count in counts if count <= cpus}
    with restoring(parameters, executor.updated):
        sessions = {count: executor.session(inputs, parameters, count) for count in times}

        def whole_runs() -> None:
            for count, session in sessions.items():
                spent = _seconds(session)
                # Of a short run the second: a worker that has slept meanwhile is awake.
                times[count].append(_seconds(session) if spent < LONG else spent)

        found = item_times.measure(executor, inputs, parameters, seconds, whole_runs)
    walked = {count: _walked(executor, found, meetings, count) for count in counts}
    # The clock rate changes from second to second: one thread's whole run is the scale.
    alone = median(times[1])
    scale = alone / walked[1].seconds
    runs = [
        replace(
            run,
            seconds=scale * run.seconds,
            spans=tuple(scale * span for span in run.spans),
            measured=alone * _ratio(times[count], times[1]) if count in times else None,
        )
        for count, run in walked.items()
    ]
    return Found(executor, found.times(scale), meetings, tuple(runs), scale)


def _ratio(some: Sequence[float], others: Sequence[float]) -> float:
    """The median ratio of what was measured in turn."""
    return median([a / b for a, b in zip(some, others, strict=True)])


def _seconds(session: Session) -> float:
    start = time.perf_counter()
    session.run()
    return time.perf_counter() - start


def _walked(executor: Executor, items: ItemTimes, meetings: Meetings, threads: int) -> Run:
    """What a run is computed to take, native steps as the pool walks them and NumPy's between them."""
    program, asked = executor.program, threads
    if program.work < SOLO_WORK:
        threads = 1
    total, told, spans = sum(items.numpy), list[Row](), list[float]()
    for stage in executor.stages:
        if not isinstance(stage, ReferenceStep):
            used = useful_threads(rows_of(program.steps, stage, threads), threads)
            rows = rows_of(program.steps, stage, used)
            costs = costs_of(meetings, len(rows), used)
            walked = walk(rows, [items.of_row(row) for row in rows], used, costs)
            total += walked.seconds
            told += rows
            spans += walked.spans
    return Run(asked, total, None, tuple(told), tuple(spans))


# -- what is said -------------------------------------------------------------------------------


def slow_steps(found: Found) -> list[dict[str, Any]]:
    """What does not scale to the most threads, what costs most first: the step, its share of the run, why."""
    run, first = found.runs[-1], found.runs[0]
    alone = _by_step(found, first)
    told: list[dict[str, Any]] = []
    for row, span in zip(run.rows, run.spans, strict=True):
        seconds = sum(alone[step] for step in row.steps)
        ideal = seconds / run.threads
        if span < WORTH_NAMING * run.seconds or ideal > SCALES * span:
            continue
        step = found.executor.steps[row.steps[0]]
        told.append(
            {
                "layer": step.scope,
                "op": step.op,
                "recipe": step.launch.recipe,
                "output": step.shape,
                "steps": len(row.steps),
                "items": row.items,
                "microseconds": round(1e6 * span, 2),
                "one_thread_microseconds": round(1e6 * seconds, 2),
                "share": round(span / run.seconds, 4),
                "speedup": round(seconds / span, 2),
                "why": _why(found, run, row, span),
            }
        )
    return sorted(told, key=lambda each: -each["microseconds"])


def _by_step(found: Found, run: Run) -> dict[int, float]:
    """Seconds of each native step on one thread."""
    return {step: float(found.items.launches[step][-1]) for row in run.rows for step in row.steps}


def _why(found: Found, run: Run, row: Row, span: float) -> str:
    whole = found.items.of_row(row)
    longest = float(np.max(np.diff(whole), initial=0.0))
    costs = costs_of(found.meetings, len(run.rows), run.threads)
    if MOSTLY * span < costs.meet:
        return "meeting takes longer than the work"
    if row.items < run.threads:
        return f"{row.items} items"
    if longest > 1.2 * float(whole[-1]) / run.threads:
        return f"one of {row.items} items takes {1e6 * longest:.1f} us"
    return f"{row.items} items divide unevenly, or too little work to share"


def document(found: Found) -> dict[str, Any]:
    """All figures, for `--json`."""
    return {
        "machine": machine(),
        "meetings_nanoseconds": {
            name: round(1e9 * seconds, 1) for name, seconds in vars(found.meetings).items()
        },
        "whole_run_over_its_items": round(found.scale, 4),
        "numpy_microseconds": round(1e6 * found.numpy, 2),
        "runs": [
            {
                "threads": run.threads,
                "microseconds": round(1e6 * run.seconds, 2),
                "measured_microseconds": None if run.measured is None else round(1e6 * run.measured, 2),
                "speedup": round(found.speedup(run), 3),
                "efficiency": round(found.speedup(run) / run.threads, 4),
            }
            for run in found.runs
        ],
        "fewest_items": fewest_items(found),
        "slow_steps": slow_steps(found),
    }


def fewest_items(found: Found, share: float = WORTH_NAMING) -> int:
    """The least number of items of a step that takes at least `share` of a run on one thread."""
    total = sum(float(each[-1]) for each in found.items.launches)
    counts = [len(each) - 1 for each in found.items.launches if each[-1] >= share * total]
    return min(counts, default=0)


def text(found: Found) -> str:
    """The table of runs, then the steps that do not scale."""
    rows = [["threads", "us a run", "measured", "off by", "speedup", "efficiency"]]
    for run in found.runs:
        off = "" if run.measured is None else f"{run.seconds / run.measured - 1:+.1%}"
        measured = "" if run.measured is None else f"{1e6 * run.measured:.1f}"
        speedup = found.speedup(run)
        rows.append(
            [
                str(run.threads),
                f"{1e6 * run.seconds:.1f}",
                measured,
                off,
                f"{speedup:.2f}",
                f"{speedup / run.threads:.0%}",
            ]
        )
    most = found.runs[-1]
    lines = [aligned(rows, left=0), f"fewest items of a step of 1% or more: {fewest_items(found)}"]
    if found.numpy:
        lines.append(f"{1e6 * found.numpy:.1f} us in NumPy, on one thread always")
    slow = slow_steps(found)
    if slow:
        share = sum(each["share"] for each in slow)
        lines.append(f"\nsteps that do not scale to {most.threads} threads, {share:.0%} of the run there:")
        cells = [["layer", "op", "recipe", "output", "us", "of one thread's", "speedup", "why"]]
        for each in slow[:MOST_NAMED]:
            told = [each["layer"], each["op"], each["recipe"], each["output"]]
            figures = [f"{each['microseconds']:.1f}", f"{each['one_thread_microseconds']:.1f}"]
            cells.append([*told, *figures, f"{each['speedup']:.1f}", each["why"]])
        lines.append(aligned(cells, left=4))
        if len(slow) > MOST_NAMED:
            lines.append(f"and {len(slow) - MOST_NAMED} more")
    lines.append(
        "Left out: threads that share the memory's bandwidth, L3 and the clock; a worker that has to be "
        "woken."
    )
    return "\n".join(lines)
