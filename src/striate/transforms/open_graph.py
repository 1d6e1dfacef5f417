"""A graph whose sizes are formulas, and that graph for sizes that are known.

    x: [1, H, W, 3]; z = conv2d(x, w): [1, (H + 1) // 2, (W + 1) // 2, 16]      H = 320, W = 353
        ->      x: [1, 320, 353, 3]; z = conv2d(x, w): [1, 160, 177, 16]

What passes make of a graph follows from its sizes only as far as they asked (`size_record.py`). So they run once for a
model, and for other sizes of which they would have been told the same their result is written out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.base import Op
from striate.sizes import is_open, term_of

Numbers: TypeAlias = Sequence[Any]
Maker: TypeAlias = Callable[[Numbers], Any]


class OpenGraph:
    """`graph`, made with open sizes of one record; it changes no parameter."""

    def __init__(self, graph: Graph) -> None:
        assert not graph.updates
        assert graph.folded is None
        self.graph = graph
        made = [value for node in graph.nodes for value in node.outputs]
        self._lasting = (*graph.parameters, *graph.constants)
        self._types = [(value, maker(value.type)) for value in (*graph.inputs, *made)]
        self._ops = [(maker(node.op), node.cost, maker(node.cost)) for node in graph.nodes]

    def at(self, numbers: Numbers) -> Graph:
        """The graph for these numbers, those of the record it was made with."""
        return self.written(numbers)[0]

    def written(self, numbers: Numbers) -> tuple[Graph, dict[Value, Value], dict[Node, Node]]:
        """The same, and what has become of each value and node."""
        values: dict[Value, Value] = {value: value for value in self._lasting}
        for value, make in self._types:
            type: TensorType = value.type if make is None else make(numbers)
            values[value] = Value(type, value.name)
        nodes = {
            node: Node(
                node.op if make is None else make(numbers),
                tuple([values[value] for value in node.inputs]),
                tuple([values[value] for value in node.outputs]),
                node.scope,
            ).costing(cost if make_cost is None else make_cost(numbers))
            for node, (make, cost, make_cost) in zip(self.graph.nodes, self._ops, strict=True)
        }
        graph = Graph(
            tuple([values[value] for value in self.graph.inputs]),
            tuple([values[value] for value in self.graph.outputs]),
            tuple(nodes.values()),
            self.graph.parameters,
            dict(self.graph.constants),
        )
        return graph, values, nodes


def maker(field: Any) -> Maker | None:
    """What writes out `field`, a type, an op or a part of one; None where nothing in it is open."""
    if is_open(field):
        index: int = term_of(field).slot
        return lambda numbers: numbers[index]
    if isinstance(field, tuple):
        parts = [(item, maker(item)) for item in field]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if all(make is None for _, make in parts):
            return None
        return lambda numbers: tuple([item if make is None else make(numbers) for item, make in parts])
    if not dataclasses.is_dataclass(field) or isinstance(field, type):
        return None
    fields = {each.name: getattr(field, each.name) for each in dataclasses.fields(field)}
    makers = {name: maker(item) for name, item in fields.items()}
    own = [(name, make) for name, make in makers.items() if make is not None]
    if not own:
        return None
    if isinstance(field, Op):
        return lambda numbers: dataclasses.replace(field, **{name: make(numbers) for name, make in own})
    kind = type(field)

    def make_record(numbers: Numbers) -> Any:
        # What its constructor would ask was decided, and is in the record; and it asks much.
        made = object.__new__(kind)
        made.__dict__.update(fields)
        made.__dict__.update([(name, make(numbers)) for name, make in own])
        return made

    return make_record
