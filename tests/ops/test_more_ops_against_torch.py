"""The references of activations, transposed convolution, normalisation, pooling and resizing against PyTorch."""

from __future__ import annotations

import math

import numpy as np
import pytest

from striate.ops import rectifier, smooth
from striate.ops.conv_transpose import ConvTranspose2d
from striate.ops.functions import Erf
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.normalise import Normalize
from striate.ops.resize import Resize
from striate.ops.selection import TopK
from striate.ops.window_pool import MaxPool, WindowSum

pytestmark = pytest.mark.peers
torch = pytest.importorskip("torch")
functional = torch.nn.functional

RANDOM = np.random.default_rng(0)


def nchw(array: np.ndarray):
    return torch.tensor(np.moveaxis(array, -1, 1).copy(), requires_grad=True)


def nhwc(tensor) -> np.ndarray:
    return np.moveaxis(tensor.detach().numpy(), 1, -1)


@pytest.mark.parametrize(
    ("op", "theirs"),
    [
        (rectifier.LeakyRelu(0.1), lambda x: functional.leaky_relu(x, 0.1)),
        (rectifier.Clip(0.0, 6.0), functional.relu6),
        (rectifier.HardSigmoid(1 / 6, 0.5), functional.hardsigmoid),
        (rectifier.HardSwish(), functional.hardswish),
        (rectifier.ThresholdedRelu(0.4), lambda x: functional.threshold(x, 0.4, 0.0)),
        (rectifier.Shrink(0.3, 0.3), lambda x: functional.softshrink(x, 0.3)),
        (rectifier.Shrink(0.3, 0.0), lambda x: functional.hardshrink(x, 0.3)),
        (smooth.Elu(0.7), lambda x: functional.elu(x, 0.7)),
        (smooth.Selu(), functional.selu),
        (smooth.Celu(0.7), lambda x: functional.celu(x, 0.7)),
        (smooth.Softplus(), functional.softplus),
        (smooth.LogSigmoid(), functional.logsigmoid),
        (smooth.Softsign(), functional.softsign),
        (smooth.Silu(), functional.silu),
        (smooth.Mish(), functional.mish),
        (smooth.Gelu(), functional.gelu),
        (smooth.Gelu("tanh"), lambda x: functional.gelu(x, approximate="tanh")),
    ],
    ids=lambda case: getattr(case, "name", ""),
)
def test_activations(op, theirs) -> None:
    x = np.linspace(-30, 30, 481)
    np.testing.assert_allclose(op.reference(x)[0], theirs(torch.tensor(x)).numpy(), rtol=1e-9, atol=1e-12)
    single = op.reference(x.astype(np.float32))[0]
    assert single.dtype == np.float32
    np.testing.assert_allclose(single, op.reference(x)[0], rtol=1e-5, atol=1e-6)


def test_error_function_to_the_last_bits() -> None:
    x = np.concatenate([np.linspace(-7, 7, 4001), [np.inf, -np.inf, -0.0, 1e-300]])
    expected = np.array([math.erf(value) for value in x])
    (y,) = Erf().reference(x)
    assert np.max(np.abs(y - expected)) < 3e-16
    assert np.array_equal(np.signbit(y), np.signbit(x))
    assert np.isnan(Erf().reference(np.array([np.nan]))[0][0])


@pytest.mark.parametrize("example", list(ConvTranspose2d.examples())[:-1])
def test_transposed_convolution(example) -> None:
    op = example.op
    x, w = (RANDOM.standard_normal(shape) for shape in example.shapes[:2])
    (top, bottom), (left, right) = op.pads
    # Theirs cuts alike on both sides: let it cut nothing, and compare the inside.
    theirs = functional.conv_transpose2d(
        nchw(x),
        torch.tensor(w.transpose(3, 2, 0, 1).copy()),
        stride=op.stride,
        dilation=op.dilation,
        groups=op.groups,
    )
    whole = np.pad(nhwc(theirs), ((0, 0), (0, op.output_padding[0]), (0, op.output_padding[1]), (0, 0)))
    expected = whole[:, top : whole.shape[1] - bottom, left : whole.shape[2] - right]
    np.testing.assert_allclose(op.reference(x, w)[0], expected, atol=1e-12)


