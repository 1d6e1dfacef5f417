"""Measuring choices, and `striate tune` and `--tune` as people type them."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.bench import models as duels
from striate.bench import runtimes
from striate.cli import main as cli
from striate.cpu import target as targets
from striate.cpu.choice import DIRECT, NO_CHOICES, WINOGRAD, Choice, Choices
from striate.cpu.recipes.candidates import candidates
from striate.errors import UnsupportedError
from striate.ir.types import TensorType
from striate.nn import AvgPool2d, Conv2d, Flatten, Linear, ReLU, Sequential
from striate.runtime import tuner
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.tune_file import read
from striate.runtime.tuner import Subject, is_faster, tune

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation on this machine")

X = np.random.default_rng(0).integers(-3, 4, (1, 12, 12, 3)).astype(np.float32)


def net() -> Sequential:
    model = Sequential(
        one=Conv2d(16, 1),
        two=Conv2d(24, 3, padding="same"),
        relu=ReLU(),
        three=Conv2d(24, 3, padding="same"),
        flatten=Flatten(),
        head=Linear(5),
    )
    model(X)
    return model


def builder(model: Sequential) -> Any:
    trace = model.trace([TensorType(X.shape)])

    def build(choices: Choices) -> Subject:
        assert HOST is not None
        executor = compile_for(trace.graph, HOST, precision="float32", choices=choices)
        return Subject(executor, [X], trace.parameters, functools.partial(candidates, HOST))

    return build


class Clock:
    """Times of steps as the test wants them, in place of the clock's: `cost(choice)` for convolutions, else 1."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, cost: Any) -> None:
        self.runs = 0

        def session(executor: Executor, *_: Any) -> Any:
            def trace() -> tuple[list[float], list[float]]:
                self.runs += 1
                chosen = [step.launch.decision for step in executor.steps]
                return [1.0 if d is None else cost(d, self.runs) for d in chosen], []

            return SimpleNamespace(trace=trace)

        monkeypatch.setattr(Executor, "session", session)
        monkeypatch.setattr(tuner, "BURST_SECONDS", 0.0)


# -- which choice wins ------------------------------------------------------------------------------


def test_the_fastest_candidate_of_each_layer_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    build = builder(net())
    static = {d.problem.key: d for s in build(NO_CHOICES).executor.steps if (d := s.launch.decision)}
    assert HOST is not None
    wanted: dict[str, Choice] = {}
    for key, decision in static.items():
        others = [each for each in candidates(HOST, decision.problem) if each != decision.choice]
        # The first convolution writes into a halo, so that its rows cannot be cut anew.
        others = [each for each in others if len(each.tile) < 3]
        if others:
            wanted[key] = others[-1]

    def cost(decision: Any, run: int) -> float:
        return 2.0 if wanted.get(decision.problem.key) == decision.choice else 3.0

    Clock(monkeypatch, cost)
    found = tune(build, rounds=3)
    assert found.choices == wanted
    assert len(wanted) == 3
    changed = [verdict for verdict in found.verdicts if verdict.changed]
    assert all((verdict.static_seconds, verdict.seconds) == (3.0, 2.0) for verdict in changed)
    assert found.static_seconds - found.seconds == len(changed)
    assert [verdict.scopes for verdict in found.verdicts] == [("one",), ("two",), ("three",), ("head",)]


def test_what_is_not_clearly_faster_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two per cent are noise, and so is a choice that loses most rounds by a little and wins few by much."""
    build = builder(net())
    static = {d.problem.key: d.choice for s in build(NO_CHOICES).executor.steps if (d := s.launch.decision)}
    Clock(monkeypatch, lambda d, run: 1.0 if static[d.problem.key] == d.choice else 0.98)
    found = tune(build, rounds=3)
    assert found.choices == {}
    assert found.seconds == found.static_seconds
    assert not any(verdict.changed for verdict in found.verdicts)


def test_a_winner_must_win_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who was fast once and is not beside the other winners was lucky."""
    build = builder(net())
    static = {d.problem.key: d.choice for s in build(NO_CHOICES).executor.steps if (d := s.launch.decision)}
    told: list[str] = []

    def cost(decision: Any, run: int) -> float:
        lucky = "the winners together" not in told
        return 0.5 if lucky and static[decision.problem.key] != decision.choice else 1.0

    Clock(monkeypatch, cost)
    assert tune(build, rounds=3, tell=told.append).choices == {}
    assert told[-2:] == ["the winners together", "the whole"]
    assert told[0].startswith("candidate 1 of ")


