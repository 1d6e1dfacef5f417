"""The IR emitter: a few words in which kernels write LLVM IR, already vectorised and unrolled.

Every kernel is one function

    void kernel(const i64 *arguments, i64 first, i64 last, void *scratch)

that carries out the work items `first .. last - 1`; `scratch` is memory that no other thread uses meanwhile.
Pointers, sizes and strides come in `arguments`, eight bytes each; what the machine code is specialised on (tile,
vector width, pixel stride, epilogue) is known while emitting. Strides and offsets count elements,
never bytes.

    text.py      lines, blocks, arguments, and the integers that index
    vectors.py   memory, and what is computed lane by lane
    bfloat16.py  numbers of half the size
    emitter.py   loops and conditions: the `Emitter`
"""

from __future__ import annotations

from striate.cpu.emit.emitter import Emitter
from striate.cpu.emit.text import Operand, element_type
from striate.cpu.emit.vectors import float_literal

__all__ = ["Emitter", "Operand", "element_type", "float_literal"]
