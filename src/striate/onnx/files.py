"""Path or bytes -> `Document`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError

from striate.errors import GraphError, ModelFileError, UnsupportedError
from striate.files import as_path, boundary, opened
from striate.onnx.outside import reader
from striate.onnx.parts import Document, GraphPart, NodePart, Size, Stated
from striate.onnx.tensors import Outside, Raw, decoded, element_type
from striate.onnx.weights import CAN_SLEEP, LARGE, HeldFile, Regions
from striate.onnx.wire import BytesSource, FileSource, Place, Source, load_bytes, outline

DEEPEST = 32
# Domain names that mean ONNX's own operators.
OWN_DOMAIN = ("", "ai.onnx")


def read(source: str | os.PathLike[str] | bytes, regions: Regions | None = None) -> Document:
    """The model in a file, or in bytes. Raises `ModelFileError` and its kin; nothing in the file is executed.

    With `regions` large weights are put there and sleep (`weights.py`).
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        with boundary(ModelFileError, "the model"):
            return parse(BytesSource(bytes(source)), None, regions, None)
    path = as_path(source, "an ONNX file")
    with boundary(ModelFileError, path), opened(path, ModelFileError) as file:
        descriptor = file.fileno()
        held = None if regions is None else HeldFile(descriptor, str(path))
        return parse(FileSource(descriptor), path.resolve().parent, regions, held)


def parse(source: Source, folder: Path | None, regions: Regions | None, held: HeldFile | None) -> Document:
    """The model in `source`; external data is looked for in `folder`. `held` is the file, to read weights later."""
    message, places = outline(source)
    model = onnx.ModelProto()
    try:
        model.ParseFromString(message)
    except (DecodeError, ValueError) as error:
        if "MaxDepth" in str(error):
            raise ModelFileError(
                f"graphs are nested deeper than {DEEPEST}, or the file is no ONNX model"
            ) from error
        raise ModelFileError(f"no ONNX model, or a truncated one: {error}") from error
    if not model.HasField("graph") or not model.ir_version:
        raise ModelFileError("no ONNX model: it has no graph or no IR version")
    opsets: dict[str, int] = {}
    for entry in model.opset_import:
        domain = "" if entry.domain in OWN_DOMAIN else entry.domain
        if domain in opsets and opsets[domain] != entry.version:
            raise ModelFileError(f"the opset of {domain or 'ai.onnx'} is stated twice")
        opsets[domain] = entry.version
    newest = onnx.defs.onnx_opset_version()
    version = opsets.setdefault("", 1)
    if not 1 <= version <= newest:
        raise UnsupportedError(f"the file asks for opset {version}; this onnx package knows 1 to {newest}")
    if len(model.functions):
        names = ", ".join(f"{each.domain}.{each.name}" for each in list(model.functions)[:8])
        raise UnsupportedError(f"functions of the file's own are not carried out: {names:.200}")
    weights = {number: _later(source, place, regions, held) for number, place in places.items()}
    graph = _graph(model.graph, reader(folder, regions), frozenset(), 1, weights)
    return Document(graph, MappingProxyType(opsets), model.producer_name)


def _later(source: Source, place: Place, regions: Regions | None, held: HeldFile | None) -> Raw:
    """Weights that are read once their size is known to be right, or when something is made of them."""

    def load(may_sleep: bool) -> np.ndarray:
        if regions is None or not may_sleep or place[1] < LARGE or not CAN_SLEEP:
            return load_bytes(source, place)
        fill = source.fill if held is None else held.fill
        return regions.add(place[1], lambda out: fill(place[0], out))

    return Raw(place[1], load)


def _graph(
    graph: Any, outside: Outside, around: frozenset[str], depth: int, weights: Mapping[int, Raw]
) -> GraphPart:
    """One graph; `around` are the names that graphs around it define, `weights` what was left out of its message."""
    if depth > DEEPEST:
        raise ModelFileError(f"graphs are nested deeper than {DEEPEST}")
    if len(graph.sparse_initializer):
        raise UnsupportedError("sparse initializers are not carried out")
    initializers: dict[str, np.ndarray] = {}
    for number, tensor in enumerate(graph.initializer):
        if not tensor.name or tensor.name in initializers:
            raise ModelFileError(f"an initializer named {tensor.name!r:.80} stands twice or has no name")
        initializers[tensor.name] = decoded(
            tensor, f"initializer {tensor.name!r:.80}", outside, weights.get(number)
        )
    stated = [_stated(value) for value in graph.input]
    inputs = tuple(value for value in stated if value.name not in initializers)
    if len({value.name for value in stated}) != len(stated) or not all(value.name for value in stated):
        raise ModelFileError("two inputs of a graph have one name, or one has none")
    defined = {*(value.name for value in stated), *initializers}
    made = {name for node in graph.node for name in node.output if name}
    known = around | frozenset(defined) | frozenset(made)
    nodes = [_node(node, outside, known, depth) for node in graph.node]
    ordered, captured = _ordered(nodes, defined, around)
    outputs = tuple(_stated(value) for value in graph.output)
    for value in outputs:
        if value.name not in defined and value.name not in made:
            if value.name not in around:
                raise GraphError(f"output {value.name!r:.80} is computed nowhere")
            captured.add(value.name)
    return GraphPart(graph.name, inputs, outputs, initializers, ordered, frozenset(captured))


