"""Arrays that lie inside other ones: where each element of a transposed, sliced or reshaped array is found."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np


@dataclass(frozen=True)
class Strided:
    """Element [i, j, ...] stands `offset + i · strides[0] + j · strides[1] + ...` behind the first of a dense array.

    A stride of 0 repeats one element along its axis; one below zero walks backwards.

        Strided.dense((2, 3)).transposed((1, 0))      ->      Strided((3, 2), (1, 3))
    """

    shape: tuple[int, ...]
    strides: tuple[int, ...]
    offset: int = 0

    @classmethod
    def dense(cls, shape: Sequence[int]) -> Strided:
        """All of an array of `shape`, in its order."""
        return cls(tuple(shape), tuple(math.prod(shape[axis + 1 :]) for axis in range(len(shape))))

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def is_dense(self) -> bool:
        """Whether the elements follow each other from the first one on, in order."""
        return not self.offset and all(
            size == 1 or stride == wanted
            for size, stride, wanted in zip(
                self.shape, self.strides, Strided.dense(self.shape).strides, strict=True
            )
        )

    def transposed(self, permutation: Sequence[int]) -> Strided:
        """`numpy.transpose`."""
        return Strided(
            tuple(self.shape[axis] for axis in permutation),
            tuple(self.strides[axis] for axis in permutation),
            self.offset,
        )

    def exchanged(self) -> Strided:
        """The last two axes exchanged: every matrix transposed."""
        return self.transposed((*range(self.rank - 2), self.rank - 1, self.rank - 2))

    def sliced(self, starts: Sequence[int], steps: Sequence[int], shape: Sequence[int]) -> Strided:
        """From `starts` on, in `steps`, so many of each axis."""
        offset = self.offset + sum(a * b for a, b in zip(starts, self.strides, strict=True))
        return Strided(tuple(shape), tuple(a * b for a, b in zip(steps, self.strides, strict=True)), offset)

    def taken(self, axis: int, index: int) -> Strided:
        """One position of an axis, which is no more."""
        return Strided(
            self.shape[:axis] + self.shape[axis + 1 :],
            self.strides[:axis] + self.strides[axis + 1 :],
            self.offset + index * self.strides[axis],
        )

    def broadcast(self, shape: Sequence[int]) -> Strided:
        """`numpy.broadcast_to`."""
        missing = len(shape) - self.rank
        own = (1,) * missing + self.shape
        strides = (0,) * missing + self.strides
        return Strided(
            tuple(shape),
            tuple(
                stride if have == size else 0 for have, size, stride in zip(own, shape, strides, strict=True)
            ),
            self.offset,
        )

    def reshaped(self, shape: Sequence[int]) -> Strided | None:
        """`numpy.reshape`; None where the numbers would have to move."""
        if not math.prod(shape):
            return None
        old = [(size, step) for size, step in zip(self.shape, self.strides, strict=True) if size != 1]
        new = [size for size in shape if size != 1]
        steps: list[int] = []
        while new:
            # The fewest axes of both from here on that hold equally many elements.
            many, few = 1, 1
            while (have := math.prod(size for size, _ in old[:many])) != (want := math.prod(new[:few])):
                many, few = (many + 1, few) if have < want else (many, few + 1)
            if any(outer[1] != inner[0] * inner[1] for outer, inner in pairwise(old[:many])):
                return None
            steps += [old[many - 1][1] * step for step in Strided.dense(new[:few]).strides]
            old, new = old[many:], new[few:]
        found = iter(steps)
        return Strided(tuple(shape), tuple(0 if size == 1 else next(found) for size in shape), self.offset)

    def of(self, array: np.ndarray) -> np.ndarray:
        """The elements, seen in a dense array."""
        flat = np.ascontiguousarray(array).reshape(-1)
        if not math.prod(self.shape):
            return np.zeros(self.shape, array.dtype)
        return np.lib.stride_tricks.as_strided(
            flat[self.offset :],
            self.shape,
            tuple(stride * flat.itemsize for stride in self.strides),
            writeable=False,
        )

    def __str__(self) -> str:
        return f"{list(self.shape)} by {list(self.strides)}" + (f" from {self.offset}" if self.offset else "")
