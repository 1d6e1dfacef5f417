"""Modules that are nested deeply or hold themselves, numbers that no float32 has: named errors, or right answers."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.cpu.emit import float_literal
from striate.errors import ArgumentError, StriateError, TracingError
from striate.ops.rectifier import HardSigmoid, LeakyRelu
from striate.ops.smooth import Elu

X = np.ones((1, 4, 4, 2), np.float32)


def nested(depth: int) -> nn.Sequential:
    model = nn.Sequential(nn.ReLU())
    for _ in range(depth - 1):
        model = nn.Sequential(model)
    return model


def test_400_nested_modules() -> None:
    model = nested(400)
    assert len(model.modules()) == 401
    assert len(repr(model)) < 400
    for use in (
        lambda: model(X),
        lambda: model.summary((4, 4, 2)),
        lambda: model.build((4, 4, 2)),
        lambda: model.fit(X, X, optimizer=st.optim.SGD(0.1), loss="mean_squared_error"),
    ):
        with pytest.raises(
            TracingError, match=r"its 401 modules are nested deeper than Python calls functions"
        ):
            use()


class Node(nn.Module):
    """One of a chain, each of which also knows all of them and the first."""

    def __init__(self, number: int, following: Any, everyone: list[Any]) -> None:
        self.number, self.following = number, following
        self.scale = nn.Parameter(np.full(1, number))
        everyone.append(self)
        self.everyone = everyone

    def __call__(self, x: Any) -> Any:
        return x * self.scale


def chained(depth: int) -> Node:
    everyone: list[Any] = []
    node: Any = None
    for number in range(depth):
        node = Node(number, node, everyone)
    return node


# Deeper than either goes by itself. The time grows with the square of the depth.
@pytest.mark.parametrize(
    ("depth", "twin_of"), [(200, copy.deepcopy), (260, lambda model: pickle.loads(pickle.dumps(model)))]
)
def test_deeply_nested_modules_are_copied(depth: int, twin_of: Any) -> None:
    twin = twin_of(nested(depth))
    assert len(twin.modules()) == depth + 1
    part = twin
    for _ in range(depth - 40):
        (part,) = part
    assert np.array_equal(part(-X), np.zeros_like(X))
    first, second = chained(depth), chained(depth)
    one, other, inner = twin_of((first, second, first.following.following))
    assert one.following.following is inner
    assert one.everyone[0].everyone is one.everyone
    node: Any = one
    for number in reversed(range(depth)):
        assert node.number == number == node.scale.array[0]
        node = node.following
    assert node is None
    assert {id(each) for each in one.modules().values()}.isdisjoint(map(id, other.modules().values()))
    assert {id(each) for each in one.modules().values()}.isdisjoint(map(id, first.modules().values()))


@pytest.mark.parametrize("twin_of", [copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_deep_lists_of_a_module_are_copied(twin_of: Any) -> None:
    model = nn.Sequential(nn.ReLU())
    model.deep = []
    inner: Any = model.deep
    for number in range(3000):
        inner.append([number, {"more": []}])
        inner = inner[0][1]["more"]
    inner.append(model)
    twin = twin_of(model)
    inner = twin.deep
    for number in range(3000):
        assert inner[0][0] == number
        inner = inner[0][1]["more"]
    assert inner == [twin]


def test_what_is_nested_less_deeply_works() -> None:
    model = nested(40)
    assert np.array_equal(model(-X), np.zeros_like(X))
    assert copy.deepcopy(model)(X).shape == X.shape


class Own(nn.Module):
    """Has itself as an attribute, and calls it if it is told to."""

    def __init__(self, calls: bool) -> None:
        self.layer = nn.ReLU()
        self.me = self
        self.calls = calls

    def __call__(self, x: Any) -> Any:
        return self.me(x) if self.calls else self.layer(x)


def test_modules_that_hold_themselves() -> None:
    model = Own(False)
    assert np.array_equal(model(-X), np.zeros_like(X))
    assert list(model.modules()) == ["", "layer"]
    with pytest.raises(TracingError, match="Own calls itself without end"):
        Own(True)(X)
    row = nn.Sequential(nn.ReLU())
    row.append(row)
    assert repr(row).startswith("Sequential(")
    with pytest.raises(TracingError, match="calls itself without end"):
        row(X)


@pytest.mark.parametrize("deep", [False, True])
def test_lists_that_hold_themselves_or_are_deep(deep: bool) -> None:
    class Net(nn.Module):
        def __init__(self) -> None:
            self.layers: list[Any] = [nn.Linear(3)]
            inner: list[Any] = self.layers
            for _ in range(3000 if deep else 0):
                inner.append([])
                inner = inner[-1]
            inner.append(self.layers)
            inner.append({"last": nn.Linear(2)})

        def __call__(self, x: Any) -> Any:
            return self.layers[0](st.flatten(x))

    model = Net()
    assert model(X).shape == (1, 3)
    assert len(model.modules()) == 3
    assert list(model.parameters()) == ["layers.0.weight", "layers.0.bias"]


@pytest.mark.parametrize("bad", [np.inf, -np.inf, np.nan, None, "a", True])
@pytest.mark.parametrize("made", [nn.LeakyReLU, LeakyRelu, Elu, HardSigmoid])
def test_slopes_are_finite(made: Any, bad: Any) -> None:
    with pytest.raises(ArgumentError, match="alpha must be a"):
        made(float(bad) if isinstance(bad, float) else bad)


def test_numbers_beyond_float32() -> None:
    assert float_literal(1e39) == float_literal(float("inf"))
    assert float_literal(-1e39) == float_literal(-float("inf"))
    with np.errstate(all="ignore"):
        for alpha in (1e39, -1e39):
            y = nn.LeakyReLU(alpha)(np.array([[-1.0, 1.0]], np.float32))
            assert y[0, 0] == -np.copysign(np.inf, alpha)
            assert y[0, 1] == 1


def test_a_model_file_says_no_infinity(tmp_path: Any) -> None:
    nn.Sequential(nn.LeakyReLU(0.25)).build((2, 2, 1)).save(tmp_path / "m")
    data = (tmp_path / "m").read_bytes()
    assert b"0.25" in data
    (tmp_path / "m").write_bytes(data.replace(b"0.25", b"1e99"))
    assert st.load(tmp_path / "m").parameters() == {}
    (tmp_path / "m").write_bytes(data.replace(b"0.25", b"NaN "))
    with pytest.raises(StriateError, match="alpha must be a"):
        st.load(tmp_path / "m")
