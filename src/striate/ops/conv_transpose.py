"""Transposed convolution: the adjoint of convolution, by which small pictures grow."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Types, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient, check_groups
from striate.ops.rules import expect_axes, expect_floating, expect_inputs, expect_shape
from striate.ops.slicing import Slice
from striate.shapes import NO_PADS, Pads, Pair, normalise_pads, pair, span, whole_number


@dataclass(frozen=True)
class ConvTranspose2d(Op):
    """x [N, Hi, Wi, Cin], w [Hf, Wf, Cout/groups, Cin], optionally b [Cout] -> z [N, Ho, Wo, Cout].

        z[i·stride + l·dilation - pad, j·stride + m·dilation - pad, :] += W[l, m] · x[i, j, :]

    Every input pixel paints a window: the adjoint of the convolution with the same filters, which maps Cout
    channels to Cin. Ho = (Hi - 1)·stride + (Hf - 1)·dilation + 1 - top - bottom + output_padding; `pads` cuts
    pixels off, `output_padding` adds rows and columns at the end. (Zeiler, Krishnan, Taylor and Fergus 2010.)
    """

    name: ClassVar[str] = "conv_transpose2d"
    exact: ClassVar[bool] = True
    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    dilation: Pair = (1, 1)
    groups: int = 1
    output_padding: Pair = (0, 0)

    def __post_init__(self) -> None:
        self._set("stride", pair(self.stride, "stride"))
        self._set("pads", normalise_pads(self.pads))
        self._set("dilation", pair(self.dilation, "dilation"))
        self._set("groups", whole_number(self.groups, "groups"))
        self._set("output_padding", pair(self.output_padding, "output_padding", 0))

    def output_size(self, size: Pair, window: Pair) -> Pair:
        """(Ho, Wo), or a `ShapeError` that shows the arithmetic."""
        if size[0] < 1 or size[1] < 1:
            raise ShapeError(f"{self.name}: the input is empty, {size[0]}x{size[1]} pixels")
        results: list[int] = []
        for axis in (0, 1):
            painted = (size[axis] - 1) * self.stride[axis] + span(window[axis], self.dilation[axis])
            before, after = self.pads[axis]
            result = painted - before - after + self.output_padding[axis]
            if result < 1:
                raise ShapeError(
                    f"{self.name}: {('rows', 'columns')[axis]}: ({size[axis]} - 1)·{self.stride[axis]} + "
                    f"{span(window[axis], self.dilation[axis])} - {before} - {after} + {self.output_padding[axis]} = "
                    f"{result}; nothing is left, so the pads must be smaller"
                )
            results.append(result)
        return results[0], results[1]

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2, 3)
        x, w = inputs[:2]
        expect_axes(self.name, "x", x, "N H W C")
        expect_axes(self.name, "w", w, "Hf Wf Cout/groups Cin")
        dtype = expect_floating(self.name, *inputs)
        Cout = w.shape[2] * self.groups
        check_groups(self.name, Cout, w.shape, self.groups)
        if w.shape[3] != x.shape[3]:
            raise ShapeError(
                f"{self.name}: the input has {x.shape[3]} channels, so filters [Hf, Wf, Cout/groups, Cin] must have "
                f"as many on their last axis, got {list(w.shape)}"
            )
        if len(inputs) == 3:
            expect_shape(self.name, "b", inputs[2], (Cout,), "one bias for each output channel")
        sizes = self.output_size((x.shape[1], x.shape[2]), (w.shape[0], w.shape[1]))
        return (TensorType((x.shape[0], *sizes, Cout), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """N · Hi · Wi · Cin · Hf · Wf · Cout/groups multiply-adds, those that paint cut-off pixels included."""
        return inputs[0].size * math.prod(inputs[1].shape[:3])

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, w = arrays[:2]
        size, window = (x.shape[1], x.shape[2]), (w.shape[0], w.shape[1])
        Ho, Wo = self.output_size(size, window)
        whole = (
            (size[0] - 1) * self.stride[0] + span(window[0], self.dilation[0]) + self.output_padding[0],
            (size[1] - 1) * self.stride[1] + span(window[1], self.dilation[1]) + self.output_padding[1],
        )
        adjoint = Conv2dInputGradient(self.stride, NO_PADS, self.dilation, self.groups, whole)
        (painted,) = adjoint.reference(x, w)
        (top, _), (left, _) = self.pads
        z = painted[:, top : top + Ho, left : left + Wo]
        return (np.ascontiguousarray(z if len(arrays) == 2 else z + arrays[2]),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        x, w = inputs[:2]
        window = (w.type.shape[0], w.type.shape[1])
        painted, pads = self._painted(build, dz)
        dx = build.one(Conv2d(self.stride, pads, self.dilation, self.groups), painted, w)
        to_filter = Conv2dWeightGradient(self.stride, pads, self.dilation, self.groups, window)
        dw = build.one(to_filter, painted, x)
        if len(inputs) == 2:
            return dx, dw
        return dx, dw, build.one(ReduceSum((0, 1, 2), False), dz)

    def _painted(self, build: Builder, dz: Value) -> tuple[Value, Pads]:
        """dz without the rows and columns that no window reaches, and what padding is then left of `pads`."""
        shape = dz.type.shape
        stops, pads = list(shape), list(self.pads)
        for axis in (0, 1):
            before, after = self.pads[axis]
            rest = after - self.output_padding[axis]
            pads[axis] = (before, max(rest, 0))
            stops[axis + 1] += min(rest, 0)
        if tuple(stops) != shape:
            dz = build.one(Slice((0,) * 4, tuple(stops), (1,) * 4), dz)
        return dz, (pads[0], pads[1])

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 2, 2), (3, 3, 3, 2)))
        yield Example(cls((2, 2)), ((1, 3, 2, 2), (2, 2, 1, 2), (1,)), note="bias")
        yield Example(cls((2, 3), ((1, 1), (0, 2))), ((1, 3, 3, 2), (3, 4, 2, 2)))
        yield Example(cls((2, 2), ((1, 1), (1, 0)), (1, 1), 1, (1, 1)), ((1, 2, 3, 2), (3, 3, 2, 2), (2,)))
        yield Example(cls((1, 2), NO_PADS, (2, 2), 1, (0, 1)), ((1, 3, 2, 1), (2, 2, 2, 1)), note="dilated")
        yield Example(
            cls((2, 2), ((1, 0), (0, 1)), (1, 1), 2), ((2, 2, 2, 4), (3, 2, 3, 4), (6,)), note="groups"
        )
        yield Example(cls(), ((0, 3, 3, 2), (3, 3, 3, 2)), note="empty batch")
