"""The operations as functions: on traced values they extend the graph, on arrays they compute at once.

Every function takes traced values, NumPy arrays, anything with `__array__` or DLPack, and parameters.
Given arrays only, a graph of this one operation is compiled (and remembered, by operation and shapes),
run, and its result returned as a NumPy array, float32.

Ops that a LeNet does without are imported where they are used: what a first prediction loads, its user waits for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from striate.errors import ArgumentError
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.nn.arrays import as_float
from striate.nn.trace import Traced
from striate.ops.activation import Relu, Sigmoid, Tanh
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.ops.pool import AvgPool2d, GlobalAvgPool2d, MaxPool2d
from striate.ops.reshape import Flatten
from striate.runtime.compile import compile
from striate.runtime.current import current_options
from striate.runtime.options import CompileOptions
from striate.runtime.threads import current_threads
from striate.shapes import listed, normalise_padding, pair

SINGLE_OPERATIONS_KEPT = 64


@lru_cache(maxsize=SINGLE_OPERATIONS_KEPT)
def _compiled(op: Op, types: tuple[TensorType, ...], options: CompileOptions) -> Any:
    build = Builder()
    inputs = [build.input(type, f"input_{index}") for index, type in enumerate(types)]
    return compile(build.graph(build.apply(op, *inputs)[:1]), options)


def apply(op: Op, *operands: Any) -> Any:
    """Apply `op`: to traced values by extending their graph, to arrays by computing. First output only."""
    for operand in operands:
        if isinstance(operand, Traced):
            return operand.tracer.apply(op, *operands)[0]
    arrays = [as_float(operand) for operand in operands]
    types = tuple(TensorType(array.shape) for array in arrays)
    return _compiled(op, types, current_options()).run(arrays, {}, current_threads())[0]


def conv2d(
    x: Any,
    w: Any,
    b: Any = None,
    *,
    stride: int | tuple[int, int] = 1,
    padding: Any = "valid",
    dilation: int | tuple[int, int] = 1,
    groups: int = 1,
) -> Any:
    """Convolution: x [N, Hi, Wi, Cin], w [Hf, Wf, Cin/groups, Cout], b [Cout] -> [N, Ho, Wo, Cout].

    `padding`: `"valid"`, `"same"` (zeros so that Ho = ceil(Hi / stride), the odd pixel at the end), an
    int, (rows, columns) or ((top, bottom), (left, right)). Raises `ShapeError`, `ArgumentError`.

    >>> x = np.arange(9).reshape(1, 3, 3, 1)                  # 0 1 2 / 3 4 5 / 6 7 8
    >>> sums = np.ones((2, 2, 1, 1))
    >>> conv2d(x, sums)[0, :, :, 0].tolist()                  # 0 + 1 + 3 + 4 = 8, ...
    [[8.0, 12.0], [20.0, 24.0]]
    >>> conv2d(x, sums, padding="same", stride=2)[0, :, :, 0].tolist()
    [[8.0, 7.0], [13.0, 8.0]]
    """
    op = Conv2d(pair(stride, "stride"), normalise_padding(padding), pair(dilation, "dilation"), groups)
    return apply(op, x, w) if b is None else apply(op, x, w, b)


def max_pool2d(x: Any, window: Any = 2, *, stride: Any = None, padding: Any = "valid") -> Any:
    """Largest of each window: [N, Hi, Wi, C] -> [N, Ho, Wo, C].

    Windows do not overlap unless `stride` says so. Padding is minus infinity: it clips windows. NaN wins.

    >>> x = np.arange(16).reshape(1, 4, 4, 1)
    >>> max_pool2d(x)[0, :, :, 0].tolist()
    [[5.0, 7.0], [13.0, 15.0]]
    """
    size = pair(window, "window")
    return apply(
        MaxPool2d(size, size if stride is None else pair(stride, "stride"), normalise_padding(padding)), x
    )


def avg_pool2d(
    x: Any, window: Any = 2, *, stride: Any = None, padding: Any = "valid", count_include_pad: bool = False
) -> Any:
    """Mean of each window: [N, Hi, Wi, C] -> [N, Ho, Wo, C]; padding is not counted unless asked for.

    >>> x = np.arange(16).reshape(1, 4, 4, 1)
    >>> avg_pool2d(x)[0, :, :, 0].tolist()
    [[2.5, 4.5], [10.5, 12.5]]
    """
    size = pair(window, "window")
    step = size if stride is None else pair(stride, "stride")
    return apply(AvgPool2d(size, step, normalise_padding(padding), count_include_pad), x)


def global_avg_pool2d(x: Any) -> Any:
    """Mean of each channel: [N, H, W, C] -> [N, C]."""
    return apply(GlobalAvgPool2d(), x)


def linear(x: Any, w: Any, b: Any = None) -> Any:
    """x [N, F] · w [F, K] + b [K] -> [N, K].

    >>> linear([[1, 2]], [[1, 0, 1], [0, 1, 1]], [10, 20, 30]).tolist()
    [[11.0, 22.0, 33.0]]
    """
    return apply(Linear(), x, w) if b is None else apply(Linear(), x, w, b)


def flatten(x: Any) -> Any:
    """[N, ...] -> [N, product]."""
    return apply(Flatten(), x)


def relu(x: Any) -> Any:
    """max(x, 0); NaN stays NaN."""
    return apply(Relu(), x)


def sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x))."""
    return apply(Sigmoid(), x)


