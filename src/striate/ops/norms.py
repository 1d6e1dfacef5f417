"""Normalisations with their scale and shift: over the last axes, and over pixels and groups of channels.

What `normalise.py` computes and what follows it there, as one op: that is how kernels compute it. Passes write these
ops (`transforms/name_norms.py`), for what layers and files spell in many ways.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Cotangents, Example, Gradients, Op, Types, Values
from striate.ops.broadcast import sum_to_shape
from striate.ops.elementwise import Sqrt, Subtract, shifted, times
from striate.ops.functions import Reciprocal
from striate.ops.reduction import ReduceMean
from striate.ops.reshape import Reshape
from striate.ops.reverse import carry_back
from striate.ops.rules import (
    LARGEST_RANK,
    expect_flag,
    expect_floating,
    expect_inputs,
    expect_number,
    expect_shape,
)
from striate.shapes import LARGEST_AXIS, whole_number


@dataclass(frozen=True)
class _OverLast(Op):
    """Statistics over the last `count` axes; those axes have a scale and a shift for each place."""

    each: ClassVar[int] = 4
    count: int = 1
    epsilon: float = 1e-5
    centred: bool = True

    def __post_init__(self) -> None:
        self._set("count", whole_number(self.count, "count", 1, LARGEST_RANK))
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))
        expect_flag(self.centred, "centred")

    def normal_shape(self, x: TensorType) -> tuple[int, ...]:
        """That of scale and shift."""
        if self.count > x.rank or not all(x.shape[x.rank - self.count :]):
            raise ShapeError(f"{self.name}: {x} has no {self.count} last axes with elements")
        return x.shape[x.rank - self.count :]

    def statistics(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The numbers around their mean, and 1 / sqrt(their mean square + epsilon)."""
        axes = tuple(range(-self.count, 0))
        away = x - np.mean(x, axes, keepdims=True) if self.centred else x
        square = np.mean(away * away, axes, keepdims=True)
        return away, x.dtype.type(1) / np.sqrt(square + x.dtype.type(self.epsilon))


class LayerNorm(_OverLast):
    """x [..., L], scale [L], shift [L] -> (x - mean) / sqrt(variance + epsilon) · scale + shift, L the last axes.

    Layer normalisation (Ba, Kiros and Hinton 2016). Not `centred`, the mean is not taken off and the mean of x² stands
    for the variance: RMS normalisation (Zhang and Sennrich 2019).
    """

    name: ClassVar[str] = "layer_norm"
    normalises: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        x, scale, shift = inputs
        shape = self.normal_shape(x)
        expect_shape(self.name, "scale", scale, shape, "the last axes of x")
        expect_shape(self.name, "shift", shift, shape, "the last axes of x")
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, scale, shift = arrays
        away, inverse = self.statistics(x)
        return (away * inverse * scale + shift,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, scale, _ = inputs
        return build.apply(LayerNormGradient(self.count, self.epsilon, self.centred), dy, x, scale)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(1, 1e-3), ((3, 4, 5), (5,), (5,)))
        yield Example(cls(1, 1e-3, False), ((2, 3, 2, 7), (7,), (7,)), note="root mean square")
        yield Example(cls(2, 1e-3), ((6, 2, 5), (2, 5), (2, 5)))
        yield Example(cls(1, 1e-3), ((9, 19), (19,), (19,)))
        yield Example(cls(1, 1e-3), ((0, 5), (5,), (5,)), note="empty batch")


class LayerNormGradient(_OverLast):
    """dy, x [..., L], scale [L] -> dx, dscale [L], dshift [L] of `LayerNorm`.

    With y the normalised x and g = dy · scale:  dx = inverse · (g - mean(g) - y · mean(g · y)), the first mean only if
    `centred`; dscale and dshift are the sums of dy · y and dy over all but L.
    """

    name: ClassVar[str] = "layer_norm_gradient"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        dy, x, scale = inputs
        expect_shape(self.name, "dy", dy, x.shape, "x's shape")
        expect_shape(self.name, "scale", scale, self.normal_shape(x), "the last axes of x")
        return x, scale, scale

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, x, scale = arrays
        away, inverse = self.statistics(x)
        y, g = away * inverse, dy * scale
        own, others = tuple(range(-self.count, 0)), tuple(range(x.ndim - self.count))
        along = g - y * np.mean(g * y, own, keepdims=True)
        dx = inverse * (along - np.mean(g, own, keepdims=True) if self.centred else along)
        sums = (np.sum(each, others, dtype=x.dtype) for each in (dy * y, dy))
        return dx, *(np.asarray(total) for total in sums)

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        rank, start = inputs[1].type.rank, len(build.nodes)
        own = tuple(range(rank - self.count, rank))
        results = _spelled(build, inputs, own, self.epsilon, self.centred)
        return _back(build, inputs, results, start, cotangents)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in LayerNorm.examples():
            x, scale, _ = example.shapes
            op = example.op
            assert isinstance(op, LayerNorm)
            yield Example(cls(op.count, op.epsilon, op.centred), (x, x, scale), note=example.note)


