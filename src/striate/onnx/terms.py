"""Tensors of an ONNX file while it is being imported.

ONNX has channels first, this library has them last. A `Term` is a tensor together with the order in which its
axes are held, so that most nodes need not move a single number: a convolution leaves its result channels last,
and what comes behind it works on that. Only who needs another order asks for it (`node.py`).

    order[k] is the ONNX axis that axis k of the held tensor is.

A picture [N, C, H, W] that is held as [N, H, W, C] has the order (0, 2, 3, 1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from striate.ir.types import TensorType, Value
from striate.onnx.open_arrays import DTYPE, bare_array, is_open_array

# What flows into ops: a value of the graph that is being built, or numbers that are known already.
Operand: TypeAlias = Value | np.ndarray
Order: TypeAlias = tuple[int, ...]


def identity(rank: int) -> Order:
    return tuple(range(rank))


def channels_last(rank: int) -> Order:
    """(0, 2, .., rank - 1, 1); ranks below 3 have nothing to move."""
    return (0, *range(2, rank), 1) if rank > 2 else identity(rank)


def permutation(held: Order, wanted: Order) -> Order:
    """The `Transpose` that leads from one order to another."""
    return tuple(held.index(axis) for axis in wanted)


def inverse(order: Sequence[int]) -> Order:
    places = [0] * len(order)
    for place, axis in enumerate(order):
        places[axis] = place
    return tuple(places)


def shape_of(operand: Operand) -> tuple[int, ...]:
    return operand.shape if isinstance(operand, np.ndarray) else operand.type.shape


def dtype_of(operand: Operand) -> str:
    if not isinstance(operand, np.ndarray):
        return operand.type.dtype
    return DTYPE if is_open_array(operand) else operand.dtype.name


@dataclass(frozen=True, eq=False)
class Term:
    """One tensor: `held` is `numpy.transpose(tensor, order)`. Known numbers are always held in ONNX's order."""

    held: Operand
    order: Order

    @classmethod
    def of(cls, operand: Operand, order: Order | None = None) -> Term:
        """The term that `operand` holds in `order` (default: ONNX's own)."""
        rank = len(shape_of(operand))
        if order is None or order == identity(rank):
            return cls(operand, identity(rank))
        if isinstance(operand, np.ndarray):
            return cls(operand.transpose(inverse(order)), identity(rank))
        return cls(operand, order)

    @property
    def shape(self) -> tuple[int, ...]:
        """The sizes in ONNX's order."""
        held = shape_of(self.held)
        return tuple(held[place] for place in inverse(self.order))

    @property
    def rank(self) -> int:
        return len(self.order)

    @property
    def size(self) -> int:
        return self.held.size if isinstance(self.held, np.ndarray) else self.held.type.size

    @property
    def dtype(self) -> str:
        return dtype_of(self.held)

    @property
    def type(self) -> TensorType:
        return TensorType(self.shape, self.dtype)

    @property
    def known(self) -> np.ndarray | None:
        """The numbers in ONNX's order, where they are known; open sizes among them are fixed by that."""
        return bare_array(self.held) if isinstance(self.held, np.ndarray) else None

    @property
    def is_known(self) -> bool:
        return isinstance(self.held, np.ndarray)

    def place(self, axis: int) -> int:
        """The axis of the held tensor that ONNX's `axis` is."""
        return self.order.index(axis)

    def __str__(self) -> str:
        return str(self.type)
