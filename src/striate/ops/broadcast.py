"""Sums over axes, and broadcasting, which is what a sum becomes backwards (and the other way round)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.reshape import Reshape
from striate.ops.rules import (
    LARGEST_RANK,
    NUMBERS,
    expect_flag,
    expect_inputs,
    expect_integers,
    expect_one_of,
)
from striate.shapes import LARGEST_AXIS


def _kept_shape(shape: tuple[int, ...], axes: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(1 if axis in axes else size for axis, size in enumerate(shape))


def spread_back(build: Builder, cotangent: Value, shape: tuple[int, ...], axes: tuple[int, ...]) -> Value:
    """A reduction's cotangent, given back to every element that took part."""
    kept = _kept_shape(shape, axes)
    if cotangent.type.shape != kept:
        cotangent = build.one(Reshape(kept), cotangent)
    return build.one(BroadcastTo(shape), cotangent)


@dataclass(frozen=True)
class Reduction(Op):
    """Base of the reductions.

    `axes` may count from the end (-1); the empty tuple reduces nothing. `keepdims` leaves them as size 1.
    """

    axes: tuple[int, ...] = ()
    keepdims: bool = False

    def __post_init__(self) -> None:
        self._set("axes", expect_integers(self.axes, "axes", -LARGEST_RANK, LARGEST_RANK - 1))
        expect_flag(self.keepdims, "keepdims")

    def places(self, rank: int) -> tuple[int, ...]:
        """The axes counted from the front, in order."""
        for axis in self.axes:
            if not -rank <= axis < rank:
                raise ShapeError(f"{self.name}: axis {axis} of a tensor with {rank} axes")
        places = sorted(axis % rank for axis in self.axes)
        if len(set(places)) < len(places):
            raise ShapeError(f"{self.name}: axes {self.axes} name one axis of a rank-{rank} tensor twice")
        return tuple(places)

    def reduced(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        places = self.places(len(shape))
        if self.keepdims:
            return _kept_shape(shape, places)
        return tuple(size for axis, size in enumerate(shape) if axis not in places)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_one_of(self.name, NUMBERS, x)
        return (TensorType(self.reduced(x.shape), x.dtype),)

    def elements(self, shape: tuple[int, ...]) -> int:
        """How many elements become one."""
        count = 1
        for axis in self.places(len(shape)):
            count *= shape[axis]
        return count

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((0,), False), ((3, 4),))
        yield Example(cls((1,), True), ((3, 4),))
        yield Example(cls((-1, 0), False), ((2, 3, 4),))
        yield Example(cls((0, 1, 2), True), ((2, 3, 2),))
        yield Example(cls((), False), ((2, 3),))
        yield Example(cls((0,), False), ((5,),))
        yield Example(cls((1,), False), ((0, 3),), note="empty batch")


class ReduceSum(Reduction):
    """Sum over axes; the sum of nothing is 0."""

    name: ClassVar[str] = "reduce_sum"
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        total = np.sum(x, self.places(x.ndim), keepdims=self.keepdims, dtype=x.dtype)
        return (np.asarray(total, x.dtype),)

    def sums_only_zeros(self, zeros: Sequence[bool]) -> bool:
        return zeros[0]

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        shape = inputs[0].type.shape
        return (spread_back(build, dy, shape, self.places(len(shape))),)


@dataclass(frozen=True)
class BroadcastTo(Op):
    """x -> the same numbers repeated to `shape`, by NumPy's rule (axes matched from the last, 1 repeats)."""

    name: ClassVar[str] = "broadcast_to"
    exact: ClassVar[bool] = True
    shape: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        self._set("shape", expect_integers(self.shape, "shape", 0, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        added = len(self.shape) - x.rank
        matches = added >= 0 and all(
            a in (1, b) for a, b in zip(x.shape, self.shape[max(added, 0) :], strict=True)
        )
        if not matches:
            raise ShapeError(
                f"{self.name}: {list(x.shape)} does not broadcast to {list(self.shape)}: "
                f"counted from the last axis, each size must be equal or 1"
            )
        return (TensorType(self.shape, x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.array(np.broadcast_to(arrays[0], self.shape)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (sum_to_shape(build, dy, inputs[0].type.shape),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((2, 3)), ((3,),))
        yield Example(cls((2, 3, 4)), ((3, 1),))
        yield Example(cls((2, 2)), ((),))
        yield Example(cls((3, 2)), ((3, 2),))
        yield Example(cls((0, 3)), ((1, 3),), note="empty batch")


def sum_to_shape(build: Builder, value: Value, shape: tuple[int, ...]) -> Value:
    """Undo a broadcast from `shape`: sum over the axes that were added or repeated."""
    added = value.type.rank - len(shape)
    if added:
        value = build.one(ReduceSum(tuple(range(added)), False), value)
    repeated = tuple(a for a, size in enumerate(shape) if size == 1 and value.type.shape[a] != 1)
    if repeated:
        value = build.one(ReduceSum(repeated, True), value)
    return value
