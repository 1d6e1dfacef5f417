"""`fit`: the epochs of a training, with what comes before, between and after them."""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from striate.errors import ArgumentError, NonFiniteLossError
from striate.nn.module import Module
from striate.nn.trace import Trace
from striate.nn.training import evaluation
from striate.nn.training.accuracy import told_of
from striate.nn.training.augmentation import Arrays
from striate.nn.training.callback import Callback
from striate.nn.training.checkpointer import Checkpointer, closing
from striate.nn.training.history import EpochInfo, History
from striate.nn.training.loop import Loop
from striate.nn.training.options import FitOptions
from striate.nn.training.progress import Progress
from striate.nn.training.sanity import SanityChecks
from striate.nn.training.step import Trainer
from striate.nn.training.task import VALIDATION, Task, task_of
from striate.runtime.current import current_options
from striate.runtime.tuning import current_tuning


def fit(model: Module, x: Any, y: Any, options: FitOptions) -> History:
    """Train; see `Module.fit`."""
    checkpointer = None
    if options.checkpoint is not None:
        checkpointer = Checkpointer(options.checkpoint, options.checkpoint_every)
    task, options = task_of(model, x, y, options)
    measure(task.trace, task.inputs)
    before = (None if options.restart else model.fit_progress()) or Progress()
    progress = before.for_optimizer(options.optimizer)
    trainer = Trainer(
        model.trace, task.loss, options.optimizer, current_options(), options.seed, progress.held
    )
    model.trained_with(current_tuning())
    trainer.compiled(task.x, task.y, task.trace)
    loop = Loop(trainer, task, options, progress, model.changes)
    sanity = SanityChecks(loop)
    history = History.of(task.numbers())
    with (
        _told(options.callbacks, model),
        closing(checkpointer),
        _left_whole(model, loop, progress, history),
    ):
        progress.take_up(trainer)
        for callback in options.callbacks:
            callback.on_start(model)
        finished = checkpointer is not None and checkpointer.begin(model, loop, history)
        while loop.place.epoch < options.epochs and not finished:
            info = loop.epoch()
            with _written_down(history, info, task):
                sanity.after_epoch(info)
                if task.validation is not None:
                    with averaged(trainer):
                        found = evaluation.evaluate_checked(
                            model, *task.validation, task.validation_batch, task.loss
                        )
                    info = _with_validation(info, found)
                history.add(info)
            if options.verbose:
                print(_line(info), flush=True)
            with averaged(trainer):
                for callback in options.callbacks:
                    callback.on_epoch(info)
            loop.follow(info)
            finished = any(callback.stop for callback in options.callbacks)
            if checkpointer is not None:
                checkpointer.write(finished, None if trainer.averages() else info.validation_loss)
    return history


@contextmanager
def _told(callbacks: Sequence[Callback], model: Module) -> Generator[None]:
    """At the end callbacks are told that training ended, or that it was interrupted, by Ctrl-C or an error."""
    try:
        yield
    except NonFiniteLossError:
        # The weights are those from which to go on with another learning rate.
        raise
    except BaseException:
        for callback in callbacks:
            callback.on_interrupt(model)
        raise
    for callback in callbacks:
        callback.on_end(model)


@contextmanager
def _written_down(history: History, info: EpochInfo, task: Task) -> Generator[None]:
    """An epoch whose training was finished stands in `history`, with NaN where an interrupt came before a number."""
    entries = len(history.loss)
    try:
        yield
    finally:
        if len(history.loss) == entries:
            nothing = evaluation.Found(math.nan, math.nan, dict.fromkeys(told_of(task.validated), math.nan))
            history.add(info if task.validation is None else _with_validation(info, nothing))


def _with_validation(info: EpochInfo, found: evaluation.Found) -> EpochInfo:
    outputs = {f"{VALIDATION}{name}": each for name, each in found.outputs.items()}
    return info._replace(
        validation_loss=found.loss,
        validation_accuracy=found.accuracy,
        outputs={**info.outputs, **outputs},
    )


@contextmanager
def _left_whole(model: Module, loop: Loop, progress: Progress, history: History) -> Generator[None]:
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


def _line(info: EpochInfo) -> str:
    text = f"epoch {info.epoch}/{info.epochs}  loss {info.loss:.4f}{_accuracy(info.accuracy)}"
    if info.validation_loss is not None and info.validation_accuracy is not None:
        text += f"  validation loss {info.validation_loss:.4f}{_accuracy(info.validation_accuracy)}"
    return f"{text}  {info.images_per_second:,.0f} images/s"


def _accuracy(value: float) -> str:
    """Nothing where accuracy is not defined."""
    return "" if math.isnan(value) else f"  accuracy {value:.4f}"
