"""Pooling over one, two and three axes as generated code equals the reference, bit by bit, and so do its gradients."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu.target import SSE2, host
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d
from striate.ops.pool import MaxPool2d, MaxPool2dGradient
from striate.ops.window_pool import MaxPool, MaxPoolGradient, Windows, WindowSum, WindowSumGradient
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
# window, stride, pads, dilation, spatial sizes
CASES = [
    ((3,), (2,), ((1, 1),), (1,), (17,)),
    ((3,), (1,), ((2, 3),), (2,), (9,)),
    ((2, 2), (1, 1), ((0, 0), (0, 0)), (2, 2), (5, 7)),
    ((3, 2), (2, 3), ((1, 2), (0, 1)), (2, 1), (8, 9)),
    ((2, 2, 2), (2, 2, 2), ((0, 0), (0, 0), (0, 0)), (1, 1, 1), (4, 6, 8)),
    ((3, 3, 3), (2, 1, 2), ((1, 1), (1, 1), (0, 2)), (1, 1, 1), (5, 4, 7)),
    ((2, 3, 1), (1, 2, 3), ((1, 0), (2, 2), (0, 0)), (3, 2, 1), (6, 7, 4)),
]


def numbers(shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    """Whole numbers, so that sums are exact and windows have several largest ones; some are none, or infinite."""
    random = np.random.default_rng(seed)
    x = random.integers(-3, 4, shape).astype(np.float32)
    if seed:
        x[random.random(shape) < 0.1] = np.nan
        x[random.random(shape) < 0.2] = -np.inf
    return x


def check(op: Windows, arrays: list[np.ndarray], outputs: int = 1) -> None:
    build = Builder()
    values = [
        build.input(TensorType(array.shape, array.dtype.name), f"x{k}") for k, array in enumerate(arrays)
    ]
    graph = build.graph(build.apply(op, *values)[:outputs])
    wanted = run_reference(graph, arrays, {})[0]
    for target in (HOST, SSE2):
        assert target is not None
        program = compile_for(graph, target, lanes=1)
        assert not program.fallbacks
        for threads in (1, 3):
            for own, other in zip(program.run(arrays, {}, threads), wanted, strict=True):
                np.testing.assert_array_equal(own, other)


@pytest.mark.parametrize("channels", [1, 3, 5, 8, 21])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_windows(case: tuple[tuple[int, ...], ...], channels: int) -> None:
    *fields, sizes = case
    shape = (2, *sizes, channels)
    pool, total = MaxPool(*fields), WindowSum(*fields)  # pyright: ignore[reportArgumentType]
    for seed in (0, 1):
        x = numbers(shape, seed)
        check(pool, [x], 1)
        check(pool, [x], 2)
    check(total, [numbers(shape)])
    dy = numbers((2, *pool.outputs(sizes), channels))
    check(WindowSumGradient(*fields, sizes), [dy])  # pyright: ignore[reportArgumentType]
    winners = pool.reference(numbers(shape))[1]
    check(MaxPoolGradient(*fields, sizes), [dy, winners])  # pyright: ignore[reportArgumentType]


def test_between_convolutions() -> None:
    """Pictures with borders on both sides."""
    build = Builder()
    x = build.input(TensorType((2, 9, 8, 8)), "x")
    w = build.constant(np.random.default_rng(1).integers(-2, 3, (3, 3, 8, 8)).astype(np.float32))
    before = build.one(Conv2d((1, 1), "same"), x, w)
    op = MaxPool((2, 2), (1, 1), (), (2, 2))
    pooled, winners = build.apply(op, before)
    after = build.one(Conv2d((1, 1), "same"), pooled, w)
    back = build.one(MaxPoolGradient(op.window, op.stride, op.pads, op.dilation, (9, 8)), pooled, winners)
    graph = build.graph([after, winners, build.one(Conv2d((1, 1), "same"), back, w)])
    assert HOST is not None
    program = compile_for(graph, HOST, lanes=1)
    assert not program.fallbacks
    array = numbers((2, 9, 8, 8))
    for own, wanted in zip(program.run([array], {}, 2), run_reference(graph, [array], {})[0], strict=True):
        np.testing.assert_array_equal(own, wanted)


@pytest.mark.parametrize("lanes", [1, 0], ids=["channels", "images"])
@pytest.mark.parametrize("window", [(8, 16), (13, 13), (17, 16)], ids=str)
def test_large_windows_of_pictures_and_their_gradients(window: tuple[int, int], lanes: int) -> None:
    """Winners that fit no signed byte, and none at all, are found as in small windows."""
    assert HOST is not None
    x = numbers((HOST.vector_lanes, 21, 19, 3))
    build = Builder()
    value = build.input(TensorType(x.shape, "float32"), "x")
    pads = ((window[0] // 2, window[0] // 2), (window[1] // 2, window[1] // 2))
    y, winners = build.apply(MaxPool2d(window, (1, 2), pads), value)
    dx = build.one(MaxPool2dGradient(window, (1, 2), pads, (21, 19)), y, winners)
    for outputs in ([y], [y, winners, dx]):
        graph = build.graph(outputs)
        program = compile_for(graph, HOST, lanes=lanes or HOST.vector_lanes)
        assert not program.fallbacks
        wanted = run_reference(graph, [x], {})[0]
        for own, other in zip(program.run([x], {}, 2), wanted, strict=True):
            np.testing.assert_array_equal(own, other)
