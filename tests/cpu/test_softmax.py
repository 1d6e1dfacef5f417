"""Softmax, log-softmax and their gradients along any axis, beside pictures whose rows lie apart, with infinities."""

from __future__ import annotations

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.cpu.target import Target
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.softmax import LogSoftmax, LogSoftmaxGradient, Softmax, SoftmaxGradient
from striate.runtime.compile import compile_for

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
SHAPES = ((37,), (5, 49), (3, 19, 7), (2, 5, 3, 33), (2, 3, 16, 1), (1, 4, 16, 41), (2, 1, 3, 2, 9))


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_axis(shape: tuple[int, ...], target: Target) -> None:
    random = np.random.default_rng(len(shape))
    arrays = [(4 * random.standard_normal(shape)).astype(np.float32) for _ in range(2)]
    for axis in range(-1, len(shape)):
        for op in (Softmax(axis), LogSoftmax(axis), SoftmaxGradient(axis), LogSoftmaxGradient(axis)):
            own = arrays[: op.arity]
            build = Builder()
            graph = build.graph(
                [build.one(op, *(build.input(TensorType(shape), f"x{k}") for k in range(len(own))))]
            )
            program = compile_for(graph, target, 1)
            assert not program.fallbacks
            results = [shared(program).run(own, {}, threads)[0] for threads in (1, 3)]
            np.testing.assert_array_equal(*results)
            wanted = op.reference(*(array.astype(np.float64) for array in own))[0]
            np.testing.assert_allclose(
                results[0], wanted, rtol=2e-6, atol=2e-6 * max(1, np.abs(wanted).max())
            )


@pytest.mark.parametrize("axis", [1, 2, 3])
def test_rows_that_lie_apart_on_both_sides(axis: int) -> None:
    """x has zeros around it for a convolution, and so has the result."""
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((2, 5, 6, 9)), "x")
    w = build.constant(np.random.default_rng(1).standard_normal((3, 3, 9, 9)).astype(np.float32))
    near = Conv2d((1, 1), "same", (1, 1), 1)
    middle = build.one(near, x, w)
    graph = build.graph([build.one(near, middle, w), build.one(near, build.one(Softmax(axis), middle), w)])
    array = np.random.default_rng(2).standard_normal((2, 5, 6, 9)).astype(np.float32)
    program = compile_for(graph, HOST, 1)
    assert not program.fallbacks
    _, got = program.run([array], {}, 2)
    filters = graph.constants[w].astype(np.float64)
    kept = near.reference(array.astype(np.float64), filters)[0]
    wanted = near.reference(Softmax(axis).reference(kept)[0], filters)[0]
    np.testing.assert_allclose(got, wanted, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("op", [Softmax(0), Softmax(1), LogSoftmax(1)], ids=str)
def test_what_is_not_finite(op: Op) -> None:
    assert HOST is not None
    x = np.zeros((11, 11), np.float32)
    x[1, 2], x[3, 3], x[4, 4], x[7] = np.nan, np.inf, -np.inf, -np.inf
    x[9, 1:] = -200
    build = Builder()
    graph = build.graph([build.one(op, build.input(TensorType(x.shape), "x"))])
    with np.errstate(all="ignore"):
        wanted = op.reference(x)[0]
    np.testing.assert_allclose(compile_for(graph, HOST, 1).run([x], {}, 1)[0], wanted, rtol=1e-6, atol=1e-37)
