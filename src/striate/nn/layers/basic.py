"""Fully connected layers, and the activations that most models have; more are in `activations.py`."""

from __future__ import annotations

from typing import Any, ClassVar

from striate.errors import ArgumentError, ShapeError
from striate.nn import functional
from striate.nn.init import Initializer, initializer
from striate.nn.layers.arguments import expect_rank, settings, unless
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.rules import expect_flag
from striate.runtime.parameter import Parameter
from striate.shapes import whole_number


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
