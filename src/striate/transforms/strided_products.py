"""Graph -> graph: matrix products read their factors where they lie, and write their result in its reader's order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.strided import Strided
from striate.ops.strided_matmul import StridedMatMul
from striate.transforms.backend import Backend
from striate.transforms.views import seen_through

# Numbers from one of a row to the next; how often each is read, and how many they are.
FAR, OFTEN = 256, 128


def strided_products(graph: Graph, backend: Backend) -> Graph:
    """Transpositions, slices and broadcasts around a matrix product become strides of its kernel.

        t = transpose(k, (0, 2, 3, 1)); s = matmul(q, t); y = transpose(s, (0, 2, 1, 3))
            ->      y = strided_matmul[k by columns, order (0, 2, 1, 3)](q, k)

    What others read of them stays. A product that no kernel takes stays as it was.
    """
    producers, readers, results = graph.producers(), graph.readers(), set(graph.results())
    nodes: list[Node] = []
    replaced: dict[Node, Node] = {}
    for node in graph.nodes:
        if node.op.name != "matmul" or not node.outputs[0].type.size or not node.inputs[0].type.size:
            continue
        sources = [seen_through(value, producers, graph.constants) for value in node.inputs]
        own = [(value, Strided.dense(value.type.shape)) for value in node.inputs]
        if _is_far_apart(sources[0][1], node.outputs[0].type.shape[-1]):
            sources[0] = own[0]
        z, own_order = node.outputs[0], tuple(range(node.outputs[0].type.rank))
        follower = transposition_of(z, readers, results)
        for factors in (sources, own):
            if follower is not None and (found := _product(node, factors, follower.op.permutation)):
                made = replace(found, outputs=follower.outputs)
                if backend.accepts(made, 1):
                    replaced[follower] = made
                    replaced[node] = made
                    break
            made = _product(node, factors, own_order)
            if made is not None and backend.accepts(made, 1):
                replaced[node] = made
                break
    for node in graph.nodes:
        made = replaced.get(node, node)
        # A transposition that is taken along is computed where it stood: its other inputs are there by then.
        if made.outputs == node.outputs:
            nodes.append(made)
    return replace(graph, nodes=tuple(nodes))


def _is_far_apart(a: Strided, columns: int) -> bool:
    """Whether numbers of a row of the left factor lie so far apart, and are read so often, that a copy is cheaper.

    Each is read once for a panel of columns, and at such distances from a few sets of the caches alone.
    """
    return abs(a.strides[-1]) >= FAR and a.shape[-1] >= OFTEN and columns >= OFTEN


def transposition_of(value: Value, readers: dict[Value, list[Node]], results: set[Value]) -> Node | None:
    """The transposition that alone reads `value`."""
    found = readers.get(value, [])
    if value in results or len(found) != 1 or found[0].op.name != "transpose":
        return None
    return found[0]


def _product(node: Node, factors: Sequence[tuple[Value, Strided]], order: tuple[int, ...]) -> Node | None:
    """`node` with its factors so read; None if its result's columns and rows both lie apart."""
    (x, a), (y, b) = factors
    leading = node.outputs[0].type.shape[:-2]
    a, b = a.broadcast((*leading, *a.shape[-2:])), b.broadcast((*leading, *b.shape[-2:]))
    rank = len(order)
    made = Strided.dense([(*a.shape[:-1], b.shape[-1])[axis] for axis in order])
    step = dict(zip(order, made.strides, strict=True))
    rows, columns = a.shape[-2], b.shape[-1]
    if (columns > 1 and step[rank - 1] != 1) or (columns == 1 and rows > 1 and step[rank - 2] == 1):
        # (a · b)^T = b^T · a^T has the result's rows where vectors are written.
        if rows > 1 and step[rank - 2] != 1:
            return None
        exchanged = {rank - 1: rank - 2, rank - 2: rank - 1}
        (x, a), (y, b) = (y, b.exchanged()), (x, a.exchanged())
        order = tuple(exchanged.get(axis, axis) for axis in order)
    return replace(node, op=StridedMatMul(a, b, order), inputs=(x, y))
