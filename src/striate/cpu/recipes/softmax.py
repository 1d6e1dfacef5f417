"""Softmax and log-softmax along any axis, and their gradients, with channels in lanes."""

from __future__ import annotations

import math

from striate.cpu.access import ANY, Access
from striate.cpu.kernels.softmax import ARGUMENTS, emit_softmax_along
from striate.cpu.launch import Context
from striate.cpu.recipes.along import MOST_AXES, joined
from striate.cpu.recipes.moves import strides_of
from striate.ir.graph import Node

# Elements that a work item takes, about.
ITEM = 1 << 12


def lower_softmax_along(node: Node, context: Context) -> None:
    """Each run along the axis on its own."""
    target, kind = context.target, node.op.name
    *inputs, y = (context.views[value] for value in (*node.inputs, node.outputs[0]))
    named = {"input": inputs[0], "other": inputs[1] if len(inputs) > 1 else inputs[0], "output": y}
    shape = y.type.shape
    axis = node.op.axis % len(shape)
    strides = [strides_of(place) for place in named.values()]
    steps = [tuple(own[k] for own in strides) for k in range(len(shape))]
    kept = joined([(shape[k], steps[k]) for k in range(len(shape)) if k != axis])
    # Vectors run along the axis where it is contiguous, else along what stands beside it, else they hold one number.
    side_by_side = set(steps[axis]) != {1}
    inner = kept.pop()[0] if side_by_side and kept and set(kept[-1][1]) == {1} else 1
    outer = [(1, (0, 0, 0))] * (MOST_AXES - len(kept)) + kept
    cut, others = (inner, outer) if side_by_side else (outer[-1][0], outer[:-1])
    block = max(1, min(cut, ITEM // shape[axis]))
    if side_by_side:
        block += -block % target.vector_lanes
    blocks = -(-cut // block)
    walked = {f"size_kept_{k}": size for k, (size, _) in enumerate(outer)}
    for place, name in enumerate(named):
        walked |= {f"{name}_kept_{k}": own[place] for k, (_, own) in enumerate(outer)}
        walked[f"{name}_step"] = steps[axis][place]
    context.add(
        "softmax_along",
        (("kind", kind), ("side_by_side", side_by_side)),
        lambda: emit_softmax_along(kind, side_by_side, target),
        ARGUMENTS.pack(**named, **walked, length=shape[axis], channels=inner, block=block, blocks=blocks),
        items=math.prod(size for size, _ in others) * blocks,
        reads=[Access(place, pixel=ANY) for place in inputs],
        writes=[Access(y, pixel=ANY)],
        work=y.type.size * 30 / target.vector_lanes,
        recipe=kind.replace("_", " "),
    )
