"""The lines of ONNX Runtime's tutorials and of exporters' snippets, run by us and, where it is installed, by it."""

from __future__ import annotations

import copy
import pickle
import types
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

import striate.onnx as ours  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.errors import ArgumentError, CopyError, DTypeError, ShapeError, UnsupportedError  # noqa: E402
from striate.onnx import InferenceSession, OrtValue, RunOptions, SessionOptions  # noqa: E402


def classifier(batch: Any = "batch", stated_output: Sequence[Any] | None = ("batch", 5)) -> bytes:
    """A convolution, a global average and a classifier, with all that a file can say of itself."""
    rng = np.random.default_rng(0)
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["image", "w"], ["c"], pads=[1, 1, 1, 1]),
            helper.make_node("Relu", ["c"], ["features"]),
            helper.make_node("GlobalAveragePool", ["features"], ["p"]),
            helper.make_node("Flatten", ["p"], ["f"]),
            helper.make_node("Gemm", ["f", "g", "b"], ["scores"]),
        ],
        "main_graph",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [batch, 3, 8, 8])],
        [
            helper.make_tensor_value_info("scores", TensorProto.FLOAT, stated_output),
            onnx.ValueInfoProto(name="features")
            if stated_output is None
            else helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", 4, 8, 8]),
        ],
        [
            numpy_helper.from_array(rng.standard_normal((4, 3, 3, 3)).astype(np.float32), "w"),
            numpy_helper.from_array(rng.standard_normal((4, 5)).astype(np.float32), "g"),
            numpy_helper.from_array(rng.standard_normal(5).astype(np.float32), "b"),
        ],
        doc_string="what the graph is",
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    model.producer_name, model.domain, model.doc_string, model.model_version = "pytorch", "org.x", "a test", 7
    model.metadata_props.add(key="names", value="{0: 'cat', 1: 'dog'}")
    return model.SerializeToString()


IMAGE = np.random.default_rng(1).standard_normal((2, 3, 8, 8)).astype(np.float32)


def options_and_providers(ort: Any, path: str) -> list[np.ndarray]:
    so = ort.SessionOptions()
    so.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    so.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    so.intra_op_num_threads = 1
    so.inter_op_num_threads = 1
    so.log_severity_level = 3
    so.enable_mem_pattern = False
    so.enable_cpu_mem_arena = True
    so.add_session_config_entry("session.intra_op.allow_spinning", "0")
    assert so.get_session_config_entry("session.intra_op.allow_spinning") == "0"
    session = ort.InferenceSession(path, sess_options=so, providers=["CPUExecutionProvider"])
    assert session.get_providers() == ["CPUExecutionProvider"]
    session.set_providers(["CPUExecutionProvider"])
    assert list(session.get_provider_options()) == ["CPUExecutionProvider"]
    assert session.get_session_options().intra_op_num_threads == 1
    session.disable_fallback()
    ro = ort.RunOptions()
    ro.log_severity_level = 3
    ro.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return session.run(None, {"image": IMAGE}, ro)


def cuda_first(ort: Any, path: str) -> list[np.ndarray]:
    providers = [("CUDAExecutionProvider", {"device_id": 0}), "CPUExecutionProvider"]
    session = ort.InferenceSession(path, providers=providers)
    assert session.get_providers() == ["CPUExecutionProvider"]
    return session.run(["scores", "features"], {"image": IMAGE})


def options_of_providers(ort: Any, path: str) -> list[np.ndarray]:
    settings = [{"arena_extend_strategy": "kSameAsRequested"}]
    session = ort.InferenceSession(path, None, ["CPUExecutionProvider"], settings)
    assert ort.get_device() == "CPU"
    assert "CPUExecutionProvider" in ort.get_available_providers()
    return session.run(None, {session.get_inputs()[0].name: IMAGE})


