"""Open sizes: numbers that remember how they follow from the sizes of a model's values.

While a model is written to a file, `x.shape` holds them in place of ints. Arithmetic gives further ones, which carry
the formula; a comparison answers for the sizes of now, and the answer is taken down as a decision that must come out
the same wherever the file is used; whatever needs the bare number (`range`, an index, NumPy) takes down that the
number must be this one. So what a file says about a size is a formula, a condition, or not said at all.

A formula (`Term`) is a number, a leaf `("size", value, axis)`, or `(operator, term, ...)`;
`size_formulas.py` computes one.
"""

from __future__ import annotations

import math
import operator
import struct
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

# A number; ("size", value, axis); (operator, term, ...).
Term: TypeAlias = Any
# Input axes (number of the input, axis) on which a number depends.
Axes: TypeAlias = frozenset[tuple[int, int]]
NO_AXES: Axes = frozenset()
SIZE = "size"
# Formulas are a few operators long. One that would hold more is given up for the bare number.
MOST_PARTS = 100


def _greater(a: Any, b: Any) -> Any:
    return a if a >= b else b


def _lesser(a: Any, b: Any) -> Any:
    return a if a <= b else b


def _root(number: Any) -> Any:
    if plain(number) < 0:
        raise ValueError("a negative number has no root")
    return number**0.5


ARITHMETIC: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "+": operator.add,
        "-": operator.sub,
        "*": operator.mul,
        "/": operator.truediv,
        "//": operator.floordiv,
        "%": operator.mod,
        "max": _greater,
        "min": _lesser,
    }
)


def _single(number: Any) -> float:
    """Infinite where float32 has no such number, as NumPy has it."""
    return struct.unpack("f", struct.pack("f", number))[0]


ROUNDING: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {"floor": math.floor, "ceil": math.ceil, "trunc": math.trunc, "round": round, "root": _root}
)
# No formula of a file has it.
SINGLE = "single"
RELATIONS: Mapping[str, Callable[[Any, Any], bool]] = MappingProxyType(
    {
        "<": operator.lt,
        "<=": operator.le,
        "==": operator.eq,
        "!=": operator.ne,
        ">": operator.gt,
        ">=": operator.ge,
    }
)


class Decision(NamedTuple):
    """What a trace asked about sizes: `left relation right`, and whether it held."""

    relation: str
    left: Term
    right: Term
    held: bool
    # Where it comes out otherwise there is an error, and not another result.
    required: bool = False


class Notes:
    """Where the open sizes of one trace take down what was decided about them."""

    # A formula of more parts is given up for the bare number.
    most_parts: float = MOST_PARTS

    def __init__(self, take: Callable[[Decision, Axes], None]) -> None:
        self._take = take
        # Above 0, nothing is taken down: what decides is a shape rule, which is asked again for every size.
        self.quiet = 0
        # Whether a bare number was needed since this was last set to False.
        self.lost = False

    def own(self, number: Any) -> Any:
        """`number`, without what it follows from if that was another trace's."""
        return number.value if type(number) is OpenNumber and number.notes is not self else number

    def decide(self, relation: str, left: Any, right: Any, required: bool = False) -> bool:
        left, right = self.own(left), self.own(right)
        held = RELATIONS[relation](plain(left), plain(right))
        if not self.quiet:
            decision = Decision(relation, term_of(left), term_of(right), held, required)
            self._take(decision, axes_of(left) | axes_of(right))
        return held

    def formula(self, symbol: str, *terms: Term) -> Term:
        """How arithmetic is written down."""
        return (symbol, *terms)

    def hashed(self, number: OpenNumber) -> int:
        """A hash that equal numbers share, bare ones too."""
        return hash(self.fix(number))

    def computed(self, function: Callable[..., Any], *numbers: Any) -> Any:
        """What `function`, which no formula says, makes of numbers."""
        return function(*map(bare, numbers))

    def fix(self, number: OpenNumber) -> Any:
        """The bare number, which from now on it must be."""
        self.lost = True
        if not self.quiet:
            self._take(Decision("==", number.term, number.value, True), number.axes)
        return number.value


