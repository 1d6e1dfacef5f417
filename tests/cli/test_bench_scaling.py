"""`striate bench scaling`: threads that are computed walk as real ones do, items' times add up, the command's words."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import striate as st
from striate.bench import item_times, scaling, walkers
from striate.bench.walkers import Costs
from striate.cli import main as cli
from striate.cpu.meetings import Meetings
from striate.cpu.tables import LEAST_SHARE, Row, rows_of, shared_out, useful_threads
from striate.cpu.target import host
from striate.ir.types import TensorType
from striate.nn.training.step import Trainer
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions
from striate.train.optim import SGD

pytestmark = pytest.mark.skipif(host() is None, reason="no code generation for this CPU")
FREE = Costs(0.0, 0.0, 0.0)
MUCH = 1e9
NOTHING = Meetings(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


def row(items: int, barrier: bool = True, work: float = MUCH) -> Row:
    return Row((0,), barrier, items, work)


def first_items(*seconds: float) -> np.ndarray:
    return np.cumsum([0.0, *seconds])


def seconds(rows: list[Row], items: list[np.ndarray], threads: int, costs: Costs = FREE) -> float:
    return walkers.walk(rows, items, threads, costs).seconds


class TestWalk:
    def test_one_row_divides_evenly(self) -> None:
        for threads, expected in ((1, 8), (2, 4), (4, 2), (8, 1), (64, 1)):
            assert seconds([row(8)], [first_items(*[1] * 8)], threads) == expected

    def test_five_items_on_four_threads_take_two(self) -> None:
        assert seconds([row(5)], [first_items(*[1] * 5)], 4) == 2

    def test_nothing_is_shorter_than_its_longest_item(self) -> None:
        assert seconds([row(8)], [first_items(9, *[1] * 7)], 4) == 9

    def test_whoever_is_done_helps(self) -> None:
        """Shares are the first and the second half: 4 and 28 seconds; together 32 on two threads."""
        assert seconds([row(8)], [first_items(1, 1, 1, 1, 7, 7, 7, 7)], 2) == 18

    def test_a_row_waits_for_the_one_before_and_not_for_one_beside_it(self) -> None:
        items = [first_items(3, 1), first_items(1, 1)]
        assert seconds([row(2), row(2)], items, 2) == 4
        assert seconds([row(2), row(2, barrier=False)], items, 2) == 3

    def test_what_sharing_costs(self) -> None:
        costs = Costs(0.5, 0.25, 0.125)
        items = [first_items(*[1] * 4)] * 3
        # Each thread has two items of each row, in two chunks; the first row waits for nobody.
        assert seconds([row(4)] * 3, items, 2, costs) == 0.5 + 2 * 0.25 + 3 * 2 * 1.125

    def test_little_work_stays_on_one_thread(self) -> None:
        assert seconds([row(8, work=LEAST_SHARE)], [first_items(*[1] * 8)], 4) == 8

    def test_rows_add_up_to_the_run(self) -> None:
        rows = [row(5), row(3, barrier=False), row(7)]
        generator = np.random.default_rng(0)
        items = [first_items(*generator.random(each.items)) for each in rows]
        walked = walkers.walk(rows, items, 3, FREE)
        assert sum(walked.spans) == pytest.approx(walked.seconds)
        assert walked.seconds >= sum(each[-1] for each in items) / 3

    def test_more_threads_meet_more_slowly(self) -> None:
        measured = Meetings(1e-6, 0.0, 2e-6, 1e-8, 1e-7, 1e-8)
        meets = [walkers.costs_of(measured, 10, threads).meet for threads in (1, 2, 4, 64)]
        assert meets == sorted(set(meets))


def training_step() -> tuple[Executor, list[np.ndarray], dict[str, object]]:
    """LeNet's, batch 32: phases of groups of images, and steps outside."""
    model = st.models.lenet(seed=0)
    x, labels = np.ones((32, 28, 28, 1), np.float32), np.zeros(32, np.int32)
    trainer = Trainer(model.trace, "cross_entropy", SGD(0.1), CompileOptions())
    compiled = trainer.compiled((TensorType.of(x),), (TensorType.of(labels),))
    assert isinstance(compiled.executor, Executor)
    return compiled.executor, trainer.inputs([x], [labels], 0.1, 1), dict(compiled.parameters)


