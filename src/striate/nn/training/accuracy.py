"""How many pictures of a batch are answered rightly, and for which losses that means anything."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from striate.errors import ArgumentError
from striate.ir.types import TensorType
from striate.nn.training.losses import BinaryCrossEntropy, known_loss
from striate.nn.training.protocols import Loss

# (outputs, targets) of a batch -> how many of its pictures are right; a part of one where it has several questions.
Right: TypeAlias = Callable[[np.ndarray, np.ndarray], float]


def right_answers(loss: Loss, outputs: TensorType, targets: np.ndarray) -> Right | None:
    """How right answers are counted; None where there is no such thing (regression, losses of one's own).

    Outputs [N, K] and labels [N]: the largest output is the label's. `binary_cross_entropy`: an output lies on the
    target's side, a logit above 0 being a yes; of several outputs (multi-label, masks) each counts its part.
    """
    if targets.dtype == np.int32:
        return largest_is_label if outputs.rank == 2 and targets.ndim == 1 else None
    return same_side if isinstance(known_loss(loss), BinaryCrossEntropy) else None


def largest_is_label(outputs: np.ndarray, labels: np.ndarray) -> float:
    return int(np.count_nonzero(outputs.argmax(1) == labels))


def same_side(logits: np.ndarray, targets: np.ndarray) -> float:
    if not logits.size:
        return 0.0
    return len(logits) * int(np.count_nonzero((logits > 0.0) == (targets > 0.5))) / logits.size


def share(right: float, of: int, counted: Right | None) -> float:
    """The accuracy; NaN where none is defined."""
    return right / of if counted is not None else math.nan


def expect_watched(watchers: Any, validated: bool, training: Right | None, validation: Right | None) -> None:
    """Raise `ArgumentError` where a callback or schedule watches a number that this training will not have."""
    for watcher in watchers:
        monitor = getattr(watcher, "monitor", None)
        if monitor in ("validation_loss", "validation_accuracy") and not validated:
            raise ArgumentError(
                f"{monitor} is watched, but fit was given no validation_data; give it, or watch "
                f"{monitor.removeprefix('validation_')!r}"
            )
        missing = {"accuracy": training, "validation_accuracy": validation}
        if isinstance(monitor, str) and monitor in missing and missing[monitor] is None:
            other = "validation_loss" if validated else "loss"
            if monitor == "accuracy" and validation is not None:
                other = "validation_accuracy"
            raise ArgumentError(
                f"{monitor} is watched, but this training has none: it is defined for labels, and for "
                f"binary_cross_entropy, not for other targets, losses of one's own or mix; watch {other!r}"
            )
