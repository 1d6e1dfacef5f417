"""Layers: a module for each operation, with its parameters and their initial values.

Activations are [N, H, W, C]. Sizes of the input are never stated; they follow from the first input.
"""

from __future__ import annotations

from typing import Any, ClassVar

from striate.errors import ArgumentError, ShapeError
from striate.nn import functional
from striate.nn.init import Initializer, initializer
from striate.nn.layers.padding import bordered, expect_mode, for_size, known_to_ops, layer_padding
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.pool import AvgPool2d as AvgPool2dOp
from striate.ops.pool import MaxPool2d as MaxPool2dOp
from striate.ops.rules import expect_flag
from striate.runtime.parameter import Parameter
from striate.shapes import Pair, pair, whole_number


def settings(**fields: Any) -> str:
    """`", stride=2"` for every field that is not None."""
    return "".join(f", {name}={value!r}" for name, value in fields.items() if value is not None)


def unless(value: Any, default: Any) -> Any:
    """`value`, or None where it is the default: what `settings` leaves out."""
    return None if value == default else value


def short(size: Pair) -> int | Pair:
    """One number for a pair of equal ones."""
    return size[0] if size[0] == size[1] else size


def expect_rank(x: Traced, axes: str, hint: str = "") -> None:
    """An input with the axes that `axes` names, "N H W C" say."""
    wanted = axes.split()
    if x.ndim != len(wanted):
        raise ShapeError(f"the input must be [{', '.join(wanted)}], got {x.ndim} axes{hint}")


