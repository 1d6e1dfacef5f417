"""Winograd's transforms along one axis, for tiles of 2 or 4 outputs under a filter of 3 taps.

    y = A^T [ (G g) * (B^T d) ]          d: m + 2 inputs, g: 3 taps, y: m outputs, m + 2 products instead of 3 m

The polynomials of d and g are evaluated at m + 1 points and infinity: 0, 1, -1 for m = 2, with 2, -2 for m = 4 (Lavin
and Gray 2015, sections 4.1 and 4.3). In two dimensions each transform runs down the columns, then along the rows.
More points need fewer products, but their powers grow, and the rounding errors with them.

Every function takes and returns the vectors of one line.
"""

from __future__ import annotations

import numpy as np

from striate.cpu.emit import Emitter
from striate.cpu.target import Target

TAPS = 3
# Elements left out behind each position's filters: those of one channel would else all fall into one set of the cache.
FILTERS_GAP = 16

# (matrix, divisor): G = matrix / divisor. Filters of whole multiples of divisor^2 are transformed exactly.
FILTER_MATRICES: dict[int, tuple[np.ndarray, int]] = {
    2: (np.array([[2, 0, 0], [1, 1, 1], [1, -1, 1], [0, 0, 2]], np.float32), 2),
    4: (
        np.array([[6, 0, 0], [-4, -4, -4], [-4, 4, -4], [1, 2, 4], [1, -2, 4], [0, 0, 24]], np.float32),
        24,
    ),
}


def inputs_of(outputs: int) -> int:
    """Pixels along one axis that a tile of `outputs` reads; also the number of points."""
    return outputs + TAPS - 1


def positions_of(outputs: int) -> int:
    """Products of a tile and a pair of channels."""
    return inputs_of(outputs) ** 2


def scratch_bytes(target: Target) -> int:
    """Memory to transpose filters in: nine taps of V input channels and V output channels."""
    return 4 * TAPS * TAPS * target.vector_lanes**2


def transform_filters(filters: np.ndarray, outputs: int, result: np.ndarray) -> None:
    """U = G g G^T: [3, 3, Cin, K] -> [positions, Cin, K], written to `result` by NumPy."""
    matrix, divisor = FILTER_MATRICES[outputs]
    points = inputs_of(outputs)
    half = matrix @ filters.reshape(TAPS, -1)
    whole = result.reshape(points, points, -1)
    np.matmul(matrix, half.reshape(points, TAPS, -1), out=whole)
    whole *= np.float32(1 / divisor**2)


def filter_line(emit: Emitter, outputs: int, g: list[str]) -> list[str]:
    """G g."""
    if outputs == 2:
        half = emit.constant(0.5)
        ends = emit.binary("fadd", g[0], g[2])
        return [
            g[0],
            emit.binary("fmul", emit.binary("fadd", ends, g[1]), half),
            emit.binary("fmul", emit.binary("fsub", ends, g[1]), half),
            g[2],
        ]
    # A multiple of 3 times the float32 next to 1 / 3 rounds to the exact quotient: whole numbers stay whole.
    sixth, twenty_fourth = emit.constant(-1 / 6), emit.constant(1 / 24)
    near, far = emit.binary("fadd", g[0], g[2]), emit.fma(g[2], emit.constant(4.0), g[0])
    return [
        emit.binary("fmul", g[0], emit.constant(0.25)),
        emit.binary("fmul", emit.binary("fadd", near, g[1]), sixth),
        emit.binary("fmul", emit.binary("fsub", near, g[1]), sixth),
        emit.binary("fmul", emit.fma(g[1], emit.constant(2.0), far), twenty_fourth),
        emit.binary("fmul", emit.fma(g[1], emit.constant(-2.0), far), twenty_fourth),
        g[2],
    ]


