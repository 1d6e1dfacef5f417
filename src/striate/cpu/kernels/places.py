"""Where the largest or smallest number along an axis stands: y[k0, k1, k2, c] = index of the extreme of x[..., r].

NaN counts as more extreme than every number; of equals the lowest index wins, or with `last` the highest. Strides and
the two ways of walking are those of `softmax.py`: c side by side in vectors, or vectors along r, each of whose lanes
keeps the best that it has seen and where. Work item: `block` of c, and where there is no c, of k2.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.shuffles import shuffle
from striate.cpu.target import Target

AXES = 3
ARGUMENTS = Arguments(
    ("input", "output"),
    (
        *(f"size_kept_{k}" for k in range(AXES)),
        *(f"{name}_kept_{k}" for name in ("input", "output") for k in range(AXES)),
        *("input_step", "output_step", "length", "channels", "block", "blocks"),
    ),
)


@dataclass(frozen=True)
class _Search:
    emit: Emitter
    largest: bool
    last: bool

    @property
    def integers(self) -> str:
        return f"<{self.emit.lanes} x i32>"

    def start(self) -> list[str]:
        """The worst number at a place that every other one is better than."""
        emit = self.emit
        worst = float("-inf") if self.largest else float("inf")
        return [emit.constant(worst), emit.constant(-1 if self.last else 2**31 - 1, "i32")]

    def better(self, best: list[str], other: list[str], mask: str | None = None) -> list[str]:
        """Lane by lane the better of two (number, place); lanes outside of `mask` keep `best`."""
        emit, bits = self.emit, f"<{self.emit.lanes} x i1>"

        def both(a: str, b: str) -> str:
            return emit.binary("and", a, b, bits)

        def either(a: str, b: str) -> str:
            return emit.binary("or", a, b, bits)

        (a, at), (b, at_b) = best, other
        a_nan, b_nan = emit.compare("uno", a, a), emit.compare("uno", b, b)
        wins = emit.compare("ogt" if self.largest else "olt", b, a)
        wins = either(wins, both(b_nan, emit.compare("ord", a, a)))
        equal = either(emit.compare("oeq", a, b), both(a_nan, b_nan))
        nearer = emit.value(f"icmp {'sgt' if self.last else 'slt'} {self.integers} {at_b}, {at}", "m")
        takes = either(wins, both(equal, nearer))
        takes = takes if mask is None else both(takes, mask)
        return [emit.select(takes, b, a), emit.select(takes, at_b, at, self.integers)]

    def place(self, r: Operand) -> str:
        return self.emit.spread(
            self.emit.value(f"trunc i64 {r} to i32") if isinstance(r, str) else str(r), "i32"
        )

    def side_by_side(self, x: str, length: str, step: str, mask: str | None) -> str:
        """The places of a vector of c."""
        emit, best = self.emit, self.start()
        for r in emit.loop(0, length, carried=best, types=[emit.vector, self.integers]):
            value = emit.load_masked(emit.at(x, emit.multiply(r, step)), mask)
            best[:] = self.better(best, [value, self.place(r)])
        return best[1]

    def along(self, x: str, length: str) -> str:
        """The place in one contiguous run, in all lanes."""
        emit, best = self.emit, self.start()
        whole = emit.round_down(length, emit.lanes)
        own = "<" + ", ".join(f"i32 {lane}" for lane in range(emit.lanes)) + ">"
        for start, stop in ((0, whole), (whole, length)):
            for r in emit.loop(
                start, stop, step=emit.lanes, carried=best, types=[emit.vector, self.integers]
            ):
                mask = None if stop is whole else emit.mask_below(emit.subtract(length, r))
                places = emit.binary("add", self.place(r), own, self.integers)
                best[:] = self.better(best, [emit.load_masked(emit.at(x, r), mask), places], mask)
        distance = emit.lanes // 2
        while distance:
            lanes = [lane ^ distance for lane in range(emit.lanes)]
            turned = [
                shuffle(emit, best[0], best[0], lanes),
                shuffle(emit, best[1], best[1], lanes, self.integers),
            ]
            best[:] = self.better(best, turned)
            distance //= 2
        return best[1]


def emit_places(largest: bool, last: bool, side_by_side: bool, target: Target) -> str:
    """The IR text; the output is int64."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    search = _Search(emit, largest, last)
    for index in emit.items():
        rest, block = emit.split(index, a["blocks"])
        first = emit.multiply(block, a["block"])
        positions = [rest]
        for k in (2, 1) if side_by_side else (1,):
            positions = [*emit.split(positions[0], a[f"size_kept_{k}"]), *positions[1:]]
        x, y = (
            emit.at(
                a[name],
                *(emit.multiply(p, a[f"{name}_kept_{k}"]) for k, p in enumerate(positions)),
                element=element,
            )
            for name, element in (("input", "float"), ("output", "i64"))
        )
        if side_by_side:
            stop = emit.minimum(emit.add(first, a["block"]), a["channels"])
            for c, mask in emit.vectors(first, stop):
                found = search.side_by_side(emit.at(x, c), a["length"], a["input_step"], mask)
                wide = emit.value(f"sext {search.integers} {found} to <{emit.lanes} x i64>")
                emit.store_masked(wide, emit.at(y, c, element="i64"), mask, f"<{emit.lanes} x i64>")
            continue
        stop = emit.minimum(emit.add(first, a["block"]), a["size_kept_2"])
        for k2 in emit.loop(first, stop):
            found = search.along(emit.at(x, emit.multiply(k2, a["input_kept_2"])), a["length"])
            lane = emit.value(f"extractelement {search.integers} {found}, i64 0")
            to = emit.at(y, emit.multiply(k2, a["output_kept_2"]), element="i64")
            emit.store(emit.value(f"sext i32 {lane} to i64"), to, "i64", 8)
    return emit.text()
