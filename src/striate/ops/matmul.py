"""Matrix products of stacks of matrices."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.arrange import Transpose
from striate.ops.base import Example, Gradients, Op, Types, Values
from striate.ops.broadcast import sum_to_shape
from striate.ops.elementwise import broadcast_shape
from striate.ops.rules import NUMBERS, expect_inputs, expect_one_of


def _transposed(build: Builder, value: Value) -> Value:
    """Every matrix with rows and columns exchanged."""
    rank = value.type.rank
    return build.one(Transpose((*range(rank - 2), rank - 1, rank - 2)), value)


class MatMul(Op):
    """a [..., M, K], b [..., K, N] -> [..., M, N]: matrix products; the leading axes are broadcast."""

    name: ClassVar[str] = "matmul"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dtype = expect_one_of(self.name, NUMBERS, *inputs)
        a, b = inputs
        if min(a.rank, b.rank) < 2:
            raise ShapeError(f"{self.name}: both inputs must have two axes or more, got {a} and {b}")
        if a.shape[-1] != b.shape[-2]:
            raise ShapeError(
                f"{self.name}: {list(a.shape)} times {list(b.shape)}: rows of {a.shape[-1]} do not meet columns of "
                f"{b.shape[-2]}; a must be [..., M, K] and b [..., K, N]"
            )
        leading = broadcast_shape(self.name, TensorType(a.shape[:-2], dtype), TensorType(b.shape[:-2], dtype))
        return (TensorType((*leading, a.shape[-2], b.shape[-1]), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """One multiply-add for each element of the result and each K."""
        return outputs[0].size * inputs[0].shape[-1]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.matmul(*arrays),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        a, b = inputs
        da = build.one(MatMul(), dz, _transposed(build, b))
        db = build.one(MatMul(), _transposed(build, a), dz)
        return sum_to_shape(build, da, a.type.shape), sum_to_shape(build, db, b.type.shape)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3, 4), (4, 2)))
        yield Example(cls(), ((2, 3, 4), (2, 4, 2)))
        yield Example(cls(), ((2, 1, 3, 4), (3, 4, 2)), note="leading axes broadcast")
        yield Example(cls(), ((2, 3), (3, 0)), note="no columns")
        yield Example(cls(), ((2, 0), (0, 3)), note="sums of nothing")
