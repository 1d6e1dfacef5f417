"""Attention whose queries, keys and values are read where they lie inside other arrays."""

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
class StridedAttention(Op):
    """Arrays in which q [..., M, D], k [..., D, N], v [..., N, E] and biases [..., M, N] are found
    -> transpose(softmax(scale · q · k + biases) · v, order).

    What lowering makes of two products with a softmax in between, and of the transpositions, slices and reshapes around
    them. Leading axes agree: what is broadcast has a stride of 0. The softmax is over the last axis.
    """

    name: ClassVar[str] = "strided_attention"
    q: Strided
    k: Strided
    v: Strided
    biases: tuple[Strided, ...]
    order: tuple[int, ...]
    scale: float = 1.0

    @property
    def result_shape(self) -> tuple[int, ...]:
        """[..., M, E], before its axes change places."""
        return (*self.q.shape[:-1], self.v.shape[-1])

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3 + len(self.biases))
        dtype = expect_floating(self.name, *inputs)
        q, k, v = self.q.shape, self.k.shape, self.v.shape
        scores = (*q[:-1], k[-1])
        fits = q[:-2] == k[:-2] == v[:-2] and q[-1] == k[-2] and k[-1] == v[-2]
        if not fits or any(bias.shape != scores for bias in self.biases):
            given = ", ".join(str(list(each.shape)) for each in (self.q, self.k, self.v, *self.biases))
            raise ShapeError(f"{self.name}: {given} are no queries, keys, values and biases that fit")
        return (TensorType(tuple(self.result_shape[axis] for axis in self.order), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """Both products."""
        rows = outputs[0].size // self.v.shape[-1] if self.v.shape[-1] else 0
        return rows * self.k.shape[-1] * (self.q.shape[-1] + self.v.shape[-1])

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        q, k, v, *biases = arrays
        scores = np.matmul(self.q.of(q), self.k.of(k)) * np.asarray(self.scale, q.dtype)
        for place, bias in zip(self.biases, biases, strict=True):
            scores = scores + place.of(bias)
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares = scores / scores.sum(axis=-1, keepdims=True)
        return (np.ascontiguousarray(np.transpose(np.matmul(shares, self.v.of(v)), self.order)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        dense = Strided.dense
        q, k, v = dense((2, 3, 4)), dense((2, 5, 4)).exchanged(), dense((2, 5, 6))
        yield Example(cls(q, k, v, (), (0, 1, 2), 0.5), ((2, 3, 4), (2, 5, 4), (2, 5, 6)))
