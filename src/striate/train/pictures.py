"""Augmentations beyond shifts and flips: each takes (batch [N, H, W, C], generator), gives the same shape and type.

Every random number of a batch is drawn at once from the generator, so what happens depends on it alone. What moves
pixels moves targets for every pixel with them (`augment.py`); covering and colouring leave targets as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np

from striate.errors import ArgumentError
from striate.nn.arrays import as_input
from striate.nn.training.augmentation import Augment, Augmentation, Batch
from striate.runtime.blas import OneBlasThread
from striate.shapes import listed, pair, whole_number
from striate.train.augment import Drawn, Moving, drawn_windows, mirrored, windows

PADDINGS = ("reflect", "zeros")
GREY = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True)
class RandomCrop(Drawn):
    rows: int
    columns: int
    mode: str
    target_fill: float

    def draw(self, shape: tuple[int, ...], generator: np.random.Generator) -> Any:
        rows, columns = self.rows, self.columns
        if self.mode == "reflect" and (rows >= shape[1] or columns >= shape[2]):
            raise ArgumentError(
                f"padding {rows}, {columns} cannot be reflected in pictures of {shape[1]}x{shape[2]}; it must be "
                "smaller"
            )
        return drawn_windows(shape[0], rows, columns, generator)

    def move(self, array: np.ndarray, drawn: Any, target: bool) -> np.ndarray:
        around = ((0, 0), (self.rows, self.rows), (self.columns, self.columns), (0, 0))
        if self.mode == "reflect":
            padded = np.pad(array, around, "reflect")
        else:
            padded = np.pad(array, around, constant_values=self.target_fill if target else 0)
        return windows(padded, array.shape[1], array.shape[2], drawn)


def random_crop(padding: int | tuple[int, int] = 4, mode: str = "reflect", target_fill: float = 0) -> Augment:
    """Pad by `padding` (rows, columns) on every side and cut each picture's size out of it at a random place.

    `mode` "reflect" mirrors the picture without repeating its border (padding below the size), "zeros" is black; into
    targets for every pixel, moved with the pictures, then comes `target_fill`.
    Source: K. He et al., "Deep Residual Learning for Image Recognition", 2016, section 4.2 (zeros, 4 pixels).
    """
    rows, columns = pair(padding, "padding", least=0)
    if mode not in PADDINGS:
        raise ArgumentError(f"mode must be one of {', '.join(PADDINGS)}, got {mode!r:.40}")
    return RandomCrop(rows, columns, mode, target_fill)


@dataclass(frozen=True)
class RandomResizedCrop(Drawn):
    area: tuple[float, float]
    ratio: tuple[float, float]

    def draw(self, shape: tuple[int, ...], generator: np.random.Generator) -> Any:
        """(first row, rows, first column, columns) of each picture, in fractions of pixels."""
        count, height, width = shape[:3]
        shares = generator.uniform(*self.area, count)
        wide = np.sqrt(np.exp(generator.uniform(np.log(self.ratio[0]), np.log(self.ratio[1]), count)))
        rows = np.minimum(np.sqrt(shares) * height / wide, height)
        columns = np.minimum(np.sqrt(shares) * width * wide, width)
        top = generator.uniform(0, 1, count) * (height - rows)
        left = generator.uniform(0, 1, count) * (width - columns)
        return top, rows, left, columns

    def move(self, array: np.ndarray, drawn: Any, target: bool) -> np.ndarray:
        top, rows, left, columns = drawn
        whole = np.issubdtype(array.dtype, np.integer)
        if whole and target:
            # Between the classes 1 and 3 there is no class 2.
            return _nearest(_nearest(array, 1, top, rows), 2, left, columns)
        pictures = _along(_along(array.astype(np.float32), 1, top, rows), 2, left, columns)
        if whole:
            pictures = np.rint(pictures)
        return pictures.astype(array.dtype, copy=False)


def random_resized_crop(
    area: tuple[float, float] = (0.35, 1.0), ratio: tuple[float, float] = (3 / 4, 4 / 3)
) -> Augment:
    """Enlarge a random part of each picture to the picture's size, bilinearly.

    `area`: the least and the largest share of the picture, evenly drawn; `ratio`: of width to height, its logarithm
    evenly drawn. A part that would not fit is cut to the picture. Targets for every pixel are enlarged with the
    pictures: whole numbers are classes, of which each pixel takes the nearest one; others are interpolated.
    Source: C. Szegedy et al., "Going Deeper with Convolutions", 2015, section 6 (area from 0.08, for pictures of 224
    pixels).
    """
    return RandomResizedCrop(_shares(area), _range(ratio, "ratio"))


def _range(limits: Any, what: str) -> tuple[float, float]:
    """Two numbers, 0 < low <= high."""
    numbers = listed(limits, what)
    if len(numbers) != 2 or not all(isinstance(number, Real) for number in numbers):
        raise ArgumentError(f"{what} must be two numbers (low, high), got {limits!r:.60}")
    low, high = (float(number) for number in numbers)
    if not 0 < low <= high < float("inf"):
        raise ArgumentError(f"{what} must be 0 < low <= high, got ({low:g}, {high:g})")
    return low, high


def _shares(area: Any) -> tuple[float, float]:
    """The least and the largest share of a picture."""
    least, most = _range(area, "area")
    if most > 1:
        raise ArgumentError(f"area must be shares of the picture, at most 1, got {(least, most)}")
    return least, most


def _along(pictures: np.ndarray, axis: int, start: np.ndarray, length: np.ndarray) -> np.ndarray:
    """For each picture the part of `length` pixels from `start` along `axis`, resampled to all its pixels."""
    size = pictures.shape[axis]
    position = start[:, None] + (np.arange(size) + 0.5) * (length[:, None] / size) - 0.5
    position = np.clip(position, 0, size - 1)
    first = np.minimum(position.astype(np.int64), max(size - 2, 0))
    shape = (len(pictures), *(size if k == axis else 1 for k in range(1, 4)))
    share = (position - first).astype(np.float32).reshape(shape)
    near = np.take_along_axis(pictures, first.reshape(shape), axis)
    far = np.take_along_axis(pictures, np.minimum(first + 1, size - 1).reshape(shape), axis)
    return near + (far - near) * share


def _nearest(array: np.ndarray, axis: int, start: np.ndarray, length: np.ndarray) -> np.ndarray:
    """As `_along`, but each position takes the number of the pixel in which it lies."""
    size = array.shape[axis]
    position = np.floor(start[:, None] + (np.arange(size) + 0.5) * (length[:, None] / size)).astype(np.int64)
    shape = (len(array), *(size if k == axis else 1 for k in range(1, 4)))
    return np.take_along_axis(array, np.clip(position, 0, size - 1).reshape(shape), axis)


@dataclass(frozen=True)
class Cutout(Augmentation):
    rows: int
    columns: int
    fill: float
    moves_pixels = False

    def __call__(self, batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        count, height, width, _ = batch.shape
        top = generator.integers(0, height, count) - self.rows // 2
        left = generator.integers(0, width, count) - self.columns // 2
        rows, columns = np.full(count, self.rows), np.full(count, self.columns)
        return covered(batch, top, left, rows, columns, self.fill)


def cutout(size: int | tuple[int, int] = 8, fill: float = 0) -> Augment:
    """Cover one rectangle of `size` (rows, columns) in each picture with `fill`; what hangs over the edge is lost.

    Its centre is any pixel. Source: T. DeVries, G. W. Taylor, "Improved Regularization of Convolutional Neural
    Networks with Cutout", 2017.
    """
    return Cutout(*pair(size, "size", least=1), fill)


@dataclass(frozen=True)
class RandomErasing(Augmentation):
    probability: float
    area: tuple[float, float]
    ratio: float
    fill: float
    moves_pixels = False

    def __call__(self, batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        count, height, width, _ = batch.shape
        chosen = generator.random(count) < self.probability
        pixels = generator.uniform(*self.area, count) * height * width
        shape = np.exp(generator.uniform(np.log(self.ratio), -np.log(self.ratio), count))
        rows = np.clip(np.rint(np.sqrt(pixels * shape)), 1, height).astype(np.int64)
        columns = np.clip(np.rint(np.sqrt(pixels / shape)), 1, width).astype(np.int64)
        top = generator.integers(0, height - rows + 1)
        left = generator.integers(0, width - columns + 1)
        return covered(batch, top, left, np.where(chosen, rows, 0), columns, self.fill)


def random_erasing(
    probability: float = 0.5, area: tuple[float, float] = (0.02, 0.33), ratio: float = 0.3, fill: float = 0
) -> Augment:
    """With `probability` cover a rectangle of a share `area` (least, most) of the picture with `fill`.

    Rows : columns lies between `ratio` and 1 / `ratio`, evenly in the logarithm; a side longer than the picture's
    is cut to it. Source: Z. Zhong et al., "Random Erasing Data Augmentation", 2020.
    """
    if not 0 <= probability <= 1:
        raise ArgumentError(f"probability must lie between 0 and 1, got {probability}")
    area = _shares(area)
    if not 0 < ratio <= 1:
        raise ArgumentError(f"ratio must lie above 0 and be at most 1, got {ratio}")
    return RandomErasing(probability, area, ratio, fill)


def covered(
    batch: np.ndarray, top: np.ndarray, left: np.ndarray, rows: np.ndarray, columns: np.ndarray, fill: float
) -> np.ndarray:
    """A copy of `batch` with one rectangle a picture set to `fill`."""
    row, column = np.arange(batch.shape[1]), np.arange(batch.shape[2])
    down = (row >= top[:, None]) & (row < (top + rows)[:, None])
    across = (column >= left[:, None]) & (column < (left + columns)[:, None])
    result = batch.copy()
    result[down[:, :, None] & across[:, None, :]] = fill
    return result


@dataclass(frozen=True)
class ColourJitter(Augmentation):
    brightness: float
    contrast: float
    saturation: float
    moves_pixels = False

    def __call__(self, batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        if batch.shape[3] != 3:
            raise ArgumentError(f"colour_jitter takes pictures of 3 channels, got {batch.shape[3]}")
        bright, steep, colourful = (
            generator.uniform(1 - strength, 1 + strength, (len(batch), 1, 1, 1)).astype(np.float32)
            for strength in (self.brightness, self.contrast, self.saturation)
        )
        result = batch * bright
        with OneBlasThread():
            grey = (result @ GREY)[..., np.newaxis]
        middle = grey.mean(axis=(1, 2), keepdims=True)
        # Contrast is linear: what it does to the picture it does to its grey.
        result = (result - grey) * (steep * colourful) + (grey - middle) * steep + middle
        if batch.dtype == np.uint8:
            return np.clip(np.rint(result), 0, 255).astype(np.uint8)
        return result.astype(batch.dtype)


def colour_jitter(brightness: float = 0.2, contrast: float = 0.2, saturation: float = 0.2) -> Augment:
    """Brightness, contrast and saturation of each picture times a factor from 1 - s to 1 + s, in this order.

    Contrast is the distance from the picture's mean grey, saturation that from each pixel's own grey (0.299 R +
    0.587 G + 0.114 B). uint8 [N, H, W, 3] is rounded and clipped to 0 .. 255 once, at the end; float32 is not clipped.
    Source: A. Howard, "Some Improvements on Deep Convolutional Neural Network Based Image Classification", 2013.
    """
    strengths = (brightness, contrast, saturation)
    if not all(0 <= strength <= 1 for strength in strengths):
        raise ArgumentError(f"brightness, contrast and saturation must lie between 0 and 1, got {strengths}")
    return ColourJitter(*strengths)


@dataclass(frozen=True)
class AlternatingFlip(Moving):
    """Mirrors every picture in every second epoch: half of them, chosen once by `seed`, begin mirrored.

    Two epochs in a row show each picture in both orientations, which independent draws do only half of the time.
    Source: K. Jordan, "94% on CIFAR-10 in 3.29 Seconds on a Single GPU", 2024, section 3.6.
    """

    seed: int = 0
    by_index = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "seed", whole_number(self.seed, "seed", 0))

    def __call__(
        self, batch: np.ndarray, generator: np.random.Generator, indices: np.ndarray, epoch: int
    ) -> np.ndarray:
        """`batch` [N, H, W, C] are the pictures `indices` [N] of the training data, in epoch `epoch` (from 0)."""
        return self.move(batch, self._mirrored(indices, epoch), False)

    def together(
        self,
        batch: np.ndarray,
        targets: np.ndarray,
        generator: np.random.Generator,
        indices: np.ndarray,
        epoch: int,
    ) -> Batch:
        return self.both(batch, targets, self._mirrored(indices, epoch))

    def move(self, array: np.ndarray, drawn: Any, target: bool) -> np.ndarray:
        return mirrored(array, drawn, 2)

    def _mirrored(self, indices: np.ndarray, epoch: int) -> np.ndarray:
        return (mixed(indices, self.seed) + np.uint64(epoch)) % np.uint64(2) == 1


def mixed(indices: np.ndarray, seed: int) -> np.ndarray:
    """A random-looking 64-bit number for each index: the finalizer of SplitMix64 (G. Steele et al., 2014)."""
    z = np.asarray(indices, np.uint64) + np.uint64((seed + 1) * 0x9E3779B97F4A7C15 % 2**64)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (z ^ (z >> np.uint64(31))) >> np.uint64(7)


@dataclass(frozen=True)
class Mixup:
    """Mixes each picture and its target with another one of the batch: x = w·x + (1 - w)·x', y likewise.

    One w a batch, from Beta(alpha, alpha). Source: H. Zhang et al., "mixup: Beyond Empirical Risk Minimization", 2018.
    """

    classes: int
    alpha: float = 0.2

    def __post_init__(self) -> None:
        object.__setattr__(self, "classes", whole_number(self.classes, "classes", 2))
        if not 0 < self.alpha <= 100:
            raise ArgumentError(f"alpha must lie above 0 and be at most 100, got {self.alpha}")

    def __call__(
        self, batch: np.ndarray, labels: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Pictures of the same type (uint8 is rounded) and targets `[N, classes]` float32 that sum to one."""
        share = np.float32(generator.beta(self.alpha, self.alpha))
        other = generator.permutation(len(batch))
        targets = np.eye(self.classes, dtype=np.float32)[labels]
        pictures = batch * share + batch[other] * (1 - share)
        if batch.dtype == np.uint8:
            pictures = np.clip(np.rint(pictures), 0, 255)
        return pictures.astype(batch.dtype), targets * share + targets[other] * (1 - share)


