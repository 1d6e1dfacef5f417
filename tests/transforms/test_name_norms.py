"""Normalisations that layers make and exporters write out: each spelling gets its name, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ir.verify import verify
from striate.ops.affine import Affine
from striate.ops.arithmetic import Power
from striate.ops.average_pool import GlobalAvgPool2d
from striate.ops.base import Op
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt, Subtract
from striate.ops.functions import Reciprocal
from striate.ops.normalise import Normalize
from striate.ops.norms import GroupNorm, LayerNorm
from striate.ops.reduction import ReduceMean, ReduceSum
from striate.ops.reshape import Reshape
from striate.runtime.reference import run_reference
from striate.transforms.name_norms import name_norms
from striate.transforms.simplify import share_equal

EPSILON = float(np.float32(1e-3))
SHAPE = (2, 3, 4, 6)
LAST, PIXELS = (-1,), (1, 2)


class Words:
    """Arithmetic with numbers and values, as exporters write it down."""

    def __init__(self, build: Builder) -> None:
        self.build = build

    def __call__(self, op: Op, *inputs: Value | float) -> Value:
        own = (x if isinstance(x, Value) else self.build.constant(np.float32(x)) for x in inputs)
        return self.build.one(op, *own)

    def mean(self, x: Value, axes: tuple[int, ...]) -> Value:
        return self(ReduceMean(axes, True), x)

    def away(self, x: Value, axes: tuple[int, ...]) -> Value:
        return self(Subtract(), x, self.mean(x, axes))

    def root(self, x: Value, axes: tuple[int, ...], two: float = 2.0) -> Value:
        return self(Sqrt(), self(Add(), self.mean(self(Power(), x, two), axes), EPSILON))

    def vector(self, kind: str, *before: int, size: int = SHAPE[-1]) -> Value:
        numbers = np.linspace(0.5, 2, size) if kind == "scale" else np.linspace(-1, 1, size)
        return self.build.constant(numbers.astype(np.float32).reshape(*before, size))

    def line(self, y: Value, *before: int) -> Value:
        return self(Add(), self(Multiply(), y, self.vector("scale", *before)), self.vector("shift", *before))


def plain(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    square = w(Multiply(), away, away)
    return w.line(w(Divide(), away, w(Sqrt(), w(Add(), w.mean(square, LAST), EPSILON))))


def written_twice(w: Words, x: Value) -> Value:
    return w.line(w(Divide(), w.away(x, LAST), w.root(w.away(x, LAST), LAST)))


def by_reciprocal(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    y = w(Multiply(), w(Reciprocal(), w.root(away, LAST)), away)
    return w(Add(), w.vector("shift", 1, 1), w(Multiply(), w.vector("scale", 1, 1, 1), y))


def by_power(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    spread = w(Add(), EPSILON, w.mean(w(Power(), away, 2.0), LAST))
    return w.line(w(Multiply(), away, w(Power(), spread, -0.5)))


def by_root_of_power(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    spread = w(Add(), w.mean(w(Power(), away, 2.0), LAST), EPSILON)
    return w.line(w(Divide(), away, w(Power(), spread, 0.5)))


def without_epsilon(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    return w.line(w(Divide(), away, w(Sqrt(), w(Add(), w.mean(w(Multiply(), away, away), LAST), 0.0))))


def by_quotient(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    return w.line(w(Multiply(), away, w(Divide(), 1.0, w.root(away, LAST))))


def by_sums(w: Words, x: Value) -> Value:
    away = w(Subtract(), x, w(Multiply(), w(ReduceSum(LAST, True), x), 1 / SHAPE[-1]))
    square = w(Divide(), w(ReduceSum(LAST, True), w(Multiply(), away, away)), float(SHAPE[-1]))
    return w.line(w(Divide(), away, w(Sqrt(), w(Add(), square, EPSILON))))


def taken_together(w: Words, x: Value) -> Value:
    mean = w.mean(x, LAST)
    inverse = w(Reciprocal(), w.root(w(Subtract(), x, mean), LAST))
    gain = w(Multiply(), inverse, w.vector("scale"))
    return w(Add(), w(Multiply(), x, gain), w(Subtract(), w.vector("shift"), w(Multiply(), mean, gain)))


def root_mean_square(w: Words, x: Value) -> Value:
    return w(Multiply(), w.vector("scale"), w(Multiply(), x, w(Reciprocal(), w.root(x, LAST))))


def two_axes(w: Words, x: Value) -> Value:
    axes = (2, 3)
    y = w(Divide(), w.away(x, axes), w.root(w.away(x, axes), axes))
    scale = w.build.constant(np.linspace(1, 2, 24, dtype=np.float32).reshape(4, 6))
    return w(Multiply(), y, scale)


def instance(w: Words, x: Value) -> Value:
    return w(Affine(), w(Normalize(PIXELS, EPSILON), x), w.vector("scale"), w.vector("shift"))


def instance_by_pooling(w: Words, x: Value) -> Value:
    def mean(value: Value) -> Value:
        return w(Reshape((2, 1, 1, 6)), w(GlobalAvgPool2d(), value))

    away = w(Subtract(), x, mean(x))
    return w.line(w(Divide(), away, w(Sqrt(), w(Add(), mean(w(Multiply(), away, away)), EPSILON))))


def grouped(w: Words, x: Value) -> Value:
    split = w(Reshape((2, 12, 2, 3)), x)
    y = w(Reshape(SHAPE), w(Normalize((1, 3), EPSILON), split))
    return w(Affine(), y, w.vector("scale"), w.vector("shift"))


def whole_picture(w: Words, x: Value) -> Value:
    return w.line(w(Normalize((1, 2, 3), EPSILON), x))


def batch(w: Words, x: Value) -> Value:
    return w.line(w(Normalize((0, 1, 2), EPSILON), x))


Spelling = Callable[[Words, Value], Value]
LAYER = LayerNorm(1, EPSILON)
NAMED: list[tuple[Op, Spelling]] = [
    *((LAYER, each) for each in (plain, written_twice, by_reciprocal, by_power, by_quotient, by_sums)),
    *((LAYER, each) for each in (taken_together, by_root_of_power)),
    (LayerNorm(1, 0.0), without_epsilon),
    (LayerNorm(1, EPSILON, False), root_mean_square),
    (LayerNorm(2, EPSILON), two_axes),
    (GroupNorm(6, EPSILON), instance_by_pooling),
    (GroupNorm(6, EPSILON), instance),
    (GroupNorm(2, EPSILON), grouped),
    (GroupNorm(1, EPSILON), whole_picture),
    (GroupNorm(6, EPSILON), batch),
]


def another_exponent(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    return w(Divide(), away, w.root(away, LAST, 4.0))


def centred_elsewhere(w: Words, x: Value) -> Value:
    return w(Divide(), w.away(x, (2,)), w.root(w.away(x, (2,)), (3,)))


def another_mean(w: Words, x: Value) -> Value:
    other = w(Multiply(), x, x)
    away = w(Subtract(), x, w.mean(other, LAST))
    return w(Divide(), away, w(Sqrt(), w(Add(), w.mean(w(Multiply(), x, x), LAST), EPSILON)))


def another_numerator(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    return w(Multiply(), away, w(Divide(), 2.0, w.root(away, LAST)))


def over_one_less(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    square = w(Divide(), w(ReduceSum(LAST, True), w(Multiply(), away, away)), SHAPE[-1] - 1.0)
    return w(Divide(), away, w(Sqrt(), w(Add(), square, EPSILON)))


def another_root(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    spread = w(Add(), w.mean(w(Multiply(), away, away), LAST), EPSILON)
    return w(Divide(), away, w(Power(), spread, 0.25))


def less_than_no_epsilon(w: Words, x: Value) -> Value:
    away = w.away(x, LAST)
    return w(Divide(), away, w(Sqrt(), w(Add(), w.mean(w(Multiply(), away, away), LAST), -EPSILON)))


OTHERS = (
    another_root,
    less_than_no_epsilon,
    another_exponent,
    another_mean,
    another_numerator,
    over_one_less,
)


def traced(spelling: Spelling, *further: Spelling) -> Graph:
    build = Builder()
    x = build.input(TensorType(SHAPE), "x")
    return share_equal(build.graph([each(Words(build), x) for each in (spelling, *further)]))


def agrees(graph: Graph, named: Graph) -> None:
    verify(named)
    x = 2 + 3 * np.random.default_rng(0).standard_normal(SHAPE).astype(np.float32)
    wanted, _ = run_reference(graph, [x], {})
    for got, each in zip(run_reference(named, [x], {})[0], wanted, strict=True):
        np.testing.assert_allclose(got, each, rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize(("op", "spelling"), NAMED, ids=lambda each: getattr(each, "__name__", ""))
def test_a_spelling_gets_its_name(op: Op, spelling: Spelling) -> None:
    graph = traced(spelling)
    named = name_norms(graph)
    assert [node.op for node in named.nodes if node.op.name != "reshape"] == [op]
    agrees(graph, named)


@pytest.mark.parametrize("spelling", OTHERS, ids=lambda each: each.__name__)
def test_what_looks_alike_stays(spelling: Spelling) -> None:
    graph = traced(spelling)
    named = name_norms(graph)
    assert not any(node.op.name in ("layer_norm", "group_norm") for node in named.nodes)
    agrees(graph, named)


@pytest.mark.parametrize("inner", ["subtract", "divide", "multiply", "sqrt"])
def test_what_others_read_on_the_way_is_still_computed(inner: str) -> None:
    plainly = traced(plain)
    value = next(node.outputs[0] for node in plainly.nodes if node.op.name == inner)
    graph = Graph(plainly.inputs, (*plainly.outputs, value), plainly.nodes, {}, plainly.constants)
    agrees(graph, name_norms(graph))


def test_a_scale_with_axes_before_it_is_reshaped_once_and_not_in_every_run() -> None:
    assert not any(node.op.name == "reshape" for node in name_norms(traced(by_reciprocal)).nodes)

    def by_parameter(w: Words, x: Value) -> Value:
        scale = w.build.parameter(TensorType((1, 1, SHAPE[-1])), "scale")
        return w(Multiply(), w(Divide(), w.away(x, LAST), w.root(w.away(x, LAST), LAST)), scale)

    graph = traced(by_parameter)
    named = name_norms(graph)
    verify(named)
    assert [node.op.name for node in named.nodes] == ["reshape", "layer_norm"]
    own = {"scale": np.linspace(1, 2, SHAPE[-1], dtype=np.float32).reshape(1, 1, -1)}
    x = np.random.default_rng(0).standard_normal(SHAPE).astype(np.float32)
    got, wanted = (run_reference(each, [x], own)[0][0] for each in (named, graph))
    np.testing.assert_allclose(got, wanted, rtol=2e-5, atol=2e-5)


def test_a_mean_over_other_axes_is_none_of_its_own() -> None:
    graph = traced(centred_elsewhere)
    named = name_norms(graph)
    assert [node.op for node in named.nodes][-1] == LayerNorm(1, EPSILON, False)
    agrees(graph, named)


def test_two_scales_and_a_shift_of_another_size_are_not_taken() -> None:
    def twice(w: Words, x: Value) -> Value:
        return w(Multiply(), plain(w, x), w.vector("scale"))

    def by_columns(w: Words, x: Value) -> Value:
        y = w(Divide(), w.away(x, LAST), w.root(w.away(x, LAST), LAST))
        return w(Add(), y, w.build.constant(np.arange(24, dtype=np.float32).reshape(4, 6)))

    for spelling, names in ((twice, ["layer_norm", "multiply"]), (by_columns, ["layer_norm", "add"])):
        graph = traced(spelling)
        named = name_norms(graph)
        assert [node.op.name for node in named.nodes] == names
        agrees(graph, named)


def test_strictly_what_is_written_out_stays_and_a_layer_is_named() -> None:
    names = [node.op.name for node in name_norms(traced(plain, instance), exact=True).nodes]
    assert names.count("group_norm") == 1
    assert "layer_norm" not in names


def test_a_layer_without_scale_and_shift() -> None:
    """A `normalize` alone has two further outputs, which the named one has not."""
    graph = traced(lambda w, x: w.build.apply(Normalize((-1,), EPSILON), x)[0])
    named = name_norms(graph)
    assert [node.op for node in named.nodes] == [LayerNorm(1, EPSILON)]
    agrees(graph, named)
