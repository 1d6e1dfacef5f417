"""The threads that run Programs: persistent workers that sleep when idle.

One pool serves the process. A run that finds it taken (another Python thread is inside) goes on its own thread
alone: work is cut by shape, so the bits are the same. After `fork` the child starts with an empty pool.
"""

from __future__ import annotations

import ctypes
import itertools
import os
from _thread import start_new_thread
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from striate.cpu import jit
from striate.cpu.kernels import walk
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.process_lock import ProcessLock

_SIGNATURE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)
MOST_THREADS = 1024


@dataclass
class Block:
    """The words that caller and workers share (see `cpu/kernels/walk.py`)."""

    words: np.ndarray
    address: int


def new_block() -> Block:
    """A block with the addresses of the two C functions that the native side calls."""
    words = aligned_empty((walk.BLOCK_WORDS,), np.int64)
    words[...] = 0
    library = ctypes.CDLL(None)
    words[walk.SYSCALL] = ctypes.cast(library.syscall, ctypes.c_void_p).value or 0
    words[walk.YIELD] = ctypes.cast(library.sched_yield, ctypes.c_void_p).value or 0
    return Block(words, words.__array_interface__["data"][0])


class Table(NamedTuple):
    """Rows to walk (see `cpu/kernels/walk.py`), their address, how many items they have in all, and the memory that
    each thread has for itself: its address, and bytes a thread.
    """

    rows: np.ndarray
    address: int
    items: int
    scratch: int
    scratch_bytes: int


@dataclass
class Pool:
    """Workers 1, 2, ... of this process; the caller of a run is thread 0."""

    target: Target
    # Not re-entrant: a signal's handler that runs a Program in the middle of a run is another caller.
    lock: ProcessLock = field(default_factory=lambda: ProcessLock(reentrant=False))
    block: Block = field(default_factory=new_block)
    # Those that the caller knows of; an interrupt may have left one more.
    workers: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    # More workers than this the system has refused.
    limit: int = MOST_THREADS
    # Every area there ever was: a worker that comes late may still look at an old one.
    areas: list[np.ndarray] = field(default_factory=list)

    def __post_init__(self) -> None:
        functions = jit.load_many(jit.KernelKey("walk", ()), lambda: walk.emit_walk(self.target), self.target)
        self.post = _SIGNATURE(functions["post"])
        self.work = _SIGNATURE(functions["work"])

    def start(self, threads: int) -> None:
        """Have workers for runs of `threads` threads; to be called with the lock held.

        Where the system refuses another thread, those that there are do its share: the caller alone, if need be.
        """
        while self.workers < min(threads - 1, self.limit):
            seen = int(self.block.words[walk.GENERATION])
            try:
                # One call into the system, not `threading.Thread`, which waits for the new thread in Python.
                start_new_thread(self._live, (seen,))
            except (RuntimeError, MemoryError):
                self.limit = self.workers
                return
            self.workers += 1

    def _live(self, seen: int) -> None:
        """A worker's life. It never returns, so the thread's own frame keeps the block and the areas from being
        freed: a pool that nobody else holds must not take away the words that its workers watch.

        It takes its own number. An interrupt may come between its start and the caller's hearing of that; given by
        the caller, the same number would then go to a second one, and both would write to one thread's memory.
        """
        self.work(self.block.address, next(self.numbers), seen)

    def run(self, table: Table, threads: int) -> None:
        """Walk `table` on `threads` threads; with the lock held."""
        if self.workers < threads - 1:
            self.start(threads)
        # One step more than there are: a worker that comes late looks at the line after the last.
        lines = (len(table.rows) + 1) * (1 + threads)
        # Held here: the handler of a signal may fork, and in the child the pool begins anew under this run.
        block, area = self.block, self._area(lines)
        words = block.words
        # Written every time: an interrupt may have come between a new area and its address.
        words[walk.AREA] = area.__array_interface__["data"][0]
        words[walk.TABLE] = table.address
        words[walk.STEPS] = len(table.rows)
        words[walk.THREADS] = threads
        words[walk.TOTAL] = table.items
        words[walk.SCRATCH], words[walk.SCRATCH_BYTES] = table.scratch, table.scratch_bytes
        self.post(block.address, 0, 0)

    def _area(self, lines: int) -> np.ndarray:
        area = self.areas[-1] if self.areas else None
        if area is None or len(area) < lines:
            area = aligned_empty((max(2 * lines, 1024), walk.LINE_WORDS), np.int64)
            area[...] = 0
            self.areas.append(area)
        return area


@dataclass
class _Holder:
    """The process's pool, made at the first run."""

    pool: Pool | None = None
    lock: ProcessLock = field(default_factory=ProcessLock)

    def forget(self) -> None:
        """The parent's workers do not exist in a child."""
        if self.pool is not None:
            self.pool.workers, self.pool.limit, self.pool.numbers = 0, MOST_THREADS, itertools.count(1)
            self.pool.block, self.pool.areas = new_block(), []


_holder = _Holder()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_holder.forget)


def pool(target: Target) -> Pool:
    """The pool of this process."""
    found = _holder.pool
    if found is None:
        with _holder.lock.here():
            found = _holder.pool
            if found is None:
                found = _holder.pool = Pool(target)
    return found
