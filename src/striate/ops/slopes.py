"""Gradients of activations whose slope follows from their input alone: SiLU, Mish, hard swish.

One op each: written out, a slope is three passes over memory; as one it joins the convolution that computes dy.
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
from striate.ops.activation import ReluGradient, Sigmoid, Tanh
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import BroadcastTo
from striate.ops.elementwise import Add, Multiply, scaled, shifted, times
from striate.ops.rules import REAL, expect_finite, expect_inputs, expect_one_of, expect_shape


class Slope(Op):
    """dy, x -> dy · slope(x), all of one shape."""

    pointwise: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, x = inputs
        expect_one_of(self.name, REAL, dy, x)
        expect_shape(self.name, "dy", dy, x.shape, "the shape of x")
        return (x,)

    def slope(self, x: np.ndarray) -> np.ndarray:
        """The activation's slope at x."""
        raise NotImplementedError

    def bend(self, build: Builder, x: Value) -> Value:
        """Emit the slope of the slope."""
        raise NotImplementedError

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, x = arrays
        return (np.asarray(dy * self.slope(x), x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, x = inputs
        return build.one(self, c, x), times(build, c, dy, self.bend(build, x))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4), (3, 4)), {1: np.linspace(-4.1, 4.2, 12).reshape(3, 4)})
        yield Example(cls(), ((0, 4), (0, 4)), note="empty batch")


def _rest(build: Builder, gate: Value) -> Value:
    """1 - gate."""
    return shifted(build, scaled(build, gate, -1.0), 1.0)


@dataclass(frozen=True)
class SiluGradient(Slope):
    """dy · (s + a·x · s · (1 - s)), s = sigmoid(a·x)."""

    name: ClassVar[str] = "silu_gradient"
    alpha: float = 1.0

    def __post_init__(self) -> None:
        self._set("alpha", expect_finite(self.alpha, "alpha"))
        if math.isinf(self.alpha):
            raise ArgumentError("alpha must be finite")

    def slope(self, x: np.ndarray) -> np.ndarray:
        inner = x.dtype.type(self.alpha) * x
        (gate,) = Sigmoid().reference(inner)
        return gate + inner * gate * (1 - gate)

    def bend(self, build: Builder, x: Value) -> Value:
        """a · s · (1 - s) · (2 + a·x · (1 - 2s))."""
        inner = scaled(build, x, self.alpha)
        gate = build.one(Sigmoid(), inner)
        turn = times(build, inner, shifted(build, scaled(build, gate, -2.0), 1.0))
        return scaled(build, times(build, gate, _rest(build, gate), shifted(build, turn, 2.0)), self.alpha)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield from super().examples()
        yield Example(cls(1.702), ((3, 4), (3, 4)))


class MishGradient(Slope):
    """dy · (t + x · (1 - t²) · sigmoid(x)), t = tanh(log(1 + e^x))."""

    name: ClassVar[str] = "mish_gradient"

    def slope(self, x: np.ndarray) -> np.ndarray:
        t = np.tanh(np.maximum(x, x.dtype.type(0)) + np.log1p(np.exp(-np.abs(x))))
        return t + x * (1 - t * t) * Sigmoid().reference(x)[0]

    def bend(self, build: Builder, x: Value) -> Value:
        """(1 - t²) · s · (2 + x · (1 - s - 2·t·s)), s = sigmoid(x)."""
        from striate.ops.smooth import Softplus

        s, t = build.one(Sigmoid(), x), build.one(Tanh(), build.one(Softplus(), x))
        flat = _rest(build, times(build, t, t))
        turn = build.one(Add(), _rest(build, s), scaled(build, times(build, t, s), -2.0))
        return times(build, flat, s, shifted(build, times(build, x, turn), 2.0))


class HardSwishGradient(Slope):
    """dy · (gate + x/6 where 0 < gate < 1), gate = clip(x/6 + 1/2, 0, 1)."""

    name: ClassVar[str] = "hard_swish_gradient"

    def slope(self, x: np.ndarray) -> np.ndarray:
        kind = x.dtype.type
        gate = np.clip(x * kind(1 / 6) + kind(0.5), kind(0), kind(1))
        return gate + np.where((gate > 0) & (gate < 1), x * kind(1 / 6), kind(0))

    def bend(self, build: Builder, x: Value) -> Value:
        """1/3 inside, 0 outside."""
        line = shifted(build, scaled(build, x, 1 / 6), 0.5)
        third = build.constant(np.array(1 / 3, x.type.numpy), "third")
        one = build.one(BroadcastTo(x.type.shape), build.constant(np.ones((), x.type.numpy), "one"))
        inside = build.one(ReluGradient(), one, line)
        return build.one(Multiply(), build.one(ReluGradient(), inside, _rest(build, line)), third)
