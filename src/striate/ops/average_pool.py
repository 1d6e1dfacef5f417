"""Average pooling: the mean of each window, and its gradient, which is its adjoint.

Padding clips windows: the mean is over real pixels, unless `count_include_pad` counts the zeros too. A window
that would lie wholly in padding is a `ShapeError`, so every window holds at least one real pixel.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import BroadcastTo
from striate.ops.elementwise import scaled
from striate.ops.reshape import Reshape
from striate.ops.rules import expect_axes, expect_flag, expect_floating, expect_inputs, expect_shape
from striate.ops.windows import (
    crop_image,
    image_size,
    pad_image,
    padded_size,
    pool_cases,
    pool_output,
    positions,
    tap,
)
from striate.shapes import (
    LARGEST_AXIS,
    NO_PADS,
    Padding,
    Pads,
    Pair,
    normalise_padding,
    normalise_pads,
    pair,
    resolve_padding,
)


@dataclass(frozen=True)
class AvgPool2d(Op):
    """x [N, Hi, Wi, C] -> y [N, Ho, Wo, C], the mean of each window.

    The divisor is the number of real pixels in the window, or Hf · Wf always with `count_include_pad`.
    """

    name: ClassVar[str] = "avg_pool2d"
    zero_preserving: ClassVar[bool] = True
    window: Pair = (2, 2)
    stride: Pair = (2, 2)
    padding: Padding = "valid"
    count_include_pad: bool = False

    def __post_init__(self) -> None:
        self._set("window", pair(self.window, "window"))
        self._set("stride", pair(self.stride, "stride"))
        self._set("padding", normalise_padding(self.padding))
        expect_flag(self.count_include_pad, "count_include_pad")

    def pads(self, size: Pair) -> Pads:
        return resolve_padding(self.padding, size, self.window, self.stride)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_axes(self.name, "x", x, "N H W C")
        expect_floating(self.name, x)
        size = image_size(x)
        outputs = pool_output(self.name, size, self.window, self.stride, self.pads(size))
        return (TensorType((x.shape[0], *outputs, x.shape[3]), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        size = (x.shape[1], x.shape[2])
        pads = self.pads(size)
        outputs = pool_output(self.name, size, self.window, self.stride, pads)
        padded = pad_image(x, pads)
        y = np.zeros((x.shape[0], *outputs, x.shape[3]), x.dtype)
        for _, position in positions(self.window):
            y += tap(padded, position, outputs, self.stride)
        return (y / pixel_counts(size, self.window, self.stride, pads, self.count_include_pad, x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        size = image_size(inputs[0].type)
        op = AvgPool2dGradient(self.window, self.stride, self.pads(size), self.count_include_pad, size)
        return (build.one(op, dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for (x, window, stride, padding), include in product(pool_cases(), (False, True)):
            yield Example(cls(window, stride, padding, include), (x,))
        yield Example(cls(), ((0, 4, 4, 2),), note="empty batch")


@dataclass(frozen=True)
class AvgPool2dGradient(Op):
    """dy [N, Ho, Wo, C] -> dx [N, Hi, Wi, C]: each cotangent is shared equally by its window's pixels."""

    name: ClassVar[str] = "avg_pool2d_gradient"
    zero_preserving: ClassVar[bool] = True
    window: Pair = (2, 2)
    stride: Pair = (2, 2)
    pads: Pads = NO_PADS
    count_include_pad: bool = False
    input_size: Pair = (2, 2)

    def __post_init__(self) -> None:
        self._set("window", pair(self.window, "window"))
        self._set("stride", pair(self.stride, "stride"))
        self._set("pads", normalise_pads(self.pads))
        expect_flag(self.count_include_pad, "count_include_pad")
        self._set("input_size", pair(self.input_size, "input_size", 1, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (dy,) = inputs
        expect_axes(self.name, "dy", dy, "N Ho Wo C")
        expect_floating(self.name, dy)
        N, C = dy.shape[0], dy.shape[3]
        outputs = pool_output(self.name, self.input_size, self.window, self.stride, self.pads)
        expect_shape(self.name, "dy", dy, (N, *outputs, C), "what the pooling puts out")
        return (TensorType((N, *self.input_size, C), dy.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (dy,) = arrays
        N, Ho, Wo, C = dy.shape
        counts = pixel_counts(
            self.input_size, self.window, self.stride, self.pads, self.count_include_pad, dy.dtype
        )
        share = dy / counts
        padded = np.zeros((N, *padded_size(self.input_size, self.pads), C), dy.dtype)
        for _, position in positions(self.window):
            target = tap(padded, position, (Ho, Wo), self.stride)
            target += share
        return (crop_image(padded, self.pads, self.input_size),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        op = AvgPool2d(self.window, self.stride, self.pads, self.count_include_pad)
        return (build.one(op, dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for (x, window, stride, padding), include in product(pool_cases(), (False, True)):
            pads = resolve_padding(padding, (x[1], x[2]), window, stride)
            op = AvgPool2d(window, stride, padding, include)
            (y,) = op.infer(TensorType(x))
            yield Example(cls(window, stride, pads, include, (x[1], x[2])), (y.shape,))


def pixel_counts(
    size: Pair, window: Pair, stride: Pair, pads: Pads, include_pad: bool, dtype: np.dtype
) -> np.ndarray:
    """The divisors of average pooling, [Ho, Wo, 1]."""
    outputs = pool_output("avg_pool2d", size, window, stride, pads)
    if include_pad:
        return np.full((*outputs, 1), window[0] * window[1], dtype)
    rows, columns = (_overlaps(size[a], window[a], stride[a], pads[a][0], outputs[a]) for a in (0, 1))
    return (rows[:, None] * columns[None, :]).astype(dtype)[:, :, None]


def _overlaps(size: int, window: int, stride: int, before: int, outputs: int) -> np.ndarray:
    """How many real pixels each window covers, along one axis."""
    start = np.arange(outputs) * stride - before
    return np.minimum(start + window, size) - np.maximum(start, 0)


class GlobalAvgPool2d(Op):
    """x [N, H, W, C] -> y [N, C], the mean over all pixels."""

    name: ClassVar[str] = "global_avg_pool2d"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_axes(self.name, "x", x, "N H W C")
        expect_floating(self.name, x)
        N, H, W, C = x.shape
        if H * W == 0:
            raise ShapeError(f"{self.name}: the mean over {H}x{W} pixels does not exist")
        return (TensorType((N, C), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.sum(x, (1, 2)) / x.dtype.type(x.shape[1] * x.shape[2]),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        N, H, W, C = inputs[0].type.shape
        share = build.one(Reshape((N, 1, 1, C)), scaled(build, dy, 1.0 / (H * W)))
        return (build.one(BroadcastTo((N, H, W, C)), share),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 5),))
        yield Example(cls(), ((1, 1, 1, 2),))
        yield Example(cls(), ((0, 3, 4, 5),), note="empty batch")