def input_line(emit: Emitter, outputs: int, d: list[str]) -> list[str]:
    """B^T d."""
    if outputs == 2:
        return [
            emit.binary("fsub", d[0], d[2]),
            emit.binary("fadd", d[1], d[2]),
            emit.binary("fsub", d[2], d[1]),
            emit.binary("fsub", d[1], d[3]),
        ]
    four, minus_four, minus_five, two = (emit.constant(x) for x in (4.0, -4.0, -5.0, 2.0))
    even, odd = emit.fma(d[2], minus_four, d[4]), emit.fma(d[1], minus_four, d[3])
    near, far = emit.binary("fsub", d[4], d[2]), emit.binary("fsub", d[3], d[1])
    return [
        emit.fma(d[0], four, emit.fma(d[2], minus_five, d[4])),
        emit.binary("fadd", even, odd),
        emit.binary("fsub", even, odd),
        emit.fma(far, two, near),
        emit.fma(far, emit.constant(-2.0), near),
        emit.fma(d[1], four, emit.fma(d[3], minus_five, d[5])),
    ]


def output_line(emit: Emitter, outputs: int, m: list[str]) -> list[str]:
    """A^T m."""
    sum_near, difference_near = emit.binary("fadd", m[1], m[2]), emit.binary("fsub", m[1], m[2])
    if outputs == 2:
        return [emit.binary("fadd", m[0], sum_near), emit.binary("fsub", difference_near, m[3])]
    sum_far, difference_far = emit.binary("fadd", m[3], m[4]), emit.binary("fsub", m[3], m[4])
    two, four, eight = (emit.constant(x) for x in (2.0, 4.0, 8.0))
    return [
        emit.binary("fadd", emit.binary("fadd", m[0], sum_near), sum_far),
        emit.fma(difference_far, two, difference_near),
        emit.fma(sum_far, four, sum_near),
        emit.binary("fadd", emit.fma(difference_far, eight, difference_near), m[5]),
    ]


def gradient_line(emit: Emitter, outputs: int, y: list[str]) -> list[str]:
    """A y, what `output_line` is the transpose of."""
    if outputs == 2:
        return [
            y[0],
            emit.binary("fadd", y[0], y[1]),
            emit.binary("fsub", y[0], y[1]),
            emit.binary("fsub", "zeroinitializer", y[1]),
        ]
    two, four = emit.constant(2.0), emit.constant(4.0)
    even, odd = emit.binary("fadd", y[0], y[2]), emit.binary("fadd", y[1], y[3])
    far_even, far_odd = emit.fma(y[2], four, y[0]), emit.fma(y[3], four, y[1])
    return [
        y[0],
        emit.binary("fadd", even, odd),
        emit.binary("fsub", even, odd),
        emit.fma(far_odd, two, far_even),
        emit.fma(far_odd, emit.constant(-2.0), far_even),
        y[3],
    ]


def tap_line(emit: Emitter, outputs: int, m: list[str]) -> list[str]:
    """G^T m, what `filter_line` is the transpose of."""
    near, across = emit.binary("fadd", m[1], m[2]), emit.binary("fsub", m[1], m[2])
    if outputs == 2:
        half = emit.constant(0.5)
        mean = emit.binary("fmul", near, half)
        return [
            emit.binary("fadd", m[0], mean),
            emit.binary("fmul", across, half),
            emit.binary("fadd", mean, m[3]),
        ]
    # As in `filter_line`: whole multiples stay whole, so products are rounded before they are added.
    far, wide = emit.binary("fadd", m[3], m[4]), emit.binary("fsub", m[3], m[4])
    sixth, twelfth, twenty_fourth = (emit.constant(1 / divisor) for divisor in (6, 12, 24))
    near = emit.binary("fmul", near, sixth)
    first = emit.binary("fsub", emit.binary("fmul", far, twenty_fourth), near)
    last = emit.binary("fsub", emit.binary("fmul", far, sixth), near)
    return [
        emit.binary("fadd", emit.binary("fmul", m[0], emit.constant(0.25)), first),
        emit.binary("fsub", emit.binary("fmul", wide, twelfth), emit.binary("fmul", across, sixth)),
        emit.binary("fadd", last, m[5]),
    ]
