"""What is derived from a model's constants once and shared by all its Programs."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from striate.process_lock import ProcessLock
from striate.runtime.arenas import Arenas


class Store:
    """Arrays computed from constant arrays: packed filters, folded scales, aligned copies.

    A model compiled for a second input shape asks for the same things from the same source arrays, and gets the
    arrays it has. Sources are told apart by identity, so they must not be written to; the store keeps them alive.
    With `keeping` false nothing is remembered and nothing kept alive: for a model that is compiled once. Whoever also
    needs its constants no more hands them over (`compile(handed_over=)`).
    """

    def __init__(self, *, keeping: bool = True) -> None:
        self.keeping = keeping
        # What Programs made with this store lie in.
        self.arenas = Arenas()
        self._kept: dict[tuple[Hashable, ...], tuple[tuple[np.ndarray, ...], np.ndarray]] = {}
        self._lock = ProcessLock()

    def derived(
        self, key: Hashable, sources: Sequence[np.ndarray], make: Callable[[], np.ndarray]
    ) -> np.ndarray:
        """`make()`, computed once for every `key` and identity of `sources`."""
        if not self.keeping:
            return make()
        whole = (key, *(id(source) for source in sources))
        with self._lock.here():
            kept = self._kept.get(whole)
        if kept is None:
            # Outside the lock, so that several are made at once; of two made from one thing the first is kept.
            made = (tuple(sources), make())
            with self._lock.here():
                kept = self._kept.setdefault(whole, made)
        return kept[1]
