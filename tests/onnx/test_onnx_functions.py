"""Functions of a file's own, what nobody needs, sizes left open, bfloat16, inputs with numbers of their own."""

from __future__ import annotations

import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate import errors  # noqa: E402
from striate.onnx import InferenceSession, load  # noqa: E402

node = helper.make_node
OWN = "pkg.own"
X = np.random.default_rng(0).standard_normal((2, 3)).astype(np.float32)
# Kinds of attributes: those that hold a number, and those that hold a tensor.
REFERENCED, TENSOR = 1, 4


def stated(name: str, shape: Any, kind: int = TensorProto.FLOAT) -> Any:
    return helper.make_tensor_value_info(name, kind, shape)


def referring(
    kind: str, inputs: Sequence[str], outputs: Sequence[str], domain: str = "", **references: str
) -> Any:
    """A node whose attributes are those of the function's call: name -> the call's name, all of numbers."""
    made = node(kind, inputs, outputs, domain=domain)
    for name, source in references.items():
        made.attribute.add(name=name, ref_attr_name=source, type=REFERENCED)
    return made


def function(
    name: str,
    inputs: Sequence[str],
    outputs: Sequence[str],
    nodes: Sequence[Any],
    attributes: Sequence[str] = (),
    defaults: Sequence[Any] = (),
    version: int = 17,
) -> Any:
    opsets = [helper.make_opsetid("", version), helper.make_opsetid(OWN, 1)]
    return helper.make_function(
        OWN, name, list(inputs), list(outputs), list(nodes), opsets, list(attributes), list(defaults)
    )


def file(
    nodes: Sequence[Any],
    functions: Sequence[Any] = (),
    outputs: Sequence[Any] = (),
    known: Sequence[Any] = (),
    inputs: Sequence[Any] = (),
    version: int = 17,
) -> bytes:
    graph = helper.make_graph(
        list(nodes),
        "main",
        list(inputs) or [stated("x", ["n", 3])],
        list(outputs) or [onnx.ValueInfoProto(name="y")],
        list(known),
    )
    opsets = [helper.make_opsetid("", version), helper.make_opsetid(OWN, 1)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10, functions=list(functions))
    return model.SerializeToString()


def branch(name: str, part: Any) -> Any:
    """A graph inside a node, which gives `z`."""
    return helper.make_graph([part], name, [], [stated("z", None)])


def number(name: str, value: float) -> Any:
    return helper.make_attribute(name, value)


SCALED = function(
    "Scaled",
    ["a"],
    ["c"],
    [referring("Constant", [], ["b"], value_float="factor"), node("Mul", ["a", "b"], ["c"], name="multiply")],
    ["factor"],
)


# -- functions --------------------------------------------------------------------------------------


def test_a_call_is_what_its_function_computes() -> None:
    """Twice in a row, so that inner names must not meet; the model's own `b` is another than the function's."""
    data = file(
        [
            node("Scaled", ["x"], ["b"], domain=OWN, factor=2.0),
            node("Scaled", ["b"], ["c"], domain=OWN, factor=3.0),
            node("Add", ["b", "c"], ["y"]),
        ],
        [SCALED],
    )
    assert np.allclose(load(data)(X), 8 * X)
    assert "Scaled#1/multiply" in load(data).summary(X)


def test_defaults_of_attributes_and_those_that_are_left_out() -> None:
    slope = function(
        "Leaky",
        ["a"],
        ["b"],
        [referring("LeakyRelu", ["a"], ["b"], alpha="slope")],
        [],
        [number("slope", 0.5)],
    )
    plain = function("Plain", ["a"], ["b"], [referring("LeakyRelu", ["a"], ["b"], alpha="slope")], ["slope"])
    for call, expected in (
        (node("Leaky", ["x"], ["y"], domain=OWN), 0.5),
        (node("Leaky", ["x"], ["y"], domain=OWN, slope=0.25), 0.25),
        (node("Plain", ["x"], ["y"], domain=OWN), 0.01),
        (node("Plain", ["x"], ["y"], domain=OWN, slope=0.25), 0.25),
    ):
        assert np.allclose(load(file([call], [slope, plain]))(X), np.where(X > 0, X, expected * X))


def test_a_large_default_is_held_once() -> None:
    table = numpy_helper.from_array(np.ones((300, 300), np.float32), "table")
    filled = function(
        "Filled", [], ["b"], [node("Constant", [], ["b"])], [], [helper.make_attribute("table", table)]
    )
    filled.node[0].attribute.add(name="value", ref_attr_name="table", type=TENSOR)
    calls = [node("Filled", [], [f"t{k}"], domain=OWN) for k in range(200)]
    data = file([*calls, node("ReduceSum", ["t0"], ["y"], keepdims=0)], [filled])
    tracemalloc.start()
    try:
        assert load(data).run({"x": X})[0] == 300 * 300
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


