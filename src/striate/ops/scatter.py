"""Elements put to chosen places of a tensor, and elements picked by whole coordinates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op
from striate.ops.gather import INDICES, check_indices
from striate.ops.rules import LARGEST_RANK, NUMBERS, expect_inputs, expect_one_of
from striate.shapes import short_text, whole_number

# How an update meets what is there; "none" replaces it, of several at one place the last.
REDUCTIONS: Mapping[str, Callable[..., Any] | None] = MappingProxyType(
    {"none": None, "add": np.add, "mul": np.multiply, "max": np.maximum, "min": np.minimum}
)


def _check_reduction(reduction: Any) -> None:
    if not isinstance(reduction, str) or reduction not in REDUCTIONS:
        raise ArgumentError(f"reduction must be one of {', '.join(REDUCTIONS)}, got {short_text(reduction)}")


def _expect_scatter(name: str, reduction: str, inputs: tuple[TensorType, ...]) -> None:
    expect_inputs(name, inputs, 3)
    x, indices, updates = inputs
    if indices.dtype not in INDICES:
        raise DTypeError(f"{name}: indices must be int32 or int64, got {indices}")
    if updates.dtype != x.dtype:
        raise DTypeError(f"{name}: updates must be of the type of x, got {x} and {updates}")
    if reduction != "none":
        expect_one_of(name, NUMBERS, x)


def _put(x: np.ndarray, places: tuple[np.ndarray, ...], updates: np.ndarray, reduction: str) -> np.ndarray:
    result = x.copy()
    meet = REDUCTIONS[reduction]
    if meet is None:
        result[places] = updates
    else:
        getattr(meet, "at")(result, places, updates)  # noqa: B009 (a ufunc's method that stubs do not know)
    return result


@dataclass(frozen=True)
class ScatterElements(Op):
    """x, indices and updates of one shape -> x with the updates at their places along `axis`.

    y[i, indices[i, k, j], j] = updates[i, k, j] for axis 1, or with `reduction` "add", "mul", "max" or "min" what it
    makes of both. Indices below zero count from the end; one outside is a `ShapeError` when it runs. No gradient here.
    """

    name: ClassVar[str] = "scatter_elements"
    exact: ClassVar[bool] = True
    axis: int = 0
    reduction: str = "none"

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", 0, LARGEST_RANK - 1))
        _check_reduction(self.reduction)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        _expect_scatter(self.name, self.reduction, inputs)
        x, indices, updates = inputs
        if self.axis >= x.rank:
            raise ShapeError(f"{self.name}: axis {self.axis} of a tensor with {x.rank} axes")
        within = indices.rank == x.rank and all(
            axis == self.axis or size <= whole
            for axis, (size, whole) in enumerate(zip(indices.shape, x.shape, strict=True))
        )
        if not within or indices.shape != updates.shape or (indices.size and not x.shape[self.axis]):
            raise ShapeError(
                f"{self.name}: indices {list(indices.shape)} and updates {list(updates.shape)} must be of one shape, "
                f"which apart from axis {self.axis} lies within {list(x.shape)}"
            )
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, indices, updates = arrays
        check_indices(self.name, indices, x.shape[self.axis])
        grid: list[np.ndarray] = list(np.indices(indices.shape, sparse=True))
        grid[self.axis] = indices
        return (_put(x, tuple(grid), updates, self.reduction),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for reduction in REDUCTIONS:
            places = {1: np.array([[0, 2], [1, -1]])}
            yield Example(cls(1, reduction), ((2, 3), (2, 2), (2, 2)), places, ())
        yield Example(cls(0), ((3, 2), (1, 1), (1, 1)), {1: np.array([[2]], np.int32)}, ())


@dataclass(frozen=True)
class ScatterNd(Op):
    """x, indices [*places, K], updates [*places, ...] -> x with each update at x[indices[place]].

    The K numbers of an index are coordinates on the first K axes of x; `reduction` as in `ScatterElements`. No
    gradient here.
    """

    name: ClassVar[str] = "scatter_nd"
    exact: ClassVar[bool] = True
    reduction: str = "none"

    def __post_init__(self) -> None:
        _check_reduction(self.reduction)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        _expect_scatter(self.name, self.reduction, inputs)
        x, indices, updates = inputs
        depth = _expect_coordinates(self.name, indices, x.shape)
        wanted = (*indices.shape[:-1], *x.shape[depth:])
        if updates.shape != wanted:
            raise ShapeError(
                f"{self.name}: updates must have shape {list(wanted)}, got {list(updates.shape)}"
            )
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, indices, updates = arrays
        return (_put(x, _coordinates(self.name, indices, x.shape), updates, self.reduction),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for reduction in REDUCTIONS:
            yield Example(
                cls(reduction), ((4, 2), (2, 1), (2, 2)), {1: np.array([[1], [-1]])}, (), note=reduction
            )
        yield Example(cls(), ((3, 2), (2, 2), (2,)), {1: np.array([[0, 1], [2, 0]])}, ())


@dataclass(frozen=True)
class GatherNd(Op):
    """x, indices [*batch, *places, K] -> [*batch, *places, ...]: x[batch, indices[batch, place]].

    The first `batch` axes of both belong together; the K numbers of an index are coordinates on the axes of x
    behind them. No gradient here.
    """

    name: ClassVar[str] = "gather_nd"
    exact: ClassVar[bool] = True
    batch: int = 0

    def __post_init__(self) -> None:
        self._set("batch", whole_number(self.batch, "batch", 0, LARGEST_RANK - 1))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        x, indices = inputs
        if indices.dtype not in INDICES:
            raise DTypeError(f"{self.name}: indices must be int32 or int64, got {indices}")
        batch = self.batch
        if batch >= min(x.rank, indices.rank) or x.shape[:batch] != indices.shape[:batch]:
            raise ShapeError(
                f"{self.name}: the first {batch} axes of {x} and {indices} must be the same, with more behind"
            )
        depth = _expect_coordinates(self.name, indices, x.shape[batch:])
        return (TensorType((*indices.shape[:-1], *x.shape[batch + depth :]), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, indices = arrays
        places = _coordinates(self.name, indices, x.shape[self.batch :])
        leading: list[np.ndarray] = list(np.indices(indices.shape[: self.batch], sparse=True))
        spread = (each.reshape(*each.shape, *(1,) * (indices.ndim - 1 - self.batch)) for each in leading)
        return (np.array(x[(*spread, *places)]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 2), (2, 1)), {1: np.array([[2], [-3]])}, ())
        yield Example(cls(), ((3, 2, 4), (2, 2)), {1: np.array([[2, 0], [1, 1]])}, ())
        yield Example(cls(1), ((2, 3, 2), (2, 2, 1)), {1: np.array([[[1], [0]], [[2], [2]]])}, ())


def _expect_coordinates(name: str, indices: TensorType, shape: tuple[int, ...]) -> int:
    """How many coordinates an index has."""
    if not indices.rank or not 1 <= indices.shape[-1] <= len(shape):
        raise ShapeError(
            f"{name}: the last axis of indices {indices} holds coordinates, 1 to {len(shape)} of them"
        )
    depth = indices.shape[-1]
    if indices.size and 0 in shape[:depth]:
        raise ShapeError(f"{name}: {list(shape)} is empty along its first {depth} axes")
    return depth


def _coordinates(name: str, indices: np.ndarray, shape: tuple[int, ...]) -> tuple[np.ndarray, ...]:
    places = tuple(np.moveaxis(indices, -1, 0))
    for place, size in zip(places, shape, strict=False):
        check_indices(name, place, size)
    return places
