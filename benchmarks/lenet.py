"""LeNet against PyTorch (training) and ONNX Runtime (inference): two threads, float32, as duels.

The network is the same on all sides: conv 5x5x6 same, ReLU, pool 2, conv 5x5x16, ReLU, pool 2, 120, 84, 10 on
28x28x1. There is no `Standardize` on any side: everyone is given the same float32 pictures. All start from
Striate's weights, and before anything is timed the sides must agree: on the logits of a batch, or on the losses
of the first training steps.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

import striate as st
from duel import ROUNDS, Side, Work, duel
from report import Row, run_script
from training_sides import THREADS, striate_side, torch_side, weights

BATCH = 64
LEARNING_RATE, MOMENTUM = 0.01, 0.9
BATCHES = 32  # different ones, taken in turn
STEPS_CHECKED = 8
LOGITS_AGREE = 1e-5
LOSSES_AGREE = 1e-4
SEED = 0


def pictures(batch: int) -> list[np.ndarray]:
    """Batches [batch, 28, 28, 1] of standard normal noise: the time depends on no picture."""
    generator = np.random.default_rng(SEED)
    return [generator.standard_normal((batch, 28, 28, 1), dtype=np.float32) for _ in range(BATCHES)]


def labels(batch: int) -> list[np.ndarray]:
    """Random classes, so that no side can learn them all and underflow its gradients."""
    generator = np.random.default_rng(SEED + 1)
    return [generator.integers(0, 10, batch) for _ in range(BATCHES)]


def lenet() -> Any:
    """`st.models.lenet()` without its first layer, `Standardize`."""
    return st.models.lenet(seed=SEED)[1:].build((BATCH, 28, 28, 1))


def channels_first(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Weights in PyTorch's and ONNX's order: filters [Cout, Cin, Hf, Wf], dense [K, F] with F as [C, H, W]."""
    turned: dict[str, np.ndarray] = {}
    for name, array in arrays.items():
        if name == "dense1.weight":
            array = array.reshape(5, 5, 16, 120).transpose(2, 0, 1, 3).reshape(400, 120)
        if array.ndim == 4:
            array = array.transpose(3, 2, 0, 1)
        elif array.ndim == 2:
            array = array.T
        turned[name] = np.ascontiguousarray(array)
    return turned


def facts() -> dict[str, Any]:
    return {"version": st.__version__, "threads": THREADS}


# -- training -----------------------------------------------------------------------------------


def batches() -> list[tuple[np.ndarray, np.ndarray]]:
    return list(zip(pictures(BATCH), labels(BATCH), strict=True))


def striate_training() -> Work:
    """Striate's training step."""
    optimizer = st.optim.SGD(LEARNING_RATE, momentum=MOMENTUM)
    return striate_side(lenet(), batches(), optimizer, checked=STEPS_CHECKED)


def torch_training(layout: str, fused: bool) -> Work:
    """PyTorch eager, written as in its tutorials; `layout` is "contiguous_format" (NCHW) or "channels_last"."""
    import torch
    from torch import nn

    model = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding="same"),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(400, 120),
        nn.ReLU(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Linear(84, 10),
    )
    first = {
        f"{layer}.{name.partition('.')[2]}": array
        for (name, array), layer in zip(
            channels_first(weights(lenet())).items(),
            itertools.chain.from_iterable((index, index) for index in (0, 3, 7, 9, 11)),
            strict=True,
        )
    }
    optimizer = torch.optim.SGD(
        model.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM, fused=True if fused else None
    )
    return torch_side(model, first, batches(), optimizer, layout, checked=STEPS_CHECKED)


# -- inference ----------------------------------------------------------------------------------


def striate_inference(batch: int) -> Work:
    """`model(x)`, the whole Python call."""
    model = lenet()
    xs = pictures(batch)
    turns = itertools.cycle(xs)

    def run() -> np.ndarray:
        return model(next(turns))

    def threaded() -> np.ndarray:
        with st.threads(THREADS):
            return model(next(turns))

    # The block belongs to the caller's program and not to the call, where the default is the same anyway.
    chosen = run if st.available_threads() == THREADS else threaded
    return Work(chosen, lambda: model(xs[0]).ravel().tolist(), facts=facts())


