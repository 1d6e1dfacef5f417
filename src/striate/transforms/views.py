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
    source, place, _ = seen_through_factors(value, producers, constants, factors=False)
    return source, place


def seen_through_factors(
    value: Value,
    producers: Mapping[Value, Node],
    constants: Mapping[Value, np.ndarray],
    *,
    factors: bool = True,
) -> tuple[Value, Strided, float]:
    """The same, and the product of the single numbers by which elements are multiplied on the way.

    t = transpose(x · 0.5)      ->      x, the strides of t in it, 0.5
    """
    steps: list[Node] = []
    source = value
    # Each answer is that for the longest part of the way that is a view.
    while (node := producers.get(source)) is not None:
        if not _is_view(node, constants) and not (factors and factor_of(node, constants)):
            break
        steps.append(node)
        source = _first_of(node, constants)
    for count in range(len(steps), 0, -1):
        start = _first_of(steps[count - 1], constants)
        place: Strided | None = Strided.dense(start.type.shape)
        factor = 1.0
        for node in reversed(steps[:count]):
            own = factor_of(node, constants) if factors else None
            if own is not None:
                factor *= own[1]
            else:
                place = _through(node, place, constants) if place is not None else None
        if place is not None:
            return start, place, factor
    return value, Strided.dense(value.type.shape), 1.0


def factor_of(node: Node, constants: Mapping[Value, np.ndarray]) -> tuple[Value, float] | None:
    """The value that `node` multiplies by one known number, and that number; None for all other nodes."""
    if node.op.name not in ("multiply", "divide") or node.outputs[0].type.dtype != "float32":
        return None
    x, y = node.inputs
    if x in constants and node.op.name == "multiply":
        x, y = y, x
    if x in constants or y not in constants or constants[y].size != 1 or x.type != node.outputs[0].type:
        return None
    number = float(constants[y].item())
    if node.op.name == "multiply":
        return x, number
    return (x, 1 / number) if number else None


def _first_of(node: Node, constants: Mapping[Value, np.ndarray]) -> Value:
    """What `node` is a view or a multiple of."""
    multiple = factor_of(node, constants)
    return multiple[0] if multiple is not None else node.inputs[0]


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
