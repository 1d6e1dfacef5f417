"""Depthwise convolution of arrays with channels first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.ir.types import TensorType
from striate.ops.base import Example, Op, Types
from striate.ops.conv2d import Conv2d
from striate.shapes import NO_PADS, Pads, Pair

TO_PIXELS, TO_PLANES = (0, 2, 3, 1), (0, 3, 1, 2)


@dataclass(frozen=True)
class DepthwisePlanes(Op):
    """x [N, C, Hi, Wi], w [Hf, Wf, 1, C], optionally b [C] -> z [N, C, Ho, Wo].

    `Conv2d` with as many groups as channels: what lowering makes of one between two transpositions.
    """

    name: ClassVar[str] = "depthwise_planes"
    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    dilation: Pair = (1, 1)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        x, *others = inputs
        N, C, Hi, Wi = x.shape
        (z,) = self._conv(C).infer(TensorType((N, Hi, Wi, C), x.dtype), *others)
        return (TensorType(tuple(z.shape[axis] for axis in TO_PLANES), z.dtype),)

    def _conv(self, channels: int) -> Conv2d:
        return Conv2d(self.stride, self.pads, self.dilation, channels)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """N · C · Ho · Wo · Hf · Wf multiply-adds, those on padding included."""
        return outputs[0].size * inputs[1].shape[0] * inputs[1].shape[1]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, *others = arrays
        (z,) = self._conv(x.shape[1]).reference(np.transpose(x, TO_PIXELS), *others)
        return (np.ascontiguousarray(np.transpose(z, TO_PLANES)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 5, 6), (3, 3, 1, 3)))
        yield Example(cls((2, 1), ((1, 1), (2, 0)), (1, 2)), ((1, 4, 6, 7), (3, 2, 1, 4), (4,)), note="bias")
