"""Places of extremes and running sums along any axis: ties, NaN, and the same bits for any number of threads."""

from __future__ import annotations

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.cpu.target import Target
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.base import Op
from striate.ops.selection import ArgMax, ArgMin, CumulativeSum
from striate.runtime.compile import compile_for

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
SHAPES = ((37,), (5, 3), (3, 19, 7), (2, 5, 3, 33), (2, 3, 16, 1), (1, 5, 41, 23), (2, 1, 3, 2, 9), (3, 5000))


def native(op: Op, x: np.ndarray, target: Target) -> np.ndarray:
    build = Builder()
    program = compile_for(build.graph([build.one(op, build.input(TensorType(x.shape), "x"))]), target, 1)
    assert not program.fallbacks
    results = [shared(program).run([x], {}, threads)[0] for threads in (1, 3)]
    np.testing.assert_array_equal(*results)
    return results[0]


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_axis(shape: tuple[int, ...], target: Target) -> None:
    """Few different numbers, so that many tie, and some that are not finite."""
    random = np.random.default_rng(len(shape))
    x = random.integers(-2, 3, shape).astype(np.float32)
    odd = np.where(random.random(shape) < 0.1, random.choice([np.nan, np.inf, -np.inf], shape), x)
    for axis in range(len(shape)):
        for array in (x, odd.astype(np.float32)):
            for op in (ArgMax(axis), ArgMin(axis, True), ArgMax(axis, True, True), ArgMin(axis, False, True)):
                np.testing.assert_array_equal(native(op, array, target), op.reference(array)[0])
        for op in (CumulativeSum(axis), CumulativeSum(axis, True), CumulativeSum(axis, False, True)):
            np.testing.assert_array_equal(native(op, x, target), op.reference(x)[0])


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("last", [False, True])
def test_a_run_of_nothing_else(number: float, last: bool) -> None:
    assert HOST is not None
    for length in (1, 7, 19):
        x = np.full((3, length), number, np.float32)
        for kind in (ArgMax, ArgMin):
            wanted = np.full(3, length - 1 if last else 0)
            np.testing.assert_array_equal(native(kind(1, False, last), x, HOST), wanted)
            np.testing.assert_array_equal(native(kind(0, False, last), x.T.copy(), HOST), wanted)
