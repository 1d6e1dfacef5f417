"""MaxPool, AveragePool, LpPool and the global pools.

Windows over two axes without dilation have ops with kernels; all others run over any number of axes.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from striate.nn.layers.volumes import Window
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, dtype_of, shape_of
from striate.onnx.windows import read_window, two
from striate.ops.arithmetic import Power
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Add, Divide
from striate.ops.functions import Abs
from striate.ops.gather import Gather
from striate.ops.pool import AvgPool2d, GlobalAvgPool2d, MaxPool2d
from striate.ops.reduction import ReduceMax, ReduceMean
from striate.ops.window_pool import MaxPool, WindowSum
from striate.shapes import Pair, span


def max_pool(node: NodeView, inputs: Inputs) -> Outputs:
    x = _pixels(node, inputs)
    window = _ceiled(node, _window(node, x), x.shape[2:])
    pixels = node.channels_last(x)
    indexed = len(node.outputs) > 1 and node.outputs[1]
    if not indexed and window.sizes == x.shape[2:] and not any(map(sum, window.pads)):
        return global_max(node, inputs)
    flat = _of_pictures(window)
    if not indexed and x.dtype == "float32" and flat is not None and _plain(flat):
        op = MaxPool2d(two(flat.sizes), two(flat.strides), (flat.pads[0], flat.pads[1]))
        return (_pooled(node, op, pixels),)
    y, winners = node.apply(MaxPool(window.sizes, window.strides, window.pads, window.dilations), pixels)
    if not indexed:
        return (node.from_channels_last(y),)
    return node.from_channels_last(y), node.from_channels_last(_numbered(node, winners, x))


def _numbered(node: NodeView, winners: Operand, x: Term) -> Operand:
    """A winner's place among the pixels of its channel -> its place in the whole tensor [N, C, ...]."""
    N, C, *spatial = x.shape
    pixels = math.prod(spatial)
    node.expect_moderate((2, pixels + N * C))
    if node.integer("storage_order", 0) and len(spatial) > 1:
        columns = np.arange(pixels).reshape(spatial[::-1]).transpose().reshape(-1)
        # Column-major: the place of pixel (h, w, ..) when the first spatial axis varies fastest.
        winners = node.one(Gather(0), node.constant(columns), winners)
    first = (np.arange(N)[:, None] * C + np.arange(C)) * pixels
    return node.one(Add(), winners, node.constant(first.reshape(N, *(1,) * len(spatial), C)))


def average_pool(node: NodeView, inputs: Inputs) -> Outputs:
    x = _pixels(node, inputs)
    dtype = x.dtype
    asked = _window(node, x)
    window = _ceiled(node, asked, x.shape[2:])
    include = node.flag("count_include_pad")
    pixels = node.channels_last(node.cast(x, "float32") if dtype == "float16" else x)
    flat = _of_pictures(window)
    if flat is not None and _plain(flat) and (not include or window == asked):
        op = AvgPool2d(two(flat.sizes), two(flat.strides), (flat.pads[0], flat.pads[1]), include)
        return (node.cast(_pooled(node, op, pixels), dtype),)
    total = node.one(WindowSum(window.sizes, window.strides, window.pads, window.dilations), pixels)
    counts = _counts(window, asked, x.shape[2:], include).astype(dtype_of(total))
    y = node.one(Divide(), total, node.constant(counts))
    return (node.cast(node.from_channels_last(y), dtype),)


def _counts(window: Window, asked: Window, spatial: tuple[int, ...], include: bool) -> np.ndarray:
    """How many positions each window counts; what `ceil_mode` adds at the end is never counted."""
    pads, sizes = window.pads, spatial
    if include:
        sizes = tuple(size + sum(sides) for size, sides in zip(spatial, asked.pads, strict=True))
        pads = tuple((0, whole[1] - own[1]) for whole, own in zip(window.pads, asked.pads, strict=True))
    return WindowSum(window.sizes, window.strides, pads, window.dilations).counts(sizes)


def lp_pool(node: NodeView, inputs: Inputs) -> Outputs:
    """(sum of |x|^p over the window)^(1/p)."""
    x = _pixels(node, inputs)
    window = _ceiled(node, _window(node, x), x.shape[2:])
    p = _norm(node)
    powers = _power(node, node.one(Abs(), node.channels_last(x)), p)
    total = node.one(WindowSum(window.sizes, window.strides, window.pads, window.dilations), powers)
    return (node.from_channels_last(_power(node, total, 1 / p)),)


def _norm(node: NodeView) -> float:
    p = node.number("p", 2.0)
    if not 0 < p < math.inf:
        node.refuse(f"p must be a number above 0, got {p}")
    return p


def _power(node: NodeView, x: Operand, exponent: float) -> Operand:
    return node.one(Power(), x, node.constant(exponent, dtype_of(x)))


