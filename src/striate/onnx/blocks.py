"""How many channels stand in a block of ONNX Runtime's own layout, of which files that it optimised are full.

It writes such a file for the CPU on which it runs, and does not write the number down: 16 with vectors of 64 bytes,
else 8. Channels are rounded up to whole blocks, which mostly gives the number away:

    filters of 24 channels                        8: 16 does not divide them
    filters of 32 channels, of which 20 are kept  16: blocks of 8 had made 24 of them
    filters over 12 channels that stand alone     16: blocks of 8 had taken them for whole ones

Where nothing does, either number gives an answer, and one of them a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from striate.errors import UnsupportedError
from striate.onnx.parts import GraphPart, NodePart

DOMAIN = "com.microsoft.nchwc"
NARROW, WIDE = 8, 16


def block_of(graph: GraphPart) -> int:
    """Channels of a block; 0: there are none. `UnsupportedError` where nothing in the file says how many."""
    filters = {
        node.outputs[0]: (node, graph.initializers[name])
        for node in graph.nodes
        if node.domain == DOMAIN and node.kind == "Conv"
        for name in node.inputs[1:2]
        if name in graph.initializers
    }
    if not filters:
        return 0
    said = {*_said_by_filters(filters), *_said_by_borders(graph, filters)}
    if len(said) == 1:
        return said.pop()
    why = "and parts of it contradict each other" if said else "and nothing in it tells"
    raise UnsupportedError(
        f"this file was optimised by ONNX Runtime for one kind of CPU: its filters stand in blocks of {NARROW} or of "
        f"{WIDE} channels, which it does not state, {why}. Load the file from which it was made, or one that was "
        "optimised with ORT_ENABLE_EXTENDED"
    )


def _said_by_filters(filters: Mapping[str, tuple[NodePart, np.ndarray]]) -> Iterator[int]:
    for node, array in filters.values():
        if len(array.shape) != 4:
            continue
        outputs, each = array.shape[:2]
        groups = node.attributes.get("group", 1)
        if outputs % WIDE or (each > WIDE and each % WIDE):
            yield NARROW
        if groups == 1 and NARROW < each < WIDE:
            yield WIDE


def _said_by_borders(graph: GraphPart, filters: Mapping[str, tuple[NodePart, np.ndarray]]) -> Iterator[int]:
    """From the channels that are kept where blocks end."""
    makers = {output: node for node in graph.nodes for output in node.outputs}
    for node in graph.nodes:
        kept = node.attributes.get("channels")
        if node.operator != f"{DOMAIN}.ReorderOutput" or not isinstance(kept, int) or not node.inputs:
            continue
        value = node.inputs[0]
        # Pools and sums have the channels of what they are made of.
        while value not in filters and value in makers and makers[value].inputs:
            value = makers[value].inputs[0]
        if value in filters and filters[value][1].shape[0] - kept >= NARROW:
            yield WIDE
