"""Conv: cross-correlation over one, two or three spatial axes.

Filters [Cout, Cin/groups, ...] of the file are held as [..., Cin/groups, Cout]. One spatial axis is a picture of one
row; a third one is a sum of convolutions of pictures over the positions of the filter's first axis.
"""

from __future__ import annotations

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, shape_of
from striate.onnx.windows import Window, read_window, two
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add
from striate.ops.slicing import Pad, Slice
from striate.shapes import output_size


def conv(node: NodeView, inputs: Inputs) -> Outputs:
    x, w = node.given(inputs, 0, "x"), node.given(inputs, 1, "w")
    b = node.optional(inputs, 2)
    if x.rank < 3 or w.rank != x.rank:
        node.refuse(f"x must be [N, C, ...] and w [Cout, Cin/group, ...] with as many axes, got {x} and {w}")
    window = read_window(node, node.integers("kernel_shape", w.shape[2:]), x.shape[2:])
    if window.sizes != w.shape[2:]:
        node.refuse(f"kernel_shape is {list(window.sizes)}, but the filters are {w}")
    dtype = x.dtype
    if dtype == "float16":
        x, w = node.cast(x, "float32"), node.cast(w, "float32")
        b = None if b is None else node.cast(b, "float32")
    pixels, filters = node.channels_last(x), node.held(w, (*range(2, w.rank), 1, 0))
    bias = None if b is None else node.plain(b)
    z = node.from_channels_last(convolved(node, pixels, filters, bias, window, node.integer("group", 1)))
    return (node.cast(z, dtype),)


def convolved(
    node: NodeView, x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    """x [N, *spatial, Cin], w [*window, Cin/groups, Cout] -> [N, *outputs, Cout]."""
    rank = len(window.sizes)
    if rank == 1:
        return _one_axis(node, x, w, b, window, groups)
    if rank == 2:
        return _pictures(node, x, w, b, window, groups)
    return _volumes(node, x, w, b, window, groups)


def _pictures(
    node: NodeView, x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    pads = window.pads
    if min(min(sides) for sides in pads) < 0:
        x, pads = _cut(node, x, pads), tuple((max(p, 0), max(q, 0)) for p, q in pads)
    op = Conv2d(two(window.strides), (pads[0], pads[1]), two(window.dilations), groups)
    return node.one(op, x, w) if b is None else node.one(op, x, w, b)


def _cut(node: NodeView, x: Operand, pads: tuple[tuple[int, int], ...]) -> Operand:
    """Negative padding takes pixels away."""
    shape = shape_of(x)
    starts, stops = [0] * len(shape), list(shape)
    for axis, (before, after) in enumerate(pads, 1):
        starts[axis], stops[axis] = max(-before, 0), shape[axis] - max(-after, 0)
    return node.one(Slice(tuple(starts), tuple(stops), (1,) * len(shape)), x)


def _one_axis(
    node: NodeView, x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    """[N, W, C] as pictures of one row."""
    N, W, C = shape_of(x)
    rows = Window((1, *window.sizes), (1, *window.strides), (1, *window.dilations), ((0, 0), *window.pads))
    z = _pictures(node, node.reshaped(x, (N, 1, W, C)), node.reshaped(w, (1, *shape_of(w))), b, rows, groups)
    shape = shape_of(z)
    return node.reshaped(z, (shape[0], *shape[2:]))


def _volumes(
    node: NodeView, x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    """z[d] = sum over positions p of the filter's first axis of convolution(x[d·stride + p·dilation - pad], w[p])."""
    rank = len(window.sizes)
    if window.pads[0] != (0, 0):
        x = node.one(Pad(((0, 0), window.pads[0], *((0, 0),) * rank)), x)
    shape = shape_of(x)
    stride, dilation = window.strides[0], window.dilations[0]
    depth = output_size(shape[1], window.sizes[0], stride, 0, 0, dilation)
    if depth < 1:
        node.refuse(f"a window that spans more than the {shape[1]} positions of the first spatial axis")
    inner = Window(window.sizes[1:], window.strides[1:], window.dilations[1:], window.pads[1:])
    total: Operand | None = None
    for place in range(window.sizes[0]):
        first = place * dilation
        taps = node.one(_along(shape, 1, first, first + (depth - 1) * stride + 1, stride), x)
        taps = node.reshaped(taps, (shape[0] * depth, *shape[2:]))
        part = node.reshaped(node.one(_along(shape_of(w), 0, place, place + 1, 1), w), shape_of(w)[1:])
        z = convolved(node, taps, part, b if total is None else None, inner, groups)
        total = z if total is None else node.one(Add(), total, z)
    assert total is not None
    result = shape_of(total)
    return node.reshaped(total, (shape[0], depth, *result[1:]))


def _along(shape: tuple[int, ...], axis: int, start: int, stop: int, step: int) -> Slice:
    starts, stops, steps = [0] * len(shape), list(shape), [1] * len(shape)
    starts[axis], stops[axis], steps[axis] = start, stop, step
    return Slice(tuple(starts), tuple(stops), tuple(steps))


ENTRIES: dict[str, Entry] = {"Conv": conv}
