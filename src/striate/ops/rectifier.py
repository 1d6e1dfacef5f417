"""Activations made of straight pieces: leaky and parametric ReLU, clipping, hard sigmoid and hard swish."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.activation import ReluGradient
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import sum_to_shape
from striate.ops.comparison import And, Greater, GreaterOrEqual, Less, LessOrEqual, Where, zeros_like
from striate.ops.elementwise import Add, Subtract, broadcast_shape, scaled, shifted, times
from striate.ops.functions import Function
from striate.ops.rules import NUMBERS, expect_finite, expect_inputs, expect_one_of, expect_real
from striate.ops.slopes import HardSwishGradient


def number(build: Builder, value: float, like: Value) -> Value:
    """A constant of the type of `like`, of shape ()."""
    return build.constant(np.array(value, like.type.numpy), "number")


@dataclass(frozen=True)
class LeakyRelu(Function):
    """x where x > 0, else alpha · x. The slope at 0 is alpha. (Maas, Hannun and Ng 2013.)"""

    name: ClassVar[str] = "leaky_relu"
    alpha: float = 0.01

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.where(x > 0, x, x.dtype.type(self.alpha) * x),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """dx = alpha · dy + (1 - alpha) · (dy where x > 0)."""
        # With a rising left side the sign of the output says it all, and the input need not be kept.
        told = outputs[0] if self.alpha > 0 else inputs[0]
        passed = build.one(ReluGradient(), dy, told)
        return (build.one(Add(), scaled(build, dy, self.alpha), scaled(build, passed, 1.0 - self.alpha)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for alpha in (0.01, 0.3, 0.0, -0.5):
            yield Example(cls(alpha), ((3, 4),))
        yield Example(cls(), ((0, 4),), note="empty batch")


class PRelu(Op):
    """x, slope (broadcast to x) -> x where x > 0, else slope · x. (He, Zhang, Ren and Sun 2015.)

    One slope a channel has shape [C].
    """

    name: ClassVar[str] = "prelu"
    pointwise: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dtype = expect_one_of(self.name, NUMBERS, *inputs)
        return (TensorType(broadcast_shape(self.name, *inputs), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, slope = arrays
        return (np.where(x > 0, x, slope * x),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, slope = inputs
        positive = build.one(Greater(), x, number(build, 0.0, x))
        below = build.one(Where(), positive, zeros_like(build, dy), dy)
        dx = build.one(Where(), positive, dy, times(build, below, slope))
        return (
            sum_to_shape(build, dx, x.type.shape),
            sum_to_shape(build, times(build, below, x), slope.type.shape),
        )

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 2, 4), (4,)))
        yield Example(cls(), ((3, 4), (3, 4)))
        yield Example(cls(), ((3, 4), ()))
        yield Example(cls(), ((0, 4), (4,)), note="empty batch")


@dataclass(frozen=True)
class Clip(Function):
    """x, but at least `low` and at most `high` (`high` where the two cross); NaN stays NaN.

    The slope is 1 from `low` to `high` inclusive. Whole numbers take limits that they can hold.
    """

    name: ClassVar[str] = "clip"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = NUMBERS
    low: float = -np.inf
    high: float = np.inf

    def __post_init__(self) -> None:
        self._set("low", expect_real(self.low, "low"))
        self._set("high", expect_real(self.high, "high"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        low, high = self.low, self.high
        if x.dtype.kind != "f":
            limits = np.iinfo(x.dtype)
            low, high = (int(min(max(side, limits.min), limits.max)) for side in (low, high))
        return (np.asarray(np.minimum(np.maximum(x, x.dtype.type(low)), x.dtype.type(high))),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x = inputs[0]
        above = build.one(GreaterOrEqual(), x, number(build, self.low, x))
        below = build.one(LessOrEqual(), x, number(build, self.high, x))
        inside = build.one(And(), above, below)
        return (build.one(Where(), inside, dy, zeros_like(build, dy)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(0.0, 6.0), ((3, 4),))
        yield Example(cls(-0.5, 0.5), ((2, 3, 2, 2),))
        yield Example(cls(), ((4,),), note="no limits")
        yield Example(cls(0.0, 1.0), ((0, 4),), note="empty batch")


@dataclass(frozen=True)
class HardSigmoid(Function):
    """alpha · x + beta, clipped to 0 .. 1. The slope at the corners is 0."""

    name: ClassVar[str] = "hard_sigmoid"
    alpha: float = 0.2
    beta: float = 0.5

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))
        self._set("beta", expect_finite(self.beta, "beta"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        return (np.clip(kind(self.alpha) * x + kind(self.beta), kind(0), kind(1)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """dx = alpha · dy where 0 < y < 1."""
        y = outputs[0]
        room = build.one(Subtract(), number(build, 1.0, y), y)
        passed = build.one(ReluGradient(), build.one(ReluGradient(), dy, y), room)
        return (scaled(build, passed, self.alpha),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),))
        yield Example(cls(1.0, 0.3), ((2, 3, 2, 2),))
        yield Example(cls(), ((0, 4),), note="empty batch")


class HardSwish(Function):
    """x · clip(x/6 + 1/2, 0, 1). (Howard et al., "Searching for MobileNetV3", 2019.)"""

    name: ClassVar[str] = "hard_swish"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        return (x * np.clip(x * kind(1 / 6) + kind(0.5), kind(0), kind(1)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(HardSwishGradient(), dy, inputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),), {0: np.linspace(-4.1, 4.2, 12).reshape(3, 4)})
        yield Example(cls(), ((0, 4),), note="empty batch")


@dataclass(frozen=True)
class ThresholdedRelu(Function):
    """x where x > alpha, else 0."""

    name: ClassVar[str] = "thresholded_relu"
    exact: ClassVar[bool] = True
    alpha: float = 1.0

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        return (np.where(x > kind(self.alpha), x, kind(0)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(ReluGradient(), dy, shifted(build, inputs[0], -self.alpha)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),))
        yield Example(cls(-0.4), ((3, 4),))
        yield Example(cls(), ((0, 4),), note="empty batch")


@dataclass(frozen=True)
class Shrink(Function):
    """x + bias where x < -threshold, x - bias where x > threshold, else 0."""

    name: ClassVar[str] = "shrink"
    kinds: ClassVar[tuple[str, ...]] = NUMBERS
    threshold: float = 0.5
    bias: float = 0.0

    def __post_init__(self) -> None:
        self._set("threshold", expect_real(self.threshold, "threshold"))
        self._set("bias", expect_finite(self.bias, "bias"))
        if self.threshold < 0:
            raise ArgumentError(f"threshold must be a number of at least 0, got {self.threshold}")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        wide = x if x.dtype.kind == "f" else x.astype(np.float64)
        kind = wide.dtype.type
        bias, threshold = kind(self.bias), kind(self.threshold)
        shrunk = np.where(wide < -threshold, wide + bias, np.where(wide > threshold, wide - bias, kind(0)))
        return (np.asarray(shrunk, x.dtype) if x.dtype.kind == "f" else _whole(shrunk, x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, nothing = inputs[0], zeros_like(build, dy)
        below = build.one(Less(), x, number(build, -self.threshold, x))
        above = build.one(Greater(), x, number(build, self.threshold, x))
        kept = build.one(Where(), above, dy, nothing)
        return (build.one(Where(), below, dy, kept),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4),))
        yield Example(cls(0.3, 0.3), ((3, 4),))
        yield Example(cls(), ((0, 4),), note="empty batch")


def _whole(numbers: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Cut towards zero, and to what the type can hold."""
    limits = np.iinfo(dtype)
    return np.clip(numbers, limits.min, limits.max).astype(dtype)
