"""Parts of a tensor: a slice along every axis, its adjoint, and padding, which is the way back for step 1."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.base import Example, Gradients, Op, Values
from striate.ops.gather import GatherGradient
from striate.ops.rules import LARGEST_RANK, expect_inputs, expect_integers, expect_real
from striate.shapes import LARGEST_AXIS, Pair, pair, short_text

PAD_MODES = ("constant", "reflect", "edge", "wrap")
# As the stop of a slice: the end of the axis, whatever its size. So a graph need not state its batch.
END = LARGEST_AXIS


def _check_slice(op: Slice | SliceGradient, shape: tuple[int, ...]) -> None:
    """The fields of a slice against the shape of what is sliced."""
    if len(op.starts) != len(shape):
        raise ShapeError(
            f"{op.name}: starts, stops and steps for {len(op.starts)} axes, the tensor has shape {list(shape)}"
        )
    for axis, size in enumerate(shape):
        start, stop, step = op.starts[axis], op.stops[axis], op.steps[axis]
        # Going backwards, the first position is at most size - 1 and the position behind the last one is -1.
        lowest, highest = (0, size) if step > 0 else (-1, size - 1)
        if not (lowest <= start <= highest and lowest <= stop <= highest):
            raise ShapeError(
                f"{op.name}: axis {axis} has size {size}, so with step {step} start and stop must lie in "
                f"{lowest} to {highest}; got {start} and {stop}"
            )


def _sliced_shape(op: Slice | SliceGradient) -> tuple[int, ...]:
    triples = zip(op.starts, op.stops, op.steps, strict=True)
    return tuple(_count(*triple) for triple in triples)


def _count(start: int, stop: int, step: int) -> int:
    """Positions from `start` on before `stop`."""
    if step == 1 and start <= stop:
        return stop - start
    return len(range(start, stop, step))


def _slices(op: Slice | SliceGradient) -> tuple[slice, ...]:
    """Python's slices; a stop before the first position is `None` there."""
    triples = zip(op.starts, op.stops, op.steps, strict=True)
    # An empty range may be written in ways that Python would read as counted from the end.
    return tuple(
        slice(start, None if stop < 0 else stop, step) if len(range(start, stop, step)) else slice(0, 0)
        for start, stop, step in triples
    )


def _check_fields(op: Slice | SliceGradient) -> None:
    for field in ("starts", "stops"):
        op._set(field, expect_integers(getattr(op, field), field, -1, LARGEST_AXIS))  # pyright: ignore[reportPrivateUsage]
    op._set("steps", expect_integers(op.steps, "steps", -LARGEST_AXIS, LARGEST_AXIS))  # pyright: ignore[reportPrivateUsage]
    if not len(op.starts) == len(op.stops) == len(op.steps):
        raise ArgumentError(
            f"starts, stops and steps must be of one length, got {len(op.starts)}, {len(op.stops)} and {len(op.steps)}"
        )
    if 0 in op.steps:
        raise ArgumentError("steps must not be 0")


