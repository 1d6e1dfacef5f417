"""Pooling over any number of spatial axes, with dilation: `[N, *spatial, C]`.

The two-dimensional pools without dilation have ops of their own, which run as generated code; these here serve
the rest: sound and volumes, dilated windows, and windows that hang over the edge (`ceil_mode` elsewhere).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.gather import GatherElements
from striate.ops.reshape import Reshape
from striate.ops.rules import (
    LARGEST_RANK,
    NUMBERS,
    expect_floating,
    expect_inputs,
    expect_integers,
    expect_one_of,
)
from striate.shapes import LARGEST_ARGUMENT, LARGEST_AXIS, Pair, output_size, pair, span

Sizes = tuple[int, ...]
LARGEST_WINDOW = 2**20


@dataclass(frozen=True)
class Windows(Op):
    """Base of the ops that walk windows over spatial axes; an empty stride or dilation is all ones."""

    window: Sizes = (2,)
    stride: Sizes = ()
    pads: tuple[Pair, ...] = ()
    dilation: Sizes = ()

    def __post_init__(self) -> None:
        self._set("window", expect_integers(self.window, "window", 1, LARGEST_ARGUMENT))
        rank = len(self.window)
        if not 1 <= rank <= LARGEST_RANK - 2:
            raise ArgumentError(f"window must have 1 to {LARGEST_RANK - 2} axes, got {rank}")
        if math.prod(self.window) > LARGEST_WINDOW:
            raise ArgumentError(f"window {self.window} has more than 2^20 positions")
        for field in ("stride", "dilation"):
            given = getattr(self, field) or (1,) * rank
            self._set(field, expect_integers(given, field, 1, LARGEST_ARGUMENT))
        self._set("pads", _expect_pads(self.pads or ((0, 0),) * rank))
        if {len(self.stride), len(self.dilation), len(self.pads)} != {rank}:
            raise ArgumentError(
                f"window, stride, pads and dilation must have one entry an axis, got {rank}, {len(self.stride)}, "
                f"{len(self.pads)} and {len(self.dilation)}"
            )

    def outputs(self, sizes: Sizes) -> Sizes:
        """How often the window fits along each axis of `sizes`; a `ShapeError` where it does not fit at all."""
        if len(sizes) != len(self.window):
            raise ShapeError(
                f"{self.name}: a window over {len(self.window)} axes on an input with {len(sizes)} spatial axes"
            )
        results: list[int] = []
        for axis, size in enumerate(sizes):
            if not size:
                raise ShapeError(f"{self.name}: spatial axis {axis} is empty")
            window, dilation, (before, after) = self.window[axis], self.dilation[axis], self.pads[axis]
            count = output_size(size, window, self.stride[axis], before, after, dilation)
            if count < 1:
                raise ShapeError(
                    f"{self.name}: on spatial axis {axis} a window that spans {span(window, dilation)} does not fit "
                    f"{size} + {before} + {after} positions"
                )
            results.append(count)
        return tuple(results)

    def taps(self, outputs: Sizes) -> Iterable[tuple[Sizes, tuple[slice, ...]]]:
        """For each window position its place, and the slices of the padded input that it sees."""
        for place in product(*map(range, self.window)):
            slices: list[slice] = []
            for axis, step in enumerate(place):
                start = step * self.dilation[axis]
                slices.append(
                    slice(start, start + (outputs[axis] - 1) * self.stride[axis] + 1, self.stride[axis])
                )
            yield place, (slice(None), *slices, slice(None))

    def padded(self, x: np.ndarray, value: Any) -> np.ndarray:
        return np.pad(x, ((0, 0), *self.pads, (0, 0)), constant_values=value)


def _expect_pads(pads: Any) -> tuple[Pair, ...]:
    if not isinstance(pads, (tuple, list)) or len(pads) > LARGEST_RANK:
        raise ArgumentError("pads must be a tuple of pairs (before, after)")
    return tuple(pair(sides, "pads", 0) for sides in pads)


class MaxPool(Windows):
    """x [N, *spatial, C] -> y [N, *outputs, C] and the winners [N, *outputs, C] (int64).

    A winner is a position in the input, counted row by row over the spatial axes. The first of equals wins; NaN
    wins over every number. Padding never wins; a window without a real position has the type's lowest value and
    winner 0.
    """

    name: ClassVar[str] = "max_pool"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        dtype = expect_one_of(self.name, NUMBERS, x)
        if x.rank < 3:
            raise ShapeError(f"{self.name}: x must be [N, *spatial, C], got {x}")
        shape = (x.shape[0], *self.outputs(x.shape[1:-1]), x.shape[-1])
        return TensorType(shape, dtype), TensorType(shape, "int64")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        sizes = x.shape[1:-1]
        outputs = self.outputs(sizes)
        lowest = -np.inf if x.dtype.kind == "f" else np.iinfo(x.dtype).min
        padded = self.padded(x, lowest)
        places = np.arange(math.prod(sizes)).reshape(1, *sizes, 1)
        numbers = self.padded(places, -1)
        y = np.full((x.shape[0], *outputs, x.shape[-1]), lowest, x.dtype)
        winners = np.full(y.shape, -1)
        for _, slices in self.taps(outputs):
            pixels, number = padded[slices], numbers[slices]
            # `y == y` is false for NaN alone.
            larger = (pixels > y) | ((pixels != pixels) & (y == y)) | (winners < 0)
            wins = larger & (number >= 0)
            y = np.where(wins, pixels, y)
            winners = np.where(wins, number, winners)
        return y, np.maximum(winners, 0)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """Every cotangent goes to its winner."""
        sizes = inputs[0].type.shape[1:-1]
        op = MaxPoolGradient(self.window, self.stride, self.pads, self.dilation, sizes)
        return (build.one(op, dy, outputs[1]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((3,), (2,), ((1, 1),)), ((2, 7, 2),))
        yield Example(cls((2, 2), (1, 1), (), (2, 2)), ((1, 5, 4, 2),), note="dilated")
        yield Example(cls((2, 3), (2, 2), ((0, 1), (2, 2))), ((1, 5, 4, 1),), note="over the edge")
        yield Example(cls((2, 2, 2), (2, 1, 1)), ((1, 4, 3, 3, 2),), note="volume")


@dataclass(frozen=True)
class MaxPoolGradient(Windows):
    """dy [N, *outputs, C], winners as `MaxPool` gives them -> dx [N, *input_sizes, C]: each cotangent to its winner.

    A winner that its window does not see gets nothing.
    """

    name: ClassVar[str] = "max_pool_gradient"
    input_sizes: Sizes = (2,)

    def __post_init__(self) -> None:
        super().__post_init__()
        self._set("input_sizes", expect_integers(self.input_sizes, "input_sizes", 1, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, winners = inputs
        dtype = expect_floating(self.name, dy)
        outputs = self.outputs(self.input_sizes)
        if dy.rank != len(outputs) + 2 or dy.shape[1:-1] != outputs or winners.shape != dy.shape:
            raise ShapeError(
                f"{self.name}: dy and winners must be [N, *{list(outputs)}, C], got {dy} and {winners}"
            )
        return (TensorType((dy.shape[0], *self.input_sizes, dy.shape[-1]), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, winners = arrays
        sizes = zip(self.input_sizes, self.pads, strict=True)
        dx = np.zeros((dy.shape[0], *(size + sum(pads) for size, pads in sizes), dy.shape[-1]), dy.dtype)
        places = np.arange(math.prod(self.input_sizes)).reshape(1, *self.input_sizes, 1)
        numbers = np.pad(places, ((0, 0), *self.pads, (0, 0)), constant_values=-1)
        for _, slices in self.taps(dy.shape[1:-1]):
            dx[slices] += np.where(winners == numbers[slices], dy, dy.dtype.type(0))
        return (cropped(dx, self.input_sizes, self.pads),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """Each winner's cotangent goes back to its window."""
        N, C, shape = dy.type.shape[0], dy.type.shape[-1], inputs[0].type.shape
        flat = build.one(Reshape((N, math.prod(self.input_sizes), C)), dy)
        winners = build.one(Reshape((N, math.prod(shape[1:-1]), C)), inputs[1])
        return build.one(Reshape(shape), build.one(GatherElements(1), flat, winners)), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in MaxPool.examples():
            op, (shape,) = example.op, example.shapes
            assert isinstance(op, MaxPool)
            winners = op.reference(np.random.default_rng(4).standard_normal(shape))[1]
            own = cls(op.window, op.stride, op.pads, op.dilation, shape[1:-1])
            yield Example(own, (winners.shape, winners.shape), {1: winners}, note=example.note)


