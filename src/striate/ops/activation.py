"""Nonlinearities at every position on its own. Their gradients read the output and never the input.

That lets the layer before them write its result through the activation at once: the sums before the
activation need not be kept for training.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

import numpy as np

from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.elementwise import Multiply, Subtract, scaled
from striate.ops.rules import REAL, expect_floating, expect_inputs, expect_one_of, expect_shape


class _Activation(Op):
    """x -> y of the same shape."""

    pointwise: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, REAL, *inputs)
        return inputs

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 2),))
        yield Example(cls(), ((5,),))
        yield Example(cls(), ((0, 3),), note="empty batch")


class _ActivationGradient(Op):
    """dy, y -> dx, all of one shape."""

    pointwise: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, y = inputs
        expect_floating(self.name, dy, y)
        expect_shape(self.name, "dy", dy, y.shape, "the shape of y")
        return (y,)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4), (3, 4)))
        yield Example(cls(), ((0, 4), (0, 4)), note="empty batch")


class Relu(_Activation):
    """max(x, 0); NaN stays NaN. The slope at 0 is 0."""

    name: ClassVar[str] = "relu"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.maximum(x, x.dtype.type(0)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(ReluGradient(), dy, outputs[0]),)


class ReluGradient(_ActivationGradient):
    """dy where y > 0, else 0 (also where y is NaN)."""

    name: ClassVar[str] = "relu_gradient"
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, y = arrays
        return (np.where(y > 0, dy, dy.dtype.type(0)),)

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return any(zeros)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return build.one(ReluGradient(), dy, inputs[1]), None


class Sigmoid(_Activation):
    """1 / (1 + e^-x), computed without overflow on either side."""

    name: ClassVar[str] = "sigmoid"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        decay = np.exp(-np.abs(x))
        one = x.dtype.type(1)
        return (np.where(x >= 0, one, decay) / (one + decay),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(SigmoidGradient(), dy, outputs[0]),)


class SigmoidGradient(_ActivationGradient):
    """dy · y · (1 - y)."""

    name: ClassVar[str] = "sigmoid_gradient"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, y = arrays
        return (dy * (y * (1 - y)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, y = inputs
        one = build.constant(np.ones((), y.type.numpy), "one")
        slope = build.one(Subtract(), one, scaled(build, y, 2.0))
        return build.one(SigmoidGradient(), c, y), build.one(Multiply(), build.one(Multiply(), c, dy), slope)


class Tanh(_Activation):
    """The hyperbolic tangent."""

    name: ClassVar[str] = "tanh"
    zero_preserving: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.tanh(arrays[0]),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(TanhGradient(), dy, outputs[0]),)


class TanhGradient(_ActivationGradient):
    """dy · (1 - y²)."""

    name: ClassVar[str] = "tanh_gradient"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, y = arrays
        return (dy * (1 - y * y),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, y = inputs
        product = build.one(Multiply(), build.one(Multiply(), c, dy), scaled(build, y, -2.0))
        return build.one(TanhGradient(), c, y), product
