"""What a value is a view of: through reshapes, transpositions, slices and broadcasts back to what somebody computed."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.strided import Strided


def seen_through(
    value: Value, producers: Mapping[Value, Node], constants: Mapping[Value, np.ndarray]
) -> tuple[Value, Strided]:
    """The array in which `value` lies, and where; `value` itself if nothing stands between.

    t = transpose(slice(x))     ->      x, and the strides and offset of t in it
    """
    steps: list[Node] = []
    source = value
    # Each answer is that for the longest part of the way that is a view.
    while (node := producers.get(source)) is not None and _is_view(node, constants):
        steps.append(node)
        source = node.inputs[0]
    for count in range(len(steps), 0, -1):
        place: Strided | None = Strided.dense(steps[count - 1].inputs[0].type.shape)
        for node in reversed(steps[:count]):
            place = _through(node, place, constants) if place is not None else None
        if place is not None:
            return steps[count - 1].inputs[0], place
    return value, Strided.dense(value.type.shape)


def _is_view(node: Node, constants: Mapping[Value, np.ndarray]) -> bool:
    op = node.op
    if node.inputs and not node.inputs[0].type.size:
        return False
    if op.name == "gather":
        return node.inputs[1] in constants and constants[node.inputs[1]].size == 1
    return op.reshapes or op.name in ("transpose", "slice", "broadcast_to")


def _through(node: Node, place: Strided, constants: Mapping[Value, np.ndarray]) -> Strided | None:
    op, result = node.op, node.outputs[0].type.shape
    if op.name == "transpose":
        return place.transposed(op.permutation)
    if op.name == "slice":
        return place.sliced(op.starts, op.steps, result)
    if op.name == "broadcast_to":
        return place.broadcast(result)
    if op.name == "gather":
        axis = op.axis % place.rank
        index = int(constants[node.inputs[1]].item()) % place.shape[axis]
        return place.taken(axis, index).reshaped(result)
    return place.reshaped(result)
