"""The `onnx` package's interface to runtimes, `onnx.backend.base.Backend`, so that its test suite runs here.

from striate.onnx.backend import StriateBackend
onnx.backend.test.BackendTest(StriateBackend, __name__)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from onnx.backend.base import Backend, BackendRep

import onnx
from onnx import helper
from striate.errors import ArgumentError
from striate.onnx.model import OnnxModel, load


class StriateRepresentation(BackendRep):
    """A model that is ready to run."""

    def __init__(self, model: OnnxModel) -> None:
        self.model = model

    def run(self, inputs: Any, **_: Any) -> tuple[Any, ...]:
        """The outputs for a list of arrays in the model's order, for one array, or for a dict of them."""
        if isinstance(inputs, Mapping):
            return self.model.run(inputs)
        arrays: Sequence[Any] = inputs if isinstance(inputs, (list, tuple)) else [inputs]
        names = [stated.name for stated in self.model.inputs]
        if len(arrays) != len(names):
            raise ArgumentError(f"the model takes {len(names)} inputs, got {len(arrays)}")
        return self.model.run(dict(zip(names, arrays, strict=True)))


class StriateBackend(Backend):
    """Runs ONNX models on the CPU. What is not carried out raises `UnsupportedError` when it is prepared."""

    @classmethod
    def is_compatible(cls, model: Any, device: str = "CPU", **kwargs: Any) -> bool:
        return cls.supports_device(device)

    @classmethod
    def prepare(cls, model: Any, device: str = "CPU", **kwargs: Any) -> StriateRepresentation:
        return StriateRepresentation(load(model.SerializeToString()))

    @classmethod
    def run_node(
        cls, node: Any, inputs: Any, device: str = "CPU", outputs_info: Any = None, **kwargs: Any
    ) -> tuple[Any, ...]:
        """One node as a model of its own; `opset_version` defaults to the newest."""
        arrays = [np.asarray(array) for array in inputs]
        names = [name for name in node.input if name]
        stated = [
            helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
            for name, array in zip(names, arrays, strict=True)
        ]
        made = [onnx.ValueInfoProto(name=name) for name in node.output if name]
        graph = helper.make_graph([node], "node", stated, made)
        version = kwargs.get("opset_version", onnx.defs.onnx_opset_version())
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid(node.domain, version)])
        return cls.prepare(model, device).run(arrays)

    @classmethod
    def supports_device(cls, device: str) -> bool:
        return device == "CPU"


prepare = StriateBackend.prepare
run_model = StriateBackend.run_model
run_node = StriateBackend.run_node
supports_device = StriateBackend.supports_device
is_compatible = StriateBackend.is_compatible
