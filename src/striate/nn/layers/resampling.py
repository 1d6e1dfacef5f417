"""Layers that change the size of a picture: transposed convolution, upsampling, adaptive pooling."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.nn.init import Initializer, initializer
from striate.nn.layers.arguments import expect_rank, settings, short, unless
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.adaptive_pool import AdaptiveAvgPool2d as AdaptiveAvgPool2dOp
from striate.ops.conv_transpose import ConvTranspose2d as ConvTranspose2dOp
from striate.ops.rules import expect_flag
from striate.ops.upsample import Upsample as UpsampleOp
from striate.runtime.parameter import Parameter
from striate.shapes import Pair, normalise_pads, pair, whole_number


class ConvTranspose2d(Module):
    """Every pixel paints a window: [N, Hi, Wi, Cin] -> [N, Ho, Wo, out_channels].

    Ho = (Hi - 1)·stride + span - top - bottom + output_padding: with stride 2, kernel 2 it doubles the size.
    `weight` [Hf, Wf, out_channels/groups, Cin], `bias` [out_channels]. `padding` cuts pixels off: an int,
    (rows, columns) or each side. (Zeiler and others, "Deconvolutional networks", 2010.)
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __init__(
        self,
        out_channels: int,
        kernel_size: int | Pair,
        *,
        stride: int | Pair = 1,
        padding: Any = 0,
        output_padding: int | Pair = 0,
        dilation: int | Pair = 1,
        groups: int = 1,
        bias: bool = True,
        initial: str | Initializer = "he_normal",
    ) -> None:
        self.out_channels = whole_number(out_channels, "out_channels")
        self.kernel_size = pair(kernel_size, "kernel_size")
        rows, columns = (
            padding if isinstance(padding, (tuple, list)) and len(padding) == 2 else (padding,) * 2
        )
        self.padding = normalise_pads((pair(rows, "padding", 0), pair(columns, "padding", 0)), "padding")
        self.op = ConvTranspose2dOp(
            pair(stride, "stride"),
            self.padding,
            pair(dilation, "dilation"),
            whole_number(groups, "groups"),
            pair(output_padding, "output_padding", 0),
        )
        self.use_bias = expect_flag(bias, "bias")
        self.initial = initial
        initializer(initial)
        if self.out_channels % self.op.groups:
            raise ArgumentError(
                f"{self!r}: {self.out_channels} output channels do not divide into {self.op.groups} groups"
            )

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C", "; one picture needs a batch axis: x[None]" if x.ndim == 3 else "")
        Cin = x.plain_shape[3]
        built = self.__dict__.get("weight")
        if isinstance(built, Parameter) and len(built.shape) == 4 and built.shape[3] != Cin:
            raise ShapeError(
                f"its weight {list(built.shape)} takes {built.shape[3]} input channels, and the input has {Cin}; "
                f"an input of [N, H, W, {built.shape[3]}] would fit"
            )
        shape = (*self.kernel_size, self.out_channels // self.op.groups, Cin)
        weight = self.parameter(x, "weight", shape, self._draw)
        values = [x, weight]
        if self.use_bias:
            values.append(self.parameter(x, "bias", (self.out_channels,), "zeros"))
        return x.tracer.apply(self.op, *values)[0]

    def _draw(self, shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
        """Initialisers count fans on [Hf, Wf, in, out]."""
        Hf, Wf, out, Cin = shape
        return np.swapaxes(initializer(self.initial)((Hf, Wf, Cin, out), generator), 2, 3)

    def __repr__(self) -> str:
        options = settings(
            stride=unless(short(self.op.stride), 1),
            padding=unless(self.padding, ((0, 0), (0, 0))),
            groups=unless(self.op.groups, 1),
            bias=unless(self.use_bias, True),
        )
        return f"ConvTranspose2d({self.out_channels}, {short(self.kernel_size)}{options})"


class Upsample(Module):
    """The picture enlarged `scale` times (an int, or rows and columns): [N, H, W, C] -> [N, scale·H, scale·W, C].

    `mode`: "nearest", "bilinear" or "bicubic". Pixels are areas, as in PyTorch with align_corners=False; with
    `align_corners` the corner pixels stay where they are.
    """

    def __init__(self, scale: int | Pair = 2, mode: str = "nearest", *, align_corners: bool = False) -> None:
        self.op = UpsampleOp(pair(scale, "scale"), mode, align_corners)
        self.scale = self.op.scale
        self.mode = mode
        self.align_corners = align_corners

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        return x.tracer.apply(self.op, x)[0]

    def __repr__(self) -> str:
        return f"Upsample({short(self.scale)}, {self.mode!r})"


class AdaptiveAvgPool2d(Module):
    """Means of windows chosen so that the result has `size`: [N, H, W, C] -> [N, rows, columns, C].

    Row i of `size` takes rows floor(i·H/rows) to ceil((i + 1)·H/rows) - 1: windows tile the picture where the sizes
    divide, and overlap by a row where they do not. As PyTorch's. Size 1 is `GlobalAvgPool2d` with axes kept.
    """

    def __init__(self, size: int | Pair = 1) -> None:
        self.op = AdaptiveAvgPool2dOp(pair(size, "size"))
        self.size = self.op.size

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        return x.tracer.apply(self.op, x)[0]

    def __repr__(self) -> str:
        return f"AdaptiveAvgPool2d({short(self.size)})"
