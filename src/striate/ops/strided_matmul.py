"""Matrix products whose factors are read where they lie inside other arrays, and whose axes come out in any order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op, Types
from striate.ops.rules import expect_floating, expect_inputs
from striate.ops.strided import Strided


@dataclass(frozen=True)
class StridedMatMul(Op):
    """Arrays x, y -> transpose(scale · a · b, order), a [..., M, K] found in x, b [..., K, N] found in y.

    What lowering makes of `matmul` and of the transpositions, slices and reshapes around it. The leading axes of `a`
    and `b` agree: what is broadcast has a stride of 0. A third input, [M], is added to all columns.
    """

    name: ClassVar[str] = "strided_matmul"
    a: Strided
    b: Strided
    order: tuple[int, ...]
    scale: float = 1.0

    @property
    def product_shape(self) -> tuple[int, ...]:
        """Of a · b, before its axes change places."""
        return (*self.a.shape[:-1], self.b.shape[-1])

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2, 3)
        dtype = expect_floating(self.name, *inputs)
        a, b = self.a.shape, self.b.shape
        if len(a) != len(b) or a[:-2] != b[:-2] or a[-1] != b[-2]:
            raise ShapeError(f"{self.name}: {list(a)} times {list(b)} are no matrices that fit")
        if len(inputs) > 2 and inputs[2].shape != (a[-2],):
            raise ShapeError(f"{self.name}: {list(inputs[2].shape)} is no number for each of {a[-2]} rows")
        return (TensorType(tuple(self.product_shape[axis] for axis in self.order), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """One multiply-add for each element of the result and each K."""
        return outputs[0].size * self.a.shape[-1]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, y, *bias = arrays
        z = np.matmul(self.a.of(x), self.b.of(y))
        if self.scale != 1.0:
            z = z * z.dtype.type(self.scale)
        for numbers in bias:
            z = z + numbers[:, None]
        return (np.ascontiguousarray(np.transpose(z, self.order)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        dense = Strided.dense
        yield Example(cls(dense((3, 4)), dense((4, 2)), (0, 1)), ((3, 4), (4, 2)))
        yield Example(cls(dense((3, 4)).exchanged(), dense((3, 5)), (1, 0), 0.5), ((3, 4), (3, 5)))
        yield Example(
            cls(dense((3, 4)), dense((4, 2)), (0, 1)), ((3, 4), (4, 2), (3,)), note="numbers of rows"
        )