def tanh(x: Any) -> Any:
    """Hyperbolic tangent."""
    return apply(Tanh(), x)


def softmax(x: Any) -> Any:
    """exp(x) / sum exp(x) over the last axis.

    >>> softmax([[0.0, np.log(3.0)]]).round(6).tolist()
    [[0.25, 0.75]]
    """
    from striate.ops.softmax import Softmax

    return apply(Softmax(), x)


def log_softmax(x: Any) -> Any:
    """x - log sum exp(x) over the last axis."""
    from striate.ops.softmax import LogSoftmax

    return apply(LogSoftmax(), x)


def leaky_relu(x: Any, slope: float = 0.01) -> Any:
    """x where x > 0, else slope·x."""
    from striate.ops.rectifier import LeakyRelu

    return apply(LeakyRelu(slope), x)


def relu6(x: Any) -> Any:
    """min(max(x, 0), 6)."""
    from striate.ops.rectifier import Clip

    return apply(Clip(0.0, 6.0), x)


def gelu(x: Any, approximate: str = "none") -> Any:
    """x · Φ(x), Φ the normal distribution; `approximate="tanh"` by a formula with tanh."""
    from striate.ops.smooth import Gelu

    return apply(Gelu(approximate), x)


def silu(x: Any) -> Any:
    """x · sigmoid(x)."""
    from striate.ops.smooth import Silu

    return apply(Silu(), x)


def hard_swish(x: Any) -> Any:
    """x · min(max(x + 3, 0), 6) / 6."""
    from striate.ops.rectifier import HardSwish

    return apply(HardSwish(), x)


def concat(values: Sequence[Any], axis: int = -1) -> Any:
    """Arrays side by side along `axis` (default: the channels); the other sizes must be equal.

    Convolutions that read the result read it where their predecessors wrote: nothing is copied.

    >>> concat([np.zeros((1, 2)), np.ones((1, 3))]).tolist()
    [[0.0, 0.0, 1.0, 1.0, 1.0]]
    """
    from striate.ops.arrange import Concat

    parts = list(values) if isinstance(values, np.ndarray) else listed(values, "concat: values")
    if not parts:
        raise ArgumentError("concat needs at least one array, got an empty list")
    return apply(Concat(axis), *parts)


def channel_shuffle(x: Any, groups: int) -> Any:
    """Channels (the last axis) of `groups` groups, one from each group in turn: 0 1 2 | 3 4 5 -> 0 3 1 4 2 5.

    >>> channel_shuffle(np.arange(6).reshape(1, 6), 2).tolist()
    [[0.0, 3.0, 1.0, 4.0, 2.0, 5.0]]
    """
    from striate.ops.arrange import ChannelShuffle

    return apply(ChannelShuffle(groups), x)


def filled(shape: tuple[int, ...], value: float) -> np.ndarray:
    """An array of `value`s, float32."""
    return np.full(shape, value, np.float32)
