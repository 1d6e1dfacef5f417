"""Sums: over pixels for each channel, over the pieces of a gradient, over a vector.

`channel_sum`: partial[piece, c] = sum over the piece's images and all pixels of one of

    SUM         x[..., c]                                       (a bias gradient)
    SQUARES     (x[..., c] - mean[c])²                          (a variance)
    PRODUCTS    x[..., c], and x[..., c] · (o[..., c] - mean[c])  (what batch normalisation needs of its gradient)

`combine`: y[e] = sum over pieces, in order, of partial[piece, e].
`mean`: y = scale · sum of x[0 .. n - 1], in one item and one fixed order.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.lanes import shuffle, sum_lanes
from striate.cpu.target import Target

SUM, SQUARES, PRODUCTS = "sum", "squares", "products"
CHANNEL_SUM_ARGUMENTS = Arguments(
    pointers=("input", "other", "mean", "output", "products"),
    integers=(
        "input_image",
        "input_row",
        "other_image",
        "other_row",
        "images",
        "rows",
        "columns",
        "channels",
        "images_per_piece",
    ),
)
COMBINE_ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=("pieces", "size", "chunk"),
)
MEAN_ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=("count", "scale"),
)

# Elements that one work item of `combine` adds.
COMBINE_CHUNK = 1024


# Vectors of channels (or channels of images in lanes) that are summed side by side.
TOGETHER = 4


def emit_channel_sum(images_in_lanes: bool, pixels: tuple[int, int], target: Target, kind: str = SUM) -> str:
    """Work item: one piece. `pixels`: the pixel strides of input and other, in elements."""
    emit = Emitter(target)
    a = emit.arguments(CHANNEL_SUM_ARGUMENTS)
    step = emit.lanes
    outputs = ("output", "products") if kind == PRODUCTS else ("output",)

    def item(piece: Operand) -> None:
        first = emit.multiply(piece, a["images_per_piece"])
        last = emit.minimum(emit.add(first, a["images_per_piece"]), a["images"])
        results = [emit.at(a[name], emit.multiply(piece, a["channels"])) for name in outputs]

        def mean(c: Operand, k: int, mask: str | None) -> str:
            if images_in_lanes:
                return emit.broadcast(emit.at(a["mean"], c, k))
            return emit.load_masked(emit.at(a["mean"], c, k * step), mask)

        def total(c: Operand, count: int, mask: str | None) -> list[str]:
            """The sums of `count` vectors, then their sums of products."""
            offset = emit.multiply(c, step) if images_in_lanes else c
            means = [mean(c, k, mask) for k in range(count)] if kind != SUM else []
            names = ("input", "other") if kind == PRODUCTS else ("input",)
            zeros = [(emit.vector, "zeroinitializer")] * (count * len(outputs))

            def image(n: Operand, values: list[str]) -> list[str]:
                def row(i: Operand, values: list[str]) -> list[str]:
                    sources = [
                        emit.at(
                            a[name],
                            offset,
                            emit.multiply(n, a[f"{name}_image"]),
                            emit.multiply(i, a[f"{name}_row"]),
                        )
                        for name in names
                    ]

                    def column(j: Operand, values: list[str]) -> list[str]:
                        at = [
                            emit.at(source, emit.multiply(j, pixel))
                            for source, pixel in zip(sources, pixels, strict=False)
                        ]
                        plain, products = values[:count], values[count:]
                        for k in range(count):
                            x = emit.load_masked(emit.at(at[0], k * step), mask)
                            if kind == SQUARES:
                                away = emit.binary("fsub", x, means[k])
                                plain[k] = emit.fma(away, away, plain[k])
                                continue
                            plain[k] = emit.binary("fadd", plain[k], x)
                            if kind == PRODUCTS:
                                other = emit.load_masked(emit.at(at[1], k * step), mask)
                                away = emit.binary("fsub", other, means[k])
                                products[k] = emit.fma(x, away, products[k])
                        return [*plain, *products]

                    # A row at a time: sums of sums lose less than one long one.
                    own = emit.loop(0, a["columns"], column, carried=zeros)
                    return [emit.binary("fadd", v, o) for v, o in zip(values, own, strict=True)]

                return emit.loop(0, a["rows"], row, carried=[(emit.vector, v) for v in values])

            return emit.loop(first, last, image, carried=zeros)

        whole_step = TOGETHER if images_in_lanes else TOGETHER * step
        whole = emit.multiply(emit.divide(a["channels"], whole_step), whole_step)

        def block(c: Operand, _: list[str]) -> None:
            found = total(c, TOGETHER, None)
            for part, result in enumerate(results):
                own = found[part * TOGETHER : (part + 1) * TOGETHER]
                if not images_in_lanes:
                    for k, value in enumerate(own):
                        emit.store(value, emit.at(result, c, k * step))
                    continue
                sums = sum_lanes(emit, own)
                few = shuffle(emit, sums, sums, range(TOGETHER))
                emit.store(few, emit.at(result, c), f"<{TOGETHER} x float>")

        def single(c: Operand, _: list[str]) -> None:
            mask = None if images_in_lanes else emit.mask_below(emit.subtract(a["channels"], c))
            for value, result in zip(total(c, 1, mask), results, strict=True):
                if not images_in_lanes:
                    emit.store_masked(value, emit.at(result, c), mask)
                    continue
                sums = sum_lanes(emit, [value])
                scalar = emit.value(f"extractelement {emit.vector} {sums}, i64 0")
                emit.store(scalar, emit.at(result, c), "float")

        emit.loop(0, whole, block, step=whole_step)
        emit.loop(whole, a["channels"], single, step=1 if images_in_lanes else step)

    emit.items(item)
    return emit.text()


def emit_combine(target: Target) -> str:
    """Work item: `chunk` elements."""
    emit = Emitter(target)
    a = emit.arguments(COMBINE_ARGUMENTS)

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
    a = emit.arguments(MEAN_ARGUMENTS)

    def item(_: Operand) -> None:
        def vector(e: Operand, values: list[str]) -> list[str]:
            mask = emit.mask_below(emit.subtract(a["count"], e))
            return [emit.binary("fadd", values[0], emit.load_masked(emit.at(a["input"], e), mask))]

        (total,) = emit.loop(
            0, a["count"], vector, step=emit.lanes, carried=[(emit.vector, "zeroinitializer")]
        )
        sums = sum_lanes(emit, [total])
        scalar = emit.value(f"extractelement {emit.vector} {sums}, i64 0")
        narrow = emit.value(f"trunc i64 {a['scale']} to i32")
        scale = emit.value(f"bitcast i32 {narrow} to float")
        emit.store(emit.value(f"fmul float {scalar}, {scale}"), a["output"], "float")

    emit.items(item)
    return emit.text()
