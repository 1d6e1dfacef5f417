"""Graph -> graph: fully connected layers over the last axis of arrays of any rank, and what follows them.

Frameworks write such a layer as a matrix product, which takes rows: the array is reshaped before it and back behind it.
The reshape behind it keeps bias, activation and residual sum from running in the layer's own kernel.
"""

from __future__ import annotations

import math
from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.ops.reshape import Reshape
from striate.transforms.channel_maps import Derive
from striate.transforms.simplify import remove_dead


def pictures_stay(graph: Graph, derive: Derive) -> Graph:
    """A layer over the channels of pictures is a convolution of one pixel.

        r = reshape(x); h = linear(r, w, b); z = reshape(h)      ->      z = conv2d(x, reshape(w), b)

    So z may have a halo, for a convolution behind it, and its kernel computes what follows.
    """
    producers, readers, results = graph.producers(), graph.readers(), set(graph.results())
    constants = dict(graph.constants)
    nodes: list[Node] = []
    for node in graph.nodes:
        layer = producers.get(node.inputs[0]) if node.op.reshapes else None
        before = (
            producers.get(layer.inputs[0]) if layer is not None and isinstance(layer.op, Linear) else None
        )
        if layer is None or before is None or not before.op.reshapes:
            nodes.append(node)
            continue
        x, z, (w, *bias) = before.inputs[0], node.outputs[0], layer.inputs[1:]
        alone = len(readers[node.inputs[0]]) == 1 and node.inputs[0] not in results
        same_pixels = x.type.rank == z.type.rank == 4 and x.type.shape[:3] == z.type.shape[:3]
        if not alone or not same_pixels or w not in graph.constants or x.type.shape[3] != w.type.shape[0]:
            nodes.append(node)
            continue
        filters = Value(TensorType((1, 1, *w.type.shape), w.type.dtype), w.name)
        source = graph.constants[w]
        shape = filters.type.shape
        constants[filters] = derive("filters of one pixel", [source], lambda a=source, s=shape: a.reshape(s))
        nodes.append(Node(Conv2d(), (x, filters, *bias), (z,), layer.scope))
    return remove_dead(replace(graph, nodes=tuple(nodes), constants=constants))


def reshapes_last(graph: Graph, derive: Derive) -> Graph:
    """What follows a layer element by element comes before the reshape behind it.

        h = linear(x, w); z = reshape(h); y = gelu(z + b)      ->      h = linear(x, w); y = reshape(gelu(h + b))

    Only where nobody else reads what is in between.
    """
    return _Sinking(graph, derive).graph()


class _Sinking:
    def __init__(self, graph: Graph, derive: Derive) -> None:
        self.old, self.derive = graph, derive
        self.producers, self.readers = graph.producers(), graph.readers()
        self.results = set(graph.results())
        self.constants = dict(graph.constants)
        self.nodes: list[Node] = []
        # Values of other shapes, and the rows [N, K] that they are.
        self.rows: dict[Value, Value] = {}
        # Reshapes of other operands, by what they reshape. They stand right behind it: a layer is to be computed last.
        self.early: dict[Value, list[Node]] = {}

    def graph(self) -> Graph:
        for node in self.old.nodes:
            flat = self._flat(node) if node.op.pointwise and len(node.outputs) == 1 else None
            if flat is None:
                self.nodes.append(node)
                self._see(node)
                continue
            made = Value(
                TensorType(self._rows_of(node).type.shape, node.outputs[0].type.dtype), node.outputs[0].name
            )
            self.nodes.append(replace(node, inputs=flat, outputs=(made,)))
            reshape = Reshape(node.outputs[0].type.shape)
            self.nodes.append(Node(reshape, (made,), node.outputs, node.scope))
            self.rows[node.outputs[0]] = made
        if len(self.nodes) == len(self.old.nodes):
            return self.old
        nodes = [node for value in self.early.keys() - self.producers.keys() for node in self.early[value]]
        for node in self.nodes:
            nodes += [node, *(each for value in node.outputs for each in self.early.get(value, ()))]
        return remove_dead(replace(self.old, nodes=tuple(nodes), constants=self.constants))

    def _see(self, node: Node) -> None:
        """Note a reshape of a layer's rows that keeps their last axis."""
        if not node.op.reshapes:
            return
        (source,), (value,) = node.inputs, node.outputs
        layer = self.producers.get(source)
        keeps = value.type.rank > 2 and value.type.shape[-1:] == source.type.shape[-1:]
        if layer is not None and isinstance(layer.op, Linear) and keeps and self._alone(source):
            self.rows[value] = source

    def _alone(self, value: Value) -> bool:
        return value not in self.results and len({id(reader) for reader in self.readers.get(value, ())}) == 1

    def _rows_of(self, node: Node) -> Value:
        return next(self.rows[value] for value in node.inputs if value in self.rows)

    def _flat(self, node: Node) -> tuple[Value, ...] | None:
        """The inputs of `node` as rows, if one of them comes from a layer for it alone."""
        result = node.outputs[0].type
        own = [
            value
            for value in node.inputs
            if value in self.rows and value.type == result and self._alone(value)
        ]
        if not own:
            return None
        rows = self.rows[own[0]]
        found: list[Value] = []
        for value in node.inputs:
            flat = self._operand(value, result, rows.type, node.scope)
            if flat is None:
                return None
            found.append(flat)
        return tuple(found)

    def _operand(self, value: Value, result: TensorType, rows: TensorType, scope: str) -> Value | None:
        shape = value.type.shape
        if value in self.rows and shape == result.shape:
            return self.rows[value]
        if shape == result.shape:
            flat = Value(TensorType(rows.shape, value.type.dtype), f"{value.name}_rows")
            self.early.setdefault(value, []).append(Node(Reshape(rows.shape), (value,), (flat,), scope))
            return flat
        # One number for all, or one a column.
        if math.prod(shape) not in (1, rows.shape[1]) or (shape and math.prod(shape) != shape[-1]):
            return None
        if len(shape) <= 1:
            return value
        if value not in self.old.constants:
            return None
        flat = Value(TensorType(shape[-1:], value.type.dtype), value.name)
        source = self.old.constants[value]
        self.constants[flat] = self.derive("last axis alone", [source], lambda: source.reshape(shape[-1:]))
        return flat
