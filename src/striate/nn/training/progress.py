"""What one `fit` leaves for the next, so that ten of one epoch end with the bits of one of ten.

An epoch's order and augmentation follow from the seed and the number of the epoch, so epochs go on counting. The
optimiser's state stays while its kind and settings are the same. A model keeps this beside its attributes: copies,
pickles and files do not have it, and `load_weights` ends it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from striate.nn.training.described import described
from striate.nn.training.optimizer import Optimizer
from striate.nn.training.state import TrainingState
from striate.nn.training.step import Trainer


@dataclass(frozen=True)
class Progress:
    """`epochs` and `steps`: how many of both were begun; steps since the optimiser's state is what it is.

    `optimizer`: its description. `held`: parameters and the optimiser's state. `own`: the
    weights that were being trained, by path, where the model was left with their averages.
    """

    epochs: int = 0
    steps: int = 0
    optimizer: Any = None
    held: TrainingState = field(default_factory=TrainingState)
    own: Mapping[str, np.ndarray] = field(default_factory=dict[str, np.ndarray])

    def for_optimizer(self, optimizer: Optimizer) -> Progress:
        """What of it holds for `optimizer`: the number of epochs always, the rest if it is the same as before."""
        told = described(optimizer)
        return replace(self) if told == self.optimizer else Progress(self.epochs, optimizer=told)

    def take_up(self, trainer: Trainer) -> None:
        """Go on from the weights that were being trained, where the model still has what it was left with."""
        averages = trainer.averaging()
        for path, own in self.own.items():
            parameter, average = trainer.trainable.get(path), averages.get(path)
            if parameter is None or average is None or self.held.parameters.get(path) is not parameter:
                continue
            if np.array_equal(parameter.array, average.array, equal_nan=True):
                parameter.assign(own)
            else:
                # Somebody gave the model other weights: their average begins with them.
                average.assign(parameter.array)
