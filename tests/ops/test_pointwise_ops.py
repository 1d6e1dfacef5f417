"""What activations, softmax, cross-entropy, standardisation and updates promise at the edges."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from striate.errors import DTypeError, LabelError, ShapeError
from striate.ir.types import TensorType
from striate.ops.activation import Relu, ReluGradient, Sigmoid, Tanh
from striate.ops.broadcast import BroadcastTo
from striate.ops.elementwise import Add, Multiply
from striate.ops.reduction import ReduceMean, ReduceSum
from striate.ops.reshape import Flatten, Reshape
from striate.ops.softmax import CrossEntropy, CrossEntropyGradient, LogSoftmax, Softmax
from striate.ops.standardize import Standardize, StandardizeImage
from striate.ops.update import AdamUpdate, SgdUpdate


@pytest.fixture(autouse=True)
def _no_warnings():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_activations_at_the_extremes(dtype: str) -> None:
    x = np.array([-np.inf, -1e4, -0.0, 0, 1e4, np.inf, np.nan], dtype)
    assert np.array_equal(Relu().reference(x)[0], [0, 0, 0, 0, 1e4, np.inf, np.nan], equal_nan=True)
    sigmoid = Sigmoid().reference(x)[0]
    assert np.array_equal(sigmoid, [0, 0, 0.5, 0.5, 1, 1, np.nan], equal_nan=True)
    assert np.array_equal(Tanh().reference(x)[0], [-1, -1, 0, 0, 1, 1, np.nan], equal_nan=True)
    assert sigmoid.dtype == dtype


def test_relu_slope_at_zero_is_zero() -> None:
    y = np.array([0.0, -0.0, 1e-30, np.nan])
    assert ReluGradient().reference(np.full(4, 5.0), y)[0].tolist() == [0, 0, 5, 0]


def test_softmax_does_not_overflow() -> None:
    x = np.array([[1e4, 1e4, -1e4], [-1e30, 0, 0]], np.float32)
    np.testing.assert_allclose(Softmax().reference(x)[0], [[0.5, 0.5, 0], [0, 0.5, 0.5]])
    np.testing.assert_allclose(
        LogSoftmax().reference(x)[0],
        [[-np.log(2), -np.log(2), -2e4 - np.log(2)], [-1e30, -np.log(2), -np.log(2)]],
        1e-6,
    )


def test_cross_entropy_does_not_overflow() -> None:
    logits = np.array([[1e4, -1e4], [0, 0]], np.float32)
    (losses,) = CrossEntropy().reference(logits, np.array([1, 0]))
    np.testing.assert_allclose(losses, [2e4, np.log(2)], rtol=1e-6)
    (dlogits,) = CrossEntropyGradient().reference(np.ones(2, np.float32), logits, np.array([1, 0]))
    np.testing.assert_allclose(dlogits, [[1, -1], [-0.5, 0.5]])


@pytest.mark.parametrize("label", [-1, 3, 2**40])
def test_labels_out_of_range_name_the_position(label: int) -> None:
    logits, labels = np.zeros((2, 3), np.float32), np.array([0, label])
    with pytest.raises(LabelError, match=rf"0 \.\. 2 for 3 classes, got {label} at position 1"):
        CrossEntropy().reference(logits, labels)
    with pytest.raises(LabelError):
        CrossEntropyGradient().reference(np.ones(2, np.float32), logits, labels)


def test_labels_must_be_integers() -> None:
    with pytest.raises(DTypeError, match="labels must be int32 or int64"):
        CrossEntropy().infer(TensorType((2, 3)), TensorType((2,)))
    with pytest.raises(ShapeError, match=r"labels must have shape \[2\]"):
        CrossEntropy().infer(TensorType((2, 3)), TensorType((3,), "int64"))


def test_standardize_takes_bytes_without_overflow() -> None:
    x = np.array([0, 100, 255], np.uint8).reshape(3, 1, 1, 1)
    mean, deviation = np.full((1, 1, 1), 100, np.float32), np.full((1,), 50, np.float32)
    (z,) = Standardize().reference(x, mean, deviation)
    assert z.dtype == np.float32
    np.testing.assert_allclose(z.ravel(), [-2, 0, 3.1])


def test_standardize_refuses_statistics_of_another_picture() -> None:
    x = TensorType((1, 28, 28, 1), "uint8")
    with pytest.raises(ShapeError, match=r"deviation \[28, 28, 3\] does not fit pictures of \[28, 28, 1\]"):
        Standardize().infer(x, TensorType((28, 28, 1)), TensorType((28, 28, 3)))
    with pytest.raises(ShapeError, match=r"standardize: mean: .* do not broadcast"):
        Standardize().infer(x, TensorType((32, 32, 1)), TensorType(()))
    with pytest.raises(DTypeError, match="x must be uint8 or float32"):
        Standardize().infer(TensorType((1, 2), "int64"), TensorType(()), TensorType(()))


def test_standardize_image_gives_each_picture_zero_mean_and_unit_deviation() -> None:
    x = np.random.default_rng(0).integers(0, 256, (3, 8, 8, 2)).astype(np.uint8)
    (z,) = StandardizeImage().reference(x)
    np.testing.assert_allclose(z.mean((1, 2, 3)), 0, atol=1e-6)
    np.testing.assert_allclose(z.std((1, 2, 3)), 1, atol=1e-5)
    assert not StandardizeImage().reference(np.full((1, 4, 4, 1), 7, np.uint8))[0].any()


def test_sgd_by_hand() -> None:
    p, g, v, rate = (np.array(value) for value in (10.0, 1.0, 2.0, 0.5))
    assert [float(a) for a in SgdUpdate().reference(p, g, v, rate)] == [9.5, 1]
    assert [float(a) for a in SgdUpdate(0.5).reference(p, g, v, rate)] == [9, 2]
    # g + 0.1 · 10 = 2; v' = 0.5 · 2 + 2 = 3
    assert [float(a) for a in SgdUpdate(0.5, 0.1).reference(p, g, v, rate)] == [8.5, 3]
    assert [float(a) for a in SgdUpdate(0.5, 0.1, True).reference(p, g, v, rate)] == [8.25, 3]


def test_adam_first_step_is_the_learning_rate() -> None:
    p, zero = np.array([1.0, 1.0]), np.zeros(2)
    new, m, v = AdamUpdate().reference(p, np.array([3.0, -0.01]), zero, zero, np.array(0.1), np.array(1.0))
    np.testing.assert_allclose(new, [0.9, 1.1], rtol=1e-5)
    np.testing.assert_allclose(m, [0.3, -0.001])
    np.testing.assert_allclose(v, [0.009, 1e-7])


def test_means_and_sums_of_nothing() -> None:
    nothing = np.zeros((0, 3), np.float32)
    assert ReduceSum((0,), False).reference(nothing)[0].tolist() == [0, 0, 0]
    assert np.isnan(ReduceMean((0,), False).reference(nothing)[0]).all()
    assert ReduceMean((1,), False).reference(nothing)[0].shape == (0,)


def test_reshape_keeps_an_empty_batch() -> None:
    assert Reshape((0, -1)).infer(TensorType((0, 3, 4)))[0].shape == (0, 12)
    assert Reshape((0, 2, 6)).infer(TensorType((5, 3, 4)))[0].shape == (5, 2, 6)
    assert Flatten().infer(TensorType((0, 3, 4), "uint8"))[0] == TensorType((0, 12), "uint8")
    with pytest.raises(ShapeError, match="cannot become"):
        Reshape((-1, 0)).infer(TensorType((0, 4)))
    with pytest.raises(ShapeError, match="no batch axis"):
        Flatten().infer(TensorType(()))


def test_broadcasting_errors_name_the_axis() -> None:
    with pytest.raises(ShapeError, match=r"\[2, 3, 4\] and \[3, 5\] do not broadcast.*axis -1 has 4 and 5"):
        Add().infer(TensorType((2, 3, 4)), TensorType((3, 5)))
    with pytest.raises(DTypeError, match="one element type"):
        Multiply().infer(TensorType((2,)), TensorType((2,), "float64"))
    with pytest.raises(ShapeError, match=r"\[2, 3\] does not broadcast to \[3\]"):
        BroadcastTo((3,)).infer(TensorType((2, 3)))


def test_reductions_name_a_wrong_axis() -> None:
    with pytest.raises(ShapeError, match="axis 2 of a tensor with 2 axes"):
        ReduceSum((2,), False).infer(TensorType((2, 3)))
    with pytest.raises(ShapeError, match="twice"):
        ReduceSum((1, -1), False).infer(TensorType((2, 3)))
