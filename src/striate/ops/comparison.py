"""Questions whose answer is yes or no (bool), logic with the answers, and the choice by an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from striate.errors import DTypeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.broadcast import BroadcastTo, sum_to_shape
from striate.ops.elementwise import PAIRS, broadcast_shape
from striate.ops.rules import NUMBERS, REAL, expect_flag, expect_inputs, expect_one_of

BOOL = ("bool",)


class Comparison(Op):
    """Two broadcast inputs of one type -> bool. Nothing flows back through an answer."""

    pointwise: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = NUMBERS
    function: ClassVar[Callable[..., Any]] = np.equal

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        expect_one_of(self.name, self.kinds, *inputs)
        return (TensorType(broadcast_shape(self.name, *inputs), "bool"),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(type(self).function(*arrays), np.bool_),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for first, second in PAIRS[:4]:
            counts = [np.arange(int(np.prod(shape))).reshape(shape) % 3 for shape in (first, second)]
            kind = bool if cls.kinds == BOOL else np.int64
            yield Example(cls(), (first, second), {i: each.astype(kind) for i, each in enumerate(counts)})
        if cls.kinds != BOOL:
            yield Example(cls(), ((2, 3), (3,)), note="floats")


class Equal(Comparison):
    """a == b; NaN equals nothing."""

    name: ClassVar[str] = "equal"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = (*NUMBERS, "bool")
    function: ClassVar[Callable[..., Any]] = np.equal


class Less(Comparison):
    """a < b."""

    name: ClassVar[str] = "less"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.less


class LessOrEqual(Comparison):
    """a <= b."""

    name: ClassVar[str] = "less_or_equal"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.less_equal


class Greater(Comparison):
    """a > b."""

    name: ClassVar[str] = "greater"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.greater


class GreaterOrEqual(Comparison):
    """a >= b."""

    name: ClassVar[str] = "greater_or_equal"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.greater_equal


class And(Comparison):
    """Both of two bools."""

    name: ClassVar[str] = "and"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = BOOL
    function: ClassVar[Callable[..., Any]] = np.logical_and


class Or(Comparison):
    """Either of two bools, or both."""

    name: ClassVar[str] = "or"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = BOOL
    function: ClassVar[Callable[..., Any]] = np.logical_or


class Xor(Comparison):
    """One of two bools, and not both."""

    name: ClassVar[str] = "xor"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = BOOL
    function: ClassVar[Callable[..., Any]] = np.logical_xor


class _Question(Op):
    """One input -> bool, every element on its own."""

    pointwise: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = REAL

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, self.kinds, *inputs)
        return (TensorType(inputs[0].shape, "bool"),)


class Not(_Question):
    """The opposite of a bool."""

    name: ClassVar[str] = "not"
    exact: ClassVar[bool] = True
    kinds: ClassVar[tuple[str, ...]] = BOOL

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.logical_not(arrays[0])),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3,),), {0: np.array([True, False, True])})
        yield Example(cls(), ((),), {0: np.array(True)})


class IsNaN(_Question):
    """Whether an element is NaN."""

    name: ClassVar[str] = "is_nan"
    exact: ClassVar[bool] = True

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.isnan(arrays[0])),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((4,),), {0: np.array([1.0, np.nan, np.inf, 0.0])}, ())
        yield Example(cls(), ((0, 2),), note="empty batch")


@dataclass(frozen=True)
class IsInfinite(_Question):
    """Whether an element is infinite, with one of the wanted signs."""

    name: ClassVar[str] = "is_infinite"
    exact: ClassVar[bool] = True
    positive: bool = True
    negative: bool = True

    def __post_init__(self) -> None:
        expect_flag(self.positive, "positive")
        expect_flag(self.negative, "negative")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        found = np.zeros(x.shape, np.bool_)
        if self.positive:
            found = found | (x == np.inf)
        if self.negative:
            found = found | (x == -np.inf)
        return (np.asarray(found),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for positive, negative in ((True, True), (True, False), (False, True)):
            yield Example(cls(positive, negative), ((4,),), {0: np.array([1.0, -np.inf, np.inf, np.nan])}, ())


class Where(Op):
    """condition (bool), a, b -> a where the condition holds, else b; the three are broadcast."""

    name: ClassVar[str] = "where"
    pointwise: ClassVar[bool] = True
    exact: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        condition, first, second = inputs
        if condition.dtype != "bool":
            raise DTypeError(f"{self.name}: the condition must be bool, got {condition}")
        if first.dtype != second.dtype:
            raise DTypeError(f"{self.name}: both choices must be of one type, got {first} and {second}")
        both = TensorType(broadcast_shape(self.name, first, second), first.dtype)
        return (TensorType(broadcast_shape(self.name, condition, both), first.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.where(*arrays)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        condition, first, second = inputs
        nothing = zeros_like(build, dy)
        return (
            None,
            sum_to_shape(build, build.one(Where(), condition, dy, nothing), first.type.shape),
            sum_to_shape(build, build.one(Where(), condition, nothing, dy), second.type.shape),
        )

    @classmethod
    def examples(cls) -> Iterable[Example]:
        condition = np.array([True, False, True])
        yield Example(cls(), ((3,), (2, 3), (2, 3)), {0: condition})
        yield Example(cls(), ((3,), (2, 1), ()), {0: condition})
        yield Example(cls(), ((3, 1), (2,), (3, 2)), {0: condition[:, None]})
        yield Example(cls(), ((3,), (0, 3), ()), {0: condition}, note="empty batch")


def zeros_like(build: Builder, value: Value) -> Value:
    """Zeros of the type of `value`."""
    zero = build.constant(np.zeros((), value.type.numpy), "zero")
    return build.one(BroadcastTo(value.type.shape), zero) if value.type.rank else zero
