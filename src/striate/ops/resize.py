"""Pictures at another size: nearest pixel, linear or cubic interpolation, in every dialect of coordinates."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Types, Values
from striate.ops.interpolation import COORDINATES, MODES, ROUNDINGS, Sampling, adjoint, sample_axis
from striate.ops.rules import (
    FLOATING,
    LARGEST_RANK,
    expect_flag,
    expect_floating,
    expect_inputs,
    expect_integers,
    expect_real,
)
from striate.shapes import LARGEST_AXIS, short_text

Region = tuple[float, float]
WHOLE: Region = (0.0, 1.0)


@dataclass(frozen=True)
class Resize(Op):
    """x -> y of shape `sizes`, every axis interpolated on its own (an axis that keeps its size stays as it is).

    A size of -1 is the one that the axis has, whatever it is.

    mode         "nearest", "linear" or "cubic" (Keys 1981, with the coefficient `cubic`)
    coordinates  where output position k lies in the input; `interpolation.py` has the formulas
    scales       output positions an input position, for those formulas; empty: `sizes` over the input's shape
    rounding     which neighbour "nearest" takes
    antialias    widen the filter when it shrinks, so that every input position counts
    exclude_outside  neighbours outside get no weight, instead of that of the outermost position
    region       (start, end) of each axis as fractions, for "tf_crop_and_resize"; `outside` is the value beyond
    """

    name: ClassVar[str] = "resize"
    sizes: tuple[int, ...] = ()
    mode: str = "nearest"
    coordinates: str = "half_pixel"
    scales: tuple[float, ...] = ()
    rounding: str = "round_prefer_floor"
    cubic: float = -0.75
    antialias: bool = False
    exclude_outside: bool = False
    region: tuple[Region, ...] = ()
    outside: float = 0.0

    def __post_init__(self) -> None:
        self._set("sizes", expect_integers(self.sizes, "sizes", -1, LARGEST_AXIS))
        for field, known in (("mode", MODES), ("coordinates", COORDINATES), ("rounding", ROUNDINGS)):
            if getattr(self, field) not in known:
                raise ArgumentError(
                    f"{field} must be one of {', '.join(known)}, got {short_text(getattr(self, field))}"
                )
        self._set("scales", _expect_numbers(self.scales, "scales", len(self.sizes)))
        if any(not 0 < scale < np.inf for scale in self.scales):
            raise ArgumentError(f"scales must be numbers above 0, got {self.scales}")
        self._set("cubic", expect_real(self.cubic, "cubic"))
        expect_flag(self.antialias, "antialias")
        expect_flag(self.exclude_outside, "exclude_outside")
        self._set("region", _expect_region(self.region, len(self.sizes)))
        self._set("outside", expect_real(self.outside, "outside"))
        if self.coordinates == "tf_crop_and_resize" and not self.region:
            raise ArgumentError("tf_crop_and_resize needs a region (start, end) for each axis")

    def on(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The sizes of what becomes of a tensor of `shape`."""
        return tuple(size if wanted == -1 else wanted for size, wanted in zip(shape, self.sizes, strict=True))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        if x.rank != len(self.sizes):
            raise ShapeError(
                f"{self.name}: sizes for {len(self.sizes)} axes, but the input has shape {list(x.shape)}"
            )
        for axis, (size, wanted) in enumerate(zip(x.shape, self.on(x.shape), strict=True)):
            if not size and wanted:
                raise ShapeError(f"{self.name}: axis {axis} is empty and cannot become {wanted} long")
        if self.mode != "nearest" and x.dtype not in FLOATING:
            raise DTypeError(f"{self.name}: {self.mode} interpolation takes float32 or float64, got {x}")
        return (TensorType(self.on(x.shape), x.dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """For each axis one multiply-add a neighbour and output element; none for the nearest pixel."""
        if self.mode == "nearest":
            return 0
        neighbours = 2 if self.mode == "linear" else 4
        changed = sum(size != wanted for size, wanted in zip(inputs[0].shape, outputs[0].shape, strict=True))
        return changed * neighbours * outputs[0].size

    def _scale(self, axis: int, size: int, wanted: int) -> float:
        return self.scales[axis] if self.scales else wanted / max(size, 1)

    def changed(self, shape: tuple[int, ...]) -> list[int]:
        """The axes that change."""
        return [
            axis
            for axis, (size, wanted) in enumerate(zip(shape, self.on(shape), strict=True))
            if wanted
            and not (
                size == wanted
                and self._scale(axis, size, wanted) == 1.0
                and (not self.region or self.region[axis] == WHOLE)
            )
        ]

    def sampling(self, shape: tuple[int, ...]) -> list[tuple[int, Sampling]]:
        """For each axis that changes, which input positions make each output position, with which weights."""
        changed: list[tuple[int, Sampling]] = []
        sizes = self.on(shape)
        for axis in self.changed(shape):
            size, wanted = shape[axis], sizes[axis]
            sampling = sample_axis(
                size,
                wanted,
                self._scale(axis, size, wanted),
                self.mode,
                self.coordinates,
                self.rounding,
                self.cubic,
                self.antialias,
                self.region[axis] if self.region else WHOLE,
            )
            changed.append((axis, sampling.excluding_outside(size) if self.exclude_outside else sampling))
        return changed

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        sizes = self.on(x.shape)
        if 0 in sizes:
            return (np.zeros(sizes, x.dtype),)
        beyond = np.zeros((1,) * x.ndim, bool)
        for axis, sampling in self.sampling(x.shape):
            beyond = beyond | _along(sampling.beyond, axis, x.ndim)
            places, weights = sampling.clipped(x.shape[axis]), sampling.weights
            if self.mode == "nearest":
                x = np.take(x, places[0], axis)
                continue
            total = np.zeros((*x.shape[:axis], places.shape[1], *x.shape[axis + 1 :]), x.dtype)
            for place, weight in zip(places, weights, strict=True):
                total += np.take(x, place, axis) * _along(weight.astype(x.dtype), axis, x.ndim)
            x = total
        if np.any(beyond):
            x = np.where(beyond, x.dtype.type(self.outside), x)
        return (np.array(x).reshape(sizes),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """Every cotangent goes back to the positions it was made of, with their weights."""
        shape = inputs[0].type.shape
        _, *fields = (getattr(self, field.name) for field in dataclasses.fields(Resize))
        return (build.one(ResizeGradient(self.on(shape), *fields, shape=shape), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((1, 4, 6, 2), "nearest", "asymmetric"), ((1, 2, 3, 2),))
        yield Example(cls((1, 4, 6, 2), "linear"), ((1, 2, 3, 2),))
        yield Example(cls((5, 3), "linear", "align_corners"), ((3, 4),))
        yield Example(cls((7, 3), "cubic", "pytorch_half_pixel"), ((4, 3),))
        yield Example(cls((7, 3), "cubic", exclude_outside=True), ((4, 4),), note="outside excluded")
        yield Example(cls((3, 2), "linear", antialias=True), ((7, 5),), note="antialias")
        yield Example(cls((3,), "cubic", antialias=True), ((8,),), note="antialias")
        crop = ((0.2, 0.7), (-0.3, 1.4))
        yield Example(
            cls((3, 4), "linear", "tf_crop_and_resize", region=crop, outside=7.0), ((4, 5),), note="crop"
        )
        yield Example(cls((3, 7), "nearest", scales=(0.8, 1.9), rounding="ceil"), ((4, 4),))
        yield Example(cls((0, 4), "linear"), ((0, 2),), note="empty batch")
        yield Example(cls((0, 4), "linear"), ((3, 2),), note="nothing left")


@dataclass(frozen=True)
class ResizeGradient(Resize):
    """dy of `sizes` -> dx of `shape`: each position gathers the cotangents of all that it counted in, with its weights.

    The adjoint of the `Resize` with the same fields from `shape` to `sizes`.
    """

    name: ClassVar[str] = "resize_gradient"
    shape: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        self._set("shape", expect_integers(self.shape, "shape", 0, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (dy,) = inputs
        x = TensorType(self.shape, expect_floating(self.name, dy))
        if dy != super().infer(x)[0]:
            raise ShapeError(f"{self.name}: dy must have shape {list(self.sizes)}, got {list(dy.shape)}")
        return (x,)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        return super().multiply_adds(outputs, inputs)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (dx,) = arrays
        if not dx.size or 0 in self.shape:
            return (np.zeros(self.shape, dx.dtype),)
        for axis, sampling in reversed(self.sampling(self.shape)):
            places, weights = adjoint(sampling, self.shape[axis])
            total = np.zeros((*dx.shape[:axis], len(places), *dx.shape[axis + 1 :]), dx.dtype)
            for place, weight in zip(places.T, weights.T, strict=True):
                total += np.take(dx, place, axis) * _along(weight.astype(dx.dtype), axis, dx.ndim)
            dx = total
        return (np.array(dx),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        fields: dict[str, Any] = {
            field.name: getattr(self, field.name) for field in dataclasses.fields(Resize)
        }
        fields["outside"] = 0.0
        return (build.one(Resize(**fields), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in Resize.examples():
            op, (shape,) = example.op, example.shapes
            assert isinstance(op, Resize)
            fields = (getattr(op, field.name) for field in dataclasses.fields(Resize))
            yield Example(cls(*fields, shape=shape), (op.sizes,), note=example.note)


def _along(numbers: np.ndarray, axis: int, rank: int) -> np.ndarray:
    """One number for each position of `axis`, ready to be broadcast."""
    return numbers.reshape((1,) * axis + (-1,) + (1,) * (rank - axis - 1))


def _expect_numbers(value: Any, what: str, length: int) -> tuple[float, ...]:
    if not isinstance(value, (tuple, list)) or len(value) not in (0, length) or length > LARGEST_RANK:
        raise ArgumentError(f"{what} must be empty or hold one number for each of the {length} axes")
    return tuple(expect_real(item, what) for item in value)


def _expect_region(value: Any, length: int) -> tuple[Region, ...]:
    if not isinstance(value, (tuple, list)) or len(value) not in (0, length):
        raise ArgumentError(f"region must be empty or hold (start, end) for each of the {length} axes")
    pairs = [_expect_numbers(item, "region", 2) for item in value]
    if any(len(item) != 2 for item in pairs):
        raise ArgumentError("region must hold (start, end) for each axis")
    return tuple((start, end) for start, end in pairs)
