"""Local response normalisation: every channel divided by the strength of its neighbours, as in AlexNet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.catalog import by_name
from striate.ops.elementwise import Add, Divide, Exp, Multiply, scaled
from striate.ops.rules import expect_floating, expect_inputs, expect_number
from striate.shapes import whole_number


@dataclass(frozen=True)
class ChannelWindowSum(Op):
    """x [..., C] -> y [..., C], y[c] = sum of x[c - before] .. x[c + after], as far as there are channels."""

    name: ClassVar[str] = "channel_window_sum"
    exact: ClassVar[bool] = True
    before: int = 0
    after: int = 0

    def __post_init__(self) -> None:
        self._set("before", whole_number(self.before, "before", 0))
        self._set("after", whole_number(self.after, "after", 0))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_floating(self.name, *inputs)
        if not inputs[0].rank:
            raise ShapeError(f"{self.name}: a single number has no channels")
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (window_sum(x, self.before, self.after),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(ChannelWindowSum(self.after, self.before), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(1, 1), ((2, 2, 2, 5),))
        yield Example(cls(0, 3), ((2, 4),))
        yield Example(cls(9, 0), ((4,),), note="wider than the channels")
        yield Example(cls(1, 2), ((0, 3),), note="empty batch")


def window_sum(x: np.ndarray, before: int, after: int) -> np.ndarray:
    """For every channel the sum of itself, `before` channels below and `after` channels above."""
    C = x.shape[-1]
    total = x.copy()
    for distance in range(1, min(before, C - 1) + 1):
        total[..., distance:] += x[..., : C - distance]
    for distance in range(1, min(after, C - 1) + 1):
        total[..., : C - distance] += x[..., distance:]
    return total


@dataclass(frozen=True)
class LocalResponseNorm(Op):
    """x [..., C] -> y[c] = x[c] / (bias + alpha/size · sum of x[c']² over the window around c)^beta.

    The window holds `size` channels: floor((size - 1)/2) below c and ceil((size - 1)/2) above, as far as there
    are channels. (Krizhevsky, Sutskever and Hinton 2012, section 3.3; their alpha is this alpha/size.)
    """

    name: ClassVar[str] = "local_response_norm"
    each: ClassVar[int] = 2
    size: int = 5
    alpha: float = 1e-4
    beta: float = 0.75
    bias: float = 1.0

    def __post_init__(self) -> None:
        self._set("size", whole_number(self.size, "size"))
        for field in ("alpha", "beta", "bias"):
            self._set(field, expect_number(getattr(self, field), field))

    @property
    def reach(self) -> tuple[int, int]:
        """How many channels the window holds below and above its own."""
        return (self.size - 1) // 2, self.size // 2

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_floating(self.name, *inputs)
        if not inputs[0].rank:
            raise ShapeError(f"{self.name}: a single number has no channels")
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        kind = x.dtype.type
        strength = kind(self.bias) + kind(self.alpha / self.size) * window_sum(x * x, *self.reach)
        return (x / strength ** kind(self.beta),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """dx = dy·s^-beta - 2·alpha·beta/size · x · (the adjoint window's sum of dy·y/s), s the strength."""
        x, y = inputs[0], outputs[0]
        before, after = self.reach
        squares = build.one(ChannelWindowSum(before, after), build.one(Multiply(), x, x))
        bias = build.constant(np.array(self.bias, x.type.numpy), "bias")
        strength = build.one(Add(), scaled(build, squares, self.alpha / self.size), bias)
        damped = build.one(Exp(), scaled(build, build.one(by_name("log")(), strength), -self.beta))
        felt = build.one(Divide(), build.one(Multiply(), dy, y), strength)
        shared = build.one(ChannelWindowSum(after, before), felt)
        back = scaled(build, build.one(Multiply(), x, shared), -2.0 * self.alpha * self.beta / self.size)
        return (build.one(Add(), build.one(Multiply(), dy, damped), back),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(5, 0.5, 0.75, 1.0), ((2, 2, 3, 7),))
        yield Example(cls(4, 1.0, 0.5, 2.0), ((3, 6),), note="even window")
        yield Example(cls(9, 1.0, 0.75, 1.0), ((2, 3),), note="window wider than the channels")
        yield Example(cls(), ((0, 2, 2, 3),), note="empty batch")
