"""CIFAR-10 and CIFAR-100: 50,000 + 10,000 colour pictures, 32x32, as their authors publish them.

A. Krizhevsky, "Learning Multiple Layers of Features from Tiny Images", 2009. Read are the binary version (`.bin`)
and the Python version (pickles, which are parsed and never executed), as a folder or as the `.tar.gz`. A record of the
binary version is the label (CIFAR-100: coarse label, fine label) and 3072 bytes: 32x32 red, then green, then blue.
"""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

import numpy as np

from striate.data.dataset import Dataset
from striate.data.idx import GZIP_START
from striate.data.pickles import read_pickle
from striate.errors import DataError
from striate.files import as_path, boundary, opened, read_whole

PIXELS = 3072
LARGEST_FILE = 1 << 28
LARGEST_ARCHIVE = 1 << 30
CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
TRAIN10 = tuple(f"data_batch_{index}" for index in range(1, 6))
PARTS = {10: (TRAIN10, ("test_batch",)), 100: (("train",), ("test",))}
NAMES100 = ("meta", "fine_label_names.txt")
INNER = ("cifar-10-batches-bin", "cifar-10-batches-py", "cifar-100-binary", "cifar-100-python")
ARCHIVES = ("cifar-{}-binary.tar.gz", "cifar-{}-python.tar.gz")
WANTED = frozenset(
    name + ending for parts in PARTS.values() for part in parts for name in part for ending in ("", ".bin")
) | set(NAMES100)


def cifar_source(folder: Path, classes: int | None = None) -> Path | None:
    """The folder or archive with CIFAR's files at or in `folder`, None if there is none."""
    for place in (folder, *(folder / name for name in INNER)):
        for kind in (classes,) if classes else (10, 100):
            train, test = PARTS[kind]
            if any((place / (train[0] + ending)).is_file() for ending in ("", ".bin")) and any(
                (place / (test[0] + ending)).is_file() for ending in ("", ".bin")
            ):
                return place
    for kind in (classes,) if classes else (10, 100):
        for name in ARCHIVES:
            if (folder / name.format(kind)).is_file():
                return folder / name.format(kind)
    return None


def load_cifar(path: str | Path) -> Dataset:
    """CIFAR-10 or CIFAR-100 (fine labels) in the folder or `.tar.gz` `path`, as `[N, 32, 32, 3]` uint8.

    Which one it is follows from the names inside. Raises `DataError` that names the file and what was found and
    expected, for whatever is absent, cut short, something else, or a pickle that holds more than data.
    """
    path = as_path(path, "CIFAR")
    found: dict[str, tuple[np.ndarray, np.ndarray] | tuple[str, ...]] = {}
    with boundary(DataError, path):
        for name, content in (folder_files if path.is_dir() else archive_files)(path):
            what = f"{path}: {name}"
            if name in NAMES100:
                found["names"] = read_names(content, name, what)
            else:
                found[name.removesuffix(".bin")] = read_batch(content, name, what)
    kind = 10 if any(name in found for name in (*TRAIN10, "test_batch")) else 100
    train, test = PARTS[kind]
    if absent := [name for name in (*train, *test) if name not in found]:
        have = ", ".join(sorted(found)) or "none of CIFAR's files"
        raise DataError(f"{path}: {', '.join(absent)} missing (as .bin or without ending); found {have}")
    numbered = tuple(str(index) for index in range(100))
    names: Any = CLASSES if kind == 10 else found.get("names", numbered)
    x, y = joined(found, train)
    x_test, y_test = joined(found, test)
    return Dataset(f"cifar{kind}", x, y, x_test, y_test, names, str(path))


