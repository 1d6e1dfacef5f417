"""Batch normalisation: by running averages (a model in use), and by the batch's own statistics (training)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.affine import AddProduct, Affine
from striate.ops.base import Cotangents, Example, Gradients, Op, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.channel_sums import CentredProducts, CentredSquares, centred
from striate.ops.elementwise import Divide, Sqrt, Subtract, negative, scaled, shifted, times
from striate.ops.rules import expect_floating, expect_inputs, expect_number, expect_shape


def _expect_channels(name: str, inputs: tuple[TensorType, ...]) -> None:
    expect_floating(name, *inputs)
    x = inputs[0]
    if x.rank < 2:
        raise ShapeError(f"{name}: x must be [N, ..., C], got {x}")
    for other in inputs[1:]:
        expect_shape(name, "scale, shift and statistics", other, x.shape[-1:], f"the channels of x {x}")


def _inverse_deviation(build: Builder, variance: Value, epsilon: float) -> Value:
    """1 / sqrt(variance + epsilon)."""
    one = build.constant(np.ones(variance.type.shape, variance.type.numpy), "one")
    return build.one(Divide(), one, build.one(Sqrt(), shifted(build, variance, epsilon)))


@dataclass(frozen=True)
class BatchNorm(Op):
    """x [N, ..., C], scale, shift, mean, variance (all [C]) -> scale · (x - mean) / sqrt(variance + epsilon) + shift.

    What a model in use computes: mean and variance are constants that training measured (Ioffe and Szegedy,
    "Batch normalization", 2015, algorithm 2). It is an affine map a channel, so it folds into its neighbours.
    Training puts `BatchNormTraining` in its place (`transforms/modes.py`), and moves mean and variance a share
    `momentum` of the way to the batch's.
    """

    name: ClassVar[str] = "batch_norm"
    each: ClassVar[int] = 1
    normalises: ClassVar[bool] = True
    epsilon: float = 1e-5
    momentum: float = 0.1

    def __post_init__(self) -> None:
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))
        self._set("momentum", expect_number(self.momentum, "momentum", 0.0, 1.0 + 1e-9))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 5)
        _expect_channels(self.name, inputs)
        return (inputs[0],)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, scale, shift, mean, variance = arrays
        factor = scale / np.sqrt(variance + x.dtype.type(self.epsilon))
        return (x * factor + (shift - mean * factor),)

    def factors(self, build: Builder, inputs: Values) -> tuple[Value, Value]:
        """The scale and the shift of the affine map."""
        _, scale, shift, mean, variance = inputs
        factor = times(build, scale, _inverse_deviation(build, variance, self.epsilon))
        return factor, build.one(Subtract(), shift, times(build, mean, factor))

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """To x, scale and shift; the statistics are measured, not learned."""
        x, scale, _, mean, variance = inputs
        inverse = _inverse_deviation(build, variance, self.epsilon)
        dshift, along = build.apply(CentredProducts(), dy, x, mean)
        zeros = build.constant(np.zeros(scale.type.shape, scale.type.numpy), "zeros")
        dx = build.one(Affine(), dy, times(build, scale, inverse), zeros)
        return dx, times(build, along, inverse), dshift, None, None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for shape in ((2, 3, 4, 5), (3, 7), (2, 2, 2, 2, 3)):
            channels = shape[-1:]
            variance = {4: np.linspace(0.5, 2.0, channels[0])}
            yield Example(cls(1e-3), (shape, *(channels,) * 4), variance, (0, 1, 2))
        yield Example(cls(), ((0, 2, 2, 3), *((3,),) * 4), {4: np.ones(3)}, (0, 1, 2), note="empty batch")


@dataclass(frozen=True)
class BatchNormTraining(Op):
    """x [N, ..., C], scale [C], shift [C] -> y, and the mean and variance [C] of x over all axes but the channels.

    y = scale · (x - mean) / sqrt(variance + epsilon) + shift, variance over n, not n - 1 (Ioffe and Szegedy 2015,
    algorithm 1). Every picture of a batch has a say in the others' y.
    """

    name: ClassVar[str] = "batch_norm_training"
    each: ClassVar[int] = 2
    normalises: ClassVar[bool] = True
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        _expect_channels(self.name, inputs)
        x = inputs[0]
        count = x.size // max(x.shape[-1], 1)
        if count < 2:
            raise ShapeError(
                f"{self.name}: x {x} has {count} value a channel, and batch statistics need at least 2; train with "
                "batches of 2 pictures or more, and with a number of pictures that leaves no single one over"
            )
        return x, inputs[1], inputs[1]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, scale, shift = arrays
        axes = tuple(range(x.ndim - 1))
        mean = np.mean(x, axes)
        centred = x - mean
        variance = np.mean(centred * centred, axes)
        factor = scale / np.sqrt(variance + x.dtype.type(self.epsilon))
        return centred * factor + shift, mean, variance

    def expand(self, build: Builder, inputs: Values) -> tuple[Value, ...]:
        """The same in ops that kernels compute: sums over pixels, affine maps of channels."""
        x, scale, shift = inputs
        total, share = ReduceSum(tuple(range(x.type.rank - 1)), False), scale.type.size / x.type.size
        mean = scaled(build, build.one(total, x), share)
        variance = scaled(build, build.one(CentredSquares(), x, mean), share)
        factor = times(build, scale, _inverse_deviation(build, variance, self.epsilon))
        # Two maps, not one of scale and shift: where the mean is large beside the deviation, that would cancel.
        return build.one(Affine(), centred(build, x, mean), factor, shift), mean, variance

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        """With a = scale / deviation, h = x - mean, n values a channel:

        dshift = sum(dy);  dscale = sum(dy · h) / deviation
        dx = a · dy + h · (2 · dvariance - a · sum(dy · h) / deviation²) / n + (dmean - a · sum(dy)) / n
        """
        dy, dmean, dvariance = cotangents
        x, scale, _ = inputs
        _, mean, variance = outputs
        share = scale.type.size / x.type.size
        slope = scaled(build, dvariance, 2.0) if dvariance is not None else None
        offset = dmean
        dscale = dshift = factor = None
        zeros = build.constant(np.zeros(scale.type.shape, scale.type.numpy), "zeros")
        if dy is not None:
            inverse = _inverse_deviation(build, variance, self.epsilon)
            factor = times(build, scale, inverse)
            dshift, along = build.apply(CentredProducts(), dy, x, mean)
            dscale = times(build, along, inverse)
            slope = _less(build, slope, times(build, factor, dscale, inverse))
            offset = _less(build, offset, times(build, factor, dshift))
        slope, offset = (zeros if part is None else scaled(build, part, share) for part in (slope, offset))
        dx = build.one(Affine(), centred(build, x, mean), slope, offset)
        dx = dx if dy is None or factor is None else build.one(AddProduct(), dx, dy, factor)
        return dx, dscale, dshift

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for shape in ((2, 3, 4, 5), (3, 7), (2, 1, 2, 2, 3)):
            yield Example(cls(1e-2), (shape, shape[-1:], shape[-1:]))


def _less(build: Builder, value: Value | None, other: Value) -> Value:
    """value - other, where None is zero."""
    return negative(build, other) if value is None else build.one(Subtract(), value, other)


@dataclass(frozen=True)
class MovingAverage(Op):
    """average, sample (of one shape) -> average + share · (sample - average).

    The exponential moving average of what training passes by: statistics of batches, weights.
    """

    name: ClassVar[str] = "moving_average"
    pointwise: ClassVar[bool] = True
    each: ClassVar[int] = 1
    updates_in_place: ClassVar[dict[int, int]] = {0: 0}
    share: float = 0.1

    def __post_init__(self) -> None:
        self._set("share", expect_number(self.share, "share", 0.0, 1.0 + 1e-9))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        expect_floating(self.name, *inputs)
        expect_shape(self.name, "sample", inputs[1], inputs[0].shape, "the average's shape")
        return (inputs[0],)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        average, sample = arrays
        return (np.asarray(average + average.dtype.type(self.share) * (sample - average)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return scaled(build, dy, 1.0 - self.share), scaled(build, dy, self.share)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4), (3, 4)))
        yield Example(cls(0.75), ((), ()))
        yield Example(cls(1.0), ((0, 4), (0, 4)), note="empty")
