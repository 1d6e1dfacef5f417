"""Graph -> graph: what follows a layer that was reshaped around is computed before the reshape behind it.

A fully connected layer over the last axis is written as a product of matrices, which takes rows; a convolution over one
or three axes is one of pictures. The array is reshaped before it and back behind it, and that reshape keeps bias,
activation and residual sum from running in the layer's own kernel, and a picture from having a halo.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.arrange import Concat, axis_place
from striate.ops.base import Op
from striate.ops.linear import Linear
from striate.ops.reshape import Reshape
from striate.transforms.channel_maps import Derive
from striate.transforms.simplify import remove_dead

if TYPE_CHECKING:
    from striate.ops.slicing import Slice

_OF_PICTURES = ("conv2d", "conv2d_input_gradient")


def reshapes_last(graph: Graph, derive: Derive) -> Graph:
    """What follows a layer element by element comes before the reshape behind it.

        h = linear(x, w); z = reshape(h); y = gelu(z + b)      ->      h = linear(x, w); y = reshape(gelu(h + b))
        h = conv2d(x, w); z = reshape(h); y = relu(z[.., :8])  ->      h = conv2d(x, w); y = reshape(relu(h[.., :8]))

    Behind a fully connected layer only where nobody else reads what is in between; behind a convolution parts and
    concatenations of channels too.
    """
    return _Sinking(graph, derive).graph()


class _Sinking:
    def __init__(self, graph: Graph, derive: Derive) -> None:
        self.old, self.derive = graph, derive
        self.producers, self.readers = graph.producers(), graph.readers()
        self.results = set(graph.results())
        self.constants = dict(graph.constants)
        self.nodes: list[Node] = []
        # Values of other shapes, and the rows [N, K] or the pictures [N, H, W, C] that they are.
        self.rows: dict[Value, Value] = {}
        # Reshapes of other operands, by what they reshape. They stand right behind it: a layer is to be computed last.
        self.early: dict[Value, list[Node]] = {}

    def graph(self) -> Graph:
        for node in self.old.nodes:
            made = self._sunk(node)
            if made is None:
                self.nodes.append(node)
                self._see(node)
                continue
            reshape = Reshape(node.outputs[0].type.shape)
            self.nodes += [made, Node(reshape, made.outputs, node.outputs, node.scope)]
            self.rows[node.outputs[0]] = made.outputs[0]
        if len(self.nodes) == len(self.old.nodes):
            return self.old
        nodes = [node for value in self.early.keys() - self.producers.keys() for node in self.early[value]]
        for node in self.nodes:
            nodes += [node, *(each for value in node.outputs for each in self.early.get(value, ()))]
        return remove_dead(replace(self.old, nodes=tuple(nodes), constants=self.constants))

    def _see(self, node: Node) -> None:
        """Note a reshape of a layer's rows or pictures that keeps their last axis."""
        if not node.op.reshapes:
            return
        (source,), (value,) = node.inputs, node.outputs
        layer = self.producers.get(source)
        keeps = value.type.rank > 2 and value.type.shape[-1:] == source.type.shape[-1:]
        if layer is None or not keeps:
            return
        if layer.op.name in _OF_PICTURES or (isinstance(layer.op, Linear) and self._alone(source)):
            self.rows[value] = source

    def _alone(self, value: Value) -> bool:
        return value not in self.results and len({id(reader) for reader in self.readers.get(value, ())}) == 1

    def _sunk(self, node: Node) -> Node | None:
        """`node` on rows or pictures, if one of its inputs comes from a layer."""
        if len(node.outputs) != 1:
            return None
        if node.op.pointwise:
            return self._pointwise(node)
        if node.op.name == "slice":
            return self._slice(node)
        return self._concat(node) if isinstance(node.op, Concat) else None

    def _pointwise(self, node: Node) -> Node | None:
        result = node.outputs[0].type
        own = [value for value in node.inputs if value in self.rows and value.type.shape == result.shape]
        own = [value for value in own if self.rows[value].type.rank == 4 or self._alone(value)]
        if not own:
            return None
        rows = self.rows[own[0]].type.shape
        found: list[Value] = []
        for value in node.inputs:
            flat = self._operand(value, result.shape, rows, node.scope)
            if flat is None:
                return None
            found.append(flat)
        return self._made(node, node.op, found)

    def _slice(self, node: Node) -> Node | None:
        """A part of the channels of pictures."""
        pictures, shape = self.rows.get(node.inputs[0]), node.inputs[0].type.shape
        if pictures is None or pictures.type.rank != 4 or node.outputs[0].type.shape[:-1] != shape[:-1]:
            return None
        op = cast("Slice", node.op).on(shape)
        if any(step != 1 for step in op.steps[:-1]):
            return None
        along = op.along(pictures.type.shape, 3, op.starts[-1], op.stops[-1], op.steps[-1])
        return self._made(node, along, [pictures])

    def _concat(self, node: Node) -> Node | None:
        """Pictures of the same pixels, one behind the other."""
        rank = node.outputs[0].type.rank
        own = [self.rows[value] for value in node.inputs if value in self.rows]
        own = [value for value in own if value.type.rank == 4]
        if not own or axis_place(node.op.name, cast(Concat, node.op).axis, rank) != rank - 1:
            return None
        pixels = own[0].type.shape[:-1]
        found = [self._as(value, (*pixels, value.type.shape[-1]), node.scope) for value in node.inputs]
        return self._made(node, Concat(-1), found)

    def _made(self, node: Node, op: Op, inputs: list[Value]) -> Node:
        (type,) = op.infer(*(value.type for value in inputs))
        return replace(node, op=op, inputs=tuple(inputs), outputs=(Value(type, node.outputs[0].name),))

    def _as(self, value: Value, shape: tuple[int, ...], scope: str) -> Value:
        """`value`, which has as many numbers, in `shape`."""
        known = self.rows.get(value)
        if known is not None and known.type.shape == shape:
            return known
        for node in self.early.get(value, ()):
            if node.outputs[0].type.shape == shape:
                return node.outputs[0]
        flat = Value(TensorType(shape, value.type.dtype), f"{value.name}_rows")
        self.early.setdefault(value, []).append(Node(Reshape(shape), (value,), (flat,), scope))
        return flat

    def _operand(
        self, value: Value, result: tuple[int, ...], rows: tuple[int, ...], scope: str
    ) -> Value | None:
        """An operand of what had the shape `result` and is to have that of `rows`; None where it cannot be."""
        shape = value.type.shape
        if shape == result:
            return self._as(value, rows, scope)
        if len(shape) <= 1:
            return value
        # One number for all, or one a column.
        if value in self.old.constants and math.prod(shape) == shape[-1]:
            flat = Value(TensorType(shape[-1:], value.type.dtype), value.name)
            source = self.old.constants[value]
            self.constants[flat] = self.derive(
                "last axis alone", [source], lambda: source.reshape(shape[-1:])
            )
            return flat
        spread = _spread(shape, result, rows)
        return self._as(value, spread, scope) if spread is not None else None


def _spread(shape: tuple[int, ...], result: tuple[int, ...], rows: tuple[int, ...]) -> tuple[int, ...] | None:
    """`shape`, which broadcasts to `result`, as one that broadcasts to `rows` alike."""
    shape = (1,) * (len(result) - len(shape)) + shape
    if rows == (result[0], 1, *result[1:]):
        return (shape[0], 1, *shape[1:])
    if rows == (result[0] * result[1], *result[2:]) and shape[:2] in (result[:2], (1, 1)):
        return (shape[0] * shape[1], *shape[2:])
    return None
