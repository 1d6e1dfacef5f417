"""Where the extremes are: the place of the largest or smallest, the k largest or smallest; running sums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.gather import GatherElementsGradient
from striate.ops.rules import LARGEST_RANK, NUMBERS, expect_flag, expect_inputs, expect_one_of
from striate.shapes import LARGEST_AXIS, whole_number


def _expect_axis(name: str, x: TensorType, axis: int) -> None:
    if axis >= x.rank:
        raise ShapeError(f"{name}: axis {axis} of a tensor with {x.rank} axes")


@dataclass(frozen=True)
class _Place(Op):
    """The index (int64) of an extreme along `axis`, counted from the front; the first of equals, or the last."""

    axis: int = 0
    keepdims: bool = False
    last: bool = False

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))
        expect_flag(self.keepdims, "keepdims")
        expect_flag(self.last, "last")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_one_of(self.name, NUMBERS, x)
        _expect_axis(self.name, x, self.axis)
        if not x.shape[self.axis]:
            raise ShapeError(f"{self.name}: axis {self.axis} of {x} is empty")
        kept = (1,) if self.keepdims else ()
        return (TensorType((*x.shape[: self.axis], *kept, *x.shape[self.axis + 1 :]), "int64"),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        find = np.argmax if isinstance(self, ArgMax) else np.argmin
        if not self.last:
            return (np.asarray(find(x, self.axis, keepdims=self.keepdims), np.int64),)
        place = find(np.flip(x, self.axis), self.axis, keepdims=self.keepdims)
        return (np.asarray(x.shape[self.axis] - 1 - place, np.int64),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        ties = np.array([[1.0, 3, 3], [2, 0, 2]])
        yield Example(cls(1, False, False), ((2, 3),), {0: ties})
        yield Example(cls(1, True, True), ((2, 3),), {0: ties})
        yield Example(cls(0, True, False), ((3, 2, 2),))
        yield Example(cls(1, False, False), ((0, 3),), note="empty batch")


class ArgMax(_Place):
    """x -> the index (int64) of the largest along `axis`; of equals the first, or with `last` the last.

    NaN counts as the largest.
    """

    name: ClassVar[str] = "arg_max"
    exact: ClassVar[bool] = True


class ArgMin(_Place):
    """x -> the index (int64) of the smallest along `axis`; of equals the first, or with `last` the last.

    NaN counts as the smallest.
    """

    name: ClassVar[str] = "arg_min"
    exact: ClassVar[bool] = True


@dataclass(frozen=True)
class TopK(Op):
    """x -> the `count` largest (or smallest) along `axis`, in order, and their indices (int64).

    Of equals the one with the lower index comes first. NaN counts as larger than every number.
    """

    name: ClassVar[str] = "top_k"
    exact: ClassVar[bool] = True
    count: int = 1
    axis: int = 0
    largest: bool = True

    def __post_init__(self) -> None:
        self._set("count", whole_number(self.count, "count", 0, LARGEST_AXIS))
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))
        expect_flag(self.largest, "largest")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        dtype = expect_one_of(self.name, NUMBERS, x)
        _expect_axis(self.name, x, self.axis)
        if self.count > x.shape[self.axis]:
            raise ShapeError(
                f"{self.name}: the first {self.count} of the {x.shape[self.axis]} on axis {self.axis}"
            )
        shape = (*x.shape[: self.axis], self.count, *x.shape[self.axis + 1 :])
        return TensorType(shape, dtype), TensorType(shape, "int64")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        size = x.shape[self.axis]
        if self.largest:
            # A stable sort of the flipped numbers, read backwards, keeps the order of equals.
            order = size - 1 - np.argsort(np.flip(x, self.axis), self.axis, kind="stable")
            order = np.flip(order, self.axis)
        else:
            order = np.argsort(x, self.axis, kind="stable")
        picked = np.take(order, np.arange(self.count), self.axis).astype(np.int64)
        return np.take_along_axis(x, picked, self.axis), picked

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        op = GatherElementsGradient(self.axis, inputs[0].type.shape[self.axis])
        return (build.one(op, dy, outputs[1]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for largest in (True, False):
            yield Example(cls(2, 1, largest), ((3, 4),))
            ties = np.array([[1.0, 3, 3, 1], [2, 0, 2, 2]])
            yield Example(cls(3, 1, largest), ((2, 4),), {0: ties}, (), note="ties")
        yield Example(cls(3, 0), ((3, 2, 2),))
        yield Example(cls(0, 1), ((2, 3),), note="none")


@dataclass(frozen=True)
class CumulativeSum(Op):
    """y[k] = x[0] + ... + x[k] along `axis`; without x[k] when `exclusive`, from the other end when `reverse`."""

    name: ClassVar[str] = "cumulative_sum"
    exact: ClassVar[bool] = True
    axis: int = 0
    exclusive: bool = False
    reverse: bool = False

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))
        expect_flag(self.exclusive, "exclusive")
        expect_flag(self.reverse, "reverse")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, NUMBERS, *inputs)
        _expect_axis(self.name, inputs[0], self.axis)
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x = np.flip(arrays[0], self.axis) if self.reverse else arrays[0]
        y = np.cumsum(x, self.axis, dtype=x.dtype)
        if self.exclusive:
            sides = [(0, 0)] * x.ndim
            sides[self.axis] = (1, 0)
            y = np.take(np.pad(y, sides), np.arange(x.shape[self.axis]), self.axis)
        return (np.ascontiguousarray(np.flip(y, self.axis) if self.reverse else y),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(CumulativeSum(self.axis, self.exclusive, not self.reverse), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for exclusive in (False, True):
            for reverse in (False, True):
                yield Example(cls(1, exclusive, reverse), ((2, 4, 2),))
        yield Example(cls(0), ((0, 3),), note="empty batch")
