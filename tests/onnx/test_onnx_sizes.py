"""ONNX files at other sizes of picture and batch: what the model computes there, or sizes that the file fixes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

import striate as st  # noqa: E402
from size_models import MODELS, REFUSED, ZOO, Shape, Two, Written, numbers  # noqa: E402
from striate import nn  # noqa: E402
from striate.cli.main import main  # noqa: E402
from striate.nn import models  # noqa: E402
from striate.onnx.export import save  # noqa: E402
from striate.onnx.session import InferenceSession  # noqa: E402


def turned(x: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(np.moveaxis(x, -1, 1)) if x.ndim == 4 else x


def dims(value: Any) -> list[Any]:
    return [dim.dim_param or dim.dim_value for dim in value.type.tensor_type.shape.dim]


def expect_alike(model: Any, path: Path, shapes: Sequence[Shape], run: Callable[[np.ndarray], Any]) -> None:
    document = onnx.load(path)
    onnx.checker.check_model(document, full_check=True)
    for shape in shapes:
        x = numbers(shape)
        expected = turned(model(x))
        found = run(turned(x))
        assert found.shape == expected.shape, shape
        np.testing.assert_allclose(found, expected, rtol=2e-4, atol=2e-5 * (np.abs(expected).max() + 1))


@pytest.mark.peers
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("name", MODELS)
def test_onnx_runtime_computes_the_same_at_every_size(name: str, layout: str, tmp_path: Path) -> None:
    ort = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    make, shapes = MODELS[name]
    model = make().build((None, *shapes[0][1:]), seed=3)
    if name in ("windows",):
        with pytest.raises(st.UnsupportedError, match="window whose size follows from the picture's"):
            save(model, tmp_path / "model.onnx", open_sizes=True)
        return
    save(
        model, tmp_path / "model.onnx", open_sizes=True, layout=layout, opset=19 if "circular" in name else 17
    )
    session = ort.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    back = (lambda x: np.moveaxis(x, 1, -1) if x.ndim == 4 else x) if layout == "NHWC" else np.asarray
    again = turned if layout == "NHWC" else np.asarray
    expect_alike(
        model, tmp_path / "model.onnx", shapes, lambda x: again(session.run(None, {"input": back(x)})[0])
    )


@pytest.mark.parametrize(
    "name",
    [
        *(
            "adaptive 2",
            "upsample bicubic (3, 1)",
            "conv same reflect 2",
            "conv onnx_same_lower zeros 2",
            "group norm",
        ),
        *(
            "avg onnx_same_lower zeros 2",
            "conv1d",
            "u-net",
            "sum over pixels",
            "reshape",
            "arithmetic",
            "conv3d",
        ),
    ],
)
def test_the_files_are_read_back_at_every_size(name: str, tmp_path: Path) -> None:
    make, shapes = MODELS[name]
    model = make().build((None, *shapes[0][1:]), seed=3)
    save(model, tmp_path / "model.onnx", open_sizes=True)
    session = InferenceSession(tmp_path / "model.onnx")
    expect_alike(model, tmp_path / "model.onnx", shapes[1:3], lambda x: session.run(None, {"input": x})[0])


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in ZOO if name not in ("lenet", "cifar_fast")])
def test_every_model_of_the_zoo_leaves_its_sizes_open(name: str, tmp_path: Path) -> None:
    ort = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    make, shapes = ZOO[name]
    model = make().build((None, *shapes[0][1:]), seed=3)
    save(model, tmp_path / "model.onnx", open_sizes=True)
    session = ort.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    expect_alike(model, tmp_path / "model.onnx", shapes[1:], lambda x: session.run(None, {"input": x})[0])


def test_names_of_sizes(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = nn.Sequential(nn.Conv2d(4, 3, padding="same"), nn.Upsample(2)).build((1, 8, 9, 3))
    save(model, path)
    graph = onnx.load(path).graph
    assert dims(graph.input[0]) == ["batch", 3, "height", "width"]
    assert dims(graph.output[0])[:2] == ["batch", 4]
    save(model, path, open_sizes=False)
    graph = onnx.load(path).graph
    assert dims(graph.input[0]) == ["batch", 3, 8, 9]
    assert dims(graph.output[0]) == ["batch", 4, 16, 18]


def test_a_classifier_without_pooling_fixes_its_size(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = models.lenet(seed=0).build((1, 28, 28, 1))
    save(model, path)
    assert dims(onnx.load(path).graph.input[0]) == ["batch", 1, 28, 28]
    with pytest.raises(st.UnsupportedError, match=r"input, axis 1: .*dense1.*linear: x has \d+ features"):
        save(model, path, open_sizes=True)


@pytest.mark.parametrize("name", REFUSED)
def test_what_depends_on_a_size_otherwise_is_fixed(name: str, tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = Written(REFUSED[name][0]).build((1, 24, 26, 4))
    save(model, path)
    batch, _, *sizes = dims(onnx.load(path).graph.input[0])
    assert batch == "batch"
    assert sizes.count(24) + sizes.count(26) >= 1
    with pytest.raises(
        st.UnsupportedError, match=r"cannot be left open: input, axis [12]: .*depends on .*shape\["
    ):
        save(model, path, open_sizes=True)


def test_several_inputs_and_outputs(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = Two()
    model(numbers((2, 6, 7, 3)), numbers((2, 5)))
    save(model, path)
    graph = onnx.load(path).graph
    assert [dims(value) for value in graph.input] == [["batch", 3, "height", "width"], ["batch", 5]]
    session = InferenceSession(path)
    x, words = numbers((3, 9, 5, 3)), numbers((3, 5))
    found = session.run(None, {"input_0": turned(x), "input_1": words})
    for result, right in zip(found, model(x, words), strict=True):
        np.testing.assert_allclose(result, turned(right), rtol=1e-4, atol=1e-5)
    save(model, path, input_shape=[(4, 4, 3), (5,)])
    with pytest.raises(st.ArgumentError, match="input_shape states 1 inputs, and the model takes 2"):
        save(model, path, input_shape=(4, 4, 3))


def test_a_loaded_model_is_exported_with_open_sizes(tmp_path: Path) -> None:
    make, shapes = MODELS["sum over pixels"]
    model = make().build((None, *shapes[0][1:]), seed=3)
    model.save(tmp_path / "model")
    save(st.load(tmp_path / "model"), tmp_path / "model.onnx", open_sizes=True)
    session = InferenceSession(tmp_path / "model.onnx")
    expect_alike(model, tmp_path / "model.onnx", shapes[1:2], lambda x: session.run(None, {"input": x})[0])


def test_the_usual_size_is_known_where_sizes_are_open(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = nn.Sequential(nn.Conv2d(4, 3), nn.GlobalAvgPool2d(), nn.Linear(3)).build((24, 26, 3))
    save(model, path)
    for layout, shape in (("NCHW", (1, 3, 24, 26)), ("NHWC", (1, 24, 26, 3))):
        loaded = st.onnx.load(path, layout=layout)
        assert loaded.usual_shapes() == {"input": shape}
        assert "multiply-adds" in loaded.summary()
    document = onnx.load(path)
    for wrong in (
        "no JSON",
        "[1]",
        '{"input": 3}',
        '{"input": [1, 3, 24]}',
        '{"input": [1, 4, 24, 26]}',
        "[" * 9000,
    ):
        onnx.helper.set_model_props(document, {"striate.shapes": wrong})
        assert st.onnx.load(document.SerializeToString()).usual_shapes() == {}


def test_a_picture_is_brought_to_the_usual_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pillow = pytest.importorskip("PIL.Image")
    pixels = np.random.default_rng(0).integers(0, 255, (40, 50, 3)).astype(np.uint8)
    pillow.fromarray(pixels).save(tmp_path / "picture.png")
    model = nn.Sequential(
        nn.Standardize(), nn.Conv2d(4, 3), nn.GroupNorm(2), nn.GlobalAvgPool2d(), nn.Linear(3)
    )
    model.build((24, 26, 3), dtype="uint8")
    save(model, tmp_path / "model.onnx")
    model.save(tmp_path / "model.striate")
    for name in ("model.onnx", "model.striate"):
        main(["predict", str(tmp_path / name), str(tmp_path / "picture.png")])
        assert "centred to 24x26" in capsys.readouterr().out
        main(["summary", str(tmp_path / name)])
        assert "multiply-adds" in capsys.readouterr().out


def test_whole_and_other_numbers_in_formulas_are_told_apart(tmp_path: Path) -> None:
    model = Written(lambda x: (x * (x.shape[1] * 2.0)).reshape(x.shape[0], x.shape[1] * 2, -1).sum(2))
    model.build((8, 8, 4))
    save(model, tmp_path / "model.onnx", open_sizes=True)
    session = InferenceSession(tmp_path / "model.onnx")
    x = numbers((2, 12, 10, 4))
    np.testing.assert_allclose(session.run(None, {"input": turned(x)})[0], model(x), rtol=1e-4, atol=1e-3)