def test_normalisation_and_local_response() -> None:
    x = RANDOM.standard_normal((2, 3, 4, 6))
    y = Normalize((1, 2), 1e-5).reference(x)[0]
    np.testing.assert_allclose(y, nhwc(functional.instance_norm(nchw(x))), atol=1e-12)
    y = Normalize((-1,), 1e-5).reference(x)[0]
    np.testing.assert_allclose(y, functional.layer_norm(torch.tensor(x), (6,)).numpy(), atol=1e-12)
    y = Normalize((1, 2, 4), 1e-5).reference(x.reshape(2, 3, 4, 3, 2))[0].reshape(x.shape)
    np.testing.assert_allclose(y, nhwc(functional.group_norm(nchw(x), 3)), atol=1e-12)
    y = LocalResponseNorm(5, 0.1, 0.75, 2.0).reference(x)[0]
    np.testing.assert_allclose(
        y, nhwc(functional.local_response_norm(nchw(x), 5, 0.1, 0.75, 2.0)), atol=1e-12
    )


@pytest.mark.parametrize(("window", "stride", "pad", "dilation"), [(3, 2, 1, 1), (2, 1, 0, 2), (3, 1, 1, 2)])
def test_pools_over_any_axes(window: int, stride: int, pad: int, dilation: int) -> None:
    for rank, pool in ((1, functional.max_pool1d), (2, functional.max_pool2d), (3, functional.max_pool3d)):
        x = RANDOM.standard_normal((2, *(7, 6, 8)[:rank], 2))
        op = MaxPool((window,) * rank, (stride,) * rank, ((pad, pad),) * rank, (dilation,) * rank)
        theirs, winners = pool(nchw(x), window, stride, pad, dilation, return_indices=True)
        y, index = op.reference(x)
        np.testing.assert_array_equal(y, nhwc(theirs))
        np.testing.assert_array_equal(index, nhwc(winners))
    x = RANDOM.standard_normal((2, 7, 6, 2))
    total = WindowSum((3, 3), (2, 2), ((1, 1), (1, 1))).reference(x)[0]
    expected = functional.avg_pool2d(nchw(x), 3, 2, 1, divisor_override=1)
    np.testing.assert_allclose(total, nhwc(expected), atol=1e-12)


@pytest.mark.parametrize("sizes", [(10, 7), (3, 4), (5, 13)])
@pytest.mark.parametrize(
    ("mode", "corners", "antialias"),
    [("nearest", None, False), ("bilinear", False, False), ("bilinear", True, False), ("bicubic", False, False),
     ("bicubic", True, False), ("bilinear", False, True)],
)  # fmt: skip
def test_resize(sizes: tuple[int, int], mode: str, corners: bool | None, antialias: bool) -> None:
    # Positions are computed in float32, as PyTorch does for float32 numbers, so that both fall on the same pixels.
    x = RANDOM.standard_normal((2, 5, 6, 3)).astype(np.float32)
    theirs = functional.interpolate(nchw(x), sizes, mode=mode, align_corners=corners, antialias=antialias)
    coordinates = {None: "asymmetric", False: "pytorch_half_pixel", True: "align_corners"}[corners]
    name = {"nearest": "nearest", "bilinear": "linear", "bicubic": "cubic"}[mode]
    op = Resize(
        (2, *sizes, 3), name, coordinates, rounding="floor", antialias=antialias, exclude_outside=antialias
    )
    np.testing.assert_allclose(op.reference(x)[0], nhwc(theirs), rtol=1e-6, atol=2e-6)


def test_the_largest() -> None:
    x = RANDOM.standard_normal((3, 7))
    for largest in (True, False):
        values, indices = TopK(4, 1, largest).reference(x)
        theirs = torch.topk(torch.tensor(x), 4, 1, largest)
        np.testing.assert_array_equal(values, theirs.values.numpy())
        np.testing.assert_array_equal(indices, theirs.indices.numpy())
