"""Graph -> graph: dead code, constant folding, equal computations, channel shuffles, ReLU below pooling, sums first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.activation import Relu
from striate.ops.base import Op
from striate.ops.pool import MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import ReduceSum

# A constant is folded only while it stays small: a broadcast of a scalar to a batch, not to a picture.
LARGEST_FOLDED = 1 << 20
# All that is folded takes no more memory than this, or than the constants that were there.
MOST_FOLDED = 1 << 26


def remove_dead(graph: Graph) -> Graph:
    """Drop nodes whose outputs nobody needs and that have no effect.

    a = f(x); b = g(x); return a      ->      a = f(x); return a
    """
    needed = set(graph.results())
    kept: list[Node] = []
    for node in reversed(graph.nodes):
        if needed.isdisjoint(node.outputs) and not node.op.effect:
            continue
        needed.update(node.inputs)
        kept.append(node)
    constants = {value: array for value, array in graph.constants.items() if value in needed}
    return replace(graph, nodes=tuple(reversed(kept)), constants=constants)


def fold_constants(graph: Graph) -> Graph:
    """Compute nodes that read constants only.

    c = 1; d = broadcast(c, [64]); y = f(x, d)      ->      d = [1, 1, ...]; y = f(x, d)

    What only folded nodes read is let go of, and where `MOST_FOLDED` is reached the rest is computed in every run.
    """
    constants = dict(graph.constants)
    room = max(MOST_FOLDED, sum(value.type.bytes for value in constants))
    waiting = Counter(value for node in graph.nodes for value in node.inputs) + Counter(graph.results())
    kept: list[Node] = []
    for node in graph.nodes:
        if node.op.effect or not node.inputs or not all(value in constants for value in node.inputs):
            kept.append(node)
            continue
        size = sum(value.type.bytes for value in node.outputs)
        if size > room or any(value.type.bytes > LARGEST_FOLDED for value in node.outputs):
            kept.append(node)
            continue
        arrays = node.op.reference(*(constants[value] for value in node.inputs))
        for value, array in zip(node.outputs, arrays, strict=True):
            constants[value] = np.asarray(array, value.type.numpy)
        room -= size
        waiting.subtract(node.inputs)
        for value in {*node.inputs, *node.outputs}:
            if not waiting[value] and value not in graph.constants:
                del constants[value]
                room += value.type.bytes
    return replace(graph, nodes=tuple(kept), constants=constants)


def share_equal(graph: Graph) -> Graph:
    """Compute what is computed twice only once.

    a = f(x); b = f(x); y = g(a, b)      ->      a = f(x); y = g(a, a)

    Optimiser steps, which write over what they read, stay as they are, and so do ops with an effect.
    """
    first: dict[tuple[Op, tuple[Value, ...]], Node] = {}
    same: dict[Value, Value] = {}
    kept: list[Node] = []
    for node in graph.nodes:
        inputs = tuple(same.get(value, value) for value in node.inputs)
        if inputs != node.inputs:
            node = replace(node, inputs=inputs)
        alone = node.op.updates_in_place or node.op.effect
        found = None if alone else first.setdefault((node.op, inputs), node)
        if found is None or found is node:
            kept.append(node)
        else:
            same.update(zip(node.outputs, found.outputs, strict=True))
    if not same:
        return graph
    outputs = tuple(same.get(value, value) for value in graph.outputs)
    updates = {parameter: same.get(new, new) for parameter, new in graph.updates.items()}
    return replace(graph, nodes=tuple(kept), outputs=outputs, updates=updates)


def name_shuffles(graph: Graph) -> Graph:
    """A shuffle of channel groups written as reshapes around a transposition, as other frameworks do, gets its name.

        a = reshape(x, [N, H, W, G, C/G]); b = transpose(a, (0, 1, 2, 4, 3)); y = reshape(b, [N, H, W, C])
            ->      y = channel_shuffle(x, G)

    Unlike the three it reads and writes pictures with a border.
    """
    producers = graph.producers()
    nodes: list[Node] = []
    for node in graph.nodes:
        swap = producers.get(node.inputs[0]) if node.op.name == "reshape" else None
        split = producers.get(swap.inputs[0]) if swap is not None and swap.op.name == "transpose" else None
        if swap is not None and split is not None and split.op.name == "reshape":
            x, grouped = split.inputs[0], split.outputs[0].type
            rank = grouped.rank
            swaps = rank > 1 and swap.op.permutation == (*range(rank - 2), rank - 1, rank - 2)
            if swaps and node.outputs[0].type == x.type and grouped.shape[:-2] == x.type.shape[:-1]:
                from striate.ops.arrange import ChannelShuffle

                node = replace(node, op=ChannelShuffle(grouped.shape[-2]), inputs=(x,))
        nodes.append(node)
    return replace(graph, nodes=tuple(nodes))


def sink_relu(graph: Graph) -> Graph:
    """Move a ReLU behind the max pooling that alone reads it.

        b = relu(a); c, winners = max_pool2d(b)      ->      d, winners = max_pool2d(a); c = relu(d)

    Both ways give equal values, since ReLU is monotonic; the pooling then belongs to the convolution before it,
    ReLU works on a quarter of the elements, and a gradient that is built afterwards needs nothing of the picture
    before pooling. Where no number of a window is positive another one wins, so winners that somebody reads already
    stay what they are; a gradient built afterwards brings zero there.
    """
    producers, readers = graph.producers(), graph.readers()
    results = set(graph.results())
    moved: dict[Node, Value] = {}
    nodes: list[Node] = []
    for node in graph.nodes:
        source = producers.get(node.inputs[0]) if node.inputs else None
        if (
            isinstance(node.op, MaxPool2d)
            and source is not None
            and isinstance(source.op, Relu)
            and len(readers[node.inputs[0]]) == 1
            and results.isdisjoint((node.inputs[0], *node.outputs[1:]))
            and not any(value in readers for value in node.outputs[1:])
        ):
            moved[source] = node.inputs[0]
            pooled = Value(node.outputs[0].type, f"{node.outputs[0].name}_before_relu")
            nodes.append(replace(node, inputs=source.inputs, outputs=(pooled, *node.outputs[1:])))
            nodes.append(Node(source.op, (pooled,), (node.outputs[0],), source.scope))
        else:
            nodes.append(node)
    return replace(graph, nodes=tuple(node for node in nodes if node not in moved))


def sum_before_scatter(graph: Graph) -> Graph:
    """Sum what a max pooling's gradient scatters before it is scattered: a bias gradient four times cheaper.

        dx = max_pool2d_gradient(dy, winners); db = reduce_sum(dx, [0, 1, 2])
            ->      db = reduce_sum(dy, [0, 1, 2])

    Every element of dy goes to exactly one place, in its own image and channel.
    """
    producers = graph.producers()
    nodes: list[Node] = []
    for node in graph.nodes:
        source = producers.get(node.inputs[0]) if node.inputs else None
        sums = isinstance(node.op, ReduceSum) and node.op.axes == (0, 1, 2)
        if sums and source is not None and isinstance(source.op, MaxPool2dGradient):
            node = replace(node, inputs=source.inputs[:1])
        nodes.append(node)
    return replace(graph, nodes=tuple(nodes))
