"""Normalisation of a picture's pixels, for each channel or group of channels: three walks over memory at most.

`moments`     of each part of a picture's pixels, for each channel: its mean and the squares around it, summed
`factors`     of each picture: the parts' moments joined (Chan, Golub and LeVeque 1983), then over the channels of a
              group; y = x · a + b with a = inverse · scale, b = shift - mean · a, or mean and inverse themselves
`apply`       y = x · a + b, then the epilogue; backwards dx = dy · a + x · b + c
`products`    backwards, of each part and channel: the sums of dy and of dy · (x - mean) · inverse
`slopes`      backwards, of each picture: a, b and c of dx, and those sums over its parts

A part is so many pixels of a picture that they lie in L1 for the second look. Arrays of pixels have image, row and
pixel strides; where rows follow each other without a gap they are cut anew, and `total` pixels say where the last one
ends. Statistics are [images, kinds, C], those of parts [images, parts, 2, C].
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.layer_norm import float_argument
from striate.cpu.kernels.shuffles import first_lane, sum_lanes
from striate.cpu.kernels.steps import chain
from striate.cpu.target import Target

# Vectors of channels that are summed side by side, as long as there are so many.
TOGETHER = (4, 2, 1)
_PIXELS = ("rows", "columns", "total", "channels")
MOMENTS_ARGUMENTS = Arguments(("input", "output"), (*_PIXELS, "input_image", "input_row", "input_pixel"))
PRODUCTS_ARGUMENTS = Arguments(
    ("input", "cotangent", "statistics", "output"),
    (*_PIXELS, *(f"{name}_{axis}" for name in ("input", "cotangent") for axis in ("image", "row", "pixel"))),
)
FACTORS_ARGUMENTS = Arguments(
    ("input", "scale", "shift", "output"),
    ("parts", "columns", "total", "channels", "group", "pixel_share", "channel_share", "epsilon"),
)
SLOPES_ARGUMENTS = Arguments(
    ("input", "statistics", "scale", "output", "sums", "products"),
    ("parts", "channels", "group", "share"),
)


def apply_arguments(operands: int, backwards: bool) -> Arguments:
    """The arguments of `apply`, whose epilogue reads so many arrays."""
    others = ("cotangent",) if backwards else tuple(f"operand_{k}" for k in range(operands))
    walked = ("input", *others, "output")
    strides = tuple(f"{name}_{axis}" for name in walked for axis in ("image", "row", "pixel"))
    return Arguments((*walked, "factors"), (*_PIXELS, *strides))


def _part(
    emit: Emitter, a: dict[str, str], names: Sequence[str], index: Operand
) -> tuple[Operand, Operand, dict[str, str]]:
    """Of a work item: its picture, its number of pixels, and where they begin in each array."""
    image, row = emit.split(index, a["rows"])
    left = emit.subtract(a["total"], emit.multiply(row, a["columns"]))
    bases = {
        name: emit.at(a[name], emit.multiply(image, a[f"{name}_image"]), emit.multiply(row, a[f"{name}_row"]))
        for name in names
    }
    return image, emit.minimum(a["columns"], left), bases


def _channels(emit: Emitter, channels: str) -> Iterator[tuple[Operand, int, str | None]]:
    """Blocks of channels: the first, so many vectors, and the mask of the last one, which may not be full."""
    start: Operand = 0
    for count in TOGETHER[:-1]:
        step = count * emit.lanes
        stop = emit.add(start, emit.round_down(emit.subtract(channels, start), step))
        for c in emit.loop(start, stop, step=step):
            yield c, count, None
        start = stop
    for c in emit.loop(start, channels, step=emit.lanes):
        yield c, 1, emit.mask_below(emit.subtract(channels, c))


class _Channels:
    """A block of channels in one part of a picture: so many vectors from channel `c` on."""

    def __init__(
        self, emit: Emitter, a: dict[str, str], bases: dict[str, str], block: tuple[Operand, int, str | None]
    ) -> None:
        self.emit, self.a, self.bases = emit, a, bases
        self.c, self.count, self.mask = block

    def read(self, name: str, pixel: Operand) -> list[str]:
        """The block's numbers of one pixel."""
        emit = self.emit
        place = emit.at(self.bases[name], self.c, emit.multiply(pixel, self.a[f"{name}_pixel"]))
        return [emit.load_masked(emit.at(place, k * emit.lanes), self.mask) for k in range(self.count)]

    def of(self, statistics: str, kind: int) -> list[str]:
        """Numbers of the block's channels, of one kind."""
        emit = self.emit
        place = emit.at(statistics, self.c, emit.multiply(self.a["channels"], kind))
        return [emit.load_masked(emit.at(place, k * emit.lanes), self.mask) for k in range(self.count)]

    def write(self, result: str, kind: int, values: Sequence[str]) -> None:
        """Numbers of the block's channels, of one kind."""
        emit = self.emit
        place = emit.at(result, self.c, emit.multiply(self.a["channels"], kind))
        for k, value in enumerate(values):
            emit.store_masked(value, emit.at(place, k * emit.lanes), self.mask)

    def moments(self, pixels: Operand, share: str, result: str) -> None:
        """The means over `pixels`, and the squares around them, summed."""
        emit = self.emit
        sums = ["zeroinitializer"] * self.count
        for pixel in emit.loop(0, pixels, carried=sums):
            sums[:] = [
                emit.binary("fadd", a, b) for a, b in zip(sums, self.read("input", pixel), strict=True)
            ]
        means = [emit.binary("fmul", own, share) for own in sums]
        squares = ["zeroinitializer"] * self.count
        for pixel in emit.loop(0, pixels, carried=squares):
            for k, x in enumerate(self.read("input", pixel)):
                away = emit.binary("fsub", x, means[k])
                squares[k] = emit.fma(away, away, squares[k])
        self.write(result, 0, means)
        self.write(result, 1, squares)

    def products(self, pixels: Operand, statistics: str, result: str) -> None:
        """The sums over `pixels` of dy, and of dy times the normalised x."""
        emit, count = self.emit, self.count
        means, inverses = self.of(statistics, 0), self.of(statistics, 1)
        sums = ["zeroinitializer"] * (2 * count)
        for pixel in emit.loop(0, pixels, carried=sums):
            both = zip(self.read("input", pixel), self.read("cotangent", pixel), strict=True)
            for k, (x, dy) in enumerate(both):
                sums[k] = emit.binary("fadd", sums[k], dy)
                sums[count + k] = emit.fma(dy, emit.binary("fsub", x, means[k]), sums[count + k])
        self.write(result, 0, sums[:count])
        scaled = zip(sums[count:], inverses, strict=True)
        self.write(result, 1, [emit.binary("fmul", own, inverse) for own, inverse in scaled])


