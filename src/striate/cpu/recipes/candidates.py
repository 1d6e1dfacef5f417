"""Which choices a layer may have: what a measurement compares."""

from __future__ import annotations

from striate.cpu.choice import DEPTHWISE, DIRECT, WINOGRAD, Choice, Layer
from striate.cpu.recipes import depthwise, tiles, winograd
from striate.cpu.target import Target

# Depthwise tiles that are compared.
DEPTHWISE_TILES = 4


def candidates(target: Target, layer: Layer) -> list[Choice]:
    """Recipes that accept `layer`, with the tiles that the cost model finds nearly as good as its best.

    A launch may refuse one (rows that do not follow each other in memory); then it has the model's.
    """
    if layer.depthwise:
        most = depthwise.most_pixels(target, layer.z[1], layer.filter)
        near = depthwise.pixels_near(layer.z[1], most)[:DEPTHWISE_TILES]
        return [Choice(DEPTHWISE, (pixels,)) for pixels in near]
    rows, columns, outputs = layer.z
    if layer.lanes > 1:
        return [Choice(DIRECT, tile) for tile in tiles.images_near(target, columns, outputs, layer.pool)]
    pairs = layer.precision == "bf16" and target.has_bf16
    found = [Choice(WINOGRAD, (size,)) for size in winograd.sizes_of(layer) if winograd.takes(target, layer)]
    found += [
        Choice(DIRECT, tile) for tile in tiles.channels_near(target, columns, outputs, layer.pool, pairs)
    ]
    if layer.filter == (1, 1) and layer.pool == (1, 1):
        for length in tiles.rows_near(target, rows, columns, outputs, pairs):
            if length != columns:
                near = tiles.channels_near(target, length, outputs, (1, 1), pairs)
                found += [Choice(DIRECT, (*tile, length)) for tile in near]
    return found
