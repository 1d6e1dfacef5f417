"""Graph -> graph: the largest of a window is found along one axis, then along the other.

Windows that overlap look at every element many times: 81 of them at 9 x 9, where two runs look at 18. Pictures of few
channels, such as heat maps, leave most of each vector empty; there the other axes are put in its lanes.
"""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.arrange import Transpose
from striate.ops.max_pool import MaxPool2d
from striate.ops.reshape import Reshape
from striate.shapes import Pair
from striate.transforms.simplify import remove_dead

# Fewer channels than this leave most of a vector empty, in pictures of at least so many elements.
FEW_CHANNELS, LEAST_ELEMENTS = 5, 2048


def separable_pools(graph: Graph) -> Graph:
    """Where nobody asks which element was the largest:

        y = max_pool2d[9 x 9](x)      ->      y = max_pool2d[9 x 1](max_pool2d[1 x 9](x))

    The same numbers: of equal ones the first in a row, then the first row, and NaN before every number. Windows that
    lie side by side look at each element once as they are.
    """
    read = {value for node in graph.nodes for value in node.inputs} | set(graph.results())
    nodes = [
        each
        for node in graph.nodes
        for each in (
            (node,)
            if not isinstance(node.op, MaxPool2d) or node.outputs[1] in read
            else _apart(node, node.op)
        )
    ]
    return remove_dead(replace(graph, nodes=tuple(nodes)))


def _apart(node: Node, op: MaxPool2d) -> tuple[Node, ...]:
    x, y = node.inputs[0], node.outputs[0]
    N, H, W, C = x.type.shape
    rows, columns = op.window
    few = C < FEW_CHANNELS and x.type.size >= LEAST_ELEMENTS
    if op.window == op.stride or 1 in op.window or (rows * columns <= 2 * (rows + columns) and not few):
        return (node,)
    pads, (Ho, Wo) = op.pads((H, W)), y.type.shape[1:3]
    made: list[Node] = []

    def add(op: Transpose | Reshape | MaxPool2d, value: Value) -> Value:
        outputs = tuple(Value(type, y.name) for type in op.infer(value.type))
        made.append(Node(op, (value,), outputs, node.scope))
        return outputs[0]

    def pooled(value: Value, axis: int) -> Value:
        return add(_along(axis, op.window[axis], op.stride[axis], pads[axis]), value)

    if few:
        x = add(Reshape((N, W, 1, H * C)), add(Transpose((0, 2, 1, 3)), x))
        x = add(Reshape((N, Wo, H, C)), add(_along(0, columns, op.stride[1], pads[1]), x))
        x = add(Reshape((N, H, 1, Wo * C)), add(Transpose((0, 2, 1, 3)), x))
        x = add(Reshape((N, Ho, Wo, C)), pooled(x, 0))
    else:
        x = pooled(pooled(x, 1), 0)
    # The last one makes what the pooling made; its winners nobody reads.
    last = made[-1]
    made[-1] = replace(last, outputs=(y, *last.outputs[1:]))
    return tuple(made)


def _along(axis: int, window: int, stride: int, pads: Pair) -> MaxPool2d:
    if axis == 0:
        return MaxPool2d((window, 1), (stride, 1), (pads, (0, 0)))
    return MaxPool2d((1, window), (1, stride), ((0, 0), pads))
