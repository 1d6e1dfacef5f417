"""Ctrl-C at every point where Python delivers it: afterwards nothing is half, and the bits are as in a fresh process.

At some points in the default suite, at many in the slow tests, at all by `.ci/long interrupts`.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import interrupts
import striate as st
from striate.cpu import cache as disk
from striate.cpu import device, jit, pool, tables
from striate.cpu import target as targets
from striate.cpu.system import linux
from striate.errors import CheckpointError
from striate.nn import cache as programs
from striate.nn import compiled, trace
from striate.nn.files import saving
from striate.nn.training import batches, checkpoint, checkpointer, state
from striate.nn.training import fit as fitting
from striate.nn.training import loop as epochs
from striate.nn.training import step as trainer
from striate.nn.training import train_step as steps
from striate.nn.training.lock import locked
from striate.runtime import blas, executor, parameter, reference, store
from striate.runtime import within as contexts
from striate.runtime.precision import current_precision
from striate.runtime.threads import current_threads

pytestmark = [
    pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system"),
]
RUNNING = (
    pool,
    device,
    tables,
    executor,
    programs,
    disk,
    jit,
    linux,
    compiled,
    parameter,
    store,
    blas,
    reference,
)
TRAINING = (*RUNNING, trainer, state, epochs, fitting, batches, checkpoint, checkpointer, saving)

RANDOM = np.random.default_rng(0)
PICTURES = RANDOM.standard_normal((12, 8, 8, 3)).astype(np.float32)
LABELS = (np.arange(12) % 3).astype(np.int32)


def files(modules: tuple[Any, ...]) -> list[str]:
    return [str(module.__file__) for module in modules]


def net() -> st.nn.Sequential:
    """With a normalisation that is folded, filters that are packed, and a share for every thread."""
    return st.nn.Sequential(
        st.nn.Conv2d(8, 3, padding="same"), st.nn.BatchNorm(), st.nn.ReLU(), st.nn.Flatten(), st.nn.Linear(3)
    )


def shifted(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    return batch + generator.standard_normal(batch.shape).astype(np.float32)


def weights(model: st.nn.Sequential) -> dict[str, bytes]:
    return {name: each.array.tobytes() for name, each in model.parameters().items()}


def expect_answers_of_its_weights(model: st.nn.Sequential) -> None:
    """No copy of them, packed or folded, is out of date."""
    twin = net().build(PICTURES.shape)
    for name, own in model.parameters().items():
        twin.parameters()[name].assign(own.array)
    assert np.array_equal(model.predict(PICTURES), twin.predict(PICTURES)), "not what its weights say"


class Training:
    """Two epochs with a checkpoint after every step, then a prediction."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "checkpoint.safetensors"
        self.model = net()
        self.wanted = self.run(net(), folder / "wanted.safetensors")
        (folder / "wanted.safetensors").unlink()

    def run(self, model: st.nn.Sequential, path: Path, resume: bool = False) -> tuple[Any, ...]:
        with st.threads(3):
            history = model.fit(
                PICTURES,
                LABELS,
                epochs=2,
                batch_size=6,
                optimizer=st.optim.SGD(0.05, momentum=0.9),
                augment=shifted,
                checkpoint=path,
                checkpoint_every=1,
                resume=resume,
            )
            return history.loss, weights(model), model.predict(PICTURES).tobytes()

    def act(self) -> None:
        self.model = net()
        self.run(self.model, self.path)

    def check(self) -> None:
        if self.model.parameters():
            expect_answers_of_its_weights(self.model.build(PICTURES.shape))
        assert self.run(net(), self.path, resume=True) == self.wanted, "a run that was resumed"
        assert [each.name for each in self.path.parent.iterdir()] == [self.path.name], "something was left"
        assert self.run(net(), self.path) == self.wanted, "a run in the same process"


@pytest.fixture
def training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Training:
    monkeypatch.setattr(device, "SOLO_WORK", 0.0)
    monkeypatch.setattr(tables, "LEAST_SHARE", 1.0)
    folder = tmp_path / "run"
    folder.mkdir()
    return Training(folder)


@interrupts.sampled(6, 120)
def test_training(training: Training, tries: int | None) -> None:
    assert interrupts.sweep(files(TRAINING), training.act, training.check, tries) > 1000


