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
from striate.cpu.recipes.pixels import Written, channels_of, walks_of
from striate.cpu.recipes.problem import groups_of
from striate.cpu.recipes.winograd_pieces import filters_in_pieces, pieces_of, summed_channels
from striate.cpu.recipes.winograd_plan import Plan
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
    written = Written(output=y, operands=tuple(others), walks=walks_of(others, y))
    bias = context.views[node.inputs[2]] if len(node.inputs) - len(operands) == 3 else None
    index = context.views[node.outputs[1]] if keeps_index(epilogue) else None
    # Each group is a convolution of its own slice of the channels; they write apart and so run together.
    inputs, outputs, write_group = problem.x[3], problem.z[2], object()
    for group in range(groups_of(node)):
        first = group * outputs
        place = Place(
            channels_of(x, group * inputs, inputs),
            channels_of(y, first, outputs),
            None if bias is None else channels_of(bias, first, outputs),
            None if index is None else channels_of(index, first, outputs),
            written.with_channels(first, outputs),
            written.walks,
            node.inputs[1],
            first,
        )
        _launch_group(context, problem, plan, halo, epilogue, place, decision, write_group)


@dataclass(frozen=True)
class Place:
    """Where one group's channels lie; its filters are those from `first` on."""

    x: BufferView
    y: BufferView
    bias: BufferView | None
    index: BufferView | None
    operands: tuple[BufferView, ...]
    walks: tuple[str, ...]
    filters: Value
    first: int


def _launch_group(
    context: Context,
    problem: ConvProblem,
    plan: Plan,
    halo: Halo,
    epilogue: Epilogue,
    group: Place,
    decision: Decision,
    write_group: object,
) -> None:
    target = context.target
    x, y, bias, index, others = group.x, group.y, group.bias, group.index, group.operands
    lanes, positions = target.vector_lanes, positions_of(plan.size)
    if plan.chunk:
        source, filters = (
            EXCHANGED if problem.kind == GRADIENT else PLAIN,
            Access(context.views[group.filters]),
        )
        place = pointer(context.views[group.filters])
    else:
        source, filters = PACKED, _filters(context, group.filters, problem, plan, decision, group.first)
        place = Pointer(filters)
    kernel = _kernel(target, problem, plan, epilogue, group, source)
    if plan.apart:
        assert isinstance(filters, Buffer)
        # Loaded by the first layer of few tiles.
        from striate.cpu.recipes.winograd_apart import launch_apart

        launch_apart(context, problem, plan, halo, kernel, group, filters, decision)
        return
    arguments = _arguments(problem, plan, epilogue, group, place)
    context.add(
        "winograd",
        (("kernel", kernel),),
        lambda: emit_winograd(kernel, target),
        arguments,
        items=plan.items,
        reads=[
            Access(x, pixel=kernel.input_pixel, halo=halo, lanes=1),
            filters,
            *([Access(bias)] if bias is not None else []),
            *epilogue_reads(y, others, kernel.output_pixel, kernel.operand_storages, group.walks),
        ],
        writes=[
            Access(y, kernel.output_storage, kernel.output_pixel, lanes=1),
            *([Access(index, pixel=kernel.output_pixel, like=y)] if index is not None else []),
        ],
        work=plan.tiles * positions * summed_channels(problem) * problem.z[2] / lanes * 1.5,
        recipe=f"winograd {plan.size}x{plan.size}{_in_pieces(problem)}, {plan.step} x {plan.vectors} x {lanes} ch",
        scratch=plan.scratch(target, problem),
        write_group=write_group,
        decision=decision,
    )


def _in_pieces(problem: ConvProblem) -> str:
    rows, columns = pieces_of(problem)
    return f" in {rows} x {columns} pieces" if rows * columns > 1 else ""


def _kernel(
    target: Target, problem: ConvProblem, plan: Plan, epilogue: Epilogue, group: Place, source: str
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
        group.x.pixel,
        group.y.pixel,
        source,
        plan.chunk,
        epilogue,
        group.bias is not None,
        problem.x[3] % target.vector_lanes != 0,
        problem.z[2] % target.vector_lanes != 0 and not overlap,
        source == PACKED and problem.fixed,
        group.y.storage,
        tuple(place.storage for place in group.operands),
        group.walks,
        problem.stride,
        pieces_of(problem),
        overlap,
    )


def _arguments(
    problem: ConvProblem, plan: Plan, epilogue: Epilogue, group: Place, filters: Pointer
) -> Packed:
    pooled = pool_window(epilogue)
    return winograd.ARGUMENTS.pack(
        input=group.x,
        filters=filters,
        bias=group.bias,
        output=group.y,
        index=group.index,
        **operand_arguments(group.operands, group.walks),
        **strides(input=group.x, output=group.y),
        output_rows=group.y.rows * pooled[0],
        output_columns=group.y.columns * pooled[1],
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
    )


def _filters(
    context: Context, w: Value, problem: ConvProblem, plan: Plan, decision: Decision, first: int
) -> Buffer:
    """U, packed [positions, blocks, Cin, QV]: made once by NumPy, or by a launch of its own at every run.

    Of a group's filters, which stand in w from output channel `first` on. NumPy divides them by a power of two, so that
    none is greater than 1, and leaves that number behind the first position's.
    """
    width = plan.vectors * context.target.vector_lanes
    positions = positions_of(plan.size)
    length = plan.blocks * summed_channels(problem) * width  # of one position
    size = 4 * positions * (length + FILTERS_GAP)

    def make(array: np.ndarray) -> np.ndarray:
        g = array[::-1, ::-1].transpose(0, 1, 3, 2) if problem.kind == GRADIENT else array
        return _transformed(filters_in_pieces(g[..., first : first + problem.z[2]], problem), plan, width)

    kept = context.packed(
        w,
        Packing(("winograd", plan.size, width, problem.kind == GRADIENT, first, problem.stride), make),
        size,
    )
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


def _transformed(g: np.ndarray, plan: Plan, width: int) -> np.ndarray:
    """U of the filters g [3, 3, Cin, Cout], and their scale, by NumPy."""
    inputs, positions = g.shape[2], positions_of(plan.size)
    length = plan.blocks * inputs * width
    whole = aligned_empty((positions, length + FILTERS_GAP))
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
    whole.flags.writeable = False
    return whole


def scale_of(filters: np.ndarray) -> np.float32:
    """The power of two that none of `filters` exceeds, if it has an inverse; 1 if all are 0 or one is infinite."""
    largest = max(filters.max(initial=0), -filters.min(initial=0))
    if not 0 < largest < np.inf:
        return np.float32(1)
    return np.float32(2.0 ** min(max(int(np.frexp(largest)[1]), -LARGEST_EXPONENT), LARGEST_EXPONENT))
