"""Learning-rate schedules: functions of (step from 0, number of steps) that give a factor for the rate.

model.fit(..., optimizer=SGD(0.1, momentum=0.9), schedule=warmup_linear())

They are values: equal where their settings are, and fit to be copied and pickled.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any

from striate.errors import ArgumentError
from striate.nn.training.callback import Schedule
from striate.nn.training.history import EpochInfo
from striate.shapes import listed, whole_number
from striate.train.watch import Watch


def _expect_share(value: object, what: str) -> None:
    if isinstance(value, bool) or not isinstance(value, Real) or not 0.0 <= float(value) <= 1.0:
        raise ArgumentError(f"{what} must be a number between 0 and 1, got {value!r:.40}")


@dataclass(frozen=True)
class Constant(Schedule):
    def __call__(self, step: int, steps: int) -> float:
        return 1.0


def constant() -> Schedule:
    """The optimiser's rate throughout."""
    return Constant()


@dataclass(frozen=True)
class WarmupLinear(Schedule):
    warmup: float
    end: float

    def __call__(self, step: int, steps: int) -> float:
        rising = self.warmup * steps
        if step < rising:
            return (step + 1) / (rising + 1)
        return self.end + (1.0 - self.end) * (steps - step) / max(steps - rising, 1.0)


def warmup_linear(warmup: float = 0.1, end: float = 0.0) -> Schedule:
    """Up in a straight line for the first share `warmup` of all steps, then down to `end` times the rate."""
    _expect_share(warmup, "warmup")
    _expect_share(end, "end")
    return WarmupLinear(warmup, end)


@dataclass(frozen=True)
class Cosine(Schedule):
    warmup: float
    end: float

    def __call__(self, step: int, steps: int) -> float:
        rising = self.warmup * steps
        if step < rising:
            return (step + 1) / (rising + 1)
        done = (step - rising) / max(steps - rising, 1.0)
        return self.end + (1.0 - self.end) * 0.5 * (1.0 + math.cos(math.pi * done))


def cosine(warmup: float = 0.0, end: float = 0.0) -> Schedule:
    """Half a cosine from the rate down to `end` times it, after an optional linear warm-up.

    (Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017, without restarts.)

    >>> rate = cosine()
    >>> [round(rate(k, 4), 4) for k in range(5)]
    [1.0, 0.8536, 0.5, 0.1464, 0.0]
    """
    _expect_share(warmup, "warmup")
    _expect_share(end, "end")
    return Cosine(warmup, end)


@dataclass(frozen=True)
class Triangle(Schedule):
    start: float
    peak: float
    end: float

    def __call__(self, step: int, steps: int) -> float:
        top = self.peak * steps
        if step < top:
            return self.start + (1.0 - self.start) * step / top
        return 1.0 + (self.end - 1.0) * (step - top) / max(steps - top, 1.0)


def triangle(start: float = 0.2, peak: float = 0.23, end: float = 0.07) -> Schedule:
    """In straight lines from `start` times the rate to the whole rate at the share `peak`, and to `end` times it."""
    for share, what in ((start, "start"), (peak, "peak"), (end, "end")):
        _expect_share(share, what)
    return Triangle(start, peak, end)


@dataclass(frozen=True)
class Steps(Schedule):
    shares: tuple[float, ...]
    factor: float

    def __call__(self, step: int, steps: int) -> float:
        return float(self.factor ** sum(step >= share * steps for share in self.shares))


def step(shares: Sequence[float] = (0.5, 0.75), factor: float = 0.1) -> Schedule:
    """Times `factor` at each of the `shares` of all steps: after a half and three quarters, say.

    >>> rate = step((0.5, 0.75), 0.5)
    >>> [rate(k, 8) for k in range(8)]
    [1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.25, 0.25]
    """
    known = tuple(listed(shares, "shares"))
    for share in known:
        _expect_share(share, "a share of the steps")
    _expect_share(factor, "factor")
    return Steps(known, factor)


@dataclass(frozen=True)
class OneCycle(Schedule):
    warmup: float
    start: float
    end: float

    def __call__(self, step: int, steps: int) -> float:
        top, last = self.warmup * steps - 1.0, steps - 1.0
        if step <= top and top > 0:
            return _between(self.start, 1.0, step / top)
        return _between(1.0, self.end, min(1.0, (step - top) / max(last - top, 1e-9)))


def _between(first: float, last: float, share: float) -> float:
    """From `first` to `last` by half a cosine."""
    return last + (first - last) / 2.0 * (1.0 + math.cos(math.pi * share))


def one_cycle(warmup: float = 0.3, start: float = 0.04, end: float = 4e-6) -> Schedule:
    """From `start` times the rate up to the rate at the share `warmup`, then down to `end` times it, by cosines.

    (Smith and Topin, "Super-convergence", 2018; as PyTorch's `OneCycleLR`, whose div_factor is 1/start and
    final_div_factor start/end. The rate of the optimiser is the largest.)
    """
    _expect_share(warmup, "warmup")
    _expect_share(start, "start")
    _expect_share(end, "end")
    return OneCycle(warmup, start, end)


class ReduceOnPlateau(Schedule):
    """Times `factor` whenever `monitor` has not become better for more than `patience` epochs.

    `monitor`: a field of `EpochInfo`; "loss" and its kin are better when smaller, by the share `threshold`, accuracies
    when larger. Down to `least` times the rate. As PyTorch's `ReduceLROnPlateau`. One object serves one `fit`.
    """

    def __init__(
        self,
        monitor: str = "validation_loss",
        *,
        factor: float = 0.1,
        patience: int = 10,
        threshold: float = 1e-4,
        least: float = 0.0,
    ) -> None:
        _expect_share(factor, "factor")
        _expect_share(least, "least")
        self.watch = Watch(monitor, threshold)
        self.factor, self.least = factor, least
        self.patience = whole_number(patience, "patience", 0)
        self.waited, self.current = 0, 1.0

    @property
    def monitor(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.watch.monitor

    def __call__(self, step: int, steps: int) -> float:
        if step == 0:
            self.watch.begin()
            self.waited, self.current = 0, 1.0
        return 1.0

    def state(self) -> dict[str, Any]:
        """For checkpoints."""
        return {"best": self.watch.best, "waited": self.waited, "current": self.current}

    def restore(self, told: Mapping[str, Any]) -> None:
        self.watch.best, self.waited, self.current = told["best"], int(told["waited"]), float(told["current"])

    def after_epoch(self, info: EpochInfo) -> float:
        """What the rates of the epochs to come are multiplied with."""
        self.waited = 0 if self.watch.improved(info) else self.waited + 1
        if self.waited > self.patience:
            self.current = max(self.current * self.factor, self.least)
            self.waited = 0
        return self.current