class Stepping:
    """A step of a loop of one's own, of a model that has answered before: it has packed and folded copies."""

    def __init__(self) -> None:
        self.model = net()
        self.step = st.train_step(
            self.model, optimizer=st.optim.SGD(0.05, momentum=0.9), input_shape=(12, 8, 8, 3)
        )
        self.step(PICTURES, LABELS)
        self.model.predict(PICTURES)

    def act(self) -> None:
        self.step(PICTURES, LABELS)

    def check(self) -> None:
        expect_answers_of_its_weights(self.model)
        self.step(PICTURES, LABELS)
        expect_answers_of_its_weights(self.model)


@interrupts.sampled(25, 1000)
def test_a_step(tries: int | None) -> None:
    stepping = Stepping()
    assert interrupts.sweep(files((*RUNNING, steps)), stepping.act, stepping.check, tries) > 20


class Assigning:
    """Weights are replaced one by one."""

    def __init__(self) -> None:
        self.model = net()
        self.model.predict(PICTURES)

    def act(self) -> None:
        for each in self.model.parameters().values():
            each.assign(each.array + np.float32(0.5))

    def check(self) -> None:
        expect_answers_of_its_weights(self.model)


@interrupts.sampled(25, 1000)
def test_assigning(tries: int | None) -> None:
    assigning = Assigning()
    assert interrupts.sweep(files((parameter,)), assigning.act, assigning.check, tries) > 10


def choose() -> None:
    """What holds inside blocks: thread count, precision, and a trace."""
    with st.threads(2), st.precision("bf16"):
        net().build(PICTURES.shape)


def expect_nothing_chosen() -> None:
    assert (current_threads(), current_precision()) == (None, "float32")
    model = net().build(PICTURES.shape)
    assert np.array_equal(model(PICTURES), net()(PICTURES)), "a trace is still under way"


def test_what_holds_in_a_block_does_not_outlive_it() -> None:
    assert interrupts.sweep(files((contexts,)), choose, expect_nothing_chosen, None) > 5


@interrupts.sampled(10, 200)
def test_a_trace(tries: int | None) -> None:
    assert interrupts.sweep(files((contexts, trace)), choose, expect_nothing_chosen, tries) > 20


class Serving:
    """A model from a file, whose large weights sleep, meets other batches than it was made for."""

    def __init__(self, path: Path) -> None:
        made = st.nn.Sequential(
            st.nn.Conv2d(40, 3, padding="same"),
            st.nn.BatchNorm(),
            st.nn.ReLU(),
            st.nn.Conv2d(16, 3),
            st.nn.Flatten(),
            st.nn.Linear(5),
        )
        st.onnx.save(made.build((1, 8, 8, 16)), path)
        self.path = path
        self.pictures = [RANDOM.standard_normal((count, 16, 8, 8)).astype(np.float32) for count in (1, 2, 3)]
        self.wanted = [st.onnx.load(path)(each) for each in self.pictures]
        self.model = st.onnx.load(path)

    def act(self) -> None:
        self.model = st.onnx.load(self.path)
        for each in self.pictures[:2]:
            self.model(each)

    def check(self) -> None:
        # Numbers of what was let go of are given to what comes next.
        others = [np.ones(size, np.float32) for size in range(4000, 8000, 50)]
        for each, wanted in [*zip(self.pictures, self.wanted, strict=True)] * 2:
            assert np.array_equal(self.model(each), wanted)
        assert len(others) == 80


@interrupts.sampled(6, 120)
def test_serving_a_file(tmp_path: Path, tries: int | None) -> None:
    pytest.importorskip("onnx")
    from striate.onnx import model, weights

    serving = Serving(tmp_path / "model.onnx")
    assert interrupts.sweep(files((model, weights, store)), serving.act, serving.check, tries) > 100


def test_a_lock_that_an_interrupt_kept_from_being_given_back(tmp_path: Path) -> None:
    """The run that held it is gone, but for a circle of references: the next run in the process is no other one."""
    path = tmp_path / "checkpoint.lock"
    held: list[object] = [ExitStack()]
    held[0].enter_context(locked(path, "the checkpoint"))  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(CheckpointError, match="another run"), locked(path, "the checkpoint"):
        pass
    held.append(held)
    del held
    with locked(path, "the checkpoint"):
        assert path.exists()
    assert not path.exists()
