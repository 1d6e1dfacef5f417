"""Of several processes that want the same kernel, one compiles it.

The lock of an entry is one that the system holds for an open file: whatever ends its holder gives it back. A file
beside the entry carries it, and goes when the entry is there. Where there are no such locks (some network file
systems), or a holder takes longer than any compilation (it was stopped), everybody compiles for himself.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Generator

SUFFIX = ".lock"
LONGEST_WAIT, BETWEEN_LOOKS = 20.0, 0.002


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)


@contextlib.contextmanager
def making(entry: str, wait: bool) -> Generator[bool]:
    """Within, this process may make the entry at the path `entry`, unless another has made it meanwhile.

    False, and without waiting, if another one is at it; with `wait` this waits until that has ended.
    """
    try:
        # A file object: of a descriptor that an interrupt cuts off nobody would know.
        file = open(entry + SUFFIX, "ab", opener=_private)  # noqa: SIM115
    except OSError:  # a disk that cannot be written to
        yield True
        return
    with file:
        mine = _taken(file.fileno(), time.monotonic() + (LONGEST_WAIT if wait else 0.0))
        try:
            yield mine or wait
        finally:
            if mine:
                with contextlib.suppress(OSError):
                    os.unlink(entry + SUFFIX)


def _taken(descriptor: int, until: float) -> bool:
    """Whether the lock is this process's, if need be after waiting for it."""
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            time.sleep(BETWEEN_LOOKS)
        except OSError:  # a file system without such locks
            return True
        else:
            return True
