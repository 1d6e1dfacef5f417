"""Random graphs: compiled for each target and layout, they give what the NumPy references give.

Exactly that wherever small integers make float32 exact in any order, for every number of threads, and again when
the same Program has worked on other data in between.
"""

from __future__ import annotations

import numpy as np
import pytest

import everywhere
from random_graphs import Case, random_case
from shared import shared
from striate.cpu import backend, tables
from striate.cpu import target as targets
from striate.cpu.choice import NO_CHOICES, Choices
from striate.cpu.recipes import broadcast, direct, large, sums
from striate.cpu.target import Target
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
TARGETS = [
    t for t in (targets.AVX512, targets.AVX2, targets.SSE2) if HOST and t.vector_lanes <= HOST.vector_lanes
]
THREADS = (1, 2, 3, 7)


def check(
    case: Case,
    target: Target,
    lanes: int,
    seed: int = 0,
    precision: str = "strict",
    choices: Choices = NO_CHOICES,
) -> Executor:
    """Compile a graph and run it on its two sets of data, on one after the other."""
    program = compile_for(case.graph, target, lanes, precision=precision, choices=choices)
    # A Program this small runs alone unless told that it is not.
    program = shared(program)
    own = {name: Parameter(array) for name, array in case.parameters[0].items()}
    expected = [
        run_reference(case.graph, inputs, arrays)
        for inputs, arrays in zip(case.inputs, case.parameters, strict=True)
    ]
    for turn in range(5):
        chosen = turn % 2
        for name, array in case.parameters[chosen].items():
            own[name].assign(array)
        results = program.run(case.inputs[chosen], own, THREADS[(seed + turn) % 4])
        outputs, updates = expected[chosen]
        for place, (result, wanted) in enumerate(zip(results, outputs, strict=True)):
            compare(result, wanted, case.slack[0][place], f"turn {turn}, output {place}")
        for name in own:
            wanted = updates.get(name, case.parameters[chosen][name])
            slack = case.slack[1].get(name, 0.0)
            compare(own[name].array, wanted, slack, f"turn {turn}, parameter {name}")
    return program


def compare(result: np.ndarray, wanted: np.ndarray, slack: float, what: str) -> None:
    if slack:
        np.testing.assert_allclose(result, wanted, rtol=1e-6, atol=slack, err_msg=what)
    else:
        np.testing.assert_array_equal(result, wanted, err_msg=what)


def described(case: Case) -> str:
    """The graph as text, for whoever looks into a seed."""
    kinds = case.graph.parameters
    lines = [f"{value} {kinds.get(value, 'input')}" for value in (*case.graph.inputs, *kinds)]
    lines += [
        f"{', '.join(map(str, node.outputs))} = {node.op} {[value.name for value in node.inputs]}"
        for node in case.graph.nodes
    ]
    lines.append(f"outputs {[value.name for value in case.graph.outputs]}")
    lines.append(f"updates {[(old.name, new.name) for old, new in case.graph.updates.items()]}")
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(50))
def test_a_random_graph_gives_what_the_references_give(seed: int) -> None:
    several(range(seed, seed + 1))


@pytest.mark.slow
@pytest.mark.parametrize("first", [50, *range(1000, 1200, 50)])
def test_many_more_random_graphs(first: int) -> None:
    several(range(first, first + 50))


@pytest.fixture(autouse=True)
def shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """However small a launch is, threads share it."""
    monkeypatch.setattr(tables, "LEAST_SHARE", 1.0)
    monkeypatch.setattr(tables, "LEAST_CHUNK", 1.0)


@pytest.fixture
def moved_thresholds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What only large layers meet happens to small ones."""
    monkeypatch.setattr(backend, "CROWDED_STRIDE", 16)
    monkeypatch.setattr(sums, "LEAST_CUT", 1)
    monkeypatch.setattr(direct, "RESIDENT_FILTERS", 0.0)
    monkeypatch.setattr(large, "LEFT_IN_CACHE", 0.0)
    monkeypatch.setattr(broadcast, "DENSE_ROW", 48)


@pytest.mark.parametrize("first", range(30, 90, 30))
def test_nan_and_infinity_come_out_where_the_references_have_them(first: int) -> None:
    """In pictures, through forward nets; in filters they may be left out where they meet only zero padding."""
    met = 0
    for seed in range(first, first + 30):
        case = random_case(seed)
        backward = any("gradient" in node.op.name for node in case.graph.nodes)
        if backward or case.graph.updates or any(case.slack[0]):
            continue
        met += sum(pierce(case, inputs, seed) for inputs in case.inputs)
        target = TARGETS[seed % len(TARGETS)]
        for lanes in (target.vector_lanes, 1):
            check(case, target, lanes, seed)
    assert met > 100


def pierce(case: Case, inputs: list[np.ndarray], seed: int) -> int:
    """Put NaN and infinities into the pictures among `inputs`; returns how many."""
    random = np.random.default_rng(seed)
    filters = {node.inputs[1] for node in case.graph.nodes if isinstance(node.op, (Conv2d, Linear))}
    count = 0
    for place, (value, array) in enumerate(zip(case.graph.inputs, inputs, strict=True)):
        if value.type.dtype == "float32" and value not in filters:
            holes = random.random(array.shape) < 0.01
            strange = random.choice(np.array([np.nan, np.inf, -np.inf], np.float32), array.shape)
            inputs[place] = np.where(holes, strange, array)
            count += int(holes.sum())
    return count


@pytest.mark.parametrize("first", range(200, 220, 10))
def test_random_graphs_with_other_thresholds(first: int, moved_thresholds: None) -> None:
    several(range(first, first + 10))


@pytest.mark.slow
@pytest.mark.parametrize("first", [220, *range(2000, 2150, 50)])
def test_many_more_random_graphs_with_other_thresholds(first: int, moved_thresholds: None) -> None:
    several(range(first, first + 50))


@pytest.mark.parametrize("first", range(0, 20, 10))
def test_random_graphs_with_winograd(first: int) -> None:
    several(range(first, first + 10), "float32", everywhere.winograd())


@pytest.mark.slow
@pytest.mark.parametrize("first", [20, *range(1000, 1150, 50)])
def test_many_more_random_graphs_with_winograd(first: int) -> None:
    several(range(first, first + 50), "float32", everywhere.winograd())


def several(seeds: range, precision: str = "strict", choices: Choices = NO_CHOICES) -> None:
    for seed in seeds:
        case = random_case(seed, precision != "strict")
        target = TARGETS[seed % len(TARGETS)]
        for lanes in (target.vector_lanes, 1):
            try:
                check(case, target, lanes, seed, precision, choices)
            except BaseException as error:
                error.add_note(f"seed {seed}, {target.name}, {lanes} lanes asked for\n{described(case)}")
                raise
