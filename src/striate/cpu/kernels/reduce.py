"""Sums, means, products and extremes over any axes.

    y[k0, k1, k2, c] = reduce of x[k0, k1, k2, c, r0, r1, r2] over r0, r1, r2

All strides are arguments. Either c is contiguous in x and y and stands side by side in vectors, or there is none and
vectors run along r2, which is contiguous in x; their lanes are then reduced pairwise, far ones first. Each run along r2
is reduced on its own and joined with what was before: sums of sums lose less than one long one. Of r0 a work item takes
`each`, for one of `pieces`; of c it takes `block`, and where there is no c, of k2.
"""

from __future__ import annotations

from collections.abc import Iterator

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.layer_norm import float_argument
from striate.cpu.kernels.shuffles import first_lane, shuffle
from striate.cpu.target import Target

AXES = 3
SUM, PRODUCT, LARGEST, SMALLEST = "sum", "product", "largest", "smallest"
_NAMES = [f"{kind}_{k}" for kind in ("kept", "reduced") for k in range(AXES)]
ARGUMENTS = Arguments(
    ("input", "output"),
    (
        *(f"size_{name}" for name in _NAMES),
        *(f"input_{name}" for name in _NAMES),
        *(f"output_kept_{k}" for k in range(AXES)),
        *("channels", "block", "blocks", "pieces", "each", "output_piece", "total", "divisor"),
    ),
)
# Vectors that are reduced side by side.
TOGETHER = (4, 2, 1)


class _Reduction:
    def __init__(self, emit: Emitter, a: dict[str, str], kind: str) -> None:
        self.emit, self.a, self.kind = emit, a, kind
        neutral = {SUM: 0.0, PRODUCT: 1.0, LARGEST: float("-inf"), SMALLEST: float("inf")}[kind]
        self.neutral = emit.constant(neutral)

    def join(self, a: str, b: str) -> str:
        """The two reduced; NaN wins among extremes."""
        emit = self.emit
        if self.kind in (SUM, PRODUCT):
            return emit.binary("fadd" if self.kind == SUM else "fmul", a, b)
        if self.kind == LARGEST:
            return emit.larger(a, b)
        keep, nan = emit.compare("olt", a, b), emit.compare("uno", a, a)
        return emit.select(emit.value(f"or <{emit.lanes} x i1> {keep}, {nan}", "m"), a, b)

    def rows(self, x: str, piece: Operand, totals: list[str]) -> Iterator[tuple[str, Operand, list[str]]]:
        """The runs along r2: where one begins, how long it is, and what is to be reduced there, side by side."""
        emit, a = self.emit, self.a
        first = emit.multiply(piece, a["each"])
        last = emit.minimum(emit.add(first, a["each"]), a["size_reduced_0"])
        for r0 in emit.loop(first, last, carried=totals):
            # The last of a run that was cut may be shorter.
            left = emit.subtract(a["total"], emit.multiply(r0, a["size_reduced_2"]))
            length = emit.minimum(a["size_reduced_2"], left)
            for r1 in emit.loop(0, a["size_reduced_1"], carried=totals):
                places = emit.multiply(r0, a["input_reduced_0"]), emit.multiply(r1, a["input_reduced_1"])
                own = [self.neutral] * len(totals)
                yield emit.at(x, *places), length, own
                totals[:] = [self.join(before, each) for before, each in zip(totals, own, strict=True)]

    def side_by_side(
        self, x: str, y: str, piece: Operand, count: int, mask: str | None, divisor: str
    ) -> None:
        """`count` vectors of c."""
        emit, totals = self.emit, [self.neutral] * count
        for row, length, own in self.rows(x, piece, totals):
            for r2 in emit.loop(0, length, carried=own):
                place = emit.at(row, emit.multiply(r2, self.a["input_reduced_2"]))
                for k in range(count):
                    value = emit.load_masked(emit.at(place, k * emit.lanes), mask)
                    own[k] = self.join(own[k], value)
        for k, total in enumerate(totals):
            emit.store_masked(emit.binary("fdiv", total, divisor), emit.at(y, k * emit.lanes), mask)

    def along(self, x: str, y: str, piece: Operand, divisor: str) -> None:
        """One number, of vectors along r2."""
        emit, total, count = self.emit, [self.neutral], TOGETHER[0]
        step = count * emit.lanes
        for row, length, own in self.rows(x, piece, total):
            whole = emit.round_down(length, step)
            several = [self.neutral] * count
            for r2 in emit.loop(0, whole, step=step, carried=several):
                for k in range(count):
                    several[k] = self.join(several[k], emit.load(emit.at(row, r2, k * emit.lanes)))
            own[0] = self.join(self.join(several[0], several[2]), self.join(several[1], several[3]))
            for r2 in emit.loop(whole, length, step=emit.lanes, carried=own):
                mask = emit.mask_below(emit.subtract(length, r2))
                own[0] = self.join(own[0], emit.load_masked(emit.at(row, r2), mask, fill=self.neutral))
        value, distance = total[0], emit.lanes // 2
        while distance:
            turned = shuffle(emit, value, value, [lane ^ distance for lane in range(emit.lanes)])
            value, distance = self.join(value, turned), distance // 2
        emit.store(first_lane(emit, emit.binary("fdiv", value, divisor)), y, "float")


def emit_reduce(kind: str, side_by_side: bool, target: Target) -> str:
    """`side_by_side`: whether there is a contiguous axis c."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    divisor, reduction = float_argument(emit, a["divisor"]), _Reduction(emit, a, kind)
    for index in emit.items():
        rest, piece = emit.split(index, a["pieces"])
        rest, block = emit.split(rest, a["blocks"])
        first = emit.multiply(block, a["block"])
        positions = [rest]
        for k in (2, 1) if side_by_side else (1,):
            *outer, last = emit.split(positions[0], a[f"size_kept_{k}"])
            positions = [*outer, last, *positions[1:]]
        x, y = (
            emit.at(a[name], *(emit.multiply(p, a[f"{name}_kept_{k}"]) for k, p in enumerate(positions)))
            for name in ("input", "output")
        )
        y = emit.at(y, emit.multiply(piece, a["output_piece"]))
        if not side_by_side:
            stop = emit.minimum(emit.add(first, a["block"]), a["size_kept_2"])
            for k2 in emit.loop(first, stop):
                row, to = (
                    emit.at(place, emit.multiply(k2, a[f"{name}_kept_2"]))
                    for place, name in ((x, "input"), (y, "output"))
                )
                reduction.along(row, to, piece, divisor)
            continue
        stop = emit.minimum(emit.add(first, a["block"]), a["channels"])
        for count in TOGETHER[:-1]:
            step = count * emit.lanes
            whole = emit.add(first, emit.round_down(emit.subtract(stop, first), step))
            for c in emit.loop(first, whole, step=step):
                reduction.side_by_side(emit.at(x, c), emit.at(y, c), piece, count, None, divisor)
            first = whole
        for c in emit.loop(first, stop, step=emit.lanes):
            mask = emit.mask_below(emit.subtract(stop, c))
            reduction.side_by_side(emit.at(x, c), emit.at(y, c), piece, 1, mask, divisor)
    return emit.text()
