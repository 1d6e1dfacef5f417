"""Graph -> graph: normalisations get their names, whether a layer made them or an exporter wrote them out.

Under its name a normalisation is one walk over memory, or two, with scale, shift and what is pointwise behind it.
It computes from x alone, so values on the way that others read as well stay what they are, and are computed for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from striate.ir.graph import Builder, Graph, Node
from striate.ir.types import Value
from striate.ops.base import Op
from striate.ops.norms import GroupNorm, LayerNorm
from striate.ops.reshape import Reshape
from striate.transforms.simplify import remove_dead

# Ops that a normalisation has at least one of.
_MEANS = ("normalize", "group_norm", "reduce_mean", "reduce_sum", "global_avg_pool2d")
# Ops with which a written-out normalisation ends, and that of layers.
_ENDS = ("divide", "multiply", "add", "normalize", "group_norm")


@dataclass(frozen=True)
class _Core:
    """(x - mean) · inverse over `axes` of x, counted from the front; not `centred`: x / root of the mean square.

    `scale` and `shift` that are known to be part of it. `groups`: of the channels of x, where it is over groups.
    """

    x: Value
    axes: tuple[int, ...]
    epsilon: float
    centred: bool = True
    groups: int = 0
    scale: Value | None = None
    shift: Value | None = None


def name_norms(graph: Graph, exact: bool = False) -> Graph:
    """Name normalisations by statistics of their own input.

        c = x - mean(x); y = c / sqrt(mean(c²) + ε) · γ + β             ->      y = layer_norm(x, γ, β)
        y = x / sqrt(mean(x²) + ε) · γ                                  ->      y = layer_norm[not centred](x, γ, 0)
        y = affine(normalize[pixels](x), γ, β)                          ->      y = group_norm[C](x, γ, β)
        y = affine(reshape(normalize[group](reshape(x))), γ, β)         ->      y = group_norm[groups](x, γ, β)

    Roots, quotients and squares may be powers, products or reciprocals, and mean and scale may be taken together
    (x · g + (β - mean · g)). With `exact` what is written out stays so: it is rounded as it is written.
    """
    if not any(node.op.name in _MEANS for node in graph.nodes):
        return graph
    return _Naming(graph, exact).graph()


class _Naming:
    def __init__(self, graph: Graph, exact: bool) -> None:
        self.old, self.exact = graph, exact
        self.producers, self.readers = graph.producers(), graph.readers()
        self.results = set(graph.results())
        self.build = Builder.extending(replace(graph, nodes=()))

    def graph(self) -> Graph:
        # A normalisation stands where its last node stood.
        last: dict[Node, _Core] = {}
        for node in self.old.nodes:
            core = self._core(node) if node.op.name in _ENDS else None
            if core is not None and self._op(core) is not None:
                end, core = self._extended(node, core)
                last[end] = core
        for node in self.old.nodes:
            if node in last:
                self.build.scope = node.scope
                self._write(node, last[node])
            else:
                self.build.nodes.append(node)
        return remove_dead(self.build.graph(self.old.outputs, self.old.updates))

    # -- what is written there ------------------------------------------------------------------

    def _core(self, node: Node) -> _Core | None:
        """The normalisation that ends with `node`."""
        value = node.outputs[0]
        if value.type.dtype != "float32" or not value.type.size:
            return None
        if node.op.name == "normalize":
            return self._layer(node)
        if node.op.name == "group_norm":
            return self._without_scale(node)
        if self.exact:
            return None
        if node.op.name == "add":
            return self._taken_together(node)
        for away, (square, epsilon) in self._quotients(node):
            mean = self._mean(square)
            if mean is None or self._squared(mean[0]) is not away:
                continue
            return self._around(away, mean[1], epsilon)
        return None

    def _layer(self, node: Node) -> _Core | None:
        """A `normalize`, whose statistics nobody reads; between two reshapes it may be one over groups."""
        if any(value in self.readers or value in self.results for value in node.outputs[1:]):
            return None
        x = node.inputs[0]
        axes, rank = node.op.places(x.type.rank), x.type.rank
        core = _Core(x, axes, node.op.epsilon)
        split = self.producers.get(x)
        if split is None or split.op.name != "reshape" or axes != (*range(1, rank - 2), rank - 1):
            return core
        source = split.inputs[0]
        shape, groups = source.type.shape, x.type.shape[-2]
        whole = len(shape) > 1 and shape[0] == x.type.shape[0] and shape[-1] == groups * x.type.shape[-1]
        follower = self._only_reader(node.outputs[0])
        if not whole or follower is None or follower.op.name != "reshape":
            return core
        return replace(core, x=source, groups=groups) if follower.outputs[0].type == source.type else core

    def _without_scale(self, node: Node) -> _Core | None:
        """A named one whose scale and shift do nothing yet."""
        x, scale, shift = node.inputs
        neutral = (np.ones, np.zeros)
        for value, make in zip((scale, shift), neutral, strict=True):
            array = self.old.constants.get(value)
            if array is None or not np.array_equal(array, make(array.shape)):
                return None
        return _Core(x, tuple(range(1, x.type.rank - 1)), node.op.epsilon, groups=node.op.groups)

    def _around(self, away: Value, axes: tuple[int, ...], epsilon: float) -> _Core:
        """What is divided by its own root mean square: x - mean, or x as it is."""
        node = self.producers.get(away)
        if node is not None and node.op.name == "subtract":
            mean = self._mean(node.inputs[1])
            if mean is not None and mean == (node.inputs[0], axes):
                return _Core(node.inputs[0], axes, epsilon)
        return _Core(away, axes, epsilon, centred=False)

    def _taken_together(self, node: Node) -> _Core | None:
        """x · g + (shift - mean · g), with g = inverse · scale."""
        for product, rest in _both_ways(node):
            less, times = self.producers.get(rest), self.producers.get(product)
            if less is None or times is None or (less.op.name, times.op.name) != ("subtract", "multiply"):
                continue
            shift, moved = less.inputs[0], self.producers.get(less.inputs[1])
            if moved is None or moved.op.name != "multiply":
                continue
            for x, g in _both_ways(times):
                for centre, same in _both_ways(moved):
                    mean = self._mean(centre)
                    core = (
                        self._with_gain(x, g, shift, mean[1]) if mean and same is g and mean[0] is x else None
                    )
                    if core is not None:
                        return core
        return None

    def _with_gain(self, x: Value, g: Value, shift: Value, axes: tuple[int, ...]) -> _Core | None:
        node = self.producers.get(g)
        ways: list[tuple[Value, Value | None]] = [(g, None)]
        if node is not None and node.op.name == "multiply":
            ways += list(_both_ways(node))
        for inverse, scale in ways:
            found = self._statistics(inverse)
            mean = self._mean(found[0]) if found is not None else None
            if found is None or mean is None or mean[1] != axes:
                continue
            own = self._squared(mean[0])
            core = self._around(own, axes, found[1]) if own is not None else None
            if core is not None and core.centred and core.x is x:
                core = replace(core, scale=scale, shift=shift)
                if self._op(core) is not None:
                    return core
        return None

    def _quotients(self, node: Node) -> Iterator[tuple[Value, tuple[Value, float]]]:
        """What is divided by a root, and of the root its mean square and epsilon."""
        if node.op.name == "divide":
            found = self._root(node.inputs[1])
            if found is not None:
                yield node.inputs[0], found
        elif node.op.name == "multiply":
            for away, inverse in _both_ways(node):
                found = self._statistics(inverse)
                if found is not None:
                    yield away, found

    def _statistics(self, inverse: Value) -> tuple[Value, float] | None:
        """(mean square, epsilon) of 1 / sqrt(mean square + epsilon)."""
        node = self.producers.get(inverse)
        if node is None:
            return None
        if node.op.name == "reciprocal":
            return self._root(node.inputs[0])
        if node.op.name == "divide" and self._number(node.inputs[0]) == 1:
            return self._root(node.inputs[1])
        if node.op.name == "power" and self._number(node.inputs[1]) == -0.5:
            return self._sum(node.inputs[0])
        return None

    def _root(self, value: Value) -> tuple[Value, float] | None:
        node = self.producers.get(value)
        if node is None:
            return None
        if node.op.name == "sqrt" or (node.op.name == "power" and self._number(node.inputs[1]) == 0.5):
            return self._sum(node.inputs[0])
        return None

    def _sum(self, value: Value) -> tuple[Value, float] | None:
        node = self.producers.get(value)
        for square, epsilon in _both_ways(node) if node is not None and node.op.name == "add" else ():
            number = self._number(epsilon)
            if number is not None and number >= 0:
                return square, number
        return None

    def _mean(self, value: Value) -> tuple[Value, tuple[int, ...]] | None:
        """(x, axes) of a mean that keeps the axes it is taken over, as size 1."""
        node = self.producers.get(value)
        if node is None:
            return None
        shape = value.type.shape
        if node.op.name == "reshape":
            node = self.producers.get(node.inputs[0])
            if node is None:
                return None
        factor = 1.0
        if node.op.name in ("multiply", "divide"):
            number = self._number(node.inputs[1])
            inner = self.producers.get(node.inputs[0])
            if number is None or not number or inner is None or inner.op.name != "reduce_sum":
                return None
            factor, node = (number if node.op.name == "multiply" else 1 / number), inner
        elif node.op.name == "reduce_sum":
            return None
        if node.op.name not in _MEANS[2:]:
            return None
        x = node.inputs[0]
        axes = (1, 2) if node.op.name == "global_avg_pool2d" else node.op.places(x.type.rank)
        kept = tuple(1 if axis in axes else size for axis, size in enumerate(x.type.shape))
        count = int(np.prod([x.type.shape[axis] for axis in axes]))
        is_sum = node.op.name == "reduce_sum"
        if kept != shape or not axes or (is_sum and abs(factor * count - 1) > 1e-5):
            return None
        return x, axes

    def _squared(self, value: Value) -> Value | None:
        node = self.producers.get(value)
        if node is not None and node.op.name == "multiply" and node.inputs[0] is node.inputs[1]:
            return node.inputs[0]
        if node is not None and node.op.name == "power" and self._number(node.inputs[1]) == 2:
            return node.inputs[0]
        return None

    def _number(self, value: Value) -> float | None:
        array = self.old.constants.get(value)
        return float(array.reshape(-1)[0]) if array is not None and array.size == 1 else None

    def _only_reader(self, value: Value) -> Node | None:
        found = self.readers.get(value, [])
        return found[0] if len(found) == 1 and value not in self.results else None

    # -- scale and shift ------------------------------------------------------------------------

    def _extended(self, node: Node, core: _Core) -> tuple[Node, _Core]:
        """The last node of the normalisation: reshape, scale and shift belong to it where nobody else reads before."""
        if core.groups and node.op.name == "normalize":
            (node,) = self.readers[node.outputs[0]]
        while core.shift is None and (following := self._only_reader(node.outputs[0])) is not None:
            value, step = node.outputs[0], following.op.name
            more: dict[str, Value] = {}
            if step == "affine" and following.inputs[0] is value and core.scale is None:
                more = {"scale": following.inputs[1], "shift": following.inputs[2]}
            elif step in ("multiply", "add") and not self.exact:
                first, second = following.inputs
                more = {"scale" if step == "multiply" else "shift": second if first is value else first}
            twice = step == "multiply" and core.scale is not None
            if not more or twice or value in more.values() or following.outputs[0].type != core.x.type:
                break
            longer = replace(core, **more)
            if self._op(longer) is None:
                break
            node, core = following, longer
        return node, core

    def _op(self, core: _Core) -> Op | None:
        """The op for these axes, whose scale and shift hold a number for each channel, or for each place of a row."""
        rank, axes, shape = core.x.type.rank, core.axes, core.x.type.shape
        vectors = [value for value in (core.scale, core.shift) if value is not None]
        if any(value.type.dtype != "float32" for value in vectors):
            return None
        found = {_without_ones(value.type.shape) for value in vectors}
        per_channel = found <= {shape[-1:]}
        if core.groups:
            return GroupNorm(core.groups, core.epsilon) if per_channel else None
        if axes == tuple(range(rank - len(axes), rank)):
            if core.centred and per_channel and len(axes) == rank - 1 > 1:
                return GroupNorm(1, core.epsilon)
            fits = found <= {shape[axes[0] :]}
            return LayerNorm(len(axes), core.epsilon, core.centred) if fits else None
        between = axes == tuple(range(axes[0], rank - 1)) and core.centred and per_channel
        return GroupNorm(shape[-1], core.epsilon) if between else None

    def _write(self, node: Node, core: _Core) -> None:
        """The named op in place of `node`."""
        op, x, build = self._op(core), core.x, self.build
        assert op is not None
        shape = x.type.shape[x.type.rank - op.count :] if isinstance(op, LayerNorm) else x.type.shape[-1:]
        scale = self._vector(core.scale, shape, 1.0, "ones")
        shift = self._vector(core.shift, shape, 0.0, "zeros")
        if isinstance(op, LayerNorm) or core.groups or core.axes[0] == 1:
            build.nodes.append(Node(op, (x, scale, shift), node.outputs[:1], node.scope))
            return
        first = core.axes[0]
        pictures = int(np.prod(x.type.shape[:first]))
        x = build.one(Reshape((pictures, *x.type.shape[first:])), x)
        y = build.one(op, x, scale, shift)
        build.nodes.append(Node(Reshape(core.x.type.shape), (y,), node.outputs[:1], node.scope))

    def _vector(self, value: Value | None, shape: tuple[int, ...], otherwise: float, name: str) -> Value:
        if value is None:
            return self.build.constant(np.full(shape, otherwise, np.float32), name)
        if value.type.shape == shape:
            return value
        if value in self.old.constants:
            return self.build.constant(self.old.constants[value].reshape(shape), value.name)
        return self.build.one(Reshape(shape), value)


def _both_ways(node: Node) -> Iterator[tuple[Value, Value]]:
    first, second = node.inputs
    yield first, second
    yield second, first


def _without_ones(shape: tuple[int, ...]) -> tuple[int, ...]:
    """`shape` without the axes of size 1 before the others; the last stays."""
    while len(shape) > 1 and shape[0] == 1:
        shape = shape[1:]
    return shape
