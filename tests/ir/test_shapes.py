"""Convolution arithmetic, and errors that show it: fast, and without allocating what cannot be."""

from __future__ import annotations

import time
import tracemalloc

import numpy as np
import pytest

from striate.errors import ArgumentError, ShapeError
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d
from striate.ops.reshape import Reshape
from striate.shapes import (
    ReceptiveField,
    normalise_padding,
    output_size,
    pair,
    resolve_padding,
    window_output,
)


def test_output_size() -> None:
    assert output_size(32, 5, 1, 0, 0, 1) == 28
    assert output_size(28, 5, 1, 2, 2, 1) == 28
    assert output_size(7, 3, 2, 0, 0, 1) == 3
    assert output_size(7, 3, 1, 0, 0, 3) == 1
    assert output_size(4, 5, 1, 0, 0, 1) == 0
    assert output_size(1, 9, 2, 0, 0, 1) == -3


def test_padding_dialects() -> None:
    assert normalise_padding("same") == "same"
    assert normalise_padding(2) == ((2, 2), (2, 2))
    assert normalise_padding((1, 3)) == ((1, 1), (3, 3))
    assert normalise_padding([[0, 1], [2, 3]]) == ((0, 1), (2, 3))
    assert normalise_padding(np.int64(1)) == ((1, 1), (1, 1))
    assert resolve_padding("valid", (9, 9), (3, 3), (1, 1), (1, 1)) == ((0, 0), (0, 0))
    assert resolve_padding("same", (28, 28), (5, 4), (1, 1), (1, 1)) == ((2, 2), (1, 2))
    assert resolve_padding("same", (5, 6), (3, 3), (2, 2), (1, 1)) == ((1, 1), (0, 1))
    assert resolve_padding("same", (5, 5), (1, 1), (3, 3), (1, 1)) == ((0, 0), (0, 0))


@pytest.mark.parametrize(
    "padding", ["SAME", "full", -1, 1.5, (1,), (1, 2, 3), ((1, 2), 3, 4), None, True, (1, -1)]
)
def test_padding_refusals(padding: object) -> None:
    with pytest.raises(ArgumentError, match="padding must be"):
        normalise_padding(padding)


@pytest.mark.parametrize(
    "value", [0, -1, 2**31, 2**20 + 1, 1.0, "3", None, True, (1,), (1, 0), (3, True), [1, 2, 3]]
)
def test_pair_names_argument_value_and_domain(value: object) -> None:
    with pytest.raises(ArgumentError, match="^kernel_size must be") as caught:
        pair(value, "kernel_size")
    assert len(str(caught.value)) < 120


def test_pair_takes_what_is_an_integer() -> None:
    assert pair(3, "window") == (3, 3)
    assert pair([np.int32(2), 5], "window") == (2, 5)
    assert all(type(item) is int for item in pair(np.uint8(2), "window"))


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (
            ((4, 4), (5, 5), (1, 1), ((0, 0), (0, 0)), (1, 1)),
            "conv1: 5x5 window on 4x4 input, padding 0: (4 - 5)/1 + 1 = 0; "
            "what would fit: an input of at least 5x5, a window of at most 4x4, or 1 more row of padding",
        ),
        (
            ((8, 2), (3, 3), (1, 2), ((0, 0), (0, 0)), (1, 1)),
            "conv1: 3x3 window on 8x2 input, padding 0: floor((2 - 3)/2) + 1 = 0; "
            "what would fit: an input of at least 3x3, a window of at most 3x2, or 1 more column of padding",
        ),
        (
            ((4, 9), (3, 3), (1, 1), ((1, 0), (0, 0)), (3, 3)),
            "conv1: 3x3 window with dilation 3 (spans 7x7) on 4x9 input, padding ((1, 0), (0, 0)): "
            "(4 + 1 + 0 - 7)/1 + 1 = -1; what would fit: an input of at least 6x7, a window of at most 2x3, "
            "or 2 more rows of padding",
        ),
        (((0, 5), (1, 1), (1, 1), ((3, 3), (3, 3)), (1, 1)), "conv1: the input is empty, 0x5 pixels"),
    ],
)
def test_misfits_show_the_arithmetic(arguments: tuple, text: str) -> None:
    with pytest.raises(ShapeError) as caught:
        window_output(*arguments, "conv1")
    assert text in str(caught.value)


