"""Anything array-like -> the NumPy arrays that Programs take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any

import numpy as np

from striate.errors import DTypeError, ShapeError, StriateError, TracingError
from striate.ir.arrays import prepared
from striate.nn.trace import Traced

PICTURE_TYPES = (np.dtype(np.float32), np.dtype(np.uint8))


def as_numpy(value: Any, what: str = "input") -> np.ndarray:
    """`value` as a NumPy array of whatever element type, without a copy where possible.

    Takes NumPy arrays, anything with `__array__` (PyTorch tensors on the CPU, pandas, Pillow pictures,
    `Parameter`), anything with `__dlpack__` (JAX, CuPy on the host) and nested lists of numbers.
    """
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, Traced):
        raise TracingError(
            f"the {what} is a traced value where numbers are needed: inside a model's __call__ there are no "
            "numbers yet, only shapes and types"
        )
    if hasattr(value, "__array__"):
        try:
            return np.asarray(value)
        except (RuntimeError, TypeError, ValueError) as error:
            # A PyTorch tensor that requires gradients, lives on a GPU, or holds bfloat16, say.
            if isinstance(error, StriateError):
                raise
            raise DTypeError(f"the {what}, a {type(value).__name__}, gives no host array: {error}") from None
    if hasattr(value, "__dlpack__"):
        try:
            return np.from_dlpack(value)
        except (BufferError, RuntimeError, TypeError) as error:
            raise DTypeError(f"the {what}, a {type(value).__name__}, gives no host array: {error}") from None
    if isinstance(value, (Mapping, Set, Iterator)):
        raise DTypeError(
            f"the {what} is a {type(value).__name__}, which is no array: what lies where must be stated, as in a list"
        )
    try:
        return np.asarray(value)
    except ValueError as error:
        raise ShapeError(f"the {what} is no array: {error}") from None


def as_input(value: Any, what: str = "input") -> np.ndarray:
    """`value` as float32 or uint8, C-contiguous and aligned.

    uint8 stays (a `Standardize` layer takes pictures as they are); float64, float16, bool and other
    integers become float32. Raises `DTypeError` for what holds no real numbers.
    """
    array = as_numpy(value, what)
    if array.dtype not in PICTURE_TYPES:
        if array.dtype.kind not in "fiub":
            raise DTypeError(f"the {what} must hold real numbers, got elements of type {array.dtype}")
        array = array.astype(np.float32)
    return prepared(array)


def as_float(value: Any, what: str = "input") -> np.ndarray:
    """`value` as float32, C-contiguous and aligned."""
    array = as_input(value, what)
    return array.astype(np.float32) if array.dtype == np.uint8 else array
