"""Parameters: the arrays that belong to a model, with a version that says when they changed."""

from __future__ import annotations

import functools
import os
from typing import Any

import numpy as np

from striate.errors import ArgumentError, ShapeError, TooLargeError
from striate.ir.arrays import aligned_empty


@functools.cache
def machine_memory() -> int:
    """Bytes of physical memory; 2^62 where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 2**62


def expect_room(size: int, what: str) -> None:
    """Raise `TooLargeError` if `size` bytes for `what` are more than the machine has."""
    if size > machine_memory():
        raise TooLargeError(
            f"{what} would take {size / 2**30:,.1f} GiB, and this machine has "
            f"{machine_memory() / 2**30:,.1f} GiB of memory; use smaller sizes or a smaller batch"
        )


def _numbers(value: Any) -> np.ndarray:
    """`value` as an array of real numbers: no text, no mapping, no list of lists of several lengths."""
    try:
        array = np.asarray(value)
    except ValueError as error:
        raise ArgumentError(f"a parameter holds an array of numbers: {error}") from None
    if array.dtype.kind not in "fiub":
        shown = array.dtype if array.ndim else f"a {type(value).__name__}"
        raise ArgumentError(f"a parameter holds float32 numbers; {shown} cannot be assigned to it")
    return array


class Parameter:
    """A named tensor of a model: filters, biases, statistics, an optimiser's velocity.

    The array never moves: `assign` and training write into it in place and bump `version`, so a
    device reads it where it is and keeps packed copies by version. `array` is a read-only view, so
    that a change which no version would show is an error and not a stale answer.
    """

    __slots__ = ("array", "memory", "packed", "version")

    def __init__(self, array: Any) -> None:
        array = _numbers(array)
        # The numbers themselves, for a step that updates them in place; whoever writes bumps the version.
        self.memory = aligned_empty(array.shape)
        self.memory[...] = array
        self.array = self.memory.view()
        self.array.flags.writeable = False
        self.version = 0
        # Packed copies by format: {format: (version, array)}; owned here so all Programs share them.
        self.packed: dict[Any, tuple[int, np.ndarray]] = {}

    @property
    def shape(self) -> tuple[int, ...]:
        return self.array.shape

    @property
    def size(self) -> int:
        return self.array.size

    def assign(self, array: Any) -> None:
        """Copy `array` into the parameter; the shape must be the parameter's own."""
        array = _numbers(array)
        if array.shape != self.shape:
            raise ShapeError(f"a parameter of shape {self.shape} cannot take an array of shape {array.shape}")
        # Before as well: an interrupt may come between the copy and the line after it.
        self.version += 1
        self.memory[...] = array
        self.version += 1

    def touch(self) -> None:
        """Say that the numbers were changed in place (by a training step)."""
        self.version += 1

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        if copy or (dtype is not None and np.dtype(dtype) != self.array.dtype):
            return self.array.astype(dtype or self.array.dtype, copy=True)
        return self.array

    def __reduce__(self) -> tuple[type[Parameter], tuple[np.ndarray]]:
        """Copies and pickles are Parameters of their own: the numbers, in memory that the copy allocates."""
        return Parameter, (self.array.copy(),)

    def __repr__(self) -> str:
        return f"Parameter(shape={self.shape}, version={self.version})"
