"""The one kind of lock of this package: a forked child does not inherit it in whatever state it was.

Nothing else in `src/` may make a lock (a rule of the linter, see `pyproject.toml`): a child forked at the wrong moment
would wait for ever.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import AbstractContextManager
from typing import Protocol, cast

PACKAGE = f"{__package__}."
LONGEST_IMPORT = 10.0  # seconds; then there is another reason


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
            os.register_at_fork(before=_wait_for_imports, after_in_child=self.count)

    def count(self) -> None:
        self.number += 1


def _wait_for_imports() -> None:
    """Fork when no thread is loading a part of this package.

    Parts are loaded when first used, in any thread, and Python has a lock for each module: a child that is forked
    meanwhile would wait for it for ever.
    """
    until = time.monotonic() + LONGEST_IMPORT
    while _loading() and time.monotonic() < until:
        time.sleep(0.001)


def _loading() -> bool:
    for name, module in list(sys.modules.items()):
        if name.startswith(PACKAGE) and getattr(getattr(module, "__spec__", None), "_initializing", False):
            return True
    return False


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
