"""What a training says of itself: to callbacks after every batch and epoch, and in the end."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class BatchInfo(NamedTuple):
    """What a callback's `on_batch` is told after every step; `epoch` and `step` count from 1.

    `loss` is this batch's, `accuracy` the epoch's so far, `seconds_left` to the end of the last epoch.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float
    images_per_second: float
    seconds_left: float
    learning_rate: float


class EpochInfo(NamedTuple):
    """What a callback's `on_epoch` is told; `loss` and `accuracy` are the epoch's means in training.

    `seconds` are those of training, without validation; `waiting` of them went by until the next batch was there.
    `outputs`: of a model with several outputs the numbers of each, `kind_loss`, `kind_accuracy`, `validation_kind_loss`
    say; `accuracy` is then the mean of those that have one.
    """

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    seconds: float
    images_per_second: float
    learning_rate: float
    waiting: float = 0.0
    outputs: Mapping[str, float] = {}


@dataclass
class History:
    """One entry an epoch in every list; the validation lists stay empty without validation data.

    `outputs`: lists of the same kind for each output of a model with several, under the names of `EpochInfo.outputs`.
    """

    loss: list[float] = field(default_factory=list[float])
    accuracy: list[float] = field(default_factory=list[float])
    validation_loss: list[float] = field(default_factory=list[float])
    validation_accuracy: list[float] = field(default_factory=list[float])
    seconds: list[float] = field(default_factory=list[float])
    images_per_second: list[float] = field(default_factory=list[float])
    learning_rate: list[float] = field(default_factory=list[float])
    waiting: list[float] = field(default_factory=list[float])
    outputs: dict[str, list[float]] = field(default_factory=dict[str, list[float]])

    @classmethod
    def of(cls, outputs: Sequence[str]) -> History:
        """An empty one that has lists of these names for several outputs."""
        return cls(outputs={name: [] for name in outputs})

    def add(self, info: EpochInfo) -> None:
        told = {name: getattr(info, name) for name in self._own()}
        longer: dict[str, Any] = {
            name: [*getattr(self, name), value] for name, value in told.items() if value is not None
        }
        longer["outputs"] = {name: [*values, info.outputs[name]] for name, values in self.outputs.items()}
        # At once: an interrupt leaves lists of one length.
        vars(self).update(longer)

    def _own(self) -> dict[str, list[float]]:
        return {name: values for name, values in vars(self).items() if name != "outputs"}

    def lists(self) -> dict[str, list[float]]:
        """All of them by name, several outputs' beside the others."""
        return {**self._own(), **self.outputs}

    def as_dict(self) -> dict[str, list[float | None]]:
        """For `json.dump`: None for what is no number (an accuracy of a regression); several outputs' lists too."""
        return {name: [*map(_for_json, values)] for name, values in self.lists().items()}

    @classmethod
    def from_dict(cls, told: Mapping[str, Sequence[float | None]]) -> History:
        """The history of which `as_dict` told, with NaN for None."""
        lists = {name: [math.nan if each is None else float(each) for each in told[name]] for name in told}
        own = {name: lists.pop(name) for name in vars(cls()) if name in lists}
        return cls(**own, outputs=lists)


def _for_json(number: float) -> float | None:
    return number if math.isfinite(number) else None
