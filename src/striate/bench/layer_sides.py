"""The sides of a duel over one layer: what each runtime computes, on what data, and which seconds count.

Loaded in the workers alone. Counted is what the layer costs in the middle of a network, on every side:

- *Striate*: the op's own native steps (`bench/interior.py`); in a gradient also the packing of the filters, which a
  training step does anew.
- *PyTorch* (oneDNN): the operator's call. Forward with packed filters, in oneDNN's own blocked order or with
  channels last, or plain; gradients with channels last or first. The fastest counts.
- *ONNX Runtime*: its own blocked convolution (NCHWc) with input and output in that order, as its optimiser makes it
  between two others; buffers bound once, and the cost of an empty call subtracted.
- *OpenVINO*: a model of the convolution with axes either way, the faster counts; buffers set once; what its profile
  gives to reorders is subtracted, and the cost of an empty call.

All read the same numbers and their answers are compared.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from importlib import import_module
from types import MappingProxyType
from typing import Any

import numpy as np

from striate.bench.interior import Interior
from striate.bench.report import median
from striate.bench.worker import Work
from striate.errors import ArgumentError, UnsupportedError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.runtime.compile import compile
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions

NUMBERS_COMPARED = 2048
# How long each way of a runtime is tried before the fastest is taken.
TRIAL_SECONDS = 0.03
LEAST_TRIALS = 3
EMPTY_CALLS = 300
NEXT_TO_NOTHING = 1e-8

Timed = Callable[[], float]


@dataclass(frozen=True)
class Task:
    """A layer in one direction: shapes as in `bench/layers.py`. Its arrays are the same in every process."""

    batch: int
    height: int
    width: int
    inputs: int
    outputs: int
    filter: int
    stride: int
    padding: int
    groups: int
    direction: str
    threads: int
    precision: str = "float32"

    @property
    def pads(self) -> tuple[tuple[int, int], tuple[int, int]]:
        return ((self.padding, self.padding), (self.padding, self.padding))

    @property
    def op(self) -> Conv2d:
        return Conv2d((self.stride, self.stride), self.pads, (1, 1), self.groups)

    @property
    def x_shape(self) -> tuple[int, int, int, int]:
        return self.batch, self.height, self.width, self.inputs

    @property
    def w_shape(self) -> tuple[int, int, int, int]:
        return self.filter, self.filter, self.inputs // self.groups, self.outputs

    @property
    def z_shape(self) -> tuple[int, ...]:
        return self.op.infer(TensorType(self.x_shape), TensorType(self.w_shape))[0].shape

    @cached_property
    def x(self) -> np.ndarray:
        return noise(1, self.x_shape)

    @cached_property
    def w(self) -> np.ndarray:
        return noise(2, self.w_shape)

    @cached_property
    def bias(self) -> np.ndarray:
        return noise(3, (self.outputs,))

    @cached_property
    def dz(self) -> np.ndarray:
        return noise(4, self.z_shape)


def noise(seed: int, shape: Sequence[int]) -> np.ndarray:
    """Uniform in [-1/2, 1/2), float32."""
    numbers = np.random.default_rng(seed).random(shape, np.float32)
    numbers -= 0.5
    return numbers


def sample(answer: np.ndarray) -> list[float]:
    """Some numbers of an answer in our own order of axes, evenly spaced."""
    flat = answer.reshape(-1)
    return flat[:: max(1, flat.size // NUMBERS_COMPARED)].astype(np.float64).tolist()


def channels_first(array: np.ndarray) -> np.ndarray:
    """[N, H, W, C] -> [N, C, H, W], contiguous."""
    return np.ascontiguousarray(array.transpose(0, 3, 1, 2))


def filters_first(w: np.ndarray) -> np.ndarray:
    """[Hf, Wf, Cin/groups, Cout] -> [Cout, Cin/groups, Hf, Wf], contiguous."""
    return np.ascontiguousarray(w.transpose(3, 2, 0, 1))


@dataclass(frozen=True)
class Way:
    """One way in which a runtime can do the task; `answer` has our own order of axes."""

    name: str
    timed: Timed
    answer: Callable[[], np.ndarray]
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])


def trial(way: Way) -> float:
    """Median seconds over a short while; the first call is not counted."""
    way.timed()
    times: list[float] = []
    until = time.perf_counter() + TRIAL_SECONDS
    while time.perf_counter() < until or len(times) < LEAST_TRIALS:
        times.append(way.timed())
        if times[-1] > TRIAL_SECONDS:
            break
    return median(times)


def clocked(call: Callable[[], object], nothing: float = 0.0) -> Timed:
    """Seconds of a call, less those of an empty one."""

    def timed() -> float:
        start = time.perf_counter()
        call()
        return max(NEXT_TO_NOTHING, time.perf_counter() - start - nothing)

    return timed


def typical(call: Callable[[], float]) -> float:
    return median([call() for _ in range(EMPTY_CALLS)])


# -- Striate -------------------------------------------------------------------------------------


def graph_of(task: Task) -> tuple[Graph, list[np.ndarray]]:
    """A graph of the one op, and its inputs; forward with fixed filters and a bias, as in inference."""
    build = Builder()
    if task.direction == "forward":
        x = build.input(TensorType(task.x_shape), "x")
        z = build.one(task.op, x, build.constant(task.w), build.constant(task.bias))
        return build.graph([z]), [task.x]
    dz_type, op = TensorType(task.z_shape), task.op
    if task.direction == "input":
        dz, w = build.input(dz_type, "dz"), build.input(TensorType(task.w_shape), "w")
        size = (task.height, task.width)
        back = Conv2dInputGradient(op.stride, task.pads, (1, 1), task.groups, size)
        return build.graph([build.one(back, dz, w)]), [task.dz, task.w]
    x, dz = build.input(TensorType(task.x_shape), "x"), build.input(dz_type, "dz")
    window = (task.filter, task.filter)
    back = Conv2dWeightGradient(op.stride, task.pads, (1, 1), task.groups, window)
    return build.graph([build.one(back, x, dz)]), [task.x, task.dz]


def striate_ways(task: Task) -> list[Way]:
    graph, inputs = graph_of(task)
    executor = compile(graph, CompileOptions(precision=task.precision))

    def answer() -> np.ndarray:
        return executor.run(inputs, {}, task.threads)[0]

    if not isinstance(executor, Executor) or executor.fallbacks:
        return [Way("NumPy", clocked(answer), answer, {"recipes": ["NumPy reference"]})]
    inside = Interior(executor, inputs, {})
    nothing = typical(inside.nothing)
    facts = {
        "recipes": [executor.steps[step].launch.recipe for step in inside.steps],
        "empty_call": nothing,
    }

    def timed() -> float:
        return max(NEXT_TO_NOTHING, inside.again(task.threads) - nothing)

    return [Way("native", timed, answer, facts)]


def compilation(layers: Sequence[Sequence[int]], precision: str) -> Work:
    """Work whose facts are the seconds to compile one graph of convolutions (`Layer.shape`) with bias and ReLU."""
    build = Builder()
    results: list[Value] = []
    for height, width, inputs, outputs, filter, stride, padding, groups in layers:
        task = Task(1, height, width, inputs, outputs, filter, stride, padding, groups, "forward", 1)
        x = build.input(TensorType(task.x_shape), f"x{len(results)}")
        z = build.one(task.op, x, build.constant(task.w), build.constant(task.bias))
        results.append(build.one(Relu(), z))
    graph = build.graph(results)
    start = time.perf_counter()
    executor = compile(graph, CompileOptions(precision=precision))
    seconds = time.perf_counter() - start
    steps = executor.steps if isinstance(executor, Executor) else ()
    kernels = len({step.launch.key for step in steps})
    return Work(lambda: None, facts={"seconds": seconds, "convolutions": len(results), "kernels": kernels})


# -- PyTorch -------------------------------------------------------------------------------------


def torch_ways(task: Task) -> list[Way]:
    torch = import_module("torch")
    torch.set_num_threads(task.threads)
    torch.set_grad_enabled(False)
    if task.direction == "forward":
        return torch_forward(torch, task)
    return [torch_gradient(torch, task, name) for name in ("contiguous_format", "channels_last")]


def torch_forward(torch: Any, task: Task) -> list[Way]:
    """Plain, channels last with packed filters, and oneDNN's own order on both sides."""
    x, w = torch.from_numpy(channels_first(task.x)), torch.from_numpy(filters_first(task.w))
    b = torch.from_numpy(task.bias)
    stride, padding = [task.stride] * 2, [task.padding] * 2
    last = {"memory_format": torch.channels_last}
    x_last = x.contiguous(**last)
    packed = torch.ops.mkldnn._reorder_convolution_weight(
        w.contiguous(**last), padding, stride, [1, 1], task.groups, list(x.shape)
    )
    own = partial(torch._C._nn.mkldnn_reorder_conv2d_weight, stride=stride, groups=task.groups)
    w_own, b_own = own(w.to_mkldnn(), padding), b.to_mkldnn()
    # What a convolution hands over is in oneDNN's order: one with a filter of ones on the diagonal makes it so.
    unit = torch.eye(task.inputs).reshape(task.inputs, task.inputs, 1, 1).to_mkldnn()
    x_own = torch.conv2d(x.to_mkldnn(), torch._C._nn.mkldnn_reorder_conv2d_weight(unit), None)
    calls: dict[str, Callable[[], Any]] = {
        "channels first": lambda: torch.conv2d(x, w, b, stride, padding, 1, task.groups),
        "channels last, packed": lambda: torch.ops.mkldnn._convolution_pointwise(
            x_last, packed, b, padding, stride, [1, 1], task.groups, "none", [], ""
        ),
        "blocked, packed": lambda: torch.conv2d(x_own, w_own, b_own, stride, padding, 1, task.groups),
    }

    def answer(call: Callable[[], Any]) -> np.ndarray:
        z = call()
        z = z.to_dense() if z.is_mkldnn else z
        return z.permute(0, 2, 3, 1).contiguous().numpy()

    return [Way(name, clocked(call), partial(answer, call)) for name, call in calls.items()]


