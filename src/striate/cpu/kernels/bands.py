"""Bands of input rows that depthwise kernels copy into scratch memory, with zeros around them.

The kernels' arguments have `pad_top`, `input_rows`, `band_rows` and `pitch`, the elements of one row of a band.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand


@dataclass(frozen=True)
class Band:
    """Input rows from `top` up to `bottom`, of which those from `first` up to `last` lie in the picture."""

    top: Operand
    bottom: Operand
    first: Operand
    last: Operand

    @classmethod
    def under(cls, emit: Emitter, a: dict[str, str], start: Operand, stride: int) -> Band:
        """What the output rows from `start` on read."""
        top = emit.subtract(emit.multiply(start, stride), a["pad_top"])
        bottom = emit.add(top, a["band_rows"])
        first = emit.minimum(emit.maximum(top, 0), bottom)
        return cls(top, bottom, first, emit.maximum(emit.minimum(bottom, a["input_rows"]), first))

    def clear_outside(self, emit: Emitter, a: dict[str, str]) -> None:
        """Zeros for the rows that lie outside of the picture."""
        clear(emit, emit.scratch, emit.multiply(emit.subtract(self.first, self.top), a["pitch"]))
        behind = emit.at(emit.scratch, emit.multiply(emit.subtract(self.last, self.top), a["pitch"]))
        clear(emit, behind, emit.multiply(emit.subtract(self.bottom, self.last), a["pitch"]))


def clear(emit: Emitter, start: str, count: Operand) -> None:
    """Zeros for `count` elements, a whole vector at a time."""
    for k in emit.loop(0, count, step=emit.lanes):
        emit.store("zeroinitializer", emit.at(start, k))
