"""The layers; `striate.nn` has them all. Those here are loaded with it, the others when they are first used."""

from striate.nn.layers.basic import Flatten, Linear, ReLU, Sigmoid, Softmax, Tanh
from striate.nn.layers.convolution import Conv2d
from striate.nn.layers.pooling import AvgPool2d, GlobalAvgPool2d, MaxPool2d
from striate.nn.layers.sequential import Sequential
from striate.nn.layers.standardize import Standardize

__all__ = [
    "AvgPool2d",
    "Conv2d",
    "Flatten",
    "GlobalAvgPool2d",
    "Linear",
    "MaxPool2d",
    "ReLU",
    "Sequential",
    "Sigmoid",
    "Softmax",
    "Standardize",
    "Tanh",
]
