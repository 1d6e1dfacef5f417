"""One's own data: a folder of pictures sorted into classes, a folder of IDX files, or one `.npz` file.

FOLDER/train/CLASS/*.png, FOLDER/test/CLASS/*.png      two parts as they are
FOLDER/CLASS/*.png                                     one fifth of every class held out
FOLDER/train-images-idx3-ubyte[.gz] ...                the four files of MNIST's format
FILE.zip with the same two kinds of folders inside       read in place
FOLDER or FILE.tar.gz with CIFAR's files               binary or Python version
FILE.npz with x, y [, x_test, y_test]                  pictures [N, H, W] or [N, H, W, C], labels [N]
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np

from striate.data.cifar import cifar_source, load_cifar
from striate.data.dataset import Dataset
from striate.data.decoding import decode_all
from striate.data.mnist import holds_mnist, load_mnist
from striate.data.pictures import ENDINGS, picture_shape
from striate.data.split import stratified_split
from striate.data.zipped import load_zip
from striate.errors import DataError

LARGEST = 1 << 32
TRUSTED_SIZE = 1 << 26
HIGHEST_RATIO = 200


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
    path = Path(path)
    if path.is_dir():
        if holds_mnist(path):
            return load_mnist(path)
        source = cifar_source(path)
        return (
            load_cifar(source)
            if source
            else load_pictures(path, seed, shape, workers=workers, skip_corrupt=skip_corrupt)
        )
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
    found, labels = list_pictures(train if split else folder, classes)
    shape = shape or picture_shape(found[0], str(found[0]))

    def read(files: list[Path], labels: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
        names = [str(file) for file in files]
        pictures, kept, faults = decode_all(
            names, lambda index: files[index].open("rb"), shape, workers=workers, skip_corrupt=skip_corrupt
        )
        return pictures, labels[kept], len(faults)

    pictures, labels, skipped = read(found, labels)
    if split:
        pictures_test, labels_test, more = read(*list_pictures(test, classes))
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


def load_arrays(path: Path, seed: int) -> Dataset:
    """A `.npz` file with x, y and perhaps x_test, y_test; nothing in it is unpickled."""
    try:
        check_archive(path)
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files if name in ("x", "y", "x_test", "y_test")}
    except FileNotFoundError as error:
        raise DataError(f"{path}: no such file") from error
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zipfile.LargeZipFile) as error:
        if isinstance(error, DataError):
            raise
        raise DataError(f"{path}: not a readable .npz file of plain arrays ({error})") from error
    missing = [name for name in ("x", "y") if name not in arrays]
    if missing:
        raise DataError(
            f"{path}: the array {missing[0]!r} is missing; a data file has x [N, H, W, C] and y [N]"
        )
    if ("x_test" in arrays) != ("y_test" in arrays):
        raise DataError(f"{path}: x_test and y_test go together; one of them is missing")
    x, y = as_pictures(path, "x", arrays["x"]), as_labels(path, "y", arrays["y"])
    if len(x) != len(y):
        raise DataError(f"{path}: {len(x)} pictures in x but {len(y)} labels in y")
    if "x_test" in arrays:
        x_test = as_pictures(path, "x_test", arrays["x_test"])
        y_test = as_labels(path, "y_test", arrays["y_test"])
    else:
        keep, hold = stratified_split(y, seed=seed)
        x, x_test, y, y_test = x[keep], x[hold], y[keep], y[hold]
    count = int(max(y.max(initial=0), y_test.max(initial=0))) + 1
    classes = tuple(str(number) for number in range(count))
    return Dataset(path.stem, x, y, x_test, y_test, classes, str(path))


def check_archive(path: Path) -> None:
    """Refuse an archive that unpacks to far more than it holds, before anything is unpacked."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            ratio = entry.file_size / max(entry.compress_size, 1)
            if entry.file_size > LARGEST or (entry.file_size > TRUSTED_SIZE and ratio > HIGHEST_RATIO):
                raise DataError(
                    f"{path}: {entry.filename} unpacks from {entry.compress_size} to {entry.file_size} "
                    "bytes; refused"
                )


def as_pictures(path: Path, name: str, array: np.ndarray) -> np.ndarray:
    """`[N, H, W]` or `[N, H, W, C]`, uint8 or floating -> `[N, H, W, C]`, uint8 or float32."""
    if array.ndim == 3:
        array = array[..., np.newaxis]
    if array.ndim != 4:
        raise DataError(f"{path}: {name} must be [N, H, W] or [N, H, W, C], got shape {array.shape}")
    if array.dtype == np.uint8:
        return array
    if array.dtype.kind != "f":
        raise DataError(f"{path}: {name} must be uint8 (0 to 255) or floating, got {array.dtype}")
    if not np.isfinite(array).all():
        raise DataError(f"{path}: {name} holds NaN or infinite numbers")
    return array.astype(np.float32)


def as_labels(path: Path, name: str, array: np.ndarray) -> np.ndarray:
    """Integers `[N]`, at most 2^16 classes."""
    if array.ndim != 1 or array.dtype.kind not in "iu":
        raise DataError(f"{path}: {name} must be integers [N], got {array.dtype} of shape {array.shape}")
    if len(array) and (array.min() < 0 or array.max() >= 1 << 16):
        raise DataError(
            f"{path}: labels in {name} must lie in 0 .. 65535, found {array.min()} .. {array.max()}"
        )
    return array.astype(np.int64)
