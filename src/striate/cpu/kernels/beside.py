"""What an epilogue reads beside the sums of a tile: how each array is walked.

    AS_OUTPUT     the output's own shape and strides        a residual
    BY_CHANNEL    [C], [1, 1, 1, C]                         slopes of PRelu
    OF_PICTURE    [N, 1, 1, C]                              a gate
    FOR_ALL       [C], with images in lanes                 the same: one number serves all images of a vector
    BY_PIXEL      [N, H, W, 1]                              a mask
    SINGLE        [1], []                                   a factor

Strides are arguments of the kernel, zero along an axis on which all numbers are one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import prod

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.elements import Numbers
from striate.ir.buffers import BufferView

AS_OUTPUT, BY_CHANNEL, OF_PICTURE, FOR_ALL = "as output", "by channel", "of picture", "for all"
BY_PIXEL, SINGLE = "by pixel", "single"
# What convolutions take.
EVERY = (AS_OUTPUT, BY_CHANNEL, OF_PICTURE, BY_PIXEL, SINGLE)
# Arrays that an epilogue may read, as kernels' arguments name them.
OPERANDS = ("operand_0", "operand_1", "operand_2")
OPERAND_STRIDES = tuple(f"{name}_{axis}" for name in OPERANDS for axis in ("image", "row", "pixel"))


def walk_of(shape: Sequence[int], output: Sequence[int]) -> str | None:
    """How an array of `shape` is walked beside an output, to whose shape NumPy would broadcast it; None: not at all.

    >>> walk_of((96,), (8, 56, 56, 96)), walk_of((8, 1, 1, 96), (8, 56, 56, 96))
    ('by channel', 'of picture')
    >>> walk_of((8, 56, 56, 1), (8, 56, 56, 96)), walk_of((56, 1, 96), (8, 56, 56, 96))
    ('by pixel', None)
    """
    if tuple(shape) == tuple(output):
        return AS_OUTPUT
    if prod(shape) == 1 and len(shape) <= len(output):
        return SINGLE
    if not output or len(shape) > len(output):
        return None
    *outer, channels = (1,) * (len(output) - len(shape)) + tuple(shape)
    if channels == output[-1] and prod(outer) == 1:
        return BY_CHANNEL
    if channels == output[-1] and len(output) == 4 and outer == [output[0], 1, 1]:
        return OF_PICTURE
    alike = channels == 1 and len(shape) == len(output) and tuple(outer) == tuple(output[:-1])
    return BY_PIXEL if alike and len(output) in (2, 4) else None


def operand_arguments(
    operands: Sequence[BufferView], walks: Sequence[str] | None = None
) -> dict[str, BufferView | int | None]:
    """The arguments of a kernel whose epilogue reads `operands`, walked so; without `walks` the addresses alone."""
    found: dict[str, BufferView | int | None] = dict(zip_longest(OPERANDS, operands))
    if walks is None:
        return found
    found |= dict.fromkeys(OPERAND_STRIDES, 0)
    for name, place, walk in zip(OPERANDS, operands, walks, strict=False):
        for axis, count in (("image", place.images), ("row", place.rows), ("pixel", place.columns)):
            if walk != AS_OUTPUT and count > 1:
                found[f"{name}_{axis}"] = getattr(place, axis)
    return found


@dataclass(frozen=True)
class Spot:
    """The picture, row, column and channel at which a tile begins.

    `apart`: channels from there to each of its vectors; empty: they follow each other.
    """

    image: Operand = 0
    row: Operand = 0
    column: Operand = 0
    channel: Operand = 0
    apart: Sequence[Operand] = ()

    def vector(self, emit: Emitter, number: int) -> Operand:
        """Channels from the first to those of vector `number`."""
        return self.apart[number] if self.apart else number * emit.lanes


@dataclass(frozen=True)
class Beside:
    """One array that has another walk than the output's, at the tile that begins at `spot`.

    `strides`: elements from image to image, row to row and pixel to pixel; `channel_step`: from channel to channel.
    """

    walk: str
    spot: Spot
    strides: Sequence[Operand]
    channel_step: int

    def read(
        self, emit: Emitter, numbers: Numbers, address: str, place: tuple[int, int], mask: str | None
    ) -> str:
        """What a vector of sums meets that stands `place` (pixels, vectors) behind the tile's first."""
        column, vector = place
        if self.walk == SINGLE:
            return numbers.repeat(emit, address)
        image = emit.multiply(self.spot.image, self.strides[0])
        if self.walk == BY_PIXEL:
            row = emit.multiply(self.spot.row, self.strides[1])
            pixel = emit.multiply(emit.add(self.spot.column, column), self.strides[2])
            return numbers.repeat(emit, numbers.at(emit, address, image, row, pixel))
        if self.walk == FOR_ALL:
            return numbers.repeat(emit, numbers.at(emit, address, image, self.spot.channel, vector))
        channel = emit.multiply(self.spot.channel, self.channel_step)
        return numbers.read(
            emit, numbers.at(emit, address, image, channel, self.spot.vector(emit, vector)), mask
        )


def besides(
    a: Mapping[str, str], walks: Sequence[str], spot: Spot, channel_step: int = 1
) -> list[Beside | None]:
    """Of each array that an epilogue reads how it is walked; None: as the output."""
    return [
        None
        if walk == AS_OUTPUT
        else Beside(walk, spot, [a[f"{name}_{axis}"] for axis in ("image", "row", "pixel")], channel_step)
        for name, walk in zip(OPERANDS, walks, strict=False)
    ]
