"""Batches made ahead: functions of the user's that misbehave, and a system that grants no threads."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError
from striate.nn.training.batches import epoch_batches
from striate.runtime.blas import library

PICTURES = np.arange(20 * 4, dtype=np.float32).reshape(20, 2, 2, 1)
LABELS = np.arange(20, dtype=np.int32) % 3
ORDER = np.arange(20)[::-1].copy()


class RunsOut:
    """An augmentation that hands out what an iterator holds; it holds `left` batches."""

    def __init__(self, left: int) -> None:
        self.left = iter(range(left))

    def __call__(self, batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        return batch + next(self.left)


@pytest.mark.parametrize("workers", [0, 1, 2])
@pytest.mark.parametrize("left", [0, 2])
def test_an_augmentation_whose_iterator_runs_out_ends_no_epoch(workers: int, left: int) -> None:
    model = st.nn.Sequential(st.nn.Flatten(), st.nn.Linear(3))
    # Two workers call the one iterator side by side: the call that finds it empty may be that of an earlier batch.
    first = left + 1 if workers < 2 else f"[1-{left + 1}]"
    with pytest.raises(ArgumentError, match=f"StopIteration at batch {first} of 5 of epoch 1"):
        model.fit(
            PICTURES,
            LABELS,
            batch_size=4,
            optimizer=st.optim.SGD(0.001),
            augment=RunsOut(left),
            workers=workers,
        )


@pytest.mark.parametrize("workers", [0, 1])
def test_a_mix_that_raises_stop_iteration(workers: int) -> None:
    def mix(batch: np.ndarray, labels: np.ndarray, generator: np.random.Generator) -> Any:
        raise StopIteration

    with pytest.raises(ArgumentError, match="StopIteration at batch 1 of 5"):
        list(epoch_batches(PICTURES, LABELS, ORDER, 4, mix=mix, workers=workers))


@pytest.mark.parametrize("granted", [0, 1, 2])
def test_without_threads_the_caller_makes_the_batches(granted: int, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[threading.Thread] = []

    def start(thread: threading.Thread) -> None:
        if len(started) == granted:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        real(thread)

    def augment(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        return batch + generator.standard_normal(batch.shape).astype(np.float32)

    wanted = list(epoch_batches(PICTURES, LABELS, ORDER, 3, augment=augment, workers=0))
    real = threading.Thread.start
    monkeypatch.setattr(threading.Thread, "start", start)
    found = list(epoch_batches(PICTURES, LABELS, ORDER, 3, augment=augment, workers=3, ahead=4))
    assert len(found) == len(wanted) == 7
    for (batch, labels), (wanted_batch, wanted_labels) in zip(found, wanted, strict=True):
        assert np.array_equal(batch, wanted_batch)
        assert np.array_equal(labels, wanted_labels)
    assert len(started) == granted


def test_an_interrupt_as_a_worker_starts_is_an_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    """The standard library lets it come out as an error of the lock that it waits with."""

    def start(thread: threading.Thread) -> None:
        try:
            raise KeyboardInterrupt
        finally:
            raise RuntimeError("cannot release un-acquired lock")

    monkeypatch.setattr(threading.Thread, "start", start)
    with pytest.raises(KeyboardInterrupt):
        list(epoch_batches(PICTURES, LABELS, ORDER, 4, workers=1))


def test_products_of_an_augmentation_run_on_one_blas_thread() -> None:
    """Or their bits would depend on whether a run is under way beside it."""
    found = library()
    if found is None:
        pytest.skip("NumPy's matrix library is no OpenBLAS")
    seen: list[int] = []

    def augment(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        seen.append(found.get_threads())
        return batch

    before = found.get_threads()
    found.set_threads(3)
    try:
        list(epoch_batches(PICTURES, LABELS, ORDER, 10, augment=augment, workers=1))
        assert seen == [1, 1]
        assert found.get_threads() == 3
    finally:
        found.set_threads(before)
