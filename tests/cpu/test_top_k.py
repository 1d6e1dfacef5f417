"""The k largest or smallest along any axis, in order, equals by their index, NaN the largest of all."""

from __future__ import annotations

import numpy as np
import pytest

from shared import shared
from striate.cpu import target as targets
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.selection import TopK
from striate.runtime.compile import compile_for

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [each for each in (HOST, targets.SSE2) if each is not None]


def check(op: TopK, x: np.ndarray, target: targets.Target | None = HOST) -> None:
    build = Builder()
    value = build.input(TensorType(x.shape), "x")
    assert target is not None
    program = compile_for(build.graph(build.apply(op, value)), target, 1)
    assert not program.fallbacks
    program = shared(program)
    wanted = op.reference(x)
    for threads in (1, 3):
        for found, expected in zip(program.run([x], {}, threads), wanted, strict=True):
            assert found.dtype == expected.dtype
            np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("largest", [True, False])
@pytest.mark.parametrize(
    ("shape", "axis", "count"),
    [
        ((3, 1000), 1, 7),
        ((5, 33), 1, 33),
        ((4, 700, 3), 1, 100),
        ((600, 5), 0, 2),
        ((2, 3, 4, 9), 3, 1),
        ((2, 3000), 1, 2999),
        ((7,), 0, 3),
        ((1, 1), 1, 1),
    ],
)
def test_any_axis(shape: tuple[int, ...], axis: int, count: int, largest: bool) -> None:
    x = np.random.default_rng(1).standard_normal(shape).astype(np.float32)
    for target in TARGETS:
        check(TopK(count, axis, largest), x, target)


@pytest.mark.parametrize("largest", [True, False])
def test_equals_zeros_and_what_is_no_number(largest: bool) -> None:
    random = np.random.default_rng(2)
    few = random.integers(-2, 3, (4, 900)).astype(np.float32)
    few[:, ::7] = -0.0
    special = random.choice(np.float32([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0]), (3, 600))
    for x in (few, special, np.full((1, 800), 0.25, np.float32), np.full((1, 600), np.nan, np.float32)):
        for count in (1, 50, x.shape[1]):
            check(TopK(count, 1, largest), x)


def test_scores_of_many_boxes() -> None:
    """Most of them share their upper bits."""
    x = (1 / (1 + np.exp(-np.random.default_rng(3).standard_normal((2, 25200))))).astype(np.float32)
    check(TopK(300, 1), x)
    check(TopK(300, 1), np.float32(0.5) + np.arange(25200, dtype=np.float32)[None] % 977 * np.float32(1e-6))
