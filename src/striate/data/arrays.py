"""Data that are arrays already: `.npz` and `.npy` files, and anything with `len` and `[i]`."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np

from striate.data.dataset import Dataset
from striate.data.npy import map_array, read_archive
from striate.data.split import stratified_split
from striate.errors import DataError

NAMES = ("x", "y", "x_test", "y_test")


class Indexable(Protocol):
    """What `gathered` reads."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> Any: ...


def load_arrays(path: Path, seed: int) -> Dataset:
    """A `.npz` file with x, y and perhaps x_test, y_test; nothing in it is unpickled."""
    return _dataset(path, read_archive(path, NAMES), seed)


def holds_arrays(folder: Path) -> bool:
    """Whether `folder` has x.npy or y.npy."""
    return any((folder / f"{name}.npy").is_file() for name in ("x", "y"))


def load_array_files(folder: Path, seed: int) -> Dataset:
    """x.npy and y.npy, perhaps x_test.npy and y_test.npy; nothing in them is unpickled."""
    paths = {name: folder / f"{name}.npy" for name in NAMES}
    return _dataset(
        folder, {name: map_array(path) for name, path in paths.items() if os.path.lexists(path)}, seed
    )


def gathered(
    train: Indexable, test: Indexable | None = None, *, classes: Sequence[str] | None = None, seed: int = 0
) -> Dataset:
    """A data set of any two objects with `len` and `[i]` -> (picture [H, W] or [H, W, C], label): read once, in order.

    Without `test` a fifth of every class of `train` is held out, by `seed`. All pictures have one size and type, uint8
    or floating. Raises `DataError` that names the index of the first one that does not fit.
    """
    arrays: dict[str, np.ndarray] = dict(zip(("x", "y"), _read(train, "train"), strict=True))
    if test is not None:
        arrays |= dict(zip(("x_test", "y_test"), _read(test, "test"), strict=True))
    data = _dataset(Path(type(train).__name__), arrays, seed)
    return data if classes is None else replace(data, classes=tuple(classes))


def _read(items: Indexable, what: str) -> tuple[np.ndarray, np.ndarray]:
    count = len(items)
    if not count:
        raise DataError(f"{what} holds no pictures")
    first, _ = _item(items, 0, what)
    pictures, labels = np.empty((count, *first.shape), first.dtype), np.empty(count, np.int64)
    for index in range(count):
        picture, label = _item(items, index, what)
        if picture.shape != first.shape or picture.dtype != first.dtype:
            raise DataError(
                f"{what}[{index}] is {picture.dtype}{list(picture.shape)} and {what}[0] "
                f"{first.dtype}{list(first.shape)}; all pictures must have one size and type"
            )
        pictures[index], labels[index] = picture, label
    return pictures, labels


def _item(items: Indexable, index: int, what: str) -> tuple[np.ndarray, int]:
    item: Any = items[index]
    if not isinstance(item, (tuple, list)) or len(cast("Sequence[Any]", item)) != 2:
        raise DataError(f"{what}[{index}] must be (picture, label), it is a {type(item).__name__}")
    picture, label = np.asarray(item[0]), np.asarray(item[1])
    if picture.ndim not in (2, 3) or label.ndim != 0 or label.dtype.kind not in "iu":
        raise DataError(
            f"{what}[{index}] must be (picture [H, W] or [H, W, C], whole number), it is "
            f"({picture.dtype}{list(picture.shape)}, {label.dtype}{list(label.shape)})"
        )
    return picture, int(label)


def _dataset(path: Path, arrays: Mapping[str, np.ndarray], seed: int) -> Dataset:
    """Checked, and split where there is no test part."""
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
