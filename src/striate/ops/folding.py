"""Windows put back into pictures: where they overlap they are added."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op
from striate.ops.rules import NUMBERS, expect_inputs, expect_integers, expect_one_of
from striate.shapes import LARGEST_ARGUMENT, LARGEST_AXIS, Pair, short_text, span


@dataclass(frozen=True)
class Fold(Op):
    """x [N, *counts, *window, C] -> [N, *sizes, C]: each window added where it was taken (col2im).

    `pads`: (before, after) of each axis, as the windows were taken from a picture of `sizes`.
    """

    name: ClassVar[str] = "fold"
    sizes: tuple[int, ...] = (1,)
    window: tuple[int, ...] = (1,)
    strides: tuple[int, ...] = (1,)
    dilations: tuple[int, ...] = (1,)
    pads: tuple[Pair, ...] = ((0, 0),)

    def __post_init__(self) -> None:
        for field, most in (
            ("sizes", LARGEST_AXIS),
            ("window", LARGEST_ARGUMENT),
            ("strides", LARGEST_ARGUMENT),
            ("dilations", LARGEST_ARGUMENT),
        ):
            self._set(field, expect_integers(getattr(self, field), field, 1, most))
        if not isinstance(self.pads, (tuple, list)) or len(self.pads) != len(self.sizes):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"pads must be pairs, one for each axis, got {short_text(self.pads)}")
        pairs = tuple(expect_integers(pair, "pads", 0, LARGEST_ARGUMENT) for pair in self.pads)
        if any(len(pair) != 2 for pair in pairs):
            raise ArgumentError(f"pads must be pairs, got {short_text(self.pads)}")
        self._set("pads", pairs)
        if not len(self.sizes) == len(self.window) == len(self.strides) == len(self.dilations):
            raise ArgumentError("sizes, window, strides and dilations must be of one length")

    @property
    def counts(self) -> tuple[int, ...]:
        """Windows along each axis."""
        return tuple(
            max((size + sum(sides) - span(window, dilation)) // stride + 1, 0)
            for size, window, stride, dilation, sides in zip(
                self.sizes, self.window, self.strides, self.dilations, self.pads, strict=True
            )
        )

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_one_of(self.name, NUMBERS, x)
        middle = (*self.counts, *self.window)
        if x.rank != len(middle) + 2 or x.shape[1:-1] != middle:
            raise ShapeError(f"{self.name}: x must be [N, {', '.join(map(str, middle))}, C], got {x}")
        return (TensorType((x.shape[0], *self.sizes, x.shape[-1]), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        rank = len(self.sizes)
        wide = [size + sum(sides) for size, sides in zip(self.sizes, self.pads, strict=True)]
        y = np.zeros((len(x), *wide, x.shape[-1]), x.dtype)
        for tap in itertools.product(*map(range, self.window)):
            places = [
                slice(t * dilation, t * dilation + (count - 1) * stride + 1, stride)
                for t, dilation, count, stride in zip(
                    tap, self.dilations, self.counts, self.strides, strict=True
                )
            ]
            if math.prod(self.counts):
                y[(slice(None), *places)] += x[(slice(None),) * (1 + rank) + tap]
        inner = [
            slice(before, before + size) for size, (before, _) in zip(self.sizes, self.pads, strict=True)
        ]
        return (np.ascontiguousarray(y[(slice(None), *inner)]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        plane = cls((5, 6), (2, 3), (1, 2), (2, 1), ((0, 0), (1, 2)))
        yield Example(plane, ((2, *plane.counts, 2, 3, 2),), differentiable=())
        line = cls((7,), (3,), (1,), (1,), ((1, 1),))
        yield Example(line, ((1, *line.counts, 3, 2),), differentiable=())
        yield Example(line, ((0, *line.counts, 3, 2),), differentiable=(), note="empty batch")
