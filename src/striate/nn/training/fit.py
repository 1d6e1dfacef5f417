"""The training loop."""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Protocol

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.types import TensorType
from striate.nn.at_once import pictures_at_once
from striate.nn.trace import Trace
from striate.nn.training import evaluation
from striate.nn.training.accuracy import expect_watched, right_answers
from striate.nn.training.batches import Augment, Mix, expect_known
from striate.nn.training.doubts import Doubts, doubt_ranges
from striate.nn.training.keeper import Keeper, kept, settings
from striate.nn.training.labels import as_pictures, as_targets, expect_batch_size
from striate.nn.training.loop import Loop, Plan
from striate.nn.training.losses import expect_loss
from striate.nn.training.progress import Progress
from striate.nn.training.protocols import (
    Callback,
    EpochInfo,
    History,
    Loss,
    Optimizer,
    Schedule,
    expect_optimizer,
)
from striate.nn.training.step import Trainer
from striate.runtime.current import current_options
from striate.runtime.tuning import Tuning, current_tuning
from striate.shapes import whole_number

# A value of `resume`.
ANYWAY = "anyway"


class Model(evaluation.Model, Protocol):
    """What this needs of a module."""

    def default_seed(self, seed: int) -> None: ...

    def trained_with(self, tuning: Tuning | None) -> None: ...

    def changes(self) -> int: ...

    def fit_progress(self) -> Progress | None: ...

    def remember_fit(self, history: History, progress: Progress | None) -> None: ...


def fit(
    model: Model,
    x: Any,
    y: Any,
    *,
    epochs: int,
    batch_size: int,
    optimizer: Optimizer,
    loss: Loss,
    validation_data: tuple[Any, Any] | None,
    seed: int,
    schedule: Schedule | None,
    augment: Augment | None,
    mix: Mix | None,
    workers: int | None,
    callbacks: Sequence[Callback],
    checkpoint: str | os.PathLike[str] | None,
    checkpoint_every: int | None,
    resume: bool | str,
    restart: bool,
    verbose: bool,
) -> History:
    """Train; see `Module.fit`."""
    expect_optimizer(optimizer)
    expect_loss(loss)
    for value, what in ((schedule, "schedule"), (augment, "augment"), (mix, "mix")):
        if value is not None and not callable(value):
            raise ArgumentError(f"{what} must be a function, got {value!r:.60}")
    if workers is None:
        workers = 0 if augment is None and mix is None else 1
    callbacks = _expect_callbacks(callbacks)
    pictures = as_pictures(x)
    if not len(pictures):
        raise ArgumentError("there is nothing to train on: x holds no pictures")
    plan = Plan(
        whole_number(epochs, "epochs"),
        min(expect_batch_size(batch_size), len(pictures)),
        whole_number(seed, "seed", 0, 2**63 - 1),
        augment,
        mix,
        whole_number(workers, "workers", 0, 64),
    )
    if not isinstance(resume, bool) and resume != ANYWAY:
        raise ArgumentError(f"resume must be True, False or {ANYWAY!r}, got {resume!r:.40}")
    keeper = None
    if checkpoint is not None:
        keeper = Keeper(checkpoint, checkpoint_every)
    elif resume or checkpoint_every is not None:
        raise ArgumentError("resume and checkpoint_every need checkpoint=..., the file to read and write")
    model.default_seed(plan.seed)
    first = TensorType((plan.batch_size, *pictures.shape[1:]), pictures.dtype.name)
    trace = model.trace([first])
    outputs = trace.graph.outputs[0].type
    classes = outputs.shape[1] if outputs.rank == 2 else None
    targets = as_targets(y, loss, len(pictures), classes)
    expect_known(plan.augment, pictures.shape, targets.shape)
    validation, at_once = None, plan.batch_size
    if validation_data is not None:
        validation = _validation(validation_data, pictures, loss, classes)
        # Training takes more memory a picture, so its batch fits in any case.
        at_once = max(plan.batch_size, pictures_at_once(model, validation[0], None))
        doubt_ranges(pictures, validation[0])
    plan = replace(plan, right=right_answers(loss, outputs, targets) if mix is None else None)
    expect_watched(
        (*callbacks, schedule),
        validation is not None,
        plan.right,
        None if validation is None else right_answers(loss, outputs, validation[1]),
    )
    measure(trace, pictures)
    before = (None if restart else model.fit_progress()) or Progress()
    progress = before.for_optimizer(optimizer)
    plan = replace(plan, epochs_before=progress.epochs, steps_before=progress.steps)
    trainer = Trainer(
        lambda type: model.trace([type]), loss, optimizer, current_options(), plan.seed, progress.held
    )
    model.trained_with(current_tuning())
    batch_type = _target_type(targets, plan, classes)
    trainer.compiled(first, batch_type, trace)
    loop = Loop(trainer, pictures, targets, plan, optimizer, schedule, callbacks, model.changes)
    doubts = Doubts(loop, loss, classes)
    history = History()
    with kept(keeper), _left_whole(model, loop, progress, history):
        progress.take_up(trainer)
        tell(callbacks, "on_start", model)
        finished = False
        if keeper is not None:
            told = settings(loop, trace, optimizer, loss, schedule, callbacks, batch_type, validation)
            keeper.watch(model, loop, history, callbacks, schedule, told)
            finished = bool(resume) and keeper.resume(resume == ANYWAY, first, batch_type)
        while loop.place.epoch < plan.epochs and not finished:
            info = loop.epoch()
            doubts.after_epoch(info)
            if validation is not None:
                with averaged(trainer):
                    mean, accuracy = evaluation.evaluate_checked(model, *validation, at_once, loss)
                info = info._replace(validation_loss=mean, validation_accuracy=accuracy)
            history.add(info)
            if verbose:
                print(_line(info), flush=True)
            with averaged(trainer):
                tell(callbacks, "on_epoch", info)
            loop.follow(info)
            finished = any(getattr(callback, "stop", False) for callback in callbacks)
            if keeper is not None:
                keeper.write(finished, None if trainer.averages() else info.validation_loss)
    tell(callbacks, "on_end", model)
    return history


