"""Memory whose ends are walls, and Programs that run in it.

An array from `walled` ends where a page begins that nobody may touch (or, asked for the other way, begins where such
a page ends): the first byte read or written beyond it is a fault that kills the process. `GuardedProgram` gives every
buffer of a Program such memory of its own: what the caller passes, parameters and packed filters, each buffer of the
arena, the arguments of kernels, a thread's scratch memory, results. It runs one step at a time and says which
on stderr before it starts, so that the last line written before a fault names the step.

    python -X faulthandler tests/guarded.py MODULE FUNCTION FIRST

runs the cases that `FUNCTION()` of `MODULE` yields, from number FIRST on; `faults` runs that and goes on behind a case
that died, so that one run names all of them.
"""

from __future__ import annotations

import ctypes
import importlib
import mmap
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import numpy as np

from striate.cpu.kernels import walk
from striate.cpu.target import Target
from striate.ir.arrays import aligned_empty
from striate.ir.buffers import Buffer, BufferView
from striate.ir.graph import Graph
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from striate.runtime.program import Frame, Program, ReferenceStep
from striate.runtime.reference import run_reference

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


def address_of(array: np.ndarray) -> int:
    return array.__array_interface__["data"][0]


class GuardedProgram(Program):
    """A Program all of whose memory is walled; `side` says where."""

    side: str
    arena: dict[Buffer, np.ndarray]

    @classmethod
    def of(cls, program: Program, side: str) -> GuardedProgram:
        guarded = cls(**{part.name: getattr(program, part.name) for part in fields(Program)})
        guarded.side, guarded.arena = side, {}
        return guarded

    def run_steps(
        self,
        inputs: Sequence[np.ndarray],
        parameters: Mapping[str, np.ndarray],
        say: Callable[[str], None],
    ) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
        """Outputs, and the parameters afterwards. Each step runs alone, in order, on this thread."""
        kept: list[np.ndarray] = []

        def keep(array: np.ndarray, writable: bool = False) -> np.ndarray:
            kept.append(walled_copy(array, self.side, writable))
            return kept[-1]

        arrays = [keep(array) for array in inputs]
        outputs = [
            walled(t.bytes, self.side, POISON).view(t.numpy).reshape(t.shape) for t in self._output_types
        ]
        own = {name: Parameter(array) for name, array in parameters.items()}
        frame = self._new_frame()
        places = {name: keep(parameter.array, name in self._updated) for name, parameter in own.items()}
        for name, parameter in own.items():
            # Reference steps write where native steps do.
            parameter._storage = places[name]
        for buffer, name in self.parameter_buffers.items():
            self._point(frame, buffer, address_of(places[name]))
        for buffer, (name, packing) in self.packings.items():
            self._point(frame, buffer, address_of(keep(packing.make(parameters[name]))))
        for buffer, array in self.constants.items():
            self._point(frame, buffer, address_of(keep(array)))
        self._wall_arena(frame)
        for buffer, array in (
            *zip(self.input_buffers, arrays, strict=True),
            *zip(self.output_buffers, outputs, strict=True),
        ):
            self._point(frame, buffer, address_of(array))
        number = 0
        for segment in self.segments:
            if isinstance(segment, ReferenceStep):
                self._run_reference(frame, segment, arrays, outputs, own)
                continue
            for step in segment:
                say(f"step {number} {step.label} {step.launch.recipe} {step.shape}")
                self._run_alone(frame, number)
                number += 1
        return tuple(outputs), places

    def _wall_arena(self, frame: Frame) -> None:
        buffers = {buffer for buffer in self._patches if buffer.kind == "arena"}
        for segment in self.segments:
            if isinstance(segment, ReferenceStep):
                places = [place for place in (*segment.inputs, *segment.outputs) if place is not None]
                buffers |= {place.buffer for place in places if place.buffer.kind == "arena"}
        for buffer in buffers:
            # What was there before must not matter, except that halos are zero.
            self.arena[buffer] = walled(buffer.bytes, self.side, 0 if buffer.cleared else POISON)
            self._point(frame, buffer, address_of(self.arena[buffer]))

    def _run_alone(self, frame: Frame, number: int) -> None:
        launch = self._steps[number].launch
        # The step's own arguments, and nothing behind them.
        position = self._positions[number]
        arguments = walled_copy(frame.arguments[position : position + len(launch.arguments)], self.side)
        scratch = walled(launch.scratch, self.side, POISON)
        table = aligned_empty((1, walk.ROW_HEAD + walk.ROW_SHARE), np.int64)
        table[0] = self._kernels[number], address_of(arguments), 0, 0, launch.items, 1
        words = frame.block.words
        words[walk.TABLE], words[walk.STEPS], words[walk.THREADS] = address_of(table), 1, 1
        words[walk.SCRATCH] = address_of(scratch)
        assert self._pool is not None
        self._pool.post(frame.block.address, 0, 0)

    def _array(self, frame: Frame, place: BufferView, *others: Any) -> np.ndarray:
        if place.buffer.kind == "arena":
            # Every buffer is an arena of its own here.
            frame = replace(frame, arena=self.arena[place.buffer])
            place = replace(place, buffer=replace(place.buffer, offset=0))
        return super()._array(frame, place, *others)


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


def run_case(case: GuardedCase, say: Callable[[str], None]) -> Program:
    """Run a case against both walls and compare with the reference."""
    expected, updates = run_reference(case.graph, case.inputs, case.parameters)
    program = compile_for(case.graph, case.target, case.lanes, precision=case.precision)
    for side in (AT_END, AT_START):
        guarded = GuardedProgram.of(program, side)
        outputs, parameters = guarded.run_steps(
            case.inputs, case.parameters, lambda text, side=side: say(f"{case.name} [{side}]: {text}")
        )
        for place, (result, wanted) in enumerate(zip(outputs, expected, strict=True)):
            slack = case.slack[place] if case.slack else 0.0
            _compare(result, wanted, slack, case.relative, f"{case.name} [{side}]: output {place}")
        for name, wanted in updates.items():
            _compare(parameters[name], wanted, case.update_slack if case.slack else 0.0, 1e-4, f"{case.name}: {name}")
    return program


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
        child = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
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

    cases: Iterable[GuardedCase] = getattr(importlib.import_module(module), function)()
    for number, case in enumerate(cases):
        if number >= first:
            os.write(2, f"case {number} {case.name}\n".encode())
            run_case(case, say)
            print("done", flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
