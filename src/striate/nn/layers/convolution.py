"""Convolution layers: what those over one, two and three spatial axes have in common, and the one of pictures."""

from __future__ import annotations

from typing import Any, ClassVar

from striate.errors import ArgumentError, ShapeError
from striate.nn import functional
from striate.nn.init import Initializer, initializer
from striate.nn.layers.arguments import (
    AXES,
    LETTERS,
    Sizes,
    axes_padding,
    each_axis,
    expect_rank,
    settings,
    short,
    unless,
)
from striate.nn.layers.padding import LayerPadding, axis_pads, bordered_axes, expect_mode, for_input
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.rules import expect_flag
from striate.runtime.parameter import Parameter
from striate.shapes import whole_number


class Convolution(Module):
    """A convolution over `rank` spatial axes; its layers say how it is computed."""

    rank: ClassVar[int]
    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __new__(cls, *arguments: Any, **options: Any) -> Any:
        stated = len(arguments) + ("out_channels" in options) + ("kernel_size" in options)
        if len(arguments) > 2 or stated > 2 or "in_channels" in options:
            shown = ", ".join([*map(repr, arguments), *(f"{key}={each!r}" for key, each in options.items())])
            size = options.get("kernel_size", arguments[2] if len(arguments) > 2 else 3)
            channels = options.get("out_channels", arguments[1] if len(arguments) > 1 else 16)
            kind = cls.__name__
            raise ArgumentError(
                f"{kind}({shown:.80}): input channels are inferred from the first input, so {kind} takes "
                "(out_channels, kernel_size), and everything else by keyword; "
                f"PyTorch's {kind}(in, out, size) is {kind}({channels!r:.20}, {size!r:.20}) here"
            )
        return super().__new__(cls)

    def __init__(
        self,
        out_channels: int,
        kernel_size: int | Sizes,
        *,
        stride: int | Sizes = 1,
        padding: Any = "valid",
        padding_mode: str = "zeros",
        dilation: int | Sizes = 1,
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
        self._expect_input(x)
        shape = (*self.kernel_size, x.plain_shape[-1] // self.groups, self.out_channels)
        weight = self.parameter(x, "weight", shape, self.initial)
        bias = self.parameter(x, "bias", (self.out_channels,), "zeros") if self.use_bias else None
        padding = self.padding
        if self.padding_mode != "zeros":
            pads = axis_pads(x.shape[1:-1], self.kernel_size, self.stride, self.dilation, padding)
            x, padding = bordered_axes(x, pads, self.padding_mode, AXES[self.rank]), "valid"
        return self.convolve(x, weight, bias, padding)

    def convolve(self, x: Traced, weight: Traced, bias: Traced | None, padding: LayerPadding) -> Traced:
        """The convolution itself, with zeros as `padding` says."""
        raise NotImplementedError

    def _expect_input(self, x: Traced) -> None:
        hint = ""
        if x.ndim == self.rank + 1:
            hint = f"; one {'picture' if self.rank == 2 else 'example'} needs a batch axis: x[None]"
        if x.ndim == 4 and self.rank == 1:
            hint = "; an input_shape of three sizes is that of one picture: (None, L, C) is one of sequences"
        expect_rank(x, LETTERS[self.rank], hint)
        Cin = x.plain_shape[-1]
        if Cin % self.groups or not Cin:
            divisors = [g for g in range(1, min(Cin, self.out_channels, 4096) + 1) if not Cin % g]
            fitting = [g for g in divisors if not self.out_channels % g] or [1]
            raise ShapeError(
                f"{Cin} input channels do not divide into {self.groups} groups; "
                f"groups of {' or '.join(map(str, fitting[:8]))} would fit"
            )
        built = self.__dict__.get("weight")
        if not isinstance(built, Parameter) or len(built.shape) != self.rank + 2:
            return
        expected = built.shape[-2] * self.groups
        if Cin != expected:
            batch, *spatial, channels = LETTERS[self.rank].split()
            order = ", ".join(map(str, [0, *range(2, self.rank + 2), 1]))
            advice = f"an input of [{', '.join([batch, *spatial])}, {expected}] would fit"
            if x.plain_shape[1] == expected:
                turned = ", ".join([batch, channels, *spatial])
                advice = f"the axes look like [{turned}]: x.transpose({order}) has {expected} channels last"
            raise ShapeError(
                f"its weight {list(built.shape)} takes {expected} input channels, and the input has {Cin}; {advice}"
            )

    def __repr__(self) -> str:
        options = settings(
            stride=unless(short(self.stride), 1),
            padding=unless(self.padding, "valid"),
            padding_mode=unless(self.padding_mode, "zeros"),
            dilation=unless(short(self.dilation), 1),
            groups=unless(self.groups, 1),
            bias=unless(self.use_bias, True),
        )
        return f"{type(self).__name__}({self.out_channels}, {short(self.kernel_size)}{options})"


class Conv2d(Convolution):
    """Convolution: [N, Hi, Wi, Cin] -> [N, Ho, Wo, out_channels].

    `weight` [Hf, Wf, Cin/groups, out_channels], `bias` [out_channels]. Input channels are inferred.
    `kernel_size`, `stride`, `dilation`: an int or (rows, columns). `padding`: `"valid"`, `"same"`
    (zeros so that Ho = ceil(Hi / stride), the odd pixel at the end), an int, (rows, columns),
    ((top, bottom), (left, right)), or a dialect of `nn/layers/padding.py`: `"torch"`, `"tf_same"`,
    `"onnx_same_lower"`. `padding_mode`: `"zeros"`, `"reflect"`, `"replicate"` (the outermost pixel again) or
    `"circular"` (from the other side). `initial`: name of an initialiser of `nn.init`, or a function.

    >>> from striate import nn
    >>> layer = nn.Conv2d(6, 5).build((1, 32, 32, 1))         # LeNet's first: 32 -> 28
    >>> layer.weight.shape, layer.bias.shape
    ((5, 5, 1, 6), (6,))
    """

    rank: ClassVar[int] = 2

    def convolve(self, x: Traced, weight: Traced, bias: Traced | None, padding: LayerPadding) -> Traced:
        settings: Any = (self.kernel_size, self.stride, self.dilation)
        return functional.conv2d(
            x,
            weight,
            bias,
            stride=settings[1],
            padding=for_input(padding, x, *settings),
            dilation=settings[2],
            groups=self.groups,
        )
