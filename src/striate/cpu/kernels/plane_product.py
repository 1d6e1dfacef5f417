"""Products of constant weights with planes, arrays [N, K, P] of which every row is a plane of pixels.

    z[n, m, p] = b[m] + sum over k of w[m, k] · x[n, k, p]                     or of some pixels of x

Columns are taken by vectors of V pixels. The last vector of an image ends with it, and overlaps the one before instead
of being narrower: it computes the same bits again, and no load or store needs a mask. A panel is Q vectors, which may
belong to several images. An item copies the columns of its panels into scratch memory,

    panel[k, q, lane]      behind each panel one line more, or rows of all panels would fall into one set of L1

from the rows of x in their order, so that each is read in long runs; then each tile of R rows of w meets each panel.
Weights are packed, [tiles, K, R]; the last tile overlaps the one before as well.

With a step, pixels are taken from lines, which may lie apart. A vector of one line is loaded, or is every second number
of two loads; one that belongs to several lines is gathered number by number.

Work item: a run of panels of a block of tiles; runs of panels vary fastest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import OPERAND_STRIDES, OPERANDS, Spot
from striate.cpu.kernels.epilogue import Destination, Epilogue, finish
from striate.cpu.kernels.shuffles import gathered, shuffle
from striate.cpu.target import Target
from striate.cpu.tile import Axis, multiply_accumulate

ARGUMENTS = Arguments(
    pointers=("input", "weights", "bias", "output", *OPERANDS),
    integers=(
        *("rows", "depth", "pixels"),
        *("image_vectors", "vectors"),  # of one image, and of all
        *("item_panels", "item_tiles"),
        "together",  # tiles that meet a panel before the next panel comes
        *("input_image", "input_plane", "output_image", "output_plane"),
        # Pixels of a line; elements of x from line to line, pixel to pixel: with a step.
        *("line", "input_line", "input_pixel"),
        *OPERAND_STRIDES,
    ),
)
UNROLLED = 4
# Numbers of a line, left out behind each panel.
LINE = 16
# Rows of x between asking for one and copying it.
ROWS_AHEAD = 4


@dataclass(frozen=True)
class PlaneProductKernel:
    """What the machine code is specialised on: the tile (`rows` of weights, `vectors` of pixels), what follows.

    `operand_walks`: how the epilogue's arrays are walked. `step`: elements of x from one pixel of a line to the next, 3
    for more; 0: all pixels follow each other.
    """

    rows: int
    vectors: int
    bias: bool
    epilogue: Epilogue = ()
    operand_walks: tuple[str, ...] = ()
    step: int = 0

    def words(self, lanes: int) -> int:
        """Of the place of a vector: where it begins in x and in the output; with a step whether it lies in several
        lines, and where each lane lies in x."""
        return 4 + lanes if self.step else 2


@dataclass(frozen=True)
class _Item:
    """Where an item's vectors lie in arrays (`places`: in x and in the output), and its panels."""

    places: str
    panels: str
    panel_step: Operand
    count: Operand
    tiles: tuple[Operand, Operand]


def scratch_bytes(kernel: PlaneProductKernel, lanes: int, depth: int, panels: int) -> int:
    """Memory of an item: places of its vectors, and so many panels."""
    words = kernel.words(lanes)
    return panels * (8 * words * kernel.vectors + 4 * (depth * kernel.vectors * lanes + LINE)) + 64


