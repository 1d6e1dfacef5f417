"""Pooling over windows: the largest value, or the mean.

Padding clips windows: it never wins a maximum, and a mean counts it only with `count_include_pad`. A window that
would lie wholly in padding is a `ShapeError`, so every window holds at least one real pixel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Op
from striate.ops.rules import expect_axes, expect_flag, expect_floating, expect_inputs, expect_shape
from striate.ops.windows import crop_image, inside, pad_image, padded_size, tap
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
    window_output,
)


def _pool_output(name: str, size: Pair, window: Pair, stride: Pair, pads: Pads) -> Pair:
    """(Ho, Wo); refuses padding in which a whole window would fit."""
    for axis, side in ((0, "rows"), (1, "columns")):
        if max(pads[axis]) >= window[axis]:
            raise ShapeError(
                f"{name}: {max(pads[axis])} {side} of padding hold a whole {window[0]}x{window[1]} window, "
                f"which would see no pixel; padding must be at most {window[axis] - 1}"
            )
    return window_output(size, window, stride, pads, (1, 1), name)


def _image_size(type: TensorType) -> Pair:
    return type.shape[1], type.shape[2]


def _index_type(window: Pair) -> str:
    return "uint8" if window[0] * window[1] <= 256 else "int32"


def _positions(window: Pair) -> Iterable[tuple[int, Pair]]:
    return enumerate(product(range(window[0]), range(window[1])))


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
        size = _image_size(x)
        Ho, Wo = _pool_output(self.name, size, self.window, self.stride, self.pads(size))
        shape = (x.shape[0], Ho, Wo, x.shape[3])
        return TensorType(shape, x.dtype), TensorType(shape, _index_type(self.window))

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        size = (x.shape[1], x.shape[2])
        pads = self.pads(size)
        outputs = _pool_output(self.name, size, self.window, self.stride, pads)
        padded = pad_image(x, pads)
        y = np.zeros((x.shape[0], *outputs, x.shape[3]), x.dtype)
        index = np.zeros(y.shape, _index_type(self.window))
        found = np.zeros((*outputs, 1), bool)
        for place, position in _positions(self.window):
            pixels = tap(padded, position, outputs, self.stride)
            real = inside(size, pads, position, outputs, self.stride)[:, :, None]
            # `y == y` is false for NaN alone.
            larger = (pixels > y) | ((pixels != pixels) & (y == y))
            wins = real & (~found | larger)
            y = np.where(wins, pixels, y)
            index[wins] = place
            found = found | real
        return y, index

    def gradient(
        self,
        build: Builder,
        inputs: Sequence[Value],
        outputs: Sequence[Value],
        cotangents: Sequence[Value | None],
    ) -> tuple[Value | None, ...]:
        if cotangents[0] is None:
            return (None,)
        size = _image_size(inputs[0].type)
        op = MaxPool2dGradient(self.window, self.stride, self.pads(size), size)
        return (build.one(op, cotangents[0], outputs[1]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, window, stride, padding in _cases():
            yield Example(cls(window, stride, padding), (x,))
        yield Example(cls((17, 16), (1, 1), "valid"), ((1, 17, 17, 1),), note="int32 index")
        yield Example(cls(), ((0, 4, 4, 2),), note="empty batch")


@dataclass(frozen=True)
class MaxPool2dGradient(Op):
    """dy [N, Ho, Wo, C], index [N, Ho, Wo, C] -> dx [N, Hi, Wi, C]: each cotangent goes to its winner.

    Where windows overlap and share a winner, their cotangents add.
    """

    name: ClassVar[str] = "max_pool2d_gradient"
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
        outputs = _pool_output(self.name, self.input_size, self.window, self.stride, self.pads)
        expect_shape(self.name, "dy", dy, (N, *outputs, C), "what the pooling puts out")
        _expect_index(self.name, index, dy.shape, self.window)
        return (TensorType((N, *self.input_size, C), dy.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, index = arrays
        N, Ho, Wo, C = dy.shape
        padded = np.zeros((N, *padded_size(self.input_size, self.pads), C), dy.dtype)
        for place, position in _positions(self.window):
            target = tap(padded, position, (Ho, Wo), self.stride)
            target += np.where(index == place, dy, 0)
        return (crop_image(padded, self.pads, self.input_size),)

    def gradient(
        self,
        build: Builder,
        inputs: Sequence[Value],
        outputs: Sequence[Value],
        cotangents: Sequence[Value | None],
    ) -> tuple[Value | None, ...]:
        if cotangents[0] is None:
            return None, None
        gather = MaxPool2dGather(self.window, self.stride, self.pads)
        return build.one(gather, cotangents[0], inputs[1]), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, window, stride, padding in _cases():
            y, index, pads = _winners(x, window, stride, padding)
            op = cls(window, stride, pads, (x[1], x[2]))
            yield Example(op, (y, y), {1: index}, (0,))


@dataclass(frozen=True)
class MaxPool2dGather(Op):
    """g [N, Hi, Wi, C], index [N, Ho, Wo, C] -> y [N, Ho, Wo, C]: the value at each window's winner."""

    name: ClassVar[str] = "max_pool2d_gather"
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
        outputs = _pool_output(self.name, _image_size(g), self.window, self.stride, self.pads)
        shape = (g.shape[0], *outputs, g.shape[3])
        _expect_index(self.name, index, shape, self.window)
        return (TensorType(shape, g.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        g, index = arrays
        outputs = (index.shape[1], index.shape[2])
        padded = pad_image(g, self.pads)
        y = np.zeros(index.shape, g.dtype)
        for place, position in _positions(self.window):
            y = np.where(index == place, tap(padded, position, outputs, self.stride), y)
        return (y,)

    def gradient(
        self,
        build: Builder,
        inputs: Sequence[Value],
        outputs: Sequence[Value],
        cotangents: Sequence[Value | None],
    ) -> tuple[Value | None, ...]:
        if cotangents[0] is None:
            return None, None
        scatter = MaxPool2dGradient(self.window, self.stride, self.pads, _image_size(inputs[0].type))
        return build.one(scatter, cotangents[0], inputs[1]), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for x, window, stride, padding in _cases():
            y, index, pads = _winners(x, window, stride, padding)
            yield Example(cls(window, stride, pads), (x, y), {1: index}, (0,))


@dataclass(frozen=True)
class AvgPool2d(Op):
    """x [N, Hi, Wi, C] -> y [N, Ho, Wo, C], the mean of each window.

    The divisor is the number of real pixels in the window, or Hf · Wf always with `count_include_pad`.
    """

    name: ClassVar[str] = "avg_pool2d"
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
        size = _image_size(x)
        outputs = _pool_output(self.name, size, self.window, self.stride, self.pads(size))
        return (TensorType((x.shape[0], *outputs, x.shape[3]), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        size = (x.shape[1], x.shape[2])
        pads = self.pads(size)
        outputs = _pool_output(self.name, size, self.window, self.stride, pads)
        padded = pad_image(x, pads)
        y = np.zeros((x.shape[0], *outputs, x.shape[3]), x.dtype)
        for _, position in _positions(self.window):
            y += tap(padded, position, outputs, self.stride)
        return (y / pixel_counts(size, self.window, self.stride, pads, self.count_include_pad, x.dtype),)

    def gradient(
        self,
        build: Builder,
        inputs: Sequence[Value],
        outputs: Sequence[Value],
        cotangents: Sequence[Value | None],
    ) -> tuple[Value | None, ...]:
        if cotangents[0] is None:
            return (None,)
        size = _image_size(inputs[0].type)
        op = AvgPool2dGradient(self.window, self.stride, self.pads(size), self.count_include_pad, size)
        return (build.one(op, cotangents[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for (x, window, stride, padding), include in product(_cases(), (False, True)):
            yield Example(cls(window, stride, padding, include), (x,))
        yield Example(cls(), ((0, 4, 4, 2),), note="empty batch")


@dataclass(frozen=True)
class AvgPool2dGradient(Op):
    """dy [N, Ho, Wo, C] -> dx [N, Hi, Wi, C]: each cotangent is shared equally by its window's pixels."""

    name: ClassVar[str] = "avg_pool2d_gradient"
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
        outputs = _pool_output(self.name, self.input_size, self.window, self.stride, self.pads)
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
        for _, position in _positions(self.window):
            target = tap(padded, position, (Ho, Wo), self.stride)
            target += share
        return (crop_image(padded, self.pads, self.input_size),)

    def gradient(
        self,
        build: Builder,
        inputs: Sequence[Value],
        outputs: Sequence[Value],
        cotangents: Sequence[Value | None],
    ) -> tuple[Value | None, ...]:
        if cotangents[0] is None:
            return (None,)
        op = AvgPool2d(self.window, self.stride, self.pads, self.count_include_pad)
        return (build.one(op, cotangents[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for (x, window, stride, padding), include in product(_cases(), (False, True)):
            pads = resolve_padding(padding, (x[1], x[2]), window, stride)
            op = AvgPool2d(window, stride, padding, include)
            (y,) = op.infer(TensorType(x))
            yield Example(cls(window, stride, pads, include, (x[1], x[2])), (y.shape,))


def pixel_counts(
    size: Pair, window: Pair, stride: Pair, pads: Pads, include_pad: bool, dtype: np.dtype
) -> np.ndarray:
    """The divisors of average pooling, [Ho, Wo, 1]."""
    outputs = _pool_output("avg_pool2d", size, window, stride, pads)
    if include_pad:
        return np.full((*outputs, 1), window[0] * window[1], dtype)
    rows, columns = (_overlaps(size[a], window[a], stride[a], pads[a][0], outputs[a]) for a in (0, 1))
    return (rows[:, None] * columns[None, :]).astype(dtype)[:, :, None]


def _overlaps(size: int, window: int, stride: int, before: int, outputs: int) -> np.ndarray:
    """How many real pixels each window covers, along one axis."""
    start = np.arange(outputs) * stride - before
    return np.minimum(start + window, size) - np.maximum(start, 0)


def _cases() -> Iterable[tuple[tuple[int, ...], Pair, Pair, Padding]]:
    """Input shape, window, stride, padding."""
    yield (2, 4, 6, 3), (2, 2), (2, 2), "valid"
    yield (1, 5, 7, 2), (2, 2), (2, 2), "valid"
    yield (1, 5, 6, 2), (3, 3), (2, 2), "same"
    yield (2, 5, 5, 1), (3, 3), (1, 1), ((1, 1), (1, 1))
    yield (1, 6, 7, 2), (3, 2), (2, 3), ((2, 0), (0, 1))
    yield (1, 7, 7, 1), (2, 2), (3, 3), "valid"
    yield (1, 1, 1, 1), (1, 1), (1, 1), "valid"
    yield (1, 3, 4, 2), (3, 4), (3, 4), "valid"


def _winners(
    x: tuple[int, ...], window: Pair, stride: Pair, padding: Padding
) -> tuple[tuple[int, ...], np.ndarray, Pads]:
    """Output shape, the winners of a picture with many ties, and the padding, for the examples."""
    op = MaxPool2d(window, stride, padding)
    picture = (np.arange(np.prod(x)) * 7 % 5).reshape(x).astype(np.float64)
    y, index = op.reference(picture)
    return y.shape, index, op.pads((x[1], x[2]))
