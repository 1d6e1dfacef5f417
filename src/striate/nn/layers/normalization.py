"""Normalisation layers. Parameters are called as in PyTorch: `weight` is the scale, `bias` the shift."""

from __future__ import annotations

from typing import Any, ClassVar

from striate.errors import ArgumentError, ShapeError
from striate.nn.layers.arguments import settings, unless
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.affine import Affine
from striate.ops.batch_norm import BatchNorm as BatchNormOp
from striate.ops.local_response_norm import LocalResponseNorm as LocalResponseNormOp
from striate.ops.normalise import Normalize
from striate.ops.reshape import Reshape
from striate.runtime.parameter import Parameter
from striate.shapes import whole_number


def _expect_made_for(module: Module, x: Traced) -> None:
    """An input with the channels that the layer's weight was made for."""
    built = module.__dict__.get("weight")
    if x.ndim < 2:
        raise ShapeError(f"the input must be [N, ..., C], got {x.ndim} axes")
    if isinstance(built, Parameter) and built.shape != x.plain_shape[-1:]:
        raise ShapeError(
            f"it was made for {built.size} channels, and the input has {x.shape[-1]}; "
            + (
                f"the axes look like [N, C, H, W]: x.transpose(0, 2, 3, 1) has {built.size} channels last"
                if x.ndim == 4 and x.plain_shape[1] == built.size
                else f"an input of [..., {built.size}] would fit"
            )
        )


class BatchNorm(Module):
    """Batch normalisation, [N, ..., C] -> the same: any number of axes between pictures and channels.

    In training each channel is brought to mean 0 and variance 1 over the batch, in use over the training data:
    `running_mean` and `running_variance` [C] follow the batches' statistics, a share `momentum` at every step
    (PyTorch's sense of the word), and are saved but not trained. Then scale and shift: `weight`, `bias` [C].
    In use it costs nothing where it follows a convolution, or precedes one without padding: it is folded into the
    filters. Frozen (`striate.finetune.freeze`) it uses and keeps its running statistics in training as well.
    (Ioffe and Szegedy, "Batch normalization: accelerating deep network training", 2015.)
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias", "running_mean", "running_variance")
    fixed_names: ClassVar[tuple[str, ...]] = ("running_mean", "running_variance")
    weight: Any
    bias: Any
    running_mean: Any
    running_variance: Any

    def __init__(self, *, epsilon: float = 1e-5, momentum: float = 0.1, initial_scale: float = 1.0) -> None:
        BatchNormOp(epsilon, momentum)
        if initial_scale not in (0.0, 1.0):
            raise ArgumentError(f"initial_scale must be 0 or 1, got {initial_scale!r:.60}")
        self.epsilon = epsilon
        self.momentum = momentum
        self.initial_scale = initial_scale

    def __call__(self, x: Traced) -> Traced:
        _expect_made_for(self, x)
        starts = ("ones" if self.initial_scale else "zeros", "zeros", "zeros", "ones")
        values = [
            self.parameter(x, name, x.plain_shape[-1:], start)
            for name, start in zip(self.parameter_names, starts, strict=True)
        ]
        return x.tracer.apply(BatchNormOp(self.epsilon, self.momentum), x, *values)[0]

    def __repr__(self) -> str:
        options = settings(epsilon=unless(self.epsilon, 1e-5), momentum=unless(self.momentum, 0.1))
        return f"BatchNorm({options.removeprefix(', ')})"


class LayerNorm(Module):
    """Each pixel's channels brought to mean 0 and variance 1, then scaled and shifted: [..., C] -> the same.

    (Ba, Kiros and Hinton, "Layer normalization", 2016, over the channels of each pixel as in ConvNeXt.)
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __init__(self, *, epsilon: float = 1e-5) -> None:
        Normalize((-1,), epsilon)
        self.epsilon = epsilon

    def __call__(self, x: Traced) -> Traced:
        _expect_made_for(self, x)
        y = x.tracer.apply(Normalize((-1,), self.epsilon), x)[0]
        weight = self.parameter(x, "weight", x.plain_shape[-1:], "ones")
        bias = self.parameter(x, "bias", x.plain_shape[-1:], "zeros")
        return x.tracer.apply(Affine(), y, weight, bias)[0]

    def __repr__(self) -> str:
        return f"LayerNorm({settings(epsilon=unless(self.epsilon, 1e-5)).removeprefix(', ')})"


class GroupNorm(Module):
    """Each group of channels of each picture brought to mean 0 and variance 1: [N, ..., C] -> the same.

    `groups` 1 takes all channels together, C is instance normalisation. No picture has a say in another's output,
    so small batches train as large ones do. (Wu and He, "Group normalization", 2018.)
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("weight", "bias")
    weight: Any
    bias: Any

    def __init__(self, groups: int, *, epsilon: float = 1e-5) -> None:
        self.groups = whole_number(groups, "groups")
        Normalize((-1,), epsilon)
        self.epsilon = epsilon

    def __call__(self, x: Traced) -> Traced:
        _expect_made_for(self, x)
        channels = x.plain_shape[-1]
        if channels % self.groups:
            raise ShapeError(
                f"{channels} channels do not divide into {self.groups} groups "
                f"({channels} = {channels // self.groups}·{self.groups} + {channels % self.groups})"
            )
        apply = x.tracer.apply
        grouped = apply(Reshape((0, -1, self.groups, channels // self.groups)), x)[0]
        normal = apply(Normalize((1, 3), self.epsilon), grouped)[0]
        y = apply(Reshape((0, *x.shape[1:-1], channels)), normal)[0]
        weight = self.parameter(x, "weight", x.plain_shape[-1:], "ones")
        bias = self.parameter(x, "bias", x.plain_shape[-1:], "zeros")
        return apply(Affine(), y, weight, bias)[0]

    def __repr__(self) -> str:
        return f"GroupNorm({self.groups}{settings(epsilon=unless(self.epsilon, 1e-5))})"


class LocalResponseNorm(Module):
    """x / (bias + alpha/size · sum of x² over `size` neighbouring channels)^beta, [N, H, W, C] -> the same.

    (Krizhevsky, Sutskever and Hinton, "ImageNet classification with deep convolutional neural networks", 2012,
    section 3.3; alpha divided by the size as in PyTorch and ONNX.)
    """

    def __init__(self, size: int = 5, *, alpha: float = 1e-4, beta: float = 0.75, bias: float = 1.0) -> None:
        self.op = LocalResponseNormOp(size, alpha, beta, bias)

    def __call__(self, x: Traced) -> Traced:
        return x.tracer.apply(self.op, x)[0]

    def __repr__(self) -> str:
        return f"LocalResponseNorm({self.op.size})"
