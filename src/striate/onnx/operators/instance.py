"""Normalisation by statistics of the input itself: instance, layer, group, RMS, and over chosen axes."""

from __future__ import annotations

import math

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.arithmetic import element_type
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, shape_of
from striate.ops.affine import Affine
from striate.ops.elementwise import Add, Multiply, Sqrt
from striate.ops.functions import Reciprocal
from striate.ops.normalise import Normalize
from striate.ops.reduction import ReduceMean


def _wide(node: NodeView, term: Term) -> Term:
    """Half precision is normalised in float32."""
    return node.cast(term, "float32") if term.dtype == "float16" else term


def _rows(node: NodeView, term: Term, axis: int) -> tuple[Term, tuple[int, ...]]:
    """`term` with all axes from `axis` on held last, as kernels walk them; and their places."""
    if sorted(term.place(each) for each in range(axis, term.rank)) != list(range(axis, term.rank)):
        term = Term.of(node.plain(term))
    return term, tuple(range(axis, term.rank))


def _per_channel(node: NodeView, term: Term, channels: int, what: str) -> Operand:
    if term.shape != (channels,):
        node.refuse(f"{what} must have shape [{channels}], one number a channel, got {term}")
    return node.plain(_wide(node, term))


def instance_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """Every channel of every picture by its own mean and variance."""
    x = node.given(inputs, 0, "x")
    if x.rank < 3:
        node.refuse(f"x must be [N, C, ...] with at least one spatial axis, got {x}")
    scale = _per_channel(node, node.given(inputs, 1, "scale"), x.shape[1], "scale")
    shift = _per_channel(node, node.given(inputs, 2, "b"), x.shape[1], "b")
    op = Normalize(tuple(range(1, x.rank - 1)), node.number("epsilon", 1e-5))
    y = node.one(op, node.channels_last(_wide(node, x)))
    return (node.cast(node.from_channels_last(node.one(Affine(), y, scale, shift)), x.dtype),)


def layer_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """By mean and variance over all axes from `axis` on; scale and shift are broadcast.

    Statistics are given in the type that `stash_type` names, and computed in it if that is wider than the input's.
    """
    x = node.given(inputs, 0, "x")
    scale, shift = node.given(inputs, 1, "scale"), node.optional(inputs, 2)
    axis = node.axis(node.integer("axis", -1), x.rank)
    wide, places = _rows(node, _wide(node, x), axis)
    stash = element_type(node, node.integer("stash_type", 1))
    counted = node.cast(wide, "float64") if stash == "float64" else wide
    y, mean, inverse = node.apply(Normalize(places, node.number("epsilon", 1e-5)), counted.held)
    y = node.cast(Term.of(y), wide.dtype).held
    statistics = [node.cast(Term.of(each, wide.order), stash) for each in (mean, inverse)]
    whole = shift is not None and scale.shape == shift.shape == x.shape[axis:]
    if whole and shift is not None and axis == x.rank - 1 and wide.place(axis) == axis:
        gain, offset = (node.plain(_wide(node, term)) for term in (scale, shift))
        term = Term.of(node.one(Affine(), y, gain, offset), wide.order)
    else:
        term = elementwise(node, Multiply(), [Term.of(y, wide.order), _wide(node, scale)])
        if shift is not None:
            term = elementwise(node, Add(), [term, _wide(node, shift)])
    return node.cast(term, x.dtype), *statistics


def group_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """By mean and variance of each group of channels; before version 21 one scale and shift a group."""
    x = node.given(inputs, 0, "x")
    groups = node.integer("num_groups")
    if x.rank < 3 or groups < 1 or x.shape[1] % groups:
        node.refuse(f"x must be [N, C, ...] with C a multiple of num_groups = {groups}, got {x}")
    each = x.shape[1] // groups
    factors: list[Operand] = []
    for place, what in ((1, "scale"), (2, "bias")):
        term = _wide(node, node.given(inputs, place, what))
        if node.version < 21:
            if term.shape != (groups,):
                node.refuse(f"{what} must have shape [{groups}], one number a group, got {term}")
            factors.append(_repeated(node, term, each))
        else:
            factors.append(_per_channel(node, term, x.shape[1], what))
    pixels = node.channels_last(_wide(node, x))
    shape = shape_of(pixels)
    grouped = node.reshaped(pixels, (*shape[:-1], groups, each))
    axes = (*range(1, len(shape) - 1), len(shape))
    y = node.reshaped(node.one(Normalize(axes, node.number("epsilon", 1e-5)), grouped), shape)
    return (node.cast(node.from_channels_last(node.one(Affine(), y, *factors)), x.dtype),)


def _repeated(node: NodeView, term: Term, each: int) -> Operand:
    """[groups] -> [groups · each], every number `each` times."""
    (groups,) = term.shape
    column = node.reshaped(node.plain(term), (groups, 1))
    ones = node.constant(np.ones((1, each)), term.dtype)
    return node.reshaped(node.one(Multiply(), column, ones), (groups * each,))


def rms_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """x / sqrt(mean of x² + epsilon) over all axes from `axis` on, times a scale that is broadcast."""
    # In which type the statistics are kept: here never in fewer digits than float32.
    node.integer("stash_type", 1)
    x, scale = node.given(inputs, 0, "x"), node.given(inputs, 1, "scale")
    axis = node.axis(node.integer("axis", -1), x.rank)
    wide, places = _rows(node, _wide(node, x), axis)
    squares = node.one(ReduceMean(places, True), node.one(Multiply(), wide.held, wide.held))
    epsilon = node.constant(node.number("epsilon", 1e-5), wide.dtype)
    inverse = node.one(Reciprocal(), node.one(Sqrt(), node.one(Add(), squares, epsilon)))
    y = Term.of(node.one(Multiply(), wide.held, inverse), wide.order)
    return (node.cast(elementwise(node, Multiply(), [y, _wide(node, scale)]), x.dtype),)


def mean_variance_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """(x - mean) / deviation over `axes`, by default batch and pixels."""
    x = node.given(inputs, 0, "x")
    axes = node.integers("axes", (0, 2, 3))
    places = tuple(sorted(x.place(node.axis(axis, x.rank)) for axis in axes))
    wide = _wide(node, x)
    if not math.prod(wide.shape[axis] for axis in axes):
        return (x,)
    y = node.one(Normalize(places, 1e-18), wide.held)
    return (node.cast(Term.of(y, wide.order), x.dtype),)


ENTRIES: dict[str, Entry] = {
    "GroupNormalization": group_normalization,
    "InstanceNormalization": instance_normalization,
    "LayerNormalization": layer_normalization,
    "MeanVarianceNormalization": mean_variance_normalization,
    "RMSNormalization": rms_normalization,
    # The same before ONNX had it, in files that ONNX Runtime optimised.
    "SimplifiedLayerNormalization": rms_normalization,
}
