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
from striate.nn.module import Taken
from striate.nn.trace import Trace
from striate.nn.training import evaluation
from striate.nn.training.accuracy import NOTHING, counting, expect_watched, told_of
from striate.nn.training.augmentation import Arrays, Mix, expect_augment
from striate.nn.training.doubts import Doubts, doubt_ranges
from striate.nn.training.keeper import Keeper, kept, settings
from striate.nn.training.labels import expect_batch_size
from striate.nn.training.loop import Loop, Plan
from striate.nn.training.optimizer import Optimizer, expect_optimizer
from striate.nn.training.progress import Progress
from striate.nn.training.protocols import (
    Callback,
    EpochInfo,
    History,
    Loss,
    Schedule,
)
from striate.nn.training.several import as_all_targets, as_inputs, combined, for_inputs, output_names
from striate.nn.training.step import Trainer
from striate.runtime.current import current_options
from striate.runtime.tuning import Tuning, current_tuning
from striate.shapes import whole_number

# A value of `resume`.
ANYWAY = "anyway"
# Before the names of numbers that validation data give.
VALIDATION = "validation_"


class Model(evaluation.Model, Protocol):
    """What this needs of a module."""

    def taken(self) -> Taken: ...

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
    loss: Any,
    loss_weights: Any,
    validation_data: tuple[Any, Any] | None,
    seed: int,
    schedule: Schedule | None,
    augment: Any,
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
    for value, what in ((schedule, "schedule"), (mix, "mix")):
        if value is not None and not callable(value):
            raise ArgumentError(f"{what} must be a function, got {value!r:.60}")
    if workers is None:
        workers = 0 if augment is None and mix is None else 1
    callbacks = _expect_callbacks(callbacks)
    inputs = as_inputs(model, x)
    if not len(inputs[0]):
        raise ArgumentError("there is nothing to train on: x holds no pictures")
    plan = Plan(
        whole_number(epochs, "epochs"),
        min(expect_batch_size(batch_size), len(inputs[0])),
        whole_number(seed, "seed", 0, 2**63 - 1),
        for_inputs(augment, model, len(inputs), "augment"),
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
    first = tuple(TensorType((plan.batch_size, *each.shape[1:]), each.dtype.name) for each in inputs)
    trace = model.trace(first)
    outputs, names = [value.type for value in trace.graph.outputs], output_names(trace)
    loss = combined(loss, loss_weights, names)
    targets = as_all_targets(y, loss, len(inputs[0]), trace)
    expect_augment(plan.augment, inputs, targets)
    batch_types = _target_types(targets, plan, trace, inputs)
    validation, at_once = None, plan.batch_size
    if validation_data is not None:
        validation = _validation(validation_data, model, inputs, loss, trace)
        # Training takes more memory a picture, so its batch fits in any case.
        at_once = max(plan.batch_size, pictures_at_once(model, validation[0], None))
        for own, other in zip(inputs, validation[0], strict=True):
            doubt_ranges(own, other)
    counted = counting(loss, outputs, names, targets)
    validated = None if validation is None else counting(loss, outputs, names, validation[1])
    plan = replace(plan, counting=counted if mix is None else NOTHING)
    expect_watched((*callbacks, schedule), plan.counting, validated)
    measure(trace, inputs)
    before = (None if restart else model.fit_progress()) or Progress()
    progress = before.for_optimizer(optimizer)
    plan = replace(plan, epochs_before=progress.epochs, steps_before=progress.steps)
    trainer = Trainer(model.trace, loss, optimizer, current_options(), plan.seed, progress.held)
    model.trained_with(current_tuning())
    trainer.compiled(first, batch_types, trace)
    loop = Loop(trainer, inputs, targets, plan, optimizer, schedule, callbacks, model.changes)
    doubts = Doubts(loop, loss, outputs)
    history = History.of([*told_of(plan.counting), *told_of(validated, VALIDATION)])
    with kept(keeper), _left_whole(model, loop, progress, history):
        progress.take_up(trainer)
        tell(callbacks, "on_start", model)
        finished = False
        if keeper is not None:
            told = settings(loop, trace, optimizer, loss, schedule, callbacks, batch_types, validation)
            keeper.watch(model, loop, history, callbacks, schedule, told)
            finished = bool(resume) and keeper.resume(resume == ANYWAY, first, batch_types)
        while loop.place.epoch < plan.epochs and not finished:
            info = loop.epoch()
            doubts.after_epoch(info)
            if validation is not None:
                with averaged(trainer):
                    found = evaluation.evaluate_checked(model, *validation, at_once, loss)
                info = info._replace(
                    validation_loss=found.loss,
                    validation_accuracy=found.accuracy,
                    outputs={
                        **info.outputs,
                        **{f"{VALIDATION}{name}": each for name, each in found.outputs.items()},
                    },
                )
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


def _target_types(targets: Arrays, plan: Plan, trace: Trace, inputs: Arrays) -> tuple[TensorType, ...]:
    """Of one batch: labels [N], or what `mix` makes of them, [N, classes]."""
    if plan.mix is None:
        return tuple(TensorType((plan.batch_size, *each.shape[1:]), each.dtype.name) for each in targets)
    counts = len(inputs), len(trace.graph.outputs)
    if counts != (1, 1):
        raise ArgumentError(
            f"mix takes the pictures and labels of a model with one input and one output; this one has {counts[0]} "
            f"and {counts[1]}"
        )
    (labels,), (output,) = targets, trace.graph.outputs
    if labels.dtype != np.int32 or labels.ndim != 1 or output.type.rank != 2:
        raise ArgumentError(
            "mix makes shares of classes out of labels: the loss must be one that takes labels"
        )
    return (TensorType((plan.batch_size, output.type.shape[1])),)


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


def measure(trace: Trace, inputs: Arrays) -> None:
    """Let the layers that want statistics of the training data take them."""
    for module, number in trace.measured.items():
        if number is None:
            raise ArgumentError(
                f"{module!r} does not read the model's input, so fit cannot measure its statistics; "
                "call its measure(array) on what it will read, or make it the first layer"
            )
        module.measure(inputs[number])


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


def _validation(data: Any, model: Model, inputs: Arrays, loss: Loss, trace: Trace) -> tuple[Arrays, Arrays]:
    if not isinstance(data, (tuple, list)) or len(data) != 2:
        raise ArgumentError("validation_data must be (x, y)")
    x = as_inputs(model, data[0], "validation x")
    if len(x) != len(inputs):
        raise ArgumentError(f"validation x holds {len(x)} inputs, x holds {len(inputs)}")
    for own, other in zip(x, inputs, strict=True):
        if own.shape[1:] != other.shape[1:]:
            raise ShapeError(
                f"validation pictures are {list(own.shape[1:])}, training pictures {list(other.shape[1:])}; "
                "they must have one size"
            )
    if not len(x[0]):
        raise ArgumentError("validation_data holds no pictures")
    return x, as_all_targets(data[1], loss, len(x[0]), trace, "validation y")


def _line(info: EpochInfo) -> str:
    text = f"epoch {info.epoch}/{info.epochs}  loss {info.loss:.4f}{_accuracy(info.accuracy)}"
    if info.validation_loss is not None and info.validation_accuracy is not None:
        text += f"  validation loss {info.validation_loss:.4f}{_accuracy(info.validation_accuracy)}"
    return f"{text}  {info.images_per_second:,.0f} images/s"


def _accuracy(value: float) -> str:
    """Nothing where accuracy is not defined."""
    return "" if math.isnan(value) else f"  accuracy {value:.4f}"
