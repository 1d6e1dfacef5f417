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

import numpy as np

from striate.cpu import jit, system
from striate.cpu.kernels import walk
from striate.cpu.kernels.walk_words import LINE_WORDS, Block
from striate.cpu.tables import Table
from striate.cpu.target import Target
from striate.ir.arrays import address_of, aligned_empty
from striate.process_lock import ProcessLock

_SIGNATURE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)
MOST_THREADS = 1024


def new_block() -> Block:
    """A block of zeros with the addresses of the system's functions; its words begin a cache line."""
    words = aligned_empty((ctypes.sizeof(Block),), np.uint8)
    words[...] = 0
    block = Block.from_buffer(words.data)
    block.wait, block.wake, block.offer = system.functions()
    return block


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
        functions = jit.load_many(jit.KernelKey("walk", ()), walk.emit_walk, self.target)
        self.post = _SIGNATURE(functions["post"])
        self.work = _SIGNATURE(functions["work"])

    def start(self, threads: int) -> None:
        """Have workers for runs of `threads` threads; to be called with the lock held.

        Where the system refuses another thread, those that there are do its share: the caller alone, if need be.
        """
        while self.workers < min(threads - 1, self.limit):
            seen = self.block.generation
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
        self.work(ctypes.addressof(self.block), next(self.numbers), seen)

    def run(self, table: Table, threads: int, scratch: int, scratch_bytes: int) -> None:
        """Walk `table` on `threads` threads, each with its own part of `scratch`; with the lock held."""
        if self.workers < threads - 1:
            self.start(threads)
        # One step more than there are: a worker that comes late looks at the line after the last.
        lines = (table.steps + 1) * (1 + threads)
        # Held here: the handler of a signal may fork, and in the child the pool begins anew under this run.
        block, area = self.block, self._area(lines)
        # Written every time: an interrupt may have come between a new area and its address.
        block.area = address_of(area)
        block.table = ctypes.addressof(table.rows)
        block.steps = table.steps
        block.threads = threads
        block.total = table.items
        block.scratch, block.scratch_bytes = scratch, scratch_bytes
        self.post(ctypes.addressof(block), 0, 0)

    def _area(self, lines: int) -> np.ndarray:
        area = self.areas[-1] if self.areas else None
        if area is None or len(area) < lines:
            area = aligned_empty((max(2 * lines, 1024), LINE_WORDS), np.int64)
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
