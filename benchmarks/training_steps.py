"""Training steps of today's kinds of network against PyTorch: two threads, small batches, float32, as duels.

    residuals   inverted residuals with SiLU (MobileNetV2 with EfficientNet's activation): 1x1, depthwise, 1x1, sum
    unet        a U-Net with transposed convolutions and a class for every pixel
    convnext    blocks of a depthwise 7x7, layer normalisation, 1x1, GELU, 1x1, sum
    grouped     ResNeXt's bottlenecks with 16 groups

Each network is built twice, layer by layer under the same names; both sides start from Striate's weights, and the
losses of the first steps must agree before anything is timed. SGD with momentum; of PyTorch the faster of NCHW and
channels-last counts, eager, with the fused optimiser.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

import striate as st
from duel import ROUNDS, Side, Work, duel
from report import Row, run_script
from training_sides import striate_side, torch_side, torch_state, weights

LEARNING_RATE, MOMENTUM = 0.01, 0.9
BATCHES = 8  # different ones, taken in turn
LOSSES_AGREE = 1e-3
LEAST_MEAN, LEAST_OF_EACH = 2.0, 1.6
CLASSES = 10
SEED = 0
# The same constants on both sides.
NORM_EPSILON = 1e-5


@dataclass(frozen=True)
class Kind:
    """One duel: pictures [batch, size, size, 3], labels for each, or for each pixel."""

    batch: int
    size: int
    per_pixel: bool
    ours: Callable[[], Any]


# -- Striate's side -----------------------------------------------------------------------------


class Inverted(st.nn.Module):
    def __init__(self, incoming: int, channels: int, stride: int, expansion: int) -> None:
        wide = incoming * expansion
        self.add = stride == 1 and incoming == channels
        self.conv1 = st.nn.Conv2d(wide, 1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.conv2 = st.nn.Conv2d(wide, 3, stride=stride, padding=1, groups=wide, bias=False)
        self.bn2 = st.nn.BatchNorm()
        self.conv3 = st.nn.Conv2d(channels, 1, bias=False)
        self.bn3 = st.nn.BatchNorm()

    def __call__(self, x: Any) -> Any:
        y = st.silu(self.bn1(self.conv1(x)))
        y = self.bn3(self.conv3(st.silu(self.bn2(self.conv2(y)))))
        return x + y if self.add else y


class Residuals(st.nn.Module):
    # Incoming channels, channels, stride, expansion.
    BLOCKS = ((24, 24, 1, 4), (24, 40, 2, 4), (40, 40, 1, 4), (40, 80, 2, 6), (80, 80, 1, 6))

    def __init__(self) -> None:
        self.conv1 = st.nn.Conv2d(24, 3, stride=2, padding=1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.blocks = st.nn.Sequential(*(Inverted(*each) for each in self.BLOCKS))
        self.fc = st.nn.Linear(CLASSES)

    def __call__(self, x: Any) -> Any:
        return self.fc(st.global_avg_pool2d(self.blocks(st.silu(self.bn1(self.conv1(x))))))


class Twice(st.nn.Module):
    """Two 3x3 convolutions, as on every level of a U-Net."""

    def __init__(self, channels: int) -> None:
        self.conv1 = st.nn.Conv2d(channels, 3, padding=1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.conv2 = st.nn.Conv2d(channels, 3, padding=1, bias=False)
        self.bn2 = st.nn.BatchNorm()

    def __call__(self, x: Any) -> Any:
        return st.relu(self.bn2(self.conv2(st.relu(self.bn1(self.conv1(x))))))


class UNet(st.nn.Module):
    def __init__(self) -> None:
        self.down1, self.down2, self.down3 = Twice(16), Twice(32), Twice(64)
        self.up2 = st.nn.ConvTranspose2d(32, 2, stride=2)
        self.join2 = Twice(32)
        self.up1 = st.nn.ConvTranspose2d(16, 2, stride=2)
        self.join1 = Twice(16)
        self.last = st.nn.Conv2d(CLASSES, 1)

    def __call__(self, x: Any) -> Any:
        a = self.down1(x)
        b = self.down2(st.max_pool2d(a, 2))
        c = self.down3(st.max_pool2d(b, 2))
        b = self.join2(st.concat([b, self.up2(c)]))
        return self.last(self.join1(st.concat([a, self.up1(b)])))


class ConvNextBlock(st.nn.Module):
    def __init__(self, channels: int) -> None:
        self.depthwise = st.nn.Conv2d(channels, 7, padding=3, groups=channels)
        self.norm = st.nn.LayerNorm(epsilon=NORM_EPSILON)
        self.conv1 = st.nn.Conv2d(4 * channels, 1)
        self.conv2 = st.nn.Conv2d(channels, 1)

    def __call__(self, x: Any) -> Any:
        return x + self.conv2(st.gelu(self.conv1(self.norm(self.depthwise(x)))))


class ConvNext(st.nn.Module):
    WIDTHS = (32, 64, 128)

    def __init__(self) -> None:
        first, second, third = self.WIDTHS
        self.stem = st.nn.Conv2d(first, 4, stride=4)
        self.stage1 = st.nn.Sequential(ConvNextBlock(first), ConvNextBlock(first))
        self.down1 = st.nn.Conv2d(second, 2, stride=2)
        self.stage2 = st.nn.Sequential(ConvNextBlock(second), ConvNextBlock(second))
        self.down2 = st.nn.Conv2d(third, 2, stride=2)
        self.stage3 = st.nn.Sequential(ConvNextBlock(third), ConvNextBlock(third))
        self.fc = st.nn.Linear(CLASSES)

    def __call__(self, x: Any) -> Any:
        x = self.stage2(self.down1(self.stage1(self.stem(x))))
        return self.fc(st.global_avg_pool2d(self.stage3(self.down2(x))))


class Bottleneck(st.nn.Module):
    def __init__(self, incoming: int, width: int, channels: int, stride: int) -> None:
        self.conv1 = st.nn.Conv2d(width, 1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.conv2 = st.nn.Conv2d(width, 3, stride=stride, padding=1, groups=16, bias=False)
        self.bn2 = st.nn.BatchNorm()
        self.conv3 = st.nn.Conv2d(channels, 1, bias=False)
        self.bn3 = st.nn.BatchNorm()
        self.project = stride > 1 or incoming != channels
        if self.project:
            self.conv4 = st.nn.Conv2d(channels, 1, stride=stride, bias=False)
            self.bn4 = st.nn.BatchNorm()

    def __call__(self, x: Any) -> Any:
        y = st.relu(self.bn1(self.conv1(x)))
        y = self.bn3(self.conv3(st.relu(self.bn2(self.conv2(y)))))
        return st.relu(y + (self.bn4(self.conv4(x)) if self.project else x))


class Grouped(st.nn.Module):
    # Incoming channels, channels of the grouped convolution, channels, stride.
    BLOCKS = ((32, 64, 128, 1), (128, 64, 128, 1), (128, 128, 256, 2), (256, 128, 256, 1))

    def __init__(self) -> None:
        self.conv1 = st.nn.Conv2d(32, 3, padding=1, bias=False)
        self.bn1 = st.nn.BatchNorm()
        self.blocks = st.nn.Sequential(*(Bottleneck(*each) for each in self.BLOCKS))
        self.fc = st.nn.Linear(CLASSES)

    def __call__(self, x: Any) -> Any:
        return self.fc(st.global_avg_pool2d(self.blocks(st.relu(self.bn1(self.conv1(x))))))


KINDS = {
    "residuals": Kind(8, 96, False, Residuals),
    "unet": Kind(4, 96, True, UNet),
    "convnext": Kind(8, 96, False, ConvNext),
    "grouped": Kind(16, 32, False, Grouped),
}


def model(kind: str) -> Any:
    """Built, with the weights that all sides start from."""
    wanted = KINDS[kind]
    return wanted.ours().build((wanted.batch, wanted.size, wanted.size, 3), seed=SEED)


def batches(kind: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """Pictures of noise and random classes: the time depends on neither."""
    wanted = KINDS[kind]
    generator = np.random.default_rng(SEED)
    shape = (wanted.batch, wanted.size, wanted.size)
    return [
        (
            generator.standard_normal((*shape, 3), dtype=np.float32),
            generator.integers(0, CLASSES, shape if wanted.per_pixel else wanted.batch),
        )
        for _ in range(BATCHES)
    ]


def striate_training(kind: str) -> Work:
    """Striate's training step."""
    return striate_side(model(kind), batches(kind), st.optim.SGD(LEARNING_RATE, momentum=MOMENTUM))


