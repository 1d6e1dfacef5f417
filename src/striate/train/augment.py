"""Augmentation: small changes to training pictures, other ones in every epoch.

An augmentation is a function of (batch [N, H, W, C], random generator) that returns a batch of the same
shape and type; `fit(..., augment=...)` calls it before every step. `Augmentation` is what it may say of itself.

Targets with a value for every pixel, [N, H, W] or [N, H, W, K] (masks, depths), must move as the pictures do. So an
augmentation that moves pixels has a method `together`, which returns both moved alike; targets that hold whole numbers
only come as integers, and are classes. One that leaves pixels where they are says so by `moves_pixels`, False; of
others `fit` cannot know, and warns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from striate.nn.training.augmentation import Augment, Augmentation, Batch, augmented, augmented_together
from striate.nn.training.defaults import completed
from striate.shapes import pair, whole_number


class Moving(Augmentation):
    """An augmentation that moves pixels, those of pictures and of targets alike."""

    moves_pixels = True

    def move(self, array: np.ndarray, drawn: Any, target: bool) -> np.ndarray:
        """Pictures [N, H, W, C], or with `target` their targets [N, H, W, K], moved as was drawn."""
        raise NotImplementedError

    def both(self, batch: np.ndarray, targets: np.ndarray, drawn: Any) -> Batch:
        """Pictures and targets, [N, H, W] or [N, H, W, K]."""
        if targets.ndim == 3:
            return self.move(batch, drawn, False), self.move(targets[..., None], drawn, True)[..., 0]
        return self.move(batch, drawn, False), self.move(targets, drawn, True)


class Drawn(Moving):
    """One that draws for a batch where everything goes."""

    def draw(self, shape: tuple[int, ...], generator: np.random.Generator) -> Any:
        """For a batch of this shape, [N, H, W, C]."""
        raise NotImplementedError

    def __call__(self, batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        return self.move(batch, self.draw(batch.shape, generator), False)

    def together(
        self,
        batch: np.ndarray,
        targets: np.ndarray,
        generator: np.random.Generator,
        indices: np.ndarray,
        epoch: int,
    ) -> Batch:
        return self.both(batch, targets, self.draw(batch.shape, generator))


@dataclass(frozen=True)
class RandomShift(Drawn):
    rows: int
    columns: int
    fill: float
    target_fill: float

    def draw(self, shape: tuple[int, ...], generator: np.random.Generator) -> Any:
        return drawn_windows(shape[0], self.rows, self.columns, generator)

    def move(self, array: np.ndarray, drawn: Any, target: bool) -> np.ndarray:
        count, height, width, channels = array.shape
        rows, columns = self.rows, self.columns
        shape = (count, height + 2 * rows, width + 2 * columns, channels)
        padded = np.full(shape, self.target_fill if target else self.fill, array.dtype)
        padded[:, rows : rows + height, columns : columns + width] = array
        return windows(padded, height, width, drawn)


def drawn_windows(
    count: int, rows: int, columns: int, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """(down, right) for each picture: where its window begins, in a picture with so many pixels more on each side."""
    return generator.integers(0, 2 * rows + 1, count), generator.integers(0, 2 * columns + 1, count)


def windows(padded: np.ndarray, height: int, width: int, places: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Of each picture of `padded` [N, H', W', C] the window [height, width] at its place (down, right)."""
    count, rows, columns, channels = padded.shape
    # [N, H' - H + 1, W' - W + 1, H, W, C]: every window, as a view.
    strides = (*padded.strides[:3], *padded.strides[1:])
    shape = (count, rows - height + 1, columns - width + 1, height, width, channels)
    every = np.lib.stride_tricks.as_strided(padded, shape, strides, writeable=False)
    down, right = places
    return every[np.arange(count), down, right]


def random_shift(pixels: int | tuple[int, int] = 2, fill: float = 0, target_fill: float = 0) -> Augment:
    """Move each picture by up to `pixels` (rows, columns) in each direction; what comes in is `fill`.

    Into targets for every pixel, moved with the pictures, comes `target_fill`.
    """
    return RandomShift(*pair(pixels, "pixels", least=0), fill, target_fill)


@dataclass(frozen=True)
class RandomFlip(Drawn):
    axis: int

    def draw(self, shape: tuple[int, ...], generator: np.random.Generator) -> Any:
        return generator.random(shape[0]) < 0.5

    def move(self, array: np.ndarray, drawn: Any, target: bool) -> np.ndarray:
        return mirrored(array, drawn, self.axis)


def mirrored(array: np.ndarray, chosen: np.ndarray, axis: int) -> np.ndarray:
    """A copy of `array` [N, ...] of which those in `chosen` [N] are turned around along `axis`."""
    result = array.copy()
    result[chosen] = np.flip(array[chosen], axis)
    return result


def random_flip(axis: int = 2) -> Augment:
    """Mirror each picture with probability one half; `axis` 2 exchanges left and right, 1 top and bottom."""
    return RandomFlip(whole_number(axis, "axis", 1, 2))


@dataclass(frozen=True)
class Chain(Augmentation):
    steps: tuple[Augment, ...]

    @property
    def by_index(self) -> bool:  # pyright: ignore[reportIncompatibleVariableOverride]
        return any(completed(step, Augmentation).by_index for step in self.steps)

    def __call__(
        self,
        batch: np.ndarray,
        generator: np.random.Generator,
        indices: np.ndarray | None = None,
        epoch: int = 0,
    ) -> np.ndarray:
        known = np.arange(len(batch)) if indices is None else indices
        for step in self.steps:
            batch = augmented(step, batch, generator, known, epoch)
        return batch

    def together(
        self,
        batch: np.ndarray,
        targets: np.ndarray,
        generator: np.random.Generator,
        indices: np.ndarray,
        epoch: int,
    ) -> Batch:
        for step in self.steps:
            batch, targets = augmented_together(step, batch, targets, generator, indices, epoch)
        return batch, targets


def chain(*steps: Augment) -> Augment:
    """One after the other."""
    return Chain(steps)
