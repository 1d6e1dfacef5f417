"""Writes models, checkpoints and an ONNX export with the Striate that is installed, and the answers they give.

`python tests/nn/golden_files/make.py tests/nn/golden_files/NAME` makes a folder of them; the folders here were made
once, by the version that they are named after, and are never made anew: `tests/nn/test_golden_files.py` says what later
versions do with them. Change this script only together with a new folder, and keep what the old ones need.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import striate as st
from striate import nn

EPOCHS, BATCH, SEED = 3, 8, 5


def data() -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(11)
    return generator.integers(0, 256, (20, 8, 8, 1)).astype(np.uint8), generator.integers(0, 3, 20)


def small_lenet() -> nn.Sequential:
    """LeNet's layers, with few channels."""
    return nn.Sequential(
        nn.Standardize(),
        nn.Conv2d(2, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(3, 3),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(6),
        nn.ReLU(),
        nn.Linear(3),
    )


def normalised() -> nn.Sequential:
    return nn.Sequential(
        nn.Standardize(),
        nn.Conv2d(3, 3, padding=1, bias=False),
        nn.BatchNorm(),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.GlobalAvgPool2d(),
        nn.Linear(3),
    )


class WithConstants(nn.Module):
    """Two branches that join, and arrays that are no parameters."""

    def __init__(self) -> None:
        self.scale = nn.Standardize()
        self.left = nn.Conv2d(2, 3, padding=1)
        self.right = nn.Conv2d(2, 1)
        self.head = nn.Linear(3)

    def __call__(self, x: Any) -> Any:
        x = self.scale(x) * np.float32([[[0.25]]]) - np.float32(1.5)
        joined = st.concat([st.relu(self.left(x)), self.right(x)])
        return self.head(nn.GlobalAvgPool2d()(joined * np.float32([1, 2, 3, 4]))) + np.float32([0.5, 0, -0.5])


MODELS: dict[str, Callable[[], nn.Module]] = {
    "lenet": small_lenet,
    "normalised": normalised,
    "constants": WithConstants,
}

# What `fit` was told, by the name of the checkpoint.
RUNS: dict[str, tuple[Callable[[], nn.Module], Callable[[], dict[str, Any]]]] = {
    "plain": (small_lenet, lambda: {"optimizer": st.optim.SGD(0.02)}),
    "momentum": (
        small_lenet,
        lambda: {
            "optimizer": st.optim.SGD(0.02, momentum=0.9),
            "schedule": st.schedules.warmup_linear(),
            "augment": st.augment.random_shift(1),
        },
    ),
    "adam": (normalised, lambda: {"optimizer": st.optim.Adam(0.01), "validation_data": data()}),
    "averaged": (
        normalised,
        lambda: {
            "optimizer": st.optim.Averaged(st.optim.SGD(0.02), 0.8),
            "validation_data": data(),
            "callbacks": [st.callbacks.KeepBest(), st.callbacks.EarlyStopping(3), Stop()],
        },
    ),
}
# (epoch, step) from 1, after which a run stops: within an epoch, and at the end of one; None: it finishes.
PLACES: dict[str, tuple[int, int] | None] = {"within": (2, 2), "between": (3, 1), "finished": None}


class Stopped(Exception):
    pass


class Stop:
    """Ends a run in the middle, as a crash would."""

    def __init__(self, place: tuple[int, int] | None = None) -> None:
        self.place = place

    def on_batch(self, info: Any) -> None:
        if (info.epoch, info.step) == self.place:
            raise Stopped


def settings(name: str, place: tuple[int, int] | None) -> dict[str, Any]:
    chosen = RUNS[name][1]()
    others = [each for each in chosen.pop("callbacks", []) if not isinstance(each, Stop)]
    return {
        **chosen,
        "callbacks": [*others, Stop(place)],
        "epochs": EPOCHS,
        "batch_size": BATCH,
        "seed": SEED,
    }


def make(folder: Path) -> None:
    folder.mkdir(parents=True)
    x, y = data()
    answers: dict[str, np.ndarray] = {"x": x, "y": y}
    for name, model in MODELS.items():
        made = model()
        made.fit(x, y, epochs=2, batch_size=BATCH, seed=SEED, optimizer=st.optim.SGD(0.02, momentum=0.9))
        notes = {"classes": json.dumps(["kreis", "Köln", "三角"]), "data": "noise"}
        made.save(folder / f"model-{name}.safetensors", notes)
        answers[f"model-{name}"] = made.predict(x)
        if name == "normalised":
            st.onnx.save(made, folder / "model-normalised.onnx")
    for name, (model, _) in RUNS.items():
        for where, place in PLACES.items():
            path = folder / f"checkpoint-{name}-{where}.safetensors"
            # After every step, so the one that a run stops in the middle of holds the step before.
            every = None if where == "between" else 1
            made = model()
            try:
                made.fit(x, y, **settings(name, place), checkpoint=path, checkpoint_every=every)
            except Stopped:
                continue
            answers[f"run-{name}"] = made.predict(x)
    np.savez_compressed(folder / "answers.npz", **answers)
    made_by = {"version": st.__version__, "numpy": np.__version__}
    (folder / "made_by.json").write_text(json.dumps(made_by) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    make(parser.parse_args().folder)
