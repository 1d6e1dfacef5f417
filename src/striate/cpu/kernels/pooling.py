"""Pooling and its gradient, on rows of pixels of C contiguous elements (with images in lanes: C·V).

    y[i, j, c] = max or mean over (l, m) of  x[i·sh + l - pt, j·sw + m - pl, c]

Windows are clipped to the picture: padding takes no part. The maximum's position l·Wf + m is kept as a byte for
the gradient, which sends dy to the winner:

    dx[i, j, c] = sum over the windows (i', j') that hold (i, j), winner[i', j', c] = (i, j)  of  dy[i', j', c]

Work item: one row of y (forward), one row of dx (gradient).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import OPERANDS, Epilogue, operand_count
from striate.cpu.kernels.functions import POINTWISE_OPERANDS, pointwise
from striate.cpu.target import Target
from striate.ir.buffers import OWN, SPLIT

# One pixel of a window: (filter row, filter column, loaded vector, carried values) -> carried values.
Round = Callable[[Operand, Operand, str, list[str]], list[str]]

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

    `element` and `output_element`: how x and y are stored.
    """

    kind: str
    stride: tuple[int, int]
    keep_index: bool = False
    tail: bool = False
    element: str = OWN
    output_element: str = OWN


@dataclass(frozen=True)
class PoolGradientKernel:
    """`prologue`: pointwise steps applied to dy first (a ReLU's mask, read from y). `whole`: windows tile the
    picture exactly, so each element belongs to one window and is written once.
    """

    kind: str
    stride: tuple[int, int]
    prologue: Epilogue = ()
    whole: bool = False
    tail: bool = False


def _numbers(emit: Emitter, element: str, pixel: Operand) -> Numbers:
    return Numbers(element, emit.divide(pixel, 2) if element == SPLIT else 0)


def _channel_blocks(
    emit: Emitter, channels: Operand, tail: bool, body: Callable[[Operand, str | None], None]
) -> None:
    """Call body(first channel, mask) for each vector of channels."""
    whole = emit.multiply(emit.divide(channels, emit.lanes), emit.lanes) if tail else channels

    def vector(c: Operand, _: list[str]) -> None:
        body(c, None)

    emit.loop(0, whole, vector, step=emit.lanes)
    if tail:
        body(whole, emit.mask_below(emit.subtract(channels, whole)))


