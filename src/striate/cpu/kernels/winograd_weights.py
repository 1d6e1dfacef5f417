"""The filter gradient by Winograd F(m x m, 3x3): the transposes of what `winograd.py` does, in three kernels.

    dw[l, m, n, k] = sum over pixels of  x[i + l - pt, j + m - pl, n] · dz[i, j, k]

The forward sum y = A^T [ (G g) * (B^T d) ] is linear in g, so its gradient is dg = G^T [ (A dy) * (B^T d) ] (Lavin and
Gray 2015, section 4, has the forward forms). In two dimensions, with d a patch of x, dy a tile of m x m pixels of dz:

    V[position, tile, n] = (B^T d B)[position]         winograd_patches, of x
    D[position, tile, k] = (A dy A^T)[position]        winograd_patches, of dz
    M[position, n, k]    = sum over tiles of  V[position, tile, n] · D[position, tile, k]      winograd_pairs
    dw[:, :, n, k]       = (G^T M G)                    winograd_taps

m = 4: 36 products a tile and a pair of channels instead of 144. Tiles come in groups whose V and D stay in the third
cache; M adds up over the groups. All zeros that whole tiles need stand in the halos of x and dz.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.winograd_lines import (
    TAPS,
    gradient_line,
    input_line,
    inputs_of,
    positions_of,
    tap_line,
)
from striate.cpu.target import Target
from striate.cpu.tile import Axis, multiply_accumulate

PATCH_ARGUMENTS = Arguments(
    pointers=(
        "source",  # pixel (0, 0) of image 0, inside the halo
        "result",
    ),
    integers=(
        "image",
        "row",
        "tile_rows",  # per image
        "tile_columns",
        "first",  # tile of this group, counted through all images
        "tiles",  # of this group
        "item_tiles",
        "position",  # elements from one position to the next
        "channels",
        "pad_top",
        "pad_left",
    ),
)
PAIR_ARGUMENTS = Arguments(
    pointers=(
        "patches",  # V
        "gradients",  # D
        "sums",  # M
    ),
    integers=(
        "patch_position",
        "gradient_position",
        "sum_position",
        "tiles",
        "inputs",
        "outputs",
        "parts",
        "part_outputs",
        "fresh",  # whether M starts from zero
    ),
)
TAP_ARGUMENTS = Arguments(
    pointers=("sums", "result"),
    integers=("sum_position", "inputs", "outputs"),
)


@dataclass(frozen=True)
class PatchKernel:
    """`outputs`: m. `of_gradient`: D from dz, else V from x. `pixel`: elements from one pixel to the next; `tile`: from
    one tile's channels to the next's in the result. Channels are whole vectors.
    """

    outputs: int
    of_gradient: bool
    pixel: int
    tile: int


@dataclass(frozen=True)
class PairKernel:
    """A register tile of `rows` input channels x `vectors` vectors of output channels, which both divide evenly.

    `patch` and `gradient`: elements from one tile's channels to the next's; `sum`: from one input channel of M to the
    next. `chunk`: tiles that are summed before the next channels have their turn, 0: all there are.
    """

    outputs: int
    rows: int
    vectors: int
    patch: int
    gradient: int
    sum: int
    chunk: int


@dataclass(frozen=True)
class TapKernel:
    """`sum`: elements from one input channel of M to the next."""

    outputs: int
    sum: int


def emit_patches(kernel: PatchKernel, target: Target) -> str:
    """The IR text. Work item: `item_tiles` tiles."""
    emit = Emitter(target)
    a = emit.arguments(PATCH_ARGUMENTS)
    m, points = kernel.outputs, inputs_of(kernel.outputs)
    sides, transform = (m, gradient_line) if kernel.of_gradient else (points, input_line)

    for index in emit.items():
        begin = emit.multiply(index, a["item_tiles"])
        for t in emit.loop(begin, emit.minimum(a["tiles"], emit.add(begin, a["item_tiles"]))):
            row_of_all, column = emit.split(emit.add(a["first"], t), a["tile_columns"])
            image, row = emit.split(row_of_all, a["tile_rows"])
            source = emit.at(
                a["source"],
                emit.multiply(image, a["image"]),
                emit.multiply(emit.subtract(emit.multiply(row, m), a["pad_top"]), a["row"]),
                emit.multiply(emit.subtract(emit.multiply(column, m), a["pad_left"]), kernel.pixel),
            )
            own = emit.at(a["result"], emit.multiply(t, kernel.tile))
            lines = [emit.at(source, emit.multiply(i, a["row"])) for i in range(sides)]
            results = [
                emit.at(own, emit.multiply(position, a["position"])) for position in range(points * points)
            ]
            for c in emit.loop(0, a["channels"], step=emit.lanes):
                rows: list[list[str]] = []
                for line in lines:
                    start = emit.at(line, c)
                    patch = [emit.load(emit.at(start, j * kernel.pixel)) for j in range(sides)]
                    rows.append(transform(emit, m, patch))
                for j in range(points):
                    for i, value in enumerate(transform(emit, m, [row[j] for row in rows])):
                        emit.store(value, emit.at(results[i * points + j], c))
    return emit.text()


def emit_pairs(kernel: PairKernel, target: Target) -> str:
    """The IR text. Work item: one position and one part of the output channels, over all tiles of the group."""
    emit = Emitter(target)
    a = emit.arguments(PAIR_ARGUMENTS)
    for index in emit.items():
        position, part = emit.split(index, a["parts"])
        first = emit.multiply(part, a["part_outputs"])
        last = emit.minimum(a["outputs"], emit.add(first, a["part_outputs"]))
        patches = emit.at(a["patches"], emit.multiply(position, a["patch_position"]))
        gradients = emit.at(a["gradients"], emit.multiply(position, a["gradient_position"]))
        sums = emit.at(a["sums"], emit.multiply(position, a["sum_position"]))
        if kernel.chunk:
            with emit.when(emit.value(f"icmp ne i64 {a['fresh']}, 0", "c")):
                _clear(emit, sums, kernel, a["inputs"], (first, last))
        for begin in emit.loop(0, a["tiles"], step=kernel.chunk) if kernel.chunk else (0,):
            rest = emit.subtract(a["tiles"], begin)
            count = emit.minimum(rest, kernel.chunk) if kernel.chunk else rest
            v = emit.at(patches, emit.multiply(begin, kernel.patch))
            d = emit.at(gradients, emit.multiply(begin, kernel.gradient))
            for k in emit.loop(first, last, step=kernel.vectors * emit.lanes):
                right = emit.at(d, k)
                for n in emit.loop(0, a["inputs"], step=kernel.rows):
                    left, own = emit.at(v, n), emit.at(sums, emit.multiply(n, kernel.sum), k)
                    _pair_sums(emit, kernel, left, right, own, count)
    return emit.text()


def _pair_sums(
    emit: Emitter, kernel: PairKernel, patches: str, gradients: str, sums: str, count: Operand
) -> None:
    """One register tile of M: its sum over `count` tiles, added to what is there if they come in chunks."""
    tile = [(p, q) for p in range(kernel.rows) for q in range(kernel.vectors)]
    results = [emit.at(sums, p * kernel.sum + q * emit.lanes) for p, q in tile]
    totals = multiply_accumulate(
        emit,
        [emit.load(each) if kernel.chunk else "zeroinitializer" for each in results],
        [(patches, p) for p in range(kernel.rows)],
        [(gradients, q * emit.lanes) for q in range(kernel.vectors)],
        [Axis(0, count, kernel.patch, kernel.gradient, 4)],
    )
    for value, each in zip(totals, results, strict=True):
        emit.store(value, each)


def _clear(
    emit: Emitter, sums: str, kernel: PairKernel, inputs: Operand, outputs: tuple[Operand, Operand]
) -> None:
    for n in emit.loop(0, inputs):
        own = emit.at(sums, emit.multiply(n, kernel.sum))
        for k in emit.loop(*outputs, step=emit.lanes):
            emit.store("zeroinitializer", emit.at(own, k))


def emit_taps(kernel: TapKernel, target: Target) -> str:
    """The IR text. Work item: one input channel."""
    emit = Emitter(target)
    a = emit.arguments(TAP_ARGUMENTS)
    points, positions = inputs_of(kernel.outputs), positions_of(kernel.outputs)
    tap_step = emit.multiply(a["inputs"], a["outputs"])

    for n in emit.items():
        own = emit.at(a["sums"], emit.multiply(n, kernel.sum))
        sources = [emit.at(own, emit.multiply(position, a["sum_position"])) for position in range(positions)]
        result = emit.at(a["result"], emit.multiply(n, a["outputs"]))
        results = [emit.at(result, emit.multiply(tap_step, tap)) for tap in range(TAPS * TAPS)]
        for k in emit.loop(0, a["outputs"], step=emit.lanes):
            lines = [
                tap_line(
                    emit,
                    kernel.outputs,
                    [emit.load(emit.at(sources[i * points + j], k)) for i in range(points)],
                )
                for j in range(points)
            ]
            for l in range(TAPS):
                row = tap_line(emit, kernel.outputs, [lines[j][l] for j in range(points)])
                for m, value in enumerate(row):
                    emit.store(value, emit.at(results[l * TAPS + m], k))
    return emit.text()
