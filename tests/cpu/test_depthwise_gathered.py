"""Depthwise convolutions that copy a picture vector by vector first: they equal the reference, and nobody puts zeros
around the picture."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.recipes import depthwise_gathered
from striate.cpu.target import Target
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.elementwise import Add
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from wide import AVX512

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [t for t in (targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes]
# Batch, rows, columns, channels, filter, dilation, pads.
CASES = [
    (1, 14, 14, 40, (5, 5), (1, 1), ((2, 2), (2, 2))),
    (2, 7, 7, 33, (7, 7), (1, 1), ((3, 3), (3, 3))),
    (3, 3, 5, 5, (5, 5), (1, 1), ((4, 1), (0, 6))),
    (1, 31, 18, 9, (5, 6), (2, 1), ((1, 2), (3, 0))),
    (1, 1, 30, 16, (1, 25), (1, 1), ((0, 0), (12, 12))),
    (9, 26, 1, 8, (25, 1), (1, 1), ((0, 0), (0, 0))),
]


@pytest.mark.parametrize("target", [*TARGETS, AVX512], ids=lambda target: target.name)
@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("share", [0.25, 0.0], ids=["one band", "bands"])
def test_sums_equal_the_reference(
    target: Target,
    case: tuple[
        int, int, int, int, tuple[int, int], tuple[int, int], tuple[tuple[int, int], tuple[int, int]]
    ],
    share: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    batch, rows, columns, channels, filter, dilation, pads = case
    monkeypatch.setattr(depthwise_gathered, "BAND_SHARE", share)
    random = np.random.default_rng(rows)

    def numbers(*shape: int) -> np.ndarray:
        return random.integers(-3, 4, shape).astype(np.float32)

    op = Conv2d((1, 1), pads, dilation, channels)
    build = Builder()
    x = build.input(TensorType((batch, rows, columns, channels)), "x")
    z = build.one(op, x, build.constant(numbers(*filter, 1, channels)), build.constant(numbers(channels)))
    y = build.input(z.type, "y")
    graph = build.graph([build.one(Relu(), build.one(Add(), z, y))])
    executor = compile_for(graph, target, lanes=1)
    recipes = [step.launch.recipe for step in executor.program.steps]
    assert [recipe.split(", ")[:2] for recipe in recipes] == [["depthwise", "gathered"]]
    arrays = [numbers(*x.type.shape), numbers(*z.type.shape)]
    (wanted,), _ = run_reference(graph, arrays, {})
    for threads in (1, 2, 5):
        assert np.array_equal(executor.run(arrays, {}, threads)[0], wanted)


def test_an_input_gradient_is_one_too() -> None:
    assert HOST is not None
    random = np.random.default_rng(1)
    op = Conv2dInputGradient((1, 1), ((3, 2), (1, 3)), (1, 1), 12, (11, 13))
    build = Builder()
    filters = random.integers(-3, 4, (5, 7, 1, 12)).astype(np.float32)
    dz = build.input(TensorType((2, 12, 11, 12)), "dz")
    graph = build.graph([build.one(op, dz, build.constant(filters))])
    executor = compile_for(graph, HOST, lanes=1)
    assert [step.launch.recipe.split(",")[1] for step in executor.program.steps] == [" gathered"]
    cotangent = random.integers(-3, 4, dz.type.shape).astype(np.float32)
    assert np.array_equal(executor.run([cotangent], {})[0], op.reference(cotangent, filters)[0])


def test_a_stride_and_few_taps_stay_with_pictures_that_have_zeros_around_them() -> None:
    assert HOST is not None
    for size, stride in ((3, 1), (5, 2)):
        build = Builder()
        x = build.input(TensorType((1, 9, 9, 16)), "x")
        op = Conv2d((stride, stride), ((1, 1), (1, 1)), (1, 1), 16)
        w = build.constant(np.ones((size, size, 1, 16), np.float32))
        program = compile_for(build.graph([build.one(op, x, w)]), HOST, lanes=1).program
        assert not any("gathered" in step.launch.recipe for step in program.steps)