def _as_float(emit: Emitter, count: Operand) -> str:
    return emit.spread(emit.value(f"sitofp i64 {count} to float"))


def emit_moments(target: Target) -> str:
    """Work item: one part of a picture."""
    emit = Emitter(target)
    a = emit.arguments(MOMENTS_ARGUMENTS)
    for index in emit.items():
        _, pixels, bases = _part(emit, a, ("input",), index)
        result = emit.at(a["output"], emit.multiply(index, emit.multiply(a["channels"], 2)))
        share = emit.binary("fdiv", emit.constant(1.0), _as_float(emit, pixels))
        for block in _channels(emit, a["channels"]):
            _Channels(emit, a, bases, block).moments(pixels, share, result)
    return emit.text()


def emit_products(target: Target) -> str:
    """Work item: one part of a picture."""
    emit = Emitter(target)
    a = emit.arguments(PRODUCTS_ARGUMENTS)
    for index in emit.items():
        image, pixels, bases = _part(emit, a, ("input", "cotangent"), index)
        kinds = emit.multiply(a["channels"], 2)
        result = emit.at(a["output"], emit.multiply(index, kinds))
        statistics = emit.at(a["statistics"], emit.multiply(image, kinds))
        for block in _channels(emit, a["channels"]):
            _Channels(emit, a, bases, block).products(pixels, statistics, result)
    return emit.text()


class _Picture:
    """The statistics of one picture: kinds of numbers a channel."""

    def __init__(self, emit: Emitter, channels: str) -> None:
        self.emit, self.channels = emit, channels

    def vectors(self, first: Operand, last: Operand) -> Iterator[tuple[Operand, str]]:
        """The channels from `first` up to `last`, with masks."""
        for c in self.emit.loop(first, last, step=self.emit.lanes):
            yield c, self.emit.mask_below(self.emit.subtract(last, c))

    def read(self, place: str, kind: int, c: Operand, mask: str) -> str:
        return self.emit.load_masked(self.emit.at(place, c, self.emit.multiply(self.channels, kind)), mask)

    def write(self, place: str, c: Operand, mask: str, values: Sequence[str]) -> None:
        """A vector of each kind."""
        for kind, value in enumerate(values):
            address = self.emit.at(place, c, self.emit.multiply(self.channels, kind))
            self.emit.store_masked(value, address, mask)

    def means_of_group(
        self,
        first: Operand,
        last: Operand,
        share: str,
        of: Callable[[Operand, str], Sequence[str]],
        count: int,
    ) -> list[str]:
        """`share` times the sums over the channels of `count` vectors that `of` gives; in all lanes."""
        emit, totals = self.emit, ["zeroinitializer"] * count
        for c in emit.loop(first, last, step=emit.lanes, carried=totals):
            mask = emit.mask_below(emit.subtract(last, c))
            own = [emit.select(mask, value, "zeroinitializer") for value in of(c, mask)]
            totals[:] = [emit.binary("fadd", a, b) for a, b in zip(totals, own, strict=True)]
        sums = (emit.spread(first_lane(emit, sum_lanes(emit, [total]))) for total in totals)
        return [emit.binary("fmul", total, share) for total in sums]


