"""Arrays that caches do not hold."""

from __future__ import annotations

from striate.cpu.target import Target
from striate.ir.arrays import LARGE
from striate.ir.buffers import BufferView

# An output that fills more than this share of L3 is written past it.
LEFT_IN_CACHE = 0.25


def bytes_of(place: BufferView) -> int:
    """Bytes of all pictures."""
    return place.itemsize * place.images * place.rows * place.columns * place.channels


def is_far(target: Target, x: BufferView) -> bool:
    """Whether L2 cannot hold x, so that what reads a few of its channels at a time should ask for more beforehand."""
    return bytes_of(x) > target.l2_bytes


def writes_non_temporal(target: Target, y: BufferView) -> bool:
    """Whether y is so large that little of it would be left in L3 for whoever reads it.

    Its vectors must lie at multiples of their size: the arena's do, and large results (`ir/arrays.py`).
    """
    placed = y.buffer.kind == "arena" or (y.buffer.kind == "output" and bytes_of(y) >= LARGE)
    if bytes_of(y) <= target.l3_bytes * LEFT_IN_CACHE or not y.storage.is_own or not placed:
        return False
    return all(step % target.vector_lanes == 0 for step in (y.offset, y.image, y.row, y.pixel))
