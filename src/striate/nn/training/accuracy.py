"""How many pictures of a batch are answered rightly, and for which losses that means anything."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from striate.errors import ArgumentError
from striate.ir.types import TensorType
from striate.nn.training.callback import Resumable
from striate.nn.training.losses import BinaryCrossEntropy, Loss, Several, known_loss

# (outputs, targets) of a batch -> how many of its pictures are right; a part of one where it has several questions.
Right: TypeAlias = Callable[[np.ndarray, np.ndarray], float]


def right_answers(loss: Loss, outputs: TensorType, targets: np.ndarray) -> Right | None:
    """How right answers are counted; None where there is no such thing (regression, losses of one's own).

    Outputs [N, K] and labels [N]: the largest output is the label's; with labels for every pixel each counts its part.
    `binary_cross_entropy`: an output lies on the target's side, a logit above 0 being a yes; of several outputs
    (multi-label, masks) each counts its part.
    """
    if targets.dtype == np.int32:
        if outputs.rank != targets.ndim + 1:
            return None
        return largest_is_label if targets.ndim == 1 else largest_is_label_everywhere
    return same_side if isinstance(known_loss(loss), BinaryCrossEntropy) else None


def largest_is_label(outputs: np.ndarray, labels: np.ndarray) -> float:
    return int(np.count_nonzero(outputs.argmax(1) == labels))


def largest_is_label_everywhere(outputs: np.ndarray, labels: np.ndarray) -> float:
    if not labels.size:
        return 0.0
    return len(labels) * int(np.count_nonzero(outputs.argmax(-1) == labels)) / labels.size


def same_side(logits: np.ndarray, targets: np.ndarray) -> float:
    if not logits.size:
        return 0.0
    return len(logits) * int(np.count_nonzero((logits > 0.0) == (targets > 0.5))) / logits.size


def share(right: float, of: int, counted: object) -> float:
    """The accuracy; NaN where none is defined."""
    return right / of if counted is not None else math.nan


class Parts:
    """What is told of each output of a model with several: its loss, and its share of right answers where it has one.

    `sums` that are handed on hold both, [loss, right, loss, right, ...], added up over examples.
    """

    def __init__(self, names: Sequence[str], rights: Sequence[Right | None]) -> None:
        self.names, self.rights = tuple(names), tuple(rights)
        self.counted = sum(right is not None for right in self.rights)

    def zeros(self) -> list[float]:
        return [0.0] * (2 * len(self.names))

    def add(
        self, sums: list[float], answers: Sequence[np.ndarray], targets: Sequence[np.ndarray], size: int
    ) -> float:
        """Add a batch's, of `answers` (loss, that of each output, outputs); returns the right answers, a mean."""
        count, total = len(self.names), 0.0
        for index, right in enumerate(self.rights):
            sums[2 * index] += float(answers[1 + index]) * size
            if right is not None:
                own = right(answers[1 + count + index], targets[index])
                sums[2 * index + 1] += own
                total += own
        return total / max(self.counted, 1)

    def told(self, sums: Sequence[float], seen: int, before: str = "") -> dict[str, float]:
        """{"kind_loss": ..., "kind_accuracy": ..., "age_loss": ...}, each behind `before`."""
        result: dict[str, float] = {}
        for index, (name, right) in enumerate(zip(self.names, self.rights, strict=True)):
            result[f"{before}{name}_loss"] = sums[2 * index] / seen
            if right is not None:
                result[f"{before}{name}_accuracy"] = sums[2 * index + 1] / seen
        return result


@dataclass(frozen=True)
class Counting:
    """How right answers are counted: of a model's one output, or of each of several (`parts`)."""

    right: Right | None = None
    parts: Parts | None = None

    @property
    def defined(self) -> object:
        """None where the accuracy of the whole is not defined. Of several outputs it is the mean of theirs."""
        return self.right if self.parts is None else self.parts.counted or None


NOTHING = Counting()


def counting(
    loss: Loss, outputs: Sequence[TensorType], names: Sequence[str], targets: Sequence[np.ndarray]
) -> Counting:
    """What can be counted of these outputs; of those that a loss of one's own takes together, nothing."""
    if len(outputs) == 1:
        return Counting(right_answers(loss, outputs[0], targets[0]))
    if not isinstance(loss, Several):
        return NOTHING
    rights = [right_answers(*each) for each in zip(loss.losses, outputs, targets, strict=True)]
    return Counting(parts=Parts(names, rights))


def expect_watched(watchers: Iterable[Any], training: Counting, validation: Counting | None) -> None:
    """Raise `ArgumentError` where a callback or schedule watches a number that this training will not have."""
    known = {f"{name}_{what}" for name in _named(training) for what in ("loss", "accuracy")}
    for watcher in watchers:
        monitor: object = watcher.monitor
        if not isinstance(monitor, str):
            continue
        whose = monitor.removeprefix("validation_")
        if monitor != whose and validation is None and (whose in ("loss", "accuracy") or whose in known):
            raise ArgumentError(
                f"{monitor} is watched, but fit was given no validation_data; give it, or watch {whose!r}"
            )
        counted = validation if monitor.startswith("validation_") else training
        if whose in ("loss", "accuracy"):
            lacks = whose == "accuracy" and counted is not None and counted.defined is None
        else:
            # Of callbacks of one's own the word may mean anything.
            lacks = isinstance(watcher, Resumable) and counted is not None and whose not in told_of(counted)
        if not lacks:
            continue
        other = "validation_loss" if validation is not None else "loss"
        if monitor == "accuracy" and validation is not None and validation.defined is not None:
            other = "validation_accuracy"
        if whose != "accuracy" and whose not in known:
            raise ArgumentError(
                f"{monitor} is watched, but the model has no such output; there are "
                f"{', '.join(told_of(counted or training)) or 'none with a loss of its own'}; watch {other!r}"
            )
        raise ArgumentError(
            f"{monitor} is watched, but this training has none: it is defined for labels, and for "
            f"binary_cross_entropy, not for other targets, losses of one's own or mix; watch {other!r}"
        )


def _named(counting: Counting) -> tuple[str, ...]:
    return () if counting.parts is None else counting.parts.names


def told_of(counting: Counting | None, before: str = "") -> list[str]:
    """Names of the numbers that are told of each of several outputs."""
    parts = None if counting is None else counting.parts
    return [] if parts is None else [*parts.told(parts.zeros(), 1, before)]
