"""Checkpoints: all that a training run needs to go on as if it had never stopped, in one safetensors file.

Tensors: `state.` and the path of each parameter (the optimiser's among them), `callback.k.` and what the k-th callback
keeps. The header's `striate_checkpoint` entry is JSON: settings, place, history, numbers of callbacks and schedule.
Version 2 takes down all that the same bits need (`settings.py`), epochs of earlier calls of `fit`, and what
was frozen; version 1, whose settings say less, is read for those who go on anyway.
Random numbers need no state: they follow from the seed and the place (`batches.py`, `ops/dropout.py`).
A file is written under a temporary name, flushed to the disk and renamed, so the newest one is always whole.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
from collections.abc import Generator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, cast

import numpy as np
from safetensors import SafetensorError, safe_open

from striate import files
from striate.errors import CheckpointError, ModelFileError
from striate.nn.files import whole_file
from striate.nn.files.saving import expect_header, explained
from striate.nn.training.history import History
from striate.nn.training.state import Key

KEY = "striate_checkpoint"
VERSION = 2
STATE, CALLBACK = "state.", "callback."
MOST = 1 << 62


@dataclass
class Place:
    """How far training is: the next step of an epoch, both from 0, and sums over the epoch's steps so far."""

    epoch: int = 0
    step: int = 0
    total: float = 0.0
    right: float = 0
    seen: int = 0
    seconds: float = 0.0
    waiting: float = 0.0
    # Of several outputs: loss and right answers of each (`accuracy.Parts`).
    outputs: list[float] = field(default_factory=list[float])


@dataclass
class Checkpoint:
    """What a file holds. `numbers`: what schedule and callbacks say of themselves, by "loop", "schedule", "0", ..."""

    settings: Mapping[str, Any]
    place: Place
    history: Mapping[str, Sequence[float]]
    numbers: Mapping[str, Mapping[str, Any]]
    arrays: Mapping[str, np.ndarray]
    finished: bool = False
    # Epochs and steps of earlier calls of `fit`; paths of parameters that were frozen (None: version 1 does not say).
    before: tuple[int, int] = (0, 0)
    frozen: Sequence[str] | None = None
    version: int = VERSION


def prepare(path: Path, checkpoint: Checkpoint) -> Path:
    """Write `checkpoint` beside `path`, under a temporary name; raises `CheckpointError`, and then nothing is left."""
    header = {
        "version": VERSION,
        "settings": checkpoint.settings,
        "place": {name: value for name, value in asdict(checkpoint.place).items() if value != []},
        "history": checkpoint.history,
        "numbers": checkpoint.numbers,
        "finished": checkpoint.finished,
        "before": list(checkpoint.before),
        "frozen": None if checkpoint.frozen is None else list(checkpoint.frozen),
    }
    arrays = {name: np.ascontiguousarray(array) for name, array in checkpoint.arrays.items()}
    size = sum(array.nbytes for array in arrays.values())
    with _writing(path, size):
        text = json.dumps(header)
        return whole_file.prepare(path, lambda name: whole_file.write_safetensors(name, arrays, {KEY: text}))


def commit(name: Path, path: Path) -> None:
    """Put what `prepare` wrote in the place of the file `path`; raises `CheckpointError`, and it is as before."""
    with _writing(path, name.stat().st_size if name.exists() else 0):
        whole_file.commit(name, path)


@contextlib.contextmanager
def _writing(path: Path, size: int) -> Generator[None]:
    try:
        yield
    except (OSError, TypeError, ValueError, RecursionError) as error:
        before = "; the checkpoint before it is intact" if path.exists() else ""
        raise CheckpointError(
            f"the checkpoint ({size / 2**20:,.1f} MiB) could not be written to {path}: {error}{before}. The model in "
            "memory has the weights reached so far"
        ) from error


def read(path: Path) -> Checkpoint:
    """Read a file that `write` wrote; raises `CheckpointError` for any other."""
    with files.boundary(CheckpointError, path, keep=CheckpointError):
        return _read(path)


