"""Standardisation: zero mean and unit deviation, so that zero padding means "average intensity"."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import sum_to_shape
from striate.ops.elementwise import Add, Divide, Multiply, Sqrt, Subtract, broadcast_shape, negative
from striate.ops.reduction import ReduceMean
from striate.ops.rules import expect_axes, expect_floating, expect_inputs, expect_number


class Standardize(Op):
    """x [N, ...] (uint8 or floating), mean, deviation -> (x - mean) / deviation.

    `mean` and `deviation` broadcast to one picture, x[1:]: `[H, W, C]` for statistics of each pixel, `[C]` of
    each channel. The result has their type (float32 in a model), so uint8 pictures go in as they are. A
    deviation of 0 gives infinity or NaN; whoever computes statistics puts 1 there.
    """

    name: ClassVar[str] = "standardize"
    each: ClassVar[int] = 1  # with the reciprocal deviation
    normalises: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        x, mean, deviation = inputs
        dtype = expect_floating(self.name, mean, deviation)
        if x.dtype not in ("uint8", dtype):
            raise DTypeError(f"{self.name}: x must be uint8 or {dtype} (the type of the mean), got {x}")
        if not x.rank:
            raise ShapeError(f"{self.name}: x needs a batch axis, got {x}")
        picture = TensorType(x.shape[1:], dtype)
        for what, statistic in (("mean", mean), ("deviation", deviation)):
            if broadcast_shape(f"{self.name}: {what}", picture, statistic) != picture.shape:
                shapes = f"{list(statistic.shape)} does not fit pictures of {list(picture.shape)}"
                raise ShapeError(f"{self.name}: {what} {shapes}")
        return (TensorType(x.shape, dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, mean, deviation = arrays
        return ((x.astype(mean.dtype) - mean) / deviation,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        _, mean, deviation = inputs
        dx = build.one(Divide(), dz, deviation)
        to_mean = sum_to_shape(build, negative(build, dx), mean.type.shape)
        product = negative(build, build.one(Multiply(), dx, outputs[0]))
        to_deviation = sum_to_shape(build, product, deviation.type.shape)
        return dx, to_mean, to_deviation

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, statistic in (
            ((3, 4, 5, 2), (4, 5, 2)),
            ((3, 4, 5, 2), (2,)),
            ((2, 3, 3, 1), (1, 1, 1)),
            ((2, 5), ()),
            ((0, 4, 4, 1), (4, 4, 1)),
        ):
            deviation = np.linspace(0.5, 2.0, int(np.prod(statistic))).reshape(statistic)
            yield Example(cls(), (x, statistic, statistic), {2: deviation})
        bytes_in = (np.arange(2 * 4 * 4) * 37 % 256).astype(np.uint8).reshape(2, 4, 4, 1)
        arrays = {0: bytes_in, 2: np.full((4, 4, 1), 64.0)}
        yield Example(cls(), (bytes_in.shape, (4, 4, 1), (4, 4, 1)), arrays, (1, 2), "uint8")


@dataclass(frozen=True)
class StandardizeImage(Op):
    """x [N, H, W, C] -> (x - mean) / sqrt(variance + epsilon), each picture by its own statistics.

    Contrast normalisation: mean and variance (divisor H·W·C) are over all pixels and channels of the picture.
    uint8 comes out as float32. epsilon > 0 keeps a picture of one colour finite: it becomes 0.
    """

    name: ClassVar[str] = "standardize_image"
    normalises: ClassVar[bool] = True
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))
        if not self.epsilon:
            raise ArgumentError("epsilon must be greater than 0, or a picture of one colour divides by zero")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_axes(self.name, "x", x, "N H W C")
        dtype = "float32" if x.dtype == "uint8" else expect_floating(self.name, x)
        if not math.prod(x.shape[1:]):
            raise ShapeError(f"{self.name}: pictures of {list(x.shape[1:])} hold no numbers")
        return (TensorType(x.shape, dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        if x.dtype == np.uint8:
            x = x.astype(np.float32)
        centred = x - np.mean(x, (1, 2, 3), keepdims=True)
        variance = np.mean(centred * centred, (1, 2, 3), keepdims=True)
        return (centred / np.sqrt(variance + x.dtype.type(self.epsilon)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        x, z = inputs[0], outputs[0]
        mean = ReduceMean((1, 2, 3), True)
        centred = build.one(Subtract(), x, build.one(mean, x))
        variance = build.one(mean, build.one(Multiply(), centred, centred))
        epsilon = build.constant(np.array(self.epsilon, x.type.numpy), "epsilon")
        deviation = build.one(Sqrt(), build.one(Add(), variance, epsilon))
        # dx = (dz - mean(dz) - z · mean(dz · z)) / deviation
        along = build.one(Multiply(), z, build.one(mean, build.one(Multiply(), dz, z)))
        rest = build.one(Subtract(), build.one(Subtract(), dz, build.one(mean, dz)), along)
        return (build.one(Divide(), rest, deviation),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 2),))
        yield Example(cls(0.5), ((1, 2, 2, 1),))
        yield Example(cls(), ((0, 3, 4, 2),), note="empty batch")
        bytes_in = (np.arange(2 * 3 * 3) * 37 % 256).astype(np.uint8).reshape(2, 3, 3, 1)
        yield Example(cls(), (bytes_in.shape,), {0: bytes_in}, (), "uint8")
