"""Layers, modules, parameters; see `README.md`."""

from striate.nn import init
from striate.nn.graph_module import GraphModule
from striate.nn.layers import (
    AvgPool2d,
    Conv2d,
    Flatten,
    GlobalAvgPool2d,
    Linear,
    MaxPool2d,
    ReLU,
    Sigmoid,
    Softmax,
    Tanh,
)
from striate.nn.module import Module
from striate.nn.sequential import Sequential
from striate.nn.standardize import Standardize
from striate.runtime.parameter import Parameter

__all__ = [
    "AvgPool2d",
    "Conv2d",
    "Flatten",
    "GlobalAvgPool2d",
    "GraphModule",
    "Linear",
    "MaxPool2d",
    "Module",
    "Parameter",
    "ReLU",
    "Sequential",
    "Sigmoid",
    "Softmax",
    "Standardize",
    "Tanh",
    "init",
]
