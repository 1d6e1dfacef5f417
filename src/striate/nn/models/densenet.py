"""DenseNet: every layer reads what all layers before it made."""

from __future__ import annotations

from typing import Any, ClassVar

from striate.nn.functional import concat, relu
from striate.nn.layers import AvgPool2d, Conv2d, GlobalAvgPool2d, Linear, MaxPool2d, ReLU, Sequential
from striate.nn.layers.normalization import BatchNorm
from striate.nn.models.family import Classifier, choose, classes_of, seeded
from striate.nn.module import Module
from striate.nn.trace import Traced

# Depth: channels of the first convolution, channels that each layer adds, layers in each block (table 1).
DEPTHS = {
    121: (64, 32, (6, 12, 24, 16)),
    161: (96, 48, (6, 12, 36, 24)),
    169: (64, 32, (6, 12, 32, 32)),
    201: (64, 32, (6, 12, 48, 32)),
}


class DenseLayer(Module):
    """Normalise, ReLU, 1x1 to four times the growth; normalise, ReLU, 3x3; the result stands beside the input."""

    def __init__(self, growth: int) -> None:
        self.norm1 = BatchNorm()
        self.conv1 = Conv2d(4 * growth, 1, bias=False)
        self.norm2 = BatchNorm()
        self.conv2 = Conv2d(growth, 3, padding=1, bias=False)

    def __call__(self, x: Traced) -> Traced:
        y = self.conv1(relu(self.norm1(x)))
        return concat([x, self.conv2(relu(self.norm2(y)))])


def _transition(channels: int) -> Sequential:
    """Half the channels, a quarter of the pixels."""
    return Sequential(norm=BatchNorm(), relu=ReLU(), conv=Conv2d(channels, 1, bias=False), pool=AvgPool2d(2))


class DenseNet(Classifier):
    """Blocks of dense layers, with transitions between them."""

    head: ClassVar[str] = "classifier"

    def __init__(self, channels: int, growth: int, counts: tuple[int, ...], classes: int) -> None:
        layers: dict[str, Any] = {
            "conv0": Conv2d(channels, 7, stride=2, padding=3, bias=False),
            "norm0": BatchNorm(),
            "relu0": ReLU(),
            "pool0": MaxPool2d(3, stride=2, padding=1),
        }
        for block, count in enumerate(counts, 1):
            dense = {f"denselayer{number}": DenseLayer(growth) for number in range(1, count + 1)}
            layers[f"denseblock{block}"] = Sequential(**dense)
            channels += count * growth
            if block < len(counts):
                channels //= 2
                layers[f"transition{block}"] = _transition(channels)
        layers["norm5"] = BatchNorm()
        self.features = Sequential(**layers)
        self.pool = GlobalAvgPool2d()
        self.classifier = Linear(classes, initial="lecun_normal")

    def __call__(self, x: Traced) -> Traced:
        return self.classifier(self.pool(relu(self.features(x))))


def densenet(depth: int = 121, classes: int = 1000, *, seed: int | None = None) -> DenseNet:
    """DenseNet of 121, 161, 169 or 201 layers; 7,978,856 parameters for 121 and 1000 classes.

    G. Huang, Z. Liu, L. van der Maaten and K. Weinberger, "Densely connected convolutional networks" (2017).
    For pictures of 224x224x3; from 32x32.
    """
    return seeded(DenseNet(*choose("depth", depth, DEPTHS), classes_of(classes)), seed)
