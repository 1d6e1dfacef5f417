"""Ops that are made of other ops in a way that depends on the size of the picture.

A graph that runs never holds one: where it is traced, `expand` puts the others in its place. A model's file does, since
which others they are is decided anew for every size.
"""

from __future__ import annotations

import numpy as np

from striate.errors import GraphError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Cotangents, Gradients, Op, Values
from striate.ops.elementwise import Add
from striate.ops.matmul import MatMul
from striate.ops.reshape import Reshape


class Composite(Op):
    """One input, one output."""

    def expand(self, build: Builder, x: Value) -> Value:
        """The same in other ops, for x of this size."""
        raise GraphError(f"{self.name} does not say what it is made of")

    def room(self, x: TensorType) -> int:
        """Bytes of the arrays that `expand` makes."""
        return 0

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        """Backwards through what it is made of."""
        if cotangents[0] is None:
            return (None,)
        (x,) = inputs
        start = len(build.nodes)
        y = self.expand(build, x)
        arrived: dict[Value, Value] = {y: cotangents[0]}
        for node in reversed(build.nodes[start:]):
            behind = [arrived.get(value) for value in node.outputs]
            for value, cotangent in zip(
                node.inputs, node.op.gradient(build, node.inputs, node.outputs, behind), strict=True
            ):
                if cotangent is not None:
                    known = arrived.get(value)
                    arrived[value] = cotangent if known is None else build.one(Add(), known, cotangent)
        return (arrived.get(x),)


def mapped(build: Builder, x: Value, rows: np.ndarray, columns: np.ndarray) -> Value:
    """Rows and columns of x [N, H, W, C] mixed by matrices [new, old]: two products, for a batch of any size."""
    _, height, width, channels = x.type.shape
    first, second = (build.constant(matrix.astype(x.type.numpy)) for matrix in (rows, columns))
    x = build.one(MatMul(), first, build.one(Reshape((0, height, width * channels)), x))
    x = build.one(MatMul(), second, build.one(Reshape((-1, width, channels)), x))
    return build.one(Reshape((-1, len(rows), len(columns), channels)), x)
