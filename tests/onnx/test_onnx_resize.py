"""Resize by scales and to sizes that are no whole multiples: which size, which positions; as other runtimes have it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

import striate as st  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.errors import ModelFileError  # noqa: E402
from striate.onnx import load  # noqa: E402
from striate.ops.interpolation import positions  # noqa: E402

COORDINATES = ("half_pixel", "pytorch_half_pixel", "asymmetric", "align_corners")
NEAREST = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")


def file(
    x: np.ndarray,
    scale: float | None = None,
    size: int | None = None,
    opset: int = 13,
    known: bool = True,
    **attributes: Any,
) -> bytes:
    """A Resize of the last axis of x [1, 1, H, W]; `known`: x is part of the file."""
    tensors = [numpy_helper.from_array(x, "x")] if known else []
    names = ["x"] if opset < 11 else ["x", ""]
    if scale is not None:
        tensors.append(numpy_helper.from_array(np.array([1, 1, 1, scale], np.float32), "scales"))
        names.append("scales")
    else:
        tensors.append(numpy_helper.from_array(np.array([*x.shape[:3], size], np.int64), "sizes"))
        names += ["", "sizes"]
    graph = helper.make_graph(
        [helper.make_node("Resize", names, ["y"], **attributes)],
        "resize",
        [] if known else [helper.make_tensor_value_info("x", TensorProto.FLOAT, x.shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        tensors,
    )
    opsets = [helper.make_opsetid("", opset)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString()


def row(size: int) -> np.ndarray:
    """0, 1, 2, ...: a nearest pixel and an interpolated one both tell their position."""
    return np.arange(size, dtype=np.float32).reshape(1, 1, 1, size)


def resized(
    size: int, scale: float | None = None, wanted: int | None = None, **attributes: Any
) -> np.ndarray:
    return load(file(row(size), scale, wanted, **attributes)).run({})[0].reshape(-1)


@pytest.mark.parametrize(
    ("size", "scale", "expected"),
    [(10, 0.7, 7), (9, 1 / 3, 3), (3, 1 / 3, 1), (10, 0.3, 3), (5, 1.5, 7), (100, 2.3, 230)],
)
def test_sizes_are_computed_in_float32(size: int, scale: float, expected: int) -> None:
    """0.7 in float32 is a little less than 0.7, and 10 times that is 7 again."""
    assert resized(size, scale).size == expected
    for opset in (10, 18):
        assert resized(size, scale, opset=opset).size == expected


def test_positions_are_computed_in_float32() -> None:
    nearest = {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    assert resized(9, 1 / 3, **nearest).tolist() == [0, 3, 6]
    assert resized(9, wanted=3, **nearest).tolist() == [0, 3, 6]
    assert resized(7, 1 / 7, **nearest).tolist() == [0]
    assert resized(10, wanted=3, **nearest).tolist() == [0, 3, 6]
    assert resized(3, 3.0, **nearest).tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 2]


def test_huge_axes_keep_whole_positions() -> None:
    """From 2^24 on float32 does not hold every whole number."""
    count = (1 << 24) + 3
    assert positions(count, count, 1.0, "asymmetric")[-3:].tolist() == [count - 3, count - 2, count - 1]


@pytest.mark.parametrize("mode", ["linear", "cubic", "nearest"])
@pytest.mark.parametrize(("size", "scale"), [(5, 1.5), (4, 2.3), (3, 2.0), (2, 1.7)])
def test_aligned_corners_stay_corners(size: int, scale: float, mode: str) -> None:
    y = resized(size, scale, mode=mode, coordinate_transformation_mode="align_corners")
    assert y[0] == 0
    assert y[-1] == size - 1
    if mode == "linear":
        assert np.allclose(y, np.linspace(0, size - 1, y.size), atol=1e-6)


def test_corners_of_a_shrinking_axis() -> None:
    """To a size: corners are corners. By a fractional scale: the official tests want the fractional length."""
    aligned = {"coordinate_transformation_mode": "align_corners"}
    assert np.allclose(resized(5, wanted=3, mode="linear", **aligned), [0, 2, 4])
    assert np.allclose(resized(4, 0.5, mode="linear", **aligned), [0, 3])
    assert np.allclose(resized(4, 0.6, mode="linear", **aligned), [0, 3 / 1.4])
    assert resized(4, 0.6, nearest_mode="floor", **aligned).tolist() == [0, 3]


def test_one_pixel_is_the_first_for_pytorch_half_pixel() -> None:
    """As ONNX's text has it; PyTorch itself takes the middle."""
    for mode in ("linear", "cubic", "nearest"):
        assert resized(
            5, wanted=1, mode=mode, coordinate_transformation_mode="pytorch_half_pixel"
        ).tolist() == [0]
        middle = resized(5, wanted=1, mode=mode, coordinate_transformation_mode="half_pixel")
        assert np.allclose(middle, [2], atol=1e-6)


def test_before_opset_11_shrinking_takes_the_pixel_behind() -> None:
    """ONNX's own test of that time: [1, 2, 3, 4] by 0.6 is [1, 3]."""
    assert resized(4, 0.6, opset=10).tolist() == [0, 2]
    assert resized(4, 1.7, opset=10).tolist() == [0, 0, 1, 1, 2, 2]
    with pytest.raises(ModelFileError, match="nearest_mode must be one of"):
        resized(4, 0.6, nearest_mode="simple")


