"""`train_step`: one step of training, for a loop of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, BoundToProcess
from striate.ir.types import TensorType
from striate.nn.arrays import as_input
from striate.nn.compiled import Compiled
from striate.nn.module import Module, batch_shape
from striate.nn.training.labels import as_targets
from striate.nn.training.losses import expect_loss, takes_labels, target_type
from striate.nn.training.protocols import Loss, Optimizer, expect_optimizer
from striate.nn.training.step import Trainer
from striate.runtime.current import current_options
from striate.runtime.threads import current_threads
from striate.runtime.tuning import current_tuning
from striate.shapes import whole_number


class TrainStep(BoundToProcess):
    """Calling it with a batch and its labels moves the model's weights and returns the loss before the move.

    `learning_rate` may be set between steps, and layers of the model replaced. The optimiser's state lives
    here. A loss that is not finite is returned as it is: the loop decides.
    """

    instead = "save its model, or copy that and make a step for it with `train_step`"

    def __init__(
        self,
        model: Module,
        loss: Loss,
        optimizer: Optimizer,
        input_shape: Sequence[int | None],
        seed: int = 0,
    ) -> None:
        if not isinstance(model, Module):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"train_step needs a model, got a {type(model).__name__}")
        expect_optimizer(optimizer)
        expect_loss(loss)
        if not isinstance(input_shape, (tuple, list)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"input_shape must be [N, H, W, C], got {input_shape!r:.60}")
        self.learning_rate = optimizer.lr
        self._loss = loss
        self._number = 0
        seed = whole_number(seed, "seed", 0, 2**63 - 1)
        self._trainer = Trainer(lambda type: model.trace([type]), loss, optimizer, current_options(), seed)
        model.trained_with(current_tuning())
        self._example = TensorType(batch_shape(input_shape))
        self._model = model
        self._known: dict[object, Compiled] = {}
        self._outputs = self._traced_outputs()
        self._changes = model.changes()

    def __call__(self, x: Any, y: Any) -> float:
        """One step on `x` [N, H, W, C] and `y` [N]; raises `LabelError`, `ShapeError`."""
        batch = as_input(x, "x")
        if not batch.size:
            raise ArgumentError("there is nothing to train on: x holds no pictures")
        self._follow()
        classes = self._outputs.shape[1] if self._outputs.rank == 2 else None
        targets = as_targets(y, self._loss, len(batch), classes)
        key = (batch.shape, batch.dtype, targets.shape, targets.dtype)
        compiled = self._known.get(key)
        if compiled is None:
            type = TensorType(batch.shape, batch.dtype.name)
            compiled = self._known[key] = self._trainer.compiled(type, target_type(targets))
            self._changes = self._model.changes()
        self._number += 1
        return float(compiled.run(self._inputs(batch, targets), current_threads())[0])

    def averages(self) -> dict[str, np.ndarray]:
        """The weights that an averaging optimiser (`optim.Averaged`) keeps, by path: assign them to use them."""
        return {name: array.copy() for name, array in self._trainer.averages().items()}

    def explain(self, timed: bool = False) -> str:
        """The training Program for `input_shape`, step by step; `timed` runs it and puts the weights back."""
        self._follow()
        shape = self._example.shape
        regression = not takes_labels(self._loss)
        targets = np.zeros(self._outputs.shape, np.float32) if regression else np.zeros(shape[0], np.int32)
        batch = np.zeros(shape, np.float32)
        compiled = self._trainer.compiled(self._example, target_type(targets))
        return compiled.explain(self._inputs(batch, targets), timed)

    def _traced_outputs(self) -> TensorType:
        return self._model.trace([self._example]).graph.outputs[0].type

    def _follow(self) -> None:
        """Take note of layers that were replaced: other Programs, perhaps other outputs."""
        if self._changes == self._model.changes():
            return
        self._known = {}
        self._trainer.forget()
        self._outputs = self._traced_outputs()
        self._changes = self._model.changes()

    def _inputs(self, batch: np.ndarray, targets: np.ndarray) -> list[np.ndarray]:
        return self._trainer.inputs(batch, targets, self.learning_rate, max(self._number, 1))


def train_step(
    model: Module,
    *,
    loss: Loss = "cross_entropy",
    optimizer: Optimizer,
    input_shape: Sequence[int | None],
    seed: int = 0,
) -> TrainStep:
    """A function `step(x, y) -> loss` that trains `model`; `input_shape` [N, H, W, C] is the usual batch's.

    A `Standardize` layer is not measured here: call its `measure(x)` first. Batches of other sizes
    are taken too. `seed` decides what dropout leaves out.
    """
    return TrainStep(model, loss, optimizer, input_shape, seed)
