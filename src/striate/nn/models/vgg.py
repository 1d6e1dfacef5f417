"""VGG: nothing but 3x3 convolutions, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from striate.nn.layers import Conv2d, Flatten, Linear, MaxPool2d, ReLU, Sequential
from striate.nn.layers.activations import Dropout
from striate.nn.layers.normalization import BatchNorm
from striate.nn.layers.resampling import AdaptiveAvgPool2d
from striate.nn.models.family import Classifier, choose, classes_of, seeded
from striate.nn.trace import Traced
from striate.ops.rules import expect_flag

# Convolutions in each of the five stages (table 1 of the paper: columns A, B, D, E), and their channels.
STAGES = {11: (1, 1, 2, 2, 2), 13: (2, 2, 2, 2, 2), 16: (2, 2, 3, 3, 3), 19: (2, 2, 4, 4, 4)}
CHANNELS = (64, 128, 256, 512, 512)


class VGG(Classifier):
    """Stages of 3x3 convolutions, each ended by a pooling, and three dense layers."""

    head: ClassVar[str] = "classifier.6"

    def __init__(self, stages: tuple[int, ...], classes: int, batch_norm: bool) -> None:
        layers: list[Callable[[Any], Any]] = []
        for count, channels in zip(stages, CHANNELS, strict=True):
            for _ in range(count):
                layers.append(Conv2d(channels, 3, padding=1))
                layers += [BatchNorm(), ReLU()] if batch_norm else [ReLU()]
            layers.append(MaxPool2d(2))
        self.features = Sequential(*layers)
        self.avgpool = AdaptiveAvgPool2d(7)
        self.flatten = Flatten()
        self.classifier = Sequential(
            Linear(4096), ReLU(), Dropout(0.5),
            Linear(4096), ReLU(), Dropout(0.5),
            Linear(classes, initial="lecun_normal"),
        )  # fmt: skip

    def __call__(self, x: Traced) -> Traced:
        return self.classifier(self.flatten(self.avgpool(self.features(x))))


def vgg(depth: int = 16, classes: int = 1000, *, batch_norm: bool = False, seed: int | None = None) -> VGG:
    """VGG of 11, 13, 16 or 19 layers; 138,357,544 parameters for 16 layers and 1000 classes.

    K. Simonyan and A. Zisserman, "Very deep convolutional networks for large-scale image recognition" (2015).
    `batch_norm` normalises behind every convolution, which the paper did not have. Pictures from 32x32.
    """
    stages = choose("depth", depth, STAGES)
    return seeded(VGG(stages, classes_of(classes), expect_flag(batch_norm, "batch_norm")), seed)
