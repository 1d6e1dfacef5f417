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
from striate.cpu.kernels.shuffles import gathered, transpose
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
    image_size = emit.multiply(a["rows"], a["row_length"])
    for index in emit.items():
        if images_in_lanes:
            _ingest_group(emit, a, dtype, standardise, index, image_size)
        else:
            _ingest_image(emit, a, dtype, standardise, index, numbers)
    return emit.text()


def _ingest_image(
    emit: Emitter, a: dict[str, str], dtype: str, standardise: bool, index: Operand, numbers: Numbers
) -> None:
    """One row of one image, channels in lanes."""
    element, length = element_type(dtype), a["row_length"]
    image, row = emit.split(index, a["rows"])
    start, within = emit.multiply(index, length), emit.multiply(row, length)
    out = numbers.at(
        emit, a["output"], emit.multiply(image, a["output_image"]), emit.multiply(row, a["output_row"])
    )

    def convert(e: Operand, mask: str | None) -> None:
        address = emit.at(a["input"], start, e, element=element)
        value = _as_float(emit, emit.load_masked(address, mask, f"<{emit.lanes} x {element}>"), dtype)
        if standardise:
            value = emit.binary("fsub", value, emit.load_masked(emit.at(a["mean"], within, e), mask))
            value = emit.binary("fmul", value, emit.load_masked(emit.at(a["scale"], within, e), mask))
        numbers.write(emit, value, numbers.at(emit, out, e), mask)

    # A masked store takes many times as long as a whole one on CPUs without mask registers.
    whole = emit.round_down(length, emit.lanes)
    for e in emit.loop(0, whole, step=emit.lanes):
        convert(e, None)
    for e in emit.loop(whole, length, step=emit.lanes):
        convert(e, emit.mask_below(emit.subtract(length, e)))


def _ingest_group(
    emit: Emitter, a: dict[str, str], dtype: str, standardise: bool, index: Operand, image_size: Operand
) -> None:
    """One row of a group of V images, side by side in lanes: V x V blocks are transposed in registers."""
    element, length = element_type(dtype), a["row_length"]
    raw = f"<{emit.lanes} x {element}>"
    group, row = emit.split(index, a["rows"])
    first, within = emit.multiply(group, emit.lanes), emit.multiply(row, length)
    out = emit.at(a["output"], emit.multiply(group, a["output_image"]), emit.multiply(row, a["output_row"]))
    inside = emit.mask_below(emit.subtract(a["images"], first))
    last = emit.subtract(a["images"], 1)
    rows = [
        emit.at(
            a["input"],
            emit.multiply(emit.minimum(emit.add(first, lane), last), image_size),
            within,
            element=element,
        )
        for lane in range(emit.lanes)
    ]

    def write(value: str, e: Operand) -> None:
        if standardise:
            value = emit.binary("fsub", value, emit.broadcast(emit.at(a["mean"], within, e)))
            value = emit.binary("fmul", value, emit.broadcast(emit.at(a["scale"], within, e)))
        # Lanes past the last image hold zeros.
        value = emit.select(inside, value, "zeroinitializer")
        emit.store(value, emit.at(out, emit.multiply(e, emit.lanes)))

    whole = emit.round_down(length, emit.lanes)
    for e in emit.loop(0, whole, step=emit.lanes):
        loaded = [_as_float(emit, emit.load(emit.at(row, e, element=element), raw, 1), dtype) for row in rows]
        for k, value in enumerate(transpose(emit, loaded)):
            write(value, emit.add(e, k))
    for e in emit.loop(whole, length):
        addresses = (emit.at(row, e, element=element) for row in rows)
        write(_as_float(emit, gathered(emit, addresses, element, 1), dtype), e)


def emit_egress(dtype: str, target: Target) -> str:
    """Work item: one row of one group of V images."""
    emit = Emitter(target)
    element = element_type(dtype)
    a = emit.arguments(EGRESS_ARGUMENTS)

    for index in emit.items():
        group, row = emit.split(index, a["rows"])
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
        whole: Operand = 0
        if dtype == "float32":
            # A full group in blocks of V x V, transposed in registers.
            full = emit.divide(count, emit.lanes)
            whole = emit.multiply(full, emit.round_down(a["row_length"], emit.lanes))
            for e in emit.loop(0, whole, step=emit.lanes):
                loaded = [
                    emit.load(emit.at(start, emit.multiply(emit.add(e, k), emit.lanes)))
                    for k in range(emit.lanes)
                ]
                for lane, value in enumerate(transpose(emit, loaded)):
                    emit.store(value, emit.at(out, emit.multiply(lane, size), e))
        for lane in emit.loop(0, count):
            target_row = emit.at(out, emit.multiply(lane, size), element=element)
            column = emit.at(start, lane, element=element)
            for e in emit.loop(whole, a["row_length"]):
                value = emit.load(emit.at(column, emit.multiply(e, emit.lanes), element=element), element, 1)
                emit.store(value, emit.at(target_row, e, element=element), element, 1)
    return emit.text()