def global_average(node: NodeView, inputs: Inputs) -> Outputs:
    x = _pixels(node, inputs)
    dtype = x.dtype
    pixels = node.channels_last(node.cast(x, "float32") if dtype == "float16" else x)
    if x.rank == 4:
        y = node.one(GlobalAvgPool2d(), pixels)
    else:
        y = node.one(ReduceMean(tuple(range(1, x.rank - 1)), False), pixels)
    return (node.cast(_one_pixel(node, y, x.rank), dtype),)


def global_max(node: NodeView, inputs: Inputs) -> Outputs:
    x = _pixels(node, inputs)
    y = node.one(ReduceMax(tuple(range(1, x.rank - 1)), False), node.channels_last(x))
    return (_one_pixel(node, y, x.rank),)


def global_lp(node: NodeView, inputs: Inputs) -> Outputs:
    x = _pixels(node, inputs)
    p = _norm(node)
    powers = _power(node, node.one(Abs(), node.channels_last(x)), p)
    total = node.one(ReduceSum(tuple(range(1, x.rank - 1)), False), powers)
    return (_one_pixel(node, _power(node, total, 1 / p), x.rank),)


def _one_pixel(node: NodeView, y: Operand, rank: int) -> Term:
    """[N, C] as [N, C, 1, ..]."""
    N, C = shape_of(y)
    return node.from_channels_last(node.reshaped(y, (N, *(1,) * (rank - 2), C)))


def _pixels(node: NodeView, inputs: Inputs) -> Term:
    x = node.given(inputs, 0, "x")
    if x.rank < 3:
        node.refuse(f"x must be [N, C, ...] with at least one spatial axis, got {x}")
    return x


def _window(node: NodeView, x: Term) -> Window:
    window = read_window(node, node.integers("kernel_shape"), x.shape[2:])
    for size, dilation, sides in zip(window.sizes, window.dilations, window.pads, strict=True):
        if max(sides) >= span(size, dilation):
            node.refuse(
                f"{max(sides)} positions of padding hold a whole window that spans {span(size, dilation)}, which "
                f"would see nothing"
            )
    return window


def _of_pictures(window: Window) -> Window | None:
    """The same over two axes: one of sounds has a row of its own, and volumes of planes one by one are pictures."""
    sizes, strides, dilations, pads = window.sizes, window.strides, window.dilations, window.pads
    if len(sizes) == 3 and (sizes[0], strides[0], dilations[0], sum(pads[0])) == (1, 1, 1, 0):
        return Window(sizes[1:], strides[1:], dilations[1:], pads[1:])
    if len(sizes) == 1:
        return Window((1, *sizes), (1, *strides), (1, *dilations), ((0, 0), *pads))
    return window if len(sizes) == 2 else None


def _pooled(node: NodeView, op: MaxPool2d | AvgPool2d, pixels: Operand) -> Term:
    """`op` over two axes on [N, ..., C]."""
    N, *spatial, C = shape_of(pixels)
    pictures = {1: (N, 1, *spatial, C), 2: (N, *spatial, C)}.get(
        len(spatial), (N * spatial[0], *spatial[1:], C)
    )
    y = node.one(op, node.reshaped(pixels, pictures))
    rows, columns = shape_of(y)[1:3]
    sizes = {1: (columns,), 2: (rows, columns)}.get(len(spatial), (spatial[0], rows, columns))
    return node.from_channels_last(node.reshaped(y, (N, *sizes, C)))


def _plain(window: Window) -> bool:
    """Whether the ops for pictures take it: two axes, no dilation, no window wholly in the padding."""
    fits = all(
        min(sides) >= 0 and max(sides) < size for size, sides in zip(window.sizes, window.pads, strict=True)
    )
    return len(window.sizes) == 2 and set(window.dilations) == {1} and fits


def _ceiled(node: NodeView, window: Window, spatial: tuple[int, ...]) -> Window:
    """With `ceil_mode` a last window may hang over the end, if it begins before the padding at the end."""
    if not node.flag("ceil_mode") or node.text("auto_pad", "NOTSET") != "NOTSET":
        return window
    pads: list[Pair] = []
    for axis, size in enumerate(spatial):
        before, after = window.pads[axis]
        stride, reach = window.strides[axis], span(window.sizes[axis], window.dilations[axis])
        count = -(-(size + before + after - reach) // stride) + 1
        if (count - 1) * stride >= size + before:
            count -= 1
        pads.append((before, max(after, (count - 1) * stride + reach - size - before)))
    return replace(window, pads=tuple(pads))


ENTRIES: dict[str, Entry] = {
    "AveragePool": average_pool,
    "GlobalAveragePool": global_average,
    "GlobalLpPool": global_lp,
    "GlobalMaxPool": global_max,
    "LpPool": lp_pool,
    "MaxPool": max_pool,
}
