"""Graph -> graph: arithmetic reads what is repeated where it lies once."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import Value

# Ops that broadcast their inputs themselves.
BROADCASTING = ("add", "subtract", "multiply", "divide", "maximum", "minimum", "where")


def skip_broadcasts(graph: Graph) -> Graph:
    """Let arithmetic with another array of the full shape read the source of a broadcast.

    g = broadcast_to(m, [N, H, W, C]); y = x · g      ->      y = x · m

    The gradient of a mean is such a broadcast; kernels repeat numbers as they read them.
    """
    sources = {
        node.outputs[0]: node.inputs[0]
        for node in graph.nodes
        if node.op.name == "broadcast_to" and node.inputs
    }
    if not sources:
        return graph
    nodes = [_reading(node, sources) if node.op.name in BROADCASTING else node for node in graph.nodes]
    return replace(graph, nodes=tuple(nodes))


def _reading(node: Node, sources: dict[Value, Value]) -> Node:
    """`node` with the sources of its inputs, as long as its result keeps its shape."""
    wanted = node.outputs[0].type
    for position, value in enumerate(node.inputs):
        source = sources.get(value)
        if source is None:
            continue
        inputs = (*node.inputs[:position], source, *node.inputs[position + 1 :])
        if node.op.infer(*(each.type for each in inputs)) == (wanted,):
            node = replace(node, inputs=inputs)
    return node
