"""Graphs: nodes in the order in which they can be computed, and the builder that makes them."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from striate.errors import GraphError
from striate.ir.types import TensorType, Value

# Before the numbers of what is computed when parameters change.
FOLDED = "folded"


@dataclass(frozen=True, eq=False)
class Node:
    """One application of an op. `scope` is the path of the layer that made it (`"features.conv1"`)."""

    op: Any
    inputs: tuple[Value, ...]
    outputs: tuple[Value, ...]
    scope: str = ""

    @functools.cached_property
    def cost(self) -> Any:
        """What the op costs on these types (`ops/base.py`)."""
        return self.op.cost(*(value.type for value in self.inputs))

    def costing(self, cost: Any) -> Node:
        """This node, whose `cost` is known already."""
        self.__dict__["cost"] = cost
        return self


@dataclass(frozen=True, eq=False)
class Graph:
    """A pure function: `outputs` computed from `inputs`, `parameters` and `constants`.

    `nodes` stand in an order in which each one's inputs come before it. `parameters` maps a value to
    the name of the model parameter that it reads. `updates` maps a parameter's value to the value
    that replaces it once the graph has run (training); an update keeps type and shape. `folded` is what follows from
    parameters alone: its k-th output, computed whenever one of them changes, is the parameter "folded.k".
    """

    inputs: tuple[Value, ...]
    outputs: tuple[Value, ...]
    nodes: tuple[Node, ...]
    parameters: Mapping[Value, str] = field(default_factory=dict)
    constants: Mapping[Value, np.ndarray] = field(default_factory=dict)
    updates: Mapping[Value, Value] = field(default_factory=dict)
    folded: Graph | None = None

    def without_constants(self) -> tuple[Graph, dict[Value, np.ndarray]]:
        """This graph with no constants, and those apart: for whoever hands them over."""
        return replace(self, constants={}), dict(self.constants)

    def producers(self) -> dict[Value, Node]:
        return {value: node for node in self.nodes for value in node.outputs}

    def readers(self) -> dict[Value, list[Node]]:
        """Nodes that read each value (a node that reads it twice stands twice)."""
        readers: dict[Value, list[Node]] = {}
        for node in self.nodes:
            for value in node.inputs:
                readers.setdefault(value, []).append(node)
        return readers

    def results(self) -> tuple[Value, ...]:
        """Everything that must be computed: the outputs and the new values of parameters."""
        return (*self.outputs, *self.updates.values())


class Builder:
    """Collects nodes in order; every application is type-checked by the op's shape rule."""

    def __init__(self) -> None:
        self.inputs: list[Value] = []
        self.nodes: list[Node] = []
        self.parameters: dict[Value, str] = {}
        self.constants: dict[Value, np.ndarray] = {}
        self.folded: Graph | None = None
        self.scope = ""
        self._count = 0

    @classmethod
    def extending(cls, graph: Graph) -> Builder:
        """A builder that starts with everything `graph` holds, to add nodes behind it."""
        builder = cls()
        builder.inputs = list(graph.inputs)
        builder.nodes = list(graph.nodes)
        builder.parameters = dict(graph.parameters)
        builder.constants = dict(graph.constants)
        builder.folded = graph.folded
        builder._count = len(graph.nodes)
        return builder

    def input(self, type: TensorType, name: str) -> Value:
        value = Value(type, name)
        self.inputs.append(value)
        return value

    def parameter(self, type: TensorType, name: str) -> Value:
        value = Value(type, name)
        self.parameters[value] = name
        return value

    def constant(self, array: np.ndarray, name: str = "constant") -> Value:
        array = np.asarray(array)
        value = Value(TensorType(array.shape, array.dtype.name), name)
        self.constants[value] = array
        return value

    def apply(self, op: Any, *inputs: Value) -> tuple[Value, ...]:
        """Add a node and return its outputs."""
        types = op.infer(*(value.type for value in inputs))
        self._count += 1
        stem = f"{op.name}_{self._count}"
        names = [stem] if len(types) == 1 else [f"{stem}_{index}" for index in range(len(types))]
        outputs = tuple(Value(type, name) for type, name in zip(types, names, strict=True))
        self.nodes.append(Node(op, tuple(inputs), outputs, self.scope))
        return outputs

    def one(self, op: Any, *inputs: Value) -> Value:
        """Add a node whose first output is the one of interest."""
        return self.apply(op, *inputs)[0]

    def graph(self, outputs: Sequence[Value], updates: Mapping[Value, Value] | None = None) -> Graph:
        graph = Graph(
            tuple(self.inputs),
            tuple(outputs),
            tuple(self.nodes),
            dict(self.parameters),
            dict(self.constants),
            dict(updates or {}),
            self.folded,
        )
        known = {*graph.inputs, *graph.parameters, *graph.constants, *graph.producers()}
        for value in graph.results():
            if value not in known:
                raise GraphError(f"graph output {value} is computed nowhere in the graph")
        return graph
