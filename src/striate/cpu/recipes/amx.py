"""Which convolutions run on tile registers (`kernels/amx_convolution.py`), and with tiles of what size."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.kernels.amx import TILE_ROWS
from striate.cpu.kernels.amx_convolution import AmxKernel, fits
from striate.cpu.kernels.convolution import ConvolutionKernel
from striate.cpu.target import AMX_PRODUCTS, Target

# Channels of a full tile: 64 bytes of bfloat16. A round of fewer takes as long, so few are left to vectors.
MOST_CHANNELS, LEAST_CHANNELS = 32, 16
# Cycles of a product of two full tiles, and of loading one.
PRODUCT_CYCLES, LOAD_CYCLES = 16, 8


@dataclass(frozen=True)
class TilePlan:
    """`rows` pixels a tile register, `pixels` columns and `vectors` of 16 output channels a tile of the layer.

    `chunk`: channels of a round; `merged`: counted over a filter row's columns and channels as one run.
    """

    rows: int
    pixels: int
    vectors: int
    chunk: int
    merged: bool

    def kernel(self, target: Target, sum: ConvolutionKernel) -> AmxKernel:
        """What the machine code of `sum` on tile registers is made from."""
        return AmxKernel(sum, self.rows, self.chunk, target.emulates(AMX_PRODUCTS))


def chunk_of(run: int) -> int:
    """Channels of a round: the largest even divisor of `run` that a tile holds; 0: none that pays."""
    for chunk in range(MOST_CHANNELS, LEAST_CHANNELS - 1, -2):
        if run % chunk == 0:
            return chunk
    return 0


def takes(inputs: int, windows: Sequence[tuple[int, int]]) -> bool:
    """Whether tiles compute any layer with so many input channels and these poolings behind it."""
    return chunk_of(inputs) > 0 and all(fits(rows, 1) for rows, _ in windows)


@functools.lru_cache(maxsize=4096)
def plan(
    target: Target,
    columns: int,
    outputs: int,
    window: tuple[int, int],
    inputs: int,
    filter_columns: int,
    contiguous: bool,
) -> TilePlan | None:
    """The tile of a layer, or None where vectors compute it.

    `columns`: output pixels of a row before pooling by `window`; `contiguous`: a filter row's pixels stand side by
    side.
    """
    if not target.has_amx or not inputs:
        return None
    own, run = chunk_of(inputs), chunk_of(filter_columns * inputs) if contiguous else 0
    if not max(own, run):
        return None
    blocks = -(-outputs // 16)
    best: tuple[float, int, int, int] | None = None
    for side_by_side in range(1, 5):
        for rows in range(1, TILE_ROWS + 1):
            pixels = rows * side_by_side
            if pixels > columns or pixels % window[1]:
                continue
            for vectors in range(1, min(blocks, 6) + 1):
                tiles = window[0] * side_by_side
                if not fits(tiles, vectors):
                    continue
                cycles = max(PRODUCT_CYCLES * tiles * vectors, LOAD_CYCLES * (tiles + vectors))
                spent = -(-columns // pixels) * -(-blocks // vectors) * (cycles + LOAD_CYCLES)
                if best is None or spent < best[0]:
                    best = (spent, rows, pixels, vectors)
    if best is None:
        return None
    return TilePlan(*best[1:], max(own, run), run > own or (contiguous and run == own))
