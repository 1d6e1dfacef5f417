"""Normalisation by statistics of the input itself: the core of instance, layer and group normalisation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Cotangents, Example, Gradients, Op, Values
from striate.ops.elementwise import Add, Multiply, Subtract, scaled, times
from striate.ops.reduction import ReduceMean
from striate.ops.rules import LARGEST_RANK, expect_floating, expect_inputs, expect_integers, expect_number


@dataclass(frozen=True)
class Normalize(Op):
    """x -> y = (x - mean) · inverse, and mean and inverse = 1 / sqrt(variance + epsilon), size 1 along `axes`.

    Mean and variance (over n, not n - 1) are taken over `axes`, for each place on the other axes. Over the
    pixels of [N, H, W, C] it is instance normalisation (Ulyanov, Vedaldi and Lempitsky 2016), over the last axis
    layer normalisation (Ba, Kiros and Hinton 2016), over pixels and channels of [N, H, W, groups, C/groups] group
    normalisation (Wu and He 2018), over all but the channels batch normalisation in training (Ioffe and
    Szegedy 2015). Scale and shift follow as `Affine`.
    """

    name: ClassVar[str] = "normalize"
    each: ClassVar[int] = 2
    normalises: ClassVar[bool] = True
    axes: tuple[int, ...] = (-1,)
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        self._set("axes", expect_integers(self.axes, "axes", -LARGEST_RANK, LARGEST_RANK - 1))
        self._set("epsilon", expect_number(self.epsilon, "epsilon"))

    def places(self, rank: int) -> tuple[int, ...]:
        """The axes counted from the front."""
        return ReduceMean(self.axes, True).places(rank)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        dtype = expect_floating(self.name, x)
        wrong = [axis for axis in self.axes if not -x.rank <= axis < x.rank]
        if wrong:
            raise ShapeError(f"{self.name}: axis {wrong[0]} of a tensor with {x.rank} axes")
        places = self.places(x.rank)
        if any(not x.shape[axis] for axis in places):
            raise ShapeError(f"{self.name}: {x} has no elements along axes {self.axes}")
        kept = tuple(1 if axis in places else size for axis, size in enumerate(x.shape))
        return x, TensorType(kept, dtype), TensorType(kept, dtype)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        places = self.places(x.ndim)
        mean = np.mean(x, places, keepdims=True)
        centred = x - mean
        variance = np.mean(centred * centred, places, keepdims=True)
        inverse = x.dtype.type(1) / np.sqrt(variance + x.dtype.type(self.epsilon))
        return centred * inverse, np.asarray(mean, x.dtype), np.asarray(inverse, x.dtype)

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        """dx = inverse · (dy - mean(dy) - y · mean(dy · y)) + dmean/n - dinverse · inverse² · y/n."""
        dy, dmean, dinverse = cotangents
        y, mean, inverse = outputs
        average = ReduceMean(self.axes, True)
        parts: list[Value] = []
        if dy is not None:
            along = times(build, y, build.one(average, build.one(Multiply(), dy, y)))
            centred = build.one(Subtract(), dy, build.one(average, dy))
            parts.append(times(build, build.one(Subtract(), centred, along), inverse))
        share = mean.type.size / max(1, y.type.size)
        if dmean is not None:
            spread = build.one(Add(), scaled(build, y, 0.0), dmean)
            parts.append(scaled(build, spread, share))
        if dinverse is not None:
            parts.append(scaled(build, times(build, y, dinverse, inverse, inverse), -share))
        total = parts[0]
        for part in parts[1:]:
            total = build.one(Add(), total, part)
        return (total,)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((1, 2), 1e-3), ((2, 3, 4, 2),), note="instance")
        yield Example(cls((-1,), 1e-3), ((2, 2, 5),), note="layer")
        yield Example(cls((1, 2, 4), 1e-3), ((2, 2, 2, 2, 3),), note="group")
        yield Example(cls((0, 1, 2), 1e-3), ((2, 3, 2, 2),), note="batch")
        yield Example(cls((-1,), 1e-3), ((0, 5),), note="empty batch")
