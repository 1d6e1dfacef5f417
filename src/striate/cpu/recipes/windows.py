"""Pooling over one, two or three axes, with dilation and windows over the edge: tables of what each window sees."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from striate.cpu.access import ANY, Access
from striate.cpu.family import Family, Request, one_way, roles_by_rank
from striate.cpu.kernels.windows import ARGUMENTS, AXES, LARGEST, SUM, WON, WindowKernel, emit_windows
from striate.cpu.launch import Context
from striate.cpu.recipes.moves import dense_strides, strides_of
from striate.ir.graph import Node
from striate.ir.selected import PLAIN, Roles, Selected
from striate.ir.types import Value
from striate.ops.window_pool import MaxPool, MaxPoolGradient, Windows, WindowSum, WindowSumGradient

# (first position, how many) of each place, and the step from one to the next.
Seen = tuple[np.ndarray, np.ndarray, int]
MOST_POSITIONS = 2**31


class Pooling(Family):
    """max_pool and window_sum, and their gradients."""

    def roles(self, node: Node) -> Roles | None:
        # Winners are whole numbers that no kernel walks as a picture.
        inputs, outputs = roles_by_rank(node.inputs[:1]), roles_by_rank(node.outputs[:1])
        return inputs + (PLAIN,) * len(node.inputs[1:]), outputs + (PLAIN,) * len(node.outputs[1:])

    def accepts(self, node: Node, lanes: int) -> bool:
        x = node.inputs[0].type
        fits = lanes == 1 and 3 <= x.rank <= AXES + 2 and math.prod(x.shape[1:-1]) < MOST_POSITIONS
        # A window that sees nothing has no largest number.
        is_sum = not isinstance(node.op, MaxPool)
        return fits and (is_sum or _is_narrow(node.op) or all(count.min() > 0 for _, count, _ in _seen(node)))

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return dict.fromkeys((*node.inputs[1:], *node.outputs[1:]), ("int64",))

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_windows, reads_strided=True, writes_strided=True)


def _is_narrow(op: Windows) -> bool:
    """Whether no window lies in padding alone, whatever the size."""
    axes = zip(op.window, op.dilation, op.pads, strict=True)
    return all(dilation == 1 and max(pads) < window for window, dilation, pads in axes)


def _seen(node: Node) -> list[Seen]:
    op = node.op
    assert isinstance(op, Windows)
    if isinstance(op, (MaxPoolGradient, WindowSumGradient)):
        return [_seeing(op, axis, size) for axis, size in enumerate(node.inputs[0].type.shape[1:-1])]
    found: list[Seen] = []
    for axis, size in enumerate(node.inputs[0].type.shape[1:-1]):
        stride, step = op.stride[axis], op.dilation[axis]
        first = np.arange(node.outputs[0].type.shape[1 + axis]) * stride - op.pads[axis][0]
        # Positions of the window before the input, and before its end.
        before = np.maximum(-(first // step), 0)
        until = np.clip(-((first - size) // step), 0, op.window[axis])
        found.append((first + before * step, np.maximum(until - before, 0), step))
    return found


def _seeing(op: MaxPoolGradient | WindowSumGradient, axis: int, outputs: int) -> Seen:
    """For each position of the input the outputs whose windows see it, by their place in the window."""
    stride, step, before = op.stride[axis], op.dilation[axis], op.pads[axis][0]
    positions, taps = np.arange(op.input_sizes[axis])[:, None], np.arange(op.window[axis])
    at = positions + before - taps * step
    sees = (at % stride == 0) & (at >= 0) & (at // stride < outputs)
    count = sees.sum(1)
    first = np.where(count > 0, np.take_along_axis(at, sees.argmax(1)[:, None], 1)[:, 0] // stride, 0)
    return first, count, -(step // math.gcd(stride, step))


def lower_windows(node: Node, context: Context) -> None:
    """One launch."""
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    winners = next((context.views.get(value) for value in (*node.inputs[1:], *node.outputs[1:])), None)
    kinds = {MaxPool.name: LARGEST, MaxPoolGradient.name: WON}
    kernel = WindowKernel(kinds.get(node.op.name, SUM), winners is not None)
    seen = _seen(node)
    sizes = _padded(y.type.shape[1:-1], 1)
    steps = _padded([step for _, _, step in seen], 0)
    tables = _padded([(first, count) for first, count, _ in seen], (np.zeros(1), np.ones(1)))
    buffers = {
        f"{name}_{axis}": context.table(np.asarray(pair[column], np.int64), name)
        for axis, pair in enumerate(tables)
        for column, name in enumerate(("first", "count"))
    }
    # Winners count the positions of what was pooled.
    pooled = (y if kernel.kind == WON else x).type.shape[1:-1]
    of_winners = strides_of(winners) if winners is not None else [0] * y.type.rank
    columns = {
        "size": sizes,
        "position": _padded(strides_of(x)[1:-1], 0),
        "number": _padded(dense_strides(pooled), 0),
        "output": _padded(strides_of(y)[1:-1], 0),
        "winners": _padded(of_winners[1:-1], 0),
        "step": steps,
    }
    integers = {f"{name}_{axis}": own[axis] for name, own in columns.items() for axis in range(AXES)}
    N, channels = y.type.shape[0], y.type.shape[-1]
    taps = math.prod(int(count.max()) for _, count, _ in seen)
    third = [Access(winners, pixel=ANY)] if winners is not None else []
    context.add(
        "windows",
        (("kernel", kernel),),
        lambda: emit_windows(kernel, context.target),
        ARGUMENTS.pack(
            input=x,
            output=y,
            winners=winners,
            **buffers,
            **integers,
            input_image=strides_of(x)[0],
            output_image=strides_of(y)[0],
            winners_image=of_winners[0],
            channels=channels,
        ),
        items=N * sizes[0] * sizes[1],
        reads=[Access(x, pixel=ANY, lanes=1), *buffers.values(), *(third if kernel.kind == WON else [])],
        writes=[Access(y, pixel=ANY, lanes=1), *(third if kernel.kind == LARGEST else [])],
        work=y.type.size * taps * 2 / context.target.vector_lanes,
        recipe={LARGEST: "max pool", SUM: "sum of windows", WON: "max pool, back"}[kernel.kind],
    )


def _padded(values: Sequence[Any], missing: Any) -> list[Any]:
    """One for each axis of the kernel; a single axis is the middle one, whose places are work items."""
    lacking = AXES - len(values)
    return [missing] * min(lacking, 1) + list(values) + [missing] * (lacking - 1)


FAMILIES: dict[str, Family] = dict.fromkeys(
    (each.name for each in (MaxPool, MaxPoolGradient, WindowSum, WindowSumGradient)), Pooling()
)