def test_functions_call_functions_and_hand_attributes_down() -> None:
    twice = function(
        "Twice",
        ["a"],
        ["c"],
        [
            referring("Scaled", ["a"], ["b"], OWN, factor="factor"),
            referring("Scaled", ["b"], ["c"], OWN, factor="factor"),
        ],
        ["factor"],
    )
    data = file([node("Twice", ["x"], ["y"], domain=OWN, factor=3.0)], [twice, SCALED])
    assert np.allclose(load(data)(X), 9 * X)


def test_a_function_means_what_it_meant_in_its_own_opset() -> None:
    """Before opset 13 Softmax took all axes from the first on as one; the file is of opset 17."""
    old = function("Old", ["a"], ["b"], [node("Softmax", ["a"], ["b"], axis=0)], version=11)
    (y,) = load(file([node("Old", ["x"], ["y"], domain=OWN)], [old])).run({"x": X})
    assert np.allclose(y, np.exp(X) / np.exp(X).sum(), rtol=1e-5)


def test_a_function_of_an_opset_that_is_not_known_is_refused() -> None:
    new = function("New", ["a"], ["b"], [node("Relu", ["a"], ["b"])], version=999)
    with pytest.raises(errors.UnsupportedError, match=r"function pkg\.own\.New asks for opset 999"):
        load(file([node("New", ["x"], ["y"], domain=OWN)], [new]))


def test_inputs_and_outputs_that_are_left_out_or_handed_on() -> None:
    clip = function("Between", ["a", "low", "high"], ["b"], [node("Clip", ["a", "low", "high"], ["b"])])
    both = function("Both", ["a"], ["a", "b", "b"], [node("Neg", ["a"], ["b"])])
    known = [numpy_helper.from_array(np.float32(0.1), "top")]
    (y,) = load(file([node("Between", ["x", "", "top"], ["y"], domain=OWN)], [clip], known=known)).run(
        {"x": X}
    )
    assert np.array_equal(y, np.minimum(X, np.float32(0.1)))
    outputs = [stated(name, None) for name in ("p", "q", "r")]
    p, q, r = load(file([node("Both", ["x"], ["p", "q", "r"], domain=OWN)], [both], outputs)).run({"x": X})
    assert np.array_equal(p, X)
    assert np.array_equal(q, -X)
    assert np.array_equal(r, -X)
    (q,) = load(file([node("Both", ["x"], ["", "q"], domain=OWN)], [both], outputs[1:2])).run({"x": X})
    assert np.array_equal(q, -X)


def test_graphs_inside_functions_and_functions_inside_graphs() -> None:
    choice = node(
        "If",
        ["c"],
        ["b"],
        then_branch=branch("then", referring("Scaled", ["a"], ["z"], OWN, factor="factor")),
        else_branch=branch("else", node("Neg", ["a"], ["z"])),
    )
    chosen = function("Chosen", ["c", "a"], ["b"], [choice], ["factor"])
    calls = [
        node("Chosen", ["flag", "x"], ["u"], domain=OWN, factor=3.0),
        node("Chosen", ["flag", "u"], ["y"], domain=OWN, factor=5.0),
    ]
    for flag, expected in ((True, 15 * X), (False, X)):
        known = [numpy_helper.from_array(np.array(flag), "flag")]
        assert np.allclose(load(file(calls, [chosen, SCALED], known=known))(X), expected)
        given = [stated("x", ["n", 3]), stated("flag", [], TensorProto.BOOL)]
        (y,) = load(file(calls, [chosen, SCALED], inputs=given)).run({"x": X, "flag": np.array(flag)})
        assert np.allclose(y, expected)


def test_functions_that_stand_in_any_order() -> None:
    """Also inside a branch, whose nodes are in order before the function is unfolded there."""
    turned = function("F", ["a"], ["c"], [node("Neg", ["b"], ["c"]), node("Relu", ["a"], ["b"])])
    choice = node(
        "If",
        ["flag"],
        ["y"],
        then_branch=branch("then", node("F", ["x"], ["z"], domain=OWN)),
        else_branch=branch("else", node("Neg", ["x"], ["z"])),
    )
    known = [numpy_helper.from_array(np.array(True), "flag")]
    for calls in ([choice], [node("F", ["x"], ["y"], domain=OWN)]):
        assert np.array_equal(load(file(calls, [turned], known=known))(X), -np.maximum(X, 0))


