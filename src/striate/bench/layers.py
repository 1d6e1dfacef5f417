"""The convolutions of five known networks: what `striate bench layers` measures.

LeNet-5 (LeCun and others, 1998, with 28x28 digits padded to 32x32), VGG-16 (Simonyan and Zisserman, 2015),
ResNet-50 (He and others, 2016, with the stride in the 3x3 convolution as everybody trains it), MobileNet v2
(Sandler and others, 2018) and DenseNet-121 (Huang and others, 2017), for pictures of 224x224. Each is written
down the way its paper's table gives it, so that the sum of the multiply-adds can be held against the known one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from striate.shapes import output_size

PICTURE = 224
FLOAT_BYTES = 4


@dataclass(frozen=True)
class Layer:
    """A convolution of `network`: x [N, height, width, inputs], filters [size, size, inputs/groups, outputs].

    `count`: how often the network has it, in this shape. `others`: networks later in the list that have it too.
    """

    network: str
    name: str
    height: int
    width: int
    inputs: int
    outputs: int
    filter: int
    stride: int = 1
    padding: int = 0
    groups: int = 1
    count: int = 1
    others: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The name that is its own among all networks."""
        return f"{self.network} {self.name}"

    @property
    def shape(self) -> tuple[int, ...]:
        """What makes it another computation."""
        sizes = (self.height, self.width, self.inputs, self.outputs)
        return (*sizes, self.filter, self.stride, self.padding, self.groups)

    @property
    def output_size(self) -> tuple[int, int]:
        """Ho, Wo."""
        rows, columns = (
            output_size(size, self.filter, self.stride, self.padding, self.padding, 1)
            for size in (self.height, self.width)
        )
        return rows, columns

    @property
    def depthwise(self) -> bool:
        return self.groups == self.inputs > 1

    def multiply_adds(self, batch: int = 1) -> int:
        """N · Ho · Wo · Cout · Hf · Wf · Cin/groups, those on padding included; alike in all three directions."""
        rows, columns = self.output_size
        return batch * rows * columns * self.outputs * self.filter**2 * (self.inputs // self.groups)

    def bytes(self, batch: int = 1) -> int:
        """Bytes of x, filters and z together: what any direction reads and writes at least."""
        rows, columns = self.output_size
        pixels = self.height * self.width * self.inputs + rows * columns * self.outputs
        filters = self.filter**2 * (self.inputs // self.groups) * self.outputs
        return FLOAT_BYTES * (batch * pixels + filters)

    def __str__(self) -> str:
        """`56x56, 64 to 64, 3x3 /2`."""
        size = f"{self.filter}x{self.filter}"
        stride = f" /{self.stride}" if self.stride > 1 else ""
        kind = " depthwise" if self.depthwise else ""
        return f"{self.height}x{self.width}, {self.inputs} to {self.outputs}, {size}{stride}{kind}"


# -- the networks, each convolution in the order of the pass, repeated ones too --------------------


class _Pass:
    """Follows a picture through a network and writes the convolutions down."""

    def __init__(self, network: str, size: int, channels: int) -> None:
        self.network, self.size, self.channels = network, size, channels
        self.layers: list[Layer] = []

    def conv(
        self,
        name: str,
        outputs: int,
        filter: int,
        stride: int = 1,
        padding: int | None = None,
        groups: int = 1,
    ) -> None:
        """Padding keeps the size unless told."""
        padding = filter // 2 if padding is None else padding
        layer = Layer(
            self.network, name, self.size, self.size, self.channels, outputs, filter, stride, padding, groups
        )
        self.layers.append(layer)
        self.size, self.channels = layer.output_size[0], outputs


def lenet() -> list[Layer]:
    net = _Pass("LeNet", 28, 1)
    net.conv("conv1", 6, 5)
    net.size //= 2
    net.conv("conv2", 16, 5, padding=0)
    return net.layers


def vgg16() -> list[Layer]:
    net = _Pass("VGG-16", PICTURE, 3)
    for stage, (depth, channels) in enumerate(((2, 64), (2, 128), (3, 256), (3, 512), (3, 512)), 1):
        for number in range(1, depth + 1):
            net.conv(f"conv{stage}_{number}", channels, 3)
        net.size //= 2
    return net.layers


def resnet50() -> list[Layer]:
    net = _Pass("ResNet-50", PICTURE, 3)
    net.conv("conv1", 64, 7, 2)
    net.size //= 2
    for stage, (depth, width) in enumerate(((3, 64), (4, 128), (6, 256), (3, 512)), 2):
        for block in range(1, depth + 1):
            stride = 2 if block == 1 and stage > 2 else 1
            size, channels = net.size, net.channels
            net.conv(f"conv{stage}_{block}a", width, 1)
            net.conv(f"conv{stage}_{block}b", width, 3, stride)
            net.conv(f"conv{stage}_{block}c", 4 * width, 1)
            if block == 1:
                net.size, net.channels = size, channels
                net.conv(f"conv{stage}_shortcut", 4 * width, 1, stride)
    return net.layers


def mobilenet_v2() -> list[Layer]:
    net = _Pass("MobileNet v2", PICTURE, 3)
    net.conv("conv1", 32, 3, 2)
    # Expansion, channels, repetitions, stride: table 2 of the paper.
    table = (
        (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1),
    )  # fmt: skip
    number = 0
    for expansion, channels, repetitions, first_stride in table:
        for repetition in range(repetitions):
            number += 1
            wide = expansion * net.channels
            if expansion > 1:
                net.conv(f"block{number}_expand", wide, 1)
            net.conv(f"block{number}_depthwise", wide, 3, 1 if repetition else first_stride, groups=wide)
            net.conv(f"block{number}_project", channels, 1)
    net.conv("conv_last", 1280, 1)
    return net.layers


def densenet121() -> list[Layer]:
    net, growth = _Pass("DenseNet-121", PICTURE, 3), 32
    net.conv("conv1", 64, 7, 2)
    net.size //= 2
    for stage, depth in enumerate((6, 12, 24, 16), 1):
        for number in range(1, depth + 1):
            channels = net.channels
            net.conv(f"dense{stage}_{number}a", 4 * growth, 1)
            net.conv(f"dense{stage}_{number}b", growth, 3)
            net.channels = channels + growth
        if stage < 4:
            net.conv(f"transition{stage}", net.channels // 2, 1)
            net.size //= 2
    return net.layers


NETWORKS: Mapping[str, Callable[[], list[Layer]]] = MappingProxyType(
    {
        "LeNet": lenet,
        "VGG-16": vgg16,
        "ResNet-50": resnet50,
        "MobileNet v2": mobilenet_v2,
        "DenseNet-121": densenet121,
    }
)
# About thirty that stand for the others: every kind of work, large and small, at each depth.
DEFAULT: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "LeNet": ("conv1", "conv2"),
        "VGG-16": ("conv1_1", "conv1_2", "conv3_1", "conv4_2", "conv5_1"),
        "ResNet-50": (
            "conv1", "conv2_1a", "conv2_1b", "conv2_1c", "conv2_2a", "conv3_1b", "conv3_shortcut", "conv3_2b",
            "conv4_1c", "conv4_2b", "conv5_2a", "conv5_2b",
        ),
        "MobileNet v2": (
            "conv1", "block1_depthwise", "block2_depthwise", "block3_expand", "block4_project", "block8_depthwise",
            "block15_depthwise", "conv_last",
        ),
        "DenseNet-121": ("dense1_6a", "dense1_1b", "dense3_1b", "dense3_24a", "dense4_1b"),
    }
)  # fmt: skip


def distinct() -> list[Layer]:
    """Every shape once, under its first name, in the order of the networks."""
    found: dict[tuple[int, ...], Layer] = {}
    for layer in (layer for network in NETWORKS.values() for layer in network()):
        known = found.get(layer.shape)
        if known is None:
            found[layer.shape] = layer
        elif known.network == layer.network:
            found[layer.shape] = replace(known, count=known.count + 1)
        elif layer.network not in known.others:
            found[layer.shape] = replace(known, others=(*known.others, layer.network))
    return list(found.values())


def chosen(everything: bool = False, networks: Sequence[str] = ()) -> list[Layer]:
    """The default list or every distinct shape, perhaps of some networks alone."""
    return [
        layer
        for layer in distinct()
        if (everything or layer.name in DEFAULT[layer.network])
        and (not networks or not set(networks).isdisjoint((layer.network, *layer.others)))
    ]


def totals() -> Iterator[tuple[str, dict[str, Any]]]:
    """Of each network: how many convolutions, and multiply-adds of all together for one picture."""
    for name, network in NETWORKS.items():
        layers = network()
        yield name, {"layers": len(layers), "multiply_adds": sum(each.multiply_adds() for each in layers)}
