"""Keys of 32 bits and the places that they belong to, sorted in scratch memory by digits; equal keys keep their order.

Knuth, *The Art of Computer Programming*, volume 3, section 5.2.5: each pass counts how often every value of a digit
occurs and puts each key behind those of smaller digits.
"""

from __future__ import annotations

from striate.cpu.emit import Emitter, Operand

DIGIT = 8
BINS = 1 << DIGIT
# Words of eight bytes at the beginning of scratch memory: how many keys there are, from FIRST_BIN on the bins.
COUNT, FIRST_BIN = 0, 8


class RadixSort:
    """What an item sorts: `rows` are its keys and places, and room for as many of both."""

    emit: Emitter
    rows: list[str]

    # -- words of scratch memory ----------------------------------------------------------------

    def _word(self, place: Operand) -> str:
        return self.emit.at(self.emit.scratch, place, element="i64")

    def _read(self, place: Operand) -> str:
        return self.emit.load(self._word(place), "i64", 8)

    def _write(self, place: Operand, value: Operand) -> None:
        self.emit.store(str(value), self._word(place), "i64", 8)

    def _clear(self, bins: int) -> None:
        for k in self.emit.loop(0, bins):
            self._write(self.emit.add(k, FIRST_BIN), 0)

    # -- order ----------------------------------------------------------------------------------

    def _sort(self) -> None:
        """As many passes as digits: an even number, so that the first two rows hold the result."""
        emit, count = self.emit, self._read(COUNT)
        with emit.when(emit.value(f"icmp sgt i64 {count}, 1", "c")):
            for number in range(32 // DIGIT):
                source, result = self.rows[:2], self.rows[2:]
                if number % 2:
                    source, result = result, source
                self._pass(number, count, source, result)

    def _pass(self, number: int, count: str, source: list[str], result: list[str]) -> None:
        """Sort by one digit: count, sum up, and put each where its digit's run goes on."""
        emit = self.emit
        self._clear(BINS)
        for k in emit.loop(0, count):
            place = self._bin(number, emit.load(emit.at(source[0], k), "i32"))
            self._write(place, emit.add(self._read(place), 1))
        total = ["0"]
        for k in emit.loop(0, BINS, carried=total, types=["i64"]):
            place = emit.add(k, FIRST_BIN)
            size = self._read(place)
            self._write(place, total[0])
            total[0] = str(emit.add(total[0], size))
        for k in emit.loop(0, count):
            key = emit.load(emit.at(source[0], k), "i32")
            place = self._bin(number, key)
            to = self._read(place)
            self._write(place, emit.add(to, 1))
            emit.store(key, emit.at(result[0], to), "i32")
            emit.store(emit.load(emit.at(source[1], k), "i32"), emit.at(result[1], to), "i32")

    def _bin(self, number: int, key: str) -> Operand:
        emit = self.emit
        digit = emit.value(f"and i32 {emit.value(f'lshr i32 {key}, {DIGIT * number}')}, {BINS - 1}")
        return emit.add(emit.value(f"zext i32 {digit} to i64", "i"), FIRST_BIN)