@contextmanager
def _left_whole(model: Model, loop: Loop, progress: Progress, history: History) -> Generator[None]:
    """However training ends, by Ctrl-C too: the model has finite weights, or their averages, and what comes next goes
    on from there."""
    trainer = loop.trainer
    model.remember_fit(history, None)
    try:
        yield
    finally:
        if not loop.finite():
            loop.put_back()
        trainer.show_averages()
        # An interrupt may come between a Program's writing and its saying so.
        for parameter in trainer.moved.values():
            parameter.touch()
        epochs, steps = loop.begun()
        left = Progress(epochs, steps, progress.optimizer, trainer.held(), trainer.aside)
        model.remember_fit(history, left)


def _target_type(targets: np.ndarray, plan: Plan, classes: int | None) -> TensorType:
    """Of one batch: labels [N], or what `mix` makes of them, [N, classes]."""
    if plan.mix is None:
        return TensorType((plan.batch_size, *targets.shape[1:]), targets.dtype.name)
    if targets.dtype != np.int32 or classes is None:
        raise ArgumentError(
            "mix makes shares of classes out of labels: the loss must be one that takes labels"
        )
    return TensorType((plan.batch_size, classes))


def tell(callbacks: Sequence[Callback], method: str, what: object) -> None:
    """Call `method` of every callback that has it."""
    for callback in callbacks:
        function = getattr(callback, method, None)
        if function is not None:
            function(what)


@contextmanager
def averaged(trainer: Trainer) -> Generator[None]:
    """Within, the model has the averaged weights of an averaging optimiser; afterwards those being trained."""
    try:
        trainer.show_averages()
        yield
    finally:
        trainer.show_own()


def measure(trace: Trace, x: np.ndarray) -> None:
    """Let the layers that want statistics of the training data take them."""
    for module, on_input in trace.measured.items():
        if not on_input:
            raise ArgumentError(
                f"{module!r} does not read the model's input, so fit cannot measure its statistics; "
                "call its measure(array) on what it will read, or make it the first layer"
            )
        module.measure(x)


def _expect_callbacks(callbacks: Any) -> tuple[Callback, ...]:
    """Objects with `on_batch`, `on_epoch` or both: one with neither would never be heard of again."""
    if not isinstance(callbacks, (tuple, list)):
        raise ArgumentError(f"callbacks must be a list, got {callbacks!r:.60}")
    listed: tuple[Callback, ...] = tuple(callbacks)
    for callback in listed:
        if not any(callable(getattr(callback, name, None)) for name in ("on_batch", "on_epoch")):
            raise ArgumentError(
                "a callback is an object with a method on_batch(BatchInfo) or on_epoch(EpochInfo), "
                f"got {callback!r:.60}"
            )
    return listed


def _validation(
    data: Any, pictures: np.ndarray, loss: Loss, classes: int | None
) -> tuple[np.ndarray, np.ndarray]:
    if not isinstance(data, (tuple, list)) or len(data) != 2:
        raise ArgumentError("validation_data must be (x, y)")
    x = as_pictures(data[0], "validation x")
    if x.shape[1:] != pictures.shape[1:]:
        raise ShapeError(
            f"validation pictures are {list(x.shape[1:])}, training pictures {list(pictures.shape[1:])}; "
            "they must have one size"
        )
    if not len(x):
        raise ArgumentError("validation_data holds no pictures")
    return x, as_targets(data[1], loss, len(x), classes, "validation y")


def _line(info: EpochInfo) -> str:
    text = f"epoch {info.epoch}/{info.epochs}  loss {info.loss:.4f}{_accuracy(info.accuracy)}"
    if info.validation_loss is not None and info.validation_accuracy is not None:
        text += f"  validation loss {info.validation_loss:.4f}{_accuracy(info.validation_accuracy)}"
    return f"{text}  {info.images_per_second:,.0f} images/s"


def _accuracy(value: float) -> str:
    """Nothing where accuracy is not defined."""
    return "" if math.isnan(value) else f"  accuracy {value:.4f}"
