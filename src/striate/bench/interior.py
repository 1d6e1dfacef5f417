"""One layer as it runs in the middle of a network: its own steps of a Program, without those at the edges.

Before -> after, for a padded convolution alone: `copy the input` into a buffer with a halo, convolution -> convolution.
In a network the layer before has written into that buffer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from striate.ir.arrays import aligned
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter

BOUNDARY = ("", "boundary")


class Interior:
    """The native steps between the boundaries, ready to run again and again on the data of one run.

    `steps`: their positions. Inputs, outputs and everything between stay where they are, as in a network's arena;
    nothing is allocated. The Program must have no NumPy steps.
    """

    def __init__(
        self, executor: Executor, inputs: Sequence[np.ndarray], parameters: Mapping[str, Parameter]
    ) -> None:
        assert not executor.fallbacks, "a step in NumPy has no native table"
        steps = enumerate(executor.steps)
        self.steps = tuple(position for position, step in steps if step.label != BOUNDARY)
        # As in the arena, where they would stand.
        self.session = executor.session([aligned(array) for array in inputs], parameters)
        self._results = [
            aligned(np.zeros(t.shape, t.numpy)) for t in (v.type for v in executor.graph.outputs)
        ]
        for buffer, array in zip(executor.program.outputs, self._results, strict=True):
            self.session.frame.bind(buffer, array)
        self.session.trace()
        for array in self._results:
            array[...] = 0

    def again(self, threads: int) -> float:
        """Run the steps; seconds. As in a whole run, work too small to share stays on the caller."""
        return self.session.again(self.steps, threads)

    def nothing(self) -> float:
        """Seconds of a call that runs no step: to be subtracted."""
        return self.session.again((), 1)

    def results(self) -> list[np.ndarray]:
        """What the steps wrote into the graph's outputs; one that a boundary step copies there stays as it was."""
        return self._results
