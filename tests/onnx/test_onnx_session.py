"""Models from ONNX files as callers see them: names, types, shapes, layouts, threads, what depends on data."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

import striate as st  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.cpu import jit  # noqa: E402
from striate.errors import ArgumentError, ShapeError  # noqa: E402
from striate.ir.types import TensorType  # noqa: E402
from striate.onnx import InferenceSession, load, programs  # noqa: E402

node = helper.make_node


def stated(name: str, shape: Sequence[Any] | None, kind: int = TensorProto.FLOAT) -> Any:
    return helper.make_tensor_value_info(name, kind, shape)


def file(nodes: Sequence[Any], inputs: Sequence[Any], outputs: Sequence[Any], **known: np.ndarray) -> bytes:
    tensors = [numpy_helper.from_array(array, name) for name, array in known.items()]
    graph = helper.make_graph(list(nodes), "graph", list(inputs), list(outputs), tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    model.producer_name = "test"
    return model.SerializeToString()


def small(batch: Any = "n", height: Any = "h", width: Any = "w") -> bytes:
    """Convolution, normalisation, activation, pooling, a shape read from the data, a classifier."""
    rng = np.random.default_rng(3)
    nodes = [
        node("Conv", ["x", "w", "b"], ["a"], pads=[1, 1, 1, 1]),
        node("BatchNormalization", ["a", "s", "b", "m", "v"], ["c"]),
        node("Relu", ["c"], ["d"]),
        node("GlobalAveragePool", ["d"], ["e"]),
        node("Shape", ["e"], ["whole"]),
        node("Slice", ["whole", "zero", "one"], ["first"]),
        node("Concat", ["first", "rest"], ["shape"], axis=0),
        node("Reshape", ["e", "shape"], ["f"]),
        node("Gemm", ["f", "g"], ["y"], transB=1),
    ]
    return file(
        nodes,
        [stated("x", [batch, 3, height, width])],
        [stated("y", [batch, 5]), stated("d", [batch, 8, height, width])],
        w=rng.standard_normal((8, 3, 3, 3)).astype(np.float32),
        b=rng.standard_normal(8).astype(np.float32),
        s=rng.standard_normal(8).astype(np.float32),
        m=rng.standard_normal(8).astype(np.float32),
        v=rng.random(8).astype(np.float32) + 0.5,
        g=rng.standard_normal((5, 8)).astype(np.float32),
        zero=np.array([0]),
        one=np.array([1]),
        rest=np.array([-1]),
    )


def pictures(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def test_the_same_calls_as_onnx_runtime() -> None:
    session = InferenceSession(small(), providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    assert (given.name, given.type, given.shape) == ("x", "tensor(float)", ["n", 3, "h", "w"])
    assert [each.name for each in session.get_outputs()] == ["y", "d"]
    x = pictures(2, 3, 8, 9)
    y, d = session.run(None, {"x": x})
    assert (y.shape, d.shape) == ((2, 5), (2, 8, 8, 9))
    (again,) = session.run(["d"], {"x": x})
    assert np.array_equal(again, d)
    both = session.run(["d", "y"], {"x": x})
    assert np.array_equal(both[0], d)
    assert np.array_equal(both[1], y)


def test_a_model_is_called_with_arrays_or_a_dict() -> None:
    model = st.onnx.load(small())
    x = pictures(1, 3, 8, 8)
    y, d = model(x)
    assert all(np.array_equal(p, q) for p, q in zip(model({"x": x}), (y, d), strict=True))
    with pytest.raises(st.ArgumentError, match="takes 1 inputs"):
        model(x, x)


def test_pictures_with_channels_last_need_no_transpose() -> None:
    first, last = load(small()), load(small(), layout="NHWC")
    assert [str(each) for each in last.inputs] == ["x: float32[n, h, w, 3]"]
    x = pictures(2, 3, 8, 9)
    y, d = first(x)
    moved = np.ascontiguousarray(x.transpose(0, 2, 3, 1))
    y_last, d_last = last(moved)
    assert np.array_equal(y, y_last)
    assert np.array_equal(d, d_last.transpose(0, 3, 1, 2))
    assert "axes are moved" in first.explain(x)
    assert "axes are moved" not in last.explain(moved)


def test_each_shape_is_compiled_and_few_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    model = load(small())
    whole = pictures(20, 3, 8, 8)
    expected = model(whole)[0]
    monkeypatch.setattr(programs, "MOST_BYTES", 5 * model._ready.bytes)
    for count in range(1, 20):
        y, _ = model(whole[:count])
        assert np.allclose(y, expected[:count], rtol=1e-4, atol=1e-5)
    assert 4 <= len(model._ready) <= 10
    for size in ((9, 12), (16, 8), (8, 8)):
        assert model(pictures(1, 3, *size))[1].shape == (1, 8, *size)
    # What the last one needs is kept, whatever it takes.
    monkeypatch.setattr(programs, "MOST_BYTES", 0)
    model(whole[:7])
    assert len(model._ready) == 1


def test_programs_are_kept_by_the_bytes_that_only_they_need() -> None:
    """Weights that all share are counted once, and sizes used last stay."""
    model = load(small())
    sizes = [(1, 3, side, side) for side in range(8, 40)]
    for size in sizes:
        model.warmup(size)
    assert len(model._ready) == len(sizes)
    weights = {id(a): a.nbytes for _, r in model._ready.items() for a in r.executor.constants.values()}
    steps = sum(len(ready.imported.graph.nodes) for _, ready in model._ready.items())
    assert model._ready.bytes == sum(weights.values()) + programs.BYTES_A_STEP * steps


def test_a_session_that_is_warm_compiles_nothing_more() -> None:
    session = InferenceSession(small())
    session.warmup([(1, 3, 8, 8), {"x": (2, 3, 9, 12)}])
    known, kept = set(jit.loader().addresses), len(session.model._ready)
    session.run(None, {"x": pictures(1, 3, 8, 8)})
    session.run(None, {"x": pictures(2, 3, 9, 12)})
    assert set(jit.loader().addresses) == known
    assert len(session.model._ready) == kept
    with pytest.raises(ArgumentError, match="no input 'y'"):
        session.warmup([{"x": (1, 3, 8, 8), "y": (1,)}])
    with pytest.raises(ShapeError):
        session.warmup([(1, 4, 8, 8)])
    with pytest.raises(ArgumentError, match="takes 1 inputs"):
        session.model.warmup()


def test_weights_are_shared_by_all_shapes() -> None:
    model = load(small())
    programs = [model.ready([TensorType((n, 3, 8, 8))]).executor for n in (1, 2, 3)]
    constants = [[array for array in each.constants.values() if array.size > 1] for each in programs]
    assert len(constants[0]) == len(constants[1]) == len(constants[2]) > 2
    for others in constants[1:]:
        assert {id(array) for array in constants[0]} == {id(array) for array in others}


def test_eight_threads_on_one_session_give_the_serial_answers() -> None:
    session = InferenceSession(small(), threads=2)
    inputs = [pictures(1 + k % 3, 3, 8 + k % 2, 8, seed=k) for k in range(8)]
    serial = [InferenceSession(small(), threads=2).run(None, {"x": x}) for x in inputs]
    wrong: list[int] = []

    def work(k: int) -> None:
        for _ in range(20):
            found = session.run(None, {"x": inputs[k]})
            if not all(np.array_equal(p, q) for p, q in zip(found, serial[k], strict=True)):
                wrong.append(k)

    workers = [threading.Thread(target=work, args=(k,)) for k in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong


def test_the_caller_owns_inputs_and_outputs() -> None:
    session = InferenceSession(small())
    x = pictures(1, 3, 8, 8)
    kept = x.copy()
    first = session.run(None, {"x": x})
    copies = [each.copy() for each in first]
    session.run(None, {"x": 2 * x})
    assert np.array_equal(x, kept)
    assert all(np.array_equal(p, q) for p, q in zip(first, copies, strict=True))
    for each in first:
        each[...] = 0
    again = session.run(None, {"x": x})
    assert all(np.array_equal(p, q) for p, q in zip(again, copies, strict=True))


def test_outputs_that_are_known_or_passed_through() -> None:
    data = file(
        [node("Relu", ["k"], ["known"]), node("Identity", ["x"], ["same"])],
        [stated("x", [2, 3])],
        [stated("known", [2]), stated("same", [2, 3]), stated("x", [2, 3]), stated("same", [2, 3])],
        k=np.array([-1, 2], np.float32),
    )
    x = pictures(2, 3)
    for _ in range(2):
        known, *rest = load(data)(x)
        assert np.array_equal(known, [0, 2])
        assert all(np.array_equal(each, x) for each in rest)
        known[...] = 7


def test_shapes_that_depend_on_data_are_computed_at_run_time() -> None:
    data = file(
        [
            node("Relu", ["x"], ["a"]),
            node("NonZero", ["a"], ["places"]),
            node("Transpose", ["places"], ["rows"], perm=[1, 0]),
            node("Identity", ["rows"], ["found"]),
        ],
        [stated("x", [None])],
        [stated("rows", [None, 1], TensorProto.INT64), stated("found", [None, 1], TensorProto.INT64)],
    )
    model = load(data)
    for values in ([1.0, -1.0, 3.0], [-1.0, -2.0], [1.0, 2.0, 3.0, 4.0]):
        x = np.array(values, np.float32)
        rows, _ = model(x)
        assert np.array_equal(rows[:, 0], np.flatnonzero(x > 0))
    assert "depends on data" in model.explain(np.ones(3, np.float32))


def test_arguments_of_load() -> None:
    for wrong in ({"layout": "CHWN"}, {"precision": "half"}, {"threads": 0}):
        with pytest.raises(st.ArgumentError):
            load(small(), **wrong)  # type: ignore[arg-type]
    x = pictures(1, 3, 8, 8)
    one, two = load(small(), threads=1)(x), load(small(), threads=2)(x)
    assert all(np.array_equal(p, q) for p, q in zip(one, two, strict=True))
    strict = load(small(), precision="strict")(x)
    assert all(np.allclose(p, q, rtol=1e-4, atol=1e-5) for p, q in zip(one, strict, strict=True))


def test_without_the_package_the_error_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['onnx'] = None; sys.meta_path.insert(0, type('No', (), {'find_spec': "
        "staticmethod(lambda name, path=None, target=None: None)})())\n"
        "import importlib.util as u; found = u.find_spec\n"
        "u.find_spec = lambda name, package=None: None if name == 'onnx' else found(name, package)\n"
        "import striate as st\n"
        "try: st.onnx\n"
        "except st.UnsupportedError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 'pip install "striate[onnx]"' in done.stdout


@pytest.mark.peers
@pytest.mark.parametrize("shape", [(1, 3, 8, 8), (3, 3, 17, 5), (2, 3, 1, 1)])
def test_onnx_runtime_says_the_same(shape: tuple[int, ...]) -> None:
    peer = pytest.importorskip("onnxruntime").InferenceSession(small())
    session = InferenceSession(small())
    for mine, others in (
        (session.get_inputs(), peer.get_inputs()),
        (session.get_outputs(), peer.get_outputs()),
    ):
        assert [(a.name, a.type, a.shape) for a in mine] == [(a.name, a.type, a.shape) for a in others]
    x = pictures(*shape)
    for found, expected in zip(session.run(None, {"x": x}), peer.run(None, {"x": x}), strict=True):
        assert np.allclose(found, expected, rtol=1e-4, atol=1e-5)
