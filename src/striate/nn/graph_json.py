"""A model's graph as JSON, and back: the form in which a model file says what it computes.

    {"input": {"shape": [1, 28, 28, 1], "dtype": "uint8"},
     "parameters": {"conv1.weight": true, ...},                  (true: training changes it)
     "constants": 0,
     "nodes": [{"op": {"op": "conv2d", ...}, "scope": "conv1",
                "inputs": ["input", "parameter:conv1.weight"]}, ...],
     "outputs": ["node:12:0"]}

A reference is `input`, `parameter:PATH`, `constant:INDEX` or `node:INDEX:OUTPUT`. Shapes are not stored: they
follow from the input by the ops' shape rules, for any batch.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from striate.errors import ModelFileError, StriateError
from striate.ir.graph import Graph
from striate.ir.types import DTYPES, TensorType
from striate.nn.trace import Trace
from striate.ops.base import Op
from striate.ops.catalog import from_json, to_json
from striate.shapes import whole_number

MOST_NODES = 100_000
MOST_AXES = 16
CONSTANT = "constant"
REFERENCE = re.compile(
    r"input|parameter:(?P<path>.+)|constant:(?P<constant>\d{1,6})|node:(?P<node>\d{1,6}):(?P<output>\d)"
)


@dataclass(frozen=True)
class StoredNode:
    op: Op
    scope: str
    inputs: tuple[str, ...]


@dataclass(frozen=True)
class StoredGraph:
    """A graph without shapes, as in the file. `parameters`: path -> whether training changes it."""

    input_type: TensorType
    parameters: Mapping[str, bool]
    constants: int
    nodes: tuple[StoredNode, ...]
    outputs: tuple[str, ...]
    single: bool


def stored(trace: Trace) -> StoredGraph:
    """What a trace wrote down, with references for values."""
    graph = trace.graph
    names = {value: f"parameter:{name}" for value, name in graph.parameters.items()}
    names.update({value: f"constant:{index}" for index, value in enumerate(graph.constants)})
    names.update(dict.fromkeys(graph.inputs, "input"))
    for index, node in enumerate(graph.nodes):
        names.update({value: f"node:{index}:{k}" for k, value in enumerate(node.outputs)})
    trainable = set(trace.trainable)
    return StoredGraph(
        graph.inputs[0].type,
        {name: name in trainable for name in graph.parameters.values()},
        len(graph.constants),
        tuple(StoredNode(n.op, n.scope, tuple(names[value] for value in n.inputs)) for n in graph.nodes),
        tuple(names[value] for value in graph.outputs),
        trace.single,
    )


def constants_of(graph: Graph) -> list[Any]:
    """The constant arrays in the order of their references."""
    return list(graph.constants.values())


def to_document(graph: StoredGraph) -> dict[str, Any]:
    """For `json.dumps`."""
    return {
        "input": {"shape": list(graph.input_type.shape), "dtype": graph.input_type.dtype},
        "parameters": dict(graph.parameters),
        "constants": graph.constants,
        "nodes": [{"op": to_json(n.op), "scope": n.scope, "inputs": list(n.inputs)} for n in graph.nodes],
        "outputs": list(graph.outputs),
        "single": graph.single,
    }


def from_document(document: Any) -> StoredGraph:
    """The graph that a document describes; every field is checked, `ModelFileError` says which is wrong."""
    fields = _mapping(document, "the graph")
    parameters = _mapping(fields.get("parameters"), "parameters")
    if not all(isinstance(trained, bool) for trained in parameters.values()):
        raise ModelFileError("parameters must map each path to true or false")
    constants = _count(fields.get("constants"), "constants")
    nodes: list[StoredNode] = []
    for index, item in enumerate(_list(fields.get("nodes"), "nodes")):
        entry = _mapping(item, f"node {index}")
        inputs = _references(entry.get("inputs"), f"node {index}", index, parameters, constants)
        scope = entry.get("scope", "")
        if not isinstance(scope, str) or len(scope) > 1000:
            raise ModelFileError(f"node {index}: scope must be a short text")
        nodes.append(StoredNode(from_json(entry.get("op")), scope, inputs))
    outputs = _references(fields.get("outputs"), "outputs", len(nodes), parameters, constants)
    single = fields.get("single", True)
    if not outputs or not isinstance(single, bool) or (single and len(outputs) != 1):
        raise ModelFileError("the graph must have outputs, exactly one if it is single")
    return StoredGraph(_input_type(fields.get("input")), parameters, constants, tuple(nodes), outputs, single)


def _input_type(document: Any) -> TensorType:
    fields = _mapping(document, "input")
    shape, dtype = _list(fields.get("shape"), "the input's shape"), fields.get("dtype")
    if dtype not in DTYPES or not 1 <= len(shape) <= MOST_AXES:
        raise ModelFileError("the input needs a shape of 1 to 16 axes and a known element type")
    try:
        return TensorType(tuple(whole_number(size, "input shape", 0, 2**31 - 1) for size in shape), dtype)
    except StriateError as error:
        raise ModelFileError(f"the graph's input: {error}") from error


def _references(
    items: Any, where: str, before: int, parameters: Mapping[str, bool], constants: int
) -> tuple[str, ...]:
    """References that exist: nodes must stand before position `before`."""
    listed = _list(items, f"{where}: inputs")
    for item in listed:
        match = REFERENCE.fullmatch(item) if isinstance(item, str) else None
        if match is None:
            raise ModelFileError(f"{where}: {item!r:.60} refers to nothing")
        path, constant, node = match["path"], match["constant"], match["node"]
        if path is not None and path not in parameters:
            raise ModelFileError(f"{where}: there is no parameter {path!r:.60}")
        if (constant is not None and int(constant) >= constants) or (
            node is not None and int(node) >= before
        ):
            raise ModelFileError(f"{where}: {item!r:.60} is out of range")
    return tuple(listed)


def _mapping(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict) or len(value) > MOST_NODES:
        raise ModelFileError(f"{what} must be a JSON object, got {type(value).__name__}")
    return cast(dict[str, Any], value)


def _list(value: Any, what: str) -> Sequence[Any]:
    if not isinstance(value, list) or len(value) > MOST_NODES:
        raise ModelFileError(
            f"{what} must be a JSON list of at most {MOST_NODES} items, got {type(value).__name__}"
        )
    return cast(list[Any], value)


def _count(value: Any, what: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_NODES:
        raise ModelFileError(f"{what} must be a number from 0 to {MOST_NODES}")
    return value
