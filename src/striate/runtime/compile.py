"""Graph -> Program: passes, formats, lowering, barriers, memory."""

from __future__ import annotations

import functools
import warnings
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from striate.cpu import face
from striate.cpu.face import NO_CHOICES, Choices, CodegenOptions, CpuBackend, CpuDevice, Target
from striate.errors import ArgumentError, UnsupportedError
from striate.ir.graph import Graph
from striate.ir.program import Program
from striate.ir.types import Value
from striate.ir.verify import verify
from striate.runtime.blas import OneBlasThread
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions
from striate.runtime.plan import laid_out, plan, program_of
from striate.runtime.reference import ReferenceExecutor
from striate.runtime.store import Store
from striate.transforms import pipeline

if TYPE_CHECKING:
    from striate.runtime.open_program import OpenProgram
    from striate.size_record import SizeRecord
    from striate.transforms.open_graph import OpenGraph


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
    backend = _backend(target, options)
    with OneBlasThread():  # constants are folded and packed
        program = plan(graph, backend, None, store, consuming=handed_over is not None)
    if store is not None:
        program = replace(program, graph=replace(program.graph, constants={}))
    return Executor(program, CpuDevice(target), None if store is None else store.arenas)


def _backend(target: Target, options: CompileOptions) -> CpuBackend:
    choices = NO_CHOICES if options.tuning is None else options.tuning.choices
    return CpuBackend(CodegenOptions(target, options.precision, choices, open_sizes=options.open_sizes))


def passed(graph: Graph, options: CompileOptions, store: Store) -> Graph | None:
    """What passes make of `graph`, whose sizes may be open (`transforms/open_graph.py`), on their way to a Program.

    None where the reference runs. Raises what `compile` raises of a graph.
    """
    verify(graph)
    target = _target_for(graph, options)
    if target is None:
        return None
    backend = _backend(target, options)
    with OneBlasThread():
        return pipeline.lower(graph, backend.suited(graph), store.derived)


def open_program(graph: OpenGraph, record: SizeRecord, options: CompileOptions, store: Store) -> OpenProgram:
    """What was `passed` with open sizes, lowered with them. Raises whatever takes none."""
    from striate.runtime.open_program import OpenProgram  # few models meet many sizes

    target = _target_for(graph.graph, options)
    assert target is not None  # it was passed for one
    with OneBlasThread():
        return OpenProgram(graph, record, _backend(target, options), store)


def compile_passed(
    graph: Graph, options: CompileOptions, store: Store, program: Program | None = None
) -> Executor | None:
    """The rest of `compile`, of what `passed` gave, or of a `program` of that; None where code may not be made any
    more."""
    target = _target_for(graph, options)
    if target is None:
        return None
    if program is None:
        with OneBlasThread():
            program = program_of(laid_out(graph, _backend(target, options), None, store))
    return Executor(
        replace(program, graph=replace(program.graph, constants={})), CpuDevice(target), store.arenas
    )


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
