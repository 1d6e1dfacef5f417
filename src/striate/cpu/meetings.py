"""What it costs threads to share work: measured with rows of items that do nothing but take a known time.

Two threads are measured on this machine. Never read by anything that decides what runs: `striate bench scaling`
alone asks.
"""

from __future__ import annotations

import ctypes
import statistics
import time
from dataclasses import dataclass

import numpy as np

from striate.cpu.jit import KernelKey, load
from striate.cpu.pool import Pool, new_block, pool
from striate.cpu.tables import MOST_CHUNKS, Entry, Table, tabulate
from striate.cpu.target import Target
from striate.ir.arrays import address_of

# Rows of a table that is timed, and how often an item of theirs turns: long beside a meeting, short beside a clock.
ROWS, TURNS = 200, 200
RUNS = 40
# Work that `divide` cuts into `MOST_CHUNKS` chunks a thread, and into one.
MUCH, LITTLE = 1e9, 12_000.0

WAITING = """
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {
entry:
  %turns = load i64, ptr %arguments, align 8
  %items = sub i64 %last, %first
  %all = mul i64 %turns, %items
  br label %turn
turn:
  %k = phi i64 [0, %entry], [%next, %turn]
  call void asm sideeffect "", ""()
  %next = add i64 %k, 1
  %more = icmp slt i64 %next, %all
  br i1 %more, label %turn, label %out
out:
  ret void
}
"""


@dataclass(frozen=True)
class Meetings:
    """Seconds, measured.

    On one thread: `submit` of a run, `step` for one more row. On two: `open` a run of one row, beside its items;
    `publish` one line of the pool's area; `meet` at a row that depends on the one before, one chunk for each thread
    and the row's lines included; `claim` one more chunk.
    """

    submit: float
    step: float
    open: float
    publish: float
    meet: float
    claim: float


def measure(target: Target) -> Meetings:
    """In about a tenth of a second; nothing else should run meanwhile.

    With one CPU two threads cannot meet; what comes out then is the time of the system's switches.
    """
    kernel = load(KernelKey("waiting", ()), lambda: WAITING, target)
    turns, none = np.array([TURNS], np.int64), np.array([0], np.int64)

    def seconds(rows: int, items: int, threads: int, work: float, arguments: np.ndarray) -> float:
        entry = Entry(kernel, address_of(arguments), True, items, work)
        return _seconds(pool(target), tabulate([entry] * rows, threads), threads)

    # A table that threads share has a row at least.
    submit = seconds(1, 2, 1, LITTLE, none)
    step = (seconds(ROWS, 2, 1, LITTLE, none) - submit) / ROWS
    item = (seconds(ROWS, 2, 1, LITTLE, turns) - submit) / (2 * ROWS)
    empty = seconds(1, 0, 2, LITTLE, none)
    opened = seconds(1, 2, 2, LITTLE, turns)
    publish = (seconds(ROWS, 0, 2, LITTLE, none) - empty) / (3 * (ROWS - 1))
    meet = (seconds(ROWS, 2, 2, LITTLE, turns) - opened) / (ROWS - 1) - item
    chunks = (seconds(ROWS, 2 * MOST_CHUNKS, 2, MUCH, turns) - opened) / ROWS - MOST_CHUNKS * item
    return Meetings(
        submit,
        max(0.0, step),
        max(submit, opened - item),
        max(0.0, publish),
        max(0.0, meet),
        max(0.0, chunks - meet) / (MOST_CHUNKS - 1),
    )


def _seconds(workers: Pool, table: Table, threads: int) -> float:
    """Of a run, the workers awake: a median."""
    block = new_block()
    block.threads, block.table, block.steps = 1, ctypes.addressof(table.rows), table.steps
    times: list[float] = []
    for _ in range(RUNS):
        with workers.lock.here():
            start = time.perf_counter()
            if threads == 1:
                workers.post(ctypes.addressof(block), 0, 0)
            else:
                workers.run(table, threads, 0, 0)
            times.append(time.perf_counter() - start)
    return statistics.median(times)
