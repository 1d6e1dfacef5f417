"""`striate.onnx.save`: a model of this library as an ONNX file.

The model is traced and every op of its graph written as ONNX nodes (`export_operators.py`). ONNX has channels
first and this library has them last. No axes are moved where that can be avoided: each tensor of the file is
known by the order in which it holds our axes, and a `Transpose` is written only where a node needs another order,
at most once for each tensor. (Specification: https://onnx.ai/onnx/operators/.)
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

import onnx
from onnx import helper, numpy_helper
from striate import __version__
from striate.errors import ArgumentError, ModelFileError, UnsupportedError
from striate.files import as_output
from striate.ir.graph import Graph
from striate.ir.types import TensorType, Value
from striate.nn.files.graph_module import GraphModule
from striate.nn.files.open_trace import open_trace
from striate.nn.files.whole_file import replace_whole
from striate.nn.module import Module
from striate.nn.runnable import batch_shape
from striate.nn.trace import Trace
from striate.onnx.export_open import Leaving, Types, leaving
from striate.onnx.export_operators import OPERATORS
from striate.onnx.export_sizes import holds_open, scalar
from striate.onnx.export_writer import Order, Writer, channels_first, identity
from striate.onnx.model import OnnxModel
from striate.onnx.parts import USUAL_SHAPES
from striate.shapes import whole_number

LAYOUTS = ("NCHW", "NHWC")
OPSET = 17
LOWEST_OPSET = 15
OPEN_BATCH = "batch"
OTHER_NODES = "its nodes are others at another size"
# A protobuf message holds less than 2 GiB; names and shapes need a little of it.
MOST_BYTES = 2**31 - 2**24


def save(
    model: Module,
    path: str | os.PathLike[str],
    *,
    input_shape: Sequence[Any] | None = None,
    layout: str = "NCHW",
    opset: int = OPSET,
    open_sizes: bool | None = None,
) -> None:
    """Write `model` to `path` as an ONNX file, whole or not at all.

    `input_shape`: a batch [N, H, W, C] or one picture [H, W, C], in this library's order; by default that of the
    input which the model last saw; for several inputs a shape each. `layout`: the order of pictures in the file, "NCHW"
    as elsewhere in ONNX, or "NHWC". `opset` from 15 on.

    Batch, height and width stay open in the file wherever the model computes the same nodes for others; a size that it
    depends on otherwise (a classifier without pooling) is fixed, so that runtimes refuse other ones. `open_sizes`: True
    wants all of them open, False fixes height and width, for runtimes that plan better so.

    Raises `UnsupportedError` for an op without an ONNX form (all of them are named), for weights of 2 GiB and more, and
    under `open_sizes=True` for sizes that cannot stay open, with the layers; `ArgumentError` for what is no model and
    for an unknown layout or opset; `ModelFileError` where the file cannot be written.
    """
    if layout not in LAYOUTS:
        raise ArgumentError(f"layout must be one of {', '.join(LAYOUTS)}, got {layout!r:.60}")
    opset = whole_number(opset, "opset", LOWEST_OPSET, onnx.defs.onnx_opset_version())
    if isinstance(model, OnnxModel):
        raise ArgumentError(
            "what striate.onnx.load gave is not written again: it is in an ONNX file already; copy the file"
        )
    if not isinstance(model, Module):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError(
            f"save takes a model of this library (an nn.Module, or what st.load gave), not a {type(model).__name__}"
        )
    target = as_output(path)
    document = to_onnx(model, input_types(model, input_shape), layout, opset, open_sizes)
    try:
        replace_whole(target, lambda name: Path(name).write_bytes(document.SerializeToString()))
    except (OSError, ValueError) as error:
        raise ModelFileError(f"the model could not be written to {target}: {error}") from error


def input_types(model: Module, input_shape: Sequence[Any] | None) -> Types:
    """Types of the model's inputs; the element types are those of the inputs which it last saw, else float32."""
    try:
        known = model.example_types()
    except ArgumentError:
        known = ()
        if input_shape is None:
            raise
    if input_shape is None:
        return known
    several = bool(input_shape) and all(isinstance(item, (tuple, list)) for item in input_shape)
    shapes: list[Any] = list(input_shape) if several else [input_shape]
    if known and len(shapes) != len(known):
        raise ArgumentError(f"input_shape states {len(shapes)} inputs, and the model takes {len(known)}")
    dtypes = [type.dtype for type in known] or ["float32"] * len(shapes)
    return tuple(TensorType(batch_shape(shape), dtype) for shape, dtype in zip(shapes, dtypes, strict=True))


def to_onnx(model: Module, types: Types, layout: str, opset: int, open_sizes: bool | None) -> onnx.ModelProto:
    """The checked ONNX document, with the sizes left open at which the model computes the same nodes."""
    trace = open_trace(model, types)
    expect_exportable(trace.graph)
    left = leaving(trace, open_sizes is not False)
    exported, shapes = written(trace, left, layout, opset, open_sizes)
    document = exported.document(shapes, getattr(model, "notes", {}))
    onnx.checker.check_model(document, full_check=True)
    return document


