"""Watching one number of every epoch, and whether it became better."""

from __future__ import annotations

import math

from striate.errors import ArgumentError
from striate.nn.training import EpochInfo
from striate.ops.rules import expect_number

MONITORS = ("loss", "accuracy", "validation_loss", "validation_accuracy")


class Watch:
    """The best value of `monitor` so far; accuracies are better when larger, losses when smaller.

    `threshold`: the share of the best value by which a new one must be better.
    """

    def __init__(self, monitor: str, threshold: float = 0.0) -> None:
        if monitor not in MONITORS:
            raise ArgumentError(f"monitor must be one of {', '.join(MONITORS)}, got {monitor!r:.60}")
        self.monitor = monitor
        self.threshold = expect_number(threshold, "threshold", 0.0, 1.0)
        self.best: float | None = None

    def improved(self, info: EpochInfo) -> bool:
        """Whether this epoch is the best so far."""
        value = getattr(info, self.monitor)
        if value is None:
            raise ArgumentError(
                f"{self.monitor} is watched, but fit was given no validation_data; give it, or watch "
                f"{self.monitor.removeprefix('validation_')!r}"
            )
        value = float(value)
        if math.isnan(value):
            return False
        if self.best is not None:
            margin = self.threshold * abs(self.best)
            better = value > self.best + margin if "accuracy" in self.monitor else value < self.best - margin
            if not better:
                return False
        self.best = value
        return True