def emit_repack(lanes: int, vectors: int, contiguous: bool, target: Target, overlap: bool = False) -> str:
    """Work item: one (block, filter row, filter column). `contiguous`: output channels lie side by side. `overlap`:
    vectors that would reach behind the last output channel end with it."""
    emit = Emitter(target, lanes)
    a = emit.arguments(REPACK_ARGUMENTS)
    width = lanes * vectors
    for index in emit.items():
        positions = emit.multiply(a["filter_rows"], a["filter_columns"])
        block, position = emit.split(index, positions)
        l, m = emit.split(position, a["filter_columns"])
        first = emit.multiply(block, width)
        source = emit.at(a["input"], emit.multiply(l, a["row_step"]), emit.multiply(m, a["column_step"]))
        out = emit.at(a["output"], emit.multiply(emit.multiply(index, a["input_channels"]), width))
        for n in emit.loop(0, a["input_channels"]):
            start = emit.at(source, emit.multiply(n, a["input_step"]))
            target_row = emit.at(out, emit.multiply(n, width))
            for q in range(vectors):
                k = emit.add(first, q * lanes)
                mask = None
                if overlap:
                    k = emit.minimum(k, emit.subtract(a["output_channels"], lanes))
                else:
                    mask = emit.mask_below(emit.subtract(a["output_channels"], k))
                if contiguous:
                    value = emit.load_masked(emit.at(start, k), mask)
                else:
                    value = _filters_apart(emit, a, start, k)
                    value = emit.select(mask, value, "zeroinitializer") if mask else value
                emit.store(value, emit.at(target_row, q * lanes))
    return emit.text()


def _filters_apart(emit: Emitter, a: dict[str, str], start: str, k: Operand) -> str:
    """The numbers of output channels k, k + 1, ... that do not lie side by side; the last one's again behind it."""
    last = emit.subtract(a["output_channels"], 1)
    channels = (emit.minimum(emit.add(k, lane), last) for lane in range(emit.lanes))
    return gathered(
        emit, (emit.at(start, emit.multiply(own, a["output_step"])) for own in channels), "float", 4
    )


def emit_pair(lanes: int, vectors: int, target: Target) -> str:
    """Work item: one run. An odd run ends in a pair whose second half is zero."""
    emit = Emitter(target, lanes)
    a = emit.arguments(PAIR_ARGUMENTS)
    width = lanes * vectors
    pairs = emit.divide(emit.add(a["run"], 1), 2)
    for index in emit.items():
        first = emit.at(a["input"], emit.multiply(emit.multiply(index, a["run"]), width))
        out = emit.at(a["output"], emit.multiply(emit.multiply(index, pairs), width))
        for pair in emit.loop(0, emit.divide(a["run"], 2)):
            for q in range(vectors):
                high = emit.load(emit.at(first, emit.multiply(pair, 2 * width), width + q * lanes))
                _write_pair(emit, first, out, pair, width, q, high)
        for pair in emit.loop(emit.divide(a["run"], 2), pairs):
            for q in range(vectors):
                _write_pair(emit, first, out, pair, width, q, "zeroinitializer")
    return emit.text()


def _write_pair(emit: Emitter, first: str, out: str, pair: Operand, width: int, q: int, high: str) -> None:
    """Vector `q` of a pair of inputs: the first one's numbers and, behind each, `high`."""
    lanes, offset = emit.lanes, q * emit.lanes
    low = emit.load(emit.at(first, emit.multiply(pair, 2 * width), offset))
    halves = [f"<{lanes} x {emit.bfloat}> {emit.narrow_bf16(value)}" for value in (low, high)]
    order = ", ".join(f"i32 {lane}, i32 {lane + lanes}" for lane in range(lanes))
    both = emit.value(f"shufflevector {halves[0]}, {halves[1]}, <{2 * lanes} x i32> <{order}>")
    emit.store(both, emit.at(out, emit.multiply(pair, width), offset), f"<{2 * lanes} x {emit.bfloat}>")