def written(
    trace: Trace, left: Leaving, layout: str, opset: int, open_sizes: bool | None
) -> tuple[Exported, list[list[tuple[int, ...]]]]:
    """The nodes, and the shapes of the outputs for each of the inputs tried, which tell open axes."""
    model = GraphModule.of(trace)
    refusal: UnsupportedError | None = None
    for closing in ([], [name for name in left.groups if name != OPEN_BATCH], [*left.groups]):
        left = left.without(closing, str(refusal or OTHER_NODES))
        others = _at(trace, left)
        try:
            exported = Exported(trace, layout, opset, left)
            tried = [Exported(open_trace(model, other), layout, opset, left) for other in others]
        except UnsupportedError as error:
            refusal = error
            continue
        if all(each.computes_like(exported) for each in tried):
            if open_sizes:
                expect_open(exported.trace, left)
            return exported, [each.output_shapes() for each in (exported, *tried)]
    raise refusal or UnsupportedError(OTHER_NODES)


def _at(trace: Trace, left: Leaving) -> list[Types]:
    """The inputs that were tried, with the numbers of the trace where sizes are fixed now."""
    types = [value.type for value in trace.graph.inputs]
    return [
        tuple(
            TensorType(
                tuple(
                    moved if (number, axis) in left.axes else size
                    for axis, (size, moved) in enumerate(zip(type.shape, at.shape, strict=True))
                ),
                type.dtype,
            )
            for number, (type, at) in enumerate(zip(types, other, strict=True))
        )
        for other in left.others
        if left.groups
    ]


def expect_open(trace: Trace, left: Leaving) -> None:
    """Raise `UnsupportedError` if a size is fixed that the caller wants open."""
    fixed = [
        f"{value.name}, axis {axis}: {left.reasons.get((number, axis), OTHER_NODES)}"
        for number, value in enumerate(trace.graph.inputs)
        for axis in range(max(value.type.rank - 1, 1))
        if (number, axis) not in left.axes
    ]
    if fixed:
        raise UnsupportedError(f"sizes cannot be left open: {'; '.join(fixed)}")


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
    """A trace written as nodes and weights, not yet a document. `left`: the sizes that the file leaves open."""

    def __init__(self, trace: Trace, layout: str, opset: int, left: Leaving | None = None) -> None:
        graph = trace.graph
        self.trace = trace
        self.opset = opset
        self.left = left or Leaving()
        scalars = trace.open.scalars if trace.open else {}
        ops = trace.open.ops if trace.open else {}
        arrays: dict[Value, np.ndarray] = dict(graph.constants)
        arrays.update({value: trace.parameters[name].array for value, name in graph.parameters.items()})
        self.writer = Writer(arrays, graph.parameters, opset, trace.open, self.left.axes)
        self.orders: dict[Value, Order] = {}
        for value in graph.inputs:
            self.orders[value] = self.order_outside(value, layout)
            self.writer.define(value, self.writer.fresh(value.name), self.orders[value])
        for place, node in enumerate(graph.nodes):
            self.writer.scope = node.scope
            self.writer.stated = ops.get(place, node.op)
            for value in node.inputs:
                if value in scalars and value in arrays and holds_open(self.writer, scalars[value]):
                    del arrays[value]
                    self.writer.define(value, scalar(self.writer, scalars[value]), ())
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
        """The whole file. `shapes`: those of the outputs for each of the inputs tried, which tell open axes."""
        size = sum(array.nbytes for array in self.writer.initializers.values())
        if size > MOST_BYTES:
            raise UnsupportedError(
                f"the weights take {size:,} bytes; one ONNX file holds less than 2 GiB (2^31 = {2**31:,} bytes)"
            )
        inputs = [self.declared_input(number) for number in range(len(self.trace.graph.inputs))]
        outputs = [
            tensor_info(name, value.type, self.declared_output([each[place] for each in shapes]))
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
        properties = dict(notes)
        if self.left.groups.keys() - {OPEN_BATCH}:
            values = self.trace.graph.inputs
            usual = {v.name: [v.type.shape[axis] for axis in self.orders[v]] for v in values}
            properties[USUAL_SHAPES] = json.dumps(usual)
        if properties:
            helper.set_model_props(document, properties)
        return document

    def declared_input(self, number: int) -> onnx.ValueInfoProto:
        value = self.trace.graph.inputs[number]
        names = {
            axis: name for name, group in self.left.groups.items() for input, axis in group if input == number
        }
        sizes = [names.get(axis, value.type.shape[axis]) for axis in self.orders[value]]
        return tensor_info(value.name, value.type, sizes)

    def declared_output(self, shapes: Sequence[tuple[int, ...]]) -> list[Any]:
        """Sizes that are the same for all inputs tried; the name of an input's size where they are it; else None."""
        types = tuple(value.type for value in self.trace.graph.inputs)
        names = {
            tuple(each[group[0][0]].shape[group[0][1]] for each in (types, *self.left.others)): name
            for name, group in reversed(self.left.groups.items())
        }
        return [
            values[0] if len(set(values)) == 1 else names.get(values) for values in zip(*shapes, strict=True)
        ]


def tensor_info(name: str, type: TensorType, sizes: Sequence[Any]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(type.numpy), sizes)
