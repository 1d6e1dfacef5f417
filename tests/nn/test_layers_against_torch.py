"""Layers against PyTorch's of the same weights: outputs, gradients through training steps, running statistics."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.ir.types import TensorType
from striate.nn import (
    GELU,
    AdaptiveAvgPool2d,
    BatchNorm,
    Conv2d,
    ConvTranspose2d,
    GlobalAvgPool2d,
    GroupNorm,
    Hardswish,
    LayerNorm,
    LeakyReLU,
    Linear,
    LocalResponseNorm,
    PReLU,
    ReLU,
    ReLU6,
    Sequential,
    SiLU,
    Upsample,
)

torch = pytest.importorskip("torch")

RANDOM = np.random.default_rng(5)
X = RANDOM.standard_normal((6, 8, 8, 4)).astype(np.float32)
Y = RANDOM.integers(0, 3, 6)


def give_weights(ours, theirs) -> None:
    """PyTorch's layer gets the numbers of `ours`."""
    names = {"running_variance": "running_var"}
    for name, parameter in ours.parameters().items():
        array = parameter.array
        if array.ndim == 4:
            array = array.transpose(3, 2, 0, 1)
        if array.ndim == 2:
            array = array.T
        *path, last = name.split(".")
        target = getattr(theirs.get_submodule(".".join(path)), names.get(last, last))
        with torch.no_grad():
            target.copy_(torch.tensor(array.copy()))


def nchw(x: np.ndarray):
    return torch.tensor(x.transpose(0, 3, 1, 2).copy())


def nhwc(y) -> np.ndarray:
    array = y.detach().numpy()
    return array.transpose(0, 2, 3, 1) if array.ndim == 4 else array


@pytest.mark.parametrize(
    "ours, theirs",
    [
        (GroupNorm(2), lambda n: n.GroupNorm(2, 4)),
        (LocalResponseNorm(3, alpha=0.1), lambda n: n.LocalResponseNorm(3, 0.1)),
        (LeakyReLU(0.2), lambda n: n.LeakyReLU(0.2)),
        (PReLU(), lambda n: n.PReLU(4)),
        (GELU(), lambda n: n.GELU()),
        (GELU("tanh"), lambda n: n.GELU("tanh")),
        (SiLU(), lambda n: n.SiLU()),
        (Hardswish(), lambda n: n.Hardswish()),
        (ReLU6(), lambda n: n.ReLU6()),
        (ConvTranspose2d(5, 3, stride=2, padding=1, output_padding=1),
         lambda n: n.ConvTranspose2d(4, 5, 3, 2, 1, 1)),
        (ConvTranspose2d(6, 2, stride=2, groups=2, bias=False),
         lambda n: n.ConvTranspose2d(4, 6, 2, 2, groups=2, bias=False)),
        (Upsample(2), lambda n: n.Upsample(scale_factor=2)),
        (Upsample(2, "bilinear"), lambda n: n.Upsample(scale_factor=2, mode="bilinear")),
        (Upsample(3, "bicubic"), lambda n: n.Upsample(scale_factor=3, mode="bicubic")),
        (Upsample(2, "bilinear", align_corners=True),
         lambda n: n.Upsample(scale_factor=2, mode="bilinear", align_corners=True)),
        (AdaptiveAvgPool2d((3, 5)), lambda n: n.AdaptiveAvgPool2d((3, 5))),
        (AdaptiveAvgPool2d(2), lambda n: n.AdaptiveAvgPool2d(2)),
        (Conv2d(6, 3, groups=2, padding=2, padding_mode="circular"),
         lambda n: n.Conv2d(4, 6, 3, padding=2, groups=2, padding_mode="circular")),
        (Conv2d(4, 3, groups=4, padding=1, padding_mode="reflect"),
         lambda n: n.Conv2d(4, 4, 3, padding=1, groups=4, padding_mode="reflect")),
        (Conv2d(5, 3, padding=2, padding_mode="replicate", stride=2),
         lambda n: n.Conv2d(4, 5, 3, padding=2, stride=2, padding_mode="replicate")),
    ],
    ids=lambda value: repr(value) if hasattr(value, "build") else "",
)  # fmt: skip
def test_outputs_and_three_training_steps(ours, theirs):
    model = Sequential(layer=ours, pool=GlobalAvgPool2d(), head=Linear(3)).build(X.shape, seed=3)
    width = model.head.weight.shape[0]
    body, head = theirs(torch.nn), torch.nn.Linear(width, 3)
    other = torch.nn.ModuleDict({"layer": body, "head": head})
    give_weights(model, other)
    with torch.no_grad():
        np.testing.assert_allclose(ours(X), nhwc(body(nchw(X))), rtol=2e-5, atol=2e-5)
    step = st.train_step(model, optimizer=st.optim.SGD(0.5), input_shape=X.shape)
    descent = torch.optim.SGD(other.parameters(), 0.5)
    for _ in range(3):
        loss = torch.nn.functional.cross_entropy(head(body(nchw(X)).mean((2, 3))), torch.tensor(Y))
        descent.zero_grad()
        loss.backward()
        descent.step()
        assert step(X, Y) == pytest.approx(float(loss.detach()), rel=2e-5)


