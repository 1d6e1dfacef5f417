"""Branches that data choose, loops, scans and sequences: against plain Python, and compiled once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.errors import ModelFileError, StriateError, UnsupportedError  # noqa: E402
from striate.onnx import load, section  # noqa: E402

ORDER = np.random.default_rng(9)
FLOAT, INT, BOOL = TensorProto.FLOAT, TensorProto.INT64, TensorProto.BOOL


def numbers(*shape: int) -> np.ndarray:
    return ORDER.standard_normal(shape).astype(np.float32)


def graph(name: str, nodes: list[Any], inputs: list[Any], outputs: list[Any], **held: np.ndarray) -> Any:
    stated = [helper.make_tensor_value_info(*each) if isinstance(each, tuple) else each for each in inputs]
    made = [helper.make_tensor_value_info(*each) if isinstance(each, tuple) else each for each in outputs]
    constants = [numpy_helper.from_array(np.asarray(array), key) for key, array in held.items()]
    return helper.make_graph(nodes, name, stated, made, constants)


def model(whole: Any, version: int = 17) -> bytes:
    made = helper.make_model(whole, opset_imports=[helper.make_opsetid("", version)], ir_version=8)
    return made.SerializeToString()


def node(kind: str, inputs: list[str], outputs: list[str], **attributes: Any) -> Any:
    return helper.make_node(kind, inputs, outputs, **attributes)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The graphs that are compiled for sections from here on."""
    made: list[Any] = []
    real = section.compile

    def compile(graph: Any, *others: Any) -> Any:
        made.append(graph)
        return real(graph, *others)

    monkeypatch.setattr(section, "compile", compile)
    return made


# -- branches ---------------------------------------------------------------------------------------


def chosen() -> bytes:
    """conv(x) doubled, or its relu, as the sum of x says; both read what stands outside, one is nested."""
    one = graph("one", [node("Mul", ["c", "two"], ["o"])], [], [("o", FLOAT, None)], two=np.float32(2))
    inner = graph("inner", [node("Relu", ["c"], ["i"])], [], [("i", FLOAT, None)])
    same = graph("same", [node("Identity", ["x"], ["s"])], [], [("s", FLOAT, None)])
    other = graph(
        "other",
        [node("If", ["flag"], ["p"], then_branch=inner, else_branch=same)],
        [],
        [("p", FLOAT, None)],
    )
    nodes = [
        node("Conv", ["x", "w"], ["c"], pads=[1, 1, 1, 1]),
        node("ReduceSum", ["x"], ["t"], keepdims=0),
        node("Greater", ["t", "zero"], ["up"]),
        node("If", ["up"], ["r"], then_branch=one, else_branch=other),
        node("Add", ["r", "one"], ["y"]),
    ]
    inputs = [("x", FLOAT, [1, 3, 6, 6]), ("flag", BOOL, [])]
    held = {"w": WEIGHTS, "zero": np.float32(0), "one": np.float32(1)}
    return model(graph("g", nodes, inputs, [("y", FLOAT, None)], **held))


WEIGHTS = numbers(3, 3, 3, 3)