def test_what_would_fit_fits() -> None:
    """The remedies of the error text are true."""
    for size in range(1, 6):
        for window in range(1, 8):
            for stride in (1, 2):
                for dilation in (1, 2, 3):
                    for pads in ((0, 0), (1, 0)):
                        if output_size(size, window, stride, *pads, dilation) > 0:
                            continue
                        with pytest.raises(ShapeError) as caught:
                            window_output(
                                (size,) * 2, (window,) * 2, (stride,) * 2, (pads,) * 2, (dilation,) * 2
                            )
                        remedy = str(caught.value).split("at least ")[1].replace(",", "").split()
                        smallest = int(remedy[0].split("x")[0])
                        largest = int(remedy[6].split("x")[0])
                        assert output_size(smallest, window, stride, *pads, dilation) == 1
                        assert output_size(size, largest, stride, *pads, dilation) >= 1
                        assert output_size(size, largest + 1, stride, *pads, dilation) < 1
                        more = int(remedy[8])
                        assert output_size(size + more, window, stride, *pads, dilation) == 1


def test_receptive_field_of_lenet() -> None:
    field = ReceptiveField()
    for window, stride, before in ((5, 1, 2), (2, 2, 0), (5, 1, 0), (2, 2, 0)):
        field = field.through(window, stride, 1, before)
    assert field == ReceptiveField(size=16, jump=4, start=-2)
    assert ReceptiveField().through(3, 2, 2, 1) == ReceptiveField(5, 2, -1)


X = TensorType((1, 8, 8, 3))
HUGE = 2**31


@pytest.mark.parametrize(
    ("attempt", "error", "text"),
    [
        (lambda: Conv2d((0, 1)), ArgumentError, "stride must be an integer from 1 to 2^20, got 0"),
        (
            lambda: Conv2d((HUGE, 1)),
            ArgumentError,
            "stride must be an integer from 1 to 2^20, got 2147483648",
        ),
        (
            lambda: Conv2d(dilation=(1, -2)),
            ArgumentError,
            "dilation must be an integer from 1 to 2^20, got -2",
        ),
        (lambda: Conv2d(groups=0), ArgumentError, "groups must be an integer from 1 to 2^20, got 0"),
        (
            lambda: Conv2d(padding=((HUGE, 0), (0, 0))),
            ArgumentError,
            "padding must be an integer from 0 to 2^20",
        ),
        (lambda: MaxPool2d((0, 2)), ArgumentError, "window must be an integer from 1 to 2^20, got 0"),
        (
            lambda: Conv2d(groups=2).infer(X, TensorType((3, 3, 1, 4))),
            ShapeError,
            "3 input channels do not divide into 2 groups (3/2 leaves 1); groups must divide Cin = 3 and "
            "Cout = 4: 1 would fit",
        ),
        (
            lambda: Conv2d(groups=3).infer(X, TensorType((3, 3, 1, 4))),
            ShapeError,
            "4 output channels do not divide into 3 groups",
        ),
        (
            lambda: Conv2d().infer(X, TensorType((3, 3, 4, 2))),
            ShapeError,
            "so filters [Hf, Wf, Cin/groups, Cout] must have 3 input channels, got 4 in [3, 3, 4, 2]",
        ),
        (
            lambda: Conv2d().infer(X, TensorType((HUGE, 3, 3, 1))),
            ShapeError,
            "2147483648x3 window on 8x8 input, padding 0: (8 - 2147483648)/1 + 1 = -2147483639",
        ),
        (
            lambda: Conv2d(padding=((2**20, 2**20),) * 2).infer(
                TensorType((2**20, 8, 8, 1)), TensorType((1, 1, 1, 2**20))
            ),
            ShapeError,
            "the limit is 2^59",
        ),
        (lambda: TensorType((HUGE, HUGE)), ShapeError, "the limit is 2^59"),
        (lambda: Conv2d().infer(X, TensorType((3, 0, 3, 2))), ShapeError, "at least one of everything"),
        (
            lambda: Conv2d().infer(TensorType((8, 8, 3)), TensorType((3, 3, 3, 2))),
            ShapeError,
            "x must be [N, H, W, C], got float32[8, 8, 3]; one picture needs a batch axis: x[None]",
        ),
        (
            lambda: Conv2d().infer(X, TensorType((3, 3, 3, 2)), TensorType((3,))),
            ShapeError,
            "b must have shape [2] (one bias for each output channel), got [3]",
        ),
        (
            lambda: Linear().infer(TensorType((4, 10)), TensorType((12, 3))),
            ShapeError,
            "x has 10 features, but the weights [F, K] = [12, 3] take 12",
        ),
        (lambda: Linear().infer(X, TensorType((12, 3))), ShapeError, "flatten it first"),
        (
            lambda: Reshape((0, 5)).infer(TensorType((2, 6))),
            ShapeError,
            "[2, 6] holds 12 numbers and cannot become",
        ),
    ],
)
def test_errors_say_what_would_be_right_at_once(attempt, error, text: str) -> None:
    tracemalloc.start()
    start = time.thread_time()
    with pytest.raises(error) as caught:
        attempt()
    seconds = time.thread_time() - start
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert text in str(caught.value)
    assert len(str(caught.value)) < 300
    assert seconds < 0.1
    assert peak < 2**22
