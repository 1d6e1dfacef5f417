"""Memory in which a Program keeps what lies between its steps, and what must be zero there.

Programs that never run at one time may lie in one arena after the other: whoever comes after another clears the
borders of pictures that its kernels read and nobody writes. All else is written before it is read.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from striate.ir.arrays import ALIGNMENT, address_of
from striate.ir.buffers import Buffer, Format, view
from striate.ir.types import TensorType


class Arena:
    """Zeros at first; `user`: the frame that lay here last."""

    __slots__ = ("address", "bytes", "memory", "user")

    def __init__(self, size: int) -> None:
        raw = np.zeros(size + 2 * ALIGNMENT, np.uint8)
        start = -address_of(raw) % ALIGNMENT
        self.memory = raw[start : start + size + ALIGNMENT]
        self.address = address_of(self.memory)
        self.bytes = size
        self.user: object | None = None


def borders(arena: Arena, buffers: Iterable[Buffer]) -> list[np.ndarray]:
    """What must be zero of `buffers`, placed in `arena`: the halos of pictures, and all of what is no picture."""
    found: list[np.ndarray] = []
    seen: set[tuple[int, int, object]] = set()
    for buffer in buffers:
        # Buffers with the same halos at the same place take turns.
        key = (buffer.offset, buffer.bytes, buffer.pattern)
        if not buffer.cleared or key in seen:
            continue
        seen.add(key)
        bytes = arena.memory[buffer.offset : buffer.offset + buffer.bytes]
        if isinstance(buffer.pattern, tuple):
            found += _halo(bytes, *buffer.pattern)
        else:
            found.append(bytes)
    return found


def _halo(bytes: np.ndarray, type: TensorType, format: Format) -> list[np.ndarray]:
    """The borders of pictures above, below, left and right, as arrays of whole numbers."""
    top, bottom, left, right = format.halo
    place = view(Buffer("arena", len(bytes)), type, format)
    pixel = place.pixel * place.itemsize
    rows, columns = top + place.rows + bottom, left + place.columns + right
    unit = np.dtype(np.uint32 if pixel % 4 == 0 else np.uint8)
    pixel //= unit.itemsize
    pictures = bytes.view(unit).reshape(place.images, rows, columns * pixel)
    middle = pictures[:, top : rows - bottom]
    parts = (
        pictures[:, :top],
        pictures[:, rows - bottom :],
        middle[:, :, : left * pixel],
        middle[:, :, (columns - right) * pixel :],
    )
    return [part for part in parts if part.size]
