"""Names that people give to attributes, and that mean something inside: none may get in each other's way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn

NAMES = (
    "optimizer",
    "average",
    "velocity",
    "learning_rate",
    "step",
    "input",
    "input_0",
    "targets",
    "loss",
    "state",
    "callback",
    "folded",
    "constant",
    "parameter",
    "packed",
    "graph",
    "striate",
    "x",
)
X = np.random.default_rng(0).standard_normal((6, 5, 5, 2)).astype(np.float32)
Y = np.arange(6) % 3


class Net(nn.Module):
    """A convolution and a head under attributes of these names."""

    def __init__(self, first: str, second: str) -> None:
        self.first, self.second = first, second
        setattr(self, first, nn.Conv2d(4, 3))
        setattr(self, second, nn.Linear(3))

    def __call__(self, x: Any) -> Any:
        return getattr(self, self.second)(st.flatten(st.relu(getattr(self, self.first)(x))))


def trained(first: str, second: str, folder: Path) -> list[np.ndarray]:
    """Weights after training with everything that has names: optimiser state, averages, a checkpoint, a file."""
    model = Net(first, second).build(X.shape, seed=1)
    # Paths decide the first weights: begin with the same ones.
    generator = np.random.default_rng(5)
    for parameter in model.parameters().values():
        parameter.assign(generator.standard_normal(parameter.shape) / 4)
    optimizer = st.optim.Averaged(st.optim.SGD(0.05, momentum=0.9), 0.5)
    step = st.train_step(model, optimizer=optimizer, input_shape=X.shape)
    for _ in range(2):
        step(X, Y)
    assert sorted(step.averages()) == sorted(model.parameters())
    file = folder / f"{first}-{second}.safetensors"
    model.fit(X, Y, epochs=2, optimizer=optimizer, checkpoint=file, restart=True)
    model.save(folder / "model.safetensors")
    np.testing.assert_array_equal(st.load(folder / "model.safetensors")(X), model(X))
    return [np.array(parameter) for parameter in model.parameters().values()]


@pytest.mark.parametrize("name", NAMES)
def test_an_attribute_may_have_any_name(name: str, tmp_path: Path) -> None:
    wanted = trained("conv", "head", tmp_path)
    for first, second in ((name, "head"), ("conv", name)):
        for one, other in zip(trained(first, second, tmp_path), wanted, strict=True):
            np.testing.assert_array_equal(one, other)