class Conv2d(Module):
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

    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __new__(cls, *arguments: Any, **options: Any) -> Any:
        stated = len(arguments) + ("out_channels" in options) + ("kernel_size" in options)
        if len(arguments) > 2 or stated > 2 or "in_channels" in options:
            shown = ", ".join(
                [*map(repr, arguments), *(f"{key}={value!r}" for key, value in options.items())]
            )
            size = options.get("kernel_size", arguments[2] if len(arguments) > 2 else 3)
            channels = options.get("out_channels", arguments[1] if len(arguments) > 1 else 16)
            raise ArgumentError(
                f"Conv2d({shown:.80}): input channels are inferred from the first input, so Conv2d takes "
                "(out_channels, kernel_size), and everything else by keyword; "
                f"PyTorch's Conv2d(in, out, size) is Conv2d({channels!r:.20}, {size!r:.20}) here"
            )
        return super().__new__(cls)

    def __init__(
        self,
        out_channels: int,
        kernel_size: int | Pair,
        *,
        stride: int | Pair = 1,
        padding: Any = "valid",
        padding_mode: str = "zeros",
        dilation: int | Pair = 1,
        groups: int = 1,
        bias: bool = True,
        initial: str | Initializer = "he_normal",
    ) -> None:
        self.out_channels = whole_number(out_channels, "out_channels")
        self.kernel_size = pair(kernel_size, "kernel_size")
        self.stride = pair(stride, "stride")
        self.padding = layer_padding(padding)
        self.padding_mode = expect_mode(padding_mode)
        self.dilation = pair(dilation, "dilation")
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
        expect_rank(x, "N H W C", "; one picture needs a batch axis: x[None]" if x.ndim == 3 else "")
        Cin = x.plain_shape[3]
        if Cin % self.groups or not Cin:
            divisors = [g for g in range(1, min(Cin, self.out_channels, 4096) + 1) if not Cin % g]
            fitting = [g for g in divisors if not self.out_channels % g] or [1]
            raise ShapeError(
                f"{Cin} input channels do not divide into {self.groups} groups; "
                f"groups of {' or '.join(map(str, fitting[:8]))} would fit"
            )
        built = self.__dict__.get("weight")
        if isinstance(built, Parameter) and len(built.shape) == 4 and built.shape[2] != Cin // self.groups:
            expected = built.shape[2] * self.groups
            turned = x.plain_shape[1] == expected
            raise ShapeError(
                f"its weight {list(built.shape)} takes {expected} input channels, and the input has {Cin}; "
                + (
                    f"the axes look like [N, C, H, W]: x.transpose(0, 2, 3, 1) has {expected} channels last"
                    if turned
                    else f"an input of [N, H, W, {expected}] would fit"
                )
            )
        shape = (*self.kernel_size, Cin // self.groups, self.out_channels)
        weight = self.parameter(x, "weight", shape, self.initial)
        bias = self.parameter(x, "bias", (self.out_channels,), "zeros") if self.use_bias else None
        settings = (self.kernel_size, self.stride, self.dilation)
        padding = for_size(self.padding, (x.shape[1], x.shape[2]), *settings)
        if self.padding_mode != "zeros":
            x, padding = bordered(x, padding, self.padding_mode, *settings), "valid"
        return functional.conv2d(
            x,
            weight,
            bias,
            stride=self.stride,
            padding=padding,
            dilation=self.dilation,
            groups=self.groups,
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
        return f"Conv2d({self.out_channels}, {short(self.kernel_size)}{options})"


class Linear(Module):
    """Fully connected: [N, F] -> [N, out_features]; `weight` [F, out_features], `bias` [out_features]."""

    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __new__(cls, *arguments: Any, **options: Any) -> Any:
        if len(arguments) > 1 or "in_features" in options:
            features = options.get("out_features", arguments[-1] if arguments else 10)
            raise ArgumentError(
                f"Linear({', '.join(map(repr, arguments)):.80}): input features are inferred from the first "
                f"input; PyTorch's Linear(in, out) is Linear({features!r:.20}) here"
            )
        return super().__new__(cls)

    def __init__(
        self, out_features: int, *, bias: bool = True, initial: str | Initializer = "he_normal"
    ) -> None:
        self.out_features = whole_number(out_features, "out_features")
        self.use_bias = expect_flag(bias, "bias")
        self.initial = initial
        initializer(initial)

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N F", "; put Flatten() before it" if x.ndim > 2 else "")
        features = x.plain_shape[1]
        built = self.__dict__.get("weight")
        if isinstance(built, Parameter) and len(built.shape) == 2 and built.shape[0] != features:
            raise ShapeError(
                f"its weight {list(built.shape)} takes {built.shape[0]} features, and the input has "
                f"{features}; a flattened picture has H·W·C features, so a model with Flatten takes "
                "pictures of one size (GlobalAvgPool2d in its place takes any)"
            )
        weight = self.parameter(x, "weight", (features, self.out_features), self.initial)
        bias = self.parameter(x, "bias", (self.out_features,), "zeros") if self.use_bias else None
        return functional.linear(x, weight, bias)

    def __repr__(self) -> str:
        return f"Linear({self.out_features}{settings(bias=unless(self.use_bias, True))})"


class MaxPool2d(Module):
    """Largest of each window, [N, Hi, Wi, C] -> [N, Ho, Wo, C].

    Windows do not overlap unless `stride` says so. Padding is minus infinity, so it clips windows. Of equal
    values the first wins, NaN wins over all.
    """

    def __init__(
        self, window: int | Pair = 2, *, stride: int | Pair | None = None, padding: Any = "valid"
    ) -> None:
        self.window = pair(window, "window")
        self.stride = self.window if stride is None else pair(stride, "stride")
        self.padding = layer_padding(padding)
        MaxPool2dOp(self.window, self.stride, known_to_ops(self.padding))

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        padding = for_size(self.padding, (x.shape[1], x.shape[2]), self.window, self.stride, (1, 1))
        return functional.max_pool2d(x, self.window, stride=self.stride, padding=padding)

    def __repr__(self) -> str:
        stride = None if self.stride == self.window else short(self.stride)
        return (
            f"MaxPool2d({short(self.window)}{settings(stride=stride, padding=unless(self.padding, 'valid'))})"
        )


class AvgPool2d(Module):
    """Mean of each window, [N, Hi, Wi, C] -> [N, Ho, Wo, C]; padding is not counted unless asked for."""

    def __init__(
        self,
        window: int | Pair = 2,
        *,
        stride: int | Pair | None = None,
        padding: Any = "valid",
        count_include_pad: bool = False,
    ) -> None:
        self.window = pair(window, "window")
        self.stride = self.window if stride is None else pair(stride, "stride")
        self.padding = layer_padding(padding)
        self.count_include_pad = expect_flag(count_include_pad, "count_include_pad")
        AvgPool2dOp(self.window, self.stride, known_to_ops(self.padding), self.count_include_pad)

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        return functional.avg_pool2d(
            x,
            self.window,
            stride=self.stride,
            padding=for_size(self.padding, (x.shape[1], x.shape[2]), self.window, self.stride, (1, 1)),
            count_include_pad=self.count_include_pad,
        )

    def __repr__(self) -> str:
        stride = None if self.stride == self.window else short(self.stride)
        options = settings(
            stride=stride,
            padding=unless(self.padding, "valid"),
            count_include_pad=unless(self.count_include_pad, False),
        )
        return f"AvgPool2d({short(self.window)}{options})"


class GlobalAvgPool2d(Module):
    """Mean of each channel over the picture, [N, H, W, C] -> [N, C]; pictures of any size fit."""

    def __call__(self, x: Traced) -> Traced:
        return functional.global_avg_pool2d(x)


class Flatten(Module):
    """[N, ...] -> [N, product of the rest]; channels vary fastest."""

    def __call__(self, x: Traced) -> Traced:
        return functional.flatten(x)


class ReLU(Module):
    """max(x, 0)."""

    def __call__(self, x: Traced) -> Traced:
        return functional.relu(x)


class Sigmoid(Module):
    """1 / (1 + exp(-x))."""

    def __call__(self, x: Traced) -> Traced:
        return functional.sigmoid(x)


class Tanh(Module):
    """Hyperbolic tangent."""

    def __call__(self, x: Traced) -> Traced:
        return functional.tanh(x)


class Softmax(Module):
    """Probabilities over the last axis. Not before the loss: cross-entropy takes logits."""

    def __call__(self, x: Traced) -> Traced:
        return functional.softmax(x)