def emit_pool(kernel: PoolKernel, target: Target) -> str:
    """The IR text of the forward kernel."""
    emit = Emitter(target)
    a = emit.arguments(FORWARD_ARGUMENTS)
    bytes_ = f"<{emit.lanes} x i8>"
    source_numbers = _numbers(emit, kernel.element, a["input_pixel"])
    result_numbers = _numbers(emit, kernel.output_element, a["output_pixel"])

    def item(index: Operand) -> None:
        image, i = emit.divide(index, a["output_rows"]), emit.remainder(index, a["output_rows"])
        top = emit.subtract(emit.multiply(i, kernel.stride[0]), a["pad_top"])
        l_first = emit.maximum(0, emit.subtract(0, top))
        l_last = emit.minimum(a["window_rows"], emit.subtract(a["input_rows"], top))
        source_row = source_numbers.at(
            emit, a["input"], emit.multiply(image, a["input_image"]), emit.multiply(top, a["input_row"])
        )
        row_offset = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(i, a["output_row"]))

        def column(j: Operand, _: list[str]) -> None:
            left = emit.subtract(emit.multiply(j, kernel.stride[1]), a["pad_left"])
            m_first = emit.maximum(0, emit.subtract(0, left))
            m_last = emit.minimum(a["window_columns"], emit.subtract(a["input_columns"], left))
            source = source_numbers.at(emit, source_row, emit.multiply(left, a["input_pixel"]))
            offset = emit.add(row_offset, emit.multiply(j, a["output_pixel"]))

            def block(c: Operand, mask: str | None) -> None:
                place = emit.add(offset, c)

                def window(round_: Round, carried: list[tuple[str, str]]) -> list[str]:

                    def rows(l: Operand, values: list[str]) -> list[str]:
                        def columns(m: Operand, inner: list[str]) -> list[str]:
                            pixel = emit.add(
                                emit.multiply(l, a["input_row"]), emit.multiply(m, a["input_pixel"])
                            )
                            x = source_numbers.read(emit, source_numbers.at(emit, source, pixel, c), mask)
                            return round_(l, m, x, inner)

                        again = [(type, value) for (type, _), value in zip(carried, values, strict=True)]
                        return emit.loop(m_first, m_last, columns, carried=again)

                    return emit.loop(l_first, l_last, rows, carried=carried)

                if kernel.kind == "max" and kernel.keep_index:

                    def better(l: Operand, m: Operand, x: str, inner: list[str]) -> list[str]:
                        best, where = inner
                        greater = emit.compare("ugt", x, best)
                        settled = emit.compare("ord", best, best)
                        position = emit.add(emit.multiply(l, a["window_columns"]), m)
                        first = emit.value(f"icmp slt <{emit.lanes} x i8> {where}, zeroinitializer", "m")
                        wins = emit.value(f"and <{emit.lanes} x i1> {greater}, {settled}", "m")
                        wins = emit.value(f"or <{emit.lanes} x i1> {wins}, {first}", "m")
                        narrow = (
                            emit.value(f"trunc i64 {position} to i8")
                            if isinstance(position, str)
                            else str(position)
                        )
                        return [
                            emit.select(wins, x, best),
                            emit.select(wins, emit.spread(narrow, "i8"), where, bytes_),
                        ]

                    start = [(emit.vector, emit.constant(float("-inf"))), (bytes_, emit.constant(-1, "i8"))]
                    best, where = window(better, start)
                    emit.store_masked(where, emit.at(a["index"], place, element="i8"), mask, bytes_)
                    result = best
                elif kernel.kind == "max":
                    (result,) = window(
                        lambda l, m, x, inner: [emit.larger(x, inner[0])],
                        [(emit.vector, emit.constant(float("-inf")))],
                    )
                else:
                    (total,) = window(
                        lambda l, m, x, inner: [emit.binary("fadd", inner[0], x)],
                        [(emit.vector, "zeroinitializer")],
                    )
                    result = emit.binary(
                        "fdiv", total, _divisor(emit, kernel, a, (l_first, l_last), (m_first, m_last))
                    )
                result_numbers.write(emit, result, result_numbers.at(emit, a["output"], place), mask)

            _channel_blocks(emit, a["channels"], kernel.tail, block)

        emit.loop(0, a["output_columns"], column)

    emit.items(item)
    return emit.text()


def _divisor(
    emit: Emitter,
    kernel: PoolKernel | PoolGradientKernel,
    a: dict[str, str],
    rows: tuple[Operand, Operand],
    columns: tuple[Operand, Operand],
) -> str:
    """How many pixels the mean is over, as a vector."""
    if kernel.kind == "mean_padded":
        count = emit.multiply(a["window_rows"], a["window_columns"])
    else:
        count = emit.multiply(emit.subtract(rows[1], rows[0]), emit.subtract(columns[1], columns[0]))
    return emit.spread(emit.value(f"sitofp i64 {count} to float"))


