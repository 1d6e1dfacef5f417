"""Reductions over axes, places of extremes, the k largest, running sums."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Order, Term, dtype_of, shape_of
from striate.ops.base import Op
from striate.ops.broadcast import ReduceSum
from striate.ops.comparison import Equal, IsInfinite, Where
from striate.ops.elementwise import Add, Divide, Exp, Multiply, Sqrt, Subtract
from striate.ops.functions import Abs, Log
from striate.ops.pool import GlobalAvgPool2d
from striate.ops.reduction import ReduceMax, ReduceMean, ReduceMin, ReduceProduct
from striate.ops.selection import ArgMax, ArgMin, CumulativeSum, TopK

# A reduction of a held tensor over held axes.
Reduce = Callable[[NodeView, Operand, tuple[int, ...], bool], Operand]


def reduced_axes(node: NodeView, inputs: Inputs, rank: int) -> tuple[int, ...]:
    """ONNX's axes: an attribute in old versions, an input in new ones; none means all, or none at all."""
    listed = node.optional(inputs, 1)
    if node.has("axes"):
        axes = node.integers("axes")
    elif listed is not None:
        axes = node.integers_of(listed, "axes")
    else:
        axes = ()
    if not axes:
        return () if node.flag("noop_with_empty_axes") else tuple(range(rank))
    return tuple(sorted({node.axis(axis, rank) for axis in axes}))


def without(order: Order, axes: tuple[int, ...]) -> Order:
    """The order of what is left when `axes` are gone."""
    left = [axis for axis in order if axis not in axes]
    return tuple(sorted(left).index(axis) for axis in left)


def reduction(reduce: Reduce) -> Entry:
    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        x = node.given(inputs, 0, "data")
        axes, keep = reduced_axes(node, inputs, x.rank), node.flag("keepdims", True)
        places = tuple(sorted(x.place(axis) for axis in axes))
        result = reduce(node, x.held, places, keep)
        return (Term.of(result, x.order if keep else without(x.order, axes)),)

    return entry


