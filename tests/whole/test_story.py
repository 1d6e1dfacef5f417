"""A user's story: a folder of pictures, a training run that is killed and resumed, an answer, an export."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import striate as st
from striate.cli import main as cli

Image = pytest.importorskip("PIL.Image")

COMMAND = "import sys; from striate.cli.main import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bars that lie and bars that stand, noisy: 60 of each in CLASS/*.png."""
    folder = tmp_path_factory.mktemp("pictures")
    generator = np.random.default_rng(0)
    for name in ("lying", "standing"):
        (folder / name).mkdir()
        for number in range(60):
            picture = generator.integers(0, 60, (28, 28))
            place = generator.integers(6, 20)
            bar = (slice(place, place + 3), slice(4, 24))
            picture[bar if name == "lying" else bar[::-1]] += 180
            Image.fromarray(picture.astype(np.uint8)).save(folder / name / f"{number}.png")
    return folder


def arguments(pictures: Path, out: Path) -> list[str]:
    return ["train", "--data", str(pictures), "--epochs", "12", "--batch-size", "8", "--out", str(out)]


@pytest.mark.usefixtures("undrawn")
def test_train_kill_resume_evaluate_export(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert cli.main(arguments(pictures, whole)) == 0

    command = [sys.executable, "-c", COMMAND, *arguments(pictures, killed), "--checkpoint-every", "1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("epoch  3"):
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert not (killed / "lenet.safetensors").exists()

    assert cli.main([*arguments(pictures, killed), "--resume", "--threads", "1", "--json"]) == 0
    printed = capsys.readouterr()
    # With --json standard output is the result's alone.
    assert f"going on from {killed / 'checkpoint.safetensors'}" in printed.err
    assert json.loads(printed.out.splitlines()[-1])["test_accuracy"] == 1.0
    assert (killed / "lenet.safetensors").read_bytes() == (whole / "lenet.safetensors").read_bytes()
    history = json.loads((killed / "history.json").read_text())["history"]
    assert [row["epoch"] for row in history] == list(range(1, 13))

    picture = next((pictures / "standing").iterdir())
    assert cli.main(["predict", str(killed / "lenet.safetensors"), str(picture)]) == 0
    assert "standing" in capsys.readouterr().out

    pytest.importorskip("onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    model = st.load(killed / "lenet.safetensors")
    st.onnx.save(model, tmp_path / "lenet.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "lenet.onnx", providers=["CPUExecutionProvider"])
    x = np.random.default_rng(1).integers(0, 256, (1, 28, 28, 1)).astype(np.uint8)
    (wanted,) = session.run(None, {session.get_inputs()[0].name: x.transpose(0, 3, 1, 2)})
    assert np.allclose(model.predict(x), wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.usefixtures("undrawn")
def test_resume_with_other_settings_says_which(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["train", "--data", str(pictures), "--epochs", "1", "--out", str(tmp_path)]) == 0
    assert (
        cli.main(["train", "--data", str(pictures), "--epochs", "2", "--out", str(tmp_path), "--resume"]) == 2
    )
    assert "epochs: 1, now 2" in capsys.readouterr().err
