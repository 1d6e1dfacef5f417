"""One convolution in OpenVINO, with the axes of its ends either way.

Its plugin chooses the order inside and puts reorders around it. With channels last they are free where it computes in
that order; the share of the call that its profile gives to them is left out, as is the cost of a call that computes
one number.
"""

from __future__ import annotations

import functools
import time
from importlib import import_module
from typing import Any

import numpy as np

from striate.bench.layer_sides import Task, Way, channels_first, clocked, filters_first, typical

# The first call is slow and its part of the mean; so many make it a small one.
PROFILED, LEAST_PROFILED, PROFILED_SECONDS = 100, 2, 0.05
TO_FIRST, TO_LAST = (0, 3, 1, 2), (0, 2, 3, 1)
# What belongs to the layer: the convolution, and its bias where it is not fused.
OWN = ("Convolution", "GroupConvolution", "Eltwise", "Add", "Subgraph", "MatMul", "FullyConnected")


def ways(task: Task) -> list[Way]:
    openvino = import_module("openvino")
    nothing = empty_call(task.threads)
    return [way(openvino, task, last, nothing) for last in (False, True)]


def way(openvino: Any, task: Task, channels_last: bool, nothing: float) -> Way:
    x = task.x if channels_last else channels_first(task.x)
    request, held = ready(openvino, layer(openvino, task, channels_last), x, task.threads)
    whole = clocked(request.infer, nothing)

    until = time.perf_counter() + PROFILED_SECONDS
    for number in range(PROFILED):
        request.infer()
        if number >= LEAST_PROFILED and time.perf_counter() > until:
            break
    share = own_share(request)

    def timed() -> float:
        return share * whole()

    def answer() -> np.ndarray:
        assert held
        request.infer()
        z = np.array(request.get_output_tensor(0).data)
        return z if channels_last else z.transpose(TO_LAST)

    facts = {"kernel": kernel(request), "own_share": round(share, 3), "empty_call": nothing}
    return Way("channels last" if channels_last else "channels first", timed, answer, facts)


def layer(openvino: Any, task: Task, channels_last: bool) -> Any:
    """x -> (transpose) -> convolution -> add bias -> (transpose)."""
    op = import_module("openvino.opset13")
    x = first = op.parameter(
        list(task.x_shape) if channels_last else [task.batch, task.inputs, task.height, task.width],
        np.float32,
    )
    if channels_last:
        first = op.transpose(x, op.constant(list(TO_FIRST)))
    w = filters_first(task.w)
    where = ([task.stride] * 2, [task.padding] * 2, [task.padding] * 2, [1, 1])
    if task.groups > 1:
        w = w.reshape(task.groups, task.outputs // task.groups, *w.shape[1:])
        z = op.group_convolution(first, op.constant(w), *where)
    else:
        z = op.convolution(first, op.constant(w), *where)
    z = op.add(z, op.constant(task.bias.reshape(1, -1, 1, 1)))
    if channels_last:
        z = op.transpose(z, op.constant(list(TO_LAST)))
    return openvino.Model([op.result(z)], [x], "layer")


def ready(openvino: Any, model: Any, x: np.ndarray, threads: int) -> tuple[Any, list[Any]]:
    """An inference request that reads `x` where it lies, and what must live as long as it does."""
    settings = {
        "INFERENCE_PRECISION_HINT": "f32",
        "INFERENCE_NUM_THREADS": threads,
        "PERFORMANCE_HINT": "LATENCY",
        "PERF_COUNT": True,
    }
    request = openvino.Core().compile_model(model, "CPU", settings).create_infer_request()
    tensor = openvino.Tensor(x, shared_memory=True)
    request.set_input_tensor(tensor)
    return request, [tensor, x]


@functools.cache
def empty_call(threads: int) -> float:
    """Seconds of a call that computes one number; measured once a process."""
    openvino = import_module("openvino")
    op = import_module("openvino.opset13")
    x = op.parameter([1], np.float32)
    model = openvino.Model([op.result(op.relu(x))], [x], "nothing")
    request, held = ready(openvino, model, np.zeros(1, np.float32), threads)
    seconds = typical(clocked(request.infer))
    assert held
    return seconds


def own_share(request: Any) -> float:
    """The layer's own part of a call; the profile holds the mean of all calls so far of each node."""
    spent = {True: 0.0, False: 0.0}
    for node in request.profiling_info:
        spent[node.node_type in OWN] += node.real_time.total_seconds()
    return spent[True] / (spent[True] + spent[False]) if spent[True] else 1.0


def kernel(request: Any) -> str:
    """The plugin's name for what it runs."""
    names = [node.exec_type for node in request.profiling_info if "onvolution" in node.node_type]
    return names[0] if names else ""
