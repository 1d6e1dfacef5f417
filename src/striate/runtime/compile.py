"""Graph -> Program: passes, formats, lowering, barriers, memory."""

from __future__ import annotations

import functools
import warnings
from dataclasses import replace

import numpy as np

from striate.cpu import face
from striate.cpu.face import NO_CHOICES, Choices, CodegenOptions, CpuBackend, CpuDevice, Target
from striate.errors import ArgumentError, UnsupportedError
from striate.ir.graph import Graph
from striate.ir.types import Value
from striate.ir.verify import verify
from striate.runtime.blas import OneBlasThread
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions
from striate.runtime.plan import plan
from striate.runtime.reference import ReferenceExecutor
from striate.runtime.store import Store


@functools.cache
def _warn_once(reason: str) -> None:
    warnings.warn(
        f"no code generation here ({reason}): the NumPy reference runs instead, slowly",
        RuntimeWarning,
        stacklevel=4,
    )


def _target_for(graph: Graph, options: CompileOptions) -> Target | None:
    """The CPU for which code is made; None: the reference runs."""
    if options.backend == "reference":
        return None
    target = face.host()
    # A process may give the right to make code away after it has made some.
    if target is None or not face.may_execute():
        if options.backend == "cpu":
            raise UnsupportedError(f"no code generation here ({face.why_none()}); use backend='auto'")
        _warn_once(face.why_none())
        return None
    if any(value.type.dtype == "float64" for node in graph.nodes for value in node.outputs):
        return None
    if options.tuning is not None:
        options.tuning.expect_for(target)
    return target


def compile(
    graph: Graph,
    options: CompileOptions,
    store: Store | None = None,
    *,
    handed_over: dict[Value, np.ndarray] | None = None,
) -> Executor | ReferenceExecutor:
    """Compile `graph` for this CPU; it stays as it is.

    `store` keeps what is derived from the graph's constants, for the next Program of the same model; the graph of the
    Program is then without them. A model that is compiled once may hand its constants over: they leave the dictionary
    `handed_over`, and memory as they are packed.

        graph, constants = graph.without_constants()
        executor = compile(graph, options, handed_over=constants)

    Raises `GraphError` for a graph that is not well formed, `ArgumentError` for constants handed over with a store that
    would keep them, `UnsupportedError` if `options.backend` is "cpu" and there is no code generation for this machine.
    """
    if handed_over is not None:
        if store is not None and store.keeping:
            raise ArgumentError(
                "a store that keeps what it makes keeps the constants too: they cannot be handed over"
            )
        store = Store(keeping=False)
        graph = replace(graph, constants={**graph.constants, **handed_over})
    # Whoever made it: a trace, a file, a user. It takes less than a hundredth of what follows.
    verify(graph)
    target = _target_for(graph, options)
    if handed_over is not None:
        handed_over.clear()
    if target is None:
        return ReferenceExecutor(graph)
    choices = NO_CHOICES if options.tuning is None else options.tuning.choices
    backend = CpuBackend(CodegenOptions(target, options.precision, choices, open_sizes=options.open_sizes))
    with OneBlasThread():  # constants are folded and packed
        program = plan(graph, backend, None, store, consuming=handed_over is not None)
    if store is not None:
        program = replace(program, graph=replace(program.graph, constants={}))
    return Executor(program, CpuDevice(target))


def compile_for(
    graph: Graph,
    target: Target,
    lanes: int | None = None,
    store: Store | None = None,
    precision: str = "strict",
    choices: Choices = NO_CHOICES,
) -> Executor:
    """Compile `graph` for `target`, which the running CPU must be able to execute.

    `lanes` asks for a layout (1: channels in lanes, V: images in lanes) where the graph allows it. `choices` come
    before the cost model's.
    """
    return compile_on(graph, CpuBackend(CodegenOptions(target, precision, choices)), lanes, store)


def compile_on(
    graph: Graph, backend: CpuBackend, lanes: int | None = None, store: Store | None = None
) -> Executor:
    """The same with all that can be asked of the backend."""
    return Executor(plan(graph, backend, lanes, store), CpuDevice(backend.options.target))
