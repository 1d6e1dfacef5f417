"""The direct sum: convolutions and fully connected layers, forward and input gradient, onto the register tile.

A fully connected layer is a convolution of one pixel: with images in lanes each group is an image of one pixel;
with channels in lanes the batch is one row of N pixels, so that a tile spans several images.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.choice import DIRECT
from striate.cpu.kernels import convolution
from striate.cpu.kernels.convolution import ConvolutionKernel, emit_convolution
from striate.cpu.kernels.epilogue import Epilogue, keeps_index, operand_arguments, pool_window
from striate.cpu.launch import Context
from striate.cpu.recipes import tiles
from striate.cpu.recipes.chosen import decided, direct_tile
from striate.cpu.recipes.filters import Filters, packed, packed_pairs
from striate.cpu.recipes.lanes import products
from striate.cpu.recipes.large import bytes_of, goes_past_caches
from striate.cpu.recipes.layer import of_launch
from striate.cpu.recipes.pixels import as_pixels, channels_of, every
from striate.cpu.recipes.window import Window, gradient_phases, window_halo, window_of
from striate.cpu.target import Target
from striate.ir.buffers import BFLOAT16, OWN, SPLIT, Buffer, BufferView, Halo, Pointer
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.linear import Linear, LinearInputGradient

if TYPE_CHECKING:
    from striate.cpu.kernels.amx_convolution import AmxKernel

# Filters that fill at most this share of the second cache are all kept there while rows go by.
RESIDENT_FILTERS = 0.5
# Rows of x that fill at most this share of it are kept there while filters go by.
RESIDENT_ROWS = 0.4
# Products on tile registers in the time of one of float32 (AMX, of which neighbours may share the unit).
AMX_SPEED = 8


def lower_forward(
    node: Node,
    context: Context,
    op: Conv2d | Linear,
    epilogue: Epilogue,
    operands: Sequence[Value],
    source: BufferView | None = None,
) -> None:
    """`node` computes conv2d or linear, then `epilogue`, whose further arrays are `operands`.

    `source`: a copy of x to read instead of it. Where x is stored in bfloat16 its channels are taken in pairs.
    """
    x, w = node.inputs[0], node.inputs[1]
    has_bias = len(node.inputs) - len(operands) == 3
    window = window_of(op, x.type, w.type)
    outputs = w.type.shape[-1]
    filters = Filters(w, context.views[w], window.filter, x.type.shape[-1], outputs)
    bias = context.views[node.inputs[2]] if has_bias else None
    index = context.views[node.outputs[1]] if keeps_index(epilogue) else None
    arrays = _Arrays(
        as_pixels(source or context.views[x]),
        as_pixels(context.views[node.outputs[0]]),
        index,
        tuple(as_pixels(context.views[value]) for value in operands),
    )
    if not isinstance(op, Conv2d) or op.groups == 1:
        _lower(context, arrays, window, filters, bias, epilogue)
        return
    # Each group is a convolution of its own slice of the channels; they write apart and so run together.
    family, inputs, outputs = object(), w.type.shape[-2], outputs // op.groups
    for group in range(op.groups):
        first = group * outputs
        own = replace(
            filters, inputs=inputs, outputs=outputs, first_channel=first, all_channels=op.groups * outputs
        )
        own_bias = None if bias is None else channels_of(bias, first, outputs)
        _lower(context, arrays.group(group, inputs, outputs), window, own, own_bias, epilogue, family)


def lower_input_gradient(
    node: Node,
    context: Context,
    op: Conv2dInputGradient | LinearInputGradient,
    epilogue: Epilogue,
    operands: Sequence[Value],
    source: BufferView | None = None,
) -> None:
    """The input gradient is a convolution of dz with the filter turned and its channel axes exchanged.

    With a stride it is one such convolution for each phase, which writes every stride-th pixel of dx. `source`: a copy
    of dz to read instead of it.
    """
    w = node.inputs[1]
    inputs, outputs = w.type.shape[-1], w.type.shape[-2]
    dz, dx = as_pixels(source or context.views[node.inputs[0]]), as_pixels(context.views[node.outputs[0]])
    others = tuple(as_pixels(context.views[value]) for value in operands)
    if not isinstance(op, Conv2dInputGradient):
        filters = Filters(w, context.views[w], (1, 1), inputs, outputs, True)
        _lower(context, _Arrays(dz, dx, None, others), Window((1, 1)), filters, None, epilogue)
        return
    family, all_channels, inputs = object(), inputs, inputs // op.groups
    for row, column, window in gradient_phases(op, w.type):
        arrays = _Arrays(
            dz,
            every(dx, row, column, op.stride),
            None,
            tuple(every(place, row, column, op.stride) for place in others),
        )
        for group in range(op.groups):
            filters = Filters(
                w, context.views[w], window.filter, inputs, outputs, True, (row.tap, column.tap), op.stride,
                group * inputs, all_channels,
            )  # fmt: skip
            _lower(context, arrays.group(group, inputs, outputs), window, filters, None, epilogue, family)


@dataclass(frozen=True)
class _Arrays:
    """Where a convolution reads its input and writes; winners and operands have the output's strides."""

    input: BufferView
    output: BufferView
    index: BufferView | None
    operands: tuple[BufferView, ...]

    def group(self, number: int, inputs: int, outputs: int) -> _Arrays:
        """The channels of one group, which has so many."""
        first = number * outputs
        return _Arrays(
            channels_of(self.input, number * inputs, inputs),
            channels_of(self.output, first, outputs),
            None if self.index is None else channels_of(self.index, first, outputs),
            tuple(channels_of(place, first, outputs) for place in self.operands),
        )

    def with_longer_rows(self, target: Target, outputs: int, chosen: tuple[int, ...] | None) -> _Arrays:
        """For 1 x 1 filters a picture without halos may have rows of any length: one that tiles fill better.

        13 x 13 pixels, tiles of 13     ->      1 x 169 pixels, tiles of 17

        `chosen`: a tune file's tile and, behind it, the length.
        """
        places = [self.input, self.output, *([self.index] if self.index else []), *self.operands]
        if any(place.row != place.columns * place.pixel for place in places):
            return self
        rows, columns = self.output.rows, self.output.columns
        if chosen is not None:
            longer = chosen[2] if len(chosen) == 3 else columns
        else:
            longer = tiles.row_columns(target, rows, columns, outputs, self.input.element == BFLOAT16)

        def cut(place: BufferView) -> BufferView:
            return replace(place, rows=rows * columns // longer, columns=longer, row=longer * place.pixel)

        return _Arrays(
            cut(self.input),
            cut(self.output),
            None if self.index is None else cut(self.index),
            tuple(cut(place) for place in self.operands),
        )


@dataclass(frozen=True)
class _Tile:
    """How a layer is cut: what it is specialised on, its blocks of output channels, where its filters lie.

    `steps`: the filters' rows and columns. `registers`: on tile registers, the same with their sizes. `speed`: products
    in the time of one of float32.
    """

    kernel: ConvolutionKernel
    blocks: int
    filters: Pointer
    steps: tuple[int, int]
    recipe: str
    speed: int = 1
    registers: AmxKernel | None = None


def _lower(
    context: Context,
    arrays: _Arrays,
    window: Window,
    filters: Filters,
    bias: BufferView | None,
    epilogue: Epilogue,
    family: object | None = None,
) -> None:
    target = context.target
    layer = of_launch(
        context, arrays.input, arrays.output, window, filters.value, epilogue, gradient=filters.exchanged
    )
    own_columns, chosen = arrays.output.columns, direct_tile(context, layer)
    if window == Window((1, 1)) and arrays.input.format.lanes == 1 and pool_window(epilogue) == (1, 1):
        arrays = arrays.with_longer_rows(target, filters.outputs, chosen)
        if chosen is not None and arrays.output.columns != (*chosen, own_columns)[2]:
            chosen = None  # these rows do not follow each other
    x, y, index, others = arrays.input, arrays.output, arrays.index, arrays.operands
    images_in_lanes = x.format.lanes > 1
    window_rows, window_columns = pool_window(epilogue)
    # Columns and rows that the pooling drops at the end are not computed.
    rows, columns = y.rows, y.columns * window_columns
    choose = _images_tile if images_in_lanes else _channels_tile
    tile = choose(context, arrays, window, filters, bias is not None, epilogue, chosen and chosen[:2])
    cut = (tile.kernel.pixels, tile.kernel.channels) + ((y.columns,) if y.columns != own_columns else ())
    lanes, blocks = tile.kernel.lanes, tile.blocks
    arguments = convolution.ARGUMENTS.pack(
        input=x,
        filters=tile.filters,
        bias=bias,
        output=y,
        index=index,
        **operand_arguments(others),
        input_image=x.image,
        input_row=x.row,
        output_image=y.image,
        output_row=y.row,
        output_rows=rows,
        output_columns=columns,
        images=x.images,
        output_channels=filters.outputs,
        input_rows=x.rows,
        input_columns=x.columns,
        filter_rows=window.filter[0],
        filter_columns=window.filter[1],
        input_channels=filters.inputs,
        pad_top=window.pads[0][0],
        pad_left=window.pads[1][0],
        filter_row_step=tile.steps[0],
        filter_column_step=tile.steps[1],
        rows_together=1 if images_in_lanes else _rows_together(target, x, window, filters, rows, blocks),
    )
    taps = window.filter[0] * window.filter[1]
    halo = window_halo(window, (x.rows, x.columns), (rows * window_rows, columns))
    context.add(
        "convolution",
        (("kernel", tile.registers or tile.kernel),),
        lambda: _emit(tile, target),
        arguments,
        items=x.images * rows * blocks,
        reads=_reads(tile, arrays, filters, bias, halo),
        writes=_writes(tile.kernel, y, index),
        work=products(
            x.images, rows * window_rows, columns, taps, filters.inputs,
            filters.outputs * (lanes if images_in_lanes else 1), lanes,
        ) / tile.speed,
        recipe=tile.recipe,
        groups=x.images if images_in_lanes else 1,
        parted=(x, y, index, *others),
        family=family,
        scratch=tile.registers.scratch if tile.registers else 0,
        decision=None if tile.registers else decided(context, layer, DIRECT, cut),
    )  # fmt: skip


def _reads(
    tile: _Tile, arrays: _Arrays, filters: Filters, bias: BufferView | None, halo: Halo
) -> list[Buffer | Access]:
    """What the kernel reads, and what its code takes each array for."""
    kernel = tile.kernel
    lanes = kernel.lanes if kernel.images_in_lanes else 1
    # Filters that are read as they are (images in lanes) are an array, packed ones the kernel's own.
    as_they_are = tile.filters.buffer is filters.place.buffer
    return [
        Access(arrays.input, kernel.element, kernel.input_pixel, halo, lanes=lanes),
        Access(filters.place) if as_they_are else tile.filters.buffer,
        *([Access(bias)] if bias is not None else []),
        *epilogue_reads(arrays.output, arrays.operands, kernel.output_pixel, kernel.operand_elements),
    ]


def _writes(kernel: ConvolutionKernel, y: BufferView, index: BufferView | None) -> list[Access]:
    winners = [] if index is None else [Access(index, pixel=kernel.output_pixel, like=y)]
    lanes = kernel.lanes if kernel.images_in_lanes else 1
    return [Access(y, kernel.output_element, kernel.output_pixel, lanes=lanes), *winners]


def _rows_together(
    target: Target, x: BufferView, window: Window, filters: Filters, rows: int, blocks: int
) -> int:
    """Output rows that meet a block of output channels before the next block comes: what moves fewest bytes.

    Where all filters stay in the second cache, a row meets them all before the next one comes. Where neither they nor x
    stay there, a part of x does, and all filters go by once for each part.
    """
    in_all = x.images * rows
    itemsize = 4 if x.element == OWN else 2 * x.format.parts
    filter_bytes = itemsize * filters.taps[0] * filters.taps[1] * filters.inputs * filters.outputs
    if filter_bytes <= target.l2_bytes * RESIDENT_FILTERS:
        return 1
    row = (4 if x.element == OWN else 2) * x.row * window.stride[0]
    room = int(target.l2_bytes * RESIDENT_ROWS) // max(row, 1)
    if not 0 < room < in_all:
        return max(in_all, 1)
    parts = -(-in_all // room)
    if parts * filter_bytes >= blocks * bytes_of(x):
        return in_all
    return -(-in_all // parts)


def _emit(tile: _Tile, target: Target) -> str:
    if tile.registers is None:
        return emit_convolution(tile.kernel, target)
    from striate.cpu.kernels.amx_convolution import emit_amx_convolution

    return emit_amx_convolution(tile.registers, target)


def _images_tile(
    context: Context,
    arrays: _Arrays,
    window: Window,
    filters: Filters,
    has_bias: bool,
    epilogue: Epilogue,
    chosen: tuple[int, ...] | None,
) -> _Tile:
    """Images in lanes: filters are read as they are."""
    target, x, y = context.target, arrays.input, arrays.output
    window_rows, window_columns = pool_window(epilogue)
    (l_step, m_step, n_step, k_step) = filters.steps
    # The kernel looks whether filters are finite before it leaves out their products with padding.
    may_clip = not context.exact and not filters.is_part
    clip = None
    if may_clip and window.dilation[1] == 1 and window.stride[1] == 1 and window.pads[1][0] > 1:
        clip = (window.filter[1], window.pads[1][0], x.columns)
    pixels, channels = chosen or tiles.images_tile(
        target, y.columns * window_columns, filters.outputs, (window_rows, window_columns), clip
    )
    merged = _contiguous(window, x) and m_step == filters.inputs * n_step
    kernel = ConvolutionKernel(
        True, target.vector_lanes, pixels, channels, window.stride, window.dilation, x.pixel, y.pixel, epilogue,
        has_bias, merged, False, k_step, n_step,
        may_clip and window.dilation[0] == 1 and window.filter[0] > 1, clip is not None,
    )  # fmt: skip
    return _Tile(
        kernel,
        -(-filters.outputs // channels),
        Pointer(filters.place.buffer, 4 * (filters.place.offset + filters.origin)),
        (l_step, m_step),
        f"images in lanes, {window_rows * pixels} px x {channels} ch",
    )


def _channels_tile(
    context: Context,
    arrays: _Arrays,
    window: Window,
    filters: Filters,
    has_bias: bool,
    epilogue: Epilogue,
    chosen: tuple[int, ...] | None,
) -> _Tile:
    """Channels in lanes: packed filters, in pairs where x is stored in bfloat16."""
    target, x, y = context.target, arrays.input, arrays.output
    pooled = pool_window(epilogue)
    columns, merged = y.columns * pooled[1], _contiguous(window, x)
    pairs = x.element != OWN
    registers = None
    if pairs and target.has_amx:
        from striate.cpu.recipes import amx

        registers = amx.plan(
            target, columns, filters.outputs, pooled, filters.inputs, filters.taps[1], merged
        )
    if registers is not None:
        lanes, pixels, channels = 16, registers.pixels, registers.vectors
        merged = registers.merged
    else:
        lanes, pixels, channels = tiles.channels_tile(target, columns, filters.outputs, pooled, pairs)
        pixels, channels = chosen or (pixels, channels)
    width = lanes * channels
    row, column = filters.taps[1] * filters.inputs, filters.inputs
    odd = pairs and (row if merged else column) % 2 == 1
    if pairs:
        kept = packed_pairs(context, filters, lanes, channels, merged, x.format.parts)
        row, column = (x.format.parts * count for count in filters.pairs(merged))
    else:
        kept = packed(context, filters, lanes, channels)
    kernel = ConvolutionKernel(
        False, lanes, pixels, channels, window.stride, window.dilation, x.pixel, y.pixel, epilogue,
        has_bias, merged, filters.outputs % width != 0,
        clip_rows=window.dilation[0] == 1,
        fetch_input=merged and bytes_of(x) > target.l2_bytes,
        element=x.element,
        odd=odd,
        output_element=y.element,
        operand_elements=tuple(place.element for place in arrays.operands),
        past_caches=filters.outputs % width == 0 and goes_past_caches(target, y),
    )  # fmt: skip
    blocks, steps = -(-filters.outputs // width), (row * width, column * width)
    tile = f"{pooled[0] * pixels} px x {channels} x {lanes} ch"
    if registers is not None:
        recipe = f"{'bf16x3' if x.element == SPLIT else 'bf16'} tiles, {tile}"
        return _Tile(
            kernel, blocks, Pointer(kept), steps, recipe, AMX_SPEED, registers.kernel(target, kernel)
        )
    recipe = f"{'bf16 pairs' if pairs else 'channels in lanes'}, {tile}"
    return _Tile(kernel, blocks, Pointer(kept), steps, recipe, 2 if pairs else 1)


def _contiguous(window: Window, x: BufferView) -> bool:
    """Whether the channels of neighbouring pixels follow each other, so that filter column and channel are one loop."""
    return window.filter[1] == 1 or (window.dilation[1] == 1 and x.pixel == x.length)
