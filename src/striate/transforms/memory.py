"""Every buffer of a Program placed in one arena; buffers that never live at the same time share space."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from striate.ir.buffers import Buffer

ALIGNMENT = 64
# Bytes left free behind each buffer. Nothing reads or writes there: `tests/cpu/test_guard_pages.py` puts walls behind
# buffers, `tests/cpu/test_canaries.py` watches these bytes.
SLACK = 256
# Steps of a run in which lives are looked up.
STEPS = 64


@dataclass(frozen=True)
class Lifetime:
    """A buffer is needed from step `first` to step `last`, both included; `others` have the very same offset."""

    buffer: Buffer
    first: int
    last: int
    others: tuple[Buffer, ...] = ()


def lifetimes(reads: Sequence[Sequence[Buffer]], writes: Sequence[Sequence[Buffer]]) -> list[Lifetime]:
    """Lifetimes of the arena's buffers, from what each step reads and writes.

    The space of a cleared buffer is taken from the first step to the last, since its halo must stay zero from one run
    to the next; but those whose halos lie at the same bytes take one space in turn.
    """
    first: dict[Buffer, int] = {}
    last: dict[Buffer, int] = {}
    for step, buffers in enumerate(zip(reads, writes, strict=True)):
        for buffer in (*buffers[0], *buffers[1]):
            if buffer.kind == "arena":
                first.setdefault(buffer, step)
                last[buffer] = step
    plain = [Lifetime(buffer, start, last[buffer]) for buffer, start in first.items() if not buffer.cleared]
    return plain + _in_turn([buffer for buffer in first if buffer.cleared], first, last, len(reads))


def _in_turn(
    cleared: Sequence[Buffer], first: Mapping[Buffer, int], last: Mapping[Buffer, int], end: int
) -> list[Lifetime]:
    """Spaces for buffers with halos, as few as their lives allow: each takes the first that is free again."""
    spaces: dict[Hashable, list[list[Buffer]]] = {}
    # By the step of their first use, in which order `first` is.
    for buffer in cleared:
        alike = spaces.setdefault(buffer if buffer.pattern is None else (buffer.bytes, buffer.pattern), [])
        free = next((space for space in alike if last[space[-1]] < first[buffer]), None)
        if free is None:
            alike.append([buffer])
        else:
            free.append(buffer)
    return [Lifetime(one, 0, end, tuple(rest)) for alike in spaces.values() for one, *rest in alike]


def place(living: Sequence[Lifetime]) -> int:
    """Give every buffer its offset and return the arena's size in bytes.

    Largest first, each into the lowest gap that is free for its whole life: first fit by decreasing size, which
    stays within a few percent of the optimum on the graphs of convolutional networks.
    """
    placed = _Placed()
    size = 0
    for life in sorted(living, key=lambda life: (-life.buffer.bytes, life.first)):
        needed = -(-(life.buffer.bytes + SLACK) // ALIGNMENT) * ALIGNMENT
        offset = 0
        for start, end in placed.beside(life):
            if offset + needed <= start:
                break
            offset = max(offset, end)
        for buffer in (life.buffer, *life.others):
            buffer.offset = offset
        placed.add(life, offset, offset + needed)
        size = max(size, offset + needed)
    return size


class _Placed:
    """Buffers that have their offsets, found by the steps of their lives: in a long chain few live at one time."""

    def __init__(self) -> None:
        # By run of `STEPS` steps: (start, end, first step, last step) of every life that touches it.
        self._runs: dict[int, list[tuple[int, int, int, int]]] = {}

    def add(self, life: Lifetime, start: int, end: int) -> None:
        for run in range(life.first // STEPS, life.last // STEPS + 1):
            self._runs.setdefault(run, []).append((start, end, life.first, life.last))

    def beside(self, life: Lifetime) -> list[tuple[int, int]]:
        """Start and end of the spaces that are taken during `life`, by their starts."""
        return sorted(
            {
                (start, end)
                for run in range(life.first // STEPS, life.last // STEPS + 1)
                for start, end, first, last in self._runs.get(run, ())
                if first <= life.last and life.first <= last
            }
        )
