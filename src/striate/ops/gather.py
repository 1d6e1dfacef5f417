"""Elements picked by their position along an axis, and the way back, which adds them where they came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import DTypeError, ShapeError, UnsupportedError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.rules import LARGEST_RANK, expect_floating, expect_inputs
from striate.shapes import LARGEST_AXIS, whole_number

INDICES = ("int32", "int64")


def check_indices(name: str, indices: np.ndarray, size: int) -> None:
    """Every index names a position of an axis of `size`, counted from either end."""
    if not indices.size:
        return
    lowest, highest = int(indices.min()), int(indices.max())
    if lowest < -size or highest >= size:
        wrong = lowest if lowest < -size else highest
        raise ShapeError(
            f"{name}: index {wrong} of an axis of size {size}; it must lie in {-size} to {size - 1}"
        )


def _expect_indices(name: str, indices: TensorType) -> None:
    if indices.dtype not in INDICES:
        raise DTypeError(f"{name}: indices must be int32 or int64, got {indices}")


@dataclass(frozen=True)
class Gather(Op):
    """x, indices [...] -> x with `axis` replaced by the axes of `indices`: `numpy.take(x, indices, axis)`.

    Indices below zero count from the end; one outside the axis is a `ShapeError` when it runs.
    """

    name: ClassVar[str] = "gather"
    exact: ClassVar[bool] = True
    axis: int = 0

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", -LARGEST_RANK, LARGEST_RANK - 1))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        x, indices = inputs
        _expect_indices(self.name, indices)
        if not -x.rank <= self.axis < x.rank:
            raise ShapeError(f"{self.name}: axis {self.axis} of a tensor with {x.rank} axes")
        axis = self.axis % x.rank
        if not x.shape[axis] and indices.size:
            raise ShapeError(f"{self.name}: axis {axis} of {x} is empty; there is nothing to pick")
        return (TensorType((*x.shape[:axis], *indices.shape, *x.shape[axis + 1 :]), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, indices = arrays
        check_indices(self.name, indices, x.shape[self.axis])
        return (np.asarray(np.take(x, indices, self.axis), x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, indices = inputs
        axis = self.axis % x.type.rank
        return build.one(GatherGradient(axis, x.type.shape[axis]), dy, indices), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(1), ((2, 4, 3), (3,)), {1: np.array([3, 0, 3])})
        yield Example(cls(0), ((4, 3), (2, 2)), {1: np.array([[0, -1], [1, -4]], np.int32)})
        yield Example(cls(-1), ((2, 3), ()), {1: np.array(1)}, note="one index, no axis")
        yield Example(cls(1), ((0, 3), (2,)), {1: np.array([0, 2])}, note="empty batch")


@dataclass(frozen=True)
class GatherGradient(Op):
    """dy, indices -> dx with `size` positions along `axis`: what was picked goes back and adds up.

    dx[..., indices[k], ...] += dy[..., k, ...]; `axis` counts from the front.
    """

    name: ClassVar[str] = "gather_gradient"
    exact: ClassVar[bool] = True
    axis: int = 0
    size: int = 1

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))
        self._set("size", whole_number(self.size, "size", 0, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, indices = inputs
        _expect_indices(self.name, indices)
        expect_floating(self.name, dy)
        end = self.axis + indices.rank
        if dy.shape[self.axis : end] != indices.shape or dy.rank < end:
            raise ShapeError(
                f"{self.name}: the axes of dy from {self.axis} on must be those of the indices, "
                f"{list(indices.shape)}; dy has shape {list(dy.shape)}"
            )
        if indices.size and not self.size:
            raise ShapeError(f"{self.name}: {indices.size} indices into an axis of size 0")
        return (TensorType((*dy.shape[: self.axis], self.size, *dy.shape[end:]), dy.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, indices = arrays
        check_indices(self.name, indices, self.size)
        end = self.axis + indices.ndim
        leading, trailing = dy.shape[: self.axis], dy.shape[end:]
        dx = np.zeros((self.size, *leading, *trailing), dy.dtype)
        picked = dy.reshape(*leading, indices.size, *trailing)
        np.add.at(dx, indices.reshape(-1), np.moveaxis(picked, self.axis, 0))
        return (np.ascontiguousarray(np.moveaxis(dx, 0, self.axis)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return build.one(Gather(self.axis), dy, inputs[1]), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(1, 4), ((2, 3, 2), (3,)), {1: np.array([3, 0, 3])})
        yield Example(cls(0, 3), ((2, 2, 2), (2, 2)), {1: np.array([[0, -1], [1, -3]], np.int32)})
        yield Example(cls(1, 3), ((2,), ()), {1: np.array(1)}, note="one index, no axis")


def _expect_axis(name: str, axis: int, rank: int) -> None:
    if axis >= rank:
        raise ShapeError(f"{name}: axis {axis} of a tensor with {rank} axes")


@dataclass(frozen=True)
class GatherElements(Op):
    """x, indices of the same rank -> y of the shape of the indices: `numpy.take_along_axis(x, indices, axis)`.

    y[i, k, j] = x[i, indices[i, k, j], j] for axis 1. Other axes of the indices may be shorter than those of x.
    Indices below zero count from the end; one outside the axis is a `ShapeError` when it runs.
    """

    name: ClassVar[str] = "gather_elements"
    exact: ClassVar[bool] = True
    axis: int = 0

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        x, indices = inputs
        _expect_indices(self.name, indices)
        _expect_axis(self.name, self.axis, x.rank)
        _expect_within(self.name, indices.shape, x.shape, self.axis)
        return (TensorType(indices.shape, x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, indices = arrays
        check_indices(self.name, indices, x.shape[self.axis])
        return (np.array(x[_places(indices, self.axis)]).reshape(indices.shape),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x, indices = inputs
        if _without(x.type.shape, self.axis) != _without(indices.type.shape, self.axis):
            raise UnsupportedError(
                f"{self.name} has a gradient only where the indices are as large as x on all other axes"
            )
        op = GatherElementsGradient(self.axis, x.type.shape[self.axis])
        return build.one(op, dy, indices), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(1), ((2, 4, 2), (2, 3, 2)), {1: np.arange(12).reshape(2, 3, 2) % 5 % 4})
        yield Example(cls(0), ((3, 2), (4, 2)), {1: np.array([[0, -1], [0, 2], [0, 1], [1, 1]], np.int32)})
        yield Example(cls(0), ((3, 2), (2, 1)), {1: np.array([[2], [1]])}, (), note="fewer columns")


def _without(shape: tuple[int, ...], axis: int) -> tuple[int, ...]:
    return shape[:axis] + shape[axis + 1 :]


def _expect_within(name: str, indices: tuple[int, ...], shape: tuple[int, ...], axis: int) -> None:
    rest, available = _without(indices, axis), _without(shape, axis)
    fits = len(indices) == len(shape) and all(a <= b for a, b in zip(rest, available, strict=True))
    if not fits or (0 not in indices and not shape[axis]):
        raise ShapeError(
            f"{name}: indices {list(indices)} do not lie within {list(shape)}: apart from axis {axis} no size may "
            f"be larger, and there must be something to pick"
        )


def _places(indices: np.ndarray, axis: int) -> tuple[np.ndarray, ...]:
    """The full coordinates of every index."""
    grid: list[np.ndarray] = list(np.indices(indices.shape, sparse=True))
    grid[axis] = indices
    return tuple(grid)


@dataclass(frozen=True)
class GatherElementsGradient(Op):
    """dy, indices (both of one shape) -> dx with `size` positions along `axis`: what was picked adds up there."""

    name: ClassVar[str] = "gather_elements_gradient"
    exact: ClassVar[bool] = True
    axis: int = 0
    size: int = 1

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))
        self._set("size", whole_number(self.size, "size", 0, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, indices = inputs
        expect_floating(self.name, dy)
        _expect_indices(self.name, indices)
        _expect_axis(self.name, self.axis, dy.rank)
        if dy.shape != indices.shape or (indices.size and not self.size):
            raise ShapeError(
                f"{self.name}: dy {dy} and indices {indices} must be of one shape, into size {self.size}"
            )
        return (TensorType((*dy.shape[: self.axis], self.size, *dy.shape[self.axis + 1 :]), dy.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, indices = arrays
        check_indices(self.name, indices, self.size)
        dx = np.zeros((*dy.shape[: self.axis], self.size, *dy.shape[self.axis + 1 :]), dy.dtype)
        np.add.at(dx, _places(indices, self.axis), dy)
        return (dx,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return build.one(GatherElements(self.axis), dy, inputs[1]), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(1, 4), ((2, 3, 2), (2, 3, 2)), {1: np.arange(12).reshape(2, 3, 2) % 5 % 4})
        yield Example(cls(0, 3), ((4, 2), (4, 2)), {1: np.array([[0, -1], [0, 2], [0, 1], [1, 1]], np.int32)})
