"""Graph -> graph: what a layer computes in training and what in use, where that differs.

A model is traced once, in one form that says `batch_norm` and `dropout`. Which of the two it computes is
decided here, so saved models, imported ones and models in Python train alike.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from striate.ir.graph import Builder, Graph, Node
from striate.ir.types import Value
from striate.ops.affine import Affine
from striate.ops.elementwise import Multiply, scaled

if TYPE_CHECKING:
    from striate.ops.dropout import Dropout

# Of these ops. They are known by name, so that a graph that has none need not load their files.
BATCH_NORM, BATCH_NORM_TRAINING, DROPOUT = "batch_norm", "batch_norm_training", "dropout"


def has_modes(graph: Graph) -> bool:
    """Whether any layer computes one thing in training and another in use."""
    return any(node.op.name in (BATCH_NORM, DROPOUT) for node in graph.nodes)


def draws(graph: Graph) -> bool:
    """Whether training `graph` draws random numbers, so that it wants the number of the step."""
    return any(node.op.name == DROPOUT and node.op.rate for node in graph.nodes)


def evaluation_form(graph: Graph) -> Graph:
    """What a model in use computes.

    y = batch_norm(x, γ, β, m, v)      ->      s = γ / sqrt(v + ε);  y = affine(x, s, β - m · s)
    y = dropout(x)                     ->      y = x
    """
    if not has_modes(graph):
        return graph
    rewriting = _Rewriting(graph)
    for node in graph.nodes:
        if node.op.name == DROPOUT:
            rewriting.same[node.outputs[0]] = rewriting.now(node.inputs[0])
        elif node.op.name == BATCH_NORM:
            rewriting.fixed_norm(node)
        else:
            rewriting.keep(node)
    return rewriting.graph()


def training_form(graph: Graph, trained: frozenset[str], step: Value | None, seed: int) -> Graph:
    """What a training step computes; the running averages become updates of the graph.

    y = batch_norm(x, γ, β, m, v)      ->      y, mean, variance = batch_norm_training(x, γ, β)
                                               m' = moving_average(m, mean);  v' = moving_average(v, variance)
    y = dropout(x)                     ->      y = x · random_mask(step)

    A batch normalisation whose scale is not among the parameters `trained` is frozen: it keeps its statistics and
    computes with them. `step` is the graph's input with the number of the step.
    """
    if not has_modes(graph):
        return graph
    rewriting = _Rewriting(graph)
    dropouts = 0
    for node in graph.nodes:
        if node.op.name == DROPOUT:
            dropouts += 1
            rewriting.drop(node, step, seed, f"{dropouts}:{node.scope}")
        elif node.op.name == BATCH_NORM and graph.parameters.get(node.inputs[1]) in trained:
            rewriting.measured_norm(node)
        elif node.op.name == BATCH_NORM:
            rewriting.fixed_norm(node)
        else:
            rewriting.keep(node)
    return rewriting.graph()


def expand_batch_statistics(graph: Graph) -> Graph:
    """After the gradient, which has a short form of its own: batch statistics as ops that kernels compute.

    y, m, v = batch_norm_training(x, γ, β)   ->   m = sum(x)/n;  v = centred_squares(x, m)/n;  y = affine(x - m, ...)
    """
    if not any(node.op.name == BATCH_NORM_TRAINING for node in graph.nodes):
        return graph
    rewriting = _Rewriting(graph)
    for node in graph.nodes:
        if node.op.name == BATCH_NORM_TRAINING:
            rewriting.build.scope = node.scope
            results = node.op.expand(rewriting.build, [rewriting.now(value) for value in node.inputs])
            rewriting.same.update(zip(node.outputs, results, strict=True))
        else:
            rewriting.keep(node)
    return rewriting.graph()


class _Rewriting:
    """A graph under way: nodes that were kept or replaced, and what stands for a value that is made no more."""

    def __init__(self, graph: Graph) -> None:
        self.old = graph
        self.build = Builder.extending(replace(graph, nodes=()))
        self.same: dict[Value, Value] = {}
        self.updates: dict[Value, Value] = dict(graph.updates)

    def now(self, value: Value) -> Value:
        return self.same.get(value, value)

    def keep(self, node: Node) -> None:
        inputs = tuple(self.now(value) for value in node.inputs)
        self.build.nodes.append(node if inputs == node.inputs else replace(node, inputs=inputs))

    def add(self, op: object, outputs: tuple[Value, ...], scope: str, *inputs: Value) -> None:
        """A node that makes values which exist already."""
        self.build.nodes.append(Node(op, tuple(self.now(value) for value in inputs), outputs, scope))

    def fixed_norm(self, node: Node) -> None:
        self.build.scope = node.scope
        scale, shift = node.op.factors(self.build, [self.now(value) for value in node.inputs])
        self.add(Affine(), node.outputs, node.scope, node.inputs[0], scale, shift)

    def measured_norm(self, node: Node) -> None:
        from striate.ops.batch_norm import BatchNormTraining, MovingAverage

        build, op = self.build, node.op
        build.scope = node.scope
        x, scale, shift, mean, variance = (self.now(value) for value in node.inputs)
        y, batch_mean, batch_variance = build.apply(BatchNormTraining(op.epsilon), x, scale, shift)
        self.same[node.outputs[0]] = y
        # The estimate for the data set is over n - 1.
        count = x.type.size // scale.type.size
        batch_variance = scaled(build, batch_variance, count / (count - 1))
        for average, sample in ((mean, batch_mean), (variance, batch_variance)):
            if average not in self.old.parameters:
                continue
            # A layer that stands at several places moves its averages at each of them.
            current = self.updates.get(average, average)
            self.updates[average] = build.one(MovingAverage(op.momentum), current, sample)

    def drop(self, node: Node, step: Value | None, seed: int, path: str) -> None:
        from striate.ops.dropout import RandomMask

        op: Dropout = node.op
        if not op.rate:
            self.same[node.outputs[0]] = self.now(node.inputs[0])
            return
        assert step is not None, "whoever trains a graph that draws gives it the number of the step"
        self.build.scope = node.scope
        number = int.from_bytes(hashlib.sha256(path.encode()).digest()[:7], "little")
        shape = op.mask_shape(node.inputs[0].type.shape)
        mask = self.build.one(RandomMask(op.rate, shape, seed, number), step)
        self.same[node.outputs[0]] = self.build.one(Multiply(), self.now(node.inputs[0]), mask)

    def graph(self) -> Graph:
        updates: Mapping[Value, Value] = {old: self.now(new) for old, new in self.updates.items()}
        return self.build.graph([self.now(value) for value in self.old.outputs], updates)
