"""Prediction and validation take no more pictures at a time than memory is meant for."""

from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.nn.at_once import LIMIT, MOST, live_bytes, pictures_at_once, rows_at_once
from striate.nn.layers.whitening import whitening_filters
from striate.train.pictures import predict_flipped


def wide() -> nn.Sequential:
    """A picture [64, 64, 1] becomes 8 MiB."""
    return nn.Sequential(nn.Conv2d(512, 1), nn.GlobalAvgPool2d(), nn.Linear(2)).build((64, 64, 1))


def told(model: Any, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pictures each Program that the model is asked for takes, in order."""
    sizes: list[int] = []
    own = nn.Module.compiled

    def compiled(self: Any, arrays: Any, options: Any = None) -> Any:
        sizes.append(len(arrays[0]))
        return own(self, arrays, options)

    monkeypatch.setattr(type(model), "compiled", compiled)
    return sizes


def test_pictures_that_take_much_memory_come_in_smaller_batches(monkeypatch: pytest.MonkeyPatch):
    model, x = wide(), np.random.default_rng(0).random((70, 64, 64, 1), np.float32)
    sizes = told(model, monkeypatch)
    found = model.predict(x)
    assert sizes == [32, 32, 6]
    assert model.compiled([x[:32]]).executor.arena_bytes <= LIMIT
    sizes.clear()
    np.testing.assert_array_equal(found, model.predict(x, batch_size=32))
    sizes.clear()
    assert predict_flipped(model, x[:40]).shape == (40, 2)
    assert sizes == [32, 8] * 2
    sizes.clear()
    # Who says how many is believed.
    model.predict(x[:40], batch_size=40)
    assert sizes == [40]


def test_a_small_net_takes_256_as_ever(monkeypatch: pytest.MonkeyPatch):
    model, x = st.models.lenet(seed=0), np.zeros((300, 28, 28, 1), np.float32)
    sizes = told(model, monkeypatch)
    assert model.predict(x).shape == (300, 10)
    assert sizes == [256, 44]
    with pytest.raises(st.ArgumentError, match="batch_size must be an integer from 1"):
        model.predict(x, batch_size=0)


def test_cifar_fast_at_224():
    model = st.models.cifar_fast()
    shape = (300, 224, 224, 3)
    many = np.broadcast_to(np.float32(0), shape)
    assert pictures_at_once(model, [many], None) == 16
    assert pictures_at_once(model, [np.broadcast_to(np.float32(0), (300, 32, 32, 3))], None) == MOST
    assert pictures_at_once(model, [many], 200) == 200


def test_the_estimate_is_about_the_arena():
    layers = [
        nn.Conv2d(32, 3, padding="same"),
        nn.ReLU(),
        nn.Conv2d(32, 3, padding="same"),
        nn.ReLU(),
        nn.MaxPool2d(),
    ]
    model = nn.Sequential(*layers).build((40, 40, 3))
    estimate = live_bytes(model.trace([model.example_type()]).graph)
    arena = model.compiled([np.zeros((16, 40, 40, 3), np.float32)]).executor.arena_bytes / 16
    assert 0.5 < estimate / arena < 2.5
    # Input and output of a ReLU are the largest pair.
    assert estimate == 2 * 40 * 40 * 32 * 4


def test_validation_and_evaluation_keep_to_it(monkeypatch: pytest.MonkeyPatch):
    x = np.random.default_rng(0).random((36, 64, 64, 1), np.float32)
    y = np.arange(36) % 2
    model, shapes = wide(), []
    own = nn.Module.remember

    def remember(self: Any, key: Any, create: Any) -> Any:
        if key[0] == "evaluate":
            shapes.append(key[1][0])
        return own(self, key, create)

    monkeypatch.setattr(nn.Module, "remember", remember)
    model.fit(x[:4], y[:4], batch_size=2, optimizer=st.optim.SGD(0.1), validation_data=(x, y))
    assert shapes == [32, 4]
    shapes.clear()
    found = model.evaluate(x, y)
    assert shapes == [32, 4]
    shapes.clear()
    assert model.evaluate(x, y, batch_size=32) == found
    assert model.evaluate(x, y, batch_size=36)["loss"] == pytest.approx(found["loss"], rel=1e-5)
    assert shapes == [32, 4, 36]


def test_a_model_that_takes_no_single_picture_is_asked_for_none():
    class Four(nn.Module):
        def __call__(self, x: Any) -> Any:
            return x.reshape(4, 6)

    x = np.arange(24, dtype=np.float32).reshape(4, 2, 3)
    np.testing.assert_array_equal(Four().predict(x), x.reshape(4, 6))


def test_rows_at_once():
    assert rows_at_once(512, 4 * 28 * 28, 2**28) == 512
    assert rows_at_once(512, 4 * 224 * 224 * 3, 2**28) == 445
    assert rows_at_once(512, 2**40, 2**28) == 1
    assert rows_at_once(512, 0, 2**28) == 512


def test_whitening_standardises_as_it_goes():
    x = np.random.default_rng(0).integers(0, 256, (20, 8, 8, 3)).astype(np.uint8)
    mean, deviation = np.float32([100, 120, 140]), np.float32([60, 70, 80])
    np.testing.assert_array_equal(
        whitening_filters(x, 2, 1e-3, mean, deviation), whitening_filters((x - mean) / deviation, 2, 1e-3)
    )