def cropped(padded: np.ndarray, sizes: Sizes, pads: tuple[Pair, ...]) -> np.ndarray:
    """The inside of [N, *padded sizes, C]."""
    inside = (slice(before, before + size) for size, (before, _) in zip(sizes, pads, strict=True))
    return np.ascontiguousarray(padded[(slice(None), *inside)])


class WindowSum(Windows):
    """x [N, *spatial, C] -> y [N, *outputs, C]: the sum of each window, zeros in the padding."""

    name: ClassVar[str] = "window_sum"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        dtype = expect_floating(self.name, x)
        if x.rank < 3:
            raise ShapeError(f"{self.name}: x must be [N, *spatial, C], got {x}")
        return (TensorType((x.shape[0], *self.outputs(x.shape[1:-1]), x.shape[-1]), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        outputs = self.outputs(x.shape[1:-1])
        padded = self.padded(x, 0)
        y = np.zeros((x.shape[0], *outputs, x.shape[-1]), x.dtype)
        for _, slices in self.taps(outputs):
            y += padded[slices]
        return (y,)

    def counts(self, sizes: Sizes) -> np.ndarray:
        """How many real positions each window holds, [1, *outputs, 1] in float64."""
        return self.reference(np.ones((1, *sizes, 1)))[0]

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        sizes = inputs[0].type.shape[1:-1]
        op = WindowSumGradient(self.window, self.stride, self.pads, self.dilation, sizes)
        return (build.one(op, dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in MaxPool.examples():
            op = example.op
            assert isinstance(op, MaxPool)
            yield Example(cls(op.window, op.stride, op.pads, op.dilation), example.shapes, note=example.note)


@dataclass(frozen=True)
class WindowSumGradient(Windows):
    """dy [N, *outputs, C] -> dx [N, *input_sizes, C]: each cotangent goes to all positions of its window."""

    name: ClassVar[str] = "window_sum_gradient"
    exact: ClassVar[bool] = True
    input_sizes: Sizes = (2,)

    def __post_init__(self) -> None:
        super().__post_init__()
        self._set("input_sizes", expect_integers(self.input_sizes, "input_sizes", 1, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (dy,) = inputs
        dtype = expect_floating(self.name, dy)
        outputs = self.outputs(self.input_sizes)
        if dy.rank != len(outputs) + 2 or dy.shape[1:-1] != outputs:
            raise ShapeError(f"{self.name}: dy must be [N, *{list(outputs)}, C], got {dy}")
        return (TensorType((dy.shape[0], *self.input_sizes, dy.shape[-1]), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (dy,) = arrays
        sides = zip(self.input_sizes, self.pads, strict=True)
        padded = np.zeros((dy.shape[0], *(size + sum(pads) for size, pads in sides), dy.shape[-1]), dy.dtype)
        for _, slices in self.taps(dy.shape[1:-1]):
            padded[slices] += dy
        return (cropped(padded, self.input_sizes, self.pads),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        op = WindowSum(self.window, self.stride, self.pads, self.dilation)
        return (build.one(op, dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in WindowSum.examples():
            op, (shape,) = example.op, example.shapes
            assert isinstance(op, WindowSum)
            adjoint = cls(op.window, op.stride, op.pads, op.dilation, shape[1:-1])
            yield Example(adjoint, (op.infer(TensorType(shape))[0].shape,), note=example.note)
