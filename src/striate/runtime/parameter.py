"""Parameters: the arrays that belong to a model, with a version that says when they changed."""

from __future__ import annotations

import functools
import os
from typing import Any

import numpy as np

from striate.errors import ArgumentError, ShapeError, TooLargeError
from striate.ir.arrays import aligned_empty
from striate.runtime.device import Device, Memory


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

    Whatever changes the numbers bumps `version`, so that copies of them can be kept. The host's array never moves;
    `host` is a read-only view of it, so that a change which no version would show is an error and not a stale answer.
    A device with memory of its own has a copy there. If it writes to that, it *holds* the numbers: the host gets them
    when it asks for them. Programs that read the host's array where it is do not ask at every run: whoever lets two
    devices work on one model in turn calls `host` between.
    """

    __slots__ = ("_holder", "_memory", "_view", "packed", "version")

    def __init__(self, array: Any) -> None:
        array = _numbers(array)
        self._memory = aligned_empty(array.shape)
        self._memory[...] = array
        self._view = self._memory.view()
        self._view.flags.writeable = False
        self._holder: tuple[Device, Memory] | None = None
        self.version = 0
        # {format, or device: (version, memory)}: copies in kernels' own orders; owned here so all Programs share them.
        self.packed: dict[Any, tuple[int, Memory]] = {}

    @property
    def shape(self) -> tuple[int, ...]:
        return self._view.shape

    @property
    def size(self) -> int:
        return self._view.size

    def host(self) -> np.ndarray:
        """The numbers, read-only; they change with the parameter."""
        if self._holder is not None:
            device, memory = self._holder
            self._memory[...] = device.download(memory).reshape(self.shape)
            self.packed[device] = (self.version, memory)
            self._holder = None
        return self._view

    array = property(host)

    def on(self, device: Device, *, writing: bool = False) -> Memory:
        """The numbers in the memory of a device, which may write there if it says so; whoever writes calls `touch`."""
        if device.shares_memory:
            self.host()
            return self._memory
        if self._holder is not None and self._holder[0] is device:
            return self._holder[1]
        kept = self.packed.get(device)
        if kept is None or kept[0] != self.version:
            kept = self.packed[device] = (self.version, device.upload(self.host()))
        if writing:
            self._holder = (device, kept[1])
        return kept[1]

    def assign(self, array: Any) -> None:
        """Copy `array` into the parameter; the shape must be the parameter's own."""
        array = _numbers(array)
        if array.shape != self.shape:
            raise ShapeError(f"a parameter of shape {self.shape} cannot take an array of shape {array.shape}")
        # Before as well: an interrupt may come between the copy and the line after it.
        self.version += 1
        self._holder = None
        self._memory[...] = array
        self.version += 1

    def touch(self) -> None:
        """Say that the numbers were changed in place (by a training step)."""
        self.version += 1

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        array = self.host()
        if copy or (dtype is not None and np.dtype(dtype) != array.dtype):
            return array.astype(dtype or array.dtype, copy=True)
        return array

    def __reduce__(self) -> tuple[type[Parameter], tuple[np.ndarray]]:
        """Copies and pickles are Parameters of their own: the numbers, in memory that the copy allocates."""
        return Parameter, (self.host().copy(),)

    def __repr__(self) -> str:
        return f"Parameter(shape={self.shape}, version={self.version})"
