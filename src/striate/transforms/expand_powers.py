"""Graph -> graph: small whole powers are products."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.elementwise import Multiply


def expand_powers(graph: Graph, exact: bool = False) -> Graph:
    """Squares, and cubes where they may be rounded twice.

    y = x ^ 2      ->      y = x · x
    y = x ^ 3      ->      s = x · x;  y = s · x          not with `exact`
    """
    if not any(node.op.name == "power" for node in graph.nodes):
        return graph
    nodes: list[Node] = []
    for node in graph.nodes:
        exponent = _exponent(graph, node)
        if exponent == 2:
            x = node.inputs[0]
            node = replace(node, op=Multiply(), inputs=(x, x))
        elif exponent == 3 and not exact:
            x = node.inputs[0]
            square = Value(x.type, "square")
            nodes.append(Node(Multiply(), (x, x), (square,), node.scope))
            node = replace(node, op=Multiply(), inputs=(square, x))
        nodes.append(node)
    return replace(graph, nodes=tuple(nodes))


def _exponent(graph: Graph, node: Node) -> float | None:
    """The one constant exponent of a float32 power that keeps its base's shape."""
    if node.op.name != "power" or node.inputs[0].type != node.outputs[0].type:
        return None
    array = graph.constants.get(node.inputs[1])
    if array is None or array.size != 1 or node.inputs[0].type.dtype != "float32":
        return None
    return float(array.reshape(()))
