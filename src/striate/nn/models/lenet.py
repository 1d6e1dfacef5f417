"""LeNet-5."""

from __future__ import annotations

from striate.nn.layers import Conv2d, Flatten, Linear, MaxPool2d, ReLU, Sequential, Standardize
from striate.shapes import whole_number


def lenet(classes: int = 10, *, seed: int | None = None) -> Sequential:
    """The lecture's LeNet-5: two convolutions with pooling, three dense layers.

    Outputs are logits [N, classes]. For pictures from about 12x12, made for 28x28x1. `seed` decides the
    initial weights (`fit` sets its own seed if none is given here). After Y. LeCun and others,
    "Gradient-based learning applied to document recognition" (1998), with ReLU and max pooling.
    """
    model = Sequential(
        standardize=Standardize(),
        conv1=Conv2d(6, 5, padding="same"),
        relu1=ReLU(),
        pool1=MaxPool2d(2),
        conv2=Conv2d(16, 5),
        relu2=ReLU(),
        pool2=MaxPool2d(2),
        flatten=Flatten(),
        dense1=Linear(120),
        relu3=ReLU(),
        dense2=Linear(84),
        relu4=ReLU(),
        dense3=Linear(whole_number(classes, "classes"), initial="lecun_normal"),
    )
    return model if seed is None else model.set_seed(seed)
