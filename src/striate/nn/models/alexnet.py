"""AlexNet: the network that made convolutions the way to see."""

from __future__ import annotations

from typing import ClassVar

from striate.nn.layers import Conv2d, Flatten, Linear, MaxPool2d, ReLU, Sequential
from striate.nn.layers.activations import Dropout
from striate.nn.layers.resampling import AdaptiveAvgPool2d
from striate.nn.models.family import Classifier, classes_of, seeded
from striate.nn.trace import Traced


class AlexNet(Classifier):
    """Five convolutions, three dense layers that hold 96% of the weights."""

    head: ClassVar[str] = "classifier.6"

    def __init__(self, classes: int) -> None:
        self.features = Sequential(
            Conv2d(64, 11, stride=4, padding=2), ReLU(), MaxPool2d(3, stride=2),
            Conv2d(192, 5, padding=2), ReLU(), MaxPool2d(3, stride=2),
            Conv2d(384, 3, padding=1), ReLU(),
            Conv2d(256, 3, padding=1), ReLU(),
            Conv2d(256, 3, padding=1), ReLU(), MaxPool2d(3, stride=2),
        )  # fmt: skip
        self.avgpool = AdaptiveAvgPool2d(6)
        self.flatten = Flatten()
        self.classifier = Sequential(
            Dropout(0.5), Linear(4096), ReLU(),
            Dropout(0.5), Linear(4096), ReLU(),
            Linear(classes, initial="lecun_normal"),
        )  # fmt: skip

    def __call__(self, x: Traced) -> Traced:
        return self.classifier(self.flatten(self.avgpool(self.features(x))))


def alexnet(classes: int = 1000, *, seed: int | None = None) -> AlexNet:
    """AlexNet in its one-column form; 61,100,840 parameters for 1000 classes and pictures of 224x224x3.

    A. Krizhevsky, "One weird trick for parallelizing convolutional neural networks" (2014), after A. Krizhevsky,
    I. Sutskever and G. Hinton, "ImageNet classification with deep convolutional neural networks" (2012). Without
    the first paper's response normalisation, as in torchvision. Pictures from 63x63.
    """
    return seeded(AlexNet(classes_of(classes)), seed)
