"""Matrix products, attention and normalizations of ONNX Runtime's own domain, against ONNX Runtime."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.peers
onnx = pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")

from onnx import helper  # noqa: E402
from striate.errors import ModelFileError, UnsupportedError  # noqa: E402
from striate.onnx import load  # noqa: E402

RANDOM = np.random.default_rng(6)


def numbers(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(np.float32)


def file(
    kind: str, inputs: list[np.ndarray | None], outputs: int = 1, **attributes: Any
) -> tuple[bytes, dict[str, Any]]:
    """A file with one node of the domain, all of whose inputs are the graph's."""
    feeds = {f"x{k}": array for k, array in enumerate(inputs) if array is not None}
    names = [f"x{k}" if array is not None else "" for k, array in enumerate(inputs)]
    # The fourth output of a normalization is the sum; the statistics are left out.
    made = ["y", "", "", "s"][:outputs]
    node = helper.make_node(kind, names, made, domain="com.microsoft", **attributes)
    info = helper.make_tensor_value_info
    stated = [
        info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape) for name, array in feeds.items()
    ]
    graph = helper.make_graph([node], "g", stated, [info(name, 1, None) for name in made if name])
    domains = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=domains, ir_version=8).SerializeToString(), feeds


def check(kind: str, inputs: list[np.ndarray | None], outputs: int = 1, **attributes: Any) -> None:
    data, feeds = file(kind, inputs, outputs, **attributes)
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    wanted = ort.InferenceSession(data, options, providers=["CPUExecutionProvider"]).run(None, feeds)
    for found, other in zip(load(data).run(feeds), wanted, strict=True):
        assert found.shape == other.shape
        np.testing.assert_allclose(found, other, rtol=1e-4, atol=2e-5)


def test_products() -> None:
    check("FusedMatMul", [numbers(2, 3, 4), numbers(2, 4, 5)], alpha=0.3)
    check("FusedMatMul", [numbers(2, 4, 3), numbers(2, 5, 4)], transA=1, transB=1)
    check("FusedMatMul", [numbers(3, 2, 4), numbers(2, 4, 5)], transBatchA=1)
    check("FusedMatMul", [numbers(2, 3, 4), numbers(4, 2, 5)], transBatchB=1)
    check("FusedMatMul", [numbers(3, 4), numbers(4)], transA=0, alpha=2.0)


@pytest.mark.parametrize("activation", ["Relu", "Tanh", "Sigmoid", "LeakyRelu"])
def test_gemm(activation: str) -> None:
    alpha = {"activation_alpha": 0.2} if activation == "LeakyRelu" else {}
    check(
        "FusedGemm",
        [numbers(3, 4), numbers(5, 4), numbers(5)],
        transB=1,
        alpha=0.5,
        activation=activation,
        **alpha,
    )


def test_gelu() -> None:
    check("Gelu", [numbers(2, 3, 5)])
    check("BiasGelu", [numbers(2, 3, 5), numbers(5)])
    check("FastGelu", [numbers(2, 3, 5)])
    check("FastGelu", [numbers(2, 3, 5), numbers(5)])


def test_normalizations_of_a_sum() -> None:
    x, skip = numbers(2, 3, 8), numbers(2, 3, 8)
    check("SkipLayerNormalization", [x, skip, numbers(8)], epsilon=1e-5)
    check("SkipLayerNormalization", [x, skip, numbers(8), numbers(8)], 4, epsilon=1e-5)
    check("SkipLayerNormalization", [x, skip, numbers(8), numbers(8), numbers(8)], 4, epsilon=1e-3)
    check("SkipSimplifiedLayerNormalization", [x, skip, numbers(8), numbers(8)], 4, epsilon=1e-3)


def test_attention_of_one_input() -> None:
    x, w, b = numbers(2, 5, 12), numbers(12, 36), numbers(36)
    mask = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], np.int32)
    check("Attention", [x, w, b], num_heads=3)
    check("Attention", [x, w, b, mask], num_heads=3)
    check("Attention", [x, w, b], num_heads=2, unidirectional=1, scale=0.3)
    check("Attention", [x, numbers(12, 24 + 8), numbers(32)], num_heads=4, qkv_hidden_sizes=[12, 12, 8])
    check("Attention", [x, w, b, None, None, numbers(2, 3, 5, 5)], num_heads=3)


def test_attention_of_three_inputs() -> None:
    q, k, v = numbers(2, 4, 12), numbers(2, 6, 12), numbers(2, 6, 8)
    check("MultiHeadAttention", [q, k, v], num_heads=2)
    check("MultiHeadAttention", [q, k, v, numbers(32)], num_heads=4, scale=0.4)
    mask = np.array([[1, 1, 1, 0, 0, 1], [1, 0, 1, 1, 1, 1]], np.int32)
    check("MultiHeadAttention", [q, k, v, None, mask], num_heads=2)
    check("MultiHeadAttention", [q, k, v, None, None, numbers(1, 2, 4, 6)], num_heads=2)


def test_what_is_not_carried_out_says_so() -> None:
    x, w, b = numbers(2, 5, 12), numbers(12, 36), numbers(36)
    with pytest.raises(UnsupportedError, match="a mask of the shape"):
        load(file("Attention", [x, w, b, np.array([2, 4], np.int32)], num_heads=3)[0])
    with pytest.raises(UnsupportedError, match="earlier steps"):
        load(file("Attention", [x, w, b, None, numbers(2, 2, 3, 2, 4)], num_heads=3)[0])
    with pytest.raises(ModelFileError, match="heads"):
        load(file("MultiHeadAttention", [numbers(1, 4, 12)] * 3, num_heads=5)[0])