@dataclass(frozen=True)
class Slice(Op):
    """x -> the positions start, start + step, ... before stop, along every axis.

    `starts` and `stops` are positions as they are, never counted from the end. A step below zero walks
    backwards, and a stop of -1 then means that the first position is taken too. A stop of `END` is the end of the
    axis, whatever its size.
    """

    name: ClassVar[str] = "slice"
    exact: ClassVar[bool] = True
    starts: tuple[int, ...] = ()
    stops: tuple[int, ...] = ()
    steps: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        _check_fields(self)

    @classmethod
    def along(cls, shape: tuple[int, ...], axis: int, start: int, stop: int, step: int = 1) -> Slice:
        """A slice of one axis that takes all of the others."""
        starts, stops, steps = [0] * len(shape), list(shape), [1] * len(shape)
        starts[axis], stops[axis], steps[axis] = start, stop, step
        return cls(tuple(starts), tuple(stops), tuple(steps))

    def on(self, shape: tuple[int, ...]) -> Slice:
        """This slice of a tensor of `shape`, with no stop left open."""
        if END not in self.stops or len(shape) != len(self.stops):
            return self
        stops = tuple(size if stop == END else stop for stop, size in zip(self.stops, shape, strict=True))
        return Slice(self.starts, stops, self.steps)

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        op = self.on(inputs[0].shape)
        _check_slice(op, inputs[0].shape)
        return (TensorType(_sliced_shape(op), inputs[0].dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        return (np.array(x[_slices(self.on(x.shape))]),)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        shape = inputs[0].type.shape
        op = SliceGradient(self.starts, self.on(shape).stops, self.steps, shape)
        return (build.one(op, dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op, shape in _slice_cases():
            yield Example(op, (shape,))
        yield Example(cls((0, 1), (END, 3), (1, 2)), ((2, 4),), note="one axis to its end")


@dataclass(frozen=True)
class SliceGradient(Op):
    """dy -> dx of `shape`: every element at the place from which the slice took it, zeros elsewhere."""

    name: ClassVar[str] = "slice_gradient"
    exact: ClassVar[bool] = True
    starts: tuple[int, ...] = ()
    stops: tuple[int, ...] = ()
    steps: tuple[int, ...] = ()
    shape: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        _check_fields(self)
        self._set("shape", expect_integers(self.shape, "shape", 0, LARGEST_AXIS))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        _check_slice(self, self.shape)
        (dy,) = inputs
        if dy.shape != _sliced_shape(self):
            raise ShapeError(
                f"{self.name}: dy must have shape {list(_sliced_shape(self))}, as the slice of {list(self.shape)} "
                f"has; got {list(dy.shape)}"
            )
        return (TensorType(self.shape, dy.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (dy,) = arrays
        dx = np.zeros(self.shape, dy.dtype)
        dx[_slices(self)] = dy
        return (dx,)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        return (build.one(Slice(self.starts, self.stops, self.steps), dy),)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        for op, shape in _slice_cases():
            yield Example(cls(op.starts, op.stops, op.steps, shape), (_sliced_shape(op),))


def _slice_cases() -> Iterable[tuple[Slice, tuple[int, ...]]]:
    yield Slice((0, 1, 0), (2, 3, 5), (1, 1, 2)), (2, 4, 5)
    yield Slice((4, 0), (-1, 3), (-2, 1)), (5, 3)
    yield Slice((1, 2), (1, 0), (1, 1)), (3, 2)
    yield Slice((), (), ()), ()
    yield Slice((0, 0), (0, 2), (1, 1)), (0, 3)


@dataclass(frozen=True)
class Pad(Op):
    """x -> x with `pads[axis] = (before, after)` elements around it.

    `mode`: "constant" (`value`), "edge" (the outermost element again), "reflect" (mirrored at the outermost
    element, which is not repeated) or "wrap" (from the other end), as `numpy.pad`.
    """

    name: ClassVar[str] = "pad"
    exact: ClassVar[bool] = True
    pads: tuple[Pair, ...] = ()
    mode: str = "constant"
    value: float = 0.0

    def __post_init__(self) -> None:
        self._set("pads", _expect_pads(self.pads))
        if self.mode not in PAD_MODES:
            raise ArgumentError(f"mode must be one of {', '.join(PAD_MODES)}, got {short_text(self.mode)}")
        self._set("value", expect_real(self.value, "value"))

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        expect_inputs(self.name, inputs, 1)
        (x,) = inputs
        if x.rank != len(self.pads):
            raise ShapeError(
                f"{self.name}: pads for {len(self.pads)} axes, but the input has shape {list(x.shape)}"
            )
        for axis, (size, pads) in enumerate(zip(x.shape, self.pads, strict=True)):
            if not size and any(pads) and self.mode != "constant":
                raise ShapeError(f"{self.name}: axis {axis} is empty; nothing is there to {self.mode}")
        sizes = (size + sum(pads) for size, pads in zip(x.shape, self.pads, strict=True))
        return (TensorType(tuple(sizes), x.dtype),)

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        (x,) = arrays
        if self.mode == "constant":
            return (np.pad(x, self.pads, constant_values=x.dtype.type(self.value)) if x.ndim else x.copy(),)
        for axis, pads in enumerate(self.pads):
            if any(pads):
                x = np.take(x, self.sources(x.shape[axis], axis), axis)
        return (np.array(x),)

    def sources(self, size: int, axis: int) -> np.ndarray:
        """For every position behind the padding, the position before it that it repeats."""
        before, after = self.pads[axis]
        place = np.arange(-before, size + after)
        if self.mode == "edge" or size == 1:
            return np.clip(place, 0, size - 1)
        if self.mode == "wrap":
            return place % size
        place = place % (2 * size - 2)
        return np.minimum(place, 2 * size - 2 - place)

    def vjp(self, build: Builder, inputs: Values, outputs: Values, dy: Value) -> Gradients:
        shape = inputs[0].type.shape
        if self.mode == "constant":
            starts = tuple(before for before, _ in self.pads)
            stops = tuple(before + size for before, size in zip(starts, shape, strict=True))
            return (build.one(Slice(starts, stops, (1,) * len(shape)), dy),)
        for axis in reversed(range(len(shape))):
            if any(self.pads[axis]):
                sources = build.constant(self.sources(shape[axis], axis), "sources")
                dy = build.one(GatherGradient(axis, shape[axis]), dy, sources)
        return (dy,)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        yield Example(cls(((0, 0), (1, 2), (2, 0), (0, 0))), ((1, 3, 2, 2),))
        yield Example(cls(((1, 0), (0, 1)), "constant", 2.0), ((2, 3),))
        yield Example(cls(((0, 2), (1, 0)), "edge"), ((2, 3),))
        yield Example(cls(((0, 0), (2, 1)), "reflect"), ((2, 3),))
        yield Example(cls(((5, 4),), "reflect"), ((3,),), note="wider than the input")
        yield Example(cls(((2, 1), (0, 4)), "wrap"), ((2, 3),))
        yield Example(cls(()), ((),))
        yield Example(cls(((0, 0), (1, 1)), "edge"), ((0, 3),), note="empty batch")


def _expect_pads(pads: Any) -> tuple[Pair, ...]:
    if not isinstance(pads, (tuple, list)):
        raise ArgumentError(f"pads must be a tuple of pairs (before, after), got {type(pads).__name__}")
    if len(pads) > LARGEST_RANK:
        raise ArgumentError(f"pads must hold at most {LARGEST_RANK} pairs, got {len(pads)}")
    return tuple(pair(sides, "pads", 0) for sides in pads)
