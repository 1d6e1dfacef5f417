"""Wide dilated filters cut by where their taps meet the picture: each region of outputs has only those that do.

    17 columns, 3 taps, dilation 12, padding 12:
    columns 0 .. 4: taps 1, 2       columns 5 .. 11: tap 1       columns 12 .. 16: taps 0, 1

So 9 regions of a picture spend 28% of the products; with a dilation of 24 the middle tap is left, a 1 x 1 convolution.
No region reads padding, which needs no memory then. A tap that a region leaves out would add zero, or NaN if its number
is infinite or NaN: then a filter number that takes part is NaN instead (`Filters.select`), so filters must be constant.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby

from striate.cpu.recipes.window import Window
from striate.shapes import Pair

# Products that are left, as a share of all, from which on regions pay; launches of one layer at most.
WORTH, MOST_REGIONS = 0.75, 36

Range = tuple[int, int]


@dataclass(frozen=True)
class Region:
    """Output rows and columns, and the filter's rows and columns that meet the picture there: first, and behind the
    last."""

    rows: Range
    columns: Range
    taps: tuple[Range, Range]


@dataclass(frozen=True)
class _Segment:
    """Output positions of one axis, and their taps."""

    outputs: Range
    taps: Range

    @property
    def products(self) -> int:
        return (self.outputs[1] - self.outputs[0]) * (self.taps[1] - self.taps[0])


def cut(window: Window, size: Pair, outputs: Pair) -> list[tuple[Region, Window]]:
    """The regions of a convolution of pictures of `size`, each with the window of the one that it is; empty where they
    do not pay."""
    axes = [_segments(window, axis, size[axis], outputs[axis]) for axis in (0, 1)]
    all_products = math.prod(outputs) * math.prod(window.filter)
    left = sum(row.products for row in axes[0]) * sum(column.products for column in axes[1])
    empty = any(not segment.products for axis in axes for segment in axis)
    if empty or left > WORTH * all_products or len(axes[0]) * len(axes[1]) > MOST_REGIONS:
        return []
    return [
        (Region(row.outputs, column.outputs, (row.taps, column.taps)), _window(window, (row, column)))
        for row in axes[0]
        for column in axes[1]
    ]


def _segments(window: Window, axis: int, size: int, outputs: int) -> list[_Segment]:
    """Neighbouring outputs with the same taps."""
    stride, dilation, before = window.stride[axis], window.dilation[axis], window.pads[axis][0]

    def taps(output: int) -> Range:
        first = output * stride - before
        begin = max(0, -(first // dilation))
        return begin, max(begin, min(window.filter[axis], -(-(size - first) // dilation)))

    found: list[_Segment] = []
    for own, group in groupby(range(outputs), taps):
        positions = list(group)
        found.append(_Segment((positions[0], positions[-1] + 1), own))
    return found


def _window(window: Window, segments: tuple[_Segment, _Segment]) -> Window:
    """That of one region; padding is less than zero where it begins inside the picture."""
    filter, dilation, pads = [0, 0], [1, 1], [0, 0]
    for axis, segment in enumerate(segments):
        filter[axis] = segment.taps[1] - segment.taps[0]
        # A single tap has no neighbours.
        dilation[axis] = window.dilation[axis] if filter[axis] > 1 else 1
        moved = segment.outputs[0] * window.stride[axis] + segment.taps[0] * window.dilation[axis]
        pads[axis] = window.pads[axis][0] - moved
    own = ((pads[0], 0), (pads[1], 0))
    return Window((filter[0], filter[1]), window.stride, (dilation[0], dilation[1]), own)
