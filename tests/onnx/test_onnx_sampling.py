"""GridSample, RoiAlign, DeformConv, MaxUnpool and Col2Im against ONNX Runtime and PyTorch, and what is refused."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import helper, numpy_helper  # noqa: E402
from striate.errors import StriateError  # noqa: E402
from striate.onnx import load  # noqa: E402

ORDER = np.random.default_rng(5)


def numbers(*shape: int) -> np.ndarray:
    return ORDER.standard_normal(shape).astype(np.float32)


def file(node: Any, feeds: dict[str, np.ndarray], held: dict[str, np.ndarray], version: int = 20) -> bytes:
    stated = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
        for name, array in feeds.items()
    ]
    constants = [numpy_helper.from_array(array, name) for name, array in held.items()]
    graph = helper.make_graph([node], "g", stated, [helper.make_tensor_value_info("y", 1, None)], constants)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", version)], ir_version=9)
    return made.SerializeToString()


def agrees(node: Any, feeds: dict[str, np.ndarray], version: int = 20, tolerance: float = 1e-5) -> None:
    ort = pytest.importorskip("onnxruntime")
    data = file(node, feeds, {}, version)
    theirs = ort.InferenceSession(data, providers=["CPUExecutionProvider"]).run(None, feeds)[0]
    ours = load(data)(feeds)
    assert ours.shape == theirs.shape
    np.testing.assert_allclose(ours, theirs, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("padding", ["zeros", "border", "reflection"])
@pytest.mark.parametrize("rank", [2, 3])
def test_grids_of_every_kind(padding: str, rank: int) -> None:
    feeds = {
        "x": numbers(2, 9, *(5, 7, 4)[:rank]),
        "grid": (ORDER.random((2, *(4, 3, 5)[:rank], rank)) * 3.4 - 1.7).astype(np.float32),
    }
    for mode, align in itertools.product(("linear", "nearest", "cubic")[: 3 if rank == 2 else 2], (0, 1)):
        node = helper.make_node(
            "GridSample", ["x", "grid"], ["y"], mode=mode, padding_mode=padding, align_corners=align
        )
        agrees(node, feeds, tolerance=2e-4)
    if rank == 2:
        node = helper.make_node("GridSample", ["x", "grid"], ["y"], mode="bicubic", padding_mode=padding)
        agrees(node, feeds, 16, 2e-4)


@pytest.mark.parametrize("mode", ["avg", "max"])
def test_regions_of_every_kind(mode: str) -> None:
    corners = ORDER.random((6, 2)) * 20 - 4
    boxes = np.concatenate([corners, corners + ORDER.random((6, 2)) * 18], 1).astype(np.float32)
    feeds = {"x": numbers(2, 11, 9, 13), "boxes": boxes, "of": np.array([0, 1, 1, 0, 1, 0])}
    for samples, how in itertools.product((0, 1, 3), ("half_pixel", "output_half_pixel")):
        attributes = {"output_height": 3, "output_width": 2, "sampling_ratio": samples, "spatial_scale": 0.5}
        node = helper.make_node(
            "RoiAlign",
            ["x", "boxes", "of"],
            ["y"],
            mode=mode,
            coordinate_transformation_mode=how,
            **attributes,
        )
        agrees(node, feeds, 16)


def test_deformable_convolutions_in_groups() -> None:
    torch = pytest.importorskip("torch")
    x, w, b = numbers(2, 8, 7, 6), numbers(6, 4, 3, 3), numbers(6)
    still = {"x": x, "w": w, "o": np.zeros((2, 36, 4, 3), np.float32), "b": b}
    geometry: dict[str, Any] = {"pads": [1, 1, 1, 1], "strides": [2, 2], "group": 2, "offset_group": 2}
    node = helper.make_node("DeformConv", ["x", "w", "o", "b"], ["y"], **geometry)
    plain = torch.nn.functional.conv2d(*map(torch.tensor, (x, w, b)), stride=2, padding=1, groups=2)
    np.testing.assert_allclose(load(file(node, still, {}))(still), plain.numpy(), rtol=1e-4, atol=1e-4)
    # Offsets of a whole pixel move the picture; a mask of a half halves what is not bias.
    moved = {**still, "o": np.tile(np.array([1, 0], np.float32), 18)[None, :, None, None] + still["o"]}
    moved["m"] = np.full((2, 18, 4, 3), 0.5, np.float32)
    node = helper.make_node("DeformConv", ["x", "w", "o", "b", "m"], ["y"], **geometry)
    below = np.concatenate([x[:, :, 1:], np.zeros_like(x[:, :, :1])], 2)
    padded = np.pad(below, ((0, 0), (0, 0), (1, 1), (1, 1)))
    padded[:, :, 0, 1:-1] = x[:, :, 0]
    plain = torch.nn.functional.conv2d(torch.tensor(padded), torch.tensor(w), stride=2, groups=2) / 2
    wanted = plain.numpy() + b[:, None, None]
    np.testing.assert_allclose(load(file(node, moved, {}))(moved), wanted, rtol=1e-4, atol=1e-4)


def test_pooled_numbers_go_back_to_their_places() -> None:
    torch = pytest.importorskip("torch")
    x = numbers(2, 3, 8, 6)
    y, places = torch.nn.functional.max_pool2d(torch.tensor(x), 2, 2, return_indices=True)
    wanted = torch.nn.functional.max_unpool2d(y, places, 2, 2).numpy()
    whole = places.numpy() + np.arange(6).reshape(2, 3, 1, 1) * 48
    feeds = {"x": y.numpy(), "p": whole}
    node = helper.make_node("MaxUnpool", ["x", "p"], ["y"], kernel_shape=[2, 2], strides=[2, 2])
    assert np.array_equal(load(file(node, feeds, {}))(feeds), wanted)


def test_windows_are_added_where_they_were_taken() -> None:
    torch = pytest.importorskip("torch")
    geometry = {"dilation": (2, 1), "padding": (1, 0), "stride": (1, 2)}
    feeds = {"x": torch.nn.functional.unfold(torch.tensor(numbers(2, 3, 6, 7)), (2, 3), **geometry).numpy()}
    wanted = torch.nn.functional.fold(torch.tensor(feeds["x"]), (6, 7), (2, 3), **geometry).numpy()
    held = {"image": np.array([6, 7]), "block": np.array([2, 3])}
    attributes = {"dilations": [2, 1], "pads": [1, 0, 1, 0], "strides": [1, 2]}
    node = helper.make_node("Col2Im", ["x", "image", "block"], ["y"], **attributes)
    np.testing.assert_allclose(load(file(node, feeds, held))(feeds), wanted, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("kind", "shapes", "attributes", "why"),
    [
        ("GridSample", [(1, 2, 4, 4), (1, 3, 3, 3)], {}, "coordinate for each spatial axis"),
        ("GridSample", [(1, 2, 4, 4), (1, 3, 3, 2)], {"mode": "best"}, "mode must be one of"),
        ("MaxUnpool", [(1, 2, 4, 4), (1, 2, 4, 3)], {"kernel_shape": [2, 2]}, "places of its shape"),
        ("DeformConv", [(1, 2, 4, 4), (3, 2, 3, 3), (1, 17, 2, 2)], {}, r"must be \[N, 18, H, W\]"),
        ("DeformConv", [(1, 2, 4, 4), (3, 1, 3, 3), (1, 18, 2, 2)], {}, "do not fit"),
        (
            "DeformConv",
            [(1, 2, 4, 4), (3, 2, 3, 3), (1, 18, 4, 4)],
            {},
            r"\[4, 4\] windows, but \[2, 2\] fit",
        ),
        (
            "DeformConv",
            [(1, 2, 1, 4), (3, 2, 3, 3), (1, 18, 1, 2)],
            {},
            r"\[1, 2\] windows, but \[0, 2\] fit",
        ),
    ],
)
def test_what_does_not_fit_is_named(
    kind: str, shapes: list[Any], attributes: dict[str, Any], why: str
) -> None:
    feeds = {f"i{k}": numbers(*shape) for k, shape in enumerate(shapes)}
    if kind == "MaxUnpool":
        feeds["i1"] = feeds["i1"].astype(np.int64)
    node = helper.make_node(kind, [*feeds], ["y"], **attributes)
    with pytest.raises(StriateError, match=why):
        load(file(node, feeds, {}))
