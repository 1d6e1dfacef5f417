"""How many channels stand in a block of ONNX Runtime's own layout, of which files that it optimised are full.

It writes such a file for the CPU on which it runs, and does not write the number down: 16 with vectors of 64 bytes,
else 8. Channels are rounded up to whole blocks.
"""

from __future__ import annotations

from striate.cpu import face
from striate.onnx.parts import GraphPart

DOMAIN = "com.microsoft.nchwc"
NARROW, WIDE = 8, 16


def block_of(graph: GraphPart) -> int:
    """8 if the filters of some convolution say so, else what ONNX Runtime has on this CPU; 0: there are no blocks."""
    filters = [
        graph.initializers[name]
        for node in graph.nodes
        if node.domain == DOMAIN and node.kind == "Conv"
        for name in node.inputs[1:2]
        if name in graph.initializers
    ]
    if not filters:
        return 0
    if any(array.shape[:1] and array.shape[0] % WIDE for array in filters):
        return NARROW
    target = face.host()
    return WIDE if target is not None and target.vector_lanes >= WIDE else NARROW
