"""Writing checkpoints while `fit` trains, and going on from one.

A checkpoint is written under a temporary name first, and gets its own when its weights have proved good: at the next
finite loss, or when training ends. A loss that explodes leaves the one before.
"""

from __future__ import annotations

import contextlib
import json
import os
import warnings
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from striate.errors import CheckpointError, NonFiniteLossError, StriateWarning
from striate.nn.files import whole_file
from striate.nn.training.callback import Resumable
from striate.nn.training.checkpoint import (
    CALLBACK,
    STATE,
    VERSION,
    Checkpoint,
    Place,
    as_path,
    commit,
    prepare,
    read,
)
from striate.nn.training.defaults import as_given
from striate.nn.training.differences import differences
from striate.nn.training.freezing import frozen, set_frozen
from striate.nn.training.history import History
from striate.nn.training.lock import locked
from striate.nn.training.loop import Loop
from striate.nn.training.options import ANYWAY
from striate.nn.training.settings import settings_of
from striate.shapes import whole_number


class Checkpointer:
    """The checkpoint of one `fit`: written after every epoch, and after every `interval` steps within one."""

    def __init__(self, path: str | os.PathLike[str], interval: int | None) -> None:
        self.path = as_path(path)
        self.interval = None if interval is None else whole_number(interval, "checkpoint_every")
        self._pending: Path | None = None
        self._held = ExitStack()

    def begin(self, model: Any, loop: Loop, history: History) -> bool:
        """Say what is to be written, and go on from what was, if `resume` asks for it; returns whether that is all.

        From here on the file is this run's alone.
        """
        self.model, self.loop, self.history, self.settings = model, loop, history, settings_of(loop)
        # Those whose state is written: the callbacks, by number, and the schedule.
        self.resumable: dict[str, Resumable] = {str(k): each for k, each in enumerate(loop.options.callbacks)}
        schedule = loop.options.schedule
        self.resumable |= {"loop": loop, "schedule": Resumable() if schedule is None else schedule}
        self._held.enter_context(locked(self.path.parent / f".{self.path.name}.lock", str(self.path)))
        whole_file.remove_remains(self.path)
        loop.after_loss = self._proved
        if self.interval is not None:
            loop.after_step = self._after_step
        resume = loop.options.resume
        return bool(resume) and self.resume(resume == ANYWAY)

    def close(self, error: BaseException | None) -> None:
        """Training ended, by `error` or by itself: what was written last counts, unless the loss exploded."""
        with self._held:
            pending, self._pending = self._pending, None
            if pending is None:
                return
            if isinstance(error, NonFiniteLossError):
                whole_file.discard(pending)
            elif error is None:
                commit(pending, self.path)
            else:
                # The error that is on its way says more.
                with contextlib.suppress(CheckpointError):
                    commit(pending, self.path)

    def _after_step(self) -> None:
        place = self.loop.place
        assert self.interval is not None
        # The last step's is written when the epoch has been validated.
        if place.step < self.loop.steps and place.step % self.interval == 0:
            self.write(False)

    def _proved(self, good: bool = True) -> None:
        """The weights that were written last gave a loss, and it is one of `good` weights."""
        if self._pending is not None:
            pending, self._pending = self._pending, None
            if good:
                commit(pending, self.path)
            else:
                whole_file.discard(pending)

    def write(self, finished: bool, validation_loss: float | None = None) -> None:
        """Write where training stands; `validation_loss`: the loss that these very weights gave already.

        Raises `CheckpointError`, and `NonFiniteLossError` if the weights are not finite.
        """
        self.loop.expect_finite()
        if self.loop.exploded:
            # What such a loss was followed by cannot be trusted until there is a better one.
            return
        self._proved()
        arrays = {f"{STATE}{name}": array for name, array in self.loop.trainer.state().items()}
        numbers: dict[str, dict[str, Any]] = {}
        for who, each in self.resumable.items():
            told = each.state()
            numbers[who] = {key: value for key, value in told.items() if not isinstance(value, np.ndarray)}
            held = {key: value for key, value in told.items() if isinstance(value, np.ndarray)}
            arrays.update({f"{CALLBACK}{who}.{key}": value for key, value in held.items()})
        place, history = self.loop.place, self.history.lists()
        before = (self.loop.epochs_before, self.loop.steps_before)
        told = Checkpoint(
            self.settings, place, history, numbers, arrays, finished, before, frozen(self.model)
        )
        self._pending = prepare(self.path, told)
        proved = validation_loss is not None and validation_loss <= self.loop.bearable
        if finished or proved or place.epoch >= self.loop.options.epochs:
            self._proved()

    def resume(self, anyway: bool) -> bool:
        """Put everything where the checkpoint says, if there is one; returns whether training was over.

        `anyway`: also where settings differ, with a warning that says which. Raises `CheckpointError`, and then the
        model is as it was, if the file is damaged or another run's.
        """
        if not self.path.exists():
            return False
        found = read(self.path)
        try:
            return self._go_on(found, anyway)
        except (KeyError, TypeError, AttributeError, IndexError) as error:
            raise CheckpointError(
                f"{self.path} is damaged: its header is not one of a checkpoint ({error!r:.80})"
            ) from error

    def _go_on(self, found: Checkpoint, anyway: bool) -> bool:
        state = {name.removeprefix(STATE): a for name, a in found.arrays.items() if name.startswith(STATE)}
        self._expect_finite(state)
        odd = self._differences(found)
        if odd and not anyway:
            raise CheckpointError(
                f"{self.path} belongs to another training run: {'; '.join(odd)}. Resume with what it began with, start "
                'anew without resume, or go on all the same, to other bits, with resume="anyway"'
            )
        place = replace(found.place)
        if (place.step > 0) != (place.seen > 0) or (place.step > self.loop.steps and not odd):
            raise CheckpointError(
                f"{self.path} is damaged: it stands at {found.place}, an epoch has {self.loop.steps} steps"
            )
        if place.step and found.settings.get("steps", self.loop.steps) != self.loop.steps:
            odd.append(f"epoch {place.epoch + 1} begins anew, for its steps are others")
            place = Place(place.epoch)
        if place.step and len(place.outputs) != len(self.loop.place.outputs):
            if not odd:
                raise CheckpointError(
                    f"{self.path} is damaged: it has {len(place.outputs)} sums of outputs' numbers"
                )
            odd.append(f"epoch {place.epoch + 1} begins anew, for its losses are others")
            place = Place(place.epoch)
        self._restore_model(found, state, anyway, odd)
        self._restore_loop(found, place, odd)
        self._restore_resumable(found, odd)
        for name, values in self.history.lists().items():
            values.extend(found.history.get(name, ()))
        if odd:
            warnings.warn(f"{self.path}: going on although {'; '.join(odd)}", StriateWarning, stacklevel=5)
        return found.finished and not odd

    def _expect_finite(self, state: Mapping[str, np.ndarray]) -> None:
        spoilt = [name for name, array in state.items() if not np.isfinite(array).all()]
        if spoilt:
            raise CheckpointError(
                f"{self.path} holds numbers that are not finite ({', '.join(spoilt[:3])}), so every step from it on "
                "would give NaN: its loss had exploded. Start anew without resume, with a smaller learning rate"
            )

    def _differences(self, found: Checkpoint) -> list[str]:
        if "loop" not in found.numbers:
            raise CheckpointError(f"{self.path} is damaged: it does not say what the learning rate was")
        if found.version != VERSION:
            return [
                f"it was written by an earlier version (format {found.version}), which did not take down all that the "
                "same bits need"
            ]
        if (
            set(found.numbers) != set(self.resumable)
            and len(found.settings["callbacks"]) == len(self.resumable) - 2
        ):
            raise CheckpointError(f"{self.path} is damaged: it does not say what callbacks and schedule kept")
        # Through JSON, as the file's went: tuples are lists there.
        return differences(found.settings, json.loads(json.dumps(self.settings)))

    def _restore_model(
        self,
        found: Checkpoint,
        state: Mapping[str, np.ndarray],
        anyway: bool,
        odd: list[str],
    ) -> None:
        """Weights and the optimiser's state, with what a callback had frozen or unfrozen by then."""
        now = frozen(self.model)
        try:
            # What was frozen when the run began is this run's choice; what a callback changed since is the file's.
            same = (
                found.version == VERSION
                and found.settings["model"]["trained"] == self.settings["model"]["trained"]
            )
            if same and found.frozen is not None and set(found.frozen) != set(now):
                set_frozen(self.model, found.frozen)
                self.loop.follow_model(self.loop.task.x, self.loop.task.y)
            if self.loop.trainer.restore(state, anyway):
                odd.append("what the optimiser keeps begins anew")
        except CheckpointError as error:
            set_frozen(self.model, now)
            raise CheckpointError(f"{self.path}: {error}") from error

    def _restore_loop(self, found: Checkpoint, place: Place, odd: Sequence[str]) -> None:
        loop = self.loop
        loop.continue_from(place, *found.before)
        told = dict(found.numbers["loop"])
        if odd:
            # Another loss has another size.
            told.pop("bearable", None)
        loop.restore(told if loop.looks_back else {**told, "factor": 1.0})

    def _restore_resumable(self, found: Checkpoint, odd: list[str]) -> None:
        """Callbacks and schedule: each what one of its kind kept."""
        kinds: list[str] = list(found.settings.get("callbacks", ()))
        mine: list[str] = list(self.settings["callbacks"])
        for who, each in self.resumable.items():
            source = who
            if who.isdecimal() and kinds and kinds != mine:
                same = [k for k, kind in enumerate(kinds) if kind == mine[int(who)]]
                place = mine[: int(who)].count(mine[int(who)])
                source = str(same[place]) if place < len(same) else ""
            prefix = f"{CALLBACK}{source}."
            arrays = {n.removeprefix(prefix): a for n, a in found.arrays.items() if n.startswith(prefix)}
            told = {**found.numbers.get(source, {}), **arrays}
            if who == "loop" or not told:
                continue
            try:
                each.restore(told)
            except (KeyError, TypeError, ValueError) as error:
                kind = type(as_given(each)).__name__
                if not odd:
                    raise CheckpointError(
                        f"{self.path}: {kind} cannot go on from what it holds: {error!r:.80}"
                    ) from error
                odd.append(f"{kind} begins anew")


@contextlib.contextmanager
def closing(checkpointer: Checkpointer | None) -> Generator[None]:
    """Close `checkpointer` when training ends."""
    try:
        yield
    except BaseException as error:
        if checkpointer is not None:
            checkpointer.close(error)
        raise
    if checkpointer is not None:
        checkpointer.close(None)