def test_layer_norm_over_channels():
    layer = LayerNorm(epsilon=1e-6).build(X.shape)
    expected = torch.nn.functional.layer_norm(torch.tensor(X), (4,), eps=1e-6).numpy()
    np.testing.assert_allclose(layer(X), expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_batch_normalisation_through_training_steps(optimizer):
    model = Sequential(
        conv1=Conv2d(6, 3, padding=1, bias=False), norm1=BatchNorm(), relu1=ReLU(),
        conv2=Conv2d(5, 3, stride=2, padding="torch", bias=False), norm2=BatchNorm(momentum=0.3), relu2=ReLU(),
        pool=GlobalAvgPool2d(), norm3=BatchNorm(epsilon=1e-3), head=Linear(3),
    ).build(X.shape, seed=1)  # fmt: skip
    n = torch.nn
    other = n.ModuleDict(
        {
            "conv1": n.Conv2d(4, 6, 3, padding=1, bias=False), "norm1": n.BatchNorm2d(6),
            "conv2": n.Conv2d(6, 5, 3, 2, 1, bias=False), "norm2": n.BatchNorm2d(5, momentum=0.3),
            "norm3": n.BatchNorm1d(5, eps=1e-3), "head": n.Linear(5, 3),
        }
    )  # fmt: skip

    def forward(x):
        x = torch.relu(other["norm1"](other["conv1"](x)))
        x = torch.relu(other["norm2"](other["conv2"](x)))
        return other["head"](other["norm3"](x.mean((2, 3))))

    give_weights(model, other)
    chosen = st.optim.SGD(0.1, momentum=0.9) if optimizer == "sgd" else st.optim.Adam(0.01)
    own = {"sgd": lambda p: torch.optim.SGD(p, 0.1, 0.9), "adam": lambda p: torch.optim.Adam(p, 0.01)}
    descent = own[optimizer](other.parameters())
    step = st.train_step(model, optimizer=chosen, input_shape=X.shape)
    for _ in range(4):
        loss = torch.nn.functional.cross_entropy(forward(nchw(X)), torch.tensor(Y))
        descent.zero_grad()
        loss.backward()
        descent.step()
        assert step(X, Y) == pytest.approx(float(loss.detach()), rel=1e-4)
    for name in ("norm1", "norm2", "norm3"):
        ours, theirs = getattr(model, name), other[name]
        np.testing.assert_allclose(ours.running_mean.array, theirs.running_mean, rtol=2e-3, atol=1e-5)
        np.testing.assert_allclose(ours.running_variance.array, theirs.running_var, rtol=2e-3, atol=1e-5)
    other.eval()
    with torch.no_grad():
        np.testing.assert_allclose(model(X), forward(nchw(X)).numpy(), rtol=5e-3, atol=5e-4)


def test_frozen_normalisation_is_an_affine_map_in_training():
    model = Sequential(norm=BatchNorm(), pool=GlobalAvgPool2d(), head=Linear(3)).build(X.shape, seed=1)
    model.norm.running_mean = np.arange(4)
    model.norm.freeze_parameters(frozenset(("weight", "bias")))
    assert model.trace([TensorType(X.shape)]).trainable == ("head.weight", "head.bias")
    before = model(X)
    step = st.train_step(model, optimizer=st.optim.SGD(0.1), input_shape=X.shape)
    expected = torch.nn.functional.cross_entropy(torch.tensor(before), torch.tensor(Y))
    assert step(X, Y) == pytest.approx(float(expected), rel=1e-5)
    assert model.norm.running_mean.array.tolist() == [0, 1, 2, 3]
