"""Under `"strict"` a picture's answer is, bit by bit, its answer in a batch of any size."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import striate as st
from striate.cpu import target as cpu_target

pytestmark = pytest.mark.skipif(cpu_target.host() is None, reason="no code generation here")

nn = st.nn
BATCHES = (1, 2, 5, 8, 17, 33)
MANY = 64


def random_net(seed: int) -> tuple[st.nn.Module, tuple[int, int, int]]:
    """Layers of all kinds behind each other; few channels, so that images come into lanes too."""
    rng = np.random.default_rng(seed)
    channels = int(rng.choice([2, 5, 8, 16, 24, 32]))
    kinds: list[Callable[[], st.nn.Module]] = [
        lambda: nn.Conv2d(channels, int(rng.choice([1, 3, 5])), padding="same"),
        lambda: nn.Conv2d(channels, 3, stride=2, padding="same"),
        lambda: nn.ConvTranspose2d(channels, 2, stride=2),
        nn.BatchNorm,
        nn.LayerNorm,
        lambda: nn.GroupNorm(1),
        nn.ReLU,
        nn.GELU,
        nn.Sigmoid,
        nn.Hardswish,
        nn.PReLU,
        lambda: nn.AvgPool2d(2, padding="same"),
        lambda: nn.MaxPool2d(2, padding="same"),
        lambda: nn.Upsample(2),
        nn.LocalResponseNorm,
    ]
    layers = [kinds[index]() for index in rng.choice(len(kinds), int(rng.integers(1, 6)))]
    end = nn.GlobalAvgPool2d() if rng.random() < 0.5 else nn.Flatten()
    head = nn.Linear(int(rng.choice([3, 10, 17, 64])))
    shape = (int(rng.integers(5, 14)), int(rng.integers(5, 14)), int(rng.choice([1, 3, 4, 8])))
    return nn.Sequential(*layers, end, head, nn.Softmax()), shape


def expect_one_answer(model: st.nn.Module, shape: tuple[int, int, int], many: int = MANY) -> set[str]:
    """Equal with `==` in all batches; returns the layouts that took part."""
    x = np.random.default_rng(0).normal(0, 1, (many, *shape)).astype(np.float32)
    layouts: set[str] = set()
    with st.precision("strict"):
        whole = model(x)
        for batch in (*(each for each in BATCHES if each < many), many):
            for first in (0, many - batch):
                part = x[first : first + batch]
                np.testing.assert_array_equal(model(part), whole[first : first + batch])
            layouts.add("images" if "images in lanes" in model.explain(part) else "channels")
    return layouts


@pytest.mark.parametrize("seed", range(1, 6))
def test_random_nets(seed: int) -> None:
    expect_one_answer(*random_net(seed))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6, 80))
def test_more_random_nets(seed: int) -> None:
    expect_one_answer(*random_net(seed))


@pytest.mark.parametrize("classes", [1, 2, 7, 8, 10, 16, 19, 100])
def test_softmax_adds_in_one_order_in_both_layouts(classes: int) -> None:
    model = nn.Sequential(nn.Conv2d(2, 3), nn.Flatten(), nn.Linear(classes), nn.Softmax())
    assert expect_one_answer(model, (6, 6, 1)) == {"channels", "images"}


ZOO: dict[str, tuple[Callable[[], st.nn.Module], tuple[int, int, int], int]] = {
    "lenet": (lambda: st.models.lenet(seed=0), (28, 28, 1), 64),
    "cifar_fast": (lambda: st.models.cifar_fast(seed=0), (32, 32, 3), 18),
    "cifar_resnet": (lambda: st.models.cifar_resnet(seed=0), (32, 32, 3), 18),
    "mobilenet_v2": (lambda: st.models.mobilenet_v2(seed=0), (64, 64, 3), 6),
    "squeezenet": (lambda: st.models.squeezenet(seed=0), (64, 64, 3), 6),
    "densenet": (lambda: st.models.densenet(121, seed=0), (64, 64, 3), 6),
    "convnext": (lambda: st.models.convnext(seed=0), (64, 64, 3), 6),
    "resnet": (lambda: st.models.resnet(18, seed=0), (64, 64, 3), 6),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ZOO)
def test_the_zoo(name: str) -> None:
    make, shape, many = ZOO[name]
    expect_one_answer(make(), shape, many)


@pytest.mark.slow
def test_lenet_has_both_layouts() -> None:
    assert expect_one_answer(st.models.lenet(seed=0), (28, 28, 1)) == {"channels", "images"}
