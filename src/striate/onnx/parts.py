"""An ONNX file in plain Python: what the importer works on, checked once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

# A size that is stated, one that has a name, one that is open.
Size: TypeAlias = int | str | None


@dataclass(frozen=True)
class Stated:
    """An input or output: `shape` is None where the file says nothing of it, `dtype` "" where it is unknown."""

    name: str
    dtype: str
    shape: tuple[Size, ...] | None

    def __str__(self) -> str:
        if self.shape is None:
            return f"{self.name}: {self.dtype or 'any type'} of any shape"
        sizes = ", ".join("?" if size is None else str(size) for size in self.shape)
        return f"{self.name}: {self.dtype or 'any type'}[{sizes}]"


@dataclass(frozen=True, eq=False)
class NodePart:
    """One node. An input named "" is left out. Attributes hold numbers, text, tuples, arrays, `GraphPart`s."""

    kind: str
    domain: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]

    def __str__(self) -> str:
        kind = f"{self.domain}.{self.kind}" if self.domain else self.kind
        made = next((name for name in self.outputs if name), "nothing")
        return f"{kind} {self.name!r:.80}" if self.name else f"{kind} that makes {made!r:.80}"


@dataclass(frozen=True, eq=False)
class GraphPart:
    """`nodes` in an order in which they can be computed; `captured`: names that come from a graph around it."""

    name: str
    inputs: tuple[Stated, ...]
    outputs: tuple[Stated, ...]
    initializers: Mapping[str, np.ndarray]
    nodes: tuple[NodePart, ...]
    captured: frozenset[str]


@dataclass(frozen=True, eq=False)
class Document:
    """A model file: its graph and the opset version of each domain ("" is ONNX's own)."""

    graph: GraphPart
    opsets: Mapping[str, int]
    producer: str
