"""Reductions as kernels: any axes of any rank, rows that lie apart, NaN, and sums that lose little."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.cpu.target import Target
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.broadcast import ReduceSum, Reduction
from striate.ops.conv2d import Conv2d
from striate.ops.reduction import ReduceMax, ReduceMean, ReduceMin, ReduceProduct
from striate.runtime.compile import compile_for

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
KINDS = (ReduceSum, ReduceMean, ReduceMax, ReduceMin, ReduceProduct)
# Short axes and long ones, so that vectors are full and not, and that long runs are cut.
SHAPES = (
    (7,),
    (5, 67),
    (3, 5, 19),
    (2, 3, 5, 33),
    (2, 1, 3, 4, 9),
    (40_000,),
    (3, 20_001),
    (9_000, 5),
    (2, 70, 70, 5),
)


def graph_of(op: Reduction, shape: tuple[int, ...]) -> Graph:
    build = Builder()
    return build.graph([build.one(op, build.input(TensorType(shape), "x"))])


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_choice_of_axes(shape: tuple[int, ...], target: Target) -> None:
    random = np.random.default_rng(len(shape))
    x = random.standard_normal(shape).astype(np.float32)
    choices = [
        axes
        for count in range(1, len(shape) + 1)
        for axes in itertools.combinations(range(len(shape)), count)
    ]
    for number, axes in enumerate(choices):
        kind = KINDS[number % len(KINDS)]
        if kind is ReduceProduct:  # of so many numbers it would leave the range
            x = np.where(random.random(shape) < 0.5, np.float32(-1), np.float32(1))
        op = kind(axes, bool(number % 2))
        program = compile_for(graph_of(op, shape), target, 1)
        assert not program.fallbacks
        results = [shared(program).run([x], {}, threads)[0] for threads in (1, 3)]
        np.testing.assert_array_equal(*results)
        (wanted,) = op.reference(x.astype(np.float64))
        np.testing.assert_allclose(results[0], wanted, rtol=2e-6, atol=2e-6 * x.size**0.5)


@pytest.mark.parametrize("axes", [(1, 2), (3,), (0, 1, 2, 3), (1,), (2, 3), (0, 3)], ids=str)
def test_rows_that_lie_apart_on_both_sides(axes: tuple[int, ...]) -> None:
    """x has zeros around it for a convolution, and so has the result."""
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((2, 5, 6, 9)), "x")
    w = build.constant(np.random.default_rng(1).standard_normal((3, 3, 9, 9)).astype(np.float32))
    near = Conv2d((1, 1), "same", (1, 1), 1)
    middle = build.one(near, x, w)
    found = build.one(ReduceMax(axes, True), middle)
    ones = build.constant(np.ones((3, 3, found.type.shape[-1], 2), np.float32))
    graph = build.graph([build.one(near, middle, w), build.one(near, found, ones)])
    array = np.random.default_rng(2).standard_normal((2, 5, 6, 9)).astype(np.float32)
    program = compile_for(graph, HOST, 1)
    assert not program.fallbacks
    _, got = program.run([array], {}, 2)
    kept = near.reference(array.astype(np.float64), graph.constants[w].astype(np.float64))[0]
    reduced = ReduceMax(axes, True).reference(kept)[0]
    wanted = near.reference(reduced, graph.constants[ones].astype(np.float64))[0]
    np.testing.assert_allclose(got, wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", [ReduceMax, ReduceMin, ReduceSum])
@pytest.mark.parametrize("axes", [(0,), (1,)])
def test_what_is_not_a_number_wins(kind: type[Reduction], axes: tuple[int, ...]) -> None:
    assert HOST is not None
    x = np.arange(9 * 37, dtype=np.float32).reshape(9, 37)
    x[3, 20], x[4, 5], x[8, 36] = np.nan, np.inf, -np.inf
    op = kind(axes, False)
    got = compile_for(graph_of(op, x.shape), HOST, 1).run([x], {}, 1)[0]
    np.testing.assert_array_equal(got, op.reference(x)[0])


@pytest.mark.parametrize("shape", [(1 << 20,), (1 << 17, 8)], ids=str)
def test_a_million_numbers_add_up_to_six_digits(shape: tuple[int, ...]) -> None:
    """One long sum of tenths in float32 is off in the third digit; parts of parts are not."""
    assert HOST is not None
    x = np.full(shape, 0.1, np.float32)
    for keepdims in (True, False):
        op = ReduceMean((0,), keepdims)
        got = compile_for(graph_of(op, shape), HOST, 1).run([x], {}, 1)[0]
        np.testing.assert_allclose(got, x[:1] if keepdims else x[0], rtol=2e-6)
