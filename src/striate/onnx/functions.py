"""Functions of a file's own: a call becomes the nodes of the function, under names that stand nowhere else.

    Scaled(a) with an attribute factor:    b = Constant(value_float=@factor)
                                           c = Mul(a, b)
                                           gives c
    y = Scaled(x, factor=2)            ->  Scaled#1/b = Constant(value_float=2)
                                           y = Mul(x, Scaled#1/b)

Functions may call others, not themselves, and may have been written for another opset than the file. How much a file
unfolds to is counted before anything is unfolded: a few functions that call each other twice over fill no memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from striate.errors import GraphError, ModelFileError, StriateError, TooLargeError
from striate.onnx.parts import OWN_DOMAIN, GraphPart, NodePart, Reference, Stated, expect_opset

# Functions inside functions; characters of all names of what is unfolded, with so many more for each thing.
MOST_NESTED = 64
MOST_UNFOLDED = 1 << 26
EACH = 1024
LONGEST_PREFIX = 40

NOTHING: Mapping[str, Any] = MappingProxyType({})
# Domain, name, overload.
Key = tuple[str, str, str]


@dataclass(frozen=True)
class Reader:
    """What reads the messages of nodes and of attributes, in an opset: `GraphReader` (`graphs.py`)."""

    body: Callable[[Any, int], Sequence[NodePart]]
    attribute: Callable[[Any], Any]


class Functions:
    """The functions of one file."""

    def __init__(self, messages: Iterable[Any], version: int) -> None:
        """`version`: the opset of a function that states none."""
        self._version = version
        self._messages: dict[Key, Any] = {}
        self._bodies: dict[Key, Sequence[NodePart]] = {}
        self._defaults: dict[Key, Mapping[str, Any]] = {}
        self._measured: dict[Key, tuple[int, int]] = {}
        self._calls = 0
        self._unfolded = 0
        for message in messages:
            key = _key(message.domain, message.name, message)
            if key in self._messages:
                raise ModelFileError(f"the function {_named(key)} stands twice")
            self._messages[key] = message

    def inlined(self, node: NodePart, read: Reader) -> Sequence[NodePart]:
        """`node`, or what the function that it calls consists of."""
        key = (node.domain, node.kind, node.overload)
        if key not in self._messages:
            return (node,)
        self._unfolded += self._measure(key, ())[0]
        if self._unfolded > MOST_UNFOLDED:
            raise TooLargeError(
                f"{node}: with it the functions of the file unfold to more than {MOST_UNFOLDED >> 20} Mi characters"
            )
        return self._unfold(node, key, read)

    def _measure(self, key: Key, callers: tuple[Key, ...]) -> tuple[int, int]:
        """How many characters a call unfolds to (no more than one above the limit), and how deep calls are nested."""
        if key in callers:
            raise GraphError(f"the function {_named(key)} calls itself")
        if key not in self._measured:
            message = self._messages[key]
            size, depth = EACH * (len(message.input) + len(message.output)), 1
            for node in _all_nodes(message.node):
                graphs = [attribute.g for attribute in node.attribute]
                things = sum(len(each.initializer) + len(each.input) + len(each.output) for each in graphs)
                size += EACH * (1 + len(graphs) + things)
                size += len(node.name) + sum(map(len, (*node.input, *node.output)))
                inner = _key(node.domain, node.op_type, node)
                if inner in self._messages:
                    if len(callers) == MOST_NESTED:
                        raise ModelFileError(f"functions call each other more than {MOST_NESTED} deep")
                    inner_size, inner_depth = self._measure(inner, (*callers, key))
                    size, depth = size + inner_size, max(depth, inner_depth + 1)
            if depth > MOST_NESTED:
                raise ModelFileError(f"functions call each other more than {MOST_NESTED} deep")
            self._measured[key] = (min(size, MOST_UNFOLDED + 1), depth)
        return self._measured[key]

    def _unfold(self, call: NodePart, key: Key, read: Reader) -> list[NodePart]:
        message = self._messages[key]
        if len(call.inputs) > len(message.input) or len(call.outputs) > len(message.output):
            raise ModelFileError(
                f"{call} has {len(call.inputs)} inputs and {len(call.outputs)} outputs; the function takes "
                f"{len(message.input)} and gives {len(message.output)}"
            )
        self._calls += 1
        names = dict.fromkeys(message.input, "")
        names.update(zip(message.input, call.inputs, strict=False))
        handed_on: list[NodePart] = []
        for formal, actual in zip(message.output, call.outputs, strict=False):
            if not actual:
                continue
            if formal in names:
                part = NodePart("Identity", "", "", (names[formal],), (actual,), NOTHING, call.version)
                handed_on.append(part)
            else:
                names[formal] = actual
        prefix = f"{call.kind[:LONGEST_PREFIX]}#{self._calls}/"
        try:
            scope = _Scope(names, prefix, self._arguments(message, call, read), self, read)
            return [*scope.nodes(self._body(key, read)), *handed_on]
        except StriateError as error:
            raise type(error)(f"in {call}: {error}") from error

    def _body(self, key: Key, read: Reader) -> Sequence[NodePart]:
        """The function's nodes under its own names, read once."""
        if key not in self._bodies:
            message, version = self._messages[key], self._version
            for entry in message.opset_import:
                if entry.domain in OWN_DOMAIN:
                    version = entry.version
            expect_opset(version, f"the function {_named(key)}")
            self._bodies[key] = read.body(message, version)
        return self._bodies[key]

    def _arguments(self, message: Any, call: NodePart, read: Reader) -> dict[str, Any]:
        """The attributes of a call: its own, else the function's defaults, which are read once."""
        key = (call.domain, call.kind, call.overload)
        if key not in self._defaults:
            self._defaults[key] = {each.name: read.attribute(each) for each in message.attribute_proto}
        found = dict(self._defaults[key])
        for name, value in call.attributes.items():
            if name not in found and name not in message.attribute:
                raise ModelFileError(f"the function has no attribute {name!r:.80}")
            found[name] = value
        return found

    def has(self, node: NodePart) -> bool:
        return (node.domain, node.kind, node.overload) in self._messages

    def unfold(self, node: NodePart, read: Reader) -> list[NodePart]:
        """A call inside a function; it was counted with the call of that."""
        return self._unfold(node, (node.domain, node.kind, node.overload), read)


