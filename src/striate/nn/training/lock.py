"""A lock that two processes cannot hold at once, in a file; the system gives it back when its process ends."""

from __future__ import annotations

import contextlib
import errno
import gc
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from striate.errors import CheckpointError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # pyright: ignore[reportConstantRedefinition]

# What `flock` answers where a file system has no locks.
NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)


@contextmanager
def locked(path: Path, what: str) -> Generator[None]:
    """Hold the lock file `path`; it is removed at the end. `what` is written to, in words.

    Raises `CheckpointError` at once if another process, or another thread of this one, holds it. A lock file that a
    killed process left is nobody's. Where there are no locks this does nothing.
    """
    if fcntl is None:
        yield
        return
    handle = _acquire(path, what)
    try:
        yield
    finally:
        if handle is not None:
            # First the name, then the lock: whoever opens the name in between gets a file of its own.
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            os.close(handle)


def _acquire(path: Path, what: str) -> int | None:
    assert fcntl is not None
    collected = False
    while True:
        handle = -1
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is(path, handle):
                os.ftruncate(handle, 0)
                os.write(handle, f"process {os.getpid()} since {time.strftime('%Y-%m-%d %H:%M:%S')}".encode())
                return handle
            # Its holder removed it between our opening and locking it: a new one.
            os.close(handle)
        except OSError as error:
            holder = "" if handle < 0 else os.pread(handle, 100, 0).decode(errors="replace")
            if handle >= 0:
                os.close(handle)
            if isinstance(error, BlockingIOError) and not collected:
                # A run of this process that an interrupt kept from letting go: it does when it is freed.
                gc.collect()
                collected = True
                continue
            if isinstance(error, BlockingIOError):
                raise CheckpointError(
                    f"another run ({holder or 'which just began'}) writes to {what}; wait for it, or write elsewhere"
                ) from None
            if handle >= 0 and error.errno in NO_LOCKS:
                return None
            raise CheckpointError(f"nothing can be written to {what}: {error}") from error
        except BaseException:
            if handle >= 0:
                os.close(handle)
            raise


def _is(path: Path, handle: int) -> bool:
    """Whether `path` is still the name of the open file."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(handle))
    except OSError:
        return False
