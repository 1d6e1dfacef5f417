"""Arrays as they are walked along some of their axes: neighbours joined, the contiguous axis last.

x [N, H, W, C] over H and W      ->      kept N, C side by side in vectors, reduced H · W
x [N, H, W, C] over C            ->      kept N · H · W, reduced C, along which vectors run
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

# Axes of each kind that kernels walk, the contiguous one not counted where it is kept.
MOST_AXES = 3
# (size, elements from one index to the next in x, in y)
Axis = tuple[int, int, int]


@dataclass(frozen=True)
class Along:
    """`kept` and `reduced` axes, outermost first; `inner`: the size of a contiguous axis that is kept, side by side in
    vectors. Without one vectors run along the last reduced axis, which is contiguous in x."""

    kept: tuple[Axis, ...]
    reduced: tuple[Axis, ...]
    inner: int = 0

    @property
    def fits(self) -> bool:
        """Whether kernels have as many loops."""
        return len(self.kept) <= MOST_AXES and len(self.reduced) <= MOST_AXES


def along(
    shape: Sequence[int], source: Sequence[int], result: Sequence[int], places: Collection[int]
) -> Along:
    """The axes of `shape`, with their strides in x and y, of which those at `places` are walked along."""
    axes: list[tuple[Axis, bool]] = []
    for place, axis in enumerate(zip(shape, source, result, strict=True)):
        size, own, other = axis
        is_reduced = place in places
        if size == 1:
            continue
        if axes and axes[-1][1] == is_reduced:
            (before, step, other_step), _ = axes[-1]
            if step == size * own and other_step == size * other:
                axes[-1] = ((before * size, own, other), is_reduced)
                continue
        axes.append((axis, is_reduced))
    kept = [axis for axis, is_reduced in axes if not is_reduced]
    reduced = [axis for axis, is_reduced in axes if is_reduced]
    if kept and kept[-1][1:] == (1, 1):
        return Along(tuple(kept[:-1]), tuple(reduced), kept[-1][0])
    if not reduced or reduced[-1][1] != 1:
        reduced.append((1, 1, 1))
    return Along(tuple(kept), tuple(reduced))


def padded(axes: Sequence[Axis]) -> list[Axis]:
    """As many axes as kernels walk."""
    return [(1, 0, 0)] * (MOST_AXES - len(axes)) + list(axes)
