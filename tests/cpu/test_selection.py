"""The recipe of a node is decided in one place, once; every stage reads that decision."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

import striate
import striate as st
from random_graphs import random_case
from striate.cpu import backend as backends
from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.family import Request
from striate.ir.graph import Builder, Graph, Node
from striate.ir.selected import Roles, Selected
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2dInputGradient
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from wide import AVX512, BF16

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
SOURCE = Path(striate.__file__).parent

# What chooses among recipes, plans and tiles, and the files that may call it: the families' `select` and what it asks.
CHOOSING = {
    "vector_work", "by_model", "chosen", "may_take", "direct_cost", "channels_tile", "images_tile", "row_columns",
    "pixels_near", "direct_tile", "depthwise_pixels", "images_gradient_tile", "channels_gradient_tile", "best_plan",
    "plan_of",
}  # fmt: skip
SELECTING = {
    "convolution",
    "weight_gradient",
    "winograd",
    "winograd_plan",
    "winograd_weights",
    "direct_plan",
    "planes",
}
# `Depthwise.of`, `DirectSum.of`: recipes that `select` makes. Tiles are their own tables; tuning lists what is near.
SELECTING |= {"depthwise", "direct", "tiles", "open_sizes", "candidates"}


@pytest.mark.parametrize("precision", ["strict", "float32", "bf16"])
@pytest.mark.parametrize("target", [HOST, AVX512, BF16], ids=lambda target: target.name if target else "")
@pytest.mark.parametrize("name", ["lenet", "random"])
def test_each_node_is_selected_once_and_lowered_so(
    name: str, target: targets.Target, precision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, Node]] = []
    answers: dict[tuple[int, Node], Selected] = {}
    lowered: list[Selected] = []

    class Watched:
        def __init__(self, family: object) -> None:
            self.family = family

        def __getattr__(self, name: str) -> object:
            return getattr(self.family, name)

        def select(self, node: Node, roles: Roles, request: Request) -> Selected:
            asked.append((request.lanes, node))
            return self.family.select(node, roles, request)  # pyright: ignore[reportAttributeAccessIssue]

    def select(self: CpuBackend, *arguments: object) -> dict[Node, Selected]:
        found = own_select(self, *arguments)  # pyright: ignore[reportArgumentType]
        answers.update({(arguments[2], node): each for node, each in found.items()})  # pyright: ignore[reportArgumentType, reportCallIssue]
        return found

    def lower(self: Selected, context: object) -> None:
        lowered.append(self)
        own_lower(self, context)

    own_family, own_select, own_lower = backends._family, CpuBackend.select, Selected.lower
    monkeypatch.setattr(backends, "_family", lambda node: Watched(own_family(node)))
    monkeypatch.setattr(CpuBackend, "select", select)
    monkeypatch.setattr(Selected, "lower", lower)
    count = 0
    for graph in graphs(name):
        for seen in (asked, answers, lowered):
            seen.clear()
        program = compile_for(graph, target, precision=precision)
        assert len(asked) == len(set(asked))
        assert {node for _, node in asked} <= set(program.graph.nodes)
        # One layout's answers were lowered: the same objects, each at most once (an alias needs no kernel).
        assert len({id(each) for each in lowered}) == len(lowered)
        (lanes,) = {lanes for lanes, node in answers if any(answers[lanes, node] is each for each in lowered)}
        assert all(answers[lanes, each.node] is each for each in lowered)
        count += len(lowered)
    assert count >= 5


def graphs(name: str) -> list[Graph]:
    if name == "lenet":
        return [st.models.lenet(seed=0).trace([TensorType((32, 28, 28, 1))]).graph]
    return [random_case(seed).graph for seed in range(4)]


def test_nobody_else_asks_the_cost_model() -> None:
    found: dict[str, set[str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text())):
            if isinstance(call, ast.Call):
                called = (
                    call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                )
                if called in CHOOSING and "bench" not in path.parts:
                    found.setdefault(called, set()).add(path.relative_to(SOURCE).as_posix())
    allowed = {f"cpu/recipes/{name}.py" for name in SELECTING}
    assert found.keys() == CHOOSING
    assert {name: files - allowed for name, files in found.items() if files - allowed} == {}


def test_one_stage_asks_for_a_selection() -> None:
    asking = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if "backend.select(" in path.read_text()
    }
    # A pass that offers another op, which is taken only where it is faster, asks for that node alone.
    assert asking == {"transforms/layout.py", "transforms/plane_convolutions.py"}


@pytest.mark.parametrize("after", [0, 1, 2])
def test_rows_of_a_padded_gradient_are_not_cut_anew(after: int) -> None:
    """dz of a 1 x 1 convolution with padding behind has longer rows than dx: its pixels are no single run."""
    assert HOST is not None
    random = np.random.default_rng(after)
    build = Builder()
    dz = build.input(TensorType((2, 6 + after, 6 + after, 8)), "dz")
    w = build.constant(random.integers(-2, 3, (1, 1, 8, 8)).astype(np.float32))
    op = Conv2dInputGradient((1, 1), ((0, after), (0, after)), (1, 1), 1, (6, 6))
    graph = build.graph([build.one(op, dz, w)])
    inputs = [random.integers(-3, 4, dz.type.shape).astype(np.float32)]
    (wanted,) = run_reference(graph, inputs, {})[0]
    np.testing.assert_array_equal(compile_for(graph, HOST, 1).run(inputs, {})[0], wanted)
