"""Tables of launches that threads walk: who does which items of a step, and which steps wait for earlier ones."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import NamedTuple

from striate.cpu.kernels.walk_words import row
from striate.ir.program import Step

# In vector multiply-adds: the least share of a step that is worth another thread, and the least chunk of a share.
LEAST_SHARE = 6_000.0
LEAST_CHUNK = 4_000.0
MOST_CHUNKS = 16


class Entry(NamedTuple):
    """One row to come: a kernel over `items`; with `barrier` it waits for all rows before it."""

    kernel: int
    arguments: int
    barrier: bool
    items: int
    work: float


# Of each thread: first, last, chunk, as `Share` has them.
Shares = tuple[tuple[int, int, int], ...]


class Table(NamedTuple):
    """Rows (`kernels/walk_words.py`), how many, and how many items they have in all."""

    rows: ctypes.Array[ctypes.Structure]
    steps: int
    items: int


class Row(NamedTuple):
    """What threads walk in one go: a step, or a phase whose items are groups of images; `steps`: their positions."""

    steps: tuple[int, ...]
    barrier: bool
    items: int
    work: float


def rows_of(told: Sequence[Step], steps: Sequence[int], threads: int) -> list[Row]:
    """How `steps` of a Program are walked. A phase is one row only where its groups divide evenly among the threads."""
    rows: list[Row] = []
    start, after_phase = 0, False
    while start < len(steps):
        stop, first = start + 1, told[steps[start]]
        while stop < len(steps) and first.phase and told[steps[stop]].phase == first.phase:
            stop += 1
        launch = first.launch
        if stop - start == 1 or launch.batch_groups % threads:
            stop = start + 1
            barrier = bool(rows) and (first.barrier or after_phase)
            rows.append(Row((steps[start],), barrier, launch.items, launch.work))
            after_phase = False
        else:
            phase = tuple(steps[start:stop])
            work = sum(told[step].launch.work for step in phase)
            rows.append(Row(phase, bool(rows), launch.batch_groups, work))
            after_phase = True
        start = stop
    return rows


def useful_threads(rows: Sequence[Row], threads: int) -> int:
    """How many of `threads` threads have something to do in one of `rows`, or in rows that run together.

    More would only make each meeting dearer: there are as many lines to write and to look at as threads.
    """
    most = together = 0
    for each in rows:
        together = _sharing(each.items, each.work, threads) + (0 if each.barrier else together)
        most = max(most, together)
    return max(1, min(threads, most))


def _sharing(items: int, work: float, threads: int) -> int:
    """Threads among which a launch is cut."""
    return max(1, min(threads, items, int(work / LEAST_SHARE)))


def shared_out(rows: Sequence[Entry] | Sequence[Row], threads: int) -> list[tuple[int, Shares]]:
    """Of each row: how many items must be finished before it, and who does which of its own."""
    told: list[tuple[int, Shares]] = []
    finished = start = 0
    while start < len(rows):
        stop = start + 1
        while stop < len(rows) and not rows[stop].barrier:
            stop += 1
        together = rows[start:stop]
        divided = divide([(each.items, each.work) for each in together], threads)
        for each, shares in zip(together, divided, strict=True):
            told.append((finished if each.barrier else 0, shares))
            finished += each.items
        start = stop
    return told


def tabulate(entries: Sequence[Entry], threads: int) -> Table:
    """What `threads` threads walk."""
    told = shared_out(entries, threads)
    fields = [
        (entry.kernel, entry.arguments, after, shares)
        for entry, (after, shares) in zip(entries, told, strict=True)
    ]
    return Table((row(threads) * len(fields))(*fields), len(fields), sum(entry.items for entry in entries))


def part_of(kernel: int, arguments: int, first: int, last: int) -> Table:
    """Items first .. last - 1 of one launch, for one thread."""
    fields = (kernel, arguments, 0, ((first, last, max(1, last - first)),))
    return Table((row(1) * 1)(fields), 1, last - first)


def divide(launches: Sequence[tuple[int, float]], threads: int) -> list[Shares]:
    """Each thread's (first, last, chunk) of launches that run together, by estimated work.

    A launch worth sharing is cut evenly, so that a thread keeps to the images whose data it wrote before; a small
    one goes whole to the thread that has least to do so far. Shares are cut into chunks that others may take over.
    """
    loads = [0.0] * threads
    divided: list[Shares] = []
    for items, work in launches:
        sharing = _sharing(items, work, threads)
        if sharing == 1:
            least = loads.index(min(loads))
            loads[least] += work
            bounds = [0 if thread <= least else items for thread in range(threads + 1)]
        else:
            bounds = [items * min(thread, sharing) // sharing for thread in range(threads + 1)]
            for thread in range(sharing):
                loads[thread] += work / sharing
        shares: list[tuple[int, int, int]] = []
        for thread in range(threads):
            count = bounds[thread + 1] - bounds[thread]
            chunks = min(MOST_CHUNKS, max(1, int(count * work / max(items, 1) / LEAST_CHUNK)))
            shares.append((bounds[thread], bounds[thread + 1], max(1, -(-count // chunks))))
        divided.append(tuple(shares))
    return divided
