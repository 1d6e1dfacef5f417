"""GraphModule: a model read from a file, which needs no Python class of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator

from striate.errors import ModelFileError, StriateError
from striate.files import as_path, boundary
from striate.nn import saving
from striate.nn.module import Module
from striate.nn.saving import ModelFile
from striate.nn.trace import Traced
from striate.runtime.parameter import Parameter


class GraphModule(Module):
    """A model that computes a stored graph; everything that models do works, training included.

    `notes`: what was given to `save`. `input_shape`: of one picture, as the model
    last saw it before it was saved.
    """

    def __init__(self, file: ModelFile) -> None:
        self.graph = file.graph
        self.constants = file.constants
        self.notes = dict(file.notes)
        self.input_shape = file.input_type.shape[1:]
        self._parameters = {name: Parameter(array) for name, array in file.parameters.items()}
        self._state.input_type = file.input_type
        self._state.tune_files = file.tune_files

    def __call__(self, x: Traced) -> Traced | tuple[Traced, ...]:
        tracer = x.tracer
        values: dict[str, Traced] = {"input": x}
        for name, parameter in self._parameters.items():
            values[f"parameter:{name}"] = tracer.parameter(parameter)
        for index, array in enumerate(self.constants):
            values[f"constant:{index}"] = Traced(tracer.lift(array), tracer)
        outer = tracer.build.scope
        for index, node in enumerate(self.graph.nodes):
            tracer.build.scope = node.scope
            inputs = [self._value(values, reference) for reference in node.inputs]
            try:
                outputs = tracer.apply(node.op, *inputs)
            except StriateError as error:
                shapes = ", ".join(str(value.value.type) for value in inputs)
                raise type(error)(f"{node.scope or f'node {index}'}, inputs {shapes}: {error}") from error
            values.update({f"node:{index}:{k}": value for k, value in enumerate(outputs)})
        tracer.build.scope = outer
        results = tuple(self._value(values, reference) for reference in self.graph.outputs)
        return results[0] if self.graph.single else results

    @staticmethod
    def _value(values: dict[str, Traced], reference: str) -> Traced:
        if reference not in values:
            raise ModelFileError(f"the graph refers to {reference}, which no op gives")
        return values[reference]

    def own_parameters(self) -> Iterator[tuple[str, Parameter]]:
        yield from self._parameters.items()

    def fixed_parameters(self) -> frozenset[str]:
        return frozenset(name for name, trained in self.graph.parameters.items() if not trained)

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
            model.trace([file.input_type])
        except StriateError as error:
            raise ModelFileError(f"{source}: the graph does not fit together: {error}") from error
        return model