# -- PyTorch's side -----------------------------------------------------------------------------


def torch_training(kind: str, layout: str) -> Work:
    """PyTorch with fused SGD; `layout` is "contiguous_format" (NCHW) or "channels_last"."""
    import torch

    net = torch_networks()[kind]()
    optimizer = torch.optim.SGD(net.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM, fused=True)
    return torch_side(net, torch_state(weights(model(kind))), batches(kind), optimizer, layout)


def torch_networks() -> dict[str, Callable[[], Any]]:
    """The same networks, called as above. In a function, since PyTorch is imported by its own side alone."""
    import torch
    from torch import nn
    from torch.nn import functional as F

    class TorchInverted(nn.Module):
        def __init__(self, incoming: int, channels: int, stride: int, expansion: int) -> None:
            super().__init__()
            wide = incoming * expansion
            self.add = stride == 1 and incoming == channels
            self.conv1 = nn.Conv2d(incoming, wide, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(wide)
            self.conv2 = nn.Conv2d(wide, wide, 3, stride, 1, groups=wide, bias=False)
            self.bn2 = nn.BatchNorm2d(wide)
            self.conv3 = nn.Conv2d(wide, channels, 1, bias=False)
            self.bn3 = nn.BatchNorm2d(channels)

        def forward(self, x: Any) -> Any:
            y = F.silu(self.bn1(self.conv1(x)))
            y = self.bn3(self.conv3(F.silu(self.bn2(self.conv2(y)))))
            return x + y if self.add else y

    class TorchResiduals(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(3, 24, 3, 2, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(24)
            self.blocks = nn.Sequential(*(TorchInverted(*each) for each in Residuals.BLOCKS))
            self.fc = nn.Linear(Residuals.BLOCKS[-1][1], CLASSES)

        def forward(self, x: Any) -> Any:
            return self.fc(self.blocks(F.silu(self.bn1(self.conv1(x)))).mean((2, 3)))

    class TorchTwice(nn.Module):
        def __init__(self, incoming: int, channels: int) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(incoming, channels, 3, 1, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(channels)
            self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
            self.bn2 = nn.BatchNorm2d(channels)

        def forward(self, x: Any) -> Any:
            return F.relu(self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x))))))

    class TorchUNet(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.down1, self.down2, self.down3 = TorchTwice(3, 16), TorchTwice(16, 32), TorchTwice(32, 64)
            self.up2 = nn.ConvTranspose2d(64, 32, 2, 2)
            self.join2 = TorchTwice(64, 32)
            self.up1 = nn.ConvTranspose2d(32, 16, 2, 2)
            self.join1 = TorchTwice(32, 16)
            self.last = nn.Conv2d(16, CLASSES, 1)

        def forward(self, x: Any) -> Any:
            a = self.down1(x)
            b = self.down2(F.max_pool2d(a, 2))
            c = self.down3(F.max_pool2d(b, 2))
            b = self.join2(torch.cat([b, self.up2(c)], 1))
            return self.last(self.join1(torch.cat([a, self.up1(b)], 1)))

    class TorchConvNextBlock(nn.Module):
        def __init__(self, channels: int) -> None:
            super().__init__()
            self.depthwise = nn.Conv2d(channels, channels, 7, 1, 3, groups=channels)
            self.norm = nn.LayerNorm(channels, eps=NORM_EPSILON)
            self.conv1 = nn.Conv2d(channels, 4 * channels, 1)
            self.conv2 = nn.Conv2d(4 * channels, channels, 1)

        def forward(self, x: Any) -> Any:
            y = self.norm(self.depthwise(x).permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
            return x + self.conv2(F.gelu(self.conv1(y)))

    class TorchConvNext(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            first, second, third = ConvNext.WIDTHS
            self.stem = nn.Conv2d(3, first, 4, 4)
            self.stage1 = nn.Sequential(TorchConvNextBlock(first), TorchConvNextBlock(first))
            self.down1 = nn.Conv2d(first, second, 2, 2)
            self.stage2 = nn.Sequential(TorchConvNextBlock(second), TorchConvNextBlock(second))
            self.down2 = nn.Conv2d(second, third, 2, 2)
            self.stage3 = nn.Sequential(TorchConvNextBlock(third), TorchConvNextBlock(third))
            self.fc = nn.Linear(third, CLASSES)

        def forward(self, x: Any) -> Any:
            x = self.stage2(self.down1(self.stage1(self.stem(x))))
            return self.fc(self.stage3(self.down2(x)).mean((2, 3)))

    class TorchBottleneck(nn.Module):
        def __init__(self, incoming: int, width: int, channels: int, stride: int) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(incoming, width, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(width)
            self.conv2 = nn.Conv2d(width, width, 3, stride, 1, groups=16, bias=False)
            self.bn2 = nn.BatchNorm2d(width)
            self.conv3 = nn.Conv2d(width, channels, 1, bias=False)
            self.bn3 = nn.BatchNorm2d(channels)
            self.project = stride > 1 or incoming != channels
            if self.project:
                self.conv4 = nn.Conv2d(incoming, channels, 1, stride, bias=False)
                self.bn4 = nn.BatchNorm2d(channels)

        def forward(self, x: Any) -> Any:
            y = F.relu(self.bn1(self.conv1(x)))
            y = self.bn3(self.conv3(F.relu(self.bn2(self.conv2(y)))))
            return F.relu(y + (self.bn4(self.conv4(x)) if self.project else x))

    class TorchGrouped(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(3, 32, 3, 1, 1, bias=False)
            self.bn1 = nn.BatchNorm2d(32)
            self.blocks = nn.Sequential(*(TorchBottleneck(*each) for each in Grouped.BLOCKS))
            self.fc = nn.Linear(Grouped.BLOCKS[-1][2], CLASSES)

        def forward(self, x: Any) -> Any:
            return self.fc(self.blocks(F.relu(self.bn1(self.conv1(x)))).mean((2, 3)))

    return {
        "residuals": TorchResiduals,
        "unet": TorchUNet,
        "convnext": TorchConvNext,
        "grouped": TorchGrouped,
    }


def measure(rounds: int) -> list[Row]:
    rows: list[Row] = []
    for kind, wanted in KINDS.items():
        rivals = [
            Side(f"PyTorch {name}", "training_steps:torch_training", {"kind": kind, "layout": layout})
            for name, layout in (("NCHW", "contiguous_format"), ("NHWC", "channels_last"))
        ]
        ours = Side("Striate", "training_steps:striate_training", {"kind": kind})
        outcome = duel([ours, *rivals], rounds, LOSSES_AGREE)
        best = outcome.fastest([rival.name for rival in rivals])
        what = f"training step, {kind}, batch {wanted.batch}, against {best}"
        rows.append(outcome.row(what, "Striate", best, target=LEAST_OF_EACH))
    mean = math.exp(sum(math.log(row.figure) for row in rows) / len(rows))
    return [*rows, Row(f"geometric mean of {len(rows)}", mean, "times", target=LEAST_MEAN)]


if __name__ == "__main__":
    run_script(__doc__, ROUNDS, measure)