def torch_gradient(torch: Any, task: Task, order: str) -> Way:
    """`aten.convolution_backward` for the one gradient; no bias."""
    format = {"memory_format": getattr(torch, order)}
    x = torch.from_numpy(task.x).permute(0, 3, 1, 2).contiguous(**format)
    w = torch.from_numpy(task.w).permute(3, 2, 0, 1).contiguous(**format)
    dz = torch.from_numpy(task.dz).permute(0, 3, 1, 2).contiguous(**format)
    stride, padding = [task.stride] * 2, [task.padding] * 2
    place = 0 if task.direction == "input" else 1
    mask = [place == 0, place == 1, False]
    backward = torch.ops.aten.convolution_backward

    def call() -> Any:
        return backward(
            dz, x, w, None, stride, padding, [1, 1], False, [0, 0], task.groups, mask
        )[place]  # fmt: skip

    def answer() -> np.ndarray:
        axes = (0, 2, 3, 1) if place == 0 else (2, 3, 1, 0)
        return call().permute(*axes).contiguous().numpy()

    return Way(order.replace("_", " ").replace(" format", ""), clocked(call), answer)


# -- ONNX Runtime and OpenVINO: forward alone ----------------------------------------------------------


def onnxruntime_ways(task: Task) -> list[Way]:
    expect_forward(task)
    return import_module("striate.bench.layer_onnxruntime").ways(task)


