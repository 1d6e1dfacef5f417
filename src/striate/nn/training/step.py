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
from striate.nn.training.described import digest_of, graph_lines
from striate.nn.training.losses import with_loss
from striate.nn.training.protocols import Loss, Optimizer
from striate.ops.batch_norm import MovingAverage
from striate.ops.elementwise import scaled
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.transforms import pipeline
from striate.transforms.gradient import with_gradients
from striate.transforms.modes import draws, training_form

# Of a batch: one an input, or one a target.
Types: TypeAlias = tuple[TensorType, ...]
# Before the name of what an optimiser keeps and the path of its parameter; no attribute of a model begins so.
OPTIMIZER = "optimizer:"
AVERAGE = "optimizer:average:"


def state_name(kept: str, path: str) -> str:
    """The name of what an optimiser keeps (`"velocity"`) for the parameter at `path`."""
    return f"{OPTIMIZER}{kept}:{path}"


def path_of(name: str) -> str:
    """The path of the parameter to which a name of `state_name` belongs."""
    return name.split(":", 2)[2]


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
        held: Mapping[str, Parameter] | None = None,
    ) -> None:
        self._trace = trace
        self._loss = loss
        self._optimizer = optimizer
        self._options = options
        self._seed = seed
        # By the types of a batch: what the trace said, and the Program of it. `_former` are those of before `forget`.
        self._programs: dict[Any, tuple[object, Compiled]] = {}
        self._former: dict[Any, tuple[object, Compiled]] = {}
        # The model's parameters and the optimiser's state, one mapping for all Programs.
        self._all: dict[str, Parameter] = dict(held or {})
        # The weights being trained, while the model has their averages.
        self._aside: dict[str, np.ndarray] | None = None
        # Sizes of the model's outputs for one picture, and how many inputs it has.
        self.outputs: tuple[tuple[int, ...], ...] = ()
        self.inputs_of_model = 1
        # Parameters that a step changes: those that are trained, and statistics that it measures.
        self.trainable: dict[str, Parameter] = {}
        self.moved: dict[str, Parameter] = {}
        self.counts_steps = bool(optimizer.counts_steps)
        self._decay: float | None = getattr(optimizer, "average", None)

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
        kept = {name: self._all.get(f"{AVERAGE}{name}") for name in self.trainable}
        return {name: each.array for name, each in kept.items() if each is not None}

    def averaging(self) -> list[Parameter]:
        """What holds the averages."""
        return [each for name, each in self._all.items() if name.startswith(AVERAGE)]

    def held(self) -> Mapping[str, Parameter]:
        """The model's parameters and what the optimiser keeps, by name."""
        return self._all

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
        """All that a step changes, by path: parameters, statistics, and what the optimiser keeps."""
        kept = {name: each for name, each in self._all.items() if name.startswith(OPTIMIZER)}
        return {**self.moved, **kept}

    def state(self) -> dict[str, np.ndarray]:
        """Everything that a checkpoint must hold of model and optimiser, by path."""
        return {name: parameter.array for name, parameter in self._all.items()}

    def restore(self, arrays: Mapping[str, np.ndarray], anyway: bool = False) -> list[str]:
        """Go on from what `state` said; returns the names of what the optimiser keeps and `arrays` lack.

        What they hold for a parameter that is frozen now is kept for later. Raises `CheckpointError`, and then nothing
        was changed, unless names and shapes of the parameters are this model's, and unless `anyway` what the optimiser
        keeps is there: it begins anew otherwise.
        """
        own = {name: each.shape for name, each in self._all.items() if not name.startswith(OPTIMIZER)}
        kept = {name: array for name, array in arrays.items() if name.startswith(OPTIMIZER)}
        found = {name: array.shape for name, array in arrays.items() if name not in kept}
        if own != found:
            different = sorted({*own.items()} ^ {*found.items()})[:4]
            raise CheckpointError(f"its arrays are not this model's; they differ in {different}")
        wanted = {name: each for name, each in self._all.items() if name.startswith(OPTIMIZER)}
        fitting = {name: array for name, array in kept.items() if own.get(path_of(name)) == array.shape}
        missing = sorted(wanted.keys() - fitting.keys())
        if not anyway and (missing or fitting.keys() != kept.keys()):
            different = missing or sorted(kept.keys() - fitting.keys())
            raise CheckpointError(f"what it holds for the optimiser does not fit: {', '.join(different[:4])}")
        for name in own:
            self._all[name].assign(arrays[name])
        if missing:
            # Another optimiser's: nothing of it would mean the same here.
            self.reset()
            return missing
        for name, array in fitting.items():
            if name in wanted:
                wanted[name].assign(array)
            elif path_of(name) not in self.trainable:
                self._all[name] = Parameter(array)
        return []

    def reset(self, averages: bool = True) -> None:
        """What the optimiser keeps begins anew, from the weights as they are; without `averages`, all but these."""
        for name, parameter in self._all.items():
            if name.startswith(OPTIMIZER) and (averages or not name.startswith(AVERAGE)):
                parameter.assign(self._start(name, parameter.shape))

    def _compile(self, trace: Trace, targets: Types) -> Compiled:
        names = trace.trainable
        if not names:
            raise ArgumentError("the model has no parameters to train")
        graph = self._after(pipeline.TRAINING_FORM, trace, targets)
        return Compiled(compile(graph, self._options), self._all, single=False)

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
        slopes = self._limited(build, list(graph.outputs[kept:]))
        updates = dict(graph.updates)
        for name, slope in zip(trace.trainable, slopes, strict=True):
            updates.update(self._moves(build, name, values[name], slope, rate, step))
        self._own(trace, build, updates)
        return build.graph(graph.outputs[:kept], updates)

    def forward_graph(self, inputs: Sequence[np.ndarray]) -> Graph:
        """Forward pass and loss of a step that reads these inputs, for those who want to look into it."""
        types = tuple(TensorType(array.shape, array.dtype.name) for array in inputs)
        count = self.inputs_of_model
        # Behind the targets stand the learning rate and, where it is read, the number of the step.
        targets = types[count : len(types) - 1 - self.counts_steps]
        return self._after(pipeline.FORWARD[:1], self._trace(types[:count]), targets)

    def values_of(self, graph: Graph, inputs: Sequence[np.ndarray]) -> Sequence[np.ndarray]:
        """The outputs of a graph over this trainer's parameters and the inputs of a step."""
        graph = pipeline.run(graph, pipeline.TRAINING_FORM[-1:])
        return Compiled(compile(graph, self._options), self._all, single=False).run(inputs, None)

    def _limited(self, build: Builder, slopes: list[Value]) -> Sequence[Value]:
        limit = getattr(self._optimizer, "limit", None)
        return slopes if limit is None else limit(build, slopes)

    def _moves(
        self, build: Builder, name: str, value: Value, slope: Value, rate: Value, step: Value | None
    ) -> Mapping[Value, Value]:
        """The updates of one parameter and of what the optimiser keeps for it."""
        optimizer, factor = self._optimizer, 1.0
        choose = getattr(optimizer, "for_parameter", None)
        if choose is not None:
            optimizer, factor = choose(name, value.type.shape)
        state = [build.parameter(value.type, state_name(kept, name)) for kept in optimizer.state_names]
        if factor != 1.0:
            rate = scaled(build, rate, factor)
        moved = optimizer.update(build, value, slope, state, rate, step)
        updates = dict(zip((value, *state), moved, strict=True))
        if self._decay is not None:
            average = build.parameter(value.type, f"{AVERAGE}{name}")
            updates[average] = build.one(MovingAverage(1.0 - self._decay), average, moved[0])
        return updates

    def forget(self) -> None:
        """The model may be another one now: compile anew if so, keeping the optimiser's state of what stayed."""
        self._former, self._programs = {**self._former, **self._programs}, {}

    def _own(self, trace: Trace, build: Builder, updates: Mapping[Value, Value]) -> None:
        parameters = trace.parameters
        same = {name for name, parameter in parameters.items() if self._all.get(name) is parameter}
        known = [name for name in self._all if not name.startswith(OPTIMIZER)]
        if len(same) < len(parameters) or len(known) > len(parameters):
            kept = {n: p for n, p in self._all.items() if n.startswith(OPTIMIZER) and path_of(n) in same}
            # A new mapping: Programs that others still hold are bound to the old one.
            self._all = {**parameters, **kept}
        self.trainable = {name: parameters[name] for name in trace.trainable}
        changed = {build.parameters[value] for value in updates}
        self.moved = {name: each for name, each in parameters.items() if name in changed}
        for value, name in build.parameters.items():
            if name not in self._all:
                self._all[name] = Parameter(self._start(name, value.type.shape))

    def _start(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        """What the optimiser's state of this name begins with: an average with the weights, all else with 0."""
        return self._all[path_of(name)].array if name.startswith(AVERAGE) else np.zeros(shape, np.float32)


def _said(trace: Trace) -> object:
    """What a training Program follows from: equal for two traces of a model that did not change in between."""
    arrays = [(name, id(parameter)) for name, parameter in trace.parameters.items()]
    return tuple(trace.trainable), tuple(arrays), digest_of(graph_lines(trace.graph))
