"""Training steps of random nets, as `fit` makes them, for `guarded.py`: filters change at every run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

import striate as st
from guarded import GuardedCase
from striate.ir.types import TensorType
from striate.nn.training.step import Trainer
from striate.runtime.options import CompileOptions
from striate.train.optim import SGD
from wide import BF16, TILES

CHANNELS = (8, 16, 19, 24, 32, 48)
CLASSES = 5
QUICK, MANY, PART = (8, 21), 100, 20


class Residual(st.nn.Module):
    """x + what a layer makes of x."""

    def __init__(self, inner: st.nn.Module) -> None:
        self.inner = inner

    def __call__(self, x: Any) -> Any:
        return st.relu(self.inner(x) + x)


def random_net(random: np.random.Generator, channels: int) -> st.nn.Module:
    """Two to five layers, most of them 3 x 3 convolutions, and a classifier."""
    nn = st.nn
    layers: list[st.nn.Module] = []
    for _ in range(random.integers(2, 6)):
        kind = random.choice(["3x3", "3x3", "3x3", "residual", "1x1", "depthwise", "stride", "pool"])
        outputs = int(random.choice(CHANNELS))
        if kind == "residual":
            layers.append(Residual(nn.Conv2d(channels, 3, padding="same")))
            continue
        if kind == "pool":
            layers.append(nn.MaxPool2d(2) if random.random() < 0.5 else nn.AvgPool2d(2))
            continue
        if kind == "depthwise":
            layers.append(nn.Conv2d(channels, 3, padding="same", groups=channels))
            outputs = channels
        elif kind == "1x1":
            layers.append(nn.Conv2d(outputs, 1))
        else:
            layers.append(nn.Conv2d(outputs, 3, padding="same", stride=2 if kind == "stride" else 1))
        channels = outputs
        if random.random() < 0.3:
            layers.append(nn.BatchNorm())
        layers.append(nn.ReLU() if random.random() < 0.8 else nn.SiLU())
    ends = [nn.GlobalAvgPool2d()] if random.random() < 0.5 else []
    return nn.Sequential(*layers, *ends, nn.Flatten(), nn.Linear(CLASSES))


def training_step(seed: int) -> GuardedCase:
    random = np.random.default_rng(seed)
    images, side, channels = (
        int(random.integers(1, 6)),
        int(random.integers(6, 15)),
        int(random.choice(CHANNELS)),
    )
    x = random.standard_normal((images, side, side, channels)).astype(np.float32)
    y = random.integers(0, CLASSES, images)
    net = random_net(random, channels)
    net(x)
    optimizer = SGD(0.1, momentum=0.9)
    trainer = Trainer(net.trace, "cross_entropy", optimizer, CompileOptions(backend="reference"), seed)
    compiled = trainer.compiled((TensorType(x.shape),), (TensorType(y.shape, "int64"),))
    inputs = trainer.inputs([x], [y], 0.1, 1)
    parameters = {name: parameter.array.copy() for name, parameter in compiled.parameters.items()}
    graph = compiled.executor.graph
    kept = {name: parameters[name] for name in graph.parameters.values()}
    return GuardedCase(
        f"training step {seed} on {x.shape}",
        graph,
        inputs,
        TILES if seed % 5 == 4 else BF16,
        1,
        kept,
        "bf16",
        rounded=True,
        watched=True,
        distance=0.1,
    )


def quick() -> Iterator[GuardedCase]:
    return map(training_step, QUICK)


def many(part: int) -> Iterator[GuardedCase]:
    """`PART` of the first `MANY` nets."""
    return map(training_step, range(part * PART, (part + 1) * PART))
