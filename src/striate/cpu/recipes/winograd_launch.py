"""The launches of a Winograd layer: the filters' transform, where nobody has kept it, and the layer itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.arguments import Packed, strides
from striate.cpu.choice import GRADIENT, ConvProblem, Decision
from striate.cpu.family import epilogue_of, operands_of, steps_of
from striate.cpu.kernels import winograd, winograd_filters
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.epilogue import Epilogue, keeps_index, pool_window
from striate.cpu.kernels.winograd import emit_winograd
from striate.cpu.kernels.winograd_filters import WinogradFiltersKernel, emit_winograd_filters
from striate.cpu.kernels.winograd_lines import (
    FILTERS_GAP,
    TAPS,
    positions_of,
    scratch_bytes,
    transform_filters,
)
from striate.cpu.kernels.winograd_tiles import EXCHANGED, PACKED, PLAIN, WinogradKernel
from striate.cpu.launch import Context, Packing
from striate.cpu.recipes.pixels import walks_of
from striate.cpu.recipes.winograd_pieces import filters_in_pieces, pieces_of, summed_channels
from striate.cpu.recipes.winograd_plan import Plan, all_groups_together
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer, BufferView, Halo, Pointer, pointer
from striate.ir.graph import Node
from striate.ir.types import Value

# Of powers of two whose inverse is a normal number too.
LARGEST_EXPONENT = 126


def launch(
    node: Node, context: Context, problem: ConvProblem, plan: Plan, halo: Halo, decision: Decision
) -> None:
    """`node` computes the convolution or input gradient `problem` as `plan` says, then its epilogue; `halo`: zeros that
    its tiles read around x."""
    operands, epilogue = operands_of(node), epilogue_of(steps_of(node)[1:], node, context)
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    others = [context.views[value] for value in operands]
    bias = context.views[node.inputs[2]] if len(node.inputs) - len(operands) == 3 else None
    index = context.views[node.outputs[1]] if keeps_index(epilogue) else None
    place = Place(x, y, bias, index, others, walks_of(others, y), node.inputs[1])
    target, groups = context.target, problem.groups
    lanes, positions = target.vector_lanes, positions_of(plan.size)
    if plan.chunk:
        source, filters = (
            EXCHANGED if problem.kind == GRADIENT else PLAIN,
            Access(context.views[place.filters]),
        )
        start = pointer(context.views[place.filters])
    else:
        source, filters = PACKED, _filters(context, place.filters, problem, plan, decision)
        start = Pointer(filters)
    prefetches = groups > 1 and (context.options.open_sizes or all_groups_together(target, problem))
    kernel = _kernel(target, problem, plan, epilogue, place, source, prefetches)
    if plan.apart:
        assert isinstance(filters, Buffer)
        # Loaded by the first layer of few tiles.
        from striate.cpu.recipes.winograd_apart import launch_apart

        launch_apart(context, problem, plan, halo, kernel, place, filters, decision)
        return
    arguments = _arguments(problem, plan, epilogue, place, start, prefetches)
    context.add(
        "winograd",
        (("kernel", kernel),),
        lambda: emit_winograd(kernel, target),
        arguments,
        items=groups * plan.items,
        reads=[
            Access(x, pixel=kernel.input_pixel, halo=halo, lanes=1),
            filters,
            *([Access(bias)] if bias is not None else []),
            *epilogue_reads(y, others, kernel.output_pixel, kernel.operand_storages, place.walks),
        ],
        writes=[
            Access(y, kernel.output_storage, kernel.output_pixel, lanes=1),
            *([Access(index, pixel=kernel.output_pixel, like=y)] if index is not None else []),
        ],
        work=groups * plan.tiles * positions * summed_channels(problem) * problem.z[2] / lanes * 1.5,
        recipe=f"winograd {plan.size}x{plan.size}{_cut(problem)}, {plan.step} x {plan.vectors} x {lanes} ch",
        scratch=plan.scratch(target, problem),
        decision=decision,
    )


def _cut(problem: ConvProblem) -> str:
    rows, columns = pieces_of(problem)
    groups = f", {problem.groups} groups" if problem.groups > 1 else ""
    return f" in {rows} x {columns} pieces" if rows * columns > 1 else groups


@dataclass(frozen=True)
class Place:
    """What a layer reads and writes; groups have their channels side by side in all of it."""

    x: BufferView
    y: BufferView
    bias: BufferView | None
    index: BufferView | None
    operands: list[BufferView]
    walks: tuple[str, ...]
    filters: Value


def _kernel(
    target: Target,
    problem: ConvProblem,
    plan: Plan,
    epilogue: Epilogue,
    place: Place,
    source: str,
    prefetches: bool,
) -> WinogradKernel:
    """What the machine code is specialised on. `source`: where its filters come from."""
    v_row, m_row = plan.rows(target, problem)
    width = plan.vectors * target.vector_lanes
    # Masked stores take many times as long as whole ones on CPUs without mask registers.
    in_last_part = problem.z[2] - (plan.parts - 1) * plan.part_blocks * width
    overlap = problem.z[2] % target.vector_lanes != 0 and in_last_part >= target.vector_lanes
    return WinogradKernel(
        plan.size,
        plan.step,
        plan.vectors,
        v_row,
        m_row,
        place.x.pixel,
        place.y.pixel,
        source,
        plan.chunk,
        epilogue,
        place.bias is not None,
        problem.x[3] % target.vector_lanes != 0,
        problem.z[2] % target.vector_lanes != 0 and not overlap,
        source == PACKED and problem.fixed,
        problem.groups > 1,
        prefetches,
        place.y.storage,
        tuple(each.storage for each in place.operands),
        place.walks,
        problem.stride,
        pieces_of(problem),
        overlap,
    )


def _arguments(
    problem: ConvProblem, plan: Plan, epilogue: Epilogue, place: Place, filters: Pointer, prefetches: bool
) -> Packed:
    pooled = pool_window(epilogue)
    return winograd.ARGUMENTS.pack(
        input=place.x,
        filters=filters,
        bias=place.bias,
        output=place.y,
        index=place.index,
        **operand_arguments(place.operands, place.walks),
        **strides(input=place.x, output=place.y),
        output_rows=place.y.rows * pooled[0],
        output_columns=place.y.columns * pooled[1],
        tiles=plan.tiles,
        tile_rows=plan.tile_rows,
        tile_columns=plan.tile_columns,
        item_tiles=plan.item_tiles,
        blocks=plan.blocks,
        parts=plan.parts,
        part_blocks=plan.part_blocks,
        input_channels=summed_channels(problem),
        output_channels=problem.z[2],
        pad_top=problem.pads[0],
        pad_left=problem.pads[1],
        groups=problem.groups,
        # Where x comes from far, its pixels meet all groups before the next ones come.
        items_together=plan.parts if prefetches else plan.items,
    )


def _filters(context: Context, w: Value, problem: ConvProblem, plan: Plan, decision: Decision) -> Buffer:
    """U, packed [positions, blocks, Cin, QV]: made once by NumPy, or by a launch of its own at every run.

    Of each group one after the other. NumPy divides a group's by a power of two, so that none is greater than 1, and
    leaves that number behind the first position's.
    """
    width = plan.vectors * context.target.vector_lanes
    positions = positions_of(plan.size)
    length = plan.blocks * summed_channels(problem) * width  # of one position
    size = 4 * problem.groups * positions * (length + FILTERS_GAP)

    def make(array: np.ndarray) -> np.ndarray:
        result = aligned_empty((problem.groups, positions, length + FILTERS_GAP))
        for own, part in zip(result, np.split(array, problem.groups, axis=3), strict=True):
            g = part[::-1, ::-1].transpose(0, 1, 3, 2) if problem.kind == GRADIENT else part
            _transform(filters_in_pieces(g, problem), plan, width, own)
        result.flags.writeable = False
        return result

    key = ("winograd", plan.size, width, problem.kind == GRADIENT, problem.groups, problem.stride)
    packing = Packing(key, make)
    kept = context.packed(w, packing, size)
    if kept is not None:
        return kept
    target, place = context.target, context.views[w]
    made = context.scratch(size, "transformed filters")
    kernel = WinogradFiltersKernel(plan.size, plan.vectors, problem.kind == GRADIENT)
    arguments = winograd_filters.ARGUMENTS.pack(
        input=place,
        output=made,
        input_channels=problem.x[3],
        output_channels=problem.z[2],
        blocks=plan.blocks,
    )
    context.add(
        "winograd_filters",
        (("kernel", kernel),),
        lambda: emit_winograd_filters(kernel, target),
        arguments,
        items=plan.blocks * -(-problem.x[3] // target.vector_lanes),
        reads=[Access(place)],
        writes=[made],
        work=size / 4 / target.vector_lanes * 4,
        recipe=f"transform filters {plan.size}x{plan.size}",
        scratch=scratch_bytes(target),
        decision=decision,
    )
    return made


def _transform(g: np.ndarray, plan: Plan, width: int, whole: np.ndarray) -> None:
    """Write U of the filters g [3, 3, Cin, Cout], and their scale, to `whole`, by NumPy."""
    inputs, positions = g.shape[2], positions_of(plan.size)
    length = plan.blocks * inputs * width
    packed = whole[:, :length].reshape(positions, plan.blocks, inputs, width)
    part = np.zeros((TAPS, TAPS, inputs, width), np.float32)
    transformed = np.empty((positions, inputs, width), np.float32)
    scale = scale_of(g)
    for block in range(plan.blocks):
        own = g[..., block * width : (block + 1) * width]
        np.multiply(own, 1 / scale, out=part[..., : own.shape[3]])
        part[..., own.shape[3] :] = 0
        transform_filters(part, plan.size, transformed)
        packed[:, block] = transformed
    whole[:, length:] = 0
    whole[0, length] = scale


def scale_of(filters: np.ndarray) -> np.float32:
    """The power of two that none of `filters` exceeds, if it has an inverse; 1 if all are 0 or one is infinite."""
    largest = max(filters.max(initial=0), -filters.min(initial=0))
    if not 0 < largest < np.inf:
        return np.float32(1)
    return np.float32(2.0 ** min(max(int(np.frexp(largest)[1]), -LARGEST_EXPONENT), LARGEST_EXPONENT))
