"""Graph -> graph: what follows from the parameters alone is computed when they change, not in every run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from striate.ir.graph import FOLDED, Builder, Graph, Node
from striate.ir.types import Value
from striate.ops.affine import Affine
from striate.ops.broadcast import ReduceSum
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add, Multiply
from striate.ops.linear import Linear
from striate.ops.reshape import Reshape
from striate.shapes import NO_PADS


def fixed_values(graph: Graph) -> set[Value]:
    """What follows from parameters and constants alone, by ops without an effect."""
    fixed = {*graph.parameters, *graph.constants}
    for node in graph.nodes:
        if node.inputs and not node.op.effect and fixed.issuperset(node.inputs):
            fixed.update(node.outputs)
    return fixed


def fold_affine(graph: Graph) -> Graph:
    """Scale and shift a channel go into the filters before or behind them, as ops on parameters.

    z = conv2d(x, w, b); y = affine(z, s, t)     ->     y = conv2d(x, w · s, b · s + t)
    h = affine(x, s, t); y = conv2d(h, w, b)     ->     y = conv2d(x, w · s, b + sum(w · t))     (no padding)

    With constants in place of parameters `fold_norm` does the same to arrays. Numbers are known only when it runs:
    whoever computes what is folded looks whether it stays in float32's range (`ranges.py`).
    """
    if not any(isinstance(node.op, Affine) for node in graph.nodes):
        return graph
    return _into_the_next(_into_the_last(graph))


def _into_the_last(graph: Graph) -> Graph:
    fixed, readers, results = fixed_values(graph), graph.readers(), set(graph.results())
    producers = graph.producers()
    # A convolution that takes the affine map behind it stands where that stood.
    moved: dict[Node, Node] = {}
    taken: set[Node] = set()
    for node in graph.nodes:
        if not isinstance(node.op, Affine) or not fixed.issuperset(node.inputs[1:]):
            continue
        source, z = producers.get(node.inputs[0]), node.inputs[0]
        if source is None or len(readers[z]) > 1 or z in results or not _takes_filters(source, fixed):
            continue
        moved[node] = source
        taken.add(source)
    build = Builder.extending(replace(graph, nodes=()))
    for node in graph.nodes:
        if node in taken:
            continue
        if node not in moved:
            build.nodes.append(node)
            continue
        source = moved[node]
        x, w, *bias = source.inputs
        _, scale, shift = node.inputs
        build.scope = node.scope
        w = build.one(Multiply(), w, scale)
        b = build.one(Add(), build.one(Multiply(), bias[0], scale), shift) if bias else shift
        build.nodes.append(Node(source.op, (x, w, b), node.outputs, source.scope))
    return build.graph(graph.outputs, graph.updates)


def _into_the_next(graph: Graph) -> Graph:
    fixed, readers, results = fixed_values(graph), graph.readers(), set(graph.results())
    before = {
        node.outputs[0]: node
        for node in graph.nodes
        if isinstance(node.op, Affine) and fixed.issuperset(node.inputs[1:])
    }
    build = Builder.extending(replace(graph, nodes=()))
    absorbed: set[Node] = set()
    chosen: dict[Node, Node] = {}
    for node in graph.nodes:
        affine = before.get(node.inputs[0]) if node.inputs else None
        if affine is None or affine.outputs[0] in results or len(readers[affine.outputs[0]]) > 1:
            continue
        if _takes_filters(node, fixed) and _without_padding(node):
            absorbed.add(affine)
            chosen[node] = affine
    for node in graph.nodes:
        if node in absorbed:
            continue
        if node not in chosen:
            build.nodes.append(node)
            continue
        x, scale, shift = chosen[node].inputs
        _, w, *bias = node.inputs
        build.scope = node.scope
        # [Cin] along the last but one axis of [Hf, Wf, Cin, Cout] or [F, K].
        rows = Reshape((scale.type.size, 1))
        b = build.one(
            ReduceSum(tuple(range(w.type.rank - 1)), False),
            build.one(Multiply(), w, build.one(rows, shift)),
        )
        w = build.one(Multiply(), w, build.one(rows, scale))
        b = build.one(Add(), bias[0], b) if bias else b
        build.nodes.append(Node(node.op, (x, w, b), node.outputs, node.scope))
    return build.graph(graph.outputs, graph.updates)


def _takes_filters(node: Node, fixed: set[Value]) -> bool:
    return isinstance(node.op, (Conv2d, Linear)) and fixed.issuperset(node.inputs[1:])


def _without_padding(node: Node) -> bool:
    if isinstance(node.op, Linear):
        return True
    x, w = node.inputs[0].type, node.inputs[1].type
    return node.op.groups == 1 and node.op.pads(x.shape[1:3], w.shape[:2]) == NO_PADS


def hoist(graph: Graph) -> Graph:
    """What follows from parameters alone becomes the graph's `folded`; the rest reads its outputs as parameters.

    s = f(w); y = conv2d(x, s)      ->      folded: s = f(w)      and      y = conv2d(x, folded.0)
    """
    early: list[Node] = []
    # What follows from constants alone is folded when the graph is compiled.
    leading, known = set(graph.parameters), {*graph.parameters, *graph.constants}
    for node in graph.nodes:
        follows = not leading.isdisjoint(node.inputs) and known.issuperset(node.inputs)
        if follows and not node.op.effect and all(value.type.dtype == "float32" for value in node.outputs):
            early.append(node)
            leading.update(node.outputs)
            known.update(node.outputs)
    if not early:
        return graph
    taken = set(early)
    late = [node for node in graph.nodes if node not in taken]
    read = {value for node in late for value in node.inputs} | set(graph.results())
    wanted = [value for node in early for value in node.outputs if value in read]
    used = {value for node in early for value in node.inputs}
    first = Graph(
        (),
        tuple(wanted),
        tuple(early),
        {value: name for value, name in graph.parameters.items() if value in used},
        {value: array for value, array in graph.constants.items() if value in used},
    )
    parameters = {value: name for value, name in graph.parameters.items() if value in read}
    parameters |= {value: f"{FOLDED}.{index}" for index, value in enumerate(wanted)}
    constants: dict[Value, np.ndarray] = {
        value: array for value, array in graph.constants.items() if value in read
    }
    return replace(graph, nodes=tuple(late), parameters=parameters, constants=constants, folded=first)
