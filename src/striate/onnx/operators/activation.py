"""Activations, and the softmax family, which works along one axis."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, dtype_of, shape_of
from striate.ops.arithmetic import Maximum, Minimum
from striate.ops.base import Op
from striate.ops.comparison import Equal, Where
from striate.ops.rectifier import Clip, HardSigmoid, HardSwish, LeakyRelu, PRelu, Shrink, ThresholdedRelu
from striate.ops.selection import ArgMax
from striate.ops.smooth import Celu, Elu, Gelu, Mish, Selu, Silu, Softplus, Softsign
from striate.ops.softmax import LogSoftmax, Softmax


def attributed(make: Callable[[NodeView], Op]) -> Entry:
    """An op of one input whose fields are the node's attributes."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        return (elementwise(node, make(node), [node.given(inputs, 0, "x")]),)

    return entry


def prelu(node: NodeView, inputs: Inputs) -> Outputs:
    x, slope = node.given(inputs, 0, "x"), node.given(inputs, 1, "slope")
    return (elementwise(node, PRelu(), [x, slope]),)


def clip(node: NodeView, inputs: Inputs) -> Outputs:
    """The limits are attributes before version 11, and single numbers from there on."""
    x = node.given(inputs, 0, "x")
    if node.version < 11:
        op = Clip(node.number("min", -math.inf), node.number("max", math.inf))
        return (elementwise(node, op, [x]),)
    low, high = node.optional(inputs, 1), node.optional(inputs, 2)
    limits = [None if term is None else term.known for term in (low, high)]
    if (low is None or limits[0] is not None) and (high is None or limits[1] is not None):
        numbers = [None if limit is None else _single(node, limit) for limit in limits]
        op = Clip(
            -math.inf if numbers[0] is None else numbers[0], math.inf if numbers[1] is None else numbers[1]
        )
        return (elementwise(node, op, [x]),)
    if low is not None:
        x = elementwise(node, Maximum(), [x, low])
    if high is not None:
        x = elementwise(node, Minimum(), [x, high])
    return (x,)


def _single(node: NodeView, array: np.ndarray) -> float:
    if array.size != 1:
        node.refuse(f"a limit must be one number, got {array.size}")
    return float(array.reshape(()))


def along_axis(op: Op) -> Entry:
    """Softmax and its kin: from version 13 on along `axis`, before over all axes from `axis` on, as one."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        return (_along_axis(node, node.given(inputs, 0, "x"), lambda last: node.one(op, last)),)

    return entry


def _along_axis(node: NodeView, x: Term, compute: Callable[[Operand], Operand]) -> Term:
    """`compute`, which works along the last axis of what it is given."""
    dtype = x.dtype
    if dtype == "float16":
        x = node.cast(x, "float32")
    if node.version < 13:
        axis = node.axis(node.integer("axis", 1), x.rank + 1)
        flat = node.reshaped(node.plain(x), (math.prod(x.shape[:axis]), math.prod(x.shape[axis:])))
        result = Term.of(node.reshaped(compute(flat), x.shape))
    else:
        axis = node.axis(node.integer("axis", -1), x.rank)
        order = x.order
        if order[-1] != axis:
            order = (*(other for other in order if other != axis), axis)
        result = Term.of(compute(node.held(x, order)), order)
    return node.cast(result, dtype)


def hardmax(node: NodeView, inputs: Inputs) -> Outputs:
    """1 at the first largest along the axis, else 0."""
    x = node.given(inputs, 0, "x")

    def compute(last: Operand) -> Operand:
        rank, size = len(shape_of(last)), shape_of(last)[-1]
        place = node.one(ArgMax(rank - 1, True), last)
        winner = node.one(Equal(), place, np.arange(size))
        kind = dtype_of(last)
        return node.one(Where(), winner, node.constant(1, kind), node.constant(0, kind))

    return (_along_axis(node, x, compute),)


def swish(node: NodeView, inputs: Inputs) -> Outputs:
    return (elementwise(node, Silu(node.number("alpha", 1.0)), [node.given(inputs, 0, "x")]),)


ENTRIES: dict[str, Entry] = {
    "Celu": attributed(lambda node: Celu(node.number("alpha", 1.0))),
    "Clip": clip,
    "Elu": attributed(lambda node: Elu(node.number("alpha", 1.0))),
    "Gelu": attributed(lambda node: Gelu(node.text("approximate", "none"))),
    "HardSigmoid": attributed(lambda node: HardSigmoid(node.number("alpha", 0.2), node.number("beta", 0.5))),
    "HardSwish": attributed(lambda node: HardSwish()),
    "Hardmax": hardmax,
    "LeakyRelu": attributed(lambda node: LeakyRelu(node.number("alpha", 0.01))),
    "LogSoftmax": along_axis(LogSoftmax()),
    "Mish": attributed(lambda node: Mish()),
    "PRelu": prelu,
    "Selu": attributed(
        lambda node: Selu(node.number("alpha", 1.6732631921768188), node.number("gamma", 1.0507010221481323))
    ),
    "Shrink": attributed(lambda node: Shrink(node.number("lambd", 0.5), node.number("bias", 0.0))),
    "Softmax": along_axis(Softmax()),
    "Softplus": attributed(lambda node: Softplus()),
    "Softsign": attributed(lambda node: Softsign()),
    "Swish": swish,
    "ThresholdedRelu": attributed(lambda node: ThresholdedRelu(node.number("alpha", 1.0))),
}
