"""LSTM, GRU and RNN nodes against ONNX Runtime."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.peers
onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")

from onnx import helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
T, B, FEATURES, H = 5, 3, 6, 10


def model_of(
    kind: str, direction: str, optional: tuple[str, ...], **attributes: Any
) -> tuple[bytes, dict[str, np.ndarray]]:
    """A file with one node, and numbers for its inputs; weights are the file's own."""
    random = np.random.default_rng(4)
    D, gates = 2 if direction == "bidirectional" else 1, GATES[kind]
    x = random.standard_normal((T, B, FEATURES)).astype(np.float32)
    shapes = {"W": (D, gates * H, FEATURES), "R": (D, gates * H, H), "B": (D, 2 * gates * H), "lengths": (B,)}
    shapes |= {"h": (D, B, H), "c": (D, B, H), "P": (D, 3 * H)}
    held = {name: (random.standard_normal(shape) / 2).astype(np.float32) for name, shape in shapes.items()}
    held["lengths"] = np.array([5, 2, 4], np.int32)
    if attributes.get("layout"):
        x = x.transpose(1, 0, 2).copy()
        held |= {name: held[name].transpose(1, 0, 2).copy() for name in ("h", "c")}
    known = ["W", "R", "B", "lengths", "h", *(["c", "P"] if kind == "LSTM" else [])]
    names = ["X", *(name if name in ("W", "R", *optional) else "" for name in known)]
    outputs = ["Y", "Y_h", *(["Y_c"] if kind == "LSTM" else [])]
    node = helper.make_node(kind, names, outputs, direction=direction, hidden_size=H, **attributes)
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        [node],
        "g",
        [info("X", 1, x.shape)],
        [info(name, 1, None) for name in outputs],
        [numpy_helper.from_array(held[name], name) for name in names[1:] if name],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
    return model.SerializeToString(), {"X": x}


def check(model: bytes, inputs: dict[str, np.ndarray]) -> None:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    loaded = load(model)
    for found, wanted in zip(loaded.run(inputs), session.run(None, inputs), strict=True):
        assert found.shape == wanted.shape
        np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("kind", GATES)
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
def test_directions_and_optional_inputs(kind: str, direction: str) -> None:
    optional = ("B", "lengths", "h", *(("c", "P") if kind == "LSTM" else ()))
    for chosen in ((), ("B",), optional, *itertools.combinations(optional, len(optional) - 1)):
        check(*model_of(kind, direction, chosen))


def test_a_gru_whose_reset_comes_after_the_product() -> None:
    for direction, chosen in itertools.product(("forward", "bidirectional"), ((), ("B", "h"))):
        check(*model_of("GRU", direction, chosen, linear_before_reset=1))


def test_clip_coupled_gates_and_activations() -> None:
    check(*model_of("LSTM", "forward", ("B",), clip=0.4, input_forget=1))
    activations = ["HardSigmoid", "ScaledTanh", "Affine"] * 2
    alphas, betas = [0.3, 1.5, 0.7] * 2, [0.4, 0.8, 0.1] * 2
    check(
        *model_of(
            "LSTM",
            "bidirectional",
            ("B",),
            activations=activations,
            activation_alpha=alphas,
            activation_beta=betas,
        )
    )
    check(*model_of("RNN", "reverse", ("B", "lengths"), activations=["LeakyRelu"], activation_alpha=[0.2]))
    check(*model_of("GRU", "forward", ("B",), activations=["Sigmoid", "Softsign"]))


def test_batches_first() -> None:
    """ONNX Runtime does not have this layout: the answers are those of the same node with time first."""
    for kind in GATES:
        optional = ("B", "h", *(("c",) if kind == "LSTM" else ()))
        model, inputs = model_of(kind, "bidirectional", optional)
        turned, batch_first = model_of(kind, "bidirectional", optional, layout=1)
        wanted, found = load(model).run(inputs), load(turned).run(batch_first)
        assert np.array_equal(found[0], wanted[0].transpose(2, 0, 1, 3))
        assert all(
            np.array_equal(a, b.transpose(1, 0, 2)) for a, b in zip(found[1:], wanted[1:], strict=True)
        )