def _stated(value: Any) -> Stated:
    """An input or output. Sequences, maps and optional tensors have no element type here."""
    if value.type.WhichOneof("value") not in (None, "tensor_type"):
        raise UnsupportedError(f"{value.name!r:.80} is a {value.type.WhichOneof('value')}, not a tensor")
    tensor = value.type.tensor_type
    dtype = element_type(tensor.elem_type) if tensor.elem_type else ""
    if not tensor.HasField("shape"):
        return Stated(value.name, dtype, None)
    sizes: list[Size] = []
    for size in tensor.shape.dim:
        kind = size.WhichOneof("value")
        if kind == "dim_value" and size.dim_value < 0:
            raise ModelFileError(f"{value.name!r:.80} states a size of {size.dim_value}")
        sizes.append(size.dim_value if kind == "dim_value" else (size.dim_param or None))
    return Stated(value.name, dtype, tuple(sizes))


def _node(node: Any, outside: Outside, known: frozenset[str], depth: int) -> NodePart:
    domain = "" if node.domain in OWN_DOMAIN else node.domain
    attributes: dict[str, Any] = {}
    for attribute in node.attribute:
        if attribute.name in attributes:
            raise ModelFileError(f"{node.op_type} {node.name!r:.80}: {attribute.name} stands twice")
        attributes[attribute.name] = _attribute(attribute, outside, known, depth)
    return NodePart(
        node.op_type, domain, node.name, tuple(node.input), tuple(node.output), MappingProxyType(attributes)
    )


def _attribute(attribute: Any, outside: Outside, known: frozenset[str], depth: int) -> Any:
    """The value in plain Python; the file says by `type` which of its fields counts."""
    kinds = onnx.AttributeProto
    kind = attribute.type
    if kind == kinds.FLOAT:
        return attribute.f
    if kind == kinds.INT:
        return attribute.i
    if kind == kinds.STRING:
        return attribute.s.decode("utf-8", "replace")
    if kind == kinds.TENSOR:
        if attribute.t.data_type == onnx.TensorProto.STRING:
            return [each.decode("utf-8", "replace") for each in attribute.t.string_data]
        return decoded(attribute.t, f"attribute {attribute.name}", outside)
    if kind == kinds.FLOATS:
        return tuple(attribute.floats)
    if kind == kinds.INTS:
        return tuple(attribute.ints)
    if kind == kinds.STRINGS:
        return tuple(each.decode("utf-8", "replace") for each in attribute.strings)
    if kind == kinds.GRAPH:
        return _graph(attribute.g, outside, known, depth + 1, {})
    raise UnsupportedError(f"attribute {attribute.name!r:.80} is of kind {kind}, which is not carried out")


def _needs(node: NodePart) -> Iterable[str]:
    """Names that a node reads, those that its inner graphs take from outside included."""
    yield from (name for name in node.inputs if name)
    for value in node.attributes.values():
        if isinstance(value, GraphPart):
            yield from value.captured


def _ordered(
    nodes: Sequence[NodePart], defined: set[str], around: frozenset[str]
) -> tuple[tuple[NodePart, ...], set[str]]:
    """The nodes in an order in which they can be computed, and the names they take from graphs around."""
    makers: dict[str, int] = {}
    for index, node in enumerate(nodes):
        for name in node.outputs:
            if name and (name in makers or name in defined):
                raise GraphError(f"{name!r:.80} is computed twice, the second time by {node}")
            if name:
                makers[name] = index
    captured: set[str] = set()
    waiting: list[int] = [0] * len(nodes)
    readers: dict[int, list[int]] = {}
    for index, node in enumerate(nodes):
        for name in set(_needs(node)):
            if name in makers:
                waiting[index] += 1
                readers.setdefault(makers[name], []).append(index)
            elif name not in defined:
                if name not in around:
                    raise GraphError(f"{node} reads {name!r:.80}, which is computed nowhere")
                captured.add(name)
    return tuple(nodes[index] for index in _sequence(nodes, waiting, readers)), captured


def _sequence(
    nodes: Sequence[NodePart], waiting: list[int], readers: Mapping[int, Sequence[int]]
) -> list[int]:
    """The file's own order where it can be computed (almost always), else one that can."""
    ready = [index for index, count in enumerate(waiting) if not count]
    order: list[int] = []
    ready.reverse()
    while ready:
        index = ready.pop()
        order.append(index)
        for reader_index in readers.get(index, ()):
            waiting[reader_index] -= 1
            if not waiting[reader_index]:
                ready.append(reader_index)
    if len(order) < len(nodes):
        stuck = next(node for node, count in zip(nodes, waiting, strict=True) if count)
        raise GraphError(f"the graph is cyclic: {stuck} waits for its own result")
    straight = all(maker < index for maker, others in readers.items() for index in others)
    return list(range(len(nodes))) if straight else order
