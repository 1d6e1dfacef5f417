"""What the passes ask of a backend; `cpu/` answers, and a second backend would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from striate.ir.graph import Graph, Node
from striate.ir.selected import Roles, Selected
from striate.ir.storage import Storage
from striate.ir.types import Value


class Backend(Protocol):
    """A code generator, as far as graphs are concerned.

    Before the selection: which nodes it takes at all, with what as activations (`roles`), and which chains are one
    kernel. Then `select` decides about all nodes in one layout, and what it says is read. What a layout is made of
    (lanes, storages, gaps behind pixels) means something to the backend alone.
    """

    @property
    def exact(self) -> bool: ...

    @property
    def lanes(self) -> int: ...

    @property
    def storage(self) -> Storage: ...

    def roles(self, node: Node) -> Roles | None: ...

    def accepts(self, node: Node, lanes: int) -> bool: ...

    def accepts_chain(self, chain: Sequence[Node]) -> bool: ...

    def select(self, graph: Graph, nodes: Sequence[Node], lanes: int) -> Mapping[Node, Selected]: ...

    def gap(self, value: Value, storage: Storage) -> int: ...
