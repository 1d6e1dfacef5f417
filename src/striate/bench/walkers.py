"""What a run takes with any number of threads, computed: threads walk the rows of a Program as the pool's do.

    rows with their items' seconds, who has which share        ->      when the last item is done
    (`cpu/tables.py`: the shares and chunks of real runs)

A thread takes its own share chunk by chunk, then helps with the others'; a row that depends on earlier ones begins
when their last item is done (`cpu/kernels/walk.py`). Two threads meet as quickly as was measured here. Of more than two
nothing here can be measured: each further thread costs a meeting the transfer of one cache line between cores, and each
row one more line that the caller writes where another core has read it. Such a transfer takes about 50 ns within a
socket and 150 ns between two (T. David, R. Guerraoui, V. Trigonakis, "Everything you always wanted to know about
synchronization but were afraid to ask", SOSP 2013, section 5).

Left out: threads that share the memory's bandwidth, L3 and the processor's heat; data that another core's
cache has; a worker that has to be woken first.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from striate.cpu.meetings import Meetings
from striate.cpu.tables import Row, Shares, shared_out

# Seconds of a line's way from one core to another, and how many are on their way at once where nobody waits for one.
LINE_SECONDS, LINES_AT_ONCE = 100e-9, 4


@dataclass(frozen=True)
class Costs:
    """Seconds that sharing takes with one number of threads. `start`: before the first item; `meet`: from the last item
    of a row to the first of the next; `claim`: of a chunk."""

    start: float
    meet: float
    claim: float


def costs_of(meetings: Meetings, rows: int, threads: int) -> Costs:
    """As measured on one thread and on two, with the lines of the others for more."""
    if threads == 1:
        return Costs(meetings.submit, meetings.step, 0.0)
    further = threads - 2
    written = further * rows * max(meetings.publish, LINE_SECONDS / LINES_AT_ONCE)
    return Costs(meetings.open + written, meetings.meet + further * LINE_SECONDS, meetings.claim)


@dataclass(frozen=True)
class Walked:
    """`seconds` of the run; `spans`: of each row, seconds by which it moved the end of what was done."""

    seconds: float
    spans: tuple[float, ...]


def walk(rows: Sequence[Row], items: Sequence[np.ndarray], threads: int, costs: Costs) -> Walked:
    """`items`: of each row, seconds of its first k items together, for k = 0 .. count."""
    shares = [each for _, each in shared_out(rows, threads)]
    nexts = [[first for first, _, _ in each] for each in shares]
    before = _barriers_before(rows)
    ends = [costs.start] * len(rows)
    # Of each thread: when it is free, its number, its row, how many shares it has seen spent; -1: it may have to wait.
    free = [(costs.start, thread, 0, -1) for thread in range(threads)]
    while free:
        now, thread, row, turn = heapq.heappop(free)
        if row == len(rows):
            continue
        if turn < 0:
            # It has found all earlier items taken, so that it is known when they are done.
            ready = max(ends[before[row] : row], default=0.0) + costs.meet if rows[row].barrier else now
            heapq.heappush(free, (max(now, ready), thread, row, 0))
            continue
        while turn < threads and not _left(shares[row], nexts[row], (thread + turn) % threads):
            turn += 1
        if turn == threads:
            heapq.heappush(free, (now, thread, row + 1, -1))
            continue
        owner = (thread + turn) % threads
        first = nexts[row][owner]
        _, share_end, chunk = shares[row][owner]
        stop = nexts[row][owner] = min(first + chunk, share_end)
        end = now + float(items[row][stop] - items[row][first]) + costs.claim
        ends[row] = max(ends[row], end)
        heapq.heappush(free, (end, thread, row, turn))
    return Walked(max(ends, default=costs.start), _moved(ends, costs.start))


def _left(shares: Shares, nexts: Sequence[int], owner: int) -> bool:
    return nexts[owner] < shares[owner][1]


def _barriers_before(rows: Sequence[Row]) -> list[int]:
    """Of each row, the last one before it that waited for all: what comes earlier was done then."""
    found: list[int] = []
    last = 0
    for position, row in enumerate(rows):
        found.append(last)
        if row.barrier:
            last = position
    return found


def _moved(ends: Sequence[float], start: float) -> tuple[float, ...]:
    """By how much each row moved the latest end so far; all together the run after its start."""
    latest, found = start, []
    for end in ends:
        found.append(max(0.0, end - latest))
        latest = max(latest, end)
    return tuple(found)
