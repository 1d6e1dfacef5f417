"""What the entry of an ONNX operator sees: one node of the file, and the means to say what it computes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar, cast

import numpy as np

from striate.errors import ModelFileError, UnsupportedError
from striate.ir.types import DTYPES, TensorType
from striate.onnx.construction import Construction
from striate.onnx.open_arrays import is_open_array
from striate.onnx.terms import Operand, Order, Term, channels_last, identity
from striate.ops.base import Op
from striate.ops.cast import Cast

Kind = TypeVar("Kind")


class Computed(Exception):
    """An entry needs numbers that are known only when the model runs; the node is then evaluated at run time."""


class _Required:
    pass


_REQUIRED = _Required()


class Attributes(Mapping[str, Any]):
    """The attributes of one node, and which of them an entry has asked for."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> Any:
        self.asked.add(name)
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


@dataclass(frozen=True)
class NodeView:
    """One node. `version` is the opset in which it stands (the file's, or its function's), `kind` the operator's name.

    Attributes are read by type, with a default; without one they are required. `outputs` says for each output
    whether someone reads it (trailing ones that the file leaves out are absent).
    """

    kind: str
    name: str
    version: int
    attributes: Attributes
    outputs: tuple[bool, ...]
    build: Construction

    # -- attributes -----------------------------------------------------------------------------

    def integer(self, name: str, default: int | _Required = _REQUIRED) -> int:
        return self._attribute(name, int, default)

    def flag(self, name: str, default: bool = False) -> bool:
        """An integer attribute that means yes or no."""
        return bool(self._attribute(name, int, int(default)))

    def number(self, name: str, default: float | _Required = _REQUIRED) -> float:
        return float(self._attribute(name, (float, int), default))

    def text(self, name: str, default: str | _Required = _REQUIRED) -> str:
        return self._attribute(name, str, default)

    def tensor(self, name: str, default: np.ndarray | _Required = _REQUIRED) -> np.ndarray:
        return self._attribute(name, np.ndarray, default)

    def integers(self, name: str, default: Sequence[int] | _Required = _REQUIRED) -> tuple[int, ...]:
        return self._listed(name, int, default)

    def numbers(self, name: str, default: Sequence[float] | _Required = _REQUIRED) -> tuple[float, ...]:
        return tuple(float(each) for each in self._listed(name, (float, int), default))

    def has(self, name: str) -> bool:
        return name in self.attributes

    def _attribute(self, name: str, kind: Any, default: Any) -> Any:
        value = self.attributes.get(name, default)
        if value is _REQUIRED:
            self.refuse(f"the attribute {name} is missing")
        if value is not default and not isinstance(value, kind):
            self.refuse(f"the attribute {name} holds a {type(value).__name__}")
        return value

    def _listed(self, name: str, kind: Any, default: Any) -> tuple[Any, ...]:
        value = self.attributes.get(name, default)
        if value is _REQUIRED:
            self.refuse(f"the attribute {name} is missing")
        if not isinstance(value, (tuple, list)):
            self.refuse(f"the attribute {name} must be a list, it holds a {type(value).__name__}")
        items = cast("Sequence[Any]", value)
        if not all(isinstance(item, kind) for item in items):
            self.refuse(f"the attribute {name} holds values of another type")
        return tuple(items)

    # -- inputs ---------------------------------------------------------------------------------

    def given(self, inputs: Sequence[Term | None], place: int, what: str) -> Term:
        """Input number `place`, which must be there."""
        term = inputs[place] if place < len(inputs) else None
        if term is None:
            self.refuse(f"input {place} ({what}) is missing")
        return term

    def optional(self, inputs: Sequence[Term | None], place: int) -> Term | None:
        return inputs[place] if place < len(inputs) else None

    def array(self, term: Term) -> np.ndarray:
        """The numbers of `term` in ONNX's order, where the node cannot do without."""
        array = term.known
        if array is None:
            raise Computed
        self.build.store.keep_awake([array])
        return array

    def integers_of(self, term: Term, what: str) -> tuple[int, ...]:
        """The whole numbers that `term` holds, a list or one number."""
        held = term.held
        array = held if isinstance(held, np.ndarray) and is_open_array(held) else self.array(term)
        if array.dtype.kind not in "iuO" or array.ndim > 1:
            self.refuse(f"{what} must be a list of integers, got {term}")
        if array.size > 4096:
            self.refuse(f"{what} holds {array.size} integers, which no shape needs")
        return tuple(array.reshape(-1).tolist())

    def integers_at(
        self,
        inputs: Sequence[Term | None],
        place: int,
        name: str,
        since: int,
        default: Sequence[int] | _Required = _REQUIRED,
    ) -> tuple[int, ...]:
        """Integers that are input number `place` from opset `since` on, and the attribute `name` before."""
        if self.version < since:
            return self.integers(name, default)
        term = self.optional(inputs, place)
        if term is not None:
            return self.integers_of(term, name)
        if isinstance(default, _Required):
            self.refuse(f"input {place} ({name}) is missing")
        return tuple(default)

    def axis(self, axis: int, rank: int) -> int:
        """`axis` counted from the front."""
        if not -rank <= axis < rank:
            self.refuse(f"axis {axis} of a tensor with {rank} axes")
        return axis % rank

    # -- what is computed -----------------------------------------------------------------------

    def apply(self, op: Op, *operands: Operand) -> tuple[Operand, ...]:
        """All results of one of our ops on held tensors."""
        return self.build.apply(op, *operands)

    def one(self, op: Op, *operands: Operand) -> Operand:
        """The first result."""
        return self.build.apply(op, *operands)[0]

    def held(self, term: Term, order: Order) -> Operand:
        """The tensor with its axes in `order`."""
        return self.build.moved(term.held, term.order, order)

    def plain(self, term: Term) -> Operand:
        """The tensor in ONNX's order."""
        return self.held(term, identity(term.rank))

    def channels_last(self, term: Term) -> Operand:
        """[N, C, ...] as [N, ..., C]."""
        return self.held(term, channels_last(term.rank))

    def from_channels_last(self, operand: Operand) -> Term:
        """The term of a held tensor [N, ..., C]."""
        rank = operand.ndim if isinstance(operand, np.ndarray) else operand.type.rank
        return Term.of(operand, channels_last(rank))

    def reshaped(self, operand: Operand, shape: Sequence[int]) -> Operand:
        return self.build.reshaped(operand, tuple(shape))

    def constant(self, number: float | np.ndarray, dtype: str | None = None) -> Operand:
        """Known numbers: an array as it is, or one number of an element type."""
        if isinstance(number, np.ndarray):
            return number if dtype is None else number.astype(DTYPES[dtype])
        return self.build.number(number, dtype or "float32")

    def expect_moderate(self, shape: Sequence[int], dtype: str = "int64") -> None:
        """For entries that make numbers of a stated shape out of nothing: refuses forged sizes (`TooLargeError`)."""
        type = TensorType(tuple(shape), dtype)
        self.build.expect_moderate(type.bytes, f"a new {type}")

    def cast(self, term: Term, dtype: str) -> Term:
        """`term` as another element type."""
        if term.dtype == dtype:
            return term
        return Term.of(self.one(Cast(dtype), term.held), term.order)

    # -- errors ---------------------------------------------------------------------------------

    def refuse(self, why: str) -> NoReturn:
        """The file is wrong."""
        raise ModelFileError(why)

    def unsupported(self, why: str) -> NoReturn:
        """The file is right, but this cannot be carried out."""
        raise UnsupportedError(why)
