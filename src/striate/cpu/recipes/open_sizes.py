"""Tiles for pictures of any size: one for a layer, whatever picture comes next.

A tile is a compile-time number, and the best one for 47 columns is another than that for 48. Where a model meets one
size after another, each layer is cut as for a long row: some columns at the end of a row are computed twice (at most a
tile's), and no kernel is compiled for a new size. Rows shorter than that tile get one of four pixels or of one.
Whether a layer runs as Winograd, and with which transforms, is decided as for a large picture as well.
"""

from __future__ import annotations

import math
from dataclasses import replace

from striate.cpu.choice import ConvProblem
from striate.cpu.recipes import tiles
from striate.cpu.recipes.winograd_plan import Plan
from striate.cpu.target import Target
from striate.sizes import computed

# A row in which no tile wastes much: a multiple of 1 to 8 and of 10, 12, 14.
LONG = 840
# Pixels of a tile in short rows.
SHORT = 4
# The side of a large picture.
WIDE = 96


def least_of(full: int, available: int, unit: int = 1) -> int:
    """The first of `full`, four and one `unit` that are there."""
    return next((count for count in (full, SHORT * unit) if count <= available), unit)


def channels_tile(
    target: Target, columns: int, outputs: int, window: tuple[int, int] = (1, 1), pairs: bool = False
) -> tuple[int, int, int]:
    """As `tiles.channels_tile`."""
    lanes, pixels, vectors = tiles.channels_tile(target, LONG * window[1], outputs, window, pairs)
    return lanes, least_of(pixels, columns, window[1]), vectors


def row_columns(target: Target, rows: int, columns: int, outputs: int, pairs: bool = False) -> int:
    """Into rows of how many pixels a picture is cut: those in which this tile wastes least, the shortest of them."""
    pixels = tiles.channels_tile(target, LONG, outputs, (1, 1), pairs)[1]

    def length(rows: int, columns: int) -> int:
        lengths = [n for n in tiles.row_lengths(rows, columns) if n >= pixels]
        return min(lengths, key=lambda n: (-(-n // pixels) * pixels / n, n), default=rows * columns)

    return computed(length, rows, columns)


def large(problem: ConvProblem) -> ConvProblem:
    """The same layer in a picture in which whole items of tiles have enough to do."""
    (images, _, _, inputs), outputs = problem.x, problem.z[2]
    return replace(problem, x=(images, WIDE, WIDE, inputs), z=(WIDE, WIDE, outputs))


def winograd(target: Target, problem: ConvProblem, like: Plan) -> Plan:
    """The plan of `problem` with the transforms and the register tile of `like`, that of a large picture."""
    lanes = target.vector_lanes
    rows, columns, tile = *problem.z[:2], like.size
    tile_rows, tile_columns = -(-rows // tile), -(-columns // tile)
    tiles = problem.x[0] * tile_rows * tile_columns
    blocks = -(-problem.z[2] // (lanes * like.vectors))
    # Items as large as there, evened out, of whole register tiles.
    items = math.ceil(tiles / like.item_tiles)
    item_tiles = math.ceil(math.ceil(tiles / items) / like.step) * like.step
    return replace(
        like,
        tile_rows=tile_rows,
        tile_columns=tile_columns,
        tiles=tiles,
        item_tiles=item_tiles,
        blocks=blocks,
    )
