"""What detectors and dense networks read between pixels or put back: GridSample, RoiAlign, DeformConv, MaxUnpool,
Col2Im.
"""

from __future__ import annotations

import math

import numpy as np

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Term
from striate.onnx.windows import explicit_pads, listed, read_window, two
from striate.ops.arrange import Transpose
from striate.ops.elementwise import Add
from striate.ops.folding import Fold
from striate.ops.matmul import MatMul
from striate.ops.sampling import PADDINGS, DeformedPatches, GridSample, RoiAlign
from striate.ops.scatter import ScatterElements
from striate.ops.slicing import Pad
from striate.shapes import LARGEST_AXIS, output_size

# Names of the modes before version 20 and from there on.
MODES = {"bilinear": "linear", "bicubic": "cubic", "linear": "linear", "cubic": "cubic", "nearest": "nearest"}


def grid_sample(node: NodeView, inputs: Inputs) -> Outputs:
    x, grid = node.given(inputs, 0, "x"), node.given(inputs, 1, "grid")
    mode = node.text("mode", "bilinear" if node.version < 20 else "linear")
    padding = node.text("padding_mode", "zeros")
    if mode not in MODES or padding not in PADDINGS:
        node.refuse(f"mode must be one of {', '.join(MODES)} and padding_mode of {', '.join(PADDINGS)}")
    op = GridSample(MODES[mode], padding, node.flag("align_corners"))
    places = node.plain(node.cast(grid, x.dtype))
    return (node.from_channels_last(node.one(op, node.channels_last(x), places)),)


def roi_align(node: NodeView, inputs: Inputs) -> Outputs:
    """Before version 16 a pixel's middle was at whole numbers."""
    x, boxes, pictures = (
        node.given(inputs, k, name) for k, name in enumerate(("x", "rois", "batch_indices"))
    )
    mode = node.text("mode", "avg")
    how = (
        node.text("coordinate_transformation_mode", "half_pixel")
        if node.version >= 16
        else "output_half_pixel"
    )
    if mode not in ("avg", "max") or how not in ("half_pixel", "output_half_pixel"):
        node.refuse(
            f"mode must be avg or max, coordinates half_pixel or output_half_pixel, got {mode} and {how}"
        )
    op = RoiAlign(
        (node.integer("output_height", 1), node.integer("output_width", 1)),
        node.number("spatial_scale", 1.0),
        node.integer("sampling_ratio", 0),
        mode == "max",
        how == "half_pixel",
    )
    y = node.one(op, node.channels_last(x), node.plain(boxes), node.plain(node.cast(pictures, "int64")))
    return (node.from_channels_last(y),)


