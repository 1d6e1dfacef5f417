"""Two ways to see the same memory, shared by the recipes."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.buffers import BufferView


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
