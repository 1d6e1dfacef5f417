"""Pictures enlarged by whole factors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example
from striate.ops.composite import Composite
from striate.ops.resize import Resize
from striate.ops.rules import expect_axes, expect_flag, expect_floating, expect_inputs
from striate.shapes import Pair, pair, short_text

# mode -> interpolation of one axis.
MODES = MappingProxyType({"nearest": "nearest", "bilinear": "linear", "bicubic": "cubic"})


@dataclass(frozen=True)
class Upsample(Composite):
    """x [N, H, W, C] -> y [N, down·H, right·W, C] for `scale` = (down, right).

    Pixels are areas; with `align_corners` the corner pixels stay where they are.
    """

    name: ClassVar[str] = "upsample"
    scale: Pair = (2, 2)
    mode: str = "nearest"
    align_corners: bool = False

    def __post_init__(self) -> None:
        self._set("scale", pair(self.scale, "scale"))
        if self.mode not in MODES:
            raise ArgumentError(f"mode must be one of {', '.join(MODES)}, got {short_text(self.mode)}")
        expect_flag(self.align_corners, "align_corners")
        if self.align_corners and self.mode == "nearest":
            raise ArgumentError("align_corners means nothing to mode 'nearest', which takes whole pixels")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        expect_axes(self.name, "x", x, "N H W C")
        expect_floating(self.name, x)
        N, H, W, C = x.shape
        return (TensorType((N, H * self.scale[0], W * self.scale[1], C), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        if self.mode == "nearest":
            return (x.repeat(self.scale[0], 1).repeat(self.scale[1], 2),)
        N, H, W, C = x.shape
        return self._resize((N, H * self.scale[0], W * self.scale[1], C)).reference(x)

    def _resize(self, sizes: tuple[int, ...]) -> Resize:
        # The nearest of pixels that are areas is the one that is repeated.
        return Resize(sizes, MODES[self.mode], "align_corners" if self.align_corners else "half_pixel")

    def expand(self, build: Builder, x: Value) -> Value:
        _, H, W, C = x.type.shape
        return build.one(self._resize((-1, H * self.scale[0], W * self.scale[1], C)), x)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 2, 2),))
        yield Example(cls((1, 3)), ((1, 2, 3, 2),))
        yield Example(cls((1, 1)), ((1, 2, 3, 2),), note="as large as before")
        yield Example(cls((2, 3), "bilinear"), ((2, 3, 4, 2),))
        yield Example(cls((2, 2), "bilinear", True), ((1, 3, 4, 1),))
        yield Example(cls((3, 2), "bicubic"), ((1, 4, 5, 2),))
