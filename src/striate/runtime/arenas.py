"""The memory that Programs of one model share: they run one after the other, in an arena as large as the largest needs.

Runs in several threads at once take one each; it is given back when a run is over. A small Program has an arena of its
own in each of its frames: changing hands would take longer than its steps.
"""

from __future__ import annotations

from typing import Any

from striate.runtime.idle import make_room

# Bytes from which on an arena is shared.
LEAST = 1 << 20


class Arenas:
    """Arenas that no run has, of any Programs of a model."""

    def __init__(self) -> None:
        self.idle: list[Any] = []

    def take(self, device: Any, size: int) -> Any:
        """An arena of `device` with room for `size` bytes, the caller's until it gives it back."""
        try:
            arena = self.idle.pop()
        except IndexError:
            arena = None
        if arena is None or arena.bytes < size:
            # Let go of the small one first.
            arena = None
            make_room(self)
            arena = device.arena(size)
        return arena

    def give(self, arena: Any) -> None:
        self.idle.append(arena)

    @property
    def idle_bytes(self) -> int:
        return sum(arena.bytes for arena in [*self.idle])

    def let_go(self) -> None:
        """Forget one that no run has; `IndexError` if runs have all."""
        self.idle.pop()
