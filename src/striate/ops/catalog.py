"""The list of all ops, and their form in JSON.

The list says where each op stands. Its file is loaded when the op is first asked for by name: a model read from disk
needs a dozen of them, and making the classes of all takes longer than reading it.
"""

from __future__ import annotations

import dataclasses
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from striate.errors import ArgumentError, ModelFileError
from striate.ops.base import Op

if TYPE_CHECKING:
    CATALOG: tuple[type[Op], ...]

# Name of the op: file in this folder, class.
PLACES: dict[str, tuple[str, str]] = {
    "conv2d": ("conv2d", "Conv2d"),
    "conv2d_input_gradient": ("conv2d", "Conv2dInputGradient"),
    "conv2d_weight_gradient": ("conv2d", "Conv2dWeightGradient"),
    "max_pool2d": ("max_pool", "MaxPool2d"),
    "max_pool2d_gradient": ("max_pool", "MaxPool2dGradient"),
    "max_pool2d_gather": ("max_pool", "MaxPool2dGather"),
    "avg_pool2d": ("average_pool", "AvgPool2d"),
    "avg_pool2d_gradient": ("average_pool", "AvgPool2dGradient"),
    "global_avg_pool2d": ("average_pool", "GlobalAvgPool2d"),
    "adaptive_avg_pool2d": ("adaptive_pool", "AdaptiveAvgPool2d"),
    "upsample": ("upsample", "Upsample"),
    "affine": ("affine", "Affine"),
    "add_product": ("affine", "AddProduct"),
    "centred_squares": ("channel_sums", "CentredSquares"),
    "centred_products": ("channel_sums", "CentredProducts"),
    "linear": ("linear", "Linear"),
    "linear_input_gradient": ("linear", "LinearInputGradient"),
    "linear_weight_gradient": ("linear", "LinearWeightGradient"),
    "flatten": ("reshape", "Flatten"),
    "reshape": ("reshape", "Reshape"),
    "broadcast_to": ("broadcast", "BroadcastTo"),
    "relu": ("activation", "Relu"),
    "relu_gradient": ("activation", "ReluGradient"),
    "sigmoid": ("activation", "Sigmoid"),
    "sigmoid_gradient": ("activation", "SigmoidGradient"),
    "tanh": ("activation", "Tanh"),
    "tanh_gradient": ("activation", "TanhGradient"),
    "softmax": ("softmax", "Softmax"),
    "softmax_gradient": ("softmax", "SoftmaxGradient"),
    "log_softmax": ("softmax", "LogSoftmax"),
    "log_softmax_gradient": ("softmax", "LogSoftmaxGradient"),
    "cross_entropy": ("softmax", "CrossEntropy"),
    "cross_entropy_gradient": ("softmax", "CrossEntropyGradient"),
    "add": ("elementwise", "Add"),
    "subtract": ("elementwise", "Subtract"),
    "multiply": ("elementwise", "Multiply"),
    "divide": ("elementwise", "Divide"),
    "exp": ("elementwise", "Exp"),
    "sqrt": ("elementwise", "Sqrt"),
    "reduce_sum": ("broadcast", "ReduceSum"),
    "reduce_mean": ("reduction", "ReduceMean"),
    "reduce_max": ("reduction", "ReduceMax"),
    "reduce_max_gradient": ("reduction", "ReduceMaxGradient"),
    "power": ("arithmetic", "Power"),
    "maximum": ("arithmetic", "Maximum"),
    "minimum": ("arithmetic", "Minimum"),
    "modulo": ("arithmetic", "Modulo"),
    "equal": ("comparison", "Equal"),
    "less": ("comparison", "Less"),
    "less_or_equal": ("comparison", "LessOrEqual"),
    "greater": ("comparison", "Greater"),
    "greater_or_equal": ("comparison", "GreaterOrEqual"),
    "and": ("comparison", "And"),
    "or": ("comparison", "Or"),
    "xor": ("comparison", "Xor"),
    "not": ("comparison", "Not"),
    "is_nan": ("comparison", "IsNaN"),
    "is_infinite": ("comparison", "IsInfinite"),
    "where": ("comparison", "Where"),
    "abs": ("functions", "Abs"),
    "acos": ("functions", "Acos"),
    "acosh": ("functions", "Acosh"),
    "asin": ("functions", "Asin"),
    "asinh": ("functions", "Asinh"),
    "atan": ("functions", "Atan"),
    "atanh": ("functions", "Atanh"),
    "ceil": ("functions", "Ceil"),
    "cos": ("functions", "Cos"),
    "cosh": ("functions", "Cosh"),
    "erf": ("functions", "Erf"),
    "floor": ("functions", "Floor"),
    "log": ("functions", "Log"),
    "negative": ("functions", "Negative"),
    "reciprocal": ("functions", "Reciprocal"),
    "round": ("functions", "Round"),
    "sign": ("functions", "Sign"),
    "sin": ("functions", "Sin"),
    "sinh": ("functions", "Sinh"),
    "tan": ("functions", "Tan"),
    "leaky_relu": ("rectifier", "LeakyRelu"),
    "prelu": ("rectifier", "PRelu"),
    "clip": ("rectifier", "Clip"),
    "hard_sigmoid": ("rectifier", "HardSigmoid"),
    "hard_swish": ("rectifier", "HardSwish"),
    "thresholded_relu": ("rectifier", "ThresholdedRelu"),
    "shrink": ("rectifier", "Shrink"),
    "elu": ("smooth", "Elu"),
    "selu": ("smooth", "Selu"),
    "celu": ("smooth", "Celu"),
    "softplus": ("smooth", "Softplus"),
    "log_sigmoid": ("smooth", "LogSigmoid"),
    "softsign": ("smooth", "Softsign"),
    "silu": ("smooth", "Silu"),
    "mish": ("smooth", "Mish"),
    "gelu": ("smooth", "Gelu"),
    "gelu_gradient": ("smooth", "GeluGradient"),
    "concat": ("arrange", "Concat"),
    "transpose": ("arrange", "Transpose"),
    "channel_shuffle": ("arrange", "ChannelShuffle"),
    "slice": ("slicing", "Slice"),
    "slice_gradient": ("slicing", "SliceGradient"),
    "pad": ("slicing", "Pad"),
    "gather": ("gather", "Gather"),
    "gather_gradient": ("gather", "GatherGradient"),
    "local_response_norm": ("local_response_norm", "LocalResponseNorm"),
    "channel_window_sum": ("local_response_norm", "ChannelWindowSum"),
    "gather_elements": ("gather", "GatherElements"),
    "gather_elements_gradient": ("gather", "GatherElementsGradient"),
    "max_pool": ("window_pool", "MaxPool"),
    "window_sum": ("window_pool", "WindowSum"),
    "window_sum_gradient": ("window_pool", "WindowSumGradient"),
    "conv_transpose2d": ("conv_transpose", "ConvTranspose2d"),
    "normalize": ("normalise", "Normalize"),
    "matmul": ("matmul", "MatMul"),
    "cast": ("cast", "Cast"),
    "reduce_min": ("reduction", "ReduceMin"),
    "reduce_product": ("reduction", "ReduceProduct"),
    "arg_max": ("selection", "ArgMax"),
    "arg_min": ("selection", "ArgMin"),
    "top_k": ("selection", "TopK"),
    "cumulative_sum": ("selection", "CumulativeSum"),
    "resize": ("resize", "Resize"),
    "scatter_elements": ("scatter", "ScatterElements"),
    "scatter_nd": ("scatter", "ScatterNd"),
    "gather_nd": ("scatter", "GatherNd"),
    "bitwise_and": ("bits", "BitwiseAnd"),
    "bitwise_or": ("bits", "BitwiseOr"),
    "bitwise_xor": ("bits", "BitwiseXor"),
    "bitwise_not": ("bits", "BitwiseNot"),
    "bit_shift": ("bits", "BitShift"),
    "standardize": ("standardize", "Standardize"),
    "standardize_image": ("standardize", "StandardizeImage"),
    "batch_norm": ("batch_norm", "BatchNorm"),
    "batch_norm_training": ("batch_norm", "BatchNormTraining"),
    "moving_average": ("batch_norm", "MovingAverage"),
    "dropout": ("dropout", "Dropout"),
    "random_mask": ("dropout", "RandomMask"),
    "sgd_update": ("update", "SgdUpdate"),
    "adam_update": ("update", "AdamUpdate"),
    "adamw_update": ("update_rules", "AdamWUpdate"),
    "rmsprop_update": ("update_rules", "RmspropUpdate"),
    "lion_update": ("update_rules", "LionUpdate"),
    "muon_update": ("update_rules", "MuonUpdate"),
}


def __getattr__(name: str) -> Any:
    """`CATALOG`: the classes of all ops, in the order of the list."""
    if name == "CATALOG":
        return tuple(by_name(op) for op in PLACES)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# JSON has lists where ops have tuples; the deepest field is padding, pairs of pairs.
_DEEPEST = 3


def by_name(name: str) -> type[Op]:
    """The class of the op called `name`."""
    if name not in PLACES:
        raise ArgumentError(f"no op is called {name[:60]!r}; there are {', '.join(sorted(PLACES))}")
    module, kind = PLACES[name]
    return getattr(import_module(f"striate.ops.{module}"), kind)


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
    if not isinstance(name, str) or name not in PLACES:
        shown = repr(name)[:60] if isinstance(name, (str, int, float)) else type(name).__name__
        raise ModelFileError(f"unknown op {shown} in the model's graph")
    kind = by_name(name)
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
