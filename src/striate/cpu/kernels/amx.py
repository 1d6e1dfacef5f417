"""Tile registers: eight matrices of up to 16 rows of 64 bytes, and what the matrix unit (AMX) does with them.

    configure     how many rows, and bytes of each row, every tile uses
    zero, load    a tile from memory, its rows `stride` bytes apart
    dot           c[m, n] += sum over k of  a[m, 2k] · b[k, 2n] + a[m, 2k + 1] · b[k, 2n + 1]
    store         a tile to memory

a holds bfloat16 numbers as they stand in a row; b holds pairs: row k has the numbers 2k and 2k + 1 of every column n
side by side, as filters are packed. c is float32. (Intel 64 and IA-32 Architectures Software Developer's Manual,
volume 1, chapter 18; TDPBF16PS in volume 2.)

Two classes speak this language. `MatrixUnit` emits the instructions. `EmulatedUnit` does the same in vectors, with the
tiles in the thread's scratch memory: kernels written for tiles are tested with it on CPUs that have none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from striate.cpu.emit import Emitter, Operand

TILES, TILE_ROWS, ROW_BYTES = 8, 16, 64
TILE_BYTES = TILE_ROWS * ROW_BYTES
CONFIGURATION_BYTES = 64


@dataclass(frozen=True)
class Shape:
    """What a tile uses: its first `rows` rows, of each its first `bytes` bytes."""

    rows: int
    bytes: int


class TileUnit(Protocol):
    """Tiles are named by their numbers; pointers are addresses, strides count bytes."""

    def configure(self, shapes: Sequence[Shape]) -> None: ...

    def zero(self, tile: int) -> None: ...

    def load(self, tile: int, pointer: str, stride: Operand) -> None: ...

    def dot(self, c: int, a: int, b: int) -> None: ...

    def store(self, tile: int, pointer: str, stride: Operand) -> None: ...

    def release(self) -> None: ...


def configuration(shapes: Sequence[Shape]) -> bytes:
    """The 64 bytes that LDTILECFG reads: palette 1, then bytes a row (16 bits each) and rows of every tile."""
    block = bytearray(CONFIGURATION_BYTES)
    block[0] = 1
    for tile, shape in enumerate(shapes):
        block[16 + 2 * tile : 18 + 2 * tile] = shape.bytes.to_bytes(2, "little")
        block[48 + tile] = shape.rows
    return bytes(block)


class MatrixUnit:
    """The instructions, with tile numbers chosen here: LLVM's own allocation of tiles spills and has bugs."""

    def __init__(self, emit: Emitter) -> None:
        self.emit = emit

    def _call(self, name: str, types: str, arguments: str) -> None:
        self.emit.declare(f"void @llvm.x86.{name}({types})")
        self.emit.line(f"call void @llvm.x86.{name}({arguments})")

    def configure(self, shapes: Sequence[Shape]) -> None:
        """Give the tiles their shapes; all become zero."""
        block = self.emit.bytes_constant("tile_shapes", configuration(shapes))
        self._call("ldtilecfg", "ptr", f"ptr {block}")

    def zero(self, tile: int) -> None:
        self._call("tilezero", "i8", f"i8 {tile}")

    def load(self, tile: int, pointer: str, stride: Operand) -> None:
        self._call("tileloadd64", "i8, ptr, i64", f"i8 {tile}, ptr {pointer}, i64 {stride}")

    def dot(self, c: int, a: int, b: int) -> None:
        self._call("tdpbf16ps", "i8, i8, i8", f"i8 {c}, i8 {a}, i8 {b}")

    def store(self, tile: int, pointer: str, stride: Operand) -> None:
        self._call("tilestored64", "i8, ptr, i64", f"i8 {tile}, ptr {pointer}, i64 {stride}")

    def release(self) -> None:
        """Leave the tiles in their initial state, so that a thread's switch need not save them."""
        self._call("tilerelease", "", "")


class EmulatedUnit:
    """The same in vectors of 16 lanes; tile t lies `t * TILE_BYTES` behind `memory`."""

    def __init__(self, emit: Emitter, memory: str) -> None:
        self.emit = emit
        self.memory = memory
        self.shapes: Sequence[Shape] = ()

    def _row(self, tile: int, row: Operand) -> str:
        start = self.emit.at(self.memory, tile * TILE_BYTES, element="i8")
        return self.emit.at(start, self.emit.multiply(row, ROW_BYTES), element="i8")

    def _rows(self, tile: int, pointer: str, stride: Operand, *, to_memory: bool) -> None:
        emit, shape = self.emit, self.shapes[tile]
        lanes = f"<{emit.lanes} x i32>"
        mask = None if shape.bytes == ROW_BYTES else emit.mask_below(shape.bytes // 4)

        for index in emit.loop(0, shape.rows):
            outside = emit.at(pointer, emit.multiply(index, stride), element="i8")
            source, target = self._row(tile, index), outside
            if not to_memory:
                source, target = target, source
            emit.store_masked(
                emit.load_masked(source, mask, lanes), target, mask if to_memory else None, lanes
            )

    def configure(self, shapes: Sequence[Shape]) -> None:
        """Give the tiles their shapes; all become zero."""
        self.shapes = shapes
        for tile in range(TILES):
            self.zero(tile)

    def zero(self, tile: int) -> None:
        for row in self.emit.loop(0, TILE_ROWS):
            self.emit.store("zeroinitializer", self._row(tile, row))

    def load(self, tile: int, pointer: str, stride: Operand) -> None:
        self._rows(tile, pointer, stride, to_memory=False)

    def dot(self, c: int, a: int, b: int) -> None:
        """As TDPBF16PS rounds: even and odd numbers are summed apart, from zero, and added to c at last."""
        emit = self.emit
        pairs = f"<{emit.lanes} x i32>"

        for m in emit.loop(0, self.shapes[c].rows):
            result, sums = self._row(c, m), ["zeroinitializer"] * 2
            for k in emit.loop(0, self.shapes[b].rows, carried=sums):
                own = emit.load(emit.at(self._row(a, m), k, element="i32"), "i32")
                x = emit.halves_bf16(emit.spread(own, "i32"))
                w = emit.halves_bf16(emit.load(self._row(b, k), pairs))
                sums[:] = [emit.fma(x[half], w[half], sums[half]) for half in (0, 1)]
            emit.store(emit.binary("fadd", emit.load(result), emit.binary("fadd", *sums)), result)

    def store(self, tile: int, pointer: str, stride: Operand) -> None:
        self._rows(tile, pointer, stride, to_memory=True)

    def release(self) -> None:
        """Nothing is held but memory."""
