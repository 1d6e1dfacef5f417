"""Watching one number of every epoch, and whether it became better."""

from __future__ import annotations

import math
import warnings

from striate.errors import ArgumentError, StriateWarning
from striate.nn.training.history import EpochInfo
from striate.ops.rules import expect_number

MONITORS = ("loss", "accuracy", "validation_loss", "validation_accuracy")


def _of_an_output(monitor: object) -> bool:
    """`kind_loss`, `validation_kind_accuracy`: of one of several outputs. `val_loss` is a mistake."""
    return (
        isinstance(monitor, str)
        and monitor.endswith(("_loss", "_accuracy"))
        and not monitor.startswith("val_")
    )


class Watch:
    """The best value of `monitor` so far; accuracies are better when larger, losses when smaller.

    `monitor`: one of `MONITORS`, or that of one of several outputs, `validation_kind_loss` say.
    `threshold`: the share of the best value by which a new one must be better.
    """

    def __init__(self, monitor: str, threshold: float = 0.0) -> None:
        if monitor not in MONITORS and not _of_an_output(monitor):
            raise ArgumentError(f"monitor must be one of {', '.join(MONITORS)}, got {monitor!r:.60}")
        self.monitor = monitor
        self.threshold = expect_number(threshold, "threshold", 0.0, 1.0)
        self.best: float | None = None
        self.warned = False

    def begin(self) -> None:
        """A new training: nothing has been seen yet."""
        self.best, self.warned = None, False

    def improved(self, info: EpochInfo) -> bool:
        """Whether this epoch is the best so far."""
        value = (
            info.outputs.get(self.monitor) if self.monitor not in MONITORS else getattr(info, self.monitor)
        )
        if value is None:
            raise ArgumentError(
                f"{self.monitor} is watched, but fit was given no validation_data; give it, or watch "
                f"{self.monitor.removeprefix('validation_')!r}"
            )
        value = float(value)
        if not math.isfinite(value):
            if not self.warned:
                self.warned = True
                warnings.warn(
                    f"{self.monitor} is {value} after epoch {info.epoch}: while it is, no epoch counts as better than "
                    "another, for early stopping, plateaus and the best model; a smaller learning rate, or data "
                    "without NaN, usually help",
                    StriateWarning,
                    stacklevel=3,
                )
            return False
        if self.best is not None:
            margin = self.threshold * abs(self.best)
            better = value > self.best + margin if "accuracy" in self.monitor else value < self.best - margin
            if not better:
                return False
        self.best = value
        return True
