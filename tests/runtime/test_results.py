"""Memory of results is used again, but never while anybody sees it; `out=` writes where the caller says."""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import resource
import sys
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import striate as st
from interrupts import in_child
from onnx import TensorProto, helper
from striate.cpu import results
from striate.cpu.results import Results
from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.arrays import LARGE, address_of
from striate.onnx import InferenceSession

SHAPE = (2, 64, 64, 8)


class Doubles(st.nn.Module):
    def __call__(self, x: Any) -> Any:
        return x + x


class Both(st.nn.Module):
    def __call__(self, x: Any) -> Any:
        return x + x, st.relu(x)


def picture(value: float = 1.0) -> np.ndarray:
    return np.full(SHAPE, value, np.float32)


def test_memory_comes_back_once_nobody_sees_it() -> None:
    model = Doubles()
    first = model(picture())
    assert first.nbytes >= LARGE
    address = address_of(first)
    del first
    assert address_of(model(picture())) == address


# What a caller may keep instead of the result itself.
KEEPERS: dict[str, Callable[[np.ndarray], Any]] = {
    "the array": lambda y: y,
    "a part": lambda y: y[1, 3:5],
    "a view of a view": lambda y: y[0].reshape(-1)[5:].T,
    "its base": lambda y: y.base,
    "a memoryview": lambda y: memoryview(y),
    "a part of a memoryview": lambda y: memoryview(y)[1:],
    "another array over its bytes": lambda y: np.frombuffer(memoryview(y).cast("B"), np.uint8),
    "an array of another class": lambda y: y.view(np.ma.MaskedArray),
    "strides of its own": lambda y: np.lib.stride_tricks.as_strided(y, (4,), (4,)),
    "dlpack": lambda y: np.from_dlpack(y),
    "a capsule": lambda y: y.__dlpack__(),
    "an iterator": lambda y: y.flat,
    "ctypes": lambda y: y.ctypes,
    "ctypes over its bytes": lambda y: np.ctypeslib.as_ctypes(y),
    "pickled with its bytes beside it": lambda y: (
        buffers := [],
        pickle.dumps(y, 5, buffer_callback=buffers.append),
    ),
}


@pytest.mark.parametrize("keeper", KEEPERS)
def test_what_somebody_sees_is_not_written_to(keeper: str) -> None:
    model = Doubles()
    result = model(picture(1.0))
    whole = np.frombuffer(memoryview(result.base), np.uint8).copy()
    first, owner = address_of(result), address_of(result.base)
    kept = KEEPERS[keeper](result)
    del result
    gc.collect()
    later = [model(picture(2.0 + k)) for k in range(4)]
    assert first not in [address_of(each) for each in later]
    for k, each in enumerate(later):
        np.testing.assert_array_equal(each, 4.0 + 2 * k)
    # The bytes that the first result had are as they were, while `kept` keeps them.
    assert (np.frombuffer(ctypes.string_at(owner, whole.size), np.uint8) == whole).all()
    del kept


def test_torch_keeps_what_it_sees() -> None:
    torch = pytest.importorskip("torch")
    model = Doubles()
    tensor = torch.from_numpy(model(picture()))[1]
    others = [model(picture(3.0)) for _ in range(3)]
    assert float(tensor.min()) == float(tensor.max()) == 2.0
    assert all((each == 6.0).all() for each in others)


def test_a_run_in_steady_state_faults_no_page() -> None:
    model = st.nn.Conv2d(240, 1)
    x = np.ones((1, 56, 56, 80), np.float32)
    for _ in range(4):
        y = model(x)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(20):
        y = model(x)
    faults = (resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before) / 20
    assert y.nbytes > 500 * 4096
    assert faults < 2


def test_small_results_own_their_memory() -> None:
    y = Doubles()(np.ones((1, 4, 4, 1), np.float32))
    assert y.base is None
    assert y.flags.owndata


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    size = 1 << 20
    monkeypatch.setattr(results, "MOST_BYTES", 4 * size)
    monkeypatch.setattr(results, "_grown", [])
    one, other = (Results((size,), np.dtype(np.uint8)) for _ in range(2))
    held = [one.take()[0] for _ in range(3)]
    assert one.bytes == 3 * size
    held += [other.take()[0] for _ in range(3)]
    assert one.bytes + other.bytes == 4 * size
    assert other.bytes == 3 * size
    assert len({address_of(each) for each in held}) == 6
    held += [other.take()[0] for _ in range(results.MOST_RESULTS + 2)]
    assert one.bytes + other.bytes <= 4 * size
    too_large = Results((5 * size,), np.dtype(np.uint8))
    too_large.take()
    assert too_large.bytes == 0


def test_nothing_is_used_again_where_counts_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "_COUNTS_ARE_EXACT", False)
    taken = Results((LARGE,), np.dtype(np.uint8))
    taken.take()
    assert taken.bytes == 0


def test_threads_get_memory_of_their_own() -> None:
    model, wrong = Doubles(), []
    model(picture())

    def call(number: int) -> None:
        kept: list[tuple[float, np.ndarray]] = []
        for turn in range(30):
            value = float(number * 100 + turn)
            kept.append((2 * value, model(picture(value))))
            if turn % 3 == 2:
                wrong.extend(wanted for wanted, each in kept if not (each == wanted).all())
                kept = kept[-1:]

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=call, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert not wrong


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_parent_and_child_do_not_write_to_each_other() -> None:
    model = Doubles()
    kept = model(picture(1.0))

    def child() -> int:
        for k in range(4):
            assert (model(picture(5.0 + k)) == 10.0 + 2 * k).all()
        assert (kept == 2.0).all()
        return 0

    code, words = in_child(child)
    assert code == 0, words
    assert (kept == 2.0).all()


