"""The training step as one graph, compiled.

Forward pass, loss, gradients, and the optimiser's update of each parameter, which the Program writes in place.
The learning rate is an input, so a schedule compiles nothing; so is the number of the step, from which dropout
draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from striate.errors import ArgumentError, CheckpointError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.nn.compiled import Compiled
from striate.nn.trace import Trace
from striate.nn.training.defaults import completed
from striate.nn.training.described import digest_of, graph_lines
from striate.nn.training.losses import Loss, with_loss
from striate.nn.training.optimizer import GradientTransform, Optimizer
from striate.nn.training.state import Key, TrainingState
from striate.ops.elementwise import scaled
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.transforms import pipeline
from striate.transforms.gradient import with_gradients
from striate.transforms.modes import draws, training_form

# Of a batch: one an input, or one a target.
Types: TypeAlias = tuple[TensorType, ...]


def types_of(arrays: Sequence[np.ndarray]) -> Types:
    return tuple(map(TensorType.of, arrays))


class Trainer:
    """Training Programs of one model, one a batch shape, which share parameters and optimiser state.

    `trace(types)` traces the model for the types of its inputs. `seed` decides what dropout leaves out. `held`:
    parameters and optimiser state of an earlier trainer; what belongs to a parameter that is no more the model's is
    dropped.
    """

    def __init__(
        self,
        trace: Callable[[Sequence[TensorType]], Trace],
        loss: Loss,
        optimizer: Optimizer,
        options: CompileOptions,
        seed: int = 0,
        held: TrainingState | None = None,
    ) -> None:
        self._trace = trace
        self._loss = loss
        self._optimizer = completed(optimizer, Optimizer)
        self._transforms = self._optimizer.transforms
        self._options = options
        self._seed = seed
        # By the types of a batch: what the trace said, and the Program of it. `_former` are those of before `forget`.
        self._programs: dict[Any, tuple[object, Compiled]] = {}
        self._former: dict[Any, tuple[object, Compiled]] = {}
        # The model's parameters and what the optimiser keeps.
        self._state = TrainingState() if held is None else TrainingState(held.parameters, held.kept)
        # The weights being trained, while the model has their averages.
        self._aside: dict[str, np.ndarray] | None = None
        # Sizes of the model's outputs for one picture, and how many inputs it has.
        self.outputs: tuple[tuple[int, ...], ...] = ()
        self.inputs_of_model = 1
        # Parameters that a step changes: those that are trained, and statistics that it measures.
        self.trainable: dict[str, Parameter] = {}
        self.moved: dict[str, Parameter] = {}
        self.counts_steps = bool(self._optimizer.counts_steps)
        # The kind of state with which the model is evaluated in place of its weights.
        self._evaluated = next((each.evaluated for each in self._transforms if each.evaluated), None)

    def compiled(self, x: Types, targets: Types, trace: Trace | None = None) -> Compiled:
        """The step for batches of these types, one an input and one a target; `trace` if the caller has it already."""
        key = (x, targets)
        found = self._programs.get(key)
        if found is None:
            trace = trace or self._trace(x)
            said = _said(trace)
            found = self._former.get(key)
            if found is not None and found[0] != said:
                self._former, found = {}, None
            if found is None:
                found = (said, self._compile(trace, targets))
            self._programs[key] = found
            self.outputs = tuple(value.type.shape[1:] for value in trace.graph.outputs)
            self.inputs_of_model = len(x)
        return found[1]

    def inputs(
        self, batch: Sequence[np.ndarray], targets: Sequence[np.ndarray], rate: Any, step: Any
    ) -> list[np.ndarray]:
        """What the Program of a step reads; `step` counts from 1."""
        inputs = [*batch, *targets, np.asarray(rate, np.float32)]
        return [*inputs, np.asarray(step, np.float32)] if self.counts_steps else inputs

    def averages(self) -> dict[str, np.ndarray]:
        """The averaged weights by path; empty unless the optimiser averages."""
        return {path: each.array for path, each in self.averaging().items() if path in self.trainable}

    def averaging(self) -> dict[str, Parameter]:
        """What holds the averages, by path."""
        return self._state.of_kind(self._evaluated)

    def held(self) -> TrainingState:
        """The model's parameters and what the optimiser keeps."""
        return self._state

    def show_averages(self) -> None:
        """Give the model the averages of its weights, if there are any, and keep those being trained aside.

        An interrupt may come anywhere: called once more, it ends what it began.
        """
        averages = self.averages()
        if averages and self._aside is None:
            self._aside = {name: self.trainable[name].array.copy() for name in averages}
        for name, array in averages.items():
            self.trainable[name].assign(array)

    def show_own(self) -> None:
        """Give the model the weights being trained again."""
        for name, array in (self._aside or {}).items():
            self.trainable[name].assign(array)
        self._aside = None

    @property
    def aside(self) -> Mapping[str, np.ndarray]:
        """The weights being trained by path, while the model has their averages."""
        return self._aside or {}

    def moving(self) -> dict[str, Parameter]:
        """All that a step changes, by name: parameters, statistics, and what the optimiser keeps."""
        return {**self.moved, **{key.name: each for key, each in self._state.kept.items()}}

    def state(self) -> dict[str, np.ndarray]:
        """Everything that a checkpoint must hold of model and optimiser, by name."""
        return {name: parameter.array for name, parameter in self._state.named.items()}

    def restore(self, arrays: Mapping[str, np.ndarray], anyway: bool = False) -> list[str]:
        """Go on from what `state` said; returns the names of what the optimiser keeps and `arrays` lack.

        What they hold for a parameter that is frozen now is kept for later. Raises `CheckpointError`, and then nothing
        was changed, unless names and shapes of the parameters are this model's, and unless `anyway` what the optimiser
        keeps is there: it begins anew otherwise.
        """
        state = self._state
        kept = {key: array for name, array in arrays.items() if (key := Key.of(name)) is not None}
        own = {path: each.shape for path, each in state.parameters.items()}
        found = {name: array.shape for name, array in arrays.items() if Key.of(name) is None}
        if own != found:
            different = sorted({*own.items()} ^ {*found.items()})[:4]
            raise CheckpointError(f"its arrays are not this model's; they differ in {different}")
        fitting = {key: array for key, array in kept.items() if own.get(key.path) == array.shape}
        missing = sorted(key.name for key in state.kept.keys() - fitting.keys())
        if not anyway and (missing or fitting.keys() != kept.keys()):
            different = missing or sorted(key.name for key in kept.keys() - fitting.keys())
            raise CheckpointError(f"what it holds for the optimiser does not fit: {', '.join(different[:4])}")
        for path, parameter in state.parameters.items():
            parameter.assign(arrays[path])
        if missing:
            # Another optimiser's: nothing of it would mean the same here.
            self.reset()
            return missing
        for key, array in fitting.items():
            if key in state.kept:
                state.kept[key].assign(array)
            elif key.path not in self.trainable:
                state.keep(key, Parameter(array))
        return []

    def reset(self, averages: bool = True) -> None:
        """What the optimiser keeps begins anew, from the weights as they are; without `averages`, all but these."""
        for key, parameter in self._state.kept.items():
            if averages or key.kind != self._evaluated:
                parameter.assign(self._start(key))

    def _compile(self, trace: Trace, targets: Types) -> Compiled:
        names = trace.trainable
        if not names:
            raise ArgumentError("the model has no parameters to train")
        graph = self._after(pipeline.TRAINING_FORM, trace, targets)
        return Compiled(compile(graph, self._options), self._state.named, single=False)

    def _after(self, passes: Sequence[str], trace: Trace, targets: Types) -> Graph:
        """Forward pass and loss, with the inputs learning rate and step, after `passes`."""
        graph, _ = with_loss(trace, self._loss, targets)
        self.counts_steps = self.counts_steps or draws(graph)
        build = Builder.extending(graph)
        rate = build.input(TensorType(()), "learning_rate")
        step = build.input(TensorType(()), "step") if self.counts_steps else None
        trained = frozenset(trace.trainable)
        given: dict[str, pipeline.Pass] = {
            "training_form": lambda graph: training_form(graph, trained, step, self._seed),
            "gradient": lambda graph: with_gradients(graph, trace.trainable),
            "optimizer": lambda graph: self._with_updates(graph, trace, rate, step),
        }
        return pipeline.run(build.graph(graph.outputs), passes, given)

    def _with_updates(self, graph: Graph, trace: Trace, rate: Value, step: Value | None) -> Graph:
        """The gradients, which are the last outputs, become updates of their parameters.

        loss, dw      ->      loss, and w' = sgd_update(w, dw, ...)
        """
        kept = len(graph.outputs) - len(trace.trainable)
        values = {name: value for value, name in graph.parameters.items()}
        build = Builder.extending(graph)
        build.scope = "optimizer"
        gradients: Sequence[Value] = graph.outputs[kept:]
        for each in self._transforms:
            gradients = each.transform(build, gradients)
        updates = dict(graph.updates)
        for path, gradient in zip(trace.trainable, gradients, strict=True):
            updates.update(self._moves(build, path, values[path], gradient, rate, step))
        self._own(trace, build, updates)
        return build.graph(graph.outputs[:kept], updates)

    def forward_graph(self, inputs: Sequence[np.ndarray]) -> Graph:
        """Forward pass and loss of a step that reads these inputs, for those who want to look into it."""
        types = types_of(inputs)
        count = self.inputs_of_model
        # Behind the targets stand the learning rate and, where it is read, the number of the step.
        targets = types[count : len(types) - 1 - self.counts_steps]
        return self._after(pipeline.FORWARD[:1], self._trace(types[:count]), targets)

    def values_of(self, graph: Graph, inputs: Sequence[np.ndarray]) -> Sequence[np.ndarray]:
        """The outputs of a graph over this trainer's parameters and the inputs of a step."""
        graph = pipeline.run(graph, pipeline.TRAINING_FORM[-1:])
        return Compiled(compile(graph, self._options), self._state.named, single=False).run(inputs, None)

    def _moves(
        self, build: Builder, path: str, value: Value, gradient: Value, rate: Value, step: Value | None
    ) -> Mapping[Value, Value]:
        """The updates of one parameter and of what is kept for it."""

        def kept(kinds: Sequence[str]) -> list[Value]:
            return [build.parameter(value.type, Key(path, kind).name) for kind in kinds]

        optimizer, factor = self._optimizer.for_parameter(path, value.type.shape)
        state = kept(optimizer.state_names)
        if factor != 1.0:
            rate = scaled(build, rate, factor)
        moved = optimizer.update(build, value, gradient, state, rate, step)
        updates = dict(zip((value, *state), moved, strict=True))
        for each in self._transforms:
            state = kept(each.keeps)
            updates.update(zip(state, each.follow(build, moved[0], state), strict=True))
        return updates

    def forget(self) -> None:
        """The model may be another one now: compile anew if so, keeping the optimiser's state of what stayed."""
        self._former, self._programs = {**self._former, **self._programs}, {}

    def _own(self, trace: Trace, build: Builder, updates: Mapping[Value, Value]) -> None:
        # Programs that others still hold are bound to the state of before.
        self._state = self._state.with_parameters(trace.parameters)
        self.trainable = {path: trace.parameters[path] for path in trace.trainable}
        changed = {build.parameters[value] for value in updates}
        self.moved = {path: each for path, each in trace.parameters.items() if path in changed}
        for name in build.parameters.values():
            key = Key.of(name)
            if key is not None and key not in self._state.kept:
                self._state.keep(key, Parameter(self._start(key)))

    def _start(self, key: Key) -> np.ndarray:
        """What is kept before the first step: as a transform says, for the optimiser 0."""
        weight = self._state.parameters[key.path].array
        keepers = (each for each in self._transforms if key.kind in each.keeps)
        return next(keepers, GradientTransform()).start(key.kind, weight)


def _said(trace: Trace) -> object:
    """What a training Program follows from: equal for two traces of a model that did not change in between."""
    arrays = [(name, id(parameter)) for name, parameter in trace.parameters.items()]
    return tuple(trace.trainable), tuple(arrays), digest_of(graph_lines(trace.graph))
