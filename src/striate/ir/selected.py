"""What is decided about a node, once: stages that choose formats, join, place and lower read it and decide nothing.

    select(graph, lanes) -> {node: Selected}    a node that is missing is computed by the NumPy reference

A backend makes objects of its own recipes; what the stages read is the same for all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from striate.ir.buffers import NO_HALO, Halo
from striate.ir.graph import Node
from striate.ir.storage import Storage
from striate.ir.types import Value

# A value is an activation, whose format is chosen, or a plain array in the caller's order.
ACTIVATION, PLAIN = "activation", "plain"
Roles = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class Need:
    """What a kernel takes of one input: zeros around it, pixels that lie any distance apart, numbers stored otherwise
    than as the value's own type. `gains`: those make it faster, so that they are worth a copy."""

    role: str
    halo: Halo = NO_HALO
    strided: bool = False
    stored: tuple[Storage, ...] = ()
    gains: bool = False


@dataclass(frozen=True)
class Give:
    """How a kernel can write one output: with pixels any distance apart, its numbers stored otherwise than its type."""

    role: str
    strided: bool = False
    stored: tuple[Storage, ...] = ()


class Recipe(Protocol):
    """How a node is computed: a kind of kernel with its plan for this node.

    One with `is_plain` has none: it lowers the same node with other sizes as well.
    """

    @property
    def name(self) -> str: ...

    def lower(self, node: Node, context: Any, /) -> None:
        """Append the launches that compute `node` to the backend's context, which knows where its values lie."""


@dataclass(frozen=True, eq=False)
class Selected:
    """What is decided about a node, in a layout of so many images in lanes.

    `needs` of each input, `gives` of each output. `cost`: vector operations, lanes wasted included, of what the cost
    model prefers: measured choices must not bring about another layout than that for which they were made.
    `same_strides`: values that the kernel walks with one set of strides. `same_storage`: values that must all be stored
    in one way.
    """

    node: Node
    recipe: Recipe
    needs: tuple[Need, ...]
    gives: tuple[Give, ...]
    cost: float
    same_strides: tuple[Value, ...] = ()
    same_storage: tuple[Value, ...] = ()

    def needs_of(self, value: Value) -> list[Need]:
        """What is needed of `value`, for each input that it is."""
        return [need for own, need in zip(self.node.inputs, self.needs, strict=True) if own is value]

    def lower(self, context: Any) -> None:
        """Append the launches that compute the node."""
        self.recipe.lower(self.node, context)


Selections = Mapping[Node, Selected]
