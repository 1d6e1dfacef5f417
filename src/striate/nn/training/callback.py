"""What callbacks and schedules of `fit` are: base classes whose methods do nothing, for those that do something."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from striate.errors import ArgumentError
from striate.nn.training.defaults import completed
from striate.nn.training.history import BatchInfo, EpochInfo


class Resumable:
    """What callbacks and schedules have in common."""

    # The number of `EpochInfo` that is watched: `fit` refuses to begin a training that will not have it.
    monitor: str | None = None

    def state(self) -> Mapping[str, Any]:
        """What goes into checkpoints: numbers, text, lists and arrays by name."""
        return {}

    def restore(self, told: Mapping[str, Any]) -> None:
        """Go on from what `state` returned in the run that is resumed."""


class Callback(Resumable):
    """What `fit` calls while it trains.

    One of your own may be any object with `on_batch` or `on_epoch`; what else it lacks is as here.
    """

    # Looked at after every epoch: true ends the training.
    stop: bool = False

    def on_start(self, model: Any) -> None:
        """Before the first step."""

    def on_batch(self, info: BatchInfo) -> None:
        """After every step."""

    def on_epoch(self, info: EpochInfo) -> None:
        """After every epoch and its validation."""

    def on_end(self, model: Any) -> None:
        """After the last epoch, unless an error or an interrupt ended the training."""

    def on_interrupt(self, model: Any) -> None:
        """In place of `on_end` where Ctrl-C or an error ended the training; not for a loss that is not finite."""


class Schedule(Resumable):
    """What the optimiser's learning rate is multiplied with.

    One of your own may be any function of (step from 0, number of steps); what else it lacks is as here.
    """

    def __call__(self, step: int, steps: int) -> float:
        """The factor of one step; all are asked for before the first."""
        return 1.0

    def after_epoch(self, info: EpochInfo) -> float:
        """A further factor, for the epochs to come."""
        return 1.0


# What a user may give in place of a `Schedule`: (step from 0, number of steps) -> factor.
ScheduleFunction: TypeAlias = Callable[[int, int], float]


def callbacks_of(given: Any) -> tuple[Callback, ...]:
    """Objects with `on_batch`, `on_epoch` or both: one with neither would never be heard of again."""
    if not isinstance(given, (tuple, list)):
        raise ArgumentError(f"callbacks must be a list, got {given!r:.60}")
    listed: Sequence[Any] = given
    for each in listed:
        if not any(callable(getattr(each, name, None)) for name in ("on_batch", "on_epoch")):
            raise ArgumentError(
                f"a callback is an object with a method on_batch(BatchInfo) or on_epoch(EpochInfo), got {each!r:.60}"
            )
    return tuple(completed(each, Callback) for each in listed)
