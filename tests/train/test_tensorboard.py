"""Logs for TensorBoard, read back record by record."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import numpy as np
import pytest

import striate as st
from striate.cli.main import main

X = np.random.default_rng(0).standard_normal((32, 6, 6, 1)).astype(np.float32)
Y = (X.mean((1, 2, 3)) > 0).astype(np.int64)


def scalars(folder: Path) -> dict[str, dict[int, float]]:
    """All scalars by name and step; a record is a length, its checksum, the event, its checksum."""
    event_pb2 = pytest.importorskip("tensorboardX.proto.event_pb2", reason="tensorboardX is not installed")
    found: dict[str, dict[int, float]] = {}
    for path in sorted(folder.glob("events.out.tfevents.*")):
        data = path.read_bytes()
        while data:
            (length,) = struct.unpack("<Q", data[:8])
            event = event_pb2.Event.FromString(data[12 : 12 + length])
            data = data[12 + length + 4 :]
            for value in event.summary.value:
                found.setdefault(value.tag, {})[event.step] = value.simple_value
    return found


def small() -> st.nn.Sequential:
    return st.nn.Sequential(st.nn.Conv2d(4, 3), st.nn.ReLU(), st.nn.Flatten(), st.nn.Linear(2))


def test_every_epoch_is_there(tmp_path: Path) -> None:
    pytest.importorskip("tensorboardX", reason="tensorboardX is not installed")
    logs = st.callbacks.TensorBoard(tmp_path / "logs")
    history = small().fit(
        X, Y, epochs=3, batch_size=8, optimizer=st.optim.SGD(0.1), validation_data=(X, Y), callbacks=[logs]
    )
    found = scalars(tmp_path / "logs")
    for name, values in (
        ("loss/training", history.loss),
        ("loss/validation", history.validation_loss),
        ("accuracy/training", history.accuracy),
        ("accuracy/validation", history.validation_accuracy),
    ):
        assert list(found[name]) == [1, 2, 3]
        np.testing.assert_allclose(list(found[name].values()), values, rtol=1e-6)
    assert found["rate/learning_rate"][3] == pytest.approx(0.1)
    assert all(0 <= share < 1 for share in found["time/waiting_for_data"].values())


def test_without_validation_and_twice(tmp_path: Path) -> None:
    pytest.importorskip("tensorboardX", reason="tensorboardX is not installed")
    logs = st.callbacks.TensorBoard(tmp_path)
    for _ in range(2):
        small().fit(X, Y, epochs=1, batch_size=8, optimizer=st.optim.SGD(0.1), callbacks=[logs])
    assert "loss/validation" not in scalars(tmp_path)
    assert list(scalars(tmp_path)["loss/training"]) == [1]


def test_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tensorboardX", None)
    with pytest.raises(st.UnsupportedError, match=r"pip install 'striate\[tensorboard\]'"):
        st.callbacks.TensorBoard(tmp_path)


@pytest.mark.slow
def test_striate_train_writes_them_beside_its_own_files(tmp_path: Path) -> None:
    pytest.importorskip("tensorboardX", reason="tensorboardX is not installed")
    out, logs = tmp_path / "out", tmp_path / "logs"
    given = ["train", "--epochs", "1", "--out", str(out), "--tensorboard", str(logs), "--precision", "bf16"]
    assert main(given) == 0
    assert scalars(logs)["accuracy/validation"][1] > 0.3
    assert '"precision": "bf16"' in (out / "history.json").read_text()
