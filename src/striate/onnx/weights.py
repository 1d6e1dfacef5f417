"""Weights that take memory only while something is made of them.

What runs are packed and folded copies of the weights. Their sources are needed again only when the model meets a new
input shape, and even then mostly not. So a large weight of a file lies in memory of its own that can be given back:
it *sleeps* (takes nothing), is woken (read from the file) when something is derived from it, and sleeps again. Where
the numbers themselves are read by a run, it stays awake for good.

Whoever reads numbers of a file while a model is made must do it through `derived`, or ask `awake` first.
"""

from __future__ import annotations

import bisect
import itertools
import mmap
import operator
import os
import sys
import weakref
from collections.abc import Callable, Hashable, Iterable, Sequence

import numpy as np

from striate.errors import ModelFileError
from striate.onnx.wire import FileSource
from striate.process_lock import ProcessLock
from striate.runtime.store import Store
from striate.transforms.fold_norm import SCALED_FILTERS

# Weights of fewer bytes than this stay awake.
LARGE = 1 << 14
CAN_SLEEP = sys.platform == "linux" and sys.byteorder == "little"
# What `Construction` derives without reading a number: the same with its axes in another order.
VIEW = "axes"
FIRST = operator.itemgetter(0)


class HeldFile:
    """A file that is read again later; it must be the same then."""

    def __init__(self, descriptor: int, name: str) -> None:
        self.name = name
        self.source = FileSource(os.dup(descriptor))
        self._seen = self._state()
        weakref.finalize(self, os.close, self.source.descriptor)

    def _state(self) -> tuple[int, int]:
        facts = os.fstat(self.source.descriptor)
        return facts.st_size, facts.st_mtime_ns

    def fill(self, offset: int, out: np.ndarray) -> None:
        """The bytes from `offset` on; `ModelFileError` if the file was written to since it was opened."""
        self._expect_same()
        self.source.fill(offset, out)
        self._expect_same()  # it may have been written to meanwhile

    def _expect_same(self) -> None:
        if self._state() != self._seen:
            raise ModelFileError(f"{self.name} was changed after the model was loaded from it; load it again")


