"""The direct sum: convolutions and fully connected layers, forward and input gradient, onto the register tile.

A fully connected layer is a convolution of one pixel: with images in lanes each group is an image of one pixel;
with channels in lanes the batch is one row of N pixels, so that a tile spans several images.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.arguments import Packed, strides
from striate.cpu.choice import DIRECT, GRADIENT, ConvProblem
from striate.cpu.family import epilogue_of, operands_of, steps_of
from striate.cpu.kernels import convolution
from striate.cpu.kernels.beside import AS_OUTPUT, BY_PIXEL, operand_arguments
from striate.cpu.kernels.convolution import ConvolutionKernel, emit_convolution
from striate.cpu.kernels.epilogue import Epilogue, keeps_index, pool_window
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.chosen import decided, direct_tile
from striate.cpu.recipes.direct_plan import Arrangement, DirectPlan, plan
from striate.cpu.recipes.filters import Filters, packed, packed_pairs
from striate.cpu.recipes.large import bytes_of, writes_non_temporal
from striate.cpu.recipes.layout_cost import products
from striate.cpu.recipes.pixels import Written, as_pixels, channels_of, walks_of
from striate.cpu.recipes.pointwise import as_stored
from striate.cpu.recipes.problem import Part, groups_of
from striate.cpu.recipes.window import Window, window_halo
from striate.cpu.target import Target
from striate.ir.buffers import Buffer, BufferView, Halo, Pointer
from striate.ir.graph import Node
from striate.ops.conv2d import Conv2dInputGradient
from striate.sizes import is_open

if TYPE_CHECKING:
    from striate.cpu.kernels.amx_convolution import AmxKernel

# Filters that fill at most this share of L2 are all kept there while rows go by.
RESIDENT_FILTERS = 0.5
# Rows of x that fill at most this share of it are kept there while filters go by.
RESIDENT_ROWS = 0.4
# Products on tile registers in the time of one of float32 (AMX, of which neighbours may share the unit).
AMX_SPEED = 8


@dataclass(frozen=True)
class DirectSum:
    """The recipe: a convolution, a fully connected layer or the input gradient of one, by its own products.

    `parts`: of a strided input gradient one convolution for each phase, which writes every stride-th pixel of dx, else
    one. `chosen`: tiles of the parts that come before the cost model's. `pairs`: numbers are multiplied in pairs of
    bfloat16 where x is stored so; `rounds`: where it is not, a copy is.
    """

    parts: tuple[Part, ...]
    chosen: tuple[tuple[int, ...] | None, ...]
    pairs: bool
    rounds: bool
    name: str = DIRECT

    @classmethod
    def of(cls, options: CodegenOptions, parts: tuple[Part, ...], pairs: bool, rounds: bool) -> DirectSum:
        return cls(parts, tuple(direct_tile(options, part.problem) for part in parts), pairs, rounds)

    def lower(self, node: Node, context: Context) -> None:
        op, *rest = steps_of(node)
        epilogue, operands, groups = epilogue_of(rest, node, context), operands_of(node), groups_of(node)
        x, w = context.views[node.inputs[0]], node.inputs[1]
        if self.rounds:
            x = as_stored(context, x, context.options.storage)
        has_bias = len(node.inputs) - len(operands) == 3
        bias = context.views[node.inputs[2]] if has_bias else None
        y, others = context.views[node.outputs[0]], [context.views[value] for value in operands]
        arrays = _Arrays(
            input=as_pixels(x),
            output=as_pixels(y),
            index=context.views[node.outputs[1]] if keeps_index(epilogue) else None,
            operands=tuple(as_pixels(place) for place in others),
            walks=walks_of(others, y),
        )
        # Phases and groups write apart and so run together. Each group has its own slice of the channels.
        write_group = object()
        for part, chosen in zip(self.parts, self.chosen, strict=True):
            problem, own, taps, spread = part.problem, arrays, (0, 0), (1, 1)
            inputs, outputs = problem.x[3], problem.z[2]
            exchanged = problem.kind == GRADIENT
            if part.phases is not None:
                assert isinstance(op, Conv2dInputGradient)
                taps, spread = (part.phases[0].tap, part.phases[1].tap), op.stride
                own = arrays.phase(part.phases, op.stride)
            if part.region is not None:
                own = arrays.region(part.region)
            last = inputs if exchanged else outputs
            for group in range(groups):
                filters = Filters(
                    w, context.views[w], problem.filter, inputs, outputs, exchanged, taps, spread,
                    group * last, groups * last, part.region.taps if part.region is not None else None,
                )  # fmt: skip
                mine, own_bias = own, bias
                if groups > 1:
                    mine = own.group(group, inputs, outputs)
                    own_bias = None if bias is None else channels_of(bias, group * outputs, outputs)
                _lower(context, mine, part, chosen, filters, own_bias, epilogue, write_group)


@dataclass(frozen=True, kw_only=True)
class _Arrays(Written):
    """Where a convolution reads its input and writes; winners have the output's strides too."""

    input: BufferView
    index: BufferView | None

    def group(self, number: int, inputs: int, outputs: int) -> _Arrays:
        """The channels of one group, which has so many."""
        first = number * outputs
        return _Arrays(
            input=channels_of(self.input, number * inputs, inputs),
            output=channels_of(self.output, first, outputs),
            index=None if self.index is None else channels_of(self.index, first, outputs),
            operands=self.with_channels(first, outputs),
            walks=self.walks,
        )

    @property
    def rows_follow(self) -> bool:
        """Whether a row begins where the one before ended, in all of them."""
        walked = [
            place
            for place, walk in zip(self.operands, self.walks, strict=True)
            if walk in (AS_OUTPUT, BY_PIXEL)
        ]
        places = [self.input, self.output, *([self.index] if self.index else []), *walked]
        return all(place.row == place.columns * place.pixel for place in places)

    def with_rows_of(self, columns: int) -> _Arrays:
        """The same pixels in rows of another length."""

        def reshaped(place: BufferView) -> BufferView:
            rows = place.rows * place.columns // columns
            return replace(place, rows=rows, columns=columns, row=columns * place.pixel)

        return _Arrays(
            input=reshaped(self.input),
            output=reshaped(self.output),
            index=None if self.index is None else reshaped(self.index),
            operands=self.with_pixels(reshaped),
            walks=self.walks,
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
    part: Part,
    chosen: tuple[int, ...] | None,
    filters: Filters,
    bias: BufferView | None,
    epilogue: Epilogue,
    write_group: object,
) -> None:
    target, problem, window = context.target, part.problem, part.window
    merged = _contiguous(window, arrays.input)
    clip = _clip(context.options, problem, filters)
    how = plan(
        context.options, problem, chosen, Arrangement(arrays.input.storage, arrays.rows_follow, merged), clip
    )
    own_tile = (how.pixels, how.channels)
    other = how.columns is not problem.z[1]
    if other and (is_open(how.columns) or how.columns != problem.z[1]):
        arrays, own_tile = arrays.with_rows_of(how.columns), (*own_tile, how.columns)
    x, y, index = arrays.input, arrays.output, arrays.index
    images_in_lanes = x.format.lanes > 1
    window_rows, window_columns = pool_window(epilogue)
    # Columns and rows that the pooling drops at the end are not computed.
    rows, columns = y.rows, y.columns * window_columns
    if images_in_lanes:
        tile = _images_tile(
            context, how, arrays, window, filters, bias is not None, epilogue, clip is not None
        )
    else:
        tile = _channels_tile(context, how, arrays, window, filters, bias is not None, epilogue, merged)
    lanes, blocks = tile.kernel.lanes, tile.blocks
    rows_together = 1 if images_in_lanes else _rows_together(target, x, window, filters, rows, blocks)
    arguments = _arguments(tile, arrays, window, filters, bias, (rows, columns), rows_together)
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
        batch_groups=x.images if images_in_lanes else 1,
        parted=(x, y, index, *arrays.of_images),
        write_group=write_group,
        scratch=tile.registers.scratch if tile.registers else 0,
        decision=None if tile.registers else decided(context.options, problem, DIRECT, own_tile),
    )  # fmt: skip


