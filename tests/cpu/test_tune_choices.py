"""Choices by layer: each candidate is applied, computes the same numbers, and nothing else is let through."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.backend import CpuBackend
from striate.cpu.choice import (
    DEPTHWISE,
    DIRECT,
    FORWARD,
    GRADIENT,
    GROUPED,
    NO_CHOICES,
    TILE_NUMBERS,
    WINOGRAD,
    Choice,
    Choices,
    ConvProblem,
    Decision,
)
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.candidates import candidates
from striate.cpu.recipes.depthwise import Depthwise
from striate.cpu.recipes.direct import DirectSum
from striate.cpu.recipes.grouped import Grouped
from striate.cpu.recipes.winograd import Winograd
from striate.errors import TuneFileError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.runtime.reference import run_reference
from wide import BF16

HOST = targets.host()
TARGETS = [
    target
    for target in (targets.AVX512, targets.AVX2, targets.SSE2)
    if HOST is not None and target.vector_lanes <= HOST.vector_lanes
]
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation on this machine")

# F(4x4, 3x3) computes exactly with filters that are multiples of this.
WHOLE = 576


def conv(
    x: tuple[int, ...],
    w: tuple[int, ...],
    op: Conv2d | None = None,
    *,
    pool: int = 0,
    changing: bool = False,
    seed: int = 0,
) -> tuple[Graph, list[np.ndarray]]:
    """x -> conv2d -> (pooling) -> ReLU, on whole numbers."""
    random = np.random.default_rng(seed)
    build = Builder()
    source = build.input(TensorType(x), "x")
    numbers = (random.integers(-2, 3, w) * WHOLE).astype(np.float32)
    filters = build.input(TensorType(w), "w") if changing else build.constant(numbers)
    bias = build.constant(random.integers(-3, 4, w[-1:]).astype(np.float32))
    build.scope = "layer"
    z = build.one(op or Conv2d(padding="same"), source, filters, bias)
    if pool:
        z = build.one(MaxPool2d((pool, pool), (pool, pool)), z)
    graph = build.graph([build.one(Relu(), z)])
    inputs = [random.integers(-3, 4, x).astype(np.float32)]
    return graph, [*inputs, numbers] if changing else inputs


def gradient(stride: int) -> tuple[Graph, list[np.ndarray]]:
    """dx of a 3x3 convolution, 13 x 11 pixels."""
    random = np.random.default_rng(stride)
    build = Builder()
    op = Conv2dInputGradient((stride, stride), ((1, 1), (1, 1)), input_size=(13, 11))
    size = (-(-13 // stride), -(-11 // stride))
    dz = build.input(TensorType((2, *size, 24)), "dz")
    w = build.constant((random.integers(-2, 3, (3, 3, 20, 24)) * WHOLE).astype(np.float32))
    graph = build.graph([build.one(op, dz, w)])
    return graph, [random.integers(-3, 4, dz.type.shape).astype(np.float32)]


def dense(images: int) -> tuple[Graph, list[np.ndarray]]:
    """A fully connected layer."""
    random = np.random.default_rng(images)
    build = Builder()
    x = build.input(TensorType((images, 37)), "x")
    w = build.constant(random.integers(-3, 4, (37, 50)).astype(np.float32))
    graph = build.graph([build.one(Linear(), x, w)])
    return graph, [random.integers(-3, 4, (images, 37)).astype(np.float32)]


CASES = {
    "3x3": conv((1, 13, 14, 16), (3, 3, 16, 40)),
    "3x3, two images": conv((2, 9, 9, 20), (3, 3, 20, 33)),
    "3x3, pooled": conv((1, 12, 12, 16), (3, 3, 16, 48), pool=2),
    "3x3, stride 2": conv((1, 15, 15, 8), (3, 3, 8, 24), Conv2d((2, 2), "same")),
    "3x3, changing filters": conv((1, 10, 10, 16), (3, 3, 16, 32), changing=True),
    "5x5, few channels": conv((1, 17, 17, 3), (5, 5, 3, 6)),
    "1x1": conv((1, 14, 14, 32), (1, 1, 32, 64)),
    "1x1, changing filters": conv((2, 7, 6, 32), (1, 1, 32, 64), changing=True),
    "groups": conv((1, 9, 9, 32), (3, 3, 16, 64), Conv2d(padding="same", groups=2)),
    "depthwise": conv((1, 14, 15, 40), (3, 3, 1, 40), Conv2d(padding="same", groups=40)),
    "dilated": conv((1, 14, 14, 16), (3, 3, 16, 32), Conv2d(padding="same", dilation=(2, 2))),
    "input gradient": gradient(1),
    "input gradient, stride 2": gradient(2),
    "dense": dense(5),
    "images in lanes": conv((32, 9, 9, 3), (3, 3, 3, 10), pool=3),
    "images in lanes, dense": dense(64),
}


def decisions(program: Executor) -> list[Decision]:
    return [step.launch.decision for step in program.steps if step.launch.decision is not None]


def compiled(
    graph: Graph, target: targets.Target, choices: Choices = NO_CHOICES, lanes: int | None = None
) -> Executor:
    return compile_for(graph, target, lanes, precision="float32", choices=choices)


def results(program: Executor, inputs: list[np.ndarray], threads: int = 1) -> np.ndarray:
    return program.run(inputs, {}, threads)[0]


def refused(case: str, choice: Choice) -> bool:
    """What a launch cannot have: phases (every other pixel) no rows of another length."""
    return case == "input gradient, stride 2" and len(choice.tile) == 3


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@pytest.mark.parametrize("case", CASES)
def test_every_candidate_is_applied_and_computes_the_same(case: str, target: targets.Target) -> None:
    graph, inputs = CASES[case]
    lanes = target.vector_lanes if "lanes" in case else 1
    static = compiled(graph, target, lanes=lanes)
    wanted = run_reference(graph, inputs, {})[0][0]
    np.testing.assert_array_equal(results(static, inputs), wanted)
    assert not any(step.launch.tuned for step in static.steps)
    made = decisions(static)
    assert made
    for layer in {decision.problem for decision in made}:
        for choice in candidates(target, layer):
            program = compiled(graph, target, Choices({layer.key: choice}), lanes)
            after = decisions(program)
            # The same layers, and this one as it was asked for.
            assert {decision.problem for decision in after} == {decision.problem for decision in made}
            taken = not refused(case, choice)
            given = choice if taken else next(d.choice for d in made if d.problem == layer)
            assert {d.choice for d in after if d.problem == layer} == {given}
            assert all(decision.tuned == (taken and decision.problem == layer) for decision in after)
            assert (", tuned" in program.explain()) == taken
            for threads in (1, 2, 3):
                np.testing.assert_array_equal(results(program, inputs, threads), wanted)


@pytest.mark.parametrize("case", ["3x3", "1x1", "5x5, few channels", "3x3, pooled"])
def test_pairs_of_bfloat16_have_candidates_of_their_own(case: str) -> None:
    graph, inputs = CASES[case]
    static = compile_for(graph, BF16, 1, precision="bf16")
    (made,) = decisions(static)
    assert made.problem.precision == "bf16"
    wanted = results(static, inputs)
    for choice in candidates(BF16, made.problem):
        program = compile_for(graph, BF16, 1, precision="bf16", choices=Choices({made.problem.key: choice}))
        assert decisions(program) == [Decision(made.problem, choice, True)]
        np.testing.assert_array_equal(results(program, inputs, 2), wanted)


@pytest.mark.parametrize("case", CASES)
def test_the_static_choice_is_among_the_candidates(case: str) -> None:
    for target in TARGETS:
        lanes = target.vector_lanes if "lanes" in case else 1
        for decision in decisions(compiled(CASES[case][0], target, lanes=lanes)):
            found = candidates(target, decision.problem)
            assert decision.choice in found
            assert len(found) == len(set(found))


@pytest.mark.parametrize("case", CASES)
def test_a_launch_tells_the_problem_for_which_it_was_selected(case: str) -> None:
    """And its arrays have the sizes that the problem states, from which its tile was chosen."""
    assert HOST is not None
    lanes = HOST.vector_lanes if "lanes" in case else 1
    program = compiled(CASES[case][0], HOST, lanes=lanes)
    backend = CpuBackend(CodegenOptions(HOST, "float32"))
    selected = backend.select(program.graph, program.graph.nodes, lanes)
    problems = {
        part.problem
        for each in selected.values()
        if isinstance(each.recipe, (DirectSum, Depthwise, Grouped))
        for part in each.recipe.parts
    }
    problems |= {each.recipe.problem for each in selected.values() if isinstance(each.recipe, Winograd)}
    assert problems == {decision.problem for decision in decisions(program)}
    for step in program.steps:
        if step.launch.decision is None or step.launch.key.generator == "winograd_filters":
            continue
        problem, x = step.launch.decision.problem, step.launch.accesses[0].view
        assert problem.x[0] * problem.x[1] * problem.x[2] == x.images * problem.lanes * x.rows * x.columns
        # Groups that are one launch have their channels side by side.
        is_one = step.launch.decision.choice.recipe in (GROUPED, WINOGRAD)
        whole = problem.groups if is_one else 1
        assert problem.x[3] * whole == x.channels


def test_a_choice_may_turn_winograd_on_and_off() -> None:
    """And the halo with it: whole tiles reach further over the edge than the filters."""
    assert HOST is not None
    graph, inputs = CASES["3x3"]
    layer = decisions(compiled(graph, HOST, lanes=1))[0].problem
    wanted = results(compiled(graph, HOST, lanes=1), inputs)
    sizes: list[int] = []
    for choice in (Choice(WINOGRAD, (4,)), Choice(WINOGRAD, (2,)), Choice(DIRECT, (7, 1))):
        program = compiled(graph, HOST, Choices({layer.key: choice}), 1)
        assert [decision.choice for decision in decisions(program)] == [choice]
        np.testing.assert_array_equal(results(program, inputs, 2), wanted)
        sizes.append(program.arena_bytes)
    # 13 x 14 pixels in tiles of 4 are 16 x 16, in tiles of 2 they are 14 x 14.
    assert sizes[0] > sizes[1] >= sizes[2]


def test_keys_tell_layers_apart() -> None:
    layer = ConvProblem(
        FORWARD, (1, 8, 8, 16), (8, 8, 32), (3, 3), (1, 1), (1, 1), (1, 1), (1, 1), 1, "float32", True
    )
    others = [
        replace(layer, kind=GRADIENT),
        replace(layer, x=(2, 8, 8, 16)),
        replace(layer, z=(8, 8, 33)),
        replace(layer, filter=(3, 1)),
        replace(layer, stride=(2, 1)),
        replace(layer, dilation=(1, 2)),
        replace(layer, pads=(0, 1)),
        replace(layer, pool=(2, 2)),
        replace(layer, lanes=16),
        replace(layer, precision="strict"),
        replace(layer, fixed=False),
        replace(layer, depthwise=True),
    ]
    assert len({layer.key, *(other.key for other in others)}) == 1 + len(others)
    assert layer.key == (
        "forward 1x8x8x16 to 8x8x32, 3x3, stride 1x1, dilation 1x1, pads 1x1, pool 1x1, lanes 1, float32, fixed"
    )


def test_choices_for_another_batch_or_precision_are_not_used() -> None:
    assert HOST is not None
    graph, _ = CASES["1x1"]
    layer = decisions(compiled(graph, HOST, lanes=1))[0].problem
    for other in (replace(layer, x=(2, *layer.x[1:])), replace(layer, precision="strict")):
        program = compiled(graph, HOST, Choices({other.key: Choice(DIRECT, (3, 1))}), 1)
        assert not any(step.launch.tuned for step in program.steps)
        assert program.explain().count("0 steps tuned") == 1


@pytest.mark.parametrize(
    "case, choice, why",
    [
        ("3x3", Choice(DIRECT, (40, 1)), "a row has 14 pixels"),
        ("3x3", Choice(DIRECT, (14, 3)), "does not fit 32 registers"),
        ("3x3", Choice(DIRECT, (2, 9)), "the output channels are 3 vectors"),
        ("3x3", Choice(DIRECT, (7, 1, 26)), "only 1 x 1 filters take rows of any length"),
        ("3x3, pooled", Choice(DIRECT, (3, 1)), "a pooling takes 2 columns together"),
        ("1x1", Choice(DIRECT, (7, 1, 15)), "196 pixels are no rows of 15"),
        ("1x1", Choice(DIRECT, (29, 1, 28)), "a row has 28 pixels"),
        ("depthwise", Choice(DEPTHWISE, (16,)), "at most 15 pixels fit"),
        ("3x3", Choice(WINOGRAD, (3,)), r"its tiles can have \[4, 2\] outputs along an axis"),
        ("images in lanes", Choice(DIRECT, (3, 11)), "there are 10 output channels"),
    ],
)  # fmt: skip
def test_an_impossible_choice_is_named(case: str, choice: Choice, why: str) -> None:
    """A file may say what it likes: no tile reaches a generator that could not have come from the model."""
    target = TARGETS[0]
    if target is not targets.AVX512:
        pytest.skip("the figures are of AVX-512")
    graph, _ = CASES[case]
    lanes = target.vector_lanes if "lanes" in case else 1
    layer = decisions(compiled(graph, target, lanes=lanes))[0].problem
    with pytest.raises(TuneFileError, match=why) as caught:
        compiled(graph, target, Choices({layer.key: choice}), lanes)
    assert f"[{layer.key}] {choice}" in str(caught.value)


def test_rows_that_do_not_follow_each_other_keep_the_static_tile() -> None:
    """A 1x1 convolution whose input has a halo for another reader cannot be cut anew: the choice is passed over."""
    assert HOST is not None
    random = np.random.default_rng(0)
    build = Builder()
    x = build.input(TensorType((1, 14, 14, 32)), "x")
    w1 = build.constant(random.integers(-2, 3, (1, 1, 32, 32)).astype(np.float32))
    w3 = build.constant((random.integers(-2, 3, (3, 3, 32, 32)) * WHOLE).astype(np.float32))
    first = build.one(Relu(), x)
    graph = build.graph([build.one(Conv2d(), first, w1), build.one(Conv2d(padding="same"), first, w3)])
    inputs = [random.integers(-3, 4, x.type.shape).astype(np.float32)]
    wanted = run_reference(graph, inputs, {})[0]
    layer = next(d.problem for d in decisions(compiled(graph, HOST, lanes=1)) if d.problem.filter == (1, 1))
    program = compiled(graph, HOST, Choices({layer.key: Choice(DIRECT, (7, 1, 196))}), 1)
    for result, want in zip(program.run(inputs, {}, 2), wanted, strict=True):
        np.testing.assert_array_equal(result, want)
    assert not any(decision.tuned for decision in decisions(program))


def test_winners_of_a_pooling_do_without_a_recipe_that_has_none() -> None:
    """Who reads the index of the largest gets it, whatever the tune file says."""
    assert HOST is not None
    random = np.random.default_rng(1)
    build = Builder()
    x = build.input(TensorType((1, 12, 12, 16)), "x")
    w = build.constant((random.integers(-2, 3, (3, 3, 16, 32)) * WHOLE).astype(np.float32))
    largest, index = build.apply(MaxPool2d((2, 2), (2, 2)), build.one(Conv2d(padding="same"), x, w))
    graph = build.graph([largest, index])
    inputs = [random.integers(-3, 4, x.type.shape).astype(np.float32)]
    wanted = run_reference(graph, inputs, {})[0]
    layer = decisions(compiled(graph, HOST, lanes=1))[0].problem
    for choice in candidates(HOST, layer):
        program = compiled(graph, HOST, Choices({layer.key: choice}), 1)
        for result, want in zip(program.run(inputs, {}, 2), wanted, strict=True):
            np.testing.assert_array_equal(result, want)


def test_packed_filters_of_two_tunings_do_not_meet() -> None:
    """One parameter, packed for tiles of different width by two Programs that take turns."""
    assert HOST is not None
    random = np.random.default_rng(2)
    build = Builder()
    x = build.input(TensorType((1, 14, 14, 16)), "x")
    w = build.parameter(TensorType((3, 3, 16, 64)), "w")
    graph = build.graph([build.one(Conv2d(padding="same"), x, w)])
    layer = decisions(compiled(graph, HOST, lanes=1))[0].problem
    choices = [Choice(DIRECT, (7, 1)), Choice(DIRECT, (3, 4)), Choice(WINOGRAD, (4,)), Choice(WINOGRAD, (2,))]
    if HOST.registers < 32:
        choices[1] = Choice(DIRECT, (3, 2))
    programs = [compiled(graph, HOST, Choices({layer.key: choice}), 1) for choice in choices]
    parameter = Parameter((random.integers(-2, 3, w.type.shape) * WHOLE).astype(np.float32))
    for turn in range(3):
        inputs = [random.integers(-3, 4, x.type.shape).astype(np.float32)]
        wanted = run_reference(graph, inputs, {"w": parameter.array})[0][0]
        for program in programs:
            np.testing.assert_array_equal(program.run(inputs, {"w": parameter})[0], wanted)
        parameter.assign(np.roll(parameter.array, 1 + turn, axis=2))


def test_a_tile_has_as_many_numbers_as_its_recipe_takes() -> None:
    assert HOST is not None
    for graph, _ in CASES.values():
        for decision in decisions(compiled(graph, HOST)):
            for choice in candidates(HOST, decision.problem):
                assert len(choice.tile) in TILE_NUMBERS[choice.recipe]


def test_digests_follow_the_choices() -> None:
    one, two = Choices({"a": Choice(DIRECT, (2, 3))}), Choices({"a": Choice(DIRECT, (2, 3, 4))})
    same = Choices({"a": Choice(DIRECT, (2, 3))})
    assert (one == same, hash(one) == hash(same), one.digest == same.digest) == (True, True, True)
    assert one != two
    assert (
        len({one.digest, two.digest, NO_CHOICES.digest, Choices({"b": Choice(DIRECT, (2, 3))}).digest}) == 4
    )
