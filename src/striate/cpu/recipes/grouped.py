"""Convolutions in groups, forward and input gradient, in one launch: which take it, their tiles, their filters."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass, replace

import numpy as np

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.arguments import strides
from striate.cpu.choice import GRADIENT, GROUPED, ConvProblem
from striate.cpu.cost import cost_model
from striate.cpu.family import epilogue_of, steps_of
from striate.cpu.kernels import grouped
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.grouped import GroupedKernel, TurnKernel, emit_grouped, emit_turn
from striate.cpu.launch import Context, Packing
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.chosen import decided
from striate.cpu.recipes.filters import Filters, packed
from striate.cpu.recipes.large import is_far
from striate.cpu.recipes.open_sizes import LONG, least_of
from striate.cpu.recipes.pixels import ConvArrays
from striate.cpu.recipes.problem import Part
from striate.cpu.recipes.window import Window, window_halo
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer, BufferView, Pointer
from striate.ir.graph import Node
from striate.ops.conv2d import Conv2dInputGradient

# Filter columns that are written out, at most: the code grows with them.
MOST_COLUMNS = 31
# Output pixels of a tile at most.
MOST_PIXELS = 14
# Operations beside products: of lanes that are exchanged, of a vector of results, of a tile.
EXCHANGE, STORE, START = 0.3, 2.0, 20.0
# Share of L2 that the rows of a band may take, before and behind.
BAND_SHARE = 0.5
# The same of the filters of blocks that pass a tile together.
FILTERS_SHARE = 0.25
# Items of a layer that threads share.
LEAST_ITEMS = 16


@dataclass(frozen=True)
class Tile:
    """`pixels` x `vectors` of `lanes` output channels."""

    lanes: int
    pixels: int
    vectors: int


def takes(target: Target, problem: ConvProblem) -> bool:
    """Whether the groups of `problem` fill vectors, or share them evenly."""
    if problem.groups == 1 or problem.lanes != 1 or problem.pool != (1, 1):
        return False
    return problem.filter[1] <= MOST_COLUMNS and _lanes(target, problem) > 0


def _lanes(target: Target, problem: ConvProblem) -> int:
    return lanes_of(target, problem.groups, problem.x[3], problem.z[2])


def lanes_of(target: Target, groups: int, inputs: int, outputs: int) -> int:
    """Of a vector of output channels, so that it lies within a group or holds whole ones; 0: there is none."""
    whole = target.vector_lanes
    for lanes in (whole, whole // 2):
        if lanes < 4 or groups * outputs % lanes:
            continue
        if outputs % lanes == 0 or (lanes % outputs == 0 and inputs <= outputs):
            return lanes
    return 0


def tile_of(target: Target, problem: ConvProblem) -> Tile:
    """The tile that costs least: products, or what is loaded for them, and pixels that are computed twice."""
    return _best_tile(target, problem)[1]


def cost(target: Target, problem: ConvProblem) -> float:
    """Vector operations of all groups in one launch."""
    (images, *size, inputs), (rows, columns, outputs), model = problem.x, problem.z, cost_model(target)
    moved = images * (size[0] * size[1] * inputs + rows * columns * outputs)
    work = _best_tile(target, problem)[0]
    if problem.fixed:
        filters = 4 * math.prod(problem.filter) * inputs * outputs * problem.groups
        work += model.streaming(filters, 1, work)
    return work + model.moving(4 * problem.groups * moved)


@functools.lru_cache(maxsize=1024)
def _best_tile(target: Target, problem: ConvProblem) -> tuple[float, Tile]:
    """The tile that costs least, and its operations for the whole layer."""
    lanes, model = _lanes(target, problem), cost_model(target)
    (rows, columns, outputs), taps, inputs = problem.z, max(problem.filter[1], 1), problem.x[3]
    lines = problem.x[0] * rows * -(-problem.groups * outputs // lanes)
    rounds = max(problem.filter[0], 1) * inputs
    best: tuple[float, Tile] | None = None
    for vectors in range(1, max(outputs // lanes, 1) + 1):
        if vectors > 1 and outputs % (lanes * vectors):
            continue
        for pixels in range(1, min(columns, MOST_PIXELS) + 1):
            if pixels * vectors + min(taps, 3) * vectors + 1 > target.registers:
                continue
            met = {
                p * problem.stride[1] + m * problem.dilation[1] for p in range(pixels) for m in range(taps)
            }
            sums = pixels * vectors
            each = model.round(sums * taps, taps * vectors + len(met), sums)
            if outputs < lanes:
                each += EXCHANGE * len(met)
            score = lines * -(-columns // pixels) / vectors * (rounds * each + STORE * sums + START)
            if best is None or score < best[0] * 0.999:
                best = score, Tile(lanes, pixels, vectors)
    assert best is not None
    return best


def _tile(options: CodegenOptions, problem: ConvProblem) -> Tile:
    if not options.open_sizes:
        return tile_of(options.target, problem)
    rows, columns, outputs = problem.z
    tile = tile_of(options.target, replace(problem, z=(rows, LONG, outputs)))
    return replace(tile, pixels=least_of(tile.pixels, columns))


@dataclass(frozen=True)
class Grouped:
    """The recipe: a convolution in groups, or the input gradient of one, for each phase a tile."""

    parts: tuple[Part, ...]
    tiles: tuple[Tile, ...]
    name: str = GROUPED

    @classmethod
    def of(cls, options: CodegenOptions, parts: tuple[Part, ...]) -> Grouped:
        return cls(parts, tuple(_tile(options, part.problem) for part in parts))

    def lower(self, node: Node, context: Context) -> None:
        op, *rest = steps_of(node)
        epilogue, arrays = epilogue_of(rest, node, context), ConvArrays.of(node, context)
        write_group = object()
        for part, tile in zip(self.parts, self.tiles, strict=True):
            own, taps, spread = arrays, (0, 0), (1, 1)
            if part.phases is not None:
                assert isinstance(op, Conv2dInputGradient)
                taps, spread = (part.phases[0].tap, part.phases[1].tap), op.stride
                own = arrays.phase(part.phases, op.stride)
            filters = _Filters(node, part.problem, tile.lanes * tile.vectors, taps, spread)
            _lower(context, own, part, tile, filters, epilogue, write_group)


@dataclass(frozen=True)
class _Filters:
    """Filters of `node`, packed in blocks of `width` output channels: [blocks, Hf, Wf, inputs of a group, width].

    Of an input gradient the taps first, first + spread, ... take part, from their far end, and channels change places.
    """

    node: Node
    problem: ConvProblem
    width: int
    first: tuple[int, int]
    spread: tuple[int, int]

    def packed(self, context: Context, tile: Tile) -> Buffer:
        w, problem = self.node.inputs[1], self.problem
        if problem.kind != GRADIENT:
            outputs = self.problem.groups * problem.z[2]
            forward = Filters(w, context.views[w], problem.filter, problem.x[3], outputs)
            return packed(context, forward, tile.lanes, tile.vectors)
        blocks = self.problem.groups * problem.z[2] // self.width
        size = 4 * blocks * math.prod(problem.filter) * problem.x[3] * self.width
        choice = (self.problem.groups, self.width, problem.filter, self.first, self.spread)
        kept = context.packed(w, Packing(("turned groups", *choice), self.turned), size)
        return self._turn(context, size) if kept is None else kept

    def turned(self, array: np.ndarray) -> np.ndarray:
        """What `emit_turn` computes, by NumPy."""
        taps, inputs, outputs = self.problem.filter, self.problem.x[3], self.problem.z[2]
        blocks = self.problem.groups * outputs // self.width
        result = aligned_empty((blocks, *taps, inputs, self.width))
        if all(taps):
            w = array[self.first[0] :: self.spread[0], self.first[1] :: self.spread[1]][::-1, ::-1]
            apart = w.reshape(*taps, outputs, self.problem.groups, inputs).transpose(0, 1, 4, 3, 2)
            in_blocks = apart.reshape(*taps, inputs, blocks, self.width)
            result[...] = in_blocks.transpose(3, 0, 1, 2, 4)
        result.flags.writeable = False
        return result

    def _turn(self, context: Context, size: int) -> Buffer:
        w, problem, target = self.node.inputs[1], self.problem, context.target
        place, result = context.views[w], context.scratch(size, "packed filters")
        kernel = TurnKernel(problem.z[2], problem.x[3], self.width)
        _, columns, inputs, outputs = w.type.shape
        column_step = inputs * outputs
        last = [f + s * (t - 1) for f, s, t in zip(self.first, self.spread, problem.filter, strict=True)]
        origin = (last[0] * columns + last[1]) * column_step if all(problem.filter) else 0
        context.add(
            "turn_groups",
            (("kernel", kernel),),
            lambda: emit_turn(kernel, target),
            grouped.TURN_ARGUMENTS.pack(
                input=Pointer(place.buffer, 4 * (place.offset + origin)),
                output=result,
                filter_rows=problem.filter[0],
                filter_columns=problem.filter[1],
                row_step=-self.spread[0] * columns * column_step,
                column_step=-self.spread[1] * column_step,
                channel_step=outputs,
            ),
            items=self.problem.groups * problem.z[2] // self.width * math.prod(problem.filter),
            reads=[Access(place)],
            writes=[result],
            work=size / 4,
            recipe="pack filters",
        )
        return result


def blocks_together(target: Target, filters: int, blocks: int) -> int:
    """Blocks of an item, evened out, of `filters` bytes in all: so many that their filters stay in L2."""
    slices = min(blocks, max(1, math.ceil(filters / (FILTERS_SHARE * target.l2_bytes))))
    return -(-blocks // slices)


def band_rows(target: Target, x: BufferView, y: BufferView, window: Window, blocks: int) -> int:
    """Output rows of an item: so many that they stay in L2 while all blocks pass, and that there are items enough."""
    row = 4 * (x.row * window.stride[0] + y.row)
    fit = max(1, int(BAND_SHARE * target.l2_bytes / max(row, 1)))
    bands = -(-LEAST_ITEMS // max(1, y.images * blocks))
    return max(1, min(fit, -(-y.rows // bands)))


def _lower(
    context: Context,
    arrays: ConvArrays,
    part: Part,
    tile: Tile,
    filters: _Filters,
    epilogue: Epilogue,
    write_group: object,
) -> None:
    target, window, problem = context.target, part.window, part.problem
    x, y, bias, others = arrays.input, arrays.output, arrays.bias, arrays.operands
    far = context.options.open_sizes or is_far(target, x)
    kernel = _kernel(arrays, part, tile, epilogue, far)
    blocks = y.channels // kernel.width
    own = filters.packed(context, tile)
    together = blocks_together(target, own.bytes, blocks) if far else 1
    slices = -(-blocks // together)
    band = band_rows(target, x, y, window, slices)
    halo = window_halo(window, (x.rows, x.columns), (y.rows, y.columns))
    context.add(
        "grouped",
        (("kernel", kernel),),
        lambda: emit_grouped(kernel, target),
        grouped.ARGUMENTS.pack(
            input=x,
            filters=own,
            bias=bias,
            output=y,
            **operand_arguments(others, arrays.walks),
            **strides(input=x, output=y),
            output_rows=y.rows,
            output_columns=y.columns,
            blocks=blocks,
            filter_rows=window.filter[0],
            pad_top=window.pads[0][0],
            pad_left=window.pads[1][0],
            band_rows=band,
            blocks_together=together,
        ),
        items=y.images * -(-y.rows // band) * slices,
        reads=[
            Access(x, pixel=kernel.input_pixel, halo=halo, lanes=1),
            own,
            *([Access(bias)] if bias is not None else []),
            *epilogue_reads(y, others, kernel.output_pixel, kernel.operand_storages, arrays.walks),
        ],
        writes=[Access(y, kernel.output_storage, kernel.output_pixel, lanes=1)],
        work=y.images * y.rows * y.columns * blocks * tile.vectors * problem.x[3] * math.prod(window.filter),
        recipe=f"{problem.groups} groups, {tile.pixels} px x {tile.vectors} x {tile.lanes} ch",
        write_group=write_group,
        decision=decided(context.options, problem, GROUPED, ()),
    )


def _kernel(
    arrays: ConvArrays, part: Part, tile: Tile, epilogue: Epilogue, prefetches: bool
) -> GroupedKernel:
    """What the machine code is specialised on."""
    return GroupedKernel(
        tile.lanes,
        tile.pixels,
        tile.vectors,
        part.problem.x[3],
        part.problem.z[2],
        part.window.filter[1],
        part.window.stride,
        part.window.dilation,
        arrays.input.pixel,
        arrays.output.pixel,
        epilogue,
        arrays.bias is not None,
        prefetches,
        arrays.output.storage,
        tuple(place.storage for place in arrays.operands),
        arrays.walks,
    )
