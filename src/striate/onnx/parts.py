"""An ONNX file in plain Python: what the importer works on, checked once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

import onnx
from striate.errors import StriateError, UnsupportedError

# Domain names that mean ONNX's own operators.
OWN_DOMAIN = ("", "ai.onnx")
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


@dataclass(frozen=True)
class Reference:
    """The value of an attribute inside a function: that of the call's attribute `name`."""

    name: str


@dataclass(frozen=True, eq=False)
class Unreadable:
    """A value of a kind that is not read, and the error for whoever needs it."""

    error: StriateError


@dataclass(frozen=True, eq=False)
class NodePart:
    """One node. An input named "" is left out. Attributes hold numbers, text, tuples, arrays, `GraphPart`s.

    `version`: the opset in which it means what it means; `overload` tells functions of one name apart.
    """

    kind: str
    domain: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]
    version: int
    overload: str = ""

    @property
    def operator(self) -> str:
        """Its name among all: ONNX's own as they are, others behind their domain and a dot."""
        return f"{self.domain}.{self.kind}" if self.domain else self.kind

    def __str__(self) -> str:
        made = next((name for name in self.outputs if name), "nothing")
        return (
            f"{self.operator} {self.name!r:.80}" if self.name else f"{self.operator} that makes {made!r:.80}"
        )


@dataclass(frozen=True, eq=False)
class GraphPart:
    """`nodes`, those that the outputs need, in an order in which they can be computed.

    `captured`: names that come from a graph around it; `defaults`: inputs that need not be given, since an initializer
    of their name says what they are.
    """

    name: str
    inputs: tuple[Stated, ...]
    outputs: tuple[Stated, ...]
    initializers: Mapping[str, np.ndarray]
    nodes: tuple[NodePart, ...]
    captured: frozenset[str]
    defaults: tuple[Stated, ...] = ()


# A property of files written here that leave sizes open: JSON, the shapes of inputs at which the model was last used.
USUAL_SHAPES = "striate.shapes"


@dataclass(frozen=True)
class About:
    """What a file says of itself; `properties` are texts by name, as exporters and people add them."""

    producer: str
    domain: str
    version: int
    text: str
    graph_text: str
    properties: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Document:
    """A model file: its graph and the opset version of each domain ("" is ONNX's own).

    `message`: the file without large weights, where types or sizes of outputs are to be inferred, else b"".
    """

    graph: GraphPart
    opsets: Mapping[str, int]
    about: About
    message: bytes


def expect_opset(version: int, what: str) -> None:
    """`UnsupportedError` for a version of ONNX's operators that the installed package does not know."""
    newest = onnx.defs.onnx_opset_version()
    if not 1 <= version <= newest:
        raise UnsupportedError(f"{what} asks for opset {version}; this onnx package knows 1 to {newest}")
