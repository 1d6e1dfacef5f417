"""Callbacks of `fit`: stopping early, keeping the best model, logs for TensorBoard.

`Callback` says what `fit` calls and asks for. One with an attribute `monitor` is refused by `fit` before the first step
if the training has no such number: an accuracy of a regression, validation without validation data, "kind_loss" of a
model that has no output "kind".
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import numpy as np

from striate.nn.module import Module
from striate.nn.training.callback import Callback as Callback
from striate.nn.training.history import EpochInfo
from striate.shapes import whole_number
from striate.train.tensorboard import TensorBoard as TensorBoard
from striate.train.watch import Watch


class KeepBest(Callback):
    """Keeps the weights of the best epoch: the model ends with them, and `path` (if given) holds that model.

    So it does at Ctrl-C, if an epoch was finished by then; a checkpoint has the weights reached so far.
    `monitor`: "validation_loss", "validation_accuracy", "loss" or "accuracy".
    """

    def __init__(
        self, path: str | os.PathLike[str] | None = None, *, monitor: str = "validation_loss"
    ) -> None:
        self.watch = Watch(monitor)
        self.path = path
        self.best_epoch = 0
        self._model: Module | None = None
        self._kept: dict[str, np.ndarray] = {}

    @property
    def monitor(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.watch.monitor

    def on_start(self, model: Module) -> None:
        self.watch.begin()
        self._model, self._kept, self.best_epoch = model, {}, 0

    def on_epoch(self, info: EpochInfo) -> None:
        if self._model is None or not self.watch.improved(info):
            return
        self.best_epoch = info.epoch
        self._kept = {name: each.array.copy() for name, each in self._model.parameters().items()}
        if self.path is not None:
            self._model.save(self.path)

    def state(self) -> dict[str, Any]:
        """For checkpoints: the best value, and the weights that belong to it."""
        kept = {f"kept.{name}": array for name, array in self._kept.items()}
        return {"best": self.watch.best, "best_epoch": self.best_epoch, **kept}

    def restore(self, told: Mapping[str, Any]) -> None:
        self.watch.best, self.best_epoch = told["best"], int(told["best_epoch"])
        self._kept = {
            name.removeprefix("kept."): value for name, value in told.items() if isinstance(value, np.ndarray)
        }

    def on_end(self, model: Module) -> None:
        parameters = model.parameters()
        for name, array in self._kept.items():
            parameters[name].assign(array)
        self._model = None

    on_interrupt = on_end


class EarlyStopping(Callback):
    """Ends training when `monitor` has not become better for `patience` epochs.

    `threshold`: by which share it must be better. With `KeepBest` beside it the model ends with its best weights.
    """

    def __init__(
        self, patience: int = 5, *, monitor: str = "validation_loss", threshold: float = 0.0
    ) -> None:
        self.patience = whole_number(patience, "patience")
        self.watch = Watch(monitor, threshold)
        self.waited = 0
        self.stop = False

    @property
    def monitor(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.watch.monitor

    def on_start(self, model: Module) -> None:
        self.watch.begin()
        self.waited, self.stop = 0, False

    def state(self) -> dict[str, Any]:
        """For checkpoints."""
        return {"best": self.watch.best, "waited": self.waited}

    def restore(self, told: Mapping[str, Any]) -> None:
        self.watch.best, self.waited = told["best"], int(told["waited"])

    def on_epoch(self, info: EpochInfo) -> None:
        self.waited = 0 if self.watch.improved(info) else self.waited + 1
        self.stop = self.waited >= self.patience
