"""The training step as one graph, compiled.

Forward pass, loss, gradients, and the optimiser's update of each parameter, which the Program writes in place.
The learning rate is an input, so a schedule compiles nothing; so is the number of the step, from which dropout
draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, CheckpointError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.nn.compiled import Compiled
from striate.nn.losses import with_loss
from striate.nn.trace import Trace
from striate.nn.training import Loss, Optimizer
from striate.ops.batch_norm import MovingAverage
from striate.ops.elementwise import scaled
from striate.runtime.compile import compile
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter
from striate.transforms.gradient import gradient
from striate.transforms.modes import draws, spell_out, training_form
from striate.transforms.pipeline import before_gradient

OPTIMIZER = "optimizer."
AVERAGE = "optimizer.average."


class Trainer:
    """Training Programs of one model, one a batch shape, which share parameters and optimiser state.

    `run` does a step. `trace(type)` traces the model for an input type. `seed` decides what dropout leaves out.
    """

    def __init__(
        self,
        trace: Callable[[TensorType], Trace],
        loss: Loss,
        optimizer: Optimizer,
        options: CompileOptions,
        seed: int = 0,
    ) -> None:
        self._trace = trace
        self._loss = loss
        self._optimizer = optimizer
        self._options = options
        self._seed = seed
        self._programs: dict[Any, Compiled] = {}
        # The model's parameters and the optimiser's state, one mapping for all Programs.
        self._all: dict[str, Parameter] = {}
        # Parameters that a step changes: those that are trained, and statistics that it measures.
        self.trainable: dict[str, Parameter] = {}
        self.moved: dict[str, Parameter] = {}
        self.counts_steps = bool(optimizer.counts_steps)
        self._decay: float | None = getattr(optimizer, "average", None)

    def compiled(self, x: TensorType, targets: TensorType, trace: Trace | None = None) -> Compiled:
        """The step for batches of these types; `trace` if the caller has it already."""
        key = (x, targets)
        found = self._programs.get(key)
        if found is None:
            found = self._programs[key] = self._compile(trace or self._trace(x), targets)
        return found

    def inputs(self, batch: np.ndarray, targets: np.ndarray, rate: Any, step: Any) -> list[np.ndarray]:
        """What the Program of a step reads; `step` counts from 1."""
        inputs = [batch, targets, np.asarray(rate, np.float32)]
        return [*inputs, np.asarray(step, np.float32)] if self.counts_steps else inputs

    def averages(self) -> dict[str, np.ndarray]:
        """The averaged weights by path; empty unless the optimiser averages."""
        kept = self._all.items()
        return {name.removeprefix(AVERAGE): p.array for name, p in kept if name.startswith(AVERAGE)}

    def moving(self) -> dict[str, Parameter]:
        """All that a step changes, by path: parameters, statistics, and what the optimiser keeps."""
        kept = {name: each for name, each in self._all.items() if name.startswith(OPTIMIZER)}
        return {**self.moved, **kept}

    def state(self) -> dict[str, np.ndarray]:
        """Everything that a checkpoint must hold of model and optimiser, by path."""
        return {name: parameter.array for name, parameter in self._all.items()}

    def restore(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Go on from what `state` said; raises `CheckpointError` unless names and shapes are this trainer's."""
        wanted = {name: parameter.shape for name, parameter in self._all.items()}
        found = {name: array.shape for name, array in arrays.items()}
        if wanted != found:
            different = sorted({*wanted.items()} ^ {*found.items()})[:4]
            raise CheckpointError(
                f"the checkpoint's arrays are not this model's and optimiser's; they differ in {different}"
            )
        for name, parameter in self._all.items():
            parameter.assign(arrays[name])

    def _compile(self, trace: Trace, targets: TensorType) -> Compiled:
        names = trace.trainable
        if not names:
            raise ArgumentError("the model has no parameters to train")
        graph, rate, step = self._forward(trace, targets)
        loss = graph.outputs[0]
        values = {name: value for value, name in graph.parameters.items()}
        graph, gradients = gradient(before_gradient(graph), loss, [values[name] for name in names])
        build = Builder.extending(graph)
        build.scope = "optimizer"
        slopes = self._limited(build, [gradients[values[name]] for name in names])
        updates = dict(graph.updates)
        for name, slope in zip(names, slopes, strict=True):
            updates.update(self._moves(build, name, values[name], slope, rate, step))
        self._own(trace, build, updates)
        graph = spell_out(build.graph(graph.outputs, updates))
        program = compile(graph, self._options)
        return Compiled(program, self._all, single=False)

    def _forward(self, trace: Trace, targets: TensorType) -> tuple[Graph, Value, Value | None]:
        """Forward pass and loss in their training form, and the inputs learning rate and step."""
        graph, _ = with_loss(trace, self._loss, targets)
        self.counts_steps = self.counts_steps or draws(graph)
        build = Builder.extending(graph)
        rate = build.input(TensorType(()), "learning_rate")
        step = build.input(TensorType(()), "step") if self.counts_steps else None
        graph = build.graph(graph.outputs)
        return training_form(graph, frozenset(trace.trainable), step, self._seed), rate, step

    def forward_graph(self, batch: np.ndarray, targets: np.ndarray) -> Graph:
        """Forward pass and loss of a training step, for those who want to look into it."""
        trace = self._trace(TensorType(batch.shape, batch.dtype.name))
        graph, _, _ = self._forward(trace, TensorType(targets.shape, targets.dtype.name))
        return graph

    def values_of(self, graph: Graph, inputs: Sequence[np.ndarray]) -> Sequence[np.ndarray]:
        """The outputs of a graph over this trainer's parameters and the inputs of a step."""
        return Compiled(compile(spell_out(graph), self._options), self._all, single=False).run(inputs, None)

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
        state = [build.parameter(value.type, f"optimizer.{kept}.{name}") for kept in optimizer.state_names]
        if factor != 1.0:
            rate = scaled(build, rate, factor)
        moved = optimizer.update(build, value, slope, state, rate, step)
        updates = dict(zip((value, *state), moved, strict=True))
        if self._decay is not None:
            average = build.parameter(value.type, f"{AVERAGE}{name}")
            updates[average] = build.one(MovingAverage(1.0 - self._decay), average, moved[0])
        return updates

    def forget(self) -> None:
        """The model is another one now: compile anew, keeping the optimiser's state of what stayed."""
        self._programs = {}
        # Programs that others still hold are bound to the old mapping.
        self._all = dict(self._all)

    def _own(self, trace: Trace, build: Builder, updates: Mapping[Value, Value]) -> None:
        for name, parameter in trace.parameters.items():
            if self._all.get(name, parameter) is not parameter:
                for kept in [kept for kept in self._all if kept.startswith(OPTIMIZER)]:
                    if kept.split(".", 2)[2] == name:
                        del self._all[kept]
        self._all.update(trace.parameters)
        self.trainable = {name: trace.parameters[name] for name in trace.trainable}
        changed = {build.parameters[value] for value in updates}
        self.moved = {name: each for name, each in trace.parameters.items() if name in changed}
        for value, name in build.parameters.items():
            if name not in self._all:
                start = self._all[name.removeprefix(AVERAGE)].array if name.startswith(AVERAGE) else 0.0
                self._all[name] = Parameter(np.broadcast_to(np.float32(start), value.type.shape))
