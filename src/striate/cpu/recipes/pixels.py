"""Ways to see the same memory, shared by the recipes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from striate.cpu.family import operands_of
from striate.cpu.kernels.beside import AS_OUTPUT, BY_CHANNEL, BY_PIXEL, FOR_ALL, SINGLE, walk_of
from striate.cpu.launch import Context
from striate.cpu.recipes.regions import Region
from striate.cpu.recipes.window import Phase
from striate.ir.buffers import BufferView
from striate.ir.graph import Node
from striate.ir.types import TensorType


def as_pixels(place: BufferView) -> BufferView:
    """A fully connected layer's [N, F] as one row of N pixels (channels in lanes only)."""
    if place.type.rank != 2 or place.format.lanes > 1:
        return place
    return replace(
        place,
        images=1,
        rows=1,
        columns=place.images,
        image=place.images * place.pixel,
        row=place.images * place.pixel,
    )


def walked_strides(**arrays: BufferView) -> dict[str, int]:
    """The arguments `NAME_image`, `NAME_row` and `NAME_pixel` of each array by its name."""
    return {
        f"{name}_{axis}": getattr(place, axis)
        for name, place in arrays.items()
        for axis in ("image", "row", "pixel")
    }


def channels_of(place: BufferView, first: int, count: int) -> BufferView:
    """A group's channels of `place`."""
    return place.slice(TensorType((*place.type.shape[:-1], count), place.type.dtype), first)


@dataclass(frozen=True, kw_only=True)
class Written:
    """Where a convolution writes, and what its epilogue reads; `walks`: how (`kernels/beside.py`)."""

    output: BufferView
    operands: tuple[BufferView, ...]
    walks: tuple[str, ...]

    @property
    def of_images(self) -> tuple[BufferView, ...]:
        """The operands that have numbers for each picture."""
        return tuple(
            place
            for place, walk in zip(self.operands, self.walks, strict=True)
            if walk not in (FOR_ALL, SINGLE) and place.images == self.output.images
        )

    def with_pixels(self, change: Callable[[BufferView], BufferView]) -> tuple[BufferView, ...]:
        """The operands, where what has numbers for each pixel is changed."""
        return tuple(
            change(place) if walk in (AS_OUTPUT, BY_PIXEL) else place
            for place, walk in zip(self.operands, self.walks, strict=True)
        )

    def with_channels(self, first: int, count: int) -> tuple[BufferView, ...]:
        """The operands, of what has numbers for each channel those of a group."""
        return tuple(
            place if walk in (BY_PIXEL, SINGLE) else channels_of(place, first, count)
            for place, walk in zip(self.operands, self.walks, strict=True)
        )

    def phase(self, phases: tuple[Phase, Phase], stride: tuple[int, int]) -> Self:
        """All that is read, and the pixels of one phase of a strided input gradient."""
        row, column = phases
        return replace(
            self,
            output=pixels_of_phase(self.output, row, column, stride),
            operands=self.with_pixels(lambda place: pixels_of_phase(place, row, column, stride)),
        )

    def region(self, region: Region) -> Self:
        """All that is read, and the outputs of one region."""
        return replace(
            self,
            output=pixels_of_region(self.output, region),
            operands=self.with_pixels(lambda place: pixels_of_region(place, region)),
        )


def walks_of(operands: Sequence[BufferView], output: BufferView) -> tuple[str, ...]:
    """How each of `operands` is walked beside `output`."""
    found: list[str] = []
    for place in operands:
        walk = walk_of(place.type.shape, output.type.shape)
        assert walk is not None, "fits_epilogue takes no other"
        plain = output.format.lanes > 1 and place.format.lanes == 1
        found.append(FOR_ALL if walk == BY_CHANNEL and plain else walk)
    return tuple(found)


@dataclass(frozen=True, kw_only=True)
class ConvArrays(Written):
    """What a convolution that is one launch reads and writes."""

    input: BufferView
    filters: BufferView
    bias: BufferView | None

    @classmethod
    def of(cls, node: Node, context: Context) -> Self:
        operands, views = operands_of(node), context.views
        has_bias = len(node.inputs) - len(operands) == 3
        output, others = views[node.outputs[0]], tuple(views[value] for value in operands)
        return cls(
            input=views[node.inputs[0]],
            filters=views[node.inputs[1]],
            bias=views[node.inputs[2]] if has_bias else None,
            output=output,
            operands=others,
            walks=walks_of(others, output),
        )


def pixels_of_region(place: BufferView, region: Region) -> BufferView:
    """The pixels of a region of the outputs."""
    return replace(
        place,
        rows=region.rows[1] - region.rows[0],
        columns=region.columns[1] - region.columns[0],
        offset=place.offset + region.rows[0] * place.row + region.columns[0] * place.pixel,
    )


def pixels_of_phase(place: BufferView, row: Phase, column: Phase, stride: tuple[int, int]) -> BufferView:
    """The pixels of one phase of a strided input gradient."""
    return replace(
        place,
        rows=row.count,
        columns=column.count,
        offset=place.offset + row.first * place.row + column.first * place.pixel,
        row=place.row * stride[0],
        pixel=place.pixel * stride[1],
    )
