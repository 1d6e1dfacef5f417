"""`striate.onnx.save`: a model of this library as an ONNX file.

The model is traced and every op of its graph written as ONNX nodes (`export_operators.py`). ONNX has channels
first and this library has them last. No axes are moved where that can be avoided: each tensor of the file is
known by the order in which it holds our axes, and a `Transpose` is written only where a node needs another order,
at most once for each tensor. (Specification: https://onnx.ai/onnx/operators/.)
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

from striate import __version__
from striate.errors import ArgumentError, ModelFileError, StriateError, UnsupportedError
from striate.files import as_output
from striate.ir.graph import Graph
from striate.ir.types import TensorType, Value
from striate.nn.module import Module, batch_shape
from striate.nn.trace import Trace
from striate.nn.whole_file import replace_whole
from striate.onnx.export_operators import OPERATORS
from striate.onnx.export_writer import Order, Writer, channels_first, identity
from striate.shapes import whole_number

LAYOUTS = ("NCHW", "NHWC")
OPSET = 17
LOWEST_OPSET = 15
OPEN_BATCH = "batch"
# Two batches whose graphs must be the same for the batch to be left open.
TRIED_BATCHES = (2, 3)
# A protobuf message holds less than 2 GiB; names and shapes need a little of it.
MOST_BYTES = 2**31 - 2**24


def save(
    model: Module,
    path: str | os.PathLike[str],
    *,
    input_shape: Sequence[int | None] | None = None,
    layout: str = "NCHW",
    opset: int = OPSET,
) -> None:
    """Write `model` to `path` as an ONNX file, whole or not at all.

    `input_shape`: a batch [N, H, W, C] or one picture [H, W, C], in this library's order; by default that of the
    input which the model last saw. Its batch stays open in the file wherever the model computes the same for any.
    `layout`: the order of pictures in the file, "NCHW" as elsewhere in ONNX, or "NHWC". `opset` from 15 on.

    Raises `UnsupportedError` for an op without an ONNX form (all of them are named) and for weights of 2 GiB and
    more, `ArgumentError` for what is no model and for an unknown layout or opset, `ModelFileError` where the file
    cannot be written.
    """
    if layout not in LAYOUTS:
        raise ArgumentError(f"layout must be one of {', '.join(LAYOUTS)}, got {layout!r:.60}")
    opset = whole_number(opset, "opset", LOWEST_OPSET, onnx.defs.onnx_opset_version())
    if not isinstance(model, Module):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(
            f"save takes a model of this library (an nn.Module, or what st.load gave), not a {type(model).__name__}"
        )
    target = as_output(path)
    document = to_onnx(model, input_type(model, input_shape), layout, opset)
    try:
        replace_whole(target, lambda name: Path(name).write_bytes(document.SerializeToString()))
    except (OSError, ValueError) as error:
        raise ModelFileError(f"the model could not be written to {target}: {error}") from error


def input_type(model: Module, input_shape: Sequence[int | None] | None) -> TensorType:
    """Type of the model's input; the element type is that of the input which it last saw, else float32."""
    if input_shape is None:
        return model.example_type()
    try:
        dtype = model.example_type().dtype
    except ArgumentError:
        dtype = "float32"
    return TensorType(batch_shape(input_shape), dtype)


def to_onnx(model: Module, type: TensorType, layout: str, opset: int) -> onnx.ModelProto:
    """The checked ONNX document; with an open batch if the model's graph is the same for two batches."""
    trace = model.trace([type])
    expect_exportable(trace.graph)
    exported = Exported(trace, layout, opset)
    shapes = [exported.output_shapes()]
    others = [TensorType((batch, *type.shape[1:]), type.dtype) for batch in TRIED_BATCHES]
    try:
        tried = [Exported(model.trace([other]), layout, opset) for other in others]
    except StriateError:
        tried = []
    if tried and all(each.computes_like(tried[0]) for each in tried):
        exported = tried[0]
        shapes = [each.output_shapes() for each in tried]
    # Tracing left the model with the last input that was tried.
    model.trace([type])
    document = exported.document(shapes, notes=getattr(model, "notes", {}))
    onnx.checker.check_model(document, full_check=True)
    return document


def expect_exportable(graph: Graph) -> None:
    """Raise `UnsupportedError` naming every op that has no ONNX form."""
    missing = [
        f"{node.op.name} ({node.scope or 'the model'})"
        for node in graph.nodes
        if type(node.op) not in OPERATORS
    ]
    if missing:
        raise UnsupportedError(
            f"no ONNX form is known for {', '.join(sorted(set(missing)))}; everything else of the model has one"
        )


