"""Activations that exporters write out: each spelling gets its name, and nothing else does."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ir.verify import verify
from striate.ops.activation import Sigmoid, Tanh
from striate.ops.arithmetic import Power
from striate.ops.base import Op
from striate.ops.elementwise import Add, Divide, Exp, Multiply, Subtract
from striate.ops.functions import Erf, Log
from striate.ops.rectifier import Clip, HardSigmoid, HardSwish
from striate.ops.smooth import Gelu, Mish, Silu, Softplus
from striate.runtime.reference import run_reference
from striate.transforms.name_activations import name_activations
from striate.transforms.simplify import remove_dead


class Words:
    """Arithmetic with numbers and values, as exporters write it down."""

    def __init__(self, build: Builder, shape: tuple[int, ...] = ()) -> None:
        self.build, self.shape = build, shape

    def value(self, x: Value | float) -> Value:
        if isinstance(x, Value):
            return x
        return self.build.constant(np.full(self.shape, x, np.float32))

    def __call__(self, op: Op, *inputs: Value | float) -> Value:
        return self.build.one(op, *map(self.value, inputs))

    def add(self, a: Value | float, b: Value | float) -> Value:
        return self(Add(), a, b)

    def times(self, a: Value | float, b: Value | float) -> Value:
        return self(Multiply(), a, b)

    def over(self, a: Value | float, b: Value | float) -> Value:
        return self(Divide(), a, b)


ROOT = math.sqrt(2 / math.pi)
Spelling = Callable[[Words, Value], Value]


def cube(w: Words, x: Value) -> Value:
    return w.times(x, w.times(x, x))


SPELLINGS: list[tuple[Op, Spelling]] = [
    (Silu(), lambda w, x: w.times(x, w(Sigmoid(), x))),
    (Silu(), lambda w, x: w.times(w(Sigmoid(), x), x)),
    (Silu(1.702), lambda w, x: w.times(x, w(Sigmoid(), w.times(1.702, x)))),
    (HardSwish(), lambda w, x: w.times(x, w(HardSigmoid(1 / 6, 0.5), x))),
    (HardSwish(), lambda w, x: w.over(w.times(x, w(Clip(0.0, 6.0), w.add(x, 3.0))), 6.0)),
    (HardSwish(), lambda w, x: w.times(x, w.over(w(Clip(0.0, 6.0), w.add(3.0, x)), 6.0))),
    (HardSwish(), lambda w, x: w.times(w(Clip(0.0, 1.0), w.add(w.times(x, 1 / 6), 0.5)), x)),
    (Mish(), lambda w, x: w.times(x, w(Tanh(), w(Softplus(), x)))),
    (Mish(), lambda w, x: w.times(w(Tanh(), w(Log(), w.add(1.0, w(Exp(), x)))), x)),
    # PyTorch's exporter, before and after 2.0; TensorFlow's; by hand.
    (Gelu(), lambda w, x: w.times(w.times(x, w.add(w(Erf(), w.over(x, math.sqrt(2))), 1.0)), 0.5)),
    (Gelu(), lambda w, x: w.times(w.times(0.5, x), w.add(1.0, w(Erf(), w.times(x, 0.70710678))))),
    (Gelu(), lambda w, x: w.times(x, w.times(0.5, w.add(1.0, w(Erf(), w.over(x, 1.41421354)))))),
    (Gelu(), lambda w, x: w.over(w.times(w.add(w(Erf(), w.times(0.70710678, x)), 1.0), x), 2.0)),
    (Gelu(), lambda w, x: w.times(w.add(w.times(w(Erf(), w.times(0.70710678, x)), 0.5), 0.5), x)),
    (
        Gelu("tanh"),
        lambda w, x: w.times(
            w.times(0.5, x),
            w.add(1.0, w(Tanh(), w.times(ROOT, w.add(x, w.times(0.044715, w(Power(), x, 3.0)))))),
        ),
    ),
    (
        Gelu("tanh"),
        lambda w, x: w.times(
            x, w.times(0.5, w.add(w(Tanh(), w.times(w.add(w.times(cube(w, x), 0.044715), x), ROOT)), 1.0))
        ),
    ),
    (
        Gelu("tanh"),
        lambda w, x: w.times(
            w.times(x, 0.5),
            w.add(
                w(Tanh(), w.times(w.times(x, ROOT), w.add(1.0, w.times(w.times(0.044715, x), x)))),
                1.0,
            ),
        ),
    ),
    (
        Gelu("tanh"),
        lambda w, x: w.times(x, w(Sigmoid(), w.add(w.times(cube(w, x), 0.0713548), w.times(x, 1.5957691)))),
    ),
]


def built(spelling: Spelling, shape: tuple[int, ...] = (), *, computed: bool = False) -> Graph:
    """`computed`: x itself is a product."""
    build = Builder()
    x = build.input(TensorType((2, 3, 2, 5)), "x")
    words = Words(build, shape)
    source = words.times(words.times(x, 1.5), x) if computed else x
    return build.graph([spelling(words, source)])


def equal(graph: Graph, other: Graph) -> None:
    array = np.linspace(-6, 6, 60, dtype=np.float32).reshape(2, 3, 2, 5)
    before, after = (run_reference(each, [array], {})[0][0] for each in (graph, other))
    np.testing.assert_allclose(after, before, rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize("computed", [False, True])
@pytest.mark.parametrize("shape", [(), (1,), (1, 1, 1, 1)])
@pytest.mark.parametrize("index", range(len(SPELLINGS)))
def test_every_spelling_gets_its_name(index: int, shape: tuple[int, ...], computed: bool) -> None:
    op, spelling = SPELLINGS[index]
    graph = built(spelling, shape, computed=computed)
    named = remove_dead(name_activations(graph))
    verify(named)
    assert [node.op.name for node in named.nodes if node.op.name != "multiply"] == [op.name]
    found = next(node.op for node in named.nodes if node.op.name == op.name)
    if isinstance(op, Silu):
        assert math.isclose(found.alpha, op.alpha, rel_tol=1e-6)
    else:
        assert found == op
    equal(graph, named)


MISSES: list[Spelling] = [
    lambda w, x: w.times(w.add(x, 1.0), w(Sigmoid(), x)),
    lambda w, x: w.times(x, w(Sigmoid(), w.add(x, 1.0))),
    lambda w, x: w.times(w.times(x, x), w(Sigmoid(), x)),
    lambda w, x: w.over(x, w(Sigmoid(), x)),
    lambda w, x: w.times(x, w(HardSigmoid(0.2, 0.5), x)),
    lambda w, x: w.times(x, w(Clip(0.0, 6.0), w.add(x, 3.0))),
    lambda w, x: w.over(w.times(x, w(Clip(0.0, 6.0), w.add(x, 2.0))), 6.0),
    lambda w, x: w.times(x, w.add(1.0, w(Erf(), w.over(x, math.sqrt(2))))),
    lambda w, x: w.times(w.times(0.5, x), w.add(1.0, w(Erf(), x))),
    lambda w, x: w.times(w.times(0.5, x), w(Subtract(), 1.0, w(Erf(), w.over(x, math.sqrt(2))))),
    lambda w, x: w.times(w.times(0.5, x), w.add(1.0, w(Tanh(), w.times(ROOT, w.add(x, w.times(0.05, cube(w, x))))))),
    lambda w, x: w.times(
        w.times(0.5, x), w.add(1.0, w(Tanh(), w.times(ROOT, w.add(x, w.times(0.044715, w(Power(), x, 2.0))))))
    ),
    lambda w, x: w.times(x, w(Tanh(), w(Log(), w.add(2.0, w(Exp(), x))))),
]  # fmt: skip


@pytest.mark.parametrize("index", range(len(MISSES)))
def test_near_misses_stay(index: int) -> None:
    graph = built(MISSES[index])
    named = name_activations(graph)
    assert [node.op for node in named.nodes] == [node.op for node in graph.nodes]


def test_a_gate_that_somebody_else_reads_stays() -> None:
    for as_output in (True, False):
        build = Builder()
        words = Words(build)
        x = build.input(TensorType((2, 3)), "x")
        gate = words(Sigmoid(), x)
        y = words.times(x, gate)
        graph = build.graph([y, gate] if as_output else [words.add(y, gate)])
        assert [node.op for node in name_activations(graph).nodes] == [node.op for node in graph.nodes]


def test_strict_names_only_what_is_rounded_alike() -> None:
    for op, spelling in SPELLINGS:
        graph = built(spelling)
        names = [node.op.name for node in remove_dead(name_activations(graph, exact=True)).nodes]
        array = np.linspace(-6, 6, 60, dtype=np.float32).reshape(2, 3, 2, 5)
        named = name_activations(graph, exact=True)
        before, after = (run_reference(each, [array], {})[0][0] for each in (graph, named))
        np.testing.assert_array_equal(after, before)
        if op == Silu():
            assert names == ["silu"]
        if op == Gelu():
            assert "gelu" not in names
