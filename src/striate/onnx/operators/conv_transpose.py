"""ConvTranspose: the adjoint of convolution over one, two or three spatial axes.

Filters [Cin, Cout/groups, ...] of the file are held as [..., Cout/groups, Cin]. One spatial axis is a picture of
one row. With a third one each plane becomes as many as the filter has, by one transposed convolution of pictures, or,
where those of neighbours overlap, by a sum of such, each at its own places along that axis.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, shape_of
from striate.onnx.windows import AUTOMATIC, explicit_pads, listed
from striate.ops.arrange import Transpose
from striate.ops.conv_transpose import ConvTranspose2d
from striate.ops.elementwise import Add
from striate.ops.slicing import Pad, Slice, SliceGradient
from striate.shapes import Pair, span


@dataclass(frozen=True)
class Painting:
    """One entry for each spatial axis; `pads` are cut off, `added` comes at the end."""

    sizes: tuple[int, ...]
    strides: tuple[int, ...]
    dilations: tuple[int, ...]
    pads: tuple[Pair, ...]
    added: tuple[int, ...]

    def inner(self) -> Painting:
        """Without the first axis."""
        return Painting(self.sizes[1:], self.strides[1:], self.dilations[1:], self.pads[1:], self.added[1:])

    def row(self) -> Painting:
        """With an axis of one pixel in front."""
        return Painting(
            (1, *self.sizes), (1, *self.strides), (1, *self.dilations), ((0, 0), *self.pads), (0, *self.added)
        )


def conv_transpose(node: NodeView, inputs: Inputs) -> Outputs:
    x, w = node.given(inputs, 0, "x"), node.given(inputs, 1, "w")
    b = node.optional(inputs, 2)
    if x.rank < 3 or w.rank != x.rank:
        node.refuse(f"x must be [N, C, ...] and w [Cin, Cout/group, ...] with as many axes, got {x} and {w}")
    sizes = node.integers("kernel_shape", w.shape[2:])
    if sizes != w.shape[2:]:
        node.refuse(f"kernel_shape is {list(sizes)}, but the filters are {w}")
    painting = read_painting(node, sizes, x.shape[2:])
    dtype = x.dtype
    if dtype == "float16":
        x, w = node.cast(x, "float32"), node.cast(w, "float32")
        b = None if b is None else node.cast(b, "float32")
    pixels, filters = node.channels_last(x), node.held(w, (*range(2, w.rank), 1, 0))
    z = painted(
        node, pixels, filters, painting, node.integer("group", 1), None if b is None else node.plain(b)
    )
    return (node.cast(node.from_channels_last(z), dtype),)


def read_painting(node: NodeView, sizes: tuple[int, ...], spatial: tuple[int, ...]) -> Painting:
    """The node's attributes; `output_shape` and `auto_pad` decide the padding where they are given."""
    rank = len(spatial)
    strides, dilations = listed(node, "strides", rank, 1), listed(node, "dilations", rank, 1)
    added = list(node.integers("output_padding", (0,) * rank))
    if len(added) != rank or any(not 0 <= each < 2**20 for each in added):
        node.refuse(f"output_padding must hold {rank} integers of at least 0, got {added}")
    kind = node.text("auto_pad", "NOTSET")
    if kind not in AUTOMATIC:
        node.refuse(f"auto_pad must be one of {', '.join(AUTOMATIC)}, got {kind!r:.40}")
    if not node.has("output_shape") and kind in ("NOTSET", "VALID"):
        pads = explicit_pads(node, rank) if kind == "NOTSET" else ((0, 0),) * rank
        return _uncut(Painting(sizes, strides, dilations, pads, tuple(added)))
    natural = tuple(size * stride for size, stride in zip(spatial, strides, strict=True))
    wanted = node.integers("output_shape", natural)[-rank:]
    if len(wanted) != rank:
        node.refuse(f"output_shape must hold {rank} integers, got {list(wanted)}")
    pads_list: list[Pair] = []
    for axis, size in enumerate(spatial):
        whole = (size - 1) * strides[axis] + span(sizes[axis], dilations[axis]) + added[axis]
        total = whole - wanted[axis]
        if total < 0:
            # More than is painted: the rest comes at the end.
            added[axis] -= total
            total = 0
        small, large = total // 2, total - total // 2
        pads_list.append((small, large) if kind == "SAME_UPPER" else (large, small))
    return Painting(sizes, strides, dilations, tuple(pads_list), tuple(added))


