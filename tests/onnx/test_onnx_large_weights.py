"""Large weights, in every use that a graph can make of one: they take memory only once, and are right whenever read."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx.reference import ReferenceEvaluator  # noqa: E402

from onnx import TensorProto, external_data_helper, helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

node = helper.make_node
F = 384  # F · F numbers are beyond what is small enough to stay where it is

# What is done with x [N, F, 1, 1], the matrix w [F, F], the filters f [F, F, 1, 1] and the picture p [1, F, 24, 24].
USES: dict[str, list[Any]] = {
    "filters": [node("Conv", ["x", "f"], ["y"])],
    "filters, scaled": [
        node("Conv", ["x", "f"], ["a"]),
        node("BatchNormalization", ["a", "s", "b", "b", "s"], ["y"]),
    ],
    "filters, used twice": [
        node("Conv", ["x", "f"], ["a"]),
        node("Conv", ["a", "f"], ["b2"]),
        node("BatchNormalization", ["b2", "s", "b", "b", "s"], ["y"]),
    ],
    "filters, and an output": [node("Conv", ["x", "f"], ["y"]), node("Identity", ["f"], ["z"])],
    "filters, and turned": [
        node("Conv", ["x", "f"], ["y"]),
        node("Transpose", ["f"], ["z"], perm=[1, 0, 2, 3]),
    ],
    "filters of an expression": [
        node("Mul", ["f", "half"], ["g"]),
        node("Transpose", ["g"], ["t"], perm=[1, 0, 2, 3]),
        node("Conv", ["x", "t"], ["y"]),
    ],
    "filters that are added": [
        node("ReduceMean", ["f"], ["m"], axes=[0], keepdims=1),
        node("Add", ["m", "x"], ["a"]),
        node("Conv", ["a", "f"], ["y"]),
    ],
    "matrix": [node("Flatten", ["x"], ["a"]), node("Gemm", ["a", "w", "b"], ["y"], transB=1)],
    "matrix, both ways": [
        node("Flatten", ["x"], ["a"]),
        node("Gemm", ["a", "w"], ["c"], transB=1, alpha=0.5),
        node("MatMul", ["c", "w"], ["y"]),
    ],
    "matrix reshaped to filters": [
        node("Reshape", ["w", "four"], ["g"]),
        node("Conv", ["x", "g", "b"], ["y"]),
    ],
    "matrices joined": [
        node("Concat", ["w", "w"], ["g"], axis=0),
        node("Flatten", ["x"], ["a"]),
        node("Gemm", ["a", "g"], ["y"], transB=1),
    ],
    "rows picked": [node("Gather", ["w", "rows"], ["y"]), node("Relu", ["x"], ["z"])],
    "a picture that is added": [node("Add", ["p", "x"], ["y"])],
    "a picture that is convolved": [node("Conv", ["p", "f"], ["a"]), node("Add", ["a", "x"], ["y"])],
    "a sum of all": [node("ReduceSum", ["w"], ["a"], keepdims=0), node("Mul", ["x", "a"], ["y"])],
    "an output as it is": [node("Identity", ["p"], ["z"]), node("Relu", ["x"], ["y"])],
}


def file(nodes: Sequence[Any]) -> Any:
    rng = np.random.default_rng(0)
    scale = np.float32(1 / np.sqrt(F))
    known = {
        "w": rng.standard_normal((F, F)).astype(np.float32) * scale,
        "f": rng.standard_normal((F, F, 1, 1)).astype(np.float32) * scale,
        "p": rng.standard_normal((1, F, 24, 24)).astype(np.float32),
        "b": rng.standard_normal(F).astype(np.float32),
        "s": (rng.random(F) + 0.5).astype(np.float32),
        "half": np.array(0.5, np.float32),
        "four": np.array([F, F, 1, 1]),
        "rows": np.array([3, 0, -1]),
    }
    read = {name for each in nodes for name in each.input}
    made = [name for each in nodes for name in each.output if name not in read]
    graph = helper.make_graph(
        list(nodes),
        "graph",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", F, 1, 1])],
        [onnx.ValueInfoProto(name=name) for name in made],
        [numpy_helper.from_array(array, name) for name, array in known.items() if name in read],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return onnx.shape_inference.infer_shapes(model)


def pictures(count: int) -> np.ndarray:
    return np.random.default_rng(count).standard_normal((count, F, 1, 1)).astype(np.float32)


def agree(found: Sequence[np.ndarray], expected: Sequence[np.ndarray]) -> bool:
    return all(
        mine.shape == other.shape and np.linalg.norm(mine - other) <= 1e-5 * np.linalg.norm(other)
        for mine, other in zip(found, expected, strict=True)
    )


@pytest.mark.parametrize("use", USES)
def test_the_numbers_are_right_whenever_they_are_read(use: str, tmp_path: Path) -> None:
    made = file(USES[use])
    expected = {count: ReferenceEvaluator(made).run(None, {"x": pictures(count)}) for count in (1, 3, 2)}
    path, outside = tmp_path / "model.onnx", tmp_path / "outside.onnx"
    path.write_bytes(made.SerializeToString())
    models = [load(path), load(path.read_bytes())]
    external_data_helper.convert_model_to_external_data(made, location="weights.bin", size_threshold=1024)
    onnx.save(made, outside)
    models.append(load(outside))
    for model in models:
        for count in (1, 3, 1, 2, 3):
            assert agree(model.run({"x": pictures(count)}), expected[count]), count


def test_new_sizes_from_many_threads(tmp_path: Path) -> None:
    made = file(USES["filters, used twice"])
    expected = {count: ReferenceEvaluator(made).run(None, {"x": pictures(count)}) for count in range(1, 9)}
    path = tmp_path / "model.onnx"
    path.write_bytes(made.SerializeToString())
    model = load(path)
    wrong: list[int] = []

    def work(count: int) -> None:
        if not agree(model.run({"x": pictures(count)}), expected[count]):
            wrong.append(count)

    workers = [threading.Thread(target=work, args=(count,)) for count in range(1, 9)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong
