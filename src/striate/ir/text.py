"""Graphs as text, for people: one line a node, in the order in which they run.

graph(%x: float32[1, 28, 28, 1]) {
  %w: float32[5, 5, 1, 6] = parameter "conv1.weight"
  %conv2d_1: float32[1, 24, 24, 6] = conv2d(%x, %w) stride=(1, 1) padding='valid' ...  # conv1
  return %conv2d_1
}
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from striate.ir.graph import Graph
from striate.ir.types import Value


def format_graph(graph: Graph) -> str:
    """The whole graph, what is folded behind it; values that share a name are told apart by a suffix."""
    names = _Names()
    inputs = ", ".join(f"{names.of(value)}: {value.type}" for value in graph.inputs)
    lines = [f"graph({inputs}) {{"]
    for value, name in graph.parameters.items():
        lines.append(f'  {names.of(value)}: {value.type} = parameter "{name}"')
    for value, array in graph.constants.items():
        held = f"{array.item()!r}" if array.ndim == 0 else f"{array.size} numbers"
        lines.append(f"  {names.of(value)}: {value.type} = constant {held}")
    for node in graph.nodes:
        arguments = names.list(node.inputs)
        made = ", ".join(f"{names.of(value)}: {value.type}" for value in node.outputs)
        line = f"  {made} = {' '.join((f'{node.op.name}({arguments})', *_fields(node.op)))}"
        lines.append(f"{line}  # {node.scope}" if node.scope else line)
    for old, new in graph.updates.items():
        lines.append(f'  update "{graph.parameters[old]}" = {names.of(new)}')
    lines.append(f"  return {names.list(graph.outputs)}")
    lines.append("}")
    if graph.folded is not None:
        lines.append(f"folded {format_graph(graph.folded)}")
    return "\n".join(lines)


def one_line(name: str) -> str:
    """A name from a file as tables and terminals bear it: what moves the cursor is escaped.

    >>> one_line("block\\n1")
    'block\\\\n1'
    """
    return name if name.isprintable() else repr(name)[1:-1]


def _fields(op: Any) -> Iterable[str]:
    if not dataclasses.is_dataclass(op):
        return ()
    return [f"{field.name}={getattr(op, field.name)!r}" for field in dataclasses.fields(op)]


class _Names:
    """Unique names, given in the order of first mention."""

    def __init__(self) -> None:
        self._names: dict[Value, str] = {}
        self._taken: set[str] = set()

    def of(self, value: Value) -> str:
        if value not in self._names:
            stem = value.name or "value"
            name, count = stem, 1
            while name in self._taken:
                count += 1
                name = f"{stem}.{count}"
            self._taken.add(name)
            self._names[value] = f"%{name}"
        return self._names[value]

    def list(self, values: Iterable[Value]) -> str:
        return ", ".join(self.of(value) for value in values)
