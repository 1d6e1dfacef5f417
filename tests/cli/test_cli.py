"""The command line: what it writes, what it prints, and how it complains."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import striate as st
from striate.cli import main as cli
from striate.data import load_digits
from striate.nn.training.history import EpochInfo, History
from striate.view.record import Record, for_json


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that two epochs of training wrote."""
    out = tmp_path_factory.mktemp("run")
    assert cli.main(["train", "--epochs", "2", "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def digit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture file of a digit that every model gets right."""
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
    path = tmp_path_factory.mktemp("pictures") / "zero.png"
    data = load_digits()
    image.fromarray(data.x_test[np.flatnonzero(data.y_test == 0)[0], ..., 0]).save(path)
    return path


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> str:
    """40 pictures of noise: what a training costs that only has to happen."""
    path = tmp_path_factory.mktemp("few") / "data.npz"
    x = np.random.default_rng(0).integers(0, 256, (40, 12, 12), np.uint8)
    np.savez(path, x=x, y=np.arange(40) % 3)
    return str(path)


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a failing command says; it must exit with 2 and without a traceback."""
    assert cli.main(arguments) == 2
    text = capsys.readouterr().err
    assert text.startswith("striate: ")
    assert "Traceback" not in text
    return text


class TestTrain:
    def test_files(self, trained: Path) -> None:
        names = {path.name for path in trained.iterdir()}
        written = {"lenet.safetensors", "history.json", "checkpoint.safetensors"}
        assert written <= names <= written | {"curves.png", "filters.png"}
        history = json.loads((trained / "history.json").read_text())
        assert history["epochs"] == len(history["history"]) == 2
        assert history["classes"] == [str(digit) for digit in range(10)]
        first, second = (row["loss"] for row in history["history"])
        assert second < first

    def test_model_gives_the_accuracy_that_was_reported(self, trained: Path) -> None:
        data = load_digits(seed=0)
        model = st.load(trained / "lenet.safetensors")
        answers = model.predict(data.x_test).argmax(axis=1)
        history = json.loads((trained / "history.json").read_text())
        assert np.mean(answers == data.y_test) == history["test_accuracy"]

    @pytest.mark.usefixtures("undrawn")
    def test_json_is_all_there_is(self, few: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        out = tmp_path / "a" / "b"
        arguments = ["train", "--data", few, "--epochs", "1", "--out", str(out), "--json"]
        assert cli.main([*arguments, "--threads", "1", "--lr", "0.01", "--batch-size", "7"]) == 0
        output, text = capsys.readouterr()
        result = json.loads(output)
        assert {"test_accuracy", "epochs", "seconds", "images_per_second", "model"} <= result.keys()
        assert Path(result["model"]).is_file()
        assert text.splitlines()[1].startswith("epoch 1/1  loss ")

    @pytest.mark.usefixtures("undrawn")
    def test_same_seed_same_model(self, few: str, tmp_path: Path) -> None:
        files = []
        for out in ("a", "b"):
            folder = tmp_path / out
            assert cli.main(["train", "--data", few, "--epochs", "1", "--out", str(folder)]) == 0
            files.append((folder / "lenet.safetensors").read_bytes())
        assert files[0] == files[1]

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--epochs", "0"],
            ["--epochs", "x"],
            ["--epochs", "99999999999999999999999999"],
            ["--batch-size", "-1"],
            ["--batch-size", str(2**31)],
            ["--lr", "nan"],
            ["--lr", "-1"],
            ["--threads", "0"],
            ["--seed", "-1"],
            ["--model", "alexnet"],
        ],
    )
    def test_bad_options(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            cli.main(["train", *arguments])
        assert caught.value.code == 2
        assert arguments[0] in capsys.readouterr().err

    def test_bad_data(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        out = ["--out", str(tmp_path / "out")]
        assert "no such data" in complaint(capsys, "train", "--data", str(tmp_path / "none"), *out)
        (tmp_path / "train-images-idx3-ubyte").write_text("<html></html>")
        text = complaint(capsys, "train", "--data", str(tmp_path), *out)
        assert "0x3C68746D found, 0x00000803 expected; it is a web page" in text

    def test_pictures_too_small_for_the_model(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        np.savez(tmp_path / "data.npz", x=np.zeros((20, 8, 8), np.uint8), y=np.arange(20) % 2)
        text = complaint(capsys, "train", "--data", str(tmp_path / "data.npz"), "--out", str(tmp_path))
        assert "(4 - 5)/1 + 1 = 0" in text

    @pytest.mark.usefixtures("undrawn")
    def test_resume_anyway(self, few: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        out = ["--data", few, "--out", str(tmp_path / "out")]
        assert cli.main(["train", "--epochs", "1", "--seed", "1", *out]) == 0
        capsys.readouterr()
        assert "belongs to another training run" in complaint(
            capsys, "train", "--epochs", "2", "--seed", "1", "--resume", *out
        )
        assert cli.main(["train", "--epochs", "2", "--seed", "1", "--resume-anyway", *out]) == 0
        printed = capsys.readouterr()
        assert f"going on from {tmp_path / 'out' / 'checkpoint.safetensors'}" in printed.out
        assert "going on although epochs: 1, now 2" in printed.err
        history = json.loads((tmp_path / "out" / "history.json").read_text())
        assert [row["epoch"] for row in history["history"]] == [1, 2]
        assert any("going on although epochs: 1, now 2" in each for each in history["warnings"])
        # Without a checkpoint it is a run from the beginning.
        again = ["train", "--data", few, "--epochs", "1", "--resume-anyway", "--out", str(tmp_path / "new")]
        assert cli.main(again) == 0
        assert "from the beginning" in capsys.readouterr().out

    def test_history_is_valid_json(self, tmp_path: Path) -> None:
        """NaN is no JSON: what is not finite is null."""
        record = Record()
        info = EpochInfo(1, 1, 0.5, math.nan, math.inf, math.nan, 1.0, 1.0, 0.1)
        record.on_epoch(info)
        text = json.dumps(for_json({"history": record.epochs, "steps": ((1.0, math.nan),)}), allow_nan=False)
        (row,) = json.loads(text)["history"]
        assert row["loss"] == 0.5
        assert row["accuracy"] is row["validation_loss"] is None
        assert json.loads(text)["steps"] == [[1.0, None]]
        history = History()
        history.add(info)
        written = json.dumps(history.as_dict(), allow_nan=False)
        read = History.from_dict(json.loads(written))
        assert read.loss == [0.5]
        assert math.isnan(read.accuracy[0])
        assert read.as_dict() == history.as_dict()

    def test_out_is_a_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "file").write_text("")
        assert "file" in complaint(capsys, "train", "--out", str(tmp_path / "file"))

    def test_interrupt_stops_soon_and_leaves_nothing(self, tmp_path: Path) -> None:
        out = tmp_path / "out"
        code = "import sys; from striate.cli.main import main; sys.exit(main(sys.argv[1:]))"
        arguments = ["train", "--epochs", "10000", "--out", str(out)]
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # A shell's background jobs, of which these tests may be one, ignore Ctrl-C, and so do their children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
        assert process.stdout is not None
        # The first epoch's checkpoint is there when the second is told of.
        for epoch in ("epoch     1", "epoch     2"):
            while not process.stdout.readline().startswith(epoch):
                assert process.poll() is None
        started = time.monotonic()
        os.kill(process.pid, signal.SIGINT)
        output, errors = process.communicate(timeout=20)
        assert time.monotonic() - started < 5
        assert process.returncode == 130
        assert errors.strip() == "striate: interrupted; no file is half written"
        names = sorted(each.name for each in out.iterdir())
        assert names == ["checkpoint.safetensors", "history.json", "lenet.safetensors"]
        history = json.loads((out / "history.json").read_text())
        assert history["interrupted"]
        assert [row["epoch"] for row in history["history"]] == list(range(1, 1 + len(history["history"])))
        digits = load_digits()
        assert st.load(out / "lenet.safetensors").predict(digits.x_test[:9]).shape == (9, 10)
        assert "--resume goes on from there" in output


class TestPredict:
    def test_class_and_json(self, trained: Path, digit: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert (
            cli.main(["predict", str(trained / "lenet.safetensors"), str(digit), str(digit), "--json"]) == 0
        )
        output, text = capsys.readouterr()
        assert text.startswith(f"{digit}: 0  ")
        result = json.loads(output)
        assert len(result["predictions"]) == 2
        first = result["predictions"][0]
        assert first["class"] == "0"
        assert sum(first["probabilities"].values()) == pytest.approx(1, abs=1e-4)

    def test_ink_on_paper_of_another_size(
        self, trained: Path, digit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
        with image.open(digit) as opened:
            negative = 255 - np.asarray(opened)
        image.fromarray(negative).resize((140, 140)).save(tmp_path / "paper.png")
        model = str(trained / "lenet.safetensors")
        assert cli.main(["predict", model, str(tmp_path / "paper.png")]) == 0
        text = capsys.readouterr().out
        assert "paper.png: 0  " in text
        assert "note: 140x140 resized and centred to 28x28" in text
        assert "note: inverted" in text
        refused = complaint(capsys, "predict", model, str(tmp_path / "paper.png"), "--strict")
        assert "the picture is 140x140, the model takes 28x28" in refused

    def test_bad_files(
        self, trained: Path, digit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        model = trained / "lenet.safetensors"
        assert "no such file" in complaint(capsys, "predict", str(model), str(tmp_path / "none.png"))
        assert "not a picture" in complaint(capsys, "predict", str(model), str(model))
        for name, content in (("cut", model.read_bytes()[:5000]), ("html", b"<html>"), ("empty", b"")):
            (tmp_path / name).write_bytes(content)
            assert name in complaint(capsys, "predict", str(tmp_path / name), str(digit))
        complaint(capsys, "predict", str(tmp_path / "absent.safetensors"), str(digit))


class TestSummary:
    def test_json(self, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for arguments in (["lenet"], [str(trained / "lenet.safetensors")], ["lenet", "--input", "28x28x1"]):
            assert cli.main(["summary", *arguments, "--json"]) == 0
            found = json.loads(capsys.readouterr().out)
            assert found["parameters"] == 61_706

    def test_models_by_name(self, capsys: pytest.CaptureFixture[str]) -> None:
        for name in cli.MODELS:
            assert cli.main(["summary", name]) == 0
        assert "1,972,5" in capsys.readouterr().out

    def test_named_and_saved(self, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["summary", "lenet"]) == 0
        assert "28" in capsys.readouterr().out
        assert cli.main(["summary", str(trained / "lenet.safetensors"), "--input", "28x28x1"]) == 0
        assert "28" in capsys.readouterr().out

    def test_input_that_does_not_fit(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "(4 - 5)/1 + 1 = 0" in complaint(capsys, "summary", "lenet", "--input", "8x8x1")

    @pytest.mark.parametrize("text", ["28", "0x28x1", "28x28x1x1", "axb", "99999999999x1x1", "-1x3"])
    def test_bad_sizes(self, text: str) -> None:
        with pytest.raises(SystemExit) as caught:
            cli.main(["summary", "lenet", "--input", text])
        assert caught.value.code == 2


def test_bench_machine(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    machine = pytest.importorskip("striate.cpu.machine")
    figures = {"cpu": "a CPU", "fma_gflops_one_thread": 130.25, "cache_bytes": {"L1": 32768}}
    figures["table_and_measured"] = {"gigahertz": [None, 3.7], "stores a cycle": [0.5, 0.49]}
    monkeypatch.setattr(machine, "measure", lambda threads=None: figures)
    assert cli.main(["bench", "--machine", "--json"]) == 0
    output, text = capsys.readouterr()
    assert json.loads(output) == figures
    lines = text.splitlines()
    assert any("fma gflops one thread" in line and "130.2" in line for line in lines)
    assert any(line.split() == ["gigahertz", "3.70", "measured"] for line in lines)
    assert any("stores a cycle" in line and "0.49 measured, 0.50 in the table" in line for line in lines)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_digits_recipe(seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The main job: at least 98% on the held-out fifth, in less than 30 seconds."""
    started = time.monotonic()
    assert cli.main(["train", "--seed", str(seed), "--out", str(tmp_path), "--json"]) == 0
    assert time.monotonic() - started < 30
    assert json.loads(capsys.readouterr().out)["test_accuracy"] >= 0.98


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_mnist_recipe(
    seed: int, mnist_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["train", "--data", "mnist", "--seed", str(seed), "--out", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["test_accuracy"] >= 0.99


def test_json_of_a_command_that_fails_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["predict", "nowhere.safetensors", "nothing.png", "--json"]) == 2
    output, text = capsys.readouterr()
    assert output == ""
    assert "nowhere.safetensors" in text