@pytest.mark.parametrize(
    "nodes",
    [
        [node("Add", ["a", "nothing"], ["b"])],
        [node("Neg", ["a"], ["z"])],
        [node("Neg", ["b"], ["b"])],
        [node("Neg", ["a"], ["b"]), node("Relu", ["a"], ["b"])],
    ],
)
def test_a_function_that_does_not_add_up_is_refused_inside_a_branch_too(nodes: list[Any]) -> None:
    choice = node(
        "If",
        ["flag"],
        ["y"],
        then_branch=branch("then", node("F", ["x"], ["z"], domain=OWN)),
        else_branch=branch("else", node("Neg", ["x"], ["z"])),
    )
    known = [numpy_helper.from_array(np.array(True), "flag")]
    for calls in ([choice], [node("F", ["x"], ["y"], domain=OWN)]):
        with pytest.raises(errors.GraphError, match="nowhere|cyclic|twice"):
            load(file(calls, [function("F", ["a"], ["b"], nodes)], known=known))


def test_overloads_are_told_apart() -> None:
    functions = [SCALED, function("Scaled", ["a"], ["b"], [node("Neg", ["a"], ["b"])])]
    functions[1].overload = "negative"
    call = node("Scaled", ["x"], ["y"], domain=OWN)
    call.overload = "negative"
    assert np.array_equal(load(file([call], functions))(X), -X)
    with pytest.raises(errors.ModelFileError, match=r"the function pkg\.own\.Scaled stands twice"):
        load(file([call], [SCALED, SCALED]))


def test_a_function_nobody_calls_may_hold_anything() -> None:
    odd = function("Odd", ["a"], ["b"], [node("NoSuch", ["a"], ["b"])])
    assert np.array_equal(load(file([node("Neg", ["x"], ["y"])], [odd]))(X), -X)
    with pytest.raises(errors.UnsupportedError, match="NoSuch"):
        load(file([node("Odd", ["x"], ["y"], domain=OWN)], [odd]))


