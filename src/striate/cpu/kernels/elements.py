"""How kernels read and write the numbers of an array, whatever its format stores: registers always hold float32.

OWN         load                                    store
BFLOAT16    load, shift left by 16                  round to nearest even, store
SPLIT       load high and low, shift, add           high = round(v), low = round(v - high), store both
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.ir.storage import OWN, Storage


@dataclass(frozen=True)
class Numbers:
    """The numbers of one array. `plane`: elements from a high part to its low part (half the pixel stride)."""

    storage: Storage = OWN
    plane: Operand = 0

    @classmethod
    def of(cls, emit: Emitter, storage: Storage, pixel: Operand) -> Numbers:
        """Those of an array whose pixel stride is known when the kernel runs."""
        return cls(storage, 0 if storage.has_runs else emit.divide(pixel, 2))

    def at(self, emit: Emitter, pointer: str, *offsets: Operand) -> str:
        """The address `offsets` (summed) elements behind `pointer`."""
        return emit.at(pointer, *offsets, element=self.type)

    @property
    def type(self) -> str:
        """The IR type of a stored element."""
        return "float" if self.storage.is_own else "bfloat"

    def read(self, emit: Emitter, pointer: str, mask: str | None) -> str:
        """One vector of numbers; lanes outside of `mask` are zero."""
        if self.storage.is_own:
            return emit.load_masked(pointer, mask)
        if self.storage.has_runs:
            return emit.load_bf16(pointer, mask)
        low = emit.load_bf16(self.at(emit, pointer, self.plane), mask)
        return emit.binary("fadd", emit.load_bf16(pointer, mask), low)

    def repeat(self, emit: Emitter, pointer: str) -> str:
        """One number in all lanes."""
        if self.storage.is_own:
            return emit.broadcast(pointer)
        value = self.read(emit, pointer, emit.mask_below(1))
        return emit.value(
            f"shufflevector {emit.vector} {value}, {emit.vector} poison, <{emit.lanes} x i32> zeroinitializer"
        )

    def write(self, emit: Emitter, value: str, pointer: str, mask: str | None) -> None:
        """Store one vector of numbers where `mask` is set."""
        if self.storage.is_own:
            emit.store_masked(value, pointer, mask)
        elif self.storage.has_runs:
            emit.store_bf16(value, pointer, mask)
        else:
            high, low = split(emit, value)
            half = f"<{emit.lanes} x {emit.bfloat}>"
            emit.store_masked(high, pointer, mask, half)
            emit.store_masked(low, self.at(emit, pointer, self.plane), mask, half)


FLOAT32 = Numbers()


def split(emit: Emitter, value: str) -> tuple[str, str]:
    """A vector's high and low parts. An infinity or NaN stands in the high part alone."""
    high = emit.narrow_bf16(value)
    wide = emit.widen_bf16(high)
    rest = emit.binary("fsub", value, wide)
    none = emit.binary("fsub", wide, wide)
    finite = emit.compare("ord", none, none)
    return high, emit.narrow_bf16(emit.select(finite, rest, "zeroinitializer"))
