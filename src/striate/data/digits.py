"""The embedded data set: 1,797 handwritten digits, 8x8, from the UCI repository, as scikit-learn ships them.

E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits", UCI Machine Learning Repository,
1998, https://doi.org/10.24432/C50P49, licensed CC BY 4.0. These are its 1,797 test scans; each number counts
the dark pixels (0 .. 16) in a 4x4 block of a 32x32 scan. `docs/decisions/embedded-digits.md` says why.
"""

from __future__ import annotations

from importlib.resources import files

import numpy as np

from striate.data.dataset import Dataset
from striate.data.resize import resize_bilinear
from striate.data.split import stratified_split

DARKEST = 16


def read_scans() -> tuple[np.ndarray, np.ndarray]:
    """The scans as they were published: `[1797, 8, 8]` uint8 in 0 .. 16, and their digits `[1797]` int64."""
    with files("striate.data").joinpath("digits.npz").open("rb") as file, np.load(file) as archive:
        return archive["scans"], archive["digits"].astype(np.int64)


def load_digits(seed: int = 0, size: int = 28, test_fraction: float = 0.2) -> Dataset:
    """Handwritten digits, `size` x `size` x 1 uint8 (ink bright on 0), split by `seed`.

    The 8x8 scans are resized bilinearly. One fifth of every digit's scans is held out for testing.
    """
    scans, digits = read_scans()
    resized = resize_bilinear(scans, size, size) * (255 / DARKEST)
    pictures = np.rint(resized).astype(np.uint8)[..., np.newaxis]
    train, test = stratified_split(digits, test_fraction, seed)
    return Dataset(
        name="digits",
        x=pictures[train],
        y=digits[train],
        x_test=pictures[test],
        y_test=digits[test],
        classes=tuple(str(digit) for digit in range(10)),
        source="UCI handwritten digits (embedded)",
    )