def what_a_file_says(ort: Any, path: str) -> list[np.ndarray]:
    """As Ultralytics' YOLO reads its names."""
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    meta = session.get_modelmeta()
    assert (meta.producer_name, meta.graph_name, meta.domain) == ("pytorch", "main_graph", "org.x")
    assert (meta.description, meta.graph_description, meta.version) == ("a test", "what the graph is", 7)
    assert meta.custom_metadata_map == {"names": "{0: 'cat', 1: 'dog'}"}
    (given,), made = session.get_inputs(), session.get_outputs()
    assert (given.name, given.type, given.shape) == ("image", "tensor(float)", ["batch", 3, 8, 8])
    assert [each.name for each in made] == ["scores", "features"]
    assert [each.shape for each in made] == [["batch", 5], ["batch", 4, 8, 8]]
    assert str(given) == "NodeArg(name='image', type='tensor(float)', shape=['batch', 3, 8, 8])"
    assert session.get_overridable_initializers() == []
    return session.run([each.name for each in made], {given.name: IMAGE})


def bound(ort: Any, path: str) -> list[np.ndarray]:
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    binding.bind_cpu_input("image", IMAGE)
    binding.bind_output("scores")
    binding.bind_output("features", "cpu")
    session.run_with_iobinding(binding)
    value = binding.get_outputs()[0]
    assert (value.shape(), value.data_type(), value.device_name().lower()) == ([2, 5], "tensor(float)", "cpu")
    assert value.is_tensor()
    assert np.array_equal(value.numpy(), binding.copy_outputs_to_cpu()[0])
    return binding.copy_outputs_to_cpu()


def bound_to_addresses(ort: Any, path: str) -> list[np.ndarray]:
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    scores = np.empty((2, 5), np.float32)
    binding = session.io_binding()
    binding.bind_input(
        name="image", device_type="cpu", device_id=0, element_type=np.float32, shape=IMAGE.shape,
        buffer_ptr=IMAGE.ctypes.data,
    )  # fmt: skip
    binding.bind_output(
        name="scores", device_type="cpu", device_id=0, element_type=np.float32, shape=scores.shape,
        buffer_ptr=scores.ctypes.data,
    )  # fmt: skip
    binding.bind_output("features")
    session.run_with_iobinding(binding)
    assert np.array_equal(scores, binding.copy_outputs_to_cpu()[0])
    return [scores.copy(), binding.copy_outputs_to_cpu()[1]]


def values(ort: Any, path: str) -> list[np.ndarray]:
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    image = ort.OrtValue.ortvalue_from_numpy(IMAGE)
    assert (image.shape(), image.data_type()) == ([2, 3, 8, 8], "tensor(float)")
    scores = ort.OrtValue.ortvalue_from_shape_and_type([2, 5], np.float32, "cpu", 0)
    binding = session.io_binding()
    binding.bind_ortvalue_input("image", image)
    binding.bind_ortvalue_output("scores", scores)
    session.run_with_iobinding(binding)
    results = session.run_with_ort_values(["scores", "features"], {"image": image})
    assert np.array_equal(results[0].numpy(), scores.numpy())
    return [each.numpy() for each in results]


def in_memory(ort: Any, path: str) -> list[np.ndarray]:
    session = ort.InferenceSession(Path(path).read_bytes(), ort.SessionOptions())
    return session.run([], {"image": IMAGE})


LINES: Sequence[Callable[[Any, str], list[np.ndarray]]] = (
    options_and_providers,
    cuda_first,
    options_of_providers,
    what_a_file_says,
    bound,
    bound_to_addresses,
    values,
    in_memory,
)


@pytest.fixture
def path(tmp_path: Path) -> str:
    named = tmp_path / "model.onnx"
    named.write_bytes(classifier())
    return str(named)


@pytest.mark.filterwarnings("ignore:.*CUDAExecutionProvider:UserWarning")
@pytest.mark.parametrize("lines", LINES, ids=lambda each: each.__name__)
def test_lines_of_tutorials_run(lines: Callable[[Any, str], list[np.ndarray]], path: str) -> None:
    scores, features = lines(ours, path)
    expected = InferenceSession(path).run(None, {"image": IMAGE})
    assert np.allclose(scores, expected[0], rtol=1e-5, atol=1e-6)
    assert np.allclose(features, expected[1], rtol=1e-5, atol=1e-6)


