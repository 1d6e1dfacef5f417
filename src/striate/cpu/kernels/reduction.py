"""Sums: over pixels for each channel, over the pieces of a gradient, over a vector.

`channel_sum`: partial[piece, c] = sum over the piece's images and all pixels of one of

    SUM         x[..., c]                                       (a bias gradient)
    SQUARES     (x[..., c] - mean[c])²                          (a variance)
    PRODUCTS    x[..., c], and x[..., c] · (o[..., c] - mean[c])  (what batch normalisation needs of its gradient)

x and o are [N, H, W, C] (images in lanes: [G, H, W, C, V]), mean is [C], partial [pieces, C].

`combine`: y[e] = sum over pieces, in order, of partial[piece, e]; partial is [pieces, size], y [size].
`mean`: y = scale · sum of x[0 .. n - 1], in one item and one fixed order.
"""

from __future__ import annotations

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.shuffles import first_lane, shuffle, sum_lanes
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
    step = 1 if images_in_lanes else emit.lanes
    together = TOGETHER * step
    for piece in emit.items():
        sums = _ChannelSums(emit, a, images_in_lanes, pixels, kind, piece)
        results = [
            emit.at(a[name], emit.multiply(piece, a["channels"]))
            for name in ("output", "products")[: 2 if kind == PRODUCTS else 1]
        ]
        whole = emit.round_down(a["channels"], together)
        for c in emit.loop(0, whole, step=together):
            totals = sums.of(c, TOGETHER, None)
            for part, result in enumerate(results):
                own = totals[part * TOGETHER : (part + 1) * TOGETHER]
                if images_in_lanes:
                    of_lanes = sum_lanes(emit, own)
                    few = shuffle(emit, of_lanes, of_lanes, range(TOGETHER))
                    emit.store(few, emit.at(result, c), f"<{TOGETHER} x float>")
                else:
                    for k, value in enumerate(own):
                        emit.store(value, emit.at(result, c, k * step))
        for c in emit.loop(whole, a["channels"], step=step):
            mask = None if images_in_lanes else emit.mask_below(emit.subtract(a["channels"], c))
            for value, result in zip(sums.of(c, 1, mask), results, strict=True):
                if images_in_lanes:
                    emit.store(first_lane(emit, sum_lanes(emit, [value])), emit.at(result, c), "float")
                else:
                    emit.store_masked(value, emit.at(result, c), mask)
    return emit.text()


class _ChannelSums:
    """Sums over the images of one piece and all of their pixels."""

    def __init__(
        self,
        emit: Emitter,
        a: dict[str, str],
        images_in_lanes: bool,
        pixels: tuple[int, int],
        kind: str,
        piece: Operand,
    ) -> None:
        self.emit, self.a, self.images_in_lanes, self.kind = emit, a, images_in_lanes, kind
        self.inputs = {"input": pixels[0]} | ({"other": pixels[1]} if kind == PRODUCTS else {})
        self.first = emit.multiply(piece, a["images_per_piece"])
        self.last = emit.minimum(emit.add(self.first, a["images_per_piece"]), a["images"])

    def of(self, c: Operand, count: int, mask: str | None) -> list[str]:
        """Of `count` vectors of channels from `c` on: their sums, then their sums of products."""
        emit, a = self.emit, self.a
        offset = emit.multiply(c, emit.lanes) if self.images_in_lanes else c
        means = [self._mean(c, k, mask) for k in range(count)] if self.kind != SUM else []
        sums = ["zeroinitializer"] * (count * len(self.inputs))
        for n in emit.loop(self.first, self.last, carried=sums):
            for i in emit.loop(0, a["rows"], carried=sums):
                rows = [
                    emit.at(
                        a[name],
                        offset,
                        emit.multiply(n, a[f"{name}_image"]),
                        emit.multiply(i, a[f"{name}_row"]),
                    )
                    for name in self.inputs
                ]
                # A row at a time: sums of sums lose less than one long one.
                own = ["zeroinitializer"] * len(sums)
                for j in emit.loop(0, a["columns"], carried=own):
                    steps = zip(rows, self.inputs.values(), strict=True)
                    pixels = [emit.at(row, emit.multiply(j, pixel)) for row, pixel in steps]
                    self._add(own, pixels, means, mask)
                sums[:] = [emit.binary("fadd", value, o) for value, o in zip(sums, own, strict=True)]
        return sums

    def _mean(self, c: Operand, k: int, mask: str | None) -> str:
        if self.images_in_lanes:
            return self.emit.broadcast(self.emit.at(self.a["mean"], c, k))
        return self.emit.load_masked(self.emit.at(self.a["mean"], c, k * self.emit.lanes), mask)

    def _add(self, sums: list[str], pixels: list[str], means: list[str], mask: str | None) -> None:
        """What one pixel gives."""
        emit, count = self.emit, len(sums) // len(self.inputs)
        for k in range(count):
            x = emit.load_masked(emit.at(pixels[0], k * emit.lanes), mask)
            if self.kind == SQUARES:
                away = emit.binary("fsub", x, means[k])
                sums[k] = emit.fma(away, away, sums[k])
                continue
            sums[k] = emit.binary("fadd", sums[k], x)
            if self.kind == PRODUCTS:
                other = emit.load_masked(emit.at(pixels[1], k * emit.lanes), mask)
                away = emit.binary("fsub", other, means[k])
                sums[count + k] = emit.fma(x, away, sums[count + k])


def emit_combine(target: Target) -> str:
    """Work item: `chunk` elements."""
    emit = Emitter(target)
    a = emit.arguments(COMBINE_ARGUMENTS)
    for index in emit.items():
        start = emit.multiply(index, a["chunk"])
        stop = emit.minimum(emit.add(start, a["chunk"]), a["size"])
        for e in emit.loop(start, stop, step=emit.lanes):
            mask, sums = emit.mask_below(emit.subtract(stop, e)), ["zeroinitializer"]
            for p in emit.loop(0, a["pieces"], carried=sums):
                partial = emit.load_masked(emit.at(a["input"], emit.multiply(p, a["size"]), e), mask)
                sums[0] = emit.binary("fadd", sums[0], partial)
            emit.store_masked(sums[0], emit.at(a["output"], e), mask)
    return emit.text()


def emit_mean(target: Target) -> str:
    """One work item. `scale` holds the bits of a float32 in its low half."""
    emit = Emitter(target)
    a = emit.arguments(MEAN_ARGUMENTS)
    for _ in emit.items():
        sums = ["zeroinitializer"]
        for e in emit.loop(0, a["count"], step=emit.lanes, carried=sums):
            mask = emit.mask_below(emit.subtract(a["count"], e))
            sums[0] = emit.binary("fadd", sums[0], emit.load_masked(emit.at(a["input"], e), mask))
        total = first_lane(emit, sum_lanes(emit, sums))
        narrow = emit.value(f"trunc i64 {a['scale']} to i32")
        scale = emit.value(f"bitcast i32 {narrow} to float")
        emit.store(emit.value(f"fmul float {total}, {scale}"), a["output"], "float")
    return emit.text()
