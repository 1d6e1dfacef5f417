"""The stage `place`: every buffer of the arena gets its offset."""

from __future__ import annotations

from collections.abc import Sequence

from striate.ir.buffers import Buffer
from striate.runtime.lower import Part, reads, writes
from striate.runtime.order import Ordered, order
from striate.transforms import memory

# Phases keep the buffers of all their layers apart; with more bytes than this, sharing space is worth more.
LARGEST_PHASES = 64 << 20


def ordered_and_placed(parts: Sequence[Part]) -> tuple[Ordered, int]:
    """`parts` in their order, and the bytes of the arena; in phases unless those would take too much room."""
    ordered = order(parts)
    arena = place(ordered)
    if ordered.phases and arena > LARGEST_PHASES:
        ordered = Ordered(tuple(parts))
        arena = place(ordered)
    return ordered, arena


def place(ordered: Ordered) -> int:
    """Place the buffers of the arena, and say how many bytes it has."""
    read: list[list[Buffer]] = []
    written: list[list[Buffer]] = []
    current = 0
    for part in ordered.parts:
        phase = ordered.phase(part)
        if phase and phase == current:
            # Within a phase nothing is over before everything is.
            read[-1] += reads(part)
            written[-1] += writes(part)
        else:
            read.append(list(reads(part)))
            written.append(list(writes(part)))
        current = phase
    return memory.place(memory.lifetimes(read, written))
