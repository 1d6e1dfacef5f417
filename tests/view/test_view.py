"""The progress line, the record of a run, and the pictures."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from striate.errors import UnsupportedError
from striate.view.curves import confusion_matrix, draw_curves
from striate.view.filters import draw_filters
from striate.view.progress import Progress, bar, duration
from striate.view.record import MOST_STEPS, Record, write_text


def batch(step: int, steps: int = 10, epoch: int = 1) -> Any:
    return SimpleNamespace(
        epoch=epoch, epochs=3, step=step, steps=steps, loss=0.5, accuracy=0.9,
        images_per_second=12345.6, seconds_left=75.0, learning_rate=0.1,
    )  # fmt: skip


def epoch(number: int, loss: float = 0.5) -> Any:
    return SimpleNamespace(
        epoch=number, epochs=3, loss=loss, accuracy=0.9, validation_loss=loss * 1.1, validation_accuracy=0.88,
        seconds=1.5, images_per_second=1000.0, learning_rate=0.1, waiting=0.0,
    )  # fmt: skip


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    "seconds, text",
    [(0.04, "0.0 s"), (9.94, "9.9 s"), (9.96, "10 s"), (59.6, "1:00"), (185, "3:05"), (3729, "1:02:09")],
)
def test_duration(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize("plain", [False, True])
def test_bar_keeps_its_width(plain: bool) -> None:
    widths = {len(bar(done, 20, plain)) for done in np.linspace(-0.1, 1.1, 200)}
    assert widths == {22 if plain else 20}
    assert bar(0.5, 10, True) == "[#####.....]"
    assert bar(1.0, 4) == "████"


def test_plain_lines_into_a_pipe() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    for step in range(10):
        progress.on_batch(batch(step))
    progress.on_epoch(epoch(1))
    progress.close()
    text = stream.getvalue()
    assert text == "epoch 1/3  loss 0.5000  accuracy 90.00%  test 88.00%  1,000 images/s  1.5 s\n"


def test_a_line_that_redraws_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    stream = Terminal()
    progress = Progress(stream)
    progress._written -= 1
    progress.on_batch(batch(5))
    line = stream.getvalue().split("\r\x1b[2K")[-1]
    assert len(line) <= 99
    for part in ("epoch 1/3", "█", "loss 0.5000", "accuracy 90.00%", "12,346 images/s", "1:15 left"):
        assert part in line
    progress.on_batch(batch(6))
    assert stream.getvalue().count("\r") == 1, "at most ten times a second"
    progress.close()
    assert stream.getvalue().endswith("\n")


def test_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    stream = Terminal()
    progress = Progress(stream)
    progress._written -= 1
    progress.on_batch(batch(5))
    assert len(stream.getvalue().split("\r\x1b[2K")[-1]) <= 39


def test_record_stays_small() -> None:
    record = Record()
    for step in range(10 * MOST_STEPS):
        record.on_batch(batch(step, 10 * MOST_STEPS))
    assert MOST_STEPS / 3 < len(record.steps) <= MOST_STEPS
    positions = [position for position, _, _ in record.steps]
    assert positions == sorted(positions)
    assert np.allclose(np.diff(positions), np.diff(positions)[0])


def test_confusion_matrix() -> None:
    counts = confusion_matrix(np.array([0, 0, 1, 2]), np.array([0, 1, 1, 1]), 3)
    assert counts.tolist() == [[1, 1, 0], [0, 1, 0], [0, 1, 0]]


def test_write_text_leaves_no_half_file(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "first")
    with pytest.raises(UnicodeEncodeError):
        write_text(tmp_path / "a", "second \udcff")
    assert (tmp_path / "a").read_text() == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


class TestPictures:
    @pytest.fixture(autouse=True)
    def needs_matplotlib(self) -> None:
        pytest.importorskip("matplotlib", reason="matplotlib is not installed")

    @pytest.mark.parametrize("epochs, classes", [(1, 2), (3, 10), (3, 40)])
    def test_curves(self, tmp_path: Path, epochs: int, classes: int) -> None:
        record = Record()
        for number in range(1, epochs + 1):
            for step in range(10):
                record.on_batch(batch(step, epoch=number))
            record.on_epoch(epoch(number, 0.5 / number))
        truth = np.arange(50) % classes
        names = [str(number) for number in range(classes)]
        draw_curves(tmp_path / "curves.png", record, truth, np.roll(truth, 1), names, "title")
        assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")
        assert [path.name for path in tmp_path.iterdir()] == ["curves.png"]

    @pytest.mark.parametrize("channels, filters, second", [(1, 6, True), (3, 40, True), (1, 1, False)])
    def test_filters(self, tmp_path: Path, channels: int, filters: int, second: bool) -> None:
        generator = np.random.default_rng(0)
        bank = generator.normal(size=(5, 5, channels, filters))
        pictures = generator.integers(0, 256, (3, 12, 12, channels), np.uint8)
        responses = np.maximum(generator.normal(size=(3, 12, 12, filters)), 0)
        following = generator.normal(size=(5, 5, filters, 16)) if second else None
        path = tmp_path / "filters.png"
        draw_filters(path, bank, pictures, responses, ["a", "b", "c"], following, "title")
        assert path.read_bytes().startswith(b"\x89PNG")

    def test_matplotlib_loads_with_the_first_picture_only(self) -> None:
        code = "import sys, striate.view.curves, striate.view.filters; print('matplotlib' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"


def test_without_matplotlib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(UnsupportedError, match=r"pip install 'striate\[all\]'"):
        draw_curves(tmp_path / "a.png", Record(), np.array([0]), np.array([0]), ["a"], "title")
