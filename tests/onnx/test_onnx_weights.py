"""Weights that sleep: they are right whenever they are read, and take no memory otherwise."""

from __future__ import annotations

import mmap
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.errors import ModelFileError  # noqa: E402
from striate.onnx import load  # noqa: E402
from striate.onnx.weights import CAN_SLEEP, LARGE, HeldFile, Regions, WeightStore  # noqa: E402
from striate.transforms.fold_norm import SCALED_FILTERS  # noqa: E402

RANDOM = np.random.default_rng(0)
SIDE = 128  # SIDE² float32 weights are large

sleeping = pytest.mark.skipif(not CAN_SLEEP, reason="memory is given back on Linux alone")


def floats(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(np.float32)


def saved(path: Path, nodes: list[Any], weights: dict[str, np.ndarray], shape: list[Any]) -> Path:
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(array, name) for name, array in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    path.write_bytes(model.SerializeToString())
    return path


def awake(model: Any) -> list[bool]:
    return [region.awake for _, region in model._store.regions._regions]


def filled(number: float, log: list[int] | None = None) -> Any:
    def fill(out: np.ndarray) -> None:
        out.view(np.float32)[...] = number
        if log is not None:
            log.append(out.size)

    return fill


@sleeping
def test_a_region_sleeps_between_uses() -> None:
    regions, log = Regions(), list[int]()
    array = regions.add(4 * LARGE, filled(3, log)).view(np.float32)
    store = WeightStore(regions)
    assert not log
    assert store.derived("double", [array], lambda: array * 2).sum() == 6 * LARGE
    assert store.derived("double", [array], lambda: array * 9).sum() == 6 * LARGE
    assert log == [4 * LARGE]
    assert not regions.find(array).awake
    turned = array.reshape(4, -1).T
    assert store.derived("triple", [turned], lambda: turned * 3).sum() == 9 * LARGE
    regions.keep([turned])
    assert array.sum() == 3 * LARGE


@sleeping
def test_what_is_the_source_itself_stays_awake() -> None:
    regions = Regions()
    array = regions.add(4 * LARGE, filled(1)).view(np.float32)
    assert WeightStore(regions).derived("aligned", [array], lambda: array).sum() == LARGE


@sleeping
def test_scaled_filters_are_a_step() -> None:
    """They are made while something is made of them, and forgotten."""
    regions = Regions()
    store = WeightStore(regions)
    array = regions.add(4 * LARGE, filled(2)).view(np.float32).reshape(-1, 4)
    scale = np.arange(4, dtype=np.float32)
    scaled = store.derived(SCALED_FILTERS, [array, scale], lambda: array * scale)
    assert scaled.shape == array.shape
    assert not any(region.awake for _, region in regions._regions)
    packed = store.derived("packed", [scaled], lambda: scaled + 1)
    np.testing.assert_array_equal(packed[0], [1, 3, 5, 7])
    assert not any(region.awake for _, region in regions._regions)


@sleeping
def test_an_interrupt_as_memory_is_given_back_leaves_no_zeros() -> None:
    regions = Regions()
    array = regions.add(4 * LARGE, filled(3)).view(np.float32)
    region = regions.find(array)
    assert region is not None

    def give_back(advice: int) -> None:
        mmap.mmap.madvise(region, advice)
        raise KeyboardInterrupt

    region.wake()
    region.madvise = give_back
    with pytest.raises(KeyboardInterrupt):
        region.sleep()
    del region.madvise
    assert not array.any()
    region.wake()
    assert array.sum() == 3 * LARGE


def test_what_was_forgotten_is_found_by_how_it_was_made() -> None:
    store = WeightStore(Regions())
    source = np.ones(LARGE, np.float32)
    step = store.derived("step", [source], lambda: source + 1)
    end = store.derived("end", [step], lambda: step + 1)
    lasting = {id(step), id(end)}
    store.forget({id(end)}, lasting)
    assert lasting == {id(end)}
    again = store.derived("step", [source], lambda: source + 1)
    assert store.derived("end", [again], lambda: np.zeros(1)) is end


@sleeping
@pytest.mark.parametrize("where", ["path", "bytes"])
def test_a_model_whose_weights_sleep(tmp_path: Path, where: str) -> None:
    """Convolution, normalisation and matrix products; a second size is right too and packs nothing anew."""
    w, scale, dense = floats(SIDE, SIDE, 3, 3) * 0.05, floats(SIDE), floats(SIDE, SIDE)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], pads=[1, 1, 1, 1]),
        helper.make_node("BatchNormalization", ["c", "s", "zero", "zero", "one"], ["n"], epsilon=0.0),
        helper.make_node("ReduceMean", ["n"], ["m"], axes=[2, 3], keepdims=0),
        helper.make_node("MatMul", ["m", "dense"], ["y"]),
    ]
    zero, one = np.zeros(SIDE, np.float32), np.ones(SIDE, np.float32)
    weights = {"w": w, "s": scale, "zero": zero, "one": one, "dense": dense}
    path = saved(tmp_path / "m.onnx", nodes, weights, ["N", SIDE, "H", "W"])
    model = load(path if where == "path" else path.read_bytes())
    for N, side in ((1, 14), (1, 15), (2, 9), (1, 14)):
        x = floats(N, SIDE, side, side)
        padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), (2, 3)).astype(np.float64)
        z = np.einsum("nchwlm,kclm->nkhw", windows, w) * scale[:, None, None]
        np.testing.assert_allclose(model(x), z.mean((2, 3)) @ dense, rtol=1e-3, atol=1e-3)
    assert sum(awake(model)) <= 1
    # By the input's size: the matrix of one picture is packed in one way, whatever tile its convolution has.
    packed = {
        key[0][0][0][2]: {id(array) for array in ready.executor.constants.values() if array.nbytes > LARGE}
        for key, ready in model._ready.items()
    }
    assert packed[14] & packed[15]


