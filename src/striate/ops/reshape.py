"""Flatten and reshape: the same numbers in the same order under another shape."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.rules import expect_inputs, expect_integers
from striate.shapes import LARGEST_AXIS
from striate.sizes import plain_shape


class Flatten(Op):
    """x [N, ...] -> y [N, F], F the product of all axes but the first; channels vary fastest."""

    name: ClassVar[str] = "flatten"
    reshapes: ClassVar[bool] = True
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        if not x.rank:
            raise ShapeError(f"{self.name}: a single number has no batch axis to keep")
        return (TensorType((x.shape[0], math.prod(x.shape[1:])), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (x.reshape(x.shape[0], math.prod(x.shape[1:])),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(Reshape(inputs[0].type.shape), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 2),))
        yield Example(cls(), ((3,),))
        yield Example(cls(), ((0, 3, 4),), note="empty batch")


@dataclass(frozen=True)
class Reshape(Op):
    """x -> y of `shape`: one size may be -1 (whatever is left); a first size of 0 keeps the batch."""

    name: ClassVar[str] = "reshape"
    reshapes: ClassVar[bool] = True
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True
    shape: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        self._set("shape", expect_integers(self.shape, "shape", -1, LARGEST_AXIS))
        if plain_shape(self.shape).count(-1) > 1:
            raise ArgumentError(f"shape may hold one -1, got {list(self.shape)}")

    def resolved(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The output shape for an input of `shape`."""
        wanted = list(self.shape)
        have, batch = math.prod(shape), 1
        if wanted and wanted[0] == 0 and shape:
            # Counting without the batch keeps -1 determined when the batch is empty.
            wanted[0] = batch = shape[0]
            have = math.prod(shape[1:])
        sizes = wanted[1:] if self.shape[:1] == (0,) and shape else wanted
        known = math.prod(size for size in sizes if size != -1)
        fits = have == known
        if -1 in wanted:
            fits = known > 0 and have % known == 0
            wanted[wanted.index(-1)] = have // known if fits else -1
        if not fits:
            raise ShapeError(
                f"{self.name}: {list(shape)} holds {math.prod(shape)} numbers and cannot become "
                f"{list(self.shape)}" + (f" with batch {batch}" if self.shape[:1] == (0,) else "")
            )
        return tuple(wanted)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        return (TensorType(self.resolved(inputs[0].shape), inputs[0].dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (arrays[0].reshape(self.resolved(arrays[0].shape)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        x = inputs[0].type
        if not x.size:
            return (build.constant(np.zeros(x.shape, x.numpy), "zeros"),)
        return (build.one(Reshape(x.shape), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((4, 3)), ((2, 6),))
        yield Example(cls((0, -1)), ((2, 3, 4),))
        yield Example(cls((-1, 2)), ((3, 4),))
        yield Example(cls((0, 2, 3)), ((4, 6),))
        yield Example(cls(()), ((1,),))
        yield Example(cls((1, 1)), ((),))
        yield Example(cls((0, -1)), ((0, 3, 4),), note="empty batch")
