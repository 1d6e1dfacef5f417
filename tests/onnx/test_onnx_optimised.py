"""Files that ONNX Runtime saved with its optimisations: fused convolutions, and channels in blocks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")

from onnx import helper, numpy_helper  # noqa: E402
from striate.errors import ModelFileError, UnsupportedError  # noqa: E402
from striate.onnx import load  # noqa: E402
from striate.onnx.blocks import block_of  # noqa: E402
from striate.onnx.files import read  # noqa: E402

ORDER = np.random.default_rng(3)
MICROSOFT = "com.microsoft"


def numbers(*shape: int) -> np.ndarray:
    return ORDER.standard_normal(shape).astype(np.float32)


def file(nodes: list[Any], shapes: dict[str, Any], held: dict[str, np.ndarray], outputs: list[str]) -> bytes:
    stated = [helper.make_tensor_value_info(name, 1, shape) for name, shape in shapes.items()]
    constants = [numpy_helper.from_array(array, name) for name, array in held.items()]
    made = [helper.make_tensor_value_info(name, 1, None) for name in outputs]
    graph = helper.make_graph(nodes, "g", stated, made, constants)
    domains = [helper.make_opsetid(*each) for each in (("", 17), (MICROSOFT, 1), ("com.microsoft.nchwc", 1))]
    return helper.make_model(graph, opset_imports=domains, ir_version=8).SerializeToString()


def answers(data: bytes, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    return ort.InferenceSession(data, options, providers=["CPUExecutionProvider"]).run(None, feeds)


def close(ours: Any, theirs: np.ndarray) -> None:
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    ("activation", "parameters"),
    [
        ("", None),
        ("Relu", None),
        ("Tanh", None),
        ("Sigmoid", None),
        ("LeakyRelu", [0.2]),
        ("Clip", [-0.5, 1.5]),
        ("HardSigmoid", [0.3, 0.4]),
    ],
)
@pytest.mark.parametrize("added", [False, True])
def test_fused_convolutions_add_and_activate(
    activation: str, parameters: list[float] | None, added: bool
) -> None:
    feeds = {"x": numbers(2, 3, 9, 8)} | ({"z": numbers(2, 5, 9, 8)} if added else {})
    attributes: dict[str, Any] = {"pads": [1, 1, 1, 1], "kernel_shape": [3, 3]}
    if activation:
        attributes["activation"] = activation
    if parameters is not None:
        attributes["activation_params"] = parameters
    node = helper.make_node(
        "FusedConv", ["x", "w", "b", *(["z"] if added else [])], ["y"], domain=MICROSOFT, **attributes
    )
    shapes = {name: array.shape for name, array in feeds.items()}
    data = file([node], shapes, {"w": numbers(5, 3, 3, 3), "b": numbers(5)}, ["y"])
    close(load(data)(feeds), answers(data, feeds)[0])


def test_what_is_no_fused_convolution_is_refused() -> None:
    held = {"w": numbers(5, 3, 3, 3), "b": numbers(5), "z": numbers(1, 5, 1, 1)}
    for inputs, attributes, kind, why in (
        (["x", "w"], {"activation": "Wave"}, UnsupportedError, "'Wave' is not carried out"),
        (["x", "w"], {"activation": "Clip"}, ModelFileError, "has 2 parameters, got 0"),
        (["x", "w"], {"secret": 1}, ModelFileError, "no attribute 'secret'"),
        (["x", "w", "b", "z"], {}, ModelFileError, "must have the shape"),
        (["x", "w", "b", "", "b"], {}, ModelFileError, "takes 4"),
    ):
        node = helper.make_node("FusedConv", inputs, ["y"], domain=MICROSOFT, **attributes)
        with pytest.raises(kind, match=why):
            load(file([node], {"x": (1, 3, 6, 6)}, held, ["y"]))


def network() -> bytes:
    """A picture, depthwise and grouped convolutions, a branch, pools, a rounded number of channels, an upsampling."""
    held = {
        "w0": numbers(16, 3, 3, 3),
        "w1": numbers(16, 1, 3, 3),
        "w2": numbers(20, 16, 1, 1),
        "w3": numbers(16, 20, 3, 3) / 8,
        "w4": numbers(32, 8, 3, 3) / 8,
        "s": np.array([1, 1, 2, 2], np.float32),
    }
    same = {"pads": [1, 1, 1, 1]}
    nodes = [
        helper.make_node("Conv", ["x", "w0"], ["a0"], strides=[2, 2], **same),
        helper.make_node("Relu", ["a0"], ["a"]),
        helper.make_node("Conv", ["a", "w1"], ["b"], group=16, **same),
        helper.make_node("Conv", ["b", "w2"], ["c0"]),
        helper.make_node("Sigmoid", ["c0"], ["c"]),
        helper.make_node("Conv", ["c", "w3"], ["d0"], **same),
        helper.make_node("Add", ["d0", "a"], ["d1"]),
        helper.make_node("Relu", ["d1"], ["d"]),
        helper.make_node("MaxPool", ["d"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Conv", ["p", "w4"], ["e"], group=2, **same),
        helper.make_node("Resize", ["e", "", "s"], ["f"], mode="nearest", nearest_mode="floor",
                         coordinate_transformation_mode="asymmetric"),
        helper.make_node("AveragePool", ["f"], ["g"], kernel_shape=[3, 3], strides=[2, 2]),
        helper.make_node("GlobalAveragePool", ["g"], ["y"]),
    ]  # fmt: skip
    return file(nodes, {"x": (1, 3, 32, 32)}, held, ["y", "c", "f"])


@pytest.mark.parametrize("level", ["EXTENDED", "ALL"])
def test_files_of_every_level_load_and_answer_as_before(level: str, tmp_path: Path) -> None:
    plain, path = network(), tmp_path / "optimised.onnx"
    options = ort.SessionOptions()
    options.graph_optimization_level = getattr(ort.GraphOptimizationLevel, f"ORT_ENABLE_{level}")
    options.optimized_model_filepath = str(path)
    ort.set_default_logger_severity(3)
    ort.InferenceSession(plain, options, providers=["CPUExecutionProvider"])
    domains = {node.domain for node in onnx.load(str(path)).graph.node}
    assert domains & {MICROSOFT, "com.microsoft.nchwc"}
    feeds = {"x": numbers(1, 3, 32, 32)}
    for ours, theirs in zip(load(path).run(feeds), answers(plain, feeds), strict=True):
        assert ours.shape == theirs.shape
        close(ours, theirs)


@pytest.mark.parametrize("block", [8, 16])
def test_blocks_of_either_size_are_undone(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("striate.onnx.importer.block_of", lambda _: block)
    w, x = numbers(32, 16, 3, 3), numbers(1, 16, 5, 5)
    blocked = w.reshape(32 // block, block, 16 // block, block, 3, 3).transpose(0, 2, 4, 5, 3, 1)
    nodes = [
        helper.make_node("ReorderInput", ["x"], ["a"], domain="com.microsoft.nchwc"),
        helper.make_node("Conv", ["a", "w"], ["b"], domain="com.microsoft.nchwc", group=1),
        helper.make_node(
            "ReorderOutput", ["b"], ["y"], domain="com.microsoft.nchwc", channels=30, channels_last=1
        ),
    ]
    data = file(nodes, {"x": x.shape}, {"w": np.ascontiguousarray(blocked).reshape(w.shape)}, ["y"])
    plain = file([helper.make_node("Conv", ["x", "w"], ["y"])], {"x": x.shape}, {"w": w}, ["y"])
    close(load(data)(x), answers(plain, {"x": x})[0][:, :30].transpose(0, 2, 3, 1))


def blocked(outputs: int, inputs: int = 32, kept: int | None = None, kind: str = "MaxPool") -> bytes:
    """A convolution in blocks, a pooling behind it, and how many channels are kept in the end."""
    own = {"domain": "com.microsoft.nchwc"}
    nodes = [
        helper.make_node("ReorderInput", ["x"], ["a"], **own),
        helper.make_node("Conv", ["a", "w"], ["b"], group=1, **own),
        helper.make_node(kind, ["b"], ["c"], kernel_shape=[1, 1], **own),
        helper.make_node("ReorderOutput", ["c"], ["y"], channels=kept or outputs, **own),
    ]
    return file(nodes, {"x": (1, inputs, 5, 5)}, {"w": numbers(outputs, inputs, 3, 3)}, ["y"])


def test_the_size_of_blocks_is_inferred_or_the_file_refused() -> None:
    for data, block in (
        (blocked(24), 8),
        (blocked(32, 24), 8),
        (blocked(32, 12), 16),
        (blocked(32, kept=20), 16),
        (blocked(32, kept=20, kind="AveragePool"), 16),
    ):
        assert block_of(read(data).graph) == block
    for data in (blocked(32), blocked(32, kept=28), blocked(48, 3), blocked(32, 8)):
        with pytest.raises(UnsupportedError, match="blocks of 8 or of 16 channels.*nothing in it tells"):
            load(data)
    with pytest.raises(UnsupportedError, match="contradict"):
        load(blocked(24, 12))


def test_normalisation_by_the_root_of_mean_squares_under_its_older_name() -> None:
    x, scale = numbers(2, 5, 12), numbers(12)
    attributes = {"axis": -1, "epsilon": 1e-3, "stash_type": 1}
    node = helper.make_node("SimplifiedLayerNormalization", ["x", "s"], ["y"], **attributes)
    wanted = x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-3) * scale
    close(load(file([node], {"x": x.shape}, {"s": scale}, ["y"]))(x), wanted)