@pytest.mark.peers
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("lines", LINES, ids=lambda each: each.__name__)
def test_onnx_runtime_runs_the_same_lines(lines: Callable[[Any, str], list[np.ndarray]], path: str) -> None:
    runtime = pytest.importorskip("onnxruntime")
    for found, expected in zip(lines(ours, path), lines(runtime, path), strict=True):
        assert np.allclose(found, expected, rtol=1e-4, atol=1e-5)


def test_providers_that_are_not_here_are_named_once() -> None:
    with pytest.warns(
        UserWarning, match="CUDAExecutionProvider, TensorrtExecutionProvider: not available"
    ) as seen:
        InferenceSession(classifier(), providers=["CUDAExecutionProvider", ("TensorrtExecutionProvider", {})])
    assert len(seen) == 1
    assert seen[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        InferenceSession(classifier(), providers=["CPUExecutionProvider"])
        InferenceSession(classifier(), providers="CPUExecutionProvider")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"providers": [3]}, "providers must be names"),
        ({"providers": {"CPUExecutionProvider": {}}}, "providers must be a list, got dict"),
        ({"providers": 3}, "providers must be a list, got int"),
        ({"provider_options": {}}, "provider_options must be a list, got dict"),
        (
            {"providers": ["CPUExecutionProvider"], "provider_options": [{}, {}]},
            "for 2 providers, but there are 1",
        ),
        ({"providers": ["CPUExecutionProvider"], "provider_options": ["fast"]}, "one dict for each"),
        ({"sess_options": types.SimpleNamespace(intra_op_num_threads=-1)}, "intra_op_num_threads must be"),
    ],
)
def test_wrong_options(arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        InferenceSession(classifier(), **arguments)


def test_what_would_write_files_is_refused() -> None:
    for name, value in (("enable_profiling", True), ("optimized_model_filepath", "model.opt.onnx")):
        options = SessionOptions()
        setattr(options, name, value)
        with pytest.raises(UnsupportedError, match=name):
            InferenceSession(classifier(), options)
    with pytest.raises(UnsupportedError, match="not loaded"):
        SessionOptions().register_custom_ops_library("x.so")
    with pytest.raises(UnsupportedError, match="no profile"):
        InferenceSession(classifier()).end_profiling()


def test_options_know_their_names() -> None:
    for made in (SessionOptions(), RunOptions()):
        with pytest.raises(AttributeError):
            made.graph_optimisation_level = 1  # type: ignore[attr-defined]
    with pytest.raises(ArgumentError, match="no configuration entry 'x'"):
        SessionOptions().get_session_config_entry("x")


def test_threads_of_the_options_are_used() -> None:
    options = SessionOptions()
    options.intra_op_num_threads = 2
    assert InferenceSession(classifier(), options).model.options.threads == 2
    assert InferenceSession(classifier(), options, threads=1).model.options.threads == 1
    assert InferenceSession(classifier()).model.options.threads is None


def test_named_sizes_can_be_fixed() -> None:
    options = SessionOptions()
    options.add_free_dimension_override_by_name("batch", 2)
    session = InferenceSession(classifier(), options)
    assert session.get_inputs()[0].shape == [2, 3, 8, 8]
    assert session.get_outputs()[0].shape == [2, 5]
    with pytest.raises(ShapeError):
        session.run(None, {"image": IMAGE[:1]})
    with pytest.raises(ArgumentError, match="at least 1"):
        options.add_free_dimension_override_by_name("batch", 0)


@pytest.mark.parametrize("batch", ["batch", 2, None, -1])
def test_open_outputs_are_inferred(batch: Any) -> None:
    data = classifier(batch, stated_output=None)
    scores, features = InferenceSession(data).get_outputs()
    size = None if batch == -1 else batch
    assert scores.shape == [size, 5]
    assert (features.type, features.shape[1:]) == ("tensor(float)", [4, 8, 8])
    turned = InferenceSession(data, layout="NHWC").get_outputs()[1]
    assert turned.shape[1:] == [8, 8, 4]


def test_types_of_open_outputs_are_inferred() -> None:
    graph = helper.make_graph(
        [helper.make_node("ArgMax", ["x"], ["y"], axis=1, keepdims=0)],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 7])],
        [onnx.ValueInfoProto(name="y")],
    )
    data = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    ).SerializeToString()
    (made,) = InferenceSession(data).get_outputs()
    assert (made.type, made.shape) == ("tensor(int64)", ["n"])


