"""Duels: statistics, the protocol, disagreement, and what `striate bench models` asks of files."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

import striate as st
from striate.bench import duel, models, report, startup, worker
from striate.cli import main as cli

SIDES = """
import time
from striate.bench.worker import Work

def sleeper(seconds, answer=(1.0, 2.0)):
    print("noise on standard output")
    return Work(lambda: time.sleep(seconds), lambda: list(answer), facts={"seconds": seconds})

def broken():
    raise ValueError("cannot be built")

def started():
    facts = {"seconds": 0.5, "load_seconds": 0.25, "peak_bytes": 1000}
    return Work(lambda: None, facts=facts)
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "sides.py").write_text(SIDES)
    return str(tmp_path)


def side(folder: str, name: str, function: str = "sleeper", **options: Any) -> duel.Side:
    return duel.Side(name, f"sides:{function}", options, folder)


class TestStatistics:
    def test_median_interval(self) -> None:
        """Order statistics: of ten values the second and the ninth, of five nothing can be said."""
        assert report.median_interval(list(range(10))) == (1, 8)
        assert report.median_interval([1, 2, 3, 4, 5]) is None
        assert report.median_interval(list(range(6))) == (0, 5)

    def test_slower_means_the_whole_interval(self) -> None:
        assert report.slower((0.8, 0.99))
        assert not report.slower((0.8, 1.01))
        assert not report.slower(None)

    def test_geometric_mean(self) -> None:
        assert report.geometric_mean([2.0, 0.5]) == pytest.approx(1)

    def test_rows_survive_json(self) -> None:
        row = report.Row("what", 1.5, "times", (1.2, 1.9), not_slower=True)
        assert report.from_json(json.loads(json.dumps(report.as_json([row])))) == [row]

    def test_ratios_are_of_the_same_round(self) -> None:
        outcome = duel.Outcome({"a": [1.0, 2.0], "b": [2.0, 2.0]}, {}, {})
        assert outcome.ratios("a", "b") == [2.0, 1.0]
        assert outcome.fastest(["a", "b"]) == "a"


class TestBurst:
    def test_counts_calls_after_the_warm_up(self) -> None:
        calls: list[int] = []
        found = worker.burst(worker.Work(lambda: calls.append(1)), 0.001, 0.005)
        assert 3 <= found["calls"] < len(calls)
        assert found["median"] > 0

    def test_a_long_run_is_timed_once(self) -> None:
        clock = [0.0]
        work = worker.Work(lambda: clock.__setitem__(0, clock[0] + 1))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(worker.time, "perf_counter", lambda: clock[0])
            assert worker.burst(work, 0.05, 0.25) == {"median": 1.0, "calls": 1}