def joined(found: dict[str, Any], names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Rows `[N, 3072]` of planes -> pictures `[N, 32, 32, 3]`, and labels `[N]`."""
    rows = np.concatenate([found[name][0] for name in names])
    labels = np.concatenate([found[name][1] for name in names]).astype(np.int64)
    return np.ascontiguousarray(rows.reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1)), labels


def read_batch(content: bytes, name: str, what: str) -> tuple[np.ndarray, np.ndarray]:
    """Rows `[N, 3072]` and labels `[N]` of one file."""
    if content.lstrip()[:5].lower() in (b"<!doc", b"<html", b"<?xml"):
        raise DataError(f"{what}: a web page, not CIFAR's pictures; fetch the file again")
    if not name.endswith(".bin"):
        return from_pickle(read_pickle(content, what), what)
    labels = 2 if name in ("train.bin", "test.bin") else 1
    record = labels + PIXELS
    if not content or len(content) % record:
        raise DataError(
            f"{what}: {len(content)} bytes are {len(content) // record} records of {record} and "
            f"{len(content) % record} bytes more; the file is cut short or something else"
        )
    table = np.frombuffer(content, np.uint8).reshape(-1, record)
    return table[:, labels:], table[:, labels - 1]


def from_pickle(value: Any, what: str) -> tuple[np.ndarray, np.ndarray]:
    """`data` `[N, 3072]` and `labels` or `fine_labels` of the dictionary in a Python batch."""
    table = {text(key): each for key, each in value.items()} if isinstance(value, dict) else {}
    rows, labels = table.get("data"), table.get("labels", table.get("fine_labels"))
    if not isinstance(rows, np.ndarray) or rows.ndim != 2 or rows.shape[1] != PIXELS:
        raise DataError(
            f"{what}: no array 'data' [N, {PIXELS}] of bytes inside; found {', '.join(table)[:80]}"
        )
    whole = isinstance(labels, list) and all(type(each) is int and 0 <= each < 100 for each in labels)
    if not isinstance(labels, list) or not whole or len(labels) != len(rows):
        raise DataError(f"{what}: 'labels' must be {len(rows)} numbers below 100, one a picture")
    return rows, np.array(labels, np.int64)


def read_names(content: bytes, name: str, what: str) -> tuple[str, ...]:
    """The names of CIFAR-100's fine classes."""
    if name.endswith(".txt"):
        names = tuple(content.decode("utf-8", "replace").split())
    else:
        value = read_pickle(content, what)
        table = {text(key): each for key, each in value.items()} if isinstance(value, dict) else {}
        names = tuple(text(each) for each in table.get("fine_label_names") or ())
    if len(names) != 100:
        raise DataError(f"{what}: {len(names)} names of classes, 100 expected")
    return names


def text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def folder_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """(name, content) of CIFAR's files in `folder`."""
    with boundary(DataError, folder):
        paths = sorted(path for path in folder.iterdir() if path.name in WANTED and path.is_file())
    for path in paths:
        yield path.name, read_whole(path, LARGEST_FILE, DataError, "a file of CIFAR's")


def archive_files(path: Path) -> Iterator[tuple[str, bytes]]:
    """(name without folders, content) of CIFAR's files in a `.tar.gz`; nothing is written anywhere."""
    with opened(path, DataError) as file:
        try:
            start = file.read(64)
            if not start.startswith(GZIP_START):
                page = start.lstrip().lower().startswith((b"<!doc", b"<html", b"<?xml"))
                kind = "a web page" if page else f"bytes {start[:8].hex(' ')}"
                raise DataError(f"{path}: a gzipped tar archive was expected; found {kind}; fetch it again")
            file.seek(0)
            with gzip.GzipFile(fileobj=file) as unpacked:
                limited: Any = Limited(unpacked, str(path))
                with tarfile.open(fileobj=limited, mode="r|") as archive:
                    for member in archive:
                        name = PurePosixPath(member.name).name
                        check_size(member.size, f"{path}: {name}")
                        content = archive.extractfile(member) if member.isreg() and name in WANTED else None
                        if content is not None:
                            yield name, content.read()
        except (EOFError, zlib.error, tarfile.TarError, OSError) as error:
            raise DataError(
                f"{path}: the archive is damaged or cut short ({error!s:.80}); fetch it again"
            ) from error


def check_size(size: int, what: str) -> None:
    if size > LARGEST_FILE:
        raise DataError(f"{what}: {size} bytes; CIFAR's files have less than {LARGEST_FILE}")


class Limited:
    """A stream that refuses to unpack to more than an archive of CIFAR can hold."""

    def __init__(self, stream: BinaryIO | gzip.GzipFile, what: str) -> None:
        self.stream = stream
        self.what = what
        self.left = LARGEST_ARCHIVE

    def read(self, size: int) -> bytes:
        check_size(size, self.what)
        self.left -= size
        if self.left < 0:
            raise DataError(f"{self.what}: unpacks to more than {LARGEST_ARCHIVE} bytes; refused")
        return self.stream.read(size)
