"""Graph -> graph: attention, as exporters write it out, becomes one op."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.arrange import Transpose
from striate.ops.reshape import Reshape
from striate.ops.strided import Strided
from striate.ops.strided_attention import StridedAttention
from striate.transforms.backend import Backend
from striate.transforms.simplify import remove_dead
from striate.transforms.strided_products import transposition_of
from striate.transforms.views import factor_of, seen_through, seen_through_factors


def attention(graph: Graph, backend: Backend) -> Graph:
    """Two products with a softmax in between, with factors and biases of the scores in any order that means the same.

        s = matmul(q · 0.2, transpose(k)) + bias; y = transpose(matmul(softmax(s), v))
            ->      y = strided_attention[scale 0.2, k by columns, order](q, k, v, bias)
        y = matmul(w, transpose(softmax(s)))
            ->      y = transpose(strided_attention[.., v by columns](q, k, w, bias))

    Scores that others read, and all that no kernel takes, stay as they were. Sums are rounded otherwise than the graph
    says, so nothing is done for a backend that must be exact.
    """
    if backend.exact:
        return graph
    finder = _Finder(graph, backend)
    replaced: dict[Node, tuple[Node, ...]] = {}
    for node in graph.nodes:
        if node.op.name == "matmul" and (found := finder.attention(node)) is not None:
            replaced[found[0]] = found[1]
    if not replaced:
        return graph
    nodes = [made for node in graph.nodes for made in replaced.get(node, (node,))]
    return remove_dead(replace(graph, nodes=tuple(nodes)))


@dataclass(frozen=True)
class _Scores:
    """What makes scores: the first product, its factor, and what is added, each with the shape that it is added to."""

    product: Node
    scale: float = 1.0
    biases: tuple[tuple[Value, tuple[int, ...]], ...] = ()


class _Finder:
    def __init__(self, graph: Graph, backend: Backend) -> None:
        self.constants, self.backend = graph.constants, backend
        self.producers, self.readers = graph.producers(), graph.readers()
        self.results = set(graph.results())

    def attention(self, node: Node) -> tuple[Node, tuple[Node, ...]] | None:
        """What is replaced, the second product or the transposition behind it, and by what."""
        z = node.outputs[0]
        shares, v = node.inputs
        softmax = self._softmax(shares)
        inner = self._exchanged(v) if softmax is None else None
        turned = inner is not None
        if inner is not None:
            shares, v = inner, shares
            softmax = self._softmax(shares)
        scores = None if softmax is None else self._scores(softmax.inputs[0])
        if scores is None or scores.product.outputs[0].type.shape != shares.type.shape:
            return None
        if z.type.shape[:-2] != shares.type.shape[:-2]:
            return None
        follower = transposition_of(z, self.readers, self.results)
        own = tuple(range(z.type.rank))
        orders = [(own, node)]
        if follower is not None and not turned:
            orders.insert(0, (follower.op.permutation, follower))
        if turned and z.type.rank == 4:
            # Heads between rows, so that joining them with the features moves nothing.
            orders.insert(0, ((0, 2, 1, 3), node))
        # A bias may be added where the scores have more axes, which are then those of the op.
        finer = [added_to[:-2] for _, added_to in scores.biases]
        for order, last in orders:
            for leading in dict.fromkeys([shares.type.shape[:-2], *finer]):
                for made in self._made(scores, node, (v, turned), order, leading):
                    if self.backend.accepts(made, 1):
                        return last, _as_of(made, last, order) if turned else _with_axes_of(made, last)
        return None

    def _made(
        self,
        scores: _Scores,
        node: Node,
        values_of: tuple[Value, bool],
        order: tuple[int, ...],
        leading: tuple[int, ...],
    ) -> Iterator[Node]:
        """The op on factors where they lie, then on the factors as the products have them. `values_of`: the other
        factor of the second product, and whether its last axes are to be exchanged; `leading`: the first axes of the
        op, of which those of the scores are joined.
        """
        shape = scores.product.outputs[0].type.shape
        groups = _groups(shape[:-2], leading)
        if groups is None:
            return
        biases = [self._bias(value, added_to, (*leading, *shape[-2:])) for value, added_to in scores.biases]
        added = [bias for bias in biases if bias is not None]
        if len(added) < len(biases):
            return
        groups += [[len(leading)], [len(leading) + 1]]
        own_order = tuple(axis for group in order for axis in groups[group])
        q, k = scores.product.inputs
        v, turned = values_of
        for through in (True, False):
            factors = [self._factor(value, shape[:-2], leading, through) for value in (q, k)]
            values = self._factor(v, shape[:-2], leading, through, turned)
            if values is None or values[2] != 1.0 or values[1].strides[-1] != 1:
                values = self._factor(v, shape[:-2], leading, False, turned)
            if values is None or factors[0] is None or factors[1] is None:
                continue
            op = StridedAttention(
                factors[0][1],
                factors[1][1],
                values[1],
                tuple(place for _, place in added),
                own_order,
                scores.scale * factors[0][2] * factors[1][2],
            )
            sources = (factors[0][0], factors[1][0], values[0], *(value for value, _ in added))
            (type,) = op.infer(*(source.type for source in sources))
            yield Node(op, sources, (Value(type, node.outputs[0].name),), node.scope)

    def _factor(
        self,
        value: Value,
        leading: tuple[int, ...],
        finer: tuple[int, ...],
        through: bool,
        turned: bool = False,
    ) -> tuple[Value, Strided, float] | None:
        """A factor whose first axes are broadcast to `leading` and then seen as `finer`; `turned`: transposed."""
        source, place, factor = value, Strided.dense(value.type.shape), 1.0
        if through:
            source, place, factor = seen_through_factors(value, self.producers, self.constants)
        place = place.exchanged() if turned else place
        matrix = place.shape[-2:]
        spread = place.broadcast((*leading, *matrix)).reshaped((*finer, *matrix))
        return None if spread is None else (source, spread, factor)

    def _bias(
        self, value: Value, added_to: tuple[int, ...], shape: tuple[int, ...]
    ) -> tuple[Value, Strided] | None:
        """A bias as the scores have their axes; None if it does not lie like that."""
        for source, place in (
            seen_through(value, self.producers, self.constants),
            (value, Strided.dense(value.type.shape)),
        ):
            spread = place.broadcast(added_to).reshaped(shape)
            if spread is not None and spread.strides[-1] in (0, 1):
                return source, spread
        return None

    def _exchanged(self, value: Value) -> Value | None:
        """What `value`, which nobody else reads, is the transposition of, its last two axes exchanged."""
        node = self.producers.get(value)
        if node is None or not isinstance(node.op, Transpose) or not self._alone(value):
            return None
        rank = value.type.rank
        exchanged = (*range(rank - 2), rank - 1, rank - 2)
        return node.inputs[0] if node.op.permutation == exchanged else None

    def _softmax(self, shares: Value) -> Node | None:
        """The softmax over the last axis that made `shares`, maybe as rows of another shape."""
        value, last = shares, shares.type.shape[-1]
        while self._alone(value) and (node := self.producers.get(value)) is not None:
            if node.op.name == "softmax":
                return node if getattr(node.op, "axis", -1) in (-1, value.type.rank - 1) else None
            if not node.op.reshapes or node.inputs[0].type.shape[-1:] != (last,):
                return None
            value = node.inputs[0]
        return None

    def _scores(self, value: Value) -> _Scores | None:
        """`value` as a scaled product plus biases, none of which anybody else reads."""
        node = self.producers.get(value)
        if node is None or not self._alone(value):
            return None
        if node.op.name == "matmul":
            return _Scores(node)
        if node.op.reshapes and node.inputs[0].type.shape[-1:] == value.type.shape[-1:]:
            return self._scores(node.inputs[0])
        factor = factor_of(node, self.constants)
        if factor is not None:
            found = self._scores(factor[0])
            # A factor of the sum would be one of the biases too.
            return None if found is None or found.biases else replace(found, scale=found.scale * factor[1])
        if node.op.name != "add":
            return None
        for own, other in (node.inputs, node.inputs[::-1]):
            found = self._scores(own) if own.type == value.type and own is not other else None
            if found is not None:
                return replace(found, biases=(*found.biases, (other, value.type.shape)))
        return None

    def _alone(self, value: Value) -> bool:
        return value not in self.results and len(self.readers.get(value, ())) == 1


def _groups(joined: tuple[int, ...], finer: tuple[int, ...]) -> list[list[int]] | None:
    """Which axes of `finer` each axis of `joined` is made of; None if it is made otherwise."""
    groups: list[list[int]] = []
    axis = 0
    for size in joined:
        group: list[int] = []
        while math.prod(finer[each] for each in group) < size and axis < len(finer):
            group.append(axis)
            axis += 1
        if math.prod(finer[each] for each in group) != size:
            return None
        groups.append(group)
    return groups if axis == len(finer) else None


def _with_axes_of(made: Node, last: Node) -> tuple[Node, ...]:
    """`made`, and where its result has other axes than that of `last` a reshape, so that the outputs are those."""
    (result,) = last.outputs
    if made.outputs[0].type == result.type:
        return (replace(made, outputs=last.outputs),)
    return made, Node(Reshape(result.type.shape), made.outputs, last.outputs, last.scope)


def _as_of(made: Node, last: Node, order: tuple[int, ...]) -> tuple[Node, ...]:
    """`made`, whose result [..., M, E] has its axes in `order`, and what makes [..., E, M] of it."""
    (result,), rank = last.outputs, len(order)
    exchanged = (*range(rank - 2), rank - 1, rank - 2)
    shape = tuple(result.type.shape[exchanged[axis]] for axis in order)
    rows = Value(TensorType(shape, result.type.dtype), result.name)
    moved = Transpose(tuple(order.index(axis) for axis in exchanged))
    return (
        *_with_axes_of(made, replace(last, outputs=(rows,))),
        Node(moved, (rows,), last.outputs, last.scope),
    )
