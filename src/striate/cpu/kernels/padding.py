"""What padding adds to a sum: zero times a filter number, which is NaN where that is infinite or NaN, else nothing.

A halo's zeros are multiplied like any pixels. Where a whole filter row or column meets only padding, the tile leaves
it out, and what it would have added is made up for here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from striate.cpu.emit import Emitter, Operand
from striate.cpu.tile import FLOATS, PAIRS, Axis, multiply_accumulate
from striate.ir.storage import Storage


def _zero(emit: Emitter, pointer: str) -> str:
    return "zeroinitializer"


# A product whose scalar is zero: the pixels are padding.
ZEROS = replace(FLOATS, scalar=_zero)
ZERO_PAIRS = replace(PAIRS, scalar=_zero)


def zero_products(
    emit: Emitter, filters: str, rounds: tuple[Operand, Operand], storage: Storage, starts: Sequence[str]
) -> list[str]:
    """`starts`, vectors of output channels, and zero times the packed filters of these rounds of the reduction."""
    lanes = emit.lanes
    run = Axis(*rounds, 0, lanes * len(starts))
    vectors = [(filters, q * lanes) for q in range(len(starts))]
    arithmetic = ZEROS if storage.is_own else ZERO_PAIRS
    return multiply_accumulate(emit, starts, [(filters, 0)], vectors, [run], arithmetic=arithmetic)


def outside_of(
    emit: Emitter, inner: tuple[Operand, Operand], size: Operand
) -> tuple[tuple[Operand, Operand], tuple[Operand, Operand]]:
    """What of 0 .. size - 1 lies before and behind `inner`, which may be empty and lie anywhere."""
    before = emit.minimum(inner[0], size)
    return (0, before), (emit.maximum(inner[1], before), size)


def nan_if_not_finite(emit: Emitter, a: Mapping[str, str]) -> str:
    """NaN in every lane if one of the filters [Hf, Wf, ., .] is infinite or NaN, else zero.

    `a`: arguments of a convolution with images in lanes, whose filters are read as they are: at each filter position
    Cin x Cout numbers in one run.
    """
    run = emit.multiply(a["input_channels"], a["output_channels"])
    whole = emit.round_down(run, emit.lanes)
    rest = emit.mask_below(emit.subtract(run, whole))

    sums = ["zeroinitializer"]
    for l in emit.loop(0, a["filter_rows"], carried=sums):
        for m in emit.loop(0, a["filter_columns"], carried=sums):
            steps = (emit.multiply(l, a["filter_row_step"]), emit.multiply(m, a["filter_column_step"]))
            filters = emit.at(a["filters"], *steps)
            for i in emit.loop(0, whole, step=emit.lanes, carried=sums):
                sums[0] = emit.fma(emit.load_masked(emit.at(filters, i), None), "zeroinitializer", sums[0])
            sums[0] = emit.fma(emit.load_masked(emit.at(filters, whole), rest), "zeroinitializer", sums[0])
    (total,) = sums
    found = emit.value(f"bitcast <{emit.lanes} x i1> {emit.compare('uno', total, total)} to i{emit.lanes}")
    some = emit.value(f"icmp ne i{emit.lanes} {found}, 0", "c")
    nan = emit.constant(float("nan"))
    return emit.value(f"select i1 {some}, {emit.vector} {nan}, {emit.vector} zeroinitializer")


def add_where_left_out(
    emit: Emitter, inner: tuple[Operand, Operand], size: Operand, not_finite: str, starts: Sequence[str]
) -> list[str]:
    """`starts`, and `not_finite` with them where `inner` is not all of 0 .. size - 1."""
    before = emit.value(f"icmp sgt i64 {inner[0]}, 0", "c")
    behind = emit.value(f"icmp slt i64 {inner[1]}, {size}", "c")
    some = emit.value(f"or i1 {before}, {behind}", "c")
    added = emit.value(f"select i1 {some}, {emit.vector} {not_finite}, {emit.vector} zeroinitializer")
    return [emit.binary("fadd", start, added) for start in starts]
