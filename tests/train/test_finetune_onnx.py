"""`finetune.load_weights` from ONNX files: written by PyTorch, by this library, and by hand."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.errors import ModelFileError
from striate.nn import (
    BatchNorm,
    Conv1d,
    Conv2d,
    Conv3d,
    ConvTranspose2d,
    Flatten,
    GlobalAvgPool2d,
    GroupNorm,
    LayerNorm,
    Linear,
    PReLU,
    ReLU,
    Sequential,
)

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import helper, numpy_helper  # noqa: E402

RANDOM = np.random.default_rng(6)
X = RANDOM.standard_normal((2, 8, 7, 3)).astype(np.float32)
CLOSE: Any = {"rtol": 1e-4, "atol": 1e-5}


def export(theirs: Any, x: np.ndarray, path: Path, **options: Any) -> np.ndarray:
    """Write PyTorch's module as it is used, and what it answers to x [N, ..., C]."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    source = torch.tensor(np.ascontiguousarray(np.moveaxis(x, -1, 1)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(theirs.eval(), (source,), str(path), dynamo=False, **options)
    with torch.no_grad():
        return theirs(source).numpy()


def randomised(torch: Any, theirs: Any) -> Any:
    """Statistics and scales that are not those of a new layer."""
    torch.manual_seed(0)
    with torch.no_grad():
        for tensor in theirs.state_dict().values():
            if tensor.dtype == torch.float32:
                tensor.copy_(
                    torch.rand(tensor.shape) + 0.1 if tensor.ndim == 1 else torch.randn(tensor.shape) * 0.3
                )
    return theirs


@pytest.fixture
def torch() -> Any:
    return pytest.importorskip("torch", reason="PyTorch is not installed")


def test_pytorchs_file_by_names(tmp_path: Path, torch: Any):
    n = torch.nn
    theirs = n.Sequential(
        n.Conv2d(3, 4, 3),
        n.BatchNorm2d(4),
        n.ReLU(),
        n.Conv2d(4, 6, (2, 3), groups=2),
        n.Flatten(),
        n.Linear(90, 5),
    )
    randomised(torch, theirs)
    unfolded = {"training": torch.onnx.TrainingMode.PRESERVE, "do_constant_folding": False}
    expected = export(theirs, X, tmp_path / "x.onnx", **unfolded)
    model = Sequential(Conv2d(4, 3), BatchNorm(), ReLU(), Conv2d(6, (2, 3), groups=2), Flatten(), Linear(5))
    model.build(X.shape)
    assert set(st.finetune.load_weights(model, tmp_path / "x.onnx")) == set(model.parameters())
    np.testing.assert_allclose(model(X), expected, **CLOSE)


def test_other_names_match_in_order_of_use(tmp_path: Path, torch: Any):
    n = torch.nn
    theirs = randomised(
        torch,
        n.Sequential(
            n.Conv2d(3, 4, 3),
            n.PReLU(4),
            n.ConvTranspose2d(4, 3, 2),
            n.Conv2d(3, 3, 1),
            n.Flatten(),
            n.Linear(126, 5),
        ),
    )
    expected = export(theirs, X, tmp_path / "x.onnx")
    model = Sequential(
        first=Conv2d(4, 3), act=PReLU(), up=ConvTranspose2d(3, 2), second=Conv2d(3, 1), flat=Flatten(), head=Linear(5)
    ).build(X.shape)  # fmt: skip
    st.finetune.load_weights(model, tmp_path / "x.onnx")
    np.testing.assert_allclose(model(X), expected, **CLOSE)

    other = Sequential(
        first=Conv2d(4, 3), act=PReLU(), up=ConvTranspose2d(3, 2), second=Conv2d(3, 1), flat=Flatten(), head=Linear(9)
    ).build(X.shape)  # fmt: skip
    before = other(X)
    with pytest.raises(ModelFileError, match=r"in the order of use they differ: head.weight is \[5, 126\]"):
        st.finetune.load_weights(other, tmp_path / "x.onnx")
    assert np.array_equal(other(X), before)
    loaded = st.finetune.load_weights(other, tmp_path / "x.onnx", skip=("head.*",))
    assert "head.weight" not in loaded
    assert "up.weight" in loaded
    assert np.array_equal(other.first.weight.array, model.first.weight.array)


@pytest.mark.parametrize("rank", [1, 3])
def test_sequences_and_volumes(rank: int, tmp_path: Path, torch: Any):
    n = torch.nn
    make = {1: n.Conv1d, 3: n.Conv3d}[rank]
    theirs = randomised(torch, n.Sequential(make(4, 6, 3, 2, 1), n.ReLU(), make(6, 3, 2, groups=3)))
    x = RANDOM.standard_normal({1: (2, 11, 4), 3: (2, 6, 5, 7, 4)}[rank]).astype(np.float32)
    expected = export(theirs, x, tmp_path / "x.onnx")
    conv = {1: Conv1d, 3: Conv3d}[rank]
    for model in (
        Sequential(conv(6, 3, stride=2, padding=1), ReLU(), conv(3, 2, groups=3)),
        Sequential(a=conv(6, 3, stride=2, padding=1), r=ReLU(), b=conv(3, 2, groups=3)),
    ):
        model(x)
        st.finetune.load_weights(model, tmp_path / "x.onnx")
        np.testing.assert_allclose(np.moveaxis(model(x), -1, 1), expected, **CLOSE)