@dataclass(frozen=True)
class _Scope:
    """One call: formal names and what they are called outside; all others get the prefix."""

    names: Mapping[str, str]
    prefix: str
    arguments: Mapping[str, Any]
    functions: Functions
    read: Reader

    def name(self, name: str) -> str:
        return self.names.get(name, self.prefix + name) if name else ""

    def nodes(self, nodes: Iterable[NodePart]) -> list[NodePart]:
        found: list[NodePart] = []
        for node in nodes:
            made = self.node(node)
            found += self.functions.unfold(made, self.read) if self.functions.has(made) else [made]
        return found

    def node(self, node: NodePart) -> NodePart:
        attributes: dict[str, Any] = {}
        for name, value in node.attributes.items():
            if not isinstance(value, Reference):
                attributes[name] = self.graph(value) if isinstance(value, GraphPart) else value
            elif value.name in self.arguments:
                attributes[name] = self.arguments[value.name]
        return replace(
            node,
            name=self.prefix + node.name if node.name else "",
            inputs=tuple(map(self.name, node.inputs)),
            outputs=tuple(map(self.name, node.outputs)),
            attributes=MappingProxyType(attributes),
        )

    def graph(self, graph: GraphPart) -> GraphPart:
        return replace(
            graph,
            inputs=self.stated(graph.inputs),
            outputs=self.stated(graph.outputs),
            defaults=self.stated(graph.defaults),
            initializers={self.name(name): array for name, array in graph.initializers.items()},
            nodes=tuple(self.nodes(graph.nodes)),
            captured=frozenset(map(self.name, graph.captured)),
        )

    def stated(self, values: Iterable[Stated]) -> tuple[Stated, ...]:
        return tuple(replace(value, name=self.name(value.name)) for value in values)


def _all_nodes(nodes: Iterable[Any]) -> Iterable[Any]:
    """The messages of nodes and of those in graphs inside them."""
    for node in nodes:
        yield node
        for attribute in node.attribute:
            yield from _all_nodes(attribute.g.node)


def _key(domain: str, name: str, message: Any) -> Key:
    """Older versions of the package know no overloads."""
    return ("" if domain in OWN_DOMAIN else domain, name, getattr(message, "overload", ""))


def _named(key: Key) -> str:
    return ".".join(part for part in key[:2] if part)[:80] + (f":{key[2]:.40}" if key[2] else "")
