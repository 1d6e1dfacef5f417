"""Sizes that come from data: what follows them is planned once they are known, and kept for the next time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
ort = pytest.importorskip("onnxruntime", reason="answers are compared with its")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

RANDOM = np.random.default_rng(5)
IMAGE = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, "h", "w"])


def conv(x: str, y: str, weights: str) -> Any:
    return helper.make_node("Conv", [x, weights], [y], pads=[1] * 4)


def filters(outputs: int, inputs: int) -> np.ndarray:
    return (RANDOM.standard_normal((outputs, inputs, 3, 3)) / np.sqrt(9 * inputs)).astype(np.float32)


def graph(nodes: Sequence[Any], outputs: dict[str, int], known: dict[str, Any], *inputs: Any) -> bytes:
    tensors = [numpy_helper.from_array(np.asarray(array), name) for name, array in known.items()]
    wanted = [helper.make_tensor_value_info(name, kind, None) for name, kind in outputs.items()]
    made = helper.make_graph(list(nodes), "late", [IMAGE, *inputs], wanted, tensors)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return model.SerializeToString()


def compared(file: bytes, *runs: dict[str, np.ndarray]) -> Any:
    """The model, after runs that give what ONNX Runtime gives, in shape, type and numbers."""
    model = load(file)
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = ort.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    for feeds in runs:
        for found, wanted in zip(model.run(feeds), session.run(None, feeds), strict=True):
            assert found.shape == wanted.shape
            assert found.dtype == wanted.dtype
            np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)
    return model


def scaled() -> bytes:
    """A scale that is an input, with convolutions on both sides."""
    nodes = [
        conv("x", "a", "w1"),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("Resize", ["b", "", "scale"], ["c"], mode="linear"),
        conv("c", "d", "w2"),
        helper.make_node("Add", ["d", "shift"], ["y"]),
        helper.make_node("ReduceMax", ["y"], ["most"], keepdims=0),
    ]
    known = {"w1": filters(8, 3), "w2": filters(4, 8), "shift": np.float32(0.5)}
    scale = helper.make_tensor_value_info("scale", TensorProto.FLOAT, [4])
    return graph(nodes, {"y": 1, "most": 1}, known, scale)


def picture(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape or (1, 3, 12, 10)).astype(np.float32)


def by(scale: float) -> np.ndarray:
    return np.array([1, 1, scale, scale], np.float32)


def test_a_scale_that_is_an_input_is_planned_once_each() -> None:
    feeds = [{"x": picture(), "scale": by(scale)} for scale in (2, 1.5, 2, 3, 1.5, 2)]
    feeds.append({"x": picture(2, 3, 9, 8), "scale": by(2)})
    model = compared(scaled(), *feeds)
    assert len(model._late.programs) == 4
    (text,) = {
        line.split(":")[0] for line in model.explain(feeds[0]).splitlines() if "depends on data" in line
    }
    assert text == "planned once a run knows its sizes, as it depends on data"
    for rest in model._late.programs.all():
        assert not rest.imported.late
        assert not rest.executor.fallbacks


def test_every_run_gives_the_same_bits() -> None:
    model, feeds = load(scaled()), {"x": picture(), "scale": by(2)}
    first = model.run(feeds)
    model.run({"x": picture(), "scale": by(3)})
    for one, other in zip(first, model.run(feeds), strict=True):
        np.testing.assert_array_equal(one, other)


def test_results_of_late_nodes_are_written_where_the_caller_says() -> None:
    model, feeds = load(scaled()), {"x": picture(), "scale": by(2)}
    wanted = model.run(feeds)[0]
    place = np.zeros_like(wanted)
    assert model.run(feeds, {"y": place})[0] is place
    np.testing.assert_array_equal(place, wanted)


def test_channels_last_are_seen_at_both_ends() -> None:
    x, file = picture(), scaled()
    wanted = load(file).run({"x": x, "scale": by(2)})[0]
    model = load(file, layout="NHWC")
    found = model.run({"x": np.ascontiguousarray(x.transpose(0, 2, 3, 1)), "scale": by(2)})[0]
    np.testing.assert_allclose(found, wanted.transpose(0, 2, 3, 1), rtol=1e-4, atol=1e-5)


def test_a_size_that_is_computed_from_data() -> None:
    """The picture is cut to where its first column is positive, then convolved."""
    nodes = [
        helper.make_node("Slice", ["x", "zeros", "one", "axis"], ["first"]),
        helper.make_node("Greater", ["first", "zero"], ["is"]),
        helper.make_node("Cast", ["is"], ["ones"], to=TensorProto.INT64),
        helper.make_node("ReduceSum", ["ones"], ["count"], keepdims=0),
        helper.make_node("Add", ["count", "four"], ["height"]),
        helper.make_node("Unsqueeze", ["height", "zeros"], ["end"]),
        helper.make_node("Slice", ["x", "zeros", "end", "two"], ["cut"]),
        conv("cut", "y", "w"),
    ]
    known = {
        "zeros": np.array([0]), "one": np.array([1]), "axis": np.array([3]), "two": np.array([2]),
        "zero": np.float32(0), "four": np.array(4), "w": filters(8, 3),
    }  # fmt: skip
    file = graph(nodes, {"y": 1}, known)
    model = compared(file, *({"x": picture(1, 3, 20, 6)} for _ in range(4)))
    for rest in model._late.programs.all():
        assert not rest.imported.late
    few = picture(1, 3, 20, 6)
    few[..., 0] = -1
    assert model(few).shape == (1, 8, 4, 6)


def test_what_decides_its_own_size_is_evaluated_and_the_rest_is_planned() -> None:
    nodes = [
        conv("x", "a", "w1"),
        helper.make_node("ReduceMean", ["a"], ["m"], axes=[0, 1, 3], keepdims=0),
        helper.make_node("Greater", ["m", "zero"], ["keep"]),
        helper.make_node("NonZero", ["keep"], ["places"]),
        helper.make_node("Squeeze", ["places", "zeros"], ["rows"]),
        helper.make_node("Gather", ["a", "rows"], ["kept"], axis=2),
        conv("kept", "y", "w2"),
        helper.make_node("Shape", ["y"], ["shape"]),
    ]
    known = {"w1": filters(8, 3), "w2": filters(4, 8), "zero": np.float32(0), "zeros": np.array([0])}
    file = graph(nodes, {"y": 1, "shape": 7}, known)
    model = compared(file, *({"x": picture(1, 3, 30, 6)} for _ in range(3)))
    assert len(model._late.programs) >= 1


def test_a_branch_on_data_is_planned() -> None:
    def branch(name: str, weights: str) -> Any:
        inner = helper.make_node("Conv", ["x", weights], [name], pads=[1] * 4)
        return helper.make_graph([inner], name, [], [helper.make_tensor_value_info(name, 1, None)])

    nodes = [
        helper.make_node("ReduceMean", ["x"], ["m"], keepdims=0),
        helper.make_node("Greater", ["m", "zero"], ["is"]),
        helper.make_node("If", ["is"], ["y"], then_branch=branch("p", "w1"), else_branch=branch("q", "w2")),
    ]
    known = {"w1": filters(8, 3), "w2": filters(8, 3), "zero": np.float32(0)}
    x = picture()
    compared(graph(nodes, {"y": 1}, known), {"x": x + 1}, {"x": x - 1}, {"x": x + 2})


def test_nothing_heavy_waits_for_no_plan() -> None:
    nodes = [
        conv("x", "a", "w1"),
        helper.make_node("Greater", ["a", "zero"], ["is"]),
        helper.make_node("NonZero", ["is"], ["y"]),
    ]
    file = graph(nodes, {"y": 7}, {"w1": filters(8, 3), "zero": np.float32(0)})
    model = compared(file, {"x": picture()}, {"x": picture()})
    assert not len(model._late.programs)
