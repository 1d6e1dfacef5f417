"""Passes: what they change, and that nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest

from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType
from striate.ir.verify import verify
from striate.ops.activation import Relu
from striate.ops.arrange import ChannelShuffle, Transpose
from striate.ops.elementwise import Add
from striate.ops.pool import MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import BroadcastTo, ReduceSum
from striate.ops.reshape import Reshape
from striate.ops.update import SgdUpdate
from striate.runtime.reference import run_reference
from striate.transforms import simplify
from striate.transforms.simplify import (
    fold_constants,
    name_shuffles,
    remove_dead,
    share_equal,
    sink_relu,
    sum_before_scatter,
)


def integers(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).integers(-5, 6, shape).astype(np.float32)


def test_relu_sinks_below_the_pooling_that_alone_reads_it() -> None:
    build = Builder()
    x = build.input(TensorType((2, 6, 6, 3)), "x")
    graph = build.graph([build.one(MaxPool2d((2, 2), (2, 2), "valid"), build.one(Relu(), x))])
    moved = sink_relu(graph)
    verify(moved)
    assert [node.op.name for node in moved.nodes] == ["max_pool2d", "relu"]
    array = integers(2, 6, 6, 3)
    before, after = (run_reference(g, [array], {})[0] for g in (graph, moved))
    np.testing.assert_array_equal(before[0], after[0])


def test_relu_stays_before_a_pooling_whose_winners_are_read() -> None:
    """Where no number of a window is positive, the first wins behind a ReLU and the largest before it."""
    build = Builder()
    x = build.input(TensorType((2, 6, 6, 3)), "x")
    h = build.one(Relu(), x)
    pooled, winners = build.apply(MaxPool2d((2, 2), (2, 2), "valid"), h)
    graph = build.graph([pooled, winners])
    assert [node.op.name for node in sink_relu(graph).nodes] == ["relu", "max_pool2d"]
    gradient = build.one(MaxPool2dGradient((2, 2), (2, 2), ((0, 0), (0, 0)), (6, 6)), pooled, winners)
    graph = build.graph([gradient])
    assert [node.op.name for node in sink_relu(graph).nodes][:2] == ["relu", "max_pool2d"]


def test_relu_stays_where_somebody_else_reads_it() -> None:
    build = Builder()
    h = build.one(Relu(), build.input(TensorType((2, 6, 6, 3)), "x"))
    graph = build.graph([build.one(MaxPool2d((2, 2), (2, 2), "valid"), h), h])
    assert [node.op.name for node in sink_relu(graph).nodes] == ["relu", "max_pool2d"]


def test_a_sum_is_taken_before_the_scatter() -> None:
    build = Builder()
    dy = build.input(TensorType((3, 4, 4, 5)), "dy")
    winners = build.input(TensorType((3, 4, 4, 5), "uint8"), "winners")
    scattered = build.one(MaxPool2dGradient((3, 3), (2, 2), ((1, 1), (1, 1)), (8, 8)), dy, winners)
    graph = build.graph([build.one(ReduceSum((0, 1, 2), False), scattered)])
    shorter = remove_dead(sum_before_scatter(graph))
    verify(shorter)
    assert [node.op.name for node in shorter.nodes] == ["reduce_sum"]
    arrays = [integers(3, 4, 4, 5), np.full((3, 4, 4, 5), 4, np.uint8)]
    np.testing.assert_array_equal(run_reference(graph, arrays, {})[0], run_reference(shorter, arrays, {})[0])


def test_other_sums_stay() -> None:
    build = Builder()
    dy = build.input(TensorType((3, 4, 4, 5)), "dy")
    winners = build.input(TensorType((3, 4, 4, 5), "uint8"), "winners")
    scattered = build.one(MaxPool2dGradient((2, 2), (2, 2), ((0, 0), (0, 0)), (8, 8)), dy, winners)
    graph = build.graph([build.one(ReduceSum((0, 1), False), scattered)])
    assert len(sum_before_scatter(graph).nodes[-1].inputs[0].type.shape) == 4
    assert sum_before_scatter(graph).nodes[-1].inputs[0] is scattered


def test_constants_fold_and_dead_nodes_go() -> None:
    build = Builder()
    x = build.input(TensorType((4,)), "x")
    one = build.constant(np.float32(1).reshape(()))
    wide = build.one(BroadcastTo((4,)), one)
    build.one(Relu(), x)
    graph = build.graph([build.one(Add(), x, wide)])
    folded = remove_dead(fold_constants(graph))
    verify(folded)
    assert [node.op.name for node in folded.nodes] == ["add"]
    array = integers(4)
    np.testing.assert_array_equal(run_reference(folded, [array], {})[0][0], array + 1)


def test_equal_computations_are_shared() -> None:
    build = Builder()
    x = build.input(TensorType((2, 5)), "x")
    a, b = build.one(Relu(), x), build.one(Relu(), x)
    once, twice = build.one(Add(), a, b), build.one(Add(), b, a)
    graph = build.graph([build.one(Add(), once, twice), b, a])
    shared = share_equal(graph)
    verify(shared)
    assert [node.op.name for node in shared.nodes] == ["relu", "add", "add"]
    array = integers(2, 5)
    for before, after in zip(
        run_reference(graph, [array], {})[0], run_reference(shared, [array], {})[0], strict=True
    ):
        np.testing.assert_array_equal(before, after)


def test_optimiser_steps_are_never_shared() -> None:
    """Two parameters that start and move alike are still two."""
    build = Builder()
    first, second = (build.parameter(TensorType((3,)), name) for name in ("first", "second"))
    rate, slope = build.input(TensorType(()), "rate"), build.input(TensorType((3,)), "slope")
    op = SgdUpdate(0.0, 0.0, False)
    steps = [build.apply(op, first, slope, second, rate) for _ in range(2)]
    graph = build.graph([], {first: steps[0][0], second: steps[1][0]})
    assert share_equal(graph).nodes == graph.nodes


def shuffled(groups: int, permutation: tuple[int, ...], last: tuple[int, ...]) -> Graph:
    build = Builder()
    x = build.input(TensorType((2, 3, 4, 6)), "x")
    split = build.one(Reshape((2, 3, 4, groups, 6 // groups)), x)
    return build.graph([build.one(Reshape(last), build.one(Transpose(permutation), split))])


@pytest.mark.parametrize("groups", [1, 2, 3, 6])
def test_channel_shuffles_get_their_name(groups: int) -> None:
    graph = shuffled(groups, (0, 1, 2, 4, 3), (2, 3, 4, 6))
    named = remove_dead(name_shuffles(graph))
    verify(named)
    assert [node.op for node in named.nodes] == [ChannelShuffle(groups)]
    array = integers(2, 3, 4, 6)
    np.testing.assert_array_equal(
        run_reference(named, [array], {})[0][0], run_reference(graph, [array], {})[0][0]
    )


@pytest.mark.parametrize(
    "permutation, last",
    [((0, 1, 2, 4, 3), (2, 3, 6, 4)), ((0, 2, 1, 4, 3), (2, 3, 4, 6)), ((0, 1, 2, 3, 4), (2, 3, 4, 6))],
)
def test_other_transpositions_keep_theirs(permutation: tuple[int, ...], last: tuple[int, ...]) -> None:
    graph = shuffled(2, permutation, last)
    assert name_shuffles(graph).nodes == graph.nodes


@pytest.mark.parametrize(("room", "names"), [(64, ["relu"]), (63, ["broadcast_to", "relu"])])
def test_constants_are_folded_as_long_as_there_is_room(
    room: int, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simplify, "MOST_FOLDED", room)
    build = Builder()
    small = build.constant(np.ones((1, 1), np.float32))
    graph = build.graph([build.one(Relu(), build.one(BroadcastTo((4, 4)), small))])
    # The first result takes all of the room, to the byte.
    assert [node.op.name for node in fold_constants(graph).nodes] == names