@sleeping
@pytest.mark.parametrize("kind", ["Add", "Gather", "late", "output"])
def test_what_a_run_reads_stays_awake(tmp_path: Path, kind: str) -> None:
    table = floats(SIDE, SIDE)
    x = np.array([[1.0, 0.0, 1.0]], np.float32)
    nodes = {
        "Add": [helper.make_node("Add", ["x", "table"], ["y"])],
        "Gather": [
            helper.make_node("Cast", ["x"], ["k"], to=TensorProto.INT64),
            helper.make_node("Gather", ["table", "k"], ["y"]),
        ],
        "late": [
            helper.make_node("NonZero", ["x"], ["k"]),
            helper.make_node("Gather", ["table", "k"], ["y"]),
        ],
        "output": [helper.make_node("Identity", ["table"], ["y"])],
    }[kind]
    if kind == "Add":
        x = floats(1, SIDE)
    wanted = {
        "Add": lambda: x + table,
        "Gather": lambda: table[x.astype(int)],
        "late": lambda: table[np.array(np.nonzero(x))],
        "output": lambda: table,
    }[kind]()
    model = load(saved(tmp_path / "m.onnx", nodes, {"table": table}, ["N", None]))
    for _ in range(2):
        np.testing.assert_allclose(model(x), wanted, rtol=1e-6)


@sleeping
def test_a_file_that_was_changed_is_not_read_on(tmp_path: Path) -> None:
    path = tmp_path / "weights"
    path.write_bytes(bytes(100))
    descriptor = os.open(path, os.O_RDONLY)
    held = HeldFile(descriptor, "weights")
    os.close(descriptor)
    out = np.ones(100, np.uint8)
    held.fill(0, out)
    assert not out.any()
    path.write_bytes(bytes(50))
    with pytest.raises(ModelFileError, match="was changed after the model was loaded"):
        held.fill(0, out)
