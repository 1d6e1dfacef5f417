"""The training loop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias

import numpy as np

from striate.errors import ArgumentError, NonFiniteLossError, ShapeError
from striate.ir.types import TensorType
from striate.nn import evaluation
from striate.nn.compiled import Compiled
from striate.nn.labels import as_pictures, as_targets, expect_batch_size
from striate.nn.losses import expect_loss
from striate.nn.trace import Trace
from striate.nn.trainer import Trainer
from striate.nn.training import (
    BatchInfo,
    Callback,
    EpochInfo,
    History,
    Loss,
    Optimizer,
    Schedule,
    expect_optimizer,
)
from striate.runtime.current import current_options
from striate.runtime.threads import current_threads
from striate.runtime.tuning import Tuning, current_tuning
from striate.shapes import whole_number

# Quoted, so that the module np.random is loaded only when something is drawn.
Augment: TypeAlias = "Callable[[np.ndarray, np.random.Generator], np.ndarray]"


class Model(evaluation.Model, Protocol):
    """What this needs of a module."""

    def default_seed(self, seed: int) -> None: ...

    def trained_with(self, tuning: Tuning | None) -> None: ...


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
    callbacks: Sequence[Callback],
    verbose: bool,
) -> History:
    """Train; see `Module.fit`."""
    epochs = whole_number(epochs, "epochs")
    seed = whole_number(seed, "seed", 0, 2**63 - 1)
    batch_size = expect_batch_size(batch_size)
    expect_optimizer(optimizer)
    expect_loss(loss)
    for value, what in ((schedule, "schedule"), (augment, "augment")):
        if value is not None and not callable(value):
            raise ArgumentError(f"{what} must be a function, got {value!r:.60}")
    callbacks = _expect_callbacks(callbacks)
    pictures = as_pictures(x)
    if not len(pictures):
        raise ArgumentError("there is nothing to train on: x holds no pictures")
    model.default_seed(seed)
    first = TensorType((min(batch_size, len(pictures)), *pictures.shape[1:]), pictures.dtype.name)
    trace = model.trace([first])
    outputs = trace.graph.outputs[0].type
    classes = outputs.shape[1] if outputs.rank == 2 else None
    targets = as_targets(y, loss, len(pictures), classes)
    validation = None
    if validation_data is not None:
        validation = _validation(validation_data, pictures, loss, classes)
    measure(trace, pictures)
    trainer = Trainer(lambda type: model.trace([type]), loss, optimizer, current_options(), seed)
    model.trained_with(current_tuning())
    trainer.compiled(first, TensorType((first.shape[0], *targets.shape[1:]), targets.dtype.name), trace)
    loop = _Loop(
        trainer, pictures, targets, batch_size, epochs, optimizer, schedule, augment, seed, callbacks
    )
    history = History()
    tell(callbacks, "on_start", model)
    try:
        for epoch in range(epochs):
            mean, accuracy, seconds, rate = loop.epoch(epoch)
            checked: tuple[float, float] | tuple[None, None] = (None, None)
            if validation is not None:
                with averaged(trainer):
                    checked = evaluation.evaluate_checked(model, *validation, max(batch_size, 256), loss)
            info = EpochInfo(
                epoch + 1, epochs, mean, accuracy, *checked, seconds, len(pictures) / max(seconds, 1e-9), rate
            )
            history.add(info)
            if verbose:
                print(_line(info), flush=True)
            with averaged(trainer):
                for on_epoch in loop.on_epoch:
                    on_epoch(info)
            loop.follow(epoch, info)
            if any(getattr(callback, "stop", False) for callback in callbacks):
                break
        for name, average in trainer.averages().items():
            trainer.trainable[name].assign(average)
    finally:
        # An interrupt may come between a Program's writing and its saying so.
        for parameter in trainer.moved.values():
            parameter.touch()
    tell(callbacks, "on_end", model)
    return history


def tell(callbacks: Sequence[Callback], method: str, model: object) -> None:
    """Call `method` of every callback that has it, with the model."""
    for callback in callbacks:
        function = getattr(callback, method, None)
        if function is not None:
            function(model)


@contextmanager
def averaged(trainer: Trainer) -> Generator[None]:
    """Within, the model has the averaged weights of an averaging optimiser; afterwards those being trained."""
    averages = trainer.averages()
    if not averages:
        yield
        return
    own = {name: trainer.trainable[name].array.copy() for name in averages}
    for name, array in averages.items():
        trainer.trainable[name].assign(array)
    try:
        yield
    finally:
        for name, array in own.items():
            trainer.trainable[name].assign(array)


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


def _expect_like(augmented: Any, batch: np.ndarray) -> None:
    """What `augment` returned must be a batch of the same shape and type."""
    if not isinstance(augmented, np.ndarray):
        raise ArgumentError(f"augment must return a batch, it returned {augmented!r:.60}")
    if augmented.shape != batch.shape or augmented.dtype != batch.dtype:
        raise ShapeError(
            f"augment must return a batch like the one it was given, {batch.dtype}{list(batch.shape)}; "
            f"it returned {augmented.dtype}{list(augmented.shape)}"
        )


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
    text = f"epoch {info.epoch}/{info.epochs}  loss {info.loss:.4f}  accuracy {info.accuracy:.4f}"
    if info.validation_loss is not None and info.validation_accuracy is not None:
        text += f"  validation loss {info.validation_loss:.4f}  accuracy {info.validation_accuracy:.4f}"
    return f"{text}  {info.images_per_second:,.0f} images/s"


class _Loop:
    """The state of one `fit`, and one epoch of it; kept free of work that need not be done in every step."""

    def __init__(
        self,
        trainer: Trainer,
        x: np.ndarray,
        targets: np.ndarray,
        batch_size: int,
        epochs: int,
        optimizer: Optimizer,
        schedule: Schedule | None,
        augment: Augment | None,
        seed: int,
        callbacks: Sequence[Callback],
    ) -> None:
        self.trainer, self.x, self.targets, self.epochs = trainer, x, targets, epochs
        self.batch_size = min(batch_size, len(x))
        self.steps = math.ceil(len(x) / batch_size)
        total = self.steps * epochs
        self.rates = np.full(total, optimizer.lr, np.float32)
        if schedule is not None:
            self.rates *= np.fromiter((schedule(step, total) for step in range(total)), np.float32, total)
        if not np.isfinite(self.rates).all():
            raise ArgumentError("the schedule gives a learning rate that is not finite")
        self.numbers = np.arange(1, total + 1, dtype=np.float32) if trainer.counts_steps else None
        # A schedule that looks at the results: what it says after an epoch holds for the epochs to come.
        self.after_epoch: Callable[[EpochInfo], float] | None = getattr(schedule, "after_epoch", None)
        self.planned = self.rates.copy()
        self.augment = augment
        self.order_generator, self.augment_generator = (
            np.random.default_rng([seed, stream]) for stream in (1, 2)
        )
        self.on_batch = [f for f in (getattr(c, "on_batch", None) for c in callbacks) if f is not None]
        self.on_epoch = [f for f in (getattr(c, "on_epoch", None) for c in callbacks) if f is not None]
        self.batch = np.empty((self.batch_size, *x.shape[1:]), x.dtype)
        self.labels = np.empty((self.batch_size, *targets.shape[1:]), targets.dtype)
        self.counted = targets.dtype == np.int32
        self.started = time.perf_counter()

    def epoch(self, epoch: int) -> tuple[float, float, float, float]:
        """One pass over the data; returns (mean loss, accuracy, seconds, last learning rate)."""
        good = {name: parameter.array.copy() for name, parameter in self.trainer.moved.items()}
        order = self.order_generator.permutation(len(self.x))
        threads, compiled = current_threads(), self._compiled(self.batch_size)
        began = time.perf_counter()
        total, right, seen = 0.0, 0, 0
        x, targets, size, counted, on_batch = (
            self.x,
            self.targets,
            self.batch_size,
            self.counted,
            self.on_batch,
        )
        for step in range(self.steps):
            chosen = order[seen : seen + size]
            count = len(chosen)
            batch, labels = self.batch[:count], self.labels[:count]
            # "clip" lets take write straight into `out`; all indices are in range.
            x.take(chosen, 0, batch, "clip")
            targets.take(chosen, 0, labels, "clip")
            if self.augment is not None:
                changed = self.augment(batch, self.augment_generator)
                _expect_like(changed, batch)
                batch = changed
            number = epoch * self.steps + step
            inputs = (batch, labels, self.rates[number, ...])
            if self.numbers is not None:
                inputs = (*inputs, self.numbers[number, ...])
            if count < size:
                compiled = self._compiled(count)
            loss_array, outputs = compiled.run(inputs, threads)
            loss = float(loss_array)
            seen += count
            if not math.isfinite(loss):
                self._restore(good, epoch, step, f"the loss became {loss}")
            total += loss * count
            if counted:
                right += int(np.count_nonzero(outputs.argmax(1) == labels))
            if on_batch:
                self._tell(epoch, step, seen, loss, right, began)
        seconds = time.perf_counter() - began
        if not all(np.isfinite(parameter.array).all() for parameter in self.trainer.moved.values()):
            self._restore(good, epoch, self.steps - 1, "the weights became infinite or NaN")
        rate = float(self.rates[(epoch + 1) * self.steps - 1])
        return total / seen, right / seen if counted else math.nan, seconds, rate

    def follow(self, epoch: int, info: EpochInfo) -> None:
        """Let a schedule that looks at results change the rates of the epochs to come."""
        if self.after_epoch is None:
            return
        factor = float(self.after_epoch(info))
        if not math.isfinite(factor):
            raise ArgumentError("the schedule gives a learning rate that is not finite")
        following = (epoch + 1) * self.steps
        self.rates[following:] = self.planned[following:] * np.float32(factor)

    def _compiled(self, count: int) -> Compiled:
        """The step for `count` pictures; the last batch of an epoch may be smaller."""
        return self.trainer.compiled(
            TensorType((count, *self.x.shape[1:]), self.x.dtype.name),
            TensorType((count, *self.targets.shape[1:]), self.targets.dtype.name),
        )

    def _tell(self, epoch: int, step: int, seen: int, loss: float, right: int, began: float) -> None:
        now = time.perf_counter()
        done = epoch * self.steps + step + 1
        left = (now - self.started) / done * (self.steps * self.epochs - done)
        info = BatchInfo(
            epoch + 1,
            self.epochs,
            step + 1,
            self.steps,
            loss,
            right / seen if self.counted else math.nan,
            seen / max(now - began, 1e-9),
            left,
            float(self.rates[done - 1]),
        )
        for on_batch in self.on_batch:
            on_batch(info)

    def _restore(self, good: dict[str, np.ndarray], epoch: int, step: int, what: str) -> None:
        for name, parameter in self.trainer.moved.items():
            parameter.assign(good[name])
        raise NonFiniteLossError(
            f"{what} in epoch {epoch + 1}, step {step + 1} of {self.steps} (learning rate "
            f"{float(self.rates[epoch * self.steps + step]):g}); the weights are back at the start of this "
            "epoch. A smaller learning rate, a warm-up, or standardised inputs (nn.Standardize) usually help"
        )
