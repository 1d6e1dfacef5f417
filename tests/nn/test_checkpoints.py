"""Checkpoints: training that is interrupted anywhere and continued ends with the same bits; damage is named."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.errors import ArgumentError, CheckpointError, NonFiniteLossError
from striate.nn.files import whole_file
from striate.nn.training import checkpoint as checkpoints
from striate.nn.training.history import BatchInfo, EpochInfo
from striate.train.pictures import AlternatingFlip, Mixup

GENERATOR = np.random.default_rng(0)
X = GENERATOR.integers(0, 256, (50, 12, 12, 3)).astype(np.uint8)
Y = GENERATOR.integers(0, 4, 50)


def network() -> nn.Sequential:
    return nn.Sequential(
        nn.Standardize(),
        nn.Conv2d(8, 3, padding=1),
        nn.BatchNorm(),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Dropout(0.2),
        nn.Flatten(),
        nn.Linear(4),
    )


class Stop(Exception):
    pass


class StopsAt:
    """Raises in the middle of training, as a crash would."""

    def __init__(self, epoch: int, step: int) -> None:
        self.place = (epoch, step)

    def on_batch(self, info: BatchInfo) -> None:
        if (info.epoch, info.step) == self.place:
            raise Stop


class Listens:
    def on_batch(self, info: BatchInfo) -> None:
        pass


def plateau() -> st.schedules.ReduceOnPlateau:
    return st.schedules.ReduceOnPlateau("loss", patience=0, factor=0.5, threshold=0.5)


SETTINGS: list[dict[str, Any]] = [
    {"optimizer": st.optim.SGD(0.02, momentum=0.9), "schedule": st.schedules.warmup_linear()},
    {"optimizer": st.optim.AdamW(0.01), "augment": st.augment.random_shift(1)},
    {"optimizer": st.optim.Averaged(st.optim.SGD(0.02), 0.8), "mix": Mixup(4), "workers": 2},
    {"optimizer": st.optim.RMSprop(0.001), "schedule": plateau(), "augment": AlternatingFlip(1)},
]


def train(model: nn.Module, settings: dict[str, Any], **more: Any) -> Any:
    data = {"validation_data": (X[:20], Y[:20]), "epochs": 3, "batch_size": 16, "seed": 3}
    return model.fit(X, Y, **data, **settings, **more)


def weights(model: nn.Module) -> dict[str, bytes]:
    return {name: parameter.array.tobytes() for name, parameter in model.parameters().items()}


@pytest.mark.parametrize("settings", SETTINGS, ids=["sgd", "adamw", "averaged", "plateau"])
@pytest.mark.parametrize("place", [(1, 3), (2, 1), (2, 4), (3, 2)])
def test_a_resumed_run_ends_with_the_same_bits(
    tmp_path: Path, settings: dict[str, Any], place: tuple[int, int]
) -> None:
    best = [st.callbacks.KeepBest(monitor="loss"), Listens()]
    model = network()
    history = train(model, settings, callbacks=best)
    path = tmp_path / "run.safetensors"
    again = [st.callbacks.KeepBest(monitor="loss"), StopsAt(*place)]
    with pytest.raises(Stop):
        train(network(), settings, callbacks=again, checkpoint=path, checkpoint_every=2)
    resumed = network()
    following = [st.callbacks.KeepBest(monitor="loss"), Listens()]
    told = train(resumed, settings, callbacks=following, checkpoint=path, resume=True, checkpoint_every=2)
    assert weights(resumed) == weights(model)
    for name in ("loss", "accuracy", "validation_loss", "validation_accuracy", "learning_rate"):
        assert np.array_equal(getattr(told, name), getattr(history, name), equal_nan=True), name
    assert following[0].best_epoch == best[0].best_epoch
    # A run that is over is over: the same weights once more, and no step.
    over = network()
    train(over, settings, callbacks=following, checkpoint=path, resume=True)
    assert weights(over) == weights(model)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_threads_and_workers_change_no_bit_of_the_file(tmp_path: Path) -> None:
    files: list[bytes] = []
    for threads, workers in ((1, 0), (2, 1), (2, 3), (1, 1)):
        path = tmp_path / "run.safetensors"
        path.unlink(missing_ok=True)
        with st.threads(threads):
            train(network(), SETTINGS[1] | {"workers": workers}, checkpoint=path)
        found = checkpoints.read(path)
        files.append(b"".join(found.arrays[name].tobytes() for name in sorted(found.arrays)))
    assert len(set(files)) == 1


def test_resume_without_a_file_starts_from_the_beginning(tmp_path: Path) -> None:
    one, other = network(), network()
    train(one, SETTINGS[0])
    train(other, SETTINGS[0], checkpoint=tmp_path / "new.safetensors", resume=True)
    assert weights(one) == weights(other)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"seed": 4}, "seed: 3, now 4"),
        ({"epochs": 4}, "epochs: 3, now 4"),
        ({"batch_size": 8}, "batch size: 16, now 8"),
        ({"optimizer": st.optim.SGD(0.03, momentum=0.9)}, r"optimiser: lr 0\.02, now 0\.03"),
        ({"optimizer": st.optim.Adam(0.02)}, "optimiser: SGD, now Adam"),
        ({"loss": st.losses.CrossEntropy(0.1)}, "loss: cross_entropy, now CrossEntropy"),
        ({"augment": st.augment.random_shift(2)}, "augmentation: none, now RandomShift"),
        ({"schedule": st.schedules.cosine()}, "learning rate schedule: warm-up over 2 steps, now none"),
        ({"callbacks": [Listens()]}, r"callbacks: \[\], now \[one that keeps nothing\]"),
    ],
)
def test_other_settings_are_refused(tmp_path: Path, change: dict[str, Any], word: str) -> None:
    path = tmp_path / "run.safetensors"
    settings = SETTINGS[0] | {"epochs": 3, "batch_size": 16, "seed": 3, "loss": "cross_entropy"}
    network().fit(X, Y, **settings, checkpoint=path)
    model = network().build((12, 12, 3), "uint8", seed=3)
    before = weights(model)
    with pytest.raises(CheckpointError, match=word):
        model.fit(X, Y, **(settings | change), checkpoint=path, resume=True)
    after = weights(model)
    assert all(after[name] == before[name] for name in before if not name.startswith("0."))
    with pytest.raises(CheckpointError, match=r"training data: 50 pictures .*, now 40 pictures"):
        model.fit(X[:40], Y[:40], **settings, checkpoint=path, resume=True)


def test_other_models_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    train(network(), SETTINGS[0], checkpoint=path)
    other = nn.Sequential(nn.Standardize(), nn.Flatten(), nn.Linear(4))
    with pytest.raises(
        CheckpointError, match=r"model: it had 1\.weight \[3, 3, 3, 8\], and has no such parameter now"
    ):
        train(other, SETTINGS[0], checkpoint=path, resume=True)


def test_damaged_files(tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    train(network(), SETTINGS[0], checkpoint=path)
    whole = path.read_bytes()
    length = int.from_bytes(whole[:8], "little")
    header = json.loads(whole[8 : 8 + length])
    bad: dict[str, bytes] = {
        "empty": b"",
        "short": whole[:-100],
        "header cut": whole[: length // 2],
        "text": b"epoch 3" * 100,
        "longer": whole + b"0",
    }
    for name, value in (("place", {}), ("version", 9), ("numbers", {}), ("history", 3), ("place", "x")):
        document = json.loads(header["__metadata__"][checkpoints.KEY]) | {name: value}
        changed = json.dumps(header | {"__metadata__": {checkpoints.KEY: json.dumps(document)}}).encode()
        bad[f"{name} {value}"] = len(changed).to_bytes(8, "little") + changed + whole[8 + length :]
    for name, content in bad.items():
        path.write_bytes(content)
        with pytest.raises(CheckpointError):
            train(network(), SETTINGS[0], checkpoint=path, resume=True)
        assert path.read_bytes() == content, name
    network().fit(X, Y, epochs=1, optimizer=st.optim.SGD(0.1)).loss  # noqa: B018
    model = network().build((12, 12, 3), "uint8")
    model.save(path)
    with pytest.raises(CheckpointError, match="no checkpoint"):
        train(network(), SETTINGS[0], checkpoint=path, resume=True)


def test_arguments(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="folder"):
        train(network(), SETTINGS[0], checkpoint=tmp_path)
    with pytest.raises(CheckpointError, match="no folder"):
        train(network(), SETTINGS[0], checkpoint=tmp_path / "none" / "run.safetensors")
    with pytest.raises(ArgumentError, match="need checkpoint"):
        train(network(), SETTINGS[0], resume=True)
    with pytest.raises(ArgumentError, match="checkpoint_every"):
        train(network(), SETTINGS[0], checkpoint=tmp_path / "x", checkpoint_every=0)
    with pytest.raises(ArgumentError, match="mix"):
        network().fit(
            X, np.zeros((50, 4)), optimizer=st.optim.SGD(0.1), loss="mean_squared_error", mix=Mixup(4)
        )


def test_a_full_disk_leaves_the_checkpoint_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "run.safetensors"
    written: list[bytes] = []
    write_safetensors = whole_file.write_safetensors

    def fills(name: str, arrays: dict[str, np.ndarray], metadata: dict[str, str]) -> None:
        if len(written) == 2:
            Path(name).write_bytes(b"half of it")
            raise OSError(errno.ENOSPC, "No space left on device", name)
        write_safetensors(name, arrays, metadata)
        written.append(Path(name).read_bytes())

    monkeypatch.setattr(whole_file, "write_safetensors", fills)
    with pytest.raises(CheckpointError, match=r"No space left.*the checkpoint before it is intact"):
        train(network(), SETTINGS[0], checkpoint=path)
    assert path.read_bytes() == written[1]
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert checkpoints.read(path).place.epoch == 2


KILLED = """
import sys, time
import numpy as np, striate as st
from tests_of_checkpoints import network, X, Y
class Slowly:
    def on_batch(self, info):
        print(info.epoch, info.step, flush=True)
