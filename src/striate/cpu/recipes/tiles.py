"""Which tile a layer gets: a static model, so that the choice is the same on every run.

The score of a tile is the vector multiply-adds it spends, waste included, times what each costs in it
(`cpu/cost.py`; docs/decisions/direct-tiles.md).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

from striate.cpu.cost import DIRECT, cost_model
from striate.cpu.target import Target

# Pixels of a row at most, where rows may be cut anywhere; and how much less another length must spend.
LONGEST_ROW, WORTH_ANOTHER_ROW = 256, 0.985
# Tiles that a measurement compares: so many, so many of them for being the best of their width, and none that the model
# finds so much worse than its best.
MOST_NEAR, BEST_OF_WIDTHS, WORTH_MEASURING = 6, 4, 1.6


def fits(target: Target, scalars: int, vectors: int) -> bool:
    return scalars * vectors + min(scalars, vectors) + 1 <= target.registers


def channels_tile(
    target: Target,
    columns: int,
    output_channels: int,
    window: tuple[int, int] = (1, 1),
    pairs: bool = False,
) -> tuple[int, int, int]:
    """(lanes, columns of pixels, vectors of output channels) for channels in lanes.

    `columns`: output pixels of a row before pooling, a multiple of `window[1]`. `pairs`: of bfloat16 numbers.
    """
    return _channels_tile(target, columns, output_channels, window, pairs)[1:]


def row_columns(target: Target, rows: int, columns: int, output_channels: int, pairs: bool = False) -> int:
    """Into rows of how many pixels a picture of `rows` x `columns` is cut, if any divisor will do.

    The shortest whose tile spends clearly least: short rows are more work items, and stay in L1.
    """
    best, length = _row_score(target, columns, output_channels, pairs), columns
    for n in row_lengths(rows, columns):
        spent = _row_score(target, n, output_channels, pairs)
        if spent < best * WORTH_ANOTHER_ROW:
            best, length = spent, n
    return length


def rows_near(
    target: Target, rows: int, columns: int, output_channels: int, pairs: bool = False
) -> list[int]:
    """Lengths of rows worth measuring: the model's, the picture's own, and the longest that score about as well."""
    chosen = row_columns(target, rows, columns, output_channels, pairs)
    score = _row_score(target, chosen, output_channels, pairs) / WORTH_ANOTHER_ROW
    longest = [
        n for n in row_lengths(rows, columns) if _row_score(target, n, output_channels, pairs) <= score
    ]
    return list(dict.fromkeys([chosen, columns, *longest[-1:]]))


def row_lengths(rows: int, columns: int) -> list[int]:
    """Into rows of how many pixels a picture can be cut."""
    pixels = rows * columns
    return [n for n in range(1, min(pixels, LONGEST_ROW) + 1) if pixels % n == 0 and n >= min(columns, 14)]


def _row_score(target: Target, length: int, output_channels: int, pairs: bool) -> float:
    """What a pixel costs in rows of this length."""
    return _channels_tile(target, length, output_channels, (1, 1), pairs)[0] / length


def lanes_of(target: Target, output_channels: int) -> int:
    """Channels in a vector: half or quarter vectors where the layer has so few."""
    lanes = target.vector_lanes
    while lanes > 4 and lanes // 2 >= output_channels:
        lanes //= 2
    return lanes


@functools.lru_cache(maxsize=4096)
def _channels_tile(
    target: Target, columns: int, output_channels: int, window: tuple[int, int], pairs: bool
) -> tuple[float, int, int, int]:
    """The score of a row, and its tile."""
    lanes = lanes_of(target, output_channels)
    score, pixels, vectors = _best(_channels_tiles(target, columns, output_channels, window, pairs))
    return score, lanes, pixels, vectors


def _channels_tiles(
    target: Target, columns: int, output_channels: int, window: tuple[int, int], pairs: bool
) -> Iterator[tuple[float, int, int]]:
    """(score, pixels, vectors) of every tile that fits."""
    model = cost_model(target)
    blocks = -(-output_channels // lanes_of(target, output_channels))
    for pixels in range(window[1], min(columns, 32) + 1, window[1]):
        for vectors in range(1, min(blocks, 8) + 1):
            scalars = pixels * window[0]
            if not fits(target, scalars, vectors):
                continue
            spent = -(-columns // pixels) * scalars * -(-blocks // vectors) * vectors
            each = model.pairs_tile(scalars, vectors) if pairs else model.tile(scalars, vectors, DIRECT)
            yield spent * each * (1.0 + 0.02 * vectors), pixels, vectors


def _best(tiles: Iterable[tuple[float, int, int]]) -> tuple[float, int, int]:
    """The first of those with the least score."""
    best: tuple[float, int, int] | None = None
    for tile in tiles:
        if best is None or tile[0] < best[0] - 1e-9:
            best = tile
    assert best is not None
    return best


def _near(tiles: Iterable[tuple[float, int, int]]) -> list[tuple[int, int]]:
    """Tiles worth measuring: of each width the best, then the next best of any."""
    ordered = sorted(tiles)
    widths: dict[int, tuple[float, int, int]] = {}
    for tile in ordered:
        widths.setdefault(tile[2], tile)
    first = sorted(widths.values())[:BEST_OF_WIDTHS]
    rest = [tile for tile in ordered if tile not in first]
    near = first + rest[: MOST_NEAR - len(first)]
    return [(first, second) for score, first, second in near if score <= WORTH_MEASURING * ordered[0][0]]


def channels_near(
    target: Target,
    columns: int,
    output_channels: int,
    window: tuple[int, int] = (1, 1),
    pairs: bool = False,
) -> list[tuple[int, int]]:
    """(pixels, vectors of output channels) that the model finds nearly as good as the best."""
    return _near(_channels_tiles(target, columns, output_channels, window, pairs))


def images_tile(
    target: Target,
    columns: int,
    output_channels: int,
    window: tuple[int, int],
    clip: tuple[int, int, int] | None = None,
) -> tuple[int, int]:
    """(columns of pixels, output channels) for images in lanes.

    `clip`: (filter columns, padding, input columns) when filter columns that meet only padding are skipped.
    """
    return _images_tile(target, columns, output_channels, window, clip)


def images_near(
    target: Target, columns: int, output_channels: int, window: tuple[int, int]
) -> list[tuple[int, int]]:
    """(columns of pixels, output channels) that the model finds nearly as good as the best."""
    return _near(_images_tiles(target, columns, output_channels, window, None))


@functools.lru_cache(maxsize=4096)
def _images_tile(
    target: Target,
    columns: int,
    output_channels: int,
    window: tuple[int, int],
    clip: tuple[int, int, int] | None,
) -> tuple[int, int]:
    return _best(_images_tiles(target, columns, output_channels, window, clip))[1:]


def _images_tiles(
    target: Target,
    columns: int,
    output_channels: int,
    window: tuple[int, int],
    clip: tuple[int, int, int] | None,
) -> Iterator[tuple[float, int, int]]:
    """(score, columns of pixels, output channels) of every tile that fits."""
    for pixels in range(window[1], max(min(columns, 8), window[1]) + 1, window[1]):
        tiles = -(-columns // pixels)
        rounds = float(tiles)
        if clip is not None:
            taps, pad, size = clip
            starts = [min(tile * pixels, columns - pixels) for tile in range(tiles)]
            rounds = sum(
                max(0, min(taps, size + pad - start) - max(0, pad - start - pixels + 1)) / taps
                for start in starts
            )
        for channels in range(1, min(output_channels, 28) + 1):
            vectors = pixels * window[0]
            if fits(target, channels, vectors):
                spent = rounds * vectors * -(-output_channels // channels) * channels
                yield spent * cost_model(target).tile(channels, vectors), pixels, channels


@functools.lru_cache(maxsize=4096)
def images_gradient_tile(
    target: Target, neighbours: int, output_channels: int, rounds: int
) -> tuple[int, int]:
    """(neighbours, output channels) of a weight gradient's tile with images in lanes.

    `rounds`: length of the reduction. Behind it the lanes of the sums are added, in trees of about three operations
    a vector, which weighs where the reduction is short (a fully connected layer).
    """
    best: tuple[float, int, int] | None = None
    for rows in range(1, min(neighbours, 12) + 1):
        for columns in range(1, min(output_channels, target.vector_lanes, 8) + 1):
            if not fits(target, rows, columns):
                continue
            spent = -(-neighbours // rows) * rows * -(-output_channels // columns) * columns
            # Both operands are vectors that come from L2: nearly square tiles load least.
            score = (
                spent
                * cost_model(target).tile(rows, columns)
                * (1.0 + 0.5 * (rows + columns) / (rows * columns))
            )
            at_once = max(1, target.vector_lanes // columns)
            tiles = -(-neighbours // rows) * -(-output_channels // columns)
            sums = [min(at_once, rows - row) * columns for row in range(0, rows, at_once)]
            score += tiles * sum(3 * (1 << (count - 1).bit_length()) + at_once for count in sums) / rounds
            if best is None or score < best[0] - 1e-9:
                best = (score, rows, columns)
    assert best is not None
    return best[1], best[2]


@functools.lru_cache(maxsize=4096)
def channels_gradient_tile(target: Target, input_channels: int, output_channels: int) -> tuple[int, int, int]:
    """(lanes, input channels, vectors of output channels) of a weight gradient's tile with channels in lanes."""
    lanes = lanes_of(target, output_channels)
    blocks = -(-output_channels // lanes)
    best: tuple[float, int, int] | None = None
    for rows in range(1, min(input_channels, 12) + 1):
        for vectors in range(1, min(blocks, 6) + 1):
            if not fits(target, rows, vectors):
                continue
            left = input_channels % rows
            # What is left over runs in tiles of one input channel, whose few accumulators wait for each other.
            spent = (
                -(-blocks // vectors)
                * vectors
                * (
                    (input_channels - left) * cost_model(target).tile(rows, vectors)
                    + left * cost_model(target).tile(1, vectors)
                )
            )
            if best is None or spent < best[0] - 1e-9:
                best = (spent, rows, vectors)
    assert best is not None
    return lanes, best[1], best[2]
