"""Running a Program on a device: one call checks, binds, submits the native steps and computes what lies between.

An Executor is re-entrant. What a run writes (arena, arguments, results) is a *frame* of the device; each concurrent
run checks one out, and frames are kept for the next run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, BoundToProcess, ShapeError
from striate.ir.graph import Graph
from striate.ir.program import Program, ReferenceStep, Step
from striate.runtime import explain
from striate.runtime.arenas import LEAST, Arenas
from striate.runtime.blas import OneBlasThread
from striate.runtime.device import Device, Frame
from striate.runtime.idle import make_room
from striate.runtime.into import expect_fit
from striate.runtime.parameter import Parameter
from striate.runtime.session import STEP_SECONDS, Session, compute, restoring


class Executor(BoundToProcess):
    """A Program, ready to run. `run` is its one purpose; `explain` shows what it does."""

    instead = "it is loaded for this process; copy its Program, or the model that it was compiled from"

    def __init__(self, program: Program, device: Device, arenas: Arenas | None = None) -> None:
        """`arenas`: what the Program shares with others of its model."""
        self.program = program
        self.device = device
        self._arenas = arenas if program.arena_bytes >= LEAST else None
        self.loaded = device.load(program)
        self._shares_memory = device.shares_memory
        graph = program.graph
        self._input_types = [(value.type.shape, value.type.numpy) for value in graph.inputs]
        self._packings = list(program.packings.items())
        self.idle: list[Frame] = []
        # Of each stage: the positions of its native steps, or what NumPy computes.
        self.stages: list[range | ReferenceStep] = []
        first = 0
        for stage in program.stages:
            if isinstance(stage, ReferenceStep):
                self.stages.append(stage)
            else:
                self.stages.append(range(first, first + len(stage)))
                first += len(stage)
        self._mixed = bool(program.fallbacks)
        self.updated = tuple(graph.parameters[value] for value in graph.updates)

    def run(
        self,
        inputs: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
        threads: int | None = None,
        out: Sequence[np.ndarray | None] | None = None,
    ) -> tuple[np.ndarray, ...]:
        """Compute the outputs; parameters that the graph updates are written in place.

        `inputs` have the types of `graph.inputs`; `threads` limits the threads used and never changes a bit. `out`:
        arrays for the outputs to be written to and returned, or None for those that get memory as usual.
        Raises `ShapeError` for inputs of another type and `ArgumentError` for another number of them; for `out` see
        `runtime/into.py`.
        """
        arrays = self._checked(inputs)
        if out is not None:
            expect_fit(out, [value.type for value in self.graph.outputs], arrays)
        return self.run_prepared(arrays, parameters, threads, out)

    def run_prepared(
        self,
        arrays: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
        threads: int | None = None,
        out: Sequence[np.ndarray | None] | None = None,
    ) -> tuple[np.ndarray, ...]:
        """`run` for inputs that are known to have the types of `graph.inputs`, contiguous and aligned; `out` fits.

        A call from Python is a matter of single microseconds; whoever finds a Program by the types of its inputs has
        looked at them already.
        """
        if threads is None:
            threads = self.device.threads()
        try:
            frame = self.idle.pop()
        except IndexError:
            frame = self.frame()
        arenas = self._arenas
        arena = None
        if arenas is not None:
            arena = arenas.take(self.device, self.arena_bytes)
            frame.lie_in(arena)
        # Before the first of them is written and again behind the last: an interrupt may keep from the second.
        for name in self.updated:
            parameters[name].version += 1
        try:
            if self._packings or frame.owner is not parameters or not self._shares_memory:
                self.bind(frame, parameters)
            frame.upload(arrays, out)
            if self._mixed:
                self._run_mixed(frame, threads)
            else:
                for steps in self.stages:
                    frame.record(steps, threads)()  # pyright: ignore[reportArgumentType]
            outputs = frame.download()
            # A frame that an error or an interrupt left half written is not used again.
            self.idle.append(frame)
            if arenas is not None:
                arenas.give(arena)
        finally:
            for name in self.updated:
                parameters[name].version += 1
        return outputs

    def _checked(self, inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
        """The inputs, contiguous and aligned."""
        if len(inputs) != len(self._input_types):
            raise ArgumentError(
                f"the Program takes {len(self._input_types)} inputs "
                f"({', '.join(str(value) for value in self.graph.inputs)}), got {len(inputs)}"
            )
        arrays: list[np.ndarray] = []
        for array, (shape, dtype) in zip(inputs, self._input_types, strict=True):
            if array.shape != shape or array.dtype != dtype:
                type = self.graph.inputs[len(arrays)].type
                raise ShapeError(f"the Program takes {type}, got {array.dtype}{list(array.shape)}")
            arrays.append(array if array.flags.carray else np.require(array, requirements=["C", "A"]))
        return arrays

    def frame(self) -> Frame:
        """One that no run has."""
        try:
            return self.idle.pop()
        except IndexError:
            if self._arenas is not None:
                return self.loaded.allocate(shared=True)
            make_room(self)
            return self.loaded.allocate()

    @property
    def idle_bytes(self) -> int:
        """Of the arenas of frames that no run has; those that are shared are not its own."""
        return len(self.idle) * self.arena_bytes if self._arenas is None else 0

    def let_go(self) -> None:
        """Forget a frame that no run has; `IndexError` if runs have all."""
        self.idle.pop()

    def bind(self, frame: Frame, parameters: Mapping[str, Parameter]) -> None:
        """Let a frame's buffers stand for these parameters, as they are now."""
        if frame.owner is not parameters or not self._shares_memory:
            for buffer, name in self.program.parameters.items():
                frame.bind(buffer, parameters[name].on(self.device, writing=name in self.updated))
            frame.owner = parameters
        for buffer, (name, packing) in self._packings:
            parameter = parameters[name]
            kept = parameter.packed.get(packing.format)
            if kept is None or kept[0] != parameter.version:
                with OneBlasThread():
                    kept = (parameter.version, self.device.upload(packing.make(parameter.host())))
                parameter.packed[packing.format] = kept
            # The frame holds the memory, so that it outlives a new version made by another thread.
            if frame.bound.get(buffer) is not kept[1]:
                frame.bind(buffer, kept[1])

    def _run_mixed(self, frame: Frame, threads: int) -> None:
        """Native steps with NumPy's between them."""
        with OneBlasThread():
            for stage in self.stages:
                if isinstance(stage, ReferenceStep):
                    compute(stage, frame)
                else:
                    frame.record(stage, threads)()

    # -- measuring ------------------------------------------------------------------------------

    def session(
        self, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter], threads: int = 1
    ) -> Session:
        """The Program bound to these inputs and parameters, to be run again and again, in a frame that it keeps."""
        frame = self.frame()
        if self._arenas is not None:
            # Its own, for as long as the session lasts.
            frame.lie_in(self._arenas.take(self.device, self.arena_bytes))
        self.bind(frame, parameters)
        frame.upload(self._checked(inputs))
        return Session(frame, self.stages, threads)

    def time_steps(
        self, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter], seconds: float = STEP_SECONDS
    ) -> tuple[list[float], list[float]]:
        """Seconds of each native step on its own and of each of NumPy's within whole runs, on one thread.

        Parameters that the graph updates are restored afterwards.
        """
        with restoring(parameters, self.updated):
            return self.session(inputs, parameters).time(seconds)

    # -- looking --------------------------------------------------------------------------------

    @property
    def graph(self) -> Graph:
        """What is computed, as passes left it."""
        return self.program.graph

    @property
    def steps(self) -> tuple[Step, ...]:
        """The native steps, in order."""
        return self.program.steps

    @property
    def constants(self) -> Mapping[Any, np.ndarray]:
        """The constants that runs read."""
        return self.program.constants

    @property
    def arena_bytes(self) -> int:
        """Bytes of what a run keeps between its steps."""
        return self.program.arena_bytes

    @property
    def fallbacks(self) -> tuple[str, ...]:
        """Names of the ops that run as NumPy reference steps."""
        return self.program.fallbacks

    def explain(
        self,
        timed: bool = False,
        inputs: Sequence[np.ndarray] | None = None,
        parameters: Mapping[str, Parameter] | None = None,
    ) -> str:
        """The Program as text: step, layer, op, recipe, output, multiply-adds, bytes.

        With `timed` each native step also runs alone on `inputs` and shows its time and its share of the device's
        peak, measured now on one thread; NumPy's steps are timed within whole runs.
        """
        if not timed:
            return explain.text(self.program)
        if inputs is None or parameters is None:
            raise ArgumentError("explain(timed=True) needs inputs and parameters to run on")
        return explain.text(
            self.program, self.time_steps(inputs, parameters), self.device.peak() if self.steps else 0.0
        )
