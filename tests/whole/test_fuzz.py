"""What fuzzing kept: every seed, every input of the kept corpus and every crasher ends in a result or a named error."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1] / "fuzz"
sys.path.insert(0, str(HERE))

import targets  # noqa: E402

NEEDS = {"onnx": "onnx", "picture": "PIL"}


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Targets see a small machine; other tests must not. Some need packages of extras."""
    monkeypatch.setattr(targets.parameter, "machine_memory", targets.parameter.machine_memory)
    for word, package in NEEDS.items():
        if word in name:
            pytest.importorskip(package, reason=f"{package} is not installed")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", targets.TARGETS)
def test_seeds_and_what_was_kept(name: str) -> None:
    target = targets.TARGETS[name]
    kept = [path for kind in ("corpus", "crashers") for path in sorted((HERE / kind / name).glob("*"))]
    for data in (*target.seeds(), *(path.read_bytes() for path in kept), b"", b"\0", b"<!DOCTYPE html>"):
        target.read(data)
