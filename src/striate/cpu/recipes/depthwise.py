"""Depthwise convolutions, forward and both gradients: as many groups as channels, one filter for each."""

from __future__ import annotations

import math
from dataclasses import dataclass

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.arguments import strides
from striate.cpu.choice import DEPTHWISE
from striate.cpu.family import epilogue_of, steps_of
from striate.cpu.kernels import depthwise, depthwise_gradient
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.depthwise import DepthwiseKernel, emit_depthwise, holds_filters
from striate.cpu.kernels.depthwise_gradient import (
    DepthwiseGradientKernel,
    emit_depthwise_gradient,
    pixels_together,
)
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.chosen import decided, depthwise_pixels
from striate.cpu.recipes.depthwise_gathered import lower_gathered, pays_to_gather
from striate.cpu.recipes.large import bytes_of, writes_non_temporal
from striate.cpu.recipes.open_sizes import LONG, least_of
from striate.cpu.recipes.pieces import MOST_PIECES, combine, even_pieces, target_of
from striate.cpu.recipes.pixels import ConvArrays
from striate.cpu.recipes.problem import Part
from striate.cpu.recipes.window import Window, window_halo
from striate.cpu.target import Target
from striate.ir.buffers import BufferView
from striate.ir.graph import Node
from striate.ops.conv2d import Conv2dInputGradient, Conv2dWeightGradient
from striate.sizes import largest, smallest

# Items of a layer that threads share.
LEAST_ITEMS = 16
# Output rows of an item that reads its picture from far away.
FAR_ROWS = 7
# Of L3; arrays that take more are prefetched. (Smaller ones lose up to a quarter by it.)
OUT_OF_CACHE = 0.25


def most_pixels(target: Target, columns: int, filter: tuple[int, int], spare: int = 3) -> int:
    """Output pixels that registers hold beside the filters and some to `spare`."""
    taps = filter[0] * filter[1] if holds_filters(target, filter) else filter[1]
    return largest(1, smallest(columns, target.registers - taps - spare))


