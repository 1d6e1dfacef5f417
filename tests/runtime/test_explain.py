"""`explain`: names of all kinds, and where the time goes."""

from __future__ import annotations

import re

import numpy as np
import pytest

import striate as st
from striate.cpu import target as cpu_target
from striate.ir.graph import Builder, Graph
from striate.ir.text import one_line
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Exp
from striate.runtime.compile import compile_for
from striate.runtime.parameter import Parameter
from striate.runtime.reference import ReferenceExecutor

HOST = cpu_target.host()
needs_kernels = pytest.mark.skipif(HOST is None, reason="no code generation here")
NAMES = ["a|b", "|", "block\n1", "\x1b[31mred", "größe", "a|b|conv2d"]


def half_numpy(scope: str = "layer", *, native: bool = True) -> Graph:
    build = Builder()
    build.scope = scope
    # No kernel takes float64.
    x = build.input(TensorType((64, 1000), "float64"), "x")
    h = build.one(Exp(), build.one(Exp(), x))
    y = [build.one(Relu(), build.input(TensorType((64, 1000)), "y"))] if native else []
    return build.graph([h, *y])


@needs_kernels
@pytest.mark.parametrize("name", NAMES)
def test_any_name_stands_in_its_own_line(name: str) -> None:
    assert HOST is not None
    graph = half_numpy(name)
    for text in (compile_for(graph, HOST).explain(), ReferenceExecutor(graph).explain()):
        assert sum(one_line(name) in line for line in text.splitlines()) == 3
        assert "\x1b" not in text
    assert len(compile_for(graph, HOST).steps[0].scope) == len(name)


def test_a_layer_of_any_name() -> None:
    class Net(st.nn.Module):
        def __init__(self) -> None:
            setattr(self, "a|b", st.nn.Linear(3))

        def __call__(self, x: st.Tensor) -> st.Tensor:
            return getattr(self, "a|b")(x)

    assert "a|b" in Net().explain(np.zeros((2, 4), np.float32), timed=True)


@needs_kernels
@pytest.mark.parametrize("native", [True, False])
def test_times_of_numpy_are_part_of_the_sum(native: bool) -> None:
    assert HOST is not None
    program = compile_for(half_numpy(native=native), HOST)
    assert program.fallbacks == ("exp", "exp")
    arrays = [np.zeros((64, 1000), np.float64), *([np.zeros((64, 1000), np.float32)] if native else [])]
    lines = program.explain(True, arrays, {}).splitlines()
    column = lines[0].index("us")
    rows = [line for line in lines[1:] if line[column:].strip()[:1].isdigit() and line[:1].isdigit()]
    times = [float(line[column:].split()[0]) for line in rows if "steps," not in line]
    assert len(times) == 2 + native
    assert all(time > 0 for time in times)
    (whole,) = [float(line.split()[0]) for line in lines if "us in all" in line]
    assert whole == pytest.approx(sum(times), abs=0.1 * len(times))
    (numpy,) = [float(line.split()[0]) for line in lines if "in NumPy" in line]
    assert 0 < numpy <= whole


@needs_kernels
def test_timing_leaves_parameters_as_they_were() -> None:
    assert HOST is not None
    build = Builder()
    x = build.input(TensorType((4, 8)), "x")
    w = build.parameter(TensorType((8,)), "w")
    total = build.one(ReduceSum((0,), False), build.one(Exp(), x))
    graph = build.graph([total], {w: total})
    own = {"w": Parameter(np.full(8, 3, np.float32))}
    compile_for(graph, HOST).explain(True, [np.ones((4, 8), np.float32)], own)
    np.testing.assert_array_equal(own["w"].array, 3)


def test_names_are_escaped_only_where_they_must_be() -> None:
    assert [one_line(name) for name in NAMES[:2]] == NAMES[:2]
    assert one_line("block\n1") == r"block\n1"
    assert not re.search(r"[\x00-\x1f]", "".join(map(one_line, NAMES)))