class TestDuel:
    def test_the_faster_side_wins(self, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(duel, "BURST_SECONDS", 0.02)
        monkeypatch.setattr(duel, "WARM_SECONDS", 0.0)
        outcome = duel.duel(
            [side(folder, "fast", seconds=0.001), side(folder, "slow", seconds=0.01)], 2, 1e-6
        )
        assert [len(times) for times in outcome.medians.values()] == [2, 2]
        assert all(ratio > 2 for ratio in outcome.ratios("fast", "slow"))
        assert outcome.facts["slow"] == {"seconds": 0.01}
        row = outcome.row("fast against slow", "fast", "slow")
        assert row.details["against"] == "slow"

    @pytest.mark.parametrize(
        "answer, text",
        [
            ((1.0, 2.1), "b differs from a by 5.00e-02 of the greatest number; at most 1e-03 is allowed"),
            ((1.0, math.nan), "b differs from a"),
            ((math.nan, 2.0), "b differs from a"),
            ((1.0,), "b answers 1 numbers, not 2"),
        ],
    )
    def test_sides_that_disagree(self, folder: str, answer: tuple[float, ...], text: str) -> None:
        sides = [side(folder, "a", seconds=0), side(folder, "b", seconds=0, answer=answer)]
        with pytest.raises(st.UnsupportedError, match=text):
            duel.duel(sides, 1, 1e-3)

    def test_a_side_that_cannot_be_built(self, folder: str) -> None:
        with pytest.raises(st.UnsupportedError, match="broken one: its process ended with code 1"):
            duel.Worker(side(folder, "broken one", "broken"))

    def test_startup_figures(self, folder: str) -> None:
        found = startup.measure(side(folder, "a", "started"), 1, own_cache=True)
        assert found["first_result_seconds"] == found["first_result_seconds_empty_cache"] == 0.5
        assert found["peak_bytes"] == 1000


class TestModels:
    def test_an_open_batch_is_fixed(self) -> None:
        found = models.fixed(Path("a.onnx"), "x", ["N", 3, 4, 4], "float32", 8)
        assert found == {"name": "x", "shape": [8, 3, 4, 4], "dtype": "float32", "open": "N"}
        assert models.fixed(Path("a.onnx"), "x", [None, 3], "float32", None)["shape"] == [1, 3]

    def test_shapes_that_cannot_be_told(self) -> None:
        with pytest.raises(st.ArgumentError, match="only the first size may be open"):
            models.fixed(Path("a.onnx"), "x", ["N", 3, "H", "W"], "float32", 8)
        with pytest.raises(st.ArgumentError, match="input x is for a batch of 1, not 8: the file fixes it"):
            models.fixed(Path("a.onnx"), "x", [1, 3, 4, 4], "float32", 8)

    def test_unknown_peers(self) -> None:
        with pytest.raises(
            st.ArgumentError, match="unknown runtime 'tensorrt'; there are onnxruntime, openvino"
        ):
            models.Comparison(peers=("tensorrt",))

    def test_tables(self, monkeypatch: pytest.MonkeyPatch) -> None:
        names = ("Striate", "ONNX Runtime")
        outcome = duel.Outcome({names[0]: [0.002] * 7, names[1]: [0.001] * 7}, dict.fromkeys(names, 0.0), {})
        first = {"first_result_seconds": 0.5, "peak_bytes": 2**20}
        startup_of = {names[0]: {**first, "first_result_seconds_empty_cache": 2.0}, names[1]: first}
        ratios = {names[1]: models.ratio(outcome, *names)}
        result = models.Result(Path("net.onnx"), [], outcome, {}, startup_of, None, names[1], ratios)
        text = models.times_table([result], models.Comparison(peers=()))
        assert "geometric mean: 0.500 times the speed of the better one" in text
        monkeypatch.setattr(models.importlib.util, "find_spec", lambda name: name)
        wanted = models.Comparison(peers=("onnxruntime",), threads=2, rounds=7)
        assert "0.500 [0.500 0.500]  SLOWER than ONNX Runtime" in models.times_table([result], wanted)
        assert "2.000" in models.startup_table([result])


def test_what_to_measure_must_be_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench"]) == 2
    assert "striate bench --machine, or striate bench models" in capsys.readouterr().err


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["bench", "models", str(tmp_path / "missing.onnx"), "--peers", ""]) == 2
    assert "missing.onnx" in capsys.readouterr().err


@pytest.fixture(scope="module")
def small_net(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A LeNet as an ONNX file with an open batch."""
    export = pytest.importorskip(
        "striate.onnx", reason="the extra `onnx` is not installed", exc_type=st.StriateError
    )
    path = tmp_path_factory.mktemp("models") / "lenet.onnx"
    export.save(st.models.lenet(seed=0).build((1, 28, 28, 1)), path)
    return path


@pytest.mark.slow
def test_a_model_alone(small_net: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without peers: times, steps, first results with both caches, and memory."""
    figures = tmp_path / "figures.json"
    few = ["--rounds", "1", "--starts", "1", "--threads", "1", "--batch", "3"]
    command = ["bench", "models", str(small_net), "--peers", "", "--layers", *few, "--json", str(figures)]
    assert cli.main(command) == 0
    text = capsys.readouterr().out
    assert "conv2d" in text
    assert "of peak" in text
    (found,) = json.loads(figures.read_text())["models"]
    assert found["inputs"] == [
        {"name": "input", "shape": [3, 1, 28, 28], "dtype": "float32", "open": "batch"}
    ]
    assert found["milliseconds"]["Striate"] > 0
    first = found["startup"]["Striate"]
    assert first["first_result_seconds"] > 0
    assert first["first_result_seconds_empty_cache"] > 0
    assert first["peak_bytes"] > 2**20


@pytest.mark.peers
def test_a_model_against_others(small_net: Path, capsys: pytest.CaptureFixture[str]) -> None:
    few = ["--rounds", "1", "--starts", "1", "--threads", "1", "--callers", "2"]
    assert cli.main(["bench", "models", str(small_net), *few]) == 0
    text = capsys.readouterr().out
    assert "geometric mean" in text
    assert "one call from each of 2 Python threads at once" in text
