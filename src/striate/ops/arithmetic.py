"""Powers, remainders, and the larger or smaller of two numbers, with NumPy's broadcasting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from striate.errors import UnsupportedError
from striate.ir.graph import Builder
from striate.ir.types import Value
from striate.ops.base import Example, Gradients, Values
from striate.ops.broadcast import sum_to_shape
from striate.ops.comparison import Equal, Greater, Less, Where
from striate.ops.elementwise import PAIRS, Binary, away_from_zero, scaled, shifted, times
from striate.ops.functions import Log
from striate.ops.rules import expect_flag


class Power(Binary):
    """a to the power of b.

    A negative number to a broken power is NaN. A whole number to a negative power is cut towards zero.
    The gradient of the exponent needs a base above 0.
    """

    name: ClassVar[str] = "power"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        base, exponent = arrays
        if base.dtype.kind == "i" and np.any(exponent < 0):
            with np.errstate(all="ignore"):
                wide = np.power(base.astype(np.float64), exponent)
                return (np.nan_to_num(wide, nan=0, posinf=0, neginf=0).astype(base.dtype),)
        return (np.asarray(np.power(base, exponent)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        base, exponent = inputs
        slope = times(build, exponent, build.one(Power(), base, shifted(build, exponent, -1.0)))
        rate = times(build, outputs[0], build.one(Log(), base))
        return (
            sum_to_shape(build, times(build, dy, slope), base.type.shape),
            sum_to_shape(build, times(build, dy, rate), exponent.type.shape),
        )

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for first, second in PAIRS:
            yield Example(cls(), (first, second), {0: away_from_zero(first)})
        bases = np.array([-2.0, 3.0, -1.5, 0.5])
        yield Example(cls(), ((4,), ()), {0: bases, 1: np.array(2.0)}, (0,), note="squares")


def _to_winner(build: Builder, op: Binary, inputs: Values, dy: Value) -> Gradients:
    """The cotangent goes to the number that was taken; two equal numbers share it."""
    first, second = inputs
    half = scaled(build, dy, 0.5)
    nothing = scaled(build, dy, 0.0)
    shared = build.one(Where(), build.one(Equal(), first, second), half, nothing)
    wins = Greater() if isinstance(op, Maximum) else Less()
    return (
        sum_to_shape(build, build.one(Where(), build.one(wins, first, second), dy, shared), first.type.shape),
        sum_to_shape(
            build, build.one(Where(), build.one(wins, second, first), dy, shared), second.type.shape
        ),
    )


class Maximum(Binary):
    """The larger of a and b; NaN wins."""

    name: ClassVar[str] = "maximum"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.maximum

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return _to_winner(build, self, inputs, dy)


class Minimum(Binary):
    """The smaller of a and b; NaN wins."""

    name: ClassVar[str] = "minimum"
    exact: ClassVar[bool] = True
    function: ClassVar[Callable[..., Any]] = np.minimum

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return _to_winner(build, self, inputs, dy)


@dataclass(frozen=True)
class Modulo(Binary):
    """The rest of a / b: with the sign of b as in Python, or with `truncated` that of a as in C's fmod.

    It has no gradient here.
    """

    name: ClassVar[str] = "modulo"
    truncated: bool = False

    def __post_init__(self) -> None:
        expect_flag(self.truncated, "truncated")

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        with np.errstate(divide="ignore", invalid="ignore"):
            return (np.asarray((np.fmod if self.truncated else np.mod)(*arrays)),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        raise UnsupportedError(f"{self.name} jumps at every multiple of b and has no gradient here")

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for truncated in (False, True):
            for first, second in PAIRS[1:3]:
                yield Example(cls(truncated), (first, second), {1: away_from_zero(second)}, ())