@pytest.mark.parametrize(
    "ratios, faster",
    [
        ([0.9, 0.9, 0.9], True),
        ([0.97, 0.97, 1.2], True),
        ([0.98, 0.98, 0.5], False),
        ([0.5, 0.5, 1.0, 1.0], False),
        ([1.0, 1.0, 1.0], False),
        ([0.5], True),
    ],
)
def test_is_faster(ratios: list[float], faster: bool) -> None:
    assert is_faster(ratios) == faster


def test_packing_counts_with_the_convolution_that_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A recipe whose filters take longer to prepare, in every step of training, must make up for that."""
    model = net()
    step = st.train_step(model, optimizer=st.optim.SGD(0.1), input_shape=X.shape)
    step(X, np.array([1]))
    (compiled,) = step._known.values()  # pyright: ignore[reportPrivateUsage]
    program = compiled.executor
    names = tuner._layer_of_each_step(program)  # pyright: ignore[reportPrivateUsage]
    packs = [
        (name, step.label)
        for name, step in zip(names, program.steps, strict=True)
        if step.launch.recipe == "pack filters"
    ]
    assert packs
    assert all(name for name, _ in packs)


def test_a_model_without_convolutions_is_refused() -> None:
    model = Sequential(relu=ReLU(), pool=AvgPool2d(2))
    model(X)
    with pytest.raises(UnsupportedError, match="there is nothing to choose"):
        tune(builder(model))


def test_really_measured() -> None:
    """With the clock: whatever it finds is a choice that applies, and the answers stay."""
    model = net()
    build = builder(model)
    found = tune(build, threads=2, rounds=1)
    assert all(verdict.seconds > 0 for verdict in found.verdicts)
    subject = build(Choices(found.choices))
    plain = build(NO_CHOICES).executor.run([X], subject.parameters)[0]
    np.testing.assert_allclose(subject.executor.run([X], subject.parameters)[0], plain, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_trace_runs_the_program(threads: int) -> None:
    """Step by step it computes what a run does, training included."""
    random = np.random.default_rng(0)
    x = random.integers(-2, 3, (32, 28, 28, 1)).astype(np.float32)
    labels = random.integers(0, 10, 32).astype(np.int32)
    weights: list[list[np.ndarray]] = []
    for watched in (False, True):
        model = st.models.lenet(seed=1)
        step = st.train_step(model, optimizer=st.optim.SGD(0.1), input_shape=x.shape)
        step(x, labels)
        (compiled,) = step._known.values()  # pyright: ignore[reportPrivateUsage]
        inputs = step._inputs((x,), (labels,))  # pyright: ignore[reportPrivateUsage]
        if watched:
            session = compiled.executor.session(inputs, compiled.parameters, threads)
            for _ in range(2):
                seconds, _ = session.trace()
            assert len(seconds) == len(compiled.executor.steps)
            assert all(each > 0 for each in seconds)
        else:
            compiled.run(inputs, 1)
            compiled.run(inputs, 1)
        weights.append([parameter.array.copy() for parameter in model.parameters().values()])
    for one, other in zip(*weights, strict=True):
        np.testing.assert_array_equal(one, other)


# -- the command line -------------------------------------------------------------------------------


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    net().save(tmp_path / "net.safetensors")
    return tmp_path / "net.safetensors"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that a command writes without being told where."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def winograd_loses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock by which direct sums with one vector are fastest, so that there is something to change.

    Whatever the static choice of 3x3 layers is on this CPU, it loses.
    """

    def cost(decision: Any, run: int) -> float:
        static = decision.problem.filter == (3, 3) and not decision.tuned
        lost = static or decision.choice.recipe == WINOGRAD
        return 5.0 if lost else 1.0 + decision.choice.tile[-1] / 1000

    Clock(monkeypatch, cost)


