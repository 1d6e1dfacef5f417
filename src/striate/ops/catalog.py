"""The list of all ops, and their form in JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from striate.errors import ArgumentError, ModelFileError
from striate.ops.activation import Relu, ReluGradient, Sigmoid, SigmoidGradient, Tanh, TanhGradient
from striate.ops.affine import Affine
from striate.ops.arithmetic import Maximum, Minimum, Modulo, Power
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.bits import BitShift, BitwiseAnd, BitwiseNot, BitwiseOr, BitwiseXor
from striate.ops.broadcast import BroadcastTo, ReduceSum
from striate.ops.cast import Cast
from striate.ops.comparison import (
    And,
    Equal,
    Greater,
    GreaterOrEqual,
    IsInfinite,
    IsNaN,
    Less,
    LessOrEqual,
    Not,
    Or,
    Where,
    Xor,
)
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.conv_transpose import ConvTranspose2d
from striate.ops.elementwise import Add, Divide, Exp, Multiply, Sqrt, Subtract
from striate.ops.functions import (
    Abs,
    Acos,
    Acosh,
    Asin,
    Asinh,
    Atan,
    Atanh,
    Ceil,
    Cos,
    Cosh,
    Erf,
    Floor,
    Log,
    Negative,
    Reciprocal,
    Round,
    Sign,
    Sin,
    Sinh,
    Tan,
)
from striate.ops.gather import Gather, GatherElements, GatherElementsGradient, GatherGradient
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.local_response_norm import ChannelWindowSum, LocalResponseNorm
from striate.ops.matmul import MatMul
from striate.ops.normalise import Normalize
from striate.ops.pool import (
    AvgPool2d,
    AvgPool2dGradient,
    GlobalAvgPool2d,
    MaxPool2d,
    MaxPool2dGather,
    MaxPool2dGradient,
)
from striate.ops.rectifier import Clip, HardSigmoid, HardSwish, LeakyRelu, PRelu, Shrink, ThresholdedRelu
from striate.ops.reduction import ReduceMax, ReduceMaxGradient, ReduceMean, ReduceMin, ReduceProduct
from striate.ops.reshape import Flatten, Reshape
from striate.ops.resize import Resize
from striate.ops.scatter import GatherNd, ScatterElements, ScatterNd
from striate.ops.selection import ArgMax, ArgMin, CumulativeSum, TopK
from striate.ops.slicing import Pad, Slice, SliceGradient
from striate.ops.smooth import Celu, Elu, Gelu, LogSigmoid, Mish, Selu, Silu, Softplus, Softsign
from striate.ops.softmax import (
    CrossEntropy,
    CrossEntropyGradient,
    LogSoftmax,
    LogSoftmaxGradient,
    Softmax,
    SoftmaxGradient,
)
from striate.ops.standardize import Standardize, StandardizeImage
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.ops.window_pool import MaxPool, WindowSum, WindowSumGradient

CATALOG: tuple[type[Op], ...] = (
    Conv2d,
    Conv2dInputGradient,
    Conv2dWeightGradient,
    MaxPool2d,
    MaxPool2dGradient,
    MaxPool2dGather,
    AvgPool2d,
    AvgPool2dGradient,
    GlobalAvgPool2d,
    Affine,
    Linear,
    LinearInputGradient,
    LinearWeightGradient,
    Flatten,
    Reshape,
    BroadcastTo,
    Relu,
    ReluGradient,
    Sigmoid,
    SigmoidGradient,
    Tanh,
    TanhGradient,
    Softmax,
    SoftmaxGradient,
    LogSoftmax,
    LogSoftmaxGradient,
    CrossEntropy,
    CrossEntropyGradient,
    Add,
    Subtract,
    Multiply,
    Divide,
    Exp,
    Sqrt,
    ReduceSum,
    ReduceMean,
    ReduceMax,
    ReduceMaxGradient,
    Power,
    Maximum,
    Minimum,
    Modulo,
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Xor,
    Not,
    IsNaN,
    IsInfinite,
    Where,
    Abs,
    Acos,
    Acosh,
    Asin,
    Asinh,
    Atan,
    Atanh,
    Ceil,
    Cos,
    Cosh,
    Erf,
    Floor,
    Log,
    Negative,
    Reciprocal,
    Round,
    Sign,
    Sin,
    Sinh,
    Tan,
    LeakyRelu,
    PRelu,
    Clip,
    HardSigmoid,
    HardSwish,
    ThresholdedRelu,
    Shrink,
    Elu,
    Selu,
    Celu,
    Softplus,
    LogSigmoid,
    Softsign,
    Silu,
    Mish,
    Gelu,
    Concat,
    Transpose,
    Slice,
    SliceGradient,
    Pad,
    Gather,
    GatherGradient,
    LocalResponseNorm,
    ChannelWindowSum,
    GatherElements,
    GatherElementsGradient,
    MaxPool,
    WindowSum,
    WindowSumGradient,
    ConvTranspose2d,
    Normalize,
    MatMul,
    Cast,
    ReduceMin,
    ReduceProduct,
    ArgMax,
    ArgMin,
    TopK,
    CumulativeSum,
    Resize,
    ScatterElements,
    ScatterNd,
    GatherNd,
    BitwiseAnd,
    BitwiseOr,
    BitwiseXor,
    BitwiseNot,
    BitShift,
    Standardize,
    StandardizeImage,
    SgdUpdate,
    AdamUpdate,
)

_BY_NAME: Mapping[str, type[Op]] = MappingProxyType({op.name: op for op in CATALOG})

# JSON has lists where ops have tuples; the deepest field is padding, pairs of pairs.
_DEEPEST = 3


def by_name(name: str) -> type[Op]:
    """The class of the op called `name`."""
    if name not in _BY_NAME:
        raise ArgumentError(f"no op is called {name[:60]!r}; there are {', '.join(sorted(_BY_NAME))}")
    return _BY_NAME[name]


def to_json(op: Op) -> dict[str, Any]:
    """`{"op": name, field: value, ...}` with plain numbers, strings and lists."""
    fields = {field.name: _as_lists(getattr(op, field.name)) for field in dataclasses.fields(op)}
    return {"op": op.name, **fields}


def from_json(description: Any) -> Op:
    """The op that `to_json` described; `ModelFileError` when the description is not one.

    A field that is left out has its default.
    """
    if not isinstance(description, dict):
        raise ModelFileError(f"an op must be a JSON object, got {type(description).__name__}")
    entries = cast(dict[Any, Any], description)
    name = entries.get("op")
    if not isinstance(name, str) or name not in _BY_NAME:
        shown = repr(name)[:60] if isinstance(name, (str, int, float)) else type(name).__name__
        raise ModelFileError(f"unknown op {shown} in the model's graph")
    kind = _BY_NAME[name]
    known = {field.name for field in dataclasses.fields(kind)}
    unknown = [str(key)[:60] for key in entries if key != "op" and key not in known]
    if unknown:
        raise ModelFileError(f"op {name!r} has no field {unknown[0]!r}")
    fields = {key: _as_tuples(value, _DEEPEST) for key, value in entries.items() if key != "op"}
    try:
        return kind(**fields)
    except ArgumentError as error:
        raise ModelFileError(f"op {name!r}: {error}") from error


def _as_lists(value: Any) -> Any:
    return [_as_lists(item) for item in cast(tuple[Any, ...], value)] if isinstance(value, tuple) else value


def _as_tuples(value: Any, depth: int) -> Any:
    if not isinstance(value, list):
        return value
    if not depth:
        raise ModelFileError("a field of an op is nested too deeply")
    return tuple(_as_tuples(item, depth - 1) for item in cast(list[Any], value))
