"""Small whole powers become products; all others stay."""

from __future__ import annotations

import numpy as np
import pytest

from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ir.verify import verify
from striate.ops.arithmetic import Power
from striate.ops.elementwise import Multiply
from striate.runtime.reference import run_reference
from striate.transforms.expand_powers import expand_powers


@pytest.mark.parametrize(
    ("exponent", "exact", "names"),
    [
        (2.0, True, ["multiply"]),
        (2.0, False, ["multiply"]),
        (3.0, False, ["multiply", "multiply"]),
        (3.0, True, ["power"]),
        (2.5, False, ["power"]),
    ],
)
def test_powers_by_a_number(exponent: float, exact: bool, names: list[str]) -> None:
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    graph = build.graph([build.one(Power(), x, build.constant(np.full((1, 1), exponent, np.float32)))])
    expanded = expand_powers(graph, exact)
    verify(expanded)
    assert [node.op.name for node in expanded.nodes] == names
    array = np.array([[0.0, -0.0, 1.5], [2.0, np.inf, np.nan]], np.float32)
    before, after = (run_reference(each, [array], {})[0][0] for each in (graph, expanded))
    np.testing.assert_allclose(after, before, rtol=1e-6)


def test_exponents_that_broaden_or_vary_stay() -> None:
    for exponent in (np.full((4, 1, 1), 2, np.float32), np.array([2, 3, 2], np.float32)):
        build = Builder()
        x = build.input(TensorType((2, 3)), "x")
        graph = build.graph([build.one(Power(), x, build.constant(exponent))])
        assert expand_powers(graph).nodes == graph.nodes


def test_what_is_no_power_stays() -> None:
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    graph = build.graph([build.one(Multiply(), x, build.constant(np.float32(2)))])
    assert expand_powers(graph).nodes == graph.nodes
    # One number, which gives the base another rank.
    graph = build.graph([build.one(Power(), x, build.constant(np.full((1, 1, 1), 2, np.float32)))])
    assert expand_powers(graph).nodes == graph.nodes
