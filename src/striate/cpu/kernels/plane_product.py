"""Products of constant weights with planes, arrays [N, K, P] of which every row is a plane of pixels.

    z[n, m, p] = b[m] + sum over k of w[m, k] · x[n, k, p]

Columns are taken by vectors of V pixels. The last vector of an image ends with it, and overlaps the one before instead
of being narrower: it computes the same bits again, and no load or store needs a mask. A panel is Q vectors, which may
belong to several images. An item copies the columns of its panels into scratch memory,

    panel[k, q, lane]      behind each panel one line more, or rows of all panels would fall into one set of L1

from the rows of x in their order, so that each is read in long runs; then each tile of R rows of w meets each panel.
Weights are packed, [tiles, K, R]; the last tile overlaps the one before as well.

Work item: a run of panels of a block of tiles; runs of panels vary fastest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.epilogue import OPERANDS, Destination, Epilogue, finish
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
    ),
)
UNROLLED = 4
# Numbers of a line, left out behind each panel.
LINE = 16
# Rows of x between asking for one and copying it.
ROWS_AHEAD = 4


@dataclass(frozen=True)
class PlaneKernel:
    """What the machine code is specialised on: the tile (`rows` of weights, `vectors` of pixels), what follows."""

    rows: int
    vectors: int
    bias: bool
    epilogue: Epilogue = ()


@dataclass(frozen=True)
class _Item:
    """Where an item's vectors lie in arrays (`places`: in x and in the output), and its panels."""

    places: str
    panels: str
    panel_step: Operand
    count: Operand
    tiles: tuple[Operand, Operand]


def scratch_bytes(kernel: PlaneKernel, lanes: int, depth: int, panels: int) -> int:
    """Memory of an item: places of its vectors, and so many panels."""
    return panels * (16 * kernel.vectors + 4 * (depth * kernel.vectors * lanes + LINE)) + 64


def emit_plane_product(kernel: PlaneKernel, target: Target) -> str:
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
        # Places are two words a vector; panels begin at a line behind them.
        room = emit.divide_up(emit.multiply(a["item_panels"], 4 * kernel.vectors), LINE)
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


def _find(emit: Emitter, kernel: PlaneKernel, a: dict[str, str], item: _Item, first: Operand) -> None:
    """Note where each vector of the item begins; past the last one, that one again."""
    start = emit.multiply(first, kernel.vectors)
    last = emit.subtract(a["vectors"], 1)
    for number in emit.loop(0, emit.multiply(item.count, kernel.vectors)):
        vector = emit.minimum(emit.add(start, number), last)
        image, own = emit.split(vector, a["image_vectors"])
        pixel = emit.minimum(emit.multiply(own, emit.lanes), emit.subtract(a["pixels"], emit.lanes))
        place = emit.at(item.places, emit.multiply(number, 2), element="i64")
        for word, array in enumerate(("input", "output")):
            offset = emit.add(emit.multiply(image, a[f"{array}_image"]), pixel)
            emit.store(str(offset), emit.at(place, word, element="i64"), "i64", 8)


def _places(emit: Emitter, kernel: PlaneKernel, item: _Item, panel: Operand, word: int) -> list[str]:
    """Where the vectors of a panel begin, in x (0) or in the output (1)."""
    places = emit.at(item.places, emit.multiply(panel, 2 * kernel.vectors), element="i64")
    return [emit.load(emit.at(places, 2 * q + word, element="i64"), "i64", 8) for q in range(kernel.vectors)]


def _copy(emit: Emitter, kernel: PlaneKernel, a: dict[str, str], item: _Item) -> None:
    """Fill the panels, row by row of x."""
    ahead = emit.multiply(a["input_plane"], ROWS_AHEAD)
    for k in emit.loop(0, a["depth"]):
        source = emit.at(a["input"], emit.multiply(k, a["input_plane"]))
        row = emit.at(item.panels, emit.multiply(k, kernel.vectors * emit.lanes))
        for panel in emit.loop(0, item.count):
            result = emit.at(row, emit.multiply(panel, item.panel_step))
            for q, place in enumerate(_places(emit, kernel, item, panel, 0)):
                address = emit.at(source, place)
                emit.prefetch(emit.at(address, ahead))
                emit.store(emit.load(address), emit.at(result, q * emit.lanes))


def _tile(
    emit: Emitter, kernel: PlaneKernel, a: dict[str, str], item: _Item, panel: Operand, tile: Operand
) -> None:
    """The sums of one tile of weights and one panel, and the epilogue."""
    R, width = kernel.rows, kernel.vectors * emit.lanes
    row = emit.minimum(emit.multiply(tile, R), emit.subtract(a["rows"], R))
    start = emit.multiply(row, a["output_plane"])
    rows = [emit.add(start, emit.multiply(p, a["output_plane"])) for p in range(R)]
    offsets = [[emit.add(own, place) for place in _places(emit, kernel, item, panel, 1)] for own in rows]
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
            finish(emit, kernel.epilogue, [[[sums[p * kernel.vectors + q]]]], [None], destination)


def _starts(emit: Emitter, kernel: PlaneKernel, a: dict[str, str], row: Operand) -> Sequence[str]:
    """What the sums of each row begin with."""
    if not kernel.bias:
        return ["zeroinitializer"] * kernel.rows
    return [emit.broadcast(emit.at(a["bias"], row, p)) for p in range(kernel.rows)]