def openvino_ways(task: Task) -> list[Way]:
    expect_forward(task)
    return import_module("striate.bench.layer_openvino").ways(task)


def expect_forward(task: Task) -> None:
    if task.direction != "forward":
        raise UnsupportedError(f"it computes no gradients: direction {task.direction!r}")


WAYS: Mapping[str, Callable[[Task], list[Way]]] = MappingProxyType(
    {
        "striate": striate_ways,
        "torch": torch_ways,
        "onnxruntime": onnxruntime_ways,
        "openvino": openvino_ways,
    }
)


def work(runtime: str, **task: Any) -> Work:
    """A side's work on one task: its fastest way. Without a task nothing yet: it is what `follow` starts from."""
    following = partial(work, runtime)
    if not task:
        return Work(lambda: None, follow=following)
    wanted = Task(**task)
    if wanted.direction not in ("forward", "input", "weight"):
        raise ArgumentError(f"unknown direction {wanted.direction!r}")
    ways = WAYS[runtime](wanted)
    seconds = {way.name: trial(way) for way in ways} if len(ways) > 1 else {}
    best = min(ways, key=lambda way: seconds.get(way.name, 0.0))
    facts = {**best.facts, "way": best.name, "trials": seconds}
    best.timed()
    return Work(best.timed, lambda: sample(best.answer()), facts=facts, timed=best.timed, follow=following)
