"""Means, extremes and products over axes. Sums live with broadcasting, their own gradient, in `broadcast.py`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.average_pool import GlobalAvgPool2d
from striate.ops.base import Example, Gradients, Values
from striate.ops.broadcast import BroadcastTo, ReduceSum, Reduction, spread_back
from striate.ops.elementwise import Multiply, negative, scaled
from striate.ops.rules import expect_floating, expect_inputs, expect_shape

__all__ = [
    "BroadcastTo",
    "GlobalAvgPool2d",
    "ReduceMax",
    "ReduceMaxGradient",
    "ReduceMean",
    "ReduceMin",
    "ReduceProduct",
    "ReduceSum",
]


class ReduceMean(Reduction):
    """Mean over axes; the mean of nothing is NaN. Means of whole numbers are rounded down."""

    name: ClassVar[str] = "reduce_mean"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        total = np.sum(x, self.places(x.ndim), keepdims=self.keepdims)
        if x.dtype.kind != "f":
            return (np.asarray(total // max(1, self.elements(x.shape)), x.dtype),)
        with np.errstate(invalid="ignore"):
            return (np.asarray(total / x.dtype.type(self.elements(x.shape)), x.dtype),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        shape = inputs[0].type.shape
        share = scaled(build, dy, 1.0 / max(1, self.elements(shape)))
        return (spread_back(build, share, shape, self.places(len(shape))),)


def _expect_elements(op: Reduction, x: TensorType) -> None:
    if not op.elements(x.shape):
        raise ShapeError(f"{op.name}: {x} has no elements along axes {op.axes}")


class ReduceMax(Reduction):
    """Maximum over axes; NaN wins. Reducing over no elements is a `ShapeError`.

    Backwards, elements that tie for the maximum share the cotangent equally.
    """

    name: ClassVar[str] = "reduce_max"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        types = super().infer(*inputs)
        _expect_elements(self, inputs[0])
        return types

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.asarray(np.max(x, self.places(x.ndim), keepdims=self.keepdims)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(ReduceMaxGradient(self.axes, self.keepdims), dy, inputs[0]),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in super().examples():
            shape = example.shapes[0]
            distinct = np.random.default_rng(5).permutation(int(np.prod(shape))).reshape(shape)
            yield Example(example.op, example.shapes, {0: distinct.astype(np.float64)})


class ReduceMaxGradient(Reduction):
    """dy (reduced shape), x -> dx: the cotangent shared equally among the elements that hold the maximum."""

    name: ClassVar[str] = "reduce_max_gradient"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dy, x = inputs
        expect_floating(self.name, dy, x)
        _expect_elements(self, x)
        expect_shape(self.name, "dy", dy, self.reduced(x.shape), "what the maximum puts out")
        return (x,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, x = arrays
        places = self.places(x.ndim)
        largest = x == np.max(x, places, keepdims=True)
        count = np.maximum(np.sum(largest, places, keepdims=True), 1).astype(x.dtype)
        return (np.where(largest, dy.reshape(count.shape) / count, x.dtype.type(0)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, x = inputs
        ones = build.constant(np.ones(dy.type.shape, dy.type.numpy), "ones")
        share = build.one(ReduceMaxGradient(self.axes, self.keepdims), ones, x)
        product = build.one(Multiply(), c, share)
        return build.one(ReduceSum(self.axes, self.keepdims), product), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in ReduceMax.examples():
            op = cls(*(getattr(example.op, field) for field in ("axes", "keepdims")))
            shape = example.shapes[0]
            yield Example(op, (op.reduced(shape), shape), {1: example.arrays[0]}, (0,))
        yield Example(cls((1,), False), ((2,), (2, 3)), {1: np.array([[1.0, 1, 0], [2, 2, 2]])}, (0,), "ties")


class ReduceMin(Reduction):
    """Minimum over axes; NaN wins. Reducing over no elements is a `ShapeError`.

    Backwards, elements that tie for the minimum share the cotangent equally.
    """

    name: ClassVar[str] = "reduce_min"
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        types = super().infer(*inputs)
        _expect_elements(self, inputs[0])
        return types

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.asarray(np.min(x, self.places(x.ndim), keepdims=self.keepdims)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        op = ReduceMaxGradient(self.axes, self.keepdims)
        return (build.one(op, dy, negative(build, inputs[0])),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in ReduceMax.examples():
            op = cls(*(getattr(example.op, field) for field in ("axes", "keepdims")))
            yield Example(op, example.shapes, example.arrays)


class ReduceProduct(Reduction):
    """Product over axes; of nothing it is 1. It has no gradient here."""

    name: ClassVar[str] = "reduce_product"
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        product = np.prod(x, self.places(x.ndim), keepdims=self.keepdims, dtype=x.dtype)
        return (np.asarray(product, x.dtype),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for example in super().examples():
            yield Example(example.op, example.shapes, differentiable=())
