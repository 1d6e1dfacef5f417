"""Winograd keeps within the range of float32 for the inputs that `"float32"` promises, whatever the filters."""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.recipes.winograd_launch import scale_of
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2d
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from test_winograd import TARGETS, compiled

pytestmark = pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")

X = np.random.default_rng(0).normal(0, 1, (2, 9, 10, 24)).astype(np.float32)
W = np.random.default_rng(1).normal(0, 0.1, (3, 3, 24, 40)).astype(np.float32)
BIAS = np.linspace(-1, 1, 40, dtype=np.float32)
# Powers of two of the inputs that the documentation names: 1e-27 to 1e27.
LEAST, MOST = -89, 89


def power(exponent: int) -> np.float32:
    return np.float32(2.0**exponent)


def convolution(w: np.ndarray, bias: np.ndarray | None = None, *, parameter: bool = False) -> Graph:
    build = Builder()
    filters = build.parameter(TensorType(w.shape), "w") if parameter else build.constant(w)
    inputs = [build.input(TensorType(X.shape), "x"), filters]
    if bias is not None:
        inputs.append(build.constant(bias))
    return build.graph([build.one(Conv2d((1, 1), "same"), *inputs)])


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("biased", [False, True])
@pytest.mark.parametrize(
    "inputs, filters",
    [
        (LEAST, 0),
        (LEAST, 100),
        (LEAST, -20),
        (MOST, 0),
        (MOST, -100),
        (0, -100),
        (0, 100),
        (40, 60),
        (-40, -50),
    ],
)
def test_powers_of_two_change_no_bit(
    inputs: int,
    filters: int,
    biased: bool,
    size: int,
    target: targets.Target,
) -> None:
    results: list[np.ndarray] = []
    for of_x, of_w in ((0, 0), (inputs, filters)):
        bias = BIAS * power(of_x) * power(of_w) if biased else None
        program = compiled(convolution(W * power(of_w), bias), target, size)
        (result,) = program.run([X * power(of_x)], {}, 1)
        results.append(result / power(of_x) / power(of_w))
    assert np.abs(results[0]).max() > 0.1
    np.testing.assert_array_equal(results[1], results[0])


@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("filters", [-100, 100])
def test_parameters_are_packed_anew_with_their_own_scale(size: int, filters: int) -> None:
    program = compiled(convolution(W, parameter=True), TARGETS[-1], size)
    own = {"w": Parameter(W)}
    (before,) = program.run([X], own, 1)
    own["w"].assign(W * power(filters))
    (after,) = program.run([X], own, 1)
    np.testing.assert_array_equal(after / power(filters), before)


@pytest.mark.parametrize("size", [4, 2])
@pytest.mark.parametrize("of_x", [1e-27, 1e-20, 1.0, 1e20, 1e27])
@pytest.mark.parametrize("of_w", [1e-20, 1.0, 1e9])
def test_the_error_that_float32_promises(of_x: float, of_w: float, size: int) -> None:
    """Relative L2 under 1e-5 of the sums in float64, where those are numbers of float32."""
    if not 1e-36 < of_x * of_w < 1e36:
        pytest.skip("the sums are no numbers of float32")
    x, w = (X * of_x).astype(np.float32), (W * of_w).astype(np.float32)
    (result,) = compiled(convolution(w), TARGETS[-1], size).run([x], {}, 1)
    exact = Builder()
    types = [TensorType(array.shape, "float64") for array in (x, w)]
    graph = exact.graph([exact.one(Conv2d((1, 1), "same"), *(exact.input(type, "") for type in types))])
    (wanted,) = run_reference(graph, [x.astype(np.float64), w.astype(np.float64)], {})[0]
    error = np.linalg.norm((result.astype(np.float64) - wanted) / of_x / of_w)
    assert error < 1e-5 * np.linalg.norm(wanted / of_x / of_w)


def test_the_scale_of_filters() -> None:
    def scale(*numbers: float) -> float:
        return float(scale_of(np.array(numbers, np.float32)))

    assert scale(0.0) == scale() == scale(np.nan, 3.0) == scale(np.inf) == 1
    assert scale(1.0, -0.5) == 2
    assert scale(-3.0) == 4
    assert scale(3e38) == 2.0**126
    assert scale(1e-45) == 2.0**-126
