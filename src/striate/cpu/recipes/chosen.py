"""What a selection from outside (a tune file's, a test's) gives a problem, checked: no tile reaches a generator that
could not be the model's own."""

from __future__ import annotations

from striate.cpu.choice import DEPTHWISE, DIRECT, Choice, ConvProblem, Decision, expect
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes import tiles


def direct_tile(options: CodegenOptions, problem: ConvProblem) -> tuple[int, ...] | None:
    """(pixels, vectors) of a direct sum, then the length of rows if the picture is cut anew; None: the model's."""
    tile = options.choices.tile(problem, DIRECT)
    if not tile:
        return None
    choice = Choice(DIRECT, tile)
    pixels, channels = tile[:2]
    rows, columns, outputs = problem.z
    if len(tile) == 3:
        expect(
            problem.filter == (1, 1) and problem.lanes == 1,
            problem,
            choice,
            "only 1 x 1 filters take rows of any length",
        )
        pixels_in_all = rows * columns
        expect(
            pixels_in_all % tile[2] == 0, problem, choice, f"{pixels_in_all} pixels are no rows of {tile[2]}"
        )
        columns = tile[2]
    window_rows, window_columns = problem.pool
    expect(pixels <= columns, problem, choice, f"a row has {columns} pixels")
    expect(
        pixels % window_columns == 0, problem, choice, f"a pooling takes {window_columns} columns together"
    )
    if problem.lanes > 1:
        expect(channels <= outputs, problem, choice, f"there are {outputs} output channels")
        sums = (channels, pixels * window_rows)
    else:
        blocks = -(-outputs // tiles.lanes_of(options.target, outputs))
        expect(channels <= blocks, problem, choice, f"the output channels are {blocks} vectors")
        sums = (pixels * window_rows, channels)
    registers = options.target.registers
    expect(tiles.fits(options.target, *sums), problem, choice, f"that does not fit {registers} registers")
    return tile


def depthwise_pixels(options: CodegenOptions, problem: ConvProblem, most: int) -> int | None:
    """Output pixels of a depthwise tile; None: the model's. `most`: as many as fit."""
    tile = options.choices.tile(problem, DEPTHWISE)
    if not tile:
        return None
    expect(tile[0] <= most, problem, Choice(DEPTHWISE, tile), f"at most {most} pixels fit")
    return tile[0]


def decided(options: CodegenOptions, problem: ConvProblem, recipe: str, tile: tuple[int, ...]) -> Decision:
    """What a launch was given: a choice from outside, if that is what it says."""
    choice = Choice(recipe, tile)
    return Decision(problem, choice, options.choices.get(problem) == choice)
