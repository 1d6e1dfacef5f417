"""The one kind of lock of this package: a forked child does not inherit it in whatever state it was.

Nothing else in `src/` may make a lock (a rule of the linter, see `pyproject.toml`): a child forked at the wrong moment
would wait for ever.
"""

from __future__ import annotations

import os
import threading
from contextlib import AbstractContextManager
from typing import Protocol, cast


class Lock(AbstractContextManager[object], Protocol):
    """What `threading.Lock()` and `threading.RLock()` have in common."""

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool: ...

    def release(self) -> None: ...


class _Process:
    """How many forks lie between this process and the first one.

    Not its id: a grandchild may have the id that a process before it had, and in a namespace of its own the parent's.
    """

    def __init__(self) -> None:
        self.number = 0
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.count)

    def count(self) -> None:
        self.number += 1


_process = _Process()


class ProcessLock:
    """A lock, one in every process; the thread that holds it may take it again unless `reentrant` is false.

    A child that is forked while another thread of its parent holds an ordinary lock would wait for ever: that
    thread does not exist in the child.
    """

    def __init__(self, *, reentrant: bool = True) -> None:
        self._reentrant = reentrant
        self._locks: dict[int, Lock] = {}

    def here(self) -> Lock:
        """This process's lock, for a `with` statement.

        The lock itself and no wrapper in Python: between taking it and the statement's body no interrupt can come.
        """
        lock = self._locks.get(_process.number)
        if lock is None:
            made = threading.RLock() if self._reentrant else threading.Lock()
            # Of two threads that make it at once, both get the first one's.
            lock = self._locks.setdefault(_process.number, made)
        return lock

    def locked(self) -> bool:
        """Whether some thread of this process holds it; for locks that are not re-entrant."""
        return cast("threading.Lock", self.here()).locked()
