"""How ops that work on every element are written in ONNX; see `export_operators.py`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from striate.ir.graph import Node
from striate.ir.types import Value
from striate.onnx.export_writer import Writer, common_order, own_order
from striate.ops import activation, arithmetic, comparison, elementwise, functions, rectifier, smooth

Write = Callable[[Writer, Node], None]


def elementwise_node(kind: str, writer: Writer, node: Node) -> None:
    """Any number of operands that broadcast."""
    rank = node.outputs[0].type.rank
    order = common_order(writer, node.inputs, rank)
    names = [writer.operand(value, rank, order) for value in node.inputs]
    writer.define(node.outputs[0], writer.emit(kind, *names), order)


def unary(kind: str, writer: Writer, node: Node) -> None:
    """One operand; `kind` may name attributes as `Kind:ours=theirs,...`."""
    kind, _, pairs = kind.partition(":")
    attributes = {
        theirs: getattr(node.op, ours)
        for ours, theirs in (each.split("=") for each in pairs.split(",") if each)
    }
    (x,) = node.inputs
    order = own_order(writer, x)
    writer.define(node.outputs[0], writer.emit(kind, writer.fetch(x, order), **attributes), order)


def composed(compose: Callable[[Writer, Any, str, Value], str], writer: Writer, node: Node) -> None:
    """One operand through several nodes: `compose(writer, op, name of x, x)` gives the name of y."""
    (x,) = node.inputs
    order = own_order(writer, x)
    writer.define(node.outputs[0], compose(writer, node.op, writer.fetch(x, order), x), order)


def clip(writer: Writer, op: rectifier.Clip, x: str, value: Value) -> str:
    """Limits are left out where there are none."""
    low, high = (
        writer.small(limit, value.type.numpy) if math.isfinite(limit) else "" for limit in (op.low, op.high)
    )
    return writer.emit("Clip", x, *([low, high] if high else [low] if low else []))


def gelu(writer: Writer, op: smooth.Gelu, x: str, value: Value) -> str:
    """An operator since opset 20; before, x/2 · (1 + erf(x/sqrt 2)), or with tanh in the place of erf."""
    if writer.opset >= 20:
        return writer.emit("Gelu", x, approximate=op.approximate)
    number = partial(writer.small, dtype=value.type.numpy)
    if op.approximate == "tanh":
        cube = writer.emit("Mul", writer.emit("Mul", writer.emit("Mul", x, x), x), number(0.044715))
        inner = writer.emit("Mul", writer.emit("Add", x, cube), number(math.sqrt(2 / math.pi)))
        rise = writer.emit("Tanh", inner)
    else:
        rise = writer.emit("Erf", writer.emit("Mul", x, number(math.sqrt(0.5))))
    half = writer.emit("Mul", x, number(0.5))
    return writer.emit("Mul", half, writer.emit("Add", rise, number(1.0)))


def silu(writer: Writer, op: smooth.Silu, x: str, value: Value) -> str:
    scaled = x if op.alpha == 1 else writer.emit("Mul", x, writer.small(op.alpha, value.type.numpy))
    return writer.emit("Mul", x, writer.emit("Sigmoid", scaled))


def mish(writer: Writer, op: smooth.Mish, x: str, value: Value) -> str:
    return writer.emit("Mul", x, writer.emit("Tanh", writer.emit("Softplus", x)))


def log_sigmoid(writer: Writer, op: smooth.LogSigmoid, x: str, value: Value) -> str:
    return writer.emit("Neg", writer.emit("Softplus", writer.emit("Neg", x)))


def is_infinite(writer: Writer, op: comparison.IsInfinite, x: str, value: Value) -> str:
    return writer.emit("IsInf", x, detect_positive=int(op.positive), detect_negative=int(op.negative))


def modulo(writer: Writer, node: Node) -> None:
    """ONNX has C's remainder for all numbers, Python's for whole ones: a - floor(a/b) · b says it for the rest."""
    if node.op.truncated or not node.outputs[0].type.dtype.startswith("float"):
        rank = node.outputs[0].type.rank
        order = common_order(writer, node.inputs, rank)
        names = [writer.operand(value, rank, order) for value in node.inputs]
        writer.define(node.outputs[0], writer.emit("Mod", *names, fmod=int(node.op.truncated)), order)
        return
    rank = node.outputs[0].type.rank
    order = common_order(writer, node.inputs, rank)
    a, b = (writer.operand(value, rank, order) for value in node.inputs)
    whole = writer.emit("Floor", writer.emit("Div", a, b))
    writer.define(node.outputs[0], writer.emit("Sub", a, writer.emit("Mul", whole, b)), order)


UNARY: Mapping[type[Any], str] = MappingProxyType(
    {
        activation.Relu: "Relu",
        activation.Sigmoid: "Sigmoid",
        activation.Tanh: "Tanh",
        comparison.IsNaN: "IsNaN",
        comparison.Not: "Not",
        elementwise.Exp: "Exp",
        elementwise.Sqrt: "Sqrt",
        functions.Abs: "Abs",
        functions.Acos: "Acos",
        functions.Acosh: "Acosh",
        functions.Asin: "Asin",
        functions.Asinh: "Asinh",
        functions.Atan: "Atan",
        functions.Atanh: "Atanh",
        functions.Ceil: "Ceil",
        functions.Cos: "Cos",
        functions.Cosh: "Cosh",
        functions.Erf: "Erf",
        functions.Floor: "Floor",
        functions.Log: "Log",
        functions.Negative: "Neg",
        functions.Reciprocal: "Reciprocal",
        functions.Round: "Round",
        functions.Sign: "Sign",
        functions.Sin: "Sin",
        functions.Sinh: "Sinh",
        functions.Tan: "Tan",
        rectifier.HardSigmoid: "HardSigmoid:alpha=alpha,beta=beta",
        rectifier.HardSwish: "HardSwish",
        rectifier.LeakyRelu: "LeakyRelu:alpha=alpha",
        rectifier.Shrink: "Shrink:threshold=lambd,bias=bias",
        rectifier.ThresholdedRelu: "ThresholdedRelu:alpha=alpha",
        smooth.Celu: "Celu:alpha=alpha",
        smooth.Elu: "Elu:alpha=alpha",
        smooth.Selu: "Selu:alpha=alpha,gamma=gamma",
        smooth.Softplus: "Softplus",
        smooth.Softsign: "Softsign",
    }
)

BROADCAST: Mapping[type[Any], str] = MappingProxyType(
    {
        arithmetic.Maximum: "Max",
        arithmetic.Minimum: "Min",
        arithmetic.Power: "Pow",
        comparison.And: "And",
        comparison.Equal: "Equal",
        comparison.Greater: "Greater",
        comparison.GreaterOrEqual: "GreaterOrEqual",
        comparison.Less: "Less",
        comparison.LessOrEqual: "LessOrEqual",
        comparison.Or: "Or",
        comparison.Where: "Where",
        comparison.Xor: "Xor",
        elementwise.Add: "Add",
        elementwise.Divide: "Div",
        elementwise.Multiply: "Mul",
        elementwise.Subtract: "Sub",
        rectifier.PRelu: "PRelu",
    }
)

COMPOSED: Mapping[type[Any], Callable[[Writer, Any, str, Value], str]] = MappingProxyType(
    {
        comparison.IsInfinite: is_infinite,
        rectifier.Clip: clip,
        smooth.Gelu: gelu,
        smooth.LogSigmoid: log_sigmoid,
        smooth.Mish: mish,
        smooth.Silu: silu,
    }
)

ELEMENTWISE: Mapping[type[Any], Write] = MappingProxyType(
    {
        **{op: partial(unary, kind) for op, kind in UNARY.items()},
        **{op: partial(elementwise_node, kind) for op, kind in BROADCAST.items()},
        **{op: partial(composed, compose) for op, compose in COMPOSED.items()},
        arithmetic.Modulo: modulo,
    }
)
