"""What takes parts of arrays, puts parts into arrays, and repeats them: each is a few boxes that move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from striate.cpu.family import Family, Request
from striate.cpu.launch import Context
from striate.cpu.recipes.arrange import Moves
from striate.cpu.recipes.moves import lower_fill, lower_move, number_of, strides_of
from striate.ir.buffers import BufferView
from striate.ir.graph import Node
from striate.ir.selected import Roles, Selected
from striate.ops.broadcast import BroadcastTo
from striate.ops.slicing import Pad, Slice, SliceGradient

# Boxes of one op; what falls into more of them is left to the reference.
MOST_BOXES = 256
# Along one axis: the first position in x, the step from there (0: the same again and again; None: nowhere in x, the
# number that fills), the first position in y, and how many.
Run = tuple[int, int | None, int, int]


class Slicing(Moves):
    """slice: one box, with any steps. Of channels alone it may have the zeros that are around its source."""

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        found = super().select(node, roles, request)
        x, y = node.inputs[0].type, node.outputs[0].type
        if found is None or x.rank != 4 or x.dtype != "float32" or x.shape[:3] != y.shape[:3]:
            return found
        return replace(found, same_strides=(*node.inputs, *node.outputs))

    def lower(self, node: Node, context: Context) -> None:
        assert isinstance(node.op, Slice)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        op = node.op.on(x.type.shape)
        runs = zip(op.starts, op.steps, y.type.shape, strict=True)
        lower_runs(context, x, y, [[(start, step, 0, size)] for start, step, size in runs], None, "slice")


class Unslicing(Moves):
    """slice_gradient: one box into an array of zeros."""

    def lower(self, node: Node, context: Context) -> None:
        op = node.op
        assert isinstance(op, SliceGradient)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        steps = strides_of(y)
        if any(abs(step) > 1 and size > 1 for step, size in zip(op.steps, x.type.shape, strict=True)):
            # Zeros lie between the numbers: all of y first, then those.
            lower_fill(context, number_of(context, 0.0, y.type.dtype), y, y.type.shape, 0)
            strides = zip(x.type.shape, strides_of(x), op.steps, steps, strict=True)
            first = sum(start * step for start, step in zip(op.starts, steps, strict=True))
            axes = [(size, own, step * other) for size, own, step, other in strides]
            lower_move(context, x, y, axes, y_first=first, name="slice")
            return
        sides = zip(op.starts, op.steps, x.type.shape, y.type.shape, strict=True)
        runs = [_placed(start, step, size, whole) for start, step, size, whole in sides]
        lower_runs(context, x, y, runs, 0.0, "slice")


def _placed(start: int, step: int, size: int, whole: int) -> list[Run]:
    """`size` neighbours from `start` on, upwards or downwards, with zeros before and behind."""
    lowest = start if step > 0 or size == 1 else start - size + 1
    inside: Run = (0, 1, lowest, size) if step > 0 else (size - 1, -1, lowest, size)
    return [(0, None, 0, lowest), inside, (0, None, lowest + size, whole - lowest - size)]


class Padding(Moves):
    """pad: the inside, and what lies before and behind it along each axis."""

    def accepts(self, node: Node, lanes: int) -> bool:
        return super().accepts(node, lanes) and _count(_padded(node)) <= MOST_BOXES

    def lower(self, node: Node, context: Context) -> None:
        assert isinstance(node.op, Pad)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        lower_runs(context, x, y, _padded(node), node.op.value, "pad")


def _padded(node: Node) -> list[list[Run]]:
    assert isinstance(node.op, Pad)
    found: list[list[Run]] = []
    for axis, size in enumerate(node.inputs[0].type.shape):
        before, after = node.op.pads[axis]
        if node.op.mode == "constant":
            found.append([(0, None, 0, before), (0, 1, before, size), (0, None, before + size, after)])
        else:
            found.append(runs_of(node.op.sources(size, axis)))
    return found


def runs_of(places: np.ndarray) -> list[Run]:
    """Positions as runs of equal steps: 2 1 0 1 2 2 -> from 2 down to 0, from 1 up to 2, 2 once more."""
    runs: list[Run] = []
    first = 0
    while first < len(places):
        count = 1
        step = int(places[first + 1] - places[first]) if first + 1 < len(places) else 1
        while first + count < len(places) and places[first + count] - places[first + count - 1] == step:
            count += 1
        if count == 2 and step not in (-1, 0, 1):
            count, step = 1, 1  # the second may begin a longer run
        runs.append((int(places[first]), step, first, count))
        first += count
    return runs


class Broadcasting(Moves):
    """broadcast_to: one box, with steps of 0 where an axis is repeated."""

    def lower(self, node: Node, context: Context) -> None:
        assert isinstance(node.op, BroadcastTo)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        missing = y.type.rank - x.type.rank
        steps = [0] * missing + [
            0 if size == 1 else step for size, step in zip(x.type.shape, strides_of(x), strict=True)
        ]
        axes = list(zip(y.type.shape, steps, strides_of(y), strict=True))
        lower_move(context, x, y, axes, name="repeat")


def lower_runs(
    context: Context,
    x: BufferView,
    y: BufferView,
    runs: Sequence[Sequence[Run]],
    value: float | None,
    name: str,
) -> None:
    """Every combination of a run along each axis is a box; where one of them is nowhere in x, it is filled."""
    write_group, number = object(), None
    for box in _boxes(runs):
        own, other = strides_of(x), strides_of(y)
        y_first = sum(run[2] * step for run, step in zip(box, other, strict=True))
        if any(run[1] is None for run in box):
            assert value is not None
            number = number or number_of(context, value, y.type.dtype)
            sizes = [run[3] for run in box]
            lower_fill(context, number, y, sizes, y_first, write_group=write_group, name=f"{name}, filled")
            continue
        x_first = sum(run[0] * step for run, step in zip(box, own, strict=True))
        axes = [(run[3], (run[1] or 0) * step, to) for run, step, to in zip(box, own, other, strict=True)]
        lower_move(context, x, y, axes, x_first=x_first, y_first=y_first, write_group=write_group, name=name)


def _boxes(runs: Sequence[Sequence[Run]]) -> Iterator[tuple[Run, ...]]:
    """Combinations; along axes behind one that is filled, all runs are one."""
    there = [[run for run in each if run[3]] for each in runs]
    if not there:
        yield ()
        return
    yield from _from_axis(there, 0)


def _count(runs: Sequence[Sequence[Run]]) -> int:
    """How many boxes there are, or one more than there may be."""
    return sum(1 for _ in islice(_boxes(runs), MOST_BOXES + 1))


def _from_axis(runs: Sequence[Sequence[Run]], axis: int) -> Iterator[tuple[Run, ...]]:
    if axis == len(runs):
        yield ()
        return
    for run in runs[axis]:
        if run[1] is None:
            whole = [(0, 1, 0, sum(each[3] for each in own)) for own in runs[axis + 1 :]]
            yield (run, *whole)
        else:
            for rest in _from_axis(runs, axis + 1):
                yield (run, *rest)


FAMILIES: dict[str, Family] = {
    "slice": Slicing(),
    "slice_gradient": Unslicing(),
    "pad": Padding(),
    "broadcast_to": Broadcasting(),
}
