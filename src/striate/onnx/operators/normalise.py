"""BatchNormalization and LRN."""

from __future__ import annotations

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term
from striate.ops.affine import Affine
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt, Subtract
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.reduction import ReduceMean


def batch_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """(x - mean) / sqrt(variance + epsilon) · scale + shift in every channel."""
    x = node.given(inputs, 0, "x")
    scale, shift, mean, variance = (
        node.given(inputs, place, what) for place, what in enumerate(("scale", "b", "mean", "variance"), 1)
    )
    if x.rank < 2:
        node.refuse(f"x must be [N, C, ...], got {x}")
    if node.version < 9 and not node.flag("spatial", True):
        node.unsupported("spatial=0 (statistics for every pixel) is not carried out")
    if node.version < 7 and not node.flag("is_test", True):
        node.unsupported("is_test=0 (training mode) of opsets before 7 is not carried out")
    channels = x.shape[1:2]
    for what, term in (("scale", scale), ("b", shift), ("mean", mean), ("variance", variance)):
        if term.shape != channels:
            node.refuse(f"{what} must have shape {list(channels)}, one number a channel, got {term}")
    epsilon = node.number("epsilon", 1e-5)
    if node.flag("training_mode"):
        return _trained(node, x, (scale, shift, mean, variance), epsilon)
    dtype = x.dtype
    if dtype == "float16":
        x = node.cast(x, "float32")
    factor, offset = folded(node, (scale, shift, mean, variance), epsilon, x.dtype)
    y = node.one(Affine(), node.channels_last(x), factor, offset)
    return (node.cast(node.from_channels_last(y), dtype),)


def folded(
    node: NodeView, terms: tuple[Term, Term, Term, Term], epsilon: float, dtype: str
) -> tuple[Operand, Operand]:
    """scale / sqrt(variance + epsilon) and shift - mean · that, in float64 where the numbers are known."""
    if any(not term.is_known for term in terms):
        scale, shift, mean, variance = (node.plain(node.cast(term, dtype)) for term in terms)
        spread = node.one(Sqrt(), node.one(Add(), variance, node.constant(epsilon, dtype)))
        factor = node.one(Divide(), scale, spread)
        return factor, node.one(Subtract(), shift, node.one(Multiply(), mean, factor))
    arrays = [node.array(term) for term in terms]

    def factors() -> np.ndarray:
        return arrays[0].astype(np.float64) / np.sqrt(arrays[3].astype(np.float64) + epsilon)

    derived = node.build.derived
    factor = derived(("factor", epsilon, dtype), arrays, lambda: factors().astype(dtype))
    offset = derived(
        ("offset", epsilon, dtype), arrays, lambda: (arrays[1] - arrays[2] * factors()).astype(dtype)
    )
    return factor, offset


def _trained(node: NodeView, x: Term, terms: tuple[Term, Term, Term, Term], epsilon: float) -> Outputs:
    """Statistics of this batch, and the running ones moved towards them."""
    scale, shift, mean, variance = terms
    if not x.size:
        node.refuse(f"a batch without elements has no statistics: {x}")
    pixels = node.channels_last(x)
    axes = tuple(range(x.rank - 1))
    now = node.one(ReduceMean(axes, False), pixels)
    centred = node.one(Subtract(), pixels, now)
    squares = node.one(Multiply(), centred, centred)
    spread = node.one(
        Divide(), node.one(ReduceSum(axes, False), squares), node.constant(x.size / x.shape[1], x.dtype)
    )
    factor, offset = folded(node, (scale, shift, Term.of(now), Term.of(spread)), epsilon, x.dtype)
    y = node.from_channels_last(node.one(Affine(), pixels, factor, offset))
    momentum = node.number("momentum", 0.9)
    running: list[Term] = []
    for old, new in ((mean, now), (variance, spread)):
        kept = elementwise(node, Multiply(), [old, Term.of(node.constant(momentum, old.dtype))])
        fresh = node.cast(Term.of(new), old.dtype)
        added = elementwise(node, Multiply(), [fresh, Term.of(node.constant(1 - momentum, old.dtype))])
        running.append(elementwise(node, Add(), [kept, added]))
    return y, *running


def local_response(node: NodeView, inputs: Inputs) -> Outputs:
    x = node.given(inputs, 0, "x")
    if x.rank < 2:
        node.refuse(f"x must be [N, C, ...], got {x}")
    alpha, beta, bias = node.number("alpha", 1e-4), node.number("beta", 0.75), node.number("bias", 1.0)
    op = LocalResponseNorm(node.integer("size"), alpha, beta, bias)
    return (node.from_channels_last(node.one(op, node.channels_last(x))),)


ENTRIES: dict[str, Entry] = {"BatchNormalization": batch_normalization, "LRN": local_response}
