"""Conversion between element types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import DTYPES, TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.rules import expect_inputs
from striate.shapes import short_text


@dataclass(frozen=True)
class Cast(Op):
    """x -> the same numbers as `dtype`: cut towards zero for whole numbers, nonzero is true for bool.

    Numbers that a whole-number type cannot hold come out as the machine converts them.
    """

    name: ClassVar[str] = "cast"
    pointwise: ClassVar[bool] = True
    exact: ClassVar[bool] = True
    dtype: str = "float32"

    def __post_init__(self) -> None:
        if not isinstance(self.dtype, str) or self.dtype not in DTYPES:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"dtype must be one of {', '.join(DTYPES)}, got {short_text(self.dtype)}")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        return (TensorType(inputs[0].shape, self.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        with np.errstate(invalid="ignore", over="ignore"):
            return (arrays[0].astype(DTYPES[self.dtype]),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(Cast(inputs[0].type.dtype), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls("float64"), ((3, 4),))
        yield Example(cls("int32"), ((3, 4),), {0: np.arange(12).reshape(3, 4) - 6.0}, ())
        yield Example(cls("bool"), ((4,),), {0: np.array([0.0, 1.0, -2.0, 0.5])}, ())
        yield Example(cls("uint8"), ((3,),), {0: np.array([0, 1, 255])})
        yield Example(cls("float64"), ((2,),), {0: np.array([True, False])}, note="from bool")
        yield Example(cls("float64"), ((0, 4),), note="empty batch")
