"""Filter gradients of convolutions in groups in one launch: which take it, how the sums are cut."""

from __future__ import annotations

import math

from striate.cpu.access import Access
from striate.cpu.arguments import strides
from striate.cpu.kernels import grouped_gradient
from striate.cpu.kernels.grouped_gradient import GroupedGradientKernel, emit_grouped_gradient
from striate.cpu.launch import Context
from striate.cpu.recipes.grouped import lanes_of
from striate.cpu.recipes.large import is_far
from striate.cpu.recipes.pieces import MOST_PIECES, combine, even_pieces, target_of
from striate.cpu.recipes.window import Window, window_halo
from striate.cpu.target import Target
from striate.ir.buffers import BufferView
from striate.ops.conv2d import Conv2dWeightGradient

# Pixels of dz that meet their pixels of x at a time, at most.
MOST_TOGETHER = 4
# Registers that are left for dz and for an input.
OTHERS = 4
# Bytes that all pieces of a gradient may take.
LARGEST_PARTIALS = 1 << 20


def takes(target: Target, op: Conv2dWeightGradient, x: BufferView, dz: BufferView) -> bool:
    """Whether all groups may be one launch: channels in lanes, groups that fill vectors or share them evenly, filter
    rows whose sums fit the registers."""
    if op.groups == 1 or x.format.lanes > 1 or not (x.storage.is_own and dz.storage.is_own):
        return False
    fits = 0 < op.filter_size[1] <= target.registers - OTHERS and op.filter_size[0] > 0
    return fits and lanes_of(target, op.groups, x.channels // op.groups, dz.channels // op.groups) > 0


def channels_at_once(target: Target, filter_columns: int, inputs: int) -> int:
    """Input channels whose sums stand in registers: the most that divide a group's."""
    room = max(1, (target.registers - OTHERS) // filter_columns)
    return next(count for count in range(min(room, inputs), 0, -1) if inputs % count == 0)


def lower(context: Context, op: Conv2dWeightGradient, x: BufferView, dz: BufferView, dw: BufferView) -> None:
    """dw from x and dz: the rows of all images in pieces, each summed on its own."""
    target, window = context.target, Window(op.filter_size, op.stride, op.dilation, op.pads)
    halo = window_halo(window, (x.rows, x.columns), (dz.rows, dz.columns))
    inputs, outputs = x.channels // op.groups, dz.channels // op.groups
    lanes = lanes_of(target, op.groups, inputs, outputs)
    size = math.prod(op.filter_size) * inputs * dz.channels
    rows = dz.images * dz.rows
    room = max(1, LARGEST_PARTIALS // (4 * size))
    pieces, per_piece = even_pieces(rows, max(1, min(MOST_PIECES, rows, room)))
    sums = target_of(context, dw, pieces, size, "partial filter gradients")
    kernel = GroupedGradientKernel(
        lanes,
        inputs,
        outputs,
        channels_at_once(target, op.filter_size[1], inputs),
        min(MOST_TOGETHER, max(dz.columns, 1)),
        op.filter_size[1],
        op.stride,
        op.dilation,
        x.pixel,
        dz.pixel,
        is_far(target, x) or is_far(target, dz),
    )
    # A band's lines of x and of dz should fill about half of L1.
    band = max(1, target.l1_bytes // 2 // (2 * 64 * max(dz.columns, 1)))
    blocks = dz.channels // lanes
    context.add(
        "grouped_gradient",
        (("kernel", kernel),),
        lambda: emit_grouped_gradient(kernel, target),
        grouped_gradient.ARGUMENTS.pack(
            input=x,
            output_gradient=dz,
            filter_gradient=sums,
            **strides(input=x, gradient=dz),
            rows_in_all=rows,
            output_rows=dz.rows,
            output_columns=dz.columns,
            output_channels=dz.channels,
            filter_rows=op.filter_size[0],
            pad_top=op.pads[0][0],
            pad_left=op.pads[1][0],
            rows_per_piece=per_piece,
            band_rows=band,
        ),
        items=pieces * blocks,
        reads=[
            Access(x, pixel=kernel.input_pixel, halo=halo, lanes=1),
            Access(dz, pixel=kernel.gradient_pixel, lanes=1),
        ],
        writes=[Access(dw) if pieces == 1 else sums.buffer],
        work=rows * dz.columns * blocks * math.prod(op.filter_size) * inputs,
        recipe=f"{op.groups} groups, {kernel.channels} x {lanes} ch",
    )
    if pieces > 1:
        combine(context, sums.buffer, dw, pieces, size)
