"""Where extremes stand, and running sums, along any axis."""

from __future__ import annotations

import math

from striate.cpu.access import ANY, Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way, roles_by_rank
from striate.cpu.kernels.places import ARGUMENTS, emit_places
from striate.cpu.kernels.running_sums import emit_running_sums
from striate.cpu.launch import Context
from striate.cpu.recipes.along import one_axis
from striate.cpu.recipes.moves import strides_of
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.selection import ArgMax, ArgMin, CumulativeSum

# Elements that a work item takes, about.
ITEM = 1 << 12


class Places(Family):
    """arg_max and arg_min."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), (PLAIN,)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.outputs[0]: ("int64",)}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_places)


class RunningSums(Family):
    """cumulative_sum."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_running_sums)


def lower_places(node: Node, context: Context) -> None:
    """Places are counted from the front of the axis."""
    target, op = context.target, node.op
    assert isinstance(op, (ArgMax, ArgMin))
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    shape, largest = x.type.shape, isinstance(op, ArgMax)
    left = [size for k, size in enumerate(shape) if k != op.axis]
    result = [math.prod(left[k + 1 :]) for k in range(len(left))]
    result.insert(op.axis, 0)
    strides = {"input": strides_of(x), "output": result}
    walk = one_axis(shape, strides, op.axis, target.vector_lanes, ITEM)
    context.add(
        "places",
        (("largest", largest), ("last", op.last), ("side_by_side", walk.side_by_side)),
        lambda: emit_places(largest, op.last, walk.side_by_side, target),
        ARGUMENTS.pack(input=x, output=y, **walk.arguments),
        items=walk.items,
        reads=[Access(x, pixel=ANY)],
        writes=[Access(y)],
        work=x.type.size * 10 / target.vector_lanes,
        recipe=f"place of the {'largest' if largest else 'smallest'}",
    )


def lower_running_sums(node: Node, context: Context) -> None:
    """Each run along the axis on its own, in order."""
    target, op = context.target, node.op
    assert isinstance(op, CumulativeSum)
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    strides = {"input": strides_of(x), "output": strides_of(y)}
    walk = one_axis(x.type.shape, strides, op.axis, target.vector_lanes, ITEM)
    context.add(
        "running_sums",
        (("exclusive", op.exclusive), ("reverse", op.reverse), ("side_by_side", walk.side_by_side)),
        lambda: emit_running_sums(op.exclusive, op.reverse, walk.side_by_side, target),
        ARGUMENTS.pack(input=x, output=y, **walk.arguments),
        items=walk.items,
        reads=[Access(x, pixel=ANY)],
        writes=[Access(y, pixel=ANY)],
        work=x.type.size * (4 if walk.side_by_side else 4 * target.vector_lanes) / target.vector_lanes,
        recipe="running sums",
    )


FAMILIES: dict[str, Family] = {"arg_max": Places(), "arg_min": Places(), "cumulative_sum": RunningSums()}
