"""Programs: what a graph is compiled to. Data alone: no address, no loaded kernel, no memory.

    stages       native steps that are submitted together, or one node that the NumPy reference computes
    steps        launches of kernels over buffers
    buffers      the caller's arrays, parameters, constants, and places in one arena

What a launch holds besides what stands here is the business of the backend that made it and the device that runs it.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from striate.ir.buffers import Buffer, BufferView
from striate.ir.graph import Graph, Node


@dataclass(frozen=True, eq=False, kw_only=True)
class Launch:
    """One kernel over `items` work items, as far as order, barriers and memory are concerned; a backend adds its own.

    `reads` and `writes` name the buffers. `work` is an estimate in one unit for all launches of a backend.
    `batch_groups`: the items fall into so many equal runs, and run g touches only group g's part of the buffers in
    `parted`, so that launches with equal ones may follow each other group by group. Launches of one `write_group`
    write disjoint parts of one buffer and read none of it. `recipe`: for people. `key`: one for launches of one kernel.
    `decision`: of what could be computed otherwise, the backend's choice; `tuned`: whether that was measured.
    `is_main`: it does its node's own work (a strided input gradient has several such), not what prepares or collects.
    """

    key: Hashable
    items: int
    reads: tuple[Buffer, ...]
    writes: tuple[Buffer, ...]
    work: float
    recipe: str
    batch_groups: int = 1
    parted: frozenset[Buffer] = frozenset()
    write_group: object | None = None
    decision: Any = None
    tuned: bool = False
    is_main: bool = True

    def bare(self) -> Launch:
        """Without what was only checked while it was made."""
        return self


@dataclass(frozen=True)
class Packing:
    """A parameter in a kernel's own order: `make(array)` builds it, `format` names it among a model's copies."""

    format: Hashable
    make: Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, eq=False)
class Step:
    """One launch of the Program, with what is told of it."""

    launch: Launch
    scope: str
    op: str
    multiply_adds: int
    bytes: int
    barrier: bool
    shape: str
    phase: int = 0  # steps of one phase follow each other group by group (`runtime/schedule.py`)

    @property
    def label(self) -> tuple[str, str]:
        """Layer and op; steps of one node have one label."""
        return self.scope, self.op


@dataclass(frozen=True, eq=False)
class ReferenceStep:
    """A node that the NumPy reference computes between native steps."""

    node: Node
    inputs: tuple[BufferView, ...]
    outputs: tuple[BufferView | None, ...]


Stage = tuple[Step, ...] | ReferenceStep


@dataclass(frozen=True, eq=False)
class Program:
    """A compiled graph.

    `inputs` and `outputs`: the buffers of the graph's, in their order. `packings`: buffers that hold a parameter in a
    kernel's own order; `parameters`: those that hold one as it is. `work`: that of all launches. `machine`, `note`:
    for people.
    """

    graph: Graph
    machine: str
    stages: tuple[Stage, ...]
    inputs: tuple[Buffer, ...]
    outputs: tuple[Buffer, ...]
    constants: Mapping[Buffer, np.ndarray]
    packings: Mapping[Buffer, tuple[str, Packing]]
    parameters: Mapping[Buffer, str]
    arena_bytes: int
    work: float
    note: str = ""

    @functools.cached_property
    def steps(self) -> tuple[Step, ...]:
        """The native steps, in order."""
        return tuple(step for stage in self.stages if isinstance(stage, tuple) for step in stage)

    @property
    def fallbacks(self) -> tuple[str, ...]:
        """Names of the ops that run as NumPy reference steps."""
        return tuple(stage.node.op.name for stage in self.stages if isinstance(stage, ReferenceStep))
