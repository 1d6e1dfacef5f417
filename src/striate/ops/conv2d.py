"""Convolution and its two gradients.

    z[i, j, :] = b + sum over (l, m) of
                 W[l, m]^T · x[i·stride + l·dilation - pad, j·stride + m·dilation - pad, :]

A small Cin x Cout matrix multiply at every position, summed over filter positions. The three ops of this file
are linear in each of their two inputs and are each other's gradients.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Types, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.rules import expect_axes, expect_floating, expect_inputs, expect_shape
from striate.ops.windows import crop_image, pad_image, positions, tap
from striate.shapes import (
    LARGEST_AXIS,
    NO_PADS,
    Padding,
    Pads,
    Pair,
    normalise_padding,
    normalise_pads,
    pair,
    resolve_padding,
    whole_number,
    window_output,
)


def check_groups(name: str, Cin: int, w: tuple[int, ...], groups: int) -> None:
    """The channels of filters `[Hf, Wf, Cin/groups, Cout]` against an input of Cin channels."""
    if min(w) < 1:
        raise ShapeError(f"{name}: filters need at least one of everything, got {list(w)}")
    Cout = w[3]
    for what, channels in (("input", Cin), ("output", Cout)):
        if channels % groups:
            raise ShapeError(
                f"{name}: {channels} {what} channels do not divide into {groups} groups "
                f"({channels}/{groups} leaves {channels % groups}); groups must divide Cin = {Cin} "
                f"and Cout = {Cout}: {_common_divisors(Cin, Cout)} would fit"
            )
    if w[2] != Cin // groups:
        part = f"{Cin}/{groups} = {Cin // groups}" if groups > 1 else f"{Cin}"
        raise ShapeError(
            f"{name}: the input has {Cin} channels, so filters [Hf, Wf, Cin/groups, Cout] must have "
            f"{part} input channels, got {w[2]} in {list(w)}"
        )


def _common_divisors(a: int, b: int) -> str:
    divisors = [d for d in range(1, min(a, b, 4096) + 1) if a % d == 0 and b % d == 0]
    return " or ".join(map(str, divisors[:8])) or "1"


def _by_group(pixels: np.ndarray, groups: int) -> np.ndarray:
    """[N, H, W, C] -> [groups, N·H·W, C/groups], what a batched matrix multiply takes."""
    channels = pixels.shape[3]
    flat = pixels.reshape(pixels.size // channels, groups, channels // groups)
    return flat.transpose(1, 0, 2)


def _filter_by_group(filter: np.ndarray, groups: int) -> np.ndarray:
    """W[l, m], [Cin/groups, Cout] -> [groups, Cin/groups, Cout/groups]."""
    return filter.reshape(filter.shape[0], groups, filter.shape[1] // groups).transpose(1, 0, 2)


@dataclass(frozen=True)
class Conv2d(Op):
    """x [N, Hi, Wi, Cin], w [Hf, Wf, Cin/groups, Cout], optionally b [Cout] -> z [N, Ho, Wo, Cout].

    Group g maps input channels g·Cin/groups onwards to output channels g·Cout/groups onwards; with
    groups = Cin it is a depthwise convolution. Padding is with zeros, which take part in every sum like other
    numbers: a weight that is infinite or NaN gives NaN where it meets padding. The same holds for the gradients.
    No kernel flip (cross-correlation), as everywhere in the field.

    >>> x, w = TensorType((1, 32, 32, 1)), TensorType((5, 5, 1, 6))
    >>> Conv2d().infer(x, w)[0].shape
    (1, 28, 28, 6)
    >>> Conv2d().cost(x, w).multiply_adds                     # 28 · 28 · 6 · 5 · 5
    117600
    """

    name: ClassVar[str] = "conv2d"
    exact: ClassVar[bool] = True
    stride: Pair = (1, 1)
    padding: Padding = "valid"
    dilation: Pair = (1, 1)
    groups: int = 1

    def __post_init__(self) -> None:
        self._set("stride", pair(self.stride, "stride"))
        self._set("padding", normalise_padding(self.padding))
        self._set("dilation", pair(self.dilation, "dilation"))
        self._set("groups", whole_number(self.groups, "groups"))

    def pads(self, size: Pair, window: Pair) -> Pads:
        """Pixels of padding on each side of an input of `size`."""
        return resolve_padding(self.padding, size, window, self.stride, self.dilation)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2, 3)
        x, w = inputs[:2]
        expect_axes(self.name, "x", x, "N H W C")
        expect_axes(self.name, "w", w, "Hf Wf Cin/groups Cout")
        dtype = expect_floating(self.name, *inputs)
        N, Hi, Wi, Cin = x.shape
        Hf, Wf, _, Cout = w.shape
        check_groups(self.name, Cin, w.shape, self.groups)
        if len(inputs) == 3:
            expect_shape(self.name, "b", inputs[2], (Cout,), "one bias for each output channel")
        pads = self.pads((Hi, Wi), (Hf, Wf))
        Ho, Wo = window_output((Hi, Wi), (Hf, Wf), self.stride, pads, self.dilation, self.name)
        return (TensorType((N, Ho, Wo, Cout), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """N · Ho · Wo · Cout · Hf · Wf · Cin/groups multiply-adds, those on padding included."""
        return outputs[0].size * math.prod(inputs[1].shape[:3])

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, w = arrays[:2]
        N, Hi, Wi, _ = x.shape
        Hf, Wf, _, Cout = w.shape
        pads = self.pads((Hi, Wi), (Hf, Wf))
        Ho, Wo = window_output((Hi, Wi), (Hf, Wf), self.stride, pads, self.dilation, self.name)
        padded = pad_image(x, pads)
        z = np.zeros((self.groups, N * Ho * Wo, Cout // self.groups), x.dtype)
        for _, (l, m) in positions((Hf, Wf)):
            pixels = tap(padded, (l, m), (Ho, Wo), self.stride, self.dilation)
            z += _by_group(pixels, self.groups) @ _filter_by_group(w[l, m], self.groups)
        z = z.transpose(1, 0, 2).reshape(N, Ho, Wo, Cout)
        if len(arrays) == 3:
            z = z + arrays[2]
        return (np.ascontiguousarray(z),)

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return zeros[0] and len(zeros) == 2

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        x, w = inputs[:2]
        size = (x.type.shape[1], x.type.shape[2])
        window = (w.type.shape[0], w.type.shape[1])
        pads = self.pads(size, window)
        to_input = Conv2dInputGradient(self.stride, pads, self.dilation, self.groups, size)
        to_filter = Conv2dWeightGradient(self.stride, pads, self.dilation, self.groups, window)
        dx, dw = build.one(to_input, dz, w), build.one(to_filter, x, dz)
        if len(inputs) == 2:
            return dx, dw
        return dx, dw, build.one(ReduceSum((0, 1, 2), False), dz)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op, x, w in _cases():
            yield Example(op, (x, w))
        yield Example(cls(), ((2, 5, 4, 3), (3, 3, 3, 4), (4,)), note="bias")
        yield Example(cls((2, 1), "same", (1, 1), 2), ((1, 5, 4, 4), (3, 2, 2, 6), (6,)), note="bias, groups")
        yield Example(cls(), ((0, 5, 5, 2), (3, 3, 2, 3), (3,)), note="empty batch")


@dataclass(frozen=True)
class Conv2dInputGradient(Op):
    """dz [N, Ho, Wo, Cout], w [Hf, Wf, Cin/groups, Cout] -> dx [N, Hi, Wi, Cin].

    dx[i·stride + l·dilation - pad, ...] += W[l, m] · dz[i, j]: every output hands its cotangent back to the
    pixels it read. `input_size` is (Hi, Wi), which dz does not determine when the stride leaves a rest. Around dz
    stand zeros, which are handed back as well: every pixel gets a product from each filter position that could
    reach it.
    """

    name: ClassVar[str] = "conv2d_input_gradient"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True
    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    dilation: Pair = (1, 1)
    groups: int = 1
    input_size: Pair = (1, 1)

    def __post_init__(self) -> None:
        self._set("stride", pair(self.stride, "stride"))
        self._set("pads", normalise_pads(self.pads))
        self._set("dilation", pair(self.dilation, "dilation"))
        self._set("groups", whole_number(self.groups, "groups"))
        self._set("input_size", pair(self.input_size, "input_size", 1, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dz, w = inputs
        expect_axes(self.name, "dz", dz, "N Ho Wo Cout")
        expect_axes(self.name, "w", w, "Hf Wf Cin/groups Cout")
        dtype = expect_floating(self.name, dz, w)
        Hf, Wf, channels, Cout = w.shape
        Cin = channels * self.groups
        check_groups(self.name, Cin, w.shape, self.groups)
        Ho, Wo = window_output(self.input_size, (Hf, Wf), self.stride, self.pads, self.dilation, self.name)
        N = dz.shape[0]
        expect_shape(self.name, "dz", dz, (N, Ho, Wo, Cout), "what the convolution puts out")
        return (TensorType((N, *self.input_size, Cin), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """As many multiply-adds as the convolution itself."""
        return inputs[0].size * math.prod(inputs[1].shape[:3])

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dz, w = arrays
        Hf, Wf, channels, _ = w.shape
        # Zeros around dz, so many that every pixel of x lies under whole filters.
        margins = [
            -(-(size - 1) * dilation // stride) + 1
            for size, dilation, stride in zip((Hf, Wf), self.dilation, self.stride, strict=True)
        ]
        wide = pad_image(dz, ((margins[0], margins[0]), (margins[1], margins[1])))
        N, Ho, Wo, _ = wide.shape
        whole = [
            (outputs - 1) * stride + (size - 1) * dilation + 1
            for outputs, size, dilation, stride in zip(
                (Ho, Wo), (Hf, Wf), self.dilation, self.stride, strict=True
            )
        ]
        painted = np.zeros((N, *whole, channels * self.groups), dz.dtype)
        cotangent = _by_group(wide, self.groups)
        for _, (l, m) in positions((Hf, Wf)):
            pixels = cotangent @ _filter_by_group(w[l, m], self.groups).transpose(0, 2, 1)
            target = tap(painted, (l, m), (Ho, Wo), self.stride, self.dilation)
            target += pixels.transpose(1, 0, 2).reshape(target.shape)
        top, left = (
            margin * stride + pads[0]
            for margin, stride, pads in zip(margins, self.stride, self.pads, strict=True)
        )
        return (crop_image(painted, ((top, 0), (left, 0)), self.input_size),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, ddx: Value) -> Gradients:
        dz, w = inputs
        window = (w.type.shape[0], w.type.shape[1])
        forward = Conv2d(self.stride, self.pads, self.dilation, self.groups)
        to_filter = Conv2dWeightGradient(self.stride, self.pads, self.dilation, self.groups, window)
        return build.one(forward, ddx, w), build.one(to_filter, ddx, dz)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op, x, w in _cases():
            pads = op.pads((x[1], x[2]), (w[0], w[1]))
            (z,) = op.infer(TensorType(x), TensorType(w))
            yield Example(cls(op.stride, pads, op.dilation, op.groups, (x[1], x[2])), (z.shape, w))
        yield Example(cls(input_size=(5, 5)), ((0, 3, 3, 3), (3, 3, 2, 3)), note="empty batch")


@dataclass(frozen=True)
class Conv2dWeightGradient(Op):
    """x [N, Hi, Wi, Cin], dz [N, Ho, Wo, Cout] -> dw [Hf, Wf, Cin/groups, Cout].

    dw[l, m] = sum over n, i, j of  x[n, i·stride + l·dilation - pad, ...] · dz[n, i, j]^T
    """

    name: ClassVar[str] = "conv2d_weight_gradient"
    exact: ClassVar[bool] = True
    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    dilation: Pair = (1, 1)
    groups: int = 1
    filter_size: Pair = (1, 1)

    def __post_init__(self) -> None:
        self._set("stride", pair(self.stride, "stride"))
        self._set("pads", normalise_pads(self.pads))
        self._set("dilation", pair(self.dilation, "dilation"))
        self._set("groups", whole_number(self.groups, "groups"))
        self._set("filter_size", pair(self.filter_size, "filter_size"))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        x, dz = inputs
        expect_axes(self.name, "x", x, "N H W C")
        expect_axes(self.name, "dz", dz, "N Ho Wo Cout")
        dtype = expect_floating(self.name, x, dz)
        N, Hi, Wi, Cin = x.shape
        Cout = dz.shape[3]
        w = (*self.filter_size, Cin // self.groups, Cout)
        check_groups(self.name, Cin, w, self.groups)
        Ho, Wo = window_output((Hi, Wi), self.filter_size, self.stride, self.pads, self.dilation, self.name)
        expect_shape(self.name, "dz", dz, (N, Ho, Wo, Cout), "what the convolution puts out")
        return (TensorType(w, dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """As many multiply-adds as the convolution itself."""
        return inputs[1].size * math.prod(outputs[0].shape[:3])

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, dz = arrays
        Cin, (_, Ho, Wo, Cout) = x.shape[3], dz.shape
        padded = pad_image(x, self.pads)
        cotangent = _by_group(dz, self.groups)
        dw = np.empty((*self.filter_size, Cin // self.groups, Cout), x.dtype)
        for _, (l, m) in positions(self.filter_size):
            pixels = tap(padded, (l, m), (Ho, Wo), self.stride, self.dilation)
            products = _by_group(pixels, self.groups).transpose(0, 2, 1) @ cotangent
            dw[l, m] = products.transpose(1, 0, 2).reshape(Cin // self.groups, Cout)
        return (dw,)

    def sums_only_zeros(self, zeros: Sequence[bool]) -> bool:
        return any(zeros)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, ddw: Value) -> Gradients:
        x, dz = inputs
        size = (x.type.shape[1], x.type.shape[2])
        to_input = Conv2dInputGradient(self.stride, self.pads, self.dilation, self.groups, size)
        forward = Conv2d(self.stride, self.pads, self.dilation, self.groups)
        return build.one(to_input, dz, ddw), build.one(forward, x, ddw)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op, x, w in _cases():
            pads = op.pads((x[1], x[2]), (w[0], w[1]))
            (z,) = op.infer(TensorType(x), TensorType(w))
            yield Example(cls(op.stride, pads, op.dilation, op.groups, (w[0], w[1])), (x, z.shape))
        yield Example(cls(filter_size=(3, 3)), ((0, 5, 5, 2), (0, 3, 3, 3)), note="empty batch")


def _cases() -> Iterable[tuple[Conv2d, tuple[int, ...], tuple[int, ...]]]:
    """Op, input shape, filter shape: every stride, padding, dilation and group case."""
    paddings: tuple[Padding, ...] = ("valid", "same", ((1, 1), (1, 1)), ((0, 2), (1, 0)))
    for stride, padding in product(((1, 1), (2, 2), (2, 3)), paddings):
        yield Conv2d(stride, padding), (2, 6, 7, 2), (3, 3, 2, 3)
    yield Conv2d(), (1, 1, 1, 1), (1, 1, 1, 1)
    yield Conv2d((3, 3)), (2, 7, 7, 1), (2, 2, 1, 2)
    yield Conv2d((2, 2), "same"), (1, 5, 6, 2), (2, 4, 2, 2)
    yield Conv2d((1, 1), "valid", (2, 2)), (1, 6, 7, 2), (3, 3, 2, 2)
    yield Conv2d((1, 1), "same", (2, 3)), (1, 5, 6, 2), (3, 2, 2, 2)
    yield Conv2d((2, 1), ((3, 1), (0, 2)), (2, 1)), (2, 6, 5, 1), (3, 3, 1, 2)
    yield Conv2d((1, 1), "same", (1, 1), 2), (2, 4, 5, 4), (3, 3, 2, 6)
    yield Conv2d((2, 2), "same", (1, 1), 3), (1, 5, 5, 3), (3, 3, 1, 3)
    yield Conv2d((1, 2), ((2, 0), (1, 1)), (2, 1), 2), (1, 6, 6, 4), (2, 3, 2, 2)
    yield Conv2d((1, 1), ((4, 4), (4, 4))), (1, 2, 2, 1), (3, 3, 1, 1)
