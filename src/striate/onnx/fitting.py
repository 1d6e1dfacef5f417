"""What a file says of its inputs, and whether arrays fit that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.types import TensorType
from striate.onnx.importer import PICTURE_RANK
from striate.onnx.parts import Size, Stated


def has_open_sizes(inputs: Sequence[Stated]) -> bool:
    """Whether one file is to take pictures of many sizes; batches of them may be open besides."""
    return any(
        stated.shape is not None
        and len(stated.shape) >= PICTURE_RANK
        and any(not isinstance(size, int) for size in stated.shape[2:])
        for stated in inputs
    )


def fixed_type(stated: Stated) -> TensorType | None:
    """The type of an input whose sizes are all stated, else None."""
    if not stated.dtype or stated.shape is None:
        return None
    sizes = [size for size in stated.shape if isinstance(size, int)]
    return TensorType(tuple(sizes), stated.dtype) if len(sizes) == len(stated.shape) else None


def fitting(array: Any, stated: Stated) -> np.ndarray:
    """`array` as an array of the stated type; an error that says what was expected."""
    try:
        array = np.asarray(array)
    except ValueError as error:
        raise ArgumentError(f"the model takes {stated}; got what is no array: {error}") from error
    if stated.dtype and array.dtype.name != stated.dtype:
        raise DTypeError(f"the model takes {stated}; got {array.dtype}{list(array.shape)}")
    shape = stated.shape
    if shape is not None and (len(shape) != array.ndim or not all(map(agrees, shape, array.shape))):
        raise ShapeError(f"the model takes {stated}; got {array.dtype}{list(array.shape)}")
    return array


def agrees(stated: Size, size: int) -> bool:
    """Whether a size may be what the file says of it."""
    return not isinstance(stated, int) or stated == size
