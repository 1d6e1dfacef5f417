"""Types and values: what flows along the edges of a graph."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from striate.errors import DTypeError, ShapeError

DTYPES: dict[str, np.dtype] = {
    name: np.dtype(name)
    for name in (
        *("float32", "float64", "uint8", "int32", "int64", "bool"),
        *("float16", "int8", "int16", "uint16", "uint32", "uint64"),
    )
}

# A tensor with more elements than this cannot be addressed with signed 64-bit byte offsets.
LARGEST_SIZE = 2**59


@dataclass(frozen=True)
class TensorType:
    """Shape and element type of a tensor.

    `shape` holds non-negative integers (an activation is `(N, H, W, C)`, a filter bank
    `(Hf, Wf, Cin, Cout)`); `dtype` is one of the names in `DTYPES`.
    """

    shape: tuple[int, ...]
    dtype: str = "float32"

    def __post_init__(self) -> None:
        if self.dtype not in DTYPES:
            raise DTypeError(f"unknown element type {self.dtype!r}; use one of {', '.join(DTYPES)}")
        if any(size < 0 for size in self.shape):
            raise ShapeError(f"a shape has no negative sizes: {self.shape}")
        if self.size > LARGEST_SIZE:
            raise ShapeError(f"shape {self.shape} has {self.size} elements; the limit is 2^59")

    @classmethod
    def of(cls, array: np.ndarray, rows: int | None = None) -> TensorType:
        """The type of `array`, or of `rows` of its rows."""
        shape = array.shape if rows is None else (rows, *array.shape[1:])
        return cls(shape, array.dtype.name)

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def bytes(self) -> int:
        return self.size * DTYPES[self.dtype].itemsize

    @property
    def numpy(self) -> np.dtype:
        return DTYPES[self.dtype]

    def __str__(self) -> str:
        return f"{self.dtype}[{', '.join(map(str, self.shape))}]"


@dataclass(frozen=True, eq=False)
class Value:
    """One tensor in a graph. Two values are equal only if they are the same object."""

    type: TensorType
    name: str = field(default="")

    def __str__(self) -> str:
        return f"%{self.name}: {self.type}"
