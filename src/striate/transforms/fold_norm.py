"""Graph -> graph: batch normalisation and other per-channel scaling of constants into the filters before it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

import numpy as np

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.affine import Affine
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add, Divide, Multiply, Subtract
from striate.ops.linear import Linear

# Computes an array once for every key and sources: `Store.derived` of the model that is compiled.
Derive = Callable[[Hashable, Sequence[np.ndarray], Callable[[], np.ndarray]], np.ndarray]


def fold_norm(graph: Graph, derive: Derive) -> Graph:
    """Scale and shift constants are multiplied into constant filters, once a model.

        z = conv2d(x, w, b); y = affine(z, s, t)      ->      y = conv2d(x, w · s, b · s + t)

    Multiplications and additions by one constant number a channel count as `affine`, and chains of them become
    one.
    """
    graph = _as_affine(graph, derive)
    constants = dict(graph.constants)
    producers, readers, results = graph.producers(), graph.readers(), set(graph.results())
    nodes: dict[Node, Node | None] = {node: node for node in graph.nodes}
    for node in graph.nodes:
        if not isinstance(node.op, Affine) or not all(value in constants for value in node.inputs[1:]):
            continue
        source = producers.get(node.inputs[0])
        if source is None or len(readers[node.inputs[0]]) > 1 or node.inputs[0] in results:
            continue
        current = nodes[source]
        if current is None or not all(value in constants for value in current.inputs[1:]):
            continue
        if isinstance(current.op, (Conv2d, Linear)):
            inputs = _scaled_filters(current, node, constants, derive)
        elif isinstance(current.op, Affine):
            inputs = _joined(current, node, constants, derive)
        else:
            continue
        # The joined node computes the affine's value; whoever folds into it next finds it under its output.
        joined = replace(current, inputs=inputs, outputs=node.outputs)
        nodes[source], nodes[node] = None, joined
        producers[node.outputs[0]] = node
    kept = tuple(node for node in (nodes[node] for node in graph.nodes) if node is not None)
    return replace(graph, nodes=kept, constants=constants)


def _as_affine(graph: Graph, derive: Derive) -> Graph:
    """y = x · c, x / c, x + c or x - c with one constant a channel  ->  y = affine(x, scale, shift)."""
    constants = dict(graph.constants)
    kinds: dict[type, str] = {Add: "add", Subtract: "subtract", Multiply: "multiply", Divide: "divide"}
    nodes: list[Node] = []
    for node in graph.nodes:
        kind = kinds.get(type(node.op))
        if kind is None or node.outputs[0].type.dtype != "float32":
            nodes.append(node)
            continue
        x, other = node.inputs
        if x in constants and kind in ("add", "multiply"):
            x, other = other, x
        if not _per_channel(x, other, node.outputs[0], constants):
            nodes.append(node)
            continue
        channels = x.type.shape[-1]
        pair = [_derived_term(constants[other], kind, role, channels, derive) for role in ("scale", "shift")]
        values = [Value(TensorType((channels,)), f"{other.name}_{role}") for role in ("scale", "shift")]
        constants.update(zip(values, pair, strict=True))
        nodes.append(replace(node, op=Affine(), inputs=(x, *values)))
    return replace(graph, nodes=tuple(nodes), constants=constants)


def _per_channel(x: Value, other: Value, z: Value, constants: dict[Value, np.ndarray]) -> bool:
    if x in constants or other not in constants or x.type != z.type or x.type.rank < 2:
        return False
    shape = other.type.shape
    return other.type.size == 1 or (shape[-1] == x.type.shape[-1] == other.type.size)


def _derived_term(source: np.ndarray, kind: str, role: str, channels: int, derive: Derive) -> np.ndarray:
    return derive((role, kind, channels), [source], lambda: _term(source, kind, role, channels))


def _term(source: np.ndarray, kind: str, role: str, channels: int) -> np.ndarray:
    full = np.broadcast_to(source.reshape(-1), (channels,)).astype(np.float64)
    if role == "shift":
        full = {"add": full, "subtract": -full}.get(kind, np.zeros(channels))
    elif kind == "divide":
        with np.errstate(divide="ignore", invalid="ignore"):
            full = 1.0 / full
    elif kind != "multiply":
        full = np.ones(channels)
    return full.astype(np.float32)


def _scaled_filters(
    node: Node, affine: Node, constants: dict[Value, np.ndarray], derive: Derive
) -> tuple[Value, ...]:
    """The inputs of `node` with the filters scaled and the bias scaled and shifted; `constants` grows."""
    x, w, *bias = node.inputs
    scale, shift = (constants[value] for value in affine.inputs[1:])
    filters = constants[w]
    folded = derive("scaled filters", [filters, scale], lambda: filters * scale)
    offset = constants[bias[0]] if bias else np.zeros(len(scale), np.float32)
    sources = [offset, scale, shift] if bias else [scale, shift]
    moved = derive("shifted bias", sources, lambda: _shifted(offset, scale, shift))
    values = (Value(w.type, f"{w.name}_scaled"), Value(TensorType(moved.shape), f"{w.name}_bias"))
    constants[values[0]], constants[values[1]] = folded, moved
    return (x, *values)


def _joined(
    node: Node, affine: Node, constants: dict[Value, np.ndarray], derive: Derive
) -> tuple[Value, ...]:
    """(x · s + t) · s' + t'  =  x · (s · s') + (t · s' + t')."""
    x, first_scale, first_shift = node.inputs
    scale, shift = (constants[value] for value in affine.inputs[1:])
    s, t = constants[first_scale], constants[first_shift]
    product = derive("joined scale", [s, scale], lambda: s * scale)
    moved = derive("shifted bias", [t, scale, shift], lambda: _shifted(t, scale, shift))
    values = (
        Value(first_scale.type, f"{first_scale.name}_joined"),
        Value(first_shift.type, first_shift.name),
    )
    constants[values[0]], constants[values[1]] = product, moved
    return (x, *values)


def _shifted(offset: np.ndarray, scale: np.ndarray, shift: np.ndarray) -> np.ndarray:
    return (offset.astype(np.float64) * scale + shift).astype(np.float32)
