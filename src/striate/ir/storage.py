"""How the numbers of a value lie in memory. Kernels compute in float32 whatever an array stores.

    OWN         the number as its type has it (float32, uint8)
    BFLOAT16    float32 rounded to its upper half: 8 bits of precision in 2 bytes
    SPLIT       float32 as a sum of two bfloat16 numbers, 16 bits of precision: each pixel holds the high parts of all
                channels, then the low parts. Strides count those 2-byte parts; a low part lies half a pixel stride
                behind its high part.

Padding is zero bytes in all of them. What differs between storages differs here and, as instructions that widen and
round, in `cpu/kernels/elements.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.ir.types import TensorType


@dataclass(frozen=True, repr=False)
class Storage:
    """`part_bytes`: of each stored part of a number, 0: a number is stored whole, as its type has it. `parts`: stored
    for each number, those of a pixel one behind the other."""

    name: str
    part_bytes: int = 0
    parts: int = 1

    def __repr__(self) -> str:
        return self.name

    @property
    def is_own(self) -> bool:
        """Whether numbers are stored as their type has them."""
        return not self.part_bytes

    @property
    def has_runs(self) -> bool:
        """Whether a pixel's numbers are one run, so that its memory may be seen under other shapes, and in part."""
        return self.parts == 1

    def itemsize(self, type: TensorType) -> int:
        """Bytes of one stored part of a value of `type`."""
        return self.part_bytes or type.numpy.itemsize

    def number_bytes(self, type: TensorType) -> int:
        """Bytes of one number."""
        return self.parts * self.itemsize(type)

    def last_part(self, pixel: int) -> int:
        """Elements from a number's first part to its last, of pixels so many elements apart."""
        return pixel // self.parts * (self.parts - 1)


OWN = Storage("own")
BFLOAT16 = Storage("bfloat16", 2)
SPLIT = Storage("split", 2, 2)
