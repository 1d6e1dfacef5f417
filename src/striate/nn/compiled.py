"""A traced model, compiled: the Program, the parameters it reads, and how to call it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from striate.nn.arrays import prepared
from striate.nn.trace import Trace
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.runtime.program import Program


class Compiled:
    """`parameters` is one and the same mapping for every run: a Program may bind its addresses once."""

    __slots__ = ("parameters", "program", "single")

    def __init__(self, program: Any, parameters: Mapping[str, Parameter], single: bool) -> None:
        self.program: Program = program
        self.parameters = parameters
        self.single = single

    def __call__(self, x: np.ndarray, threads: int | None) -> Any:
        """One input whose type is the Program's, in any memory order."""
        outputs = self.program.run((x if x.flags.carray else prepared(x),), self.parameters, threads)
        return outputs[0] if self.single else outputs

    def run(self, inputs: Sequence[np.ndarray], threads: int | None) -> Any:
        """Inputs that `as_input` prepared."""
        outputs = self.program.run(inputs, self.parameters, threads)
        return outputs[0] if self.single else outputs

    def explain(self, inputs: Sequence[np.ndarray], timed: bool) -> str:
        """The Program as text; `timed` runs it on `inputs`."""
        if timed:
            return self.program.explain(timed=True, inputs=inputs, parameters=self.parameters)
        return self.program.explain()


def compile_trace(trace: Trace, precision: str) -> Compiled:
    """Compile what a trace wrote down."""
    program = compile(trace.graph, CompileOptions(precision=precision))
    return Compiled(program, trace.parameters, trace.single)
