"""Which optimiser steps may write over the parameters they replace while a run is under way."""

from __future__ import annotations

from striate.ir.graph import Graph, Node
from striate.ir.types import Value


def in_place(graph: Graph) -> tuple[Node, ...]:
    """The nodes that write new parameters over the old ones; they run when everything else has run.

    Every reader of a parameter means the old numbers, so a node is one of these only if it replaces exactly what
    its op writes over, nobody reads what it makes, and it reads nothing that one of these before it has replaced.
    All other updates are computed apart and copied at the end.
    """
    readers = graph.readers()
    found: list[Node] = []
    replaced: set[Value] = set()
    for node in graph.nodes:
        pairs = [(node.inputs[old], node.outputs[new]) for new, old in node.op.updates_in_place.items()]
        if not pairs or any(graph.updates.get(old) is not new for old, new in pairs):
            continue
        if any(node.inputs.count(old) > 1 for old, _ in pairs) or any(new in readers for _, new in pairs):
            continue
        if not replaced.isdisjoint(node.inputs):
            continue
        found.append(node)
        replaced.update(old for old, _ in pairs)
    return tuple(found)
