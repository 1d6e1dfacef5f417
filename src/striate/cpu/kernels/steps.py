"""The pointwise ops as kernels compute them: one entry each, under the op's name.

An op says of itself that it is pointwise (`Op.pointwise`) and what it means (`Op.reference`); its entry here says how
many inputs it has and which instructions compute it. What an entry is given are vectors, in the order of the op's
inputs, and the op's fields.

In a chain one of the inputs is the value that the chain has come to, by default the first. A step is a tuple:

    ("relu",), ("clip", 0.0, 6.0), ("add",)          the op's name and fields
    ("at", (1,), "subtract"), ("at", (0, 1), "multiply")          the running value stands elsewhere, or twice
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from typing import Any, TypeAlias

from striate.cpu.emit import Emitter
from striate.cpu.kernels import functions
from striate.cpu.kernels.typed import TYPED, compute

# What computes an op: from the vectors of its inputs and its fields.
Emit: TypeAlias = Callable[[Emitter, Sequence[str], Sequence[Any]], str]
Step: TypeAlias = tuple[Any, ...]
AT = "at"


@dataclass(frozen=True)
class Entry:
    """How many inputs an op has, and what computes it."""

    inputs: int
    emit: Emit


def _instruction(name: str) -> Entry:
    return Entry(2, lambda emit, values, _: emit.binary(name, *values))


def _function(function: Callable[..., str], inputs: int = 1) -> Entry:
    """A function of the vectors, and then of the op's fields."""
    return Entry(inputs, lambda emit, values, fields: function(emit, *values, *fields))


def _from(file: str, name: str, inputs: int = 1) -> Entry:
    """The same in a file of its own, which is loaded once a kernel with it is made."""

    def compute(emit: Emitter, values: Sequence[str], fields: Sequence[Any]) -> str:
        return getattr(import_module(f"striate.cpu.kernels.{file}"), name)(emit, *values, *fields)

    return Entry(inputs, compute)


STEPS: dict[str, Entry] = {
    "add": _instruction("fadd"),
    "subtract": _instruction("fsub"),
    "multiply": _instruction("fmul"),
    "divide": _instruction("fdiv"),
    "affine": _function(Emitter.fma, 3),
    "add_product": Entry(3, lambda emit, values, _: emit.fma(values[1], values[2], values[0])),
    "moving_average": _function(functions.moving_average, 2),
    "sqrt": _function(Emitter.square_root),
    "relu": _function(Emitter.relu),
    "relu_gradient": _function(functions.relu_gradient, 2),
    "leaky_relu": _function(functions.leaky_relu),
    "clip": _function(functions.clip),
    "hard_sigmoid": _function(functions.hard_sigmoid),
    "hard_swish": _function(functions.hard_swish),
    "sigmoid": _function(functions.sigmoid),
    "sigmoid_gradient": _function(functions.sigmoid_gradient, 2),
    "tanh": _function(functions.hyperbolic_tangent),
    "tanh_gradient": _function(functions.tanh_gradient, 2),
    "silu": _function(functions.silu),
    "prelu": _function(functions.prelu, 2),
    "negative": _function(functions.negative),
    "abs": _function(functions.absolute),
    "maximum": _function(Emitter.larger, 2),
    "exp": _function(functions.exponential),
    "log": _function(functions.natural_logarithm),
    **{name: _from("pieces", name) for name in ("reciprocal", "sign", "floor", "ceil")},
    **{name: _from("pieces", name) for name in ("thresholded_relu", "shrink")},
    "round": _from("pieces", "nearest"),
    **{
        name: _from("angles", function)
        for name, function in {
            "sin": "sine",
            "cos": "cosine",
            "tan": "tangent",
            "asin": "arc_sine",
            "acos": "arc_cosine",
            "atan": "arc_tangent",
            "sinh": "hyperbolic_sine",
            "cosh": "hyperbolic_cosine",
            "asinh": "area_sine",
            "acosh": "area_cosine",
            "atanh": "area_tangent",
        }.items()
    },
    "modulo": _from("remainder", "modulo", 2),
    "power": _from("powers", "power", 2),
    "minimum": _from("pieces", "smaller", 2),
    **{
        name: _from("smooth", name)
        for name in ("elu", "selu", "celu", "softplus", "log_sigmoid", "softsign", "mish")
    },
    "gelu": _from("gelu", "gelu"),
    "gelu_gradient": _from("gelu", "gelu_gradient", 2),
    **{name: _from("slopes", name, 2) for name in ("silu_gradient", "mish_gradient", "hard_swish_gradient")},
    "erf": _from("gelu", "error_function"),
}


def parsed(step: Step) -> tuple[tuple[int, ...], str, Step]:
    """Where the running value stands among the inputs, the op's name, its fields."""
    if step[0] == AT:
        return step[1], step[2], step[3:]
    return (0,), step[0], step[1:]


def chain(emit: Emitter, steps: Iterable[Step], value: str, operands: Iterator[str]) -> str:
    """Apply `steps`, one after the other, to `value`; each takes its further inputs from `operands`."""
    for step in steps:
        places, name, fields = parsed(step)
        entry = _typed(fields) if name == TYPED else STEPS[name]
        inputs = list(islice(operands, entry.inputs - len(places)))
        for place in places:
            inputs.insert(place, value)
        value = entry.emit(emit, inputs, fields)
    return value


def _typed(step: Step) -> Entry:
    """The entry of a step on other types than float32: those of its inputs and its result come before its name."""
    types, result, name, *fields = step
    of_floats = STEPS[name].emit if name in STEPS else None
    return Entry(
        len(types), lambda emit, values, _: compute(emit, values, (types, result), name, fields, of_floats)
    )


def first_of_chain(emit: Emitter, steps: Sequence[Step], values: Iterator[str]) -> str:
    """The same where no step came before: the first one takes its inputs in order."""
    return chain(emit, steps, next(values), values)