class Exported:
    """A trace written as nodes and weights, not yet a document."""

    def __init__(self, trace: Trace, layout: str, opset: int) -> None:
        graph = trace.graph
        self.trace = trace
        self.opset = opset
        arrays: dict[Value, np.ndarray] = dict(graph.constants)
        arrays.update({value: trace.parameters[name].array for value, name in graph.parameters.items()})
        self.writer = Writer(arrays, graph.parameters, opset)
        self.orders: dict[Value, Order] = {}
        for value in graph.inputs:
            self.orders[value] = self.order_outside(value, layout)
            self.writer.define(value, self.writer.fresh(value.name), self.orders[value])
        for node in graph.nodes:
            self.writer.scope = node.scope
            OPERATORS[type(node.op)](self.writer, node)
        self.writer.scope = ""
        self.results = [
            (value, self.writer.fetch(value, self.order_outside(value, layout))) for value in graph.outputs
        ]
        for value in graph.outputs:
            self.orders[value] = self.order_outside(value, layout)
        count = len(self.results)
        names_outside = ["output"] if trace.single or count == 1 else [f"output_{k}" for k in range(count)]
        self.output_names = self.writer.rename([name for _, name in self.results], names_outside)

    @staticmethod
    def order_outside(value: Value, layout: str) -> Order:
        rank = value.type.rank
        return channels_first(rank) if layout == "NCHW" and rank == 4 else identity(rank)

    def computes_like(self, other: Exported) -> bool:
        """Whether nodes and weights are the same, so that only sizes of tensors differ."""
        mine, others = self.writer, other.writer
        return (
            mine.nodes == others.nodes
            and mine.initializers.keys() == others.initializers.keys()
            and all(
                array is others.initializers[name] or np.array_equal(array, others.initializers[name])
                for name, array in mine.initializers.items()
            )
        )

    def output_shapes(self) -> list[tuple[int, ...]]:
        """Of the outputs, in the file's order of axes."""
        return [tuple(v.type.shape[axis] for axis in self.orders[v]) for v in self.trace.graph.outputs]

    def document(self, shapes: Sequence[list[tuple[int, ...]]], notes: Mapping[str, str]) -> onnx.ModelProto:
        """The whole file. `shapes`: those of the outputs for each of the batches tried, which tell open axes."""
        size = sum(array.nbytes for array in self.writer.initializers.values())
        if size > MOST_BYTES:
            raise UnsupportedError(
                f"the weights take {size:,} bytes; one ONNX file holds less than 2 GiB (2^31 = {2**31:,} bytes)"
            )
        open_batch = len(shapes) > 1
        inputs = [self.declared_input(value, open_batch) for value in self.trace.graph.inputs]
        outputs = [
            tensor_info(name, value.type, open_axes([each[place] for each in shapes]))
            for place, (name, value) in enumerate(
                zip(self.output_names, self.trace.graph.outputs, strict=True)
            )
        ]
        weights = [numpy_helper.from_array(array, name) for name, array in self.writer.initializers.items()]
        graph = helper.make_graph(self.writer.nodes, "striate", inputs, outputs, weights)
        opsets = [helper.make_opsetid("", self.opset)]
        document = helper.make_model(
            graph, opset_imports=opsets, producer_name="striate", producer_version=__version__
        )
        document.ir_version = helper.find_min_ir_version_for(opsets)
        if notes:
            helper.set_model_props(document, dict(notes))
        return document

    def declared_input(self, value: Value, open_batch: bool) -> onnx.ValueInfoProto:
        sizes: list[Any] = [value.type.shape[axis] for axis in self.orders[value]]
        if open_batch and sizes:
            sizes[0] = OPEN_BATCH
        return tensor_info(value.name, value.type, sizes)


def open_axes(shapes: Sequence[tuple[int, ...]]) -> list[Any]:
    """Sizes that are the same for all batches tried; the name of the batch where they are it; None otherwise."""
    sizes: list[Any] = []
    for values in zip(*shapes, strict=True):
        if len(set(values)) == 1:
            sizes.append(values[0])
        else:
            sizes.append(OPEN_BATCH if values == TRIED_BATCHES else None)
    return sizes


def tensor_info(name: str, type: TensorType, sizes: Sequence[Any]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(type.numpy), sizes)
