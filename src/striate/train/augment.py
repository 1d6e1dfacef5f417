"""Augmentation: small changes to training pictures, other ones in every epoch.

An augmentation is a function of (batch [N, H, W, C], random generator) that returns a batch of the same
shape and type; `fit(..., augment=...)` calls it before every step. One with an attribute `by_index` that is true
(`pictures.AlternatingFlip`) is also told which pictures these are, and the epoch.
"""

from __future__ import annotations

import numpy as np

from striate.nn.batches import Augment, augmented
from striate.shapes import pair, whole_number


def random_shift(pixels: int | tuple[int, int] = 2, fill: float = 0) -> Augment:
    """Move each picture by up to `pixels` (rows, columns) in each direction; what comes in is `fill`."""
    rows, columns = pair(pixels, "pixels", least=0)

    def shift(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        count, height, width, channels = batch.shape
        padded = np.full((count, height + 2 * rows, width + 2 * columns, channels), fill, batch.dtype)
        padded[:, rows : rows + height, columns : columns + width] = batch
        # [N, 2·rows + 1, 2·columns + 1, H, W, C]: every shifted picture, as a view.
        strides = (*padded.strides[:3], *padded.strides[1:])
        shape = (count, 2 * rows + 1, 2 * columns + 1, height, width, channels)
        windows = np.lib.stride_tricks.as_strided(padded, shape, strides)
        down = generator.integers(0, 2 * rows + 1, count)
        right = generator.integers(0, 2 * columns + 1, count)
        return windows[np.arange(count), down, right]

    return shift


def random_flip(axis: int = 2) -> Augment:
    """Mirror each picture with probability one half; `axis` 2 exchanges left and right, 1 top and bottom."""
    whole_number(axis, "axis", 1, 2)

    def flip(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        chosen = generator.random(len(batch)) < 0.5
        result = batch.copy()
        result[chosen] = np.flip(batch[chosen], axis)
        return result

    return flip


class _Chain:
    def __init__(self, steps: tuple[Augment, ...]) -> None:
        self.steps = steps
        self.by_index = any(getattr(step, "by_index", False) for step in steps)

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


def chain(*steps: Augment) -> Augment:
    """One after the other."""
    return _Chain(steps)