def emit_plane_product(kernel: PlaneProductKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    panels = emit.divide_up(a["vectors"], kernel.vectors)
    tiles = emit.divide_up(a["rows"], kernel.rows)
    runs = emit.divide_up(panels, a["item_panels"])
    for index in emit.items():
        block, run = emit.split(index, runs)
        first = emit.multiply(run, a["item_panels"])
        first_tile = emit.multiply(block, a["item_tiles"])
        # Panels begin at a line behind the places.
        words = 2 * kernel.words(emit.lanes) * kernel.vectors
        room = emit.divide_up(emit.multiply(a["item_panels"], words), LINE)
        item = _Item(
            emit.scratch,
            emit.at(emit.scratch, emit.multiply(room, LINE)),
            emit.add(emit.multiply(a["depth"], kernel.vectors * emit.lanes), LINE),
            emit.minimum(a["item_panels"], emit.subtract(panels, first)),
            (first_tile, emit.minimum(emit.add(first_tile, a["item_tiles"]), tiles)),
        )
        _find(emit, kernel, a, item, first)
        _copy(emit, kernel, a, item)
        for tile in emit.loop(*item.tiles, step=a["together"]):
            last = emit.minimum(emit.add(tile, a["together"]), item.tiles[1])
            for panel in emit.loop(0, item.count):
                for own in emit.loop(tile, last):
                    _tile(emit, kernel, a, item, panel, own)
    return emit.text()


def _find(emit: Emitter, kernel: PlaneProductKernel, a: dict[str, str], item: _Item, first: Operand) -> None:
    """Note where each vector of the item begins; past the last one, that one again."""
    start = emit.multiply(first, kernel.vectors)
    last = emit.subtract(a["vectors"], 1)

    def note(place: str, word: int, value: Operand) -> None:
        emit.store(str(value), emit.at(place, word, element="i64"), "i64", 8)

    for number in emit.loop(0, emit.multiply(item.count, kernel.vectors)):
        vector = emit.minimum(emit.add(start, number), last)
        image, own = emit.split(vector, a["image_vectors"])
        pixel = emit.minimum(emit.multiply(own, emit.lanes), emit.subtract(a["pixels"], emit.lanes))
        place = emit.at(item.places, emit.multiply(number, kernel.words(emit.lanes)), element="i64")
        source = emit.multiply(image, a["input_image"])
        note(place, 1, emit.add(emit.multiply(image, a["output_image"]), pixel))
        if not kernel.step:
            note(place, 0, emit.add(source, pixel))
            continue
        line, column = emit.split(pixel, a["line"])
        source = emit.add(source, emit.multiply(line, a["input_line"]))
        note(place, 0, emit.add(source, emit.multiply(column, a["input_pixel"])))
        crosses = emit.value(f"icmp sgt i64 {emit.add(column, emit.lanes)}, {a['line']}", "c")
        note(place, 2, emit.value(f"zext i1 {crosses} to i64"))
        for lane in range(emit.lanes):
            note(place, 4 + lane, emit.add(source, emit.multiply(column, a["input_pixel"])))
            following = emit.add(column, 1)
            ends = emit.value(f"icmp eq i64 {following}, {a['line']}", "c")
            next_line = emit.add(source, a["input_line"])
            source = emit.value(f"select i1 {ends}, i64 {next_line}, i64 {source}", "i")
            column = emit.value(f"select i1 {ends}, i64 0, i64 {following}", "i")


def _place(emit: Emitter, kernel: PlaneProductKernel, item: _Item, panel: Operand, q: int) -> str:
    """The words of a vector of a panel."""
    words = kernel.words(emit.lanes)
    return emit.at(item.places, emit.multiply(panel, words * kernel.vectors), q * words, element="i64")


def _word(emit: Emitter, place: str, word: int) -> str:
    return emit.load(emit.at(place, word, element="i64"), "i64", 8)


def _copy(emit: Emitter, kernel: PlaneProductKernel, a: dict[str, str], item: _Item) -> None:
    """Fill the panels, row by row of x."""
    ahead = emit.multiply(a["input_plane"], ROWS_AHEAD)
    for k in emit.loop(0, a["depth"]):
        source = emit.at(a["input"], emit.multiply(k, a["input_plane"]))
        row = emit.at(item.panels, emit.multiply(k, kernel.vectors * emit.lanes))
        for panel in emit.loop(0, item.count):
            result = emit.at(row, emit.multiply(panel, item.panel_step))
            for q in range(kernel.vectors):
                place = _place(emit, kernel, item, panel, q)
                address = emit.at(source, _word(emit, place, 0))
                emit.prefetch(emit.at(address, ahead))
                _copy_vector(emit, kernel, source, place, address, emit.at(result, q * emit.lanes))


def _copy_vector(
    emit: Emitter, kernel: PlaneProductKernel, source: str, place: str, address: str, result: str
) -> None:
    """One vector of x, which begins at `address`."""
    if not kernel.step:
        emit.store(emit.load(address), result)
        return
    lanes, apart = emit.lanes, "true"
    if kernel.step <= 2:
        apart = emit.value(f"icmp ne i64 {_word(emit, place, 2)}, 0", "c")
        with emit.when(emit.value(f"xor i1 {apart}, true", "c")):
            value = emit.load(address)
            if kernel.step == 2:
                # The second load ends with the last number: behind that there may be nothing.
                even = [*range(0, lanes, 2), *range(lanes + 1, 2 * lanes, 2)]
                value = shuffle(emit, value, emit.load(emit.at(address, lanes - 1)), even)
            emit.store(value, result)
    with emit.when(apart):
        numbers = [emit.at(source, _word(emit, place, 4 + lane)) for lane in range(lanes)]
        emit.store(gathered(emit, numbers, "float", 4), result)


def _tile(
    emit: Emitter, kernel: PlaneProductKernel, a: dict[str, str], item: _Item, panel: Operand, tile: Operand
) -> None:
    """The sums of one tile of weights and one panel, and the epilogue."""
    R, width = kernel.rows, kernel.vectors * emit.lanes
    row = emit.minimum(emit.multiply(tile, R), emit.subtract(a["rows"], R))
    start = emit.multiply(row, a["output_plane"])
    rows = [emit.add(start, emit.multiply(p, a["output_plane"])) for p in range(R)]
    places = [_word(emit, _place(emit, kernel, item, panel, q), 1) for q in range(kernel.vectors)]
    offsets = [[emit.add(own, place) for place in places] for own in rows]
    for offset in (each for own in offsets for each in own):
        emit.prefetch(emit.at(a["output"], offset), write=True)
    weights = emit.at(a["weights"], emit.multiply(tile, emit.multiply(a["depth"], R)))
    values = emit.at(item.panels, emit.multiply(panel, item.panel_step))
    sums = multiply_accumulate(
        emit,
        [start for start in _starts(emit, kernel, a, row) for _ in range(kernel.vectors)],
        [(weights, p) for p in range(R)],
        [(values, q * emit.lanes) for q in range(kernel.vectors)],
        [Axis(0, a["depth"], R, width, UNROLLED)],
    )
    for p, own in enumerate(offsets):
        for q, offset in enumerate(own):
            destination = Destination(a["output"], None, [a[name] for name in OPERANDS], offset, 0)
            destination = destination.reading(a, kernel.operand_walks, Spot())
            finish(emit, kernel.epilogue, [[[sums[p * kernel.vectors + q]]]], [None], destination)


def _starts(emit: Emitter, kernel: PlaneProductKernel, a: dict[str, str], row: Operand) -> Sequence[str]:
    """What the sums of each row begin with."""
    if not kernel.bias:
        return ["zeroinitializer"] * kernel.rows
    return [emit.broadcast(emit.at(a["bias"], row, p)) for p in range(kernel.rows)]