def onnxruntime_inference(batch: int, threads: int = THREADS) -> Work:
    """`session.run`, the whole Python call; sequential execution and every graph optimisation."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    session = ort.InferenceSession(onnx_model(batch), options, providers=["CPUExecutionProvider"])
    # One channel: [N, H, W, 1] and [N, 1, H, W] are the same memory.
    xs = [x.reshape(batch, 1, 28, 28) for x in pictures(batch)]
    turns = itertools.cycle(xs)

    def run() -> Any:
        return session.run(None, {"x": next(turns)})

    def check() -> list[float]:
        return np.asarray(session.run(None, {"x": xs[0]})[0]).ravel().tolist()

    return Work(run, check, facts={"version": ort.__version__, "threads": threads})


def onnx_model(batch: int) -> bytes:
    """Striate's LeNet as an ONNX file for a fixed batch."""
    from onnx import TensorProto, checker, helper, numpy_helper

    tensors = [numpy_helper.from_array(a, name) for name, a in channels_first(weights(lenet())).items()]
    nodes: list[Any] = []
    value = "x"

    def add(kind: str, *names: str, **attributes: Any) -> None:
        nonlocal value
        result = f"{kind}_{len(nodes)}".lower()
        nodes.append(helper.make_node(kind, [value, *names], [result], **attributes))
        value = result

    for layer, pads in (("conv1", 2), ("conv2", 0)):
        add("Conv", f"{layer}.weight", f"{layer}.bias", kernel_shape=[5, 5], pads=[pads] * 4)
        add("Relu")
        add("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
    add("Flatten")
    for layer in ("dense1", "dense2", "dense3"):
        add("Gemm", f"{layer}.weight", f"{layer}.bias", transB=1)
        if layer != "dense3":
            add("Relu")
    graph = helper.make_graph(
        nodes,
        "lenet",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 1, 28, 28])],
        [helper.make_tensor_value_info(value, TensorProto.FLOAT, [batch, 10])],
        tensors,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    checker.check_model(model)
    return model.SerializeToString()


# -- the duels ----------------------------------------------------------------------------------


def measure(rounds: int) -> list[Row]:
    return [training(rounds), inference(BATCH, rounds), inference(1, rounds)]


def training(rounds: int) -> Row:
    """Against PyTorch's best of both layouts, with its default optimiser and with the fused one."""
    layouts = {"NCHW": "contiguous_format", "NHWC": "channels_last"}
    rivals = [
        Side(
            f"PyTorch {name}{', fused SGD' if fused else ''}",
            "lenet:torch_training",
            {"layout": layout, "fused": fused},
        )
        for name, layout in layouts.items()
        for fused in (False, True)
    ]
    outcome = duel([Side("Striate", "lenet:striate_training"), *rivals], rounds, LOSSES_AGREE)
    best = outcome.fastest([rival.name for rival in rivals])
    return outcome.row(f"LeNet training step, batch {BATCH}, against {best}", "Striate", best, target=5.0)


def inference(batch: int, rounds: int) -> Row:
    """Against ONNX Runtime; for one picture also against its session of one thread."""
    rivals = [Side("ONNX Runtime", "lenet:onnxruntime_inference", {"batch": batch})]
    if batch == 1:
        single = {"batch": batch, "threads": 1}
        rivals.append(Side("ONNX Runtime, one thread", "lenet:onnxruntime_inference", single))
    sides = [Side("Striate", "lenet:striate_inference", {"batch": batch}), *rivals]
    outcome = duel(sides, rounds, LOGITS_AGREE)
    best = outcome.fastest([rival.name for rival in rivals])
    what = f"LeNet inference, batch {batch}, against {best}"
    if batch == 1:
        return outcome.row(what, "Striate", best, not_slower=True)
    return outcome.row(what, "Striate", best, target=1.7)


if __name__ == "__main__":
    run_script(__doc__, ROUNDS, measure)
