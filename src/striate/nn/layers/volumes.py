"""Convolution over one, two or three spatial axes, made of convolutions of pictures.

    one axis      a picture of one row:      [N, L, C] -> [N, 1, L, C]
    three axes    a convolution of N·Do pictures, whose channels are those of all planes that an output meets:

                  z[:, d] = conv2d(concat over p of  x[:, d·stride + p·dilation - before],  w[p] one below the other)

                  With groups a sum of such convolutions, one for each p. Over the first axis alone (windows of
                  D x 1 x 1) a convolution of pictures [N, D, H·W, C].

What is written here is only which ops are applied to what, so that layers (on traced values and on arrays) and the
ONNX importer (on values of a graph and on known numbers) share it; each says through `Make` how it applies an op.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from striate.errors import ShapeError
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add
from striate.ops.slicing import END, Pad, Slice
from striate.shapes import Pair, output_size, span
from striate.sizes import is_open, plain, plain_shape

Operand = TypeVar("Operand")


@dataclass(frozen=True)
class Window:
    """One entry for each spatial axis; `pads` are (before, after)."""

    sizes: tuple[int, ...]
    strides: tuple[int, ...]
    dilations: tuple[int, ...]
    pads: tuple[Pair, ...]

    def inner(self) -> Window:
        """Without the first axis."""
        return Window(self.sizes[1:], self.strides[1:], self.dilations[1:], self.pads[1:])

    def row(self) -> Window:
        """With an axis of one pixel in front."""
        return Window((1, *self.sizes), (1, *self.strides), (1, *self.dilations), ((0, 0), *self.pads))


class Make(Protocol[Operand]):
    """How whoever wants a convolution applies ops."""

    def one(self, op: Op, *operands: Operand) -> Operand:
        """The first result of `op`."""
        ...

    def reshaped(self, operand: Operand, shape: tuple[int, ...]) -> Operand:
        """The same numbers; a first size of 0 keeps the batch, one of -1 is whatever is left."""
        ...

    def shape(self, operand: Operand) -> tuple[int, ...]: ...


def convolved(
    make: Make[Operand], x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    """x [N, *spatial, Cin], w [*window, Cin/groups, Cout], b [Cout] -> [N, *outputs, Cout].

    Raises `ShapeError` where the window does not fit.
    """
    rank = len(window.sizes)
    if rank == 2:
        return _pictures(make, x, w, b, window, groups)
    expect_fit(f"conv{rank}d", make.shape(x)[1:-1], window)
    if rank == 1:
        return _one_axis(make, x, w, b, window, groups)
    others = window.inner()
    if window.sizes[0] > 1 and (others.sizes, others.strides) == ((1, 1), (1, 1)) and _unpadded(others):
        return _first_axis(make, x, w, b, window, groups)
    return _volumes(make, x, w, b, window, groups)


def expect_fit(what: str, spatial: tuple[int, ...], window: Window) -> None:
    """A `ShapeError` with the arithmetic of the first axis along which the window does not fit."""
    # In plain numbers: the ops that follow refuse what does not fit once more, whatever the size.
    for axis, size in enumerate(plain_shape(spatial)):
        stride, dilation = window.strides[axis], window.dilations[axis]
        pads = (plain(window.pads[axis][0]), plain(window.pads[axis][1]))
        reach = span(window.sizes[axis], dilation)
        outputs = output_size(size, window.sizes[axis], stride, *pads, dilation)
        if size >= 1 and outputs >= 1:
            continue
        place = f", spatial axis {axis}" if len(spatial) > 1 else ""
        if size < 1:
            raise ShapeError(f"{what}{place}: the input is empty, {size} positions; it needs at least 1")
        dilated = f" with dilation {dilation} (spans {reach})" if dilation > 1 else ""
        padded = f"{size} + {pads[0]} + {pads[1]}" if any(pads) else f"{size}"
        quotient = f"({padded} - {reach})/{stride}"
        missing = reach - size - sum(pads)
        raise ShapeError(
            f"{what}{place}: a window of {window.sizes[axis]}{dilated} on {size} positions: "
            f"{f'floor({quotient})' if stride > 1 else quotient} + 1 = {outputs}; what would fit: an input of at "
            f"least {max(1, reach - sum(pads))}, or {missing} more of padding"
        )


def _pictures(
    make: Make[Operand], x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    (rows, columns), (down, right) = window.strides, window.dilations
    op = Conv2d((rows, columns), (window.pads[0], window.pads[1]), (down, right), groups)
    return make.one(op, x, w) if b is None else make.one(op, x, w, b)


def _one_axis(
    make: Make[Operand], x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    row = make.reshaped(x, (0, 1, *make.shape(x)[1:]))
    filters = make.reshaped(w, (1, *make.shape(w)))
    z = _pictures(make, row, filters, b, window.row(), groups)
    return make.reshaped(z, (0, *make.shape(z)[2:]))


def _unpadded(window: Window) -> bool:
    return not any(is_open(side) or side for sides in window.pads for side in sides)


def _first_axis(
    make: Make[Operand], x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    """Places that differ in the other axes have nothing to do with each other: they are one row."""
    depth, height, width, channels = make.shape(x)[1:]
    # States the sizes first, as for other volumes.
    pictures = make.reshaped(
        make.reshaped(x, (0, depth, height, width, channels)), (0, depth, height * width, channels)
    )
    taps, _, _, *filters = make.shape(w)
    along = Window((taps, 1), (window.strides[0], 1), (window.dilations[0], 1), (window.pads[0], (0, 0)))
    z = _pictures(make, pictures, make.reshaped(w, (taps, 1, *filters)), b, along, groups)
    _, outputs, _, features = make.shape(z)
    return make.reshaped(z, (0, outputs, height, width, features))


def _volumes(
    make: Make[Operand], x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    # States the sizes, so that a saved graph refuses other ones instead of reading them as another batch.
    x = make.reshaped(x, (0, *make.shape(x)[1:]))
    if any(is_open(side) or side for side in window.pads[0]):
        x = make.one(Pad(((0, 0), window.pads[0], *((0, 0),) * len(window.sizes))), x)
    shape, filters = make.shape(x), make.shape(w)
    stride, dilation = window.strides[0], window.dilations[0]
    depth = output_size(shape[1], window.sizes[0], stride, 0, 0, dilation)

    def planes(place: int) -> Operand:
        first = place * dilation
        return make.one(_planes(shape, first, first + (depth - 1) * stride + 1, stride), x)

    if groups == 1:
        z = _side_by_side(make, [planes(place) for place in range(filters[0])], w, b, window)
    else:
        z = _summed(make, [planes(place) for place in range(filters[0])], w, b, window, groups)
    return make.reshaped(z, (-1, depth, *make.shape(z)[1:]))


def _side_by_side(
    make: Make[Operand], planes: Sequence[Operand], w: Operand, b: Operand | None, window: Window
) -> Operand:
    """One convolution of pictures whose channels are those of all planes that an output meets."""
    taps, *filter, inputs, outputs = make.shape(w)
    pixels = make.one(Concat(4), *planes) if taps > 1 else planes[0]
    pixels = make.reshaped(pixels, (-1, *make.shape(pixels)[2:]))
    turned = make.one(Transpose((1, 2, 0, 3, 4)), w)
    return _pictures(
        make, pixels, make.reshaped(turned, (*filter, taps * inputs, outputs)), b, window.inner(), 1
    )


def _summed(
    make: Make[Operand],
    planes: Sequence[Operand],
    w: Operand,
    b: Operand | None,
    window: Window,
    groups: int,
) -> Operand:
    """A sum of convolutions of pictures: channels of a group stay side by side."""
    filters = make.shape(w)
    total: Operand | None = None
    for place, pixels in enumerate(planes):
        part = make.reshaped(make.one(Slice.along(filters, 0, place, place + 1), w), filters[1:])
        pixels = make.reshaped(pixels, (-1, *make.shape(pixels)[2:]))
        z = convolved(make, pixels, part, b if total is None else None, window.inner(), groups)
        total = z if total is None else make.one(Add(), total, z)
    assert total is not None
    return total


def _planes(shape: tuple[int, ...], start: int, stop: int, step: int) -> Slice:
    """Positions of the first spatial axis, of a batch of any size."""
    rest = len(shape) - 2
    return Slice((0, start, *(0,) * rest), (END, stop, *shape[2:]), (1, step, *(1,) * rest))
