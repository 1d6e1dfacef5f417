"""The precision of the arithmetic: a context variable, read at the public face alone."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from striate.errors import ArgumentError
from striate.runtime.options import PRECISIONS

_precision: ContextVar[str] = ContextVar("striate_precision", default="float32")


@contextmanager
def precision(name: str) -> Generator[None]:
    """Compute with this precision inside the `with` block.

    `"float32"` (the default): any method whose relative L2 error stays under 1e-5 a layer. `"strict"`:
    float32 multiply-adds only. Raises `ArgumentError` for other names.
    """
    if name not in PRECISIONS:
        raise ArgumentError(f"unknown precision {name!r}; use one of {', '.join(PRECISIONS)}")
    token = _precision.set(name)
    try:
        yield
    finally:
        _precision.reset(token)


def current_precision() -> str:
    """The precision that holds here."""
    return _precision.get()
