"""What a tune file chose for a launch, checked: no tile reaches a generator that could not be the model's own."""

from __future__ import annotations

from striate.cpu.choice import DEPTHWISE, DIRECT, Choice, Decision, Layer, expect
from striate.cpu.launch import Context
from striate.cpu.recipes import tiles


def direct_tile(context: Context, layer: Layer) -> tuple[int, ...] | None:
    """(pixels, vectors) of a direct sum, then the length of rows if the picture is cut anew; None: the model's."""
    tile = context.choices.tile(layer, DIRECT)
    if tile is None:
        return None
    choice = Choice(DIRECT, tile)
    pixels, channels = tile[:2]
    rows, columns, outputs = layer.z
    if len(tile) == 3:
        expect(
            layer.filter == (1, 1) and layer.lanes == 1,
            layer,
            choice,
            "only 1 x 1 filters take rows of any length",
        )
        expect(
            rows * columns % tile[2] == 0, layer, choice, f"{rows * columns} pixels are no rows of {tile[2]}"
        )
        columns = tile[2]
    window_rows, window_columns = layer.pool
    expect(pixels <= columns, layer, choice, f"a row has {columns} pixels")
    expect(pixels % window_columns == 0, layer, choice, f"a pooling takes {window_columns} columns together")
    if layer.lanes > 1:
        expect(channels <= outputs, layer, choice, f"there are {outputs} output channels")
        sums = (channels, pixels * window_rows)
    else:
        blocks = -(-outputs // tiles.lanes_of(context.target, outputs))
        expect(channels <= blocks, layer, choice, f"the output channels are {blocks} vectors")
        sums = (pixels * window_rows, channels)
    registers = context.target.registers
    expect(tiles.fits(context.target, *sums), layer, choice, f"that does not fit {registers} registers")
    return tile


def depthwise_pixels(context: Context, layer: Layer, most: int) -> int | None:
    """Output pixels of a depthwise tile; None: the model's. `most`: as many as fit."""
    tile = context.choices.tile(layer, DEPTHWISE)
    if tile is None:
        return None
    expect(tile[0] <= most, layer, Choice(DEPTHWISE, tile), f"at most {most} pixels fit")
    return tile[0]


def decided(context: Context, layer: Layer, recipe: str, tile: tuple[int, ...]) -> Decision:
    """What a launch was given: a tune file's choice, if that is what it says."""
    choice = Choice(recipe, tile)
    return Decision(layer, choice, context.choices.get(layer) == choice)
