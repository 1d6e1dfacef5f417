"""What a checkpoint promises: good weights only, one run's alone, and refused in words where the bits would differ."""

from __future__ import annotations

import builtins
import errno
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.cli import main as cli
from striate.errors import CheckpointError, NonFiniteLossError, StriateError, StriateWarning
from striate.nn.training import checkpoint as checkpoints
from striate.nn.training import settings
from striate.nn.training.history import BatchInfo, EpochInfo
from striate.nn.training.lock import locked
from striate.view.record import write_text
from test_checkpoints import Stop, StopsAt

GENERATOR = np.random.default_rng(0)
X = GENERATOR.integers(0, 256, (24, 6, 6, 1)).astype(np.uint8)
Y = GENERATOR.integers(0, 3, 24)
SCALE = 2


def network() -> nn.Sequential:
    return nn.Sequential(
        nn.Standardize(), nn.Conv2d(3, 3), nn.ReLU(), nn.Dropout(0.2), nn.Flatten(), nn.Linear(3)
    )


def train(model: nn.Module, path: Path | None = None, **more: Any) -> Any:
    settings: dict[str, Any] = {"epochs": 3, "batch_size": 8, "seed": 3, "optimizer": st.optim.SGD(0.02, 0.9)}
    return model.fit(X, Y, **{**settings, "checkpoint": path, **more})