def _uncut(painting: Painting) -> Painting:
    """Negative padding adds at the end what it does not cut; in front it is refused by the op."""
    pads = tuple((before, max(after, 0)) for before, after in painting.pads)
    extra = (max(-after, 0) for _, after in painting.pads)
    added = tuple(own + more for own, more in zip(painting.added, extra, strict=True))
    return Painting(painting.sizes, painting.strides, painting.dilations, pads, added)


def painted(
    node: NodeView, x: Operand, w: Operand, painting: Painting, groups: int, b: Operand | None
) -> Operand:
    """x [N, *spatial, Cin], w [*window, Cout/groups, Cin] -> [N, *outputs, Cout]."""
    rank = len(painting.sizes)
    if rank > 2:
        return _volumes(node, x, w, painting, groups, b)
    if rank == 2:
        strides, pads, dilations, added = painting.strides, painting.pads, painting.dilations, painting.added
        op = ConvTranspose2d(
            (strides[0], strides[1]),
            (pads[0], pads[1]),
            (dilations[0], dilations[1]),
            groups,
            (added[0], added[1]),
        )
        return node.one(op, x, w) if b is None else node.one(op, x, w, b)
    N, W, C = shape_of(x)
    pixels, filters = node.reshaped(x, (N, 1, W, C)), node.reshaped(w, (1, *shape_of(w)))
    z = painted(node, pixels, filters, painting.row(), groups, b)
    shape = shape_of(z)
    return node.reshaped(z, (shape[0], *shape[2:]))


def _volumes(
    node: NodeView, x: Operand, w: Operand, painting: Painting, groups: int, b: Operand | None
) -> Operand:
    N, D, *rest = shape_of(x)
    pictures = node.reshaped(x, (N * D, *rest))
    # Without overlap along the first axis, each place stands alone.
    if groups == 1 and painting.sizes[0] == painting.strides[0] and painting.dilations[0] == 1:
        return _trimmed(node, _at_once(node, pictures, w, painting, (N, D)), painting, b)
    return _trimmed(node, _summed(node, pictures, w, painting, groups, (N, D)), painting, b)


def _at_once(node: NodeView, pictures: Operand, w: Operand, painting: Painting, size: Pair) -> Operand:
    """One transposed convolution of pictures, whose output channels are those of all planes that a plane becomes."""
    taps, rows, columns, outputs, inputs = shape_of(w)
    turned = node.one(Transpose((1, 2, 0, 3, 4)), w)
    filters = node.reshaped(turned, (rows, columns, taps * outputs, inputs))
    z = painted(node, pictures, filters, painting.inner(), 1, None)
    _, height, width, _ = shape_of(z)
    z = node.one(Transpose((0, 3, 1, 2, 4)), node.reshaped(z, (-1, height, width, taps, outputs)))
    return node.reshaped(z, (size[0], size[1] * taps, height, width, outputs))


def _summed(
    node: NodeView, pictures: Operand, w: Operand, painting: Painting, groups: int, size: Pair
) -> Operand:
    """z[d·stride + p·dilation] += transposed convolution(x[d], w[p]) for every p of the filter's first axis."""
    N, D = size
    stride, dilation = painting.strides[0], painting.dilations[0]
    depth = (D - 1) * stride + span(painting.sizes[0], dilation)
    total: Operand | None = None
    for place in range(painting.sizes[0]):
        part = node.reshaped(node.one(Slice.along(shape_of(w), 0, place, place + 1), w), shape_of(w)[1:])
        z = painted(node, pictures, part, painting.inner(), groups, None)
        z = node.reshaped(z, (N, D, *shape_of(z)[1:]))
        whole = (N, depth, *shape_of(z)[2:])
        first = place * dilation
        taken = Slice.along(whole, 1, first, first + (D - 1) * stride + 1, stride)
        spread = node.one(SliceGradient(taken.starts, taken.stops, taken.steps, whole), z)
        total = spread if total is None else node.one(Add(), total, spread)
    assert total is not None
    return total


def _trimmed(node: NodeView, total: Operand, painting: Painting, b: Operand | None) -> Operand:
    """What is left of the first axis, and the bias."""
    if painting.added[0]:
        sides = [(0, 0)] * len(shape_of(total))
        sides[1] = (0, painting.added[0])
        total = node.one(Pad(tuple(sides)), total)
    before, after = painting.pads[0]
    shape = shape_of(total)
    if before or after:
        if shape[1] - before - after < 1:
            node.refuse(f"pads {painting.pads[0]} cut off all of the {shape[1]} positions of the first axis")
        total = node.one(Slice.along(shape, 1, before, shape[1] - after), total)
    return total if b is None else node.one(Add(), total, b)


ENTRIES: dict[str, Entry] = {"ConvTranspose": conv_transpose}
