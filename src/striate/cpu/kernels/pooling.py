"""Pooling and its gradient, on rows of pixels of C contiguous elements (with images in lanes: C·V).

    y[i, j, c] = max or mean over (l, m) of  x[i·sh + l - pt, j·sw + m - pl, c]

x is [N, Hi, Wi, C], y and the winners are [N, Ho, Wo, C]; x and y may have wider pixels, winners lie as y does.
Windows are clipped to the picture: padding takes no part. The maximum's position l·Wf + m is kept for the gradient, as
a byte or, in large windows, as a number of 32 bits; the gradient sends dy to the winner:

    dx[i, j, c] = sum over the windows (i', j') that hold (i, j), winner[i', j', c] = (i, j)  of  dy[i', j', c]

Work item: one row of y (forward), one row of dx (gradient).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERANDS
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.steps import chain
from striate.cpu.target import Target
from striate.ir.storage import OWN, Storage

# Vectors of channels that are pooled side by side.
AT_ONCE = 4
FORWARD_ARGUMENTS = Arguments(
    pointers=("input", "output", "index"),
    integers=(
        "input_image",
        "input_row",
        "output_image",
        "output_row",
        "output_rows",
        "output_columns",
        "channels",  # C, or C·V
        "input_pixel",
        "output_pixel",
        "input_rows",
        "input_columns",
        "window_rows",
        "window_columns",
        "pad_top",
        "pad_left",
    ),
)
GRADIENT_ARGUMENTS = Arguments(
    pointers=("output_gradient", "index", *OPERANDS, "input_gradient"),
    integers=(
        "gradient_image",
        "gradient_row",
        "input_image",
        "input_row",
        "output_rows",
        "output_columns",
        "channels",
        "input_rows",
        "input_columns",
        "pad_top",
        "pad_left",
        "window_rows",
        "window_columns",
    ),
)


@dataclass(frozen=True)
class PoolKernel:
    """`kind`: "max", "mean" (of the pixels inside), "mean_padded" (divides by the whole window).

    `storage` and `output_storage`: how x and y are stored. `index`: the type of the winners that are kept,
    and `counted` the one in which they are found, which has room for -1.
    """

    kind: str
    stride: tuple[int, int]
    keep_index: bool = False
    tail: bool = False
    storage: Storage = OWN
    output_storage: Storage = OWN
    index: str = "i8"
    counted: str = "i8"


@dataclass(frozen=True)
class PoolGradientKernel:
    """`prologue`: pointwise steps applied to dy first (a ReLU's mask, read from y). `whole`: windows tile the
    picture exactly, so each element belongs to one window and is written once. `index`: the type of the winners.
    """

    kind: str
    stride: tuple[int, int]
    prologue: Epilogue = ()
    whole: bool = False
    tail: bool = False
    index: str = "i8"


def emit_pool(kernel: PoolKernel, target: Target) -> str:
    """The IR text of the forward kernel."""
    emit = Emitter(target)
    a = emit.arguments(FORWARD_ARGUMENTS)
    source = Numbers.of(emit, kernel.storage, a["input_pixel"])
    result = Numbers.of(emit, kernel.output_storage, a["output_pixel"])
    for index in emit.items():
        image, i = emit.split(index, a["output_rows"])
        top = emit.subtract(emit.multiply(i, kernel.stride[0]), a["pad_top"])
        rows = _clip(emit, top, a["window_rows"], a["input_rows"])
        source_row = source.at(
            emit, a["input"], emit.multiply(image, a["input_image"]), emit.multiply(top, a["input_row"])
        )
        target_row = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(i, a["output_row"]))
        for j in emit.loop(0, a["output_columns"]):
            left = emit.subtract(emit.multiply(j, kernel.stride[1]), a["pad_left"])
            columns = _clip(emit, left, a["window_columns"], a["input_columns"])
            pixel = source.at(emit, source_row, emit.multiply(left, a["input_pixel"]))
            target_pixel = emit.add(target_row, emit.multiply(j, a["output_pixel"]))
            begun: Operand = 0
            if not kernel.keep_index:
                begun = emit.round_down(a["channels"], AT_ONCE * emit.lanes)
                for c in emit.loop(0, begun, step=AT_ONCE * emit.lanes):
                    window = _Window(emit, a, source, pixel, rows, columns, c, None, AT_ONCE)
                    for k, value in enumerate(_pooled(emit, kernel, a, window)):
                        offset = emit.add(emit.add(target_pixel, c), k * emit.lanes)
                        result.write(emit, value, result.at(emit, a["output"], offset), None)
            for c, mask in _channel_blocks(emit, a["channels"], kernel.tail, begun):
                offset = emit.add(target_pixel, c)
                window = _Window(emit, a, source, pixel, rows, columns, c, mask)
                if kernel.keep_index:
                    value = _won(emit, kernel, a, window, offset)
                else:
                    (value,) = _pooled(emit, kernel, a, window)
                result.write(emit, value, result.at(emit, a["output"], offset), mask)
    return emit.text()


def _channel_blocks(
    emit: Emitter, channels: Operand, tail: bool, begun: Operand = 0
) -> Iterator[tuple[Operand, str | None]]:
    """The first channel of each vector from `begun` on, and the lanes that exist; the body is emitted once more for a
    `tail`."""
    whole = emit.round_down(channels, emit.lanes) if tail else channels
    for c in emit.loop(begun, whole, step=emit.lanes):
        yield c, None
    if tail:
        yield whole, emit.mask_below(emit.subtract(channels, whole))


@dataclass(frozen=True)
class _Window:
    """`count` vectors of channels, from `c` on, of the pixels under a window that lie in the picture.

    `pixel`: where the window begins, even if that is outside; `rows` and `columns`: those of it that are inside.
    """

    emit: Emitter
    a: dict[str, str]
    numbers: Numbers
    pixel: str
    rows: tuple[Operand, Operand]
    columns: tuple[Operand, Operand]
    c: Operand
    mask: str | None
    count: int = 1

    def pixels(
        self, carried: list[str], types: Sequence[str] = ()
    ) -> Iterator[tuple[Operand, Operand, list[str]]]:
        """A loop over the filter row, the filter column, and the vectors there."""
        emit, a = self.emit, self.a
        for l in emit.loop(*self.rows, carried=carried, types=types):
            for m in emit.loop(*self.columns, carried=carried, types=types):
                offset = emit.add(emit.multiply(l, a["input_row"]), emit.multiply(m, a["input_pixel"]))
                address = self.numbers.at(emit, self.pixel, offset, self.c)
                yield l, m, [self._read(address, k) for k in range(self.count)]

    def _read(self, address: str, k: int) -> str:
        at = self.numbers.at(self.emit, address, k * self.emit.lanes) if k else address
        return self.numbers.read(self.emit, at, self.mask)


def _pooled(emit: Emitter, kernel: PoolKernel, a: dict[str, str], window: _Window) -> list[str]:
    """The maxima, whose places nobody asks for, or the means; several vectors, so that none waits."""
    if kernel.kind == "max":
        best = [emit.constant(float("-inf"))] * window.count
        for _, _, vectors in window.pixels(best):
            best[:] = [emit.larger(x, most) for x, most in zip(vectors, best, strict=True)]
        return best
    sums = ["zeroinitializer"] * window.count
    for _, _, vectors in window.pixels(sums):
        sums[:] = [emit.binary("fadd", total, x) for total, x in zip(sums, vectors, strict=True)]
    divisor = _divisor(emit, kernel.kind, a, window.rows, window.columns)
    return [emit.binary("fdiv", total, divisor) for total in sums]


def _won(emit: Emitter, kernel: PoolKernel, a: dict[str, str], window: _Window, offset: Operand) -> str:
    """The maximum, whose place goes to `offset`."""
    lowest = emit.constant(float("-inf"))
    counted = f"<{emit.lanes} x {kernel.counted}>"
    best = [lowest, emit.constant(-1, kernel.counted)]
    for l, m, (x,) in window.pixels(best, [emit.vector, counted]):
        greater = emit.compare("ugt", x, best[0])
        settled = emit.compare("ord", best[0], best[0])
        position = emit.add(emit.multiply(l, a["window_columns"]), m)
        first = emit.value(f"icmp slt {counted} {best[1]}, zeroinitializer", "m")
        wins = emit.value(f"and <{emit.lanes} x i1> {greater}, {settled}", "m")
        wins = emit.value(f"or <{emit.lanes} x i1> {wins}, {first}", "m")
        narrow = emit.value(f"trunc i64 {position} to {kernel.counted}")
        best[:] = [
            emit.select(wins, x, best[0]),
            emit.select(wins, emit.spread(narrow, kernel.counted), best[1], counted),
        ]
    kept, winners = f"<{emit.lanes} x {kernel.index}>", best[1]
    if kernel.index != kernel.counted:
        winners = emit.value(f"trunc {counted} {winners} to {kept}")
    emit.store_masked(winners, emit.at(a["index"], offset, element=kernel.index), window.mask, kept)
    return best[0]


def _divisor(
    emit: Emitter,
    kind: str,
    a: dict[str, str],
    rows: tuple[Operand, Operand],
    columns: tuple[Operand, Operand],
) -> str:
    """How many pixels the mean is over, as a vector."""
    if kind == "mean_padded":
        count = emit.multiply(a["window_rows"], a["window_columns"])
    else:
        count = emit.multiply(emit.subtract(rows[1], rows[0]), emit.subtract(columns[1], columns[0]))
    return emit.spread(emit.value(f"sitofp i64 {count} to float"))


def emit_pool_gradient(kernel: PoolGradientKernel, target: Target) -> str:
    """The IR text of the gradient."""
    emit = Emitter(target)
    a = emit.arguments(GRADIENT_ARGUMENTS)
    for index in emit.items():
        if kernel.whole and kernel.kind == "max":
            _scatter(emit, kernel, a, index)
        else:
            _gather(emit, kernel, a, index)
    return emit.text()


def _output_gradient(
    emit: Emitter, kernel: PoolGradientKernel, a: dict[str, str], offset: Operand, mask: str | None
) -> str:
    """A vector of dy, after the prologue."""
    dy = emit.load_masked(emit.at(a["output_gradient"], offset), mask)
    operands = (emit.load_masked(emit.at(a[name], offset), mask) for name in OPERANDS)
    return chain(emit, kernel.prologue, dy, operands)


def _winner(emit: Emitter, index: str, a: dict[str, str], offset: Operand, mask: str | None) -> str:
    return emit.load_masked(emit.at(a["index"], offset, element=index), mask, f"<{emit.lanes} x {index}>")


def _scatter(emit: Emitter, kernel: PoolGradientKernel, a: dict[str, str], index: Operand) -> None:
    """Window and stride agree and cover the picture: the windows of one row of dy write all of their own pixels."""
    image, i = emit.split(index, a["output_rows"])
    row_offset = emit.add(emit.multiply(image, a["gradient_image"]), emit.multiply(i, a["gradient_row"]))
    target_row = emit.at(
        a["input_gradient"],
        emit.multiply(image, a["input_image"]),
        emit.multiply(emit.multiply(i, kernel.stride[0]), a["input_row"]),
    )
    for j in emit.loop(0, a["output_columns"]):
        pixel_offset = emit.add(row_offset, emit.multiply(j, a["channels"]))
        target = emit.at(target_row, emit.multiply(emit.multiply(j, kernel.stride[1]), a["channels"]))
        for c, mask in _channel_blocks(emit, a["channels"], kernel.tail):
            offset = emit.add(pixel_offset, c)
            dy, winner = (
                _output_gradient(emit, kernel, a, offset, mask),
                _winner(emit, kernel.index, a, offset, mask),
            )
            for l, m in product(*map(range, kernel.stride)):
                position = emit.constant(l * kernel.stride[1] + m, kernel.index)
                wins = emit.value(f"icmp eq <{emit.lanes} x {kernel.index}> {winner}, {position}", "m")
                dx = emit.select(wins, dy, emit.constant(0.0))
                pixel = emit.add(emit.multiply(l, a["input_row"]), emit.multiply(m, a["channels"]))
                emit.store_masked(dx, emit.at(target, pixel, c), mask)


def _gather(emit: Emitter, kernel: PoolGradientKernel, a: dict[str, str], index: Operand) -> None:
    """Each element of one row of dx sums what the windows that hold it send."""
    image, i = emit.split(index, a["input_rows"])
    rows = _windows(emit, i, a["pad_top"], a["window_rows"], kernel.stride[0], a["output_rows"])
    target_row = emit.at(
        a["input_gradient"], emit.multiply(image, a["input_image"]), emit.multiply(i, a["input_row"])
    )
    image_offset = emit.multiply(image, a["gradient_image"])
    for j in emit.loop(0, a["input_columns"]):
        columns = _windows(emit, j, a["pad_left"], a["window_columns"], kernel.stride[1], a["output_columns"])
        for c, mask in _channel_blocks(emit, a["channels"], kernel.tail):
            sums = ["zeroinitializer"]
            for i_out in emit.loop(*rows, carried=sums):
                for j_out in emit.loop(*columns, carried=sums):
                    offset = emit.add(
                        emit.add(image_offset, emit.multiply(i_out, a["gradient_row"])),
                        emit.add(emit.multiply(j_out, a["channels"]), c),
                    )
                    share = _share(emit, kernel, a, (i, j), (i_out, j_out), offset, mask)
                    sums[0] = emit.binary("fadd", sums[0], share)
            pixel = emit.add(emit.multiply(j, a["channels"]), c)
            emit.store_masked(sums[0], emit.at(target_row, pixel), mask)


def _share(
    emit: Emitter,
    kernel: PoolGradientKernel,
    a: dict[str, str],
    pixel: tuple[Operand, Operand],
    window: tuple[Operand, Operand],
    offset: Operand,
    mask: str | None,
) -> str:
    """What the window at (i', j') sends of its dy, `offset` elements behind the first, to the pixel at (i, j)."""
    dy = _output_gradient(emit, kernel, a, offset, mask)
    top = emit.subtract(emit.multiply(window[0], kernel.stride[0]), a["pad_top"])
    left = emit.subtract(emit.multiply(window[1], kernel.stride[1]), a["pad_left"])
    if kernel.kind == "max":
        l, m = emit.subtract(pixel[0], top), emit.subtract(pixel[1], left)
        position = emit.add(emit.multiply(l, a["window_columns"]), m)
        narrow = emit.value(f"trunc i64 {position} to {kernel.index}")
        winner = _winner(emit, kernel.index, a, offset, mask)
        own = emit.spread(narrow, kernel.index)
        wins = emit.value(f"icmp eq <{emit.lanes} x {kernel.index}> {winner}, {own}", "m")
        return emit.select(wins, dy, emit.constant(0.0))
    rows = _clip(emit, top, a["window_rows"], a["input_rows"])
    columns = _clip(emit, left, a["window_columns"], a["input_columns"])
    return emit.binary("fdiv", dy, _divisor(emit, kernel.kind, a, rows, columns))


def _windows(
    emit: Emitter, position: Operand, before: Operand, window: Operand, stride: int, count: Operand
) -> tuple[Operand, Operand]:
    """The windows that hold an input position: (first, one past the last)."""
    shifted = emit.add(position, before)
    first = emit.maximum(0, emit.add(emit.subtract(shifted, window), stride))
    return emit.divide(first, stride), emit.minimum(emit.add(emit.divide(shifted, stride), 1), count)


def _clip(emit: Emitter, start: Operand, window: Operand, size: Operand) -> tuple[Operand, Operand]:
    return emit.maximum(0, emit.subtract(0, start)), emit.minimum(window, emit.subtract(size, start))
