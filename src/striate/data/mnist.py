"""MNIST: 60,000 training and 10,000 test digits, 28x28, from local IDX files or from a mirror.

Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, "Gradient-Based Learning Applied to Document Recognition",
Proceedings of the IEEE 86(11), 1998. The checksums are of the unpacked files, so that it does not matter who
compressed them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from striate.data.dataset import Dataset
from striate.data.download import cache_folder, data_folder, download
from striate.data.idx import read_idx
from striate.errors import DataError
from striate.files import as_path, boundary

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
LARGEST_FILE = 1 << 26


@dataclass(frozen=True)
class Part:
    """One of the four files: name, number of dimensions, SHA-256 of its numbers without the header."""

    name: str
    dimensions: int
    what: str
    digest: str


TRAIN_IMAGES = Part(
    "train-images-idx3-ubyte",
    3,
    "MNIST training images",
    "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
)
TRAIN_LABELS = Part(
    "train-labels-idx1-ubyte",
    1,
    "MNIST training labels",
    "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
)
TEST_IMAGES = Part(
    "t10k-images-idx3-ubyte",
    3,
    "MNIST test images",
    "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
)
TEST_LABELS = Part(
    "t10k-labels-idx1-ubyte",
    1,
    "MNIST test labels",
    "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
)
PARTS = (TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)


def find(folder: Path, name: str) -> Path | None:
    """The file `name` in `folder`, plain or gzipped, also under its other usual spelling (`.idx3`)."""
    spellings = (name, name.replace("-idx", ".idx"))
    candidates = (folder / (spelling + ending) for spelling in spellings for ending in ("", ".gz"))
    return next((path for path in candidates if path.is_file()), None)


def holds_mnist(folder: Path) -> bool:
    """Whether any of the four files lies in `folder`."""
    return any(find(folder, part.name) for part in PARTS)


def load_mnist(folder: str | Path | None = None) -> Dataset:
    """MNIST as `[N, 28, 28, 1]` uint8 and labels `[N]`.

    Read from `folder` if it is given; else from `STRIATE_DATA/mnist`; else from the download cache, which is
    filled from a mirror first if it is empty. Raises `DataError` that names a file that is absent or wrong.
    """
    if folder is not None:
        return read_folder(as_path(folder, "MNIST's folder"))
    named = data_folder()
    if named is not None and holds_mnist(named / "mnist"):
        return read_folder(named / "mnist")
    cache = cache_folder() / "mnist"
    for part in PARTS:
        if find(cache, part.name) is None:
            fetch_part(part, cache)
    return read_folder(cache)


def read_folder(folder: Path) -> Dataset:
    """The four files of one folder; Fashion-MNIST, with the same names, is read as well."""
    arrays: dict[str, np.ndarray] = {}
    for part in PARTS:
        with boundary(DataError, folder):
            path = find(folder, part.name)
        if path is None:
            raise DataError(
                f"{folder}: {part.name} is missing, plain or as .gz; MNIST needs "
                + ", ".join(each.name for each in PARTS)
            )
        arrays[part.name] = read_idx(path, part.dimensions, part.what, LARGEST_FILE)
    labels = arrays[TRAIN_LABELS.name]
    highest = max(9, int(labels.max(initial=0)))
    return Dataset(
        name="mnist",
        x=arrays[TRAIN_IMAGES.name][..., np.newaxis],
        y=labels.astype(np.int64),
        x_test=arrays[TEST_IMAGES.name][..., np.newaxis],
        y_test=arrays[TEST_LABELS.name].astype(np.int64),
        classes=tuple(str(digit) for digit in range(highest + 1)),
        source=str(folder),
    )


def fetch_part(part: Part, folder: Path) -> None:
    """Download one file; what is renamed into place holds exactly the published numbers."""

    def check(path: Path) -> None:
        numbers = read_idx(path, part.dimensions, part.what, LARGEST_FILE)
        digest = hashlib.sha256(numbers.tobytes()).hexdigest()
        if digest != part.digest:
            raise DataError(f"checksum {digest[:16]}... found, {part.digest[:16]}... expected")

    name = part.name + ".gz"
    download([mirror + name for mirror in MIRRORS], folder / name, LARGEST_FILE, check, part.what)
