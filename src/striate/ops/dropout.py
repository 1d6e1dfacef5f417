"""Dropout: numbers left out at random in training, from a counter and not from a stream.

A mask follows from (seed, place of the layer, number of the step, index of the element) alone, so it is the
same for any number of threads, for a step repeated after a restart, and on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.rules import expect_floating, expect_inputs, expect_integers, expect_number, expect_shape
from striate.shapes import LARGEST_AXIS, whole_number

# What is left out together: single numbers, whole channels of a picture, whole pictures.
KINDS = ("element", "channel", "picture")

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


def mixed(numbers: np.ndarray) -> np.ndarray:
    """The output function of SplitMix64 on uint64 (Steele, Lea and Flood, "Fast splittable generators", 2014)."""
    with np.errstate(over="ignore"):
        numbers = numbers + _GOLDEN
        numbers = (numbers ^ (numbers >> np.uint64(30))) * _FIRST
        numbers = (numbers ^ (numbers >> np.uint64(27))) * _SECOND
    return numbers ^ (numbers >> np.uint64(31))


def expect_rate(rate: object) -> float:
    """The share that is left out: at least 0 and below 1."""
    return expect_number(rate, "rate", 0.0, 1.0)


def expect_kind(kind: object) -> str:
    if not isinstance(kind, str) or kind not in KINDS:
        raise ArgumentError(f"kind must be one of {', '.join(KINDS)}, got {kind!r:.60}")
    return kind


@dataclass(frozen=True)
class Dropout(Op):
    """x -> x. In training a share `rate` of x becomes 0 and the rest is divided by 1 - rate (`RandomMask`).

    (Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov 2014; `kind` "channel": Tompson and others 2015;
    "picture", which leaves out the branch of a residual block: Huang and others 2016, "stochastic depth".)
    """

    name: ClassVar[str] = "dropout"
    rate: float = 0.5
    kind: str = "element"

    def __post_init__(self) -> None:
        self._set("rate", expect_rate(self.rate))
        expect_kind(self.kind)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        expect_floating(self.name, *inputs)
        return (inputs[0],)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (arrays[0].copy(),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (dy,)

    def mask_shape(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """Of the mask for an input [N, ..., C]: size 1 along the axes that share their fate."""
        if self.kind == "element" or len(shape) < 2:
            return shape
        return (shape[0], *(1,) * (len(shape) - 2), shape[-1] if self.kind == "channel" else 1)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(), ((2, 3, 4, 5),))
        yield Example(cls(0.25, "channel"), ((3, 4),))
        yield Example(cls(0.0, "picture"), ((0, 4),), note="empty batch")


@dataclass(frozen=True)
class RandomMask(Op):
    """step () -> mask of `shape`: 0 with probability `rate`, else 1 / (1 - rate), so that its mean is 1.

    mask[i] = 0 where mixed(mixed(mixed(seed + place) + step) + i) / 2^64 < rate, i counting the elements.
    `place` tells the layers of a model apart. `step` holds a whole number, as float32 does up to 2^24.
    """

    name: ClassVar[str] = "random_mask"
    rate: float = 0.5
    shape: tuple[int, ...] = ()
    seed: int = 0
    place: int = 0

    def __post_init__(self) -> None:
        self._set("rate", expect_rate(self.rate))
        self._set("shape", expect_integers(self.shape, "shape", 0, LARGEST_AXIS))
        whole_number(self.seed, "seed", 0, 2**63 - 1)
        whole_number(self.place, "place", 0, 2**63 - 1)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        dtype = expect_floating(self.name, *inputs)
        expect_shape(self.name, "step", inputs[0], (), "one number")
        return (TensorType(self.shape, dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (step,) = arrays
        with np.errstate(over="ignore"):
            key = mixed(np.full(1, self.seed, np.uint64) + mixed(np.full(1, self.place, np.uint64)))
            key = mixed(key + np.uint64(int(step)))
            numbers = mixed(key + np.arange(math.prod(self.shape), dtype=np.uint64))
        kept = numbers >= np.uint64(int(self.rate * 2.0**64))
        mask = kept * step.dtype.type(1.0 / (1.0 - self.rate))
        return (mask.reshape(self.shape),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        """A mask does not lean on what it covers, and steps are whole."""
        return (None,)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for rate, shape in ((0.5, (2, 3, 4)), (0.1, (7,)), (0.0, ()), (0.3, (0, 2))):
            yield Example(cls(rate, shape, 7, 3), ((),), {0: np.array(5.0)}, ())
