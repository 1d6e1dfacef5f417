"""Reverse mode on whole graphs: accumulation, what is skipped, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from striate.errors import GraphError, UnsupportedError
from striate.ir.graph import Builder, Graph
from striate.ir.text import format_graph
from striate.ir.types import TensorType, Value
from striate.ir.verify import verify
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d
from striate.ops.elementwise import Add, Multiply
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d
from striate.ops.reduction import ReduceMean, ReduceSum
from striate.ops.reshape import Flatten
from striate.ops.softmax import CrossEntropy
from striate.ops.standardize import Standardize
from striate.ops.update import SgdUpdate
from striate.runtime.reference import run_reference
from striate.transforms.gradient import gradient


def small_network(dtype: str = "float64", batch: int = 2) -> tuple[Graph, Value]:
    """bytes -> standardize -> conv, relu, pool, twice -> linear -> mean cross-entropy."""
    build = Builder()
    x = build.input(TensorType((batch, 8, 8, 1), "uint8"), "x")
    labels = build.input(TensorType((batch,), "int64"), "labels")
    statistics = [build.parameter(TensorType((8, 8, 1), dtype), name) for name in ("mean", "deviation")]
    y = build.one(Standardize(), x, *statistics)
    for layer, (Cin, Cout) in enumerate(((1, 3), (3, 4))):
        build.scope = f"conv{layer}"
        w = build.parameter(TensorType((3, 3, Cin, Cout), dtype), f"conv{layer}.weight")
        b = build.parameter(TensorType((Cout,), dtype), f"conv{layer}.bias")
        y = build.one(MaxPool2d(), build.one(Relu(), build.one(Conv2d(padding="same"), y, w, b)))
    build.scope = "head"
    w = build.parameter(TensorType((16, 5), dtype), "head.weight")
    logits = build.one(Linear(), build.one(Flatten(), y), w)
    losses = build.one(CrossEntropy(), logits, labels)
    loss = build.one(ReduceMean((0,), False), losses)
    return build.graph((loss, logits)), loss


def values_for(graph: Graph, seed: int = 0) -> tuple[list[np.ndarray], dict[str, np.ndarray]]:
    random = np.random.default_rng(seed)
    batch = graph.inputs[0].type.shape[0]
    inputs = [random.integers(0, 256, (batch, 8, 8, 1)).astype(np.uint8), random.integers(0, 5, batch)]
    parameters = {
        name: np.asarray(random.standard_normal(value.type.shape), value.type.numpy)
        for value, name in graph.parameters.items()
    }
    parameters["mean"][...] = 128
    parameters["deviation"][...] = 64
    return inputs, parameters


def weights_of(graph: Graph) -> dict[str, Value]:
    return {name: value for value, name in graph.parameters.items() if "." in name}


def test_network_gradient_agrees_with_finite_differences() -> None:
    forward, loss = small_network()
    wanted = weights_of(forward)
    graph, gradients = gradient(forward, loss, list(wanted.values()))
    verify(graph)
    inputs, parameters = values_for(forward)
    extended = Graph(
        graph.inputs,
        tuple(gradients[v] for v in wanted.values()),
        graph.nodes,
        graph.parameters,
        graph.constants,
    )
    results, _ = run_reference(extended, inputs, parameters)
    random = np.random.default_rng(1)
    for name, computed in zip(wanted, results, strict=True):
        direction = random.standard_normal(computed.shape)
        losses: list[float] = []
        for step in (1e-6, -1e-6):
            moved = {**parameters, name: parameters[name] + step * direction}
            losses.append(float(run_reference(forward, inputs, moved)[0][0]))
        assert np.sum(computed * direction) == pytest.approx((losses[0] - losses[1]) / 2e-6, rel=1e-5)


def test_the_first_layer_computes_no_input_gradient() -> None:
    forward, loss = small_network()
    graph, _ = gradient(forward, loss, list(weights_of(forward).values()))
    names = [node.op.name for node in graph.nodes]
    assert names.count("conv2d_input_gradient") == 1
    assert names.count("conv2d_weight_gradient") == 2
    assert names.count("divide") == 0
    assert graph.outputs == forward.outputs
    assert graph.nodes[: len(forward.nodes)] == forward.nodes


def test_gradient_nodes_carry_their_layer() -> None:
    forward, loss = small_network()
    graph, gradients = gradient(forward, loss, list(weights_of(forward).values()))
    producers = graph.producers()
    scopes = {graph.parameters[value]: producers[result].scope for value, result in gradients.items()}
    assert scopes["conv0.weight"] == scopes["conv0.bias"] == "conv0"
    assert scopes["head.weight"] == "head"


def test_no_gradient_reads_what_stands_before_an_activation() -> None:
    """Only the activation itself reads the convolution's sums, so they need not be kept for training."""
    forward, loss = small_network()
    graph, _ = gradient(forward, loss, list(weights_of(forward).values()))
    readers = graph.readers()
    for node in graph.nodes:
        if node.op.name == "conv2d":
            assert [reader.op.name for reader in readers[node.outputs[0]]] == ["relu"]


