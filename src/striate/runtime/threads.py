"""How many threads a run may use: the caller's choice, else what the container allows.

`threads(n)` is a context variable: it holds for the calling thread (and asyncio task) only, and is read at
the public face alone. Below that the number travels as an argument of `Program.run`, so a Program is the
same for every thread count.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from contextvars import ContextVar

from striate.runtime.within import within
from striate.shapes import whole_number

MOST_THREADS = 1024

_threads: ContextVar[int | None] = ContextVar("striate_threads", default=None)


def threads(count: int | None) -> AbstractContextManager[None]:
    """Run everything inside the `with` block on `count` threads (1 to 1024); `None`: what is available.

    The results are the same bits for every count. Raises `ArgumentError`, at the call and not in the block.
    """
    return within(_threads, None if count is None else whole_number(count, "threads", 1, MOST_THREADS))


def current_threads() -> int | None:
    """The number that `threads` asks for here, or `None`."""
    return _threads.get()


def expect_refused(error: RuntimeError) -> None:
    """Of an error of starting a thread: raise the interrupt, if it was one and no refusal of the system's.

    `threading.Thread.start` waits with a lock that it takes to be its own when an interrupt has just come between.
    """
    if isinstance(error.__context__, KeyboardInterrupt):
        raise error.__context__ from None
