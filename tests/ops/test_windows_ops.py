"""Convolution and pooling against plain loops; ties, NaN, infinities, empty batches."""

from __future__ import annotations

import numpy as np
import pytest

from naive import convolution, windows
from striate.errors import DTypeError, ShapeError
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.pool import AvgPool2d, MaxPool2d, MaxPool2dGather, MaxPool2dGradient
from striate.ops.reduction import ReduceMax, ReduceMaxGradient
from striate.shapes import resolve_padding

CONVOLUTIONS = [example for example in Conv2d.examples() if len(example.shapes) == 2]
POOLS = [example for example in MaxPool2d.examples() if not example.note]


def integers(shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(-4, 5, shape).astype(np.float32)


@pytest.mark.parametrize("example", CONVOLUTIONS)
def test_convolution_is_the_equation(example) -> None:
    op = example.op
    x, w = (integers(shape, seed) for seed, shape in enumerate(example.shapes))
    pads = op.pads(x.shape[1:3], w.shape[:2])
    expected, products = convolution(x, w, op.stride, pads, op.dilation, op.groups)
    (z,) = op.reference(x, w)
    assert np.array_equal(z, expected)
    types = TensorType(x.shape), TensorType(w.shape)
    assert op.cost(*types).multiply_adds == products
    dz = TensorType(z.shape)
    to_input = Conv2dInputGradient(op.stride, pads, op.dilation, op.groups, x.shape[1:3])
    to_filter = Conv2dWeightGradient(op.stride, pads, op.dilation, op.groups, w.shape[:2])
    assert to_input.cost(dz, types[1]).multiply_adds == products
    assert to_filter.cost(types[0], dz).multiply_adds == products


@pytest.mark.parametrize("example", CONVOLUTIONS)
def test_convolution_gradients_are_its_adjoints(example) -> None:
    """<dz, conv(x, w)> = <input gradient, x> = <weight gradient, w>, exactly on integers."""
    op = example.op
    x, w = (integers(shape, seed).astype(np.float64) for seed, shape in enumerate(example.shapes))
    pads = op.pads(x.shape[1:3], w.shape[:2])
    (z,) = op.reference(x, w)
    dz = integers(z.shape, 5).astype(np.float64)
    (dx,) = Conv2dInputGradient(op.stride, pads, op.dilation, op.groups, x.shape[1:3]).reference(dz, w)
    (dw,) = Conv2dWeightGradient(op.stride, pads, op.dilation, op.groups, w.shape[:2]).reference(x, dz)
    assert np.sum(dz * z) == np.sum(dx * x) == np.sum(dw * w)


def test_same_padding_has_ceil_sizes_and_the_odd_pixel_at_the_end() -> None:
    for size in range(1, 9):
        for window in range(1, 6):
            for stride in range(1, 4):
                for dilation in (1, 2):
                    pads = resolve_padding("same", (size, size), (window, 1), (stride, 1), (dilation, 1))
                    assert 0 <= pads[0][1] - pads[0][0] <= 1
                    x, w = TensorType((1, size, size, 1)), TensorType((window, 1, 1, 1))
                    (z,) = Conv2d((stride, 1), "same", (dilation, 1)).infer(x, w)
                    assert z.shape == (1, -(-size // stride), size, 1)


def test_padding_zeros_take_part_in_the_sum() -> None:
    x, w = np.ones((1, 2, 2, 1), np.float32), np.full((3, 3, 1, 1), np.inf, np.float32)
    with np.errstate(invalid="ignore"):
        (z,) = Conv2d(padding="same").reference(x, w)
    assert np.isnan(z).all()


@pytest.mark.parametrize("example", POOLS)
def test_pooling_is_its_definition(example) -> None:
    op = example.op
    # Few values, so that ties are frequent; NaN and infinities among them.
    x = np.random.default_rng(2).choice([0.0, -0.0, 1.0, -3.0, np.nan, -np.inf, np.inf], example.shapes[0])
    largest, place, _ = windows(x, op.window, op.stride, op.pads(x.shape[1:3]))
    y, index = op.reference(x)
    assert np.array_equal(y, largest, equal_nan=True)
    assert np.array_equal(index, place)
    finite = integers(example.shapes[0]).astype(np.float64)
    _, _, mean = windows(finite, op.window, op.stride, op.pads(x.shape[1:3]))
    np.testing.assert_allclose(AvgPool2d(op.window, op.stride, op.padding).reference(finite)[0], mean)


def test_pool_ties_first_wins_and_takes_the_whole_gradient() -> None:
    x = np.zeros((1, 4, 4, 1), np.float32)
    y, index = MaxPool2d().reference(x)
    assert not index.any()
    (dx,) = MaxPool2dGradient(input_size=(4, 4)).reference(np.ones_like(y), index)
    assert np.array_equal(dx[0, :, :, 0], np.tile([[1, 0], [0, 0]], (2, 2)))


def test_pool_nan_wins_over_infinity_and_the_first_nan_over_the_second() -> None:
    x = np.array([np.inf, np.nan, 5, np.nan], np.float32).reshape(1, 2, 2, 1)
    y, index = MaxPool2d().reference(x)
    assert np.isnan(y).all()
    assert index.ravel().tolist() == [1]


def test_pool_padding_never_wins_even_among_minus_infinities() -> None:
    x = np.full((1, 2, 2, 1), -np.inf, np.float32)
    y, index = MaxPool2d((3, 3), (1, 1), "same").reference(x)
    assert (y == -np.inf).all()
    assert index.ravel().tolist() == [4, 3, 1, 0]


def test_pool_overlapping_windows_add_their_cotangents() -> None:
    x = np.zeros((1, 3, 3, 1))
    x[0, 1, 1, 0] = 1
    _, index = MaxPool2d((2, 2), (1, 1)).reference(x)
    (dx,) = MaxPool2dGradient((2, 2), (1, 1), input_size=(3, 3)).reference(np.ones((1, 2, 2, 1)), index)
    assert dx[0, 1, 1, 0] == 4 == dx.sum()


def test_pool_takes_bytes() -> None:
    x = np.random.default_rng(0).integers(0, 256, (2, 4, 4, 3), np.uint8)
    y, index = MaxPool2d().reference(x)
    assert y.dtype == np.uint8
    assert np.array_equal(y, x.reshape(2, 2, 2, 2, 2, 3).max((2, 4)))
    (picked,) = MaxPool2dGather().reference(x.astype(np.float32), index)
    assert np.array_equal(picked, y)


def test_pool_index_is_uint8_up_to_256_positions() -> None:
    x = TensorType((1, 20, 20, 1))
    assert MaxPool2d((16, 16), (1, 1)).infer(x)[1].dtype == "uint8"
    assert MaxPool2d((16, 17), (1, 1)).infer(x)[1].dtype == "int32"
    y, index = MaxPool2d((17, 16), (1, 1)).reference(np.arange(17 * 16.0).reshape(1, 17, 16, 1))
    assert (y.item(), index.item()) == (271.0, 271)


@pytest.mark.parametrize("op", [MaxPool2d, AvgPool2d])
def test_pool_refuses_windows_of_padding_alone(op) -> None:
    with pytest.raises(ShapeError, match="2 rows of padding hold a whole 2x2 window.*at most 1"):
        op((2, 2), (1, 1), ((2, 0), (0, 0))).infer(TensorType((1, 4, 4, 1)))


@pytest.mark.parametrize("batch", [0, 1])
def test_convolution_and_pooling_of_an_empty_batch_and_of_one(batch: int) -> None:
    x, w, b = integers((batch, 6, 6, 2)), integers((3, 3, 2, 4)), integers((4,))
    (z,) = Conv2d(padding="same").reference(x, w, b)
    assert z.shape == (batch, 6, 6, 4)
    y, index = MaxPool2d().reference(z)
    assert y.shape == index.shape == (batch, 3, 3, 4)
    (dw,) = Conv2dWeightGradient(pads=((1, 1), (1, 1)), filter_size=(3, 3)).reference(x, z)
    assert dw.shape == w.shape
    assert batch or not dw.any()


def test_maximum_shares_its_cotangent_among_ties() -> None:
    x = np.array([[1.0, 3, 3], [2, 2, 2]])
    (dx,) = ReduceMaxGradient((1,), False).reference(np.array([6.0, 6]), x)
    assert dx.tolist() == [[0, 3, 3], [2, 2, 2]]
    with pytest.raises(ShapeError, match="no elements"):
        ReduceMax((0,), False).infer(TensorType((0, 3)))


def test_integers_are_refused_and_not_overflowed() -> None:
    with pytest.raises(DTypeError, match=r"float32 or float64, got uint8\[1, 4, 4, 1\].*astype"):
        Conv2d().infer(TensorType((1, 4, 4, 1), "uint8"), TensorType((3, 3, 1, 1)))
    with pytest.raises(DTypeError, match="one element type"):
        Conv2d().infer(TensorType((1, 4, 4, 1), "float64"), TensorType((3, 3, 1, 1)))