def _arguments(
    tile: _Tile,
    arrays: _Arrays,
    window: Window,
    filters: Filters,
    bias: BufferView | None,
    size: tuple[int, int],
    rows_together: int,
) -> Packed:
    """What the kernel is told. `size`: its output, rows after pooling and columns before."""
    x, y = arrays.input, arrays.output
    return convolution.ARGUMENTS.pack(
        input=x,
        filters=tile.filters,
        bias=bias,
        output=y,
        index=arrays.index,
        **operand_arguments(arrays.operands, arrays.walks),
        **strides(input=x, output=y),
        output_rows=size[0],
        output_columns=size[1],
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
        rows_together=rows_together,
    )


def _reads(
    tile: _Tile, arrays: _Arrays, filters: Filters, bias: BufferView | None, halo: Halo
) -> list[Buffer | Access]:
    """What the kernel reads, and what its code takes each array for."""
    kernel = tile.kernel
    lanes = kernel.lanes if kernel.images_in_lanes else 1
    # Filters that are read as they are (images in lanes) are an array, packed ones the kernel's own.
    as_they_are = tile.filters.buffer is filters.place.buffer
    return [
        Access(arrays.input, kernel.storage, kernel.input_pixel, halo, lanes=lanes),
        Access(filters.place) if as_they_are else tile.filters.buffer,
        *([Access(bias)] if bias is not None else []),
        *epilogue_reads(
            arrays.output, arrays.operands, kernel.output_pixel, kernel.operand_storages, arrays.walks
        ),
    ]


def _writes(kernel: ConvolutionKernel, y: BufferView, index: BufferView | None) -> list[Access]:
    winners = [] if index is None else [Access(index, pixel=kernel.output_pixel, like=y)]
    lanes = kernel.lanes if kernel.images_in_lanes else 1
    return [Access(y, kernel.output_storage, kernel.output_pixel, lanes=lanes), *winners]


