"""How kernels read and write the numbers of an array, whatever its format stores: registers always hold float32.

OWN         load                                    store
BFLOAT16    load, shift left by 16                  round to nearest even, store
SPLIT       load high and low, shift, add           high = round(v), low = round(v - high), store both
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.ir.buffers import BFLOAT16, OWN, SPLIT


@dataclass(frozen=True)
class Numbers:
    """The numbers of one array. `plane`: elements from a high part to its low part (half the pixel stride)."""

    element: str = OWN
    plane: Operand = 0

    def at(self, emit: Emitter, pointer: str, *offsets: Operand) -> str:
        """The address `offsets` (summed) elements behind `pointer`."""
        return emit.at(pointer, *offsets, element=self.type)

    @property
    def type(self) -> str:
        """The IR type of a stored element."""
        return "float" if self.element == OWN else "bfloat"

    def read(self, emit: Emitter, pointer: str, mask: str | None) -> str:
        """One vector of numbers; lanes outside of `mask` are zero."""
        if self.element == BFLOAT16:
            return emit.load_bf16(pointer, mask)
        if self.element == SPLIT:
            low = emit.load_bf16(self.at(emit, pointer, self.plane), mask)
            return emit.binary("fadd", emit.load_bf16(pointer, mask), low)
        return emit.load_masked(pointer, mask)

    def write(self, emit: Emitter, value: str, pointer: str, mask: str | None) -> None:
        """Store one vector of numbers where `mask` is set."""
        if self.element == BFLOAT16:
            emit.store_bf16(value, pointer, mask)
        elif self.element == SPLIT:
            high, low = split(emit, value)
            half = f"<{emit.lanes} x {emit.bfloat}>"
            emit.store_masked(high, pointer, mask, half)
            emit.store_masked(low, self.at(emit, pointer, self.plane), mask, half)
        else:
            emit.store_masked(value, pointer, mask)


FLOAT32 = Numbers()


def split(emit: Emitter, value: str) -> tuple[str, str]:
    """A vector's high and low parts. An infinity or NaN stands in the high part alone."""
    high = emit.narrow_bf16(value)
    wide = emit.widen_bf16(high)
    rest = emit.binary("fsub", value, wide)
    none = emit.binary("fsub", wide, wide)
    finite = emit.compare("ord", none, none)
    return high, emit.narrow_bf16(emit.select(finite, rest, "zeroinitializer"))
