"""Pointwise kernels on whole numbers, answers and half precision: bit for bit what NumPy says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.kernels.typed import WIDTHS
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.arithmetic import Maximum, Minimum, Modulo
from striate.ops.base import Op
from striate.ops.bits import BitShift, BitwiseAnd, BitwiseNot, BitwiseOr, BitwiseXor
from striate.ops.cast import Cast
from striate.ops.comparison import (
    And,
    Equal,
    Greater,
    GreaterOrEqual,
    IsInfinite,
    IsNaN,
    Less,
    LessOrEqual,
    Not,
    Or,
    Where,
    Xor,
)
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt, Subtract
from striate.ops.functions import Abs, Negative
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
Body = Callable[..., Value]
COMPARISONS = (Equal(), Less(), LessOrEqual(), Greater(), GreaterOrEqual())


def check(body: Body, *arrays: np.ndarray, target: targets.Target | None = HOST) -> None:
    """One step gives what the reference says."""
    build = Builder()
    values = [build.input(TensorType(array.shape, array.dtype.name), "x") for array in arrays]
    graph = build.graph([body(build, *values)])
    assert target is not None
    program = compile_for(graph, target, 1)
    assert not program.fallbacks
    assert len([step for step in program.steps if step.launch.recipe == "pointwise"]) == 1
    with np.errstate(all="ignore"):
        (wanted,), _ = run_reference(graph, list(arrays), {})
    (result,) = program.run(list(arrays), {}, 2)
    assert result.dtype == wanted.dtype
    np.testing.assert_array_equal(result, wanted)


def applied(op: Op) -> Body:
    return lambda build, *values: build.one(op, *values)


def numbers(dtype: str, *shape: int) -> np.ndarray:
    random = np.random.default_rng(len(shape))
    if dtype == "bool":
        return random.integers(0, 2, shape).astype(bool)
    if dtype in WIDTHS:
        limits = np.iinfo(dtype)
        return random.integers(limits.min, limits.max, shape, dtype) // random.integers(1, 9, shape, dtype)
    values = random.standard_normal(shape).astype(dtype) * 3
    values.reshape(-1)[::7] = np.round(values.reshape(-1)[::7])
    return values


FEW = ("uint8", "int32", "int64")
MORE = [pytest.param(dtype, marks=pytest.mark.slow) for dtype in sorted(set(WIDTHS) - set(FEW))]


@pytest.mark.parametrize("dtype", [*FEW, *MORE])
def test_whole_numbers(dtype: str) -> None:
    a, b = numbers(dtype, 3, 5, 7), numbers(dtype, 5, 1)
    for op in (Add(), Subtract(), Multiply(), Maximum(), Minimum(), *COMPARISONS):
        check(applied(op), a, b)
    if not dtype.startswith("u"):
        check(applied(Abs()), a)
        check(applied(Negative()), a)


@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_questions_to_floats(dtype: str) -> None:
    special = np.array([0.0, -0.0, 1.5, -1.5, np.inf, -np.inf, np.nan], dtype)
    for op in COMPARISONS:
        check(applied(op), special[:, None], special)
    for op in (IsNaN(), IsInfinite(), IsInfinite(False, True), IsInfinite(False, False)):
        check(applied(op), special)


def test_answers() -> None:
    a, b = numbers("bool", 4, 9), numbers("bool", 9)
    for op in (And(), Or(), Xor(), Equal()):
        check(applied(op), a, b)
    check(applied(Not()), a)


@pytest.mark.parametrize("dtype", ["float32", "float16", "bool", "uint8", "int32", "int64"])
def test_choices(dtype: str) -> None:
    check(applied(Where()), numbers("bool", 3, 1, 7), numbers(dtype, 5, 7), numbers(dtype))
    check(applied(Where()), numbers("bool", 7), numbers(dtype, 3, 5, 7), numbers(dtype, 5, 1))


@pytest.mark.parametrize("results", [FEW, pytest.param(sorted(WIDTHS), marks=pytest.mark.slow)])
@pytest.mark.parametrize("source", ["float32", "float16", "bool", *FEW, *MORE])
def test_casts(source: str, results: Sequence[str]) -> None:
    x = numbers(source, 3, 37)
    if source.startswith("float"):
        x = np.abs(x) * 30
    for result in ("float32", "float16", "bool", *results):
        if result != source:
            check(applied(Cast(result)), x)


def test_pictures_of_bytes_become_floats_in_one_pass() -> None:
    """The picture of a deployed network: bytes, cast, scaled and shifted."""

    def body(build: Builder, x: Value, scale: Value, shift: Value) -> Value:
        return build.one(Subtract(), build.one(Multiply(), build.one(Cast("float32"), x), scale), shift)

    check(body, numbers("uint8", 2, 8, 9, 3), numbers("float32"), numbers("float32", 3))


def test_a_mask_inside_a_chain_is_never_stored() -> None:
    def body(build: Builder, x: Value, y: Value, number: Value) -> Value:
        return build.one(Relu(), build.one(Where(), build.one(Greater(), x, number), y, x))

    check(body, numbers("float32", 2, 8, 9, 3), numbers("float32", 2, 8, 9, 3), numbers("float32"))


def test_every_half_is_widened_and_rounded_as_numpy_does() -> None:
    halves = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    halves = halves[~np.isnan(halves)]
    for target in (HOST, targets.SSE2):
        check(applied(Cast("float32")), halves, target=target)
    exact = halves[np.isfinite(halves)].astype(np.float64)
    between = np.concatenate([exact, (exact[1:] + exact[:-1]) / 2]).astype(np.float32)
    around = [between, np.nextafter(between, np.float32(np.inf)), np.nextafter(between, np.float32(-np.inf))]
    numbers = np.concatenate([*around, np.float32([np.inf, -np.inf, 65519.9, 65520, 1e38])])
    normal = (np.abs(numbers) > np.finfo(np.float32).smallest_normal) | (numbers == 0)
    for target in (HOST, targets.SSE2):
        check(applied(Cast("float16")), numbers[normal], target=target)
    check(applied(Cast("float16")), np.float32([np.nan]))


def test_half_precision_is_rounded_after_every_op() -> None:
    x, y = numbers("float16", 3, 50), numbers("float16", 50)

    def body(build: Builder, x: Value, y: Value) -> Value:
        total = build.one(Add(), build.one(Multiply(), x, y), y)
        return build.one(Divide(), build.one(Sqrt(), build.one(Abs(), total)), y)

    check(body, x, y)


@pytest.mark.parametrize("dtype", [*FEW, *MORE])
@pytest.mark.parametrize(
    "op",
    [Divide(), Modulo(), Modulo(True), BitwiseAnd(), BitwiseOr(), BitwiseXor(), BitShift(), BitShift(True)],
    ids=str,
)
def test_quotients_remainders_and_bits(op: Op, dtype: str) -> None:
    """Division by zero too, and of the lowest number by -1."""
    if dtype not in WIDTHS:
        return
    limits = np.iinfo(dtype)
    edges = np.array([0, 1, 2, 3, 7, 100, limits.max, limits.max - 1, limits.min, limits.min + 1], dtype)
    if limits.min < 0:
        edges = np.concatenate([edges, np.array([-1, -2, -3, -7, -100], dtype)])
    a, b = (np.ascontiguousarray(each) for each in np.broadcast_arrays(edges[:, None], edges))
    check(applied(op), a, b)


def test_bits_turned_over() -> None:
    for dtype in ("uint8", "int64"):
        check(applied(BitwiseNot()), np.array([0, 1, 100, 127], dtype))
