"""Graph -> graph: what kernels read both as a plain array and as an activation gets a copy of its own."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.selected import ACTIVATION
from striate.ir.types import Value
from striate.ops.reshape import Reshape
from striate.transforms.backend import Backend


def separate(graph: Graph, backend: Backend) -> Graph:
    """Let no value be a plain array and an activation, whose format (a halo, say) its readers choose.

        conv2d(p, w) of a parameter p       ->      q = reshape(p); conv2d(q, w)
        z = conv2d(x, w); y = conv2d(x, z)  ->      q = conv2d(x, w); z = reshape(q); y = conv2d(x, z)

    Parameters and constants are plain: they lie where the model has them. A copy whose format turns out to be that
    of its source is the source itself.
    """
    plain, active = _roles(graph, backend)
    mixed = {value for value in plain & active if value.type.rank in (2, 4) and value.type.dtype == "float32"}
    if not mixed:
        return graph
    copies = {value: Value(value.type, f"{value.name}_active") for value in mixed}
    made: set[Value] = set()
    nodes: list[Node] = []
    for node in graph.nodes:
        roles = backend.roles(node)
        if roles is None:
            nodes.append(node)
            continue
        inputs = list(node.inputs)
        for position, value in enumerate(node.inputs):
            if value not in mixed or roles[0][position] != ACTIVATION:
                continue
            inputs[position] = copies[value]
            if value not in made:
                made.add(value)
                nodes.append(Node(Reshape(value.type.shape), (value,), (copies[value],), node.scope))
        # What is made as an activation is copied to where plain readers find it.
        own = [value for value, role in zip(node.outputs, roles[1], strict=True) if role == ACTIVATION]
        turned = [value for value in own if value in mixed]
        made.update(turned)
        outputs = tuple(copies[value] if value in turned else value for value in node.outputs)
        nodes.append(replace(node, inputs=tuple(inputs), outputs=outputs))
        nodes += [Node(Reshape(value.type.shape), (copies[value],), (value,), node.scope) for value in turned]
    return replace(graph, nodes=tuple(nodes))


def _roles(graph: Graph, backend: Backend) -> tuple[set[Value], set[Value]]:
    """The values that stand as plain arrays, and those that stand as activations."""
    plain: set[Value] = {*graph.parameters, *graph.constants}
    active: set[Value] = set()
    for node in graph.nodes:
        roles = backend.roles(node)
        if roles is None:
            continue
        for value, role in (
            *zip(node.inputs, roles[0], strict=True),
            *zip(node.outputs, roles[1], strict=True),
        ):
            (active if role == ACTIVATION else plain).add(value)
    return plain, active
