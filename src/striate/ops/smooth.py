"""Activations without corners: ELU and its kin, softplus, GELU, SiLU, Mish.

Their gradients are written with ordinary ops, so that they fuse like any other arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.activation import Sigmoid
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.comparison import Greater, Where
from striate.ops.elementwise import Add, Exp, scaled, shifted, times
from striate.ops.error_function import erf
from striate.ops.functions import Abs, Function, Reciprocal
from striate.ops.rectifier import number
from striate.ops.rules import expect_finite, expect_floating, expect_inputs, expect_shape
from striate.ops.slopes import MishGradient, SiluGradient
from striate.shapes import short_text


def sigmoid(x: np.ndarray) -> np.ndarray:
    """1 / (1 + e^-x) without overflow."""
    return Sigmoid().reference(x)[0]


def softplus(x: np.ndarray) -> np.ndarray:
    """log(1 + e^x) without overflow."""
    return np.maximum(x, x.dtype.type(0)) + np.log1p(np.exp(-np.abs(x)))


def _right_or(build: Builder, x: Value, right: Value, left: Value) -> Value:
    """`right` where x > 0, else `left`."""
    return build.one(Where(), build.one(Greater(), x, number(build, 0.0, x)), right, left)


@dataclass(frozen=True)
class Elu(Function):
    """x where x > 0, else alpha · (e^x - 1). (Clevert, Unterthiner and Hochreiter 2016.)"""

    name: ClassVar[str] = "elu"
    alpha: float = 1.0

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        return (np.where(x > 0, x, kind(self.alpha) * np.expm1(np.minimum(x, kind(0)))),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return _right_or(build, x, number(build, 1.0, x), shifted(build, y, self.alpha))


@dataclass(frozen=True)
class Selu(Function):
    """gamma · x where x > 0, else gamma · alpha · (e^x - 1).

    The defaults keep zero mean and unit variance. (Klambauer et al., "Self-normalizing neural networks", 2017.)
    """

    name: ClassVar[str] = "selu"
    alpha: float = 1.6732632423543772
    gamma: float = 1.0507009873554805

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))
        self._set("gamma", expect_finite(self.gamma, "gamma"))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        left = kind(self.alpha) * np.expm1(np.minimum(x, kind(0)))
        return (kind(self.gamma) * np.where(x > 0, x, left),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        left = shifted(build, y, self.alpha * self.gamma)
        return _right_or(build, x, number(build, self.gamma, x), left)


@dataclass(frozen=True)
class Celu(Function):
    """max(0, x) + min(0, alpha · (e^(x/alpha) - 1)); alpha is not 0. (Barron 2017.)"""

    name: ClassVar[str] = "celu"
    alpha: float = 1.0

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))
        if not self.alpha or math.isinf(self.alpha):
            raise ArgumentError(f"alpha must be a number other than 0, got {self.alpha}")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        alpha, zero = kind(self.alpha), kind(0)
        return (np.maximum(x, zero) + np.minimum(alpha * np.expm1(x / alpha), zero),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        if self.alpha > 0:
            # Left of 0 the slope e^(x/alpha) is y/alpha + 1.
            left = shifted(build, scaled(build, y, 1.0 / self.alpha), 1.0)
            return _right_or(build, x, number(build, 1.0, x), left)
        # With a negative alpha the curve bends on the right: 1 + e^(x/alpha), and nothing on the left.
        right = build.one(Exp(), scaled(build, x, 1.0 / self.alpha))
        return _right_or(build, x, shifted(build, right, 1.0), scaled(build, x, 0.0))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield from (Example(cls(alpha), ((3, 4),)) for alpha in (1.0, 0.5))
        yield Example(cls(), ((0, 4),), note="empty batch")


class Softplus(Function):
    """log(1 + e^x), computed without overflow on either side."""

    name: ClassVar[str] = "softplus"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(softplus(arrays[0])),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Sigmoid(), x)


class LogSigmoid(Function):
    """log(1 / (1 + e^-x)), computed without overflow on either side."""

    name: ClassVar[str] = "log_sigmoid"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(-softplus(-arrays[0])),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Sigmoid(), scaled(build, x, -1.0))


class Softsign(Function):
    """x / (1 + |x|)."""

    name: ClassVar[str] = "softsign"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.asarray(x / (x.dtype.type(1) + np.abs(x))),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        inverse = build.one(Reciprocal(), shifted(build, build.one(Abs(), x), 1.0))
        return times(build, inverse, inverse)


@dataclass(frozen=True)
class Silu(Function):
    """x / (1 + e^(-alpha·x)), also called swish. (Ramachandran, Zoph and Le 2017, with alpha as their beta.)"""

    name: ClassVar[str] = "silu"
    alpha: float = 1.0

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))
        if math.isinf(self.alpha):
            raise ArgumentError("alpha must be finite")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.asarray(x * sigmoid(x.dtype.type(self.alpha) * x), x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(SiluGradient(self.alpha), dy, inputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield from (Example(cls(alpha), ((3, 4),)) for alpha in (1.0, 1.702))
        yield Example(cls(), ((0, 4),), note="empty batch")


class Mish(Function):
    """x · tanh(log(1 + e^x)). (Misra 2019.)"""

    name: ClassVar[str] = "mish"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.asarray(x * np.tanh(softplus(x))),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(MishGradient(), dy, inputs[0]),)


_CUBIC = 0.044715
_ROOT = math.sqrt(2 / math.pi)


@dataclass(frozen=True)
class Gelu(Function):
    """x · (the chance that a standard normal number is below x) = x/2 · (1 + erf(x/sqrt 2)).

    `approximate="tanh"`: x/2 · (1 + tanh(sqrt(2/pi) · (x + 0.044715 x³))). (Hendrycks and Gimpel 2016.)
    """

    name: ClassVar[str] = "gelu"
    approximate: str = "none"

    def __post_init__(self) -> None:
        if self.approximate not in ("none", "tanh"):
            raise ArgumentError(f'approximate must be "none" or "tanh", got {short_text(self.approximate)}')

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        if self.approximate == "tanh":
            inner = kind(_ROOT) * (x + kind(_CUBIC) * x * x * x)
            return (np.asarray(kind(0.5) * x * (kind(1) + np.tanh(inner))),)
        below = 0.5 * (1.0 + erf(x / math.sqrt(2.0)))
        return (np.asarray(x * below, x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(GeluGradient(self.approximate), dy, inputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for approximate in ("none", "tanh"):
            yield Example(cls(approximate), ((3, 4),), {0: np.linspace(-3.0, 3.5, 12).reshape(3, 4)})
        yield Example(cls(), ((0, 4),), note="empty batch")


def _bell(x: np.ndarray) -> np.ndarray:
    """The density of the standard normal distribution."""
    return np.exp(-0.5 * x * x) / x.dtype.type(math.sqrt(2 * math.pi))


@dataclass(frozen=True)
class GeluGradient(Op):
    """dy, x -> dy · slope of GELU at x: Φ(x) + x · φ(x), or that of the form with tanh."""

    name: ClassVar[str] = "gelu_gradient"
    pointwise: ClassVar[bool] = True
    approximate: str = "none"

    def __post_init__(self) -> None:
        Gelu(self.approximate)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, x = inputs
        expect_floating(self.name, dy, x)
        expect_shape(self.name, "dy", dy, x.shape, "the shape of x")
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, x = arrays
        kind = x.dtype.type
        if self.approximate == "tanh":
            gate = sigmoid(kind(2 * _ROOT) * (x + kind(_CUBIC) * x * x * x))
            slope = gate + x * gate * (1 - gate) * kind(2 * _ROOT) * (1 + kind(3 * _CUBIC) * x * x)
        else:
            slope = 0.5 * (1.0 + erf(x / math.sqrt(2.0))) + x * _bell(x)
        return (np.asarray(dy * slope, x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, x = inputs
        return build.one(GeluGradient(self.approximate), c, x), times(build, c, dy, self._bend(build, x))

    def _bend(self, build: Builder, x: Value) -> Value:
        """The slope of the slope: φ(x) · (2 - x²), or with u of the tanh form: s·(1-s)·(2u' + x·(u'' + (1-2s)·u'²))."""
        square = times(build, x, x)
        if self.approximate == "none":
            bell = scaled(build, build.one(Exp(), scaled(build, square, -0.5)), 1 / math.sqrt(2 * math.pi))
            return times(build, bell, shifted(build, scaled(build, square, -1.0), 2.0))
        u = times(build, x, shifted(build, scaled(build, square, 2 * _ROOT * _CUBIC), 2 * _ROOT))
        gate = build.one(Sigmoid(), u)
        opened = times(build, gate, shifted(build, scaled(build, gate, -1.0), 1.0))
        rise = shifted(build, scaled(build, square, 6 * _ROOT * _CUBIC), 2 * _ROOT)
        rise_of_rise = scaled(build, x, 12 * _ROOT * _CUBIC)
        turn = shifted(build, scaled(build, gate, -2.0), 1.0)
        inner = build.one(Add(), rise_of_rise, times(build, turn, rise, rise))
        return times(build, opened, build.one(Add(), scaled(build, rise, 2.0), times(build, x, inner)))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for approximate in ("none", "tanh"):
            x = np.linspace(-3.0, 3.5, 12).reshape(3, 4)
            yield Example(cls(approximate), ((3, 4), (3, 4)), {1: x})
        yield Example(cls(), ((0, 4), (0, 4)), note="empty batch")
