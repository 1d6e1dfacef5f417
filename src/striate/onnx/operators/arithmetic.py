"""Arithmetic beyond the four operations, comparisons, logic, and conversions between element types."""

from __future__ import annotations

import numpy as np

from onnx import TensorProto
from striate.ir.types import DTYPES
from striate.onnx.broadcast import elementwise
from striate.onnx.halves import inside
from striate.onnx.node import NodeView
from striate.onnx.operators.elementwise import binary, many, pair_of, unary
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Term
from striate.ops import functions
from striate.ops.arithmetic import Maximum, Minimum, Modulo, Power
from striate.ops.bits import BitShift, BitwiseAnd, BitwiseNot, BitwiseOr, BitwiseXor
from striate.ops.comparison import (
    And,
    Equal,
    Greater,
    GreaterOrEqual,
    IsInfinite,
    IsNaN,
    Less,
    LessOrEqual,
    Not,
    Or,
    Where,
    Xor,
)
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt


def power(node: NodeView, inputs: Inputs) -> Outputs:
    """The result has the base's type, whatever that of the exponent."""
    base, exponent = pair_of(node, inputs)
    dtype = base.dtype
    numbers = exponent.known
    if numbers is not None and numbers.size == 1 and exponent.rank <= base.rank:
        if numbers.reshape(()) == 2:
            return (elementwise(node, Multiply(), [base, base]),)
        if numbers.reshape(()) == 0.5 and dtype in ("float32", "float64"):
            return (elementwise(node, Sqrt(), [base]),)
    if np.dtype(dtype).kind != "f" and np.dtype(exponent.dtype).kind == "f":
        wide = [node.cast(base, "float64"), node.cast(exponent, "float64")]
        return (node.cast(elementwise(node, Power(), wide), dtype),)
    return (elementwise(node, Power(), [base, node.cast(exponent, dtype)]),)


def modulo(node: NodeView, inputs: Inputs) -> Outputs:
    op = Modulo(node.flag("fmod"))
    return (elementwise(node, op, [node.given(inputs, 0, "a"), node.given(inputs, 1, "b")]),)


def mean(node: NodeView, inputs: Inputs) -> Outputs:
    (total,) = many(Add())(node, inputs)
    count = Term.of(node.constant(len(inputs), total.dtype))
    return (elementwise(node, Divide(), [total, count]),)


def where(node: NodeView, inputs: Inputs) -> Outputs:
    names = ("condition", "x", "y")
    return (elementwise(node, Where(), [node.given(inputs, k, name) for k, name in enumerate(names)]),)


def is_infinite(node: NodeView, inputs: Inputs) -> Outputs:
    op = IsInfinite(node.flag("detect_positive", True), node.flag("detect_negative", True))
    return (elementwise(node, op, [node.given(inputs, 0, "x")]),)


def bit_shift(node: NodeView, inputs: Inputs) -> Outputs:
    direction = node.text("direction")
    if direction not in ("LEFT", "RIGHT"):
        node.refuse(f"direction must be LEFT or RIGHT, got {direction!r:.40}")
    op = BitShift(direction == "RIGHT")
    return (elementwise(node, op, [node.given(inputs, 0, "x"), node.given(inputs, 1, "y")]),)


def cast(node: NodeView, inputs: Inputs) -> Outputs:
    """The element type has a name before version 6, and a number from there on."""
    if node.version >= 6:
        number = node.integer("to")
    else:
        name = node.text("to").upper()
        number = dict(TensorProto.DataType.items()).get(name, TensorProto.UNDEFINED)
        if number == TensorProto.UNDEFINED:
            node.refuse(f"{name!r:.40} is no element type")
    x = node.given(inputs, 0, "x")
    return (node.cast(x, inside(node.build, x, element_type(node, number))),)


def cast_like(node: NodeView, inputs: Inputs) -> Outputs:
    return (node.cast(node.given(inputs, 0, "x"), node.given(inputs, 1, "target").dtype),)


def element_type(node: NodeView, number: int) -> str:
    """The name of one of ONNX's element types, if this library has it."""
    if number not in TensorProto.DataType.values() or number == TensorProto.UNDEFINED:
        node.refuse(f"{number} is no element type")
    name = TensorProto.DataType.Name(number).lower()
    name = {"float": "float32", "double": "float64"}.get(name, name)
    if name not in DTYPES:
        node.unsupported(f"there is no element type {name} here; there are {', '.join(DTYPES)}")
    return name


ENTRIES: dict[str, Entry] = {
    "Abs": unary(functions.Abs()),
    "Acos": unary(functions.Acos()),
    "Acosh": unary(functions.Acosh()),
    "And": binary(And()),
    "Asin": unary(functions.Asin()),
    "Asinh": unary(functions.Asinh()),
    "Atan": unary(functions.Atan()),
    "Atanh": unary(functions.Atanh()),
    "BitShift": bit_shift,
    "BitwiseAnd": binary(BitwiseAnd()),
    "BitwiseNot": unary(BitwiseNot()),
    "BitwiseOr": binary(BitwiseOr()),
    "BitwiseXor": binary(BitwiseXor()),
    "Cast": cast,
    "CastLike": cast_like,
    "Ceil": unary(functions.Ceil()),
    "Cos": unary(functions.Cos()),
    "Cosh": unary(functions.Cosh()),
    "Equal": binary(Equal()),
    "Erf": unary(functions.Erf()),
    "Floor": unary(functions.Floor()),
    "Greater": binary(Greater()),
    "GreaterOrEqual": binary(GreaterOrEqual()),
    "IsInf": is_infinite,
    "IsNaN": unary(IsNaN()),
    "Less": binary(Less()),
    "LessOrEqual": binary(LessOrEqual()),
    "Log": unary(functions.Log()),
    "Max": many(Maximum()),
    "Mean": mean,
    "Min": many(Minimum()),
    "Mod": modulo,
    "Neg": unary(functions.Negative()),
    "Not": unary(Not()),
    "Or": binary(Or()),
    "Pow": power,
    "Reciprocal": unary(functions.Reciprocal()),
    "Round": unary(functions.Round()),
    "Sign": unary(functions.Sign()),
    "Sin": unary(functions.Sin()),
    "Sinh": unary(functions.Sinh()),
    "Tan": unary(functions.Tan()),
    "Where": where,
    "Xor": binary(Xor()),
}