def test_folded_normalisation_is_named(tmp_path: Path, torch: Any):
    n = torch.nn
    theirs = n.Sequential(n.Conv2d(3, 4, 3), n.BatchNorm2d(4), n.ReLU(), n.Flatten(), n.Linear(120, 5))
    export(randomised(torch, theirs), X, tmp_path / "x.onnx")
    model = Sequential(Conv2d(4, 3), BatchNorm(), ReLU(), Flatten(), Linear(5)).build(X.shape)
    before = model(X)
    with pytest.raises(ModelFileError) as caught:
        st.finetune.load_weights(model, tmp_path / "x.onnx")
    text = str(caught.value)
    assert "by name they lack ['0.weight', '0.bias', '1.weight'" in text
    assert "has 0 batch normalisations and the model 1" in text
    assert "TrainingMode.PRESERVE" in text
    assert np.array_equal(model(X), before)
    plain = Sequential(Conv2d(4, 3), ReLU(), Flatten(), Linear(5)).build(X.shape)
    with pytest.raises(ModelFileError, match="the weights are not this model's"):
        st.finetune.load_weights(
            Sequential(Conv2d(4, 3), ReLU(), Flatten(), Linear(6)).build(X.shape), tmp_path / "x.onnx"
        )
    st.finetune.load_weights(plain, tmp_path / "x.onnx")
    with torch.no_grad():
        expected = theirs.eval()(torch.tensor(X.transpose(0, 3, 1, 2).copy())).numpy()
    np.testing.assert_allclose(plain(X), expected, **CLOSE)


def test_group_normalisation_by_names(tmp_path: Path, torch: Any):
    """PyTorch writes it as an instance normalisation of ones, a multiplication and an addition."""
    n = torch.nn
    theirs = randomised(
        torch, n.Sequential(n.Conv2d(3, 4, 3), n.GroupNorm(2, 4), n.ReLU(), n.Conv2d(4, 2, 3))
    )
    expected = export(theirs, X, tmp_path / "x.onnx", do_constant_folding=False)
    model = Sequential(Conv2d(4, 3), GroupNorm(2), ReLU(), Conv2d(2, 3)).build(X.shape)
    assert set(st.finetune.load_weights(model, tmp_path / "x.onnx")) == set(model.parameters())
    np.testing.assert_allclose(np.moveaxis(model(X), -1, 1), expected, **CLOSE)


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_our_own_files(layout: str, tmp_path: Path):
    def make() -> Any:
        return Sequential(
            conv=Conv2d(4, 3), norm=BatchNorm(), relu=ReLU(), second=Conv2d(6, 2), flat=Flatten(), layer=LayerNorm(),
            head=Linear(5),
        )  # fmt: skip

    model = make().build(X.shape, seed=3)
    model.layer.weight.assign(RANDOM.standard_normal(model.layer.weight.shape).astype(np.float32))
    st.onnx.save(model, tmp_path / "x.ONNX", layout=layout)
    other = make().build(X.shape, seed=4)
    assert not np.array_equal(other(X), model(X))
    # The layer normalisation is written as a multiplication and an addition of weights with its names.
    assert set(st.finetune.load_weights(other, tmp_path / "x.ONNX")) == set(model.parameters())
    assert np.array_equal(other(X), model(X))


# -- files by hand ------------------------------------------------------------------------------


def write(path: Path, nodes: list[Any], weights: dict[str, np.ndarray]) -> Path:
    kind = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", kind, None)],
        [helper.make_tensor_value_info("y", kind, None)],
        [numpy_helper.from_array(array, name) for name, array in weights.items()],
    )
    path.write_bytes(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]).SerializeToString()
    )
    return path


def integers(*shape: int) -> np.ndarray:
    return RANDOM.integers(-4, 5, shape).astype(np.float32)


def test_dense_layers_however_they_are_written(tmp_path: Path):
    a, b, c, d = integers(6, 5), integers(4, 5), integers(4, 3), integers(3)
    nodes = [
        helper.make_node("Gemm", ["x", "a"], ["1"], alpha=2.0),
        helper.make_node("Gemm", ["1", "b"], ["2"], transB=1),
        helper.make_node("Identity", ["c"], ["same"]),
        helper.make_node("MatMul", ["2", "same"], ["3"]),
        helper.make_node("Add", ["d", "3"], ["y"]),
    ]
    path = write(tmp_path / "x.onnx", nodes, {"a": a, "b": b, "c": c, "d": d})
    model = Sequential(Linear(5, bias=False), Linear(4, bias=False), Linear(3)).build((1, 6))
    st.finetune.load_weights(model, path)
    x = integers(2, 6)
    assert np.array_equal(model(x), 2 * x @ a @ b.T @ c + d)


