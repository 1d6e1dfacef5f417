"""Models that are saved at one size of picture and used at others, and what cannot be."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from striate import nn
from striate.nn import functional, models

Shape = tuple[int, ...]


# The size of saving first, then an odd one, smaller ones and larger ones, and other batches.
PICTURES: tuple[Shape, ...] = ((1, 8, 9, 4), (3, 7, 11, 4), (2, 5, 5, 4), (1, 16, 13, 4), (5, 9, 8, 4))


SEQUENCES: tuple[Shape, ...] = ((1, 11, 4), (3, 7, 4), (2, 12, 4), (1, 30, 4))


VOLUMES: tuple[Shape, ...] = ((1, 5, 6, 7, 2), (2, 6, 5, 9, 2), (3, 4, 8, 6, 2))


CROPS: tuple[Shape, ...] = ((1, 16, 16, 3), (2, 32, 24, 3), (1, 8, 40, 3), (3, 48, 8, 3))


class UNet(nn.Module):
    """Down twice, up twice, with what was seen on the way down."""

    def __init__(self, up: Callable[[int], nn.Module]) -> None:
        self.down1 = nn.Conv2d(4, 3, padding="same")
        self.down2 = nn.Conv2d(6, 3, padding="same")
        self.bottom = nn.Conv2d(8, 3, padding="same")
        self.up2, self.up1 = up(6), up(4)
        self.norm = nn.GroupNorm(2)
        self.head = nn.Conv2d(2, 1)

    def __call__(self, x: Any) -> Any:
        one = functional.relu(self.down1(x))
        two = functional.relu(self.down2(functional.max_pool2d(one)))
        low = functional.relu(self.bottom(functional.max_pool2d(two)))
        two = self.norm(functional.concat([self.up2(low), two]))
        return self.head(functional.concat([self.up1(two), one]))


class Written(nn.Module):
    """A model whose `__call__` is a function of its input."""

    def __init__(self, body: Callable[[Any], Any]) -> None:
        self.conv = nn.Conv2d(4, 3, padding="same", stride=2)
        self.body = body

    def __call__(self, x: Any) -> Any:
        return self.body(self.conv(x))


def arithmetic(x: Any) -> Any:
    n, h, w, c = x.shape
    half = x.reshape(n, (h * w), c) * (1 / (h * w)) + h / 7 - math.ceil(h / 2) + round(w / 3) - (w >> 1)
    return half.sum(1) + math.floor(w * 0.5) - h**2 + w**0.5 + (h & 3) - h % 3 + divmod(w, 2)[1] - ~h


class Padded(nn.Module):
    def __init__(self, kind: str, padding: Any, mode: str = "zeros", stride: int = 2) -> None:
        if kind == "conv":
            self.layer: Any = nn.Conv2d(3, 3, padding=padding, padding_mode=mode, stride=stride)
        else:
            self.layer = {"max": nn.MaxPool2d, "avg": nn.AvgPool2d}[kind](3, padding=padding, stride=stride)
        self.last = nn.Conv2d(2, 1)

    def __call__(self, x: Any) -> Any:
        return self.last(functional.relu(self.layer(x)))


MODELS: dict[str, tuple[Callable[[], Any], Sequence[Shape]]] = {
    **{
        f"adaptive {size}": (
            lambda size=size: nn.Sequential(nn.AdaptiveAvgPool2d(size), nn.Flatten(), nn.Linear(3)),
            PICTURES,
        )
        for size in (1, 2, 3, (8, 9), (4, 3))
    },
    **{
        f"upsample {mode} {scale}": (lambda mode=mode, scale=scale: nn.Upsample(scale, mode), PICTURES)
        for mode in ("nearest", "bilinear", "bicubic")
        for scale in (2, (3, 1))
    },
    "upsample corners": (lambda: nn.Upsample(2, "bilinear", align_corners=True), PICTURES),
    **{
        f"{kind} {padding} {mode} {stride}": (
            lambda kind=kind, padding=padding, mode=mode, stride=stride: Padded(kind, padding, mode, stride),
            PICTURES,
        )
        for kind, padding, mode, stride in [
            *(
                ("conv", "same", mode, stride)
                for mode in ("zeros", "reflect", "replicate", "circular")
                for stride in (1, 2, 3)
            ),
            *(("conv", "onnx_same_lower", mode, 2) for mode in ("zeros", "reflect")),
            *(
                (kind, padding, "zeros", stride)
                for kind in ("max", "avg")
                for padding in ("same", "onnx_same_lower", "torch")
                for stride in (2, 3)
            ),
            ("conv", "torch", "zeros", 2),
            ("conv", 1, "reflect", 2),
        ]
    },
    "group norm": (lambda: nn.Sequential(nn.Conv2d(6, 3), nn.GroupNorm(3), nn.ReLU()), PICTURES),
    "instance norm": (lambda: nn.GroupNorm(4), PICTURES),
    "layer norm": (lambda: nn.Sequential(nn.LayerNorm(), nn.Conv2d(3, 2)), PICTURES),
    "batch norm": (lambda: nn.Sequential(nn.BatchNorm(), nn.PReLU(), nn.Conv2d(3, 2)), PICTURES),
    "response norm": (lambda: nn.LocalResponseNorm(3), PICTURES),
    "standardize": (lambda: nn.Sequential(nn.Standardize(), nn.Conv2d(3, 2)), PICTURES),
    "standardize image": (lambda: nn.Sequential(nn.Standardize("image"), nn.Conv2d(3, 2)), PICTURES),
    "whitening": (lambda: nn.Whitening(2), PICTURES),
    "depthwise": (lambda: nn.Conv2d(8, 3, padding="same", stride=2, groups=4), PICTURES),
    "dilated": (lambda: nn.Conv2d(3, 3, padding="same", dilation=2), PICTURES),
    "transposed": (lambda: nn.ConvTranspose2d(3, 3, stride=2, padding=1, output_padding=1), PICTURES),
    "global": (lambda: nn.Sequential(nn.GlobalAvgPool2d(), nn.Linear(3)), PICTURES),
    "activations": (
        lambda: nn.Sequential(
            nn.GELU(), nn.SiLU(), nn.Hardswish(), nn.ReLU6(), nn.LeakyReLU(), nn.Dropout(0.5)
        ),
        PICTURES,
    ),
    "conv1d": (lambda: nn.Conv1d(3, 3, padding="same", stride=2), SEQUENCES),
    "conv1d circular": (
        lambda: nn.Conv1d(3, 5, padding="same", padding_mode="circular", stride=3),
        SEQUENCES,
    ),
    "conv1d lower": (
        lambda: nn.Sequential(nn.Conv1d(3, 3, padding="onnx_same_lower", stride=2), nn.MaxPool1d(2)),
        SEQUENCES,
    ),
    "pool1d": (lambda: nn.AvgPool1d(3, stride=2, padding="same"), SEQUENCES),
    "conv3d": (lambda: nn.Conv3d(3, 3, padding="same", stride=2), VOLUMES),
    "conv3d valid": (lambda: nn.Conv3d(3, 2, dilation=2, groups=1), VOLUMES),
    "u-net": (
        lambda: UNet(lambda channels: nn.Sequential(nn.Upsample(2, "bilinear"), nn.Conv2d(channels, 1))),
        CROPS,
    ),
    "u-net nearest": (
        lambda: UNet(lambda channels: nn.Sequential(nn.Upsample(2), nn.Conv2d(channels, 1))),
        CROPS,
    ),
    "u-net transposed": (lambda: UNet(lambda channels: nn.ConvTranspose2d(channels, 2, stride=2)), CROPS),
    "sum over pixels": (lambda: Written(lambda x: x.sum((1, 2)) / (x.shape[1] * x.shape[2])), PICTURES),
    "reshape": (lambda: Written(lambda x: x.reshape(x.shape[0], -1).mean(1)), PICTURES),
    "reshape and back": (
        lambda: Written(
            lambda x: x.reshape(x.shape[0], x.shape[1] * x.shape[2], 4).mean(2).reshape(*x.shape[:3], 1) + x
        ),
        PICTURES,
    ),
    "arithmetic": (lambda: Written(arithmetic), PICTURES),
    "windows": (lambda: Written(lambda x: functional.avg_pool2d(x, (x.shape[1], x.shape[2]))), PICTURES),
    "pads": (
        lambda: Written(
            lambda x: functional.conv2d(x, np.ones((3, 3, 4, 1)), padding=(x.shape[1] // 2, x.shape[2] % 2))
        ),
        PICTURES,
    ),
}


def numbers(shape: Shape) -> np.ndarray:
    return np.random.default_rng(5).standard_normal(shape).astype(np.float32)


ZOO: dict[str, tuple[Callable[[], Any], Sequence[Shape]]] = {
    "cifar_resnet": (lambda: models.cifar_resnet(20), ((1, 32, 32, 3), (3, 25, 41, 3))),
    "densenet": (lambda: models.densenet(121, 10), ((1, 64, 64, 3), (2, 75, 50, 3))),
    "mobilenet": (lambda: models.mobilenet_v2(10), ((1, 64, 64, 3), (2, 75, 50, 3), (1, 224, 224, 3))),
    "resnet": (lambda: models.resnet(18, 10), ((1, 64, 64, 3), (2, 75, 50, 3), (3, 224, 160, 3))),
    "squeezenet": (lambda: models.squeezenet(10), ((1, 64, 64, 3), (2, 75, 50, 3))),
    "convnext": (lambda: models.convnext("tiny", 10), ((1, 64, 64, 3), (2, 75, 50, 3))),
    "lenet": (lambda: models.lenet(), ((1, 28, 28, 1), (5, 28, 28, 1))),
    "cifar_fast": (lambda: models.cifar_fast(), ((1, 32, 32, 3), (4, 33, 34, 3))),
    "alexnet": (lambda: models.alexnet(10), ((1, 224, 224, 3), (2, 80, 99, 3), (1, 256, 256, 3))),
    "vgg": (lambda: models.vgg(11, 10), ((1, 224, 224, 3), (2, 64, 99, 3), (1, 256, 256, 3))),
}


def deep(x: Any) -> Any:
    return x if x.shape[1] < 6 else functional.max_pool2d(x)


REFUSED: dict[str, tuple[Callable[[Any], Any], str]] = {
    "a branch": (deep, r"conv\.shape\[1\] < 6 not true, and here that is 2 < 6"),
    "int()": (lambda x: x * int(x.shape[1] / 2), r"\(conv\.shape\[1\] / 2\) == 6, and here that is 1.0 == 6"),
    "range()": (lambda x: x * sum(range(x.shape[2])), r"conv\.shape\[2\] == 13, and here that is 2 == 13"),
    "an array": (lambda x: x * np.ones(x.shape[1:3])[..., None], r"conv\.shape\[1\] == 12"),
    "NumPy": (lambda x: x * np.sqrt(x.shape[1]), r"conv\.shape\[1\] == 12"),
    "np.prod": (lambda x: x.sum((1, 2)) / np.prod(x.shape[1:3]), r"conv\.shape\[1\] == 12"),
    "a set": (lambda x: x * 2 if x.shape[1] in {12, 14} else x, r"conv\.shape\[1\] == 12"),
    "a table": (lambda x: x * {12: 3.0}.get(x.shape[1], 1.0), r"conv\.shape\[1\] == 12"),
    "a list": (lambda x: x * ([0.0] * 12 + [5.0])[x.shape[1]], r"conv\.shape\[1\] == 12"),
    "max()": (lambda x: x * max(x.shape[1], 4), r"conv\.shape\[1\] < 4 not true, and here that is 2 < 4"),
    "text": (lambda x: x * float(f"{x.shape[1].bit_length()}"), r"conv\.shape\[1\] == 12"),
    "a root by math": (lambda x: x * math.sqrt(x.shape[1]), r"conv\.shape\[1\] == 12"),
    "truth": (lambda x: x * (2 if x.shape[1] // 6 else 1), r"\(conv\.shape\[1\] // 6\) != 0, and here that is 0 != 0"),
}  # fmt: skip


class Two(nn.Module):
    def __init__(self) -> None:
        self.conv = nn.Conv2d(4, 3, padding="same")
        self.mix = nn.Linear(4)

    def __call__(self, x: Any, words: Any) -> Any:
        y = self.conv(x) + self.mix(words).reshape(-1, 1, 1, 4)
        return y, y.sum((1, 2)) / (x.shape[1] * x.shape[2]), words * words.shape[0]
