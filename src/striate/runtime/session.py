"""A Program bound to one set of inputs and parameters: run again and again, and timed.

Everything that measures steps goes through here: `explain(timed=True)`, the tuner, the layer benchmark.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np

from striate.ir.program import ReferenceStep
from striate.runtime.blas import OneBlasThread
from striate.runtime.device import Frame
from striate.runtime.parameter import Parameter

# How native steps and NumPy steps are timed.
STEP_SECONDS = 0.005
RUNS_OF_NUMPY = 3


class Session:
    """What `Executor.session` makes: a frame of its own, bound. Not for several threads at once.

    `stages`: positions of native steps, or what NumPy computes between them. Parameters that the graph updates are
    written, as in a run.
    """

    def __init__(self, frame: Frame, stages: Sequence[range | ReferenceStep], threads: int = 1) -> None:
        self.frame = frame
        self.threads = threads
        self._stages = stages
        self._mixed = any(isinstance(stage, ReferenceStep) for stage in stages)

    def trace(self, native_step: Callable[[int], float] | None = None) -> tuple[list[float], list[float]]:
        """One run, step by step: seconds of each native step and of each of NumPy's.

        Each finds the caches as the one before left them. `native_step`: runs one and says what it took.
        """
        native: list[float] = []
        numpy: list[float] = []
        for stage in self._stages:
            if isinstance(stage, ReferenceStep):
                with OneBlasThread():
                    start = time.perf_counter()
                    compute(stage, self.frame)
                    numpy.append(time.perf_counter() - start)
                continue
            native += [native_step(step) if native_step else self.again((step,)) for step in stage]
        return native, numpy

    def run(self) -> None:
        """One run, its native steps submitted together."""
        for stage in self._stages:
            if isinstance(stage, ReferenceStep):
                with OneBlasThread():
                    compute(stage, self.frame)
            else:
                self.frame.record(stage, self.threads)()

    def again(self, steps: Sequence[int], threads: int | None = None) -> float:
        """Seconds of these native steps, on the data that earlier runs left; no steps: of an empty submission."""
        submit = self.frame.record(steps, threads or self.threads)
        start = time.perf_counter()
        submit()
        return time.perf_counter() - start

    def time(self, seconds: float = STEP_SECONDS) -> tuple[list[float], list[float]]:
        """Seconds of each native step again and again on its own, and of NumPy's as they come in whole runs: medians.

        A native step is repeated for about `seconds`. Alone, one of NumPy's would find what later steps wrote over
        its operands.
        """
        native, _ = self.trace()
        numpy = zip(*(self.trace()[1] for _ in range(RUNS_OF_NUMPY if self._mixed else 0)), strict=True)
        return [self._alone(step, seconds) for step in range(len(native))], [median(each) for each in numpy]

    def _alone(self, step: int, seconds: float) -> float:
        spent: list[float] = []
        until = time.perf_counter() + seconds
        while len(spent) < 3 or time.perf_counter() < until:
            spent.append(self.again((step,)))
        return median(spent)


def median(times: Sequence[float]) -> float:
    return sorted(times)[len(times) // 2]


def compute(step: ReferenceStep, frame: Frame) -> None:
    """What the NumPy reference makes of a frame's arrays."""
    # Numbers that are not finite are results like any other; whoever minds looks at what comes out.
    with np.errstate(all="ignore"):
        results = step.node.op.reference(*(frame.read(place) for place in step.inputs))
        for place, result in zip(step.outputs, results, strict=True):
            if place is not None:
                frame.write(place, result)


@contextmanager
def restoring(parameters: Mapping[str, Parameter], names: Sequence[str]) -> Generator[None]:
    """Afterwards the parameters of these names are what they were."""
    saved = {name: parameters[name].host().copy() for name in names}
    try:
        yield
    finally:
        for name, array in saved.items():
            parameters[name].assign(array)
