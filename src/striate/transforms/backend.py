"""What the passes ask of a backend; `cpu/` answers, and a second backend would."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from striate.ir.buffers import Halo
from striate.ir.graph import Node
from striate.ir.types import Value


class Backend(Protocol):
    """A code generator, as far as graphs are concerned."""

    @property
    def lanes(self) -> int: ...

    def roles(self, node: Node) -> tuple[tuple[str, ...], tuple[str, ...]] | None: ...

    def accepts(self, node: Node, lanes: int) -> bool: ...

    def accepts_chain(self, chain: Sequence[Node]) -> bool: ...

    def halo(self, node: Node, position: int) -> Halo: ...

    def tied(self, node: Node) -> tuple[Value, ...]: ...

    def strides_output(self, node: Node) -> bool: ...

    def strides_input(self, node: Node, value: Value) -> bool: ...

    def gap(self, value: Value) -> int: ...

    def work(self, node: Node, lanes: int) -> float: ...
