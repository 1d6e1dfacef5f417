"""Layers that change the size of a picture: transposed convolution, upsampling, adaptive pooling."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.nn import functional
from striate.nn.init import Initializer, initializer
from striate.nn.layers import expect_rank, settings, short, unless
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.conv_transpose import ConvTranspose2d as ConvTranspose2dOp
from striate.ops.matmul import MatMul
from striate.ops.reshape import Reshape
from striate.ops.resize import Resize
from striate.ops.rules import expect_flag
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
        Cin = x.shape[3]
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


# mode -> interpolation of one axis.
MODES = {"nearest": "nearest", "bilinear": "linear", "bicubic": "cubic"}


class Upsample(Module):
    """The picture enlarged `scale` times (an int, or rows and columns): [N, H, W, C] -> [N, scale·H, scale·W, C].

    `mode`: "nearest", "bilinear" or "bicubic". Pixels are areas, as in PyTorch with align_corners=False; with
    `align_corners` the corner pixels stay where they are.
    """

    def __init__(self, scale: int | Pair = 2, mode: str = "nearest", *, align_corners: bool = False) -> None:
        self.scale = pair(scale, "scale")
        if mode not in MODES:
            raise ArgumentError(f"mode must be one of {', '.join(MODES)}, got {mode!r:.60}")
        self.mode = mode
        self.align_corners = expect_flag(align_corners, "align_corners")
        if align_corners and mode == "nearest":
            raise ArgumentError("align_corners means nothing to mode 'nearest', which takes whole pixels")

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        sizes = [(size, size * scale) for size, scale in zip(x.shape[1:3], self.scale, strict=True)]
        if self.mode == "nearest":
            return _repeated(x, *self.scale)
        return _mapped(x, *(self._weights(old, new) for old, new in sizes))

    def _weights(self, old: int, new: int) -> np.ndarray:
        """[new, old]: what each old position counts at each new one."""
        coordinates = "align_corners" if self.align_corners else "half_pixel"
        op = Resize((new, old), MODES[self.mode], coordinates)
        return op.reference(np.eye(old, dtype=np.float32))[0]

    def __repr__(self) -> str:
        return f"Upsample({short(self.scale)}, {self.mode!r})"


class AdaptiveAvgPool2d(Module):
    """Means of windows chosen so that the result has `size`: [N, H, W, C] -> [N, rows, columns, C].

    Row i of `size` takes rows floor(i·H/rows) to ceil((i + 1)·H/rows) - 1: windows tile the picture where the sizes
    divide, and overlap by a row where they do not. As PyTorch's. Size 1 is `GlobalAvgPool2d` with axes kept.
    """

    def __init__(self, size: int | Pair = 1) -> None:
        self.size = pair(size, "size")

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        if min(x.shape[1:3]) < 1:
            raise ShapeError(f"the picture is empty, {x.shape[1]}x{x.shape[2]} pixels")
        height, width = x.shape[1:3]
        if (height, width) == self.size:
            return x
        rows, columns = self.size
        if height % rows == 0 and width % columns == 0:
            return functional.avg_pool2d(x, (height // rows, width // columns))
        return _mapped(x, _window_means(height, rows), _window_means(width, columns))

    def __repr__(self) -> str:
        return f"AdaptiveAvgPool2d({short(self.size)})"


def _window_means(old: int, new: int) -> np.ndarray:
    """[new, old]: 1/n on the n positions of each window."""
    weights = np.zeros((new, old), np.float32)
    for place in range(new):
        start, stop = place * old // new, math.ceil((place + 1) * old / new)
        weights[place, start:stop] = 1.0 / (stop - start)
    return weights


def _repeated(x: Traced, down: int, right: int) -> Traced:
    """Every pixel `down` times below itself and `right` times beside itself."""
    apply = x.tracer.apply
    _, height, width, channels = x.shape
    if right > 1:
        columns = apply(Reshape((0, height * width, 1, channels)), x)[0]
        x = functional.concat([columns] * right, 2)
    if down > 1:
        rows = apply(Reshape((0, height, 1, width * right * channels)), x)[0]
        x = functional.concat([rows] * down, 2)
    return apply(Reshape((0, height * down, width * right, channels)), x)[0]


def _mapped(x: Traced, rows: np.ndarray, columns: np.ndarray) -> Traced:
    """Rows and columns of the picture mixed by matrices [new, old]: two products, for a batch of any size."""
    apply = x.tracer.apply
    _, _, width, channels = x.shape
    x = apply(MatMul(), rows, apply(Reshape((0, x.shape[1], width * channels)), x)[0])[0]
    x = apply(MatMul(), columns, apply(Reshape((-1, width, channels)), x)[0])[0]
    return apply(Reshape((-1, len(rows), len(columns), channels)), x)[0]
