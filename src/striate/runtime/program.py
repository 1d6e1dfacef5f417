"""Programs: a flat list of steps over one arena, run by a single native call.

A Program is re-entrant. What a run writes (arena, arguments, step tables) is a *frame*; each concurrent run
checks one out, and frames are kept for the next run.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from striate.cpu import jit
from striate.cpu.kernels import sequence, walk
from striate.cpu.launch import Launch, Packing
from striate.cpu.machine import fma_peak
from striate.cpu.target import Target
from striate.errors import ArgumentError, BoundToProcess, ShapeError
from striate.ir.arrays import aligned, aligned_empty, empty_output
from striate.ir.buffers import Buffer, BufferView, Pointer
from striate.ir.graph import Graph, Node
from striate.ir.text import one_line
from striate.runtime.blas import OneBlasThread
from striate.runtime.parameter import Parameter
from striate.runtime.pool import Block, Table, new_block, pool
from striate.runtime.threads import available_threads

# A run with less work than this (vector multiply-adds) is done by the caller alone: waking and meeting another
# thread costs some microseconds.
SOLO_WORK = 40_000.0
# In the same unit: the least share of a step that is worth another thread, and the least chunk of a share.
LEAST_SHARE = 6_000.0
LEAST_CHUNK = 4_000.0
MOST_CHUNKS = 16
PAGE = 4096
# How native steps and NumPy steps are timed.
STEP_SECONDS = 0.005
RUNS_OF_NUMPY = 3

# The files that name the container's quota are read once a process.
_default_threads = functools.cache(available_threads)


@dataclass(frozen=True, eq=False)
class ReferenceStep:
    """A node that the NumPy reference computes between native steps."""

    node: Node
    inputs: tuple[BufferView, ...]
    outputs: tuple[BufferView | None, ...]


@dataclass(frozen=True, eq=False)
class Step:
    """One launch of the Program, with what `explain` tells of it."""

    launch: Launch
    scope: str
    op: str
    multiply_adds: int
    bytes: int
    barrier: bool
    shape: str
    phase: int = 0  # steps of one phase follow each other group by group (`runtime/schedule.py`)

    @property
    def label(self) -> str:
        """Layer and op; steps of one node have one label."""
        return f"{self.scope}|{self.op}"


class _Row(NamedTuple):
    """One line of the table that threads walk."""

    kernel: int
    arguments: int
    barrier: bool
    items: int
    work: float


@dataclass
class Frame:
    """The memory of one run in progress."""

    arena: np.ndarray
    arguments: np.ndarray
    block: Block
    tables: dict[tuple[int, int], Table]
    addresses: dict[Buffer, int]
    bound: dict[Buffer, np.ndarray] = field(default_factory=dict)
    scratch: np.ndarray = field(default_factory=lambda: aligned_empty((0,), np.uint8))
    phases: list[np.ndarray] = field(default_factory=list)  # arguments of the sequences that `tables` name
    owner: Mapping[str, Parameter] | None = None


@dataclass(eq=False)
class Program(BoundToProcess):
    """A compiled graph. `run` is its one purpose; `explain` shows what it does."""

    instead = "it holds addresses of machine code; copy the graph or the model that it was compiled from"

    graph: Graph
    target: Target
    segments: list[list[Step] | ReferenceStep]
    input_buffers: tuple[Buffer, ...]
    output_buffers: tuple[Buffer, ...]
    constants: dict[Buffer, np.ndarray]
    packings: dict[Buffer, tuple[str, Packing]]
    parameter_buffers: dict[Buffer, str]
    arena_bytes: int
    work: float
    note: str = ""

    def __post_init__(self) -> None:
        self._frames: list[Frame] = []
        self._steps = [step for segment in self.segments if isinstance(segment, list) for step in segment]
        self._native = [segment if isinstance(segment, list) else None for segment in self.segments]
        self._all_native = all(segment is not None for segment in self._native)
        self._kernels = [jit.load(s.launch.key, s.launch.emit, self.target) for s in self._steps]
        self._positions: list[int] = []  # of each step's arguments
        self._patches: dict[Buffer, list[tuple[int, int]]] = {}
        self._argument_count = self._find_patches()
        self._input_types = [value.type for value in self.graph.inputs]
        self._output_types = [value.type for value in self.graph.outputs]
        self._updated = tuple(self.graph.parameters[value] for value in self.graph.updates)
        largest = max((step.launch.scratch for step in self._steps), default=0)
        # Threads keep to pages of their own.
        self._scratch_bytes = -(-largest // PAGE) * PAGE
        self._pool = pool(self.target) if self._steps else None
        self._sequence = 0
        if any(step.phase for step in self._steps):
            # Now, as a run makes no code: by then that may be forbidden.
            self._sequence = jit.load(jit.KernelKey("sequence", ()), sequence.emit_sequence, self.target)

    def _find_patches(self) -> int:
        count = 0
        for step in self._steps:
            self._positions.append(count)
            for argument in step.launch.arguments:
                if isinstance(argument, Pointer):
                    self._patches.setdefault(argument.buffer, []).append((count, argument.offset))
                count += 1
        return count

    # -- running --------------------------------------------------------------------------------

    def run(
        self, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter], threads: int | None = None
    ) -> tuple[np.ndarray, ...]:
        """Compute the outputs; parameters that the graph updates are written in place.

        `inputs` have the types of `graph.inputs`; `threads` limits the threads used and never changes a bit.
        Raises `ShapeError` for inputs of another type and `ArgumentError` for another number of them.
        """
        if len(inputs) != len(self._input_types):
            raise ArgumentError(
                f"the Program takes {len(self._input_types)} inputs "
                f"({', '.join(str(value) for value in self.graph.inputs)}), got {len(inputs)}"
            )
        arrays: list[np.ndarray] = []
        for array, type in zip(inputs, self._input_types, strict=True):
            if array.shape != type.shape or array.dtype != type.numpy:
                raise ShapeError(f"the Program takes {type}, got {array.dtype}{list(array.shape)}")
            arrays.append(array if array.flags.carray else np.require(array, requirements=["C", "A"]))
        if threads is None:
            threads = _default_threads()
        outputs = tuple([empty_output(type.shape, type.numpy) for type in self._output_types])
        frame = self._free_frame()
        # Before the first of them is written and again behind the last: an interrupt may keep from the second.
        for name in self._updated:
            parameters[name].version += 1
        try:
            self._bind(frame, parameters)
            for buffer, array in zip(self.input_buffers, arrays, strict=True):
                self._point(frame, buffer, array.__array_interface__["data"][0])
            for buffer, array in zip(self.output_buffers, outputs, strict=True):
                self._point(frame, buffer, array.__array_interface__["data"][0])
            if self.work < SOLO_WORK:
                threads = 1
            if self._all_native:
                for position in range(len(self.segments)):
                    self._run_native(frame, position, threads)
            else:
                self._run_mixed(frame, arrays, outputs, parameters, threads)
            # A frame that an error or an interrupt left half written is not used again.
            self._frames.append(frame)
        finally:
            for name in self._updated:
                parameters[name].version += 1
        return outputs

    def _run_mixed(
        self,
        frame: Frame,
        arrays: Sequence[np.ndarray],
        outputs: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
        threads: int,
    ) -> None:
        """Native steps with NumPy's between them."""
        with OneBlasThread():
            for position, segment in enumerate(self.segments):
                if isinstance(segment, list):
                    self._run_native(frame, position, threads)
                else:
                    self._run_reference(frame, segment, arrays, outputs, parameters)

    def _free_frame(self) -> Frame:
        try:
            return self._frames.pop()
        except IndexError:
            return self._new_frame()

    def _point(self, frame: Frame, buffer: Buffer, address: int) -> None:
        if frame.addresses.get(buffer) == address:
            return
        frame.addresses[buffer] = address
        arguments = frame.arguments
        for position, offset in self._patches.get(buffer, ()):
            arguments[position] = address + offset

    def _bind(self, frame: Frame, parameters: Mapping[str, Parameter]) -> None:
        if frame.owner is not parameters:
            for buffer, name in self.parameter_buffers.items():
                self._point(frame, buffer, parameters[name].address)
            frame.owner = parameters
        for buffer, (name, packing) in self.packings.items():
            parameter = parameters[name]
            kept = parameter.packed.get(packing.format)
            if kept is None or kept[0] != parameter.version:
                with OneBlasThread():
                    kept = (parameter.version, aligned(packing.make(parameter.array)))
                parameter.packed[packing.format] = kept
            if frame.bound.get(buffer) is not kept[1]:
                # The frame holds the array, so that it outlives a new version made by another thread.
                frame.bound[buffer] = kept[1]
                self._point(frame, buffer, kept[1].__array_interface__["data"][0])

    def _new_frame(self) -> Frame:
        raw = np.zeros(self.arena_bytes + 128, np.uint8)
        start = -raw.__array_interface__["data"][0] % 64
        arena = raw[start : start + self.arena_bytes + 64]
        arguments = aligned_empty((max(self._argument_count, 1),), np.int64)
        arguments[...] = 0
        frame = Frame(arena, arguments, new_block(), {}, {})
        base = arena.__array_interface__["data"][0]
        for step, position in zip(self._steps, self._positions, strict=True):
            for k, argument in enumerate(step.launch.arguments):
                if isinstance(argument, int):
                    arguments[position + k] = argument
        for buffer in self._patches:
            if buffer.kind == "arena":
                self._point(frame, buffer, base + buffer.offset)
            elif buffer.kind == "constant":
                self._point(frame, buffer, self.constants[buffer].__array_interface__["data"][0])
        return frame

    def _run_native(self, frame: Frame, position: int, threads: int) -> None:
        workers = self._pool
        assert workers is not None
        if threads > 1 and not workers.lock.locked():
            table = self._table(frame, position, threads)
            # No interrupt comes between this statement's taking the lock and its giving it back.
            with workers.lock.here():
                workers.run(table, threads)
            return
        table = self._table(frame, position, 1)
        words = frame.block.words
        words[walk.TABLE] = table.address
        words[walk.STEPS] = len(table.rows)
        words[walk.THREADS] = 1
        words[walk.SCRATCH] = table.scratch
        workers.post(frame.block.address, 0, 0)

    def _scratch(self, frame: Frame, threads: int) -> tuple[int, int]:
        """Address and bytes a thread of the memory that kernels use for themselves."""
        if frame.scratch.size < threads * self._scratch_bytes:
            frame.scratch = aligned_empty((threads * self._scratch_bytes,), np.uint8)
            frame.tables.clear()  # they hold the old address
        return frame.scratch.__array_interface__["data"][0], self._scratch_bytes

    def _table(self, frame: Frame, position: int, threads: int) -> Table:
        """What `threads` threads walk at `position` among the segments."""
        table = frame.tables.get((position, threads))
        if table is None:
            table = frame.tables[position, threads] = self._make_table(frame, position, threads)
        return table

    def _make_table(self, frame: Frame, position: int, threads: int) -> Table:
        steps = self._native[position]
        assert steps is not None
        first = sum(len(segment) for segment in self._native[:position] if segment is not None)
        rows = self._rows(frame, steps, first, threads)
        table = aligned_empty((len(rows), walk.ROW_HEAD + walk.ROW_SHARE * threads), np.int64)
        earlier = 0
        for number, row in enumerate(rows):
            table[number, : walk.ROW_HEAD] = row.kernel, row.arguments, earlier if row.barrier else 0
            earlier += row.items
        start = 0
        while start < len(rows):
            stop = start + 1
            while stop < len(rows) and not rows[stop].barrier:
                stop += 1
            table[start:stop, walk.ROW_HEAD :] = divide(
                [(r.items, r.work) for r in rows[start:stop]], threads
            )
            start = stop
        address = table.__array_interface__["data"][0]
        return Table(table, address, earlier, *self._scratch(frame, threads))

    def _rows(self, frame: Frame, steps: Sequence[Step], first: int, threads: int) -> list[_Row]:
        """The launches to walk: each step, or a phase as one launch whose items are groups of images.

        A phase is walked as one only where its groups divide evenly among the threads.
        """
        base = frame.arguments.__array_interface__["data"][0]
        rows: list[_Row] = []
        start, after_phase = 0, False
        while start < len(steps):
            stop = start + 1
            while stop < len(steps) and steps[start].phase and steps[stop].phase == steps[start].phase:
                stop += 1
            launch = steps[start].launch
            if stop - start == 1 or launch.groups % threads:
                stop = start + 1
                kernel, arguments = self._kernels[first + start], base + 8 * self._positions[first + start]
                barrier = bool(rows) and (steps[start].barrier or after_phase)
                rows.append(_Row(kernel, arguments, barrier, launch.items, launch.work))
                after_phase = False
            else:
                words = [stop - start]
                for index in range(start, stop):
                    own = steps[index].launch
                    words += [self._kernels[first + index], base + 8 * self._positions[first + index]]
                    words.append(own.items // own.groups)
                kept = np.array(words, np.int64)
                frame.phases.append(kept)
                work = sum(step.launch.work for step in steps[start:stop])
                address = kept.__array_interface__["data"][0]
                rows.append(_Row(self._sequence, address, bool(rows), launch.groups, work))
                after_phase = True
            start = stop
        return rows

    def _run_reference(
        self,
        frame: Frame,
        step: ReferenceStep,
        inputs: Sequence[np.ndarray],
        outputs: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
    ) -> None:
        def array(place: BufferView) -> np.ndarray:
            return self._array(frame, place, inputs, outputs, parameters)

        # Numbers that are not finite are results like any other; whoever minds looks at what comes out.
        with np.errstate(all="ignore"):
            results = step.node.op.reference(*(array(place) for place in step.inputs))
            for place, result in zip(step.outputs, results, strict=True):
                if place is not None:
                    array(place)[...] = result

    def _array(
        self,
        frame: Frame,
        place: BufferView,
        inputs: Sequence[np.ndarray],
        outputs: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
    ) -> np.ndarray:
        buffer, type = place.buffer, place.type
        if buffer.kind == "input":
            return inputs[buffer.position].reshape(type.shape)
        if buffer.kind == "output" and buffer.bytes == type.bytes:
            return outputs[buffer.position].reshape(type.shape)
        if buffer.kind == "constant":
            return self.constants[buffer].reshape(type.shape)
        if buffer.kind == "parameter":
            return parameters[buffer.name].writable(type.shape)
        if buffer.kind == "output":
            # A part of a concatenation that is itself a result.
            flat = outputs[buffer.position].reshape(-1)
        else:
            flat = frame.arena[buffer.offset : buffer.offset + buffer.bytes].view(type.numpy)
        if type.rank != 4:
            return flat[place.offset : place.offset + type.size].reshape(type.shape)
        itemsize = type.numpy.itemsize
        strides = [itemsize * step for step in (place.image, place.row, place.pixel, 1)]
        return np.lib.stride_tricks.as_strided(flat[place.offset :], type.shape, strides)

    # -- looking --------------------------------------------------------------------------------

    @property
    def steps(self) -> tuple[Step, ...]:
        """The native steps, in order."""
        return tuple(self._steps)

    @property
    def fallbacks(self) -> tuple[str, ...]:
        """Names of the ops that run as NumPy reference steps."""
        return tuple(s.node.op.name for s in self.segments if isinstance(s, ReferenceStep))

    def time_steps(
        self, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter], seconds: float = STEP_SECONDS
    ) -> list[float]:
        """Seconds of each native step on its own, on one thread: the median over about `seconds` of repetition.

        Parameters that the graph updates are restored afterwards.
        """
        with self._restoring(parameters):
            return self._time_each(inputs, parameters, seconds)[0]

    @contextmanager
    def _restoring(self, parameters: Mapping[str, Parameter]) -> Generator[None]:
        """Parameters that the graph updates are afterwards what they were."""
        saved = {name: parameters[name].array.copy() for name in self._updated}
        try:
            yield
        finally:
            for name, array in saved.items():
                parameters[name].assign(array)

    def stopwatch(
        self, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter], threads: int = 1
    ) -> Callable[[], list[float]]:
        """A function that runs the Program once and returns the seconds of each native step.

        Steps run one after the other, so that each finds the caches as the one before left them. Parameters that the
        graph updates are written, as in a run. Not for several threads at once.
        """
        threads = 1 if self.work < SOLO_WORK else threads
        frame, outputs = (
            self._free_frame(),
            [empty_output(type.shape, type.numpy) for type in self._output_types],
        )
        arrays = [np.ascontiguousarray(array) for array in inputs]
        self._bind(frame, parameters)
        for buffers, places in ((self.input_buffers, arrays), (self.output_buffers, outputs)):
            for buffer, array in zip(buffers, places, strict=True):
                self._point(frame, buffer, array.__array_interface__["data"][0])
        workers = self._pool
        tables = [self._step_table(frame, index, threads) for index in range(len(self._steps))]
        blocks = [_alone(table) for table in tables]

        def run() -> list[float]:
            seconds: list[float] = []
            for segment in self.segments:
                if not isinstance(segment, list):
                    with OneBlasThread():
                        self._run_reference(frame, segment, arrays, outputs, parameters)
                    continue
                assert workers is not None
                for _ in segment:
                    number = len(seconds)
                    if threads == 1:
                        start = time.perf_counter()
                        workers.post(blocks[number].address, 0, 0)
                        seconds.append(time.perf_counter() - start)
                        continue
                    with workers.lock.here():
                        start = time.perf_counter()
                        workers.run(tables[number], threads)
                        seconds.append(time.perf_counter() - start)
            return seconds

        return run

    def _step_table(self, frame: Frame, index: int, threads: int) -> Table:
        """What threads walk for one step alone."""
        launch, base = self._steps[index].launch, frame.arguments.__array_interface__["data"][0]
        share = divide([(launch.items, launch.work)], threads)[0]
        row = [self._kernels[index], base + 8 * self._positions[index], 0, *share]
        table = aligned_empty((1, len(row)), np.int64)
        table[0] = row
        address = table.__array_interface__["data"][0]
        return Table(table, address, launch.items, *self._scratch(frame, threads))

    def _time_each(
        self, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter], seconds: float
    ) -> tuple[list[float], list[float]]:
        """(native steps alone, NumPy steps as they come in a whole run), in seconds."""
        self.run(inputs, parameters, 1)
        frame = self._free_frame()
        self._bind(frame, parameters)
        arrays = [np.ascontiguousarray(array) for array in inputs]
        outputs = [empty_output(type.shape, type.numpy) for type in self._output_types]
        ends = (
            *zip(self.input_buffers, arrays, strict=True),
            *zip(self.output_buffers, outputs, strict=True),
        )
        for buffer, array in ends:
            self._point(frame, buffer, array.__array_interface__["data"][0])
        with OneBlasThread():
            numpy = self._time_numpy(frame, arrays, outputs, parameters) if self.fallbacks else []
        times = [self._time_step(frame, index, seconds) for index in range(len(self._steps))]
        self._frames.append(frame)
        return times, numpy

    def _time_numpy(
        self,
        frame: Frame,
        inputs: Sequence[np.ndarray],
        outputs: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
    ) -> list[float]:
        """Medians over whole runs: alone a step would find what later ones wrote over its operands."""
        spent: list[list[float]] = []
        for _ in range(RUNS_OF_NUMPY):
            spent.append([])
            for position, segment in enumerate(self.segments):
                if isinstance(segment, list):
                    self._run_native(frame, position, 1)
                    continue
                start = time.perf_counter()
                self._run_reference(frame, segment, inputs, outputs, parameters)
                spent[-1].append(time.perf_counter() - start)
        return [sorted(each)[RUNS_OF_NUMPY // 2] for each in zip(*spent, strict=True)]

    def _time_step(self, frame: Frame, index: int, seconds: float) -> float:
        assert self._pool is not None
        base = frame.arguments.__array_interface__["data"][0]
        table = aligned_empty((1, walk.ROW_HEAD + walk.ROW_SHARE), np.int64)
        table[0] = (
            self._kernels[index],
            base + 8 * self._positions[index],
            0,
            0,
            self._steps[index].launch.items,
            1,
        )
        words = frame.block.words
        words[walk.TABLE], words[walk.STEPS], words[walk.THREADS] = table.__array_interface__["data"][0], 1, 1
        words[walk.SCRATCH] = self._scratch(frame, 1)[0]
        spent: list[float] = []
        until = time.perf_counter() + seconds
        while len(spent) < 3 or time.perf_counter() < until:
            start = time.perf_counter()
            self._pool.post(frame.block.address, 0, 0)
            spent.append(time.perf_counter() - start)
        return sorted(spent)[len(spent) // 2]

    def explain(
        self,
        timed: bool = False,
        inputs: Sequence[np.ndarray] | None = None,
        parameters: Mapping[str, Parameter] | None = None,
    ) -> str:
        """The Program as text: step, layer, op, recipe, output, multiply-adds, bytes.

        With `timed` each native step also runs alone on `inputs` and shows its time and its share of the CPU's
        multiply-add peak, measured now on one thread; NumPy's steps are timed within whole runs.
        """
        header = ["step", "layer", "op", "recipe", "output", "multiply-adds", "bytes"]
        times: list[float] | None = None
        numpy: list[float] = []
        peak = 0.0
        if timed:
            if inputs is None or parameters is None:
                raise ArgumentError("explain(timed=True) needs inputs and parameters to run on")
            with self._restoring(parameters):
                times, numpy = self._time_each(inputs, parameters, STEP_SECONDS)
            peak = fma_peak(self.target) * 1e9 if self._steps else 0.0
            header += ["us", "of peak"]
        rows: list[list[str]] = []
        number = 0
        by_numpy = iter(numpy)
        for segment in self.segments:
            if not isinstance(segment, list):
                node = segment.node
                shape = str(node.outputs[0].type)
                row = [str(len(rows)), one_line(node.scope), node.op.name, "NumPy reference", shape, "", ""]
                if times is not None:
                    row += [f"{next(by_numpy) * 1e6:.1f}", ""]
                rows.append(row)
                continue
            for step in segment:
                meeting = "| " if step.phase else "" if step.barrier else "= "
                row = [
                    str(len(rows)),
                    one_line(step.scope),
                    step.op,
                    meeting + step.launch.recipe,
                    step.shape,
                ]
                row += [f"{step.multiply_adds:,}", f"{step.bytes:,}"]
                if times is not None:
                    seconds = times[number]
                    share = 2 * step.multiply_adds / seconds / peak
                    row += [f"{seconds * 1e6:.1f}", f"{share:.0%}" if share else ""]
                number += 1
                rows.append(row)
        widths = [max(len(row[k]) for row in [header, *rows]) for k in range(len(header))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in [header, *rows]
        ]
        total = sum(step.multiply_adds for step in self._steps)
        lines.append(
            f"{len(rows)} steps, {total:,} multiply-adds, arena {self.arena_bytes:,} bytes, "
            f"{self.target.name} with {self.target.vector_lanes} lanes; {self.note}"
        )
        lines.append("'=' before a recipe: runs at the same time as the step above it.")
        if any(step.phase for step in self._steps):
            lines.append("'|' before a recipe: each group of images goes through these steps on its own.")
        if times is not None:
            spent = sum(times) + sum(numpy)
            lines.append(f"{spent * 1e6:.1f} us in all on one thread, one step after the other.")
            if numpy:
                lines.append(f"{sum(numpy) * 1e6:.1f} us of them in NumPy.")
        return "\n".join(lines)


def _alone(table: Table) -> Block:
    """The words with which the caller walks `table` by itself."""
    block = new_block()
    block.words[walk.TABLE], block.words[walk.STEPS], block.words[walk.THREADS] = table.address, 1, 1
    block.words[walk.SCRATCH] = table.scratch
    return block


def divide(launches: Sequence[tuple[int, float]], threads: int) -> list[list[int]]:
    """Shares [first_0, last_0, chunk_0, first_1, ...] of launches that run together, by estimated work.

    A launch worth sharing is cut evenly, so that a thread keeps to the images whose data it wrote before; a small
    one goes whole to the thread that has least to do so far. Shares are cut into chunks that others may take over.
    """
    loads = [0.0] * threads
    shares: list[list[int]] = []
    for items, work in launches:
        sharing = max(1, min(threads, items, int(work / LEAST_SHARE)))
        if sharing == 1:
            least = loads.index(min(loads))
            loads[least] += work
            bounds = [0 if thread <= least else items for thread in range(threads + 1)]
        else:
            bounds = [items * min(thread, sharing) // sharing for thread in range(threads + 1)]
            for thread in range(sharing):
                loads[thread] += work / sharing
        share: list[int] = []
        for thread in range(threads):
            count = bounds[thread + 1] - bounds[thread]
            chunks = min(MOST_CHUNKS, max(1, int(count * work / max(items, 1) / LEAST_CHUNK)))
            share += [bounds[thread], bounds[thread + 1], max(1, -(-count // chunks))]
        shares.append(share)
    return shares
