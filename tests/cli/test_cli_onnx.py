"""`striate predict` and `striate summary` for ONNX files, as people type them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
Image = pytest.importorskip("PIL.Image", reason="the extra `all` is not installed")

from onnx import TensorProto, helper  # noqa: E402
from striate.cli import main as cli  # noqa: E402


def mean_of_channels(path: Path, shape: list[Any], *, axes: list[int], kind: int = TensorProto.FLOAT) -> Path:
    """A classifier whose classes are the channels, and whose scores are their means."""
    name = "x"
    nodes = []
    if kind != TensorProto.FLOAT:
        nodes.append(helper.make_node("Cast", [name], ["real"], to=TensorProto.FLOAT))
        name = "real"
    nodes.append(helper.make_node("ReduceMean", [name], ["y"], axes=axes, keepdims=0))
    graph = helper.make_graph(
        nodes,
        "graph",
        [helper.make_tensor_value_info("x", kind, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 3])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    path.write_bytes(model.SerializeToString())
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Mostly green, with some red and no blue."""
    pixels = np.zeros((6, 6, 3), np.uint8)
    pixels[..., 0], pixels[..., 1] = 51, 255
    path = tmp_path / "green.png"
    Image.fromarray(pixels).save(path)
    return path


def predicted(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    assert cli.main(["predict", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["predictions"][0]


def complaint(capsys: pytest.CaptureFixture[str], *arguments: Any) -> str:
    assert cli.main(list(map(str, arguments))) == 2
    return capsys.readouterr().err


def scores(prediction: dict[str, Any]) -> np.ndarray:
    """The logits, up to a constant."""
    return np.log(np.array(list(prediction["probabilities"].values())))


@pytest.mark.parametrize(("shape", "axes"), [(["n", 3, 6, 6], [2, 3]), ([1, 6, 6, 3], [1, 2])])
def test_pictures_are_given_in_the_order_of_the_file(
    shape: list[Any], axes: list[int], tmp_path: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = tmp_path / "labels.txt"
    labels.write_text("red\ngreen\nblue\n\n")
    file = mean_of_channels(tmp_path / "m.onnx", shape, axes=axes)
    found = predicted(capsys, file, picture, "--labels", labels)
    assert (found["class"], found["index"]) == ("green", 1)
    differences = np.diff(scores(found))
    assert np.allclose(differences, [0.8, -1.0], atol=1e-4)


def test_mean_std_range_and_order_of_channels(
    tmp_path: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = mean_of_channels(tmp_path / "m.onnx", [1, 3, "h", "w"], axes=[2, 3])
    found = predicted(capsys, file, picture, "--range", 255, "--mean", "100,128,0", "--std", "127", "--bgr")
    assert found["class"] == "1"
    assert np.allclose(np.diff(scores(found)), [(127 + 100) / 127, (51 - 127) / 127], atol=1e-4)


def test_pixels_as_they_are(tmp_path: Path, picture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = mean_of_channels(tmp_path / "m.onnx", [1, 3, 6, 6], axes=[2, 3], kind=TensorProto.UINT8)
    assert predicted(capsys, file, picture)["class"] == "1"
    assert "do not apply" in complaint(capsys, "predict", file, picture, "--mean", "1")


def test_what_does_not_fit(tmp_path: Path, picture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = tmp_path / "labels.txt"
    labels.write_text("one\ntwo\n")
    file = mean_of_channels(tmp_path / "m.onnx", [1, 3, 6, 6], axes=[2, 3])
    assert "2 names for the 3 classes" in complaint(capsys, "predict", file, picture, "--labels", labels)
    assert "cannot be read" in complaint(capsys, "predict", file, picture, "--labels", tmp_path / "none")
    odd = mean_of_channels(tmp_path / "odd.onnx", [1, 5, 6, 6], axes=[2, 3])
    assert "1 or 3 channels" in complaint(capsys, "predict", odd, picture)
    flat = mean_of_channels(tmp_path / "flat.onnx", [1, 3], axes=[0])
    assert "four axes" in complaint(capsys, "predict", flat, picture)
    several = mean_of_channels(tmp_path / "several.onnx", [4, 3, 6, 6], axes=[2, 3])
    assert "4 pictures at once" in complaint(capsys, "predict", several, picture)
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(file.read_bytes()[:-9])
    assert "broken.onnx" in complaint(capsys, "predict", broken, picture)


def test_options_for_onnx_files_alone(
    tmp_path: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = complaint(capsys, "predict", tmp_path / "lenet.safetensors", picture, "--mean", "0.5")
    assert "--mean is for ONNX files" in text


@pytest.mark.parametrize("text", ["", "a", "1,2", "0,0,nan", "1,2,3,4"])
def test_numbers_that_are_none(text: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["predict", str(tmp_path / "m.onnx"), "p.png", "--mean", text])
    assert caught.value.code == 2


def test_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = mean_of_channels(tmp_path / "m.onnx", [1, 3, 6, 6], axes=[2, 3])
    assert cli.main(["summary", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "input x: float32[1, 3, 6, 6]"
    assert any(line.startswith("y ") and "ReduceMean" in line and "float32[1, 3]" in line for line in lines)
    open_sizes = mean_of_channels(tmp_path / "open.onnx", ["n", 3, "h", "w"], axes=[2, 3])
    assert "leaves sizes open" in complaint(capsys, "summary", open_sizes)
    assert cli.main(["summary", str(open_sizes), "--input", "9x7x3"]) == 0
    assert "steps run in NumPy" in capsys.readouterr().out
