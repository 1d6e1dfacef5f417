"""Sums over all pixels of a batch for each channel, around that channel's mean: what batch statistics are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.affine import Affine
from striate.ops.base import Cotangents, Example, Gradients, Op, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Add, Multiply, negative, scaled, times
from striate.ops.rules import expect_floating, expect_inputs, expect_shape


def centred(build: Builder, x: Value, mean: Value) -> Value:
    """x - mean in every channel, as the affine map that kernels know."""
    ones = build.constant(np.ones(mean.type.shape, mean.type.numpy), "ones")
    return build.one(Affine(), x, ones, negative(build, mean))


def _expect_channels(name: str, x: TensorType, mean: TensorType) -> None:
    if x.rank < 2:
        raise ShapeError(f"{name}: x must be [N, ..., C], got {x}")
    expect_shape(name, "mean", mean, x.shape[-1:], f"the channels of x {x}")


def _all_but_channels(x: TensorType) -> ReduceSum:
    return ReduceSum(tuple(range(x.rank - 1)), False)


class CentredSquares(Op):
    """x [N, ..., C], mean [C] -> sum over all axes but the channels of (x - mean)², [C]: a variance, times n."""

    name: ClassVar[str] = "centred_squares"
    each: ClassVar[int] = 1

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        expect_floating(self.name, *inputs)
        _expect_channels(self.name, *inputs)
        return (inputs[1],)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, mean = arrays
        away = x - mean
        return (np.asarray(np.sum(away * away, tuple(range(x.ndim - 1)), dtype=x.dtype)),)

    def sums_only_zeros(self, zeros: Sequence[bool]) -> bool:
        return False

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, mean = inputs
        dx = build.one(Multiply(), centred(build, x, mean), scaled(build, dy, 2.0))
        return dx, negative(build, build.one(_all_but_channels(x.type), dx))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for shape in ((2, 3, 4, 5), (3, 7), (2, 1, 3, 2, 3), (1, 6, 5, 67), (3, 1, 1, 16)):
            yield Example(cls(), (shape, shape[-1:]))
        yield Example(cls(), ((0, 2, 2, 3), (3,)), note="empty batch")


class CentredProducts(Op):
    """dy, x [N, ..., C], mean [C] -> sum of dy, and sum of dy · (x - mean), over all axes but the channels, both [C].

    What a normalisation over the batch needs of its output's gradient, in one pass.
    """

    name: ClassVar[str] = "centred_products"
    each: ClassVar[int] = 1

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        dy, x, mean = inputs
        _expect_channels(self.name, x, mean)
        expect_shape(self.name, "dy", dy, x.shape, "x's shape")
        return mean, mean

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, x, mean = arrays
        axes = tuple(range(x.ndim - 1))
        sums = (np.sum(values, axes, dtype=x.dtype) for values in (dy, dy * (x - mean)))
        return tuple(np.asarray(total) for total in sums)

    def sums_only_zeros(self, zeros: Sequence[bool]) -> bool:
        return zeros[0]

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        plain, product = cotangents
        dy, x, mean = inputs
        zeros = build.constant(np.zeros(mean.type.shape, mean.type.numpy), "zeros")
        ones = build.constant(np.ones(x.type.shape, x.type.numpy), "ones")
        spread = None if plain is None else build.one(Multiply(), ones, plain)
        if product is None:
            return spread, None, None
        ddy = build.one(Affine(), centred(build, x, mean), product, zeros)
        dx = build.one(Affine(), dy, product, zeros)
        dmean = negative(build, times(build, product, build.one(_all_but_channels(x.type), dy)))
        return (ddy if spread is None else build.one(Add(), ddy, spread)), dx, dmean

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for shape in ((2, 3, 4, 5), (3, 7), (2, 1, 3, 2, 3), (1, 6, 5, 67), (3, 1, 1, 16)):
            yield Example(cls(), (shape, shape, shape[-1:]))
        yield Example(cls(), ((0, 2, 2, 3), (0, 2, 2, 3), (3,)), note="empty batch")
