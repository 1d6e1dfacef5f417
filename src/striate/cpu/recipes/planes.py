"""Convolutions of planes: one launch, a work item some rows of an image."""

from __future__ import annotations

import functools

import numpy as np

from striate.cpu.access import Access
from striate.cpu.choice import FORWARD, ConvProblem
from striate.cpu.cost import cost_model
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels.plane_convolution import (
    ARGUMENTS,
    PlaneConvolutionKernel,
    emit_plane_convolution,
    scratch_elements,
)
from striate.cpu.launch import Context, Packing
from striate.cpu.recipes import winograd
from striate.cpu.recipes.tiles import fits
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer
from striate.ir.graph import Node
from striate.ops.plane_conv2d import PlaneConv2d

# Input channels up to which planes are always taken. With more, of so many channels and taps at most and on so wide
# rows, unless they run as Winograd: longer sums pay for a copy into another layout.
FEW_INPUTS, MOST_INPUTS, FEW_TAPS, WIDE_ROW = 4, 128, 9, 14
# Taps along each axis at most: the kernel has code for each.
MOST_TAPS = 7
# Pixels of an item at most, share of L2 that its input may take; items of a launch at least.
ITEM_PIXELS, INPUT_SHARE, LEAST_ITEMS = 768, 0.25, 8
# To have so many, pictures are cut into items of so many pixels at least, then output channels into parts of so many.
FEW_PIXELS, PART_CHANNELS = 96, 16
# Columns of a row at least: sums between rows are a small share, and most of a row fills vectors.
LEAST_COLUMNS = 7
# Vectors of pixels of a tile at most.
MOST_VECTORS = 4


class PlaneConvolution(Family):
    """plane_conv2d of constant filters, where that is faster than with channels last."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,)

    def accepts(self, node: Node, lanes: int) -> bool:
        op, w = node.op, node.inputs[1].type.shape
        assert isinstance(op, PlaneConv2d)
        columns = node.outputs[0].type.shape[3]
        if lanes != 1 or columns < LEAST_COLUMNS or max(*w[:2], *op.stride) > MOST_TAPS:
            return False
        return w[2] <= FEW_INPUTS or (w[2] <= MOST_INPUTS and w[0] * w[1] <= FEW_TAPS and columns >= WIDE_ROW)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        if node.inputs[1] not in request.fixed:
            return None
        problem, options = problem_of(node, request), request.options
        few = problem.x[3] <= FEW_INPUTS
        if not few and winograd.takes(options.target, problem) and winograd.by_model(options, problem):
            return None
        return one_way(node, roles, request, lower_planes)


def problem_of(node: Node, request: Request) -> ConvProblem:
    """The same with channels last."""
    op = node.op
    assert isinstance(op, PlaneConv2d)
    images, inputs, rows, columns = node.inputs[0].type.shape
    _, outputs, *size = node.outputs[0].type.shape
    height, width = node.inputs[1].type.shape[:2]
    return ConvProblem(
        FORWARD,
        (images, rows, columns, inputs),
        (size[0], size[1], outputs),
        (height, width),
        op.stride,
        (1, 1),
        (op.pads[0][0], op.pads[1][0]),
        (1, 1),
        1,
        request.options.precision,
        fixed=True,
    )


@functools.lru_cache(maxsize=256)
def tile_of(target: Target, outputs: int, pixels: int) -> tuple[int, int]:
    """(output channels, vectors of pixels) of the tile that spends least on `pixels` of `outputs` channels."""
    lanes, model = target.vector_lanes, cost_model(target)
    needed = -(-pixels // lanes)
    found = [
        (
            -(-outputs // channels)
            * channels
            * -(-needed // vectors)
            * vectors
            * model.tile(channels, vectors),
            channels,
            vectors,
        )
        for vectors in range(1, min(needed, MOST_VECTORS) + 1)
        for channels in range(1, min(outputs, target.registers) + 1)
        if fits(target, channels, vectors)
    ]
    return min(found)[1:]


def lower_planes(node: Node, context: Context) -> None:
    """All images."""
    op, target = node.op, context.target
    assert isinstance(op, PlaneConv2d)
    views = [context.views[value] for value in node.inputs]
    y = context.views[node.outputs[0]]
    images, inputs, input_rows, input_columns = views[0].type.shape
    _, outputs, rows, columns = y.type.shape
    height, width = node.inputs[1].type.shape[:2]
    phase_columns = columns + (width - 1) // op.stride[1]
    in_cache = int(INPUT_SHARE * target.l2_bytes) // (4 * inputs * op.stride[0] * op.stride[1])
    pixels = max(min(ITEM_PIXELS, in_cache), MOST_VECTORS * target.vector_lanes)
    in_all = rows * phase_columns
    wished = min(-(-LEAST_ITEMS // images), max(1, in_all // FEW_PIXELS))
    chunks = min(rows, max(-(-in_all // pixels), wished))
    item_rows = -(-rows // chunks)
    chunks = -(-rows // item_rows)
    phase_rows = item_rows + (height - 1) // op.stride[0]
    channels, vectors = tile_of(target, outputs, item_rows * phase_columns)
    kernel = PlaneConvolutionKernel((height, width), op.stride, channels, vectors, len(views) == 3)
    blocks = -(-outputs // channels)
    parts = max(1, min(-(-LEAST_ITEMS // (images * chunks)), outputs // PART_CHANNELS))
    part_blocks = -(-blocks // parts)
    parts = -(-blocks // part_blocks)
    filters = _filters(context, node, channels, blocks)
    phases, run = scratch_elements(kernel, target.vector_lanes, inputs, phase_rows, phase_columns)
    context.add(
        "plane_convolution",
        (("kernel", kernel),),
        lambda: emit_plane_convolution(kernel, target),
        ARGUMENTS.pack(
            input=views[0],
            filters=filters,
            bias=views[2] if kernel.bias else None,
            output=y,
            input_channels=inputs,
            input_rows=input_rows,
            input_columns=input_columns,
            output_channels=outputs,
            output_rows=rows,
            output_columns=columns,
            pad_top=op.pads[0][0],
            pad_left=op.pads[1][0],
            item_rows=item_rows,
            chunks=chunks,
            phase_rows=phase_rows,
            phase_columns=phase_columns,
            blocks=blocks,
            parts=parts,
            part_blocks=part_blocks,
        ),
        items=images * chunks * parts,
        reads=[Access(views[0]), filters, *[Access(view) for view in views[2:]]],
        writes=[Access(y)],
        work=images * rows * columns * height * width * inputs * outputs / target.vector_lanes,
        recipe=f"planes, {vectors * target.vector_lanes} px x {channels} ch",
        scratch=4 * (phases + channels * run),
    )


def _filters(context: Context, node: Node, channels: int, blocks: int) -> Buffer:
    """Packed [blocks, Cin, Hf, Wf, P]; the last block ends with the last channel."""
    w = node.inputs[1]
    height, width, inputs, outputs = w.type.shape

    def make(array: np.ndarray) -> np.ndarray:
        result = aligned_empty((blocks, inputs, height, width, channels))
        for block in range(blocks):
            first = min(block * channels, outputs - channels)
            result[block] = array[..., first : first + channels].transpose(2, 0, 1, 3)
        result.flags.writeable = False
        return result

    size = 4 * blocks * inputs * height * width * channels
    kept = context.packed(w, Packing(("planes", channels), make), size)
    assert kept is not None  # selected for filters that no run changes
    return kept


FAMILIES: dict[str, Family] = {"plane_conv2d": PlaneConvolution()}
