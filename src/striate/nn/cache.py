"""A bounded cache whose hits take no lock."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from striate.process_lock import ProcessLock

T = TypeVar("T")


class Entry(Generic[T]):
    __slots__ = ("used", "value")

    def __init__(self, value: T, used: int) -> None:
        self.value = value
        self.used = used


class Cache(Generic[T]):
    """At most `size` values; beyond that the one used longest ago is dropped.

    A hit is one dictionary lookup (`get`) and may run in many threads at once. Misses are made one at a
    time (`make`), so eight threads that ask for the same new thing share one. `clear` also spoils whatever
    is being made at that moment: it is returned to who asked, and not kept.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self._lock = ProcessLock()
        self._entries: dict[Hashable, Entry[T]] = {}
        self._clock = itertools.count()
        self._generation = 0

    def get(self, key: Hashable) -> T | None:
        entry = self._entries.get(key)
        if entry is None:
            return None
        entry.used = next(self._clock)
        return entry.value

    def make(self, key: Hashable, create: Callable[[], T]) -> T:
        """The value of `key`, made by `create` unless another thread has made it meanwhile."""
        with self._lock.here():
            found = self.get(key)
            if found is not None:
                return found
            generation = self._generation
            value = create()
            if generation == self._generation:
                self._entries[key] = Entry(value, next(self._clock))
                while len(self._entries) > self.size:
                    oldest = min(self._entries, key=lambda candidate: self._entries[candidate].used)
                    del self._entries[oldest]
            return value

    @property
    def generation(self) -> int:
        """How often it was cleared."""
        return self._generation

    def clear(self) -> None:
        with self._lock.here():
            self._generation += 1
            self._entries = {}

    def __len__(self) -> int:
        return len(self._entries)
