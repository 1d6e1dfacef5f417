"""Conversions between the caller's arrays and the layouts of the kernels.

`ingest`: the caller's [N, H, W, C] (uint8 or float32) becomes a buffer with a halo, channels or images in lanes;
subtracting the mean and dividing by the deviation happens in the same pass.
`egress`: images in lanes [G, H, W, C, V] back to [N, H, W, C].
`repack`: filters [Hf, Wf, Cin, Cout] into [ceil(Cout / QV), Hf, Wf, Cin, QV], padded with zeros; with other steps
the same loop gives the turned and exchanged filters of the input gradient.
`pair`: filters packed so, [runs, inputs of a run, QV], rounded to bfloat16 with two neighbouring inputs side by side,
[runs, pairs, QV, 2].
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand, element_type
from striate.cpu.kernels.elements import FLOAT32, Numbers
from striate.cpu.kernels.lanes import transpose
from striate.cpu.target import Target

INGEST_ARGUMENTS = Arguments(
    pointers=("input", "mean", "scale", "output"),
    integers=("images", "rows", "row_length", "output_image", "output_row"),  # row_length: W·C
)
EGRESS_ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=("images", "rows", "row_length", "input_image", "input_row"),
)
REPACK_ARGUMENTS = Arguments(
    pointers=("input", "output"),
    integers=(
        "filter_rows",
        "filter_columns",
        "input_channels",
        "output_channels",
        "row_step",
        "column_step",
        "input_step",
        "output_step",
    ),
)
PAIR_ARGUMENTS = Arguments(pointers=("input", "output"), integers=("run",))


def _as_float(emit: Emitter, value: str, dtype: str) -> str:
    if dtype == "float32":
        return value
    return emit.value(f"uitofp <{emit.lanes} x i8> {value} to {emit.vector}")


def emit_ingest(
    images_in_lanes: bool, dtype: str, standardise: bool, target: Target, numbers: Numbers = FLOAT32
) -> str:
    """Work item: one row of one image (or of one group). `mean` and `scale` hold [H, W, C] each.

    `numbers`: how the result is stored, with channels in lanes (as float32 or bfloat16).
    """
    emit = Emitter(target)
    a = emit.arguments(INGEST_ARGUMENTS)
    element = element_type(dtype)
    raw = f"<{emit.lanes} x {element}>"
    image_size = emit.multiply(a["rows"], a["row_length"])

    def channels_item(index: Operand) -> None:
        image, row = emit.divide(index, a["rows"]), emit.remainder(index, a["rows"])
        start = emit.multiply(index, a["row_length"])
        within = emit.multiply(row, a["row_length"])
        out = numbers.at(
            emit, a["output"], emit.multiply(image, a["output_image"]), emit.multiply(row, a["output_row"])
        )

        def vector(e: Operand, _: list[str]) -> None:
            mask = emit.mask_below(emit.subtract(a["row_length"], e))
            value = emit.load_masked(emit.at(a["input"], start, e, element=element), mask, raw)
            value = _as_float(emit, value, dtype)
            if standardise:
                value = emit.binary("fsub", value, emit.load_masked(emit.at(a["mean"], within, e), mask))
                value = emit.binary("fmul", value, emit.load_masked(emit.at(a["scale"], within, e), mask))
            numbers.write(emit, value, numbers.at(emit, out, e), mask)

        emit.loop(0, a["row_length"], vector, step=emit.lanes)

    def images_item(index: Operand) -> None:
        group, row = emit.divide(index, a["rows"]), emit.remainder(index, a["rows"])
        first = emit.multiply(group, emit.lanes)
        within = emit.multiply(row, a["row_length"])
        out = emit.at(
            a["output"], emit.multiply(group, a["output_image"]), emit.multiply(row, a["output_row"])
        )
        inside = emit.mask_below(emit.subtract(a["images"], first))
        last_image = emit.subtract(a["images"], 1)
        lanes = [
            emit.at(
                a["input"],
                emit.multiply(emit.minimum(emit.add(first, lane), last_image), image_size),
                within,
                element=element,
            )
            for lane in range(emit.lanes)
        ]

        def place(value: str, e: Operand) -> None:
            if standardise:
                value = emit.binary("fsub", value, emit.broadcast(emit.at(a["mean"], within, e)))
                value = emit.binary("fmul", value, emit.broadcast(emit.at(a["scale"], within, e)))
            # Lanes past the last image hold zeros.
            value = emit.select(inside, value, "zeroinitializer")
            emit.store(value, emit.at(out, emit.multiply(e, emit.lanes)))

        whole = emit.multiply(emit.divide(a["row_length"], emit.lanes), emit.lanes)

        def block(e: Operand, _: list[str]) -> None:
            loaded = [
                _as_float(emit, emit.load(emit.at(lane, e, element=element), raw, 1), dtype) for lane in lanes
            ]
            for k, value in enumerate(transpose(emit, loaded)):
                place(value, emit.add(e, k))

        def single(e: Operand, _: list[str]) -> None:
            value = "poison"
            for k, lane in enumerate(lanes):
                scalar = emit.load(emit.at(lane, e, element=element), element, 1)
                value = emit.value(f"insertelement {raw} {value}, {element} {scalar}, i64 {k}")
            place(_as_float(emit, value, dtype), e)

        emit.loop(0, whole, block, step=emit.lanes)
        emit.loop(whole, a["row_length"], single)

    emit.items(images_item if images_in_lanes else channels_item)
    return emit.text()


def emit_egress(dtype: str, target: Target) -> str:
    """Work item: one row of one group of V images."""
    emit = Emitter(target)
    element = element_type(dtype)
    a = emit.arguments(EGRESS_ARGUMENTS)

    def item(index: Operand) -> None:
        group, row = emit.divide(index, a["rows"]), emit.remainder(index, a["rows"])
        start = emit.at(
            a["input"],
            emit.multiply(group, a["input_image"]),
            emit.multiply(row, a["input_row"]),
            element=element,
        )
        first = emit.multiply(group, emit.lanes)
        count = emit.minimum(emit.subtract(a["images"], first), emit.lanes)
        size = emit.multiply(a["rows"], a["row_length"])
        out = emit.at(
            a["output"], emit.multiply(first, size), emit.multiply(row, a["row_length"]), element=element
        )

        def image(lane: Operand, _: list[str]) -> None:
            target_row = emit.at(out, emit.multiply(lane, size), element=element)
            column = emit.at(start, lane, element=element)

            def one(e: Operand, _: list[str]) -> None:
                value = emit.load(emit.at(column, emit.multiply(e, emit.lanes), element=element), element, 1)
                emit.store(value, emit.at(target_row, e, element=element), element, 1)

            emit.loop(0, a["row_length"], one)

        emit.loop(0, count, image)

    emit.items(item)
    return emit.text()


def emit_repack(lanes: int, vectors: int, contiguous: bool, target: Target) -> str:
    """Work item: one (block, filter row, filter column). `contiguous`: output channels lie side by side."""
    emit = Emitter(target, lanes)
    a = emit.arguments(REPACK_ARGUMENTS)
    width = lanes * vectors

    def item(index: Operand) -> None:
        positions = emit.multiply(a["filter_rows"], a["filter_columns"])
        block, position = emit.divide(index, positions), emit.remainder(index, positions)
        l, m = emit.divide(position, a["filter_columns"]), emit.remainder(position, a["filter_columns"])
        first = emit.multiply(block, width)
        source = emit.at(a["input"], emit.multiply(l, a["row_step"]), emit.multiply(m, a["column_step"]))
        out = emit.at(a["output"], emit.multiply(emit.multiply(index, a["input_channels"]), width))

        def channel(n: Operand, _: list[str]) -> None:
            start = emit.at(source, emit.multiply(n, a["input_step"]))
            target_row = emit.at(out, emit.multiply(n, width))
            for q in range(vectors):
                k = emit.add(first, q * lanes)
                mask = emit.mask_below(emit.subtract(a["output_channels"], k))
                if contiguous:
                    value = emit.load_masked(emit.at(start, k), mask)
                else:
                    last = emit.subtract(a["output_channels"], 1)
                    value = "poison"
                    for lane in range(lanes):
                        own = emit.minimum(emit.add(k, lane), last)
                        scalar = emit.load(emit.at(start, emit.multiply(own, a["output_step"])), "float")
                        value = emit.value(f"insertelement {emit.vector} {value}, float {scalar}, i64 {lane}")
                    value = emit.select(mask, value, "zeroinitializer")
                emit.store(value, emit.at(target_row, q * lanes))

        emit.loop(0, a["input_channels"], channel)

    emit.items(item)
    return emit.text()


def emit_pair(lanes: int, vectors: int, target: Target) -> str:
    """Work item: one run. An odd run ends in a pair whose second half is zero."""
    emit = Emitter(target, lanes)
    a = emit.arguments(PAIR_ARGUMENTS)
    width = lanes * vectors
    pairs = emit.divide(emit.add(a["run"], 1), 2)
    order = ", ".join(f"i32 {lane}, i32 {lane + lanes}" for lane in range(lanes))

    def item(index: Operand) -> None:
        first = emit.at(a["input"], emit.multiply(emit.multiply(index, a["run"]), width))
        out = emit.at(a["output"], emit.multiply(emit.multiply(index, pairs), width))

        def write(pair: Operand, q: int, high: str) -> None:
            low = emit.load(emit.at(first, emit.multiply(pair, 2 * width), q * lanes))
            halves = [f"<{lanes} x {emit.bfloat}> {emit.narrow_bf16(value)}" for value in (low, high)]
            both = emit.value(f"shufflevector {halves[0]}, {halves[1]}, <{2 * lanes} x i32> <{order}>")
            emit.store(
                both, emit.at(out, emit.multiply(pair, width), q * lanes), f"<{2 * lanes} x {emit.bfloat}>"
            )

        def whole(pair: Operand, _: list[str]) -> None:
            for q in range(vectors):
                write(pair, q, emit.load(emit.at(first, emit.multiply(pair, 2 * width), width + q * lanes)))

        def half(pair: Operand, _: list[str]) -> None:
            for q in range(vectors):
                write(pair, q, "zeroinitializer")

        emit.loop(0, emit.divide(a["run"], 2), whole)
        emit.loop(emit.divide(a["run"], 2), pairs, half)

    emit.items(item)
    return emit.text()