class _Factors(_Picture):
    """Joins the moments of a picture's parts."""

    def __init__(self, emit: Emitter, a: dict[str, str], statistics: bool) -> None:
        super().__init__(emit, a["channels"])
        self.a, self.statistics = a, statistics
        self.pixel_share, self.channel_share, self.epsilon = (
            float_argument(emit, a[name]) for name in ("pixel_share", "channel_share", "epsilon")
        )
        self.kinds = emit.multiply(a["channels"], 2)
        self.last = emit.subtract(a["parts"], 1)
        self.whole_part = _as_float(emit, a["columns"])
        done = emit.multiply(self.last, a["columns"])
        self.last_part = _as_float(emit, emit.subtract(a["total"], done))

    def joined(self, parts: str, c: Operand, mask: str) -> tuple[str, str]:
        """Mean and variance over all pixels of a vector of channels."""
        emit, final = self.emit, self.emit.at(parts, self.emit.multiply(self.last, self.kinds))
        sums = ["zeroinitializer"]
        for part in emit.loop(0, self.last, carried=sums):
            own = self.read(emit.at(parts, emit.multiply(part, self.kinds)), 0, c, mask)
            sums[0] = emit.binary("fadd", sums[0], own)
        end = emit.binary("fmul", self.read(final, 0, c, mask), self.last_part)
        mean = emit.binary("fmul", emit.fma(sums[0], self.whole_part, end), self.pixel_share)

        def squares(place: str, size: str) -> str:
            away = emit.binary("fsub", self.read(place, 0, c, mask), mean)
            return emit.fma(emit.binary("fmul", away, away), size, self.read(place, 1, c, mask))

        around = ["zeroinitializer"]
        for part in emit.loop(0, self.last, carried=around):
            own = squares(emit.at(parts, emit.multiply(part, self.kinds)), self.whole_part)
            around[0] = emit.binary("fadd", around[0], own)
        total = emit.binary("fadd", around[0], squares(final, self.last_part))
        return mean, emit.binary("fmul", total, self.pixel_share)

    def over_group(self, result: str, first: Operand, last: Operand) -> tuple[str, str]:
        """Mean and variance of a group, of those of its channels, which stand in `result`."""
        emit = self.emit

        def own(c: Operand, mask: str) -> list[str]:
            return [self.read(result, 0, c, mask)]

        (mean,) = self.means_of_group(first, last, self.channel_share, own, 1)

        def around(c: Operand, mask: str) -> list[str]:
            away = emit.binary("fsub", self.read(result, 0, c, mask), mean)
            return [emit.fma(away, away, self.read(result, 1, c, mask))]

        (variance,) = self.means_of_group(first, last, self.channel_share, around, 1)
        return mean, variance

    def finish(self, result: str, c: Operand, mask: str, mean: str, variance: str) -> None:
        """Write mean and inverse, or what x is multiplied with and moved by."""
        emit = self.emit
        root = emit.square_root(emit.binary("fadd", variance, self.epsilon))
        inverse = emit.binary("fdiv", emit.constant(1.0), root)
        if self.statistics:
            self.write(result, c, mask, (mean, inverse))
            return
        scale, shift = (emit.load_masked(emit.at(self.a[name], c), mask) for name in ("scale", "shift"))
        factor = emit.binary("fmul", inverse, scale)
        self.write(result, c, mask, (factor, emit.binary("fsub", shift, emit.binary("fmul", mean, factor))))


def emit_factors(grouped: bool, statistics: bool, target: Target) -> str:
    """Work item: one picture. `statistics`: mean and inverse are written, not what x is multiplied with."""
    emit = Emitter(target)
    a = emit.arguments(FACTORS_ARGUMENTS)
    of = _Factors(emit, a, statistics)
    for image in emit.items():
        parts = emit.at(a["input"], emit.multiply(image, emit.multiply(a["parts"], of.kinds)))
        result = emit.at(a["output"], emit.multiply(image, of.kinds))
        for c, mask in of.vectors(0, a["channels"]):
            mean, variance = of.joined(parts, c, mask)
            if grouped:
                of.write(result, c, mask, (mean, variance))
            else:
                of.finish(result, c, mask, mean, variance)
        if grouped:
            for first in emit.loop(0, a["channels"], step=a["group"]):
                last = emit.add(first, a["group"])
                mean, variance = of.over_group(result, first, last)
                for c, mask in of.vectors(first, last):
                    of.finish(result, c, mask, mean, variance)
    return emit.text()


