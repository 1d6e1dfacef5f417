"""SqueezeNet: AlexNet's accuracy with a fiftieth of its parameters."""

from __future__ import annotations

from typing import ClassVar

from striate.nn.functional import concat, relu
from striate.nn.layers import Conv2d, GlobalAvgPool2d, MaxPool2d, ReLU, Sequential
from striate.nn.layers.activations import Dropout
from striate.nn.models.family import Classifier, classes_of, seeded
from striate.nn.module import Module
from striate.nn.trace import Traced


class Fire(Module):
    """1x1 to few channels, then 1x1 and 3x3 side by side (figure 1)."""

    def __init__(self, squeezed: int, expanded: int) -> None:
        self.squeeze = Conv2d(squeezed, 1)
        self.expand1x1 = Conv2d(expanded, 1)
        self.expand3x3 = Conv2d(expanded, 3, padding=1)

    def __call__(self, x: Traced) -> Traced:
        x = relu(self.squeeze(x))
        return concat([relu(self.expand1x1(x)), relu(self.expand3x3(x))])


class SqueezeNet(Classifier):
    """Eight fire modules; the classifier is a 1x1 convolution and the mean over all pixels."""

    head: ClassVar[str] = "classifier.1"

    def __init__(self, classes: int) -> None:
        self.features = Sequential(
            Conv2d(64, 3, stride=2), ReLU(), MaxPool2d(3, stride=2),
            Fire(16, 64), Fire(16, 64), MaxPool2d(3, stride=2),
            Fire(32, 128), Fire(32, 128), MaxPool2d(3, stride=2),
            Fire(48, 192), Fire(48, 192), Fire(64, 256), Fire(64, 256),
        )  # fmt: skip
        self.classifier = Sequential(
            Dropout(0.5), Conv2d(classes, 1, initial="lecun_normal"), ReLU(), GlobalAvgPool2d()
        )

    def __call__(self, x: Traced) -> Traced:
        return self.classifier(self.features(x))


def squeezenet(classes: int = 1000, *, seed: int | None = None) -> SqueezeNet:
    """SqueezeNet 1.1; 1,235,496 parameters for 1000 classes.

    F. Iandola, S. Han, M. Moskewicz, K. Ashraf, W. Dally and K. Keutzer, "SqueezeNet: AlexNet-level accuracy with 50x
    fewer parameters and <0.5MB model size" (2016); 1.1 is the authors' later form with 2.4 times less arithmetic.
    For pictures of 224x224x3; from 31x31.
    """
    return seeded(SqueezeNet(classes_of(classes)), seed)
