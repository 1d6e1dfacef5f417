"""What arranges channels and axes: concatenation, transposition, shuffled channels."""

from __future__ import annotations

from striate.cpu.family import Family, Request, one_way, roles_by_rank
from striate.cpu.launch import Context
from striate.cpu.recipes.moves import LARGEST_RANK, Axes, lower_move, strides_of
from striate.cpu.recipes.pointwise import lower_pointwise
from striate.ir.graph import Node
from striate.ir.selected import ACTIVATION, Roles, Selected
from striate.ir.types import DTYPES, Value
from striate.ops.arrange import ChannelShuffle, Concat, Transpose, axis_place


class Moves(Family):
    """Ops that move numbers of any type from place to place and compute nothing."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1 and max(value.type.rank for value in (*node.inputs, *node.outputs)) <= LARGEST_RANK

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return dict.fromkeys((*node.inputs, *node.outputs), tuple(DTYPES))

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        stored = [each for each in request.stored if each.has_runs]
        return one_way(
            node,
            roles,
            request,
            self.lower,
            reads_strided=True,
            writes_strided=True,
            reads_stored=stored,
            writes_stored=stored,
            same_storage=(*node.inputs, *node.outputs),
        )

    def lower(self, node: Node, context: Context) -> None:
        raise NotImplementedError


class Concatenation(Moves):
    """concat: over the channels inputs are written into their slice of the result where that is possible."""

    def roles(self, node: Node) -> Roles | None:
        if _joins_channels(node):
            return (ACTIVATION,) * len(node.inputs), (ACTIVATION,) * len(node.outputs)
        return super().roles(node)

    def accepts(self, node: Node, lanes: int) -> bool:
        return super().accepts(node, lanes if not _joins_channels(node) else 1)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        if not _joins_channels(node):
            return super().select(node, roles, request)
        return one_way(
            node,
            roles,
            request,
            self.lower,
            reads_strided=True,
            writes_strided=True,
            reads_stored=request.stored,
            writes_stored=request.stored,
            same_strides=(*node.inputs, *node.outputs),
            same_storage=(*node.inputs, *node.outputs),
        )

    def lower(self, node: Node, context: Context) -> None:
        (lower_concat if _joins_channels(node) else lower_parts)(node, context)


def _joins_channels(node: Node) -> bool:
    """Whether parts are slices of the channels of a batch of pictures or vectors."""
    assert isinstance(node.op, Concat)
    y = node.outputs[0].type
    return y.dtype == "float32" and y.rank in (2, 4) and node.op.axis in (-1, y.rank - 1)


class Transposition(Moves):
    """transpose: axes change places."""

    def lower(self, node: Node, context: Context) -> None:
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        lower_move(context, x, y, self.axes(node, context), name="move axes")

    def axes(self, node: Node, context: Context) -> Axes:
        """What is walked, in the result's order."""
        assert isinstance(node.op, Transpose)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        source = strides_of(x)
        permuted = (source[axis] for axis in node.op.permutation)
        return list(zip(y.type.shape, permuted, strides_of(y), strict=True))


class Shuffle(Transposition):
    """channel_shuffle, a transposition of the two axes that its channels are: groups, and places in a group."""

    def axes(self, node: Node, context: Context) -> Axes:
        assert isinstance(node.op, ChannelShuffle)
        x, y, groups = context.views[node.inputs[0]], context.views[node.outputs[0]], node.op.groups
        *outer, channels = x.type.shape
        each = channels // groups
        kept = list(zip(outer, strides_of(x), strides_of(y), strict=False))
        return [*kept, (each, 1, groups), (groups, each, 1)]


def lower_concat(node: Node, context: Context) -> None:
    """Copy in those inputs that were not written into their slice of the result by whoever computed them."""
    result, first = context.views[node.outputs[0]], 0
    for value in node.inputs:
        place, slice = context.views[value], result.slice(value.type, first)
        if place.buffer is not slice.buffer or place.offset != slice.offset:
            lower_pointwise(context, place, [], slice, ())
        first += value.type.shape[-1]


def lower_parts(node: Node, context: Context) -> None:
    """Each input to its part of the result."""
    assert isinstance(node.op, Concat)
    result, write_group, first = context.views[node.outputs[0]], object(), 0
    steps = strides_of(result)
    axis = axis_place("concat", node.op.axis, result.type.rank)
    for value in node.inputs:
        place = context.views[value]
        axes = list(zip(value.type.shape, strides_of(place), steps, strict=True))
        lower_move(context, place, result, axes, y_first=first, write_group=write_group, name="copy")
        first += value.type.shape[axis] * steps[axis]


FAMILIES: dict[str, Family] = {
    "concat": Concatenation(),
    "transpose": Transposition(),
    "channel_shuffle": Shuffle(),
}
