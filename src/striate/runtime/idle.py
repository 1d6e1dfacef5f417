"""Frames that wait for their Program's next run: how many, over all Programs of the process.

A frame is as large as what its Program keeps between two steps. A model that meets many sizes of pictures or batches
has a Program for each, of which one runs at a time: their frames together would take many times what a run needs. So
those of Programs that asked longest ago for one go when another Program needs a new one. Large Programs of one model
share (`arenas.py`): of each model that is one arena for each run at a time.
"""

from __future__ import annotations

import weakref
from typing import Protocol

from striate.process_lock import ProcessLock

# Of frames that are kept while another Program makes a new one.
MOST_BYTES = 128 << 20


class Keeper(Protocol):
    """Who keeps frames, or arenas for them."""

    @property
    def idle_bytes(self) -> int:
        """Of those that no run has."""
        ...

    def let_go(self) -> None:
        """Forget one of them; `IndexError` if there is none."""
        ...


_lock = ProcessLock()
# In the order in which they last made a frame.
_keepers: list[weakref.ref[Keeper]] = []


def make_room(keeper: Keeper) -> None:
    """`keeper` is about to make a frame: let go of others', those of who asked longest ago first."""
    with _lock.here():
        found = [reference() for reference in _keepers]
        others = [each for each in found if each is not None and each is not keeper]
        _keepers[:] = [*map(weakref.ref, others), weakref.ref(keeper)]
        excess = sum(each.idle_bytes for each in others) - MOST_BYTES
        for each in others:
            while excess > 0 and (held := each.idle_bytes):
                try:
                    each.let_go()
                except IndexError:  # a run took it
                    break
                excess -= held - each.idle_bytes
