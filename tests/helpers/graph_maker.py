"""Graphs that compute as they are built, for the random graphs of `test_graphs.py`.

A `Maker` is a `Builder` that computes every value as it adds it, on two sets of data. Data are small integers; it
follows how far sums of absolute values reach, so it knows which values are exact in float32 in any order of
addition (`unit` > 0: all are multiples of it) and how far the others may lie from the reference (`slack`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, ReluGradient
from striate.ops.affine import Affine
from striate.ops.arrange import Concat, Transpose
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Multiply, Subtract
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.pool import (
    AvgPool2d,
    AvgPool2dGradient,
    GlobalAvgPool2d,
    MaxPool2d,
    MaxPool2dGather,
    MaxPool2dGradient,
)
from striate.ops.reduction import BroadcastTo, ReduceMax, ReduceMean, ReduceSum
from striate.ops.reshape import Flatten, Reshape
from striate.ops.slicing import Slice
from striate.ops.standardize import Standardize
from striate.ops.update import AdamUpdate, SgdUpdate

# Linear in each input on its own: a sum of absolute values bounds every partial sum.
MULTILINEAR = (
    Conv2d, Conv2dInputGradient, Conv2dWeightGradient, Linear, LinearInputGradient, LinearWeightGradient,
    Multiply, ReduceSum, MaxPool2dGather, MaxPool2dGradient, BroadcastTo, Flatten, Reshape, ReluGradient,
    AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d, ReduceMean,
)  # fmt: skip
MEANS = (AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d, ReduceMean)
# What changes by no more than its input does.
EVEN = (Relu, MaxPool2d, ReduceMax)
# The same numbers elsewhere.
ARRANGING = (Concat, Transpose, Slice)
EXACT_LIMIT = 2.0**24
# How far Winograd may be from the reference, as a share of the sum of the products' absolute values.
ROUNDED = 2e-5
MOST_ELEMENTS, MOST_WORK = 60_000, 3_000_000


class Misfit(Exception):
    """This op does not go here; the maker tries another."""


@dataclass(frozen=True)
class Known:
    """A value on both sets of data. `unit` 0: not exact; then `slack` bounds its distance from the reference."""

    data: tuple[np.ndarray, ...]
    unit: float
    slack: float = 0.0
    # What the sums of absolute values behind it came to.
    sums: float = 0.0

    @property
    def reach(self) -> float:
        return max(self.sums, self.largest)

    @property
    def largest(self) -> float:
        return max((float(np.abs(array).max()) for array in self.data if array.size), default=0.0)


class Maker(Builder):
    """Builds one random graph from `seed`; `rounded`: convolutions, also of gradients, may round (Winograd)."""

    def __init__(self, seed: int, rounded: bool = False) -> None:
        super().__init__()
        self.rounded = rounded
        self.random = np.random.default_rng(seed)
        self.known: dict[Value, Known] = {}
        # float32 values that further ops may read, and filters that may be used again.
        self.values: list[Value] = []
        self.filters: list[Value] = []
        self.smooth = self.chance(0.15)
        # Only what can have images in lanes from end to end.
        self.uniform = self.chance(0.6)
        self.batch = 0 if self.chance(0.03) else self.pick(1, 2, 3, 5, 16, 17, self.whole(1, 35))

    # -- chance ---------------------------------------------------------------------------------

    def whole(self, least: int, most: int) -> int:
        return int(self.random.integers(least, most + 1))

    def chance(self, probability: float) -> bool:
        return bool(self.random.random() < probability)

    def pick(self, *choices: Any) -> Any:
        return choices[self.whole(0, len(choices) - 1)]

    def channels(self) -> int:
        return self.pick(self.whole(1, 9), self.pick(15, 16, 17, 31, 32, 33), self.whole(1, 67))

    def numbers(self, shape: Sequence[int], largest: int = 2, share: float = 1.0) -> np.ndarray:
        """Small integers; `share` of them are not zero."""
        array = self.random.integers(-largest, largest + 1, tuple(shape)).astype(np.float32)
        return np.asarray(array * (self.random.random(tuple(shape)) < share), np.float32)

    # -- leaves ---------------------------------------------------------------------------------

    def leaf(self, kind: str, make: Callable[[], np.ndarray]) -> Value:
        """An input, parameter or constant with data from `make`, called once for each set."""
        first = make()
        type = TensorType(first.shape, first.dtype.name)
        name = f"{kind}_{len(self.known)}"
        if kind == "constant":
            return self.constant(first, name)
        value = self.input(type, name) if kind == "input" else self.parameter(type, name)
        self.known[value] = Known((first, make()), 1.0)
        return value

    def constant(self, array: np.ndarray, name: str = "constant") -> Value:
        value = super().constant(array, name)
        scaled = np.abs(np.asarray(array, np.float64)) * 2**10
        whole = bool(np.isfinite(scaled).all() and (scaled == np.floor(scaled)).all())
        unit = 1.0 if whole and (scaled % 2**10 == 0).all() else 2.0**-10
        self.known[value] = Known((np.asarray(array),) * 2, unit if whole else 0.0)
        return value

    def filter(self, shape: Sequence[int]) -> Value:
        """Weights with about thirty entries an output, so that sums stay small over several layers."""
        taps = int(np.prod(shape[:-1]))
        kind = self.pick("parameter", "parameter", "parameter", "constant" if self.uniform else "input")
        value = self.leaf(kind, lambda: self.numbers(shape, 1, min(1.0, 30 / max(taps, 1))))
        self.filters.append(value)
        return value

    # -- nodes ----------------------------------------------------------------------------------

    def apply(self, op: Any, *inputs: Value) -> tuple[Value, ...]:
        types = [value.type for value in inputs]
        results = op.infer(*types)
        if any(type.size > MOST_ELEMENTS for type in results) or op.cost(*types).multiply_adds > MOST_WORK:
            raise Misfit
        with np.errstate(all="ignore"):
            arrays = [op.reference(*(self.known[v].data[k] for v in inputs)) for k in (0, 1)]
            unit, slack, sums = self._accuracy(op, [self.known[value] for value in inputs])
        if not all(np.isfinite(array).all() for array in (*arrays[0], *arrays[1])):
            raise Misfit
        outputs = super().apply(op, *inputs)
        for place, value in enumerate(outputs):
            # A pooling's winners are exact only if the picture is.
            winners = place and not isinstance(op, (SgdUpdate, AdamUpdate))
            own = (1.0 if unit else 0.0, 0.0) if winners else (unit, slack, sums)
            self.known[value] = Known((arrays[0][place], arrays[1][place]), *own)
        return outputs

    def _accuracy(self, op: Any, known: list[Known]) -> tuple[float, float, float]:
        """(unit, slack, sums) of what `op` makes."""
        units = [entry.unit for entry in known]
        reach = [entry.reach for entry in known]
        slack = sum(entry.slack for entry in known)
        if isinstance(op, EVEN):
            return units[0], slack, reach[0]
        if isinstance(op, ARRANGING):
            return min(units), slack, max(reach)
        if isinstance(op, (Add, Subtract)):
            return self._exact(all(units), min(units), sum(reach), slack)
        if isinstance(op, Affine):
            unit = min(units[0] * units[1], units[2])
            return self._exact(all(units), unit, reach[0] * reach[1] + reach[2], slack * (1 + max(reach)))
        if isinstance(op, MULTILINEAR):
            return self._of_products(op, known)
        if isinstance(op, SgdUpdate):
            return self._exact(all(units), min(units) / 64, 8 * sum(reach), 8 * slack)
        if isinstance(op, Standardize):
            return units[0] / 4, 0.0, 0.0
        # Sigmoid and its kin: slopes are small on what is allowed to reach them.
        largest = 1 + max(entry.largest for entry in known)
        return 0.0, 3 * slack * largest + 2e-5 * largest, 0.0

    def _exact(self, exact: bool, unit: float, bound: float, slack: float) -> tuple[float, float, float]:
        """Exact if all partial sums are, which reach as far as `bound`; else rounded, and with the given slack."""
        if exact and bound < EXACT_LIMIT * unit:
            return unit, 0.0, bound
        return 0.0, slack + 4e-6 * bound, bound

    def _of_products(self, op: Any, known: list[Known]) -> tuple[float, float, float]:
        chooser = isinstance(op, (MaxPool2dGradient, MaxPool2dGather, ReluGradient))
        if chooser and not known[1].unit:
            raise Misfit  # a choice by inexact numbers may fall otherwise
        factors = known[:1] if chooser else known[:2]
        fixed = [entry.data for entry in known[len(factors) :]]

        def reach(sizes: list[list[np.ndarray]]) -> float:
            found = [0.0]
            for k in (0, 1):
                own = [size[k] for size in sizes]
                further = [np.abs(data[k]) if data[k].dtype.kind == "f" else data[k] for data in fixed]
                (result,) = op.reference(*own, *further)
                found.append(float(np.abs(result).max()) if result.size else 0.0)
            return max(found)

        sizes = [[np.abs(array) for array in entry.data] for entry in factors]
        bound = reach(sizes)
        if isinstance(op, Multiply):
            bound = known[0].reach * known[1].reach
        unit = float(np.prod([entry.unit for entry in known]))
        if isinstance(op, MEANS):
            divisor = _divisor(op, known[0].data[0].shape)
            unit /= max(divisor, 1)
            if not divisor:
                unit = 0.0
        slack = 0.0
        for place, entry in enumerate(factors):
            if entry.slack:
                spread = [*sizes]
                spread[place] = [np.full_like(array, entry.slack) for array in entry.data]
                slack += reach(spread)
        # By Winograd, larger ones in pieces.
        size = _filter_size(op, known) if self.rounded else None
        if size is not None and math.prod(size) > 1:
            unit, slack = 0.0, slack + ROUNDED * bound
        return self._exact(unit > 0, unit, bound, slack)

    # -- finding partners -----------------------------------------------------------------------

    def some(self, rank: int | None = None) -> Value:
        """A value to go on from, most often a late one."""
        found = [value for value in self.values if rank is None or value.type.rank == rank]
        if not found:
            raise Misfit
        return found[-1] if self.chance(0.5) else found[self.whole(0, len(found) - 1)]

    def like(self, value: Value) -> Value:
        """A value of the same type: another one, itself, or a new leaf."""
        found = [other for other in self.values if other.type == value.type]
        if len(found) > 1 and self.chance(0.7):
            return found[self.whole(0, len(found) - 1)]
        if self.chance(0.4):
            return value
        kind = "input" if self.uniform else self.pick("input", "constant", "parameter")
        return self.leaf(kind, lambda: self.numbers(value.type.shape))

    def sharing(self, x: Value) -> Value:
        """Something that broadcasts to `x`."""
        shape = x.type.shape
        cut = shape[self.whole(0, len(shape)) :]
        small = tuple(1 if self.chance(0.5) else size for size in cut)
        return self.leaf(self.pick("input", "constant", "parameter"), lambda: self.numbers(small))


def _filter_size(op: Any, known: Sequence[Known]) -> tuple[int, ...]:
    """Rows and columns of a convolution's filters, in either direction."""
    if isinstance(op, Conv2dWeightGradient):
        return op.filter_size
    return known[1].data[0].shape[:2] if isinstance(op, (Conv2d, Conv2dInputGradient)) else ()


def _divisor(op: Any, shape: tuple[int, ...]) -> int:
    """What a mean divides by if that is one power of two everywhere, else 0."""
    if isinstance(op, (AvgPool2d, AvgPool2dGradient)):
        size = op.window[0] * op.window[1]
        pads = op.pads if isinstance(op, AvgPool2dGradient) else op.pads((shape[1], shape[2]))
        if pads != ((0, 0), (0, 0)) and not op.count_include_pad:
            return 0
    else:
        size = shape[1] * shape[2] if isinstance(op, GlobalAvgPool2d) else op.elements(shape)
    return size if size > 0 and size & (size - 1) == 0 else 0
