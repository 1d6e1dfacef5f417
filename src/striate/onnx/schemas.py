"""What the `onnx` package's schemas say of an operator in the file's opset: its attributes, how many inputs it takes.

Operators changed between opsets: what was an attribute became an input, and attributes came and went. Nothing that a
file states may be passed over in silence, or another network would run than the one that was meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import onnx
from striate.errors import ModelFileError
from striate.onnx.node import NodeView
from striate.onnx.parts import NodePart

# ONNX's mark of attributes that are no operator's own.
PRIVATE = "__"


@lru_cache(maxsize=1024)
def schema(kind: str, version: int) -> Any:
    """The operator as it is in opset `version`; if it came later, as it is in the newest."""
    try:
        return onnx.defs.get_schema(kind, version)
    except onnx.defs.SchemaError:
        return onnx.defs.get_schema(kind)


def is_foreign(operator: str) -> bool:
    """Whether the `onnx` package knows nothing of an operator: one of another domain, or of ONNX Runtime's own."""
    return "." in operator or not onnx.defs.has(operator)


def expect_inputs(nodes: Iterable[NodePart]) -> None:
    """`ModelFileError` for a node of ONNX's own with more inputs than its operator takes in the file's opset."""
    for node in nodes:
        if is_foreign(node.operator):
            continue
        most = schema(node.kind, node.version).max_input
        given = max((place for place, name in enumerate(node.inputs, 1) if name), default=0)
        if given > most:
            raise ModelFileError(
                f"{node} has {given} inputs, but in opset {node.version}, which the file asks for, {node.kind} takes "
                f"{most}"
            )


def expect_read(node: NodeView) -> None:
    """`ModelFileError` for an attribute that the node's entry did not ask for and that its opset does not know."""
    ignored = [name for name in node.attributes if name not in node.attributes.asked]
    if not ignored:
        return
    known = {} if is_foreign(node.kind) else schema(node.kind, node.version).attributes
    for name in ignored:
        if name not in known and not name.startswith(PRIVATE):
            listed = ", ".join(sorted(known)) or "none"
            node.refuse(
                f"{node.kind} has no attribute {name!r:.80} in opset {node.version}, which the file asks for (there: "
                f"{listed}), and it cannot be left unread"
            )
