"""Softmax and log-softmax along any axis, and their gradients, with channels in lanes."""

from __future__ import annotations

from striate.cpu.access import ANY, Access
from striate.cpu.kernels.softmax import ARGUMENTS, emit_softmax_along
from striate.cpu.launch import Context
from striate.cpu.recipes.along import one_axis
from striate.cpu.recipes.moves import strides_of
from striate.ir.graph import Node

# Elements that a work item takes, about.
ITEM = 1 << 12


def lower_softmax_along(node: Node, context: Context) -> None:
    """Each run along the axis on its own."""
    target, kind = context.target, node.op.name
    *inputs, y = (context.views[value] for value in (*node.inputs, node.outputs[0]))
    named = {"input": inputs[0], "other": inputs[1] if len(inputs) > 1 else inputs[0], "output": y}
    strides = {name: strides_of(place) for name, place in named.items()}
    axis = node.op.axis % y.type.rank
    walk = one_axis(y.type.shape, strides, axis, target.vector_lanes, ITEM)
    context.add(
        "softmax_along",
        (("kind", kind), ("side_by_side", walk.side_by_side)),
        lambda: emit_softmax_along(kind, walk.side_by_side, target),
        ARGUMENTS.pack(**named, **walk.arguments),
        items=walk.items,
        reads=[Access(place, pixel=ANY) for place in inputs],
        writes=[Access(y, pixel=ANY)],
        work=y.type.size * 30 / target.vector_lanes,
        recipe=kind.replace("_", " "),
    )
