"""A lock that a forked child does not inherit in whatever state it was."""

from __future__ import annotations

import os
import threading
from contextlib import AbstractContextManager


class ProcessLock:
    """A re-entrant lock, one in every process.

    A child that is forked while another thread of its parent holds an ordinary lock would wait for ever: that
    thread does not exist in the child.
    """

    def __init__(self) -> None:
        self._locks: dict[int, AbstractContextManager[object]] = {}

    def here(self) -> AbstractContextManager[object]:
        """This process's lock, for a `with` statement."""
        return self._locks.setdefault(os.getpid(), threading.RLock())
