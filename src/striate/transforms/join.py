"""Concatenations that cost nothing: whoever computes a part writes it into its slice of the whole."""

from __future__ import annotations

from collections.abc import Mapping, Set

from striate.ir.buffers import Format
from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.activation import Relu, Sigmoid, Tanh
from striate.ops.affine import Affine
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add, Multiply, Subtract
from striate.ops.fused import Fused
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.pool import AvgPool2d, GlobalAvgPool2d, MaxPool2d

# Ops whose kernels have a pixel stride of their own for what they read, and for what they write.
_POINTWISE = (Relu, Sigmoid, Tanh, Add, Multiply, Subtract, Affine)
_READERS = (Conv2d, MaxPool2d, AvgPool2d, GlobalAvgPool2d, LocalResponseNorm, Concat, Transpose, *_POINTWISE)
_WRITERS = (Conv2d, MaxPool2d, AvgPool2d, LocalResponseNorm, Concat, *_POINTWISE)


def joins(graph: Graph, native: Set[Node], formats: Mapping[Value, Format]) -> dict[Value, tuple[Value, int]]:
    """The values that are to be written straight into a concatenation: {part: (whole, first channel)}.

        a = conv2d(x, u); b = conv2d(x, v); c = concat(a, b)
            ->      a = c[..., :Ca], b = c[..., Ca:]; nothing is left to do for the concat

    A part that is itself a concatenation (dense blocks) lies in the larger one with all its own parts. Where a
    value is part of several concatenations, or its kernel walks several arrays with one stride, it is copied.
    """
    producers, readers = graph.producers(), graph.readers()
    found: dict[Value, tuple[Value, int]] = {}
    for node in graph.nodes:
        if not isinstance(node.op, Concat) or node not in native or node.outputs[0].type.rank != 4:
            continue
        whole, first = node.outputs[0], 0
        for part in node.inputs:
            writer = producers.get(part)
            fits = (
                writer is not None
                and part not in found
                and node.inputs.count(part) == 1
                and formats.get(part) == formats.get(whole)
                and part not in graph.results()
                and _writes(writer, native)
                and all(value not in readers for value in writer.outputs[1:])
                and all(_reads(reader, part, native) for reader in readers[part])
            )
            if fits:
                found[part] = (whole, first)
            first += part.type.shape[-1]
    return found


def _steps(node: Node) -> tuple[Op, ...]:
    return node.op.steps if isinstance(node.op, Fused) else (node.op,)


def _writes(node: Node, native: Set[Node]) -> bool:
    """Whether the kernel of `node` writes its first output with a stride that it shares with no other array."""
    steps = _steps(node)
    if node not in native or not isinstance(steps[0], _WRITERS):
        return False
    if isinstance(steps[0], Conv2d):
        # The epilogue's operands and winners are walked with the output's strides.
        return not any(isinstance(step, (Add, Multiply, Subtract)) for step in steps)
    return True


def _reads(node: Node, value: Value, native: Set[Node]) -> bool:
    """Whether `node` reads `value` with a stride of its own."""
    if node not in native:
        return True  # NumPy takes any strides
    steps = _steps(node)
    if isinstance(steps[0], Conv2d):
        return value is node.inputs[0] and value not in node.inputs[1:]
    return isinstance(steps[0], _READERS) and all(isinstance(step, _READERS) for step in steps)
