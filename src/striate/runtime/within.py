"""A context variable that has another value inside a `with` block."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def within(variable: ContextVar[T], value: T) -> Generator[None]:
    """`variable` is `value` inside the block, and what it was before afterwards, also after an interrupt.

    What `ContextVar.set` returns to undo it with is lost if the interrupt comes as it returns.
    """
    before = variable.get()
    try:
        variable.set(value)
        yield
    finally:
        variable.set(before)
