"""Graph -> graph: chains of nodes that one kernel computes become one `Fused` node."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.base import Op
from striate.ops.elementwise import Add, Multiply
from striate.ops.fused import Fused
from striate.transforms.backend import Backend


def fuse(graph: Graph, backend: Backend) -> Graph:
    """Join each node with its only reader for as long as the backend takes the chain.

        z = conv2d(x, w, b); p, i = max_pool2d(z); y = relu(p)
            ->      y, i = fused[conv2d + max_pool2d + relu](x, w, b)

    A value inside a chain has one reader, which takes it as first input, and is no output of the graph. A chain
    stands where its last node stood, so that its further inputs are computed before it; whoever reads one of its
    further outputs (a pooling's winners) must therefore stand behind that place. Only nodes that kernels take are
    joined: a broadcast, say, is none of them.
    """
    readers, results = graph.readers(), set(graph.results())
    absorbed: set[Node] = set()
    replaced: dict[Node, Node] = {}
    graph = _latest_first(graph, readers, results)
    readers = graph.readers()
    positions = {node: position for position, node in enumerate(graph.nodes)}
    for node in graph.nodes:
        if node in absorbed or not backend.accepts(node, 1):
            continue
        chain = [node]
        while (following := _only_reader(chain[-1], readers, results)) is not None:
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


def _latest_first(graph: Graph, readers: dict[Value, list[Node]], results: set[Value]) -> Graph:
    """Let the operand of a sum or product that was computed last, for it alone, come first: it can take the sum along.

    z = conv2d(h, w); y = add(x, z)      ->      z = conv2d(h, w); y = add(z, x)
    """
    positions = {value: position for position, node in enumerate(graph.nodes) for value in node.outputs}

    def alone(value: Value, type: TensorType) -> bool:
        return value.type == type and len(readers[value]) == 1 and value not in results and value in positions

    nodes: list[Node] = []
    for node in graph.nodes:
        if isinstance(node.op, (Add, Multiply)):
            a, b = node.inputs
            first = positions.get(a, -1) if alone(a, node.outputs[0].type) else -1
            second = positions.get(b, -1) if alone(b, node.outputs[0].type) else -1
            if second > first:
                node = replace(node, inputs=(b, a))
        nodes.append(node)
    return replace(graph, nodes=tuple(nodes))


def _only_reader(node: Node, readers: dict[Value, list[Node]], results: set[Value]) -> Node | None:
    value = node.outputs[0]
    found = readers.get(value, [])
    if value in results or len(found) != 1 or found[0].inputs[0] is not value:
        return None
    return found[0]


def _join(chain: list[Node]) -> Node:
    steps: tuple[Op, ...] = tuple(node.op for node in chain)
    inputs = list(chain[0].inputs)
    arities = [len(inputs)]
    further = list(chain[0].outputs[1:])
    for node in chain[1:]:
        own = node.inputs[1:]
        inputs += own
        arities.append(len(own))
        further += node.outputs[1:]
    scope = chain[0].scope or chain[-1].scope
    return Node(Fused(steps, tuple(arities)), tuple(inputs), (chain[-1].outputs[0], *further), scope)