@dataclass(frozen=True)
class _OverPixels(Op):
    """Statistics of each picture over its pixels and the channels of each of `groups` groups."""

    each: ClassVar[int] = 4
    groups: int = 1
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        self._set("groups", whole_number(self.groups, "groups", 1, LARGEST_AXIS))
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))

    def check(self, x: TensorType, vectors: Types) -> None:
        """x is [N, ..., C] of whole groups, the others are [C]."""
        if x.rank < 2 or not all(x.shape[1:]) or x.shape[-1] % self.groups:
            raise ShapeError(f"{self.name}: x must be [N, ..., C], C a multiple of {self.groups}, got {x}")
        for vector in vectors:
            expect_shape(self.name, "scale or shift", vector, x.shape[-1:], "the channels of x")

    def grouped(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """[N, pixels, groups, channels of a group]."""
        pixels = int(np.prod(shape[1:-1]))
        return (shape[0], pixels, self.groups, shape[-1] // self.groups)

    def statistics(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The numbers around their mean, grouped, and 1 / sqrt(variance + epsilon)."""
        grouped = x.reshape(self.grouped(x.shape))
        away = grouped - np.mean(grouped, (1, 3), keepdims=True)
        square = np.mean(away * away, (1, 3), keepdims=True)
        return away, x.dtype.type(1) / np.sqrt(square + x.dtype.type(self.epsilon))


class GroupNorm(_OverPixels):
    """x [N, ..., C], scale [C], shift [C] -> each picture's groups of channels at mean 0, variance 1; scaled, shifted.

    As many groups as channels: instance normalisation (Ulyanov, Vedaldi and Lempitsky 2016); else group normalisation
    (Wu and He 2018).
    """

    name: ClassVar[str] = "group_norm"
    normalises: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        self.check(inputs[0], inputs[1:])
        return (inputs[0],)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, scale, shift = arrays
        away, inverse = self.statistics(x)
        return ((away * inverse).reshape(x.shape) * scale + shift,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return build.apply(GroupNormGradient(self.groups, self.epsilon), dy, inputs[0], inputs[1])

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(3, 1e-3), ((2, 3, 4, 3), (3,), (3,)), note="instance")
        yield Example(cls(2, 1e-3), ((2, 3, 2, 6), (6,), (6,)))
        yield Example(cls(1, 1e-3), ((2, 5, 4), (4,), (4,)), note="all channels")
        yield Example(cls(19, 1e-3), ((1, 2, 3, 2, 19), (19,), (19,)), note="volume")
        yield Example(cls(4, 1e-3), ((3, 8), (8,), (8,)), note="no pixels")
        yield Example(cls(1, 1e-3), ((0, 2, 2, 3), (3,), (3,)), note="empty batch")


class GroupNormGradient(_OverPixels):
    """dy, x [N, ..., C], scale [C] -> dx, dscale [C], dshift [C] of `GroupNorm`.

    With y the normalised x and g = dy · scale:  dx = inverse · (g - mean(g) - y · mean(g · y)), means as those of x.
    """

    name: ClassVar[str] = "group_norm_gradient"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        expect_floating(self.name, *inputs)
        dy, x, scale = inputs
        expect_shape(self.name, "dy", dy, x.shape, "x's shape")
        self.check(x, [scale])
        return x, scale, scale

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, x, scale = arrays
        away, inverse = self.statistics(x)
        y, g = away * inverse, (dy * scale).reshape(away.shape)
        own = (1, 3)
        dx = g - np.mean(g, own, keepdims=True) - y * np.mean(g * y, own, keepdims=True)
        others = tuple(range(x.ndim - 1))
        sums = (np.sum(each, others, dtype=x.dtype) for each in (dy * y.reshape(x.shape), dy))
        return (inverse * dx).reshape(x.shape), *(np.asarray(total) for total in sums)

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        dy, x, scale = inputs
        shape, start = self.grouped(x.type.shape), len(build.nodes)
        split = Reshape(shape)
        grouped = (build.one(split, dy), build.one(split, x), build.one(Reshape(shape[2:]), scale))
        results = _spelled(build, grouped, (1, 3), self.epsilon, True)
        wholes = (x.type.shape, scale.type.shape, scale.type.shape)
        results = [build.one(Reshape(to), each) for each, to in zip(results, wholes, strict=True)]
        return _back(build, inputs, results, start, cotangents)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in GroupNorm.examples():
            x, scale, _ = example.shapes
            op = example.op
            assert isinstance(op, GroupNorm)
            yield Example(cls(op.groups, op.epsilon), (x, x, scale), note=example.note)


def _spelled(
    build: Builder, inputs: Values, axes: tuple[int, ...], epsilon: float, centred: bool
) -> tuple[Value, Value, Value]:
    """(dx, dscale, dshift) of a normalisation over `axes`, in ops that have gradients themselves."""
    dy, x, scale = inputs

    def mean(value: Value) -> Value:
        return build.one(ReduceMean(axes, True), value)

    def less(a: Value, b: Value) -> Value:
        return build.one(Subtract(), a, b)

    away = less(x, mean(x)) if centred else x
    spread = shifted(build, mean(times(build, away, away)), epsilon)
    inverse = build.one(Reciprocal(), build.one(Sqrt(), spread))
    y, g = times(build, away, inverse), times(build, dy, scale)
    along = less(g, times(build, y, mean(times(build, g, y))))
    dx = times(build, inverse, less(along, mean(g)) if centred else along)
    shape = scale.type.shape
    return dx, sum_to_shape(build, times(build, dy, y), shape), sum_to_shape(build, dy, shape)


def _back(build: Builder, inputs: Values, results: Values, start: int, cotangents: Cotangents) -> Gradients:
    """Through the nodes from `start` on, which compute `results` of `inputs`."""
    arriving = {value: given for value, given in zip(results, cotangents, strict=True) if given is not None}
    carry_back(build, tuple(build.nodes[start:]), arriving, inputs)
    return tuple(arriving.get(value) for value in inputs)
