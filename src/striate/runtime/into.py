"""Results into memory that the caller brings (`out=`): what is asked of it, in words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.types import TensorType


def expect_fit(
    out: Sequence[np.ndarray | None],
    types: Sequence[TensorType],
    read: Sequence[np.ndarray],
    names: Sequence[str] = (),
) -> None:
    """Raise unless `out` can hold results of `types`; None: that one gets memory as usual.

    Each is a C-ordered, aligned, writeable array of its result's shape and type that shares no memory with the others
    or with `read`, the inputs (a model's own arrays are read-only). `names` are for the words of errors.
    Raises `ArgumentError`, `ShapeError`, `DTypeError`.
    """
    if len(out) != len(types):
        raise ArgumentError(f"out holds {len(out)} arrays for {len(types)} results")
    seen: list[np.ndarray] = []
    for position, (array, type) in enumerate(zip(out, types, strict=True)):
        if array is None:
            continue
        what = f"output {names[position]!r:.80}" if names else f"result {position}"
        _expect_array(array, type, what)
        if any(np.may_share_memory(array, other) for other in read):
            raise ArgumentError(f"the memory for {what} overlaps an input")
        if any(np.may_share_memory(array, other) for other in seen):
            raise ArgumentError(f"the memory for {what} overlaps that for another")
        seen.append(array)


def _expect_array(array: np.ndarray, type: TensorType, what: str) -> None:
    if not isinstance(array, np.ndarray):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(f"the memory for {what} must be a NumPy array, got {array.__class__.__name__}")
    if array.shape != type.shape:
        raise ShapeError(f"{what} is {list(type.shape)}, the memory for it {list(array.shape)}")
    if array.dtype != type.numpy:
        raise DTypeError(f"{what} is {type.dtype}, the memory for it {array.dtype}")
    if not array.flags.writeable:
        raise ArgumentError(f"the memory for {what} is read-only")
    if not array.flags.carray:
        raise ArgumentError(f"the memory for {what} must be contiguous in C order and aligned")
