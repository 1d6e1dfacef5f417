"""What the runtime asks of whatever makes Programs: a generator of machine code, or a test's arithmetic on arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from striate.ir.buffers import Buffer, BufferView, Format
from striate.ir.graph import Graph
from striate.ir.program import Launch, Packing
from striate.ir.selected import Selected
from striate.ir.types import Value
from striate.transforms.backend import Backend as Selecting
from striate.transforms.channel_maps import Derive


class Lowering(Protocol):
    """Makes the launches of one graph; `views` says where values lie, and is filled by whoever asks."""

    @property
    def views(self) -> dict[Value, BufferView]: ...

    @property
    def packings(self) -> Mapping[Buffer, tuple[str, Packing]]:
        """Buffers that hold a parameter in a kernel's own order: its name, and how they are made."""
        ...

    def compute(self, selected: Selected) -> Sequence[Launch]:
        """The launches that compute a node whose inputs and outputs have their views."""
        ...

    def ingest(
        self, source: BufferView, result: BufferView, statistics: tuple[Value, Value] | None
    ) -> Sequence[Launch]:
        """Those that bring the caller's array into the format of `result`, standardised with (mean, deviation)."""
        ...

    def copy(self, source: BufferView, result: BufferView) -> Sequence[Launch]:
        """Those that copy a value into another place; none where no kernel does."""
        ...

    def packed_constants(self) -> Mapping[Buffer, np.ndarray]:
        """Constants in kernels' own orders, made now."""
        ...


class Backend(Selecting, Protocol):
    """Selects how nodes are computed, and makes launches of that."""

    @property
    def machine(self) -> str:
        """What Programs are made for, for people."""
        ...

    def suited(self, graph: Graph) -> Backend:
        """This backend as it serves `graph`."""
        ...

    def lowering(self, graph: Graph, known: Mapping[Value, np.ndarray], derive: Derive) -> Lowering:
        """For a graph whose formats are chosen; `known` are its constants, as long as somebody needs them."""
        ...

    def note(self, graph: Graph, lanes: int, formats: Mapping[Value, Format], tuned: int) -> str:
        """What was chosen for the whole graph, for people; `tuned` steps follow measurements."""
        ...
