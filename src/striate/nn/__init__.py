"""Layers, modules, parameters; see `README.md`.

`GraphModule` is loaded when first used: it brings in the catalog of all ops.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from striate.nn import init
from striate.nn.activations import (
    GELU,
    Dropout,
    Hardswish,
    LeakyReLU,
    PReLU,
    ReLU6,
    SiLU,
    SpatialDropout,
    StochasticDepth,
)
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
from striate.nn.normalization import BatchNorm, GroupNorm, LayerNorm, LocalResponseNorm
from striate.nn.resampling import AdaptiveAvgPool2d, ConvTranspose2d, Upsample
from striate.nn.sequential import Sequential
from striate.nn.standardize import Standardize
from striate.runtime.parameter import Parameter

if TYPE_CHECKING:
    from striate.nn.graph_module import GraphModule

__all__ = [
    "GELU",
    "AdaptiveAvgPool2d",
    "AvgPool2d",
    "BatchNorm",
    "Conv2d",
    "ConvTranspose2d",
    "Dropout",
    "Flatten",
    "GlobalAvgPool2d",
    "GraphModule",
    "GroupNorm",
    "Hardswish",
    "LayerNorm",
    "LeakyReLU",
    "Linear",
    "LocalResponseNorm",
    "MaxPool2d",
    "Module",
    "PReLU",
    "Parameter",
    "ReLU",
    "ReLU6",
    "Sequential",
    "SiLU",
    "Sigmoid",
    "Softmax",
    "SpatialDropout",
    "Standardize",
    "StochasticDepth",
    "Tanh",
    "Upsample",
    "init",
]


def __getattr__(name: str) -> Any:
    if name == "GraphModule":
        return import_module("striate.nn.graph_module").GraphModule
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
