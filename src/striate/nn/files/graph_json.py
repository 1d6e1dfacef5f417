"""A model's graph as JSON, and back: the form in which a model file says what it computes.

    {"input": {"shape": [1, 28, 28, 1], "dtype": "uint8"},
     "parameters": {"conv1.weight": true, ...},                  (true: training changes it)
     "constants": 0,
     "nodes": [{"op": {"op": "conv2d", ...}, "scope": "conv1",
                "inputs": ["input", "parameter:conv1.weight"]}, ...],
     "outputs": ["node:12:0"]}

A reference is `input`, `parameter:PATH`, `constant:INDEX` or `node:INDEX:OUTPUT`. Shapes are not stored: they
follow from the input by the ops' shape rules, for any batch.

What a graph states about sizes (version 2 of the file) is written as formulas, which are computed anew for every input;
`["size", REFERENCE, AXIS]`, numbers, and `[operator, formula, ...]` (`formulas.py`):

    "inputs": [{"shape": ..., "dtype": ...}, ...]      in place of "input", for several: references `input:0`, ...
    "open": [[["shape", 1], formula], ...]             of a node: what stands at this place of a field of its op
    "scalars": {"3": formula}                          constants that are one number
    "decisions": [{"node": 4, "scope": "pool", "is": ["<", formula, formula], "held": true}, ...]
                                                       must come out so before that node
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from striate.errors import ModelFileError, StriateError
from striate.ir.graph import Graph
from striate.ir.types import DTYPES, TensorType
from striate.nn.files.formulas import Place, formula_from, formula_to, place_from, places_of
from striate.nn.trace import Trace
from striate.ops.base import Op
from striate.ops.catalog import from_json, to_json
from striate.shapes import whole_number
from striate.sizes import RELATIONS, SIZE, Decision, Term

MOST_NODES = 100_000
MOST_AXES = 16
MOST_INPUTS = 64
CONSTANT = "constant"
REFERENCE = re.compile(
    r"input(?::(?P<input>\d{1,2}))?|parameter:(?P<path>.+)|constant:(?P<constant>\d{1,6})|node:(?P<node>\d{1,6}):(?P<output>\d)"
)


@dataclass(frozen=True)
class StoredNode:
    op: Op
    scope: str
    inputs: tuple[str, ...]
    open: tuple[tuple[Place, Term], ...] = ()


@dataclass(frozen=True)
class StoredDecision:
    """Before node `node` of the layer `scope`, this must come out as it did."""

    node: int
    scope: str
    decision: Decision


@dataclass(frozen=True)
class StoredGraph:
    """A graph without shapes, as in the file. `parameters`: path -> whether training changes it."""

    input_types: tuple[TensorType, ...]
    parameters: Mapping[str, bool]
    constants: int
    nodes: tuple[StoredNode, ...]
    outputs: tuple[str, ...]
    single: bool
    scalars: Mapping[int, Term] = field(default_factory=dict)
    decisions: tuple[StoredDecision, ...] = ()

    @property
    def version(self) -> int:
        """The first version of the file that can say what this graph says."""
        stated = any(node.open or hasattr(node.op, "expand") for node in self.nodes)
        return 2 if stated or self.scalars or self.decisions or len(self.input_types) != 1 else 1


def stored(trace: Trace) -> StoredGraph:
    """What a trace wrote down, with references for values."""
    graph, open = trace.graph, trace.open
    names = {value: f"parameter:{name}" for value, name in graph.parameters.items()}
    names.update({value: f"constant:{index}" for index, value in enumerate(graph.constants)})
    names.update(zip(graph.inputs, input_names(len(graph.inputs)), strict=True))
    for index, node in enumerate(graph.nodes):
        names.update({value: f"node:{index}:{k}" for k, value in enumerate(node.outputs)})
    trainable = set(trace.trainable)
    ops = open.ops if open else {}
    scalars = open.scalars if open else {}
    return StoredGraph(
        tuple(value.type for value in graph.inputs),
        {name: name in trainable for name in graph.parameters.values()},
        len(graph.constants),
        tuple(
            StoredNode(
                node.op,
                node.scope,
                tuple(names[value] for value in node.inputs),
                tuple((place, named(term, names)) for place, term in places_of(ops.get(index))),
            )
            for index, node in enumerate(graph.nodes)
        ),
        tuple(names[value] for value in graph.outputs),
        trace.single,
        {
            index: named(scalars[value], names)
            for index, value in enumerate(graph.constants)
            if value in scalars
        },
        tuple(
            StoredDecision(
                taken.place,
                taken.scope,
                taken.decision._replace(
                    left=named(taken.decision.left, names), right=named(taken.decision.right, names)
                ),
            )
            for taken in (open.decisions if open else ())
        ),
    )


def named(term: Term, names: Mapping[Any, str]) -> Term:
    """A formula with references for values."""
    if not isinstance(term, tuple):
        return term
    symbol, *operands = cast(tuple[Any, ...], term)
    if symbol == SIZE:
        return (SIZE, names[operands[0]], operands[1])
    return (symbol, *(named(operand, names) for operand in operands))


def input_names(count: int) -> list[str]:
    return ["input"] if count == 1 else [f"input:{number}" for number in range(count)]


def constants_of(graph: Graph) -> list[Any]:
    """The constant arrays in the order of their references."""
    return list(graph.constants.values())


def to_document(graph: StoredGraph) -> dict[str, Any]:
    """For `json.dumps`."""
    inputs = [{"shape": list(type.shape), "dtype": type.dtype} for type in graph.input_types]
    document: dict[str, Any] = {
        **({"input": inputs[0]} if len(inputs) == 1 else {"inputs": inputs}),
        "parameters": dict(graph.parameters),
        "constants": graph.constants,
        "nodes": [node_document(node) for node in graph.nodes],
        "outputs": list(graph.outputs),
        "single": graph.single,
    }
    if graph.scalars:
        document["scalars"] = {str(index): formula_to(term) for index, term in graph.scalars.items()}
    if graph.decisions:
        document["decisions"] = [
            {
                "node": each.node,
                "scope": each.scope,
                "is": [
                    each.decision.relation,
                    formula_to(each.decision.left),
                    formula_to(each.decision.right),
                ],
                "held": each.decision.held,
                **({"required": True} if each.decision.required else {}),
            }
            for each in graph.decisions
        ]
    return document


def node_document(node: StoredNode) -> dict[str, Any]:
    document: dict[str, Any] = {"op": to_json(node.op), "scope": node.scope, "inputs": list(node.inputs)}
    if node.open:
        document["open"] = [[list(place), formula_to(term)] for place, term in node.open]
    return document


def from_document(document: Any) -> StoredGraph:
    """The graph that a document describes; every field is checked, `ModelFileError` says which is wrong."""
    fields = _mapping(document, "the graph")
    parameters = _mapping(fields.get("parameters"), "parameters")
    if not all(isinstance(trained, bool) for trained in parameters.values()):
        raise ModelFileError("parameters must map each path to true or false")
    constants = _count(fields.get("constants"), "constants")
    types = _input_types(fields)
    known = Known(len(types), parameters, constants)
    nodes: list[StoredNode] = []
    for index, item in enumerate(_list(fields.get("nodes"), "nodes")):
        entry, where = _mapping(item, f"node {index}"), f"node {index}"
        inputs = known.references(entry.get("inputs"), where, index)
        op = from_json(entry.get("op"))
        open = tuple(
            (place_from(place, op, where), formula_from(term, where, known.reader(where, index)))
            for place, term in _pairs(entry.get("open", []), where)
        )
        nodes.append(StoredNode(op, _scope(entry, where), inputs, open))
    outputs = known.references(fields.get("outputs"), "outputs", len(nodes))
    single = fields.get("single", True)
    if not outputs or not isinstance(single, bool) or (single and len(outputs) != 1):
        raise ModelFileError("the graph must have outputs, exactly one if it is single")
    scalars: dict[int, Term] = {}
    for text, term in _mapping(fields.get("scalars", {}), "scalars").items():
        if not text.isdecimal() or len(text) > 6 or int(text) >= constants:
            raise ModelFileError(f"scalars: there is no constant {text!r:.60}")
        where = f"constant {text}"
        scalars[int(text)] = formula_from(term, where, known.reader(where, len(nodes)))
    decisions = tuple(
        _decision(item, len(nodes), known) for item in _list(fields.get("decisions", []), "decisions")
    )
    return StoredGraph(types, parameters, constants, tuple(nodes), outputs, single, scalars, decisions)


def _decision(item: Any, nodes: int, known: Known) -> StoredDecision:
    where = "a decision"
    entry = _mapping(item, where)
    place = _count(entry.get("node"), f"{where}: node")
    asked, held, required = _list(entry.get("is"), where), entry.get("held"), entry.get("required", False)
    if not isinstance(held, bool) or not isinstance(required, bool):
        raise ModelFileError(f"{where} must say true or false")
    if place > nodes or len(asked) != 3 or asked[0] not in tuple(RELATIONS):
        raise ModelFileError(f"{where} must compare two formulas before a node, and say what came out")
    left, right = (formula_from(term, where, known.reader(where, place)) for term in asked[1:])
    return StoredDecision(place, _scope(entry, where), Decision(asked[0], left, right, held, required))


def _scope(entry: Mapping[str, Any], where: str) -> str:
    scope = entry.get("scope", "")
    if not isinstance(scope, str) or len(scope) > 1000:
        raise ModelFileError(f"{where}: scope must be a short text")
    return scope


def _pairs(items: Any, where: str) -> list[tuple[Any, Any]]:
    listed = [_list(item, where) for item in _list(items, where)]
    if not all(len(item) == 2 for item in listed):
        raise ModelFileError(f"{where}: open must hold pairs of a place and a formula")
    return [(place, term) for place, term in listed]


def _input_types(fields: Mapping[str, Any]) -> tuple[TensorType, ...]:
    if "inputs" not in fields:
        return (_input_type(fields.get("input")),)
    listed = _list(fields["inputs"], "inputs")
    if not 2 <= len(listed) <= MOST_INPUTS:
        raise ModelFileError(f"inputs must be 2 to {MOST_INPUTS}, the file has {len(listed)}")
    return tuple(_input_type(item) for item in listed)


def _input_type(document: Any) -> TensorType:
    fields = _mapping(document, "input")
    shape, dtype = _list(fields.get("shape"), "the input's shape"), fields.get("dtype")
    if dtype not in DTYPES or not 1 <= len(shape) <= MOST_AXES:
        raise ModelFileError("the input needs a shape of 1 to 16 axes and a known element type")
    try:
        return TensorType(tuple(whole_number(size, "input shape", 0, 2**31 - 1) for size in shape), dtype)
    except StriateError as error:
        raise ModelFileError(f"the graph's input: {error}") from error


@dataclass(frozen=True)
class Known:
    """What references may refer to."""

    inputs: int
    parameters: Mapping[str, bool]
    constants: int

    def references(self, items: Any, where: str, before: int) -> tuple[str, ...]:
        """References that exist: nodes must stand before position `before`."""
        listed = _list(items, f"{where}: inputs")
        for item in listed:
            self.reference(item, where, before)
        return tuple(listed)

    def reader(self, where: str, before: int) -> Callable[[Any], str]:
        """How a formula's references are checked."""
        return lambda item: self.reference(item, where, before)

    def reference(self, item: Any, where: str, before: int) -> str:
        match = REFERENCE.fullmatch(item) if isinstance(item, str) else None
        if match is None:
            raise ModelFileError(f"{where}: {item!r:.60} refers to nothing")
        path, constant, node = match["path"], match["constant"], match["node"]
        if path is not None and path not in self.parameters:
            raise ModelFileError(f"{where}: there is no parameter {path!r:.60}")
        if item.startswith("input") and item not in input_names(self.inputs):
            raise ModelFileError(f"{where}: there is no {item!r:.60}")
        if (constant is not None and int(constant) >= self.constants) or (
            node is not None and int(node) >= before
        ):
            raise ModelFileError(f"{where}: {item!r:.60} is out of range")
        return item


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