WRONG = {
    "itself": ([function("F", ["a"], ["b"], [node("F", ["a"], ["b"], domain=OWN)])], errors.GraphError, "calls itself"),
    "each other": (
        [
            function("F", ["a"], ["b"], [node("G", ["a"], ["b"], domain=OWN)]),
            function("G", ["a"], ["b"], [node("F", ["a"], ["b"], domain=OWN)]),
        ],
        errors.GraphError,
        "calls itself",
    ),
    "itself, in a branch": (
        [
            function(
                "F",
                ["a"],
                ["b"],
                [
                    node(
                        "If",
                        ["a"],
                        ["b"],
                        then_branch=branch("then", node("F", ["a"], ["z"], domain=OWN)),
                        else_branch=branch("else", node("Neg", ["a"], ["z"])),
                    )
                ],
            )
        ],
        errors.GraphError,
        "calls itself",
    ),
    "65 deep": (
        [
            function("F", ["a"], ["b"], [node("F1", ["a"], ["b"], domain=OWN)]),
            *(function(f"F{k}", ["a"], ["b"], [node(f"F{k + 1}", ["a"], ["b"], domain=OWN)]) for k in range(1, 1200)),
            function("F1200", ["a"], ["b"], [node("Neg", ["a"], ["b"])]),
        ],
        errors.ModelFileError,
        "more than 64 deep",
    ),
    "2 to the 60": (
        [
            function(
                "F" if k == 60 else f"F{k}",
                ["a"],
                ["c"],
                [node(f"F{k - 1}", ["a"], ["b"], domain=OWN), node(f"F{k - 1}", ["b"], ["c"], domain=OWN)],
            )
            for k in range(60, 0, -1)
        ]
        + [function("F0", ["a"], ["b"], [node("Neg", ["a"], ["b"])])],
        errors.TooLargeError,
        "unfold to more than",
    ),
    "too many inputs": (
        [function("F", [], ["b"], [node("Constant", [], ["b"], value_float=1.0)])],
        errors.ModelFileError,
        "1 inputs and 1 outputs; the function takes 0 and gives 1",
    ),
    "reads what is around": (
        [function("F", ["a"], ["b"], [node("Add", ["a", "x"], ["b"])])],
        errors.GraphError,
        "which is computed nowhere",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_functions_that_cannot_be_unfolded(case: str) -> None:
    functions, kind, text = WRONG[case]
    data = file([node("F", ["x"], ["y"], domain=OWN)], functions)
    tracemalloc.start()
    try:
        with pytest.raises(kind, match=text):
            load(data)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_the_chain_is_too_deep_from_the_bottom_as_well() -> None:
    """Each call on its own is shallow once those below it are known."""
    inner = [node("Neg", ["a"], ["b"]), *(node(f"F{k}", ["a"], ["b"], domain=OWN) for k in range(1199))]
    functions = [function(f"F{k}", ["a"], ["b"], [each]) for k, each in enumerate(inner)]
    calls = [node(f"F{k}", ["x"], ["y" if k == 1199 else f"y{k}"], domain=OWN) for k in range(1200)]
    with pytest.raises(errors.ModelFileError, match="more than 64 deep"):
        load(file(calls, functions))


def test_an_attribute_that_the_function_does_not_have() -> None:
    with pytest.raises(errors.ModelFileError, match="the function has no attribute 'scale'"):
        load(file([node("Scaled", ["x"], ["y"], domain=OWN, scale=2.0)], [SCALED]))


@pytest.mark.peers
def test_onnx_runtime_says_the_same_of_functions() -> None:
    runtime = pytest.importorskip("onnxruntime")
    clip = function("Between", ["a", "low", "high"], ["b"], [node("Clip", ["a", "low", "high"], ["b"])])
    data = file(
        [
            node("Scaled", ["x"], ["b"], domain=OWN, factor=2.0),
            node("Between", ["b", "", "top"], ["c"], domain=OWN),
            node("Scaled", ["c"], ["y"], domain=OWN, factor=3.0),
        ],
        [SCALED, clip],
        [stated("y", ["n", 3])],
        [numpy_helper.from_array(np.float32(0.5), "top")],
    )
    (expected,) = runtime.InferenceSession(data).run(None, {"x": X})
    assert np.allclose(load(data)(X), expected, rtol=1e-5)


# -- what nobody needs ------------------------------------------------------------------------------


def test_nodes_that_nobody_needs_may_be_of_any_kind() -> None:
    sparse = helper.make_sparse_tensor(
        numpy_helper.from_array(np.ones(1, np.float32), "v"), numpy_helper.from_array(np.array([0]), "i"), [3]
    )
    data = file(
        [
            node("Neg", ["x"], ["y"]),
            node("NoSuch", ["y"], ["z"], domain="com.example"),
            node("Constant", [], ["s"], sparse_value=sparse),
            node("Constant", [], ["t"], value=TensorProto(data_type=99, dims=[1], raw_data=b"0")),
            node("Relu", ["z"], ["w"]),
        ]
    )
    assert np.array_equal(load(data)(X), -X)


def test_tensors_that_nobody_needs_may_be_of_any_type() -> None:
    text = helper.make_tensor("names", TensorProto.STRING, [1], [b"cat"])
    known = [
        text,
        TensorProto(name="narrow", data_type=TensorProto.FLOAT8E4M3FN, dims=[2], raw_data=b"ab"),
        TensorProto(name="future", data_type=99, dims=[2], raw_data=b"ab"),
    ]
    assert np.array_equal(load(file([node("Neg", ["x"], ["y"])], known=known))(X), -X)
    for name, what in (("names", "STRING"), ("narrow", "FLOAT8E4M3FN"), ("future", "99 does not exist")):
        with pytest.raises(
            (errors.UnsupportedError, errors.ModelFileError), match=f"initializer '{name}'.*{what}"
        ):
            load(file([node("Identity", [name], ["y"])], known=known))


def test_what_is_needed_is_still_refused_by_name() -> None:
    with pytest.raises(errors.UnsupportedError, match="NoSuch"):
        load(file([node("NoSuch", ["x"], ["a"]), node("Relu", ["a"], ["y"])]))
    sparse = helper.make_sparse_tensor(
        numpy_helper.from_array(np.ones(1, np.float32), "v"), numpy_helper.from_array(np.array([0]), "i"), [3]
    )
    with pytest.raises(errors.UnsupportedError, match="Constant that makes 'y'.*sparse_value"):
        load(file([node("Constant", [], ["y"], sparse_value=sparse)]))


# -- sizes ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [-1, 0])
def test_sizes_of_minus_one_and_zero_are_open(size: int) -> None:
    data = file(
        [node("Neg", ["x"], ["y"])], inputs=[stated("x", [size, 3])], outputs=[stated("y", [size, 3])]
    )
    session = InferenceSession(data)
    assert session.get_inputs()[0].shape == [None, 3]
    assert session.get_outputs()[0].shape == [None, 3]
    for count in (1, 4, 0):
        assert session.run(None, {"x": np.ones((count, 3), np.float32)})[0].shape == (count, 3)


# -- bfloat16 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("raw", [True, False])
def test_bfloat16_weights_are_widened(raw: bool) -> None:
    """All 65,536 numbers, as raw bytes and one by one; NaNs stay NaNs."""
    halves = np.arange(1 << 16, dtype=np.uint16)
    tensor = TensorProto(name="w", data_type=TensorProto.BFLOAT16, dims=[256, 256])
    if raw:
        tensor.raw_data = halves.tobytes()
    else:
        tensor.int32_data.extend(halves.tolist())
    expected = (halves.astype(np.uint32) << 16).view(np.float32).reshape(256, 256)
    given = [stated("x", [256, 256])]
    (y,) = load(file([node("Mul", ["x", "w"], ["y"])], known=[tensor], inputs=given)).run(
        {"x": np.ones((256, 256), np.float32)}
    )
    normal = np.isnan(expected) | (np.abs(expected) >= np.finfo(np.float32).tiny) | (expected == 0)
    assert y.dtype == np.float32
    assert np.array_equal(y[normal], expected[normal], equal_nan=True)


def test_bfloat16_weights_outside_and_single(tmp_path: Path) -> None:
    numbers = np.array([1.5, -2.0, 0.25], np.float32)
    (tmp_path / "w.bin").write_bytes((numbers.view(np.uint32) >> 16).astype(np.uint16).tobytes())
    tensor = TensorProto(
        name="w", data_type=TensorProto.BFLOAT16, dims=[3], data_location=TensorProto.EXTERNAL
    )
    tensor.external_data.add(key="location", value="w.bin")
    single = TensorProto(name="s", data_type=TensorProto.BFLOAT16, raw_data=b"\x00\x40")
    nodes = [node("Mul", ["x", "w"], ["a"]), node("Mul", ["a", "s"], ["y"])]
    (tmp_path / "m.onnx").write_bytes(file(nodes, known=[tensor, single]))
    assert np.allclose(load(tmp_path / "m.onnx")(X), X * numbers * 2)


def test_bfloat16_inputs_and_outputs_are_refused() -> None:
    with pytest.raises(errors.UnsupportedError, match="BFLOAT16"):
        load(file([node("Neg", ["x"], ["y"])], inputs=[stated("x", [3], TensorProto.BFLOAT16)]))


# -- inputs with numbers of their own ---------------------------------------------------------------


def test_initializers_may_be_fed() -> None:
    data = file(
        [node("Mul", ["x", "scale"], ["a"]), node("Add", ["a", "shift"], ["y"])],
        inputs=[stated("x", ["n", 3]), stated("scale", [3]), stated("shift", [])],
        known=[
            numpy_helper.from_array(np.array([1, 2, 3], np.float32), "scale"),
            numpy_helper.from_array(np.float32(0.5), "shift"),
        ],
    )
    session = InferenceSession(data)
    scale, shift = np.array([1, 2, 3], np.float32), np.float32(0.5)
    other, moved = np.array([7, 8, 9], np.float32), np.float32(-1)
    assert [each.name for each in session.get_inputs()] == ["x"]
    assert [each.name for each in session.get_overridable_initializers()] == ["scale", "shift"]
    for _ in range(2):
        for feeds, expected in (
            ({"x": X}, X * scale + shift),
            ({"x": X, "scale": other}, X * other + shift),
            ({"shift": moved, "x": X}, X * scale + moved),
            ({"x": X, "shift": moved, "scale": other}, X * other + moved),
        ):
            assert np.allclose(session.run(None, feeds)[0], expected, rtol=1e-6)
    with pytest.raises(errors.ShapeError, match=r"takes scale: float32\[3\]; got float32\[4\]"):
        session.run(None, {"x": X, "scale": np.ones(4, np.float32)})
    with pytest.raises(errors.ArgumentError, match="no input 'z'"):
        session.run(None, {"x": X, "scale": other, "z": other})


def test_a_shape_that_is_fed_is_followed() -> None:
    """Known from the file the reshape is compiled; fed, it is evaluated at run time."""
    data = file(
        [node("Reshape", ["x", "shape"], ["a"]), node("Neg", ["a"], ["y"])],
        inputs=[stated("x", [2, 3]), stated("shape", [2], TensorProto.INT64)],
        known=[numpy_helper.from_array(np.array([3, 2]), "shape")],
    )
    model = load(data)
    assert np.array_equal(model(X), -X.reshape(3, 2))
    assert np.array_equal(model.run({"x": X, "shape": np.array([1, 6])})[0], -X.reshape(1, 6))
    assert np.array_equal(model(X), -X.reshape(3, 2))
