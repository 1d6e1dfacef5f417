"""`GraphProto` -> `GraphPart`: names checked, nodes put in an order in which they can be computed.

What a file holds but no output needs is never a reason to refuse it: nodes of unknown operators, tensors of unknown
types. So what cannot be read is kept as `Unreadable`, and its error is raised where a node that is needed has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

import onnx
from striate.errors import GraphError, ModelFileError, UnsupportedError
from striate.onnx.apart import taken_apart
from striate.onnx.functions import Functions, Reader
from striate.onnx.parts import OWN_DOMAIN, GraphPart, NodePart, Reference, Size, Stated, Unreadable
from striate.onnx.tensors import Outside, Raw, decoded, element_type, readable

DEEPEST = 32


@dataclass(frozen=True)
class GraphReader:
    """Reads the graphs of one file. `version`: the opset of ONNX's own operators where the graph stands.

    `functions` None: calls of the file's own functions stay as they are.
    """

    outside: Outside
    version: int
    functions: Functions | None

    def graph(
        self,
        graph: Any,
        weights: Mapping[int, Raw] = MappingProxyType({}),
        around: frozenset[str] = frozenset(),
        depth: int = 1,
    ) -> GraphPart:
        """One graph; `around`: names that graphs around it define; `weights`: raw bytes left out of its message."""
        if depth > DEEPEST:
            raise ModelFileError(f"graphs are nested deeper than {DEEPEST}")
        if len(graph.sparse_initializer):
            raise UnsupportedError("sparse initializers are not carried out")
        initializers, unreadable = self._initializers(graph, weights)
        stated = [_stated(value, depth > 1) for value in graph.input]
        if len({value.name for value in stated}) != len(stated) or not all(value.name for value in stated):
            raise ModelFileError("two inputs of a graph have one name, or one has none")
        defined = {*(value.name for value in stated), *initializers, *unreadable}
        made = {name for node in graph.node for name in node.output if name}
        nodes = self.nodes(graph.node, around | frozenset(defined) | frozenset(made), depth)
        ordered, captured = _ordered(nodes, defined, around)
        outputs = tuple(_stated(value, depth > 1) for value in graph.output)
        for value in outputs:
            if value.name not in defined and value.name not in made:
                if value.name not in around:
                    raise GraphError(f"output {value.name!r:.80} is computed nowhere")
                captured.add(value.name)
        live, needed = _needed(ordered, outputs)
        for name in needed & unreadable.keys():
            raise unreadable[name].error
        return GraphPart(
            graph.name,
            tuple(
                value for value in stated if value.name not in initializers and value.name not in unreadable
            ),
            outputs,
            initializers,
            live,
            frozenset(captured & needed),
            tuple(value for value in stated if value.name in initializers),
        )

    def _initializers(
        self, graph: Any, weights: Mapping[int, Raw]
    ) -> tuple[dict[str, np.ndarray], dict[str, Unreadable]]:
        read: dict[str, np.ndarray] = {}
        unreadable: dict[str, Unreadable] = {}
        for number, tensor in enumerate(graph.initializer):
            name = tensor.name
            if not name or name in read or name in unreadable:
                raise ModelFileError(f"an initializer named {name!r:.80} stands twice or has no name")
            what = f"initializer {name!r:.80}"
            error = readable(tensor.data_type, what)
            if error is None:
                read[name] = decoded(tensor, what, self.outside, weights.get(number))
            else:
                unreadable[name] = Unreadable(error)
        return read, unreadable

    def nodes(self, nodes: Any, known: frozenset[str], depth: int) -> list[NodePart]:
        """The nodes as they stand in a message, calls of the file's own functions replaced by what those compute."""
        parts = [self._node(node, known, depth) for node in nodes]
        if self.functions is None:
            return parts
        reader = Reader(self._body, lambda value: self.attribute(value, frozenset(), depth))
        inlined = [inner for part in parts for inner in self.functions.inlined(part, reader)]
        return [piece for part in inlined for piece in taken_apart(part)]

    def _body(self, function: Any, version: int) -> tuple[NodePart, ...]:
        """The nodes of a function under its own names, in order; they see nothing of what is around a call."""
        given = set(function.input)
        if len(given) != len(function.input) or "" in given:
            raise ModelFileError(
                f"two inputs of the function {function.name:.80} have one name, or one has none"
            )
        known = given | {name for node in function.node for name in node.output}
        parts = GraphReader(self.outside, version, None).nodes(function.node, frozenset(known), 1)
        for name in function.output:
            if not name or name not in known:
                raise GraphError(
                    f"output {name!r:.80} of the function {function.name:.80} is computed nowhere"
                )
        return _ordered(parts, given, frozenset())[0]

    def _node(self, node: Any, known: frozenset[str], depth: int) -> NodePart:
        domain = "" if node.domain in OWN_DOMAIN else node.domain
        attributes: dict[str, Any] = {}
        for attribute in node.attribute:
            if attribute.name in attributes:
                raise ModelFileError(f"{node.op_type} {node.name!r:.80}: {attribute.name} stands twice")
            attributes[attribute.name] = self.attribute(attribute, known, depth)
        return NodePart(
            node.op_type,
            domain,
            node.name,
            tuple(node.input),
            tuple(node.output),
            MappingProxyType(attributes),
            self.version,
            getattr(node, "overload", ""),
        )

    def attribute(self, attribute: Any, known: frozenset[str], depth: int) -> Any:
        """The value in plain Python; the file says by `type` which of its fields counts."""
        kinds = onnx.AttributeProto
        kind = attribute.type
        if attribute.ref_attr_name:
            return Reference(attribute.ref_attr_name)
        if kind == kinds.FLOAT:
            return attribute.f
        if kind == kinds.INT:
            return attribute.i
        if kind == kinds.STRING:
            return attribute.s.decode("utf-8", "replace")
        if kind == kinds.TENSOR:
            if attribute.t.data_type == onnx.TensorProto.STRING:
                return [each.decode("utf-8", "replace") for each in attribute.t.string_data]
            error = readable(attribute.t.data_type, f"attribute {attribute.name!r:.80}")
            if error is not None:
                return Unreadable(error)
            return decoded(attribute.t, f"attribute {attribute.name}", self.outside)
        if kind == kinds.FLOATS:
            return tuple(attribute.floats)
        if kind == kinds.INTS:
            return tuple(attribute.ints)
        if kind == kinds.STRINGS:
            return tuple(each.decode("utf-8", "replace") for each in attribute.strings)
        if kind == kinds.GRAPH:
            return self.graph(attribute.g, around=known, depth=depth + 1)
        why = f"attribute {attribute.name!r:.80} is of kind {kind}, which is not carried out"
        return Unreadable(UnsupportedError(why))


