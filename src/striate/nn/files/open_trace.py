"""Tracing for files: sizes stay open, so that what is written computes the same at other sizes.

A tracer as any other, but `x.shape` holds open sizes (`sizes.py`), and the formulas that ops and constants are given
are taken down beside the numbers. An axis that does not depend on the input's sizes, such as the channels behind a
convolution, has a plain number; which axes these are is found by asking the op's shape rule with open sizes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from striate.ir.types import TensorType, Value
from striate.nn.module import Module
from striate.nn.trace import Decided, Openness, Trace, Traced, Tracer
from striate.ops.reshape import Reshape
from striate.size_formulas import fixed, has_open
from striate.sizes import NO_AXES, SIZE, Axes, Decision, Notes, OpenNumber, Term, axes_of, is_open, plain


class OpenTracer(Tracer):
    """A tracer whose values have open sizes."""

    def __init__(self, paths: Mapping[int, str], seed: int = 0) -> None:
        super().__init__(paths, seed)
        self.notes = Notes(self._decided)
        self.ops: dict[int, Any] = {}
        self.scalars: dict[Value, Term] = {}
        self.decisions: dict[Decision, Decided] = {}
        self._shapes: dict[Value, tuple[Any, ...]] = {}

    def input(self, type: TensorType, name: str) -> Traced:
        number = len(self.build.inputs)
        x = super().input(type, name)
        self._shapes[x.value] = tuple(
            self._size(x.value, axis, frozenset({(number, axis)})) for axis in range(type.rank)
        )
        return x

    def _size(self, value: Value, axis: int, axes: Axes) -> Any:
        return OpenNumber(value.type.shape[axis], (SIZE, value, axis), axes, self.notes)

    def shape(self, value: Value) -> tuple[int, ...]:
        return self._shapes.get(value, value.type.shape)

    def parameter_shape(self, shape: Sequence[int]) -> tuple[int, ...]:
        """Parameters have one size. Ops check channels by themselves; on another size the parameter would not fit."""
        return tuple(self._of_parameter(size) if is_open(size) else size for size in shape)

    def _of_parameter(self, size: Any) -> int:
        last = {(number, value.type.rank - 1) for number, value in enumerate(self.build.inputs)}
        return plain(size) if size.axes <= last else size.notes.fix(size)

    def lift(self, operand: Any) -> Value:
        operand = self.notes.own(operand)
        if not is_open(operand):
            return super().lift(operand)
        value = self.build.constant(np.asarray(plain(operand)).astype(np.float32))
        self.scalars[value] = operand.term
        return value

    def apply(self, op: Any, *operands: Any) -> tuple[Traced, ...]:
        values = [self.lift(operand) for operand in operands]
        fields = {field.name: getattr(op, field.name) for field in dataclasses.fields(op)}
        bare = op
        if any(map(has_open, fields.values())):
            fields = {name: fixed(field, self.notes.own) for name, field in fields.items()}
            op = dataclasses.replace(op, **fields)
            bare = dataclasses.replace(op, **{name: fixed(field) for name, field in fields.items()})
        results = self.build.apply(bare, *values)
        if bare is not op:
            self.ops[len(self.build.nodes) - 1] = op
        self._open(op, fields, values, results)
        return tuple(Traced(value, self) for value in results)

    def _open(
        self, op: Any, fields: Mapping[str, Any], values: Sequence[Value], results: Sequence[Value]
    ) -> None:
        """Take down which axes of the results are open."""
        shapes = [self.shape(value) for value in values]
        depends = _axes_in((tuple(shapes), tuple(fields.values())))
        if not depends:
            return
        self.notes.quiet += 1
        self.notes.lost = False
        try:
            types = op.infer(
                *(TensorType(shape, value.type.dtype) for shape, value in zip(shapes, values, strict=True))
            )
        except Exception:  # a shape rule that takes nothing but ints: every axis may depend on them
            types = None
        finally:
            self.notes.quiet -= 1
        for place, value in enumerate(results):
            sizes = value.type.shape if types is None or self.notes.lost else types[place].shape
            every = types is None or self.notes.lost
            self._shapes[value] = tuple(
                self._of_result(op, value, axis, size, depends) if every or is_open(size) else size
                for axis, size in enumerate(sizes)
            )

    def _of_result(self, op: Any, value: Value, axis: int, size: Any, depends: Axes) -> Any:
        """A reshape hands sizes on; other ops may take another axis's size next time, so their result is asked."""
        if isinstance(op, Reshape) and is_open(size) and size.term[0] == SIZE:
            return size
        return self._size(value, axis, axes_of(size) or depends)

    def _decided(self, decision: Decision, axes: Axes) -> None:
        taken = Decided(decision, axes, len(self.build.nodes), self.build.scope)
        self.decisions.setdefault(decision, taken)

    def finish(self, result: Any, model: str) -> Trace:
        trace = super().finish(result, model)
        # What is asked of these sizes from now on is no decision of the model.
        self.notes.quiet += 1
        open = Openness(self.ops, self.scalars, tuple(self.decisions.values()), self._shapes)
        return dataclasses.replace(trace, open=open)


def open_trace(model: Module, types: Sequence[TensorType]) -> Trace:
    """The model's graph with its sizes open.

    A `__call__` that takes nothing but ints (a table with sizes as its keys, a library behind it) is traced with them,
    and what comes out is good for exactly these pictures.
    """
    try:
        return model.trace(types, kind=OpenTracer)
    except (
        Exception
    ):  # whatever the user's code raises; if it raises it for ints as well, then the next line does
        trace = model.trace(types)
    # The batch stays open where another one is computed alike.
    double = tuple(
        TensorType((2 * type.shape[0], *type.shape[1:]), type.dtype) if type.rank else type for type in types
    )
    first = int(_computes_like(model.trace(double), trace))
    model.trace(types)
    decisions = [
        Decided(Decision("==", (SIZE, value, axis), size, True), frozenset({(number, axis)}), 0, "")
        for number, value in enumerate(trace.graph.inputs)
        for axis, size in enumerate(value.type.shape[first:], first)
    ]
    return dataclasses.replace(trace, open=Openness({}, {}, decisions, {}))


def _computes_like(one: Trace, other: Trace) -> bool:
    arrays = zip(one.graph.constants.values(), other.graph.constants.values(), strict=False)
    return [node.op for node in one.graph.nodes] == [node.op for node in other.graph.nodes] and all(
        np.array_equal(a, b, equal_nan=True) for a, b in arrays
    )


def _axes_in(field: Any) -> Axes:
    if isinstance(field, tuple):
        return NO_AXES.union(*map(_axes_in, field)) if field else NO_AXES  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return axes_of(field)