def weights(model: nn.Module) -> dict[str, bytes]:
    return {name: parameter.array.tobytes() for name, parameter in model.parameters().items()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.safetensors"


def stopped(path: Path, **more: Any) -> None:
    """A run that was stopped in its second epoch."""
    with pytest.raises(Stop):
        train(network(), path, callbacks=[StopsAt(2, 3)], checkpoint_every=1, **more)


def refusal(path: Path, **more: Any) -> str:
    """What a run that resumes with these settings is told."""
    with pytest.raises(CheckpointError) as caught:
        train(network(), path, callbacks=[StopsAt(9, 9)], resume=True, **more)
    return str(caught.value)


class TestGoodWeightsOnly:
    # After step 5 (from 1) of 9: weights that are infinite, or finite and far too large for a forward pass.
    @pytest.mark.parametrize("rate", [1e38, 1e30, 1e18])
    @pytest.mark.parametrize("every", [1, 2, None])
    def test_a_loss_that_explodes_leaves_weights_from_before(
        self, path: Path, rate: float, every: int | None
    ) -> None:
        def explode(step: int, steps: int) -> float:
            return 1.0 if step < 4 else rate

        model = network()
        with pytest.raises(NonFiniteLossError):
            train(model, path, schedule=explode, checkpoint_every=every, optimizer=st.optim.SGD(0.02))
        found = checkpoints.read(path)
        assert 3 <= found.place.epoch * 3 + found.place.step <= 4
        assert all(np.isfinite(array).all() for array in found.arrays.values())
        assert [each.name for each in path.parent.iterdir()] == [path.name]
        # The model is where its loss still was bearable; with a smaller rate the file goes on.
        assert np.isfinite(model.evaluate(X, Y)["loss"])
        again = network()
        with pytest.warns(StriateWarning, match="learning rate schedule"):
            history = train(
                again,
                path,
                schedule=None,
                checkpoint_every=every,
                optimizer=st.optim.SGD(0.02),
                resume="anyway",
            )
        assert np.isfinite(history.loss).all()
        assert len(history.loss) == 3

    def test_weights_that_a_callback_spoils_are_not_written(self, path: Path) -> None:
        class Spoils:
            def on_start(self, model: Any) -> None:
                self.model = model

            def on_batch(self, info: BatchInfo) -> None:
                if (info.epoch, info.step) == (2, 1):
                    self.model[5].bias = np.full(3, np.inf)

        with pytest.raises(NonFiniteLossError):
            train(network(), path, checkpoint_every=1, callbacks=[Spoils()])
        found = checkpoints.read(path)
        assert (found.place.epoch, found.place.step) == (1, 0)

    def test_pictures_that_are_not_finite_say_nothing_against_the_weights(self) -> None:
        class Breaks:
            by_index = True

            def __call__(self, batch: Any, generator: Any, indices: Any, epoch: int) -> Any:
                return batch if epoch == 0 else np.full_like(batch, np.nan)

        one, model = network(), network()
        x = X.astype(np.float32)
        options: dict[str, Any] = {"batch_size": 8, "optimizer": st.optim.SGD(0.02)}
        one.fit(x, Y, epochs=1, **options)
        with pytest.raises(
            NonFiniteLossError, match="hold NaN or infinity; the weights are back at the start of this"
        ):
            model.fit(x, Y, epochs=2, augment=Breaks(), **options)
        assert weights(model) == weights(one)

    def test_a_file_with_spoilt_weights_is_refused(self, path: Path) -> None:
        stopped(path)
        found = checkpoints.read(path)
        arrays = dict(found.arrays)
        arrays["state.1.weight"] = np.full_like(arrays["state.1.weight"], np.nan)
        checkpoints.commit(checkpoints.prepare(path, replace(found, arrays=arrays)), path)
        for resume in (True, "anyway"):
            model = network().build((6, 6, 1), "uint8")
            before = weights(model)
            with pytest.raises(CheckpointError, match=r"not finite \(1\.weight\).*Start anew"):
                train(model, path, callbacks=[StopsAt(9, 9)], resume=resume)
            assert weights(model)["1.weight"] == before["1.weight"]

    def test_good_within_an_epoch_is_what_the_checkpoint_has(self, path: Path) -> None:
        stopped(path)
        place, resumed = checkpoints.read(path), network()

        class Spoils(StopsAt):
            def on_start(self, model: Any) -> None:
                self.model = model

            def on_batch(self, info: BatchInfo) -> None:
                self.model[5].bias = np.full(3, np.inf)

        with pytest.raises(NonFiniteLossError, match="as the checkpoint has them, at step 2"):
            train(resumed, path, callbacks=[Spoils(9, 9)], resume=True)
        assert weights(resumed)["1.weight"] == place.arrays["state.1.weight"].tobytes()


class TestRefusedInWords:
    def test_another_instruction_set(self, path: Path) -> None:
        code = (
            "import sys, test_resume as t; from pathlib import Path\n"
            "try: t.stopped(Path(sys.argv[1]))\nexcept Exception as e: print(repr(e)); raise"
        )
        folder = os.pathsep.join([str(Path(__file__).parent), *sys.path])
        environment = {**os.environ, "PYTHONPATH": folder, "STRIATE_TARGET": "none"}
        subprocess.run([sys.executable, "-W", "ignore", "-c", code, str(path)], env=environment, check=True)
        words = refusal(path)
        assert "instruction set: no generated code, now vectors of" in words
        with pytest.warns(StriateWarning, match="instruction set: no generated code, now"):
            assert len(train(network(), path, callbacks=[StopsAt(9, 9)], resume="anyway").loss) == 3

    @pytest.mark.parametrize(("name", "title"), [("__version__", "Striate"), ("np", "NumPy")])
    def test_another_version(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, name: str, title: str
    ) -> None:
        stopped(path)
        if name == "np":
            monkeypatch.setattr(np, "__version__", "9.8.7")
        else:
            monkeypatch.setattr(settings, name, "9.8.7")
        assert f"version of {title}: " in refusal(path)
        assert ", now 9.8.7" in refusal(path)

    def test_a_changed_augmentation_of_the_same_name(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def made(by: int) -> Callable[..., Any]:
            def brighter(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
                return (batch // by * SCALE).astype(np.uint8)

            return brighter

        def changed(by: int) -> Callable[..., Any]:
            def brighter(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
                return (batch // by + SCALE).astype(np.uint8)

            brighter.__qualname__ = made(1).__qualname__
            return brighter

        stopped(path, augment=made(2))
        assert "augmentation: by 2, now 3" in refusal(path, augment=made(3))
        assert "augmentation: the code of brighter, or something that it refers to, was changed" in refusal(
            path, augment=changed(2)
        )
        monkeypatch.setattr(sys.modules[__name__], "SCALE", 3)
        assert "augmentation: the code of brighter, or something" in refusal(path, augment=made(2))
        monkeypatch.undo()
        train(network(), path, callbacks=[StopsAt(9, 9)], augment=made(2), resume=True)

    def test_a_changed_loss_of_the_same_name(self, path: Path) -> None:
        def made(power: int) -> Callable[..., Any]:
            def loss(outputs: Any, targets: Any) -> Any:
                difference = outputs - targets
                return (difference * difference if power == 2 else difference).mean(1)

            return loss

        def fit(power: int, stop: StopsAt, **more: Any) -> Any:
            targets = np.eye(3, dtype=np.float32)[Y]
            options = {"epochs": 3, "batch_size": 8, "optimizer": st.optim.SGD(1e-4), "checkpoint": path}
            return network().fit(X, targets, loss=made(power), callbacks=[stop], **options, **more)

        with pytest.raises(Stop):
            fit(2, StopsAt(2, 1))
        with pytest.raises(CheckpointError, match="loss: it computes something else, under the same name"):
            fit(1, StopsAt(9, 9), resume=True)
        assert len(fit(2, StopsAt(9, 9), resume=True).loss) == 3

    @pytest.mark.parametrize(
        ("was", "now", "words"),
        [
            (st.schedules.warmup_linear(0.5), st.schedules.warmup_linear(0.8), "warm-up over 4 steps, now 7"),
            (None, st.schedules.step((0.5,)), "0.02 at step 6, now 0.002"),
            (st.schedules.step((0.5,), 0.5), st.schedules.step((0.5,), 0.25), "0.01 at step 6, now 0.005"),
        ],
    )
    def test_schedules(self, path: Path, was: Any, now: Any, words: str) -> None:
        stopped(path, schedule=was)
        assert f"learning rate schedule: {words}" in refusal(path, schedule=now)

    def test_the_same_rates_are_the_same_schedule(self, path: Path) -> None:
        stopped(path)
        train(network(), path, callbacks=[StopsAt(9, 9)], schedule=lambda step, steps: 1.0, resume=True)

    def test_data(self, path: Path) -> None:
        stopped(path, validation_data=(X, Y))
        labels = Y.copy()
        labels[0] = (labels[0] + 1) % 3
        assert "validation data: other targets" in refusal(path, validation_data=(X, labels))
        assert "validation data: 24 pictures [6, 6, 1] of uint8" in refusal(path)

    def test_no_digest_is_ever_shown(self, path: Path) -> None:
        stopped(path, augment=st.augment.random_shift(1))
        told = [
            refusal(path),
            refusal(path, optimizer=st.optim.Adam(), seed=4, epochs=5, batch_size=4, augment=lambda b, g: b),
            refusal(
                path, loss=st.losses.CrossEntropy(0.1), validation_data=(X, Y), schedule=st.schedules.cosine()
            ),
        ]
        for words in told:
            text = words.replace(str(path), "")
            assert not [
                word for word in text.split() if len(word) > 12 and set(word) <= set("0123456789abcdef,;.'")
            ]


class TestAnyway:
    def test_the_same_run_says_nothing_and_has_the_same_bits(self, path: Path) -> None:
        whole = network()
        train(whole)
        stopped(path)
        model = network()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            train(model, path, callbacks=[StopsAt(9, 9)], resume="anyway")
        assert weights(model) == weights(whole)

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"optimizer": st.optim.SGD(0.01, 0.9)}, "optimiser: lr 0.02, now 0.01"),
            ({"optimizer": st.optim.Adam(0.01)}, "SGD, now Adam; what the optimiser keeps begins anew"),
            ({"epochs": 5}, "epochs: 3, now 5"),
            ({"batch_size": 12}, "batch size: 8, now 12; epoch 2 begins anew"),
            ({"seed": 4}, "seed: 3, now 4"),
            ({"callbacks": []}, "callbacks"),
        ],
    )  # fmt: skip
    def test_it_goes_on_and_says_what_differs(self, path: Path, change: dict[str, Any], words: str) -> None:
        stopped(path)
        model = network()
        with pytest.warns(StriateWarning) as told:
            history = train(model, path, **{"callbacks": [StopsAt(9, 9)], "resume": "anyway", **change})
        assert words in str(told[0].message)
        assert len(history.loss) == change.get("epochs", 3)
        assert np.isfinite(history.loss).all()

    def test_another_model_is_refused_all_the_same(self, path: Path) -> None:
        stopped(path)
        other = nn.Sequential(nn.Standardize(), nn.Flatten(), nn.Linear(3))
        with pytest.raises(CheckpointError, match="not this model's"):
            train(other, path, callbacks=[StopsAt(9, 9)], resume="anyway")

    def test_other_words_are_refused(self, path: Path) -> None:
        with pytest.raises(StriateError, match="resume must be True, False or 'anyway', got 'yes'"):
            train(network(), path, resume="yes")


class TestWhatAResumedRunKnows:
    def test_what_a_callback_unfroze(self, path: Path) -> None:
        class Unfreezes(StopsAt):
            def on_start(self, model: Any) -> None:
                self.model = model

            def on_epoch(self, info: EpochInfo) -> None:
                if info.epoch == 1:
                    st.finetune.unfreeze(self.model)

        def frozen() -> nn.Sequential:
            model = network().build((6, 6, 1), "uint8", seed=3)
            st.finetune.freeze(model, "1.*")
            return model

        whole, resumed = frozen(), frozen()
        train(whole, callbacks=[Unfreezes(9, 9)])
        with pytest.raises(Stop):
            train(frozen(), path, callbacks=[Unfreezes(2, 3)], checkpoint_every=1)
        train(resumed, path, callbacks=[Unfreezes(9, 9)], resume=True)
        assert weights(resumed) == weights(whole)

    def test_a_second_fit(self, path: Path) -> None:
        whole = network()
        train(whole, epochs=2)
        train(whole)
        first = network()
        train(first, epochs=2)
        with pytest.raises(Stop):
            train(first, path, callbacks=[StopsAt(4, 2)], checkpoint_every=1)
        # In another process the model has no past: the file knows it.
        resumed = network()
        train(resumed, path, callbacks=[StopsAt(9, 9)], resume=True)
        assert weights(resumed) == weights(whole)
        train(whole, epochs=1)
        train(resumed, epochs=1)
        assert weights(resumed) == weights(whole)


class TestOneRunAlone:
    def test_a_second_run_on_one_checkpoint(self, path: Path) -> None:
        told: list[str] = []

        class Tries:
            def on_epoch(self, info: EpochInfo) -> None:
                try:
                    train(network(), path)
                except CheckpointError as error:
                    told.append(str(error))

        train(network(), path, epochs=1, callbacks=[Tries()])
        assert len(told) == 1
        assert f"another run (process {os.getpid()} since" in told[0]
        # Afterwards, and after a run that was killed, the lock is free.
        assert [each.name for each in path.parent.iterdir()] == [path.name]
        (path.parent / f".{path.name}.lock").write_text("process 1 since yesterday")
        train(network(), path, epochs=1)
        assert [each.name for each in path.parent.iterdir()] == [path.name]

    def test_two_commands_with_one_folder(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with locked(tmp_path / ".striate.lock", "x"):
            assert cli.main(["train", "--epochs", "1", "--out", str(tmp_path)]) == 2
        assert f"writes to {tmp_path}; wait for it" in capsys.readouterr().err
        assert not list(tmp_path.iterdir())

    def test_what_killed_runs_left_goes_without_resume(self, tmp_path: Path, path: Path) -> None:
        (tmp_path / f".{path.name}.abc.part").write_bytes(b"half")
        train(network(), path, epochs=1)
        assert [each.name for each in tmp_path.iterdir()] == [path.name]

    @pytest.mark.usefixtures("undrawn")
    def test_the_command_takes_all_of_them_away(self, tmp_path: Path) -> None:
        for name in ("checkpoint.safetensors", "lenet.safetensors", "history.json", "curves.png"):
            (tmp_path / f".{name}.abc.part").write_bytes(b"half")
        (tmp_path / "mine.part").write_bytes(b"kept")
        assert cli.main(["train", "--epochs", "1", "--out", str(tmp_path)]) == 0
        assert not list(tmp_path.glob(".*"))
        assert (tmp_path / "mine.part").exists()


class Faults:
    """The n-th call of one of the system's ways to write fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path, at: int) -> None:
        self.left, self.folder = at, str(folder)
        for name in ("open", "fsync", "replace", "close"):
            monkeypatch.setattr(os, name, self._failing(getattr(os, name), name))
        monkeypatch.setattr(builtins, "open", self._opening(builtins.open))

    def _due(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(errno.EIO, "Input/output error")

    def _failing(self, real: Callable[..., Any], name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if name in ("fsync", "close") or str(arguments[0]).startswith(self.folder):
                if name == "close":
                    # The descriptor is given back, as Linux does it.
                    real(*arguments, **options)
                    self._due()
                    return None
                self._due()
            return real(*arguments, **options)

        return call

    def _opening(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def opens(file: Any, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            if not str(file).startswith(self.folder) or "w" not in mode:
                return real(file, mode, *arguments, **options)
            self._due()
            opened = real(file, mode, *arguments, **options)
            write, due = opened.write, self._due

            class Writes:
                def __enter__(self) -> Any:
                    return self

                def __exit__(self, *error: object) -> None:
                    opened.close()

                def write(self, data: Any) -> int:
                    write(memoryview(data).cast("B")[: len(memoryview(data).cast("B")) // 2])
                    due()
                    half = len(memoryview(data).cast("B")) // 2
                    return half + write(memoryview(data).cast("B")[half:])

            return Writes()

        return opens


class TestFaults:
    """Whatever fails while something is written: the file is the old one or the new one, and nothing else is left."""

    def each(self, folder: Path, work: Callable[[], object], check: Callable[[bool], None]) -> int:
        """`work` with a fault at every place in turn, until there is none any more; returns how many there were."""
        for at in range(1, 400):
            with pytest.MonkeyPatch.context() as patch:
                faults = Faults(patch, folder, at)
                try:
                    work()
                    failed = False
                except (StriateError, OSError):
                    failed = True
                done = faults.left > 0
            check(failed)
            if done:
                assert not failed
                return at - 1
        raise AssertionError("no end of faults")

    def test_a_model(self, tmp_path: Path) -> None:
        old, new = network().build((6, 6, 1), seed=1), network().build((6, 6, 1), seed=2)
        path = tmp_path / "m.safetensors"
        old.save(path)
        before = path.read_bytes()
        new.save(path)
        after = path.read_bytes()

        def check(failed: bool) -> None:
            assert path.read_bytes() == (before if failed else after)
            assert list(tmp_path.iterdir()) == [path]
            path.write_bytes(before)

        path.write_bytes(before)
        assert self.each(tmp_path, lambda: new.save(path), check) > 15

    def test_a_history(self, tmp_path: Path) -> None:
        path = tmp_path / "history.json"
        path.write_text("old")

        def check(failed: bool) -> None:
            assert path.read_text() == ("old" if failed else "new")
            assert list(tmp_path.iterdir()) == [path]
            path.write_text("old")

        assert self.each(tmp_path, lambda: write_text(path, "new"), check) >= 5

    def test_reading(self, path: Path) -> None:
        """A disk that cannot be read is an error that names the file, and the model is as it was."""
        stopped(path)
        refused = 0
        for at in (1, 2, 3, 4):
            model = network().build((6, 6, 1), "uint8")
            before = weights(model)["1.weight"]
            with pytest.MonkeyPatch.context() as patch:
                Faults(patch, path.parent, at)
                try:
                    train(model, path, callbacks=[StopsAt(2, 3)], resume=True)
                except Stop:
                    continue
                except CheckpointError:
                    refused += 1
            assert weights(model)["1.weight"] == before
        assert refused >= 2

    @pytest.mark.slow
    def test_a_training(self, tmp_path: Path) -> None:
        path, whole = tmp_path / "run.safetensors", network()
        train(whole, epochs=2)

        def work() -> None:
            train(network(), path, epochs=2, checkpoint_every=2)

        def check(failed: bool) -> None:
            parts = [each.name for each in tmp_path.iterdir() if each != path]
            assert parts in ([], [f".{path.name}.lock"]), parts
            model = network()
            train(model, path, epochs=2, checkpoint_every=2, resume=True)
            assert weights(model) == weights(whole)
            path.unlink()

        assert self.each(tmp_path, work, check) > 50
