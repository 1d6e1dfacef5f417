"""Arrays in NumPy's format, `.npy` and `.npz`, read as data: the header is checked before memory is asked for.

A header claims a type and sizes; both must be those of the bytes that follow. Objects would have to be unpickled and
are refused. Of an archive only the arrays that are asked for are unpacked, within one limit for all.
"""

from __future__ import annotations

import io
import math
import os
import zipfile
from collections.abc import Collection
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.lib import format as npy

from striate.errors import DataError
from striate.files import boundary, opened

LARGEST = 1 << 32
TRUSTED_SIZE = 1 << 26
HIGHEST_RATIO = 200
MOST_ENTRIES = 1 << 12
LONGEST_HEADER = 1 << 16
ENDING = ".npy"


def read_header(file: BinaryIO, size: int, what: str) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, whether columns come first, and type; `file` stands at the numbers then. `size`: of the whole file."""
    version = npy.read_magic(file)
    if version not in ((1, 0), (2, 0)):
        raise DataError(
            f"{what}: format version {version[0]}.{version[1]} of .npy is not read; 1.0 and 2.0 are"
        )
    read, digits = (npy.read_array_header_1_0, 2) if version == (1, 0) else (npy.read_array_header_2_0, 4)
    length = file.read(digits)
    stated = int.from_bytes(length, "little")
    if stated > LONGEST_HEADER:
        raise DataError(
            f"{what}: not a readable array: a header of {stated} bytes; at most {LONGEST_HEADER} are read"
        )
    shape, columns_first, dtype = read(io.BytesIO(length + file.read(stated)))
    if dtype.hasobject or dtype.names is not None or dtype.subdtype is not None:
        raise DataError(
            f"{what}: not a readable .npy file: no plain arrays but objects ({dtype!s:.80}); nothing is unpickled"
        )
    if any(each < 0 for each in shape) or len(shape) > 8:
        raise DataError(f"{what}: the header claims the shape {shape!s:.80}")
    claimed, there = math.prod(shape) * dtype.itemsize, size - file.tell()
    if claimed != there:
        raise DataError(
            f"{what}: the header claims {dtype}{list(shape)!s:.80} = {claimed} bytes, {max(there, 0)} are there; "
            "cut short, or not what it claims to be"
        )
    return shape, columns_first, dtype


def map_array(path: Path) -> np.ndarray:
    """The array in the `.npy` file `path`, read from it when it is looked at."""
    with boundary(DataError, path), opened(path, DataError) as file:
        size = os.fstat(file.fileno()).st_size
        try:
            shape, columns_first, dtype = read_header(file, size, str(path))
        except (ValueError, EOFError, SyntaxError) as error:
            if isinstance(error, DataError):
                raise
            raise DataError(f"{path}: not a readable .npy file of numbers ({error!s:.200})") from error
        if not math.prod(shape) * dtype.itemsize:
            return np.empty(shape, dtype)
        order: Any = "F" if columns_first else "C"
        return np.memmap(file, dtype, "r", file.tell(), shape, order)


def read_archive(path: Path, names: Collection[str]) -> dict[str, np.ndarray]:
    """Those of the arrays `names` that the `.npz` file `path` holds."""
    with boundary(DataError, path), opened(path, DataError) as file:
        try:
            with zipfile.ZipFile(file) as archive:
                wanted = [
                    entry for entry in archive.infolist() if entry.filename.removesuffix(ENDING) in names
                ]
                check_archive(path, wanted)
                return {entry.filename.removesuffix(ENDING): _entry(path, archive, entry) for entry in wanted}
        except DataError:
            raise
        except Exception as error:
            raise DataError(f"{path}: not a readable .npz file of plain arrays ({error!s:.200})") from error


def check_archive(path: Path, entries: Collection[zipfile.ZipInfo]) -> None:
    """Refuse an archive that unpacks to far more than it holds, before anything is unpacked."""
    if len(entries) > MOST_ENTRIES:
        raise DataError(f"{path}: {len(entries)} entries of a few names; refused")
    total, packed = sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)
    for name, size, compressed in (
        *((entry.filename, entry.file_size, entry.compress_size) for entry in entries),
        ("all together", total, packed),
    ):
        if size > LARGEST or (size > TRUSTED_SIZE and size > HIGHEST_RATIO * max(compressed, 1)):
            raise DataError(f"{path}: {name} unpacks from {compressed} to {size} bytes; refused")


def _entry(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> np.ndarray:
    what = f"{path}: {entry.filename}"
    with archive.open(entry) as file:
        stream: Any = file
        shape, columns_first, dtype = read_header(stream, entry.file_size, what)
        numbers = np.empty(math.prod(shape) * dtype.itemsize, np.uint8)
        view, done = memoryview(cast(Any, numbers)), 0
        while done < len(view):
            got = stream.readinto(view[done:])
            if not got:
                raise DataError(f"{what}: cut short: {done} of {len(view)} bytes of numbers")
            done += got
    return numbers.view(dtype).reshape(shape, order="F" if columns_first else "C")
