"""ResNet: blocks that add what they compute to what they were given."""

from __future__ import annotations

from typing import Any, ClassVar

from striate.errors import ArgumentError
from striate.nn.functional import relu
from striate.nn.layers import Conv2d, GlobalAvgPool2d, Linear, MaxPool2d, Sequential
from striate.nn.layers.normalization import BatchNorm
from striate.nn.models.family import Classifier, choose, classes_of, seeded
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.slicing import Pad
from striate.shapes import whole_number


class BasicBlock(Module):
    """Two 3x3 convolutions and the input added (figure 5, left)."""

    expansion: ClassVar[int] = 1

    def __init__(self, channels: int, stride: int, downsample: Any = None) -> None:
        self.conv1 = Conv2d(channels, 3, stride=stride, padding=1, bias=False)
        self.bn1 = BatchNorm()
        self.conv2 = Conv2d(channels, 3, padding=1, bias=False)
        self.bn2 = BatchNorm()
        self.downsample = downsample

    def __call__(self, x: Traced) -> Traced:
        y = relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return relu(y + (x if self.downsample is None else self.downsample(x)))


class Bottleneck(Module):
    """1x1 to fewer channels, 3x3, 1x1 to four times as many (figure 5, right); the stride is in the 3x3."""

    expansion: ClassVar[int] = 4

    def __init__(self, channels: int, stride: int, downsample: Any = None) -> None:
        self.conv1 = Conv2d(channels, 1, bias=False)
        self.bn1 = BatchNorm()
        self.conv2 = Conv2d(channels, 3, stride=stride, padding=1, bias=False)
        self.bn2 = BatchNorm()
        self.conv3 = Conv2d(channels * self.expansion, 1, bias=False)
        self.bn3 = BatchNorm()
        self.downsample = downsample

    def __call__(self, x: Traced) -> Traced:
        y = relu(self.bn1(self.conv1(x)))
        y = relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        return relu(y + (x if self.downsample is None else self.downsample(x)))


# Depth: block, blocks in each of the four stages (table 1).
DEPTHS: dict[int, tuple[type[BasicBlock | Bottleneck], tuple[int, ...]]] = {
    18: (BasicBlock, (2, 2, 2, 2)),
    34: (BasicBlock, (3, 4, 6, 3)),
    50: (Bottleneck, (3, 4, 6, 3)),
    101: (Bottleneck, (3, 4, 23, 3)),
    152: (Bottleneck, (3, 8, 36, 3)),
}


class ResNet(Classifier):
    """The form for large pictures: 7x7 stride 2, pooling, four stages, the mean of all pixels."""

    head: ClassVar[str] = "fc"

    def __init__(self, block: type[BasicBlock | Bottleneck], counts: tuple[int, ...], classes: int) -> None:
        self.conv1 = Conv2d(64, 7, stride=2, padding=3, bias=False)
        self.bn1 = BatchNorm()
        self.maxpool = MaxPool2d(3, stride=2, padding=1)
        self.layer1 = _stage(block, 64, counts[0], 1, 64)
        self.layer2 = _stage(block, 128, counts[1], 2, 64 * block.expansion)
        self.layer3 = _stage(block, 256, counts[2], 2, 128 * block.expansion)
        self.layer4 = _stage(block, 512, counts[3], 2, 256 * block.expansion)
        self.pool = GlobalAvgPool2d()
        self.fc = Linear(classes, initial="lecun_normal")

    def __call__(self, x: Traced) -> Traced:
        x = self.maxpool(relu(self.bn1(self.conv1(x))))
        for stage in (self.layer1, self.layer2, self.layer3, self.layer4):
            x = stage(x)
        return self.fc(self.pool(x))


def _stage(
    block: type[BasicBlock | Bottleneck], channels: int, count: int, stride: int, incoming: int
) -> Sequential:
    """`count` blocks; the first has the stride, and a 1x1 convolution where its input does not fit its output."""
    outgoing = channels * block.expansion
    downsample = None
    if stride != 1 or incoming != outgoing:
        downsample = Sequential(Conv2d(outgoing, 1, stride=stride, bias=False), BatchNorm())
    return Sequential(block(channels, stride, downsample), *(block(channels, 1) for _ in range(count - 1)))


def resnet(depth: int = 50, classes: int = 1000, *, seed: int | None = None) -> ResNet:
    """ResNet of 18, 34, 50, 101 or 152 layers: 11,689,512 parameters for 18, 25,557,032 for 50, 1000 classes.

    K. He, X. Zhang, S. Ren and J. Sun, "Deep residual learning for image recognition" (2016). For pictures of
    224x224x3; from 32x32.
    """
    return seeded(ResNet(*choose("depth", depth, DEPTHS), classes_of(classes)), seed)


class Thinned(Module):
    """Every second pixel, and zeros for the channels that are new: a shortcut without parameters (option A)."""

    def __init__(self, new: int) -> None:
        self.new = new
        self.pool = MaxPool2d(1, stride=2)

    def __call__(self, x: Traced) -> Traced:
        sides = (self.new // 2, self.new - self.new // 2)
        return x.tracer.apply(Pad(((0, 0), (0, 0), (0, 0), sides)), self.pool(x))[0]


class CifarResNet(Classifier):
    """The form for 32x32 pictures (section 4.2): 3x3, three stages of n blocks with 16, 32, 64 channels."""

    head: ClassVar[str] = "fc"

    def __init__(self, blocks: int, classes: int) -> None:
        self.conv1 = Conv2d(16, 3, padding=1, bias=False)
        self.bn1 = BatchNorm()
        self.layer1 = Sequential(*(BasicBlock(16, 1) for _ in range(blocks)))
        self.layer2 = self._stage(32, blocks)
        self.layer3 = self._stage(64, blocks)
        self.pool = GlobalAvgPool2d()
        self.fc = Linear(classes, initial="lecun_normal")

    @staticmethod
    def _stage(channels: int, blocks: int) -> Sequential:
        first = BasicBlock(channels, 2, Thinned(channels // 2))
        return Sequential(first, *(BasicBlock(channels, 1) for _ in range(blocks - 1)))

    def __call__(self, x: Traced) -> Traced:
        x = relu(self.bn1(self.conv1(x)))
        return self.fc(self.pool(self.layer3(self.layer2(self.layer1(x)))))


def cifar_resnet(depth: int = 20, classes: int = 10, *, seed: int | None = None) -> CifarResNet:
    """ResNet for 32x32 pictures, `depth` = 6n + 2: 0.27 million parameters for 20, 0.85 for 56, 1.7 for 110.

    He, Zhang, Ren and Sun (2016), section 4.2 and table 6, with shortcuts without parameters.
    """
    depth = whole_number(depth, "depth", 8, 1202)
    if (depth - 2) % 6:
        below = (depth - 2) // 6 * 6 + 2
        raise ArgumentError(f"depth must be 6n + 2, got {depth}; {below} and {below + 6} would fit")
    return seeded(CifarResNet((depth - 2) // 6, classes_of(classes)), seed)
