"""Arithmetic reads the source of a broadcast, where another input has the full shape."""

from __future__ import annotations

import numpy as np

from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ir.verify import verify
from striate.ops.broadcast import BroadcastTo
from striate.ops.elementwise import Add, Multiply
from striate.ops.slopes import SiluGradient
from striate.runtime.reference import run_reference
from striate.transforms.simplify import remove_dead
from striate.transforms.skip_broadcasts import skip_broadcasts

SHAPE = (2, 3, 4, 5)


def test_a_gate_is_read_where_it_lies_once() -> None:
    build = Builder()
    x, gate = build.input(TensorType(SHAPE), "x"), build.input(TensorType((2, 1, 1, 5)), "gate")
    graph = build.graph([build.one(Multiply(), build.one(BroadcastTo(SHAPE), gate), x)])
    shorter = remove_dead(skip_broadcasts(graph))
    verify(shorter)
    assert [node.op.name for node in shorter.nodes] == ["multiply"]
    arrays = [
        np.arange(120, dtype=np.float32).reshape(SHAPE),
        np.arange(10, dtype=np.float32).reshape(2, 1, 1, 5),
    ]
    np.testing.assert_array_equal(run_reference(graph, arrays, {})[0], run_reference(shorter, arrays, {})[0])


def test_of_two_broadcasts_one_stays_where_the_shape_hangs_on_it() -> None:
    build = Builder()
    a, b = build.input(TensorType((5,)), "a"), build.input(TensorType(()), "b")
    graph = build.graph(
        [build.one(Add(), build.one(BroadcastTo(SHAPE), a), build.one(BroadcastTo(SHAPE), b))]
    )
    shorter = remove_dead(skip_broadcasts(graph))
    verify(shorter)
    assert sorted(node.op.name for node in shorter.nodes) == ["add", "broadcast_to"]


def test_ops_that_want_equal_shapes_keep_the_broadcast() -> None:
    build = Builder()
    dy, x = build.input(TensorType(()), "dy"), build.input(TensorType(SHAPE), "x")
    graph = build.graph([build.one(SiluGradient(), build.one(BroadcastTo(SHAPE), dy), x)])
    assert skip_broadcasts(graph).nodes == graph.nodes
