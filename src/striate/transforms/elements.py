"""Which values are stored in fewer bytes than float32, where the caller's precision allows it (`ir/buffers.py`).

    conv2d -> relu -> conv2d -> softmax -> out       bf16:  bf16 between the convolutions, float32 from the second on

The caller's arrays and the parameters stay what they are, and so does what an optimiser makes of gradients: what a
training step adds to a weight is often smaller than what rounding would take from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from striate.ir.buffers import SPLIT
from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.conv2d import Conv2dWeightGradient
from striate.ops.linear import LinearWeightGradient
from striate.transforms.backend import Backend


def elements(
    graph: Graph, native: Set[Node], standardised: Mapping[Value, Node], backend: Backend
) -> dict[Value, str]:
    """The values that are not stored as their own type, and how.

    Whoever computes such a value writes it so, and all its readers take it so; where one does not, it stays float32
    for all. Two bfloat16 parts take more time to read than one float32, so a value is split only for somebody
    who gains from it; so is an input, which would have to be copied first.
    """
    readers, results = graph.readers(), set(graph.results())
    # Standardising writes runs of numbers, which split pixels are not.
    inputs = {*graph.inputs} | ({*standardised} if backend.element != SPLIT else set())
    written = {node.outputs[0] for node in graph.nodes if node in native and backend.writes_element(node)}
    written -= _of_weights(graph)
    chosen: set[Value] = set()
    for value in (inputs | written) - results:
        own = readers.get(value, [])
        taken = all(reader in native and backend.reads_element(reader, value) for reader in own)
        if value.type.dtype != "float32" or not own or not taken:
            continue
        must_gain = backend.element == SPLIT or value in inputs
        if not must_gain or any(backend.gains_element(reader, value) for reader in own):
            chosen.add(value)
    groups = [set(backend.alike(node)) for node in graph.nodes if node in native]
    while True:
        lost = {value for group in groups if not group <= chosen for value in group & chosen}
        if not lost:
            return dict.fromkeys(chosen, backend.element)
        chosen -= lost


def _of_weights(graph: Graph) -> set[Value]:
    """Gradients of weights, and what follows from weights, constants and those alone."""
    found = {*graph.parameters, *graph.constants}
    for node in graph.nodes:
        if isinstance(node.op, (Conv2dWeightGradient, LinearWeightGradient)) or (
            node.inputs and found.issuperset(value for value in node.inputs if value.type.rank > 1)
        ):
            found.update(node.outputs)
    return found