def test_rows_hold_every_step_once_and_every_item_has_one_owner() -> None:
    executor, _, _ = training_step()
    steps = range(len(executor.steps))
    for threads in (1, 2, 3, 16):
        rows = rows_of(executor.steps, steps, threads)
        assert sorted(step for each in rows for step in each.steps) == list(steps)
        for each, (_, shares) in zip(rows, shared_out(rows, threads), strict=True):
            owned = [item for first, last, _ in shares for item in range(first, last)]
            assert owned == list(range(each.items))


def test_no_more_threads_than_have_something_to_do() -> None:
    small = row(8, work=3 * LEAST_SHARE)
    assert useful_threads([small], 64) == 3
    assert useful_threads([small, row(8, work=1.0)], 2) == 2
    # Three that run together.
    assert useful_threads([small, row(1, barrier=False), row(1, barrier=False)], 64) == 5
    assert useful_threads([row(100)], 64) == 64
    assert useful_threads([], 64) == 1


def test_items_are_timed_in_place_and_parameters_come_back() -> None:
    executor, inputs, parameters = training_step()
    before = {name: np.array(each.array) for name, each in parameters.items()}  # pyright: ignore
    times = item_times.measure(executor, inputs, parameters, 0.0)  # pyright: ignore[reportArgumentType]
    for step, first in zip(executor.steps, times.launches, strict=True):
        assert len(first) == step.launch.items + 1
        assert first[0] == 0
        assert np.all(np.diff(first) > 0)
    for name, array in before.items():
        assert np.array_equal(parameters[name].array, array)  # pyright: ignore
    # A phase's groups take together what its launches take.
    rows = rows_of(executor.steps, range(len(executor.steps)), 2)
    assert any(len(each.steps) > 1 for each in rows)
    for each in rows:
        whole = sum(times.launches[step][-1] for step in each.steps)
        assert times.of_row(each)[-1] == pytest.approx(whole)


def test_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(scaling, "SECONDS", 0.05)
    assert cli.main(["bench", "scaling", "lenet", "--batch", "8", "--threads", "2,64", "--json"]) == 0
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert [run["threads"] for run in found["runs"]] == [1, 2, 64]
    assert found["runs"][0]["speedup"] == 1
    assert found["runs"][0]["microseconds"] == found["runs"][0]["measured_microseconds"]
    assert found["runs"][2]["measured_microseconds"] is None
    assert found["slow_steps"], "LeNet cannot feed 64 threads"
    assert "efficiency" in told.err
    assert "Left out" in told.err


def test_a_saved_model_and_a_training_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(scaling, "SECONDS", 0.05)
    st.models.lenet(seed=0).build((1, 28, 28, 1)).save(tmp_path / "lenet.safetensors")
    asked = ["bench", "scaling", str(tmp_path / "lenet.safetensors"), "--batch", "32", "--train"]
    assert cli.main([*asked, "--threads", "1,4"]) == 0
    assert "training on float32[32, 28, 28, 1]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lenet", "--threads", "0"], "an integer from 1 to 1024 is wanted"),
        (["lenet", "--threads", "1,"], "an integer from 1 to 1024 is wanted"),
        (["nothing.safetensors"], "nothing.safetensors"),
        (["some.onnx", "--train"], "an ONNX file is not trained"),
    ],
)
def test_what_is_refused(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = cli.main(["bench", "scaling", *arguments])
    except SystemExit as end:
        code = end.code
    assert code == 2
    assert words in capsys.readouterr().err


def test_why_a_step_does_not_scale() -> None:
    executor, inputs, parameters = training_step()
    found = scaling.predict(executor, inputs, parameters, (64,), NOTHING, 1, 0.0)  # pyright: ignore
    told = scaling.slow_steps(found)
    assert told
    assert all(each["why"] and each["items"] > 0 for each in told)
    costs = [each["microseconds"] for each in told]
    assert costs == sorted(costs, reverse=True)
