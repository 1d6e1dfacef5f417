"""Steps of the CIFAR-10 recipe (`striate train --data cifar10 --model cifar_fast`) against the same in PyTorch.

Two threads, batch 512: whitening, three stages, label smoothing, SGD with Nesterov's momentum and groups of rates.
Both sides start from Striate's weights and see the same pictures, which are noise (the time depends on neither); the
losses of the first steps must agree before anything is timed. Augmentation is on neither side.
"""

from __future__ import annotations

from typing import Any

import numpy as np

import striate as st
from duel import ROUNDS, Side, Work, duel
from report import Row, run_script
from striate.train.recipes import CIFAR_BIAS, CIFAR_DECAY, CIFAR_FAST, CIFAR_MOMENTUM, CIFAR_RATE
from training_sides import striate_side, torch_side, torch_state, weights

BATCH = CIFAR_FAST.batch_size
RATE = CIFAR_FAST.learning_rate * 0.2  # the schedule's first
BATCHES = 2  # different ones, taken in turn
# Relative. PyTorch sums batches in another order, and batch normalisation divides by what is small at first.
LOSSES_AGREE = 2e-3
# The same where both sides round to bfloat16, each in places of its own.
BF16_LOSSES_AGREE = 0.05
SEED = 0


def batches() -> list[tuple[np.ndarray, np.ndarray]]:
    """Pictures [512, 32, 32, 3] of bytes and random classes."""
    generator = np.random.default_rng(SEED)
    shape = (BATCH, 32, 32, 3)
    return [
        (generator.integers(0, 256, shape, np.uint8), generator.integers(0, 10, BATCH))
        for _ in range(BATCHES)
    ]


def model() -> Any:
    """Built and measured: the weights that all sides start from."""
    net = st.models.cifar_fast().build((BATCH, 32, 32, 3), "uint8", seed=SEED)
    net.whitening.measure(batches()[0][0])
    return net


def striate_training(precision: str = "float32") -> Work:
    return striate_side(model(), batches(), CIFAR_FAST.optimizer(RATE), CIFAR_FAST.loss, precision)


def torch_training(layout: str, compiled: bool = False, bf16: bool = False) -> Work:
    """PyTorch with fused SGD; `layout` is "contiguous_format" or "channels_last"; `bf16`: under autocast."""
    import torch
    from torch import nn
    from torch.nn import functional as F

    class Stage(nn.Module):
        def __init__(self, incoming: int, channels: int) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(incoming, channels, 3, 1, 1, bias=False)
            self.norm1 = nn.BatchNorm2d(channels, eps=1e-12, momentum=0.4)
            self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
            self.norm2 = nn.BatchNorm2d(channels, eps=1e-12, momentum=0.4)

        def forward(self, x: Any) -> Any:
            x = F.gelu(self.norm1(F.max_pool2d(self.conv1(x), 2)))
            return F.gelu(self.norm2(self.conv2(x)))

    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.whitening = nn.Conv2d(3, 24, 2)
            self.whitening.weight.requires_grad = False
            self.stages = nn.Sequential(Stage(24, 64), Stage(64, 256), Stage(256, 256))
            self.fc = nn.Linear(256, 10, bias=False)
            for name, parameter in self.named_parameters():
                if "norm" in name and name.endswith("weight"):
                    parameter.requires_grad = False

        def forward(self, x: Any) -> Any:
            x = self.stages(F.gelu(self.whitening(x)))
            return self.fc(F.max_pool2d(x, 3).flatten(1)) / 9

    net = Net()
    ours = weights(model())
    mean, deviation = (ours.pop(f"whitening.{name}") for name in ("mean", "deviation"))
    trained = {name: p for name, p in net.named_parameters() if p.requires_grad}
    decay = CIFAR_DECAY / CIFAR_RATE
    groups = [
        {
            "params": [p for name, p in trained.items() if "norm" not in name],
            "lr": RATE,
            "weight_decay": decay,
        },
        {
            "params": [p for name, p in trained.items() if "norm" in name],
            "lr": RATE * CIFAR_BIAS,
            "weight_decay": decay / CIFAR_BIAS,
        },
    ]
    optimizer = torch.optim.SGD(groups, lr=RATE, momentum=CIFAR_MOMENTUM, nesterov=True, fused=True)
    criterion = nn.CrossEntropyLoss(label_smoothing=0.2)
    shift, scale = (torch.from_numpy(array).view(1, 3, 1, 1) for array in (mean, deviation))
    return torch_side(
        net, torch_state(ours), batches(), optimizer, layout, criterion=criterion, compiled=compiled, bf16=bf16,
        before=lambda x: (x.float() - shift) / scale,
    )  # fmt: skip


def measure(rounds: int) -> list[Row]:
    rivals = [
        Side("PyTorch NCHW", "cifar:torch_training", {"layout": "contiguous_format"}),
        Side("PyTorch NHWC", "cifar:torch_training", {"layout": "channels_last"}),
        Side("torch.compile NHWC", "cifar:torch_training", {"layout": "channels_last", "compiled": True}),
    ]
    outcome = duel([Side("Striate", "cifar:striate_training"), *rivals], rounds, LOSSES_AGREE)
    best = outcome.fastest([rival.name for rival in rivals])
    ours = Side("Striate bf16", "cifar:striate_training", {"precision": "bf16"})
    rival = Side("PyTorch NHWC bf16", "cifar:torch_training", {"layout": "channels_last", "bf16": True})
    rounded = duel([ours, rival], rounds, BF16_LOSSES_AGREE)
    what = f"a step of the CIFAR-10 recipe, batch {BATCH}, against "
    return [
        outcome.row(what + best, "Striate", best, target=1.5),
        rounded.row(f"{what}{rival.name}, both in bfloat16", ours.name, rival.name),
    ]


if __name__ == "__main__":
    run_script(__doc__, ROUNDS, measure)
