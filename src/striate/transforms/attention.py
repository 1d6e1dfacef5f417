"""Graph -> graph: attention, as exporters write it out, becomes one op."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
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

    Scores that others read, and all that no kernel takes, stay as they were. Sums are rounded otherwise than the graph
    says, so nothing is done for a backend that must be exact.
    """
    if backend.exact:
        return graph
    finder = _Finder(graph, backend)
    replaced: dict[Node, Node] = {}
    for node in graph.nodes:
        if node.op.name == "matmul" and (found := finder.attention(node)) is not None:
            replaced[found[0]] = found[1]
    if not replaced:
        return graph
    return remove_dead(replace(graph, nodes=tuple(replaced.get(node, node) for node in graph.nodes)))


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

    def attention(self, node: Node) -> tuple[Node, Node] | None:
        """What is replaced, the second product or the transposition behind it, and by what."""
        shares, z = node.inputs[0], node.outputs[0]
        softmax = self._softmax(shares)
        scores = None if softmax is None else self._scores(softmax.inputs[0])
        if scores is None or scores.product.outputs[0].type.shape != shares.type.shape:
            return None
        if z.type.shape[:-2] != shares.type.shape[:-2]:
            return None
        follower = transposition_of(z, self.readers, self.results)
        orders = [(tuple(range(z.type.rank)), node)]
        if follower is not None:
            orders.insert(0, (follower.op.permutation, follower))
        for order, last in orders:
            for made in self._made(scores, node, order):
                made = replace(made, outputs=last.outputs)
                if self.backend.accepts(made, 1):
                    return last, made
        return None

    def _made(self, scores: _Scores, node: Node, order: tuple[int, ...]) -> Iterator[Node]:
        """The op on factors where they lie, then on the factors as the products have them."""
        shape = scores.product.outputs[0].type.shape
        biases = [self._bias(value, added_to, shape) for value, added_to in scores.biases]
        if any(bias is None for bias in biases):
            return
        added = [bias for bias in biases if bias is not None]
        q, k = scores.product.inputs
        v = node.inputs[1]
        for through in (True, False):
            factors = [self._factor(value, shape[:-2], through) for value in (q, k)]
            values = self._factor(v, shape[:-2], through)
            if values[2] != 1.0 or values[1].strides[-1] != 1:
                values = self._factor(v, shape[:-2], False)
            op = StridedAttention(
                factors[0][1],
                factors[1][1],
                values[1],
                tuple(place for _, place in added),
                order,
                scores.scale * factors[0][2] * factors[1][2],
            )
            sources = (factors[0][0], factors[1][0], values[0], *(value for value, _ in added))
            yield Node(op, sources, node.outputs, node.scope)

    def _factor(self, value: Value, leading: tuple[int, ...], through: bool) -> tuple[Value, Strided, float]:
        source, place, factor = value, Strided.dense(value.type.shape), 1.0
        if through:
            source, place, factor = seen_through_factors(value, self.producers, self.constants)
        return source, place.broadcast((*leading, *place.shape[-2:])), factor

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
