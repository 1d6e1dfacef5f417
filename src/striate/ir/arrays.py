"""Arrays as kernels want them: contiguous, from a 64-byte boundary on (a cache line, an AVX-512 vector)."""

from __future__ import annotations

from typing import Any

import numpy as np

ALIGNMENT = 64
# From this many bytes on an array begins at a line: the allocator's own boundary would cost more than finding another.
LARGE = 1 << 16


def address_of(array: np.ndarray) -> int:
    """Where the array's first element lies in this process's memory."""
    return array.__array_interface__["data"][0]


def aligned_empty(shape: tuple[int, ...], dtype: Any = np.float32) -> np.ndarray:
    """An uninitialised C-ordered array whose first byte lies on a 64-byte boundary."""
    dtype = np.dtype(dtype)
    count = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
    raw = np.empty(count + ALIGNMENT, np.uint8)
    offset = -address_of(raw) % ALIGNMENT
    return raw[offset : offset + count].view(dtype).reshape(shape)


def empty_output(shape: tuple[int, ...], dtype: np.dtype[Any]) -> np.ndarray:
    """An uninitialised array for results; a large one begins at a line, so that no vector stored lies in two."""
    array = np.empty(shape, dtype)
    return array if array.nbytes < LARGE else aligned_empty(shape, dtype)


def aligned(array: np.ndarray) -> np.ndarray:
    """`array` itself where it is contiguous, aligned and read-only, else such a copy."""
    fits = array.flags.c_contiguous and address_of(array) % ALIGNMENT == 0
    if fits and not array.flags.writeable:
        return array
    copy = aligned_empty(array.shape, array.dtype)
    copy[...] = array
    return copy
