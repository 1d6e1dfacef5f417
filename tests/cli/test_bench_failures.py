"""A runtime that answers wrongly or fails, or a file that cannot be run, costs no figure of the others."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest

import striate as st
from striate.bench import layer_duels, models
from striate.bench.duel import Outcome, Side, Worker, agreement

ENDS = """
import os
from striate.bench.worker import Work

def work():
    return Work(lambda: os._exit(3), lambda: [1.0])
"""


class Faked:
    """A side in this process: right, unless `faults` says for which file its runtime fails or answers 0."""

    faults: ClassVar[dict[str, dict[str, str]]] = {}

    def __init__(self, side: Side) -> None:
        self.side = side
        self.facts = {"inputs": [("x", [1, 2], "float32")]}
        file, fault = Path(side.options["file"]).stem, self.faults.get(side.options["runtime"], {})
        if fault.get("fails") == file:
            raise st.UnsupportedError(f"{side.name}: its process ended with code 1")
        self.answer = [0.0, 0.0] if fault.get("wrong") == file else [1.0, 2.0]

    def __enter__(self) -> Faked:
        return self

    def __exit__(self, *exception: object) -> None:
        pass

    def ask(self, do: str) -> dict[str, Any]:
        return {"answer": self.answer}


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, str]]:
    def turns(workers: Sequence[Faked], rounds: int) -> Outcome:
        names = [worker.side.name for worker in workers]
        return Outcome(dict.fromkeys(names, [0.001] * rounds), dict.fromkeys(names, 0.0), {})

    def started(side: Side, rounds: int, own_cache: bool) -> dict[str, Any]:
        Faked(side)
        figures = {"first_result_seconds": 0.5, "peak_bytes": 1 << 20}
        return {**figures, "first_result_seconds_empty_cache": 2.0} if own_cache else figures

    monkeypatch.setattr(models, "Worker", Faked)
    monkeypatch.setattr(models, "take_turns", turns)
    monkeypatch.setattr(models, "measure", started)
    monkeypatch.setattr(models.importlib.util, "find_spec", lambda name: name)
    found: dict[str, dict[str, str]] = {}
    monkeypatch.setattr(Faked, "faults", found)
    return found


def files(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / f"{name}.onnx").write_bytes(b"")
    return [folder / f"{name}.onnx" for name in names]


def test_a_peer_that_answers_wrongly_is_left_out_of_that_file(
    faults: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    faults["openvino"] = {"wrong": "second"}
    out, figures = io.StringIO(), tmp_path / "figures.json"
    given = files(tmp_path, "first", "second", "third")
    results = models.run(given, models.Comparison(), out, figures)
    assert [list(result.ratios) for result in results] == [
        ["ONNX Runtime", "OpenVINO"],
        ["ONNX Runtime"],
        ["ONNX Runtime", "OpenVINO"],
    ]
    text = out.getvalue()
    assert "left out: OpenVINO differs from Striate by 1.00e+00" in text
    (row,) = [line for line in text.splitlines() if "without OpenVINO" in line]
    assert row.split()[0] == "second"
    assert row.split()[3] == "-"
    found = json.loads(figures.read_text())
    assert [list(each["left_out"]) for each in found["models"]] == [[], ["OpenVINO"], []]
    assert set(found["geometric_means"]) == {"ONNX Runtime", "OpenVINO", "the better one"}


def test_a_peer_that_fails_is_left_out(faults: dict[str, dict[str, str]], tmp_path: Path) -> None:
    faults["onnxruntime"] = {"fails": "only"}
    (result,) = models.run(files(tmp_path, "only"), models.Comparison(), io.StringIO())
    assert list(result.ratios) == list(result.answers_differ) == ["OpenVINO"]
    assert "its process ended with code 1" in result.left_out["ONNX Runtime"]
    assert "ONNX Runtime" not in models.startup_table([result])


def test_where_no_peer_agrees_nothing_is_compared(faults: dict[str, dict[str, str]], tmp_path: Path) -> None:
    """Then it may be ours that is wrong; the other files' results stay."""
    faults["striate"] = {"wrong": "second"}
    out, figures = io.StringIO(), tmp_path / "figures.json"
    given = files(tmp_path, "first", "second", "third")
    with pytest.raises(st.UnsupportedError, match=r"second\.onnx: ONNX Runtime differs from Striate"):
        models.run(given, models.Comparison(), out, figures)
    found = json.loads(figures.read_text())
    assert [each["file"] for each in found["models"]] == ["first.onnx", "third.onnx"]
    assert [Path(name).name for name in found["failed"]] == ["second.onnx"]
    assert "geometric mean" in out.getvalue()


def test_a_file_that_is_missing_costs_the_others_nothing(
    faults: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    out = io.StringIO()
    given = [*files(tmp_path, "first"), tmp_path / "missing.onnx", *files(tmp_path, "third")]
    with pytest.raises(FileNotFoundError):
        models.run(given, models.Comparison(peers=()), out)
    assert {line.split()[0] for line in out.getvalue().splitlines() if line} >= {"first", "third"}


def test_a_process_that_ends_says_so_at_every_question(tmp_path: Path) -> None:
    (tmp_path / "ending.py").write_text(ENDS)
    with Worker(Side("short", "ending:work", {}, str(tmp_path))) as worker:
        assert not worker.has_ended
        for _ in range(2):
            with pytest.raises(st.UnsupportedError, match="short: its process ended with code 3"):
                worker.ask(do="burst", warm=0.0, seconds=0.01)
        assert worker.has_ended


def test_agreement_tells_who_agrees_and_who_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Faked, "faults", {"b": {"wrong": "net"}})
    sides = [Side(name, "", {"runtime": name, "file": "net.onnx"}) for name in "abc"]
    workers: list[Any] = [Faked(each) for each in sides]
    differ, wrong = agreement(workers, 1e-3)
    assert differ == {"c": 0.0}
    assert list(wrong) == ["b"]


def test_a_layer_that_cannot_be_compared_costs_the_others_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wanted = layer_duels.Wanted(batches=(1,), directions=("weight",), threads=(1,), peers=())
    cells = list(layer_duels.cells(wanted))[:3]

    def one(cell: layer_duels.Cell, *_: Any) -> dict[str, Any]:
        if cell is cells[1]:
            raise st.UnsupportedError("PyTorch differs from Striate")
        return {"layer": cell.layer.key}

    monkeypatch.setattr(layer_duels, "cells", lambda wanted: cells)
    monkeypatch.setattr(layer_duels, "machine_limits", lambda threads: {"read_gigabytes_per_second": {}})
    monkeypatch.setattr(layer_duels, "one", one)
    monkeypatch.setattr(layer_duels, "line", lambda cell: cell["layer"])
    out, figures = io.StringIO(), tmp_path / "figures.json"
    found = layer_duels.measure(wanted, out, None, figures)
    assert list(found["cells"]) == [cells[0].key, cells[2].key]
    assert found["failed"] == {cells[1].key: "PyTorch differs from Striate"}
    assert "not compared: PyTorch differs from Striate" in out.getvalue()
    assert json.loads(figures.read_text())["failed"] == found["failed"]
    # What failed is measured again, what was found is kept.
    monkeypatch.setattr(layer_duels, "one", lambda cell, *_: {"layer": "again"})
    again = layer_duels.measure(wanted, out, json.loads(figures.read_text()), figures)
    assert (again["failed"], again["cells"][cells[1].key]) == ({}, {"layer": "again"})
    assert again["cells"][cells[0].key] == found["cells"][cells[0].key]
