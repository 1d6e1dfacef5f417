"""A training step of ResNet-18 in its CIFAR form against PyTorch: two threads, batch 32, as a duel.

The form for 32x32 pictures: a 3x3 convolution to 64 channels, no pooling, four stages of two basic blocks with 64,
128, 256 and 512 channels, batch normalisation, the mean of all pixels, 10 classes; SGD with momentum. Both sides
start from Striate's weights, and the losses of the first steps must agree before anything is timed. In float32, and
with products of bfloat16 on both sides.
"""

from __future__ import annotations

from typing import Any

import numpy as np

import striate as st
from duel import ROUNDS, Side, Work, duel
from report import Row, run_script
from training_sides import striate_side, torch_side, torch_state, weights

BATCH = 32
LEARNING_RATE, MOMENTUM = 0.01, 0.9
BATCHES = 8  # different ones, taken in turn
LOSSES_AGREE = 1e-3
# Where both sides round to bfloat16, each in places of its own.
BF16_LOSSES_AGREE = 0.05
STAGES = ((64, 1), (128, 2), (256, 2), (512, 2))
SEED = 0


class Block(st.nn.Module):
    """Two 3x3 convolutions and the input added."""

    def __init__(self, channels: int, stride: int, project: bool) -> None:
        self.conv1 = st.nn.Conv2d(channels, 3, stride=stride, padding=1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.conv2 = st.nn.Conv2d(channels, 3, padding=1, bias=False)
        self.bn2 = st.nn.BatchNorm()
        self.project = project
        if project:
            self.conv3 = st.nn.Conv2d(channels, 1, stride=stride, bias=False)
            self.bn3 = st.nn.BatchNorm()

    def __call__(self, x: Any) -> Any:
        y = self.bn2(self.conv2(st.relu(self.bn1(self.conv1(x)))))
        return st.relu(y + (self.bn3(self.conv3(x)) if self.project else x))


class Net(st.nn.Module):
    """Layers are called as in the PyTorch module below."""

    def __init__(self) -> None:
        self.conv1 = st.nn.Conv2d(64, 3, padding=1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.blocks = st.nn.Sequential(
            *(
                Block(channels, stride if first else 1, first and stride != 1)
                for channels, stride in STAGES
                for first in (True, False)
            )
        )
        self.fc = st.nn.Linear(10)

    def __call__(self, x: Any) -> Any:
        return self.fc(st.global_avg_pool2d(self.blocks(st.relu(self.bn1(self.conv1(x))))))


def model() -> Any:
    """Built, with the weights that all sides start from."""
    return Net().build((BATCH, 32, 32, 3), seed=SEED)


def batches() -> list[tuple[np.ndarray, np.ndarray]]:
    """Pictures [32, 32, 32, 3] of noise and random classes: the time depends on neither."""
    generator = np.random.default_rng(SEED)
    return [
        (generator.standard_normal((BATCH, 32, 32, 3), dtype=np.float32), generator.integers(0, 10, BATCH))
        for _ in range(BATCHES)
    ]


def striate_training(precision: str = "float32") -> Work:
    """Striate's training step."""
    optimizer = st.optim.SGD(LEARNING_RATE, momentum=MOMENTUM)
    return striate_side(model(), batches(), optimizer, precision=precision)


def torch_training(layout: str, compiled: bool = False, bf16: bool = False) -> Work:
    """PyTorch with fused SGD; `layout` is "contiguous_format" (NCHW) or "channels_last"; `compiled`: torch.compile;
    `bf16`: under autocast.
    """
    import torch
    from torch import nn
    from torch.nn import functional as F

    class TorchBlock(nn.Module):
        def __init__(self, incoming: int, channels: int, stride: int, project: bool) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(incoming, channels, 3, stride, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(channels)
            self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
            self.bn2 = nn.BatchNorm2d(channels)
            self.project = project
            if project:
                self.conv3 = nn.Conv2d(incoming, channels, 1, stride, bias=False)
                self.bn3 = nn.BatchNorm2d(channels)

        def forward(self, x: Any) -> Any:
            y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
            return F.relu(y + (self.bn3(self.conv3(x)) if self.project else x))

    class TorchNet(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(3, 64, 3, 1, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(64)
            blocks: list[nn.Module] = []
            incoming = 64
            for channels, stride in STAGES:
                for first in (True, False):
                    own = stride if first else 1
                    blocks.append(TorchBlock(incoming, channels, own, first and stride != 1))
                    incoming = channels
            self.blocks = nn.Sequential(*blocks)
            self.fc = nn.Linear(512, 10)

        def forward(self, x: Any) -> Any:
            return self.fc(self.blocks(F.relu(self.bn1(self.conv1(x)))).mean((2, 3)))

    net = TorchNet()
    optimizer = torch.optim.SGD(net.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM, fused=True)
    state = torch_state(weights(model()))
    return torch_side(net, state, batches(), optimizer, layout, compiled=compiled, bf16=bf16)


def measure(rounds: int) -> list[Row]:
    rivals = [
        Side("PyTorch NCHW", "resnet18:torch_training", {"layout": "contiguous_format"}),
        Side("PyTorch NHWC", "resnet18:torch_training", {"layout": "channels_last"}),
        Side("torch.compile NHWC", "resnet18:torch_training", {"layout": "channels_last", "compiled": True}),
    ]
    outcome = duel([Side("Striate", "resnet18:striate_training"), *rivals], rounds, LOSSES_AGREE)
    best = outcome.fastest([rival.name for rival in rivals])
    ours = Side("Striate bf16", "resnet18:striate_training", {"precision": "bf16"})
    rival = Side("PyTorch NHWC bf16", "resnet18:torch_training", {"layout": "channels_last", "bf16": True})
    rounded = duel([ours, rival], rounds, BF16_LOSSES_AGREE)
    what = f"ResNet-18 (CIFAR form) training step, batch {BATCH}, against "
    return [
        outcome.row(what + best, "Striate", best, target=1.5),
        rounded.row(f"{what}{rival.name}, both in bfloat16", ours.name, rival.name, target=2.0),
    ]


if __name__ == "__main__":
    run_script(__doc__, ROUNDS, measure)
