"""Objects of one's own in `fit`: what they lack is the default of the base class whose part they play."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.nn.training import EpochInfo
from striate.nn.training.defaults import as_given, completed, has_own

RANDOM = np.random.default_rng(6)
X = RANDOM.standard_normal((12, 4, 4, 1)).astype(np.float32)
Y = np.arange(12) % 3


def train(epochs: int = 3, **options: Any) -> nn.Module:
    model = nn.Sequential(nn.Flatten(), nn.Linear(3))
    model.fit(X, Y, epochs=epochs, batch_size=4, optimizer=st.optim.SGD(0.1), **options)
    return model


class Listener:
    """No callback of ours, and all that it needs."""

    def __init__(self) -> None:
        self.heard: list[int] = []

    def on_epoch(self, info: EpochInfo) -> None:
        self.heard.append(info.epoch)


class Stopping(Listener, st.callbacks.Callback):
    @property
    def stop(self) -> bool:
        return len(self.heard) == 2


class Halving:
    """A schedule that is no function of ours."""

    def __call__(self, step: int, steps: int) -> float:
        return 1.0

    def after_epoch(self, info: EpochInfo) -> float:
        return 0.5**info.epoch


def test_what_is_missing_is_the_default() -> None:
    listener = Listener()
    whole = completed(listener, st.callbacks.Callback)
    assert whole.stop is False
    assert whole.monitor is None
    assert whole.state() == {}
    assert whole.on_start(None) is None
    assert whole.on_epoch == listener.on_epoch
    assert completed(whole, st.callbacks.Callback) is whole
    assert as_given(whole) is listener
    with pytest.raises(AttributeError):
        whole.on_fire  # noqa: B018
    assert has_own(whole, st.callbacks.Callback, "on_epoch")
    assert not has_own(whole, st.callbacks.Callback, "on_batch")
    stopping = Stopping()
    assert completed(stopping, st.callbacks.Callback) is stopping
    assert not has_own(stopping, st.callbacks.Callback, "on_batch")


def test_callbacks_of_ones_own_are_heard_and_obeyed() -> None:
    listener, stopping = Listener(), Stopping()
    train(callbacks=[listener, stopping])
    assert listener.heard == stopping.heard == [1, 2]


def test_a_schedule_of_ones_own_looks_back() -> None:
    assert train(schedule=Halving()).history.learning_rate == pytest.approx([0.1, 0.05, 0.025])
    assert train(schedule=lambda step, steps: 0.5).history.learning_rate == pytest.approx([0.05] * 3)


def test_augmentations_and_losses_of_ones_own() -> None:
    class Negative:
        by_index = True

        def __call__(self, batch: Any, generator: Any, indices: Any, epoch: int) -> Any:
            assert len(indices) == len(batch)
            return -batch

    one = train(augment=Negative(), seed=3)
    other = nn.Sequential(nn.Flatten(), nn.Linear(3))
    other.fit(-X, Y, epochs=3, batch_size=4, optimizer=st.optim.SGD(0.1), seed=3)
    np.testing.assert_array_equal(one.parameters()["1.weight"].array, other.parameters()["1.weight"].array)

    class Own(st.losses.LossFunction):
        takes_labels = False

        def __call__(self, outputs: Any, targets: Any) -> Any:
            return (outputs - targets).sum(1)

    # Labels are taken as numbers, not as classes.
    model = nn.Sequential(nn.Flatten(), nn.Linear(1))
    model.fit(X, Y[:, None], batch_size=4, optimizer=st.optim.SGD(0.1), loss=Own())
    assert np.isfinite(model.history.loss).all()
