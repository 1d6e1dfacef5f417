"""Sums: over pixels for each channel, over the pieces of a gradient, over a vector.

`channel_sum`: partial[piece, c] = sum over the piece's images and all pixels of x[..., c] (a bias gradient).
`combine`: y[e] = sum over pieces, in order, of partial[piece, e].
`mean`: y = scale · sum of x[0 .. n - 1], in one item and one fixed order.
"""

from __future__ import annotations

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.lanes import shuffle, sum_lanes
from striate.cpu.target import Target

CHANNEL_SUM_ARGUMENTS = (
    "input",
    "output",
    "input_image",
    "input_row",
    "images",
    "rows",
    "columns",
    "channels",
    "images_per_piece",
)
COMBINE_ARGUMENTS = ("input", "output", "pieces", "size", "chunk")
MEAN_ARGUMENTS = ("input", "output", "count", "scale")

# Elements that one work item of `combine` adds.
COMBINE_CHUNK = 1024


def emit_channel_sum(images_in_lanes: bool, pixel: int, target: Target) -> str:
    """Work item: one piece. `pixel`: the pixel stride in elements."""
    emit = Emitter(target)
    a = {
        name: emit.pointer_argument(k) if k < 2 else emit.integer_argument(k)
        for k, name in enumerate(CHANNEL_SUM_ARGUMENTS)
    }
    together = 4

    def item(piece: Operand) -> None:
        first = emit.multiply(piece, a["images_per_piece"])
        last = emit.minimum(emit.add(first, a["images_per_piece"]), a["images"])
        target_row = emit.at(a["output"], emit.multiply(piece, a["channels"]))

        def total(c: Operand, count: int, mask: str | None) -> list[str]:
            step = emit.lanes
            start = emit.at(a["input"], emit.multiply(c, emit.lanes) if images_in_lanes else c)

            def image(n: Operand, values: list[str]) -> list[str]:
                def row(i: Operand, values: list[str]) -> list[str]:
                    source = emit.at(
                        start, emit.multiply(n, a["input_image"]), emit.multiply(i, a["input_row"])
                    )

                    def column(j: Operand, values: list[str]) -> list[str]:
                        at = emit.at(source, emit.multiply(j, pixel))
                        return [
                            emit.binary("fadd", value, emit.load_masked(emit.at(at, k * step), mask))
                            for k, value in enumerate(values)
                        ]

                    return emit.loop(0, a["columns"], column, carried=[(emit.vector, v) for v in values])

                return emit.loop(0, a["rows"], row, carried=[(emit.vector, v) for v in values])

            return emit.loop(first, last, image, carried=[(emit.vector, "zeroinitializer")] * count)

        if images_in_lanes:
            whole = emit.multiply(emit.divide(a["channels"], together), together)

            def block(c: Operand, _: list[str]) -> None:
                sums = sum_lanes(emit, total(c, together, None))
                emit.store(
                    shuffle(emit, sums, sums, range(together)),
                    emit.at(target_row, c),
                    f"<{together} x float>",
                )

            def single(c: Operand, _: list[str]) -> None:
                sums = sum_lanes(emit, total(c, 1, None))
                scalar = emit.value(f"extractelement {emit.vector} {sums}, i64 0")
                emit.store(scalar, emit.at(target_row, c), "float")

            emit.loop(0, whole, block, step=together)
            emit.loop(whole, a["channels"], single)
            return

        def block_of_channels(c: Operand, _: list[str]) -> None:
            mask = emit.mask_below(emit.subtract(a["channels"], c))
            (result,) = total(c, 1, mask)
            emit.store_masked(result, emit.at(target_row, c), mask)

        emit.loop(0, a["channels"], block_of_channels, step=emit.lanes)

    emit.items(item)
    return emit.text()


def emit_combine(target: Target) -> str:
    """Work item: `chunk` elements."""
    emit = Emitter(target)
    a = {
        name: emit.pointer_argument(k) if k < 2 else emit.integer_argument(k)
        for k, name in enumerate(COMBINE_ARGUMENTS)
    }

    def item(index: Operand) -> None:
        start = emit.multiply(index, a["chunk"])
        stop = emit.minimum(emit.add(start, a["chunk"]), a["size"])

        def vector(e: Operand, _: list[str]) -> None:
            mask = emit.mask_below(emit.subtract(stop, e))

            def piece(p: Operand, values: list[str]) -> list[str]:
                at = emit.at(a["input"], emit.multiply(p, a["size"]), e)
                return [emit.binary("fadd", values[0], emit.load_masked(at, mask))]

            (result,) = emit.loop(0, a["pieces"], piece, carried=[(emit.vector, "zeroinitializer")])
            emit.store_masked(result, emit.at(a["output"], e), mask)

        emit.loop(start, stop, vector, step=emit.lanes)

    emit.items(item)
    return emit.text()


def emit_mean(target: Target) -> str:
    """One work item. `scale` holds the bits of a float32 in its low half."""
    emit = Emitter(target)
    source, result = emit.pointer_argument(0), emit.pointer_argument(1)
    count, scale_bits = emit.integer_argument(2), emit.integer_argument(3)

    def item(_: Operand) -> None:
        def vector(e: Operand, values: list[str]) -> list[str]:
            mask = emit.mask_below(emit.subtract(count, e))
            return [emit.binary("fadd", values[0], emit.load_masked(emit.at(source, e), mask))]

        (total,) = emit.loop(0, count, vector, step=emit.lanes, carried=[(emit.vector, "zeroinitializer")])
        sums = sum_lanes(emit, [total])
        scalar = emit.value(f"extractelement {emit.vector} {sums}, i64 0")
        narrow = emit.value(f"trunc i64 {scale_bits} to i32")
        scale = emit.value(f"bitcast i32 {narrow} to float")
        emit.store(emit.value(f"fmul float {scalar}, {scale}"), result, "float")

    emit.items(item)
    return emit.text()
