"""Writing checkpoints while `fit` trains, and going on from one."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from striate.errors import CheckpointError
from striate.nn.checkpoint import (
    CALLBACK,
    STATE,
    VERSION,
    Checkpoint,
    as_path,
    described,
    expect_same_settings,
    read,
    remove_remains,
    told_by,
    write,
)
from striate.nn.described import digest
from striate.nn.epochs import Loop
from striate.nn.graph_json import stored, to_document
from striate.nn.trace import Trace
from striate.nn.training import Callback, History, Loss, Optimizer, Schedule
from striate.runtime.current import current_options
from striate.shapes import whole_number


class Keeper:
    """The checkpoint of one `fit`: written after every epoch, and after every `every` steps within one."""

    def __init__(self, path: str | os.PathLike[str], every: int | None) -> None:
        self.path = as_path(path)
        self.every = None if every is None else whole_number(every, "checkpoint_every")

    def watch(
        self,
        loop: Loop,
        history: History,
        callbacks: Sequence[Callback],
        schedule: Schedule | None,
        settings: Mapping[str, Any],
    ) -> None:
        """Of what it is to write; nothing is written or read yet."""
        self.loop, self.history, self.settings = loop, history, settings
        # Who is asked for a state: the callbacks, by number, and the schedule.
        self.tellers: dict[str, object] = {str(number): each for number, each in enumerate(callbacks)}
        self.tellers |= {"loop": loop, "schedule": schedule}
        if self.every is not None:
            loop.after_step = self._after_step

    def _after_step(self) -> None:
        place = self.loop.place
        assert self.every is not None
        # The last step's is written when the epoch has been validated.
        if place.step < self.loop.steps and place.step % self.every == 0:
            self.write(False)

    def write(self, finished: bool) -> None:
        """Write where training stands; raises `CheckpointError`."""
        arrays = {f"{STATE}{name}": array for name, array in self.loop.trainer.state().items()}
        numbers: dict[str, dict[str, Any]] = {}
        for who, teller in self.tellers.items():
            told = told_by(teller)
            numbers[who] = {key: value for key, value in told.items() if not isinstance(value, np.ndarray)}
            held = {key: value for key, value in told.items() if isinstance(value, np.ndarray)}
            arrays.update({f"{CALLBACK}{who}.{key}": value for key, value in held.items()})
        history = self.history.as_dict()
        write(self.path, Checkpoint(self.settings, self.loop.place, history, numbers, arrays, finished))

    def resume(self, anyway: bool = False) -> bool:
        """Put everything where the checkpoint says, if there is one; returns whether training was over.

        `anyway`: also where settings differ, or an earlier version wrote it.

        Raises `CheckpointError`, and then the model is as it was, if the file is damaged or another run's.
        """
        remove_remains(self.path)
        if not self.path.exists():
            return False
        found = read(self.path)
        if not anyway and found.version != VERSION:
            raise CheckpointError(
                f"{self.path} was written by an earlier version (format {found.version}), which did not take down all "
                'that the same bits need; resume="anyway" goes on from its weights'
            )
        if not anyway:
            expect_same_settings(found.settings, self.settings, self.path)
        if set(found.numbers) != set(self.tellers):
            raise CheckpointError(
                f"{self.path} was written with {len(found.numbers) - 2} callbacks, now there are "
                f"{len(self.tellers) - 2}; resume with the same ones"
            )
        if found.place.step > self.loop.steps or (found.place.step > 0) != (found.place.seen > 0):
            raise CheckpointError(
                f"{self.path} is damaged: it stands at {found.place}, an epoch has {self.loop.steps} steps"
            )
        state = {name.removeprefix(STATE): a for name, a in found.arrays.items() if name.startswith(STATE)}
        self.loop.trainer.restore(state, anyway)
        self.loop.place = replace(found.place)
        for who, teller in self.tellers.items():
            prefix = f"{CALLBACK}{who}."
            arrays = {n.removeprefix(prefix): a for n, a in found.arrays.items() if n.startswith(prefix)}
            told = {**found.numbers[who], **arrays}
            restore = getattr(teller, "restore", None)
            if told and callable(restore):
                restore(told)
        for name, values in self.history.as_dict().items():
            values.extend(found.history.get(name, ()))
        return found.finished


def settings(
    loop: Loop, trace: Trace, optimizer: Optimizer, loss: Loss, schedule: Schedule | None
) -> dict[str, Any]:
    """What must be the same for training to continue. Threads and workers may differ: they change no bit."""
    plan, options = loop.plan, current_options()
    document = to_document(stored(trace))
    return {
        "model": hashlib.blake2b(repr(document).encode(), digest_size=16).hexdigest(),
        "data": digest(loop.x, loop.labels),
        "epochs": plan.epochs,
        "batch_size": plan.batch_size,
        "seed": plan.seed,
        "optimizer": described(optimizer),
        "loss": described(loss),
        "schedule": described(schedule),
        "rates": digest(loop.planned),
        "augment": described(plan.augment),
        "mix": described(plan.mix),
        "precision": options.precision,
        "tune_file": None if options.tuning is None else options.tuning.digest,
    }
