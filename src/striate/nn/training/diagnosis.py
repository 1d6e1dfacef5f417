"""Where numbers stopped being finite: found out afterwards, so that a step of training pays next to nothing for it.

A step whose loss is NaN has spoilt all weights already, and they do not say where it began. So every 32 steps what a
step moves is copied; when a loss is not finite the steps since then are computed once more, which gives the same bits,
and the first of them that breaks is computed a last time with everything it makes kept and looked at in order.
"""

from __future__ import annotations

from collections.abc import Callable, Generator

import numpy as np

from striate.errors import StriateError
from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.nn.compiled import Compiled
from striate.nn.training.step import Trainer
from striate.runtime.threads import current_threads

EVERY = 32
# Bytes of a copy. The copies of larger models would take memory that training may need.
LARGEST = 2**29


class Diagnosis:
    """Copies of what `trainer` moves, and the search that begins at the last one."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer
        self.number = -1
        self.copies: dict[str, np.ndarray] = {}
        # Whether it was the pictures of a batch.
        self.pictures = False

    def before_step(self, number: int) -> None:
        """Called before step `number` (from 0, over all epochs)."""
        if 0 <= number - self.number < EVERY and self.number >= 0:
            return
        moving = self.trainer.moving()
        if sum(each.array.nbytes for each in moving.values()) > LARGEST:
            return
        self.number = number
        for name, parameter in moving.items():
            if name in self.copies:
                self.copies[name][...] = parameter.array
            else:
                self.copies[name] = parameter.array.copy()

    def culprit(
        self, again: Callable[[int], Generator[tuple[Compiled, tuple[np.ndarray, ...]]]], failed: int
    ) -> str:
        """Words on where the numbers of step `failed` stopped being finite; the weights are undefined afterwards.

        `again(number)` makes Program and inputs of the steps from `number` on once more. "" where it cannot be found:
        the model is too large, or an augmentation keeps a state of its own.
        """
        if self.number < 0:
            return ""
        for name, parameter in self.trainer.moving().items():
            if name in self.copies:
                parameter.assign(self.copies[name])
            else:
                parameter.assign(np.zeros(parameter.shape, np.float32))
        try:
            for number, (compiled, inputs) in enumerate(again(self.number), self.number):
                if not all(np.isfinite(each).all() for each in inputs[: self.trainer.inputs_of_model]):
                    self.pictures = True
                    return ": the pictures of this batch hold NaN or infinity"
                if number == failed:
                    return self._first_in_step(inputs)
                compiled.run(inputs, current_threads())
                spoilt = [n for n, p in self.trainer.moved.items() if not np.isfinite(p.array).all()]
                if spoilt:
                    return (
                        f": {spoilt[0]} is not finite since the step before, in which the loss still was; "
                        "its gradient was too large"
                    )
        except StriateError:
            # Whatever stands in the way of a second look must not hide what was seen at the first.
            return ""
        return ""

    def _first_in_step(self, inputs: tuple[np.ndarray, ...]) -> str:
        """The first node of the forward pass whose output is not finite, in words."""
        graph = self.trainer.forward_graph(inputs)
        watched = [node for node in graph.nodes if node.outputs[0].type.dtype == "float32"]
        values = self.trainer.values_of(_watching(graph, watched), inputs)
        for node, array in zip(watched, values, strict=True):
            if not np.isfinite(array).all():
                layer = repr(node.scope) if node.scope else "no layer, but the model's own code or the loss"
                count = int(np.count_nonzero(~np.isfinite(array)))
                return (
                    f": the first numbers that are not finite, {count:,} of {array.size:,}, are the output of "
                    f"{layer} ({node.op.name})"
                )
        return ""


def _watching(graph: Graph, nodes: list[Node]) -> Graph:
    """`graph` with the first output of each of `nodes` as its outputs, and no updates."""
    outputs: tuple[Value, ...] = tuple(node.outputs[0] for node in nodes)
    return Graph(graph.inputs, outputs, graph.nodes, graph.parameters, graph.constants)
