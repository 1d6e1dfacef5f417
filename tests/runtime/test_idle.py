"""Frames of Programs that run no more go when another one needs memory; a run finds its own again."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import striate as st
from striate.runtime import idle


class Twice(st.nn.Module):
    def __init__(self) -> None:
        self.first = st.nn.Conv2d(8, 3, padding="same")
        self.second = st.nn.Conv2d(8, 3, padding="same")

    def __call__(self, x: Any) -> Any:
        return self.second(st.relu(self.first(x)))


def executors(model: st.nn.Module) -> list[Any]:
    return [entry.value.executor for entry in model._programs._entries.values()]


def test_frames_of_many_sizes_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle, "_keepers", [])
    model = Twice()
    pictures = [np.random.default_rng(n).random((n, 16, 16, 8), np.float32) for n in range(1, 9)]
    wanted = [model(x) for x in pictures]
    one = executors(model)[0].arena_bytes
    assert all(len(each.idle) == 1 for each in executors(model))
    monkeypatch.setattr(idle, "MOST_BYTES", 12 * one)
    again = [model(x) for x in (*pictures, pictures[0])]
    model(np.ones((9, 16, 16, 8), np.float32))
    found = executors(model)
    assert sum(len(each.idle) * each.arena_bytes for each in found) <= (12 + 9) * one * 1.1
    assert len(found[-1].idle) == 1
    assert not found[0].idle
    for x, first, second in zip(pictures, wanted, again, strict=False):
        np.testing.assert_array_equal(first, second)
        np.testing.assert_array_equal(model(x), first)
