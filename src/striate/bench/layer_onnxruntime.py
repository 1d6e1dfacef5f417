"""One convolution in ONNX Runtime, as its optimiser leaves it between two others.

The optimiser turns Conv into `ReorderInput -> com.microsoft.nchwc.Conv -> ReorderOutput`, its filters reordered. That
model it writes out; here the node between the reorders becomes a model of its own, whose input and output are in
blocks of channels. Where it makes no such node (few channels), the model stays as it is.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from striate.bench.layer_sides import Task, Way, channels_first, clocked, filters_first, typical

OPSET, FORMAT = 17, 8
BLOCKED = "com.microsoft.nchwc"
# With AVX-512, and without.
BLOCK_WIDTHS = (16, 8)


@dataclass(frozen=True)
class Ends:
    """A model of one node, and how its ends lie: channels there, and channels a block (1: none)."""

    model: Any
    name: str
    inputs: int
    outputs: int
    before: int
    after: int


def ways(task: Task) -> list[Way]:
    ort, onnx = import_module("onnxruntime"), import_module("onnx")
    model = plain_model(onnx, task)
    plain = way(ort, task, Ends(model, "plain", task.inputs, task.outputs, 1, 1))
    for width in BLOCK_WIDTHS:
        ends = inner_model(ort, onnx, model, task, width)
        if ends is None:
            continue
        inner = way(ort, task, ends)
        # No attribute says how wide its blocks are here: the right width gives the plain model's answer.
        if np.allclose(inner.answer(), plain.answer(), rtol=1e-4, atol=1e-4):
            return [plain, inner]
    return [plain]


def plain_model(onnx: Any, task: Task) -> Any:
    """Conv alone, filters and bias constant."""
    tensors = [
        onnx.numpy_helper.from_array(filters_first(task.w), "w"),
        onnx.numpy_helper.from_array(task.bias, "b"),
    ]
    node = onnx.helper.make_node(
        "Conv",
        ["x", "w", "b"],
        ["z"],
        kernel_shape=[task.filter] * 2,
        pads=[task.padding] * 4,
        strides=[task.stride] * 2,
        group=task.groups,
    )
    opsets = [onnx.helper.make_opsetid("", OPSET)]
    return one_node(onnx, node, task, tensors, opsets, task.inputs, task.outputs)


def one_node(
    onnx: Any, node: Any, task: Task, tensors: Sequence[Any], opsets: Sequence[Any], inputs: int, outputs: int
) -> Any:
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    n, rows, columns, _ = task.z_shape
    x = helper.make_tensor_value_info(node.input[0], kind, [n, inputs, task.height, task.width])
    z = helper.make_tensor_value_info(node.output[0], kind, [n, outputs, rows, columns])
    graph = helper.make_graph([node], "layer", [x], [z], tensors)
    return helper.make_model(graph, opset_imports=opsets, ir_version=FORMAT)


def inner_model(ort: Any, onnx: Any, model: Any, task: Task, width: int) -> Ends | None:
    """The node between the reorders for blocks of `width`; None where nothing is in such blocks."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "optimised.onnx"
        options = session_options(ort, task.threads)
        options.optimized_model_filepath = str(path)
        ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        optimised = onnx.load(str(path))
    nodes = {node.op_type: node for node in optimised.graph.node}
    conv = nodes["Conv"]
    if conv.domain != BLOCKED or "ReorderOutput" not in nodes:
        return None
    tensors, opsets = list(optimised.graph.initializer), list(optimised.opset_import)
    # Filters are stored with their channels filled up to whole blocks, [Cout, Cin/groups, Hf, Wf] or [C, 1, Hf, Wf].
    stored = next(list(tensor.dims) for tensor in tensors if tensor.name == conv.input[1])
    before = width if "ReorderInput" in nodes else 1
    inputs = task.inputs if before == 1 else stored[0] if task.groups > 1 else stored[1]
    if stored[0] % width or inputs % before:
        return None
    whole = one_node(onnx, conv, task, tensors, opsets, inputs, stored[0])
    return Ends(whole, "blocked", inputs, stored[0], before, width)


def way(ort: Any, task: Task, ends: Ends) -> Way:
    x = blocked(filled(channels_first(task.x), ends.inputs), ends.before)
    n, rows, columns, outputs = task.z_shape
    options = session_options(ort, task.threads)
    if ends.name == "blocked":
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    session, binding, z = bound(ort, ends.model, options, x, [n, ends.outputs, rows, columns])
    nothing = empty_call(task.threads)

    def answer() -> np.ndarray:
        session.run_with_iobinding(binding)
        return unblocked(z.numpy(), ends.after)[:, :outputs].transpose(0, 2, 3, 1)

    timed = clocked(partial(session.run_with_iobinding, binding), nothing)
    return Way(ends.name, timed, answer, {"empty_call": nothing})


def bound(ort: Any, model: Any, options: Any, x: np.ndarray, z_shape: list[int]) -> tuple[Any, Any, Any]:
    """A session with its input and output bound: no copy and no allocation in a call."""
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    z = ort.OrtValue.ortvalue_from_shape_and_type(z_shape, np.float32)
    binding.bind_ortvalue_input(session.get_inputs()[0].name, ort.OrtValue.ortvalue_from_numpy(x))
    binding.bind_ortvalue_output(session.get_outputs()[0].name, z)
    return session, binding, z


@functools.cache
def empty_call(threads: int) -> float:
    """Seconds of a call that computes one number; measured once a process."""
    ort, onnx = import_module("onnxruntime"), import_module("onnx")
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    ends = [helper.make_tensor_value_info(name, kind, [1]) for name in ("x", "z")]
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["z"])], "nothing", ends[:1], ends[1:])
    opsets = [helper.make_opsetid("", OPSET)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=FORMAT)
    session, binding, _ = bound(ort, model, session_options(ort, threads), np.zeros(1, np.float32), [1])
    return typical(clocked(partial(session.run_with_iobinding, binding)))


def session_options(ort: Any, threads: int) -> Any:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    # It warns that a model optimised for this machine should not travel; ours does not.
    options.log_severity_level = 3
    return options


def filled(x: np.ndarray, channels: int) -> np.ndarray:
    """[N, C, H, W] with zeros for further channels."""
    return np.pad(x, ((0, 0), (0, channels - x.shape[1]), (0, 0), (0, 0))) if channels > x.shape[1] else x


def blocked(x: np.ndarray, width: int) -> np.ndarray:
    """[N, C, H, W] -> [N, C/width, H, W, width], called by the old shape."""
    if width == 1:
        return x
    n, channels, rows, columns = x.shape
    blocks = x.reshape(n, channels // width, width, rows, columns).transpose(0, 1, 3, 4, 2)
    return np.ascontiguousarray(blocks).reshape(x.shape)


def unblocked(z: np.ndarray, width: int) -> np.ndarray:
    if width == 1:
        return z
    n, channels, rows, columns = z.shape
    blocks = z.reshape(n, channels // width, rows, columns, width).transpose(0, 1, 4, 2, 3)
    return blocks.reshape(z.shape)
