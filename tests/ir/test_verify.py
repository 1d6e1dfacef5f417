"""The rules of a graph, each broken once; and the interpreter's guards."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from striate.cpu import target as cpu_target
from striate.errors import DTypeError, GraphError, ShapeError
from striate.ir.graph import Builder, Graph, Node
from striate.ir.types import TensorType, Value
from striate.ir.verify import verify
from striate.ops.activation import Relu
from striate.ops.elementwise import Add
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.reference import run_reference
from striate.transforms import pipeline

HOST = cpu_target.host()


def sound() -> Graph:
    """y = relu(x + p + c), p updated to y."""
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    p = build.parameter(TensorType((2, 3)), "p")
    c = build.constant(np.ones(3, np.float32), "c")
    build.scope = "layer"
    y = build.one(Relu(), build.one(Add(), build.one(Add(), x, p), c))
    return build.graph((y,), {p: y})


def test_a_sound_graph_passes() -> None:
    verify(sound())


def test_each_rule() -> None:
    graph = sound()
    x, (p,), (c,) = graph.inputs[0], graph.parameters, graph.constants
    first, second, third = graph.nodes
    stranger = Value(TensorType((2, 3)), "stranger")
    narrow = Value(TensorType((3,)), "narrow")
    q = Value(TensorType((2, 3)), "q")
    broken = {
        "made twice": {"inputs": (x, p)},
        "two parameters are called 'p'": {"parameters": {p: "p", q: "p"}},
        "has no name": {"parameters": {p: ""}},
        "holds float64": {"constants": {c: np.ones(3)}},
        "reads %add_1": {"nodes": (second, first, third)},
        "reads %x: float32[2, 3] before": {"inputs": ()},
        "is there already": {"nodes": (*graph.nodes, third)},
        "one output twice": {"nodes": (Node(first.op, first.inputs, (q, q)), *graph.nodes)},
        "does not take its inputs: add takes 2 inputs": {
            "nodes": (Node(Add(), (x,), first.outputs, "layer"), second, third)
        },
        "but the graph says float32[3]": {"nodes": (Node(first.op, first.inputs, (narrow,)), *graph.nodes)},
        "output %stranger: float32[2, 3] is made nowhere": {"outputs": (stranger,)},
        "which is no parameter": {"updates": {x: p}},
        "update %stranger: float32[2, 3] of parameter 'p'": {"updates": {p: stranger}},
        "changes its type": {"updates": {p: c}},
    }
    for text, change in broken.items():
        with pytest.raises(GraphError) as caught:
            verify(dataclasses.replace(graph, **change))
        assert text in str(caught.value)


def test_interpreter_computes_outputs_and_updates() -> None:
    graph = sound()
    x, p = np.full((2, 3), -3, np.float32), np.full((2, 3), 4, np.float32)
    (y,), updates = run_reference(graph, [x], {"p": p, "unused": x})
    assert (y == 2).all()
    assert set(updates) == {"p"}
    assert (updates["p"] == 2).all()
    assert (p == 4).all()


def test_interpreter_refuses_what_does_not_fit() -> None:
    graph = sound()
    x = np.zeros((2, 3), np.float32)
    with pytest.raises(GraphError, match="takes 1 inputs, got 2"):
        run_reference(graph, [x, x], {"p": x})
    with pytest.raises(GraphError, match="'p', which was not given"):
        run_reference(graph, [x], {})
    with pytest.raises(ShapeError, match=r"input 'x' must have shape \[2, 3\], got \[3, 2\]"):
        run_reference(graph, [x.T], {"p": x})
    with pytest.raises(DTypeError, match="parameter 'p' must be float32, got float64"):
        run_reference(graph, [x], {"p": np.zeros((2, 3))})


def test_interpreter_passes_inputs_and_constants_through() -> None:
    build = Builder()
    x, c = build.input(TensorType((1,)), "x"), build.constant(np.zeros(2))
    outputs, updates = run_reference(build.graph((x, c, x)), [np.ones(1, np.float32)], {})
    assert [output.shape for output in outputs] == [(1,), (2,), (1,)]
    assert updates == {}


def broken() -> Graph:
    """A ReLU that says it makes another shape."""
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    y = build.one(Relu(), x)
    return Graph((x,), (y,), (Node(Relu(), (x,), (Value(TensorType((2, 4)), "y"),)), *build.nodes))


@pytest.mark.parametrize("backend", ["auto", "reference"])
def test_nothing_is_compiled_that_is_not_well_formed(backend: str) -> None:
    with pytest.raises(GraphError, match=r"relu makes float32\[2, 3\], but the graph says float32\[2, 4\]"):
        compile(broken(), CompileOptions(backend=backend))


@pytest.mark.skipif(HOST is None, reason="no code generation here")
def test_a_pass_that_breaks_a_graph_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The switch is set for all tests, by `conftest.py`."""
    passes = {**pipeline.PLAIN, "sum_before_scatter": lambda graph: broken()}
    monkeypatch.setattr(pipeline, "PLAIN", passes)
    with pytest.raises(GraphError, match="the graph says") as caught:
        compile(sound(), CompileOptions())
    assert caught.value.__notes__ == ["after the pass sum_before_scatter"]
