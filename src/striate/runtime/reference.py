"""The NumPy interpreter: runs a graph node by node with the references of its ops.

It is the specification that generated code is tested against, and what runs where no code is generated.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, DTypeError, GraphError, ShapeError
from striate.ir.graph import Graph, Node
from striate.ir.text import one_line
from striate.ir.types import TensorType, Value
from striate.runtime.blas import OneBlasThread
from striate.runtime.into import expect_fit
from striate.runtime.parameter import Parameter


class ReferenceExecutor:
    """Runs a graph with the NumPy interpreter: where there is no code generation, and as a check."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    @property
    def constants(self) -> Mapping[Any, np.ndarray]:
        """The constants that runs read."""
        return self.graph.constants

    def run(
        self,
        inputs: Sequence[np.ndarray],
        parameters: Mapping[str, Parameter],
        threads: int | None = None,
        out: Sequence[np.ndarray | None] | None = None,
    ) -> tuple[np.ndarray, ...]:
        """Compute the outputs; `threads` is ignored. `out` as in `Executor.run`."""
        arrays = {name: parameters[name].array for name in self.graph.parameters.values()}
        if out is not None:
            expect_fit(out, [value.type for value in self.graph.outputs], inputs)
        outputs, updates = run_reference(self.graph, inputs, arrays)
        for name, array in updates.items():
            parameters[name].assign(array)
        if out is None:
            return outputs
        for array, place in zip(outputs, out, strict=True):
            if place is not None:
                place[...] = array
        return tuple(array if place is None else place for array, place in zip(outputs, out, strict=True))

    run_prepared = run

    def explain(
        self,
        timed: bool = False,
        inputs: Sequence[np.ndarray] | None = None,
        parameters: Mapping[str, Parameter] | None = None,
    ) -> str:
        """The nodes, one a line; `timed` adds the time of one whole run on `inputs`."""
        lines = [
            f"{one_line(node.scope)}  {node.op.name}  NumPy reference  {node.outputs[0].type}"
            for node in self.graph.nodes
        ]
        lines.append(f"{len(lines)} steps, all computed by the NumPy reference")
        if timed:
            if inputs is None or parameters is None:
                raise ArgumentError("explain(timed=True) needs inputs and parameters to run on")
            arrays = {name: parameters[name].array for name in self.graph.parameters.values()}
            start = time.perf_counter()
            run_reference(self.graph, inputs, arrays)
            lines.append(f"{(time.perf_counter() - start) * 1e3:.1f} ms in all")
        return "\n".join(lines)


def run_reference(
    graph: Graph,
    inputs: Sequence[np.ndarray],
    parameters: Mapping[str, np.ndarray],
    watch: Callable[[Node, Sequence[np.ndarray], Sequence[np.ndarray]], None] | None = None,
) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    """Outputs, and the new values of the parameters that the graph updates, by name.

    `inputs` in the order of `graph.inputs`; `parameters` by name, more than needed is allowed. Arrays are
    freed after their last reader. `watch` is told of each node, with what it read and made.
    """
    if len(inputs) != len(graph.inputs):
        raise GraphError(f"the graph takes {len(graph.inputs)} inputs, got {len(inputs)}")
    arrays: dict[Value, np.ndarray] = dict(graph.constants)
    for value, array in zip(graph.inputs, inputs, strict=True):
        arrays[value] = _fitting(array, value.type, f"input {value.name!r}")
    for value, name in graph.parameters.items():
        if name not in parameters:
            raise GraphError(f"the graph reads the parameter {name!r}, which was not given")
        arrays[value] = _fitting(parameters[name], value.type, f"parameter {name!r}")
    waiting = {value: len(nodes) for value, nodes in graph.readers().items()}
    for value in graph.results():
        waiting[value] = waiting.get(value, 0) + 1
    # Non-finite numbers are results like any other; NumPy's warnings about them are noise here.
    with OneBlasThread(), np.errstate(all="ignore"):
        for node in graph.nodes:
            own = [arrays[value] for value in node.inputs]
            results = node.op.reference(*own)
            if watch is not None:
                watch(node, own, results)
            arrays.update(zip(node.outputs, results, strict=True))
            for value in node.inputs:
                waiting[value] -= 1
                if not waiting[value]:
                    del arrays[value]
            for value in node.outputs:
                if value not in waiting:
                    del arrays[value]
    outputs = tuple(arrays[value] for value in graph.outputs)
    updates = {graph.parameters[value]: arrays[new] for value, new in graph.updates.items()}
    return outputs, updates


def _fitting(array: np.ndarray, type: TensorType, what: str) -> np.ndarray:
    array = np.asarray(array)
    if array.shape != type.shape:
        raise ShapeError(f"{what} must have shape {list(type.shape)}, got {list(array.shape)}")
    if array.dtype != type.numpy:
        raise DTypeError(f"{what} must be {type.dtype}, got {array.dtype}")
    return array
