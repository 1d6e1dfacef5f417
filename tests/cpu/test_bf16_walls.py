"""Nothing outside the arrays is read or written where numbers take two bytes, or four in two parts."""

from __future__ import annotations

import pytest

import bf16_cases
from guarded import faults
from striate.cpu import target as targets

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")


@pytest.mark.parametrize(
    "family", ["layers", "whole", "random", "tiles", pytest.param("many_random", marks=pytest.mark.slow)]
)
def test_nothing_outside_the_arrays_is_touched(family: str) -> None:
    found, done = faults(bf16_cases.__name__, family)
    assert not found, "\n\n".join(found)
    assert done
