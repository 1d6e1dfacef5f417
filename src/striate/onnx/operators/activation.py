"""Activations with attributes, and Hardmax."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Term, shape_of
from striate.ops.arithmetic import Maximum, Minimum
from striate.ops.base import Op
from striate.ops.comparison import Equal, Where
from striate.ops.rectifier import Clip, HardSigmoid, HardSwish, LeakyRelu, PRelu, Shrink, ThresholdedRelu
from striate.ops.selection import ArgMax
from striate.ops.smooth import Celu, Elu, Gelu, Mish, Selu, Silu, Softplus, Softsign


def attributed(make: Callable[[NodeView], Op]) -> Entry:
    """An op of one input whose fields are the node's attributes."""

    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        return (elementwise(node, make(node), [node.given(inputs, 0, "x")]),)

    return entry


def prelu(node: NodeView, inputs: Inputs) -> Outputs:
    x, slope = node.given(inputs, 0, "x"), node.given(inputs, 1, "slope")
    if node.version < 7 and slope.rank == 1 and x.rank > 1:
        # One slope a channel, before slopes were broadcast as NumPy does.
        slope = Term.of(node.reshaped(node.plain(slope), (slope.size, *(1,) * (x.rank - 2))))
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


def hardmax(node: NodeView, inputs: Inputs) -> Outputs:
    """1 at the first largest along the axis, else 0; before version 13 all axes from `axis` on count as one."""
    x = node.given(inputs, 0, "x")
    axis = node.axis(node.integer("axis", -1 if node.version >= 13 else 1), max(x.rank, 1))
    rows = x if node.version >= 13 else Term.of(node.reshaped(node.plain(x), _flat(x.shape, axis)))
    place = rows.place(axis if node.version >= 13 else 1)
    size = shape_of(rows.held)[place]
    winner = node.one(ArgMax(place, True), rows.held)
    node.expect_moderate((size,))
    along = np.arange(size).reshape((-1,) + (1,) * (rows.rank - place - 1))
    chosen = node.one(Equal(), winner, along)
    made = node.one(Where(), chosen, node.constant(1, x.dtype), node.constant(0, x.dtype))
    return (Term.of(made, x.order) if rows is x else Term.of(node.reshaped(made, x.shape)),)


def _flat(shape: tuple[int, ...], axis: int) -> tuple[int, int]:
    return math.prod(shape[:axis]), math.prod(shape[axis:])


def selu(node: NodeView) -> Op:
    """Version 1 has fewer digits of the constants of Klambauer and others (2017)."""
    alpha, gamma = (1.6732, 1.0507) if node.version < 6 else (1.6732631921768188, 1.0507010221481323)
    return Selu(node.number("alpha", alpha), node.number("gamma", gamma))


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
    "Mish": attributed(lambda node: Mish()),
    "PRelu": prelu,
    "Selu": attributed(selu),
    "Shrink": attributed(lambda node: Shrink(node.number("lambd", 0.5), node.number("bias", 0.0))),
    "Softplus": attributed(lambda node: Softplus()),
    "Softsign": attributed(lambda node: Softsign()),
    "Swish": swish,
    "ThresholdedRelu": attributed(lambda node: ThresholdedRelu(node.number("alpha", 1.0))),
}
