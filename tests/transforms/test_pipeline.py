"""The list of passes: what it prints and refuses, and what no pass may do to an op with an effect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest

import striate as st
from striate.cpu.backend import CpuBackend
from striate.cpu.options import CodegenOptions
from striate.cpu.target import host
from striate.errors import ArgumentError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.base import Gradients, Op, Values
from striate.ops.elementwise import Add, Multiply
from striate.ops.reduction import ReduceSum
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from striate.runtime.store import Store
from striate.transforms import pipeline
from striate.transforms.gradient import gradient, with_gradients
from striate.transforms.modes import training_form

HOST = host()
HEARD: list[np.ndarray] = []


@dataclass(frozen=True)
class Tell(Op):
    """x -> x, and whoever listens hears of it at every run."""

    name: ClassVar[str] = "tell"
    effect: ClassVar[bool] = True

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        return inputs

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        HEARD.append(arrays[0].copy())
        return (arrays[0].copy(),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(Tell(), dy),)


def telling() -> Graph:
    """One op with an effect on a constant, one on a parameter, two alike on an input, and one that nobody reads."""
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    w = build.parameter(TensorType((3,)), "w")
    fixed = build.one(Tell(), build.constant(np.arange(3, dtype=np.float32)))
    learnt = build.one(Tell(), build.one(Multiply(), w, w))
    twice = [build.one(Tell(), x) for _ in range(2)]
    build.one(Tell(), build.one(Multiply(), x, x))
    y = build.one(Multiply(), build.one(Add(), *twice), build.one(Add(), fixed, learnt))
    return build.graph([build.one(ReduceSum((0, 1), False), y)])


def told(graph: Graph) -> int:
    return sum(node.op.name == "tell" for node in graph.nodes)


def given() -> dict[str, pipeline.Pass]:
    """Passes that need more than a graph, for those that are not bound by `pipeline.lower`."""

    def with_gradient(graph: Graph) -> Graph:
        return gradient(graph, graph.outputs[0], [])[0]

    return {
        "training_form": lambda graph: training_form(graph, frozenset(), None, 0),
        "gradient": with_gradient,
        "optimizer": lambda graph: graph,
    }


@pytest.mark.skipif(HOST is None, reason="no code generation here")
@pytest.mark.parametrize("names", [pipeline.FORM, pipeline.TRAINING_FORM])
def test_an_op_with_an_effect_goes_through_every_pass(names: tuple[str, ...]) -> None:
    assert HOST is not None
    backend, graph = CpuBackend(CodegenOptions(HOST)), telling()
    for name in names:
        graph = pipeline.run(graph, [name], given())
        assert told(graph) == 5, name
        assert graph.folded is None or not told(graph.folded)
    HEARD.clear()
    lowered = pipeline.lower(graph, backend, Store().derived)
    assert told(lowered) == 5
    assert not HEARD, "a pass has run it"


@pytest.mark.skipif(HOST is None, reason="no code generation here")
def test_a_program_runs_every_op_with_an_effect_once_a_run() -> None:
    graph = telling()
    x, w = np.arange(6, dtype=np.float32).reshape(2, 3), np.array([1, 2, 3], np.float32)
    program = compile(graph, CompileOptions())
    for _ in range(2):
        HEARD.clear()
        (y,) = program.run([x], {"w": Parameter(w)})
        heard = len(HEARD)
        assert heard == 5
    assert np.array_equal(y, run_reference(graph, [x], {"w": w})[0][0])


def test_what_a_gradient_adds_with_an_effect_stays_though_nobody_needs_it() -> None:
    build = Builder()
    x = build.parameter(TensorType((3,)), "x")
    loss = build.one(ReduceSum((0,), False), build.one(Tell(), x))
    graph, gradients = gradient(build.graph([loss]), loss, [x])
    assert told(graph) == 2
    assert graph.producers()[gradients[x]].op == Tell()


def test_every_pass_says_before_and_after() -> None:
    functions: list[Callable[..., object]] = [
        *pipeline.PLAIN.values(),
        *(
            getattr(pipeline, name)
            for name in (
                "fold_norm",
                "as_kernels_take",
                "attention",
                "strided_products",
                "planes",
                "plane_convolutions",
                "depthwise_planes",
                "pictures_stay",
                "reshapes_last",
                "fuse",
                "separate",
            )
        ),
    ]
    assert {each.__name__ for each in functions} | {"training_form", "gradient", "optimizer"} == {
        *pipeline.INFERENCE,
        *pipeline.TRAINING,
    }
    for function in (*functions, training_form, with_gradients):
        assert "->" in (function.__doc__ or ""), function.__name__


@pytest.mark.parametrize(("name", "op"), [("after:evaluation_form", "affine"), ("after:fuse", "fused")])
def test_a_dump_prints_the_graph_after_a_pass(
    name: str, op: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = st.nn.Sequential(conv=st.nn.Conv2d(4, 3), norm=st.nn.BatchNorm(), relu=st.nn.ReLU()).build(
        (1, 8, 8, 1), seed=0
    )
    monkeypatch.setenv("STRIATE_DUMP", name)
    model(np.zeros((1, 8, 8, 1), np.float32))
    printed = capsys.readouterr().err
    assert printed.startswith(f"# {name.replace(':', ' ')}\ngraph(%")
    assert printed.count("# after") == 1
    assert f" = {op}(" in printed


def test_what_is_hoisted_is_printed_beside_the_rest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = st.nn.Sequential(conv=st.nn.Conv2d(4, 3), norm=st.nn.BatchNorm()).build((1, 8, 8, 1), seed=0)
    monkeypatch.setenv("STRIATE_DUMP", "after:hoist,after:remove_dead")
    model(np.zeros((1, 8, 8, 1), np.float32))
    printed = capsys.readouterr().err
    assert printed.count("# after hoist\n") == 1
    assert printed.count("# after remove_dead\n") == 2
    assert "folded graph() {" in printed
    assert 'parameter "folded.0"' in printed


def test_a_dump_after_no_pass_is_an_error_that_lists_them(monkeypatch: pytest.MonkeyPatch) -> None:
    model = st.nn.Sequential(conv=st.nn.Conv2d(4, 3)).build((1, 8, 8, 1), seed=0)
    monkeypatch.setenv("STRIATE_DUMP", "after:fusee")
    with pytest.raises(ArgumentError, match=r"no pass is called 'fusee'; .*hoist.*fuse.*gradient"):
        model(np.zeros((1, 8, 8, 1), np.float32))


def test_passes_that_are_loaded_late_are_loaded_by_the_ops_they_look_for() -> None:
    from striate.transforms import name_activations, name_norms, skip_broadcasts

    assert set(name_norms._MEANS) == pipeline.MEANS
    assert set(name_activations.GATES) == pipeline.GATES
    assert skip_broadcasts.skip_broadcasts.__name__ in pipeline.PLAIN
