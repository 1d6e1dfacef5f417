"""Adaptive average pooling: windows chosen so that the result has a given size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.average_pool import AvgPool2d
from striate.ops.base import Example
from striate.ops.composite import Composite, mapped
from striate.ops.rules import expect_axes, expect_floating, expect_inputs
from striate.shapes import Pair, pair


@dataclass(frozen=True)
class AdaptiveAvgPool2d(Composite):
    """x [N, H, W, C] -> y [N, rows, columns, C], the means of windows that share the picture out.

    Row i takes rows floor(i·H/rows) to ceil((i + 1)·H/rows) - 1: windows tile the picture where the sizes divide, and
    overlap by a row where they do not. As PyTorch's.
    """

    name: ClassVar[str] = "adaptive_avg_pool2d"
    size: Pair = (1, 1)

    def __post_init__(self) -> None:
        self._set("size", pair(self.size, "size"))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_axes(self.name, "x", x, "N H W C")
        expect_floating(self.name, x)
        N, H, W, C = x.shape
        if H < 1 or W < 1:
            raise ShapeError(f"the picture is empty, {H}x{W} pixels")
        return (TensorType((N, *self.size, C), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        rows, columns = (_windows(old, new) for old, new in zip(x.shape[1:3], self.size, strict=True))
        y = np.zeros((len(x), *self.size, x.shape[3]), x.dtype)
        for i, (top, bottom) in enumerate(rows):
            for j, (left, right) in enumerate(columns):
                y[:, i, j] = x[:, top:bottom, left:right].mean((1, 2))
        return (y,)

    def expand(self, build: Builder, x: Value) -> Value:
        _, height, width, _ = x.type.shape
        if (height, width) == self.size:
            return x
        rows, columns = self.size
        if height % rows == 0 and width % columns == 0:
            window = (height // rows, width // columns)
            return build.one(AvgPool2d(window, window), x)
        return mapped(build, x, window_means(height, rows), window_means(width, columns))

    def room(self, x: TensorType) -> int:
        return 4 * sum(old * new for old, new in zip(x.shape[1:3], self.size, strict=True))

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((1, 1)), ((2, 3, 4, 2),))
        yield Example(cls((2, 3)), ((2, 4, 6, 2),), note="tiles")
        yield Example(cls((2, 3)), ((2, 5, 4, 2),), note="overlaps")
        yield Example(cls((4, 5)), ((1, 3, 5, 2),), note="larger than the picture")


def _windows(old: int, new: int) -> list[Pair]:
    """First position of each window and the one behind its last."""
    return [(place * old // new, -(-(place + 1) * old // new)) for place in range(new)]


def window_means(old: int, new: int) -> np.ndarray:
    """[new, old]: 1/n on the n positions of each window."""
    weights = np.zeros((new, old), np.float32)
    for place, (start, stop) in enumerate(_windows(old, new)):
        weights[place, start:stop] = 1.0 / (stop - start)
    return weights
