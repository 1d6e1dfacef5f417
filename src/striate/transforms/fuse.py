"""Graph -> graph: chains of nodes that one kernel computes become one `Fused` node."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.base import Op
from striate.ops.elementwise import Add, Multiply
from striate.ops.fused import Fused
from striate.transforms.backend import Backend


def fuse(graph: Graph, backend: Backend) -> Graph:
    """Join each node with its only reader for as long as the backend takes the chain.

        z = conv2d(x, w, b); p, i = max_pool2d(z); y = relu(p)
            ->      y, i = fused[conv2d + max_pool2d + relu](x, w, b)

    A value inside a chain has one reader, and is no output of the graph; it is the reader's first input or, of a
    pointwise node, the one that was computed last. A chain stands where its last node stood, so that its further inputs
    are computed before it; whoever reads one of its further outputs (a pooling's winners) must therefore stand behind
    that place. Only nodes that kernels take are joined: a broadcast, say, is none of them.
    """
    results = set(graph.results())
    absorbed: set[Node] = set()
    replaced: dict[Node, Node] = {}
    graph, hosts = _hosts(graph, results, backend)
    readers = graph.readers()
    positions = {node: position for position, node in enumerate(graph.nodes)}
    for node in graph.nodes:
        if node in absorbed or not backend.accepts(node, 1):
            continue
        chain = [node]
        while (following := _only_reader(chain[-1], readers, hosts)) is not None:
            further = [reader for link in chain for v in link.outputs[1:] for reader in readers.get(v, ())]
            if any(positions[reader] <= positions[following] for reader in further):
                break
            if not backend.accepts(following, 1):
                break
            if not backend.accepts_chain([*chain, following]):
                break
            chain.append(following)
        if len(chain) > 1:
            absorbed.update(chain[1:])
            replaced[chain[-1]] = _join(chain)
            absorbed.add(node)
    nodes = [replaced.get(node, node) for node in graph.nodes if node in replaced or node not in absorbed]
    return replace(graph, nodes=tuple(nodes))


def _hosts(graph: Graph, results: set[Value], backend: Backend) -> tuple[Graph, dict[Node, Value]]:
    """The input of each node whose computation can take the node along; of a sum or product it comes first.

    Of a pointwise node's inputs that is the one that was computed last, for it alone, of those that have its shape;
    what no kernel computes together with it (a picture that is enlarged) counts less than what one does.

        z = conv2d(h, w); y = add(x, z)      ->      z = conv2d(h, w); y = add(z, x)
    """
    readers = graph.readers()
    positions = {value: position for position, node in enumerate(graph.nodes) for value in node.outputs[:1]}

    def takes(value: Value, node: Node) -> bool:
        maker = graph.nodes[positions[value]]
        return backend.accepts(maker, 1) and backend.accepts_chain([maker, node])

    hosts: dict[Node, Value] = {}
    nodes: list[Node] = []
    for node in graph.nodes:
        own = node.inputs if node.op.pointwise else node.inputs[:1]
        alone = [
            value
            for value in own
            if value in positions
            and value not in results
            and all(reader is node for reader in readers[value])
        ]
        if node.op.pointwise:
            alone = [value for value in alone if value.type.shape == node.outputs[0].type.shape]
        if len(alone) > 1:
            alone = [value for value in alone if takes(value, node)] or alone
        host = max(alone, key=lambda value: positions[value], default=None)
        if isinstance(node.op, (Add, Multiply)) and node.inputs[-1] is host:
            node = replace(node, inputs=node.inputs[::-1])
        nodes.append(node)
        if host is not None and (node.op.pointwise or node.inputs.count(host) == 1):
            hosts[node] = host
    return replace(graph, nodes=tuple(nodes)), hosts


def _only_reader(node: Node, readers: dict[Value, list[Node]], hosts: dict[Node, Value]) -> Node | None:
    """Who alone reads the first output, and can be taken along."""
    value = node.outputs[0]
    reader = next(iter(readers.get(value, ())), None)
    return reader if reader is not None and hosts.get(reader) is value else None


def _join(chain: list[Node]) -> Node:
    steps: tuple[Op, ...] = tuple(node.op for node in chain)
    inputs = list(chain[0].inputs)
    arities = [len(inputs)]
    places: list[tuple[int, ...]] = [()]
    further = list(chain[0].outputs[1:])
    for before, node in pairwise(chain):
        running = before.outputs[0]
        own = [value for value in node.inputs if value is not running]
        inputs += own
        arities.append(len(own))
        places.append(tuple(k for k, value in enumerate(node.inputs) if value is running))
        further += node.outputs[1:]
    plain = all(place == (0,) for place in places[1:])
    scope = chain[0].scope or chain[-1].scope
    op = Fused(steps, tuple(arities), () if plain else tuple(places))
    return Node(op, tuple(inputs), (chain[-1].outputs[0], *further), scope)