network().fit(X, Y, epochs=200, batch_size=4, seed=1, optimizer=st.optim.SGD(0.01, momentum=0.9),
              checkpoint=sys.argv[1], checkpoint_every=1, callbacks=[Slowly()])
"""


@pytest.mark.parametrize("kills", [2, pytest.param(16, marks=pytest.mark.slow)])
def test_kill_at_any_moment_leaves_a_checkpoint_that_loads(kills: int, tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    (tmp_path / "tests_of_checkpoints.py").write_text(Path(__file__).read_text())
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    generator = np.random.default_rng(7)
    seen = -1
    for _ in range(kills):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path)], env=environment, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        for _ in range(3):
            process.stdout.readline()
        time.sleep(float(generator.uniform(0, 0.05)))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        found = checkpoints.read(path)
        assert set(found.arrays) >= {"state.1.weight"} or found.arrays
        place = found.place.epoch * 13 + found.place.step
        assert place >= 2
        seen = max(seen, place)
    assert seen >= 2
    # What a killed process left half-written goes when training is resumed.
    (tmp_path / f".{path.name}.abc.part").write_bytes(b"half")
    whole_file.remove_remains(path)
    assert not list(tmp_path.glob("*.part"))


class TestNaN:
    def test_the_layer_is_named(self) -> None:
        model = network()
        with pytest.raises(NonFiniteLossError) as caught:
            train(model, {"optimizer": st.optim.SGD(1e30)})
        assert "is not finite since the step before" in str(caught.value) or "are the output of" in str(
            caught.value
        )
        assert all(np.isfinite(parameter.array).all() for parameter in model.parameters().values())

    def test_overflow_in_a_named_layer(self) -> None:
        class Exploding(nn.Module):
            def __init__(self) -> None:
                self.first = nn.Conv2d(4, 3)
                self.second = nn.Linear(4)
                self.third = nn.Linear(4)

            def __call__(self, x: Any) -> Any:
                x = self.second(nn.Flatten()(st.relu(self.first(x))))
                return self.third(x * 1e20 * 1e20)

        x = X.astype(np.float32)
        with pytest.raises(
            NonFiniteLossError,
            match=r"step 1 of 4 .*: the first numbers that are not finite, .*own code.*multiply",
        ):
            Exploding().fit(x, Y, batch_size=16, optimizer=st.optim.SGD(0.1))

    def test_pictures_with_nan_are_named(self) -> None:
        x = X.astype(np.float32)
        x[30, 2, 3, 1] = np.nan
        model = nn.Sequential(nn.Flatten(), nn.Linear(4))
        with pytest.raises(NonFiniteLossError, match="pictures of this batch hold NaN"):
            model.fit(x, Y, batch_size=8, epochs=2, optimizer=st.optim.SGD(0.0001))

    def test_late_in_training_with_everything_random(self) -> None:
        """The search repeats up to 32 steps, with dropout and augmentation: it must meet the same step."""
        model = network()
        factor = 1e30

        def explode(step: int, steps: int) -> float:
            return 1.0 if step < 41 else factor

        settings = {
            "optimizer": st.optim.SGD(0.01, momentum=0.9),
            "schedule": explode,
            "augment": st.augment.random_shift(1),
        }
        with pytest.raises(
            NonFiniteLossError, match=r"epoch 11, step [34] of 4 .*(since the step before|are the output of)"
        ):
            model.fit(X, Y, epochs=20, batch_size=16, seed=3, **settings)

    def test_the_last_checkpoint_is_finite(self, tmp_path: Path) -> None:
        path = tmp_path / "run.safetensors"

        def explode(step: int, steps: int) -> float:
            return 1.0 if step < 9 else 1e30

        with pytest.raises(NonFiniteLossError):
            train(network(), {"optimizer": st.optim.SGD(0.01), "schedule": explode}, checkpoint=path)
        found = checkpoints.read(path)
        assert found.place.epoch == 2
        assert all(np.isfinite(array).all() for array in found.arrays.values())


def test_epochs_say_how_long_they_waited() -> None:
    class Waits:
        infos: list[EpochInfo]

        def __init__(self) -> None:
            self.infos = []

        def on_epoch(self, info: EpochInfo) -> None:
            self.infos.append(info)

    def slow(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        time.sleep(0.02)
        return batch

    waits = Waits()
    history = network().fit(
        X, Y, batch_size=16, optimizer=st.optim.SGD(0.01), augment=slow, workers=0, callbacks=[waits]
    )
    assert 0.08 <= waits.infos[0].waiting <= waits.infos[0].seconds
    assert history.waiting == [waits.infos[0].waiting]
