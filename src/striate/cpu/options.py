"""For which CPU and with which liberties code is made: one record, from the first question to the last launch."""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.choice import NO_CHOICES, Choices
from striate.cpu.target import Target
from striate.ir.storage import BFLOAT16, OWN, SPLIT, Storage


@dataclass(frozen=True)
class CodegenOptions:
    """`precision` is the caller's. `choices`: a selection that comes before the cost model's (a tune file's, a test's).

    `open_sizes`: pictures come in many sizes, so layers are computed and cut as in a large one whatever the size of
    this one: the next size then finds its kernels compiled (`recipes/open_sizes.py`).
    `crowded_stride`: bytes from pixel to pixel at which pixels get gaps; tests ask for fewer than any CPU wants.
    """

    target: Target
    precision: str = "strict"
    choices: Choices = NO_CHOICES
    crowded_stride: int = 0
    open_sizes: bool = False

    @property
    def exact(self) -> bool:
        """Whether recipes may not round otherwise than the direct sum."""
        return self.precision == "strict"

    @property
    def storage(self) -> Storage:
        """How activations are stored where kernels can: what the precision means on this CPU."""
        return storage_of(self.target, self.precision)


def storage_of(target: Target, precision: str) -> Storage:
    """How activations are stored where kernels can: what `precision` means on `target`."""
    if precision == "bf16" and target.has_bf16:
        return BFLOAT16
    if precision == "bf16x3" and target.has_amx:
        return SPLIT
    return OWN
