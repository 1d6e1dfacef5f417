"""A backend that is no CPU: launches are calls of NumPy, activations lie in half precision with halos and gaps.

It exists to show what the runtime asks of a backend and a device: nothing of `striate.cpu` is imported here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from striate.ir.buffers import NO_HALO, Buffer, BufferView, Format, Halo
from striate.ir.graph import Graph, Node
from striate.ir.program import Launch, Packing
from striate.ir.selected import ACTIVATION, PLAIN, Give, Need, Roles, Selected
from striate.ir.storage import OWN, Storage
from striate.ir.types import Value
from striate.ops.base import Op
from striate.ops.fused import Fused
from striate.ops.standardize import Standardize

HALF = Storage("half", 2)
# What stands beside activations in the caller's order: filters, biases, and their gradients.
PLAIN_INPUTS = {
    "conv2d": (1, 2),
    "conv2d_input_gradient": (1,),
    "linear": (1, 2),
    "linear_input_gradient": (1,),
}
PLAIN_OUTPUTS = ("conv2d_weight_gradient", "linear_weight_gradient")


@dataclass(frozen=True, eq=False, kw_only=True)
class ToyLaunch(Launch):
    """`op` of what lies at `inputs`, written to `outputs`."""

    op: Op
    inputs: tuple[BufferView, ...]
    outputs: tuple[BufferView | None, ...]

    @classmethod
    def of(cls, op: Op, inputs: tuple[BufferView, ...], outputs: tuple[BufferView | None, ...]) -> ToyLaunch:
        reads = tuple(view.buffer for view in inputs)
        writes = tuple(view.buffer for view in outputs if view is not None)
        common = {"key": op.name, "items": 1, "work": 1.0, "recipe": "toy"}
        return cls(reads=reads, writes=writes, op=op, inputs=inputs, outputs=outputs, **common)


class ToyRecipe:
    """The one way in which this backend computes anything."""

    name = "toy"

    def lower(self, node: Node, context: ToyLowering) -> None:
        views = context.views
        inputs = tuple(views[value] for value in node.inputs)
        context.made.append(ToyLaunch.of(node.op, inputs, tuple(views.get(value) for value in node.outputs)))


class ToyLowering:
    def __init__(self) -> None:
        self.views: dict[Value, BufferView] = {}
        self.packings: Mapping[Buffer, tuple[str, Packing]] = {}
        self.made: list[ToyLaunch] = []

    def compute(self, selected: Selected) -> Sequence[ToyLaunch]:
        selected.lower(self)
        made, self.made = self.made, []
        return made

    def ingest(
        self, source: BufferView, result: BufferView, statistics: tuple[Value, Value] | None
    ) -> Sequence[ToyLaunch]:
        if statistics is None:
            return self.copy(source, result)
        mean, deviation = (self.views[value] for value in statistics)
        return [ToyLaunch.of(Standardize(), (source, mean, deviation), (result,))]

    def copy(self, source: BufferView, result: BufferView) -> Sequence[ToyLaunch]:
        return [ToyLaunch.of(Copy(), (source,), (result,))]

    def packed_constants(self) -> Mapping[Buffer, np.ndarray]:
        return {}


class Copy(Op):
    """x -> x."""

    name = "copy"

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        return (arrays[0],)


@dataclass(frozen=True)
class ToyBackend:
    """`storage`: how activations are stored, in half precision or as they are."""

    storage: Storage = HALF
    exact: bool = True
    lanes: int = 1
    machine: str = "a toy"

    def roles(self, node: Node) -> Roles | None:
        op = node.op.steps[0] if isinstance(node.op, Fused) else node.op
        plain = PLAIN_INPUTS.get(op.name, ())
        inputs = tuple(
            ACTIVATION if position not in plain and _may_be_stored(value, op) else PLAIN
            for position, value in enumerate(node.inputs)
        )
        outputs = tuple(
            ACTIVATION if op.name not in PLAIN_OUTPUTS and _may_be_stored(value, op) else PLAIN
            for value in node.outputs
        )
        return inputs, outputs

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def accepts_chain(self, chain: Sequence[Node]) -> bool:
        return [node.op.name for node in chain] in (
            ["conv2d", "max_pool2d"],
            ["conv2d", "max_pool2d", "relu"],
        )

    def select(self, graph: Graph, nodes: Sequence[Node], lanes: int) -> Mapping[Node, Selected]:
        return {node: self._selected(node) for node in nodes if self.accepts(node, lanes)}

    def _selected(self, node: Node) -> Selected:
        roles = self.roles(node)
        assert roles is not None
        stored = () if self.storage == OWN else (self.storage,)
        needs = tuple(
            Need(role, _halo(node) if position == 0 else NO_HALO, True, stored if role == ACTIVATION else ())
            for position, role in enumerate(roles[0])
        )
        gives = tuple(Give(role, True, stored if role == ACTIVATION else ()) for role in roles[1])
        return Selected(node, ToyRecipe(), needs, gives, 1.0)

    def gap(self, value: Value, storage: Storage) -> int:
        return 3 if value.type.rank == 4 else 0

    def suited(self, graph: Graph) -> ToyBackend:
        return self

    def lowering(
        self, graph: Graph, known: Mapping[Value, np.ndarray], derive: Callable[..., np.ndarray]
    ) -> ToyLowering:
        return ToyLowering()

    def note(self, graph: Graph, lanes: int, formats: Mapping[Value, Format], tuned: int) -> str:
        return f"{sum(format.storage == HALF for format in formats.values())} values in half precision"


def _may_be_stored(value: Value, op: Op) -> bool:
    return value.type.rank in (2, 4) and value.type.dtype == "float32" and not op.updates_in_place


def _halo(node: Node) -> Halo:
    """As wide as the window of a convolution."""
    op = node.op.steps[0] if isinstance(node.op, Fused) else node.op
    return (2, 2, 2, 2) if op.name == "conv2d" else NO_HALO
