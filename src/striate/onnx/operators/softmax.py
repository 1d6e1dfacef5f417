"""Softmax, LogSoftmax and Hardmax along any axis."""

from __future__ import annotations

import math

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.regroup import reshape
from striate.onnx.terms import Term
from striate.ops.base import Op
from striate.ops.reshape import Reshape
from striate.ops.softmax import LogSoftmax, Softmax


def along_axis(node: NodeView, op: Op, x: Term, axis: int) -> Term:
    """`op`, which works along the last held axis, along ONNX's `axis`."""
    order = (*(each for each in x.order if each != axis), axis)
    held = node.held(x, order)
    shape = tuple(x.shape[each] for each in order)
    if len(shape) <= 2 or not shape[-1]:
        return Term.of(node.one(op, held), order)
    # Kernels work on rows.
    rows = node.one(Reshape((math.prod(shape[:-1]), shape[-1])), held)
    return Term.of(node.one(Reshape(shape), node.one(op, rows)), order)


def entry(op: Op) -> Entry:
    def softmax(node: NodeView, inputs: Inputs) -> Outputs:
        x = node.given(inputs, 0, "x")
        dtype = x.dtype
        if dtype == "float16":
            x = node.cast(x, "float32")
        axis = node.axis(node.integer("axis", -1 if node.version >= 13 else 1), max(x.rank, 1))
        if node.version >= 13 or x.size == math.prod(x.shape[: axis + 1]):
            y = along_axis(node, op, x, axis)
        else:
            # Before opset 13 all axes from `axis` on counted as one.
            rows = reshape(node, x, (math.prod(x.shape[:axis]), math.prod(x.shape[axis:])))
            y = reshape(node, along_axis(node, op, rows, 1), x.shape)
        return (node.cast(y, dtype),)

    return softmax


ENTRIES: dict[str, Entry] = {"LogSoftmax": entry(LogSoftmax()), "Softmax": entry(Softmax())}
