"""Convolutions of arrays whose channels come first, which nothing moves before or behind."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.ir.types import TensorType
from striate.ops.base import Example, Op, Types
from striate.ops.conv2d import Conv2d
from striate.ops.rules import expect_axes, expect_inputs
from striate.shapes import Pads, Pair


@dataclass(frozen=True)
class PlaneConv2d(Op):
    """x [N, Cin, Hi, Wi], w [Hf, Wf, Cin, Cout], optionally b [Cout] -> z [N, Cout, Ho, Wo].

    What lowering makes of a `conv2d` between two transpositions.
    """

    name: ClassVar[str] = "plane_conv2d"
    stride: Pair = (1, 1)
    pads: Pads = ((0, 0), (0, 0))

    @property
    def of_pixels(self) -> Conv2d:
        """The same of arrays whose channels come last."""
        return Conv2d(self.stride, self.pads)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2, 3)
        x, *others = inputs
        expect_axes(self.name, "x", x, "N Cin Hi Wi")
        images, channels, rows, columns = x.shape
        (z,) = self.of_pixels.infer(TensorType((images, rows, columns, channels), x.dtype), *others)
        images, rows, columns, channels = z.shape
        return (TensorType((images, channels, rows, columns), z.dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """One multiply-add for each element of the result and each filter number."""
        return outputs[0].size * math.prod(inputs[1].shape[:3])

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, *others = arrays
        (z,) = self.of_pixels.reference(np.transpose(x, (0, 2, 3, 1)), *others)
        return (np.ascontiguousarray(np.transpose(z, (0, 3, 1, 2))),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 6, 9), (3, 2, 3, 5)))
        yield Example(
            cls((2, 1), ((1, 1), (2, 0))), ((1, 2, 7, 12), (3, 3, 2, 4), (4,)), note="strided, padded"
        )
