"""Layers, modules, parameters; see `README.md`.

What the first layers of a model need is loaded at once, the rest when first used: ops take time to make.
"""

import sys
from importlib import import_module
from types import ModuleType
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
    Sequential,
    Sigmoid,
    Softmax,
    Standardize,
    Tanh,
)
from striate.nn.module import Module
from striate.runtime.parameter import Parameter

if TYPE_CHECKING:
    from striate.nn.files.graph_module import GraphModule
    from striate.nn.layers.activations import (
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
    from striate.nn.layers.normalization import BatchNorm, GroupNorm, LayerNorm, LocalResponseNorm
    from striate.nn.layers.resampling import AdaptiveAvgPool2d, ConvTranspose2d, Upsample
    from striate.nn.layers.spatial import AvgPool1d, Conv1d, Conv3d, MaxPool1d
    from striate.nn.layers.whitening import Whitening

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
    "layers.activations": "GELU Dropout Hardswish LeakyReLU PReLU ReLU6 SiLU SpatialDropout StochasticDepth",
    "files.graph_module": "GraphModule",
    "layers.normalization": "BatchNorm GroupNorm LayerNorm LocalResponseNorm",
    "layers.resampling": "AdaptiveAvgPool2d ConvTranspose2d Upsample",
    "layers.spatial": "AvgPool1d Conv1d Conv3d MaxPool1d",
    "layers.whitening": "Whitening",
}


def __getattr__(name: str) -> Any:
    for place, names in _LATER.items():
        if name in names.split():
            globals()[name] = getattr(import_module(f"{__name__}.{place}"), name)
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Former(ModuleType):
    """A file under the name that it had in version 0.1, by which pickles of that version ask for its classes."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{self.__doc__}"), name)


for _room, _files in {
    "files": "graph_json graph_module",
    "layers": "activations normalization resampling sequential spatial standardize whitening",
    "training": "losses",
}.items():
    for _file in _files.split():
        sys.modules[f"{__name__}.{_file}"] = _Former(f"{__name__}.{_file}", f"{_room}.{_file}")
