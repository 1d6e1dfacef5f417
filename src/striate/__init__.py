"""Striate: convolutional networks that generate their own machine code for the CPU they find.

    import striate as st
    model = st.models.lenet()
    model.fit(x, y, epochs=5, batch_size=64, optimizer=st.optim.SGD(0.05, momentum=0.9), seed=0)

Names are loaded when first used, so `import striate` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

# First of all: a fork waits for the parts that are loaded after this one.
import striate.process_lock  # noqa: F401  # pyright: ignore[reportUnusedImport]
from striate.errors import (
    ArgumentError,
    CheckpointError,
    CopyError,
    DataError,
    DTypeError,
    GraphError,
    LabelError,
    ModelFileError,
    NonFiniteLossError,
    ShapeError,
    StriateError,
    StriateWarning,
    TracingError,
    TuneFileError,
    UnsupportedError,
)

if TYPE_CHECKING:
    from striate import nn, onnx, train
    from striate.cpu.system import available_threads
    from striate.nn import models
    from striate.nn.files.graph_module import load
    from striate.nn.functional import (
        avg_pool2d,
        channel_shuffle,
        concat,
        conv2d,
        flatten,
        gelu,
        global_avg_pool2d,
        hard_swish,
        leaky_relu,
        linear,
        log_softmax,
        max_pool2d,
        relu,
        relu6,
        sigmoid,
        silu,
        softmax,
        tanh,
    )
    from striate.nn.layers.spatial import conv1d, conv3d
    from striate.nn.training import losses
    from striate.nn.training.train_step import train_step
    from striate.runtime.precision import precision
    from striate.runtime.threads import threads
    from striate.runtime.tune_file import tuned
    from striate.train import augment, callbacks, finetune, metrics, optim, schedules

__version__ = "0.1.0"

# Where each public name lives: a module, or a module and a name in it.
_HOMES = {
    "augment": "striate.train.augment",
    "callbacks": "striate.train.callbacks",
    "finetune": "striate.train.finetune",
    "losses": "striate.nn.training.losses",
    "metrics": "striate.train.metrics",
    "available_threads": "striate.cpu.system:available_threads",
    "load": "striate.nn.files.graph_module:load",
    "models": "striate.nn.models",
    "nn": "striate.nn",
    "onnx": "striate.onnx",
    "optim": "striate.train.optim",
    "precision": "striate.runtime.precision:precision",
    "schedules": "striate.train.schedules",
    "threads": "striate.runtime.threads:threads",
    "train": "striate.train",
    "train_step": "striate.nn.training.train_step:train_step",
    "tuned": "striate.runtime.tune_file:tuned",
    "channel_shuffle": "striate.nn.functional:channel_shuffle",
    "concat": "striate.nn.functional:concat",
    "gelu": "striate.nn.functional:gelu",
    "hard_swish": "striate.nn.functional:hard_swish",
    "leaky_relu": "striate.nn.functional:leaky_relu",
    "relu6": "striate.nn.functional:relu6",
    "silu": "striate.nn.functional:silu",
    "avg_pool2d": "striate.nn.functional:avg_pool2d",
    "conv1d": "striate.nn.layers.spatial:conv1d",
    "conv2d": "striate.nn.functional:conv2d",
    "conv3d": "striate.nn.layers.spatial:conv3d",
    "flatten": "striate.nn.functional:flatten",
    "global_avg_pool2d": "striate.nn.functional:global_avg_pool2d",
    "linear": "striate.nn.functional:linear",
    "log_softmax": "striate.nn.functional:log_softmax",
    "max_pool2d": "striate.nn.functional:max_pool2d",
    "relu": "striate.nn.functional:relu",
    "sigmoid": "striate.nn.functional:sigmoid",
    "softmax": "striate.nn.functional:softmax",
    "tanh": "striate.nn.functional:tanh",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'striate' has no attribute {name!r}")
    module, _, attribute = _HOMES[name].partition(":")
    value = import_module(module)
    globals()[name] = getattr(value, attribute) if attribute else value
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})


__all__ = [
    "ArgumentError",
    "CheckpointError",
    "CopyError",
    "DTypeError",
    "DataError",
    "GraphError",
    "LabelError",
    "ModelFileError",
    "NonFiniteLossError",
    "ShapeError",
    "StriateError",
    "StriateWarning",
    "TracingError",
    "TuneFileError",
    "UnsupportedError",
    "__version__",
    "augment",
    "available_threads",
    "avg_pool2d",
    "callbacks",
    "channel_shuffle",
    "concat",
    "conv1d",
    "conv2d",
    "conv3d",
    "finetune",
    "flatten",
    "gelu",
    "global_avg_pool2d",
    "hard_swish",
    "leaky_relu",
    "linear",
    "load",
    "log_softmax",
    "losses",
    "max_pool2d",
    "metrics",
    "models",
    "nn",
    "onnx",
    "optim",
    "precision",
    "relu",
    "relu6",
    "schedules",
    "sigmoid",
    "silu",
    "softmax",
    "tanh",
    "threads",
    "train",
    "train_step",
    "tuned",
]
