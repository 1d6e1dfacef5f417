"""Filters in the order in which the tile reads them: packed once from constants, else by a step of every run."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from striate.cpu.access import Access
from striate.cpu.kernels.convert import PAIR_ARGUMENTS, REPACK_ARGUMENTS, emit_pair, emit_repack
from striate.cpu.launch import Context, Packing
from striate.ir.arrays import aligned_empty
from striate.ir.bfloat16 import split_bfloat16, to_bfloat16
from striate.ir.buffers import Buffer, BufferView, Pointer
from striate.ir.types import Value


@dataclass(frozen=True)
class Filters:
    """How the kernel finds w[l, m, n, k]: the array [Hf, Wf, ., .], and the steps of each axis.

    `exchanged` (input gradient): taps are read from their far end, the channel axes change places, and only the
    taps first, first + spread, ... take part. Of the array's last axis, which has `all_channels` (0: just those that
    take part), those from `first_channel` on: a group's own. `within`: rows and columns of constant filters that take
    part in a region of the outputs (`regions.py`).
    """

    value: Value
    place: BufferView
    taps: tuple[int, int]
    inputs: int
    outputs: int
    exchanged: bool = False
    first: tuple[int, int] = (0, 0)
    spread: tuple[int, int] = (1, 1)
    first_channel: int = 0
    all_channels: int = 0
    within: tuple[tuple[int, int], tuple[int, int]] | None = None

    @property
    def steps(self) -> tuple[int, int, int, int]:
        """Elements from one l, m, n, k to the next."""
        others, last = self._axes
        position = others * last
        row = self.value.type.shape[1] * position if self.value.type.rank == 4 else position
        if self.exchanged:
            return (-self.spread[0] * row, -self.spread[1] * position, 1, last)
        return (row, position, last, 1)

    @property
    def _axes(self) -> tuple[int, int]:
        """The array's last two axes."""
        others, own = (self.outputs, self.inputs) if self.exchanged else (self.inputs, self.outputs)
        return others, self.all_channels or own

    @property
    def is_part(self) -> bool:
        """Whether the array holds channels of other groups, too."""
        return self._axes[1] != (self.inputs if self.exchanged else self.outputs)

    @property
    def origin(self) -> int:
        """Element of w[l = 0, m = 0, n = 0, k = 0] in the array."""
        if not self.exchanged or not all(self.taps):
            return self.first_channel
        last = [
            first + spread * (taps - 1)
            for first, spread, taps in zip(self.first, self.spread, self.taps, strict=True)
        ]
        l_step, m_step, _, _ = self.steps
        taps = last[0] * (-l_step // self.spread[0]) + last[1] * (-m_step // self.spread[1])
        return taps + self.first_channel

    def select(self, array: np.ndarray) -> np.ndarray:
        """The taps and channels that take part, as [taps, taps, inputs, outputs]."""
        if self.within is not None:
            return _within(array, *self.within)
        if not self.exchanged:
            whole = array.reshape(*self.taps, *self._axes)
            return whole[..., self.first_channel : self.first_channel + self.outputs]
        rows, columns = array.shape[:2] if array.ndim == 4 else (1, 1)
        w = array.reshape(rows, columns, *self._axes)
        w = w[..., self.first_channel : self.first_channel + self.inputs]
        if not all(self.taps):
            return np.zeros((*self.taps, self.inputs, self.outputs), np.float32)
        w = w[self.first[0] :: self.spread[0], self.first[1] :: self.spread[1]]
        return w[::-1, ::-1].transpose(0, 1, 3, 2)

    @property
    def choice(self) -> tuple[object, ...]:
        """What tells this selection from others of the same array."""
        own = (self.first_channel, self.inputs, self.outputs)
        return (self.exchanged, self.taps, self.first, self.spread, own, self.within)

    def pairs(self, merged: bool) -> tuple[int, int]:
        """Pairs of inputs of a filter row, and of a filter column; `merged`: a row's columns follow each other."""
        column = -(-self.inputs // 2)
        return -(-self.taps[1] * self.inputs // 2) if merged else self.taps[1] * column, column


def _within(array: np.ndarray, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
    """Rows and columns of filters [Hf, Wf, Cin, Cout]; what is left out meets zeros, and makes NaN if it is infinite or
    NaN."""
    own = array[rows[0] : rows[1], columns[0] : columns[1]]
    left_out = (~np.isfinite(array)).sum((0, 1, 2)) - (~np.isfinite(own)).sum((0, 1, 2))
    if left_out.any():
        own = own.copy()
        own[..., left_out > 0] = np.nan
    return own


def channels_of_lanes(outputs: int, lanes: int, vectors: int, overlap: bool) -> np.ndarray:
    """The output channel of every lane of every block; `outputs` and more: none. With `overlap`, vectors that would
    reach behind the last channel end with it.

    >>> channels_of_lanes(outputs=5, lanes=4, vectors=1, overlap=True).tolist()
    [0, 1, 2, 3, 1, 2, 3, 4]
    """
    first = np.arange(-(-outputs // (lanes * vectors)) * vectors) * lanes
    if overlap:
        first = np.minimum(first, outputs - lanes)
    return (first[:, None] + np.arange(lanes)).reshape(-1)


def packed(context: Context, filters: Filters, lanes: int, vectors: int, overlap: bool = False) -> Buffer:
    """Filters in the order in which a tile of `vectors` x `lanes` output channels reads them.

    `overlap`: see `channels_of_lanes`.
    """
    width = lanes * vectors
    blocks = -(-filters.outputs // width)
    rows, columns = filters.taps
    size = 4 * blocks * rows * columns * filters.inputs * width
    inputs, outputs = filters.inputs, filters.outputs

    def make(array: np.ndarray) -> np.ndarray:
        selected = filters.select(array)
        result = aligned_empty((blocks, rows, columns, inputs, width))
        channels = channels_of_lanes(outputs, lanes, vectors, overlap).reshape(blocks, width)
        for block, own in enumerate(channels):
            own = own[own < outputs]
            # What follows each other is copied in runs.
            whole = own[-1] - own[0] == len(own) - 1
            result[block, ..., : len(own)] = (
                selected[..., own[0] : own[-1] + 1] if whole else selected[..., own]
            )
            result[block, ..., len(own) :] = 0
        result.flags.writeable = False
        return result

    kept = context.packed(
        filters.value, Packing(("filters", width, overlap and lanes, *filters.choice), make), size
    )
    if kept is not None:
        return kept
    result = context.scratch(size, "packed filters")
    (l_step, m_step, n_step, k_step) = filters.steps
    target = context.target
    contiguous = k_step == 1
    arguments = REPACK_ARGUMENTS.pack(
        input=Pointer(filters.place.buffer, 4 * (filters.place.offset + filters.origin)),
        output=result,
        filter_rows=rows,
        filter_columns=columns,
        input_channels=inputs,
        output_channels=outputs,
        row_step=l_step,
        column_step=m_step,
        input_step=n_step,
        output_step=k_step,
    )
    context.add(
        "repack",
        (("lanes", lanes), ("vectors", vectors), ("contiguous", contiguous), ("overlap", overlap)),
        lambda: emit_repack(lanes, vectors, contiguous, target, overlap),
        arguments,
        items=blocks * rows * columns,
        reads=[Access(filters.place)],
        writes=[result],
        work=size / 4 * (0.25 if contiguous else 1.0),
        recipe="pack filters",
    )
    return result


def packed_pairs(
    context: Context,
    filters: Filters,
    lanes: int,
    vectors: int,
    merged: bool,
    parts: int = 1,
    overlap: bool = False,
) -> Buffer:
    """Filters in bfloat16, [blocks, Hf, pairs, parts, QV, 2]: two neighbouring inputs for each output channel.

    An odd run of inputs (all of a row's, if `merged`) ends in a zero. Two `parts`, high and low: of constants alone.
    """
    width = lanes * vectors
    blocks = -(-filters.outputs // width)
    rows, columns = filters.taps
    row_pairs, column_pairs = filters.pairs(merged)
    run, run_pairs = (columns * filters.inputs, row_pairs) if merged else (filters.inputs, column_pairs)

    def make(array: np.ndarray) -> np.ndarray:
        selected = filters.select(array)
        runs = rows if merged else rows * columns
        result = aligned_empty((blocks, runs, run_pairs, parts, width, 2), np.uint16)
        channels = channels_of_lanes(filters.outputs, lanes, vectors, overlap).reshape(blocks, width)
        for number, half in enumerate([to_bfloat16(selected)] if parts == 1 else split_bfloat16(selected)):
            w = half.reshape(runs, run, filters.outputs)
            for block, own in enumerate(channels):
                part = w[..., own[own < filters.outputs]]
                count = part.shape[2]
                place = result[block, :, :, number]
                place[:, :, :count, 0] = part[:, 0::2]
                place[:, : run // 2, :count, 1] = part[:, 1::2]
                place[:, run // 2 :, :count, 1] = 0
                place[:, :, count:] = 0
        result.flags.writeable = False
        return result

    packing = Packing(("pairs", parts, width, merged, overlap and lanes, *filters.choice), make)
    kept = context.packed(filters.value, packing, 4 * blocks * rows * row_pairs * parts * width)
    if kept is not None:
        return kept
    assert parts == 1
    target, runs = context.target, blocks * (rows if merged else rows * columns)
    single = packed(context, filters, lanes, vectors, overlap)
    result = context.scratch(4 * runs * run_pairs * width, "packed pairs")
    context.add(
        "pair_filters",
        (("lanes", lanes), ("vectors", vectors)),
        lambda: emit_pair(lanes, vectors, target),
        PAIR_ARGUMENTS.pack(input=single, output=result, run=run),
        items=runs,
        reads=[single],
        writes=[result],
        work=runs * run * width / 4,
        recipe="round filters",
    )
    return result