def predict_flipped(model: Any, x: Any, *, batch_size: int | None = None, shift: int = 0) -> np.ndarray:
    """Mean of what `model.predict` says to the pictures `x` [N, H, W, C] and to their mirrors, `[N, ...]`.

    With a `shift` half of the weight goes to the pictures and their mirrors moved by so many pixels, up and left, and
    down and right (borders reflected). Costs two forward passes, with a shift six. Source: K. Jordan, "94% on
    CIFAR-10 in 3.29 Seconds on a Single GPU", 2024, section 3.7.
    """
    x = as_input(x, "x")
    if x.ndim != 4:
        raise ArgumentError(f"x must be pictures [N, H, W, C], got {x.ndim} axes")
    shift = whole_number(shift, "shift", 0)
    rows, columns = x.shape[1:3]
    if shift >= min(rows, columns):
        raise ArgumentError(f"shift must be less than the pictures' {rows}x{columns}, got {shift}")

    def both(pictures: np.ndarray) -> np.ndarray:
        mirrored = np.ascontiguousarray(pictures[:, :, ::-1])
        straight = model.predict(pictures, batch_size=batch_size)
        return (straight + model.predict(mirrored, batch_size=batch_size)) * np.float32(0.5)

    if not shift:
        return both(x)
    padded = np.pad(x, ((0, 0), (shift, shift), (shift, shift), (0, 0)), "reflect")
    corners = (padded[:, k : k + rows, k : k + columns] for k in (0, 2 * shift))
    moved = [both(np.ascontiguousarray(corner)) for corner in corners]
    return both(x) * np.float32(0.5) + (moved[0] + moved[1]) * np.float32(0.25)
