"""Arrays as kernels want them: contiguous, from a 64-byte boundary on (a cache line, an AVX-512 vector)."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import numpy as np

ALIGNMENT = 64
# From this many bytes on an array begins at a line: the allocator's own boundary would cost more than finding another.
LARGE = 1 << 16


def _stated_address(array: np.ndarray) -> int:
    return array.__array_interface__["data"][0]


# The first field of an array behind what every object has, as NumPy's C headers promise to extensions.
_word_at = ctypes.c_size_t.from_address
_HEAD = object.__basicsize__


def _read_address(array: np.ndarray) -> int:
    return _word_at(id(array) + _HEAD).value


def _reading_works() -> bool:
    whole = np.zeros(8, np.float32)
    return sys.implementation.name == "cpython" and all(
        _read_address(array) == _stated_address(array)
        for array in (whole, whole[3:], whole.reshape(2, 4)[1:].T)
    )


# Where the array's first element lies in this process's memory. The interface makes a dictionary and more: ten times
# as long, several times a call.
address_of = _read_address if _reading_works() else _stated_address


def aligned_empty(shape: tuple[int, ...], dtype: Any = np.float32) -> np.ndarray:
    """An uninitialised C-ordered array whose first byte lies on a 64-byte boundary."""
    dtype = np.dtype(dtype)
    count = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
    raw = np.empty(count + ALIGNMENT, np.uint8)
    offset = -address_of(raw) % ALIGNMENT
    return raw[offset : offset + count].view(dtype).reshape(shape)


def aligned(array: np.ndarray) -> np.ndarray:
    """`array` itself where it is contiguous, aligned and read-only, else such a copy."""
    fits = array.flags.c_contiguous and address_of(array) % ALIGNMENT == 0
    if fits and not array.flags.writeable:
        return array
    copy = aligned_empty(array.shape, array.dtype)
    copy[...] = array
    return copy


def prepared(array: np.ndarray) -> np.ndarray:
    """The array itself where a kernel can read it as it lies, else a copy."""
    if array.flags.carray and array.dtype.isnative:
        return array
    return np.require(array, array.dtype.newbyteorder("="), ("C", "ALIGNED"))
