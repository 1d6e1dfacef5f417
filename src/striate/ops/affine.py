"""y = x * scale + shift in every channel, which batch normalisation with fixed statistics is, and y = x + a * scale."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Multiply
from striate.ops.rules import expect_floating, expect_inputs, expect_shape


class Affine(Op):
    """x [..., C], scale [C], shift [C] -> [..., C].

    Batch normalisation with fixed statistics (Ioffe and Szegedy 2015, algorithm 2) has this form:
    scale = gamma / sqrt(variance + epsilon), shift = beta - mean * scale.
    """

    name: ClassVar[str] = "affine"
    pointwise: ClassVar[bool] = True
    each: ClassVar[int] = 1

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        x, scale, shift = inputs
        channels = x.shape[-1:]
        if not x.rank or scale.shape != channels or shift.shape != channels:
            raise ShapeError(
                f"affine: the last axis of x {x} is its channels, so scale and shift must have shape {channels}; "
                f"got {scale} and {shift}"
            )
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, scale, shift = arrays
        return (x * scale + shift,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, scale, _ = inputs
        axes = tuple(range(x.type.rank - 1))
        dscale = build.one(ReduceSum(axes, False), build.one(Multiply(), dy, x))
        return build.one(Multiply(), dy, scale), dscale, build.one(ReduceSum(axes, False), dy)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 5), (5,), (5,)))
        yield Example(cls(), ((3, 7), (7,), (7,)))
        yield Example(cls(), ((4,), (4,), (4,)))
        yield Example(cls(), ((0, 2, 2, 3), (3,), (3,)), note="empty batch")


class AddProduct(Op):
    """x [..., C], a [..., C], scale [C] -> x + a · scale."""

    name: ClassVar[str] = "add_product"
    pointwise: ClassVar[bool] = True
    each: ClassVar[int] = 1

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        x, a, scale = inputs
        expect_shape(self.name, "a", a, x.shape, "x's shape")
        if not x.rank or scale.shape != x.shape[-1:]:
            raise ShapeError(
                f"add_product: the last axis of x {x} is its channels, so scale must have shape {x.shape[-1:]}; "
                f"got {scale}"
            )
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, a, scale = arrays
        return (x + a * scale,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, a, scale = inputs
        axes = tuple(range(x.type.rank - 1))
        dscale = build.one(ReduceSum(axes, False), build.one(Multiply(), dy, a))
        return dy, build.one(Multiply(), dy, scale), dscale

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 5), (2, 3, 4, 5), (5,)))
        yield Example(cls(), ((3, 7), (3, 7), (7,)))
        yield Example(cls(), ((4,), (4,), (4,)))
        yield Example(cls(), ((0, 2, 2, 3), (0, 2, 2, 3), (3,)), note="empty batch")
