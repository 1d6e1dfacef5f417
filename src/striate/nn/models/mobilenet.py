"""MobileNetV2: depthwise convolutions between a widening and a narrowing 1x1."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from striate.nn.layers import Conv2d, GlobalAvgPool2d, Linear, Sequential
from striate.nn.layers.activations import Dropout, ReLU6
from striate.nn.layers.normalization import BatchNorm
from striate.nn.models.family import Classifier, classes_of, seeded
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.rules import expect_number

# Table 2: expansion, channels, blocks, stride of the first.
STAGES = (
    (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1),
)  # fmt: skip


def divisible(channels: float, by: int = 8) -> int:
    """The multiple of `by` nearest to `channels`, not more than a tenth below it."""
    nearest = max(by, int(channels + by / 2) // by * by)
    return nearest + by if nearest < 0.9 * channels else nearest


def _normalised(channels: int, size: int, stride: int = 1, groups: int = 1) -> Sequential:
    convolution = Conv2d(channels, size, stride=stride, padding=(size - 1) // 2, groups=groups, bias=False)
    return Sequential(convolution, BatchNorm(), ReLU6())


class InvertedResidual(Module):
    """1x1 to more channels, 3x3 on each channel, 1x1 to few channels without an activation (figure 3)."""

    def __init__(self, incoming: int, outgoing: int, stride: int, expansion: int) -> None:
        wide = incoming * expansion
        widen = [_normalised(wide, 1)] if expansion != 1 else []
        self.conv = Sequential(
            *widen,
            _normalised(wide, 3, stride, groups=wide),
            Conv2d(outgoing, 1, bias=False),
            BatchNorm(),
        )
        self.adds = stride == 1 and incoming == outgoing

    def __call__(self, x: Traced) -> Traced:
        return x + self.conv(x) if self.adds else self.conv(x)


class MobileNetV2(Classifier):
    """Seventeen inverted residuals between two plain convolutions."""

    head: ClassVar[str] = "classifier.1"

    def __init__(self, classes: int, width: float) -> None:
        channels = divisible(32 * width)
        layers: list[Callable[[Any], Any]] = [_normalised(channels, 3, 2)]
        for expansion, base, count, stride in STAGES:
            for block in range(count):
                outgoing = divisible(base * width)
                layers.append(InvertedResidual(channels, outgoing, 1 if block else stride, expansion))
                channels = outgoing
        layers.append(_normalised(divisible(1280 * max(1.0, width)), 1))
        self.features = Sequential(*layers)
        self.pool = GlobalAvgPool2d()
        self.classifier = Sequential(Dropout(0.2), Linear(classes, initial="lecun_normal"))

    def __call__(self, x: Traced) -> Traced:
        return self.classifier(self.pool(self.features(x)))


def mobilenet_v2(classes: int = 1000, *, width: float = 1.0, seed: int | None = None) -> MobileNetV2:
    """MobileNetV2; 3,504,872 parameters for width 1 and 1000 classes.

    M. Sandler, A. Howard, M. Zhu, A. Zhmoginov and L. Chen, "MobileNetV2: inverted residuals and linear bottlenecks"
    (2018). `width` multiplies the channels. For pictures of 224x224x3; from 32x32.
    """
    return seeded(MobileNetV2(classes_of(classes), expect_number(width, "width", 0.01, 100.0)), seed)
