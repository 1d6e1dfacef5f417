"""Convolution arithmetic: paddings, output sizes, receptive fields, and the limits of every argument.

Axes are (rows, columns). A window of `window` positions, `dilation` apart, spans
`(window - 1) * dilation + 1` pixels; on `size` pixels with `before` and `after` pixels of padding and a step
of `stride` it fits

    floor((size + before + after - span) / stride) + 1

times (Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", 2016).
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, cast

from striate.errors import ArgumentError, ShapeError
from striate.sizes import is_open, largest, plain

Pair: TypeAlias = tuple[int, int]
Pads: TypeAlias = tuple[Pair, Pair]
Padding: TypeAlias = Literal["valid", "same"] | Pads

# Kernels, strides, dilations, paddings, groups and channels beyond this are mistakes, not networks.
LARGEST_ARGUMENT = 2**20
# Sizes of an image's axes.
LARGEST_AXIS = 2**31 - 1
NO_PADS: Pads = ((0, 0), (0, 0))


def whole_number(value: Any, what: str, least: int = 1, most: int = LARGEST_ARGUMENT) -> int:
    """`value` as an int in `least .. most`; else an `ArgumentError` with `what`, the domain and the value.

    An open size stays one.
    """
    domain = f"{what} must be an integer from {least} to {_limit_text(most)}"
    if isinstance(value, bool):
        raise ArgumentError(f"{domain}, got {value!r}")
    try:
        number = operator.index(plain(value))
    except TypeError:
        raise ArgumentError(f"{domain}, got {short_text(value)}") from None
    if not least <= number <= most:
        raise ArgumentError(f"{domain}, got {short_text(number)}")
    return value if is_open(value) else number


def pair(value: Any, what: str, least: int = 1, most: int = LARGEST_ARGUMENT) -> Pair:
    """An int for both axes, or two ints (rows, columns)."""
    if isinstance(value, (tuple, list)):
        items = cast(Sequence[Any], value)
        if len(items) != 2:
            raise ArgumentError(f"{what} must be one integer or two (rows, columns), got {len(items)} values")
        return whole_number(items[0], what, least, most), whole_number(items[1], what, least, most)
    number = whole_number(value, what, least, most)
    return number, number


def listed(value: Any, what: str, *, ordered: bool = True) -> tuple[Any, ...]:
    """The items of a list, a tuple, a range, an array of one axis or a generator, in their order.

    Text and mappings are refused, for iterating over them gives characters and keys; sets where it is the order that
    counts.
    """
    rank = getattr(value, "ndim", 1)
    if rank != 1:
        raise ArgumentError(f"{what} must be a flat list, got an array of {rank} axes")
    refused = (str, bytes, Mapping, Set) if ordered else (str, bytes, Mapping)
    if isinstance(value, refused) or not isinstance(value, Iterable):
        raise ArgumentError(f"{what} must be a list, got {short_text(value)}")
    return tuple(cast(Iterable[Any], value))


def normalise_padding(padding: Any) -> Padding:
    """The one internal form of a padding.

    `"valid"` and `"same"` stay; `p` is p zeros on all four sides; `(ph, pw)` is ph above and below and pw
    left and right; `((top, bottom), (left, right))` says each side.
    """
    if isinstance(padding, str):
        if padding == "valid" or padding == "same":
            return padding
        raise ArgumentError(
            f'padding must be "valid", "same", an integer or pairs, got {short_text(padding)}'
        )
    if not isinstance(padding, (tuple, list)):
        sides = pair(padding, "padding", least=0)
        return sides, sides
    items = cast(Sequence[Any], padding)
    if len(items) != 2:
        raise ArgumentError(
            f"padding must be (rows, columns) or ((top, bottom), (left, right)), got {len(items)} values"
        )
    return pair(items[0], "padding", least=0), pair(items[1], "padding", least=0)


def normalise_pads(pads: Any, what: str = "pads") -> Pads:
    """Explicit padding: ((top, bottom), (left, right))."""
    padding = normalise_padding(pads)
    if isinstance(padding, str):
        raise ArgumentError(f"{what} must be ((top, bottom), (left, right)), got {padding!r}")
    return padding


def span(window: int, dilation: int) -> int:
    """Pixels from the first to the last position of a dilated window.

    >>> span(3, dilation=2)
    5
    """
    return (window - 1) * dilation + 1


def output_size(size: int, window: int, stride: int, before: int, after: int, dilation: int) -> int:
    """How often the window fits on one axis; zero or less when it does not.

    >>> output_size(32, window=5, stride=1, before=0, after=0, dilation=1)
    28
    >>> output_size(224, window=7, stride=2, before=3, after=3, dilation=1)
    112
    """
    return (size + before + after - span(window, dilation)) // stride + 1


def resolve_padding(
    padding: Padding, size: Pair, window: Pair, stride: Pair, dilation: Pair = (1, 1)
) -> Pads:
    """Padding as pixels on each side.

    `"same"` pads with so many zeros that Ho = ceil(Hi / stride), the odd pixel at the end (bottom, right).

    >>> resolve_padding("same", size=(7, 8), window=(3, 3), stride=(2, 2))
    ((1, 1), (0, 1))
    """
    if padding == "valid":
        return NO_PADS
    if padding != "same":
        return padding
    return (
        _same_sides(size[0], window[0], stride[0], dilation[0]),
        _same_sides(size[1], window[1], stride[1], dilation[1]),
    )


def _same_sides(size: int, window: int, stride: int, dilation: int) -> Pair:
    if stride == 1:
        total = span(window, dilation) - 1
        return total // 2, total - total // 2
    outputs = -(-size // stride)
    total = largest((outputs - 1) * stride + span(window, dilation) - size, 0)
    return total // 2, total - total // 2


def window_output(
    size: Pair, window: Pair, stride: Pair, pads: Pads, dilation: Pair = (1, 1), what: str = "convolution"
) -> Pair:
    """(Ho, Wo), or a `ShapeError` that shows the arithmetic and what would fit."""
    if size[0] < 1 or size[1] < 1:
        raise ShapeError(f"{what}: the input is empty, {size[0]}x{size[1]} pixels; it needs at least 1x1")
    rows, columns = (
        output_size(size[axis], window[axis], stride[axis], *pads[axis], dilation[axis]) for axis in (0, 1)
    )
    if rows < 1 or columns < 1:
        raise ShapeError(_misfit(size, window, stride, pads, dilation, what, 0 if rows < 1 else 1))
    return rows, columns


def _misfit(size: Pair, window: Pair, stride: Pair, pads: Pads, dilation: Pair, what: str, axis: int) -> str:
    before, after = pads[axis]
    reach = span(window[axis], dilation[axis])
    padded = f"{size[axis]} + {before} + {after}" if before or after else f"{size[axis]}"
    quotient = f"({padded} - {reach})/{stride[axis]}"
    if stride[axis] > 1:
        quotient = f"floor({quotient})"
    outputs = output_size(size[axis], window[axis], stride[axis], before, after, dilation[axis])
    spans = [span(window[a], dilation[a]) for a in (0, 1)]
    dilated = ""
    if dilation != (1, 1):
        dilated = f" with dilation {_pair_text(dilation)} (spans {spans[0]}x{spans[1]})"
    smallest = [max(1, spans[a] - sum(pads[a])) for a in (0, 1)]
    largest = [max(1, (size[a] + sum(pads[a]) - 1) // dilation[a] + 1) for a in (0, 1)]
    largest = [min(window[a], largest[a]) for a in (0, 1)]
    missing = reach - size[axis] - before - after
    side = ("row", "column")[axis] + ("s" if missing > 1 else "")
    return (
        f"{what}: {window[0]}x{window[1]} window{dilated} on {size[0]}x{size[1]} input, "
        f"padding {_pads_text(pads)}: {quotient} + 1 = {outputs}; what would fit: an input of at least "
        f"{smallest[0]}x{smallest[1]}, a window of at most {largest[0]}x{largest[1]}, "
        f"or {missing} more {side} of padding"
    )


def _pads_text(pads: Pads) -> str:
    (top, bottom), (left, right) = pads
    if top == bottom == left == right:
        return str(top)
    return f"(({top}, {bottom}), ({left}, {right}))"


def _pair_text(value: Pair) -> str:
    return str(value[0]) if value[0] == value[1] else f"{value[0]}x{value[1]}"


def _limit_text(limit: int) -> str:
    return "2^20" if limit == LARGEST_ARGUMENT else str(limit)


def short_text(value: Any) -> str:
    """A value for an error text, cut so that an absurd one cannot fill the screen."""
    if isinstance(value, int) and value.bit_length() > 200:
        return f"an integer of {value.bit_length()} bits"
    if isinstance(value, (str, int, float, complex, type(None))):
        text = repr(value)
        return text if len(text) <= 60 else text[:57] + "..."
    return f"a {type(value).__name__}"


@dataclass(frozen=True)
class ReceptiveField:
    """What one output sees of the input, along one axis, in input pixels.

    `size`: how many pixels wide; `jump`: how far apart the fields of neighbouring outputs lie;
    `start`: the first pixel that output 0 sees (negative: in the padding).
    (Araujo, Norris and Sim, "Computing receptive fields of convolutional neural networks", Distill 2019.)
    """

    size: int = 1
    jump: int = 1
    start: int = 0

    def through(self, window: int, stride: int = 1, dilation: int = 1, before: int = 0) -> ReceptiveField:
        """The field after one more layer with this window."""
        return ReceptiveField(
            self.size + (window - 1) * dilation * self.jump,
            self.jump * stride,
            self.start - before * self.jump,
        )
