"""Graph -> graph: depthwise convolutions between arrays with channels first are computed where those lie."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d
from striate.ops.depthwise_planes import TO_PIXELS, TO_PLANES, DepthwisePlanes
from striate.shapes import Pads
from striate.transforms.backend import Backend

# Columns that come apart in registers.
MOST_STRIDE = 2
MOST_TAPS = 49


def depthwise_planes(graph: Graph, backend: Backend) -> Graph:
    """Where channels come first before a depthwise convolution and behind it, nothing has to be moved.

        t = transpose(x, (0, 2, 3, 1)); z = conv2d[groups=C](t, w, b); s = relu(z); y = transpose(s, (0, 3, 1, 2))
            ->      r = depthwise_planes(x, w, b); y = relu(r)

    What is pointwise between them may read further arrays that come from such a transposition. With numbers stored as
    less than float32 there is no kernel for it.
    """
    if not backend.storage.is_own or not any(_is_depthwise(node) for node in graph.nodes):
        return graph
    found = _Planes(graph)
    replaced: dict[Node, tuple[Node, ...]] = {}
    for node in graph.nodes:
        if _is_depthwise(node) and (chain := found.chain(node)):
            made = found.made(chain)
            if backend.accepts(made[0], 1):
                replaced |= dict.fromkeys(chain, ()) | {chain[-1]: made}
    nodes = [each for node in graph.nodes for each in replaced.get(node, (node,))]
    return replace(graph, nodes=tuple(nodes)) if replaced else graph


def _is_depthwise(node: Node) -> bool:
    op = node.op
    if not isinstance(op, Conv2d) or op.groups == 1 or op.stride[1] > MOST_STRIDE:
        return False
    x, w, z = (value.type for value in (*node.inputs[:2], node.outputs[0]))
    single = op.groups == x.shape[-1] == w.shape[-1] and w.size // w.shape[-1] <= MOST_TAPS
    pads = _pads(op, x, w)
    return single and w.size > 0 and z.size > 0 and x.size > 0 and min(min(pads)) >= 0


def _pads(op: Conv2d, x: TensorType, w: TensorType) -> Pads:
    return op.pads((x.shape[1], x.shape[2]), (w.shape[0], w.shape[1]))


class _Planes:
    """What stands before and behind the nodes of a graph."""

    def __init__(self, graph: Graph) -> None:
        self._producers, self._readers = graph.producers(), graph.readers()
        self._results = set(graph.results())
        self._fixed = {*graph.constants, *graph.parameters} - set(graph.updates)

    def chain(self, head: Node) -> list[Node]:
        """The convolution, what is pointwise behind it, and the transposition; empty: there is no such chain."""
        if self._planes_of(head.inputs[0]) is None or head.inputs[1] not in self._fixed:
            return []
        found = [head]
        while not self._moves(found[-1], TO_PLANES):
            value = found[-1].outputs[0]
            readers = self._readers.get(value, [])
            if len(readers) != 1 or value in self._results or not self._fits(readers[0], value):
                return []
            found.append(readers[0])
        return found

    def _fits(self, node: Node, running: Value) -> bool:
        if self._moves(node, TO_PLANES):
            return True
        if not node.op.pointwise or node.outputs[0].type != running.type:
            return False
        others = [value for value in node.inputs if value is not running]
        return all(value.type.size == 1 or self._planes_of(value) is not None for value in others)

    def _planes_of(self, value: Value) -> Value | None:
        """The array [N, C, H, W] of which `value` is [N, H, W, C]."""
        node = self._producers.get(value)
        return node.inputs[0] if node is not None and self._moves(node, TO_PIXELS) else None

    @staticmethod
    def _moves(node: Node, permutation: tuple[int, ...]) -> bool:
        return node.op.name == "transpose" and node.op.permutation == permutation

    def made(self, chain: list[Node]) -> tuple[Node, ...]:
        """What takes the place of `chain`."""
        head, *steps = chain[:-1]
        op, (x, *others) = head.op, head.inputs
        assert isinstance(op, Conv2d)
        pads = _pads(op, x.type, others[0].type)
        planes = self._planes_of(x)
        assert planes is not None
        running = self._result(chain, 0)
        made = [
            Node(DepthwisePlanes(op.stride, pads, op.dilation), (planes, *others), (running,), head.scope)
        ]
        for number, step in enumerate(steps, start=1):
            before, running = running, self._result(chain, number)
            inputs = tuple(
                before if value is chain[number - 1].outputs[0] else self._planes_of(value) or value
                for value in step.inputs
            )
            made.append(Node(step.op, inputs, (running,), step.scope))
        return tuple(made)

    @staticmethod
    def _result(chain: list[Node], number: int) -> Value:
        """The output of the chain's node of that number with its channels first; of the last but one, the chain's."""
        if number == len(chain) - 2:
            return chain[-1].outputs[0]
        own = chain[number].outputs[0]
        shape = tuple(own.type.shape[axis] for axis in TO_PLANES)
        return Value(TensorType(shape, own.type.dtype), own.name)
