"""Whether numbers that are multiplied beforehand stay in the range in which float32 keeps its precision."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

SMALLEST, LARGEST = float(np.finfo(np.float32).tiny), float(np.finfo(np.float32).max)
# Scales within [1 / MODERATE, MODERATE] are taken into filters unread: to leave float32's range those would need
# numbers with which the layer itself leaves it.
MODERATE = 2.0**24


def is_moderate(scale: np.ndarray) -> bool:
    """Whether no number is far from 1, 0, infinity and NaN included."""
    sizes = np.abs(scale)
    return bool(sizes.min(initial=1.0) >= 1 / MODERATE and sizes.max(initial=1.0) <= MODERATE)


def in_range(product: np.ndarray, factors: Sequence[np.ndarray]) -> bool:
    """Whether no product is infinite, nor all are next to 0 without a factor that is 0.

    Single channels that vanish are common: weights that decayed to nothing.
    """
    sizes = np.abs(product)
    if not (sizes <= LARGEST).all():
        return False
    whole = np.ones(1, bool)
    for factor in factors:
        whole = whole & (factor != 0)
    return sizes.max(initial=0) >= SMALLEST or not whole.any()


def multiplies_well(factors: Sequence[np.ndarray], product: np.ndarray) -> bool:
    """Whether `product` says what `factors` do one after the other; where those are not finite, nothing is lost."""
    smaller = min(factors, key=lambda factor: factor.size)
    if is_moderate(smaller) or not all(np.isfinite(factor).all() for factor in factors):
        return True
    return in_range(product, factors)
