"""What arranges channels and axes: concatenation, transposition, shuffled channels."""

from __future__ import annotations

from striate.cpu.access import ANY, Access
from striate.cpu.family import Family, Request, Roles, Selected, one_way
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.transpose import (
    ARGUMENTS,
    AXES,
    COPY,
    MOST_PLANES,
    PART,
    SINGLE,
    WEAVE,
    emit_transpose,
)
from striate.cpu.launch import Context
from striate.cpu.recipes.pointwise import lower_pointwise, roles_by_rank
from striate.ir.buffers import BufferView
from striate.ir.graph import Node
from striate.ops.arrange import ChannelShuffle, Concat, Transpose

# (size, elements from one index to the next in x, in y) of each axis.
Axes = list[tuple[int, int, int]]
# Axes that a transposition walks.
LARGEST_RANK = 5


class Concatenation(Family):
    """concat over the channels: inputs are written into their slice of the result where that is possible."""

    def roles(self, node: Node) -> Roles | None:
        assert isinstance(node.op, Concat)
        return super().roles(node) if node.op.axis in (-1, node.outputs[0].type.rank - 1) else None

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(
            node,
            roles,
            request,
            lower_concat,
            reads_strided=True,
            writes_strided=True,
            reads_stored=request.stored,
            writes_stored=request.stored,
            same_strides=(*node.inputs, *node.outputs),
            same_storage=(*node.inputs, *node.outputs),
        )


class Transposition(Family):
    """transpose of up to five axes."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1 and node.inputs[0].type.rank <= LARGEST_RANK

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        stored = [each for each in request.stored if each.has_runs]
        return one_way(
            node,
            roles,
            request,
            self.lower,
            reads_strided=True,
            writes_strided=isinstance(node.op, ChannelShuffle),
            reads_stored=stored,
            writes_stored=stored,
            same_storage=(*node.inputs, *node.outputs),
        )

    def lower(self, node: Node, context: Context) -> None:
        """Axes change places."""
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        lower_axes(context, x, y, self.axes(node, context))

    def axes(self, node: Node, context: Context) -> Axes:
        """What is walked, in the result's order."""
        assert isinstance(node.op, Transpose)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        source = _strides(x)
        return joined_axes(y.type.shape, [source[axis] for axis in node.op.permutation], _strides(y))


class Shuffle(Transposition):
    """channel_shuffle, a transposition of the two axes that its channels are: groups, and places in a group."""

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1 and node.inputs[0].type.rank < LARGEST_RANK

    def axes(self, node: Node, context: Context) -> Axes:
        assert isinstance(node.op, ChannelShuffle)
        x, y, groups = context.views[node.inputs[0]], context.views[node.outputs[0]], node.op.groups
        *outer, channels = x.type.shape
        each = channels // groups
        return joined_axes(
            (*outer, each, groups), [*_strides(x)[:-1], 1, each], [*_strides(y)[:-1], groups, 1]
        )


def lower_concat(node: Node, context: Context) -> None:
    """Copy in those inputs that were not written into their slice of the result by whoever computed them."""
    result, first = context.views[node.outputs[0]], 0
    for value in node.inputs:
        place, slice = context.views[value], result.slice(value.type, first)
        if place.buffer is not slice.buffer or place.offset != slice.offset:
            lower_pointwise(context, place, [], slice, ())
        first += value.type.shape[-1]


def _strides(place: BufferView) -> list[int]:
    """Elements from one index of each axis to the next."""
    if place.type.rank == 4:
        return [place.image, place.row, place.pixel, 1]
    strides, step = [1] * place.type.rank, 1
    for axis in reversed(range(place.type.rank)):
        strides[axis] = step
        step *= place.type.shape[axis]
    return strides


def lower_axes(context: Context, x: BufferView, y: BufferView, axes: Axes) -> None:
    """Axes change places; at most five remain once those of size 1 are left out and neighbours joined."""
    target = context.target
    way, axes = walked(axes)
    axes = [(1, 0, 0)] * (AXES - len(axes)) + axes
    inner = 2 if way in (WEAVE, PART) else 1
    # Work items need an outer axis: bring the largest of the outer ones to the front.
    outer = max(range(AXES - inner), key=lambda k: axes[k][0])
    axes.insert(0, axes.pop(outer))
    planes = axes[-2][0] if inner == 2 else 1
    element = Numbers(x.storage).type
    walk = {
        f"{name}_{axis}": own[column]
        for column, name in enumerate(("size", "input", "output"))
        for axis, own in enumerate(axes)
    }
    context.add(
        "transpose",
        (("way", way), ("planes", planes), ("element", element)),
        lambda: emit_transpose(way, planes, target, element),
        ARGUMENTS.pack(input=x, output=y, **walk),
        items=axes[0][0] * axes[1][0],
        reads=[Access(x, x.storage, ANY, lanes=1)],
        writes=[Access(y, x.storage, ANY, lanes=1)],
        work=x.type.size * (1.5 if way == SINGLE else 0.25),
        recipe="move axes" if planes == 1 else f"move axes, {planes} woven",
    )


def walked(axes: Axes) -> tuple[str, Axes]:
    """How the kernel walks `axes` (see its docstring), and in which order."""
    for plane in axes:
        for along in axes:
            if plane is along or not 2 <= plane[0] <= MOST_PLANES:
                continue
            rest = [axis for axis in axes if axis is not plane and axis is not along]
            if plane[2] == along[1] == 1 and along[2] == plane[0]:
                return WEAVE, [*rest, plane, along]
            if plane[1] == along[2] == 1 and along[1] == plane[0]:
                return PART, [*rest, plane, along]
    if axes and axes[-1][1] == axes[-1][2] == 1:
        return COPY, axes
    # A short last axis would make short loops: the longest axis that is contiguous in x goes last.
    for inner in reversed(range(len(axes))):
        if axes[inner][1] == 1 and axes[-1][0] < axes[inner][0]:
            return SINGLE, [*axes[:inner], *axes[inner + 1 :], axes[inner]]
    return SINGLE, axes


def joined_axes(shape: tuple[int, ...], source: list[int], result: list[int]) -> Axes:
    """(size, source stride, result stride) of each axis, without those of size 1, neighbours joined where both sides
    step through them as through one.

        sizes 2, 3, 4 with strides 12, 4, 1 on both sides      ->      size 24 with stride 1
    """
    axes: Axes = []
    for size, own, other in zip(shape, source, result, strict=True):
        if size == 1:
            continue
        if axes and axes[-1][1] == size * own and axes[-1][2] == size * other:
            axes[-1] = (axes[-1][0] * size, own, other)
        else:
            axes.append((size, own, other))
    return axes


FAMILIES: dict[str, Family] = {
    "concat": Concatenation(),
    "transpose": Transposition(),
    "channel_shuffle": Shuffle(),
}