def _rows_together(
    target: Target, x: BufferView, window: Window, filters: Filters, rows: int, blocks: int
) -> int:
    """Output rows that meet a block of output channels before the next block comes: what moves fewest bytes.

    Where all filters stay in L2, a row meets them all before the next one comes. Where neither they nor x
    stay there, a part of x does, and all filters go by once for each part.
    """
    in_all = x.images * rows
    filter_bytes = (
        x.storage.number_bytes(x.type) * filters.taps[0] * filters.taps[1] * filters.inputs * filters.outputs
    )
    if filter_bytes <= target.l2_bytes * RESIDENT_FILTERS:
        return 1
    row = x.itemsize * x.row * window.stride[0]
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


def _clip(options: CodegenOptions, problem: ConvProblem, filters: Filters) -> tuple[int, int, int] | None:
    """(filter columns, padding, input columns) where filter columns that meet only padding are skipped.

    The kernel looks whether filters are finite before it leaves out their products with padding.
    """
    side_by_side = problem.dilation[1] == problem.stride[1] == 1
    if options.exact or filters.is_part or not side_by_side or problem.pads[1] <= 1:
        return None
    return problem.filter[1], problem.pads[1], problem.x[2]


def _images_tile(
    context: Context,
    how: DirectPlan,
    arrays: _Arrays,
    window: Window,
    filters: Filters,
    has_bias: bool,
    epilogue: Epilogue,
    clips_columns: bool,
) -> _Tile:
    """Images in lanes: filters are read as they are."""
    target, x, y = context.target, arrays.input, arrays.output
    (l_step, m_step, n_step, k_step) = filters.steps
    may_clip = not context.options.exact and not filters.is_part
    pixels, channels = how.pixels, how.channels
    merged = _contiguous(window, x) and m_step == filters.inputs * n_step
    kernel = ConvolutionKernel(
        True, target.vector_lanes, pixels, channels, window.stride, window.dilation, x.pixel, y.pixel, epilogue,
        has_bias, merged, False, k_step, n_step,
        may_clip and window.dilation[0] == 1 and window.filter[0] > 1, clips_columns,
        operand_walks=arrays.walks,
    )  # fmt: skip
    return _Tile(
        kernel,
        -(-filters.outputs // channels),
        Pointer(filters.place.buffer, 4 * (filters.place.offset + filters.origin)),
        (l_step, m_step),
        f"images in lanes, {pool_window(epilogue)[0] * pixels} px x {channels} ch",
    )


def _channels_tile(
    context: Context,
    how: DirectPlan,
    arrays: _Arrays,
    window: Window,
    filters: Filters,
    has_bias: bool,
    epilogue: Epilogue,
    merged: bool,
) -> _Tile:
    """Channels in lanes: packed filters, in pairs where x is stored in bfloat16."""
    target, x, y, registers = context.target, arrays.input, arrays.output, how.registers
    lanes, pixels, channels = how.lanes, how.pixels, how.channels
    pairs = not x.storage.is_own
    if registers is not None:
        merged = registers.merged
    width = lanes * channels
    # Masked stores take many times as long as whole ones on CPUs without mask registers.
    overlap = registers is None and lanes <= filters.outputs and filters.outputs % width != 0
    row, column = filters.taps[1] * filters.inputs, filters.inputs
    odd = pairs and (row if merged else column) % 2 == 1
    if pairs:
        kept = packed_pairs(context, filters, lanes, channels, merged, x.storage.parts, overlap)
        row, column = (x.storage.parts * count for count in filters.pairs(merged))
    else:
        kept = packed(context, filters, lanes, channels, overlap)
    kernel = ConvolutionKernel(
        False, lanes, pixels, channels, window.stride, window.dilation, x.pixel, y.pixel, epilogue,
        has_bias, merged, filters.outputs % width != 0 and not overlap,
        clip_rows=window.dilation[0] == 1,
        prefetch_input=merged and (context.options.open_sizes or bytes_of(x) > target.l2_bytes),
        storage=x.storage,
        odd=odd,
        output_storage=y.storage,
        operand_storages=tuple(place.storage for place in arrays.operands),
        operand_walks=arrays.walks,
        non_temporal=filters.outputs % width == 0 and writes_non_temporal(target, y),
        overlap=overlap,
    )  # fmt: skip
    blocks, steps = -(-filters.outputs // width), (row * width, column * width)
    tile = f"{pool_window(epilogue)[0] * pixels} px x {channels} x {lanes} ch"
    if registers is not None:
        recipe = f"{'bf16' if x.storage.has_runs else 'bf16x3'} tiles, {tile}"
        return _Tile(
            kernel, blocks, Pointer(kept), steps, recipe, AMX_SPEED, registers.kernel(target, kernel)
        )
    recipe = f"{'bf16 pairs' if pairs else 'channels in lanes'}, {tile}"
    return _Tile(kernel, blocks, Pointer(kept), steps, recipe, 2 if pairs else 1)


def _contiguous(window: Window, x: BufferView) -> bool:
    """Whether the channels of neighbouring pixels follow each other, so that filter column and channel are one loop."""
    return window.filter[1] == 1 or (window.dilation[1] == 1 and x.pixel == x.length)
