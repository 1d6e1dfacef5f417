"""Memory whose ends are walls, and Programs that run in it.

An array from `walled` ends where a page begins that nobody may touch (or, asked for the other way, begins where such
a page ends): the first byte read or written beyond it is a fault that kills the process. `GuardedProgram` gives every
buffer of a Program such memory of its own: what the caller passes, parameters and packed filters, each buffer of the
arena, the arguments of kernels, a thread's scratch memory, results. It runs one step at a time and says which
on stderr before it starts, so that the last line written before a fault names the step.

    python -X faulthandler tests/helpers/guarded.py MODULE FUNCTION FIRST

runs the cases that `FUNCTION()` of `MODULE` yields, `FUNCTION(3)` for FUNCTION:3, from number FIRST on; `faults`
runs that and goes on behind a case that died, so that one run names all of them.
"""

from __future__ import annotations

import ctypes
import importlib
import mmap
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from rounded import run_rounded
from striate.cpu.backend import CpuBackend
from striate.cpu.choice import NO_CHOICES, Choices
from striate.cpu.device import Frame, Loaded
from striate.cpu.launch import Launch
from striate.cpu.options import CodegenOptions
from striate.cpu.tables import Entry, tabulate
from striate.cpu.target import Target
from striate.ir.arrays import address_of
from striate.ir.buffers import Buffer, BufferView, view
from striate.ir.graph import Graph
from striate.ir.program import ReferenceStep
from striate.runtime.compile import compile_on
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from striate.runtime.session import compute

PAGE = mmap.PAGESIZE
AT_END, AT_START = "end", "start"
# Faults of one run after which the rest is not tried.
MOST_FAULTS = 8
# Of a report that are shown.
MOST_LINES = 20
# All bits set: NaN as float32 and bfloat16, 255 as a pooling's winner.
POISON = 0xFF
PROT_NONE = 0

_mprotect = ctypes.CDLL(None, use_errno=True).mprotect
_mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


def _protect(address: int, size: int, access: int) -> None:
    if _mprotect(address, size, access):
        raise OSError(ctypes.get_errno(), "mprotect")


