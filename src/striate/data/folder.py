"""One's own data: a folder of pictures sorted into classes, a folder of IDX files, or one `.npz` file.

FOLDER/train/CLASS/*.png, FOLDER/test/CLASS/*.png      two parts as they are
FOLDER/CLASS/*.png                                     one fifth of every class held out
FOLDER/train-images-idx3-ubyte[.gz] ...                the four files of MNIST's format
FILE.zip with the same two kinds of folders inside       read in place
FOLDER or FILE.tar.gz with CIFAR's files               binary or Python version
FILE.npz with x, y [, x_test, y_test]                  pictures [N, H, W] or [N, H, W, C], labels [N]
FOLDER/x.npy, y.npy [, x_test.npy, y_test.npy]         the same, one array a file
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from striate.data.arrays import holds_arrays, load_array_files, load_arrays
from striate.data.cifar import cifar_source, load_cifar
from striate.data.dataset import Dataset
from striate.data.decoding import decode_all, expect_all_classes, first_shape
from striate.data.mnist import holds_mnist, load_mnist
from striate.data.pictures import ENDINGS
from striate.data.split import stratified_split
from striate.data.zipped import load_zip
from striate.errors import DataError
from striate.files import as_path, boundary, opened


def load_folder(
    path: str | Path,
    seed: int = 0,
    shape: tuple[int, int, int] | None = None,
    *,
    workers: int | None = None,
    skip_corrupt: bool = False,
) -> Dataset:
    """Load `path`, a folder or a file of one of the kinds above.

    `seed` decides which fifth is held out where the data have no test part. Pictures are brought to `shape`
    (H, W, C), by default that of the first one; `workers` threads decode them (by default one a CPU), with the same
    result for any number. `skip_corrupt`: damaged pictures are left out and counted in `source`.
    Raises `DataError` that names the file and what is wrong.
    """
    path = as_path(path, "a data set")
    with boundary(DataError, path):
        if path.is_dir():
            return load_inside(path, seed, shape, workers=workers, skip_corrupt=skip_corrupt)
        if path.suffix == ".zip":
            return load_zip(path, seed, shape, workers=workers, skip_corrupt=skip_corrupt)
        if path.name.endswith((".tar.gz", ".tgz")):
            return load_cifar(path)
        if path.suffix == ".npz":
            return load_arrays(path, seed)
        if not path.exists():
            raise DataError(
                f"{path}: no such data; give digits, mnist, a folder (CLASS/*.png, train/CLASS/*.png with "
                "test/CLASS/*.png, or MNIST's four files) or a .npz file with x and y"
            )
        raise DataError(f"{path}: data come as a folder or as a .npz file with the arrays x and y")


def load_inside(
    folder: Path,
    seed: int,
    shape: tuple[int, int, int] | None,
    *,
    workers: int | None = None,
    skip_corrupt: bool = False,
) -> Dataset:
    """What lies in `folder`: MNIST's files, arrays, CIFAR, or pictures by class."""
    if holds_mnist(folder):
        return load_mnist(folder)
    if holds_arrays(folder):
        return load_array_files(folder, seed)
    source = cifar_source(folder)
    return (
        load_cifar(source)
        if source
        else load_pictures(folder, seed, shape, workers=workers, skip_corrupt=skip_corrupt)
    )


def load_pictures(
    folder: Path,
    seed: int,
    shape: tuple[int, int, int] | None,
    *,
    workers: int | None = None,
    skip_corrupt: bool = False,
) -> Dataset:
    """Pictures sorted into one folder a class."""
    train, test = folder / "train", folder / "test"
    split = train.is_dir() and test.is_dir()
    if train.is_dir() and not split:
        raise DataError(f"{folder}: there is train/ but no test/; give both, or the class folders alone")
    classes = class_names(train if split else folder)
    if split and (extra := sorted(set(class_names(test)) - set(classes))):
        raise DataError(f"{test}: classes without training pictures: {', '.join(extra)}")
    part = train if split else folder
    found, labels = list_pictures(part, classes)
    expect_all_classes(part, classes, np.arange(len(classes)), labels, ())
    shape = shape or first_shape(
        [str(file) for file in found], lambda index: opened(found[index], DataError), skip_corrupt
    )

    def read(part: Path, files: list[Path], labels: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
        names = [str(file) for file in files]
        pictures, kept, faults = decode_all(
            names,
            lambda index: opened(files[index], DataError),
            shape,
            workers=workers,
            skip_corrupt=skip_corrupt,
        )
        expect_all_classes(part, classes, labels, labels[kept], faults)
        return pictures, labels[kept], len(faults)

    pictures, labels, skipped = read(part, found, labels)
    if split:
        pictures_test, labels_test, more = read(test, *list_pictures(test, classes))
        skipped += more
    else:
        keep, hold = stratified_split(labels, seed=seed)
        pictures, pictures_test = pictures[keep], pictures[hold]
        labels, labels_test = labels[keep], labels[hold]
    source = f"{folder} ({skipped} corrupt pictures left out)" if skipped else str(folder)
    return Dataset(folder.name, pictures, labels, pictures_test, labels_test, classes, source)


def class_names(folder: Path) -> tuple[str, ...]:
    """Names of the folders inside `folder`, sorted; at least two are needed."""
    names = sorted(each.name for each in folder.iterdir() if each.is_dir() and not each.name.startswith("."))
    if len(names) < 2:
        raise DataError(
            f"{folder}: expected one folder of pictures a class, at least two; found "
            + (f"only {names[0]!r}" if names else "none")
        )
    return tuple(names)


def list_pictures(folder: Path, classes: tuple[str, ...]) -> tuple[list[Path], np.ndarray]:
    """Files of every class in a fixed order, and their labels `[N]`."""
    files: list[Path] = []
    labels: list[int] = []
    for label, name in enumerate(classes):
        inside = sorted((folder / name).glob("*"))
        pictures = [path for path in inside if path.suffix.lower() in ENDINGS and path.is_file()]
        files += pictures
        labels += [label] * len(pictures)
    if not files:
        raise DataError(f"{folder}: no pictures ({', '.join(ENDINGS)}) in its class folders")
    return files, np.array(labels, np.int64)