def test_branches_that_data_choose_run_as_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    made = counted(monkeypatch)
    whole = load(chosen())
    x = np.abs(numbers(1, 3, 6, 6))
    conv = np.asarray(load(model(graph(
        "c", [node("Conv", ["x", "w"], ["y"], pads=[1, 1, 1, 1])], [("x", FLOAT, [1, 3, 6, 6])],
        [("y", FLOAT, None)], w=WEIGHTS)))(x))  # fmt: skip
    yes, no = np.array(True), np.array(False)
    np.testing.assert_allclose(whole(x, yes), conv * 2 + 1, rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(whole(-x, yes), np.maximum(-conv, 0) + 1, rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(whole(-x, no), -x + 1, rtol=1e-6)
    count = len(made)
    assert count >= 2
    for _ in range(3):
        whole(x, yes)
        whole(-x, no)
    assert len(made) == count


# -- loops ------------------------------------------------------------------------------------------


def looped(trips: bool = True) -> bytes:
    """h = relu(conv(h) + x) while the count is below a limit, keeping the mean of each h."""
    body = graph(
        "body",
        [
            node("Conv", ["h", "w"], ["c"], pads=[1, 1, 1, 1]),
            node("Add", ["c", "x"], ["a"]),
            node("Relu", ["a"], ["next"]),
            node("GlobalAveragePool", ["next"], ["mean"]),
            node("Add", ["number", "first"], ["later"]),
            node("Less", ["later", "limit"], ["going"]),
        ],
        [("number", INT, []), ("before", BOOL, []), ("h", FLOAT, [1, 3, 6, 6])],
        [("going", BOOL, []), ("next", FLOAT, [1, 3, 6, 6]), ("mean", FLOAT, [1, 3, 1, 1])],
        first=np.int64(1),
    )
    nodes = [node("Loop", ["trips" if trips else "", "start", "x"], ["y", "means"], body=body)]
    inputs = [("x", FLOAT, [1, 3, 6, 6]), ("limit", INT, []), ("trips", INT, [1]), ("start", BOOL, [])]
    return model(graph("g", nodes, inputs, [("y", FLOAT, None), ("means", FLOAT, None)], w=WEIGHTS / 8))


def plain(x: np.ndarray, rounds: int) -> tuple[np.ndarray, list[np.ndarray]]:
    h, means = x, []
    step = load(model(graph(
        "step", [node("Conv", ["h", "w"], ["c"], pads=[1, 1, 1, 1]), node("Add", ["c", "x"], ["a"]),
                 node("Relu", ["a"], ["y"])],
        [("h", FLOAT, [1, 3, 6, 6]), ("x", FLOAT, [1, 3, 6, 6])], [("y", FLOAT, None)], w=WEIGHTS / 8)))  # fmt: skip
    for _ in range(rounds):
        h = step(h, x)
        means.append(h.mean((2, 3), keepdims=True))
    return h, means


@pytest.mark.parametrize(("limit", "trips", "rounds"), [(3, 10, 3), (99, 4, 4), (5, 0, 0), (1, 9, 1)])
def test_loops_go_round_as_plain_python_does(limit: int, trips: int, rounds: int) -> None:
    x = numbers(1, 3, 6, 6)
    y, means = load(looped())(x, np.array(limit), np.array([trips]), np.array(True))
    h, kept = plain(x, rounds)
    np.testing.assert_allclose(y, h, rtol=1e-5, atol=1e-5)
    assert means.shape == (rounds, 1, 3, 1, 1)
    if rounds:
        np.testing.assert_allclose(means, np.stack(kept), rtol=1e-4, atol=1e-5)


def test_a_loop_whose_condition_does_not_hold_goes_nowhere_and_one_without_a_number_ends() -> None:
    x = numbers(1, 3, 6, 6)
    y, means = load(looped())(x, np.array(9), np.array([9]), np.array(False))
    assert np.array_equal(y, x)
    assert len(means) == 0
    y, means = load(looped(trips=False))(x, np.array(3), np.array([0]), np.array(True))
    assert len(means) == 3


def test_bodies_are_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made = counted(monkeypatch)
    whole = load(looped())
    x = numbers(1, 3, 6, 6)
    for _ in range(2):
        whole(x, np.array(9), np.array([9]), np.array(True))
    assert len(made) == 1
    assert any("conv2d" in each.op.name or "fused" in each.op.name for each in made[0].nodes)


def test_what_grows_from_round_to_round_and_nested_loops() -> None:
    inner = graph(
        "inner",
        [node("Add", ["s", "k"], ["s2"]), node("Identity", ["c1"], ["c2"])],
        [("k", INT, []), ("c1", BOOL, []), ("s", INT, [])],
        [("c2", BOOL, []), ("s2", INT, [])],
    )
    outer = graph(
        "outer",
        [
            node("Loop", ["i", "", "zero"], ["total"], body=inner),
            node("Reshape", ["total", "shape"], ["row"]),
            node("Concat", ["all", "row"], ["more"], axis=0),
            node("Identity", ["c"], ["d"]),
        ],
        [("i", INT, []), ("c", BOOL, []), ("all", INT, ["n"])],
        [("d", BOOL, []), ("more", INT, ["m"])],
        zero=np.int64(0),
        shape=np.array([1]),
    )
    nodes = [node("Loop", ["trips", "", "none"], ["y"], body=outer)]
    data = model(graph("g", nodes, [("trips", INT, [])], [("y", INT, None)], none=np.zeros(0, np.int64)))
    y = load(data)(np.array(13))
    assert y.tolist() == [sum(range(i)) for i in range(13)]


# -- scans ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("backwards", [0, 1])
def test_scans_walk_any_axis_in_either_direction(backwards: int) -> None:
    body = graph(
        "body",
        [node("Add", ["s", "x"], ["t"]), node("Mul", ["t", "factor"], ["z"])],
        [("s", FLOAT, [2, 4]), ("x", FLOAT, [2, 4])],
        [("t", FLOAT, [2, 4]), ("z", FLOAT, [2, 4])],
    )
    attributes = {"num_scan_inputs": 1, "scan_input_axes": [1], "scan_output_axes": [-1]}
    nodes = [
        node("Scan", ["s0", "xs"], ["last", "zs"], body=body, **attributes, scan_input_directions=[backwards],
             scan_output_directions=[backwards])
    ]  # fmt: skip
    inputs = [("s0", FLOAT, [2, 4]), ("xs", FLOAT, [2, 5, 4])]
    data = model(
        graph("g", nodes, inputs, [("last", FLOAT, None), ("zs", FLOAT, None)], factor=np.float32(3))
    )
    s, xs = numbers(2, 4), numbers(2, 5, 4)
    last, zs = load(data)(s, xs)
    states = s[:, None] + np.cumsum(xs[:, ::-1] if backwards else xs, 1)
    np.testing.assert_allclose(last, states[:, -1], rtol=1e-5, atol=1e-6)
    wanted = states[:, ::-1] if backwards else states
    np.testing.assert_allclose(zs, wanted.transpose(0, 2, 1) * 3, rtol=1e-5, atol=1e-5)


# -- sequences --------------------------------------------------------------------------------------


def test_sequences_known_beforehand_cost_nothing() -> None:
    nodes = [
        node("SplitToSequence", ["x", "parts"], ["s"], axis=1),
        node("SequenceAt", ["s", "two"], ["a"]),
        node("SequenceInsert", ["s", "a", "none"], ["t"]),
        node("SequenceErase", ["t", "last"], ["u"]),
        node("SequenceLength", ["t"], ["n"]),
        node("ConcatFromSequence", ["u"], ["y"], axis=1),
        node("SplitToSequence", ["x"], ["v"], axis=0, keepdims=0),
        node("ConcatFromSequence", ["v"], ["z"], axis=0, new_axis=1),
    ]
    held = {"parts": np.array([1, 2, 3]), "two": np.int64(-1), "none": np.int64(0), "last": np.int64(-1)}
    outputs = [("y", FLOAT, None), ("n", INT, None), ("z", FLOAT, None)]
    whole = load(model(graph("g", nodes, [("x", FLOAT, [2, 6, 3])], outputs, **held)))
    x = numbers(2, 6, 3)
    y, n, z = whole(x)
    assert np.array_equal(y, np.concatenate([x[:, 3:], x[:, :1], x[:, 1:3]], 1))
    assert n == 4
    assert np.array_equal(z, x)
    assert not any("node by node" in line for line in whole.explain(x).splitlines())


def test_sequences_are_carried_through_loops() -> None:
    sequence = helper.make_tensor_sequence_value_info
    body = graph(
        "body",
        [
            node("Mul", ["x", "two"], ["d"]),
            node("SequenceInsert", ["s", "d"], ["t"]),
            node("Identity", ["c"], ["e"]),
        ],
        [("i", INT, []), ("c", BOOL, []), sequence("s", FLOAT, None)],
        [("e", BOOL, []), sequence("t", FLOAT, None)],
        two=np.float32(2),
    )
    nodes = [
        node("SequenceConstruct", ["x", "x"], ["first"]),
        node("Loop", ["trips", "", "first"], ["all"], body=body),
        node("SequenceAt", ["all", "place"], ["y"]),
        node("ConcatFromSequence", ["all"], ["z"], axis=0),
    ]
    inputs = [("x", FLOAT, [2, 3]), ("trips", INT, []), ("place", INT, [])]
    whole = load(model(graph("g", nodes, inputs, [("y", FLOAT, None), ("z", FLOAT, None)])))
    x = numbers(2, 3)
    y, z = whole(x, np.array(3), np.array(1))
    assert np.array_equal(y, x)
    assert np.array_equal(z, np.concatenate([x, x, x * 2, x * 2, x * 2]))


def test_what_cannot_be_is_named() -> None:
    empty = [node("SequenceEmpty", [], ["s"]), node("SequenceAt", ["s", "k"], ["y"])]
    with pytest.raises(ModelFileError, match="the sequence is empty"):
        load(model(graph("g", empty, [("x", FLOAT, [1])], [("y", FLOAT, None)], k=np.int64(0))))
    read = [node("SequenceConstruct", ["x"], ["s"]), node("Relu", ["s"], ["y"])]
    made = helper.make_model(
        graph("g", read, [("x", FLOAT, [1])], [("y", FLOAT, None)]),
        opset_imports=[helper.make_opsetid("", 17)],
    )
    with pytest.raises(UnsupportedError, match="reads a sequence"):
        load(made.SerializeToString())
    body = graph("b", [node("Identity", ["c"], ["d"])], [("i", INT, []), ("c", BOOL, [])], [("d", BOOL, [])])
    wrong = helper.make_model(
        graph("g", [node("Loop", ["n", "", "x"], ["y"], body=body)], [("x", FLOAT, [1]), ("n", INT, [])],
              [("y", FLOAT, None)]),
        opset_imports=[helper.make_opsetid("", 17)],
    )  # fmt: skip
    with pytest.raises(StriateError, match="1 carried values, its graph 0"):
        load(wrong.SerializeToString())(np.zeros(1, np.float32), np.array(2))
