"""Files that are there whole or not at all: a temporary name in the same folder, flushed to the disk, renamed.

Whatever fails in between (a write, a flush, the renaming, an interrupt), the file of the final name is the old one or
the new one. Only a process that is killed leaves a temporary file behind; `remove_remains` takes it away.
"""

from __future__ import annotations

import contextlib
import glob
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from striate.errors import ArgumentError

# NumPy's names of element types and those of safetensors.
SAFE_TYPES = {
    "<f8": "F64", "<f4": "F32", "<f2": "F16", "<i8": "I64", "<i4": "I32", "<i2": "I16", "|i1": "I8",
    "<u8": "U64", "<u4": "U32", "<u2": "U16", "|u1": "U8", "|b1": "BOOL",
}  # fmt: skip


def replace_whole(target: Path, write: Callable[[str], object]) -> None:
    """Let `write` fill a file of a temporary name, flush it, rename it to `target`: whole or not at all."""
    commit(prepare(target, write), target)


def prepare(target: Path, write: Callable[[str], object]) -> Path:
    """A file that is to become `target`, filled by `write` and flushed, under its temporary name."""
    # Chosen before the file is made, so that an interrupt at any point finds what to remove.
    name = target.parent / f".{target.name}.{os.urandom(6).hex()}.part"
    try:
        # Made here for its permissions: what the user's umask leaves.
        os.close(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        write(str(name))
        with open(name, "rb+") as file:
            os.fsync(file.fileno())
    except BaseException:
        discard(name)
        raise
    return name


def commit(name: Path, target: Path) -> None:
    """Rename what `prepare` made."""
    try:
        os.replace(name, target)
    except BaseException:
        discard(name)
        raise
    if hasattr(os, "O_DIRECTORY"):
        # The new file is in its place already; some file systems refuse to flush a folder.
        with contextlib.suppress(OSError):
            folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def discard(name: Path) -> None:
    """Take a temporary file away; that it cannot be removed must not hide what went wrong before."""
    with contextlib.suppress(OSError):
        name.unlink(missing_ok=True)


def remove_remains(path: Path) -> None:
    """Delete what a killed process left half-written beside `path`."""
    for remains in path.parent.glob(f".{glob.escape(path.name)}.*.part"):
        discard(remains)


def write_safetensors(name: str, arrays: Mapping[str, np.ndarray], metadata: Mapping[str, str]) -> None:
    """Fill the file `name`, array by array, so that no second copy of all of them is made.

    (https://github.com/huggingface/safetensors, "Format"; its own `save_file` makes a temporary file of a name that
    nobody knows, and a process that is killed leaves it.)
    """
    header: dict[str, object] = {"__metadata__": dict(metadata)}
    position = 0
    for path, array in arrays.items():
        kind = SAFE_TYPES.get(array.dtype.newbyteorder("<").str)
        if kind is None:
            raise ArgumentError(f"{path}: an array of {array.dtype} cannot be stored; numbers can")
        end = position + array.nbytes
        header[path] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(name, "wb") as file:
        file.write(len(text).to_bytes(8, "little"))
        file.write(text)
        for array in arrays.values():
            file.write(
                np.ascontiguousarray(array, array.dtype.newbyteorder("<")).reshape(-1).view(np.uint8).data
            )
