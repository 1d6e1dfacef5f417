"""Models as ONNX files: every layer, checked by the onnx package, by ONNX Runtime, and by reading them back."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.nn.trace import Trace
from striate.ops.base import Example
from striate.ops.catalog import CATALOG
from striate.ops.conv_transpose import ConvTranspose2d
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.reshape import Reshape
from striate.ops.slicing import Pad
from striate.runtime.parameter import Parameter

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx.reference import ReferenceEvaluator  # noqa: E402

from striate.onnx import InferenceSession, export  # noqa: E402
from striate.onnx.export import save  # noqa: E402
from striate.onnx.export_operators import OPERATORS  # noqa: E402

nn = st.nn
PICTURES = (2, 9, 8, 6)


class Function(nn.Module):
    """A model of one Python function."""

    def __init__(self, body: Callable[[Any], Any]) -> None:
        self.body = body

    def __call__(self, x: Any) -> Any:
        return self.body(x)


class Scaled(nn.Module):
    """A model with a parameter of its own that broadcasts."""

    def __init__(self) -> None:
        self.scale = Parameter(np.linspace(0.5, 2, 6, dtype=np.float32))

    def __call__(self, x: Any) -> Any:
        return st.relu(x * self.scale + 1.5)


class Residual(nn.Module):
    """Two branches that meet, and two results."""

    def __init__(self) -> None:
        self.conv = nn.Conv2d(6, 3, padding="same")
        self.pool = nn.GlobalAvgPool2d()

    def __call__(self, x: Any) -> Any:
        y = st.relu(self.conv(x) + x)
        return y, self.pool(y)


LAYERS: dict[str, Callable[[], Any]] = {
    "conv": lambda: nn.Conv2d(4, 3),
    "conv, same": lambda: nn.Conv2d(4, (4, 3), padding="same"),
    "conv, same and stride": lambda: nn.Conv2d(4, 3, padding="same", stride=2),
    "conv, padding of each side": lambda: nn.Conv2d(4, 3, padding=((1, 2), (0, 3))),
    "conv, stride and dilation": lambda: nn.Conv2d(4, (3, 2), stride=(2, 3), dilation=(2, 3), padding=2),
    "conv, groups": lambda: nn.Conv2d(4, 3, groups=2, bias=False),
    "conv, depthwise": lambda: nn.Conv2d(12, 3, groups=6),
    "max pool": lambda: nn.MaxPool2d(2),
    "max pool, overlapping": lambda: nn.MaxPool2d(3, stride=2, padding="same"),
    "average pool": lambda: nn.AvgPool2d(3, stride=(2, 1), padding=1),
    "average pool with padding": lambda: nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=True),
    "average pool, same": lambda: nn.AvgPool2d((2, 3), padding="same"),
    "global average": nn.GlobalAvgPool2d,
    "flatten": nn.Flatten,
    "linear": lambda: nn.Sequential(nn.Flatten(), nn.Linear(5)),
    "linear without bias": lambda: nn.Sequential(nn.GlobalAvgPool2d(), nn.Linear(5, bias=False)),
    "relu": nn.ReLU,
    "sigmoid": nn.Sigmoid,
    "tanh": nn.Tanh,
    "softmax over channels": nn.Softmax,
    "softmax": lambda: nn.Sequential(nn.GlobalAvgPool2d(), nn.Softmax()),
    "standardize": nn.Standardize,
    "standardize each pixel": lambda: nn.Standardize(per="pixel"),
    "standardize each picture": lambda: nn.Standardize(per="image"),
    "layer norm": nn.LayerNorm,
    "group norm": lambda: nn.GroupNorm(3),
    "parameter": Scaled,
    "residual": Residual,
    "log softmax": lambda: Function(st.log_softmax),
    "mean": lambda: Function(lambda x: x.mean((1, 2))),
    "mean of channels": lambda: Function(lambda x: st.relu(x - x.mean(-1, keepdims=True))),
    "sum": lambda: Function(lambda x: x.sum((1, 3), keepdims=True)),
    "sum after a convolution": lambda: nn.Sequential(nn.Conv2d(3, 2), Function(lambda x: x.sum(2))),
    "max": lambda: Function(lambda x: x.max(1)),
    "arithmetic": lambda: Function(lambda x: (2 - x) / (x * x + 1) * x),
    "reshape": lambda: nn.Sequential(nn.Conv2d(3, 2), Function(lambda x: x.reshape(0, -1, 3))),
    "identity": lambda: Function(lambda x: x),
    "lenet": lambda: st.models.lenet(classes=7),
}
# Shapes that these need.
SHAPES = {"lenet": (2, 28, 28, 1)}
# How a model computes on another batch is written nowhere in these.
FIXED_BATCH: dict[str, Callable[[], Any]] = {
    "reshape to two": lambda: Function(lambda x: x.reshape(2, 9 * 8 * 6)),
    "sizes": lambda: Function(lambda x: x * float(x.shape[0])),
}


def example(shape: Sequence[int], dtype: str = "float32") -> np.ndarray:
    random = np.random.default_rng(3)
    if dtype == "uint8":
        return random.integers(0, 256, shape).astype(np.uint8)
    return random.standard_normal(shape).astype(np.float32)


def built(name: str, dtype: str = "float32") -> tuple[Any, np.ndarray]:
    """The model of that name with random parameters, and an input."""
    model = {**LAYERS, **FIXED_BATCH}[name]()
    x = example(SHAPES.get(name, PICTURES), dtype)
    model.build(x.shape, dtype, seed=1)
    random = np.random.default_rng(4)
    for path, parameter in model.parameters().items():
        if "deviation" not in path:
            parameter.assign(random.standard_normal(parameter.shape).astype(np.float32))
    return model, x


def first(x: np.ndarray) -> np.ndarray:
    """Channels first, where there are pictures."""
    return np.ascontiguousarray(x.transpose(0, 3, 1, 2)) if x.ndim == 4 else x


def results(answer: Any) -> list[np.ndarray]:
    return list(answer) if isinstance(answer, tuple) else [answer]


def expect_same(found: Sequence[np.ndarray], expected: Sequence[np.ndarray], tolerance: float = 2e-5) -> None:
    for ours, theirs in zip(expected, found, strict=True):
        assert ours.shape == theirs.shape
        np.testing.assert_allclose(theirs, ours, rtol=tolerance, atol=tolerance * np.abs(ours).max(initial=1))


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("name", LAYERS)
def test_every_layer(name: str, layout: str, tmp_path: Path) -> None:
    model, x = built(name)
    path = tmp_path / "model.onnx"
    save(model, path, layout=layout)
    document = onnx.load(path)
    onnx.checker.check_model(document, full_check=True)
    turn = first if layout == "NCHW" else np.asarray
    expected = [turn(each) for each in results(model(x))]
    expect_same(ReferenceEvaluator(document).run(None, {"input": turn(x)}), expected)


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("name", LAYERS)
def test_round_trip(name: str, layout: str, tmp_path: Path) -> None:
    """Read back, a model gives its answers, whatever the order of axes in the file and outside."""
    model, x = built(name)
    save(model, tmp_path / "model.onnx", layout=layout)
    expected = results(model(x))
    for outside in ("NCHW", "NHWC") if layout == "NCHW" else ("NCHW",):
        turn = first if (layout, outside) == ("NCHW", "NCHW") else np.asarray
        session = InferenceSession(tmp_path / "model.onnx", layout=outside)
        found = session.run(None, {"input": turn(x)})
        expect_same(found, [turn(each) for each in expected])


@pytest.mark.parametrize("name", LAYERS)
def test_the_batch_stays_open(name: str, tmp_path: Path) -> None:
    model, x = built(name)
    save(model, tmp_path / "model.onnx", input_shape=(1, *x.shape[1:]))
    document = onnx.load(tmp_path / "model.onnx")
    assert document.graph.input[0].type.tensor_type.shape.dim[0].dim_param == "batch"
    for output in document.graph.output:
        assert output.type.tensor_type.shape.dim[0].dim_param == "batch"
    five = np.concatenate([x, x[:1], x])
    expected = [first(each) for each in results(model(five))]
    expect_same(ReferenceEvaluator(document).run(None, {"input": first(five)}), expected)


@pytest.mark.parametrize("name", FIXED_BATCH)
def test_a_batch_that_the_model_fixes(name: str, tmp_path: Path) -> None:
    model, x = built(name)
    save(model, tmp_path / "model.onnx", input_shape=x.shape)
    document = onnx.load(tmp_path / "model.onnx")
    assert document.graph.input[0].type.tensor_type.shape.dim[0].dim_value == 2
    expect_same(ReferenceEvaluator(document).run(None, {"input": first(x)}), [first(model(x))])


@pytest.mark.parametrize(
    "name", ["standardize", "standardize each pixel", "standardize each picture", "lenet"]
)
def test_bytes(name: str, tmp_path: Path) -> None:
    model, x = built(name, "uint8")
    save(model, tmp_path / "model.onnx")
    document = onnx.load(tmp_path / "model.onnx")
    assert document.graph.input[0].type.tensor_type.elem_type == onnx.TensorProto.UINT8
    expect_same(ReferenceEvaluator(document).run(None, {"input": first(x)}), [first(model(x))])
    expect_same(InferenceSession(tmp_path / "model.onnx").run(None, {"input": first(x)}), [first(model(x))])


@pytest.mark.parametrize("opset", [15, 18, 20, 21])
def test_opsets(opset: int, tmp_path: Path) -> None:
    for name in ("lenet", "mean", "sum", "standardize each picture", "max"):
        model, x = built(name)
        save(model, tmp_path / "model.onnx", opset=opset)
        document = onnx.load(tmp_path / "model.onnx")
        assert document.opset_import[0].version == opset
        expect_same(ReferenceEvaluator(document).run(None, {"input": first(x)}), [first(model(x))])


def test_axes_move_once(tmp_path: Path) -> None:
    """Channels first stay so from the first convolution to the flattening; NHWC adds one transpose at the start."""
    model, _ = built("lenet")
    for layout, count in (("NCHW", 1), ("NHWC", 2)):
        save(model, tmp_path / "model.onnx", layout=layout)
        kinds = [node.op_type for node in onnx.load(tmp_path / "model.onnx").graph.node]
        assert kinds.count("Transpose") == count


def test_names_are_kept(tmp_path: Path) -> None:
    model, _ = built("lenet")
    save(model, tmp_path / "model.onnx")
    graph = onnx.load(tmp_path / "model.onnx").graph
    assert {tensor.name for tensor in graph.initializer} >= set(model.parameters())
    assert [value.name for value in (*graph.input, *graph.output)] == ["input", "output"]
    assert any(node.name.startswith("conv1.") for node in graph.node)


def test_a_loaded_model_is_exported_with_its_notes(tmp_path: Path) -> None:
    model, x = built("lenet")
    model.save(tmp_path / "model.safetensors", {"classes": '["a", "b"]'})
    save(st.load(tmp_path / "model.safetensors"), tmp_path / "model.onnx")
    document = onnx.load(tmp_path / "model.onnx")
    assert {each.key: each.value for each in document.metadata_props} == {"classes": '["a", "b"]'}
    expect_same(ReferenceEvaluator(document).run(None, {"input": first(x)}), [model(x)])


def test_the_model_is_as_before(tmp_path: Path) -> None:
    model, x = built("lenet")
    before, type = model(x), model.example_type()
    save(model, tmp_path / "model.onnx")
    assert model.example_type() == type
    assert np.array_equal(model(x), before)


# -- single ops ---------------------------------------------------------------------------------


def op_cases(refused: Callable[[Any], bool]) -> list[Any]:
    """Examples of every op that has an ONNX form, but what the other side refuses and empty tensors."""
    cases: list[Any] = []
    for kind in CATALOG:
        for number, case in enumerate(kind.examples() if kind in OPERATORS else ()):
            if all(np.prod(shape) for shape in case.shapes) and not refused(case.op):
                cases.append(pytest.param(case, id=f"{kind.name}-{number}"))
    return cases


def reference_refuses(op: Any) -> bool:
    """What the onnx package's reference does wrong, and ONNX Runtime (below) right: LRN's windows, and groups."""
    return isinstance(op, LocalResponseNorm) or (isinstance(op, ConvTranspose2d) and op.groups > 1)


def onnx_runtime_refuses(op: Any) -> bool:
    """ONNX Runtime reflects once at most, and normalises over odd numbers of channels alone."""
    return (isinstance(op, Pad) and op.mode == "reflect") or (
        isinstance(op, LocalResponseNorm) and op.size % 2 == 0
    )


def op_document(case: Example, layout: str, opset: int) -> tuple[Any, list[np.ndarray], np.ndarray]:
    random = np.random.default_rng(7)
    arrays: list[np.ndarray] = []
    for place, shape in enumerate(case.shapes):
        own = case.arrays.get(place)
        drawn = np.asarray(random.standard_normal(shape), np.float32)
        arrays.append(drawn if own is None else own.astype(np.float32) if own.dtype.kind == "f" else own)
    build = Builder()
    inputs = [build.input(TensorType(a.shape, a.dtype.name), f"x{k}") for k, a in enumerate(arrays)]
    outputs = build.apply(case.op, *inputs)[:1]
    exported = export.Exported(Trace(build.graph(outputs), {}, (), {}, True), layout, opset)
    document = exported.document([exported.output_shapes()], {})
    onnx.checker.check_model(document, full_check=True)
    return document, arrays, np.asarray(case.op.reference(*arrays)[0])


@pytest.mark.parametrize("case", op_cases(reference_refuses))
def test_every_op_with_an_onnx_form(case: Example) -> None:
    needs_more = isinstance(case.op, Pad) and case.op.mode == "wrap"
    document, arrays, expected = op_document(case, "NCHW", 19 if needs_more else export.OPSET)
    feeds = {f"x{k}": np.asarray(first(array)) for k, array in enumerate(arrays)}
    expect_same(ReferenceEvaluator(document).run(None, feeds), [first(expected)], 1e-4)


def test_what_a_forward_pass_needs_has_an_onnx_form() -> None:
    """An op is exported, or it is of training, or it is listed here."""
    of_training = ("gradient", "update", "max_pool2d_gather", "cross_entropy", "window_sum")
    of_training += ("batch_norm_training", "centred", "add_product", "moving_average", "random_mask")
    missing = {kind.name for kind in CATALOG if kind not in OPERATORS}
    found = {name for name in missing if not any(word in name for word in of_training)}
    assert found <= OF_IMPORTS | OF_PASSES


# Ops that no layer and no function of the library uses: they are there for files that are ONNX already.
OF_IMPORTS = {
    *("arg_max", "arg_min", "cumulative_sum", "gather_elements", "gather_nd", "max_pool", "resize", "top_k"),
    *("bit_shift", "bitwise_and", "bitwise_not", "bitwise_or", "bitwise_xor"),
    *("scatter_elements", "scatter_nd"),
    *("deformed_patches", "fold", "grid_sample", "recurrence", "roi_align", "select_boxes"),
}
# Ops that a pass makes of what was traced (`name_norms`): the layers write out their sums, as the cases above show.
OF_PASSES = {"group_norm", "layer_norm"}


def test_a_model_from_an_onnx_file_is_not_written_again(tmp_path: Path) -> None:
    """It may hold ops without a form, and there is a file of it."""
    model, _ = built("conv")
    save(model, tmp_path / "first.onnx")
    with pytest.raises(st.ArgumentError, match=r"striate.onnx.load gave .* copy the file"):
        save(st.onnx.load(tmp_path / "first.onnx"), tmp_path / "second.onnx")  # type: ignore[arg-type]
    assert [each.name for each in tmp_path.iterdir()] == ["first.onnx"]


# -- errors -------------------------------------------------------------------------------------


def test_errors(tmp_path: Path) -> None:
    model, _ = built("lenet")
    path = tmp_path / "model.onnx"
    with pytest.raises(st.ArgumentError, match="layout must be one of NCHW, NHWC, got 'HWC'"):
        save(model, path, layout="HWC")
    with pytest.raises(st.ArgumentError, match="save takes a model of this library .*not a str"):
        save("lenet", path)  # type: ignore[arg-type]
    with pytest.raises(st.ArgumentError, match="opset must be an integer from 15 to"):
        save(model, path, opset=9)
    with pytest.raises(st.ArgumentError, match="is a folder"):
        save(model, tmp_path)
    with pytest.raises(st.ArgumentError, match="has not seen an input yet"):
        save(nn.Conv2d(3, 3), path)
    with pytest.raises(st.ModelFileError, match="could not be written"):
        save(model, tmp_path / "missing" / "model.onnx")
    with pytest.raises(st.ShapeError, match="standardize = Standardize"):
        save(model, path, input_shape=(28, 28, 3))
    assert not list(tmp_path.iterdir())


def test_ops_without_a_form_are_all_named() -> None:
    build = Builder()
    x = build.input(TensorType((2, 3)), "x")
    labels = build.input(TensorType((2,), "int64"), "labels")
    cross_entropy = next(kind for kind in CATALOG if kind.name == "cross_entropy")
    gradient = next(kind for kind in CATALOG if kind.name == "relu_gradient")
    losses = build.one(cross_entropy(), build.one(gradient(), x, x), labels)
    with pytest.raises(
        st.UnsupportedError, match=r"cross_entropy \(the model\), relu_gradient \(the model\)"
    ):
        export.expect_exportable(build.graph([losses]))


def test_a_size_of_zero_is_not_read_as_a_copy() -> None:
    build = Builder()
    x = build.input(TensorType((2, 0)), "x")
    trace = Trace(build.graph([build.one(Reshape((2, 3, 0)), x)]), {}, (), {}, True)
    with pytest.raises(st.UnsupportedError, match="reads a size of 0 as that of the input"):
        export.Exported(trace, "NCHW", export.OPSET)


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = built("lenet")
    path = tmp_path / "model.onnx"
    path.write_bytes(b"old")

    def fail(*names: Any) -> None:
        raise OSError("no room")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(st.ModelFileError, match="no room"):
        save(model, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


# -- others -------------------------------------------------------------------------------------


@pytest.mark.peers
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("name", LAYERS)
def test_onnx_runtime_agrees(name: str, layout: str, tmp_path: Path) -> None:
    ort = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    model, x = built(name)
    save(model, tmp_path / "model.onnx", layout=layout)
    session = ort.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    turn = first if layout == "NCHW" else np.asarray
    for batch in (x, np.concatenate([x, x[:1]])):
        expected = [turn(each) for each in results(model(batch))]
        expect_same(session.run(None, {"input": turn(batch)}), expected)


@pytest.mark.parametrize("case", op_cases(lambda op: False))
def test_every_op_read_back(case: Example) -> None:
    needs_more = isinstance(case.op, Pad) and case.op.mode == "wrap"
    document, arrays, expected = op_document(case, "NCHW", 19 if needs_more else export.OPSET)
    feeds = {f"x{k}": np.asarray(first(array)) for k, array in enumerate(arrays)}
    session = InferenceSession(document.SerializeToString())
    expect_same(session.run(None, feeds), [first(expected)], 1e-4)


@pytest.mark.peers
@pytest.mark.parametrize("case", op_cases(onnx_runtime_refuses))
def test_onnx_runtime_agrees_on_every_op(case: Example) -> None:
    ort = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    needs_more = isinstance(case.op, Pad) and case.op.mode == "wrap"
    document, arrays, expected = op_document(case, "NCHW", 19 if needs_more else export.OPSET)
    session = ort.InferenceSession(document.SerializeToString(), providers=["CPUExecutionProvider"])
    feeds = {f"x{k}": np.asarray(first(array)) for k, array in enumerate(arrays)}
    expect_same(session.run(None, feeds), [first(expected)], 1e-4)