def test_bindings_say_what_is_wrong() -> None:
    session = InferenceSession(classifier())
    binding = session.io_binding()
    with pytest.raises(ArgumentError, match="no output is bound"):
        session.run_with_iobinding(binding)
    with pytest.raises(ArgumentError, match="no input 'x'; it has image"):
        binding.bind_cpu_input("x", IMAGE)
    with pytest.raises(ArgumentError, match="no output 'x'; it has features, scores"):
        binding.bind_output("x")
    with pytest.raises(UnsupportedError, match="'cuda': only the memory of the CPU"):
        binding.bind_output("scores", "cuda")
    with pytest.raises(UnsupportedError, match="'cuda'"):
        OrtValue.ortvalue_from_numpy(IMAGE, "cuda", 0)
    with pytest.raises(ArgumentError, match="needs element_type and shape"):
        binding.bind_output("scores", buffer_ptr=64)
    with pytest.raises(ArgumentError, match="an address above 0"):
        binding.bind_output("scores", "cpu", 0, np.float32, (2, 5), 0)
    with pytest.raises(DTypeError, match="no element type"):
        binding.bind_output("scores", "cpu", 0, "picture", (2, 5), 64)
    small = np.full((1, 5), 7, np.float32)
    binding.bind_cpu_input("image", IMAGE)
    binding.bind_output("scores", "cpu", 0, np.float32, small.shape, small.ctypes.data)
    with pytest.raises(ShapeError, match=r"output 'scores' is \[2, 5\], the memory for it \[1, 5\]"):
        session.run_with_iobinding(binding)
    assert np.all(small == 7)
    with pytest.raises(DTypeError, match="the memory for it float64"):
        OrtValue(np.zeros(3)).update_inplace(np.zeros(3, np.float32))
    binding.clear_binding_inputs()
    with pytest.raises(ArgumentError, match="input 'image' is missing"):
        session.run_with_iobinding(binding)


def test_sessions_are_copied_as_themselves_and_not_pickled() -> None:
    session = InferenceSession(classifier())
    assert copy.copy(session) is session
    assert copy.deepcopy(session) is session
    with pytest.raises(CopyError, match="InferenceSession cannot be .*pickled: load the file"):
        pickle.dumps(session)
    options = SessionOptions()
    options.intra_op_num_threads = 3
    assert pickle.loads(pickle.dumps(options)).intra_op_num_threads == 3
    assert np.array_equal(pickle.loads(pickle.dumps(OrtValue(IMAGE))).numpy(), IMAGE)


def test_options_of_onnx_runtime_itself() -> None:
    runtime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = InferenceSession(classifier(), options)
    assert session.model.options.threads == 1
    assert session.get_session_options() is options


def test_outputs_of_files_that_list_their_weights_as_inputs() -> None:
    """As PyTorch wrote them before 1.3: the sizes of weights are known all the same."""
    model = onnx.ModelProto.FromString(classifier(stated_output=None))
    for name, shape in (("w", [4, 3, 3, 3]), ("g", [4, 5]), ("b", [5])):
        model.graph.input.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    scores, features = InferenceSession(model.SerializeToString()).get_outputs()
    assert (scores.shape, features.shape) == (["batch", 5], ["batch", 4, 8, 8])


def test_one_name_is_no_list_of_names() -> None:
    with pytest.raises(
        ArgumentError, match="output_names must be a list of names, or None for all, got 'scores'"
    ):
        InferenceSession(classifier()).run("scores", {"image": IMAGE})  # type: ignore[arg-type]
