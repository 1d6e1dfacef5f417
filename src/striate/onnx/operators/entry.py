"""The signature of an entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from striate.onnx.node import NodeView
from striate.onnx.terms import Term

Inputs: TypeAlias = Sequence[Term | None]
Outputs: TypeAlias = Sequence[Term]
Entry: TypeAlias = Callable[[NodeView, Inputs], Outputs]