def deform_conv(node: NodeView, inputs: Inputs) -> Outputs:
    """Windows at moved places, then one matrix product for each group."""
    x, w, offsets = (node.given(inputs, k, name) for k, name in enumerate(("x", "w", "offset")))
    if x.rank != 4 or w.rank != 4 or offsets.rank != 4:
        node.unsupported(f"deformable convolutions of pictures are carried out, got {x} and {w}")
    window = read_window(node, node.integers("kernel_shape", w.shape[2:]), x.shape[2:])
    groups, parts = node.integer("group", 1), node.integer("offset_group", 1)
    (N, C, _, _), (outputs, each, *sizes), (_, _, P, Q) = x.shape, w.shape, offsets.shape
    K = math.prod(sizes)
    if window.sizes != tuple(sizes) or groups < 1 or parts < 1 or each * groups != C or outputs % groups:
        node.refuse(f"filters {w} in {groups} groups do not fit {x}")
    if min(map(min, window.pads)) < 0 or offsets.shape[:2] != (N, parts * K * 2):
        node.refuse(f"offsets of {parts} groups must be [N, {parts * K * 2}, H, W], got {offsets}")
    fitting = tuple(
        max(output_size(size, window.sizes[axis], stride, *window.pads[axis], window.dilations[axis]), 0)
        for axis, (size, stride) in enumerate(zip(x.shape[2:], window.strides, strict=True))
    )
    if fitting != (P, Q):
        node.refuse(f"offsets of {[P, Q]} windows, but {list(fitting)} fit {x}")
    moved = node.reshaped(node.channels_last(offsets), (N, P, Q, parts, K, 2))
    mask = node.optional(inputs, 4)
    if mask is None:
        factors = node.constant(np.broadcast_to(np.ones((), x.dtype), (N, P, Q, parts, K)))
    else:
        factors = node.reshaped(node.channels_last(mask), (N, P, Q, parts, K))
    before = (window.pads[0][0], window.pads[1][0])
    op = DeformedPatches(two(window.sizes), two(window.strides), two(window.dilations), before)
    patches = node.one(op, node.channels_last(x), moved, factors)
    # [Cout, C/g, *window] as [g, window · C/g, Cout/g], windows as [g, places, window · C/g].
    filters = node.reshaped(node.plain(w), (groups, outputs // groups, each, K))
    filters = node.reshaped(node.one(Transpose((0, 3, 2, 1)), filters), (groups, K * each, outputs // groups))
    rows = node.reshaped(patches, (N * P * Q, K, groups, each))
    if groups == 1:
        product = node.one(
            MatMul(), node.reshaped(rows, (N * P * Q, K * C)), node.reshaped(filters, (K * C, outputs))
        )
    else:
        rows = node.reshaped(node.one(Transpose((2, 0, 1, 3)), rows), (groups, N * P * Q, K * each))
        product = node.one(Transpose((1, 0, 2)), node.one(MatMul(), rows, filters))
    y = node.from_channels_last(node.reshaped(product, (N, P, Q, outputs)))
    b = node.optional(inputs, 3)
    if b is None:
        return (y,)
    if b.shape != (outputs,):
        node.refuse(f"the bias must hold {outputs} numbers, got {b}")
    bias = Term.of(node.reshaped(node.plain(b), (outputs, 1, 1)))
    return (elementwise(node, Add(), [y, bias]),)


def max_unpool(node: NodeView, inputs: Inputs) -> Outputs:
    """Each number at the place (in all of the tensor) from which MaxPool took it, zeros elsewhere.

    Places count through the picture that was pooled, whose sizes follow from the window; an
    `output_shape` may have more pixels behind them.
    """
    x, places = node.given(inputs, 0, "x"), node.given(inputs, 1, "places")
    if x.rank < 3 or places.shape != x.shape:
        node.refuse(f"x must be [N, C, ...] and places of its shape, got {x} and {places}")
    rank = x.rank - 2
    sizes = node.integers("kernel_shape")
    strides, pads = listed(node, "strides", rank, 1), explicit_pads(node, rank)
    if len(sizes) != rank:
        node.refuse(f"kernel_shape must hold {rank} integers, got {list(sizes)}")
    usual = [
        (count - 1) * stride - sum(sides) + window
        for count, stride, sides, window in zip(x.shape[2:], strides, pads, sizes, strict=True)
    ]
    pooled = (*x.shape[:2], *usual)
    asked = node.optional(inputs, 2)
    wanted = pooled if asked is None else node.integers_of(asked, "output_shape")
    if len(wanted) != x.rank or min(usual) < 0 or max((*wanted, *pooled)) > LARGEST_AXIS:
        node.refuse(f"output_shape {list(wanted)} for {x}")
    if wanted[:2] != pooled[:2] or any(size < own for size, own in zip(wanted, pooled, strict=True)):
        node.refuse(f"output_shape {list(wanted)} holds no picture of {list(pooled)}")
    node.expect_moderate(wanted, x.dtype)
    empty = node.constant(np.broadcast_to(np.zeros((), x.dtype), (math.prod(pooled),)))
    flat = [node.reshaped(node.plain(term), (x.size,)) for term in (places, x)]
    y = node.reshaped(node.one(ScatterElements(0), empty, *flat), pooled)
    if wanted != pooled:
        y = node.one(Pad(tuple((0, size - own) for size, own in zip(wanted, pooled, strict=True))), y)
    return (Term.of(y),)


def col2im(node: NodeView, inputs: Inputs) -> Outputs:
    """[N, C · window, windows] -> [N, C, *image], windows added where they overlap."""
    x = node.given(inputs, 0, "x")
    sizes = node.integers_of(node.given(inputs, 1, "image_shape"), "image_shape")
    window = node.integers_of(node.given(inputs, 2, "block_shape"), "block_shape")
    rank = len(sizes)
    strides, dilations = listed(node, "strides", rank, 1), listed(node, "dilations", rank, 1)
    op = Fold(sizes, window, strides, dilations, explicit_pads(node, rank))
    positions = math.prod(window)
    if x.rank != 3 or x.shape[1] % positions or x.shape[2] != math.prod(op.counts):
        node.refuse(f"x must be [N, C · {positions}, {math.prod(op.counts)}], got {x}")
    C = x.shape[1] // positions
    parts = node.reshaped(node.plain(x), (x.shape[0], C, positions, x.shape[2]))
    moved = node.one(Transpose((0, 3, 2, 1)), parts)
    patches = node.reshaped(moved, (x.shape[0], *op.counts, *window, C))
    return (node.from_channels_last(node.one(op, patches)),)


ENTRIES: dict[str, Entry] = {
    "Col2Im": col2im,
    "DeformConv": deform_conv,
    "GridSample": grid_sample,
    "MaxUnpool": max_unpool,
    "RoiAlign": roi_align,
}
