"""The contract of an op: meaning, shape rule, cost, NumPy reference, gradient, examples.

An op is one frozen dataclass; its attributes are its fields. (One without fields of its own inherits all that the
decorator would write, and goes without.) From these methods alone it verifies, prints, runs (the reference),
differentiates and is tested by `tests/ops/test_every_op.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeAlias

import numpy as np

from striate.errors import GraphError, UnsupportedError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value

# Values of the graph, what arrives from behind (`Op.vjp`, `Op.gradient`), what goes on to the front.
Values: TypeAlias = Sequence[Value]
Types: TypeAlias = Sequence[TensorType]
Cotangents: TypeAlias = Sequence[Value | None]
Gradients: TypeAlias = tuple[Value | None, ...]


@dataclass(frozen=True)
class Cost:
    """What one application costs at least: multiply-adds, and bytes that must be read and written once."""

    multiply_adds: int = 0
    bytes_read: int = 0
    bytes_written: int = 0


@dataclass(frozen=True)
class Example:
    """One case for the tests: an op and the shapes of its inputs.

    `dtypes` and `arrays` override the default (float) for single inputs: labels, indices.
    `differentiable` lists the inputs whose gradient finite differences can check.
    """

    op: Op
    shapes: tuple[tuple[int, ...], ...]
    arrays: Mapping[int, np.ndarray] = field(default_factory=dict)
    differentiable: tuple[int, ...] | None = None
    note: str = ""


@dataclass(frozen=True)
class Op:
    """Base of all ops."""

    name: ClassVar[str] = "op"
    # Multiply-adds for each element of the first input.
    each: ClassVar[int] = 0
    # Output i is written over input j, for optimiser updates: {i: j}.
    updates_in_place: ClassVar[Mapping[int, int]] = {}
    # A run does more than compute outputs from inputs (a sum over ranks): no pass shares, folds or drops such an op.
    effect: ClassVar[bool] = False
    # Each element of the output follows from those at its place in the inputs, which are broadcast to it.
    pointwise: ClassVar[bool] = False
    # The output is the input under another shape, its numbers in the same order.
    reshapes: ClassVar[bool] = False
    # The first output is 0 wherever the first input is, whatever the others hold.
    zero_preserving: ClassVar[bool] = False
    # Of small whole numbers it makes whole numbers, none of them rounded: sums, products and choices of its inputs.
    exact: ClassVar[bool] = False
    # The output has about mean 0 and deviation 1, whatever the numbers that come in.
    normalises: ClassVar[bool] = False

    def _set(self, field_name: str, value: Any) -> None:
        """Store the checked form of a field; for `__post_init__` alone."""
        object.__setattr__(self, field_name, value)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        """Output types from input types; raises `ShapeError` with the arithmetic."""
        raise GraphError(f"{self.name} has no shape rule")

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """Those that one application takes at least."""
        return self.each * inputs[0].size if self.each else 0

    def cost(self, *inputs: TensorType) -> Cost:
        """Every input is read once, every output written once."""
        outputs = self.infer(*inputs)
        moved = (sum(type.bytes for type in types) for types in (inputs, outputs))
        return Cost(self.multiply_adds(inputs, outputs), *moved)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        """The specification in NumPy, written like the equation; keeps the floating type of its inputs."""
        raise GraphError(f"{self.name} has no reference")

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value, /) -> Gradients:
        """Emit the ops that carry `dy`, the cotangent of the first output, to the inputs; None for one without.

        There are cotangents of floating numbers only: what is returned for another input is not used. Raises
        `UnsupportedError` where an op has none.
        """
        raise UnsupportedError(f"{self.name} has no gradient here")

    def gradient(self, build: Builder, inputs: Values, outputs: Values, cotangents: Cotangents) -> Gradients:
        """The same from the cotangents of all outputs, None for zero; for an op with several floating outputs."""
        dy = cotangents[0]
        return (None,) * len(inputs) if dy is None else self.vjp(build, inputs, outputs, dy)

    def is_zero(self, zeros: Sequence[bool]) -> bool:
        """Whether images on which the inputs are 0 (True for each that is) come out as 0."""
        return self.zero_preserving and zeros[0]

    def sums_only_zeros(self, zeros: Sequence[bool]) -> bool:
        """Whether such images add nothing to a sum over images; True for an op that takes none."""
        return True

    @classmethod
    def examples(cls) -> Iterable[Example]:
        return ()
