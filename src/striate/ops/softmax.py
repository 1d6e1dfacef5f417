"""Softmax over an axis, its logarithm, cross-entropy with integer labels; none of them overflows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import DTypeError, LabelError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Exp, Multiply, Subtract, negative
from striate.ops.reshape import Reshape
from striate.ops.rules import LARGEST_RANK, expect_axes, expect_floating, expect_inputs, expect_shape
from striate.shapes import whole_number


def _softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    exponentials = np.exp(x - np.max(x, axis, keepdims=True))
    return exponentials / np.sum(exponentials, axis, keepdims=True)


def _log_softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    shifted = x - np.max(x, axis, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis, keepdims=True))


@dataclass(frozen=True)
class _AlongAxis(Op):
    """One or two tensors of one shape, worked on along `axis`, which may count from the end."""

    arity: ClassVar[int] = 1
    axis: int = -1

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", -LARGEST_RANK, LARGEST_RANK - 1))

    def total(self, build: Builder, value: Value) -> Value:
        """The sum along the axis, which stays."""
        return build.one(ReduceSum((self.axis,), True), value)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, self.arity)
        expect_floating(self.name, *inputs)
        last = inputs[-1]
        if not -last.rank <= self.axis < last.rank or not last.shape[self.axis]:
            raise ShapeError(f"{self.name}: needs at least one class on axis {self.axis}, got {last}")
        expect_shape(self.name, "dy", inputs[0], last.shape, "the shape of y")
        return (last,)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for shape in ((3, 5), (4,), (2, 3, 2), (2, 1), (0, 4)):
            yield Example(cls(), (shape,) * cls.arity)
        for axis in (0, 1, -2):
            yield Example(cls(axis), ((2, 3, 2, 5),) * cls.arity)


class Softmax(_AlongAxis):
    """e^x / sum of e^x along the axis, by default the last."""

    name: ClassVar[str] = "softmax"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (_softmax(arrays[0], self.axis),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(SoftmaxGradient(self.axis), dy, outputs[0]),)


class SoftmaxGradient(_AlongAxis):
    """dy, y -> dx = y · (dy - sum of dy · y)."""

    name: ClassVar[str] = "softmax_gradient"
    zero_preserving: ClassVar[bool] = True
    exact: ClassVar[bool] = True
    arity: ClassVar[int] = 2

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, y = arrays
        return (y * (dy - np.sum(dy * y, self.axis, keepdims=True)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, y = inputs
        centred = build.one(Subtract(), dy, self.total(build, build.one(Multiply(), dy, y)))
        weight = self.total(build, build.one(Multiply(), c, y))
        to_y = build.one(Subtract(), build.one(Multiply(), c, centred), build.one(Multiply(), dy, weight))
        return build.one(SoftmaxGradient(self.axis), c, y), to_y


class LogSoftmax(_AlongAxis):
    """x - log(sum of e^x) along the axis, by default the last."""

    name: ClassVar[str] = "log_softmax"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (_log_softmax(arrays[0], self.axis),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(LogSoftmaxGradient(self.axis), dy, outputs[0]),)


class LogSoftmaxGradient(_AlongAxis):
    """dy, y -> dx = dy - e^y · sum of dy."""

    name: ClassVar[str] = "log_softmax_gradient"
    zero_preserving: ClassVar[bool] = True
    arity: ClassVar[int] = 2

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dy, y = arrays
        return (dy - np.exp(y) * np.sum(dy, self.axis, keepdims=True),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dy, y = inputs
        product = build.one(Multiply(), c, build.one(Exp(), y))
        to_dy = build.one(Subtract(), c, self.total(build, product))
        return to_dy, negative(build, build.one(Multiply(), product, self.total(build, dy)))


def _expect_logits(name: str, logits: TensorType, labels: TensorType) -> None:
    expect_axes(name, "logits", logits, "N K")
    expect_floating(name, logits)
    if labels.dtype not in ("int32", "int64"):
        raise DTypeError(f"{name}: labels must be int32 or int64, got {labels}")
    expect_shape(name, "labels", labels, logits.shape[:1], "one class number for each row of logits")
    if not logits.shape[1]:
        raise ShapeError(f"{name}: logits {list(logits.shape)} have no classes")


def _check_labels(labels: np.ndarray, classes: int) -> None:
    wrong = (labels < 0) | (labels >= classes)
    if np.any(wrong):
        place = int(np.argmax(wrong))
        raise LabelError(
            f"labels must lie in 0 .. {classes - 1} for {classes} classes, "
            f"got {labels[place]} at position {place}"
        )


class CrossEntropy(Op):
    """logits [N, K], labels [N] (int32 or int64, 0 .. K - 1) -> losses [N] in nats.

    losses[n] = log(sum over k of e^logits[n, k]) - logits[n, labels[n]]
    """

    name: ClassVar[str] = "cross_entropy"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        logits, labels = inputs
        _expect_logits(self.name, logits, labels)
        return (TensorType(logits.shape[:1], logits.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        logits, labels = arrays
        _check_labels(labels, logits.shape[1])
        return (-_log_softmax(logits)[np.arange(len(labels)), labels],)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return build.one(CrossEntropyGradient(), dy, *inputs), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for labels, classes in _LABELS:
            yield Example(cls(), ((len(labels), classes), labels.shape), {1: labels}, (0,))


class CrossEntropyGradient(Op):
    """dlosses [N], logits [N, K], labels [N] -> dlogits [N, K].

    dlogits = dlosses · (softmax(logits) - one_hot(labels))
    """

    name: ClassVar[str] = "cross_entropy_gradient"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        dlosses, logits, labels = inputs
        _expect_logits(self.name, logits, labels)
        expect_floating(self.name, dlosses, logits)
        expect_shape(self.name, "dlosses", dlosses, logits.shape[:1], "one for each row of logits")
        return (logits,)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        dlosses, logits, labels = arrays
        _check_labels(labels, logits.shape[1])
        dlogits = _softmax(logits)
        dlogits[np.arange(len(labels)), labels] -= 1
        return (dlogits * dlosses[:, None],)

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        return True

    def vjp(self, build: Builder, inputs: Values, outputs: Values, c: Value) -> Gradients:
        dlosses, logits, labels = inputs
        ones = build.constant(np.ones(dlosses.type.shape, dlosses.type.numpy), "ones")
        slope = build.one(CrossEntropyGradient(), ones, logits, labels)
        to_losses = build.one(ReduceSum((1,), False), build.one(Multiply(), c, slope))
        column = build.one(Reshape((dlosses.type.shape[0], 1)), dlosses)
        curved = build.one(SoftmaxGradient(), c, build.one(Softmax(), logits))
        return to_losses, build.one(Multiply(), column, curved), None

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for labels, classes in _LABELS:
            shapes = (labels.shape, (len(labels), classes), labels.shape)
            yield Example(cls(), shapes, {2: labels}, (0, 1))


_LABELS = (
    (np.array([0, 2, 1, 4], np.int64), 5),
    (np.array([1], np.int32), 2),
    (np.array([0, 0], np.int64), 1),
    (np.zeros(0, np.int64), 3),
)
