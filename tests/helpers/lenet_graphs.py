"""LeNet as graphs: inference and a training step, with weights and batches for them."""

from __future__ import annotations

import numpy as np

from striate.cpu import target as targets
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d
from striate.ops.reduction import ReduceMean
from striate.ops.reshape import Flatten
from striate.ops.softmax import CrossEntropy
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.runtime.compile import compile_for
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter
from striate.transforms.gradient import gradient
from striate.transforms.simplify import sink_relu

HOST = targets.host()


FILTERS = {"w1": (5, 5, 1, 6), "w2": (5, 5, 6, 16), "w3": (400, 120), "w4": (120, 84), "w5": (84, 10)}


def lenet(build: Builder, x: Value) -> Value:
    def parameters(number: int) -> tuple[Value, Value]:
        shape = FILTERS[f"w{number}"]
        return build.parameter(TensorType(shape), f"w{number}"), build.parameter(
            TensorType(shape[-1:]), f"b{number}"
        )

    h = build.one(Relu(), build.one(Conv2d((1, 1), "same", (1, 1), 1), x, *parameters(1)))
    h = build.one(MaxPool2d((2, 2), (2, 2), "valid"), h)
    h = build.one(Relu(), build.one(Conv2d((1, 1), "valid", (1, 1), 1), h, *parameters(2)))
    h = build.one(Flatten(), build.one(MaxPool2d((2, 2), (2, 2), "valid"), h))
    h = build.one(Relu(), build.one(Linear(), h, *parameters(3)))
    h = build.one(Relu(), build.one(Linear(), h, *parameters(4)))
    return build.one(Linear(), h, *parameters(5))


def inference(batch: int) -> Graph:
    build = Builder()
    return build.graph([lenet(build, build.input(TensorType((batch, 28, 28, 1)), "x"))])


def training(batch: int, adam: bool = False) -> Graph:
    build = Builder()
    x = build.input(TensorType((batch, 28, 28, 1)), "x")
    logits = lenet(build, x)
    labels = build.input(TensorType((batch,), "int64"), "labels")
    rate = build.input(TensorType(()), "rate")
    loss = build.one(ReduceMean((0,), False), build.one(CrossEntropy(), logits, labels))
    forward = sink_relu(build.graph([loss, logits]))
    backward, gradients = gradient(forward, loss, list(forward.parameters))
    build = Builder.extending(backward)
    updates: dict[Value, Value] = {}
    step = build.input(TensorType(()), "step") if adam else None
    for value, name in forward.parameters.items():
        moments = [build.parameter(value.type, f"{name}.{k}") for k in range(2 if adam else 1)]
        if step is not None:
            results = build.apply(
                AdamUpdate(0.9, 0.999, 1e-8, 0.0), value, gradients[value], *moments, rate, step
            )
        else:
            results = build.apply(SgdUpdate(0.9, 1e-4, False), value, gradients[value], *moments, rate)
        updates |= dict(zip((value, *moments), results, strict=True))
    return build.graph([loss, logits], updates)


def weights(graph: Graph) -> dict[str, Parameter]:
    random = np.random.default_rng(4)
    made: dict[str, Parameter] = {}
    for value, name in graph.parameters.items():
        shape = value.type.shape
        scale = 0.0 if "." in name or len(shape) == 1 else 1 / np.sqrt(np.prod(shape[:-1]))
        made[name] = Parameter(random.standard_normal(shape) * scale)
    return made


def batch_of(size: int, adam: bool = False) -> list[np.ndarray]:
    random = np.random.default_rng(size)
    arrays = [random.standard_normal((size, 28, 28, 1)).astype(np.float32), random.integers(0, 10, size)]
    return [
        *arrays,
        np.asarray(0.05 if not adam else 1e-3, np.float32),
        *([np.asarray(1, np.float32)] if adam else []),
    ]


def program_for(graph: Graph, lanes: int | None = None) -> Executor:
    assert HOST is not None
    return compile_for(graph, HOST, lanes)