def directly(make: Callable[..., Op]) -> Reduce:
    """A reduction that is one of our ops."""

    def reduce(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
        return node.one(make(places, keep), x)

    return reduce


def extreme(make: Callable[..., Op], of_nothing: Callable[[np.dtype], Any]) -> Reduce:
    """A largest or smallest; that of no elements is the type's own limit."""

    def reduce(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
        shape = shape_of(x)
        term = Term.of(x)
        if not math.prod(shape[place] for place in places):
            sizes = ReduceSum(places, keep).reduced(shape)
            return np.full(sizes, of_nothing(np.dtype(term.dtype)), term.dtype)
        if term.dtype == "bool":
            return node.cast(
                Term.of(node.one(make(places, keep), node.cast(term, "uint8").held)), "bool"
            ).held
        return node.one(make(places, keep), x)

    return reduce


def _lowest(dtype: np.dtype) -> Any:
    return -np.inf if dtype.kind == "f" else (False if dtype.kind == "b" else np.iinfo(dtype).min)


def _highest(dtype: np.dtype) -> Any:
    return np.inf if dtype.kind == "f" else (True if dtype.kind == "b" else np.iinfo(dtype).max)


def _real(node: NodeView, x: Operand, compute: Callable[[Operand], Operand]) -> Operand:
    """Roots and logarithms of whole numbers are taken in float64 and cut."""
    term = Term.of(x)
    if np.dtype(term.dtype).kind == "f":
        return compute(x)
    return node.cast(Term.of(compute(node.cast(term, "float64").held)), term.dtype).held


def mean(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
    """Over all pixels of a picture it is a global average pooling, which has a kernel."""
    shape = shape_of(x)
    if len(shape) == 4 and places == (1, 2) and dtype_of(x) == "float32" and shape[1] * shape[2]:
        pooled = node.one(GlobalAvgPool2d(), x)
        return node.reshaped(pooled, (shape[0], 1, 1, shape[3])) if keep else pooled
    return node.one(ReduceMean(places, keep), x)


def l1(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
    return node.one(ReduceSum(places, keep), node.one(Abs(), x))


def sum_of_squares(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
    return node.one(ReduceSum(places, keep), node.one(Multiply(), x, x))


def l2(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
    return _real(node, x, lambda real: node.one(Sqrt(), sum_of_squares(node, real, places, keep)))


def log_of_sum(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
    return _real(node, x, lambda real: node.one(Log(), node.one(ReduceSum(places, keep), real)))


def log_of_sum_of_powers(node: NodeView, x: Operand, places: tuple[int, ...], keep: bool) -> Operand:
    """log(sum of e^x), taken off the largest so that nothing overflows."""

    def compute(real: Operand) -> Operand:
        if not math.prod(shape_of(real)[place] for place in places):
            return node.one(Log(), node.one(ReduceSum(places, keep), real))
        largest = node.one(ReduceMax(places, True), real)
        zero = node.constant(0, Term.of(real).dtype)
        largest = node.one(Where(), node.one(IsInfinite(), largest), zero, largest)
        total = node.one(ReduceSum(places, keep), node.one(Exp(), node.one(Subtract(), real, largest)))
        return node.one(Add(), node.one(Log(), total), node.reshaped(largest, shape_of(total)))

    return _real(node, x, compute)


def arg_extreme(make: Callable[[int, bool, bool], Op]) -> Entry:
    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        x = node.given(inputs, 0, "data")
        axis, keep = node.axis(node.integer("axis", 0), x.rank), node.flag("keepdims", True)
        result = node.one(make(x.place(axis), keep, node.flag("select_last_index")), x.held)
        return (Term.of(result, x.order if keep else without(x.order, (axis,))),)

    return entry


def single_integer(node: NodeView, term: Term, what: str) -> int:
    """The one whole number that `term` holds."""
    numbers = node.integers_of(term, what)
    if len(numbers) != 1:
        node.refuse(f"{what} must be one integer, got {term}")
    return numbers[0]


def top_k(node: NodeView, inputs: Inputs) -> Outputs:
    """`k` is an attribute before version 10."""
    x = node.given(inputs, 0, "x")
    k = node.integer("k") if node.version < 10 else single_integer(node, node.given(inputs, 1, "k"), "k")
    axis = node.axis(node.integer("axis", -1), x.rank)
    values, places = node.apply(TopK(k, x.place(axis), node.flag("largest", True)), x.held)
    return Term.of(values, x.order), Term.of(places, x.order)


def cumulative_sum(node: NodeView, inputs: Inputs) -> Outputs:
    x = node.given(inputs, 0, "x")
    axis = single_integer(node, node.given(inputs, 1, "axis"), "axis")
    op = CumulativeSum(x.place(node.axis(axis, x.rank)), node.flag("exclusive"), node.flag("reverse"))
    return (Term.of(node.one(op, x.held), x.order),)


def lp_normalization(node: NodeView, inputs: Inputs) -> Outputs:
    """x over its norm along `axis`; where the norm is 0 the result is 0."""
    x = node.given(inputs, 0, "x")
    place, p = x.place(node.axis(node.integer("axis", -1), x.rank)), node.integer("p", 2)
    if p not in (1, 2):
        node.refuse(f"p must be 1 or 2, got {p}")
    norm = (l1 if p == 1 else l2)(node, x.held, (place,), True)
    lengths = Term.of(norm, x.order)
    one = Term.of(node.constant(1, x.dtype))
    zero = Term.of(node.constant(0, x.dtype))
    safe = elementwise(node, Where(), [elementwise(node, Equal(), [lengths, zero]), one, lengths])
    return (elementwise(node, Divide(), [x, safe]),)


ENTRIES: dict[str, Entry] = {
    "ArgMax": arg_extreme(ArgMax),
    "ArgMin": arg_extreme(ArgMin),
    "CumSum": cumulative_sum,
    "LpNormalization": lp_normalization,
    "ReduceL1": reduction(l1),
    "ReduceL2": reduction(l2),
    "ReduceLogSum": reduction(log_of_sum),
    "ReduceLogSumExp": reduction(log_of_sum_of_powers),
    "ReduceMax": reduction(extreme(ReduceMax, _lowest)),
    "ReduceMean": reduction(mean),
    "ReduceMin": reduction(extreme(ReduceMin, _highest)),
    "ReduceProd": reduction(directly(ReduceProduct)),
    "ReduceSum": reduction(directly(ReduceSum)),
    "ReduceSumSquare": reduction(sum_of_squares),
    "TopK": top_k,
}
