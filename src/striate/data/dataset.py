"""What every loader returns: pictures and labels to train and to test on, and the names of the classes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from striate.errors import DataError


@dataclass(frozen=True)
class Dataset:
    """A classification data set that fits in memory.

    `x`, `x_test`: pictures `[N, H, W, C]`, uint8 (0 .. 255) or float32.
    `y`, `y_test`: class of each picture `[N]`, int64, `0 .. len(classes) - 1`.
    `classes`: what the numbers mean. `source`: where the pictures came from, for people.
    """

    name: str
    x: np.ndarray
    y: np.ndarray
    x_test: np.ndarray
    y_test: np.ndarray
    classes: tuple[str, ...]
    source: str

    def __post_init__(self) -> None:
        for what, pictures, labels in (("training", self.x, self.y), ("test", self.x_test, self.y_test)):
            if pictures.ndim != 4:
                raise DataError(
                    f"{self.source}: the {what} pictures must be [N, H, W, C], got {pictures.shape}"
                )
            if labels.shape != pictures.shape[:1]:
                raise DataError(
                    f"{self.source}: {len(pictures)} {what} pictures but labels of shape {labels.shape}; "
                    "there must be one label a picture"
                )
            if len(labels) == 0:
                raise DataError(f"{self.source}: no {what} pictures")
            lowest, highest = int(labels.min()), int(labels.max())
            if lowest < 0 or highest >= len(self.classes):
                raise DataError(
                    f"{self.source}: {what} labels run from {lowest} to {highest}, "
                    f"but {len(self.classes)} classes are numbered 0 to {len(self.classes) - 1}"
                )
        if self.x.shape[1:] != self.x_test.shape[1:]:
            raise DataError(
                f"{self.source}: training pictures are {self.x.shape[1:]} and test pictures "
                f"{self.x_test.shape[1:]}; they must have one size"
            )

    @property
    def picture_shape(self) -> tuple[int, int, int]:
        """(H, W, C)."""
        _, height, width, channels = self.x.shape
        return height, width, channels
