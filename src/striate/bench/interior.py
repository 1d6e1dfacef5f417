"""One layer as it runs in the middle of a network: its own steps of a Program, without those at the edges.

Before -> after, for a padded convolution alone: `copy the input` into a buffer with a halo, convolution -> convolution.
In a network the layer before has written into that buffer.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from striate.ir.arrays import aligned, aligned_empty
from striate.runtime.parameter import Parameter
from striate.runtime.program import SOLO_WORK, Frame, Program, Step

BOUNDARY = "|boundary"


class Interior(Program):
    """The native steps between the boundaries, ready to run again and again on the data of one run.

    Inputs, outputs and everything between stay where they are, as in a network's arena; nothing is allocated.
    """

    _frame: Frame
    _ends: list[np.ndarray]

    @classmethod
    def of(
        cls, whole: Program, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter]
    ) -> Interior:
        """Runs `whole` once for the data; it must have no NumPy steps."""
        assert not whole.fallbacks, "a step in NumPy has no native table"
        whole.run(inputs, parameters, 1)
        fields: dict[str, Any] = {
            each.name: getattr(whole, each.name) for each in dataclasses.fields(Program)
        }
        # Behind the steps stand none: a call that computes nothing, to be subtracted.
        fields["segments"] = [own_steps(whole), []]
        inside = cls(**fields)
        frame = inside._free_frame()
        frame.arena[...] = whole._frames[-1].arena
        inside._bind(frame, parameters)
        # As in the arena, where they would stand.
        results = [aligned_empty(value.type.shape, value.type.numpy) for value in whole.graph.outputs]
        for array in results:
            array[...] = 0
        inside._ends = [*(aligned(array) for array in inputs), *results]
        for buffer, array in zip((*whole.input_buffers, *whole.output_buffers), inside._ends, strict=True):
            inside._point(frame, buffer, array.__array_interface__["data"][0])
        inside._frame = frame
        return inside

    def again(self, threads: int) -> float:
        """Run the steps; seconds. As in `run`, work too small to share stays on the caller."""
        threads = 1 if self.work < SOLO_WORK else threads
        start = time.perf_counter()
        self._run_native(self._frame, 0, threads)
        return time.perf_counter() - start

    def nothing(self) -> float:
        """Seconds of a call that runs no step."""
        start = time.perf_counter()
        self._run_native(self._frame, 1, 1)
        return time.perf_counter() - start

    def results(self) -> list[np.ndarray]:
        """What the steps wrote into the graph's outputs; one that a boundary step copies there stays as it was."""
        return self._ends[len(self.input_buffers) :]


def own_steps(program: Program) -> list[Step]:
    """The steps that are not the boundary's."""
    return [step for step in program.steps if step.label != BOUNDARY]