def emit_pool_gradient(kernel: PoolGradientKernel, target: Target) -> str:
    """The IR text of the gradient: each element of dx gathers from the windows that hold it."""
    emit = Emitter(target)
    a = emit.arguments(GRADIENT_ARGUMENTS)
    bytes_ = f"<{emit.lanes} x i8>"
    operands = OPERANDS[: operand_count(kernel.prologue)]

    def gradient_at(place: Operand, mask: str | None) -> str:
        value = emit.load_masked(emit.at(a["output_gradient"], place), mask)
        waiting = list(operands)
        for step in kernel.prologue:
            name = str(step[0])
            others = [
                emit.load_masked(emit.at(a[waiting.pop(0)], place), mask)
                for _ in range(POINTWISE_OPERANDS[name])
            ]
            value = pointwise(emit, step, value, others)
        return value

    def exact_item(index: Operand) -> None:
        """Window and stride agree and cover the picture: every window writes its own pixels."""
        image, i = emit.divide(index, a["output_rows"]), emit.remainder(index, a["output_rows"])
        row_offset = emit.add(emit.multiply(image, a["gradient_image"]), emit.multiply(i, a["gradient_row"]))
        target_row = emit.at(
            a["input_gradient"],
            emit.multiply(image, a["input_image"]),
            emit.multiply(emit.multiply(i, kernel.stride[0]), a["input_row"]),
        )

        def column(j: Operand, _: list[str]) -> None:
            offset = emit.add(row_offset, emit.multiply(j, a["channels"]))
            target_pixel = emit.at(
                target_row, emit.multiply(emit.multiply(j, kernel.stride[1]), a["channels"])
            )

            def block(c: Operand, mask: str | None) -> None:
                place = emit.add(offset, c)
                value = gradient_at(place, mask)
                where = emit.load_masked(emit.at(a["index"], place, element="i8"), mask, bytes_)
                for l in range(kernel.stride[0]):
                    for m in range(kernel.stride[1]):
                        position = emit.constant(l * kernel.stride[1] + m, "i8")
                        wins = emit.value(f"icmp eq {bytes_} {where}, {position}", "m")
                        chosen = emit.select(wins, value, emit.constant(0.0))
                        pixel = emit.add(emit.multiply(l, a["input_row"]), emit.multiply(m, a["channels"]))
                        emit.store_masked(chosen, emit.at(target_pixel, pixel, c), mask)

            _channel_blocks(emit, a["channels"], kernel.tail, block)

        emit.loop(0, a["output_columns"], column)

    def general_item(index: Operand) -> None:
        image, i = emit.divide(index, a["input_rows"]), emit.remainder(index, a["input_rows"])
        rows = _windows(emit, i, a["pad_top"], a["window_rows"], kernel.stride[0], a["output_rows"])
        target_row = emit.at(
            a["input_gradient"], emit.multiply(image, a["input_image"]), emit.multiply(i, a["input_row"])
        )
        image_offset = emit.multiply(image, a["gradient_image"])

        def column(j: Operand, _: list[str]) -> None:
            columns = _windows(
                emit, j, a["pad_left"], a["window_columns"], kernel.stride[1], a["output_columns"]
            )

            def block(c: Operand, mask: str | None) -> None:
                def window_row(i_out: Operand, values: list[str]) -> list[str]:
                    def window_column(j_out: Operand, inner: list[str]) -> list[str]:
                        place = emit.add(
                            emit.add(image_offset, emit.multiply(i_out, a["gradient_row"])),
                            emit.add(emit.multiply(j_out, a["channels"]), c),
                        )
                        value = gradient_at(place, mask)
                        top = emit.subtract(emit.multiply(i_out, kernel.stride[0]), a["pad_top"])
                        left = emit.subtract(emit.multiply(j_out, kernel.stride[1]), a["pad_left"])
                        if kernel.kind == "max":
                            l, m = emit.subtract(i, top), emit.subtract(j, left)
                            position = emit.add(emit.multiply(l, a["window_columns"]), m)
                            narrow = emit.value(f"trunc i64 {position} to i8")
                            where = emit.load_masked(emit.at(a["index"], place, element="i8"), mask, bytes_)
                            wins = emit.value(f"icmp eq {bytes_} {where}, {emit.spread(narrow, 'i8')}", "m")
                            share = emit.select(wins, value, emit.constant(0.0))
                        else:
                            clipped_rows = _clip(emit, top, a["window_rows"], a["input_rows"])
                            clipped_columns = _clip(emit, left, a["window_columns"], a["input_columns"])
                            divisor = _divisor(emit, kernel, a, clipped_rows, clipped_columns)
                            share = emit.binary("fdiv", value, divisor)
                        return [emit.binary("fadd", inner[0], share)]

                    return emit.loop(*columns, window_column, carried=[(emit.vector, values[0])])

                (total,) = emit.loop(*rows, window_row, carried=[(emit.vector, "zeroinitializer")])
                pixel = emit.add(emit.multiply(j, a["channels"]), c)
                emit.store_masked(total, emit.at(target_row, pixel), mask)

            _channel_blocks(emit, a["channels"], kernel.tail, block)

        emit.loop(0, a["input_columns"], column)

    emit.items(exact_item if kernel.whole and kernel.kind == "max" else general_item)
    return emit.text()


def _windows(
    emit: Emitter, position: Operand, before: Operand, window: Operand, stride: int, count: Operand
) -> tuple[Operand, Operand]:
    """The windows that hold an input position: (first, one past the last)."""
    shifted = emit.add(position, before)
    first = emit.maximum(0, emit.add(emit.subtract(shifted, window), stride))
    return emit.divide(first, stride), emit.minimum(emit.add(emit.divide(shifted, stride), 1), count)


def _clip(emit: Emitter, start: Operand, window: Operand, size: Operand) -> tuple[Operand, Operand]:
    return emit.maximum(0, emit.subtract(0, start)), emit.minimum(window, emit.subtract(size, start))
