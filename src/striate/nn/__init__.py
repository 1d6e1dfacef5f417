"""Layers, modules, parameters; see `README.md`.

What the first layers of a model need is loaded at once, the rest when first used: ops take time to make.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from striate.nn import init
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

if TYPE_CHECKING:
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
    from striate.nn.graph_module import GraphModule
    from striate.nn.normalization import BatchNorm, GroupNorm, LayerNorm, LocalResponseNorm
    from striate.nn.resampling import AdaptiveAvgPool2d, ConvTranspose2d, Upsample
    from striate.nn.spatial import AvgPool1d, Conv1d, Conv3d, MaxPool1d
    from striate.nn.whitening import Whitening

__all__ = [
    "GELU",
    "AdaptiveAvgPool2d",
    "AvgPool1d",
    "AvgPool2d",
    "BatchNorm",
    "Conv1d",
    "Conv2d",
    "Conv3d",
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
    "MaxPool1d",
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
    "Whitening",
    "init",
]


# File in this folder -> the names that it is loaded for.
_LATER = {
    "activations": "GELU Dropout Hardswish LeakyReLU PReLU ReLU6 SiLU SpatialDropout StochasticDepth",
    "graph_module": "GraphModule",
    "normalization": "BatchNorm GroupNorm LayerNorm LocalResponseNorm",
    "resampling": "AdaptiveAvgPool2d ConvTranspose2d Upsample",
    "spatial": "AvgPool1d Conv1d Conv3d MaxPool1d",
    "whitening": "Whitening",
}


def __getattr__(name: str) -> Any:
    for place, names in _LATER.items():
        if name in names.split():
            globals()[name] = getattr(import_module(f"{__name__}.{place}"), name)
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
