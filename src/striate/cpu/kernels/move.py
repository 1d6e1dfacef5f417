"""Moving numbers: y[i0, i1, ..] = x[i0·s0 + i1·s1 + ..], for any sizes and strides, which are arguments.

A stride of x may be 0 (the number is repeated) or negative (walked backwards). The last two axes are the *rows* and
the *run*; both are cut into chunks. Work item: one place of the axes before them, one chunk of each. What the last two
axes are decides how they are walked (`way`):

    "copy"        a run is contiguous on both sides: vectors, the last of which overlaps the one before
    "fill"        a run of y is contiguous, and of x one number
    "block"       x is contiguous along the run and y along the rows: blocks of V x V, transposed in registers
    "narrow"      the same where the run is shorter than a vector
    "weave", F    the run is contiguous in x and every F-th element of y, and the rows are F planes whose elements lie
                  side by side in y (a picture's colours, a shuffle of channel groups): F vectors in, woven, F out
    "part", F     the same with x and y exchanged
    "single"      anything else: element by element
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.shuffles import transpose
from striate.cpu.kernels.weave import emit_woven
from striate.cpu.target import Target

COPY, FILL, BLOCK, NARROW, WEAVE, PART, SINGLE = (
    *("copy", "fill", "block", "narrow", "weave", "part"),
    "single",
)
# Rounds of the loop over single elements that stand one behind the other.
UNROLLED = 4
# Elements of a run between asking for a line of x, and for one of y, and using it: blocks walk so many lines at a time
# that CPUs do not see where each of them leads.
READ_AHEAD, WRITE_AHEAD = 32, 16


@functools.cache
def arguments(outer: int) -> Arguments:
    """Those of a kernel that walks `outer` axes before the last two."""
    places = (*range(outer), "rows", "run")
    return Arguments(
        pointers=("input", "output"),
        integers=(
            *(f"{name}_{place}" for name in ("size", "input", "output") for place in places),
            *("rows_chunk", "rows_chunks", "run_chunk", "run_chunks"),
        ),
    )


def emit_move(way: str, outer: int, bytes: int, target: Target, planes: int = 1) -> str:
    """The IR text. `way`: see above, with `planes` as its F; elements are of so many bytes, `outer` axes stand before
    the last two."""
    emit = Emitter(target, lanes=target.vector_lanes * 4 // bytes)
    element = f"i{8 * bytes}"
    a = emit.arguments(arguments(outer))
    ways: dict[str, Callable[..., None]] = {COPY: _copied, FILL: _copied, BLOCK: _blocks, NARROW: _narrow}
    for x, y, rows, run in _items(emit, element, outer, a):
        if way in (WEAVE, PART):
            emit_woven(emit, element, a, x, y, run, inwards=way == WEAVE, planes=planes)
        elif way == FILL:
            _copied(emit, element, a, x, y, rows, run, filled=True)
        else:
            ways.get(way, _one_by_one)(emit, element, a, x, y, rows, run)
    return emit.text()


Chunk = tuple[Operand, Operand]


def _items(
    emit: Emitter, element: str, outer: int, a: dict[str, str]
) -> Iterator[tuple[str, str, Chunk, Chunk]]:
    """Of each item: where its rows begin in x and y, and which rows and which part of a run it has."""
    for index in emit.items():
        rest, of_run = emit.split(index, a["run_chunks"])
        rest, of_rows = emit.split(rest, a["rows_chunks"])
        x, y = a["input"], a["output"]
        for axis in reversed(range(outer)):
            rest, place = emit.split(rest, a[f"size_{axis}"]) if axis else (0, rest)
            x = emit.at(x, emit.multiply(place, a[f"input_{axis}"]), element=element)
            y = emit.at(y, emit.multiply(place, a[f"output_{axis}"]), element=element)
        yield x, y, _chunk(emit, a, "rows", of_rows), _chunk(emit, a, "run", of_run)


def _chunk(emit: Emitter, a: dict[str, str], name: str, place: Operand) -> Chunk:
    """First and last of a chunk; the last one also has what is left over."""
    first = emit.multiply(place, a[f"{name}_chunk"])
    following = emit.add(place, 1)
    is_last = emit.value(f"icmp eq i64 {following}, {a[f'{name}_chunks']}", "c")
    stop = emit.add(first, a[f"{name}_chunk"])
    return first, emit.value(f"select i1 {is_last}, i64 {a[f'size_{name}']}, i64 {stop}", "i")


def _rows(
    emit: Emitter, element: str, a: dict[str, str], x: str, y: str, rows: Chunk, first: Operand = 0
) -> Iterator[tuple[str, str]]:
    """Where each row begins in x and y, at `first` of its run."""
    for row in emit.loop(*rows):
        source = emit.at(
            x, emit.multiply(row, a["input_rows"]), emit.multiply(first, a["input_run"]), element=element
        )
        result = emit.at(
            y, emit.multiply(row, a["output_rows"]), emit.multiply(first, a["output_run"]), element=element
        )
        yield source, result


def _copied(
    emit: Emitter,
    element: str,
    a: dict[str, str],
    x: str,
    y: str,
    rows: Chunk,
    run: Chunk,
    filled: bool = False,
) -> None:
    """Runs of at least a vector, of at least half of one, and shorter ones."""
    length = emit.subtract(run[1], run[0])
    lanes = emit.lanes

    def put(source: str, result: str, place: Operand, count: int) -> None:
        type = f"<{count} x {element}>" if count > 1 else element
        align = int(element[1:]) // 8
        if not filled:
            value = emit.load(emit.at(source, place, element=element), type, align)
        else:
            value = emit.load(source, element, align)
            value = value if count == 1 else _spread(emit, value, element, count)
        emit.store(value, emit.at(result, place, element=element), type, align)

    widths = [lanes, *([lanes // 2] if lanes > 2 else [])]
    upper: int | None = None
    for width in widths:
        with emit.when(_between(emit, length, width, upper)):
            last = emit.subtract(length, width)
            for source, result in _rows(emit, element, a, x, y, rows, run[0]):
                for place in emit.loop(0, last, step=width):
                    put(source, result, place, width)
                put(source, result, last, width)
        upper = width
    with emit.when(emit.value(f"icmp slt i64 {length}, {upper}", "c")):
        for source, result in _rows(emit, element, a, x, y, rows, run[0]):
            for place in emit.loop(0, length):
                put(source, result, place, 1)


def _between(emit: Emitter, length: Operand, lowest: int, below: int | None) -> str:
    """lowest <= length < below"""
    large = emit.value(f"icmp sge i64 {length}, {lowest}", "c")
    if below is None:
        return large
    small = emit.value(f"icmp slt i64 {length}, {below}", "c")
    return emit.value(f"and i1 {large}, {small}", "c")


def _spread(emit: Emitter, scalar: str, element: str, count: int) -> str:
    type = f"<{count} x {element}>"
    single = emit.value(f"insertelement {type} poison, {element} {scalar}, i64 0")
    return emit.value(f"shufflevector {type} {single}, {type} poison, <{count} x i32> zeroinitializer")


def _one_by_one(
    emit: Emitter, element: str, a: dict[str, str], x: str, y: str, rows: Chunk, run: Chunk
) -> None:
    align = int(element[1:]) // 8
    length = emit.subtract(run[1], run[0])
    whole = emit.round_down(length, UNROLLED)
    for source, result in _rows(emit, element, a, x, y, rows, run[0]):
        for start, stop, step in ((0, whole, UNROLLED), (whole, length, 1)):
            for place in emit.loop(start, stop, step=step):
                for further in range(step):
                    k = emit.add(place, further)
                    read = emit.at(source, emit.multiply(k, a["input_run"]), element=element)
                    write = emit.at(result, emit.multiply(k, a["output_run"]), element=element)
                    emit.store(emit.load(read, element, align), write, element, align)


def _blocks(emit: Emitter, element: str, a: dict[str, str], x: str, y: str, rows: Chunk, run: Chunk) -> None:
    """Blocks of V x V; the last of a chunk overlaps the one before."""
    for k in _overlapping(emit, run):
        for row in _overlapping(emit, rows):
            _block(emit, element, a, x, y, row, k, emit.lanes)


def _narrow(emit: Emitter, element: str, a: dict[str, str], x: str, y: str, rows: Chunk, run: Chunk) -> None:
    """Blocks of V rows and less than V columns, which are the whole run."""
    mask = emit.mask_below(a["size_run"])
    for row in _overlapping(emit, rows):
        _block(emit, element, a, x, y, row, 0, a["size_run"], mask)


def _block(
    emit: Emitter,
    element: str,
    a: dict[str, str],
    x: str,
    y: str,
    row: Operand,
    k: Operand,
    columns: Operand,
    mask: str | None = None,
) -> None:
    """V rows of x from `row` and `columns` of their elements from `k` on become `columns` runs of V in y."""
    vector, floats = f"<{emit.lanes} x {element}>", emit.vector
    source = emit.at(x, emit.multiply(row, a["input_rows"]), k, element=element)
    result = emit.at(y, row, emit.multiply(k, a["output_run"]), element=element)
    block: list[str] = []
    for lane in range(emit.lanes):
        address = emit.at(source, emit.multiply(lane, a["input_rows"]), element=element)
        if mask is None:
            emit.prefetch(emit.at(address, READ_AHEAD, element=element))
        # As floats, since shuffles of those are what CPUs have most of.
        block.append(emit.value(f"bitcast {vector} {emit.load_masked(address, mask, vector)} to {floats}"))
    for lane, value in enumerate(transpose(emit, block)):
        address = emit.at(result, emit.multiply(lane, a["output_run"]), element=element)
        if mask is None:
            ahead = emit.multiply(a["output_run"], WRITE_AHEAD)
            emit.prefetch(emit.at(address, ahead, element=element), write=True)
            emit.store(value, address)
        else:
            with emit.when(emit.value(f"icmp sgt i64 {columns}, {lane}", "c")):
                emit.store(value, address)


def _overlapping(emit: Emitter, chunk: Chunk) -> Iterator[Operand]:
    """Starts of vectors that cover a chunk of at least one."""
    first, stop = chunk
    last = emit.subtract(stop, emit.lanes)
    rounded = emit.add(stop, emit.lanes - 1)
    for start in emit.loop(
        first, emit.add(first, emit.round_down(emit.subtract(rounded, first), emit.lanes)), step=emit.lanes
    ):
        yield emit.minimum(start, last)
