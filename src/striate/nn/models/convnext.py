"""ConvNeXt: a convolutional network with what vision transformers taught."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from striate.nn.layers import Conv2d, Flatten, GlobalAvgPool2d, Linear, Sequential
from striate.nn.layers.activations import GELU, StochasticDepth
from striate.nn.layers.normalization import LayerNorm
from striate.nn.models.family import Classifier, choose, classes_of, seeded
from striate.nn.module import Module
from striate.nn.trace import Traced

# Name: channels and blocks of each stage (section 3), and the largest share of blocks left out in training.
SIZES = {
    "tiny": ((96, 192, 384, 768), (3, 3, 9, 3), 0.1),
    "small": ((96, 192, 384, 768), (3, 3, 27, 3), 0.4),
    "base": ((128, 256, 512, 1024), (3, 3, 27, 3), 0.5),
}


class Block(Module):
    """7x7 on each channel, normalise, 1x1 to four times the channels, GELU, 1x1 back, scale, add (figure 4)."""

    parameter_names: ClassVar[tuple[str, ...]] = ("layer_scale",)
    layer_scale: Any

    def __init__(self, channels: int, left_out: float) -> None:
        self.block = Sequential(
            Conv2d(channels, 7, padding=3, groups=channels),
            _same,
            LayerNorm(epsilon=1e-6),
            Conv2d(4 * channels, 1),
            GELU(),
            Conv2d(channels, 1),
        )
        self.stochastic_depth = StochasticDepth(left_out)

    def __call__(self, x: Traced) -> Traced:
        scale = self.parameter(x, "layer_scale", x.shape[-1:], _small)
        return x + self.stochastic_depth(self.block(x) * scale)


def _same(x: Traced) -> Traced:
    """Nothing: torchvision has a change of the order of axes here, and its names count it."""
    return x


def _small(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """A branch starts as almost nothing (Touvron and others, "Going deeper with image transformers", 2021)."""
    return np.full(shape, 1e-6, np.float32)


class ConvNeXt(Classifier):
    """A stem of 4x4 patches, four stages with 2x2 patches between them."""

    head: ClassVar[str] = "classifier.2"

    def __init__(
        self, channels: tuple[int, ...], counts: tuple[int, ...], left_out: float, classes: int
    ) -> None:
        layers: list[Callable[[Any], Any]] = [
            Sequential(Conv2d(channels[0], 4, stride=4), LayerNorm(epsilon=1e-6))
        ]
        total, number = sum(counts), 0
        for stage, (width, count) in enumerate(zip(channels, counts, strict=True)):
            if stage:
                layers.append(Sequential(LayerNorm(epsilon=1e-6), Conv2d(width, 2, stride=2)))
            blocks = [Block(width, left_out * (number + k) / (total - 1.0)) for k in range(count)]
            layers.append(Sequential(*blocks))
            number += count
        self.features = Sequential(*layers)
        self.pool = GlobalAvgPool2d()
        self.classifier = Sequential(
            LayerNorm(epsilon=1e-6), Flatten(), Linear(classes, initial="lecun_normal")
        )

    def __call__(self, x: Traced) -> Traced:
        return self.classifier(self.pool(self.features(x)))


def convnext(size: str = "tiny", classes: int = 1000, *, seed: int | None = None) -> ConvNeXt:
    """ConvNeXt, "tiny", "small" or "base"; 28,589,128 parameters for "tiny" and 1000 classes.

    Z. Liu, H. Mao, C. Wu, C. Feichtenhofer, T. Darrell and S. Xie, "A ConvNet for the 2020s" (2022). For pictures of
    224x224x3; from 32x32.
    """
    return seeded(ConvNeXt(*choose("size", size, SIZES), classes_of(classes)), seed)
