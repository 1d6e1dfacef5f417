"""External data: weights in files beside the model.

Only regular files in the model's own folder (or below it) are read: no `..`, no absolute path, no symbolic link on the
way and no second name (hard link) of a file, since that may lie outside. Keys that are not known are ignored.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from striate.errors import ModelFileError
from striate.onnx.tensors import Outside
from striate.onnx.weights import CAN_SLEEP, LARGE, HeldFile, Regions
from striate.onnx.wire import FileSource, load_bytes

MOST_DIGITS = 19
BOOL = 9  # bytes of such a tensor are looked at when it is read


def reader(folder: Path | None, regions: Regions | None) -> Outside:
    """The function that gives the bytes of an external tensor; without a `folder` (a model in memory) it refuses."""

    def read(tensor: Any, count: int) -> np.ndarray:
        if folder is None:
            raise ModelFileError(
                f"the weights {tensor.name!r:.80} lie in another file; load the model by its path, not as bytes"
            )
        return read_outside(folder, tensor, count, regions)

    return read


def read_outside(folder: Path, tensor: Any, count: int, regions: Regions | None) -> np.ndarray:
    """The `count` bytes of `tensor`, read only after its file is known to hold them."""
    what = f"external data of {tensor.name!r:.80}"
    entries: dict[str, str] = {}
    for entry in tensor.external_data:
        if entry.key in ("location", "offset", "length"):
            entries[entry.key] = entry.value
    location = entries.get("location", "")
    offset = _number(entries.get("offset", "0"), f"{what}: the offset")
    length = _number(entries.get("length", str(count)), f"{what}: the length")
    if length != count:
        raise ModelFileError(f"{what}: the tensor takes {count} bytes, but the file states {length}")
    descriptor = _opened(folder, location, what)
    try:
        size = os.fstat(descriptor).st_size
        if offset + count > size:
            raise ModelFileError(f"{what}: bytes {offset} to {offset + count} of a file of {size} bytes")
        if regions is not None and CAN_SLEEP and count >= LARGE and tensor.data_type != BOOL:
            held = HeldFile(descriptor, location)
            return regions.add(count, lambda out: held.fill(offset, out))
        array = load_bytes(FileSource(descriptor), (offset, count))
    finally:
        os.close(descriptor)
    array.flags.writeable = False
    return array


def _opened(folder: Path, location: str, what: str) -> int:
    """A descriptor of a regular file with one name, reached from `folder` without any link."""
    parts = PurePosixPath(location).parts
    forbidden = not parts or location.startswith(("/", "\\")) or "\\" in location or "\0" in location
    if forbidden or ".." in parts or ":" in parts[0]:
        raise ModelFileError(f"{what}: the location {location!r:.120} is not a path below the model's folder")
    current = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            following = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=current)
            os.close(current)
            current = following
        descriptor = os.open(parts[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=current)
    except OSError as error:
        raise ModelFileError(
            f"{what}: {location!r:.120} cannot be opened (links are not followed): {error.strerror}"
        ) from error
    finally:
        os.close(current)
    facts = os.fstat(descriptor)
    if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1:
        os.close(descriptor)
        raise ModelFileError(
            f"{what}: {location!r:.120} must be a regular file without a second name (hard link)"
        )
    return descriptor


def _number(text: str, what: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > MOST_DIGITS:
        raise ModelFileError(f"{what} must be a whole number of at least 0, got {text!r:.40}")
    return int(text)
