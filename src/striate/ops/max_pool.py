"""Max pooling: the largest value of each window, its place, and what carries cotangents there and back.

Padding clips windows and never wins. A window that would lie wholly in padding is a `ShapeError`, so every
window holds at least one real pixel.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.rules import expect_axes, expect_floating, expect_inputs, expect_shape
from striate.ops.windows import (
    crop_image,
    image_size,
    inside,
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


def _index_type(window: Pair) -> str:
    return "uint8" if window[0] * window[1] <= 256 else "int32"


def _expect_index(name: str, index: TensorType, shape: tuple[int, ...], window: Pair) -> None:
    expect_shape(name, "index", index, shape, "one winner for each output")
    if index.dtype != _index_type(window):
        raise ShapeError(f"{name}: index must be {_index_type(window)} for this window, got {index}")


@dataclass(frozen=True)
class MaxPool2d(Op):
    """x [N, Hi, Wi, C] -> y [N, Ho, Wo, C] and index [N, Ho, Wo, C], the winner's place in the window.

    index = l · Wf + m, uint8 (int32 for windows of more than 256 positions). Ties: the first position in
    row-major order wins. NaN wins over every number, the first NaN over later ones. The stride is the window
    where the windows are to lie side by side (the layers' default).
    """

    name: ClassVar[str] = "max_pool2d"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True
    window: Pair = (2, 2)
    stride: Pair = (2, 2)
    padding: Padding = "valid"

    def __post_init__(self) -> None:
        self._set("window", pair(self.window, "window"))
        self._set("stride", pair(self.stride, "stride"))
        self._set("padding", normalise_padding(self.padding))

    def pads(self, size: Pair) -> Pads:
        return resolve_padding(self.padding, size, self.window, self.stride)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_axes(self.name, "x", x, "N H W C")
        size = image_size(x)
        Ho, Wo = pool_output(self.name, size, self.window, self.stride, self.pads(size))
        shape = (x.shape[0], Ho, Wo, x.shape[3])
        return TensorType(shape, x.dtype), TensorType(shape, _index_type(self.window))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        size = (x.shape[1], x.shape[2])
        pads = self.pads(size)
        outputs = pool_output(self.name, size, self.window, self.stride, pads)
        padded = pad_image(x, pads)
        y = np.zeros((x.shape[0], *outputs, x.shape[3]), x.dtype)
        index = np.zeros(y.shape, _index_type(self.window))
        found = np.zeros((*outputs, 1), bool)
        for place, position in positions(self.window):
            pixels = tap(padded, position, outputs, self.stride)
            real = inside(size, pads, position, outputs, self.stride)[:, :, None]
            # `y == y` is false for NaN alone.
            larger = (pixels > y) | ((pixels != pixels) & (y == y))
            wins = real & (~found | larger)
            y = np.where(wins, pixels, y)
            index[wins] = place
            found = found | real
        return y, index

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        size = image_size(inputs[0].type)
        op = MaxPool2dGradient(self.window, self.stride, self.pads(size), size)
        return (build.one(op, dy, outputs[1]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, window, stride, padding in pool_cases():
            yield Example(cls(window, stride, padding), (x,))
        yield Example(cls((17, 16), (1, 1), "valid"), ((1, 17, 17, 1),), note="int32 index")
        yield Example(cls(), ((0, 4, 4, 2),), note="empty batch")


@dataclass(frozen=True)
class MaxPool2dGradient(Op):
    """dy [N, Ho, Wo, C], index [N, Ho, Wo, C] -> dx [N, Hi, Wi, C]: each cotangent goes to its winner.

    Where windows overlap and share a winner, their cotangents add.
    """

    name: ClassVar[str] = "max_pool2d_gradient"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True
    window: Pair = (2, 2)
    stride: Pair = (2, 2)
    pads: Pads = NO_PADS
    input_size: Pair = (2, 2)

    def __post_init__(self) -> None:
        self._set("window", pair(self.window, "window"))
        self._set("stride", pair(self.stride, "stride"))
        self._set("pads", normalise_pads(self.pads))
        self._set("input_size", pair(self.input_size, "input_size", 1, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, index = inputs
        expect_axes(self.name, "dy", dy, "N Ho Wo C")
        expect_floating(self.name, dy)
        N, C = dy.shape[0], dy.shape[3]
        outputs = pool_output(self.name, self.input_size, self.window, self.stride, self.pads)
        expect_shape(self.name, "dy", dy, (N, *outputs, C), "what the pooling puts out")
        _expect_index(self.name, index, dy.shape, self.window)
        return (TensorType((N, *self.input_size, C), dy.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, index = arrays
        N, Ho, Wo, C = dy.shape
        padded = np.zeros((N, *padded_size(self.input_size, self.pads), C), dy.dtype)
        for place, position in positions(self.window):
            target = tap(padded, position, (Ho, Wo), self.stride)
            target += np.where(index == place, dy, 0)
        return (crop_image(padded, self.pads, self.input_size),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        gather = MaxPool2dGather(self.window, self.stride, self.pads)
        return build.one(gather, dy, inputs[1]), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, window, stride, padding in pool_cases():
            y, index, pads = _winners(x, window, stride, padding)
            op = cls(window, stride, pads, (x[1], x[2]))
            yield Example(op, (y, y), {1: index}, (0,))


@dataclass(frozen=True)
class MaxPool2dGather(Op):
    """g [N, Hi, Wi, C], index [N, Ho, Wo, C] -> y [N, Ho, Wo, C]: the value at each window's winner."""

    name: ClassVar[str] = "max_pool2d_gather"
    exact: ClassVar[bool] = True
    window: Pair = (2, 2)
    stride: Pair = (2, 2)
    pads: Pads = NO_PADS

    def __post_init__(self) -> None:
        self._set("window", pair(self.window, "window"))
        self._set("stride", pair(self.stride, "stride"))
        self._set("pads", normalise_pads(self.pads))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        g, index = inputs
        expect_axes(self.name, "g", g, "N H W C")
        expect_floating(self.name, g)
        outputs = pool_output(self.name, image_size(g), self.window, self.stride, self.pads)
        shape = (g.shape[0], *outputs, g.shape[3])
        _expect_index(self.name, index, shape, self.window)
        return (TensorType(shape, g.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        g, index = arrays
        outputs = (index.shape[1], index.shape[2])
        padded = pad_image(g, self.pads)
        y = np.zeros(index.shape, g.dtype)
        for place, position in positions(self.window):
            y = np.where(index == place, tap(padded, position, outputs, self.stride), y)
        return (y,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        scatter = MaxPool2dGradient(self.window, self.stride, self.pads, image_size(inputs[0].type))
        return build.one(scatter, dy, inputs[1]), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, window, stride, padding in pool_cases():
            y, index, pads = _winners(x, window, stride, padding)
            yield Example(cls(window, stride, pads), (x, y), {1: index}, (0,))


def _winners(
    x: tuple[int, ...], window: Pair, stride: Pair, padding: Padding
) -> tuple[tuple[int, ...], np.ndarray, Pads]:
    """Output shape, the winners of a picture with many ties, and the padding, for the examples."""
    op = MaxPool2d(window, stride, padding)
    picture = (np.arange(np.prod(x)) * 7 % 5).reshape(x).astype(np.float64)
    y, index = op.reference(picture)
    return y.shape, index, op.pads((x[1], x[2]))
