"""Checks that the shape rules of all ops share; each raises an error that says what would be right."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from typing import Any

from striate.errors import ArgumentError, DTypeError, GraphError, ShapeError
from striate.ir.types import TensorType
from striate.shapes import short_text, whole_number
from striate.sizes import is_open

FLOATING = ("float32", "float64")
# Half precision is carried and computed element by element; what sums over many elements wants a wider type.
REAL = (*FLOATING, "float16")
INTEGERS = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64")
NUMBERS = (*REAL, *INTEGERS)
LARGEST_RANK = 16
LARGEST_NUMBER = sys.float_info.max


def expect_inputs(name: str, inputs: Sequence[Any], least: int, most: int | None = None) -> None:
    """The right number of inputs."""
    most = least if most is None else most
    if not least <= len(inputs) <= most:
        wanted = f"{least}" if least == most else f"{least} to {most}"
        raise GraphError(f"{name} takes {wanted} inputs, got {len(inputs)}")


def expect_axes(name: str, what: str, type: TensorType, letters: str) -> None:
    """The rank that `letters` spell: `"N H W C"` means four axes."""
    if type.rank == len(letters.split()):
        return
    axes = ", ".join(letters.split())
    hint = ""
    if letters == "N H W C" and type.rank == 3:
        hint = "; one picture needs a batch axis: x[None], grey pictures a channel axis: x[..., None]"
    if letters == "N F" and type.rank > 2:
        hint = "; flatten it first"
    raise ShapeError(f"{name}: {what} must be [{axes}], got {type}{hint}")


def expect_shape(name: str, what: str, type: TensorType, shape: tuple[int, ...], why: str) -> None:
    """Exactly this shape; `why` says where it comes from."""
    if type.shape != shape:
        raise ShapeError(f"{name}: {what} must have shape {list(shape)} ({why}), got {list(type.shape)}")


def expect_floating(name: str, *types: TensorType) -> str:
    """One floating type for all; returns its name."""
    for type in types:
        if type.dtype not in FLOATING:
            raise DTypeError(
                f"{name} computes in float32 or float64, got {type}; "
                f"convert it first (x.astype(numpy.float32)), or let a Standardize layer do it"
            )
    if len({type.dtype for type in types}) > 1:
        listed = ", ".join(str(type) for type in types)
        raise DTypeError(f"{name} needs one element type for all inputs, got {listed}")
    return types[0].dtype


def expect_one_of(name: str, kinds: tuple[str, ...], *types: TensorType) -> str:
    """One element type for all, out of `kinds`; returns its name."""
    for type in types:
        if type.dtype not in kinds:
            raise DTypeError(f"{name} takes {', '.join(kinds)}, got {type}")
    if len({type.dtype for type in types}) > 1:
        listed = ", ".join(str(type) for type in types)
        raise DTypeError(f"{name} needs one element type for all inputs, got {listed}")
    return types[0].dtype


def expect_flag(value: Any, what: str) -> bool:
    if not isinstance(value, bool):
        raise ArgumentError(f"{what} must be True or False, got {type(value).__name__}")
    return value


def expect_number(value: Any, what: str, least: float = 0.0, below: float = math.inf) -> float:
    """A finite float with `least <= value < below`."""
    domain = f"{what} must be a number of at least {least:g}"
    if below != math.inf:
        domain += f" and below {below:g}"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentError(f"{domain}, got {type(value).__name__}")
    if not least <= value < below or value > LARGEST_NUMBER:
        raise ArgumentError(f"{domain}, got {short_text(value)}")
    return float(value)


def expect_real(value: Any, what: str) -> float:
    """Any float but NaN: below zero and infinite as well."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentError(f"{what} must be a number, got {type(value).__name__}")
    if value != value or LARGEST_NUMBER < abs(value) < math.inf:
        raise ArgumentError(f"{what} must be a number, got {short_text(value)}")
    return value if is_open(value) else float(value)


def expect_finite(value: Any, what: str) -> float:
    """A float that is neither NaN nor infinite: a factor, which would make NaN of every zero."""
    number = expect_real(value, what)
    if not math.isfinite(number):
        raise ArgumentError(f"{what} must be a finite number, got {short_text(value)}")
    return number


def expect_integers(
    value: Any, what: str, least: int, most: int, longest: int = LARGEST_RANK
) -> tuple[int, ...]:
    """A tuple of ints, each in `least .. most`."""
    if not isinstance(value, (tuple, list)):
        raise ArgumentError(f"{what} must be a tuple of integers, got {type(value).__name__}")
    if len(value) > longest:
        raise ArgumentError(f"{what} must hold at most {longest} integers, got {len(value)}")
    return tuple(whole_number(item, what, least, most) for item in value)
