"""Tables of launches that threads walk: who does which items of a step, and which steps wait for earlier ones."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import NamedTuple

from striate.cpu.kernels.walk_words import row

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


def tabulate(entries: Sequence[Entry], threads: int) -> Table:
    """What `threads` threads walk."""
    fields: list[tuple[int, int, int, Shares]] = []
    finished = start = 0
    while start < len(entries):
        stop = start + 1
        while stop < len(entries) and not entries[stop].barrier:
            stop += 1
        together = entries[start:stop]
        divided = divide([(entry.items, entry.work) for entry in together], threads)
        for entry, shares in zip(together, divided, strict=True):
            fields.append((entry.kernel, entry.arguments, finished if entry.barrier else 0, shares))
            finished += entry.items
        start = stop
    return Table((row(threads) * len(fields))(*fields), len(fields), finished)


def divide(launches: Sequence[tuple[int, float]], threads: int) -> list[Shares]:
    """Each thread's (first, last, chunk) of launches that run together, by estimated work.

    A launch worth sharing is cut evenly, so that a thread keeps to the images whose data it wrote before; a small
    one goes whole to the thread that has least to do so far. Shares are cut into chunks that others may take over.
    """
    loads = [0.0] * threads
    divided: list[Shares] = []
    for items, work in launches:
        sharing = max(1, min(threads, items, int(work / LEAST_SHARE)))
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
