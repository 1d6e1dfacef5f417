"""The largest of a window along one axis and then the other: bit by bit that of the window."""

from __future__ import annotations

import numpy as np
import pytest

from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.max_pool import MaxPool2d, MaxPool2dGradient
from striate.runtime.reference import run_reference
from striate.transforms.separable_pools import separable_pools

# window, stride, padding, shape, how often something is pooled
CASES = [
    ((9, 9), (1, 1), "same", (1, 48, 50, 1), 2),
    ((3, 2), (1, 2), ((1, 0), (0, 1)), (2, 33, 40, 3), 2),
    ((5, 5), (1, 1), "same", (2, 7, 9, 8), 2),
    ((13, 7), (2, 1), ((6, 5), (3, 2)), (1, 15, 11, 4), 2),
    ((3, 3), (1, 1), "same", (2, 7, 9, 8), 1),
    ((3, 3), (1, 1), "same", (1, 5, 4, 1), 1),
    ((9, 9), (9, 9), "valid", (1, 18, 18, 8), 1),
    ((1, 9), (1, 1), "valid", (1, 18, 18, 8), 1),
]


def pooled(case: tuple, winners: bool) -> Graph:
    window, stride, padding, shape, _ = case
    build = Builder()
    op = MaxPool2d(window, stride, padding)
    y, index = build.apply(op, build.input(TensorType(shape, "float32"), "x"))
    if not winners:
        return build.graph([y])
    return build.graph(
        [build.one(MaxPool2dGradient(window, stride, op.pads(shape[1:3]), shape[1:3]), y, index)]
    )


def pools_of(graph: Graph) -> int:
    return sum(node.op.name == "max_pool2d" for node in graph.nodes)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[3]}")
def test_the_same_bits(case: tuple) -> None:
    graph = pooled(case, winners=False)
    made = separable_pools(graph)
    assert pools_of(made) == case[-1]
    random = np.random.default_rng(4)
    x = random.integers(-2, 3, case[3]).astype(np.float32)
    x[(x == 0) & (random.random(x.shape) < 0.5)] = -0.0
    x[random.random(x.shape) < 0.02] = np.nan
    x[random.random(x.shape) < 0.02] = -np.inf
    (own,), (wanted,) = (run_reference(each, [x], {})[0] for each in (made, graph))
    assert own.tobytes() == wanted.tobytes()


@pytest.mark.parametrize("case", CASES[:3], ids=lambda case: f"{case[0]}-{case[3]}")
def test_winners_that_somebody_reads_are_those_of_the_window(case: tuple) -> None:
    assert pools_of(separable_pools(pooled(case, winners=True))) == 1
