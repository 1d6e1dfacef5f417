"""A Program for another size comes from the trace that is there, and is what a new trace would give; or from one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import striate as st
from size_models import MODELS, REFUSED, ZOO, Written
from striate import nn
from striate.errors import ShapeError
from striate.ir.text import format_graph
from striate.ir.types import TensorType
from striate.nn.trace import resized


def expect_equal_graphs(one: Any, other: Any) -> None:
    assert format_graph(one.graph) == format_graph(other.graph)
    assert [node.scope for node in one.graph.nodes] == [node.scope for node in other.graph.nodes]
    assert [node.op for node in one.graph.nodes] == [node.op for node in other.graph.nodes]
    for first, second in zip(one.graph.constants.values(), other.graph.constants.values(), strict=True):
        assert np.array_equal(first, second)
    assert one.parameters == other.parameters
    assert one.trainable == other.trainable
    assert one.single == other.single


# Those that look at a size: what they are made of, or are told, follows from it.
LOOKING = (
    "adaptive",
    "upsample",
    "lower",
    "reflect",
    "replicate",
    "circular",
    "group norm",
    "instance",
    "1d",
    "3d",
)
LOOKING += ("u-net", "sum over pixels", "reshape", "arithmetic", "windows", "pads", "convnext")
LARGE = ("alexnet", "vgg")


@pytest.mark.parametrize("name", [*MODELS, *(name for name in ZOO if name not in LARGE)])
def test_it_is_what_a_new_trace_gives(name: str) -> None:
    make, shapes = {**MODELS, **ZOO}[name]
    model = make().build((None, *shapes[0][1:]))
    trace = model.trace([TensorType(shapes[0])])
    found = [resized(trace, [TensorType(shape)]) for shape in shapes]
    if trace.by_channels is None:
        assert any(part in name for part in LOOKING)
        assert found == [None] * len(shapes)
        return
    for shape, again in zip(shapes, found, strict=True):
        assert again is not None, shape
        expect_equal_graphs(again, model.trace([TensorType(shape)]))


@pytest.mark.parametrize("name", REFUSED)
def test_what_python_does_with_a_size_is_done_again(name: str) -> None:
    trace = Written(REFUSED[name][0]).build((12, 13, 4)).trace([TensorType((1, 12, 13, 4))])
    assert resized(trace, [TensorType((1, 14, 13, 4))]) is None


def test_each_of_several_inputs_has_a_size() -> None:
    class Joined(nn.Module):
        def __init__(self) -> None:
            self.conv, self.mix = nn.Conv2d(4, 3, padding="same"), nn.Linear(4)

        def __call__(self, x: Any, words: Any) -> Any:
            return self.conv(x).mean((1, 2)) + self.mix(words)

    model = Joined().build(((6, 6, 2), (3,)))
    trace = model.trace([TensorType((1, 6, 6, 2)), TensorType((1, 3))])
    types = [TensorType((5, 7, 9, 2)), TensorType((5, 3))]
    again = resized(trace, types)
    assert again is not None
    expect_equal_graphs(again, model.trace(types))
    assert resized(trace, [TensorType((5, 7, 9, 2)), TensorType((4, 3))]) is None


class Counting(nn.Module):
    """Counts how often `__call__` was run; `looks` decides what it does with the size."""

    def __init__(self, looks: bool) -> None:
        self.conv = nn.Conv2d(4, 3, padding="same")
        self.runs: list[int] = []
        self.looks = looks

    def __call__(self, x: Any) -> Any:
        self.runs.append(1)
        y = st.relu(self.conv(x))
        return y * x.shape[1] if self.looks else y.mean((1, 2))


@pytest.mark.parametrize("looks", [False, True])
def test_a_model_that_looks_at_sizes_is_traced_anew(looks: bool) -> None:
    model = Counting(looks)
    for count, size in enumerate((6, 7, 8, 9)):
        x = np.random.default_rng(size).standard_normal((2, size, size, 3)).astype(np.float32)
        fresh = Counting(looks)
        fresh.build(x.shape)
        for name, parameter in fresh.parameters().items():
            if model.parameters():
                parameter.assign(model.parameters()[name].array)
        answer = model(x)
        assert len(model.runs) == (count + 1 if looks else 1)
        if count:
            assert np.array_equal(answer, fresh(x))


def test_what_changes_the_model_ends_it() -> None:
    model = Counting(False)
    x = np.ones((2, 6, 6, 3), np.float32)
    model(x)
    model.conv = nn.Conv2d(5, 3)
    assert model(x[:, :5]).shape == (2, 5)
    assert len(model.runs) == 2
    model(x[:1])
    assert len(model.runs) == 2
    model.retrace()
    model(x[:, :4])
    assert len(model.runs) == 3


def test_options_are_traced_apart() -> None:
    class Optional(nn.Module):
        def __call__(self, x: Any, twice: bool = False) -> Any:
            return x * 2.0 if twice else x * 1.0

    model, x = Optional(), np.ones((2, 3), np.float32)
    for rows in (1, 2):
        assert model(x[:rows]).max() == 1.0
        assert model(x[:rows], twice=True).max() == 2.0


def test_other_channels_are_refused_as_before() -> None:
    """Also where a parameter of one channel would be spread over all of them."""
    for model in (
        nn.Sequential(nn.Conv2d(4, 3)),
        nn.Sequential(nn.PReLU()),
        nn.Sequential(nn.LayerNorm()),
        nn.Sequential(nn.Standardize(per="pixel")),
        nn.Sequential(nn.Flatten(), nn.LayerNorm()),
    ):
        model(np.zeros((1, 3, 3, 1), np.float32))
        model(np.zeros((2, 3, 3, 1), np.float32))
        with pytest.raises(ShapeError, match=r"[01] = .*, input float32\[1, .*: it"):
            model(np.zeros((1, 3, 3, 2), np.float32))


def test_paddings_that_follow_from_the_size() -> None:
    for padding in ("onnx_same_lower", "torch", "same", 1):
        model = nn.Sequential(
            nn.Conv2d(3, 4, stride=2, padding=padding), nn.MaxPool2d(3, stride=2, padding=padding)
        )
        model.build((9, 9, 2))
        trace = model.trace([TensorType((1, 9, 9, 2))])
        again = resized(trace, [TensorType((1, 12, 9, 2))])
        assert (again is None) == (padding == "onnx_same_lower")
        if again is not None:
            expect_equal_graphs(again, model.trace([TensorType((1, 12, 9, 2))]))


def test_what_is_made_of_other_ops_by_size_is_traced_anew() -> None:
    model = nn.Sequential(nn.Conv2d(3, 3), nn.AdaptiveAvgPool2d(3))
    for size in (8, 9, 11):
        x = np.random.default_rng(size).random((1, size, size, 2)).astype(np.float32)
        model(x)
        twin = nn.Sequential(nn.Conv2d(3, 3), nn.AdaptiveAvgPool2d(3)).build(x.shape)
        for one, other in zip(model.parameters().values(), twin.parameters().values(), strict=True):
            other.assign(one.array)
        assert np.array_equal(model(x), twin(x))


def test_evaluation_in_parts_runs_the_model_once() -> None:
    model = Counting(False)
    x = np.random.default_rng(0).random((10, 6, 6, 3)).astype(np.float32)
    y = np.arange(10) % 4
    whole = model.evaluate(x, y)
    runs = len(model.runs)
    parts = model.evaluate(x, y, batch_size=4)
    assert len(model.runs) == runs + 1
    assert parts["loss"] == pytest.approx(whole["loss"], rel=1e-6)
