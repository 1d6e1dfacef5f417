"""Operators of which only the last step depends on how many there are: that step becomes a node of its own.

    rows = NonMaxSuppression(boxes, scores, ..)   ->   rows#kept, rows#counts = NonMaxSuppression(boxes, scores, ..)
                                                       rows = striate.BoxRows(rows#kept, rows#counts)

What stands before is of sizes that are known beforehand, and is compiled with the rest of the network.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from striate.onnx.parts import NodePart

OWN = "striate"


def taken_apart(node: NodePart) -> Sequence[NodePart]:
    """`node`, or the two that compute the same."""
    if node.operator != "NonMaxSuppression" or len(node.outputs) != 1:
        return (node,)
    kept = (f"{node.outputs[0]}#kept", f"{node.outputs[0]}#counts")
    rows = NodePart("BoxRows", OWN, node.name, kept, node.outputs, MappingProxyType({}), node.version)
    return replace(node, outputs=kept), rows
