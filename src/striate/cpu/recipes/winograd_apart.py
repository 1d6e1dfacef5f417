"""The launches of a Winograd layer of few tiles: its three stages, one after the other."""

from __future__ import annotations

import functools

from striate.cpu.access import Access, epilogue_reads
from striate.cpu.arguments import strides
from striate.cpu.choice import ConvProblem, Decision
from striate.cpu.kernels import winograd_apart as kernels
from striate.cpu.kernels.beside import operand_arguments
from striate.cpu.kernels.epilogue import pool_window
from striate.cpu.kernels.winograd_lines import FILTERS_GAP, positions_of
from striate.cpu.kernels.winograd_tiles import WinogradKernel
from striate.cpu.launch import Context
from striate.cpu.recipes.winograd_launch import Place
from striate.cpu.recipes.winograd_plan import FEWEST_ITEMS, GAP, INPUT_WORK, OUTPUT_WORK, Plan
from striate.ir.buffers import Buffer, Halo, Pointer


def launch_apart(
    context: Context,
    problem: ConvProblem,
    plan: Plan,
    halo: Halo,
    kernel: WinogradKernel,
    place: Place,
    filters: Buffer,
    decision: Decision,
) -> None:
    """V, M and y as `plan` says. `filters`: packed; `halo`: zeros that tiles read around x."""
    positions = positions_of(plan.size)
    # Positions lie a little apart, so that they spread over the cache's sets.
    patch_position, sum_position = (plan.item_tiles * row + GAP for row in plan.rows(context.target, problem))
    patches = context.scratch(4 * positions * patch_position, "transformed tiles")
    sums = context.scratch(4 * positions * sum_position, "sums of products")
    _transform(context, problem, plan, halo, kernel, place, (patches, patch_position))
    _products(
        context, problem, plan, kernel, filters, (patches, patch_position), (sums, sum_position), decision
    )
    _output(context, problem, plan, kernel, place, filters, (sums, sum_position))


def _transform(
    context: Context,
    problem: ConvProblem,
    plan: Plan,
    halo: Halo,
    kernel: WinogradKernel,
    place: Place,
    result: tuple[Buffer, int],
) -> None:
    target, x = context.target, place.x
    vectors = -(-problem.x[3] // target.vector_lanes)
    parts = _parts(plan.tiles, vectors)
    item_vectors = -(-vectors // parts)
    arguments = kernels.TRANSFORM_ARGUMENTS.pack(
        input=x,
        patches=result[0],
        **strides(input=x),
        tile_rows=plan.tile_rows,
        tile_columns=plan.tile_columns,
        input_channels=problem.x[3],
        item_channels=item_vectors * target.vector_lanes,
        parts=-(-vectors // item_vectors),
        pad_top=problem.pads[0],
        pad_left=problem.pads[1],
        patch_position=result[1],
    )
    context.add(
        "winograd_transform",
        (("kernel", kernel),),
        functools.partial(kernels.emit_winograd_transform, kernel, target),
        arguments,
        items=plan.tiles * -(-vectors // item_vectors),
        reads=[Access(x, pixel=kernel.input_pixel, halo=halo, lanes=1)],
        writes=[result[0]],
        work=plan.tiles * vectors * INPUT_WORK * positions_of(plan.size) / positions_of(4),
        recipe=f"transform tiles {plan.size}x{plan.size}",
    )


def _products(
    context: Context,
    problem: ConvProblem,
    plan: Plan,
    kernel: WinogradKernel,
    filters: Buffer,
    patches: tuple[Buffer, int],
    sums: tuple[Buffer, int],
    decision: Decision,
) -> None:
    target, positions = context.target, positions_of(plan.size)
    lanes = target.vector_lanes
    arguments = kernels.PRODUCT_ARGUMENTS.pack(
        patches=patches[0],
        filters=filters,
        sums=sums[0],
        tiles=plan.tiles,
        input_channels=problem.x[3],
        blocks=plan.blocks,
        part_blocks=plan.part_blocks,
        parts=plan.parts,
        patch_position=patches[1],
        filter_position=_filter_position(problem, plan, lanes),
        sum_position=sums[1],
    )
    context.add(
        "winograd",
        (("kernel", kernel), ("stage", "products")),
        functools.partial(kernels.emit_winograd_products, kernel, target),
        arguments,
        items=plan.items,
        reads=[patches[0], filters],
        writes=[sums[0]],
        work=plan.tiles * positions * problem.x[3] * problem.z[2] / lanes,
        recipe=f"winograd {plan.size}x{plan.size}, {plan.step} x {plan.vectors} x {lanes} ch",
        decision=decision,
    )


def _output(
    context: Context,
    problem: ConvProblem,
    plan: Plan,
    kernel: WinogradKernel,
    place: Place,
    filters: Buffer,
    sums: tuple[Buffer, int],
) -> None:
    target, y, bias, index, others = context.target, place.y, place.bias, place.index, place.operands
    pooled = pool_window(kernel.epilogue)
    item_blocks = -(-plan.blocks // _parts(plan.tiles, plan.blocks))
    parts = -(-plan.blocks // item_blocks)
    arguments = kernels.OUTPUT_ARGUMENTS.pack(
        sums=sums[0],
        scale=Pointer(filters, 4 * (_filter_position(problem, plan, target.vector_lanes) - FILTERS_GAP)),
        bias=bias,
        output=y,
        index=index,
        **operand_arguments(others, place.walks),
        **strides(output=y),
        output_rows=y.rows * pooled[0],
        output_columns=y.columns * pooled[1],
        tile_rows=plan.tile_rows,
        tile_columns=plan.tile_columns,
        output_channels=problem.z[2],
        item_blocks=item_blocks,
        blocks=plan.blocks,
        parts=parts,
        sum_position=sums[1],
    )
    context.add(
        "winograd_output",
        (("kernel", kernel),),
        functools.partial(kernels.emit_winograd_output, kernel, target),
        arguments,
        items=plan.tiles * parts,
        reads=[
            sums[0],
            filters,
            *([Access(bias)] if bias is not None else []),
            *epilogue_reads(y, others, kernel.output_pixel, kernel.operand_storages, place.walks),
        ],
        writes=[
            Access(y, kernel.output_storage, kernel.output_pixel, lanes=1),
            *([Access(index, pixel=kernel.output_pixel, like=y)] if index is not None else []),
        ],
        work=plan.tiles
        * problem.z[2]
        / target.vector_lanes
        * OUTPUT_WORK
        * positions_of(plan.size)
        / positions_of(4),
        recipe=f"transform sums {plan.size}x{plan.size}",
    )


def _parts(tiles: int, most: int) -> int:
    """Shares of the channels with which tiles make items enough."""
    return min(most, -(-FEWEST_ITEMS // tiles))


def _filter_position(problem: ConvProblem, plan: Plan, lanes: int) -> int:
    """Elements from one position's filters to the next's."""
    return plan.blocks * problem.x[3] * plan.vectors * lanes + FILTERS_GAP
