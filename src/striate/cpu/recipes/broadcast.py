"""How a pointwise kernel walks its arrays: as few axes as they allow, cut into work items.

Axes that lie one behind the other in every array are walked as one. The innermost is the kernel's run; the next one,
its columns, are walked inside an item where runs are short.

    x [8, 56, 56, 96] · gate [8, 1, 1, 96]      ->      outer 8, columns 3136 in blocks, runs of 96
    x [8, 56, 56, 96] + y [8, 56, 56, 96]       ->      outer 8, runs of 301056 in pieces
    x [1, 12, 49, 49] + y [1, 1, 49, 49]        ->      outer 12, runs of 2401
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from striate.cpu.kernels.pointwise import RUN, SAME, SPREAD
from striate.ir.buffers import BufferView

# Elements of a work item, about.
DENSE_ROW = 4096
# Runs that are an item's work on their own.
LONG_RUN = 512
# The stride along the innermost axis of an array that holds one number for each `lanes` elements.
SPREAD_STRIDE = -1


@dataclass(frozen=True)
class Walk:
    """`outer`: sizes of the outer axes. `strides`: of each array, along those and from column to column."""

    outer: tuple[int, ...]
    columns: int
    column_block: int
    length: int
    piece: int
    inner: tuple[str, ...]
    strides: tuple[tuple[int, ...], ...]

    @property
    def items(self) -> int:
        return prod(self.outer) * -(-self.columns // self.column_block) * -(-self.length // self.piece)

    def groups(self, images: int, total: int) -> int:
        """Into how many equal groups, one an image, the items fall; 1: into none."""
        if images < 2 or self.items % images or total % images:
            return 1
        each = total // images
        if self.outer:
            return images if self.outer[0] % images == 0 else 1
        cut = self.column_block * self.length if self.columns > 1 else self.piece
        return images if each % cut == 0 else 1


def walk_of(arrays: Sequence[BufferView], lanes: int) -> Walk:
    """The walk of `arrays`, the last of which is what the others are broadcast to."""
    result = arrays[-1]
    shape = result.type.shape if result.format.lanes == 1 else _places(result)
    steps = [_steps(place, result, len(shape)) for place in arrays]
    # Of a large batch images stay apart, so that items never straddle two of them.
    apart = len(shape) > 1 and shape[0] > 1 and prod(shape[1:]) >= DENSE_ROW
    sizes, strides = _merged(shape, steps, apart)
    if any(own[-1] not in (0, 1, SPREAD_STRIDE) for own in strides) or strides[-1][-1] != 1:
        sizes, strides = [*sizes, 1], [[*own, 1] for own in strides]
    length = sizes.pop()
    inner = tuple({0: SAME, 1: RUN, SPREAD_STRIDE: SPREAD}[own.pop()] for own in strides)
    if sizes and length < LONG_RUN:
        columns = sizes.pop()
        return Walk(
            tuple(sizes),
            columns,
            max(1, DENSE_ROW // length),
            length,
            length,
            inner,
            tuple(map(tuple, strides)),
        )
    pieces = 1 if SPREAD in inner else -(-length // DENSE_ROW)
    piece = min(length, -(-length // (pieces * lanes)) * lanes)
    return Walk(tuple(sizes), 1, 1, length, piece, inner, tuple((*own, 0) for own in strides))


def _places(view: BufferView) -> tuple[int, ...]:
    """The axes of images in lanes: groups of images, rows, columns, and a pixel's elements."""
    return view.images, view.rows, view.columns, view.length


def _steps(place: BufferView, result: BufferView, rank: int) -> list[int]:
    """Strides along the result's axes: zero where `place` is the same for all."""
    if result.format.lanes > 1:
        return _steps_of_lanes(place, result)
    shape = place.type.shape
    if len(shape) == 4:
        own = [place.image, place.row, place.pixel, 1]
    elif len(shape) == 2:
        own = [place.image, 1]
    else:
        own = [prod(shape[axis + 1 :]) for axis in range(len(shape))]
    own = [step if size > 1 else 0 for step, size in zip(own, shape, strict=True)]
    return [0] * (rank - len(own)) + own


def _steps_of_lanes(place: BufferView, result: BufferView) -> list[int]:
    if place.type.rank == 0 < result.type.rank:
        return [0, 0, 0, 0]
    if place.format.lanes == 1:
        return [0, 0, 0, SPREAD_STRIDE]
    steps = zip(_places(place), (place.image, place.row, place.pixel, 1), strict=True)
    return [step if size > 1 else 0 for size, step in steps]


def _merged(shape: Sequence[int], steps: list[list[int]], apart: bool) -> tuple[list[int], list[list[int]]]:
    """Sizes and strides without axes of one element, and with those as one that follow each other in every array."""
    sizes: list[int] = []
    strides: list[list[int]] = [[] for _ in steps]
    last = -1
    for axis, size in enumerate(shape):
        if size == 1:
            continue
        follows = bool(sizes) and not (apart and last == 0)
        if follows and all(own[-1] == each[axis] * size for own, each in zip(strides, steps, strict=True)):
            sizes[-1] *= size
            for own, each in zip(strides, steps, strict=True):
                own[-1] = each[axis]
        else:
            sizes.append(size)
            for own, each in zip(strides, steps, strict=True):
                own.append(each[axis])
        last = axis
    if not sizes:
        return [1], [[1] for _ in steps]
    return sizes, strides
