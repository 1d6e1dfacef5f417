"""ONNX files: load and run networks of any framework, write this library's as ONNX.

    import striate as st
    model = st.onnx.load("resnet50.onnx")
    y = model(x)

Needs the package `onnx`: pip install "striate[onnx]".
"""

from __future__ import annotations

from importlib.util import find_spec

from striate.errors import UnsupportedError

if find_spec("onnx") is None:
    raise UnsupportedError('ONNX files need the package onnx: pip install "striate[onnx]"')

from striate.onnx.binding import IOBinding, OrtValue
from striate.onnx.export import save
from striate.onnx.model import OnnxModel, load
from striate.onnx.options import (
    ExecutionMode,
    GraphOptimizationLevel,
    RunOptions,
    SessionOptions,
    get_available_providers,
    get_device,
    set_default_logger_severity,
)
from striate.onnx.session import InferenceSession, ModelMetadata, NodeArg

__all__ = [
    "ExecutionMode",
    "GraphOptimizationLevel",
    "IOBinding",
    "InferenceSession",
    "ModelMetadata",
    "NodeArg",
    "OnnxModel",
    "OrtValue",
    "RunOptions",
    "SessionOptions",
    "get_available_providers",
    "get_device",
    "load",
    "save",
    "set_default_logger_severity",
]
