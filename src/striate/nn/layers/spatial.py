"""Convolution over one axis (sound, sensors) and over three (volumes, video), and pooling over one.

    z[i, :] = b + sum over l of W[l]^T · x[i·stride + l·dilation - before, :]

and the same with an index and a filter position for each spatial axis. Everything is made of convolutions of
pictures (`volumes.py`), so gradients, kernels and files are those of `Conv2d`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, TypeAlias, cast

from striate.errors import ArgumentError, ShapeError
from striate.nn import functional
from striate.nn.arrays import as_float
from striate.nn.init import Initializer, initializer
from striate.nn.layers.basic import expect_rank, settings, unless
from striate.nn.layers.padding import NAMES, bordered_axes, expect_mode, for_size, layer_padding
from striate.nn.layers.volumes import Window, convolved, expect_fit
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.base import Op
from striate.ops.conv2d import check_groups
from striate.ops.reshape import Reshape
from striate.ops.rules import expect_flag
from striate.runtime.parameter import Parameter
from striate.shapes import Pair, resolve_padding, whole_number
from striate.sizes import plain

Sizes: TypeAlias = tuple[int, ...]
# A name, or (before, after) for each spatial axis.
AxesPadding: TypeAlias = str | tuple[Pair, ...]
AXES = {1: ("positions",), 3: ("planes", "rows", "columns")}
LETTERS = {1: "N L C", 3: "N D H W C"}
FILTERS = {1: "Kl Cin/groups Cout", 3: "Kd Kh Kw Cin/groups Cout"}


# -- arguments ----------------------------------------------------------------------------------


def each_axis(value: Any, what: str, rank: int, least: int = 1) -> Sizes:
    """An int for all spatial axes, or one for each."""
    if not isinstance(value, (tuple, list)):
        return (whole_number(value, what, least),) * rank
    items = cast("Sequence[Any]", value)
    if len(items) != rank:
        wanted = "one integer" if rank == 1 else f"one integer or {rank} ({', '.join(AXES[rank])})"
        raise ArgumentError(f"{what} must be {wanted}, got {len(items)} values")
    return tuple(whole_number(item, what, least) for item in items)


def axes_padding(padding: Any, rank: int) -> AxesPadding:
    """One form for every way to state a padding.

    A name of `nn/layers/padding.py`; an int for all sides; for each axis an int or (before, after); over one axis
    (before, after) alone.
    """
    if isinstance(padding, str):
        return layer_padding(padding)
    if not isinstance(padding, (tuple, list)):
        both = whole_number(padding, "padding", 0)
        return ((both, both),) * rank
    items = cast("Sequence[Any]", padding)
    if rank == 1 and len(items) == 2:
        items = (items,)
    if len(items) != rank:
        each = "(before, after)" if rank == 1 else f"{rank} integers or {rank} pairs (before, after)"
        raise ArgumentError(
            f"padding must be one of {', '.join(NAMES)}, an integer or {each}, got {len(items)} values"
        )
    pairs: list[Pair] = []
    for item in items:
        before, after = (
            each_axis(item, "padding", 2, 0) if isinstance(item, (tuple, list)) and len(item) == 2  # pyright: ignore[reportUnknownArgumentType]
            else (whole_number(item, "padding", 0),) * 2
        )  # fmt: skip
        pairs.append((before, after))
    return tuple(pairs)


def window_on(spatial: Sizes, sizes: Sizes, strides: Sizes, dilations: Sizes, padding: AxesPadding) -> Window:
    """The window on an input of these sizes: a padding by name in numbers."""
    if not isinstance(padding, str):
        return Window(sizes, strides, dilations, padding)
    pads: list[Pair] = []
    for size, window, stride, dilation in zip(spatial, sizes, strides, dilations, strict=True):
        # A picture of one column: the rules are those of pictures, axis by axis.
        row = ((size, 1), (window, 1), (stride, 1), (dilation, 1))
        pads.append(resolve_padding(for_size(padding, *row), *row)[0])
    return Window(sizes, strides, dilations, tuple(pads))


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
    window = window_on(shape[1:-1], filters[:-2], strides, dilations, pads)
    return convolved(_Apply(), x, w, b, window, groups)


# -- layers -------------------------------------------------------------------------------------


class SpatialConvolution(Module):
    """What `Conv1d` and `Conv3d` have in common: `rank` is the number of spatial axes."""

    rank: ClassVar[int]
    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __new__(cls, *arguments: Any, **options: Any) -> Any:
        stated = len(arguments) + ("out_channels" in options) + ("kernel_size" in options)
        if len(arguments) > 2 or stated > 2 or "in_channels" in options:
            size = options.get("kernel_size", arguments[2] if len(arguments) > 2 else 3)
            channels = options.get("out_channels", arguments[1] if len(arguments) > 1 else 16)
            raise ArgumentError(
                f"{cls.__name__}: input channels are inferred from the first input, so it takes (out_channels, "
                f"kernel_size), and everything else by keyword; PyTorch's {cls.__name__}(in, out, size) is "
                f"{cls.__name__}({channels!r:.20}, {size!r:.20}) here"
            )
        return super().__new__(cls)

    def __init__(
        self,
        out_channels: int,
        kernel_size: Any,
        *,
        stride: Any = 1,
        padding: Any = "valid",
        padding_mode: str = "zeros",
        dilation: Any = 1,
        groups: int = 1,
        bias: bool = True,
        initial: str | Initializer = "he_normal",
    ) -> None:
        self.out_channels = whole_number(out_channels, "out_channels")
        self.kernel_size = each_axis(kernel_size, "kernel_size", self.rank)
        self.stride = each_axis(stride, "stride", self.rank)
        self.padding = axes_padding(padding, self.rank)
        self.padding_mode = expect_mode(padding_mode)
        self.dilation = each_axis(dilation, "dilation", self.rank)
        self.groups = whole_number(groups, "groups")
        self.use_bias = expect_flag(bias, "bias")
        self.initial = initial
        initializer(initial)
        if self.out_channels % self.groups:
            raise ArgumentError(
                f"{self!r}: {self.out_channels} output channels do not divide into {self.groups} groups "
                f"({self.out_channels} = {self.out_channels // self.groups}·{self.groups} + "
                f"{self.out_channels % self.groups})"
            )

    def __call__(self, x: Traced) -> Traced:
        hint = "; one example needs a batch axis: x[None]" if x.ndim == self.rank + 1 else ""
        if x.ndim == 4 and self.rank == 1:
            hint = "; an input_shape of three sizes is that of one picture: (None, L, C) is one of sequences"
        expect_rank(x, LETTERS[self.rank], hint)
        self._expect_channels(x)
        shape = (*self.kernel_size, x.plain_shape[-1] // self.groups, self.out_channels)
        weight = self.parameter(x, "weight", shape, self.initial)
        bias = self.parameter(x, "bias", (self.out_channels,), "zeros") if self.use_bias else None
        window = window_on(x.shape[1:-1], self.kernel_size, self.stride, self.dilation, self.padding)
        pads = window.pads
        if self.padding_mode != "zeros":
            x, pads = bordered_axes(x, pads, self.padding_mode, AXES[self.rank]), "valid"
        return _convolution(self.rank, x, weight, bias, self.stride, pads, self.dilation, self.groups)

    def _expect_channels(self, x: Traced) -> None:
        Cin = x.plain_shape[-1]
        if Cin % self.groups or not Cin:
            raise ShapeError(
                f"{Cin} input channels do not divide into {self.groups} groups ({Cin} = "
                f"{Cin // self.groups}·{self.groups} + {Cin % self.groups})"
            )
        built = self.__dict__.get("weight")
        if not isinstance(built, Parameter) or len(built.shape) != self.rank + 2:
            return
        expected = built.shape[-2] * self.groups
        if Cin != expected:
            letters = ", ".join(LETTERS[self.rank].split()[:-1])
            turned = x.plain_shape[1] == expected
            raise ShapeError(
                f"its weight {list(built.shape)} takes {expected} input channels, and the input has {Cin}; "
                + (
                    f"the axes look like [N, C, ...]: np.moveaxis(x, 1, -1) has {expected} channels last"
                    if turned
                    else f"an input of [{letters}, {expected}] would fit"
                )
            )

    def __repr__(self) -> str:
        options = settings(
            stride=unless(_short(self.stride), 1),
            padding=unless(self.padding, "valid"),
            padding_mode=unless(self.padding_mode, "zeros"),
            dilation=unless(_short(self.dilation), 1),
            groups=unless(self.groups, 1),
            bias=unless(self.use_bias, True),
        )
        return f"{type(self).__name__}({self.out_channels}, {_short(self.kernel_size)}{options})"


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


def _short(sizes: Sizes) -> int | Sizes:
    """One number for equal ones."""
    return sizes[0] if len(set(sizes)) == 1 else sizes


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
        fitted = window_on((length,), self.window, self.stride, (1,), self.padding)
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
