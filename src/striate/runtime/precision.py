"""The precision of the arithmetic: a context variable, read at the public face alone."""

from __future__ import annotations

from contextlib import AbstractContextManager
from contextvars import ContextVar

from striate.errors import ArgumentError
from striate.runtime.options import PRECISIONS
from striate.runtime.within import within

_precision: ContextVar[str] = ContextVar("striate_precision", default="float32")


def precision(name: str) -> AbstractContextManager[None]:
    """Compute with this precision inside the `with` block.

    - `"float32"` (the default): any method whose relative L2 error stays under 1e-5 a layer, for inputs of a layer
      whose greatest magnitude lies between 1e-27 and 1e27 (in training: if products with filters or gradients do so
      too). Beyond, a method may overflow, or lose what is small, where the plain sum would not.
    - `"strict"`: float32 multiply-adds only, and arithmetic is rounded as it is written: nothing is joined but batch
      normalisations and biases with a layer beside them. A picture's answer is its answer in any batch, bit by bit;
      other precisions promise it within their error only.
    - `"bf16"`: activations between layers and fixed weights are rounded to bfloat16 (about 3e-3 a layer); sums,
      what is computed behind them, and everything that comes in or goes out stay float32.
    - `"bf16x3"`: float32 numbers as sums of two bfloat16 ones, each product as three (under 3e-5).

    Both need a CPU that multiplies bfloat16 (AVX512-BF16 for the first, AMX for the second) and compute in float32
    elsewhere. In training `"bf16"` rounds what enters convolutions and fully connected layers, forward and towards
    their inputs, where that is faster; weights, their gradients and the optimiser stay float32. `"bf16x3"` trains in
    float32. `explain()` says what was done.
    Raises `ArgumentError` for other names, at the call and not in the block.
    """
    if not isinstance(name, str) or name not in PRECISIONS:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(f"unknown precision {name!r:.60}; use one of {', '.join(PRECISIONS)}")
    return within(_precision, name)


def current_precision() -> str:
    """The precision that holds here."""
    return _precision.get()


def current_precision_or(name: str | None) -> AbstractContextManager[None]:
    """`precision(name)`, or what holds here for None."""
    return precision(current_precision() if name is None else name)
