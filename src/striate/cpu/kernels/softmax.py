"""Softmax and log-softmax along any axis, and their gradients, with channels in lanes.

    y[k0, k1, k2, c, r] = e^(x[..., r] - M) / S          M = max over r of x,  S = sum over r of e^(x - M)

All strides are arguments. Either c is contiguous and stands side by side in vectors, or there is none and vectors run
along r, whose lanes are then reduced pairwise, far ones first: the order of `classifier.py`, where images stand in
lanes. Each exponential is computed once and stored, then divided. A work item takes `block` of c, and where there is no
c, of k2; then a few runs go side by side, so that their reductions overlap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import exponential, logarithm
from striate.cpu.kernels.shuffles import shuffle
from striate.cpu.target import Target

AXES = 3
# Runs along r that are computed side by side.
TOGETHER = 2
_ARRAYS = ("input", "other", "output")
ARGUMENTS = Arguments(
    _ARRAYS,
    (
        *(f"size_kept_{k}" for k in range(AXES)),
        *(f"{name}_kept_{k}" for name in _ARRAYS for k in range(AXES)),
        *(f"{name}_step" for name in _ARRAYS),
        *("length", "channels", "block", "blocks"),
    ),
)
# Of each array the beginnings of the runs.
Places = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class _Runs:
    """Some runs along r, each a sequence of vectors: along r itself, or of c."""

    emit: Emitter
    a: dict[str, str]
    places: Places
    side_by_side: bool
    # Of c, where its last vector is not full.
    mask: str | None = None

    @property
    def count(self) -> int:
        return len(self.places["input"])

    def vectors(self, carried: list[str]) -> Iterator[tuple[Operand, str | None]]:
        """All of them: where one lies from the run's beginning on, and its lanes that exist."""
        emit, length = self.emit, self.a["length"]
        if self.side_by_side:
            for r in emit.loop(0, length, carried=carried):
                yield r, self.mask
            return
        whole = emit.round_down(length, emit.lanes)
        for r in emit.loop(0, whole, step=emit.lanes, carried=carried):
            yield r, None
        # Without lanes it changes nothing.
        for r in emit.loop(whole, length, step=emit.lanes, carried=carried):
            yield r, emit.mask_below(emit.subtract(length, r))

    def at(self, array: str, run: int, r: Operand) -> str:
        step = self.emit.multiply(r, self.a[f"{array}_step"]) if self.side_by_side else r
        return self.emit.at(self.places[array][run], step)

    def read(self, array: str, run: int, r: Operand, mask: str | None, fill: str = "zeroinitializer") -> str:
        return self.emit.load_masked(self.at(array, run, r), mask, fill=fill)

    def write(self, value: str, run: int, r: Operand, mask: str | None) -> None:
        self.emit.store_masked(value, self.at("output", run, r), mask)

    def reduced(
        self,
        first: str,
        add: Callable[[str, int, Operand, str | None], str],
        join: Callable[[str, str], str],
    ) -> list[str]:
        """One vector a run, in all lanes what add(before, run, r, mask) comes to."""
        totals = [first] * self.count
        for r, mask in self.vectors(totals):
            totals[:] = [add(total, run, r, mask) for run, total in enumerate(totals)]
        distance = 0 if self.side_by_side else self.emit.lanes // 2
        while distance:
            positions = [lane ^ distance for lane in range(self.emit.lanes)]
            totals = [join(total, shuffle(self.emit, total, total, positions)) for total in totals]
            distance //= 2
        return totals

    def each(self, write: Callable[[int, Operand, str | None], None]) -> None:
        for r, mask in self.vectors([]):
            for run in range(self.count):
                write(run, r, mask)


def _forwards(runs: _Runs, kind: str) -> None:
    emit, lowest = runs.emit, runs.emit.constant(float("-inf"))

    def largest(before: str, run: int, r: Operand, mask: str | None) -> str:
        return emit.larger(runs.read("input", run, r, mask, lowest), before)

    most = runs.reduced(lowest, largest, emit.larger)

    def exponentials(before: str, run: int, r: Operand, mask: str | None) -> str:
        own = exponential(emit, emit.binary("fsub", runs.read("input", run, r, mask, lowest), most[run]))
        if kind == "softmax":
            runs.write(own, run, r, mask)
        return emit.binary("fadd", before, own)

    totals = runs.reduced("zeroinitializer", exponentials, lambda a, b: emit.binary("fadd", a, b))
    if kind == "log_softmax":
        totals = [logarithm(emit, total) for total in totals]

    def finish(run: int, r: Operand, mask: str | None) -> None:
        if kind == "softmax":
            value = emit.binary("fdiv", runs.read("output", run, r, mask), totals[run])
        else:
            shifted = emit.binary("fsub", runs.read("input", run, r, mask), most[run])
            value = emit.binary("fsub", shifted, totals[run])
        runs.write(value, run, r, mask)

    runs.each(finish)


def _backwards(runs: _Runs, kind: str) -> None:
    emit = runs.emit

    def product(before: str, run: int, r: Operand, mask: str | None) -> str:
        dy = runs.read("input", run, r, mask)
        if kind == "log_softmax_gradient":
            return emit.binary("fadd", before, dy)
        return emit.fma(dy, runs.read("other", run, r, mask), before)

    totals = runs.reduced("zeroinitializer", product, lambda a, b: emit.binary("fadd", a, b))

    def finish(run: int, r: Operand, mask: str | None) -> None:
        dy, y = runs.read("input", run, r, mask), runs.read("other", run, r, mask)
        if kind == "log_softmax_gradient":
            share = emit.binary("fmul", exponential(emit, y), totals[run])
            value = emit.binary("fsub", dy, share)
        else:
            value = emit.binary("fmul", y, emit.binary("fsub", dy, totals[run]))
        runs.write(value, run, r, mask)

    runs.each(finish)


def emit_softmax_along(kind: str, side_by_side: bool, target: Target) -> str:
    """`kind`: softmax, log_softmax, softmax_gradient, log_softmax_gradient (input dy, other y)."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    compute = _backwards if kind.endswith("gradient") else _forwards
    arrays = _ARRAYS if kind.endswith("gradient") else ("input", "output")
    for index in emit.items():
        rest, block = emit.split(index, a["blocks"])
        first = emit.multiply(block, a["block"])
        positions = [rest]
        for k in (2, 1) if side_by_side else (1,):
            positions = [*emit.split(positions[0], a[f"size_kept_{k}"]), *positions[1:]]
        bases = {
            name: emit.at(
                a[name], *(emit.multiply(p, a[f"{name}_kept_{k}"]) for k, p in enumerate(positions))
            )
            for name in arrays
        }
        if side_by_side:
            stop = emit.minimum(emit.add(first, a["block"]), a["channels"])
            for c, mask in emit.vectors(first, stop):
                places = {name: [emit.at(base, c)] for name, base in bases.items()}
                compute(_Runs(emit, a, places, True, mask), kind)
            continue
        stop = emit.minimum(emit.add(first, a["block"]), a["size_kept_2"])
        whole = emit.add(first, emit.round_down(emit.subtract(stop, first), TOGETHER))
        for count, start, end in ((TOGETHER, first, whole), (1, whole, stop)):
            for k2 in emit.loop(start, end, step=count):
                places = {
                    name: [
                        emit.at(base, emit.multiply(emit.add(k2, run), a[f"{name}_kept_2"]))
                        for run in range(count)
                    ]
                    for name, base in bases.items()
                }
                compute(_Runs(emit, a, places, False), kind)
    return emit.text()
