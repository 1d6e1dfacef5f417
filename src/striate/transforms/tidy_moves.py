"""Graph -> graph: moves that change nothing, that undo each other, or that take apart what is put together again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.arrange import Concat, Transpose, axis_place
from striate.ops.reshape import Reshape
from striate.transforms.views import seen_through

if TYPE_CHECKING:
    from striate.ops.slicing import Slice

# Axis, first position, behind the last one.
Cut = tuple[int, int, int]


def tidy_moves(graph: Graph) -> Graph:
    """Leave out moves that are not needed.

    slice(x, all of it), concat(x), transpose(x, (0, 1, 2)), reshape(x, its shape)      ->      x
    transpose(transpose(x, p), q)                                                       ->      transpose(x, p[q])
    reshape(reshape(x, s), t)                                                           ->      reshape(x, t)
    transpose(reshape(transpose(x, p), s), q), if together they move nothing            ->      reshape(x, t)
    concat(slice(x, :4), slice(x, 4:8), y)                                              ->      concat(slice(x, :8), y)
    """
    same: dict[Value, Value] = {}
    producers: dict[Value, Node] = {}
    nodes: list[Node] = []

    def add(node: Node) -> Value:
        nodes.append(node)
        producers.update(dict.fromkeys(node.outputs, node))
        return node.outputs[0]

    for node in graph.nodes:
        inputs = tuple(same.get(value, value) for value in node.inputs)
        node = replace(node, inputs=inputs) if inputs != node.inputs else node
        if isinstance(node.op, Transpose):
            node = _back(_once(node, producers), producers, graph.constants)
        elif node.op.reshapes:
            node = _from_first(node, producers)
        elif isinstance(node.op, Concat):
            for made in (joined := _joined(node, producers))[:-1]:
                add(made)
            node = joined[-1]
        if _changes_nothing(node):
            same[node.outputs[0]] = node.inputs[0]
        else:
            add(node)
    outputs = tuple(same.get(value, value) for value in graph.outputs)
    updates = {parameter: same.get(new, new) for parameter, new in graph.updates.items()}
    return replace(graph, nodes=tuple(nodes), outputs=outputs, updates=updates)


def _changes_nothing(node: Node) -> bool:
    op = node.op
    if not node.inputs or node.inputs[0].type != node.outputs[0].type:
        return False
    if op.name == "slice":
        steps = cast("Slice", op).steps
        return all(step > 0 for step, size in zip(steps, node.outputs[0].type.shape, strict=True) if size > 1)
    if isinstance(op, Transpose):
        return op.permutation == tuple(range(len(op.permutation)))
    return op.reshapes or op.name == "broadcast_to" or (isinstance(op, Concat) and len(node.inputs) == 1)


def _once(node: Node, producers: dict[Value, Node]) -> Node:
    """Two transpositions as one."""
    before = producers.get(node.inputs[0])
    if before is None or not isinstance(before.op, Transpose) or not isinstance(node.op, Transpose):
        return node
    permutation = tuple(before.op.permutation[axis] for axis in node.op.permutation)
    return replace(node, op=Transpose(permutation), inputs=before.inputs)


def _back(node: Node, producers: dict[Value, Node], constants: Mapping[Value, np.ndarray]) -> Node:
    """A transposition that undoes one before it, with reshapes between them, as a reshape."""
    before = producers.get(node.inputs[0])
    if not isinstance(node.op, Transpose) or before is None or not before.op.reshapes:
        return node
    source, place = seen_through(node.outputs[0], {**producers, node.outputs[0]: node}, constants)
    shape = node.outputs[0].type.shape
    if not place.is_dense or source.type.size != node.outputs[0].type.size or 0 in shape:
        return node
    return replace(node, op=Reshape(shape), inputs=(source,))


def _from_first(node: Node, producers: dict[Value, Node]) -> Node:
    """Reshapes that follow each other as one."""
    before = producers.get(node.inputs[0])
    shape = node.outputs[0].type.shape
    # A first size of 0 would mean that of the input.
    if before is None or not before.op.reshapes or 0 in shape:
        return node
    return replace(node, op=Reshape(shape), inputs=before.inputs)


def _joined(node: Node, producers: dict[Value, Node]) -> list[Node]:
    """Parts that follow each other in one array as one part; what makes them, and the concatenation last."""
    assert isinstance(node.op, Concat)
    axis = axis_place(node.op.name, node.op.axis, node.outputs[0].type.rank)
    found: list[tuple[Value, Cut | None, list[Value]]] = []
    for value in node.inputs:
        source, cut = _cut(value, axis, producers)
        if found and cut is not None:
            last, own, parts = found[-1]
            if last is source and own is not None and own[2] == cut[1]:
                found[-1] = (last, (axis, own[1], cut[2]), [*parts, value])
                continue
        found.append((source, cut, [value]))
    made: list[Node] = []
    inputs: list[Value] = []
    for source, cut, parts in found:
        if cut is None or len(parts) == 1:
            inputs += parts
            continue
        from striate.ops.slicing import Slice  # few graphs have one

        part = Slice.along(source.type.shape, *cut)
        if cut[1:] == (0, source.type.shape[axis]):
            inputs.append(source)
            continue
        whole = Value(part.infer(source.type)[0], f"{parts[0].name}_and_more")
        made.append(Node(part, (source,), (whole,), node.scope))
        inputs.append(whole)
    return [*made, replace(node, inputs=tuple(inputs)) if len(inputs) < len(node.inputs) else node]


def _cut(value: Value, axis: int, producers: dict[Value, Node]) -> tuple[Value, Cut | None]:
    """Of what `value` is a slice along `axis` alone, and which; None for what is none."""
    node = producers.get(value)
    if node is None or node.op.name != "slice":
        return value, None
    (source,) = node.inputs
    op = cast("Slice", node.op).on(source.type.shape)
    for place, (start, stop, step) in enumerate(zip(op.starts, op.stops, op.steps, strict=True)):
        if step != 1 or (place != axis and (start, stop) != (0, source.type.shape[place])):
            return value, None
    return source, (axis, op.starts[axis], op.stops[axis])
