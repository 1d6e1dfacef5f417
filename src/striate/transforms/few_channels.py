"""Graph -> graph: a softmax over few channels has pixels in its lanes, where the channels would leave most empty."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.arrange import Transpose
from striate.ops.base import Op

# Fewer numbers than this along the axis, and at least so many of such rows.
FEW, LEAST_ROWS = 8, 256
_NAMES = ("softmax", "log_softmax")


def few_channels(graph: Graph) -> Graph:
    """The axis goes before those that vary with it, and back.

        y = softmax[last](x)      ->      y = transpose(softmax[1](transpose(x)))

    Both ways the numbers of a row are added in their order. What follows often wants channels before pixels anyway.
    """
    nodes: list[Node] = []
    for node in graph.nodes:
        nodes += _moved(node) if node.op.name in _NAMES else [node]
    return graph if len(nodes) == len(graph.nodes) else replace(graph, nodes=tuple(nodes))


def _moved(node: Node) -> list[Node]:
    x, y = node.inputs[0], node.outputs[0]
    rank, channels = x.type.rank, x.type.shape[-1]
    last = getattr(node.op, "axis", -1) in (-1, rank - 1)
    if not last or rank < 2 or not 1 < channels < FEW or x.type.size < LEAST_ROWS * channels:
        return [node]
    # Behind the batch, if there is one beside the rows.
    place = 1 if rank > 2 else 0
    before = (*range(place), rank - 1, *range(place, rank - 1))
    after = tuple(before.index(axis) for axis in range(rank))
    made: list[Node] = []

    def add(op: Op, value: Value) -> Value:
        made.append(Node(op, (value,), (Value(op.infer(value.type)[0], y.name),), node.scope))
        return made[-1].outputs[0]

    add(Transpose(after), add(type(node.op)(place), add(Transpose(before), x)))
    made[-1] = replace(made[-1], outputs=(y,))
    return made
