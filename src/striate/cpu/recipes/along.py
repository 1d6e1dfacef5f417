"""Arrays as they are walked along some of their axes: neighbours joined, the contiguous axis last.

x [N, H, W, C] over H and W      ->      kept N, C side by side in vectors, reduced H · W
x [N, H, W, C] over C            ->      kept N · H · W, reduced C, along which vectors run
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from striate.sizes import largest, smallest

# Axes of each kind that kernels walk, the contiguous one not counted where it is kept.
MOST_AXES = 3
# (size, elements from one index to the next in x, in y)
Axis = tuple[int, int, int]
Strides = tuple[int, ...]


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


def joined(axes: Sequence[tuple[int, Strides]]) -> list[tuple[int, Strides]]:
    """Axes as (size, strides in each array), without those of size 1; two that all arrays step through as through one
    are one."""
    found: list[tuple[int, Strides]] = []
    for size, strides in axes:
        if size == 1:
            continue
        if found and found[-1][1] == tuple(size * step for step in strides):
            found[-1] = (found[-1][0] * size, strides)
        else:
            found.append((size, strides))
    return found


def along(
    shape: Sequence[int], source: Sequence[int], result: Sequence[int], places: Collection[int]
) -> Along:
    """The axes of `shape`, with their strides in x and y, of which those at `places` are walked along."""
    axes = list(zip(shape, zip(source, result, strict=True), strict=True))
    # An axis of the other kind in between keeps two apart: the outer one does not step over the inner one alone.
    kept, reduced = (
        [
            (size, own, other)
            for size, (own, other) in joined([axes[k] for k in range(len(axes)) if of_kind(k)])
        ]
        for of_kind in (lambda k: k not in places, lambda k: k in places)
    )
    if kept and kept[-1][1:] == (1, 1):
        return Along(tuple(kept[:-1]), tuple(reduced), kept[-1][0])
    if not reduced or reduced[-1][1] != 1:
        reduced.append((1, 1, 1))
    return Along(tuple(kept), tuple(reduced))


def padded(axes: Sequence[Axis]) -> list[Axis]:
    """As many axes as kernels walk."""
    return [(1, 0, 0)] * (MOST_AXES - len(axes)) + list(axes)


@dataclass(frozen=True)
class OneAxis:
    """Arrays walked along one axis, each with strides of its own, as `kernels/softmax.py` does it.

    `side_by_side`: vectors run along a contiguous axis beside it, or hold one number; else along the axis itself.
    """

    side_by_side: bool
    items: int
    arguments: dict[str, int]


def one_axis(
    shape: Sequence[int], strides: Mapping[str, Sequence[int]], axis: int, lanes: int, item: int
) -> OneAxis:
    """The walk along `axis` of arrays with these names and `strides`; a work item takes about `item` elements."""
    steps = [tuple(own[k] for own in strides.values()) for k in range(len(shape))]
    kept = joined([(shape[k], steps[k]) for k in range(len(shape)) if k != axis])
    # What a reduction writes has no stride along the axis.
    side_by_side = not {0, 1}.issuperset(steps[axis]) or steps[axis][0] != 1
    channels = kept.pop()[0] if side_by_side and kept and set(kept[-1][1]) == {1} else 1
    outer = [(1, (0,) * len(strides))] * (MOST_AXES - len(kept)) + kept
    cut, others = (channels, outer) if side_by_side else (outer[-1][0], outer[:-1])
    block = largest(1, smallest(cut, item // shape[axis]))
    if side_by_side:
        block += -block % lanes
    blocks = -(-cut // block)
    found = {f"size_kept_{k}": size for k, (size, _) in enumerate(outer)}
    for place, name in enumerate(strides):
        found |= {f"{name}_kept_{k}": own[place] for k, (_, own) in enumerate(outer)}
        found[f"{name}_step"] = steps[axis][place]
    found |= {"length": shape[axis], "channels": channels, "block": block, "blocks": blocks}
    return OneAxis(side_by_side, math.prod(size for size, _ in others) * blocks, found)