def _stated(value: Any, within: bool) -> Stated:
    """An input or output. Sequences, maps and optional tensors have no element type here; `within` a node there are
    sequences.
    """
    if within and value.type.WhichOneof("value") == "sequence_type":
        return Stated(value.name, "", None)
    if value.type.WhichOneof("value") not in (None, "tensor_type"):
        raise UnsupportedError(f"{value.name!r:.80} is a {value.type.WhichOneof('value')}, not a tensor")
    tensor = value.type.tensor_type
    dtype = element_type(tensor.elem_type) if tensor.elem_type else ""
    if not tensor.HasField("shape"):
        return Stated(value.name, dtype, None)
    return Stated(value.name, dtype, tuple(stated_size(size) for size in tensor.shape.dim))


def stated_size(size: Any) -> Size:
    """A size that a file states. -1 and 0 are what exporters write for one that they leave open."""
    if size.WhichOneof("value") == "dim_value":
        return size.dim_value if size.dim_value > 0 else None
    return size.dim_param or None


def _needs(node: NodePart) -> Iterable[str]:
    """Names that a node reads, those that its inner graphs take from outside included."""
    yield from (name for name in node.inputs if name)
    for value in node.attributes.values():
        if isinstance(value, GraphPart):
            yield from value.captured


def _needed(nodes: Sequence[NodePart], outputs: Sequence[Stated]) -> tuple[tuple[NodePart, ...], set[str]]:
    """Of `nodes`, in their order, those that the outputs need; and all names that are needed."""
    needed = {value.name for value in outputs}
    live: list[NodePart] = []
    for node in reversed(nodes):
        if needed.isdisjoint(node.outputs):
            continue
        for value in node.attributes.values():
            if isinstance(value, Unreadable):
                raise type(value.error)(f"{node}: {value.error}")
        needed.update(_needs(node))
        live.append(node)
    live.reverse()
    return tuple(live), needed


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
