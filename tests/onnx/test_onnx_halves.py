"""Files in float16: read once, computed in float32, with no cast between nodes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

ORDER = np.random.default_rng(11)


def numbers(*shape: int) -> np.ndarray:
    return ORDER.standard_normal(shape).astype(np.float16)


HELD = {
    "w": numbers(8, 3, 3, 3),
    "b": numbers(8),
    "s": numbers(8),
    "t": numbers(8),
    "v": np.abs(numbers(8)) + np.float16(0.5),
    "f": numbers(8, 5),
    "k": numbers(1, 8, 1, 1),
}
NODES = [
    helper.make_node("Conv", ["x", "w", "b"], ["a"], pads=[1, 1, 1, 1]),
    helper.make_node("BatchNormalization", ["a", "s", "t", "b", "v"], ["n"]),
    helper.make_node("Sigmoid", ["n"], ["g"]),
    helper.make_node("Mul", ["n", "g"], ["m"]),
    helper.make_node("Add", ["m", "k"], ["c"]),
    helper.make_node("MaxPool", ["c"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
    helper.make_node("GlobalAveragePool", ["p"], ["q"]),
    helper.make_node("Flatten", ["q"], ["r"]),
    helper.make_node("MatMul", ["r", "f"], ["l"]),
    helper.make_node("Softmax", ["l"], ["y"]),
]


def file(kind: int, nodes: list[Any] = NODES, outputs: tuple[str, ...] = ("y", "c"), inner: int = 0) -> bytes:
    """The network in one type; `inner`: of all that is neither input nor output."""
    held = [
        numpy_helper.from_array(array.astype(helper.tensor_dtype_to_np_dtype(inner or kind)), name)
        for name, array in HELD.items()
    ]
    stated = [helper.make_tensor_value_info("x", kind, ["N", 3, 12, 12])]
    made = [helper.make_tensor_value_info(name, kind, None) for name in outputs]
    graph = helper.make_graph(nodes, "g", stated, made, held)
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    ).SerializeToString()


def test_a_file_in_halves_computes_what_the_same_numbers_in_singles_do() -> None:
    x = numbers(2, 3, 12, 12)
    halves, singles = load(file(TensorProto.FLOAT16)), load(file(TensorProto.FLOAT))
    for ours, wide in zip(halves(x), singles(x.astype(np.float32)), strict=True):
        assert ours.dtype == np.float16
        assert np.array_equal(ours, wide.astype(np.float16))


def test_casts_stand_at_the_borders_alone() -> None:
    text = load(file(TensorProto.FLOAT16)).explain(numbers(1, 3, 12, 12))
    steps = [line for line in text.splitlines() if " cast " in line]
    assert len(steps) == 3  # one input, two outputs
    plain = load(file(TensorProto.FLOAT)).explain(numbers(1, 3, 12, 12).astype(np.float32))
    assert text.count("NumPy") - len([line for line in steps if "NumPy" in line]) == plain.count("NumPy")


def test_converters_that_keep_the_types_of_inputs_and_outputs() -> None:
    renamed = {"x": "x16", "y": "y16", "c": "c16"}
    inner = [
        helper.make_node(
            node.op_type,
            [renamed.get(name, name) for name in node.input],
            [renamed.get(name, name) for name in node.output],
            **{each.name: helper.get_attribute_value(each) for each in node.attribute},
        )
        for node in NODES
    ]
    nodes = [
        helper.make_node("Cast", ["x"], ["x16"], to=TensorProto.FLOAT16),
        *inner,
        helper.make_node("Cast", ["y16"], ["y"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["c16"], ["c"], to=TensorProto.FLOAT),
    ]
    x = numbers(1, 3, 12, 12).astype(np.float32)
    model = load(file(TensorProto.FLOAT, nodes, inner=TensorProto.FLOAT16))
    for ours, wide in zip(model(x), load(file(TensorProto.FLOAT))(x), strict=True):
        assert ours.dtype == np.float32
        assert np.array_equal(ours, wide)
    assert " cast " not in model.explain(x)


def test_outputs_known_beforehand_late_or_handed_through_are_halves() -> None:
    nodes = [
        helper.make_node("Relu", ["k"], ["known"]),
        helper.make_node("Identity", ["x"], ["same"]),
        helper.make_node("NonZero", ["x"], ["places"]),
        helper.make_node("Transpose", ["places"], ["rows"], perm=[1, 0]),
        helper.make_node("GatherND", ["x", "rows"], ["late"]),
    ]
    x = numbers(1, 3, 12, 12) * np.float16(4)
    x[0, 0, 0] = 0
    known, same, late = load(file(TensorProto.FLOAT16, nodes, ("known", "same", "late")))(x)
    assert known.dtype == same.dtype == late.dtype == np.float16
    assert np.array_equal(known, np.maximum(HELD["k"], 0))
    assert np.array_equal(same, x)
    assert np.array_equal(late, x[x != 0])
