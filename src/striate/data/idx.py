"""IDX files, the format of MNIST: a magic number, the sizes, then the numbers, big-endian.

The magic number is `00 00 tt dd`: element type `tt` (08 = unsigned byte) and number of dimensions `dd`. Each
dimension follows as four bytes. The file may be gzipped, which is seen from its first bytes and not from its
name. Source: Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database of handwritten digits".

Every file is taken for hostile until it has proven otherwise: sizes are checked before memory is asked for,
and no more is decompressed than the header announced.
"""

from __future__ import annotations

import gzip
import math
import zlib
from pathlib import Path
from typing import BinaryIO

import numpy as np

from striate.errors import DataError
from striate.files import boundary, opened

MAGIC = {1: 0x00000801, 2: 0x00000802, 3: 0x00000803, 4: 0x00000804}
GZIP_START = b"\x1f\x8b"
CHUNK = 1 << 20
LARGEST = 1 << 30


def read_idx(path: Path, dimensions: int, what: str, largest: int = LARGEST) -> np.ndarray:
    """The unsigned bytes in the IDX file `path`, as an array with `dimensions` dimensions.

    `what` says what the file should hold ("MNIST training images") and stands in every message. Files that
    announce more than `largest` bytes are refused. Raises `DataError` if the file is absent, of another
    kind, truncated, or longer than it announces.
    """
    with boundary(DataError, path), opened(path, DataError) as file:
        start = file.read(CHUNK)[:64]
        file.seek(0)
        if not start.startswith(GZIP_START):
            return read_numbers(file, path, dimensions, what, largest)
        try:
            with gzip.GzipFile(fileobj=file) as unpacked:
                return read_numbers(unpacked, path, dimensions, what, largest)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise DataError(
                f"{path}: {what}: the gzip stream is damaged or cut short ({error}); fetch the file again"
            ) from error


def read_numbers(
    file: BinaryIO | gzip.GzipFile, path: Path, dimensions: int, what: str, largest: int
) -> np.ndarray:
    """Header and numbers of an open, unpacked stream."""
    sizes = read_header(file, path, dimensions, what)
    announced = math.prod(sizes)
    if announced > largest:
        raise DataError(
            f"{path}: {what}: the header announces {' x '.join(map(str, sizes))} = {announced} bytes; "
            f"the limit here is {largest}"
        )
    parts: list[bytes] = []
    missing = announced
    while missing:
        part = file.read(min(missing, CHUNK))
        if not part:
            raise DataError(
                f"{path}: {what}: truncated: {' x '.join(map(str, sizes))} = {announced} bytes announced, "
                f"{announced - missing} found; fetch the file again"
            )
        parts.append(part)
        missing -= len(part)
    if file.read(1):
        raise DataError(
            f"{path}: {what}: more bytes follow the {announced} that the header announces; "
            "this is not the file it claims to be"
        )
    return np.frombuffer(b"".join(parts), np.uint8).reshape(sizes)


def read_header(file: BinaryIO | gzip.GzipFile, path: Path, dimensions: int, what: str) -> tuple[int, ...]:
    """The sizes, once the magic number is the expected one."""
    expected = MAGIC[dimensions]
    start = file.read(4)
    found = int.from_bytes(start, "big")
    if len(start) < 4:
        raise DataError(
            f"{path}: {what}: an IDX file begins with the magic number 0x{expected:08X}; "
            f"this one ends after {len(start)} bytes"
        )
    if found != expected:
        raise DataError(
            f"{path}: {what}: magic number 0x{found:08X} found, 0x{expected:08X} expected; "
            + describe(start, file.read(60), dimensions)
        )
    sizes = file.read(4 * dimensions)
    if len(sizes) < 4 * dimensions:
        raise DataError(
            f"{path}: {what}: truncated: the file ends within its {4 + 4 * dimensions}-byte header"
        )
    return tuple(int(size) for size in np.frombuffer(sizes, ">u4"))


def describe(start: bytes, following: bytes, dimensions: int) -> str:
    """What a file that is not the expected one seems to be, and what to do."""
    text = (start + following).lstrip().lower()
    if text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        return "it is a web page, probably a server's error message; fetch the file again from another mirror"
    if start.startswith(b"PK\x03\x04"):
        return "it is a zip archive; unpack it first"
    if start.startswith((b"\x89PNG", b"\xff\xd8")):
        return "it is a single picture"
    if start[:3] == b"\x00\x00\x08":
        names = {1: "labels", 3: "images"}
        kind = names.get(start[3], f"an array of {start[3]} dimensions")
        wanted = names.get(dimensions, f"{dimensions} dimensions")
        return f"it holds {kind}, not {wanted}: are two files swapped?"
    if start[:2] == b"\x00\x00":
        return f"its element type is 0x{start[2]:02X}, and only 0x08 (unsigned byte) is read"
    return "it is no IDX file"
