"""Memory for results, used again once nobody sees it.

Fresh memory costs a page fault for every 4 KiB that a kernel writes, since the system clears pages as they are
touched: for a large result that may take longer than computing it. So a large result lies where an earlier one lay, as
soon as its caller has let go of that.

*How that is known.* The memory is an array that owns its bytes, and a result is a view of it. Whatever else can see
those bytes (views of the view, memoryviews, DLPack capsules, tensors of other libraries) holds the view or the owner.
So what has no reference but the pool's own is seen by nobody. Without the interpreter's lock counts of references say
less than that, and nothing is used again.
"""

from __future__ import annotations

import math
import sys
import weakref
from collections import deque
from sys import getrefcount
from typing import Any

import numpy as np

from striate.ir.arrays import ALIGNMENT, LARGE, address_of
from striate.process_lock import ProcessLock

# Results of at most so many bytes are kept for another run, over all Programs; of one output, at most so many.
MOST_BYTES = 256 << 20
MOST_RESULTS = 8

_COUNTS_ARE_EXACT = getattr(sys, "_is_gil_enabled", lambda: True)()


class Memory:
    """Room for one result; `alone`: the references to its owner while nobody sees it."""

    __slots__ = ("address", "alone", "owner", "whole")

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype[Any], size: int) -> None:
        self.owner = np.empty(size + ALIGNMENT, np.uint8)
        first = -address_of(self.owner) % ALIGNMENT
        self.whole = self.owner[first : first + size].view(dtype).reshape(shape)
        self.address = address_of(self.whole)
        self.alone = getrefcount(self.owner)


class Results:
    """What the runs of a Program take for one of their outputs. Any number of threads may, at once."""

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        self.shape, self.dtype = shape, dtype
        self.size = math.prod(shape) * dtype.itemsize
        self._kept: deque[Memory] = deque()
        # Small ones are the allocator's business: it has them at hand.
        self._reuses = LARGE <= self.size <= MOST_BYTES and _COUNTS_ARE_EXACT

    @property
    def bytes(self) -> int:
        """Of what is kept, seen by somebody or not."""
        return len(self._kept) * self.size

    def take(self) -> tuple[np.ndarray, int]:
        """An uninitialised array and its address; a large one begins at a line: no vector stored lies in two."""
        if self.size < LARGE:
            array = np.empty(self.shape, self.dtype)
            return array, address_of(array)
        # What is looked at is out of the others' reach meanwhile.
        for _ in range(len(self._kept)):
            try:
                memory = self._kept.popleft()
            except IndexError:
                break
            free = getrefcount(memory.owner) == memory.alone
            result = memory.whole.view() if free else None
            self._kept.append(memory)
            if result is not None:
                return result, memory.address
        memory = Memory(self.shape, self.dtype, self.size)
        result = memory.whole.view()
        if self._reuses:
            self._keep(memory)
        return result, memory.address

    def _keep(self, memory: Memory) -> None:
        """Have `memory` for another run; what is kept longest makes room for it."""
        with _lock.here():
            self._kept.append(memory)
            while len(self._kept) > MOST_RESULTS:
                self._kept.popleft()
            found = [reference() for reference in _grown]
            living = [*(each for each in found if each is not None and each is not self), self]
            _grown[:] = map(weakref.ref, living)
            excess = sum(each.bytes for each in living) - MOST_BYTES
            for each in living:
                while excess > 0 and each._kept:
                    each._kept.popleft()
                    excess -= each.size


_lock = ProcessLock()
# Those that keep something, in the order in which they last asked for more.
_grown: list[weakref.ref[Results]] = []
