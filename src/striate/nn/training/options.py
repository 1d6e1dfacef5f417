"""What `fit` was asked for, as one record."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from striate.errors import ArgumentError
from striate.nn.training.augmentation import Mix
from striate.nn.training.callback import Callback, Schedule, callbacks_of
from striate.nn.training.defaults import completed
from striate.nn.training.labels import expect_batch_size
from striate.nn.training.optimizer import Optimizer, expect_optimizer
from striate.shapes import whole_number

# A value of `resume`.
ANYWAY = "anyway"


@dataclass(frozen=True)
class FitOptions:
    """The options of `Module.fit`, which says what they mean; checked as far as that goes without model and data."""

    optimizer: Optimizer
    epochs: int = 1
    batch_size: int = 64
    loss: Any = "cross_entropy"
    loss_weights: Any = None
    validation_data: tuple[Any, Any] | None = None
    seed: int = 0
    schedule: Schedule | None = None
    augment: Any = None
    mix: Mix | None = None
    workers: int | None = None
    callbacks: Sequence[Callback] = ()
    checkpoint: str | os.PathLike[str] | None = None
    checkpoint_every: int | None = None
    resume: bool | str = False
    restart: bool = False
    verbose: bool = False

    def __post_init__(self) -> None:
        expect_optimizer(self.optimizer)
        for value, what in ((self.schedule, "schedule"), (self.mix, "mix")):
            if value is not None and not callable(value):
                raise ArgumentError(f"{what} must be a function, got {value!r:.60}")
        if not isinstance(self.resume, bool) and self.resume != ANYWAY:
            raise ArgumentError(f"resume must be True, False or {ANYWAY!r}, got {self.resume!r:.40}")
        if self.checkpoint is None and (self.resume or self.checkpoint_every is not None):
            raise ArgumentError("resume and checkpoint_every need checkpoint=..., the file to read and write")
        busy = self.augment is not None or self.mix is not None
        checked = {
            "epochs": whole_number(self.epochs, "epochs"),
            "batch_size": expect_batch_size(self.batch_size),
            "seed": whole_number(self.seed, "seed", 0, 2**63 - 1),
            "workers": int(busy) if self.workers is None else whole_number(self.workers, "workers", 0, 64),
            "callbacks": callbacks_of(self.callbacks),
            "schedule": None if self.schedule is None else completed(self.schedule, Schedule),
        }
        for name, value in checked.items():
            object.__setattr__(self, name, value)
