"""Activations beyond ReLU, and dropout: what happens to every number on its own."""

from __future__ import annotations

from typing import Any, ClassVar

from striate.errors import ArgumentError, ShapeError
from striate.nn import functional
from striate.nn.layers.arguments import settings, unless
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.dropout import Dropout as DropoutOp
from striate.ops.rectifier import LeakyRelu, PRelu
from striate.ops.rules import expect_finite
from striate.ops.smooth import Gelu
from striate.runtime.parameter import Parameter


class LeakyReLU(Module):
    """x where x > 0, else `slope`·x."""

    def __init__(self, slope: float = 0.01) -> None:
        LeakyRelu(slope)
        self.slope = slope

    def __call__(self, x: Traced) -> Traced:
        return functional.leaky_relu(x, self.slope)

    def __repr__(self) -> str:
        return f"LeakyReLU({self.slope})"


class PReLU(Module):
    """x where x > 0, else weight·x with a slope [C] that is learned, one a channel.

    (He, Zhang, Ren and Sun, "Delving deep into rectifiers", 2015.)
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("weight",)
    weight: Any

    def __init__(self, initial: float = 0.25) -> None:
        self.initial = expect_finite(initial, "initial")

    def __call__(self, x: Traced) -> Traced:
        built = self.__dict__.get("weight")
        if isinstance(built, Parameter) and built.shape != x.plain_shape[-1:]:
            raise ShapeError(
                f"it was made for {built.size} channels, and the input has {x.shape[-1]}; "
                f"an input of [..., {built.size}] would fit"
            )
        start = self.initial
        slope = self.parameter(
            x, "weight", x.plain_shape[-1:], lambda shape, _: functional.filled(shape, start)
        )
        return x.tracer.apply(PRelu(), x, slope)[0]

    def __repr__(self) -> str:
        return f"PReLU({settings(initial=unless(self.initial, 0.25)).removeprefix(', ')})"


class GELU(Module):
    """x · Φ(x), Φ the normal distribution; `approximate="tanh"` as in BERT. (Hendrycks and Gimpel, 2016.)"""

    def __init__(self, approximate: str = "none") -> None:
        Gelu(approximate)
        self.approximate = approximate

    def __call__(self, x: Traced) -> Traced:
        return functional.gelu(x, self.approximate)


class SiLU(Module):
    """x · sigmoid(x), also called swish. (Elfwing, Uchibe and Doya 2017.)"""

    def __call__(self, x: Traced) -> Traced:
        return functional.silu(x)


class Hardswish(Module):
    """x · min(max(x + 3, 0), 6) / 6. (Howard and others, "Searching for MobileNetV3", 2019.)"""

    def __call__(self, x: Traced) -> Traced:
        return functional.hard_swish(x)


class ReLU6(Module):
    """min(max(x, 0), 6). (Sandler and others, "MobileNetV2", 2018.)"""

    def __call__(self, x: Traced) -> Traced:
        return functional.relu6(x)


class Dropout(Module):
    """In training a share `rate` of the numbers becomes 0 and the others are divided by 1 - rate; in use x itself.

    What is left out follows from the seed of `fit`, the number of the step and the place in the model, by a counter
    and not by a stream: the same for any number of threads, another one at every step.
    (Srivastava and others, "Dropout", 2014.)
    """

    kind: ClassVar[str] = "element"

    def __init__(self, rate: float = 0.5) -> None:
        try:
            self.rate = DropoutOp(rate, self.kind).rate
        except ArgumentError as error:
            raise ArgumentError(f"{type(self).__name__}({rate!r:.40}): {error}, the share left out") from None

    def __call__(self, x: Traced) -> Traced:
        return x.tracer.apply(DropoutOp(self.rate, self.kind), x)[0]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.rate})"


class SpatialDropout(Dropout):
    """Dropout of whole channels of a picture: [N, H, W, C].

    Neighbouring pixels say the same, so single ones leave nothing out. (Tompson and others, "Efficient object
    localization using convolutional networks", 2015; PyTorch's Dropout2d.)
    """

    kind: ClassVar[str] = "channel"


class StochasticDepth(Dropout):
    """Dropout of a whole picture's values: of the branch of a residual block, so that the block is skipped.

    (Huang and others, "Deep networks with stochastic depth", 2016; also called drop path.)
    """

    kind: ClassVar[str] = "picture"
