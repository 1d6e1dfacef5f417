"""The fully connected layer and its two gradients, each linear in both inputs and each other's gradients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Types, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.rules import expect_axes, expect_floating, expect_inputs, expect_shape


def _expect_equal(name: str, what: str, first: int, second: int) -> None:
    if first != second:
        raise ShapeError(f"{name}: {what} must be equal, got {first} and {second}")


class Linear(Op):
    """x [N, F], w [F, K], optionally b [K] -> z [N, K] = x · w + b."""

    name: ClassVar[str] = "linear"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2, 3)
        x, w = inputs[:2]
        expect_axes(self.name, "x", x, "N F")
        expect_axes(self.name, "w", w, "F K")
        dtype = expect_floating(self.name, *inputs)
        if x.shape[1] != w.shape[0]:
            raise ShapeError(
                f"{self.name}: x has {x.shape[1]} features, but the weights [F, K] = {list(w.shape)} "
                f"take {w.shape[0]}; the input must be [N, {w.shape[0]}] or the weights "
                f"[{x.shape[1]}, {w.shape[1]}]"
            )
        if len(inputs) == 3:
            expect_shape(self.name, "b", inputs[2], (w.shape[1],), "one bias for each output")
        return (TensorType((x.shape[0], w.shape[1]), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """N · F · K multiply-adds."""
        return outputs[0].size * inputs[1].shape[0]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        z = arrays[0] @ arrays[1]
        return (z + arrays[2] if len(arrays) == 3 else z,)

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return zeros[0] and len(zeros) == 2

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dz: Value) -> Gradients:
        x, w = inputs[:2]
        dx, dw = build.one(LinearInputGradient(), dz, w), build.one(LinearWeightGradient(), x, dz)
        if len(inputs) == 2:
            return dx, dw
        return dx, dw, build.one(ReduceSum((0,), False), dz)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for N, F, K in _SIZES:
            yield Example(cls(), ((N, F), (F, K)))
            yield Example(cls(), ((N, F), (F, K), (K,)), note="bias")


class LinearInputGradient(Op):
    """dz [N, K], w [F, K] -> dx [N, F] = dz · w^T."""

    name: ClassVar[str] = "linear_input_gradient"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dz, w = inputs
        expect_axes(self.name, "dz", dz, "N K")
        expect_axes(self.name, "w", w, "F K")
        dtype = expect_floating(self.name, dz, w)
        _expect_equal(self.name, "the output features of dz and w", dz.shape[1], w.shape[1])
        return (TensorType((dz.shape[0], w.shape[0]), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """N · F · K multiply-adds."""
        return outputs[0].size * inputs[1].shape[1]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dz, w = arrays
        return (dz @ w.T,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, ddx: Value) -> Gradients:
        dz, w = inputs
        return build.one(Linear(), ddx, w), build.one(LinearWeightGradient(), ddx, dz)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for N, F, K in _SIZES:
            yield Example(cls(), ((N, K), (F, K)))


class LinearWeightGradient(Op):
    """x [N, F], dz [N, K] -> dw [F, K] = x^T · dz."""

    name: ClassVar[str] = "linear_weight_gradient"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        x, dz = inputs
        expect_axes(self.name, "x", x, "N F")
        expect_axes(self.name, "dz", dz, "N K")
        dtype = expect_floating(self.name, x, dz)
        _expect_equal(self.name, "the batches of x and dz", x.shape[0], dz.shape[0])
        return (TensorType((x.shape[1], dz.shape[1]), dtype),)

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """N · F · K multiply-adds."""
        return outputs[0].size * inputs[0].shape[0]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, dz = arrays
        return (x.T @ dz,)

    def sums_only_zeros(self, zeros: Sequence[bool]) -> bool:
        return any(zeros)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, ddw: Value) -> Gradients:
        x, dz = inputs
        return build.one(LinearInputGradient(), dz, ddw), build.one(Linear(), x, ddw)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for N, F, K in _SIZES:
            yield Example(cls(), ((N, F), (N, K)))


_SIZES = ((3, 5, 4), (1, 7, 2), (2, 1, 1), (0, 4, 3))
