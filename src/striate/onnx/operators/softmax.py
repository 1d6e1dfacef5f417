"""Softmax, LogSoftmax and Hardmax along any axis."""

from __future__ import annotations

import math

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.regroup import reshape
from striate.onnx.terms import Term
from striate.ops.softmax import LogSoftmax, Softmax


def entry(kind: type[Softmax] | type[LogSoftmax]) -> Entry:
    def along_axis(node: NodeView, x: Term, axis: int) -> Term:
        return Term.of(node.one(kind(x.place(axis)), x.held), x.order)

    def softmax(node: NodeView, inputs: Inputs) -> Outputs:
        x = node.given(inputs, 0, "x")
        dtype = x.dtype
        if dtype == "float16":
            x = node.cast(x, "float32")
        if not x.rank:
            y = reshape(node, along_axis(node, reshape(node, x, (1,)), 0), ())
            return (node.cast(y, dtype),)
        axis = node.axis(node.integer("axis", -1 if node.version >= 13 else 1), x.rank)
        if node.version >= 13 or x.size == math.prod(x.shape[: axis + 1]):
            y = along_axis(node, x, axis)
        else:
            # Before opset 13 all axes from `axis` on counted as one.
            rows = reshape(node, x, (math.prod(x.shape[:axis]), math.prod(x.shape[axis:])))
            y = reshape(node, along_axis(node, rows, 1), x.shape)
        return (node.cast(y, dtype),)

    return softmax


ENTRIES: dict[str, Entry] = {"LogSoftmax": entry(LogSoftmax), "Softmax": entry(Softmax)}