class OpenNumber:
    """An int or a float that follows from open sizes. It passes for one: `isinstance(size, int)` holds.

    It is no subclass of int, since C code takes the number of one without asking.
    """

    __slots__ = ("axes", "notes", "parts", "term", "value")

    def __init__(self, value: int | float, term: Term, axes: Axes, notes: Notes, parts: int = 1) -> None:
        self.value = value
        self.term = term
        self.axes = axes
        self.notes = notes
        self.parts = parts

    @property
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return int if isinstance(self.value, int) else float

    # -- arithmetic -----------------------------------------------------------------------------

    def _made(self, symbol: str, left: Any, right: Any) -> Any:
        left, right = self.notes.own(left), self.notes.own(right)
        parts = sum(each.parts if is_open(each) else 1 for each in (left, right)) + 1
        neutral = {"+": 0, "-": 0, "*": 1, "//": 1}.get(symbol)
        if type(right) is int and right == neutral and isinstance(self.value, int):
            return left
        # Formulas inside a shape rule go nowhere, however long.
        if parts > self.notes.most_parts and not self.notes.quiet:
            return ARITHMETIC[symbol](bare(left), bare(right))
        value = ARITHMETIC[symbol](plain(left), plain(right))
        term = self.notes.formula(symbol, term_of(left), term_of(right))
        return OpenNumber(value, term, axes_of(left) | axes_of(right), self.notes, parts)

    def _with(self, symbol: str, other: Any, turned: bool = False) -> Any:
        if is_number(other):
            return self._made(symbol, other, self) if turned else self._made(symbol, self, other)
        # An array or a number of NumPy: it computes with the bare number.
        function, value = ARITHMETIC[symbol], self.notes.fix(self)
        return function(other, value) if turned else function(value, other)

    def __add__(self, other: Any) -> Any:
        return self._with("+", other)

    def __radd__(self, other: Any) -> Any:
        return self._with("+", other, True)

    def __sub__(self, other: Any) -> Any:
        return self._with("-", other)

    def __rsub__(self, other: Any) -> Any:
        return self._with("-", other, True)

    def __mul__(self, other: Any) -> Any:
        return self._with("*", other)

    def __rmul__(self, other: Any) -> Any:
        return self._with("*", other, True)

    def __truediv__(self, other: Any) -> Any:
        return self._with("/", other)

    def __rtruediv__(self, other: Any) -> Any:
        return self._with("/", other, True)

    def __floordiv__(self, other: Any) -> Any:
        return self._with("//", other)

    def __rfloordiv__(self, other: Any) -> Any:
        return self._with("//", other, True)

    def __mod__(self, other: Any) -> Any:
        return self._with("%", other)

    def __rmod__(self, other: Any) -> Any:
        return self._with("%", other, True)

    def __divmod__(self, other: Any) -> Any:
        return self // other, self % other

    def __rdivmod__(self, other: Any) -> Any:
        return other // self, other % self

    def __pow__(self, other: Any, modulus: Any = None) -> Any:
        """Squares and roots are kept; other powers need the bare number."""
        if modulus is None and type(other) in (int, float):
            if other == 1:
                return self
            if other == 2:
                return self * self
            if other == 0.5 and self.value >= 0:
                return self._rounded("root")
        return pow(self.notes.fix(self), plain(other), modulus)

    def __rpow__(self, other: Any) -> Any:
        return other ** self.notes.fix(self)

    def __rshift__(self, other: Any) -> Any:
        return self // 2**other if type(other) is int else self.notes.fix(self) >> other

    def __lshift__(self, other: Any) -> Any:
        return self * 2**other if type(other) is int else self.notes.fix(self) << other

    def __and__(self, other: Any) -> Any:
        """With 1, 3, 7, ...: the remainder."""
        if type(other) is int and other > 0 and not other & (other + 1):
            return self % (other + 1)
        return self.notes.fix(self) & other

    def __rand__(self, other: Any) -> Any:
        return self & other

    def __or__(self, other: Any) -> Any:
        return self.notes.fix(self) | other

    def __xor__(self, other: Any) -> Any:
        return self.notes.fix(self) ^ other

    __ror__ = __or__
    __rxor__ = __xor__

    def __invert__(self) -> Any:
        return -self - 1

    def __neg__(self) -> Any:
        return 0 - self

    def __pos__(self) -> Any:
        return self

    def __abs__(self) -> Any:
        return self if self >= 0 else -self

    def _rounded(self, symbol: str) -> Any:
        term = self.notes.formula(symbol, self.term)
        return OpenNumber(ROUNDING[symbol](self.value), term, self.axes, self.notes, self.parts + 1)

    def __floor__(self) -> Any:
        return self if isinstance(self.value, int) else self._rounded("floor")

    def __ceil__(self) -> Any:
        return self if isinstance(self.value, int) else self._rounded("ceil")

    def __trunc__(self) -> Any:
        return self if isinstance(self.value, int) else self._rounded("trunc")

    def __round__(self, digits: Any = None) -> Any:
        if isinstance(self.value, int) and digits is None:
            return self
        return self._rounded("round") if digits is None else round(self.notes.fix(self), digits)

    # -- decisions ------------------------------------------------------------------------------

    def _is(self, relation: str, other: Any) -> Any:
        if is_number(other):
            return self.notes.decide(relation, self, other)
        if isinstance(other, (str, bytes, type(None), tuple, list)):
            return NotImplemented
        return RELATIONS[relation](self.notes.fix(self), other)

    def __eq__(self, other: object) -> Any:
        return self._is("==", other)

    def __ne__(self, other: object) -> Any:
        return self._is("!=", other)

    def __lt__(self, other: Any) -> Any:
        return self._is("<", other)

    def __le__(self, other: Any) -> Any:
        return self._is("<=", other)

    def __gt__(self, other: Any) -> Any:
        return self._is(">", other)

    def __ge__(self, other: Any) -> Any:
        return self._is(">=", other)

    def __bool__(self) -> bool:
        return self.notes.decide("!=", self, 0)

    def __hash__(self) -> int:
        return self.notes.hashed(self)

    # -- the bare number ------------------------------------------------------------------------

    def __index__(self) -> int:
        return operator.index(self.notes.fix(self))

    def __int__(self) -> int:
        return int(self.notes.fix(self))

    def __float__(self) -> float:
        return float(self.notes.fix(self))

    def __complex__(self) -> complex:
        return complex(self.notes.fix(self))

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        import numpy  # not at the top: floor 0 loads nothing for those who need no arrays

        return numpy.asarray(self.notes.fix(self), dtype)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        return getattr(ufunc, method)(*map(bare, inputs), **options)

    def __getattr__(self, name: str) -> Any:
        """What else ints and floats can do (`bit_length`, `is_integer`)."""
        found = getattr(self.value, name)
        self.notes.fix(self)
        return found

    # Texts are for people; they decide nothing.
    def __repr__(self) -> str:
        return repr(self.value)

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, form: str) -> str:
        return format(self.value, form)


