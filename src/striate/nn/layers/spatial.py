"""Convolution over one axis (sound, sensors) and over three (volumes, video), and pooling over one.

    z[i, :] = b + sum over l of W[l]^T · x[i·stride + l·dilation - before, :]

and the same with an index and a filter position for each spatial axis. Everything is made of convolutions of
pictures (`volumes.py`), so gradients, kernels and files are those of `Conv2d`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from striate.errors import ShapeError
from striate.nn import functional
from striate.nn.arrays import as_float
from striate.nn.layers.arguments import LETTERS, Sizes, axes_padding, each_axis, expect_rank, settings, unless
from striate.nn.layers.convolution import Convolution
from striate.nn.layers.padding import LayerPadding, axis_pads
from striate.nn.layers.volumes import Window, convolved, expect_fit
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.base import Op
from striate.ops.conv2d import check_groups
from striate.ops.reshape import Reshape
from striate.shapes import whole_number
from striate.sizes import plain

FILTERS = {1: "Kl Cin/groups Cout", 3: "Kd Kh Kw Cin/groups Cout"}


# -- functions ----------------------------------------------------------------------------------


class _Apply:
    """How a convolution is made of traced values, or of arrays (`volumes.Make`)."""

    def one(self, op: Op, *operands: Any) -> Any:
        return functional.apply(op, *operands)

    def reshaped(self, operand: Any, shape: Sizes) -> Any:
        return functional.apply(Reshape(shape), operand)

    def shape(self, operand: Any) -> Sizes:
        return tuple(operand.shape)


def conv1d(
    x: Any,
    w: Any,
    b: Any = None,
    *,
    stride: Any = 1,
    padding: Any = "valid",
    dilation: Any = 1,
    groups: int = 1,
) -> Any:
    """Convolution: x [N, L, Cin], w [Kl, Cin/groups, Cout], b [Cout] -> [N, Lo, Cout].

    `padding`: a name of `nn/layers/padding.py` ("valid", "same", "torch", ...), an int or (before, after). Raises
    `ShapeError`, `ArgumentError`.
    """
    return _convolution(1, x, w, b, stride, padding, dilation, groups)


def conv3d(
    x: Any,
    w: Any,
    b: Any = None,
    *,
    stride: Any = 1,
    padding: Any = "valid",
    dilation: Any = 1,
    groups: int = 1,
) -> Any:
    """Convolution: x [N, D, H, W, Cin], w [Kd, Kh, Kw, Cin/groups, Cout], b [Cout] -> [N, Do, Ho, Wo, Cout].

    `padding`: a name of `nn/layers/padding.py`, an int, three ints, or three pairs (before, after). Raises
    `ShapeError`, `ArgumentError`.
    """
    return _convolution(3, x, w, b, stride, padding, dilation, groups)


def _convolution(
    rank: int, x: Any, w: Any, b: Any, stride: Any, padding: Any, dilation: Any, groups: Any
) -> Any:
    name = f"conv{rank}d"
    strides, dilations = each_axis(stride, "stride", rank), each_axis(dilation, "dilation", rank)
    pads, groups = axes_padding(padding, rank), whole_number(groups, "groups")
    if not any(isinstance(operand, Traced) for operand in (x, w, b)):
        x, w, b = as_float(x, "x"), as_float(w, "w"), None if b is None else as_float(b, "b")
    shape, filters = tuple(x.shape), tuple(w.shape)
    for what, sizes, letters in (("x", shape, LETTERS[rank]), ("w", filters, FILTERS[rank])):
        if len(sizes) != rank + 2:
            raise ShapeError(f"{name}: {what} must be [{', '.join(letters.split())}], got {list(sizes)}")
    check_groups(name, plain(shape[-1]), (1, 1, *filters[-2:]), groups)
    if min(filters) < 1:
        raise ShapeError(f"{name}: filters need at least one of everything, got {list(filters)}")
    if b is not None and tuple(b.shape) != filters[-1:]:
        raise ShapeError(
            f"{name}: b must be [{filters[-1]}], one for each output channel, got {list(b.shape)}"
        )
    pads = axis_pads(shape[1:-1], filters[:-2], strides, dilations, pads)
    window = Window(filters[:-2], strides, dilations, pads)
    return convolved(_Apply(), x, w, b, window, groups)


# -- layers -------------------------------------------------------------------------------------


class SpatialConvolution(Convolution):
    """What `Conv1d` and `Conv3d` have in common."""

    def convolve(self, x: Traced, weight: Traced, bias: Traced | None, padding: LayerPadding) -> Traced:
        return _convolution(self.rank, x, weight, bias, self.stride, padding, self.dilation, self.groups)


class Conv1d(SpatialConvolution):
    """Convolution of sequences: [N, L, Cin] -> [N, Lo, out_channels].

    `weight` [Kl, Cin/groups, out_channels], `bias` [out_channels]. Input channels are inferred. `padding`:
    "valid", "same" or another name of `nn/layers/padding.py`, an int, or (before, after). `padding_mode`, `groups`,
    `initial` as in `Conv2d`.
    """

    rank: ClassVar[int] = 1


class Conv3d(SpatialConvolution):
    """Convolution of volumes or of video: [N, D, H, W, Cin] -> [N, Do, Ho, Wo, out_channels].

    `weight` [Kd, Kh, Kw, Cin/groups, out_channels], `bias` [out_channels]. Input channels are inferred.
    `kernel_size`, `stride`, `dilation`: an int or (planes, rows, columns). `padding`: a name of `nn/layers/padding.py`,
    an int, three ints, or three pairs (before, after). `padding_mode`, `groups`, `initial` as in `Conv2d`.
    """

    rank: ClassVar[int] = 3


class _Pool1d(Module):
    """A window over one axis, as one over pictures of one row; windows do not overlap unless `stride` says so."""

    # The pooling of pictures [N, 1, L, C].
    pool: ClassVar[Callable[..., Any]]

    def __init__(self, window: Any = 2, *, stride: Any = None, padding: Any = "valid") -> None:
        self.window = each_axis(window, "window", 1)
        self.stride = self.window if stride is None else each_axis(stride, "stride", 1)
        self.padding = axes_padding(padding, 1)

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, LETTERS[1])
        _, length, channels = x.shape
        pads = axis_pads((length,), self.window, self.stride, (1,), self.padding)
        fitted = Window(self.window, self.stride, (1,), pads)
        expect_fit(type(self).__name__, (length,), fitted)
        y = type(self).pool(
            x.reshape(0, 1, length, channels),
            (1, *self.window),
            stride=(1, *self.stride),
            padding=((0, 0), *fitted.pads),
        )
        return y.reshape(0, y.shape[2], channels)

    def __repr__(self) -> str:
        stride = None if self.stride == self.window else self.stride[0]
        options = settings(stride=stride, padding=unless(self.padding, "valid"))
        return f"{type(self).__name__}({self.window[0]}{options})"


class MaxPool1d(_Pool1d):
    """Largest of each window, [N, L, C] -> [N, Lo, C]; padding clips windows, NaN wins."""

    pool: ClassVar[Callable[..., Any]] = functional.max_pool2d


class AvgPool1d(_Pool1d):
    """Mean of each window, [N, L, C] -> [N, Lo, C]; padding is not counted."""

    pool: ClassVar[Callable[..., Any]] = functional.avg_pool2d
