"""One decision for each node, and kernels that refuse arrays they were not made for, before anything runs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import striate as st
from rounded import run_rounded
from striate.cpu import target as targets
from striate.cpu.access import ANY, Access, check
from striate.cpu.backend import CpuBackend
from striate.cpu.choice import DIRECT, WINOGRAD, Choice, Choices
from striate.cpu.family import Request
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes import winograd_weights
from striate.errors import GraphError
from striate.ir.buffers import Buffer, Format, view
from striate.ir.graph import Builder, Graph
from striate.ir.storage import BFLOAT16
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add
from striate.ops.pool import MaxPool2d
from striate.runtime.compile import compile_for
from striate.runtime.reference import run_reference
from striate.train.optim import SGD
from wide import planned

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
# Not this CPU's own plans, even where it has the instructions: what its caches hold would choose among recipes.
BF16 = planned(targets.AVX512_BF16)
PICTURE = TensorType((2, 5, 6, 16))


def buffer_of(type: TensorType, format: Format, size: int | None = None) -> Buffer:
    needed = 2 * 16 * 64 * 4 if size is None else size
    return Buffer("arena", needed, "x", format=format)


# -- what a kernel states and how an array lies ---------------------------------------------------


@pytest.mark.parametrize(
    ("access", "fault"),
    [
        ({"storage": BFLOAT16}, "takes its numbers for bfloat16, but they are stored as own"),
        ({"pixel": 17}, "steps 17 elements from pixel to pixel, but they lie 16 apart"),
        ({"pixel": 16, "halo": (1, 1, 0, 2)}, r"reads \(1, 1, 0, 2\) zeros .* but there are \(1, 1, 1, 1\)"),
        ({}, "walks it as one run, but its pixels lie 16 elements apart"),
        ({"pixel": 16, "lanes": 8}, "has 8 images in lanes, but here are 1"),
    ],
)
def test_a_kernel_refuses_an_array_that_lies_otherwise(access: dict[str, object], fault: str) -> None:
    format = Format(halo=(1, 1, 1, 1))
    place = view(buffer_of(PICTURE, format), PICTURE, format)
    with pytest.raises(GraphError, match=f"'winograd' was chosen for an array .* x: it {fault}"):
        check("winograd", Access(place, **access))  # pyright: ignore[reportArgumentType]


def test_a_kernel_refuses_what_does_not_fit_its_buffer() -> None:
    """As when float32 is written where bfloat16 has its place."""
    place = view(buffer_of(PICTURE, Format(), PICTURE.size * 2), PICTURE, Format())
    with pytest.raises(GraphError, match="reaches from byte 0 to 3840 of 1920 bytes"):
        check("winograd", Access(place))
    halved = replace(place, format=Format(storage=BFLOAT16))
    assert check("convolution", Access(halved, BFLOAT16)) is place.buffer
    with pytest.raises(GraphError, match="reaches from byte -64 to"):
        check("winograd", Access(replace(place, offset=-16)))


def test_arrays_walked_together_have_the_same_strides() -> None:
    place = view(buffer_of(PICTURE, Format()), PICTURE, Format())
    apart = view(buffer_of(PICTURE, Format(gap=16)), PICTURE, Format(gap=16))
    with pytest.raises(GraphError, match="walks it with strides"):
        check("convolution", Access(apart, pixel=ANY, like=place))


def test_a_kernel_that_says_nothing_is_refused() -> None:
    """A recipe that hands over a bare buffer has not thought of its format."""
    assert HOST is not None
    context = Context(CodegenOptions(HOST), {}, {})
    with pytest.raises(GraphError, match="does not say how it walks it"):
        context.add(
            "new",
            (),
            lambda: "",
            [],
            items=1,
            reads=[buffer_of(PICTURE, Format(storage=BFLOAT16))],
            writes=[],
            work=1,
        )
    assert not context.launches


def test_every_array_of_a_compiled_graph_is_stated() -> None:
    build = Builder()
    x = build.input(TensorType((2, 8, 8, 16)), "x")
    w = build.constant(np.ones((3, 3, 16, 16), np.float32))
    y = build.one(Relu(), build.one(Conv2d((1, 1), "same"), build.one(Relu(), x), w))
    program = compile_for(
        build.graph([build.apply(MaxPool2d((2, 2), (2, 2)), y)[0]]), BF16, 1, precision="bf16"
    )
    stated = {access.buffer for step in program.steps for access in step.launch.accesses}
    used = {buffer for step in program.steps for buffer in (*step.launch.reads, *step.launch.writes)}
    assert {buffer for buffer in used if buffer.format is not None} <= stated
    assert any(access.storage == BFLOAT16 for step in program.steps for access in step.launch.accesses)


# -- one decision ---------------------------------------------------------------------------------


def convolution(filters: str) -> Graph:
    """A 3 x 3 convolution between two others, which Winograd would take, with a residual sum behind it."""
    rng = np.random.default_rng(0)
    build = Builder()
    x = build.input(TensorType((2, 16, 16, 64)), "x")
    array = (rng.integers(-1, 2, (3, 3, 64, 64)) * 576).astype(np.float32)
    w = build.input(TensorType(array.shape), "w") if filters == "input" else build.constant(array)
    before = build.one(Relu(), x)
    y = build.one(Relu(), build.one(Add(), build.one(Conv2d((1, 1), "same"), before, w), before))
    return build.graph(
        [build.one(Conv2d(), y, build.constant(rng.integers(-1, 2, (1, 1, 64, 48)).astype(np.float32)))]
    )


def data_for(graph: Graph) -> list[np.ndarray]:
    rng = np.random.default_rng(1)
    arrays = [rng.integers(-1, 2, value.type.shape).astype(np.float32) for value in graph.inputs]
    return [arrays[0], *(array * 576 for array in arrays[1:])]


def test_filters_that_are_an_input_run_as_winograd_in_bf16() -> None:
    """Winograd reads float32 and writes what its readers want; both were decided at different places once."""
    graph = convolution("input")
    inputs = data_for(graph)
    program = compile_for(graph, BF16, 1, precision="bf16")
    (step,) = [step for step in program.steps if step.launch.key.generator == "winograd"]
    elements = [access.storage for access in step.launch.accesses]
    assert elements.count(BFLOAT16) == 1  # y; x, and what is added, are read by the sums in float32
    wanted, _ = run_rounded(program, CpuBackend(CodegenOptions(BF16, "bf16")), inputs, {})
    np.testing.assert_array_equal(program.run(inputs, {})[0], wanted[0])


def test_choices_reach_filter_gradients() -> None:
    """Winograd where a choice says so, and the direct sum, though the cost model knows better."""
    assert HOST is not None
    rng = np.random.default_rng(2)
    build = Builder()
    x, dz = build.input(TensorType((2, 6, 7, 16)), "x"), build.input(TensorType((2, 6, 7, 32)), "dz")
    op = Conv2dWeightGradient((1, 1), ((1, 1), (1, 1)), (1, 1), 1, (3, 3))
    graph = build.graph([build.one(op, build.one(Relu(), x), dz)])
    inputs = [rng.integers(-2, 3, x.type.shape).astype(np.float32)]
    inputs.append((rng.integers(-1, 2, dz.type.shape) * 576).astype(np.float32))
    options = CodegenOptions(HOST, "float32")
    problem = winograd_weights.problem_of(graph.nodes[-1], Request(options, 1, frozenset()))
    wanted = run_reference(graph, inputs, {})[0]
    for choice in (Choice(WINOGRAD, (2,)), Choice(WINOGRAD, (4,)), Choice(DIRECT)):
        program = compile_for(graph, HOST, 1, precision="float32", choices=Choices({problem.key: choice}))
        found = any(step.launch.key.generator == "winograd_pairs" for step in program.steps)
        assert found == (choice.recipe == WINOGRAD)
        np.testing.assert_array_equal(program.run(inputs, {})[0], wanted[0])


# -- what went wrong ------------------------------------------------------------------------------


def test_training_in_bf16_writes_inside_its_buffers(bf16_cpu: targets.Target) -> None:
    """This ended in a segmentation fault, a loss of 1e36 or gradients 52 times off."""
    rng = np.random.default_rng(0)
    x, y = rng.standard_normal((2, 8, 8, 16)).astype(np.float32), np.array([0, 1])
    moved: dict[str, list[np.ndarray]] = {}
    for precision in ("float32", "bf16"):
        model = st.nn.Sequential(
            st.nn.Conv2d(16, 3, padding="same"),
            st.nn.ReLU(),
            st.nn.GlobalAvgPool2d(),
            st.nn.Flatten(),
            st.nn.Linear(3),
        )
        model(x)
        before = [parameter.array.copy() for parameter in model.parameters().values()]
        model.fit(
            x, y, epochs=1, batch_size=2, optimizer=SGD(0.1), precision=precision, verbose=False, seed=0
        )
        after = [parameter.array for parameter in model.parameters().values()]
        moved[precision] = [new - old for new, old in zip(after, before, strict=True)]
    for found, wanted in zip(moved["bf16"], moved["float32"], strict=True):
        assert np.linalg.norm(found - wanted) < 0.03 * np.linalg.norm(wanted)


def test_depthwise_input_gradients_with_images_in_lanes() -> None:
    """They were lowered as if channels were in lanes, found by the check of strides."""
    assert HOST is not None
    lanes = HOST.vector_lanes
    rng = np.random.default_rng(3)
    build = Builder()
    dz = build.input(TensorType((lanes, 5, 6, 5)), "dz")
    w = build.constant(rng.integers(-2, 3, (3, 3, 1, 5)).astype(np.float32))
    op = Conv2dInputGradient((1, 1), ((1, 1), (1, 1)), (1, 1), 5, (5, 6))
    graph = build.graph([build.one(op, dz, w)])
    inputs = [rng.integers(-2, 3, dz.type.shape).astype(np.float32)]
    program = compile_for(graph, HOST, lanes)
    assert f"images in lanes ({lanes})" in program.explain()
    np.testing.assert_array_equal(program.run(inputs, {})[0], run_reference(graph, inputs, {})[0][0])
