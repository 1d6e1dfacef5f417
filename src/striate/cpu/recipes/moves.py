"""Launches that move boxes of numbers from array to array, with any strides: what all that arranges is made of.

A *box* is a set of axes, each with its size and its strides in x and in y. Axes of one element are left out, and
neighbours are joined where both sides step through them as through one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from striate.cpu.access import ANY, Access
from striate.cpu.kernels.move import (
    BLOCK,
    COPY,
    FILL,
    NARROW,
    PART,
    SINGLE,
    WEAVE,
    arguments,
    emit_move,
)
from striate.cpu.kernels.weave import MOST_PLANES
from striate.cpu.launch import Context
from striate.ir.buffers import BufferView, Format, Pointer, view
from striate.ir.types import TensorType
from striate.sizes import largest

# (size, elements from one index to the next in x, in y) of each axis.
Axes = list[tuple[int, int, int]]
# Axes before the last two for which there are kernels; whoever has fewer gives sizes of 1.
OUTER = (1, 3, 6, 14)
LARGEST_RANK = OUTER[-1] + 2
# An axis of so many rows is walked without regard to how they begin.
LONG_ENOUGH = 8
# Elements of a work item: enough to be worth handing out, few enough that many threads have some.
ITEM = 8192
# Rows of a block's chunk: a few lines of y are written whole before the next ones are begun.
BLOCK_ROWS = 32


def strides_of(place: BufferView) -> list[int]:
    """Elements from one index of each axis to the next."""
    if place.type.rank == 4:
        return [place.image, place.row, place.pixel, 1]
    if place.type.rank == 2:
        return [place.image, 1]
    return dense_strides(place.type.shape)


def dense_strides(shape: Sequence[int]) -> list[int]:
    """Those of an array whose elements lie one behind the other."""
    strides = [1] * len(shape)
    for axis in reversed(range(len(shape) - 1)):
        strides[axis] = strides[axis + 1] * shape[axis + 1]
    return strides


def lower_move(
    context: Context,
    x: BufferView,
    y: BufferView,
    axes: Axes,
    *,
    x_first: int = 0,
    y_first: int = 0,
    write_group: object | None = None,
    name: str = "move",
) -> None:
    """The box `axes`, from `x_first` elements behind the first of x, to `y_first` behind the first of y."""
    if not all(size for size, _, _ in axes):
        return
    bytes = x.itemsize
    way, axes = walked(joined(axes), context.target.vector_lanes, bytes)
    outer = next(count for count in OUTER if count >= len(axes) - 2)
    axes = [(1, 0, 0)] * (outer + 2 - len(axes)) + axes
    planes = axes[-2][0] if way in (WEAVE, PART) else 1
    rows, run = _chunks(way, axes[-2][0], axes[-1][0])
    places = (*range(outer), "rows", "run")
    integers = {
        f"{name}_{place}": own[column]
        for column, name in enumerate(("size", "input", "output"))
        for place, own in zip(places, axes, strict=True)
    }
    integers |= {"rows_chunk": rows[0], "rows_chunks": rows[1], "run_chunk": run[0], "run_chunks": run[1]}
    size = math.prod(own for own, _, _ in axes)
    context.add(
        "move",
        (("way", way), ("outer", outer), ("bytes", bytes), ("planes", planes)),
        lambda: emit_move(way, outer, bytes, context.target, planes),
        arguments(outer).pack(input=behind(x, x_first), output=behind(y, y_first), **integers),
        items=math.prod(own for own, _, _ in axes[:-2]) * rows[1] * run[1],
        reads=[Access(x, x.storage, ANY, lanes=1)],
        writes=[Access(y, y.storage, ANY, lanes=1)],
        work=size * (1.5 if way == SINGLE else 0.25),
        recipe=name if planes == 1 else f"{name}, {planes} woven",
        write_group=write_group,
    )


def behind(place: BufferView, elements: int) -> Pointer:
    return Pointer(place.buffer, (place.offset + elements) * place.itemsize)


def lower_copy(context: Context, x: BufferView, y: BufferView) -> None:
    """All of x to y, which is as large."""
    axes = zip(x.type.shape, strides_of(x), strides_of(y), strict=True)
    lower_move(context, x, y, list(axes), name="copy")


def lower_fill(
    context: Context,
    number: BufferView,
    y: BufferView,
    sizes: Sequence[int],
    y_first: int,
    *,
    write_group: object | None = None,
    name: str = "fill",
) -> None:
    """The one element of `number` everywhere in a box of y."""
    axes = [(size, 0, step) for size, step in zip(sizes, strides_of(y), strict=True)]
    lower_move(context, number, y, axes, y_first=y_first, write_group=write_group, name=name)


def number_of(context: Context, value: float, dtype: str) -> BufferView:
    """One constant number."""
    type = TensorType((1,), dtype)
    return view(context.table(np.full(1, value, type.numpy), f"{value:g}"), type, Format())


def joined(axes: Axes) -> Axes:
    """`axes` without those of size 1, neighbours joined where both sides step through them as through one.

    sizes 2, 3, 4 with strides 12, 4, 1 on both sides      ->      size 24 with stride 1
    """
    found: Axes = []
    for size, own, other in axes:
        if size == 1:
            continue
        if found and found[-1][1] == size * own and found[-1][2] == size * other:
            found[-1] = (found[-1][0] * size, own, other)
        else:
            found.append((size, own, other))
    return found


def walked(axes: Axes, lanes: int, bytes: int = 4) -> tuple[str, Axes]:
    """How the kernel walks `axes` (see `kernels/move.py`), and in which order; the rows and the run go last."""
    if bytes in (2, 4) and (woven := _woven(axes)) is not None:
        return woven
    if axes and axes[-1][2] == 1 and axes[-1][1] in (0, 1):
        return COPY if axes[-1][1] else FILL, _with_rows(axes)
    # Along which axis each side is contiguous.
    run = max((axis for axis in axes if axis[1] == 1), default=None)
    rows = max((axis for axis in axes if axis[2] == 1), default=None)
    if run is None or rows is None or run is rows:
        return SINGLE, _with_rows(axes)
    rest = [axis for axis in axes if axis is not run and axis is not rows]
    if bytes == 4 and rows[0] >= lanes:
        return BLOCK if run[0] >= lanes else NARROW, [*rest, rows, run]
    return SINGLE, [*rest, *sorted((rows, run))]


def _with_rows(axes: Axes) -> Axes:
    """The longest of the outer axes next to the run, unless the one that is there is long enough."""
    *outer, run = axes or [(1, 0, 0)]
    if not outer:
        return [(1, 0, 0), run]
    rows = outer[-1] if outer[-1][0] >= LONG_ENOUGH else max(outer, key=lambda axis: axis[0])
    return [*(axis for axis in outer if axis is not rows), rows, run]


def _chunks(way: str, rows: int, run: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """(length, how many) of the chunks of the rows and of the run; the last one also takes what is left over."""
    if way == BLOCK:
        return _cut(rows, BLOCK_ROWS), _cut(run, ITEM // BLOCK_ROWS)
    if way == NARROW:
        return _cut(rows, BLOCK_ROWS * (ITEM // BLOCK_ROWS // run)), _cut(run, run)
    if way in (WEAVE, PART):
        return _cut(rows, rows), _cut(run, ITEM // MOST_PLANES)
    return _cut(rows, largest(1, ITEM // run)), _cut(run, ITEM)


def _cut(size: int, chunk: int) -> tuple[int, int]:
    return chunk, largest(1, size // chunk)


def _woven(axes: Axes) -> tuple[str, Axes] | None:
    for plane in axes:
        for along in axes:
            if plane is along or not 2 <= plane[0] <= MOST_PLANES:
                continue
            rest = [axis for axis in axes if axis is not plane and axis is not along]
            if plane[2] == along[1] == 1 and along[2] == plane[0]:
                return WEAVE, [*rest, plane, along]
            if plane[1] == along[2] == 1 and along[1] == plane[0]:
                return PART, [*rest, plane, along]
    return None
