"""Whole numbers bit by bit, with NumPy's broadcasting. None of these has a gradient: bits do not vary smoothly."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from striate.ir.types import TensorType
from striate.ops.base import Example, Op
from striate.ops.elementwise import broadcast_shape
from striate.ops.rules import INTEGERS, expect_flag, expect_inputs, expect_one_of


class Bitwise(Op):
    """Two broadcast inputs of one whole-number type -> one. Nothing flows back."""

    pointwise: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.bitwise_and

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        dtype = expect_one_of(self.name, INTEGERS, *inputs)
        return (TensorType(broadcast_shape(self.name, *inputs), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(type(self).function(*arrays)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        numbers = np.array([[0, 1, 5], [7, 8, 2]])
        yield Example(cls(), ((2, 3), (3,)), {0: numbers, 1: np.array([1, 3, 2])})
        yield Example(cls(), ((2, 3), ()), {0: numbers.astype(np.uint8), 1: np.array(3, np.uint8)})


class BitwiseAnd(Bitwise):
    """The bits that both numbers have."""

    name: ClassVar[str] = "bitwise_and"
    function: ClassVar[Callable[..., Any]] = np.bitwise_and


class BitwiseOr(Bitwise):
    """The bits that either number has."""

    name: ClassVar[str] = "bitwise_or"
    function: ClassVar[Callable[..., Any]] = np.bitwise_or


class BitwiseXor(Bitwise):
    """The bits that one number has and the other has not."""

    name: ClassVar[str] = "bitwise_xor"
    function: ClassVar[Callable[..., Any]] = np.bitwise_xor


@dataclass(frozen=True)
class BitShift(Bitwise):
    """a with its bits moved b places up, or down with `right`; what leaves the number is lost."""

    name: ClassVar[str] = "bit_shift"
    right: bool = False

    def __post_init__(self) -> None:
        expect_flag(self.right, "right")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray((np.right_shift if self.right else np.left_shift)(*arrays)),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for right in (False, True):
            for example in super().examples():
                yield Example(cls(right), example.shapes, example.arrays)


class BitwiseNot(Op):
    """Every bit turned over."""

    name: ClassVar[str] = "bitwise_not"
    pointwise: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_one_of(self.name, INTEGERS, *inputs)
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.bitwise_not(arrays[0])),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((3,),), {0: np.array([0, 1, -5])})
        yield Example(cls(), ((2,),), {0: np.array([0, 255], np.uint8)})
