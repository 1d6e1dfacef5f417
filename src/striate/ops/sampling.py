"""Pictures read between their pixels: at the places of a grid, and at places moved by offsets.

Axes are [N, spatial ..., C]; of a place the last coordinate that is stated belongs to the first spatial axis, as x
comes before y. What a place takes is a sum over taps, pixels with weights: one tap along each axis for nearest, two for
linear, four for cubic.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op
from striate.ops.rules import expect_finite, expect_flag, expect_floating, expect_inputs, expect_integers
from striate.shapes import LARGEST_ARGUMENT, short_text, whole_number

MODES = ("nearest", "linear", "cubic")
PADDINGS = ("zeros", "border", "reflection")
# The coefficient of Keys' (1981) cubic, as PyTorch and ONNX take it.
CUBIC = -0.75
# Along one axis: indices of pixels, whether they are there, weights; each [places, taps].
Taps = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class GridSample(Op):
    """x [N, *spatial, C], grid [N, *places, D] -> y [N, *places, C]: x at the D coordinates of each place.

    Coordinates from -1 to 1 span the picture: its corners' centres with `align_corners`, else its edges. `padding` is
    what lies outside: zeros, the border again, or the picture mirrored. (Jaderberg et al. 2015.)
    """

    name: ClassVar[str] = "grid_sample"
    mode: str = "linear"
    padding: str = "zeros"
    align_corners: bool = False

    def __post_init__(self) -> None:
        for what, value, known in (("mode", self.mode, MODES), ("padding", self.padding, PADDINGS)):
            if value not in known:
                raise ArgumentError(f"{what} must be one of {', '.join(known)}, got {short_text(value)}")
        expect_flag(self.align_corners, "align_corners")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 2)
        x, grid = inputs
        dtype = expect_floating(self.name, x, grid)
        depth = x.rank - 2
        if depth < 1 or grid.rank != x.rank or grid.shape[-1] != depth or grid.shape[0] != x.shape[0]:
            raise ShapeError(
                f"{self.name}: x must be [N, spatial.., C] and grid [N, places.., coordinates] with as many axes and a "
                f"coordinate for each spatial axis, got {x} and {grid}"
            )
        if grid.size and not math.prod(x.shape[1:-1]):
            raise ShapeError(f"{self.name}: {x} has no pixels")
        return (TensorType((*grid.shape[:-1], x.shape[-1]), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, grid = arrays
        sizes = x.shape[1:-1]
        y = np.zeros((*grid.shape[:-1], x.shape[-1]), x.dtype)
        for n in range(len(x) if y.size else 0):
            places = grid[n].reshape(-1, len(sizes))
            taps = [self._taps(places[:, -1 - axis], size) for axis, size in enumerate(sizes)]
            y[n] = weighted(x[n], taps).reshape(y.shape[1:])
        return (y,)

    def _taps(self, coordinates: np.ndarray, size: int) -> Taps:
        if self.align_corners:
            place, low, high = (coordinates + 1) / 2 * (size - 1), 0.0, size - 1.0
        else:
            place, low, high = ((coordinates + 1) * size - 1) / 2, -0.5, size - 0.5
        place = place.astype(coordinates.dtype)
        if self.mode == "nearest":
            place = np.rint(place)
        if self.padding == "border" and self.mode != "cubic":
            place = np.clip(place, 0, size - 1)
        elif self.padding == "reflection":
            place = reflected(place, low, high)
        first, weights = taps_of(place, self.mode)
        indices = first[:, None] + np.arange(weights.shape[1])
        if self.padding == "border":
            indices = np.clip(indices, 0, size - 1)
        elif self.padding == "reflection":
            indices = np.clip(reflected(indices, low, high), 0, size - 1)
        inside = (indices >= 0) & (indices <= size - 1)
        return np.where(inside, indices, 0).astype(np.int64), inside, weights

    @classmethod
    def examples(cls) -> Iterable[Example]:
        places = np.array([-1.5, -1, -0.625, -0.25, 0.125, 0.375, 0.75, 1, 1.875, 3.125])
        plane = np.stack([places, places[::-1]], -1).reshape(1, 2, 5, 2)
        for mode, padding, align in itertools.product(MODES, PADDINGS, (False, True)):
            yield Example(cls(mode, padding, align), ((1, 4, 5, 3), plane.shape), {1: plane}, ())
        space = np.stack([places, places[::-1], places * 0.5], -1).reshape(2, 1, 5, 1, 3)
        for mode in MODES:
            yield Example(cls(mode), ((2, 3, 4, 5, 2), space.shape), {1: space}, ())
        yield Example(
            cls("linear", "reflection", True), ((1, 1, 3, 2), (1, 1, 3, 2)), differentiable=(), note="one row"
        )
        yield Example(cls(), ((0, 4, 5, 3), (0, 2, 2, 2)), differentiable=(), note="empty batch")


def taps_of(place: np.ndarray, mode: str) -> tuple[np.ndarray, np.ndarray]:
    """The first tap of each place (a whole number), and the weights of all taps [places, taps]."""
    if mode == "nearest":
        return place, np.ones((len(place), 1), place.dtype)
    first = np.floor(place)
    t = place - first
    if mode == "linear":
        return first, np.stack([1 - t, t], -1)
    near, far = ((CUBIC + 2) * d**3 - (CUBIC + 3) * d**2 + 1 for d in (t, 1 - t))
    before, behind = (CUBIC * (d**3 - 5 * d**2 + 8 * d - 4) for d in (t + 1, 2 - t))
    return first - 1, np.stack([before, near, far, behind], -1).astype(place.dtype)


def reflected(place: np.ndarray, low: float, high: float) -> np.ndarray:
    """`place` mirrored at `low` and `high` until it lies between them."""
    span = high - low
    if not span:
        return np.full_like(place, low)
    away = np.abs(place - low)
    turns = np.floor(away / span)
    rest = away - turns * span
    return np.where(turns % 2 == 0, low + rest, high - rest).astype(place.dtype)


def weighted(x: np.ndarray, taps: list[Taps]) -> np.ndarray:
    """x [*spatial, C] -> [places, C]: the sum over all products of taps along the axes."""
    flat = x.reshape(-1, x.shape[-1])
    total = np.zeros((len(taps[0][0]), x.shape[-1]), x.dtype)
    for chosen in itertools.product(*(range(each[0].shape[1]) for each in taps)):
        index, inside = np.zeros(len(total), np.int64), np.ones(len(total), bool)
        weight = np.ones(len(total), x.dtype)
        for (indices, there, weights), k, size in zip(taps, chosen, x.shape[:-1], strict=True):
            index = index * size + indices[:, k]
            inside = inside & there[:, k]
            weight = weight * weights[:, k]
        total += np.where(inside[:, None], flat[index] * weight[:, None], 0)
    return total


@dataclass(frozen=True)
class DeformedPatches(Op):
    """x [N, H, W, C], offsets [N, P, Q, G, K, 2], mask [N, P, Q, G, K] -> the windows of a deformable convolution
    [N, P, Q, K, C].

    Position k of a window of K = rows x columns positions is moved by its offset (y, x), read between pixels, with
    zeros outside, and multiplied by its mask; each of G groups of channels has its own. (Dai et al. 2017, Zhu et al.
    2019.)
    """

    name: ClassVar[str] = "deformed_patches"
    window: tuple[int, int] = (3, 3)
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    before: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        for field, least in (("window", 1), ("stride", 1), ("dilation", 1), ("before", 0)):
            pair = expect_integers(getattr(self, field), field, least, LARGEST_ARGUMENT)
            if len(pair) != 2:
                raise ArgumentError(f"{field} must be two integers, got {short_text(pair)}")
            self._set(field, pair)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        x, offsets, mask = inputs
        dtype = expect_floating(self.name, *inputs)
        K = math.prod(self.window)
        fits = x.rank == 4 and offsets.rank == 6 and offsets.shape[:-1] == mask.shape
        if not fits or offsets.shape[0] != x.shape[0] or offsets.shape[4:] != (K, 2):
            raise ShapeError(
                f"{self.name}: x must be [N, H, W, C], offsets [N, P, Q, G, {K}, 2] and mask [N, P, Q, G, {K}], got "
                f"{x}, {offsets} and {mask}"
            )
        if not offsets.shape[3] or x.shape[3] % offsets.shape[3]:
            raise ShapeError(f"{self.name}: {x.shape[3]} channels in {offsets.shape[3]} groups")
        return (TensorType((*offsets.shape[:3], K, x.shape[3]), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, offsets, mask = arrays
        N, P, Q, G, K, _ = offsets.shape
        _, H, W, C = x.shape
        y = np.zeros((N, P, Q, K, G, C // G), x.dtype)
        rows, columns = np.divmod(np.arange(K), self.window[1])
        shape = (P, Q, K)
        row = (np.arange(P) * self.stride[0] - self.before[0])[:, None, None] + rows * self.dilation[0]
        column = (np.arange(Q) * self.stride[1] - self.before[1])[:, None] + columns * self.dilation[1]
        for n, g in np.ndindex(N, G) if H and W else ():
            moved = offsets[n, :, :, g]
            taps = [
                _plain_taps((np.broadcast_to(at, shape) + moved[..., k]).astype(x.dtype).reshape(-1), size)
                for k, (at, size) in enumerate(((row, H), (column, W)))
            ]
            part = x[n].reshape(H, W, G, C // G)[:, :, g]
            y[n, :, :, :, g] = weighted(part, taps).reshape(*shape, -1) * mask[n, :, :, g, :, None]
        return (y.reshape(N, P, Q, K, C),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op, shape, groups in (
            (cls((3, 3), before=(1, 1)), (2, 4, 5, 4), 2),
            (cls((2, 1), (2, 1), (1, 2)), (1, 6, 3, 3), 1),
        ):
            P, Q = (4, 5) if op.before[0] else (3, 3)
            K = math.prod(op.window)
            offsets = (np.arange(shape[0] * P * Q * groups * K * 2) % 11 - 5) * 0.375
            sizes = (shape[0], P, Q, groups, K)
            yield Example(op, (shape, (*sizes, 2), sizes), {1: offsets.reshape(*sizes, 2)}, ())


def _plain_taps(place: np.ndarray, size: int) -> Taps:
    first, weights = taps_of(place, "linear")
    indices = first[:, None] + np.arange(2)
    inside = (indices >= 0) & (indices <= size - 1)
    return np.where(inside, indices, 0).astype(np.int64), inside, weights


@dataclass(frozen=True)
class RoiAlign(Op):
    """x [N, H, W, C], boxes [R, 4] (x, y, x, y), pictures [R] (int64) -> [R, *size, C]: each box of its picture,
    resampled.

    Boxes are multiplied by `scale`. A cell is the mean of `samples` x `samples` places in it (0: as many as it holds
    pixels), or with `largest` the largest of their weighted pixels. With `half_pixel` a pixel's middle is at half
    numbers; without, boxes smaller than a pixel count as one. (He et al. 2017.)
    """

    name: ClassVar[str] = "roi_align"
    size: tuple[int, int] = (1, 1)
    scale: float = 1.0
    samples: int = 0
    largest: bool = False
    half_pixel: bool = True

    def __post_init__(self) -> None:
        pair = expect_integers(self.size, "size", 1, LARGEST_ARGUMENT)
        if len(pair) != 2:
            raise ArgumentError(f"size must be two integers, got {short_text(pair)}")
        self._set("size", pair)
        self._set("scale", expect_finite(self.scale, "scale"))
        self._set("samples", whole_number(self.samples, "samples", 0, LARGEST_ARGUMENT))
        expect_flag(self.largest, "largest")
        expect_flag(self.half_pixel, "half_pixel")

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 3)
        x, boxes, pictures = inputs
        dtype = expect_floating(self.name, x, boxes)
        fits = x.rank == 4 and boxes.rank == 2 and boxes.shape[1] == 4 and pictures.shape == boxes.shape[:1]
        if not fits or pictures.dtype != "int64":
            raise ShapeError(
                f"{self.name}: x must be [N, H, W, C], boxes [R, 4] and pictures int64[R], got {x}, {boxes} and "
                f"{pictures}"
            )
        if boxes.shape[0] and not math.prod(x.shape[:3]):
            raise ShapeError(f"{self.name}: {x} has no pixels")
        return (TensorType((boxes.shape[0], *self.size, x.shape[3]), dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, boxes, pictures = arrays
        if pictures.size and not (int(pictures.min()) >= 0 and int(pictures.max()) < len(x)):
            raise ShapeError(f"{self.name}: a box of a picture that is none of {len(x)}")
        y = np.zeros((len(boxes), *self.size, x.shape[3]), x.dtype)
        shift = x.dtype.type(0.5 if self.half_pixel else 0.0)
        for r, box in enumerate(boxes):
            scaled = box * x.dtype.type(self.scale) - shift
            taps = [
                self._taps(scaled[axis], scaled[axis + 2], cells, size)
                for axis, cells, size in ((1, self.size[0], x.shape[1]), (0, self.size[1], x.shape[2]))
            ]
            if all(each is not None for each in taps):
                y[r] = self._cells(x[pictures[r]], [each for each in taps if each is not None])
        return (y,)

    def _taps(self, start: np.ndarray, end: np.ndarray, cells: int, size: int) -> Taps | None:
        """Taps of the places of all cells along one axis [cells · samples, 2]; None: there are no places."""
        length = end - start if self.half_pixel else max(end - start, start.dtype.type(1))
        each = length / start.dtype.type(cells)
        count = self.samples or math.ceil(each)
        if count <= 0:
            return None
        inner = (np.arange(count, dtype=start.dtype) + start.dtype.type(0.5)) * each / start.dtype.type(count)
        place = (start + np.arange(cells, dtype=start.dtype)[:, None] * each + inner).reshape(-1)
        inside = (place >= -1) & (place <= size)
        place = np.maximum(np.where(inside, place, place.dtype.type(0)), 0)
        low = np.minimum(place.astype(np.int64), size - 1)
        place = np.where(low == size - 1, low.astype(place.dtype), place)
        part = place - low
        indices = np.stack([low, np.minimum(low + 1, size - 1)], -1)
        return indices, np.stack([inside, inside], -1), np.stack([1 - part, part], -1)

    def _cells(self, x: np.ndarray, taps: list[Taps]) -> np.ndarray:
        """[*size, C] from the taps along rows and columns."""
        (rows, row_there, row_weights), (columns, column_there, column_weights) = taps
        count = [len(each[0]) // cells for each, cells in zip(taps, self.size, strict=True)]
        parts: list[np.ndarray] = []
        for a, b in itertools.product(range(2), range(2)):
            weight = row_weights[:, a, None] * column_weights[:, b]
            there = row_there[:, a, None] & column_there[:, b]
            pixels = x[rows[:, a][:, None], columns[:, b]]
            parts.append(np.where(there[..., None], pixels * weight[..., None], 0))
        shape = (self.size[0], count[0], self.size[1], count[1], x.shape[-1])
        if self.largest:
            return np.max(np.stack(parts), 0).reshape(shape).max((1, 3))
        return np.sum(np.stack(parts), 0).reshape(shape).sum((1, 3)) / x.dtype.type(count[0] * count[1])

    @classmethod
    def examples(cls) -> Iterable[Example]:
        boxes = np.array([[0, 0, 8, 6], [2, 1, 4, 8], [-4, -4, 20, 20], [3, 3, 3, 3]], float)
        held = {1: boxes, 2: np.array([0, 1, 1, 0])}
        shapes = ((2, 5, 6, 3), (4, 4), (4,))
        for half_pixel, largest in itertools.product((False, True), (False, True)):
            yield Example(cls((2, 2), 0.5, 2, largest, half_pixel), shapes, held, ())
        yield Example(cls((2, 3), 1.0, 0), shapes, held, (), note="as many samples as pixels")
        yield Example(
            cls((2, 2)), ((1, 3, 3, 2), (0, 4), (0,)), {2: np.zeros(0, np.int64)}, (), note="no boxes"
        )
