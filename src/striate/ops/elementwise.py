"""Elementwise arithmetic with NumPy's broadcasting, for floating and for whole numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Types, Values
from striate.ops.broadcast import sum_to_shape
from striate.ops.rules import NUMBERS, REAL, expect_inputs, expect_one_of
from striate.sizes import is_open


def broadcast_shape(name: str, first: TensorType, second: TensorType) -> tuple[int, ...]:
    """The common shape of two tensors; axes are matched from the last, sizes must be equal or 1."""
    longest = max(first.rank, second.rank)
    padded = [(1,) * (longest - t.rank) + t.shape for t in (first, second)]
    for axis, (a, b) in enumerate(zip(*padded, strict=True)):
        if a != b and a != 1 and b != 1:
            raise ShapeError(
                f"{name}: {list(first.shape)} and {list(second.shape)} do not broadcast: counted from the "
                f"last axis, sizes must be equal or 1, but axis {axis - longest} has {a} and {b}"
            )
    # Of two sizes of 1 an open one counts: it may be another next time.
    return tuple(b if a == 1 and not (is_open(a) and b == 1) else a for a, b in zip(*padded, strict=True))


class Binary(Op):
    """Two broadcast inputs of one type, one output. Whole numbers wrap around where they overflow."""

    pointwise: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.add

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dtype = expect_one_of(self.name, NUMBERS, *inputs)
        return (TensorType(broadcast_shape(self.name, *inputs), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        first, second = arrays
        return (np.asarray(type(self).function(first, second)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for first, second in PAIRS:
            yield Example(cls(), (first, second))


PAIRS: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = (
    ((2, 3), (2, 3)),
    ((2, 3, 4), (4,)),
    ((3, 1), (2, 1, 4)),
    ((), (2, 2)),
    ((2, 1, 3), ()),
    ((0, 3), (3,)),
)


class Add(Binary):
    """a + b."""

    name: ClassVar[str] = "add"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.add

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return all(zeros)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        return tuple(sum_to_shape(build, dz, value.type.shape) for value in inputs)


class Subtract(Binary):
    """a - b."""

    name: ClassVar[str] = "subtract"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.subtract

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return all(zeros)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        second = sum_to_shape(build, dz, inputs[1].type.shape)
        return sum_to_shape(build, dz, inputs[0].type.shape), negative(build, second)


class Multiply(Binary):
    """a · b."""

    name: ClassVar[str] = "multiply"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.multiply

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        return outputs[0].size

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return any(zeros)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        first, second = inputs
        return (
            sum_to_shape(build, build.one(Multiply(), dz, second), first.type.shape),
            sum_to_shape(build, build.one(Multiply(), dz, first), second.type.shape),
        )


class Divide(Binary):
    """a / b; division by zero gives infinity or NaN, as IEEE 754 says.

    Whole numbers divide towards zero, as in C; by zero they give 0.
    """

    name: ClassVar[str] = "divide"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        first, second = arrays
        if first.dtype.kind == "f":
            return (np.asarray(np.divide(first, second)),)
        with np.errstate(divide="ignore"):
            quotient = np.asarray(np.floor_divide(first, second))
            remains = quotient * second != first
        # NumPy divides towards minus infinity.
        towards_zero = remains & ((first < 0) != (second < 0)) & (second != 0)
        return (np.asarray(quotient + towards_zero.astype(quotient.dtype)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        first, second = inputs
        quotient = build.one(Divide(), dz, second)
        product = negative(build, build.one(Multiply(), quotient, outputs[0]))
        return (
            sum_to_shape(build, quotient, first.type.shape),
            sum_to_shape(build, product, second.type.shape),
        )

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for first, second in PAIRS:
            yield Example(cls(), (first, second), {1: away_from_zero(second)})


class Exp(Op):
    """e^x."""

    name: ClassVar[str] = "exp"
    pointwise: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, REAL, *inputs)
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.exp(arrays[0])),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(Multiply(), dy, outputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),))
        yield Example(cls(), ((),))
        yield Example(cls(), ((0, 4),), note="empty batch")


class Sqrt(Op):
    """Square root; of a negative number NaN. The slope at 0 is infinite."""

    name: ClassVar[str] = "sqrt"
    pointwise: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, REAL, *inputs)
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.sqrt(arrays[0])),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        return (build.one(Divide(), scaled(build, dz, 0.5), outputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),), {0: away_from_zero((3, 4))})
        yield Example(cls(), ((0, 4),), note="empty batch")


def scaled(build: Builder, value: Value, factor: float) -> Value:
    """`factor · value`."""
    return build.one(Multiply(), value, build.constant(np.array(factor, value.type.numpy), "factor"))


def shifted(build: Builder, value: Value, number: float) -> Value:
    """`value + number`."""
    return build.one(Add(), value, build.constant(np.array(number, value.type.numpy), "number"))


def times(build: Builder, *values: Value) -> Value:
    """The product of all."""
    product = values[0]
    for value in values[1:]:
        product = build.one(Multiply(), product, value)
    return product


def negative(build: Builder, value: Value) -> Value:
    """`-value`."""
    return scaled(build, value, -1.0)


def away_from_zero(shape: tuple[int, ...]) -> np.ndarray:
    """Positive numbers of different sizes, for examples that divide by them."""
    return np.linspace(0.5, 2.0, int(np.prod(shape))).reshape(shape)
