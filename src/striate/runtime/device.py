"""What the runtime asks of whatever runs Programs: a CPU's threads, another processor's queue, a test's arrays.

    device.load(program) -> Loaded      its kernels and constants are there
    loaded.allocate() -> Frame          the memory of one run in progress
    frame.lie_in(device.arena(bytes))   or a part of it that frames have in turn
    frame.bind(buffer, memory)          a parameter, or a packed form of one
    frame.upload(inputs, out)           the caller's arrays
    frame.record(steps, threads)()      submit native steps
    frame.read(view), write(view, ...)  what the NumPy reference computes between them
    frame.download() -> outputs

*Memory* is what a device makes of an array; nobody else looks into it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from striate.ir.buffers import Buffer, BufferView
from striate.ir.program import Program

Memory = Any


class Frame(Protocol):
    """What a run writes: arena, arguments, results. One run at a time has it."""

    # What buffers of parameters stand for at the moment, and the mapping that the parameters were taken from.
    bound: dict[Buffer, Memory]
    owner: Mapping[str, Any] | None

    def lie_in(self, arena: Memory) -> None:
        """Keep what lies between steps in `arena` from now on; other frames may have used it."""
        ...

    def bind(self, buffer: Buffer, memory: Memory) -> None:
        """`buffer` is `memory` from now on."""
        ...

    def upload(self, inputs: Sequence[np.ndarray], out: Sequence[np.ndarray | None] | None = None) -> None:
        """Take the caller's arrays (contiguous and of the types of the graph's inputs), and make room for results.

        `out`: arrays of the caller's that are to hold the results, contiguous and of their types; None: the device's
        own.
        """
        ...

    def record(self, steps: Sequence[int], threads: int) -> Callable[[], None]:
        """A function that runs these native steps (their positions in the Program), as often as it is called.

        `steps` is hashable: a range or a tuple. It may be called until `record` is called with more threads.
        """
        ...

    def read(self, place: BufferView) -> np.ndarray:
        """The value at `place`, for the host."""
        ...

    def write(self, place: BufferView, array: np.ndarray) -> None:
        """Put a value there."""
        ...

    def download(self) -> tuple[np.ndarray, ...]:
        """The results, for the caller to keep; the frame lets go of them and of the inputs."""
        ...


class Loaded(Protocol):
    """A Program whose kernels are ready to run."""

    def allocate(self, *, shared: bool = False) -> Frame:
        """`shared`: without memory for what lies between steps; `lie_in` says where that is."""
        ...


class Device(Protocol):
    """Where Programs run."""

    @property
    def shares_memory(self) -> bool:
        """Whether kernels work on the host's arrays where they are."""
        ...

    def load(self, program: Program) -> Loaded:
        """Make everything ready that no run can wait for."""
        ...

    def arena(self, size: int) -> Any:
        """Memory for what lies between the steps of a Program: zeros. Its `bytes` are at least `size`."""
        ...

    def upload(self, array: np.ndarray) -> Memory:
        """A copy of an array as memory of this device; itself, if nobody changes it and memory is shared."""
        ...

    def download(self, memory: Memory) -> np.ndarray:
        """An array with the numbers of such memory."""
        ...

    def threads(self) -> int:
        """How many threads a run has unless the caller says."""
        ...

    def peak(self) -> float:
        """Multiply-adds and additions a second that one thread does at best, measured now."""
        ...
