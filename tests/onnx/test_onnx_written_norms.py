"""Normalisations as exporters write them into files: one kernel each, and no axes moved for them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx.reference import ReferenceEvaluator  # noqa: E402

from onnx import helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

CHANNELS, GROUPS = 12, 4


def grouped(picture: tuple[int, ...], *, plain_scale: bool, straight: bool) -> tuple[Any, np.ndarray]:
    """A convolution (or none), then a group normalisation by two reshapes around an instance normalisation."""
    random = np.random.default_rng(len(picture))
    held = {
        "w": random.standard_normal((CHANNELS, CHANNELS, *[1] * (len(picture) - 2))),
        "split": np.array([0, GROUPS, -1]),
        "s": np.ones(GROUPS) if plain_scale else random.standard_normal(GROUPS),
        "t": np.zeros(GROUPS) if plain_scale else random.standard_normal(GROUPS),
        "scale": random.standard_normal((CHANNELS, *[1] * (len(picture) - 2))),
        "shift": random.standard_normal((CHANNELS, *[1] * (len(picture) - 2))),
    }
    nodes = [
        helper.make_node("Identity" if straight else "Conv", ["x"] if straight else ["x", "w"], ["a"]),
        helper.make_node("Reshape", ["a", "split"], ["b"]),
        helper.make_node("InstanceNormalization", ["b", "s", "t"], ["c"], epsilon=1e-3),
        helper.make_node("Shape", ["a"], ["shape"]),
        helper.make_node("Reshape", ["c", "shape"], ["d"]),
        helper.make_node("Mul", ["d", "scale"], ["e"]),
        helper.make_node("Add", ["e", "shift"], ["f"]),
        helper.make_node("Relu", ["f"], ["y"]),
    ]
    constants = [
        numpy_helper.from_array(array if array.dtype == np.int64 else array.astype(np.float32), name)
        for name, array in held.items()
    ]
    stated = [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, picture)]
    graph = helper.make_graph(nodes, "g", stated, [onnx.ValueInfoProto(name="y")], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return model, (3 + random.standard_normal(picture)).astype(np.float32)


@pytest.mark.parametrize("picture", [(2, CHANNELS, 5, 7), (1, CHANNELS, 3, 4, 5), (2, CHANNELS, 9)], ids=str)
@pytest.mark.parametrize("plain_scale", [True, False])
@pytest.mark.parametrize("straight", [True, False])
def test_groups_by_two_reshapes(picture: tuple[int, ...], plain_scale: bool, straight: bool) -> None:
    model, x = grouped(picture, plain_scale=plain_scale, straight=straight)
    (wanted,) = ReferenceEvaluator(model).run(None, {"x": x})
    loaded = load(model.SerializeToString())
    (got,) = loaded.run({"x": x})
    np.testing.assert_allclose(got, wanted, rtol=1e-4, atol=1e-4)
    text = loaded.explain(x)
    assert "NumPy" not in text
    # In and out at the ends of the graph alone.
    assert text.count(" move axes") <= 2
    assert "group_norm" in text
