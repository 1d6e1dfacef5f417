"""Compiling leaves a graph as it is; constants that are handed over leave memory."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

import striate as st
from striate.cpu import target as cpu_target
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ir.verify import verify
from striate.ops.activation import Relu
from striate.ops.affine import Affine
from striate.ops.conv2d import Conv2d
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.reference import run_reference
from striate.runtime.store import Store

X = np.random.default_rng(0).integers(-3, 4, (1, 8, 8, 16)).astype(np.float32)
needs_kernels = pytest.mark.skipif(cpu_target.host() is None, reason="no code generation here")


def network() -> Graph:
    rng = np.random.default_rng(1)
    build = Builder()
    h = build.input(TensorType(X.shape), "x")
    for _ in range(2):
        filters = build.constant(rng.integers(-2, 3, (3, 3, 16, 16)).astype(np.float32))
        h = build.one(Conv2d(), h, filters, build.constant(np.ones(16, np.float32)))
        scale, shift = (build.constant(np.full(16, number, np.float32)) for number in (2, 3))
        h = build.one(Relu(), build.one(Affine(), h, scale, shift))
    return build.graph([h])


@pytest.mark.parametrize("backend", ["auto", "reference"])
@pytest.mark.parametrize("keeping", [True, False])
def test_a_graph_stays_as_it_is(keeping: bool, backend: str) -> None:
    graph = network()
    before = {value: array.copy() for value, array in graph.constants.items()}
    wanted = run_reference(graph, [X], {})[0][0]
    for _ in range(2):
        program = compile(graph, CompileOptions(backend=backend), Store(keeping=keeping))
        np.testing.assert_array_equal(program.run([X], {})[0], wanted)
        assert graph.constants.keys() == before.keys()
        for value, array in graph.constants.items():
            np.testing.assert_array_equal(array, before[value])
    verify(graph)


@needs_kernels
def test_what_is_handed_over_leaves_memory() -> None:
    graph = network()
    wanted = run_reference(graph, [X], {})[0][0]
    bare, constants = graph.without_constants()
    assert not bare.constants
    filters = [weakref.ref(array) for value, array in constants.items() if value.type.rank == 4]
    del graph
    program = compile(bare, CompileOptions(), handed_over=constants)
    assert not constants
    gc.collect()
    assert [reference() for reference in filters] == [None, None]
    np.testing.assert_array_equal(program.run([X], {})[0], wanted)


def test_the_reference_takes_what_is_handed_over() -> None:
    graph = network()
    wanted = run_reference(graph, [X], {})[0][0]
    bare, constants = graph.without_constants()
    program = compile(bare, CompileOptions(backend="reference"), handed_over=constants)
    assert not constants
    np.testing.assert_array_equal(program.run([X], {})[0], wanted)


def test_a_store_that_keeps_takes_nothing_over() -> None:
    bare, constants = network().without_constants()
    held: dict[Value, np.ndarray] = dict(constants)
    with pytest.raises(st.ArgumentError, match="cannot be handed over"):
        compile(bare, CompileOptions(), Store(), handed_over=constants)
    assert constants.keys() == held.keys()
