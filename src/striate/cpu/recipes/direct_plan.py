"""How a direct sum is cut into tiles: chosen from outside, or by the cost model of `tiles.py`.

A tile depends on what the formats of its arrays came to: numbers in pairs need other tiles than float32, and rows that
follow each other in memory may be cut anew. So the plan is the selected recipe's, made once it knows its arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from striate.cpu.choice import ConvProblem
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes import open_sizes, tiles
from striate.ir.storage import Storage

if TYPE_CHECKING:
    from striate.cpu.recipes.amx import TilePlan


@dataclass(frozen=True)
class Arrangement:
    """What a tile must know of its arrays: how x is stored, whether in all of them rows follow each other, and whether
    the pixels that a filter's row meets stand side by side (`merged`)."""

    storage: Storage
    rows_follow: bool
    merged: bool


@dataclass(frozen=True)
class DirectPlan:
    """`pixels` columns (before pooling) and `channels` (images in lanes) or vectors of channels a tile.

    `columns`: those of a row after it was cut anew. `lanes`: of a vector. `registers`: the plan on tile registers.
    """

    lanes: int
    pixels: int
    channels: int
    columns: int
    registers: TilePlan | None = None


def plan(
    options: CodegenOptions,
    problem: ConvProblem,
    chosen: tuple[int, ...] | None,
    arrangement: Arrangement,
    clip: tuple[int, int, int] | None,
) -> DirectPlan:
    """The cut of `problem`. `clip`: of images in lanes, see `tiles.images_tile`."""
    target, (rows, columns, outputs) = options.target, problem.z
    if problem.lanes > 1:
        pixels, channels = chosen or tiles.images_tile(target, columns, outputs, problem.pool, clip)
        return DirectPlan(target.vector_lanes, pixels, channels, columns)
    length, pairs = columns, not arrangement.storage.is_own
    if arrangement.rows_follow and is_one_pixel(problem):
        if chosen is not None:
            length = (*chosen, columns)[2]
        elif options.open_sizes:
            length = open_sizes.row_columns(target, rows, columns, outputs, pairs)
        else:
            length = tiles.row_columns(target, rows, columns, outputs, pairs and arrangement.storage.has_runs)
    elif chosen is not None and (*chosen, columns)[2] != columns:
        chosen = None
    if pairs and target.has_amx:
        from striate.cpu.recipes import amx

        registers = amx.plan(
            target, length, outputs, problem.pool, problem.x[3], problem.filter[1], arrangement.merged
        )
        if registers is not None:
            return DirectPlan(16, registers.pixels, registers.vectors, length, registers)
    if chosen is not None:
        lanes, (pixels, vectors) = tiles.lanes_of(target, outputs), chosen[:2]
    else:
        own = open_sizes if options.open_sizes else tiles
        lanes, pixels, vectors = own.channels_tile(target, length, outputs, problem.pool, pairs)
    return DirectPlan(lanes, pixels, vectors, length)


def is_one_pixel(problem: ConvProblem) -> bool:
    """Whether each output has one pixel of the input, so that a picture without halos may have rows of any length.

    13 x 13 pixels, tiles of 13     ->      1 x 169 pixels, tiles of 17
    """
    unmoved = problem.pads == (0, 0) and problem.x[1:3] == problem.z[:2]
    single = problem.filter == problem.stride == problem.dilation == problem.pool == (1, 1)
    return single and unmoved and problem.lanes == 1
