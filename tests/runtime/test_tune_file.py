"""Tune files: read, written, refused; `st.tuned`; and that Programs of different ones never mix."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.cpu import target as targets
from striate.cpu.choice import DEPTHWISE, DIRECT, WINOGRAD, Choice, Choices
from striate.errors import ArgumentError, TuneFileError
from striate.nn import Conv2d, Flatten, Linear, MaxPool2d, ReLU, Sequential
from striate.runtime import tune_file
from striate.runtime.current import current_options
from striate.runtime.tune_file import LARGEST_FILE, as_tuning, made_here, read, tuned, write
from striate.runtime.tuning import Tuning, current_tuning

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation on this machine")

X = np.random.default_rng(0).integers(-3, 4, (1, 12, 12, 8)).astype(np.float32)
LABELS = np.array([1])


def net() -> Sequential:
    model = Sequential(
        conv=Conv2d(24, 3, padding="same"), relu=ReLU(), pool=MaxPool2d(2), flatten=Flatten(), head=Linear(5)
    )
    model(X)
    random = np.random.default_rng(1)
    for parameter in model.parameters().values():
        parameter.assign((random.integers(-2, 3, parameter.shape) * 576).astype(np.float32))
    return model


def tuning_of(model: Sequential, tile: tuple[int, ...] = (4, 1)) -> Tuning:
    """A choice for the convolution of `model` that the cost model does not make."""
    assert HOST is not None
    program = model.compiled([X]).executor
    decision = next(d for s in program.steps if (d := s.launch.decision) and d.problem.filter == (3, 3))
    assert decision.choice != Choice(DIRECT, tile)
    return made_here({decision.problem.key: Choice(DIRECT, tile)}, HOST)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a.tune.json"
    write(file, tuning_of(net()))
    return file


def document(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text())


# -- the file ---------------------------------------------------------------------------------------


def test_round_trip(tmp_path: Path) -> None:
    assert HOST is not None
    choices = {
        "layer one": Choice(DIRECT, (14, 2)),
        'layer "two"': Choice(DIRECT, (14, 2, 196)),
        "three": Choice(DEPTHWISE, (8,)),
        "four": Choice(WINOGRAD, (4,)),
        "five": Choice(WINOGRAD),
    }
    made = made_here(choices, HOST)
    write(tmp_path / "t.json", made)
    found = read(tmp_path / "t.json")
    assert found == made
    assert (dict(found.choices.entries), found.digest) == (choices, made.digest)
    assert found.source == str(tmp_path / "t.json")
    assert os.listdir(tmp_path) == ["t.json"]
    assert document(tmp_path / "t.json")["cpu"] == HOST.name
    # One line a layer.
    assert len((tmp_path / "t.json").read_text().splitlines()) == 9 + len(choices)


def test_a_file_without_choices_is_one(tmp_path: Path) -> None:
    assert HOST is not None
    write(tmp_path / "t.json", made_here({}, HOST))
    with tuned(tmp_path / "t.json"):
        tuning = current_tuning()
    assert tuning is not None
    assert tuning.choices == Choices({})


def test_writing_is_whole_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TuneFileError, match=r"a.tune.json cannot be written: No space left"):
        write(path, replace(read(path), cpu="another"))
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TuneFileError, match=r"gone/t.json cannot be written: No such file"):
        write(tmp_path / "gone" / "t.json", tuning_of(net()))


LAYER = "forward 1x1"


@pytest.mark.parametrize(
    "change, why",
    [
        ({"format": "striate"}, 'does not say "format": "striate tune"'),
        ({"version": 2}, "format version 2, this Striate reads version 1"),
        ({"version": None}, "format version None"),
        ({"striate": "0.0.7"}, "made by Striate '0.0.7', this is"),
        ({"striate": 1}, "must name the CPU"),
        ({"cpu": ""}, "must name the CPU"),
        ({"target": "x" * 101}, "must name the CPU"),
        ({"cpu": "znver9"}, "made for the CPU znver9"),
        ({"target": "0123456789abcdef"}, r"\(facts 0123456789abcdef\); this is"),
        ({"choices": []}, "its choices must be an object"),
        ({"choices": {LAYER: {"recipe": "magic", "tile": [1]}}}, "names the recipe 'magic'; known are direct, depth"),
        ({"choices": {LAYER: {"recipe": ["direct"], "tile": [1, 1]}}}, r"names the recipe \['direct'\]"),
        ({"choices": {LAYER: "direct"}}, "names the recipe None"),
        ({"choices": {LAYER: {"recipe": "direct", "tile": [14]}}}, r"tile \[14\]; direct takes 2 or 3 positive"),
        ({"choices": {LAYER: {"recipe": "direct", "tile": [14, 0]}}}, "takes 2 or 3 positive numbers"),
        ({"choices": {LAYER: {"recipe": "direct", "tile": [14, 2.0]}}}, "takes 2 or 3 positive numbers"),
        ({"choices": {LAYER: {"recipe": "direct", "tile": [True, 2]}}}, "takes 2 or 3 positive numbers"),
        ({"choices": {LAYER: {"recipe": "direct", "tile": [14, 1 << 40]}}}, "takes 2 or 3 positive numbers"),
        ({"choices": {LAYER: {"recipe": "depthwise", "tile": 8}}}, "depthwise takes 1 positive numbers"),
        ({"choices": {LAYER: {"recipe": "depthwise"}}}, "depthwise takes 1 positive numbers"),
        ({"choices": {"x" * 401: {"recipe": "direct", "tile": [1, 1]}}}, "has a name of 401 letters"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_file_is_said(path: Path, change: dict[str, Any], why: str) -> None:
    path.write_text(json.dumps(document(path) | change))
    with pytest.raises(TuneFileError, match=why) as caught:
        tuned(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    "data, why",
    [
        (b"", "is truncated or no JSON"),
        (b"{", "is truncated or no JSON"),
        (b"\xff\xfe", "is truncated or no JSON"),
        (b"[" * 100_000, "is truncated or no JSON"),
        (b'{"format": 1, "format": 2}', "a name stands twice in one object"),
        (b"[]", "this is no tune file"),
        (b"null", "this is no tune file"),
        (b"\x80\x04\x95", "is truncated or no JSON"),
        (b" " * (LARGEST_FILE + 1), "a tune file has at most 4194304"),
    ],
)
def test_what_is_no_tune_file_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "t.json").write_bytes(data)
    with pytest.raises(TuneFileError, match=why):
        tuned(tmp_path / "t.json")


def test_every_truncation_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(len(whole) - 2):
        path.write_bytes(whole[:length])
        with pytest.raises(TuneFileError):
            read(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TuneFileError, match=r"no.json: cannot be read: no such file"):
        tuned(tmp_path / "no.json")
    with pytest.raises(TuneFileError, match=r"it is a folder, not a file"):
        tuned(tmp_path)


def test_a_path_is_wanted() -> None:
    with pytest.raises(ArgumentError, match="a tune file is named by its path, got 7"):
        tuned(7)  # type: ignore[arg-type]


def test_without_code_generation_there_is_nothing_to_choose(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tune_file, "host", lambda: None)
    with pytest.raises(TuneFileError, match="here the NumPy reference runs, which has no tiles"):
        tuned(path)


# -- st.tuned ---------------------------------------------------------------------------------------


def test_it_holds_within_the_block_and_for_this_thread(path: Path) -> None:
    assert current_tuning() is None
    with st.tuned(path):
        inner = current_tuning()
        assert inner == read(path)
        with st.tuned(None):
            assert current_tuning() is None
        seen: list[Tuning | None] = []
        other = threading.Thread(target=lambda: seen.append(current_tuning()))
        other.start()
        other.join()
        assert seen == [None]
        assert current_options().tuning == inner
    assert current_tuning() is None


def test_steps_say_that_they_are_tuned_and_compute_the_same(path: Path) -> None:
    model = net()
    static = model(X)
    assert "tuned" not in model.explain(X)
    with st.tuned(path):
        for threads in (1, 2, 3):
            with st.threads(threads):
                np.testing.assert_array_equal(model(X), static)
        text = model.explain(X)
        assert " ch, tuned" in text
        assert f"tune file {read(path).digest}: 1 steps tuned" in text
    assert "tuned" not in model.explain(X)


def test_two_tune_files_have_two_programs(path: Path) -> None:
    """And one file read twice has one."""
    model = net()
    other = tuning_of(model, (2, 1))
    static = model.compiled([X])
    with st.tuned(path):
        first = model.compiled([X])
        model(X)
        assert model.compiled([X]) is first
    with st.tuned(other):
        second = model.compiled([X])
    with st.tuned(path):
        assert model.compiled([X]) is first
    assert model.compiled([X]) is static
    assert len({id(each.executor) for each in (static, first, second)}) == 3
    made = [
        next(d.choice for s in each.executor.steps if (d := s.launch.decision))
        for each in (static, first, second)
    ]
    assert len(set(made)) == 3


def test_single_functions_follow_it(path: Path) -> None:
    model = net()
    w, b = (parameter.array for parameter in model.conv.parameters().values())
    plain = st.conv2d(X, w, b, padding="same")
    with st.tuned(path):
        np.testing.assert_array_equal(st.conv2d(X, w, b, padding="same"), plain)


def test_weights_that_change_are_seen_by_both(path: Path) -> None:
    model = net()
    for turn in range(3):
        plain = model(X)
        with st.tuned(path):
            np.testing.assert_array_equal(model(X), plain)
        for parameter in model.parameters().values():
            parameter.assign(np.roll(parameter.array, 1 + turn, axis=-1))


def test_a_choice_for_another_cpu_is_refused_when_it_is_compiled() -> None:
    """Also where no file is read: choices made elsewhere in Python."""
    made = replace(tuning_of(net()), cpu="znver9")
    with pytest.raises(TuneFileError, match="made for the CPU znver9"):
        as_tuning(made)
    assert HOST is not None
    with pytest.raises(TuneFileError, match=f"this is {HOST.name}"):
        made.expect_for(HOST)


# -- training and saving ----------------------------------------------------------------------------


def test_training_is_the_same_and_remembers_the_digest(path: Path, tmp_path: Path) -> None:
    plain, model = net(), net()
    options: dict[str, Any] = {"epochs": 2, "batch_size": 1, "optimizer": st.optim.SGD(0.0), "seed": 3}
    plain.fit(X, LABELS, **options)
    with st.tuned(path):
        model.fit(X, LABELS, **options)
    digest = read(path).digest
    assert (plain.tune_files, model.tune_files) == ((), (digest,))
    for a, b in zip(plain.parameters().values(), model.parameters().values(), strict=True):
        np.testing.assert_array_equal(a.array, b.array)
    model.save(tmp_path / "m.safetensors")
    loaded = st.load(tmp_path / "m.safetensors")
    assert loaded.tune_files == (digest,)
    assert net().load_weights(tmp_path / "m.safetensors").tune_files == (digest,)
    other = tuning_of(model, (2, 1))
    with st.tuned(other):
        loaded.fit(X, LABELS, **options)
        loaded.fit(X, LABELS, **options)
    assert loaded.tune_files == (digest, other.digest)
    plain.save(tmp_path / "p.safetensors")
    assert b"tune_files" not in (tmp_path / "p.safetensors").read_bytes()


def test_train_step_remembers_it_too(path: Path) -> None:
    model = net()
    with st.tuned(path):
        step = st.train_step(model, optimizer=st.optim.SGD(0.01), input_shape=X.shape)
        step(X, LABELS)
    assert model.tune_files == (read(path).digest,)


# -- ONNX -------------------------------------------------------------------------------------------


@pytest.fixture
def onnx_file(tmp_path: Path) -> Path:
    pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    file = tmp_path / "net.onnx"
    st.onnx.save(net(), file)
    return file


def test_an_onnx_file_is_compiled_with_it(path: Path, onnx_file: Path) -> None:
    x = np.ascontiguousarray(X.transpose(0, 3, 1, 2))
    plain = st.onnx.load(onnx_file)
    wanted = plain(x)
    by_name = st.onnx.load(onnx_file, tune=path)
    with st.tuned(path):
        by_context = st.onnx.load(onnx_file)
    session = st.onnx.InferenceSession(onnx_file, tune=path)
    for model in (by_name, by_context, session.model):
        np.testing.assert_array_equal(model(x), wanted)
        assert ", tuned" in model.explain(x)
    # A Program keeps the choices it was compiled with, wherever it is used.
    with st.tuned(path):
        assert "tuned" not in plain.explain(x)
    with pytest.raises(TuneFileError, match="cannot be read"):
        st.onnx.load(onnx_file, tune=path.parent / "no.json")


def test_types_of_a_tuning_are_those_of_the_options(path: Path) -> None:
    """Options are kept by what they say: two readings of one file are one key."""
    with st.tuned(path):
        one = current_options()
    with st.tuned(str(path)):
        two = current_options()
    assert one == two
    assert hash(one) == hash(two)
