"""A traced model, compiled: the Program, the parameters it reads, and how to call it."""

from __future__ import annotations

import functools
import hashlib
import weakref
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from striate.errors import BoundToProcess
from striate.ir.arrays import prepared
from striate.ir.graph import FOLDED, Graph, Node
from striate.ir.types import Value
from striate.nn.trace import Trace
from striate.ops.elementwise import Multiply
from striate.process_lock import ProcessLock
from striate.runtime.compile import compile
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.runtime.reference import ReferenceExecutor, run_reference
from striate.transforms import pipeline
from striate.transforms.ranges import multiplies_well


class Folded:
    """Arrays that follow from parameters (filters with their normalisation folded in), kept up to date.

    `refresh` compares versions, and computes anew what a Program reads when one of them moved. It says whether all
    products stay in float32's range.
    """

    def __init__(self, graph: Graph, parameters: Mapping[str, Parameter]) -> None:
        self._graph = graph
        self._sources = {name: parameters[name] for name in graph.parameters.values()}
        self._versions: list[int] = []
        self._lock = ProcessLock()
        self._in_range = True
        self.results = {
            f"{FOLDED}.{index}": Parameter(np.zeros(value.type.shape, np.float32))
            for index, value in enumerate(graph.outputs)
        }

    def refresh(self) -> bool:
        versions = [parameter.version for parameter in self._sources.values()]
        if versions == self._versions:
            return self._in_range
        with self._lock.here():
            if versions == self._versions:
                return self._in_range
            lost: list[Node] = []

            def watch(node: Node, factors: Sequence[np.ndarray], results: Sequence[np.ndarray]) -> None:
                if isinstance(node.op, Multiply) and not multiplies_well(factors, results[0]):
                    lost.append(node)

            arrays = {name: parameter.array for name, parameter in self._sources.items()}
            outputs, _ = run_reference(self._graph, (), arrays, watch)
            for parameter, array in zip(self.results.values(), outputs, strict=True):
                parameter.assign(array)
            self._in_range, self._versions = not lost, versions
            return self._in_range


class Compiled(BoundToProcess):
    """`parameters` is one and the same mapping for every run: an executor may bind it once.

    `apart` makes the same with nothing folded into filters, for numbers with which that leaves float32's range.
    """

    __slots__ = ("apart", "executor", "folded", "parameters", "single")
    instead = "it is compiled for this process; copy the model"

    def __init__(
        self,
        executor: Executor | ReferenceExecutor,
        parameters: Mapping[str, Parameter],
        single: bool,
        folded: Folded | None = None,
        apart: Callable[[], Compiled] | None = None,
    ) -> None:
        self.executor = executor
        self.parameters = parameters
        self.single = single
        self.folded = folded
        self.apart = None if apart is None else functools.cache(apart)

    def now(self) -> Compiled:
        """This, its folded numbers up to date; or what serves instead where those leave float32's range."""
        if self.folded is None or self.folded.refresh() or self.apart is None:
            return self
        return self.apart().now()

    def __call__(self, x: np.ndarray, threads: int | None) -> Any:
        """One input whose type is the Program's, in any memory order."""
        if self.folded is not None and (now := self.now()) is not self:
            return now(x, threads)
        arrays = (x if x.flags.carray else prepared(x),)
        outputs = self.executor.run_prepared(arrays, self.parameters, threads)
        return outputs[0] if self.single else outputs

    def run(
        self,
        inputs: Sequence[np.ndarray],
        threads: int | None,
        out: Sequence[np.ndarray | None] | None = None,
    ) -> Any:
        """Inputs that `as_input` prepared; `out` as in `Executor.run`."""
        if self.folded is not None and (now := self.now()) is not self:
            return now.run(inputs, threads, out)
        outputs = self.executor.run(inputs, self.parameters, threads, out)
        return outputs[0] if self.single else outputs

    def explain(self, inputs: Sequence[np.ndarray], timed: bool) -> str:
        """The Program as text; `timed` runs it on `inputs`."""
        now = self.now()
        if timed:
            return now.executor.explain(timed=True, inputs=inputs, parameters=now.parameters)
        return now.executor.explain()


# What one model has folded, by how it is computed: all its Programs share it.
Shared: TypeAlias = "weakref.WeakValueDictionary[str, Folded]"


def compile_graph(
    graph: Graph,
    parameters: Mapping[str, Parameter],
    options: CompileOptions,
    single: bool,
    shared: Shared,
    passes: Sequence[str] = pipeline.FORM,
) -> Compiled:
    """Compile what a model in use computes: normalisation folded into filters, dropout left out."""
    formed, folded, apart, arrays = pipeline.run(graph, passes), None, None, parameters
    if formed.folded is not None:
        key = _signature(formed.folded)
        folded = shared.get(key) or shared.setdefault(key, Folded(formed.folded, parameters))
        arrays = {**parameters, **folded.results}
        if "fold_affine" in passes:
            unfolded = [name for name in passes if name != "fold_affine"]
            apart = functools.partial(compile_graph, graph, parameters, options, single, shared, unfolded)
    return Compiled(compile(formed, options), arrays, single, folded, apart)


def compile_trace(trace: Trace, options: CompileOptions, shared: Shared) -> Compiled:
    """Compile what a trace wrote down."""
    return compile_graph(trace.graph, trace.parameters, options, trace.single, shared)


def _signature(graph: Graph) -> str:
    """What `graph` computes from which parameters, as text: equal for two batch sizes of one model."""
    names: dict[Value, str] = dict(graph.parameters)
    for value, array in graph.constants.items():
        names[value] = f"{array.dtype}{array.shape}{hashlib.sha256(array.tobytes()).hexdigest()}"
    lines: list[str] = []
    for index, node in enumerate(graph.nodes):
        lines.append(f"{node.op!r} {[names[value] for value in node.inputs]}")
        names.update({value: f"{index}:{k}" for k, value in enumerate(node.outputs)})
    return "\n".join([*lines, *(names[value] for value in graph.outputs)])