def tuned_file(
    saved: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[Path, dict[str, Any], list[str]]:
    out = saved.parent / "net.tune.json"
    assert cli.main(["tune", str(saved), "--out", str(out), "--rounds", "1", "--json", *more]) == 0
    answer, text = capsys.readouterr()
    return out, json.loads(answer), text.splitlines()


def test_a_model_is_tuned_and_run(
    saved: Path, capsys: pytest.CaptureFixture[str], winograd_loses: None
) -> None:
    out, told, lines = tuned_file(saved, capsys)
    found = read(out)
    assert (told["digest"], told["choices"], told["file"]) == (found.digest, 2, str(out))
    assert {choice.recipe for choice in found.choices.entries.values()} == {DIRECT}
    text = "\n".join(lines)
    assert "input float32[1, 12, 12, 3], float32" in text
    assert "layer  static choice  us" in text
    assert "all steps together:" in text
    assert "2 of 4 distinct convolutions keep their choice" in text
    changed = [each for each in told["measured"][0]["layers"] if each["static"] != each["choice"]]
    assert sorted(scope for each in changed for scope in each["scopes"]) == ["three", "two"]
    model = st.load(saved)
    with st.tuned(out):
        assert model.explain(X).count(", tuned") == 2
        answers = model(X)
    np.testing.assert_allclose(answers, st.load(saved)(X), rtol=1e-4, atol=1e-4)


@pytest.mark.slow
def test_several_batches_and_training(
    saved: Path, capsys: pytest.CaptureFixture[str], winograd_loses: None
) -> None:
    out, told, _ = tuned_file(saved, capsys, "--batch", "1", "2", "--training")
    assert [each["what"].split(" float32")[0] for each in told["measured"]] == ["input", "training on"] * 2
    keys = read(out).choices.entries
    assert any(key.startswith("forward 2x12x12") and key.endswith("fixed") for key in keys)
    assert any(key.endswith("changing") for key in keys)
    model = st.load(saved)
    with st.tuned(out):
        step = st.train_step(model, optimizer=st.optim.SGD(0.01), input_shape=X.shape)
        step(X, np.array([1]))
        assert ", tuned" in step.explain()


def test_strict_precision_has_choices_of_its_own(
    saved: Path, capsys: pytest.CaptureFixture[str], winograd_loses: None
) -> None:
    out, _, _ = tuned_file(saved, capsys, "--precision", "strict", "--input", "12x12x3")
    assert all(", strict, " in key and "x12x12x" in key for key in read(out).choices.entries)


@pytest.fixture
def onnx_file(tmp_path: Path) -> Path:
    pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    file = tmp_path / "net.onnx"
    st.onnx.save(net(), file)
    return file


def test_an_onnx_file_is_tuned(
    onnx_file: Path, capsys: pytest.CaptureFixture[str], winograd_loses: None
) -> None:
    out, told, lines = tuned_file(onnx_file, capsys)
    assert len(read(out).choices.entries) == 2
    assert told["choices"] == 2
    assert any("net.onnx, input float32[1, " in line for line in lines)
    x = np.ascontiguousarray(X.transpose(0, 3, 1, 2))
    assert st.onnx.load(onnx_file, tune=out).explain(x).count(", tuned") == 2


def test_bench_takes_a_tune_file(
    onnx_file: Path, capsys: pytest.CaptureFixture[str], winograd_loses: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, _, _ = tuned_file(onnx_file, capsys)
    monkeypatch.undo()
    inputs = [{"name": st.onnx.load(onnx_file).inputs[0].name, "shape": [1, 3, 12, 12], "dtype": "float32"}]
    work = runtimes.inference("striate", str(onnx_file), 1, inputs, tune=str(out))
    assert work.tell is not None
    assert sum(step["recipe"].endswith(", tuned") for step in work.tell()["steps"]) == 2
    asked: list[duels.Comparison] = []
    monkeypatch.setattr(duels, "run", lambda files, wanted, *_: asked.append(wanted))
    assert cli.main(["bench", "models", str(onnx_file), "--peers", "", "--tune", str(out)]) == 0
    assert asked[0].tune == str(out)
    assert cli.main(["bench", "models", str(onnx_file), "--peers", "", "--tune", str(onnx_file)]) == 2
    assert "truncated or no JSON" in capsys.readouterr().err


@pytest.fixture
def fixed_file(onnx_file: Path) -> Path:
    """The same with a batch that cannot be chosen."""
    onnx = pytest.importorskip("onnx")
    model = onnx.load(onnx_file)
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 1
    onnx.save(model, onnx_file)
    return onnx_file


@pytest.mark.parametrize(
    "arguments, why",
    [
        (["--training"], "--training is for models of Striate"),
        (["--batch", "3"], "the file fixes a batch of 1, not 3"),
        (["--input", "9x9x3"], "not pictures of"),
    ],
)
def test_what_an_onnx_file_cannot_have(
    fixed_file: Path, arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["tune", str(fixed_file), *arguments]) == 2
    assert why in capsys.readouterr().err


def test_nowhere_to_write(saved: Path, capsys: pytest.CaptureFixture[str], winograd_loses: None) -> None:
    out = saved.parent / "gone" / "t.json"
    assert cli.main(["tune", str(saved), "--out", str(out), "--rounds", "1"]) == 2
    error = capsys.readouterr().err
    assert "nothing can be written in" in error
    assert "No such file" in error


def test_without_code_generation(
    saved: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("striate.cli.tune.host", lambda: None)
    assert cli.main(["tune", str(saved)]) == 2
    assert "no code generation for this CPU" in capsys.readouterr().err


@pytest.mark.usefixtures("undrawn")
def test_train_and_predict_with_a_tune_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From one end to the other: train, tune what was trained, train with that, predict with it."""
    image = pytest.importorskip("PIL.Image", reason="the extra `all` is not installed")
    quick = ["--epochs", "1", "--json"]
    assert cli.main(["train", *quick, "--out", str(tmp_path / "a")]) == 0
    first = json.loads(capsys.readouterr().out)
    model = Path(first["model"])
    with monkeypatch.context() as patch:
        static: dict[str, Choice] = {}

        def cost(decision: Any, run: int) -> float:
            # Whatever the cost model chose first is slower than anything else.
            return 1.0 if static.setdefault(decision.problem.key, decision.choice) == decision.choice else 0.5

        Clock(patch, cost)
        out, told, _ = tuned_file(model, capsys, "--batch", "1", "32", "--training")
    assert told["choices"] > 4
    assert cli.main(["train", *quick, "--out", str(tmp_path / "b"), "--tune", str(out)]) == 0
    second = json.loads(capsys.readouterr().out)
    assert second["test_accuracy"] == first["test_accuracy"]
    plain, tuned = st.load(model), st.load(second["model"])
    assert (plain.tune_files, tuned.tune_files) == ((), (told["digest"],))
    # Tiles change no bit.
    for one, other in zip(plain.parameters().values(), tuned.parameters().values(), strict=True):
        np.testing.assert_array_equal(one.array, other.array)
    picture = tmp_path / "digit.png"
    image.fromarray(np.full((28, 28), 7, np.uint8)).save(picture)
    answers: list[Any] = []
    for more in ([], ["--tune", str(out)]):
        assert cli.main(["predict", str(model), str(picture), "--json", *more]) == 0
        answers.append(json.loads(capsys.readouterr().out)["predictions"])
    assert answers[0] == answers[1]
    assert cli.main(["predict", str(model), str(picture), "--tune", str(model)]) == 2
    assert "is truncated or no JSON" in capsys.readouterr().err
