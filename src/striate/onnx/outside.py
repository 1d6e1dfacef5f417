"""External data: weights in files beside the model (`striate/beside.py` says which). Keys not known are ignored."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

import onnx
from striate.beside import opened_beside
from striate.errors import ModelFileError
from striate.onnx.tensors import Outside
from striate.onnx.weights import CAN_SLEEP, LARGE, HeldFile, Regions
from striate.onnx.wire import FileSource, load_bytes

MOST_DIGITS = 19
# Bytes of such tensors are looked at when they are read.
LOOKED_AT = (onnx.TensorProto.BOOL, onnx.TensorProto.BFLOAT16)


def outside_reader(folders: Sequence[Path], regions: Regions | None) -> Outside:
    """The function that gives the bytes of an external tensor; without `folders` (a model in memory) it refuses."""

    def read(tensor: Any, count: int) -> np.ndarray:
        if not folders:
            raise ModelFileError(
                f"the weights {tensor.name!r:.80} lie in another file; load the model by its path, not as bytes"
            )
        return read_outside(folders, tensor, count, regions)

    return read


def read_outside(folders: Sequence[Path], tensor: Any, count: int, regions: Regions | None) -> np.ndarray:
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
    descriptor = opened_beside(folders, location, what)
    try:
        size = os.fstat(descriptor).st_size
        if offset + count > size:
            raise ModelFileError(f"{what}: bytes {offset} to {offset + count} of a file of {size} bytes")
        if regions is not None and CAN_SLEEP and count >= LARGE and tensor.data_type not in LOOKED_AT:
            held = HeldFile(descriptor, location)
            return regions.add(count, lambda out: held.fill(offset, out))
        array = load_bytes(FileSource(descriptor), (offset, count))
    finally:
        os.close(descriptor)
    array.flags.writeable = False
    return array


def _number(text: str, what: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > MOST_DIGITS:
        raise ModelFileError(f"{what} must be a whole number of at least 0, got {text!r:.40}")
    return int(text)