class _Slopes(_Picture):
    """What dx is made of, from the sums over a picture's parts."""

    def __init__(self, emit: Emitter, a: dict[str, str], image: Operand) -> None:
        super().__init__(emit, a["channels"])
        self.a, self.kinds = a, emit.multiply(a["channels"], 2)
        self.share = float_argument(emit, a["share"])
        self.parts = emit.at(a["input"], emit.multiply(image, emit.multiply(a["parts"], self.kinds)))
        self.statistics = emit.at(a["statistics"], emit.multiply(image, self.kinds))
        self.result = emit.at(a["output"], emit.multiply(image, emit.multiply(a["channels"], 3)))
        self.totals = [emit.at(a[name], emit.multiply(image, a["channels"])) for name in ("sums", "products")]

    def add_parts(self, c: Operand, mask: str) -> None:
        emit, sums = self.emit, ["zeroinitializer"] * 2
        for part in emit.loop(0, self.a["parts"], carried=sums):
            place = emit.at(self.parts, emit.multiply(part, self.kinds))
            sums[:] = [emit.binary("fadd", own, self.read(place, k, c, mask)) for k, own in enumerate(sums)]
        for value, total in zip(sums, self.totals, strict=True):
            emit.store_masked(value, emit.at(total, c), mask)

    def scale(self, c: Operand, mask: str) -> str:
        return self.emit.load_masked(self.emit.at(self.a["scale"], c), mask)

    def weighted(self, c: Operand, mask: str) -> list[str]:
        scale = self.scale(c, mask)
        own = (self.emit.load_masked(self.emit.at(total, c), mask) for total in self.totals)
        return [self.emit.binary("fmul", scale, total) for total in own]

    def finish(self, first: Operand, last: Operand) -> None:
        emit = self.emit
        plain, along = self.means_of_group(first, last, self.share, self.weighted, 2)
        for c, mask in self.vectors(first, last):
            mean, inverse = (self.read(self.statistics, kind, c, mask) for kind in range(2))
            falling = emit.binary("fmul", emit.binary("fmul", inverse, inverse), along)
            level = emit.binary(
                "fsub", emit.binary("fmul", falling, mean), emit.binary("fmul", inverse, plain)
            )
            gain = emit.binary("fmul", inverse, self.scale(c, mask))
            self.write(self.result, c, mask, (gain, emit.value(f"fneg {emit.vector} {falling}"), level))


def emit_slopes(target: Target) -> str:
    """Work item: one picture. dx = dy · (inverse · scale) - x · (inverse² · s) + (inverse² · s · mean - inverse · t).

    t and s are the means over a group of scale · dy and of scale · dy · y.
    """
    emit = Emitter(target)
    a = emit.arguments(SLOPES_ARGUMENTS)
    for image in emit.items():
        slopes = _Slopes(emit, a, image)
        for c, mask in slopes.vectors(0, a["channels"]):
            slopes.add_parts(c, mask)
        for first in emit.loop(0, a["channels"], step=a["group"]):
            slopes.finish(first, emit.add(first, a["group"]))
    return emit.text()


def emit_apply(epilogue: Epilogue, operands: int, backwards: bool, target: Target) -> str:
    """Work item: one part of a picture."""
    emit = Emitter(target)
    declared = apply_arguments(operands, backwards)
    a, walked = emit.arguments(declared), declared.pointers[:-1]
    kinds = 3 if backwards else 2
    for index in emit.items():
        image, count, bases = _part(emit, a, walked, index)
        factors = emit.at(a["factors"], emit.multiply(image, emit.multiply(a["channels"], kinds)))
        others = [emit.at(factors, emit.multiply(a["channels"], kind)) for kind in range(kinds)]
        whole = emit.round_down(a["channels"], emit.lanes)
        for pixel in emit.loop(0, count):
            places = {name: emit.at(bases[name], emit.multiply(pixel, a[f"{name}_pixel"])) for name in walked}
            for c, mask in emit.vectors(0, a["channels"], whole):
                own = [emit.load_masked(emit.at(place, c), mask) for place in others]
                values = (emit.load_masked(emit.at(places[name], c), mask) for name in walked[:-1])
                value = next(values)
                if backwards:
                    value = emit.fma(next(values), own[0], emit.fma(value, own[1], own[2]))
                else:
                    value = chain(emit, epilogue, emit.fma(value, own[0], own[1]), values)
                emit.store_masked(value, emit.at(places["output"], c), mask)
    return emit.text()
