"""What a training run leaves behind for people: one row an epoch, and the loss of single steps."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from striate.nn.files.whole_file import replace_whole
from striate.nn.training.callback import Callback
from striate.nn.training.history import BatchInfo, EpochInfo

MOST_STEPS = 2000


@dataclass
class Record(Callback):
    """A callback for `fit` that keeps what `history.json` and `curves.png` show.

    `epochs`: one mapping an epoch. `steps`: (position in epochs, loss, learning rate) of single steps; once
    there are more than `MOST_STEPS`, every second one is dropped, so a long run costs no more memory.
    """

    epochs: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    steps: list[tuple[float, float, float]] = field(default_factory=list[tuple[float, float, float]])
    _stride: int = 1
    _seen: int = 0

    def on_batch(self, info: BatchInfo) -> None:
        if self._seen % self._stride == 0:
            position = info.epoch - 1 + info.step / max(info.steps, 1)
            self.steps.append((position, float(info.loss), float(info.learning_rate)))
            if len(self.steps) > MOST_STEPS:
                self.steps = self.steps[::2]
                self._stride *= 2
        self._seen += 1

    def on_epoch(self, info: EpochInfo) -> None:
        self.epochs.append(
            {
                "epoch": info.epoch,
                "loss": info.loss,
                "accuracy": info.accuracy,
                "validation_loss": info.validation_loss,
                "validation_accuracy": info.validation_accuracy,
                "learning_rate": info.learning_rate,
                "seconds": info.seconds,
                "images_per_second": info.images_per_second,
                "waiting": info.waiting,
            }
        )

    def state(self) -> dict[str, Any]:
        """For checkpoints."""
        return {"epochs": self.epochs, "steps": self.steps, "stride": self._stride, "seen": self._seen}

    def restore(self, told: Mapping[str, Any]) -> None:
        self.epochs, self.steps = list(told["epochs"]), [tuple(step) for step in told["steps"]]
        self._stride, self._seen = int(told["stride"]), int(told["seen"])


def for_json(value: Any) -> Any:
    """`value` with None for numbers that are not finite, which JSON does not have."""
    if isinstance(value, Mapping):
        return {name: for_json(each) for name, each in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [for_json(each) for each in cast("Sequence[Any]", value)]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    replace_whole(path, lambda name: Path(name).write_bytes(text.encode()))
