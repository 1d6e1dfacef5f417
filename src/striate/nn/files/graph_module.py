"""GraphModule: a model read from a file, which needs no Python class of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial

from striate import sizes
from striate.errors import ArgumentError, ModelFileError, ShapeError, StriateError
from striate.files import as_path, boundary
from striate.nn.files import saving
from striate.nn.files.formulas import with_numbers
from striate.nn.files.graph_json import CONSTANT, StoredDecision, input_names, stored
from striate.nn.files.saving import ModelFile
from striate.nn.module import Module
from striate.nn.runnable import Taken
from striate.nn.trace import Trace, Traced
from striate.runtime.parameter import Parameter
from striate.size_formulas import evaluate, text
from striate.sizes import RELATIONS


class GraphModule(Module):
    """A model that computes a stored graph; everything that models do works, training included.

    `notes`: what was given to `save`. `input_shape`: of one picture, as the model
    last saw it before it was saved; `input_shapes`: those of all inputs.
    """

    def __init__(self, file: ModelFile) -> None:
        self.graph = file.graph
        self.constants = file.constants
        self.notes = dict(file.notes)
        self.input_shapes = tuple(type.shape[1:] for type in file.graph.input_types)
        self.input_shape = self.input_shapes[0]
        self._parameters = {name: Parameter(array) for name, array in file.parameters.items()}
        self._record.input_types = file.graph.input_types
        self._record.tune_files = file.tune_files

    @classmethod
    def of(cls, trace: Trace) -> GraphModule:
        """The model that a trace with open sizes describes; its parameters are the traced model's."""
        model = cls(ModelFile(stored(trace), {}, tuple(trace.graph.constants.values()), {}))
        model._parameters = dict(trace.parameters)
        return model

    def taken(self) -> Taken:
        count = len(self.graph.input_types)
        return Taken(tuple(f"input_{number}" for number in range(count)) if count > 1 else ("input",), count)

    def __call__(self, *inputs: Traced) -> Traced | tuple[Traced, ...]:
        wanted = len(self.graph.input_types)
        if len(inputs) != wanted:
            shapes = ", ".join(str(list(shape)) for shape in self.input_shapes)
            raise ArgumentError(
                f"the model takes {wanted} input{'s' if wanted > 1 else ''} ({shapes}, each behind its batch), got "
                f"{len(inputs)}"
            )
        tracer = inputs[0].tracer
        values = dict(zip(input_names(wanted), inputs, strict=True))
        for name, parameter in self._parameters.items():
            values[f"parameter:{name}"] = tracer.parameter(parameter)

        def size(reference: str, axis: int) -> int:
            shape = self._value(values, reference).shape
            if axis >= len(shape):
                raise ShapeError(f"{reference} has {len(shape)} axes and no axis {axis}")
            return shape[axis]

        for index, array in enumerate(self.constants):
            if index not in self.graph.scalars:
                values[f"constant:{index}"] = Traced(tracer.lift(array), tracer)
        outer = tracer.build.scope
        for index, node in enumerate(self.graph.nodes):
            tracer.build.scope = node.scope
            self._expect_decided(index, size)
            self._add_scalars(node.inputs, values, size)
            inputs_here = [self._value(values, reference) for reference in node.inputs]
            try:
                op = with_numbers(node.op, node.open, size) if node.open else node.op
                outputs = tracer.apply(op, *inputs_here)
            except StriateError as error:
                shapes = ", ".join(str(value.value.type) for value in inputs_here)
                raise type(error)(f"{node.scope or f'node {index}'}, inputs {shapes}: {error}") from error
            values.update({f"node:{index}:{k}": value for k, value in enumerate(outputs)})
        self._expect_decided(len(self.graph.nodes), size)
        self._add_scalars(self.graph.outputs, values, size)
        tracer.build.scope = outer
        results = tuple(self._value(values, reference) for reference in self.graph.outputs)
        return results[0] if self.graph.single else results

    def _add_scalars(
        self, references: Sequence[str], values: dict[str, Traced], size: Callable[[str, int], int]
    ) -> None:
        """Constants that follow from sizes, where they are read."""
        for reference in references:
            if reference in values or not reference.startswith(f"{CONSTANT}:"):
                continue
            term = self.graph.scalars[int(reference.removeprefix(f"{CONSTANT}:"))]
            (any_value, *_) = values.values()
            tracer = any_value.tracer
            values[reference] = Traced(tracer.lift(evaluate(term, size)), tracer)

    def _expect_decided(self, node: int, size: Callable[[str, int], int]) -> None:
        """What the model was told about sizes when it was saved must still be true: else it computes something else."""
        for asked_then in self._decisions.get(node, ()):
            relation, left, right, held, required = asked_then.decision
            numbers = evaluate(left, size), evaluate(right, size)
            compare = partial(sizes.required, relation) if required else RELATIONS[relation]
            if compare(*numbers) == held:
                continue
            asked = f"{text(left, self._named)} {relation} {text(right, self._named)}"
            raise ShapeError(
                f"{asked_then.scope or 'the model'} was saved for sizes with {asked}{'' if held else ' not true'}, and "
                f"here that is {numbers[0]} {relation} {numbers[1]}: what its __call__ does with a size there cannot "
                "be written to a file; use sizes like those, or call the model on an input of this size and save it "
                "again"
            )

    def _named(self, reference: str, axis: int) -> str:
        """A size for people: `input.shape[1]`, `conv1.shape[2]`."""
        kind, _, rest = reference.partition(":")
        if kind == "node":
            number = int(rest.partition(":")[0])
            return f"{self.graph.nodes[number].scope or f'node {number}'}.shape[{axis}]"
        return f"{reference.replace(':', ' ')}.shape[{axis}]"

    @staticmethod
    def _value(values: dict[str, Traced], reference: str) -> Traced:
        if reference not in values:
            raise ModelFileError(f"the graph refers to {reference}, which no op gives")
        return values[reference]

    def own_parameters(self) -> Iterator[tuple[str, Parameter]]:
        yield from self._parameters.items()

    def fixed_parameters(self) -> frozenset[str]:
        return frozenset(name for name, trained in self.graph.parameters.items() if not trained)

    @cached_property
    def _decisions(self) -> dict[int, list[StoredDecision]]:
        """By the node before which they must be true."""
        found: dict[int, list[StoredDecision]] = {}
        for each in self.graph.decisions:
            found.setdefault(each.node, []).append(each)
        return found

    def __repr__(self) -> str:
        return f"GraphModule({len(self.graph.nodes)} ops)"


def load(path: str | os.PathLike[str]) -> GraphModule:
    """The model that `model.save` wrote to `path`.

    Raises `ModelFileError` for anything else: truncated, inconsistent, of another kind. Nothing that a file
    holds is executed.
    """
    file = saving.read(path)
    source = as_path(path)
    with boundary(ModelFileError, source, keep=ModelFileError):
        model = GraphModule(file)
        try:
            model.trace(file.graph.input_types)
        except StriateError as error:
            raise ModelFileError(f"{source}: the graph does not fit together: {error}") from error
        return model
