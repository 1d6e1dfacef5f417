"""NumPy's matrix products on one thread, while they are part of something of ours.

OpenBLAS, which NumPy brings along, divides a product among threads of its own. They spin for work, and so do the
pool's: a network with NumPy steps between native ones took ten times as long. And the bits of most products differ
between one thread and two, so ours would depend on the machine.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType

from striate.process_lock import ProcessLock

# Of NumPy's extension, which is linked with its matrix library: a symbol is looked for in that one and no other.
EXTENSION = "numpy._core._multiarray_umath"
SPELLINGS = (("scipy_", "64_"), ("scipy_", ""), ("", "64_"), ("", ""))


@dataclass(frozen=True)
class Library:
    """The two functions of an OpenBLAS that matter here."""

    get_threads: Callable[[], int]
    set_threads: Callable[[int], None]


@functools.cache
def library() -> Library | None:
    """NumPy's OpenBLAS; None where it uses another library, whose threads are then left alone."""
    path = getattr(sys.modules.get(EXTENSION), "__file__", None)
    if path is None:
        return None
    try:
        # It is loaded; other systems than POSIX have no such modes, and find nothing in what it is linked with.
        loaded = ctypes.CDLL(path, mode=getattr(os, "RTLD_NOLOAD", 0) | getattr(os, "RTLD_LAZY", 0))
    except OSError:
        return None
    for before, after in SPELLINGS:
        try:
            get_threads = loaded[f"{before}openblas_get_num_threads{after}"]
            set_threads = loaded[f"{before}openblas_set_num_threads{after}"]
        except AttributeError:
            continue
        get_threads.argtypes, get_threads.restype = (), ctypes.c_int
        set_threads.argtypes, set_threads.restype = (ctypes.c_int,), None
        return Library(get_threads, set_threads)
    return None


@dataclass
class _Held:
    """Who is inside `one_blas_thread` at the moment, in any thread, and how many threads OpenBLAS had before.

    Those inside are held weakly: one that an interrupt kept from leaving is forgotten with its frame.
    """

    inside: weakref.WeakSet[OneBlasThread] = field(default_factory=weakref.WeakSet)
    before: int | None = None
    lock: ProcessLock = field(default_factory=ProcessLock)

    def forget(self) -> None:
        """In a child nobody is inside but the one who forked."""
        found = library() if self.before is not None else None
        self.inside = weakref.WeakSet()
        if found is not None and self.before is not None:
            found.set_threads(self.before)
            self.before = None


_held = _Held()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_held.forget)


class OneBlasThread:
    """`with OneBlasThread():` NumPy's matrix products run on the thread that asks for them.

    The setting is the process's, so products of other threads run so too at that time; the last to leave puts back
    what the first one found.
    """

    def __enter__(self) -> None:
        found = library()
        if found is None:
            return
        with _held.lock.here():
            # Left over from one who was kept from putting it back: the number that was there at first.
            if _held.before is None:
                _held.before = found.get_threads()
            _held.inside.add(self)
            found.set_threads(1)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        found = library()
        if found is None:
            return
        with _held.lock.here():
            _held.inside.discard(self)
            if not _held.inside and _held.before is not None:
                found.set_threads(_held.before)
                _held.before = None
