"""Operators that work number by number."""

from __future__ import annotations

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
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
        return (elementwise(node, op, [node.given(inputs, 0, "a"), node.given(inputs, 1, "b")]),)

    return entry


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
