"""Ops that are made of other ops in a way that depends on the size of the picture.

A graph that runs never holds one: where it is traced, `expand` puts the others in its place. A model's file does, since
which others they are is decided anew for every size.
"""

from __future__ import annotations

import numpy as np

from striate.errors import GraphError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Gradients, Op, Values
from striate.ops.matmul import MatMul
from striate.ops.reshape import Reshape
from striate.ops.reverse import carry_back


class Composite(Op):
    """One input, one output."""

    def expand(self, build: Builder, x: Value) -> Value:
        """The same in other ops, for x of this size."""
        raise GraphError(f"{self.name} does not say what it is made of")

    def room(self, x: TensorType) -> int:
        """Bytes of the arrays that `expand` makes."""
        return 0

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """Backwards through what it is made of."""
        (x,) = inputs
        start = len(build.nodes)
        cotangents = {self.expand(build, x): dy}
        carry_back(build, tuple(build.nodes[start:]), cotangents, (x,))
        return (cotangents.get(x),)


def mapped(build: Builder, x: Value, rows: np.ndarray, columns: np.ndarray) -> Value:
    """Rows and columns of x [N, H, W, C] mixed by matrices [new, old]: two products, for a batch of any size."""
    _, height, width, channels = x.type.shape
    first, second = (build.constant(matrix.astype(x.type.numpy)) for matrix in (rows, columns))
    x = build.one(MatMul(), first, build.one(Reshape((0, height, width * channels)), x))
    x = build.one(MatMul(), second, build.one(Reshape((-1, width, channels)), x))
    return build.one(Reshape((-1, len(rows), len(columns), channels)), x)