def pixels_near(columns: int, most: int) -> list[int]:
    """Output pixels of a tile, at most so many, by the row's waste: the best first."""
    # The last tile overlaps the one before it; larger tiles share more of their input.
    return sorted(range(1, most + 1), key=lambda pixels: (-(-columns // pixels) * (pixels + 1), -pixels))


def is_near(target: Target, x: BufferView, y: BufferView) -> bool:
    """Whether a picture is in L2, before and behind.

    An item then takes one vector of channels. Otherwise all of them: a picture comes from L3 or from
    memory, and what lies side by side there is best read together.
    """
    return 4 * (x.rows * x.row + y.rows * y.row) <= target.l2_bytes


def is_out_of_cache(target: Target, x: BufferView, y: BufferView) -> bool:
    """Whether all pictures are so large that they come from memory."""
    return bytes_of(x) + bytes_of(y) > target.l3_bytes * OUT_OF_CACHE


def band_rows(y: BufferView, most: int, shares: int = 1) -> int:
    """Output rows of an item, at most `most`; a band has `shares` items."""
    bands = largest(1, -(-LEAST_ITEMS // (y.images * shares)))
    return smallest(most, largest(1, -(-y.rows // bands)))


@dataclass(frozen=True)
class Depthwise:
    """The recipe: a depthwise convolution or the input gradient of one, for each phase so many `pixels` a tile.

    `gathers`: pictures are copied with zeros around them, and need none themselves.
    """

    parts: tuple[Part, ...]
    pixels: tuple[int, ...]
    gathers: bool
    name: str = DEPTHWISE

    @classmethod
    def of(cls, options: CodegenOptions, parts: tuple[Part, ...]) -> Depthwise:
        pixels: list[int] = []
        gathers = pays_to_gather(options, parts)
        # Vectors that follow each other need no registers for where they lie.
        spare = 2 if gathers else 3
        for part in parts:
            columns, filter = part.problem.z[1], part.problem.filter
            most = most_pixels(options.target, columns, filter, spare)
            chosen = depthwise_pixels(options, part.problem, most)
            if chosen is None and options.open_sizes:
                chosen = least_of(most_pixels(options.target, LONG, filter, spare), columns)
            pixels.append(chosen or pixels_near(columns, most)[0])
        return cls(parts, tuple(pixels), gathers)

    def lower(self, node: Node, context: Context) -> None:
        op, *rest = steps_of(node)
        epilogue, arrays = epilogue_of(rest, node, context), ConvArrays.of(node, context)
        write_group = object()
        for part, pixels in zip(self.parts, self.pixels, strict=True):
            rows, columns = part.problem.filter
            taps, own = (tuple(range(rows)), tuple(range(columns))), arrays
            if part.phases is not None:
                # Each channel of dz is filtered from the far end.
                assert isinstance(op, Conv2dInputGradient)
                row, column = (
                    tuple(phase.tap + step * t for t in reversed(range(phase.taps)))
                    for phase, step in zip(part.phases, op.stride, strict=True)
                )
                taps, own = (row, column), arrays.phase(part.phases, op.stride)
            kernel = _kernel(context.options, own, part.window, pixels, taps, epilogue)
            lower = lower_gathered if self.gathers else _lower
            lower(context, own, part, kernel, write_group)


def _lower(
    context: Context,
    arrays: ConvArrays,
    part: Part,
    kernel: DepthwiseKernel,
    write_group: object,
) -> None:
    target, window = context.target, part.window
    x, y, bias, others = arrays.input, arrays.output, arrays.bias, arrays.operands
    lanes, channels = target.vector_lanes, x.channels
    blocks = -(-channels // lanes)
    shares = 1 if kernel.all_channels else blocks
    band = band_rows(y, FAR_ROWS if kernel.all_channels else y.rows, shares)
    arguments = depthwise.ARGUMENTS.pack(
        input=x,
        filters=arrays.filters,
        bias=bias,
        output=y,
        **operand_arguments(others, arrays.walks),
        **strides(input=x, output=y),
        output_rows=y.rows,
        output_columns=y.columns,
        input_rows=x.rows,
        channels=channels,
        pad_top=window.pads[0][0],
        pad_left=window.pads[1][0],
        band_rows=band,
    )
    halo = window_halo(window, (x.rows, x.columns), (y.rows, y.columns))
    context.add(
        "depthwise",
        (("kernel", kernel),),
        lambda: emit_depthwise(kernel, target),
        arguments,
        items=y.images * -(-y.rows // band) * shares,
        reads=[
            Access(x, kernel.storage, kernel.input_pixel, halo, lanes=1),
            Access(arrays.filters),
            *([Access(bias)] if bias is not None else []),
            *epilogue_reads(y, others, kernel.output_pixel, kernel.operand_storages, arrays.walks),
        ],
        writes=[Access(y, kernel.output_storage, kernel.output_pixel, lanes=1)],
        work=y.images * y.rows * y.columns * blocks * math.prod(window.filter) * 1.5,
        recipe=f"depthwise, {kernel.pixels} px",
        write_group=write_group,
        decision=decided(context.options, part.problem, DEPTHWISE, (kernel.pixels,)),
    )


def _kernel(
    options: CodegenOptions,
    arrays: ConvArrays,
    window: Window,
    pixels: int,
    taps: tuple[tuple[int, ...], tuple[int, ...]],
    epilogue: Epilogue,
) -> DepthwiseKernel:
    target, x, y = options.target, arrays.input, arrays.output
    whole = x.channels % target.vector_lanes == 0
    return DepthwiseKernel(
        pixels,
        taps,
        arrays.filters.type.shape[1],
        window.stride,
        window.dilation,
        x.pixel,
        y.pixel,
        epilogue,
        arrays.bias is not None,
        not whole,
        x.storage,
        y.storage,
        tuple(place.storage for place in arrays.operands),
        arrays.walks,
        prefetch=not options.open_sizes and is_out_of_cache(target, x, y),
        non_temporal=whole and writes_non_temporal(target, y),
        all_channels=options.open_sizes or not is_near(target, x, y),
    )


def lower_depthwise_weight_gradient(node: Node, context: Context) -> None:
    """dw from x and dz: the rows of all images in pieces, each summed on its own."""
    op, target = node.op, context.target
    assert isinstance(op, Conv2dWeightGradient)
    x, dz = context.views[node.inputs[0]], context.views[node.inputs[1]]
    dw = context.views[node.outputs[0]]
    window = Window(op.filter_size, op.stride, op.dilation, op.pads)
    halo = window_halo(window, (x.rows, x.columns), (dz.rows, dz.columns))
    channels, lanes = x.channels, target.vector_lanes
    size = math.prod(op.filter_size) * channels
    rows = dz.images * dz.rows
    pieces, per_piece = even_pieces(rows, min(MOST_PIECES, rows))
    sums = target_of(context, dw, pieces, size, "partial filter gradients")
    kernel = DepthwiseGradientKernel(
        op.filter_size,
        op.stride,
        op.dilation,
        x.pixel,
        dz.pixel,
        channels % lanes != 0,
        pixels_together(target, dz.columns, op.filter_size, op.stride[1]),
        is_out_of_cache(target, x, dz),
    )
    arguments = depthwise_gradient.ARGUMENTS.pack(
        input=x,
        output_gradient=dz,
        filter_gradient=sums,
        **strides(input=x, gradient=dz),
        rows_in_all=rows,
        output_rows=dz.rows,
        output_columns=dz.columns,
        channels=channels,
        pad_top=op.pads[0][0],
        pad_left=op.pads[1][0],
        rows_per_piece=per_piece,
    )
    blocks = -(-channels // lanes)
    context.add(
        "depthwise_gradient",
        (("kernel", kernel),),
        lambda: emit_depthwise_gradient(kernel, target),
        arguments,
        items=pieces * blocks,
        reads=[
            Access(x, pixel=kernel.input_pixel, halo=halo, lanes=1),
            Access(dz, pixel=kernel.gradient_pixel, lanes=1),
        ],
        writes=[Access(dw) if pieces == 1 else sums.buffer],
        work=rows * dz.columns * blocks * math.prod(op.filter_size) * 1.5,
        recipe="depthwise filter gradient",
    )
    if pieces > 1:
        combine(context, sums.buffer, dw, pieces, size)
