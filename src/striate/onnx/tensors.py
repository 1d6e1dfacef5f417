"""`TensorProto` -> array. Sizes are checked against the bytes that are there before anything is allocated."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

import onnx
from striate.errors import ModelFileError, StriateError, UnsupportedError
from striate.ir.types import LARGEST_SIZE
from striate.ops.rules import LARGEST_RANK

# ONNX's numbers for element types; where a tensor of the type keeps its numbers unless they are raw bytes.
ELEMENTS: dict[int, tuple[str, str]] = {
    1: ("float32", "float_data"),
    2: ("uint8", "int32_data"),
    3: ("int8", "int32_data"),
    4: ("uint16", "int32_data"),
    5: ("int16", "int32_data"),
    6: ("int32", "int32_data"),
    7: ("int64", "int64_data"),
    9: ("bool", "int32_data"),
    10: ("float16", "int32_data"),
    11: ("float64", "double_data"),
    12: ("uint32", "uint64_data"),
    13: ("uint64", "uint64_data"),
}
# Numbers that are widened to float32, which holds all of them, as they are read.
BFLOAT16 = 16
# Gives the bytes of a tensor that lies outside of the message: (tensor, their number) -> the bytes.
Outside = Callable[[Any, int], Any]


@dataclass(frozen=True)
class Raw:
    """So many bytes that are read when they are wanted; `read(True)` if they may be asleep (`weights.py`)."""

    size: int
    read: Callable[[bool], Any]


def element_type(number: int) -> str:
    """The name of an element type; `UnsupportedError` for one that has no counterpart here."""
    if number in ELEMENTS:
        return ELEMENTS[number][0]
    try:
        name = onnx.TensorProto.DataType.Name(number)
    except ValueError:
        raise ModelFileError(f"element type {number} does not exist") from None
    raise UnsupportedError(f"the element type {name} is not carried out")


def readable(number: int, what: str) -> StriateError | None:
    """None if tensors of the element type can be read, else the error for whoever needs one."""
    if number == BFLOAT16:
        return None
    try:
        element_type(number)
    except StriateError as error:
        return type(error)(f"{what}: {error}")
    return None


def checked_shape(sizes: Any, what: str) -> tuple[int, ...]:
    shape = tuple(int(size) for size in sizes)
    if len(shape) > LARGEST_RANK:
        raise ModelFileError(f"{what} has {len(shape)} axes; the limit is {LARGEST_RANK}")
    if any(size < 0 for size in shape) or math.prod(shape) > LARGEST_SIZE:
        raise ModelFileError(f"{what} has the shape {list(shape)}, which no tensor can have")
    return shape


def decoded(tensor: Any, what: str, outside: Outside, left_out: Raw | None = None) -> np.ndarray:
    """The numbers of a `TensorProto`, read-only; `left_out`: raw bytes that were left out of the message."""
    shape = checked_shape(tensor.dims, what)
    wide = tensor.data_type == BFLOAT16
    dtype = np.dtype(np.uint16 if wide else element_type(tensor.data_type))
    count = math.prod(shape) * dtype.itemsize
    if tensor.data_location == onnx.TensorProto.EXTERNAL:
        raw = Raw(count, lambda _: outside(tensor, count))
    elif left_out is not None:
        raw = left_out
    elif tensor.HasField("raw_data"):
        data = tensor.raw_data
        raw = Raw(len(data), lambda _: np.frombuffer(data, np.uint8))
    else:
        listed = _listed(tensor, what, shape, dtype, "int32_data" if wide else ELEMENTS[tensor.data_type][1])
        return _widened(listed) if wide else listed
    if raw.size != count:
        raise ModelFileError(
            f"{what} is {dtype}{list(shape)}, which takes {count} bytes, but {raw.size} are there"
        )
    array = raw.read(dtype != np.bool_ and not wide)
    if dtype == np.bool_:
        array = array != 0
    array = array.view(dtype.newbyteorder("<")).astype(dtype, copy=False).reshape(shape)
    array.flags.writeable = False
    return _widened(array) if wide else array


def _widened(halves: np.ndarray) -> np.ndarray:
    """bfloat16 is the upper half of a float32."""
    array = np.asarray(np.left_shift(halves.astype(np.uint32), 16), np.uint32).view(np.float32)
    array.flags.writeable = False
    return array


def _listed(tensor: Any, what: str, shape: tuple[int, ...], dtype: np.dtype, field: str) -> np.ndarray:
    """Numbers that stand one by one in a field of the message."""
    numbers = getattr(tensor, field)
    if len(numbers) != math.prod(shape):
        raise ModelFileError(
            f"{what} has the shape {list(shape)}, {math.prod(shape)} numbers, but {len(numbers)} are there"
        )
    # Numbers of the wrong size wrap, signalling NaNs become quiet ones.
    with np.errstate(all="ignore"):
        wide = np.array(numbers, {"f": np.float64, "u": np.uint64}.get(dtype.kind, np.int64))
        if dtype == np.float16:
            wide = np.array(numbers, np.int64).astype(np.uint16).view(np.float16)
        array = wide.astype(dtype).reshape(shape)
    array.flags.writeable = False
    return array