def test_a_training_step_lowers_the_loss_and_names_what_it_updates() -> None:
    forward, loss = small_network("float32", 4)
    wanted = weights_of(forward)
    graph, gradients = gradient(forward, loss, list(wanted.values()))
    build = Builder.extending(graph)
    rate = build.input(TensorType(()), "learning_rate")
    updates: dict[Value, Value] = {}
    for name, value in wanted.items():
        velocity = build.parameter(value.type, f"optimizer.velocity.{name}")
        updates[value], updates[velocity] = build.apply(
            SgdUpdate(0.9), value, gradients[value], velocity, rate
        )
    step = build.graph(forward.outputs, updates)
    verify(step)
    inputs, parameters = values_for(forward)
    parameters |= {
        name: np.zeros(v.type.shape, np.float32) for v, name in step.parameters.items() if "opt" in name
    }
    history: list[float] = []
    for _ in range(8):
        outputs, new = run_reference(step, [*inputs, np.array(0.02, np.float32)], parameters)
        assert set(new) == {step.parameters[value] for value in updates}
        parameters |= new
        history.append(float(outputs[0]))
    assert history[-1] < 0.5 * history[0]


def test_a_value_read_twice_gets_both_cotangents() -> None:
    build = Builder()
    x = build.input(TensorType((3,), "float64"), "x")
    square = build.one(Multiply(), x, x)
    loss = build.one(ReduceSum((0,), False), build.one(Add(), square, x))
    graph, gradients = gradient(build.graph((loss,)), loss, [x])
    (dx,), _ = run_reference(
        Graph(graph.inputs, (gradients[x],), graph.nodes, {}, graph.constants), [np.array([1.0, 2, 3])], {}
    )
    assert dx.tolist() == [3, 5, 7]


def test_second_derivatives() -> None:
    build = Builder()
    x = build.input(TensorType((), "float64"), "x")
    cube = build.one(Multiply(), build.one(Multiply(), x, x), x)
    first, gradients = gradient(build.graph((cube,)), cube, [x])
    second, again = gradient(first, gradients[x], [x])
    verify(second)
    outputs = (gradients[x], again[x])
    results, _ = run_reference(
        Graph(second.inputs, outputs, second.nodes, {}, second.constants), [np.array(2.0)], {}
    )
    assert [float(result) for result in results] == [12, 12]


def test_unconnected_values_have_zero_gradients_and_the_loss_has_one() -> None:
    build = Builder()
    x, other = build.input(TensorType((2,)), "x"), build.input(TensorType((3, 2)), "other")
    loss = build.one(ReduceSum((0,), False), x)
    graph, gradients = gradient(build.graph((loss,)), loss, [other, loss])
    assert graph.constants[gradients[other]].shape == (3, 2)
    assert not graph.constants[gradients[other]].any()
    assert graph.constants[gradients[loss]] == 1
    assert len(graph.nodes) == 1


@pytest.mark.parametrize(
    ("shape", "dtype", "text"),
    [((2,), "float32", "single number"), ((), "int64", "float32 or float64")],
)
def test_losses_that_are_none(shape: tuple[int, ...], dtype: str, text: str) -> None:
    build = Builder()
    loss = build.input(TensorType(shape, dtype), "loss")
    with pytest.raises(GraphError, match=text):
        gradient(build.graph((loss,)), loss, [])


def test_strangers_and_integers_have_no_gradient() -> None:
    forward, loss = small_network()
    stranger = Value(TensorType((), "float64"), "stranger")
    with pytest.raises(GraphError, match="not part of the graph"):
        gradient(forward, loss, [stranger])
    with pytest.raises(GraphError, match="type is not floating"):
        gradient(forward, loss, [forward.inputs[0]])


def test_updates_have_no_gradient() -> None:
    build = Builder()
    p, g, v, rate = (build.input(TensorType(shape), "x") for shape in ((), (), (), ()))
    new, _ = build.apply(SgdUpdate(), p, g, v, rate)
    with pytest.raises(UnsupportedError, match="sgd_update has no gradient"):
        gradient(build.graph((new,)), new, [p])


def test_text_shows_every_node_under_unique_names() -> None:
    forward, loss = small_network()
    graph, _ = gradient(forward, loss, list(weights_of(forward).values()))
    text = format_graph(graph)
    made = [line.split(":")[0].strip() for line in text.splitlines() if line.strip().startswith("%")]
    assert len(made) == len(set(made)) >= len(graph.nodes)
    assert "%x: uint8[2, 8, 8, 1]" in text
    assert '= parameter "conv0.weight"' in text
    assert "padding='same'" in text
    assert "# conv1" in text
    assert text.splitlines()[-1] == "}"
