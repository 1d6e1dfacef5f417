"""Reverse-mode differentiation, graph to graph.

    before:  y = conv2d(x, w);  loss = f(y)
    after:   the same, then  dy = f'(y);  dw = conv2d_weight_gradient(x, dy)

Each op emits the ops that carry its output cotangents to its inputs; nodes are walked backwards, cotangents
that meet at a value are added. What reaches none of the wanted values is not kept: the first layer of a
network computes no input gradient.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np

from striate.errors import GraphError
from striate.ir.graph import Builder, Graph, Node
from striate.ir.types import Value
from striate.ops.reverse import carry_back
from striate.ops.rules import FLOATING


def gradient(graph: Graph, loss: Value, wrt: Sequence[Value]) -> tuple[Graph, dict[Value, Value]]:
    """`graph` extended by the gradients of `loss` (shape `()`) with respect to each value in `wrt`.

    Returns the extended graph, whose outputs are still those of `graph`, and the value that holds each
    gradient: zeros where the loss does not depend on it.
    """
    _check(graph, loss, wrt)
    build = Builder.extending(graph)
    cotangents = {loss: build.constant(np.ones((), loss.type.numpy), "one")}
    carry_back(build, graph.nodes, cotangents, wrt)
    gradients: dict[Value, Value] = {}
    for value in wrt:
        if value not in cotangents:
            cotangents[value] = build.constant(np.zeros(value.type.shape, value.type.numpy), "zeros")
        gradients[value] = cotangents[value]
    return _keep_needed(graph, build, list(gradients.values())), gradients


def with_gradients(graph: Graph, names: Sequence[str]) -> Graph:
    """The same of the loss that is the first output, with the gradients of the parameters `names` as last outputs.

    return loss, logits      ->      return loss, logits, dw, db
    """
    values = {name: value for value, name in graph.parameters.items()}
    graph, gradients = gradient(graph, graph.outputs[0], [values[name] for name in names])
    further = (gradients[values[name]] for name in names)
    return dataclasses.replace(graph, outputs=(*graph.outputs, *further))


def _check(graph: Graph, loss: Value, wrt: Sequence[Value]) -> None:
    if loss.type.shape != ():
        raise GraphError(f"the loss must be a single number, got {loss.type}; take its mean or sum first")
    if loss.type.dtype not in FLOATING:
        raise GraphError(f"the loss must be float32 or float64, got {loss.type}")
    known = {*graph.inputs, *graph.parameters, *graph.constants, *graph.producers()}
    for value in (loss, *wrt):
        if value not in known:
            raise GraphError(f"{value} is not part of the graph")
    for value in wrt:
        if value.type.dtype not in FLOATING:
            raise GraphError(f"there is no gradient with respect to {value}: its type is not floating")


def _keep_needed(graph: Graph, build: Builder, results: Sequence[Value]) -> Graph:
    """All of `graph`, and of what was added only what `results` need or has an effect."""
    needed = set(results)
    added: list[Node] = []
    for node in reversed(build.nodes[len(graph.nodes) :]):
        if node.op.effect or not needed.isdisjoint(node.outputs):
            needed.update(node.inputs)
            added.append(node)
    constants = {
        value: array
        for value, array in build.constants.items()
        if value in graph.constants or value in needed
    }
    return dataclasses.replace(graph, nodes=(*graph.nodes, *reversed(added)), constants=constants)
