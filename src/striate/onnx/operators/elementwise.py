"""Operators that work number by number."""

from __future__ import annotations

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.regroup import reshape
from striate.onnx.terms import Term
from striate.ops.activation import Relu, Sigmoid, Tanh
from striate.ops.base import Op
from striate.ops.elementwise import Add, Divide, Exp, Multiply, Sqrt, Subtract


def unary(op: Op) -> Entry:
    """One number in, one out."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        return (elementwise(node, op, [node.given(inputs, 0, "x")]),)

    return entry


def binary(op: Op) -> Entry:
    """Two tensors, broadcast as NumPy does."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        return (elementwise(node, op, pair_of(node, inputs)),)

    return entry


def pair_of(node: NodeView, inputs: Inputs) -> list[Term]:
    """Both operands. Before version 7 the second one's axes may lie at those of the first from `axis` on.

    [2, 3, 4, 5] and [3, 4] with axis 1 are [2, 3, 4, 5] and [3, 4, 1]. Without `axis` (or -1, Caffe2's own) the last
    axes are meant, as NumPy has it. Whether `broadcast` is set makes no difference to shapes that are equal.
    """
    a, b = node.given(inputs, 0, "a"), node.given(inputs, 1, "b")
    if node.version >= 7:
        return [a, b]
    axis, broadcast = node.integer("axis", -1), node.flag("broadcast")
    if axis == -1 or a.shape == b.shape or (b.size == 1 and b.rank <= a.rank):
        return [a, b]
    axis = node.axis(axis, a.rank)
    facing = a.shape[axis : axis + b.rank]
    if (
        not broadcast
        or len(facing) < b.rank
        or any(q not in (1, p) for p, q in zip(facing, b.shape, strict=True))
    ):
        node.refuse(
            f"broadcast={int(broadcast)}, axis={axis}: {b} does not lie on the axes of {a} from {axis} on, which are "
            f"{list(a.shape[axis:])}"
        )
    return [a, reshape(node, b, (*b.shape, *(1,) * (a.rank - axis - b.rank)))]


def many(op: Op) -> Entry:
    """One or more tensors, from the left."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        result = node.given(inputs, 0, "the first")
        for place in range(1, len(inputs)):
            result = elementwise(node, op, [result, node.given(inputs, place, "the next")])
        return (result,)

    return entry


def unchanged(node: NodeView, inputs: Inputs) -> Outputs:
    """Identity."""
    return (node.given(inputs, 0, "x"),)


ENTRIES: dict[str, Entry] = {
    "Add": binary(Add()),
    "Div": binary(Divide()),
    "Exp": unary(Exp()),
    "Identity": unchanged,
    "Mul": binary(Multiply()),
    "Relu": unary(Relu()),
    "Sigmoid": unary(Sigmoid()),
    "Sqrt": unary(Sqrt()),
    "Sub": binary(Subtract()),
    "Sum": many(Add()),
    "Tanh": unary(Tanh()),
}
