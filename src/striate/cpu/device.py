"""The CPU as a device: Programs bound to this process's memory and walked by its threads.

Kernels read and write the host's arrays where they are, so nothing is copied up or down: memory is a NumPy array, and
here alone is anything said about addresses.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import numpy as np

from striate.cpu import jit
from striate.cpu.arena import Arena, borders
from striate.cpu.kernels import sequence
from striate.cpu.launch import Launch
from striate.cpu.machine import fma_peak
from striate.cpu.pool import Pool, new_block, pool
from striate.cpu.results import Results
from striate.cpu.system import available_threads
from striate.cpu.tables import Entry, Table, part_of, rows_of, tabulate, useful_threads
from striate.cpu.target import Target
from striate.errors import ShapeError
from striate.ir.arrays import ALIGNMENT, LARGE, address_of, aligned, aligned_empty
from striate.ir.buffers import Buffer, BufferView, Pointer
from striate.ir.program import Program, ReferenceStep

# A run with less work than this (vector multiply-adds) is done by the caller alone: waking and meeting another
# thread costs some microseconds.
SOLO_WORK = 80_000.0
PAGE = 4096

# The files that name the container's quota are read once a process.
_granted = functools.cache(available_threads)


class CpuDevice:
    """A CPU with the facts of `target`; `workers`: another pool than the process's, for tests."""

    shares_memory = True

    def __init__(self, target: Target, workers: Pool | None = None) -> None:
        self.target = target
        self.workers = workers

    def load(self, program: Program) -> Loaded:
        return Loaded(program, self.target, self.workers or (pool(self.target) if program.steps else None))

    def arena(self, size: int) -> Arena:
        return Arena(size)

    def upload(self, array: np.ndarray) -> np.ndarray:
        return aligned(array)

    def download(self, memory: np.ndarray) -> np.ndarray:
        return memory

    def threads(self) -> int:
        return _granted()

    def peak(self) -> float:
        return fma_peak(self.target) * 1e9