def _read(path: Path) -> Checkpoint:
    try:
        expect_header(path)
        with safe_open(path, framework="numpy") as file:
            text = cast("dict[str, str] | None", file.metadata()) or {}
            if KEY not in text:
                raise CheckpointError(
                    f"{path} is no checkpoint: its header has no {KEY!r} (a model that save wrote?)"
                )
            arrays = {name: np.asarray(file.get_tensor(name)) for name in file.keys()}  # noqa: SIM118
        return _checked(json.loads(text[KEY]), arrays, path)
    except SafetensorError as error:
        raise CheckpointError(f"{path} is damaged: {explained(error)}") from error
    except (ModelFileError, OSError) as error:
        raise CheckpointError(f"the checkpoint {path} cannot be read: {error}") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        if isinstance(error, CheckpointError):
            raise
        raise CheckpointError(
            f"{path} is damaged: its header is not one of a checkpoint ({error!s:.200})"
        ) from error


def _checked(header: Any, arrays: Mapping[str, np.ndarray], path: Path) -> Checkpoint:
    if header["version"] not in (1, VERSION):
        raise CheckpointError(
            f"{path} has format version {header['version']!r:.20}; this Striate reads versions up to {VERSION}"
        )
    if header["version"] == 1:
        arrays = {_renamed(name): array for name, array in arrays.items()}
    told = dict(header["place"])
    outputs = [float(_number(each)) for each in told.pop("outputs", ())]
    names = [each.name for each in fields(Place) if each.name != "outputs"]
    place = Place(**{name: _number(told[name]) for name in names}, outputs=outputs)
    history = History.from_dict({str(name): values for name, values in header["history"].items()}).lists()
    whole = (place.epoch, place.step, place.seen)
    if not all(type(each) is int and 0 <= each < MOST for each in whole) or not all(
        map(math.isfinite, (place.total, *outputs))
    ):
        raise CheckpointError(f"{path} is damaged: it stands at {place}, which is no place of a training run")
    for name, array in arrays.items():
        # Cast to the model's type, other numbers would be rounded without a word.
        if name.startswith(STATE) and array.dtype != np.float32:
            raise CheckpointError(
                f"{path} is damaged: {name!r:.80} must hold float32, it holds {array.dtype}"
            )
    numbers = {str(who): dict(told) for who, told in header["numbers"].items()}
    epochs, steps = (int(_number(each)) for each in header.get("before", (0, 0)))
    if min(epochs, steps) < 0:
        raise CheckpointError(f"{path} is damaged: {epochs} epochs and {steps} steps before it")
    frozen = header.get("frozen")
    return Checkpoint(
        dict(header["settings"]),
        place,
        history,
        numbers,
        arrays,
        bool(header["finished"]),
        (epochs, steps),
        None if frozen is None else [str(name) for name in frozen],
        header["version"],
    )


def _renamed(name: str) -> str:
    """Version 1 wrote "optimizer.velocity.PATH" where a parameter of the model could have that name too."""
    optimizer, _, kind_and_path = name.removeprefix(STATE).partition(".")
    if not name.startswith(STATE) or optimizer != "optimizer":
        return name
    kind, path = kind_and_path.split(".", 1)
    return f"{STATE}{Key(path, kind).name}"


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"a number is wanted, found {value!r:.40}")
    return value


def as_path(path: str | os.PathLike[str]) -> Path:
    """The path of a file that can be written, which is tried."""
    target = files.as_path(path, "a checkpoint")
    with files.boundary(CheckpointError, target):
        if target.is_dir():
            raise CheckpointError(
                f"{target} is a folder; a checkpoint is one file in it: {target / 'checkpoint.safetensors'}"
            )
        if not target.parent.is_dir():
            raise CheckpointError(
                f"there is no folder {target.parent} to write the checkpoint {target.name} to"
            )
        return files.expect_writable(target, CheckpointError)
