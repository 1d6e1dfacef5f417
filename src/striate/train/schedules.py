"""Learning-rate schedules: functions of (step from 0, number of steps) that give a factor for the rate.

model.fit(..., optimizer=SGD(0.1, momentum=0.9), schedule=warmup_linear())
"""

from __future__ import annotations

import math
from collections.abc import Callable
from numbers import Real
from typing import TypeAlias

from striate.errors import ArgumentError

Schedule: TypeAlias = Callable[[int, int], float]


def _expect_share(value: object, what: str) -> None:
    if isinstance(value, bool) or not isinstance(value, Real) or not 0.0 <= float(value) <= 1.0:
        raise ArgumentError(f"{what} must be a number between 0 and 1, got {value!r:.40}")


def constant() -> Schedule:
    """The optimiser's rate throughout."""
    return lambda step, steps: 1.0


def warmup_linear(warmup: float = 0.1, end: float = 0.0) -> Schedule:
    """Up in a straight line for the first share `warmup` of all steps, then down to `end` times the rate."""
    _expect_share(warmup, "warmup")
    _expect_share(end, "end")

    def factor(step: int, steps: int) -> float:
        rising = warmup * steps
        if step < rising:
            return (step + 1) / (rising + 1)
        return end + (1.0 - end) * (steps - step) / max(steps - rising, 1.0)

    return factor


def cosine(warmup: float = 0.0, end: float = 0.0) -> Schedule:
    """Half a cosine from the rate down to `end` times it, after an optional linear warm-up.

    (Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017, without restarts.)
    """
    _expect_share(warmup, "warmup")
    _expect_share(end, "end")

    def factor(step: int, steps: int) -> float:
        rising = warmup * steps
        if step < rising:
            return (step + 1) / (rising + 1)
        done = (step - rising) / max(steps - rising, 1.0)
        return end + (1.0 - end) * 0.5 * (1.0 + math.cos(math.pi * done))

    return factor
