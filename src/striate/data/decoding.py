"""Many pictures decoded by several threads into one array: the same array for any number of threads.

Pillow releases the interpreter's lock while it decodes. Every picture has its own row, so order does not
depend on who finishes first; beside the result only the files that are being decoded are in memory.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import BinaryIO

import numpy as np

from striate.data.pictures import picture_library, picture_shape, quiet_bombs, read_picture
from striate.errors import DataError
from striate.files import boundary
from striate.runtime.threads import expect_refused
from striate.shapes import whole_number

# Gives the file of a picture, by its index.
Opened = Callable[[int], AbstractContextManager[BinaryIO]]
PICTURES_A_TASK = 64
LARGEST = 1 << 32
NAMED = 5
# Below so many pixels threads wait for the interpreter's lock longer than they decode (docs/decisions/data.md).
SMALL = 128 * 128


def decode_all(
    names: Sequence[str],
    opened: Opened,
    shape: tuple[int, int, int],
    *,
    workers: int | None = None,
    skip_corrupt: bool = False,
) -> tuple[np.ndarray, np.ndarray, tuple[str, ...]]:
    """Pictures `[M, H, W, C]` uint8, their indices in `names` `[M]`, and a message for each one left out.

    `opened(i)` gives the file of `names[i]`. `workers` threads, by default one a CPU, and one
    alone for pictures below 128x128. A corrupt picture raises
    `DataError` with its name; with `skip_corrupt` it is left out.
    """
    if workers is None:
        workers = 1 if shape[0] * shape[1] < SMALL else len(os.sched_getaffinity(0))
    whole_number(workers, "workers", 1, 256)
    if len(names) * math.prod(shape) > LARGEST:
        raise DataError(f"{len(names)} pictures of {shape} need more than {LARGEST} bytes; make them smaller")
    pictures = np.empty((len(names), *shape), np.uint8)
    good = np.ones(len(names), bool)

    def decode(start: int) -> list[str]:
        faults: list[str] = []
        for index in range(start, min(start + PICTURES_A_TASK, len(names))):
            try:
                with boundary(DataError, names[index]), opened(index) as file:
                    pictures[index] = read_picture(file, shape, name=names[index]).pixels
            except DataError as error:
                good[index] = False
                faults.append(str(error))
        return faults

    faults: list[str] = []
    pool = ThreadPoolExecutor(workers)
    try:
        with quiet_bombs(picture_library()):
            tasks = range(0, len(names), PICTURES_A_TASK)
            try:
                decoded = pool.map(decode, tasks)
            except RuntimeError as error:
                expect_refused(error)
                decoded = map(decode, tasks)  # what a thread has begun is decoded twice
            for some in decoded:
                if some and not skip_corrupt:
                    raise DataError(
                        "; ".join(some[:NAMED])
                        + (f"; and {len(some) - NAMED} more nearby" if len(some) > NAMED else "")
                    )
                faults += some
    finally:
        pool.shutdown(cancel_futures=True)
    kept = np.flatnonzero(good)
    return (pictures if len(kept) == len(names) else pictures[kept]), kept, tuple(faults)


def first_shape(names: Sequence[str], opened: Opened, skip_corrupt: bool) -> tuple[int, int, int]:
    """(H, W, C) of the first picture; with `skip_corrupt` of the first that can be decoded."""
    first: DataError | None = None
    for index, name in enumerate(names):
        try:
            with boundary(DataError, name), opened(index) as file:
                shape = picture_shape(file, name)
                if skip_corrupt:
                    file.seek(0)
                    read_picture(file, shape, name=name)
                return shape
        except DataError as error:
            if not skip_corrupt:
                raise
            first = first or error
    raise DataError(f"none of {len(names)} pictures can be read; the first: {first}") from first


def expect_all_classes(
    where: object, classes: Sequence[str], before: np.ndarray, labels: np.ndarray, faults: Sequence[str]
) -> None:
    """Raise `DataError` if of the pictures of a class, `before` them all and now `labels`, nothing is left."""
    gone = np.setdiff1d(before, labels)
    if len(gone):
        named = ", ".join(repr(classes[label]) for label in gone[:NAMED])
        first = f"; the first fault: {faults[0]}" if faults else ""
        raise DataError(
            f"{where}: no picture of the class {named} can be read, so it cannot be learnt{first}"
        )
