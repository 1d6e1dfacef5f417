"""Learning rates: one check for all optimisers."""

from __future__ import annotations

import math
from numbers import Real

from striate.errors import ArgumentError


def expect_rate(lr: object) -> float:
    """A finite number of at least 0."""
    if isinstance(lr, bool) or not isinstance(lr, Real) or not 0 <= float(lr) < math.inf:
        raise ArgumentError(f"lr, the learning rate, must be a finite number of at least 0, got {lr!r:.40}")
    return float(lr)
