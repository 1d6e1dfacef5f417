"""Graph -> graph: convolutions of single pixels over planes, arrays [N, C, H, W], are matrix products."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d
from striate.ops.reshape import Reshape
from striate.ops.strided import Strided
from striate.ops.strided_matmul import StridedMatMul
from striate.transforms.backend import Backend

TO_PIXELS, TO_PLANES = (0, 2, 3, 1), (0, 3, 1, 2)


def planes(graph: Graph, backend: Backend) -> Graph:
    """Where channels come first before a 1x1 convolution and behind it, nothing has to be moved.

        t = transpose(x, (0, 2, 3, 1)); z = conv2d(t, w, b); y = transpose(z, (0, 3, 1, 2))
            ->      r = strided_matmul(w^T, x, b); y = reshape(r)              r [N, Cout, H·W]
            ->      y = strided_matmul[lines apart](w^T, x, b)                 of a strided convolution

    Vectors then hold pixels. Of a strided convolution with constant filters only the pixels are read that it meets.
    With products of less than float32 convolutions have kernels that this one has not.
    """
    if not backend.storage.is_own:
        return graph
    producers, readers, results = graph.producers(), graph.readers(), set(graph.results())
    replaced: dict[Node, tuple[Node, ...]] = {}
    for node in graph.nodes:
        before, after = (
            producers.get(node.inputs[0]) if node.inputs else None,
            readers.get(node.outputs[0], []),
        )
        if not _is_of_single_pixels(node) or node.outputs[0] in results or len(after) != 1:
            continue
        if node.op.stride != (1, 1) and node.inputs[1] not in graph.constants:
            continue
        if before is None or not _moves(before, TO_PIXELS) or not _moves(after[0], TO_PLANES):
            continue
        made = _product(node, before.inputs[0], after[0].outputs[0])
        if backend.accepts(made[0], 1):
            replaced[after[0]] = made
            replaced[node] = ()
    nodes = [each for node in graph.nodes for each in replaced.get(node, (node,))]
    return replace(graph, nodes=tuple(nodes)) if replaced else graph


def _is_of_single_pixels(node: Node) -> bool:
    op = node.op
    if not isinstance(op, Conv2d) or op.groups != 1 or not node.inputs[0].type.size:
        return False
    x, w = (value.type.shape for value in node.inputs[:2])
    return w[:2] == (1, 1) and op.pads((x[1], x[2]), (1, 1)) == ((0, 0), (0, 0))


def _moves(node: Node, permutation: tuple[int, ...]) -> bool:
    return node.op.name == "transpose" and node.op.permutation == permutation


def _product(node: Node, x: Value, y: Value) -> tuple[Node, ...]:
    """What takes the place of the transposition behind `node`."""
    assert isinstance(node.op, Conv2d)
    count, channels, rows, columns = x.type.shape
    made = y.type.shape[1]
    a, b = Strided((count, made, channels), (0, 1, made)), Strided.dense(x.type.shape)
    inputs = (node.inputs[1], x, *node.inputs[2:])
    if node.op.stride != (1, 1):
        lines = Strided((count, y.type.shape[2], made, channels), (0, 0, 1, made))
        down, right = node.op.stride
        b = b.sliced((0,) * 4, (1, 1, down, right), (count, channels, *y.type.shape[2:])).transposed(
            (0, 2, 1, 3)
        )
        return (Node(StridedMatMul(lines, b, (0, 2, 1, 3)), inputs, (y,), node.scope),)
    z = Value(TensorType((count, made, rows * columns), y.type.dtype), "planes")
    b = Strided.dense((count, channels, rows * columns))
    return (
        Node(StridedMatMul(a, b, (0, 1, 2)), inputs, (z,), node.scope),
        Node(Reshape(y.type.shape), (z,), (y,), node.scope),
    )
