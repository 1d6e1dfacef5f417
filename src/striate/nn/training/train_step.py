"""`train_step`: one step of training, for a loop of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, BoundToProcess
from striate.ir.types import TensorType
from striate.nn.compiled import Compiled
from striate.nn.module import Module
from striate.nn.runnable import batch_shapes
from striate.nn.training.augmentation import Arrays
from striate.nn.training.losses import Loss, Several, takes_labels
from striate.nn.training.optimizer import Optimizer, expect_optimizer
from striate.nn.training.several import (
    as_all_targets,
    as_batch,
    combined,
    expect_one_length,
    output_names,
)
from striate.nn.training.step import Trainer, types_of
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
        loss: Any,
        loss_weights: Any,
        optimizer: Optimizer,
        input_shape: Any,
        seed: int = 0,
    ) -> None:
        if not isinstance(model, Module):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"train_step needs a model, got a {type(model).__name__}")
        expect_optimizer(optimizer)
        if not isinstance(input_shape, (tuple, list)):
            raise ArgumentError(f"input_shape must be [N, H, W, C], got {input_shape!r:.60}")
        self.learning_rate = optimizer.lr
        self._number = 0
        seed = whole_number(seed, "seed", 0, 2**63 - 1)
        self._example = tuple(map(TensorType, batch_shapes(input_shape)))
        self._model = model
        self._known: dict[object, Compiled] = {}
        self._trace = model.trace(self._example)
        self._loss = combined(loss, loss_weights, output_names(self._trace))
        self._trainer = Trainer(model.trace, self._loss, optimizer, current_options(), seed)
        model.trained_with(current_tuning())
        self._changes = model.changes()

    def __call__(self, x: Any, y: Any) -> float:
        """One step on `x` [N, H, W, C] and `y` [N], tuples for several; raises `LabelError`, `ShapeError`."""
        batch = tuple(as_batch(self._model, x))
        if not batch[0].size:
            raise ArgumentError("there is nothing to train on: x holds no pictures")
        expect_one_length(batch)
        self._follow()
        targets = as_all_targets(y, self._loss, len(batch[0]), self._trace)
        key = tuple([(each.shape, each.dtype) for each in (*batch, *targets)])
        compiled = self._known.get(key)
        if compiled is None:
            compiled = self._known[key] = self._trainer.compiled(types_of(batch), types_of(targets))
            self._changes = self._model.changes()
        self._number += 1
        return float(compiled.run(self._inputs(batch, targets), current_threads())[0])

    def averages(self) -> dict[str, np.ndarray]:
        """The weights that an averaging optimiser (`optim.Averaged`) keeps, by path: assign them to use them."""
        return {name: array.copy() for name, array in self._trainer.averages().items()}

    def explain(self, timed: bool = False) -> str:
        """The training Program for `input_shape`, step by step; `timed` runs it and puts the weights back."""
        self._follow()
        batch = tuple(np.zeros(type.shape, type.numpy) for type in self._example)
        outputs = [value.type.shape for value in self._trace.graph.outputs]
        losses = self._loss.losses if isinstance(self._loss, Several) else (self._loss,) * len(outputs)
        targets = tuple(
            np.zeros(shape[:-1], np.int32) if takes_labels(loss) else np.zeros(shape, np.float32)
            for loss, shape in zip(losses, outputs, strict=True)
        )
        compiled = self._trainer.compiled(self._example, types_of(targets))
        return compiled.explain(self._inputs(batch, targets), timed)

    def _follow(self) -> None:
        """Take note of layers that were replaced: other Programs, perhaps other outputs."""
        if self._changes == self._model.changes():
            return
        self._known = {}
        self._trainer.forget()
        self._trace = self._model.trace(self._example)
        self._changes = self._model.changes()

    def _inputs(self, batch: Arrays, targets: Arrays) -> list[np.ndarray]:
        return self._trainer.inputs(batch, targets, self.learning_rate, max(self._number, 1))


def train_step(
    model: Module,
    *,
    loss: Loss | Sequence[Loss] | Mapping[str, Loss] = "cross_entropy",
    loss_weights: Sequence[float] | Mapping[str, float] | None = None,
    optimizer: Optimizer,
    input_shape: Sequence[Any],
    seed: int = 0,
) -> TrainStep:
    """A function `step(x, y) -> loss` that trains `model`; `input_shape` [N, H, W, C] is the usual batch's.

    A `Standardize` layer is not measured here: call its `measure(x)` first. Batches of other sizes
    are taken too. `seed` decides what dropout leaves out. Of several inputs `input_shape` is a tuple of shapes, `x` one
    of arrays; of several outputs so are `y`, `loss` and `loss_weights`, as in `Module.fit`.
    """
    return TrainStep(model, loss, loss_weights, optimizer, input_shape, seed)
