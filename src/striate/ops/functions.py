"""Functions of one number, taken at every element: logarithms, roundings, trigonometry, the error function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

import numpy as np

from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.elementwise import Divide, Exp, Multiply, Sqrt, Subtract, negative, scaled, shifted, times
from striate.ops.error_function import erf
from striate.ops.rules import NUMBERS, REAL, expect_inputs, expect_one_of


class Function(Op):
    """x -> y of the same shape and type, every element on its own."""

    pointwise: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = REAL
    function: ClassVar[Callable[..., Any]] = np.positive
    # Between which numbers the examples lie: where the function is defined and has a slope.
    domain: ClassVar[tuple[float, float]] = (-1.9, 2.1)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, self.kinds, *inputs)
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.asarray(type(self).function(x), x.dtype),)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        """Emit dy/dx; None where it is zero almost everywhere."""
        return None

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        slope = self.slope(build, inputs[0], outputs[0])
        return (None if slope is None else build.one(Multiply(), dy, slope),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        # An even number of places over an uneven domain: no example lies on a kink at 0 or a whole number.
        yield Example(cls(), ((3, 4),), {0: np.linspace(*cls.domain, 12).reshape(3, 4)})
        yield Example(cls(), ((0, 4),), note="empty batch")


class Log(Function):
    """The natural logarithm; of 0 minus infinity, of a negative number NaN."""

    name: ClassVar[str] = "log"
    function: ClassVar[Callable[..., Any]] = np.log
    domain: ClassVar[tuple[float, float]] = (0.5, 2.0)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Reciprocal(), x)


class Reciprocal(Function):
    """1 / x; of 0 infinity."""

    name: ClassVar[str] = "reciprocal"
    function: ClassVar[Callable[..., Any]] = np.reciprocal
    domain: ClassVar[tuple[float, float]] = (0.5, 2.0)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return negative(build, times(build, y, y))


class Abs(Function):
    """|x|; the slope at 0 is 0."""

    name: ClassVar[str] = "abs"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = NUMBERS
    function: ClassVar[Callable[..., Any]] = np.abs

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Sign(), x)


class Negative(Function):
    """-x."""

    name: ClassVar[str] = "negative"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = NUMBERS
    function: ClassVar[Callable[..., Any]] = np.negative

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(Negative(), dy),)


class Sign(Function):
    """-1, 0 or 1; the slope is 0."""

    name: ClassVar[str] = "sign"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = NUMBERS
    function: ClassVar[Callable[..., Any]] = np.sign


class Floor(Function):
    """The largest whole number that is not above x; the slope is 0."""

    name: ClassVar[str] = "floor"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.floor


class Ceil(Function):
    """The smallest whole number that is not below x; the slope is 0."""

    name: ClassVar[str] = "ceil"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.ceil


class Round(Function):
    """The nearest whole number, of two the even one; the slope is 0."""

    name: ClassVar[str] = "round"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.rint


class Erf(Function):
    """The error function, 2/sqrt(pi) · the integral of e^(-t²) from 0 to x."""

    name: ClassVar[str] = "erf"
    function: ClassVar[Callable[..., Any]] = erf

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        bell = build.one(Exp(), negative(build, times(build, x, x)))
        return scaled(build, bell, 2.0 / np.sqrt(np.pi))


class Sin(Function):
    """The sine of an angle in radians."""

    name: ClassVar[str] = "sin"
    function: ClassVar[Callable[..., Any]] = np.sin

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Cos(), x)


class Cos(Function):
    """The cosine of an angle in radians."""

    name: ClassVar[str] = "cos"
    function: ClassVar[Callable[..., Any]] = np.cos

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return negative(build, build.one(Sin(), x))


class Tan(Function):
    """The tangent of an angle in radians."""

    name: ClassVar[str] = "tan"
    function: ClassVar[Callable[..., Any]] = np.tan
    domain: ClassVar[tuple[float, float]] = (-1.1, 1.2)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return shifted(build, times(build, y, y), 1.0)


def _one_minus_square(build: Builder, x: Value) -> Value:
    one = build.constant(np.ones((), x.type.numpy), "one")
    return build.one(Subtract(), one, times(build, x, x))


def _reciprocal_root(build: Builder, value: Value) -> Value:
    return build.one(Reciprocal(), build.one(Sqrt(), value))


class Asin(Function):
    """The angle in radians, -pi/2 to pi/2, whose sine is x; outside -1 to 1 NaN."""

    name: ClassVar[str] = "asin"
    function: ClassVar[Callable[..., Any]] = np.arcsin
    domain: ClassVar[tuple[float, float]] = (-0.8, 0.9)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return _reciprocal_root(build, _one_minus_square(build, x))


class Acos(Function):
    """The angle in radians, 0 to pi, whose cosine is x; outside -1 to 1 NaN."""

    name: ClassVar[str] = "acos"
    function: ClassVar[Callable[..., Any]] = np.arccos
    domain: ClassVar[tuple[float, float]] = (-0.8, 0.9)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return negative(build, _reciprocal_root(build, _one_minus_square(build, x)))


class Atan(Function):
    """The angle in radians, -pi/2 to pi/2, whose tangent is x."""

    name: ClassVar[str] = "atan"
    function: ClassVar[Callable[..., Any]] = np.arctan

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Reciprocal(), shifted(build, times(build, x, x), 1.0))


class Sinh(Function):
    """The hyperbolic sine."""

    name: ClassVar[str] = "sinh"
    function: ClassVar[Callable[..., Any]] = np.sinh

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Cosh(), x)


class Cosh(Function):
    """The hyperbolic cosine."""

    name: ClassVar[str] = "cosh"
    function: ClassVar[Callable[..., Any]] = np.cosh

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return build.one(Sinh(), x)


class Asinh(Function):
    """The number whose hyperbolic sine is x."""

    name: ClassVar[str] = "asinh"
    function: ClassVar[Callable[..., Any]] = np.arcsinh

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return _reciprocal_root(build, shifted(build, times(build, x, x), 1.0))


class Acosh(Function):
    """The number of at least 0 whose hyperbolic cosine is x; below 1 NaN."""

    name: ClassVar[str] = "acosh"
    function: ClassVar[Callable[..., Any]] = np.arccosh
    domain: ClassVar[tuple[float, float]] = (1.2, 3.0)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        return _reciprocal_root(build, shifted(build, times(build, x, x), -1.0))


class Atanh(Function):
    """The number whose hyperbolic tangent is x; outside -1 to 1 NaN."""

    name: ClassVar[str] = "atanh"
    function: ClassVar[Callable[..., Any]] = np.arctanh
    domain: ClassVar[tuple[float, float]] = (-0.8, 0.9)

    def slope(self, build: Builder, x: Value, y: Value) -> Value | None:
        one = build.constant(np.ones((), x.type.numpy), "one")
        return build.one(Divide(), one, _one_minus_square(build, x))