def walled(size: int, side: str = AT_END, fill: int = 0) -> np.ndarray:
    """`size` bytes, all `fill`, between two pages without access; they adjoin the one at `side`."""
    inner = max(-(-size // PAGE), 1) * PAGE
    memory = mmap.mmap(-1, inner + 2 * PAGE)
    whole = np.frombuffer(memory, np.uint8)
    base = whole.__array_interface__["data"][0]
    for wall in (base, base + PAGE + inner):
        _protect(wall, PAGE, PROT_NONE)
    start = PAGE if side == AT_START else PAGE + inner - size
    array = whole[start : start + size]
    array[...] = fill
    return array


def walled_copy(array: np.ndarray, side: str, writable: bool = False) -> np.ndarray:
    """`array` between walls, in pages that can be read alone."""
    array = np.asarray(array)
    memory = walled(array.nbytes, side)
    copy = memory.view(array.dtype).reshape(array.shape)
    copy[...] = array
    if not writable:
        first = address_of(memory) // PAGE * PAGE
        _protect(first, max(address_of(memory) + memory.nbytes - first, 1), mmap.PROT_READ)
    return copy


class GuardedFrame(Frame):
    """A frame all of whose memory is walled; `side` says where. Each step runs alone, in order, on this thread."""

    def __init__(self, loaded: Loaded, side: str, watched: bool = False) -> None:
        super().__init__(loaded)
        self.side, self.watched = side, watched
        self.arenas: dict[Buffer, np.ndarray] = {}
        for buffer, array in loaded.program.constants.items():
            self.point(buffer, address_of(self.keep(array)))
        for buffer in self._arena_buffers():
            # What was there before must not matter, except that halos are zero; gaps behind pixels are nobody's.
            self.arenas[buffer] = walled(buffer.bytes, side, 0 if buffer.cleared else POISON)
            if buffer.cleared and buffer.format is not None and buffer.format.gap and watched:
                self.arenas[buffer][gaps(buffer)] = POISON
            self.point(buffer, address_of(self.arenas[buffer]))

    def keep(self, array: np.ndarray, writable: bool = False) -> np.ndarray:
        """A walled copy that lives as long as the frame."""
        copy = walled_copy(array, self.side, writable)
        self._kept.append(copy)
        return copy

    def _arena_buffers(self) -> set[Buffer]:
        buffers = {buffer for buffer in self.loaded.patches if buffer.kind == "arena"}
        for stage in self.loaded.program.stages:
            if isinstance(stage, ReferenceStep):
                places = [place for place in (*stage.inputs, *stage.outputs) if place is not None]
                buffers |= {place.buffer for place in places if place.buffer.kind == "arena"}
        return buffers

    def upload(self, inputs: Sequence[np.ndarray], out: Sequence[np.ndarray | None] | None = None) -> None:
        program = self.loaded.program
        arrays = [self.keep(array) for array in inputs]
        outputs = tuple(
            walled(each.size, self.side, POISON).view(each.dtype).reshape(each.shape)
            for _, each in self.loaded.results
        )
        for buffer, array in (
            *zip(program.inputs, arrays, strict=True),
            *zip(program.outputs, outputs, strict=True),
        ):
            self.point(buffer, address_of(array))
        self._inputs, self._outputs = arrays, outputs

    def read(self, place: BufferView) -> np.ndarray:
        if place.buffer.kind != "arena":
            return super().read(place)
        # Every buffer is an arena of its own here.
        whole, self._arena = self._arena, SimpleNamespace(memory=self.arenas[place.buffer])
        try:
            return super().read(replace(place, buffer=replace(place.buffer, offset=0)))
        finally:
            self._arena = whole

    def run_steps(self, say: Callable[[str], None]) -> None:
        number = 0
        for stage in self.loaded.program.stages:
            if isinstance(stage, ReferenceStep):
                compute(stage, self)
                continue
            for step in stage:
                launch = self.loaded.launches[number]
                say(f"step {number} {' '.join(step.label)} {launch.recipe} {step.shape}")
                before = {b: array.copy() for b, array in self.arenas.items()} if self.watched else {}
                self._run_alone(number, launch)
                self._expect_nothing_else_changed(launch, before)
                number += 1

    def _run_alone(self, number: int, launch: Launch) -> None:
        # The step's own arguments, and nothing behind them.
        position = self.loaded.positions[number]
        arguments = walled_copy(self.arguments[position : position + len(launch.arguments)], self.side)
        scratch = walled(launch.scratch, self.side, POISON)
        entry = Entry(self.loaded.kernels[number], address_of(arguments), False, launch.items, launch.work)
        self._alone(tabulate([entry], 1), address_of(scratch))()

    def _expect_nothing_else_changed(self, launch: Launch, before: Mapping[Buffer, np.ndarray]) -> None:
        """What a launch does not say it writes is as it was."""
        written = [access.view for access in launch.accesses if access.buffer in launch.writes]
        stated = {place.buffer for place in written}
        for buffer, old in before.items():
            if buffer in launch.writes and buffer not in stated:
                continue  # a kernel's own memory
            kept = np.ones(buffer.bytes, bool)
            for place in written:
                if place.buffer is buffer:
                    kept[interior(place)] = False
            changed = np.flatnonzero((old != self.arenas[buffer]) & kept)
            if changed.size:
                raise AssertionError(
                    f"{launch.recipe} changed {changed.size} bytes of {buffer.name} beside its output"
                )


def run_guarded(
    executor: Executor,
    side: str,
    inputs: Sequence[np.ndarray],
    parameters: Mapping[str, np.ndarray],
    say: Callable[[str], None],
    watched: bool = False,
) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    """Outputs, and the parameters afterwards."""
    frame = GuardedFrame(executor.loaded, side, watched)
    places = {
        name: frame.keep(Parameter(array).array, name in executor.updated)
        for name, array in parameters.items()
    }
    for buffer, name in executor.program.parameters.items():
        frame.bind(buffer, places[name])
    for buffer, (name, packing) in executor.program.packings.items():
        frame.bind(buffer, frame.keep(packing.make(Parameter(parameters[name]).array)))
    frame.upload(inputs)
    frame.run_steps(say)
    return frame.download(), places


def interior(place: BufferView) -> np.ndarray:
    """The bytes of a view's own numbers, counted from the head of its buffer."""
    steps = (place.image, place.row, place.pixel)
    counts = (place.images, place.rows, place.columns)
    elements = np.array([place.offset])
    for step, count in zip(steps, counts, strict=True):
        elements = (elements[:, None] + np.arange(count) * step).reshape(-1)
    parts = (0, place.storage.last_part(place.pixel))[: place.storage.parts]
    own = np.concatenate([np.arange(place.length) + part for part in parts])
    elements = (elements[:, None] + own).reshape(-1)
    return (elements[:, None] * place.itemsize + np.arange(place.itemsize)).reshape(-1)


def gaps(buffer: Buffer) -> np.ndarray:
    """The bytes behind the numbers of each pixel, halos included, of a buffer that holds a whole value."""
    assert buffer.format is not None
    assert isinstance(buffer.pattern, tuple)
    type, format = buffer.pattern
    whole = view(buffer, type, format)
    itemsize, parts = whole.itemsize, whole.storage.parts
    pixels = np.arange(buffer.bytes).reshape(-1, parts, whole.pixel // parts * itemsize)
    return pixels[:, :, whole.length * itemsize :].reshape(-1)


@dataclass(frozen=True)
class GuardedCase:
    """A graph with the data to run it on; `slack`: how far each output may be from the reference (0: equal).

    Where outputs have slack, new parameters have `update_slack`.
    """

    name: str
    graph: Graph
    inputs: Sequence[np.ndarray]
    target: Target
    lanes: int
    parameters: Mapping[str, np.ndarray] = field(default_factory=dict)
    precision: str = "strict"
    slack: Sequence[float] = ()
    relative: float = 1e-6
    update_slack: float = 1e-4
    choices: Choices = NO_CHOICES
    crowded_stride: int = 0
    # Compared with a reference that rounds where numbers are stored in fewer bytes.
    rounded: bool = False
    # Whether each step changes nothing but the arrays that its launch says it writes.
    watched: bool = False
    # Instead of `slack`: how far outputs, and what new parameters moved by, may be from the reference by relative L2.
    distance: float = 0.0

    @property
    def backend(self) -> CpuBackend:
        return CpuBackend(CodegenOptions(self.target, self.precision, self.choices, self.crowded_stride))


def run_case(case: GuardedCase, say: Callable[[str], None]) -> Executor:
    """Run a case against both walls and compare with the reference."""
    program = compile_on(case.graph, case.backend, case.lanes)
    if case.rounded:
        expected, updates = run_rounded(program, case.backend, case.inputs, case.parameters, case.lanes)
    else:
        expected, updates = run_reference(case.graph, case.inputs, case.parameters)
    for side in (AT_END, AT_START):
        outputs, parameters = run_guarded(
            program,
            side,
            case.inputs,
            case.parameters,
            lambda text, side=side: say(f"{case.name} [{side}]: {text}"),
            case.watched,
        )
        if case.distance:
            _expect_near(case, outputs, expected, parameters, updates, side)
            continue
        for place, (result, wanted) in enumerate(zip(outputs, expected, strict=True)):
            slack = case.slack[place] if case.slack else 0.0
            _compare(result, wanted, slack, case.relative, f"{case.name} [{side}]: output {place}")
        for name, wanted in updates.items():
            _compare(
                parameters[name],
                wanted,
                case.update_slack if case.slack else 0.0,
                1e-4,
                f"{case.name}: {name}",
            )
    return program


def _expect_near(
    case: GuardedCase,
    outputs: Sequence[np.ndarray],
    expected: Sequence[np.ndarray],
    parameters: Mapping[str, np.ndarray],
    updates: Mapping[str, np.ndarray],
    side: str,
) -> None:
    """Sums that are added in another order may be rounded to the other neighbour when they are stored."""
    compared = [(f"output {k}", *pair, 0.0) for k, pair in enumerate(zip(outputs, expected, strict=True))]
    compared += [(name, parameters[name], wanted, case.parameters[name]) for name, wanted in updates.items()]
    # A bias before a normalisation moves by what rounding leaves of nothing.
    moves = [float(np.linalg.norm(wanted - start)) for _, _, wanted, start in compared]
    noise = 1e-5 * max(moves[len(outputs) :], default=0.0)
    for (what, result, wanted, _), move in zip(compared, moves, strict=True):
        off = float(np.linalg.norm(result - wanted))
        room = case.distance * move + noise + 1e-6 * float(np.linalg.norm(wanted))
        assert off <= room, f"{case.name} [{side}]: {what} is {off:.3g} off, {room:.3g} are allowed"


def _compare(result: np.ndarray, wanted: np.ndarray, slack: float, relative: float, what: str) -> None:
    if slack:
        np.testing.assert_allclose(result, wanted, rtol=relative, atol=slack, err_msg=what)
    else:
        np.testing.assert_array_equal(result, wanted, err_msg=what)


def faults(module: str, function: str) -> tuple[list[str], int]:
    """Run the cases in a process of their own: what went wrong, and how many cases ran to their end."""
    found: list[str] = []
    first, done = 0, 0
    while len(found) < MOST_FAULTS:
        command = [sys.executable, "-X", "faulthandler", __file__, module, function, str(first)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        child = subprocess.run(
            command, capture_output=True, text=True, timeout=600, check=False, env=environment
        )
        started = [line for line in child.stderr.splitlines() if line.startswith("case ")]
        done += child.stdout.count("done")
        if child.returncode == 0:
            return found, done
        lines = child.stderr.splitlines()
        told = [line for line in lines if not line.startswith(("case ", "at "))]
        last = (
            [line for line in lines if line.startswith("at ")][-1:]
            or started[-1:]
            or ["before the first case"]
        )
        found.append("\n".join([last[0], *told[-MOST_LINES:]]))
        if not started:
            return found, done
        first = int(started[-1].split()[1]) + 1
    return found, done


def main(module: str, function: str, first: int) -> None:
    """The child: each case is announced, then each of its steps."""

    def say(text: str) -> None:
        os.write(2, f"at {text}\n".encode())

    name, _, argument = function.partition(":")
    make = getattr(importlib.import_module(module), name)
    cases: Iterable[GuardedCase] = make(int(argument)) if argument else make()
    for number, case in enumerate(cases):
        if number >= first:
            os.write(2, f"case {number} {case.name}\n".encode())
            run_case(case, say)
            print("done", flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