# -- out= -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [(1, 4, 4, 1), SHAPE])
def test_results_are_written_where_the_caller_says(shape: tuple[int, ...]) -> None:
    model, x = Doubles(), np.ones(shape, np.float32)
    place = np.zeros(shape, np.float32)
    assert model(x, out=place) is place
    assert (place == 2.0).all()
    # Not where a line begins.
    crooked = np.zeros(place.size + 3, np.float32)[3:].reshape(shape)
    assert model(3 * x, out=crooked) is crooked
    assert (crooked == 6.0).all()
    assert (place == 2.0).all()
    assert model(x, out=None) is not place


def test_several_results_and_some_of_them() -> None:
    model, place = Both(), np.zeros(SHAPE, np.float32)
    double, positive = model(picture(), out=(None, place))
    assert positive is place
    assert (double == 2.0).all()
    assert (place == 1.0).all()
    with pytest.raises(ArgumentError, match="several results"):
        model(picture(), out=place)
    with pytest.raises(ArgumentError, match="1 arrays for 2 results"):
        model(picture(), out=(place,))
    with pytest.raises(ArgumentError, match="overlaps that for another"):
        model(picture(), out=(place, place))


def test_an_option_named_out_stays_the_models() -> None:
    class Named(st.nn.Module):
        def __call__(self, x: Any, out: float = 1.0) -> Any:
            return x * out

    assert (Named()(picture(), out=3.0) == 3.0).all()


def test_unfit_memory_is_refused_in_words() -> None:
    model, x = Doubles(), picture()
    with pytest.raises(ShapeError, match=r"result 0 is \[2, 64, 64, 8\], the memory for it \[2\]"):
        model(x, out=np.zeros(2, np.float32))
    with pytest.raises(DTypeError, match="is float32, the memory for it float64"):
        model(x, out=np.zeros(SHAPE))
    with pytest.raises(ArgumentError, match="contiguous"):
        model(x, out=np.zeros(SHAPE[::-1], np.float32).T)
    with pytest.raises(ArgumentError, match="NumPy array, got list"):
        model(x, out=[1.0])
    locked = np.zeros(SHAPE, np.float32)
    locked.flags.writeable = False
    with pytest.raises(ArgumentError, match="read-only"):
        model(x, out=locked)
    with pytest.raises(ArgumentError, match="overlaps an input"):
        model(x, out=x)
    assert (x == 1.0).all()


def test_parameters_are_no_place_for_results() -> None:
    layer = st.nn.Linear(8)
    x = np.ones((8, 8), np.float32)
    layer(x)
    with pytest.raises(ArgumentError, match="read-only"):
        layer(x, out=layer.parameters()["weight"].array)


def session() -> InferenceSession:
    def value(name: str) -> Any:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", 3])

    nodes = [
        helper.make_node("Add", ["x", "x"], ["double"]),
        helper.make_node("Relu", ["x"], ["positive"]),
        helper.make_node("Identity", ["double"], ["again"]),
    ]
    graph = helper.make_graph(nodes, "g", [value("x")], [value(n) for n in ("double", "positive", "again")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return InferenceSession(model.SerializeToString())


def test_sessions_write_where_the_caller_says() -> None:
    runs, x = session(), np.array([[1, -2, 3]], np.float32)
    place, again = np.zeros_like(x), np.zeros_like(x)
    (got,) = runs.run(["positive"], {"x": x}, out=[place])
    assert got is place
    np.testing.assert_array_equal(place, [[1, 0, 3]])
    double, positive, other = runs.run(None, {"x": x}, out=[None, place, again])
    assert positive is place
    assert other is again
    np.testing.assert_array_equal(double, 2 * x)
    np.testing.assert_array_equal(again, 2 * x)
    with pytest.raises(ArgumentError, match="for each of 1 outputs, got 2"):
        runs.run(["positive"], {"x": x}, out=[place, again])
    with pytest.raises(ArgumentError, match="no output 'other'"):
        runs.run(["other"], {"x": x}, out=[place])
    with pytest.raises(ShapeError, match=r"output 'positive' is \[1, 3\], the memory for it \[2, 3\]"):
        runs.run(["positive"], {"x": x}, out=[np.zeros((2, 3), np.float32)])


def test_bound_outputs_are_written_in_place_where_that_is_possible() -> None:
    runs, x = session(), np.array([[1, -2, 3]], np.float32)
    place, strided = np.zeros_like(x), np.zeros((1, 6), np.float32)[:, ::2]
    binding = runs.io_binding()
    binding.bind_cpu_input("x", x)
    binding.bind_ortvalue_output("double", st.onnx.OrtValue.ortvalue_from_numpy(place))
    binding.bind_ortvalue_output("positive", st.onnx.OrtValue.ortvalue_from_numpy(strided))
    assert binding.direct()[0] is place
    assert binding.direct()[1] is None
    runs.run_with_iobinding(binding)
    np.testing.assert_array_equal(place, 2 * x)
    np.testing.assert_array_equal(strided, np.maximum(x, 0))
    # A state that is read and written.
    binding.bind_ortvalue_output("double", st.onnx.OrtValue.ortvalue_from_numpy(x))
    runs.run_with_iobinding(binding)
    np.testing.assert_array_equal(x, [[2, -4, 6]])
