"""The same numbers in another arrangement: joined along an axis, with axes in another order, or channels shuffled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.rules import LARGEST_RANK, expect_inputs, expect_integers
from striate.shapes import whole_number

MOST_JOINED = 10_000


def axis_place(name: str, axis: int, rank: int) -> int:
    """`axis` counted from the front; `ShapeError` where the tensor has no such axis."""
    if not -rank <= axis < rank:
        raise ShapeError(f"{name}: axis {axis} of a tensor with {rank} axes")
    return axis % rank


@dataclass(frozen=True)
class Concat(Op):
    """One or more inputs of one element type -> one, joined along `axis` (-1: the last, the channels).

    All other sizes must be equal: [2, 5, 5, 3] and [2, 5, 5, 4] along axis 3 make [2, 5, 5, 7].
    """

    name: ClassVar[str] = "concat"
    exact: ClassVar[bool] = True
    axis: int = -1

    def __post_init__(self) -> None:
        self._set("axis", whole_number(self.axis, "axis", -LARGEST_RANK, LARGEST_RANK - 1))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1, MOST_JOINED)
        first = inputs[0]
        axis = axis_place(self.name, self.axis, first.rank)
        total = 0
        for place, each in enumerate(inputs):
            if each.dtype != first.dtype:
                raise DTypeError(
                    f"{self.name}: input 0 is {first}, input {place} is {each}; convert one first"
                )
            if each.rank != first.rank or _without(each, axis) != _without(first, axis):
                raise ShapeError(
                    f"{self.name}: along axis {axis} all other sizes must be equal, but input 0 has shape "
                    f"{list(first.shape)} and input {place} {list(each.shape)}"
                )
            total += each.shape[axis]
        return (TensorType((*first.shape[:axis], total, *first.shape[axis + 1 :]), first.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.concatenate(arrays, self.axis),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        from striate.ops.slicing import Slice  # only gradients need it

        axis, start = axis_place(self.name, self.axis, dy.type.rank), 0
        departing: list[Gradients] = []
        for value in inputs:
            stop = start + value.type.shape[axis]
            departing.append((build.one(Slice.along(dy.type.shape, axis, start, stop), dy),))
            start = stop
        return tuple(gradient for each in departing for gradient in each)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(3), ((2, 3, 2, 3), (2, 3, 2, 1), (2, 3, 2, 2)))
        yield Example(cls(-1), ((2, 3), (2, 4)))
        yield Example(cls(0), ((2, 3), (0, 3), (1, 3)), note="an empty part")
        yield Example(cls(1), ((3, 2, 2),), note="one input")
        yield Example(cls(-1), ((0, 2), (0, 3)), note="empty batch")


def _without(type: TensorType, axis: int) -> tuple[int, ...]:
    return type.shape[:axis] + type.shape[axis + 1 :]


@dataclass(frozen=True)
class Transpose(Op):
    """x -> y with its axes in another order: `y.shape[k] = x.shape[permutation[k]]`, as `numpy.transpose`.

    (0, 3, 1, 2) makes [N, C, H, W] of [N, H, W, C].
    """

    name: ClassVar[str] = "transpose"
    exact: ClassVar[bool] = True
    permutation: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        self._set("permutation", expect_integers(self.permutation, "permutation", 0, LARGEST_RANK - 1))
        if sorted(self.permutation) != list(range(len(self.permutation))):
            raise ArgumentError(f"permutation must name each axis once, got {self.permutation}")

    def inverse(self) -> Transpose:
        """What undoes it."""
        return Transpose(tuple(int(axis) for axis in np.argsort(self.permutation)))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        if x.rank != len(self.permutation):
            raise ShapeError(
                f"{self.name}: permutation {self.permutation} is for {len(self.permutation)} axes, "
                f"but the input has shape {list(x.shape)}"
            )
        return (TensorType(tuple(x.shape[axis] for axis in self.permutation), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (
            np.ascontiguousarray(np.transpose(arrays[0], self.permutation)).reshape(self._shape(arrays[0])),
        )

    def _shape(self, x: np.ndarray) -> tuple[int, ...]:
        # NumPy makes one axis of none when it makes an array contiguous.
        return tuple(x.shape[axis] for axis in self.permutation)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(self.inverse(), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls((0, 3, 1, 2)), ((2, 3, 4, 5),))
        yield Example(cls((0, 2, 3, 1)), ((2, 3, 4, 5),))
        yield Example(cls((2, 0, 1)), ((2, 3, 4),))
        yield Example(cls((0,)), ((3,),))
        yield Example(cls(()), ((),))
        yield Example(cls((1, 0)), ((0, 3),), note="empty batch")


@dataclass(frozen=True)
class ChannelShuffle(Op):
    """Channels (the last axis) of `groups` groups, dealt out one from each group in turn: y[j·G + g] = x[g·(C/G) + j].

    0 1 2 | 3 4 5  ->  0 3 1 4 2 5, so that the next grouped convolution sees all groups of the one before (Zhang, Zhou,
    Lin and Sun, "ShuffleNet", 2017).
    """

    name: ClassVar[str] = "channel_shuffle"
    exact: ClassVar[bool] = True
    groups: int = 1

    def __post_init__(self) -> None:
        self._set("groups", whole_number(self.groups, "groups", 1))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        if not x.rank or x.shape[-1] % self.groups:
            raise ShapeError(
                f"{self.name}: groups = {self.groups} must divide the channels, the last axis of {list(x.shape)}"
            )
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        grouped = x.reshape(*x.shape[:-1], self.groups, x.shape[-1] // self.groups)
        return (np.ascontiguousarray(np.swapaxes(grouped, -1, -2)).reshape(x.shape),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        others = inputs[0].type.shape[-1] // self.groups
        return (build.one(ChannelShuffle(max(others, 1)), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(2), ((2, 3, 2, 6),))
        yield Example(cls(3), ((4, 6),))
        yield Example(cls(5), ((1, 1, 1, 5),), note="a channel a group")
        yield Example(cls(), ((2, 2),), note="one group")
        yield Example(cls(2), ((0, 4),), note="empty batch")
