"""The training loop of `fit`: one epoch of it, from any step on."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import Any, NoReturn

import numpy as np

from striate.errors import ArgumentError, NonFiniteLossError
from striate.nn.compiled import Compiled
from striate.nn.training.accuracy import share
from striate.nn.training.augmentation import Arrays
from striate.nn.training.batches import epoch_batches, epoch_order
from striate.nn.training.callback import Callback, Resumable, Schedule
from striate.nn.training.checkpoint import Place
from striate.nn.training.defaults import has_own
from striate.nn.training.diagnosis import Diagnosis
from striate.nn.training.history import BatchInfo, EpochInfo
from striate.nn.training.options import FitOptions
from striate.nn.training.progress import Progress
from striate.nn.training.step import Trainer, Types, types_of
from striate.nn.training.task import Task
from striate.runtime.parameter import Parameter
from striate.runtime.threads import current_threads

# A loss that is so many times the first one, or 1 if that is larger, is an explosion though it is finite: weights that
# gave it are not written, and not gone back to.
EXPLODED = 1e4


class Loop(Resumable):
    """The state of one `fit`; kept free of work that need not be done in every step.

    `place` is where training stands, in this `fit`; what others are told counts the epochs of earlier ones too.
    `after_step` is called between steps, when all weights are whole. `changes` says how often the model became another
    one: a callback may unfreeze a layer.
    """

    def __init__(
        self,
        trainer: Trainer,
        task: Task,
        options: FitOptions,
        before: Progress,
        changes: Callable[[], int] = lambda: 0,
    ) -> None:
        self.trainer, self.task, self.options = trainer, task, options
        self.count = len(task.inputs[0])
        self.steps = math.ceil(self.count / options.batch_size)
        # Epochs and steps of earlier calls of `fit`, which this one continues.
        self.epochs_before, self.steps_before = before.epochs, before.steps
        total, schedule = self.steps * options.epochs, options.schedule
        self.rates = np.full(total, options.optimizer.lr, np.float32)
        if schedule is not None:
            self.rates *= np.fromiter((schedule(step, total) for step in range(total)), np.float32, total)
        if not np.isfinite(self.rates).all():
            raise ArgumentError("the schedule gives a learning rate that is not finite")
        self.numbers = self._numbers()
        # A schedule that looks at the results: what it says after an epoch holds for the epochs to come.
        self.looks_back = schedule is not None and has_own(schedule, Schedule, "after_epoch")
        self.planned, self.factor = self.rates.copy(), 1.0
        self.on_batch = [each.on_batch for each in options.callbacks if has_own(each, Callback, "on_batch")]
        self.after_step: Callable[[], None] | None = None
        # Called with whether the weights that a step began with gave a loss that is no explosion.
        self.after_loss: Callable[[bool], None] | None = None
        # Whether the last loss was one, and from where on it is: finite, and yet no sign of good weights.
        self.exploded, self.bearable = False, math.inf
        self.place = self._at_begin(0)
        self.done_here = 0
        self.started = time.perf_counter()
        self.diagnosis = Diagnosis(trainer)
        self.changes = changes
        self.known = changes()
        self.outputs = trainer.outputs
        # What to go back to when numbers are not finite any more, and the words for it.
        self.good: dict[Parameter, np.ndarray] = {}
        self.good_is = self._good_since = ""
        self._candidate: tuple[dict[Parameter, np.ndarray], str, str] | None = None
        # Whether what the optimiser keeps had to begin anew.
        self.reset = False

    def epoch(self) -> EpochInfo:
        """The rest of the epoch in which `place` stands; afterwards it stands at the next one's begin."""
        place, counting = self.place, self.task.counting
        right, parts = counting.right, counting.parts
        since = (
            "at the start of this epoch"
            if not place.step
            else f"as the checkpoint has them, at step {place.step}"
        )
        self.remember(
            f"the weights are back {since}", f"at the start of epoch {self.epochs_before + place.epoch + 1}"
        )
        threads, before = current_threads(), place.seconds
        began = asked = time.perf_counter()
        compiled: Compiled | None = None
        size = 0
        with closing(self._batches(place.epoch, place.step)) as batches:
            for batch, targets in batches:
                place.waiting += time.perf_counter() - asked
                number = place.epoch * self.steps + place.step
                if self.known != self.changes():
                    compiled = None
                    self.follow_model(*_types(batch, targets))
                if compiled is None or len(batch[0]) != size:
                    compiled, size = self.compiled(batch, targets), len(batch[0])
                self.diagnosis.before_step(number)
                answers = compiled.run(self._inputs(batch, targets, number), threads)
                loss = float(answers[0])
                if not math.isfinite(loss):
                    self.give_up(f"the loss became {loss}")
                self._judge(loss)
                place.total += loss * size
                place.seen += size
                if right is not None:
                    place.right += right(answers[1], targets[0])
                elif parts is not None:
                    place.right += parts.add(place.outputs, answers, targets, size)
                place.step += 1
                self.done_here += 1
                place.seconds = before + time.perf_counter() - began
                if self.on_batch:
                    self._tell(loss)
                if self.after_step is not None:
                    self.after_step()
                asked = time.perf_counter()
        place.seconds = before + time.perf_counter() - began
        self.expect_finite()
        info = EpochInfo(
            self.epochs_before + place.epoch + 1,
            self.epochs_before + self.options.epochs,
            place.total / place.seen,
            share(place.right, place.seen, counting.defined),
            None,
            None,
            place.seconds,
            place.seen / max(place.seconds, 1e-9),
            float(self.rates[(place.epoch + 1) * self.steps - 1]),
            place.waiting,
            {} if parts is None else parts.told(place.outputs, place.seen),
        )
        self.place = self._at_begin(place.epoch + 1)
        return info

    def _at_begin(self, epoch: int) -> Place:
        parts = self.task.counting.parts
        return Place(epoch, outputs=[] if parts is None else parts.zeros())

    def follow(self, info: EpochInfo) -> None:
        """Let a schedule that looks at results change the rates of the epochs to come."""
        if self.looks_back:
            assert self.options.schedule is not None
            self._scale_rates(float(self.options.schedule.after_epoch(info)))

    def state(self) -> dict[str, float]:
        """What a checkpoint must hold beside `place`."""
        return {"factor": self.factor} | ({} if self.bearable == math.inf else {"bearable": self.bearable})

    def continue_from(self, place: Place, epochs_before: int, steps_before: int) -> None:
        """Stand where a checkpoint says, with the epochs and steps that were before its run."""
        self.place = place if place.step else self._at_begin(place.epoch)
        self.epochs_before, self.steps_before = epochs_before, steps_before
        self.numbers = self._numbers()

    def _numbers(self) -> np.ndarray:
        """Those of the steps, from 1."""
        first = self.steps_before + 1
        return np.arange(first, first + len(self.rates), dtype=np.float32)

    def restore(self, told: Mapping[str, Any]) -> None:
        self.bearable = float(told.get("bearable", math.inf))
        self._scale_rates(float(told["factor"]))

    def _scale_rates(self, factor: float) -> None:
        """What a schedule that looks at results said last, for the epochs from `place` on."""
        if not math.isfinite(factor):
            raise ArgumentError("the schedule gives a learning rate that is not finite")
        self.factor = factor
        following = self.place.epoch * self.steps
        self.rates[following:] = self.planned[following:] * np.float32(factor)

    def compiled(self, batch: Arrays, targets: Arrays) -> Compiled:
        """The step for batches like this; the last one of an epoch may be smaller."""
        return self.trainer.compiled(*_types(batch, targets))

    def begun(self) -> tuple[int, int]:
        """Epochs, and steps since the optimiser's state began: those of earlier calls, and of this one."""
        place = self.place
        steps = self.steps_before + place.epoch * self.steps + place.step
        return self.epochs_before + place.epoch + (place.step > 0), 0 if self.reset else steps

    def _batches(self, epoch: int, first: int, workers: int | None = None) -> Generator[Any]:
        options = self.options
        return epoch_batches(
            self.task.inputs,
            self.task.targets,
            epoch_order(self.count, options.seed, self.epochs_before + epoch),
            options.batch_size,
            augment=options.augment,
            mix=options.mix,
            seed=options.seed,
            epoch=self.epochs_before + epoch,
            first=first,
            workers=(options.workers or 0) if workers is None else workers,
        )

    def some_inputs(self, most: int) -> tuple[np.ndarray, ...]:
        """What a step would read for a few pictures from all over the training data, as they are."""
        count = min(most, self.options.batch_size)
        chosen = np.linspace(0, self.count - 1, count).astype(np.int64)
        batch, targets = (
            tuple(each[chosen] for each in arrays) for arrays in (self.task.inputs, self.task.targets)
        )
        return self._inputs(batch, targets, 0)

    def _inputs(self, batch: Arrays, targets: Arrays, number: int) -> tuple[np.ndarray, ...]:
        inputs = (*batch, *targets, self.rates[number, ...])
        return (*inputs, self.numbers[number, ...]) if self.trainer.counts_steps else inputs

    def _tell(self, loss: float) -> None:
        place = self.place
        done = place.epoch * self.steps + place.step
        left = (
            (time.perf_counter() - self.started) / self.done_here * (self.steps * self.options.epochs - done)
        )
        info = BatchInfo(
            self.epochs_before + place.epoch + 1,
            self.epochs_before + self.options.epochs,
            place.step,
            self.steps,
            loss,
            share(place.right, place.seen, self.task.counting.defined),
            place.seen / max(place.seconds, 1e-9),
            left,
            float(self.rates[done - 1]),
        )
        for on_batch in self.on_batch:
            on_batch(info)

    def remember(self, words: str, later: str) -> None:
        """Take the weights as they are for good ones, once they give a bearable loss.

        An error says in `words` that they are back, and with `later` if that is an epoch other than its own.
        """
        good = [*self.trainer.moved.values(), *self.trainer.averaging().values()]
        self._candidate = {parameter: parameter.array.copy() for parameter in good}, words, later
        if not self.good:
            self._take_candidate()
        else:
            self.good_is = f"the weights are back {self._good_since}, before the loss exploded"

    def _take_candidate(self) -> None:
        if self._candidate is not None:
            (self.good, self.good_is, self._good_since), self._candidate = self._candidate, None

    def _judge(self, loss: float) -> None:
        """What a finite loss says of the weights that gave it."""
        if self.bearable == math.inf:
            self.bearable = EXPLODED * max(abs(loss), 1.0)
        # Far below 0 is where some losses of one's own want to be.
        self.exploded = loss > self.bearable
        if self._candidate is not None and not self.exploded:
            self._take_candidate()
        if self.after_loss is not None:
            self.after_loss(not self.exploded)

    def follow_model(self, x: Types, targets: Types) -> None:
        """A callback changed the model: from the next step, on batches of these types, train what it is now."""
        trainer = self.trainer
        trainer.forget()
        trainer.compiled(x, targets)
        self.known = self.changes()
        if trainer.outputs != self.outputs:
            now, before = (
                ", ".join(str([*each]) for each in sizes) for sizes in (trainer.outputs, self.outputs)
            )
            raise ArgumentError(
                f"the model was changed while it trained: it answers {now} for a picture now, "
                f"{before} before, and labels were checked for that; change it between two calls of fit"
            )
        for parameter in (*trainer.moved.values(), *trainer.averaging().values()):
            if parameter not in self.good:
                self.good[parameter] = parameter.array.copy()
        self.diagnosis = Diagnosis(trainer)

    def finite(self) -> bool:
        """Whether all that a step moves is."""
        return all(np.isfinite(each.array).all() for each in self.trainer.moving().values())

    def expect_finite(self) -> None:
        """Raise `NonFiniteLossError` if the last step left anything that is not finite behind."""
        spoilt = [name for name, each in self.trainer.moving().items() if not np.isfinite(each.array).all()]
        if spoilt:
            what = "the weights" if spoilt[0] in self.trainer.moved else "what the optimiser keeps"
            if not self.place.step:
                self.put_back()
                raise NonFiniteLossError(
                    f"{what} became infinite or NaN in a callback, after an epoch ({spoilt[0]})"
                )
            self.place.step -= 1
            self.give_up(f"{what} became infinite or NaN")

    def put_back(self) -> None:
        """Give the model the good weights again; what the optimiser keeps begins anew."""
        for parameter, array in self.good.items():
            parameter.assign(array)
        self.trainer.reset(averages=False)
        self.reset = True

    def give_up(self, what: str) -> NoReturn:
        """Find out where it began, put the weights back, and say so."""
        place = replace(self.place)
        number = place.epoch * self.steps + place.step
        if not self.done_here and number:
            what += ", in the first step after the checkpoint, whose weights had grown too large before it was written,"
        try:
            where = self.diagnosis.culprit(self._again(place), number)
            if self.diagnosis.pictures:
                # They say nothing against the weights.
                self._take_candidate()
        finally:
            self.put_back()
        raise NonFiniteLossError(
            f"{what} in epoch {self.epochs_before + place.epoch + 1}, step {place.step + 1} of {self.steps} "
            f"(learning rate {float(self.rates[number]):g}){where}; {self.good_is}. A smaller learning rate, a "
            "warm-up, or standardised inputs (nn.Standardize) usually help"
        )

    def _again(self, place: Place) -> Callable[[int], Generator[tuple[Compiled, tuple[np.ndarray, ...]]]]:
        """A function that makes the inputs of the steps from `number` to the one at `place` once more."""

        def inputs(number: int) -> Generator[tuple[Compiled, tuple[np.ndarray, ...]]]:
            for epoch in range(number // self.steps, place.epoch + 1):
                first = max(number - epoch * self.steps, 0)
                for step, (batch, targets) in enumerate(self._batches(epoch, first, 0), first):
                    compiled = self.compiled(batch, targets)
                    yield compiled, self._inputs(batch, targets, epoch * self.steps + step)

        return inputs


def _types(batch: Arrays, targets: Arrays) -> tuple[Types, Types]:
    return types_of(batch), types_of(targets)
