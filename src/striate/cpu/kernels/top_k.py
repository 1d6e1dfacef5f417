"""The k first of each run along an axis, in order: a row a work item.

    keys          the bits of a number as an unsigned one that rises in the wanted order; both zeros have one key
    limit         two histograms of eleven bits each say which keys can be among the first k
    candidates    keys up to the limit, with their places
    order         four stable passes of eight bits each, so that equals keep their order

Scratch memory: two words and the bins, then the keys, and candidates and their places twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.radix_sort import COUNT, FIRST_BIN, RadixSort
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("input", "values", "indices"),
    integers=("length", "count", "inner"),  # of the axes behind
)
DIGIT = 11
BINS = 1 << DIGIT
HEAD = FIRST_BIN + BINS
ROWS = 5


def scratch_bytes(length: int) -> int:
    return 8 * HEAD + 4 * ROWS * length


def emit_top_k(largest: bool, selects: bool, target: Target) -> str:
    """The IR text. `selects`: the limit is looked for; else all are candidates."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    for item in emit.items():
        _Row(emit, a, item, largest).run(selects)
    return emit.text()


class _Row(RadixSort):
    def __init__(self, emit: Emitter, a: dict[str, str], item: Operand, largest: bool) -> None:
        self.emit, self.largest = emit, largest
        self.length, self.count, self.inner = a["length"], a["count"], a["inner"]
        outer, inner = emit.split(item, self.inner)
        whole = emit.multiply(outer, emit.multiply(self.length, self.inner))
        part = emit.multiply(outer, emit.multiply(self.count, self.inner))
        self.x = emit.at(a["input"], whole, inner)
        self.values = emit.at(a["values"], part, inner)
        self.indices = emit.at(a["indices"], part, inner, element="i64")
        first = emit.at(emit.scratch, 2 * HEAD)
        self.keys, *self.rows = (emit.at(first, emit.multiply(self.length, k)) for k in range(ROWS))
        self.integers = f"<{emit.lanes} x i32>"

    def run(self, selects: bool) -> None:
        emit = self.emit
        for p in emit.loop(0, self.length):
            number = emit.load(emit.at(self.x, emit.multiply(p, self.inner)), "float")
            emit.store(self._key(number), emit.at(self.keys, p), "i32")
        self._gather(self._limit() if selects else "-1")
        self._sort()
        for k in emit.loop(0, self.count):
            place = emit.load(emit.at(self.rows[1], k), "i32")
            wide = emit.value(f"zext i32 {place} to i64", "i")
            value = emit.load(emit.at(self.x, emit.multiply(wide, self.inner)), "float")
            to = emit.multiply(k, self.inner)
            emit.store(value, emit.at(self.values, to), "float")
            emit.store(wide, emit.at(self.indices, to, element="i64"), "i64", 8)

    def _key(self, number: str) -> str:
        """NaN is larger than all numbers."""
        emit = self.emit
        bits = emit.value(f"bitcast float {emit.binary('fadd', number, '0.0', 'float')} to i32")
        sign = emit.value(f"ashr i32 {bits}, 31")
        flipped = emit.value(f"or i32 {sign}, -2147483648")
        rising = emit.value(f"xor i32 {bits}, {flipped}")
        key = emit.value(f"xor i32 {rising}, -1") if self.largest else rising
        is_nan = emit.compare("uno", number, number, "float")
        return emit.select(is_nan, "0" if self.largest else "-1", key, "i32")

    # -- the limit ------------------------------------------------------------------------------

    def _limit(self) -> str:
        """The largest key of those that share 22 bits with the k-th."""
        emit = self.emit
        self._clear(BINS)
        for p in emit.loop(0, self.length):
            self._count(emit.load(emit.at(self.keys, p), "i32"), 32 - DIGIT, "1")
        upper, before = self._bin_of(self.count)
        self._clear(BINS)
        wanted = emit.value(f"trunc i64 {upper} to i32")
        wide, shift = emit.spread(wanted, "i32"), emit.constant(32 - DIGIT, "i32")
        for first, mask in emit.vectors(0, self.length):
            keys = emit.load_masked(emit.at(self.keys, first), mask, self.integers)
            alike = emit.compare("eq", emit.binary("lshr", keys, shift, self.integers), wide, self.integers)
            for p in self._places(first, alike):
                key = emit.load(emit.at(self.keys, p), "i32")
                own = emit.value(f"lshr i32 {key}, {32 - DIGIT}")
                same = emit.value(f"zext i1 {emit.compare('eq', own, wanted, 'i32')} to i64", "i")
                self._count(key, 32 - 2 * DIGIT, same)
        lower, _ = self._bin_of(emit.subtract(self.count, before))
        prefix = emit.value(f"or i64 {emit.multiply(upper, BINS)}, {lower}", "i")
        left = 32 - 2 * DIGIT
        low = emit.value(f"shl i64 {prefix}, {left}", "i")
        whole = emit.value(f"or i64 {low}, {(1 << left) - 1}", "i")
        return emit.value(f"trunc i64 {whole} to i32")

    def _count(self, key: str, shift: int, one: str) -> None:
        emit = self.emit
        digit = emit.value(f"and i32 {emit.value(f'lshr i32 {key}, {shift}')}, {BINS - 1}")
        place = emit.add(emit.value(f"zext i32 {digit} to i64", "i"), FIRST_BIN)
        self._write(place, emit.add(self._read(place), one if one != "1" else 1))

    def _bin_of(self, number: Operand) -> tuple[str, str]:
        """The bin in which the `number`-th stands, and how many stand before it."""
        emit, carried = self.emit, ["0", "0", "0"]
        rounds = emit.loop(
            0,
            BINS,
            carried=carried,
            types=["i64"] * 3,
            going=lambda: emit.value(f"icmp slt i64 {carried[0]}, {number}", "c"),
        )
        for k in rounds:
            size = self._read(emit.add(k, FIRST_BIN))
            carried[:] = [str(emit.add(carried[0], size)), str(k), carried[0]]
        return carried[1], carried[2]

    def _places(self, first: Operand, mask: str) -> Iterator[Operand]:
        """A loop over the places of a vector of which some are set."""
        emit = self.emit
        bits = emit.value(f"bitcast <{emit.lanes} x i1> {mask} to i{emit.lanes}")
        some = emit.value(f"icmp ne i{emit.lanes} {bits}, 0", "c")
        last = emit.minimum(emit.add(first, emit.lanes), self.length)
        return emit.loop(first, emit.select(some, str(last), str(first), "i64"))

    # -- candidates, in order -------------------------------------------------------------------

    def _gather(self, limit: str) -> None:
        emit = self.emit
        self._write(COUNT, 0)
        wide = emit.spread(limit, "i32")
        for first, mask in emit.vectors(0, self.length):
            keys = emit.load_masked(emit.at(self.keys, first), mask, self.integers)
            for p in self._places(first, emit.compare("ule", keys, wide, self.integers)):
                key = emit.load(emit.at(self.keys, p), "i32")
                count = self._read(COUNT)
                emit.store(key, emit.at(self.rows[0], count), "i32")
                emit.store(emit.value(f"trunc i64 {p} to i32"), emit.at(self.rows[1], count), "i32")
                more = emit.value(f"zext i1 {emit.compare('ule', key, limit, 'i32')} to i64", "i")
                self._write(COUNT, emit.add(count, more))