def test_the_middle_between_two_pixels_is_met_although_float32_misses_it() -> None:
    """Output 4 of 20 pixels made 6 lies at 4.5 · 20/6 - 0.5 = 14.5; in float32 a little before."""
    half = {"coordinate_transformation_mode": "half_pixel"}
    assert resized(20, wanted=6, nearest_mode="round_prefer_ceil", **half).tolist() == [1, 5, 8, 11, 15, 18]
    assert resized(20, wanted=6, nearest_mode="round_prefer_floor", **half).tolist() == [1, 4, 8, 11, 14, 18]


def grid() -> Iterator[tuple[int, float | None, int | None, dict[str, Any]]]:
    modes: list[dict[str, Any]] = [{"mode": "nearest", "nearest_mode": each} for each in NEAREST]
    modes += [
        {"mode": "linear"},
        {"mode": "cubic"},
        {"mode": "cubic", "exclude_outside": 1, "cubic_coeff_a": -0.5},
    ]
    asked: list[tuple[float | None, int | None]] = [
        (each, None) for each in (1 / 3, 0.6, 0.7, 0.75, 1.5, 1.7, 2.3)
    ]
    asked += [(None, each) for each in (1, 2, 3, 7, 11)]
    for size, (scale, wanted), coordinates in itertools.product((3, 5, 9, 10, 14), asked, COORDINATES):
        for mode in modes:
            shrinks = scale is not None and scale < 1 and mode["mode"] != "nearest"
            if coordinates == "align_corners" and shrinks:
                continue
            yield size, scale, wanted, {**mode, "coordinate_transformation_mode": coordinates}


@pytest.mark.slow
@pytest.mark.peers
def test_onnx_runtime_says_the_same() -> None:
    runtime = pytest.importorskip("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 4
    compared = 0
    for size, scale, wanted, attributes in grid():
        x = np.random.default_rng(size).random((1, 1, 2, size)).astype(np.float32)
        (found,) = load(file(x, scale, wanted, **attributes)).run({})
        session = runtime.InferenceSession(file(x, scale, wanted, known=False, **attributes), options)
        (expected,) = session.run(None, {"x": x})
        assert found.shape == expected.shape, (size, scale, wanted, attributes)
        assert np.allclose(found, expected, rtol=1e-4, atol=2e-5), (size, scale, wanted, attributes)
        compared += 1
    assert compared > 1000


# interpolate(mode, align_corners) of PyTorch as its exporter writes it.
EXPORTED: Sequence[tuple[str, bool | None, dict[str, Any]]] = (
    ("nearest", None, {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}),
    ("bilinear", False, {"coordinate_transformation_mode": "pytorch_half_pixel", "mode": "linear"}),
    ("bilinear", True, {"coordinate_transformation_mode": "align_corners", "mode": "linear"}),
    ("bicubic", False, {"coordinate_transformation_mode": "pytorch_half_pixel", "mode": "cubic"}),
    ("bicubic", True, {"coordinate_transformation_mode": "align_corners", "mode": "cubic"}),
)


@pytest.mark.peers
@pytest.mark.parametrize(("mode", "align", "attributes"), EXPORTED)
def test_pytorch_says_the_same(mode: str, align: bool | None, attributes: dict[str, Any]) -> None:
    """But for what docs/onnx.md lists: one output pixel, and corners of an axis that shrinks by a fraction."""
    torch = pytest.importorskip("torch")
    for size, scale in itertools.product((3, 5, 9, 10), (1 / 3, 0.5, 0.7, 1.5, 1.7, 2.0, 2.6)):
        x = np.random.default_rng(size).random((1, 1, 2, size)).astype(np.float32)
        expected = torch.nn.functional.interpolate(
            torch.tensor(x), scale_factor=(1.0, scale), mode=mode, align_corners=align
        ).numpy()
        if expected.shape[3] == 1 or (align and scale < 1):
            continue
        (found,) = load(file(x, scale, **attributes)).run({})
        assert found.shape == expected.shape
        assert np.allclose(found, expected, rtol=1e-4, atol=2e-5), (size, scale)


@pytest.mark.peers
@pytest.mark.parametrize(("mode", "align", "attributes"), EXPORTED)
def test_our_own_layer_agrees_with_pytorch(mode: str, align: bool | None, attributes: dict[str, Any]) -> None:
    torch = pytest.importorskip("torch")
    for size, scale in itertools.product((1, 2, 3, 5, 10), (1, 2, 3, 5, 7)):
        x = np.random.default_rng(size).random((2, size, 3, 2)).astype(np.float32)
        expected = torch.nn.functional.interpolate(
            torch.tensor(x.transpose(0, 3, 1, 2)), scale_factor=(scale, 2), mode=mode, align_corners=align
        ).numpy()
        layer = st.nn.Upsample((scale, 2), mode, align_corners=bool(align))
        assert np.allclose(layer(x), expected.transpose(0, 2, 3, 1), rtol=1e-4, atol=2e-5), (size, scale)
