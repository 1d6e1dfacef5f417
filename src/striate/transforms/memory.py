"""Every buffer of a Program placed in one arena; buffers that never live at the same time share space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.ir.buffers import Buffer

ALIGNMENT = 64
# Bytes left free behind each buffer. Nothing reads or writes there: `tests/test_guard_pages.py` puts walls behind
# buffers, `tests/test_canaries.py` watches these bytes.
SLACK = 256


@dataclass(frozen=True)
class Lifetime:
    """A buffer is needed from step `first` to step `last`, both included."""

    buffer: Buffer
    first: int
    last: int


def lifetimes(reads: Sequence[Sequence[Buffer]], writes: Sequence[Sequence[Buffer]]) -> list[Lifetime]:
    """Lifetimes of the arena's buffers, from what each step reads and writes.

    A cleared buffer lives from the first step to the last: its halo must stay zero from one run to the next.
    """
    first: dict[Buffer, int] = {}
    last: dict[Buffer, int] = {}
    for step, buffers in enumerate(zip(reads, writes, strict=True)):
        for buffer in (*buffers[0], *buffers[1]):
            if buffer.kind == "arena":
                first.setdefault(buffer, step)
                last[buffer] = step
    end = len(reads)
    return [
        Lifetime(buffer, 0 if buffer.cleared else start, end if buffer.cleared else last[buffer])
        for buffer, start in first.items()
    ]


def place(living: Sequence[Lifetime]) -> int:
    """Give every buffer its offset and return the arena's size in bytes.

    Largest first, each into the lowest gap that is free for its whole life: first fit by decreasing size, which
    stays within a few percent of the optimum on the graphs of convolutional networks.
    """
    placed: list[tuple[int, int, Lifetime]] = []
    size = 0
    for life in sorted(living, key=lambda life: (-life.buffer.bytes, life.first)):
        needed = -(-(life.buffer.bytes + SLACK) // ALIGNMENT) * ALIGNMENT
        offset = 0
        for start, end, other in placed:
            if other.last < life.first or life.last < other.first:
                continue
            if offset + needed <= start:
                break
            offset = max(offset, end)
        life.buffer.offset = offset
        placed.append((offset, offset + needed, life))
        placed.sort(key=lambda entry: entry[0])
        size = max(size, offset + needed)
    return size