def is_open(number: object) -> bool:
    return type(number) is OpenNumber


def is_number(value: object) -> bool:
    return type(value) in (int, float, bool, OpenNumber)


def plain(number: Any) -> Any:
    """The number of now, without taking anything down: for checks that are made again for every size."""
    return number.value if type(number) is OpenNumber else number


def bare(number: Any) -> Any:
    """The number of now, which from now on it must be."""
    return number.notes.fix(number) if type(number) is OpenNumber else number


def plain_shape(shape: Any) -> tuple[int, ...]:
    return tuple(plain(size) for size in shape)


def term_of(number: Any) -> Term:
    return number.term if type(number) is OpenNumber else number


def axes_of(number: Any) -> Axes:
    return number.axes if type(number) is OpenNumber else NO_AXES


def largest(a: Any, b: Any) -> Any:
    """`max(a, b)` without a decision."""
    return _extreme("max", a, b)


def smallest(a: Any, b: Any) -> Any:
    """`min(a, b)` without a decision."""
    return _extreme("min", a, b)


def _extreme(symbol: str, a: Any, b: Any) -> Any:
    for each in (a, b):
        if type(each) is OpenNumber:
            return each._made(symbol, a, b)  # pyright: ignore[reportPrivateUsage]
    return ARITHMETIC[symbol](a, b)


def single(number: Any) -> Any:
    """`number` as a float32 holds it, without a decision."""
    if type(number) is not OpenNumber:
        return _single(number)
    term = number.notes.formula(SINGLE, number.term)
    return OpenNumber(_single(number.value), term, number.axes, number.notes, number.parts + 1)


def computed(function: Callable[..., Any], *numbers: Any) -> Any:
    """What `function` makes of these numbers: one that is open if one of them is, without a decision."""
    for each in numbers:
        if type(each) is OpenNumber:
            return each.notes.computed(function, *numbers)
    return function(*numbers)


def required(relation: str, left: Any, right: Any) -> bool:
    """`left relation right`, without which the caller raises an error."""
    for each in (left, right):
        if type(each) is OpenNumber:
            return each.notes.decide(relation, left, right, True)
    return RELATIONS[relation](left, right)
