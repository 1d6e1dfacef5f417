"""The references against PyTorch in float64: convolution, pooling, cross-entropy, optimisers, gradients."""

from __future__ import annotations

import numpy as np
import pytest

from striate.ops.average_pool import AvgPool2d
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.max_pool import MaxPool2d, MaxPool2dGradient
from striate.ops.softmax import CrossEntropy, CrossEntropyGradient
from striate.ops.update import AdamUpdate, SgdUpdate

pytestmark = pytest.mark.peers
torch = pytest.importorskip("torch")

RANDOM = np.random.default_rng(0)


def nchw(array: np.ndarray):
    return torch.tensor(array.transpose(0, 3, 1, 2).copy(), requires_grad=True)


def nhwc(tensor) -> np.ndarray:
    return tensor.detach().numpy().transpose(0, 2, 3, 1)


@pytest.mark.parametrize("example", [e for e in Conv2d.examples() if len(e.shapes) == 2])
def test_convolution(example) -> None:
    op = example.op
    x, w = (RANDOM.standard_normal(shape) for shape in example.shapes)
    pads = op.pads(x.shape[1:3], w.shape[:2])
    tx, tw = nchw(x), torch.tensor(w.transpose(3, 2, 0, 1).copy(), requires_grad=True)
    padded = torch.nn.functional.pad(tx, (*pads[1], *pads[0]))
    tz = torch.nn.functional.conv2d(padded, tw, stride=op.stride, dilation=op.dilation, groups=op.groups)
    (z,) = op.reference(x, w)
    np.testing.assert_allclose(z, nhwc(tz), atol=1e-12)
    dz = RANDOM.standard_normal(z.shape)
    tz.backward(torch.tensor(dz.transpose(0, 3, 1, 2).copy()))
    (dx,) = Conv2dInputGradient(op.stride, pads, op.dilation, op.groups, x.shape[1:3]).reference(dz, w)
    (dw,) = Conv2dWeightGradient(op.stride, pads, op.dilation, op.groups, w.shape[:2]).reference(x, dz)
    np.testing.assert_allclose(dx, nhwc(tx.grad), atol=1e-12)
    np.testing.assert_allclose(dw, tw.grad.numpy().transpose(2, 3, 1, 0), atol=1e-12)


@pytest.mark.parametrize(("window", "stride", "pad"), [(2, 2, 0), (3, 2, 1), (3, 1, 1), (2, 3, 0)])
def test_pooling(window: int, stride: int, pad: int) -> None:
    x = RANDOM.standard_normal((2, 7, 8, 3))
    fields = ((window,) * 2, (stride,) * 2, ((pad, pad),) * 2)
    tx = nchw(x)
    ty = torch.nn.functional.max_pool2d(tx, window, stride, pad)
    y, index = MaxPool2d(*fields).reference(x)
    np.testing.assert_array_equal(y, nhwc(ty))
    dy = RANDOM.standard_normal(y.shape)
    ty.backward(torch.tensor(dy.transpose(0, 3, 1, 2).copy()))
    (dx,) = MaxPool2dGradient(*fields, (7, 8)).reference(dy, index)
    np.testing.assert_allclose(dx, nhwc(tx.grad), atol=1e-12)
    for include in (False, True):
        expected = torch.nn.functional.avg_pool2d(nchw(x), window, stride, pad, count_include_pad=include)
        np.testing.assert_allclose(AvgPool2d(*fields, include).reference(x)[0], nhwc(expected), atol=1e-12)


def test_cross_entropy() -> None:
    logits, labels = RANDOM.standard_normal((6, 5)), RANDOM.integers(0, 5, 6)
    tensor = torch.tensor(logits, requires_grad=True)
    losses = torch.nn.functional.cross_entropy(tensor, torch.tensor(labels), reduction="none")
    np.testing.assert_allclose(CrossEntropy().reference(logits, labels)[0], losses.detach().numpy())
    weights = RANDOM.standard_normal(6)
    losses.backward(torch.tensor(weights))
    (dlogits,) = CrossEntropyGradient().reference(weights, logits, labels)
    np.testing.assert_allclose(dlogits, tensor.grad.numpy(), atol=1e-12)


@pytest.mark.parametrize("nesterov", [False, True])
def test_sgd(nesterov: bool) -> None:
    p, v = RANDOM.standard_normal(4), np.zeros(4)
    tensor = torch.tensor(p, requires_grad=True)
    optimizer = torch.optim.SGD([tensor], lr=0.1, momentum=0.9, weight_decay=0.01, nesterov=nesterov)
    for _ in range(4):
        g = RANDOM.standard_normal(4)
        tensor.grad = torch.tensor(g)
        optimizer.step()
        p, v = SgdUpdate(0.9, 0.01, nesterov).reference(p, g, v, np.array(0.1))
        np.testing.assert_allclose(p, tensor.detach().numpy())


def test_adam() -> None:
    p, m, v = RANDOM.standard_normal(4), np.zeros(4), np.zeros(4)
    tensor = torch.tensor(p, requires_grad=True)
    optimizer = torch.optim.Adam([tensor], lr=0.1, weight_decay=0.01)
    for step in range(1, 5):
        g = RANDOM.standard_normal(4)
        tensor.grad = torch.tensor(g)
        optimizer.step()
        update = AdamUpdate(weight_decay=0.01)
        p, m, v = update.reference(p, g, m, v, np.array(0.1), np.array(float(step)))
        np.testing.assert_allclose(p, tensor.detach().numpy())
