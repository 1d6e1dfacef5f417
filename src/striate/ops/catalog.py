"""The list of all ops, and their form in JSON.

The list says where each op stands. Its file is loaded when the op is first asked for by name: a model read from disk
needs a dozen of them, and making the classes of all takes longer than reading it.
"""

from __future__ import annotations

import dataclasses
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from striate.errors import ArgumentError, ModelFileError
from striate.ops.base import Op

if TYPE_CHECKING:
    CATALOG: tuple[type[Op], ...]

# The classes of each file in this folder, by which ops are named: `MaxPool2d` is "max_pool2d".
FILES = {
    "conv2d": "Conv2d Conv2dInputGradient Conv2dWeightGradient",
    "max_pool": "MaxPool2d MaxPool2dGradient MaxPool2dGather",
    "average_pool": "AvgPool2d AvgPool2dGradient GlobalAvgPool2d",
    "adaptive_pool": "AdaptiveAvgPool2d",
    "upsample": "Upsample",
    "affine": "Affine AddProduct",
    "channel_sums": "CentredSquares CentredProducts",
    "linear": "Linear LinearInputGradient LinearWeightGradient",
    "reshape": "Flatten Reshape",
    "broadcast": "BroadcastTo ReduceSum",
    "activation": "Relu ReluGradient Sigmoid SigmoidGradient Tanh TanhGradient",
    "softmax": "Softmax SoftmaxGradient LogSoftmax LogSoftmaxGradient CrossEntropy CrossEntropyGradient",
    "elementwise": "Add Subtract Multiply Divide Exp Sqrt",
    "reduction": "ReduceMean ReduceMax ReduceMaxGradient ReduceMin ReduceProduct",
    "arithmetic": "Power Maximum Minimum Modulo",
    "comparison": "Equal Less LessOrEqual Greater GreaterOrEqual And Or Xor Not IsNaN IsInfinite Where",
    "functions": "Abs Acos Acosh Asin Asinh Atan Atanh Ceil Cos Cosh Erf Floor Log Negative Reciprocal Round Sign "
    "Sin Sinh Tan",
    "rectifier": "LeakyRelu PRelu Clip HardSigmoid HardSwish ThresholdedRelu Shrink",
    "smooth": "Elu Selu Celu Softplus LogSigmoid Softsign Silu Mish Gelu GeluGradient",
    "slopes": "SiluGradient MishGradient HardSwishGradient",
    "arrange": "Concat Transpose ChannelShuffle",
    "slicing": "Slice SliceGradient Pad",
    "gather": "Gather GatherGradient GatherElements GatherElementsGradient",
    "local_response_norm": "LocalResponseNorm ChannelWindowSum",
    "window_pool": "MaxPool MaxPoolGradient WindowSum WindowSumGradient",
    "conv_transpose": "ConvTranspose2d",
    "normalise": "Normalize",
    "norms": "LayerNorm LayerNormGradient GroupNorm GroupNormGradient",
    "matmul": "MatMul",
    "recurrent": "Recurrence",
    "cast": "Cast",
    "selection": "ArgMax ArgMin TopK CumulativeSum",
    "suppression": "SelectBoxes",
    "sampling": "GridSample DeformedPatches RoiAlign",
    "folding": "Fold",
    "resize": "Resize ResizeGradient",
    "scatter": "ScatterElements ScatterNd GatherNd",
    "bits": "BitwiseAnd BitwiseOr BitwiseXor BitwiseNot BitShift",
    "standardize": "Standardize StandardizeImage",
    "batch_norm": "BatchNorm BatchNormTraining MovingAverage",
    "dropout": "Dropout RandomMask",
    "update": "SgdUpdate AdamUpdate",
    "update_rules": "AdamWUpdate RmspropUpdate LionUpdate MuonUpdate",
}
# Names with other gaps.
NAMES = {"IsNaN": "is_nan", "MatMul": "matmul", "AdamWUpdate": "adamw_update"}
# Name of the op: file in this folder, class.
PLACES = {
    NAMES.get(kind, re.sub(r"(?<=[a-z\d])(?=[A-Z])", "_", kind).lower()): (file, kind)
    for file, kinds in FILES.items()
    for kind in kinds.split()
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
