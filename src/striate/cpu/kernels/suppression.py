"""Suppression of boxes, for one picture and class a work item.

    candidates    the boxes above the least score: a vector of scores at a time, and what passes one by one
    order         by score: the bits of a score as an unsigned number that falls while the score rises, sorted by four
                  stable passes of eight bits each, so that equals keep their order
    suppression   each candidate against a vector of kept boxes at a time, until one covers it

A kept box is five numbers in five rows of scratch memory (corners and area); what lies behind the last kept one is an
empty box, which covers nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.radix_sort import BINS, COUNT, FIRST_BIN, RadixSort
from striate.cpu.target import Target

ARGUMENTS = Arguments(
    pointers=("boxes", "scores", "most", "overlap", "least", "indices", "counts"),
    integers=("number", "classes", "limit"),
)
# The word of scratch memory, beside that of the candidates, that counts kept boxes; the head ends with the bins.
KEPT = 1
HEAD = FIRST_BIN + BINS
ROWS_OF_CANDIDATES, ROWS_OF_KEPT = 4, 5


@dataclass(frozen=True)
class SuppressionKernel:
    """As the op has them."""

    centred: bool
    filtered: bool


def scratch_bytes(number: int, limit: int, lanes: int) -> int:
    """Keys and places of candidates twice, and the kept boxes."""
    return 8 * HEAD + 4 * (ROWS_OF_CANDIDATES * number + ROWS_OF_KEPT * (limit + lanes))


def emit_suppression(kernel: SuppressionKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    for item in emit.items():
        _Item(emit, kernel, a, item).run()
    return emit.text()


class _Item(RadixSort):
    """One picture and class."""

    def __init__(self, emit: Emitter, kernel: SuppressionKernel, a: dict[str, str], item: Operand) -> None:
        self.emit, self.kernel, self.a, self.item = emit, kernel, a, item
        self.number, self.limit = a["number"], a["limit"]
        picture = emit.divide(item, a["classes"])
        self.boxes = emit.at(a["boxes"], emit.multiply(picture, emit.multiply(self.number, 4)))
        self.scores = emit.at(a["scores"], emit.multiply(item, self.number))
        self.indices = emit.at(a["indices"], emit.multiply(item, self.limit), element="i32")
        first = emit.at(emit.scratch, 2 * HEAD)
        self.rows = [emit.at(first, emit.multiply(self.number, k)) for k in range(ROWS_OF_CANDIDATES)]
        self.kept_rows = emit.at(first, emit.multiply(self.number, ROWS_OF_CANDIDATES))
        self.kept_row = emit.add(self.limit, emit.lanes)

    def run(self) -> None:
        emit = self.emit
        self._write(COUNT, 0)
        if self.kernel.filtered:
            self._filter()
        else:
            for p in emit.loop(0, self.number):
                self._take(p, "true")
        self._sort()
        self._suppress()

    # -- candidates -----------------------------------------------------------------------------

    def _filter(self) -> None:
        emit = self.emit
        least = emit.load(self.a["least"], "float")
        wide = emit.spread(least)
        for first, mask in emit.vectors(0, self.number):
            above = emit.compare("ogt", emit.load_masked(emit.at(self.scores, first), mask), wide)
            bits = emit.value(f"bitcast <{emit.lanes} x i1> {above} to i{emit.lanes}")
            with emit.when(emit.value(f"icmp ne i{emit.lanes} {bits}, 0", "c")):
                for p in emit.loop(first, emit.minimum(emit.add(first, emit.lanes), self.number)):
                    score = emit.load(emit.at(self.scores, p), "float")
                    self._take(p, emit.compare("ogt", score, least, "float"))

    def _take(self, p: Operand, condition: str) -> None:
        """Write box `p` behind the candidates, of which it is one if `condition` holds."""
        emit, count = self.emit, self._read(COUNT)
        score = emit.load(emit.at(self.scores, p), "float")
        # Both zeros are equal.
        bits = emit.value(f"bitcast float {emit.binary('fadd', score, '0.0', 'float')} to i32")
        sign = emit.value(f"ashr i32 {bits}, 31")
        flipped = emit.value(f"and i32 {emit.value(f'xor i32 {sign}, -1')}, 2147483647")
        falling = emit.value(f"xor i32 {bits}, {flipped}")
        is_nan = emit.compare("uno", score, score, "float")
        emit.store(emit.select(is_nan, "-1", falling, "i32"), emit.at(self.rows[0], count), "i32")
        emit.store(emit.value(f"trunc i64 {p} to i32"), emit.at(self.rows[1], count), "i32")
        more = emit.value(f"zext i1 {condition} to i64", "i")
        self._write(COUNT, emit.add(count, more))

    # -- suppression ----------------------------------------------------------------------------

    def _suppress(self) -> None:
        emit, count = self.emit, self._read(COUNT)
        overlap = emit.broadcast(self.a["overlap"])
        most = emit.minimum(emit.load(self.a["most"], "i64", 8), self.limit)
        self._write(KEPT, 0)
        for k in emit.loop(
            0, count, going=lambda: emit.value(f"icmp slt i64 {self._read(KEPT)}, {most}", "c")
        ):
            index = emit.load(emit.at(self.rows[1], k), "i32")
            box = self._box(emit.value(f"zext i32 {index} to i64", "i"))
            kept = self._read(KEPT)
            wide = [emit.spread(number) for number in box]
            hit = self._covered(kept, wide, overlap)
            with emit.when(emit.value(f"xor i1 {hit}, true", "c")):
                self._keep(kept, index, box)
        kept = self._read(KEPT)
        emit.store(
            emit.value(f"trunc i64 {kept} to i32"), emit.at(self.a["counts"], self.item, element="i32"), "i32"
        )
        whole = f"<{emit.lanes} x i32>"
        for first, mask in emit.vectors(kept, self.limit):
            emit.store_masked(emit.constant(-1, "i32"), emit.at(self.indices, first), mask, whole)

    def _covered(self, kept: Operand, box: list[str], overlap: str) -> str:
        """Whether one of so many kept boxes covers `box`."""
        emit, hit = self.emit, ["false"]
        rounds = emit.loop(
            0,
            kept,
            step=emit.lanes,
            carried=hit,
            types=["i1"],
            going=lambda: emit.value(f"xor i1 {hit[0]}, true", "c"),
        )
        for first in rounds:
            hit[0] = self._covers(first, box, overlap)
        return hit[0]

    def _box(self, index: Operand) -> list[str]:
        """Low y, low x, high y, high x, area."""
        emit = self.emit
        four = [emit.load(emit.at(self.boxes, emit.multiply(index, 4), k), "float") for k in range(4)]
        if self.kernel.centred:
            x, y, width, height = four
            halves = [emit.binary("fmul", size, "0.5", "float") for size in (height, width)]
            low = [emit.binary("fsub", at, half, "float") for at, half in zip((y, x), halves, strict=True)]
            high = [emit.binary("fadd", at, half, "float") for at, half in zip((y, x), halves, strict=True)]
        else:
            pairs = list(zip(four[:2], four[2:], strict=True))
            low = [self._less(first, second, "float") for first, second in pairs]
            high = [self._more(first, second, "float") for first, second in pairs]
        sides = [emit.binary("fsub", after, before, "float") for before, after in zip(low, high, strict=True)]
        return [*low, *high, emit.binary("fmul", sides[0], sides[1], "float")]

    def _less(self, a: str, b: str, type: str | None = None) -> str:
        return self.emit.select(self.emit.compare("olt", a, b, type), a, b, type)

    def _more(self, a: str, b: str, type: str | None = None) -> str:
        return self.emit.select(self.emit.compare("ogt", a, b, type), a, b, type)

    def _kept_at(self, row: int, place: Operand) -> str:
        return self.emit.at(self.kept_rows, self.emit.multiply(self.kept_row, row), place)

    def _covers(self, first: Operand, box: list[str], overlap: str) -> str:
        """Whether one of a vector of kept boxes, from `first` on, covers `box` by more than `overlap`."""
        emit = self.emit
        kept = [emit.load(self._kept_at(row, first)) for row in range(ROWS_OF_KEPT)]
        sides = [
            emit.binary("fsub", self._less(kept[k + 2], box[k + 2]), self._more(kept[k], box[k]))
            for k in range(2)
        ]
        above = [self._more(side, "zeroinitializer") for side in sides]
        shared = emit.binary("fmul", above[0], above[1])
        joint = emit.binary("fsub", emit.binary("fadd", kept[4], box[4]), shared)
        over = emit.compare("ogt", emit.binary("fdiv", shared, joint), overlap)
        for positive in (shared, joint):
            mask = emit.compare("ogt", positive, "zeroinitializer")
            over = emit.value(f"and <{emit.lanes} x i1> {over}, {mask}", "m")
        bits = emit.value(f"bitcast <{emit.lanes} x i1> {over} to i{emit.lanes}")
        return emit.value(f"icmp ne i{emit.lanes} {bits}, 0", "c")

    def _keep(self, kept: Operand, index: str, box: list[str]) -> None:
        emit = self.emit
        # A new vector of kept boxes begins with empty ones.
        fresh = emit.value(f"icmp eq i64 {emit.remainder(kept, emit.lanes)}, 0", "c")
        with emit.when(fresh):
            for row in range(ROWS_OF_KEPT):
                emit.store("zeroinitializer", self._kept_at(row, kept))
        for row, number in enumerate(box):
            emit.store(number, self._kept_at(row, kept), "float")
        emit.store(index, emit.at(self.indices, kept), "i32")
        self._write(KEPT, emit.add(kept, 1))
