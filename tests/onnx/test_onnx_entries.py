"""ONNX operators on their own: what is wrong is named, and what depends on the data is computed when it runs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import helper, numpy_helper  # noqa: E402
from striate.errors import ModelFileError, StriateError, UnsupportedError  # noqa: E402
from striate.onnx import load  # noqa: E402

PICTURE = np.random.default_rng(0).standard_normal((1, 6, 4, 5)).astype(np.float32)


def model(
    nodes: list[Any], held: dict[str, Any], outputs: list[str], version: int = 18, inputs: Any = None
) -> bytes:
    given = {"x": PICTURE} if inputs is None else inputs
    stated = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
        for name, array in given.items()
    ]
    constants = [numpy_helper.from_array(np.asarray(array), name) for name, array in held.items()]
    graph = helper.make_graph(
        nodes, "g", stated, [onnx.ValueInfoProto(name=name) for name in outputs], constants
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", version)], ir_version=8)
    return made.SerializeToString()


WRONG = [
    ("Clip", {"low": np.zeros(2, np.float32)}, {}, "one number, got 2"),
    ("Split", {"parts": np.array([1, 2])}, {"axis": 1}, "do not make up the 6 of axis 1"),
    ("Slice", {"a": np.array([0]), "b": np.array([1, 2])}, {}, "must be of one length"),
    ("Gather", {"i": np.array([7])}, {"axis": 1}, "index 7 of an axis of size 6"),
    ("Gather", {"i": np.array([0])}, {"axis": 4}, "axis 4 of a tensor with 4 axes"),
    ("Expand", {"s": np.array([1, 6, 3, 5])}, {}, "does not broadcast to"),
    ("Expand", {"s": np.array([2**40, 6, 4, 5])}, {}, "beyond the limit"),
    ("Tile", {"r": np.array([2, 2])}, {}, "repeats must hold 4"),
    ("Pad", {"p": np.array([1, 2])}, {}, "pads must hold 8 integers"),
    ("Pad", {"p": np.zeros(8, np.int64)}, {"mode": "round"}, "mode must be one of"),
    ("Pad", {"p": np.array([0, -9, 0, 0, 0, 0, 0, 0])}, {}, "take away more than there is"),
    ("TopK", {"k": np.array([9])}, {}, "the first 9 of the 5"),
    ("Resize", {"r": np.zeros(0, np.float32), "s": np.ones(3, np.float32)}, {}, "scales must hold 4 numbers"),
    ("Resize", {"r": np.zeros(0, np.float32), "s": np.full(4, -1, np.float32)}, {}, "do not fit"),
    ("Resize", {"r": np.zeros(0, np.float32), "s": np.full(4, 2, np.float32)}, {"mode": "best"}, "mode must be"),
    ("Resize", {}, {}, "it needs scales or sizes"),
    ("DepthToSpace", {}, {"blocksize": 4}, "6 channels do not divide into squares of 4 by 4"),
    ("SpaceToDepth", {}, {"blocksize": 2}, "4x5 pixels do not divide"),
    ("InstanceNormalization", {"s": np.ones(5, np.float32), "b": np.ones(6, np.float32)}, {}, "scale must have shape"),
    ("GroupNormalization", {"s": np.ones(4, np.float32), "b": np.ones(4, np.float32)}, {"num_groups": 4}, "multiple"),
    ("LpNormalization", {}, {"p": 3}, "p must be 1 or 2"),
    ("ConvTranspose", {"w": np.ones((5, 2, 3, 3), np.float32)}, {}, "6 channels"),
    ("ConvTranspose", {"w": np.ones((6, 2, 3, 3), np.float32)}, {"pads": [3, 3, 3, 3]}, "pads must be smaller"),
    ("ConvTranspose", {"w": np.ones((6, 2, 3, 3), np.float32)}, {"output_padding": [1]}, "must hold 2 integers"),
    ("Cast", {}, {"to": 99}, "99 is no element type"),
    ("Cast", {}, {"to": 8}, "no element type string"),
    ("MaxPool", {}, {"kernel_shape": [2, 2], "pads": [2, 0, 0, 0]}, "hold a whole window"),
    ("ReduceSum", {}, {"axes": [9]}, "axis 9 of a tensor with 4 axes"),
    ("Trilu", {"k": np.array([1, 2])}, {}, "k must be one integer"),
    ("OneHot", {"d": np.array([1, 2]), "v": np.ones(2, np.float32)}, {}, "depth must be one number"),
    ("BitShift", {"b": np.array(1)}, {"direction": "UP"}, "direction must be"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "held", "attributes", "text"), WRONG, ids=lambda case: str(case)[:30])
def test_what_is_wrong_is_named(
    kind: str, held: dict[str, Any], attributes: dict[str, Any], text: str
) -> None:
    node = helper.make_node(kind, ["x", *held], ["y"], "wrong", **attributes)
    with pytest.raises(StriateError) as caught:
        load(model([node], held, ["y"])).run({"x": PICTURE})
    assert text in str(caught.value)
    assert kind in str(caught.value)
    assert "wrong" in str(caught.value)
    assert isinstance(caught.value, (ModelFileError, UnsupportedError, ValueError))


def test_boxes_that_survive_are_picked_when_it_runs() -> None:
    boxes = np.array(
        [[0, 0, 1, 1], [0, 0.1, 1, 1.1], [0, 0, 1, 0.9], [0, 10, 1, 11], [1, 11, 0, 10.1]], np.float32
    )
    scores = np.array([0.9, 0.75, 0.6, 0.95, 0.5], np.float32)
    nodes = [
        helper.make_node("Neg", ["negated"], ["scores"]),
        helper.make_node("NonMaxSuppression", ["boxes", "scores", "most", "overlap", "least"], ["kept"]),
        helper.make_node("Gather", ["kept", "two"], ["places"], axis=1),
        helper.make_node("Gather", ["boxes", "places"], ["found"], axis=1),
        helper.make_node("Shape", ["found"], ["sizes"]),
    ]
    held = {
        "most": np.array(3), "overlap": np.float32(0.5), "least": np.float32(0.55), "two": np.array(2),
    }  # fmt: skip
    given = {"boxes": boxes[None], "negated": -scores[None, None]}
    network = load(model(nodes, held, ["kept", "found", "sizes"], inputs=given))
    kept, found, sizes = network.run(given)
    assert kept.tolist() == [[0, 0, 3], [0, 0, 0]]
    assert np.array_equal(found, boxes[None, [3, 0]])
    assert sizes.tolist() == [1, 2, 4]
    kept, found, _ = network.run({"boxes": boxes[None], "negated": np.zeros((1, 1, 5), np.float32)})
    assert kept.shape == (0, 3)
    assert found.shape == (1, 0, 4)


def test_shapes_read_from_the_data_are_followed_when_it_runs() -> None:
    nodes = [
        helper.make_node("ReduceSum", ["n"], ["total"], keepdims=0),
        helper.make_node("Range", ["zero", "total", "one"], ["counted"]),
        helper.make_node("NonZero", ["n"], ["where"]),
        helper.make_node("Expand", ["counted", "shape"], ["rows"]),
    ]
    held = {"zero": np.array(0), "one": np.array(1), "shape": np.array([2, 1])}
    network = load(model(nodes, held, ["rows", "where"], inputs={"n": np.array([1, 0, 2])}))
    rows, where = network.run({"n": np.array([1, 0, 2])})
    assert rows.tolist() == [[0, 1, 2]] * 2
    assert where.tolist() == [[0, 2]]
    assert network.run({"n": np.array([0, 0, 5])})[0].shape == (2, 5)


def test_pictures_taken_channels_last_stay_so() -> None:
    """A squeeze-and-excitation block, an upsampling and a joint: not one axis is moved."""
    rng = np.random.default_rng(1)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["a"], pads=[1, 1, 1, 1]),
        helper.make_node("ReduceMean", ["a", "pixels"], ["m"]),
        helper.make_node("HardSigmoid", ["m"], ["gate"]),
        helper.make_node("Mul", ["a", "gate"], ["b"]),
        helper.make_node("Resize", ["b", "", "scales"], ["c"], mode="linear"),
        helper.make_node("Split", ["c"], ["d", "e"], axis=1, num_outputs=2),
        helper.make_node("PRelu", ["e", "slope"], ["f"]),
        helper.make_node("Concat", ["d", "f"], ["g"], axis=1),
        helper.make_node("DepthToSpace", ["g"], ["h"], blocksize=2),
        helper.make_node("Softmax", ["h"], ["y"], axis=1),
    ]
    held = {
        "w": rng.standard_normal((8, 6, 3, 3)).astype(np.float32),
        "pixels": np.array([2, 3]),
        "scales": np.array([1, 1, 2, 2], np.float32),
        "slope": rng.standard_normal((4, 1, 1)).astype(np.float32),
    }
    data = model(nodes, held, ["y"])
    first = load(data).run({"x": PICTURE})[0]
    network = load(data, layout="NHWC")
    (last,) = network.run({"x": np.ascontiguousarray(PICTURE.transpose(0, 2, 3, 1))})
    np.testing.assert_allclose(last.transpose(0, 3, 1, 2), first, rtol=1e-5, atol=1e-6)
