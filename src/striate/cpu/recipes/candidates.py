"""Which choices a problem may have: what a measurement compares."""

from __future__ import annotations

from striate.cpu.choice import DEPTHWISE, DIRECT, GROUPED, WINOGRAD, Choice, ConvProblem
from striate.cpu.recipes import depthwise, grouped, tiles, winograd
from striate.cpu.target import Target

# Depthwise tiles that are compared.
DEPTHWISE_TILES = 4


def candidates(target: Target, problem: ConvProblem) -> list[Choice]:
    """Recipes that accept `problem`, with the tiles that the cost model finds nearly as good as its best.

    A launch may refuse one (rows that do not follow each other in memory); then it has the model's.
    """
    if problem.depthwise:
        most = depthwise.most_pixels(target, problem.z[1], problem.filter)
        near = depthwise.pixels_near(problem.z[1], most)[:DEPTHWISE_TILES]
        return [Choice(DEPTHWISE, (pixels,)) for pixels in near]
    rows, columns, outputs = problem.z
    if problem.lanes > 1:
        return [Choice(DIRECT, tile) for tile in tiles.images_near(target, columns, outputs, problem.pool)]
    pairs = problem.precision == "bf16" and target.has_bf16
    winograds = winograd.takes(target, problem) and winograd.has_channels(problem)
    found = [Choice(WINOGRAD, (size,)) for size in winograd.sizes_of(problem) if winograds]
    found += [Choice(GROUPED)] if grouped.takes(target, problem) and not pairs else []
    found += [
        Choice(DIRECT, tile) for tile in tiles.channels_near(target, columns, outputs, problem.pool, pairs)
    ]
    if problem.filter == (1, 1) and problem.pool == (1, 1):
        for length in tiles.rows_near(target, rows, columns, outputs, pairs):
            if length != columns:
                near = tiles.channels_near(target, length, outputs, (1, 1), pairs)
                found += [Choice(DIRECT, (*tile, length)) for tile in near]
    return found