class Loaded:
    """A Program's kernels in memory, and where in the arguments of a frame each buffer's address goes."""

    def __init__(self, program: Program, target: Target, workers: Pool | None) -> None:
        self.program = program
        self.workers = workers
        self.launches = [cast(Launch, step.launch) for step in program.steps]
        self.kernels = jit.load_all([(launch.key, launch.emit) for launch in self.launches], target)
        # Of each step's arguments, among those of all.
        self.positions: list[int] = []
        self.patches: dict[Buffer, list[tuple[int, int]]] = {}
        # With 0 where an address goes.
        self.words: list[int] = []
        for launch in self.launches:
            first = len(self.words)
            self.positions.append(first)
            for place, argument in enumerate(launch.arguments, first):
                if isinstance(argument, Pointer):
                    self.patches.setdefault(argument.buffer, []).append((place, argument.offset))
            self.words += [0 if isinstance(each, Pointer) else each for each in launch.arguments]
        self.count = len(self.words)
        self.results = [
            (buffer, Results(value.type.shape, value.type.numpy))
            for buffer, value in zip(program.outputs, program.graph.outputs, strict=True)
        ]
        largest = max((launch.scratch for launch in self.launches), default=0)
        # Threads keep to pages of their own.
        self.scratch_bytes = -(-largest // PAGE) * PAGE
        # Those that NumPy alone touches as well.
        self.placed = [*dict.fromkeys((*self.patches, *_placed_for_numpy(program)))]
        self.sequence = 0
        # What kernels set to numbers that a run may not have.
        self.faults = [buffer for buffer in self.patches if buffer.kind == "fault"]
        if any(step.phase for step in program.steps):
            # Now, as a run makes no code: by then that may be forbidden.
            self.sequence = jit.load(jit.KernelKey("sequence", ()), sequence.emit_sequence, target)

    def allocate(self, *, shared: bool = False) -> Frame:
        return Frame(self, shared=shared)


def _placed_for_numpy(program: Program) -> list[Buffer]:
    steps = [stage for stage in program.stages if isinstance(stage, ReferenceStep)]
    places = [place for step in steps for place in (*step.inputs, *step.outputs) if place is not None]
    return [place.buffer for place in places if place.buffer.kind == "arena"]


class Frame:
    """The memory of one run in progress: arena, arguments of all launches, and scratch memory of threads."""

    def __init__(self, loaded: Loaded, *, shared: bool = False) -> None:
        program = loaded.program
        self.loaded = loaded
        # What an arena knows this frame by.
        self._name = object()
        self._borders: list[np.ndarray] | None = None
        # There is none where no step is native; nothing is recorded then.
        self._workers = cast(Pool, loaded.workers)
        self._small = program.work < SOLO_WORK
        self.bound: dict[Buffer, np.ndarray] = {}
        self.owner: Mapping[str, Any] | None = None
        self.arguments = aligned_empty((max(loaded.count, 1),), np.int64)
        self.arguments[: loaded.count] = loaded.words
        self.scratch = aligned_empty((0,), np.uint8)
        self._inputs: Sequence[np.ndarray] = ()
        self._outputs: Sequence[np.ndarray] = ()
        self._wanted: Sequence[np.ndarray | None] | None = None
        self._addresses: dict[Buffer, int] = {}
        self._recorded: dict[tuple[Sequence[int], int], Callable[[], None]] = {}
        # What machine code looks at by address.
        self._kept: list[object] = []
        self.faults = np.zeros(len(loaded.faults), np.int64)
        for position, buffer in enumerate(loaded.faults):
            self.point(buffer, address_of(self.faults) + 8 * position)
        for buffer in loaded.patches:
            if buffer.kind == "constant":
                self.point(buffer, address_of(program.constants[buffer]))
        self._arena: Arena | None = None
        if not shared:
            self.lie_in(Arena(program.arena_bytes))

    # -- memory ---------------------------------------------------------------------------------

    @property
    def arena(self) -> np.ndarray:
        """The bytes between the steps of a run."""
        assert self._arena is not None  # it lies in one before anything runs
        return self._arena.memory

    def lie_in(self, arena: Arena) -> None:
        if self._arena is not arena:
            self._arena, self._borders = arena, None
            for buffer in self.loaded.patches:
                if buffer.kind == "arena":
                    self.point(buffer, arena.address + buffer.offset)
        if arena.user is not self._name:
            if arena.user is not None:
                if self._borders is None:
                    self._borders = borders(arena, self.loaded.placed)
                for border in self._borders:
                    border.fill(0)
            arena.user = self._name

    def point(self, buffer: Buffer, address: int) -> None:
        """Have kernels find `buffer` there."""
        if self._addresses.get(buffer) == address:
            return
        self._addresses[buffer] = address
        arguments = self.arguments
        for position, offset in self.loaded.patches.get(buffer, ()):
            arguments[position] = address + offset

    def bind(self, buffer: Buffer, memory: np.ndarray) -> None:
        self.bound[buffer] = memory
        self.point(buffer, address_of(memory))

    def upload(self, inputs: Sequence[np.ndarray], out: Sequence[np.ndarray | None] | None = None) -> None:
        known = self._addresses
        for buffer, array in zip(self.loaded.program.inputs, inputs, strict=True):
            address = address_of(array)
            if known.get(buffer) != address:
                self.point(buffer, address)
        outputs: list[np.ndarray] = []
        for buffer, results in self.loaded.results:
            place = None if out is None else out[len(outputs)]
            if place is not None and self._fits(place):
                array, address = place, address_of(place)
            else:
                array, address = results.take()
            if known.get(buffer) != address:
                self.point(buffer, address)
            outputs.append(array)
        self._inputs, self._outputs, self._wanted = inputs, outputs, out

    @staticmethod
    def _fits(array: np.ndarray) -> bool:
        """Whether kernels may write to the caller's memory: large results are written line by line."""
        return array.nbytes < LARGE or address_of(array) % ALIGNMENT == 0

    def download(self) -> tuple[np.ndarray, ...]:
        if self.loaded.faults and self.faults.any():
            first = int(np.flatnonzero(self.faults)[0])
            raise ShapeError(self.loaded.faults[first].name.format(self.faults[first]))
        outputs, wanted = self._outputs, self._wanted
        self._inputs = self._outputs = ()
        self._wanted = None
        if wanted is None:
            return tuple(outputs)
        results: list[np.ndarray] = []
        for array, place in zip(outputs, wanted, strict=True):
            if place is not None and place is not array:
                place[...] = array
            results.append(array if place is None else place)
        return tuple(results)

    def read(self, place: BufferView) -> np.ndarray:
        """The memory itself, seen with the axes of the value."""
        buffer, type = place.buffer, place.type
        if buffer.kind == "input":
            return self._inputs[buffer.position].reshape(type.shape)
        if buffer.kind == "output" and buffer.bytes == type.bytes:
            return self._outputs[buffer.position].reshape(type.shape)
        if buffer.kind == "constant":
            return self.loaded.program.constants[buffer].reshape(type.shape)
        if buffer.kind == "parameter":
            return self.bound[buffer].reshape(type.shape)
        if buffer.kind == "output":
            # A part of a concatenation that is itself a result.
            flat = self._outputs[buffer.position].reshape(-1)
        else:
            flat = self.arena[buffer.offset : buffer.offset + buffer.bytes].view(type.numpy)
        if type.rank != 4:
            return flat[place.offset : place.offset + type.size].reshape(type.shape)
        itemsize = type.numpy.itemsize
        strides = [itemsize * step for step in (place.image, place.row, place.pixel, 1)]
        return np.lib.stride_tricks.as_strided(flat[place.offset :], type.shape, strides)

    def write(self, place: BufferView, array: np.ndarray) -> None:
        self.read(place)[...] = array

    # -- submission -----------------------------------------------------------------------------

    def record(self, steps: Sequence[int], threads: int) -> Callable[[], None]:
        # A pool that is taken (another Python thread is inside) is not waited for: work is cut by shape, so the bits
        # are the same.
        if threads > 1 and (self._small or self._workers.lock.locked()):
            threads = 1
        found = self._recorded.get((steps, threads))
        if found is None:
            found = self._recorded[steps, threads] = self._record(steps, threads)
        return found

    def _record(self, steps: Sequence[int], threads: int) -> Callable[[], None]:
        # What is returned does not hold this frame, which would else never be let go.
        workers = self._workers
        threads = useful_threads(rows_of(self.loaded.program.steps, steps, threads), threads)
        scratch = self._scratch_for(threads)
        table = tabulate(self._entries(steps, threads), threads)
        if threads == 1:
            return self._alone(table, scratch)
        size = self.loaded.scratch_bytes

        def shared() -> None:
            # No interrupt comes between this statement's taking the lock and its giving it back.
            with workers.lock.here():
                workers.run(table, threads, scratch, size)

        return shared

    def part(self, step: int, first: int, last: int) -> Callable[[], None]:
        """A function that runs items first .. last - 1 of one step on the caller's thread: to see what they take."""
        return self._alone(part_of(*self._called(step), first, last), self._scratch_for(1))

    def _alone(self, table: Table, scratch: int) -> Callable[[], None]:
        """Walks `table` on the caller's thread."""
        block = new_block()
        block.table, block.steps, block.threads = ctypes.addressof(table.rows), table.steps, 1
        block.scratch = scratch
        self._kept += (block, table)
        return functools.partial(self._workers.post, ctypes.addressof(block), 0, 0)

    def _scratch_for(self, threads: int) -> int:
        """Address of the memory that kernels use for themselves."""
        if self.scratch.size < threads * self.loaded.scratch_bytes:
            self.scratch = aligned_empty((threads * self.loaded.scratch_bytes,), np.uint8)
            self._kept.append(self.scratch)
        return address_of(self.scratch)

    def _entries(self, steps: Sequence[int], threads: int) -> list[Entry]:
        """The rows to walk, with their addresses."""
        return [
            Entry(*self._walked(row.steps), row.barrier, row.items, row.work)
            for row in rows_of(self.loaded.program.steps, steps, threads)
        ]

    def _walked(self, steps: tuple[int, ...]) -> tuple[int, int]:
        """Addresses of a row's kernel and of its arguments."""
        return self._called(steps[0]) if len(steps) == 1 else (self.loaded.sequence, self._sequence(steps))

    def _sequence(self, phase: Sequence[int]) -> int:
        """Address of what the kernel of sequences reads."""
        words = [len(phase)]
        for step in phase:
            launch = self.loaded.launches[step]
            words += (*self._called(step), launch.items // launch.batch_groups)
        kept = np.array(words, np.int64)
        self._kept.append(kept)
        return address_of(kept)

    def _called(self, step: int) -> tuple[int, int]:
        """Addresses of a step's kernel and of its arguments."""
        return self.loaded.kernels[step], address_of(self.arguments) + 8 * self.loaded.positions[step]