def test_what_does_not_fit_is_listed(tmp_path: Path):
    conv = helper.make_node("Conv", ["x", "v"], ["y"])
    path = write(tmp_path / "x.onnx", [conv], {"v": integers(4, 3, 3, 3)})
    model = Sequential(a=Conv2d(4, 3), pool=GlobalAvgPool2d(), b=Linear(2)).build(X.shape)
    with pytest.raises(ModelFileError) as caught:
        st.finetune.load_weights(model, path)
    text = str(caught.value)
    assert text.startswith(
        f"{path}: the weights are not this model's: by name they lack ['a.weight', 'a.bias',"
    )
    assert (
        "Conv v [4x3x3x3] has 1 weights, a.weight, a.bias are 2; Gemm b.weight has none in the file" in text
    )
    one = Sequential(a=Conv2d(4, 3, bias=False)).build(X.shape)
    assert st.finetune.load_weights(one, path) == ["a.weight"]
    with pytest.raises(ModelFileError, match=r"Conv v \[4x3x3x3\] stands where Gemm"):
        st.finetune.load_weights(Sequential(Flatten(), Linear(3)).build(X.shape), path)


def test_a_name_is_never_another_layers(tmp_path: Path):
    """In order everything would fit; but the file says that its first filters are the model's second ones."""
    nodes = [
        helper.make_node("Conv", ["x", "b.weight"], ["1"], pads=[1, 1, 1, 1]),
        helper.make_node("Conv", ["1", "other"], ["y"], pads=[1, 1, 1, 1]),
    ]
    path = write(
        tmp_path / "x.onnx", nodes, {"b.weight": integers(3, 3, 3, 3), "other": integers(3, 3, 3, 3)}
    )
    model = Sequential(a=Conv2d(3, 3, padding=1, bias=False), b=Conv2d(3, 3, padding=1, bias=False)).build(
        X.shape
    )
    with pytest.raises(ModelFileError, match=r"b.weight stands where a.weight is used"):
        st.finetune.load_weights(model, path)
    assert st.finetune.load_weights(model, path, strict=False) == ["b.weight"]


def test_files_that_are_none(tmp_path: Path):
    model = Sequential(Conv2d(4, 3)).build(X.shape)
    (tmp_path / "x.onnx").write_bytes(b"no model at all")
    with pytest.raises(ModelFileError, match="the weights cannot be read"):
        st.finetune.load_weights(model, tmp_path / "x.onnx")
    with pytest.raises(ModelFileError, match="absent.onnx: cannot be read: no such file"):
        st.finetune.load_weights(model, tmp_path / "absent.onnx")
    path = write(tmp_path / "empty.onnx", [helper.make_node("Relu", ["x"], ["y"])], {})
    with pytest.raises(ModelFileError, match="no layer of this ONNX file has weights"):
        st.finetune.load_weights(model, path)


def test_weights_behind_links_in_bfloat16_and_beside_what_nobody_knows(tmp_path: Path) -> None:
    """A download cache: names that are links; weights in another file; a tensor of a type that is not known."""
    blobs, snapshot = tmp_path / "blobs", tmp_path / "snapshots"
    blobs.mkdir()
    snapshot.mkdir()
    wanted = RANDOM.standard_normal((4, 3, 3, 3)).astype(np.float32)
    halves = (wanted.view(np.uint32) >> 16).astype(np.uint16)
    rounded = (halves.astype(np.uint32) << 16).view(np.float32)
    (blobs / "5e6f").write_bytes(bytes(8) + halves.tobytes())
    kind = onnx.TensorProto
    outside = kind(name="w", data_type=kind.BFLOAT16, dims=wanted.shape, data_location=kind.EXTERNAL)
    outside.external_data.add(key="location", value="model.onnx_data")
    outside.external_data.add(key="offset", value="8")
    graph = helper.make_graph(
        [helper.make_node("Conv", ["x", "w"], ["y"])],
        "g",
        [helper.make_tensor_value_info("x", kind.FLOAT, [1, 3, 8, 8])],
        [helper.make_tensor_value_info("y", kind.FLOAT, None)],
        [outside, kind(name="future", data_type=99, dims=[1], raw_data=b"a")],
    )
    (blobs / "3c4d").write_bytes(helper.make_model(graph).SerializeToString())
    (snapshot / "model.onnx").symlink_to("../blobs/3c4d")
    (snapshot / "model.onnx_data").symlink_to("../blobs/5e6f")
    model = Sequential(Conv2d(4, 3, bias=False))
    model.build((None, 8, 8, 3))
    st.finetune.load_weights(model, snapshot / "model.onnx")
    (found,) = (np.asarray(each) for each in model.parameters().values())
    assert found.dtype == np.float32
    assert np.array_equal(found, rounded.transpose(2, 3, 1, 0))
    (snapshot / "model.onnx_data").unlink()
    (tmp_path / "secret").write_bytes((blobs / "5e6f").read_bytes())
    (snapshot / "model.onnx_data").symlink_to("../secret")
    with pytest.raises(ModelFileError, match="external data of 'w'"):
        st.finetune.load_weights(model, snapshot / "model.onnx")
