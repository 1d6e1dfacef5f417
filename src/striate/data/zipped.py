"""A zip of pictures by class: train/CLASS/x.jpg with test/CLASS/x.jpg, or CLASS/x.jpg; read in place.

Nothing is unpacked to disk, so names with `..` have nowhere to lead; they are refused all the same. Entries that
claim more than a picture file has are refused before they are read.
"""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import numpy as np

from striate.data.dataset import Dataset
from striate.data.decoding import decode_all, expect_all_classes, first_shape
from striate.data.pictures import ENDINGS
from striate.data.split import stratified_split
from striate.errors import DataError
from striate.files import as_path, boundary, opened

LARGEST_ENTRY = 1 << 26
LARGEST_TOTAL = 1 << 38
TRUSTED_TOTAL = 1 << 32
HIGHEST_RATIO = 20
MOST_ENTRIES = 1 << 22
PARTS = ("train", "test")


def load_zip(
    path: str | Path,
    seed: int = 0,
    shape: tuple[int, int, int] | None = None,
    *,
    workers: int | None = None,
    skip_corrupt: bool = False,
    limit: int | None = None,
) -> Dataset:
    """The pictures of the zip `path` as uint8 `[N, H, W, C]`, ordered by class and name.

    Without train/ and test/ a fifth of every class is held out by `seed`. `shape` (H, W, C) is by default that of
    the first picture. `limit`: at most so many pictures of each class and part. `skip_corrupt`: damaged pictures
    are left out and counted in `source`; otherwise they raise `DataError` with their names.
    """
    path = as_path(path, "a zip")
    with boundary(DataError, path), opened(path, DataError) as file:
        try:
            archive = zipfile.ZipFile(file)
        except (
            Exception
        ) as error:  # names, dates and sizes inside are anything: struct.error, UnicodeDecodeError
            raise DataError(f"{path}: not a zip that can be read ({error!s:.80}){page(file)}") from error
        with archive:
            parts = sort_entries(path, archive, limit)
            classes = tuple(sorted({name for part in parts.values() for name in part}))
            check_classes(path, parts, classes)
            check_total(path, os.fstat(file.fileno()).st_size, parts)
            every = [entry for entries in next(iter(parts.values())).values() for entry in entries]
            shape = shape or first_shape(
                [f"{path}: {entry.filename}" for entry in every],
                lambda index: read_entry(path, archive, every[index]),
                skip_corrupt,
            )
            loaded = {
                part: read_part(path, archive, entries, classes, shape, workers, skip_corrupt)
                for part, entries in parts.items()
            }
        skipped = sum(count for _, _, count in loaded.values())
        source = f"{path} ({skipped} corrupt pictures left out)" if skipped else str(path)
        if "train" in loaded:
            (x, y, _), (x_test, y_test, _) = loaded["train"], loaded["test"]
            return Dataset(path.stem, x, y, x_test, y_test, classes, source)
        x, y, _ = loaded[""]
        keep, hold = stratified_split(y, seed=seed)
        return Dataset(path.stem, x[keep], y[keep], x[hold], y[hold], classes, source)


def page(file: BinaryIO) -> str:
    """What to add if the file is a web page."""
    file.seek(0)
    start = file.read(64).lstrip().lower()
    return "; it is a web page, fetch the file again" if start.startswith((b"<!doc", b"<html")) else ""


Entries = dict[str, list[zipfile.ZipInfo]]


def sort_entries(path: Path, archive: zipfile.ZipFile, limit: int | None) -> dict[str, Entries]:
    """The picture entries, by part ("train" and "test", or "" for both) and class, sorted by name."""
    split: dict[str, Entries] = {}
    plain: Entries = {}
    if len(archive.infolist()) > MOST_ENTRIES:
        raise DataError(f"{path}: {len(archive.infolist())} entries; at most {MOST_ENTRIES} are read")
    for entry in sorted(archive.infolist(), key=lambda each: each.filename):
        place = PurePosixPath(entry.filename)
        if place.suffix.lower() not in ENDINGS or place.name.startswith(".") or "__MACOSX" in place.parts:
            continue
        if ".." in place.parts or place.is_absolute():
            raise DataError(f"{path}: {entry.filename!r:.80}: refused: the name leads out of the archive")
        if entry.file_size > LARGEST_ENTRY:
            raise DataError(
                f"{path}: {entry.filename} unpacks from {entry.compress_size} to {entry.file_size} bytes; refused"
            )
        if len(place.parts) < 2:
            continue
        name = place.parts[-2]
        part = place.parts[-3] if len(place.parts) > 2 and place.parts[-3] in PARTS else ""
        inside = (split.setdefault(part, {}) if part else plain).setdefault(name, [])
        if limit is None or len(inside) < limit:
            inside.append(entry)
    if split and set(split) != set(PARTS):
        raise DataError(
            f"{path}: there is {next(iter(split))}/ alone; give both train/ and test/, or neither"
        )
    if not split and not plain:
        raise DataError(f"{path}: no pictures ({', '.join(ENDINGS)}) by class (CLASS/x.jpg) inside")
    return {part: split[part] for part in PARTS} if split else {"": plain}


def check_classes(path: Path, parts: dict[str, Entries], classes: tuple[str, ...]) -> None:
    """At least two, and none that only the test part has."""
    if len(classes) < 2:
        raise DataError(f"{path}: at least two classes are needed, found only {', '.join(classes)}")
    if extra := sorted(set(classes) - set(next(iter(parts.values())))):
        raise DataError(f"{path}: classes without training pictures: {', '.join(extra)[:200]}")


def read_part(
    path: Path,
    archive: zipfile.ZipFile,
    entries: Entries,
    classes: tuple[str, ...],
    shape: tuple[int, int, int],
    workers: int | None,
    skip_corrupt: bool,
) -> tuple[np.ndarray, np.ndarray, int]:
    """Pictures, labels, and how many were left out."""
    chosen = [(label, entry) for label, name in enumerate(classes) for entry in entries.get(name, ())]
    names = [f"{path}: {entry.filename}" for _, entry in chosen]
    pictures, kept, faults = decode_all(
        names,
        lambda index: read_entry(path, archive, chosen[index][1]),
        shape,
        workers=workers,
        skip_corrupt=skip_corrupt,
    )
    labels = np.array([label for label, _ in chosen], np.int64)
    expect_all_classes(path, classes, labels, labels[kept], faults)
    return pictures, labels[kept], len(faults)


def check_total(path: Path, size: int, parts: dict[str, Entries]) -> None:
    """Refuse what unpacks to far more, all together, than the `size` bytes of the zip: pictures are packed already."""
    total = sum(entry.file_size for part in parts.values() for entries in part.values() for entry in entries)
    if total > LARGEST_TOTAL or (total > TRUSTED_TOTAL and total > HIGHEST_RATIO * size):
        raise DataError(
            f"{path}: its pictures unpack from {size} to {total} bytes all together; at most {LARGEST_TOTAL} bytes, "
            f"and {HIGHEST_RATIO} times the zip's, are read"
        )


def read_entry(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> BinaryIO:
    """The bytes of one entry, no more than it announces."""
    try:
        with archive.open(entry) as file:
            return io.BytesIO(file.read(LARGEST_ENTRY))
    except Exception as error:  # each method of packing has errors of its own: zlib.error, LZMAError, ...
        raise DataError(f"{path}: {entry.filename}: damaged in the zip ({error!s:.80})") from error