class Region(mmap.mmap):
    """Memory of one weight, asleep at first."""

    fill: Callable[[np.ndarray], None]
    lock: ProcessLock
    awake = False
    users = 0

    @classmethod
    def of(cls, size: int, fill: Callable[[np.ndarray], None]) -> Region:
        region = cls(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        if hasattr(mmap, "MADV_HUGEPAGE"):
            region.madvise(mmap.MADV_HUGEPAGE)
        region.fill = fill
        region.lock = ProcessLock()
        return region

    def array(self) -> np.ndarray:
        """The bytes, read-only."""
        return np.frombuffer(memoryview(self).toreadonly(), np.uint8)

    def wake(self) -> None:
        """Awake until `sleep` has been called as often."""
        with self.lock.here():
            if not self.awake:
                self.fill(np.frombuffer(self, np.uint8))
                self.awake = True
            self.users += 1

    def sleep(self) -> None:
        with self.lock.here():
            self.users -= 1
            if not self.users:
                # First: an interrupt as the memory is given back must not leave zeros that are taken for the numbers.
                self.awake = False
                self.madvise(mmap.MADV_DONTNEED)


class Regions:
    """The sleeping weights of one file, found by address."""

    def __init__(self) -> None:
        self._lock = ProcessLock()
        # By address; in one list, so that no interrupt comes between two.
        self._regions: list[tuple[int, Region]] = []
        self._kept: set[Region] = set()

    def add(self, size: int, fill: Callable[[np.ndarray], None]) -> np.ndarray:
        """`size` bytes that `fill` writes whenever they are woken; read-only, asleep."""
        region = Region.of(size, fill)
        array = region.array()
        start = array.__array_interface__["data"][0]
        with self._lock.here():
            bisect.insort(self._regions, (start, region), key=FIRST)
        return array

    def find(self, array: np.ndarray) -> Region | None:
        """The region in which `array`, or what it is a view of, lies."""
        if not self._regions or not array.size:
            return None
        address = array.__array_interface__["data"][0]
        with self._lock.here():
            place = bisect.bisect(self._regions, address, key=FIRST) - 1
            if place < 0:
                return None
            start, region = self._regions[place]
            return region if address < start + len(region) else None

    def keep(self, arrays: Iterable[np.ndarray]) -> None:
        """Wake what `arrays` lie in, for good."""
        for array in arrays:
            region = self.find(array)
            if region is not None and region not in self._kept:
                region.wake()
                self._kept.add(region)

    def keep_all(self) -> None:
        self.keep(region.array() for _, region in self._regions)


class WeightStore(Store):
    """A store that wakes sources while something is derived from them, and can forget what was only a step.

    What is derived is known by how it was derived, not by its identity alone: `pack(scale(w))` is found although
    `scale(w)` was forgotten.
    """

    def __init__(self, regions: Regions) -> None:
        super().__init__()
        self.regions = regions
        self._count = itertools.count()
        self._numbers: dict[tuple[Hashable, ...], int] = {}
        self._arrays: dict[int, np.ndarray] = {}
        self._known: dict[int, int] = {}
        self._leaves: list[np.ndarray] = []

    def _number(self, array: np.ndarray) -> int:
        number = self._known.get(id(array))
        if number is None:
            number = self._known[id(array)] = next(self._count)
            self._leaves.append(array)
        return number

    def derived(
        self, key: Hashable, sources: Sequence[np.ndarray], make: Callable[[], np.ndarray]
    ) -> np.ndarray:
        with self._lock.here():
            whole = (key, *(self._number(source) for source in sources))
            number = self._numbers.setdefault(whole, next(self._count))
            found = self._arrays.get(number)
        if found is None:
            # Outside the lock, so that several are made at once; of two made from one thing the first is kept.
            made = self._made(key, sources, make)
            with self._lock.here():
                found = self._arrays.setdefault(number, made)
                self._known[id(found)] = number
        return found

    def _made(
        self, key: Hashable, sources: Sequence[np.ndarray], make: Callable[[], np.ndarray]
    ) -> np.ndarray:
        kind, detail = key if isinstance(key, tuple) and len(key) == 2 else ("", None)
        imported = kind == "onnx"
        if imported and isinstance(detail, tuple) and detail[0] == VIEW:
            return make()
        # A step on the way to packed filters: it sleeps as well, and is made again when it is woken, not read again.
        if (
            key == SCALED_FILTERS
            and CAN_SLEEP
            and sources[0].nbytes >= LARGE
            and sources[0].dtype == np.float32
        ):
            return self._asleep(sources, make)
        return self._awake(sources, make, imported)

    def _asleep(self, sources: Sequence[np.ndarray], make: Callable[[], np.ndarray]) -> np.ndarray:
        """What `make` gives, of the first source's shape and type, made whenever it is woken."""
        shape, dtype = sources[0].shape, sources[0].dtype

        def fill(out: np.ndarray) -> None:
            out.view(dtype).reshape(shape)[...] = self._awake(sources, make, True)

        return self.regions.add(sources[0].nbytes, fill).view(dtype).reshape(shape)

    def _awake(
        self, sources: Sequence[np.ndarray], make: Callable[[], np.ndarray], may_sleep: bool
    ) -> np.ndarray:
        """`make()` while all sources are awake; unless it `may_sleep`, a result that lies in one keeps that awake."""
        regions = [region for region in map(self.regions.find, sources) if region is not None]
        awake: list[Region] = []
        try:
            for region in regions:
                region.wake()
                awake.append(region)
            result = make()
            if not may_sleep:
                self.regions.keep([result])
        finally:
            for region in awake:
                region.sleep()
        return result

    def keep_awake(self, arrays: Iterable[np.ndarray]) -> None:
        """For whoever reads numbers of a file outside of `derived`."""
        self.regions.keep(arrays)

    def forget(self, used: set[int], lasting: set[int]) -> None:
        """Let go of large arrays whose identity is not in `used`; it leaves `lasting` first.

        An identity must be known nowhere when its array goes: the next array may have the same.
        """
        with self._lock.here():
            for number, array in list(self._arrays.items()):
                identity = id(array)
                if array.nbytes >= LARGE and identity not in used and self.regions.find(array) is None:
                    lasting.discard(identity)
                    self._known.pop(identity, None)
                    del self._arrays[number]
