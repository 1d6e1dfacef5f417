"""Training in bf16: what `fit` runs, on random nets, inside its buffers and near the rounded reference.

A fifth of such nets ended in a segmentation fault, a double free, a loss of 1e36 or gradients 52 times off.
"""

from __future__ import annotations

import pytest

import bf16_training
from bf16_training import MANY, PART
from guarded import faults
from striate.cpu import target as targets

pytestmark = pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")


@pytest.mark.parametrize(
    "family",
    [
        "quick",
        pytest.param("many:0", marks=pytest.mark.slow),
        *(pytest.param(f"many:{part}", marks=pytest.mark.long) for part in range(1, MANY // PART)),
    ],
)
def test_a_step_touches_nothing_else_and_moves_as_the_reference(family: str) -> None:
    found, done = faults(bf16_training.__name__, family)
    assert not found, "\n\n".join(found)
    assert done == (PART if ":" in family else len(bf16_training.QUICK))
