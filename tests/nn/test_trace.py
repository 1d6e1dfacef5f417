"""Tracing: what a traced value does, what it refuses, and how errors name their place."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, DTypeError, ShapeError, TracingError
from striate.nn import Conv2d, Flatten, Linear, MaxPool2d, Module, Parameter, ReLU, Sequential


class Lambda(Module):
    """A model of one function."""

    def __init__(self, function):
        self.function = function

    def __call__(self, x):
        return self.function(x)


X = np.random.default_rng(0).standard_normal((2, 4, 4, 3)).astype(np.float32)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x + 1,
        lambda x: 1 - x,
        lambda x: 2.0 * x - x,
        lambda x: x / 4,
        lambda x: -x,
        lambda x: np.float32(3) * x,
        lambda x: x * np.arange(3),
        lambda x: np.arange(3, dtype=np.float32) + x,
        lambda x: x.mean((1, 2)),
        lambda x: x.sum(-1),
        lambda x: x.max((1, 2), keepdims=True),
        lambda x: x.reshape(2, 48),
    ],
)
def test_arithmetic_is_numpys(function):
    wanted = function(X) if "reshape" not in str(function) else X.reshape(2, 48)
    np.testing.assert_allclose(Lambda(function)(X), wanted, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    "misuse",
    [
        np.asarray,
        np.array,
        lambda x: np.maximum(x, 0),
        bool,
        float,
        int,
        len,
        list,
        lambda x: x[0],
        lambda x: x > 0,
        lambda x: x == 0,
        np.from_dlpack,
    ],
)
def test_numbers_are_refused(misuse):
    with pytest.raises((TracingError, TypeError)) as caught:
        Lambda(misuse)(X)
    if isinstance(caught.value, TracingError):
        assert "traced" in str(caught.value)


@pytest.mark.parametrize("result", [None, 3, X, ()])
def test_a_model_must_return_traced_values(result):
    with pytest.raises(TracingError, match="must return a traced value"):
        Lambda(lambda x: result)(X)


def test_values_of_another_call_are_refused():
    kept = []

    def function(x):
        kept.append(x)
        return x + kept[0]

    model = Lambda(function)
    model(X)
    model.retrace()
    with pytest.raises(TracingError, match="another call"):
        model(X[:1])


def test_layers_and_parameters_must_be_attributes():
    with pytest.raises(TracingError, match="no attribute of it"):
        Lambda(lambda x: Conv2d(2, 3)(x))(X)
    loose = Parameter(np.ones(3))
    with pytest.raises(TracingError, match="no attribute of it"):
        Lambda(lambda x: x * loose)(X)


def test_a_module_without_a_call():
    class Empty(Module):
        pass

    with pytest.raises(TracingError, match="define __call__"):
        Empty()(X)


def test_error_names_layer_input_arithmetic_and_what_fits():
    model = Sequential(conv1=Conv2d(4, 5, padding="same"), pool=MaxPool2d(2), conv2=Conv2d(8, 5))
    with pytest.raises(ShapeError) as caught:
        model(np.zeros((1, 8, 8, 1), np.float32))
    text = str(caught.value)
    assert text.count("conv2 = ") == 1
    for part in (
        "conv2 = Conv2d(8, 5)",
        "float32[1, 4, 4, 4]",
        "5x5 window on 4x4 input, padding 0",
        "(4 - 5)/1 + 1 = 0",
    ):
        assert part in text
    assert "fit" in text


def test_nested_path():
    class Block(Module):
        def __init__(self):
            self.layers = [ReLU(), Linear(3)]

        def __call__(self, x):
            for layer in self.layers:
                x = layer(x)
            return x

    class Net(Module):
        def __init__(self):
            self.body = {"first": Block()}

        def __call__(self, x):
            return self.body["first"](x)

    with pytest.raises(ShapeError, match=r"body\.first\.layers\.1 = Linear\(3\).*Flatten"):
        Net()(X)
    net = Net().build((7,))
    assert list(net.parameters()) == ["body.first.layers.1.weight", "body.first.layers.1.bias"]


def test_channels_first_and_missing_batch_axis():
    model = Sequential(Conv2d(4, 3))
    model(np.zeros((1, 8, 8, 3), np.float32))
    with pytest.raises(ShapeError, match=r"transpose\(0, 2, 3, 1\)"):
        model(np.zeros((1, 3, 8, 8), np.float32))
    with pytest.raises(ShapeError, match="would fit"):
        model(np.zeros((1, 8, 8, 1), np.float32))
    with pytest.raises(ShapeError, match="batch axis"):
        model(np.zeros((8, 8, 3), np.float32))


def test_a_flattened_picture_of_another_size():
    model = Sequential(Flatten(), Linear(2))
    model(np.zeros((1, 4, 4, 1), np.float32))
    with pytest.raises(ShapeError, match="takes 16 features, and the input has 25"):
        model(np.zeros((1, 5, 5, 1), np.float32))


@pytest.mark.parametrize("arguments", [(3, 16, 5), (3, 16, 5, 1)])
def test_pytorchs_conv2d_is_explained(arguments):
    with pytest.raises(ArgumentError, match=r"input channels are inferred.*Conv2d\(16, 5\)"):
        Conv2d(*arguments)
    with pytest.raises(ArgumentError, match="inferred"):
        Conv2d(3, 16, kernel_size=5)
    with pytest.raises(ArgumentError, match="inferred"):
        Linear(400, 120)


@pytest.mark.parametrize("name", ["kernel_size", "stride", "dilation", "groups", "out_channels"])
@pytest.mark.parametrize("value", [0, -1, 2**31, True, "3", 1.5, (1, 2, 3)])
def test_absurd_arguments(name, value):
    options = {"out_channels": 4, "kernel_size": 3, name: value}
    with pytest.raises(ArgumentError, match=name):
        Conv2d(**options)


def test_groups_that_do_not_divide():
    with pytest.raises(ArgumentError, match="do not divide"):
        Conv2d(4, 3, groups=3)
    with pytest.raises(ShapeError, match="would fit"):
        Conv2d(4, 3, groups=2)(X)


def test_uint8_without_standardize():
    with pytest.raises(DTypeError, match="Standardize"):
        Conv2d(4, 3)(np.zeros((1, 8, 8, 3), np.uint8))
    with pytest.raises(DTypeError, match="real numbers"):
        st.relu(np.array(["a"]))


class Two(Module):
    """Wants two inputs, and has a layer that wants one."""

    def __init__(self, inner: int = 1) -> None:
        self.layer = Linear(3)
        self.inner = inner

    def __call__(self, x, z, scale=1.0):
        return self.layer(*[x] * self.inner) + z * scale


ROWS = np.ones((2, 4), np.float32)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (
            lambda: Two()(ROWS),
            r"Two takes \(x, z, scale=1.0\), got 1 input: missing a required argument: 'z'",
        ),
        (lambda: Two()(ROWS, ROWS, 2.0, ROWS), "got 4 inputs: too many positional arguments"),
        (
            lambda: Two()(ROWS, ROWS, size=3),
            "got 2 inputs, size=...: got an unexpected keyword argument 'size'",
        ),
        (lambda: Two(2)(ROWS, ROWS), r"layer = Linear\(3\).*Linear takes \(x\), got 2 inputs"),
        (lambda: Two().predict(ROWS), "got 1 input: missing"),
        (lambda: Sequential(ReLU())(ROWS, ROWS), r"Sequential takes \(x\), got 2 inputs"),
    ],
)
def test_a_wrong_number_of_inputs_is_named(call, text):
    with pytest.raises(ArgumentError, match=text):
        call()
