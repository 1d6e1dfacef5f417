"""The precision of the arithmetic: a context variable, read at the public face alone."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar

from striate.errors import ArgumentError
from striate.runtime.options import PRECISIONS

_precision: ContextVar[str] = ContextVar("striate_precision", default="float32")


def precision(name: str) -> AbstractContextManager[None]:
    """Compute with this precision inside the `with` block.

    `"float32"` (the default): any method whose relative L2 error stays under 1e-5 a layer. `"strict"`:
    float32 multiply-adds only. Raises `ArgumentError` for other names, at the call and not in the block.
    """
    if not isinstance(name, str) or name not in PRECISIONS:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(f"unknown precision {name!r:.60}; use one of {', '.join(PRECISIONS)}")
    return _computing(name)


@contextmanager
def _computing(name: str) -> Generator[None]:
    token = _precision.set(name)
    try:
        yield
    finally:
        _precision.reset(token)


def current_precision() -> str:
    """The precision that holds here."""
    return _precision.get()
