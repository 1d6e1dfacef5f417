"""bfloat16 in NumPy: the upper half of a float32. NumPy has no such type, so arrays hold the bits as uint16.

float32   s eeeeeeee mmmmmmm mmmmmmmmmmmmmmmm
bfloat16  s eeeeeeee mmmmmmm
"""

from __future__ import annotations

import numpy as np

_HALF_BELOW_ODD = np.uint32(0x7FFF)
_QUIET = np.uint16(0x40)


def to_bfloat16(array: np.ndarray) -> np.ndarray:
    """The bits of float32 `array` rounded to nearest, ties to even; NaN stays NaN (quiet), infinity infinity.

    Denormals become zero, as the instructions that take such numbers count them.

    >>> from_bfloat16(to_bfloat16(np.array([1.0, 3.14159265, 256.5], np.float32))).tolist()
    [1.0, 3.140625, 256.0]
    """
    bits = np.ascontiguousarray(array, np.float32).view(np.uint32)
    upper = bits >> np.uint32(16)
    rounded = ((bits + (_HALF_BELOW_ODD + (upper & np.uint32(1)))) >> np.uint32(16)).astype(np.uint16)
    exponent = bits & np.uint32(0x7F800000)
    special = exponent == 0x7F800000
    if special.any():
        kept = upper.astype(np.uint16)
        nan = special & ((bits & np.uint32(0x007FFFFF)) != 0)
        rounded = np.where(special, np.where(nan, kept | _QUIET, kept), rounded)
    return np.where(exponent == 0, (upper & np.uint32(0x8000)).astype(np.uint16), rounded)


def from_bfloat16(bits: np.ndarray) -> np.ndarray:
    """The float32 numbers whose upper halves are `bits`: exact."""
    return (bits.astype(np.uint32) << np.uint32(16)).view(np.float32)


def split_bfloat16(array: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`array` as high + low parts, both bfloat16: 16 bits of precision between them.

    Where the high part is not finite the low one is zero, so that their sum is the high part.

    >>> high, low = (from_bfloat16(part) for part in split_bfloat16(np.array([256.5], np.float32)))
    >>> high.tolist(), low.tolist()
    ([256.0], [0.5])
    """
    high = to_bfloat16(array)
    wide = from_bfloat16(high)
    with np.errstate(invalid="ignore"):
        rest = np.where(np.isfinite(wide), np.asarray(array, np.float32) - wide, np.float32(0))
    return high, to_bfloat16(rest)
