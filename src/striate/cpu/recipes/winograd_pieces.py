"""Filters of more than 3 x 3 taps, and strides, as convolutions for Winograd: pieces of 3 x 3 taps, side by side.

A filter row of K taps under a stride s falls into pieces, each of up to three taps s apart. Piece q begins at

    first(q) = q mod s + 3 s (q div s)      5 taps, s = 1: 0, 3;  5 taps, s = 2: 0, 1;  7 taps, s = 2: 0, 1, 6

and meets every s-th pixel from there on. So a convolution with K x K taps and a stride is one of 3 x 3 taps with stride
1, whose input channels are those of x, once for each pair of pieces, seen from so many rows and columns further on:

    z[i, j, k] = sum over pieces q, r and l, m < 3, n of
                 x[s (i + l) + first(q), s (j + m) + first(r), n] · w[s l + first(q), s m + first(r), n, k]

Tiles of 4 x 4 outputs need 36 products a channel and pair of pieces: for 5 x 5 taps 9 an output instead of 25, for
7 x 7 taps 20 instead of 49, whatever the stride. The sums are longer, and rounding errors grow as with more channels.
"""

from __future__ import annotations

import numpy as np

from striate.cpu.choice import ConvProblem
from striate.cpu.kernels.winograd_lines import TAPS


def first_tap(piece: int, stride: int) -> int:
    """Of `piece` of a filter row or column under `stride`."""
    return piece % stride + TAPS * stride * (piece // stride)


def pieces_of(problem: ConvProblem) -> tuple[int, int]:
    """Of a filter's rows and columns."""
    rows, columns = (_pieces(*axis) for axis in zip(problem.filter, problem.stride, strict=True))
    return rows, columns


def _pieces(taps: int, stride: int) -> int:
    piece = 0
    while first_tap(piece, stride) < taps:
        piece += 1
    return piece


def summed_channels(problem: ConvProblem) -> int:
    """Input channels that products are summed over."""
    rows, columns = pieces_of(problem)
    return problem.x[3] * rows * columns


def reach(count: int, taps: int, stride: int) -> int:
    """Pixels that tiles with `count` outputs along one axis read, from the first to the last."""
    return (count + TAPS - 2) * stride + first_tap(_pieces(taps, stride) - 1, stride) + 1


def filters_in_pieces(filters: np.ndarray, problem: ConvProblem) -> np.ndarray:
    """w [Hf, Wf, Cin, Cout] as [3, 3, pieces · Cin, Cout], zero where a piece has fewer taps."""
    counts = pieces_of(problem)
    if counts == (1, 1) and problem.filter == (TAPS, TAPS):
        return filters
    result = np.zeros((TAPS, TAPS, *counts, *filters.shape[2:]), filters.dtype)
    for q in range(counts[0]):
        for r in range(counts[1]):
            row, column = (first_tap(*axis) for axis in zip((q, r), problem.stride, strict=True))
            own = filters[row :: problem.stride[0], column :: problem.stride[1]][:TAPS, :TAPS]
            result[: own.shape[0], : own.shape[1], q, r] = own
    return result.reshape(TAPS, TAPS, -1, filters.shape[3])
