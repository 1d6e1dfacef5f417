"""Which values are stored in fewer bytes than float32, where the caller's precision allows it (`ir/buffers.py`).

    conv2d -> relu -> conv2d -> softmax -> out       bf16:  bf16 between the convolutions, float32 from the second on

The caller's arrays and the parameters stay what they are, and so does what an optimiser makes of gradients: what a
training step adds to a weight is often smaller than what rounding would take from it.
"""

from __future__ import annotations

from collections.abc import Mapping

from striate.ir.graph import Graph, Node
from striate.ir.selected import Selections
from striate.ir.storage import Storage
from striate.ir.types import Value
from striate.ops.conv2d import Conv2dWeightGradient
from striate.ops.linear import LinearWeightGradient


def storages(
    graph: Graph, selected: Selections, standardised: Mapping[Value, Node], storage: Storage
) -> dict[Value, Storage]:
    """The values that are stored as `storage` says instead of as their own type.

    Whoever computes such a value writes it so, and all its readers take it so; where one does not, it stays float32
    for all. Two bfloat16 parts take more time to read than one float32, so a value is split only for somebody
    who gains from it; so is an input, which would have to be copied first.
    """
    readers, results = graph.readers(), set(graph.results())
    # Standardising writes runs of numbers, which split pixels are not.
    inputs = {*graph.inputs} | ({*standardised} if storage.has_runs else set())
    written = {node.outputs[0] for node, each in selected.items() if storage in each.gives[0].stored}
    written -= _of_weights(graph)
    chosen: set[Value] = set()
    for value in (inputs | written) - results:
        own = readers.get(value, [])
        if value.type.dtype != "float32" or not own or any(reader not in selected for reader in own):
            continue
        needs = [need for reader in own for need in selected[reader].needs_of(value)]
        must_gain = not storage.has_runs or value in inputs
        taken = all(storage in need.stored for need in needs)
        if taken and (not must_gain or any(need.gains for need in needs)):
            chosen.add(value)
    groups = [set(each.same_storage) for each in selected.values()]
    while True:
        lost = {value for group in groups if not group <= chosen for value in group & chosen}
        if not lost:
            return dict.fromkeys(chosen, storage)
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
