"""What a computation decided about open sizes and made of them, to be asked again for other sizes.

A record is made once, while something runs with open sizes (`sizes.py`). Every formula in it is a *place* in a list of
steps, and equal formulas have one; so all of them are computed for other sizes in one walk, and all that was decided is
compared with what would be decided now. Where every decision comes out as it did, the computation would have taken the
same way, and its results are those formulas.

    rows = open(0, 320); if (rows + 1) // 2 > 4: ...      ->      steps: v0, v0 + 1, v1 // 2;  decided: v2 > 4
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from striate.sizes import (
    ARITHMETIC,
    NO_AXES,
    RELATIONS,
    ROUNDING,
    SINGLE,
    Axes,
    Decision,
    Notes,
    OpenNumber,
    Term,
    is_open,
    plain,
    single,
    term_of,
)

FUNCTIONS: Mapping[str, Callable[..., Any]] = {**ARITHMETIC, **ROUNDING, SINGLE: single}
# An operator of `FUNCTIONS`, or any function of whole numbers, and what it takes.
Step: TypeAlias = tuple[str | Callable[..., Any], tuple[Term, ...]]
TO_WHOLE, TO_FLOAT = ("floor", "ceil", "trunc", "round"), ("/", "root", SINGLE)
_serials = itertools.count()


class ForeignSizeError(Exception):
    """A number of another record came in: what follows from it would be taken for a plain number."""


class Place(NamedTuple):
    """Where a formula's number stands among those of a record; a `whole` number is `base` + `offset`."""

    slot: int
    base: int
    offset: int
    whole: bool = True


class _Walk:
    """Steps and decisions as flat lists: places and numbers have a slot each, so that a step is a call of two items."""

    def __init__(
        self,
        steps: Sequence[Step | None],
        decided: Mapping[tuple[str, Term, Term], bool],
        kept: set[int] | None,
    ) -> None:
        self._slots: list[Any] = [None] * len(steps)
        self._sizes = [index for index, step in enumerate(steps) if step is None]
        self._steps = [
            (
                index,
                FUNCTIONS[step[0]] if isinstance(step[0], str) else step[0],
                tuple([self._slot(term) for term in step[1]]),
            )
            for index, step in enumerate(steps)
            if step is not None and (kept is None or index in kept)
        ]
        self._decisions = [
            (RELATIONS[relation], self._slot(left), self._slot(right), held)
            for (relation, left, right), held in decided.items()
        ]

    def _slot(self, term: Term) -> int:
        if type(term) is Place:
            return term.slot
        self._slots.append(term)
        return len(self._slots) - 1

    def numbers(self, sizes: Sequence[int]) -> tuple[list[Any], int] | None:
        values = [*self._slots]
        for index, size in zip(self._sizes, sizes, strict=True):
            values[index] = size
        count = 0
        try:
            for index, function, slots in self._steps:
                if len(slots) == 2:
                    first, second = slots
                    values[index] = function(values[first], values[second])
                else:
                    values[index] = function(*[values[slot] for slot in slots])
            for relation, left, right, held in self._decisions:
                if relation(values[left], values[right]) is not held:
                    break
                count += 1
        except (ArithmeticError, ValueError):
            return None
        return values, count


class SizeRecord(Notes):
    """The open sizes of one computation, and all that was asked of them."""

    most_parts = math.inf

    def __init__(self) -> None:
        super().__init__(self._take)
        # (function, operands), each a place or a number; None: the next of the sizes.
        self._steps: list[Step | None] = []
        self._places: dict[tuple[Any, ...], Place] = {}
        self._decided: dict[tuple[str, Term, Term], bool] = {}
        self._closed = False
        self._kept: set[int] | None = None
        self._walk: _Walk | None = None
        self._serial = hash(("size record", next(_serials)))

    def open(self, number: int) -> OpenNumber:
        """One more size, `number` for now; `numbers` takes the sizes in the order in which they were opened."""
        place = self._placed(None)
        return OpenNumber(number, place, NO_AXES, self)

    @property
    def decisions(self) -> int:
        return len(self._decided)

    def mark(self) -> int:
        """For `back_to`."""
        return len(self._decided)

    def back_to(self, mark: int) -> None:
        """Forget what was decided since: nothing that was made since then is used."""
        while len(self._decided) > mark:
            self._decided.popitem()
        self.lost = False

    def computed(self, function: Callable[..., Any], *numbers: Any) -> Any:
        value = function(*map(plain, numbers))
        terms = tuple(map(term_of, map(self.own, numbers)))
        place = self._placed((function, terms), whole=isinstance(value, int))
        return OpenNumber(value, place, NO_AXES, self)

    # -- while it is made -----------------------------------------------------------------------

    def own(self, number: Any) -> Any:
        if is_open(number) and number.notes is not self:
            raise ForeignSizeError
        return number

    def _placed(self, step: Step | None, base: int = -1, offset: int = 0, whole: bool = True) -> Place:
        index = len(self._steps)
        self._steps.append(step)
        return Place(index, index if base < 0 else base, offset, whole)

    def formula(self, symbol: str, *terms: Term) -> Term:
        """Sums with whole numbers are gathered, so that (n + 2 - 3) + 1 is n."""
        first: Any
        second: Any
        first, second = (*terms, None)[:2]
        if symbol == "+" and type(first) is int:
            first, second = second, first
        if symbol in ("+", "-") and type(second) is int and _is_whole_place(first):
            return self._sum(first, second if symbol == "+" else -second)
        if symbol == "*" and type(first) is int and first == 1:
            return second
        return self._interned(symbol, terms)

    def _sum(self, place: Place, number: int) -> Place:
        base, offset = place.base, place.offset + number
        key = ("base", base, offset)
        found = Place(base, base, 0) if not offset else self._places.get(key)
        if found is None:
            found = self._placed(("+", (Place(base, base, 0), offset)), base, offset)
            self._places[key] = found
        return found

    def _interned(self, symbol: str, terms: tuple[Term, ...]) -> Place:
        # 2 and 2.0 are equal, and what is computed with them is not.
        key = (symbol, *((type(term), term) for term in terms))
        found = self._places.get(key)
        if found is None:
            whole = symbol in TO_WHOLE or (symbol not in TO_FLOAT and all(map(_is_whole, terms)))
            found = self._places[key] = self._placed((symbol, terms), whole=whole)
        return found

    def hashed(self, number: OpenNumber) -> int:
        # Equal numbers that are none of this formula are found unequal by it: then less is shared.
        return hash((self._serial, number.term.slot))

    def decide(self, relation: str, left: Any, right: Any, required: bool = False) -> bool:
        left, right = self.own(left), self.own(right)
        held = RELATIONS[relation](plain(left), plain(right))
        key = (relation, term_of(left), term_of(right))
        if not self._closed and (key[1] != key[2] or type(key[1]) is not type(key[2])):
            self._decided[key] = held
        return held

    def _take(self, decision: Decision, axes: Axes) -> None:
        if not self._closed:
            self._decided[decision.relation, decision.left, decision.right] = decision.held

    # -- for other sizes ------------------------------------------------------------------------

    def numbers(self, sizes: Sequence[int]) -> tuple[list[Any], int] | None:
        """The number at each place for these sizes, and how many decisions, of the first ones, come out as they did.

        None where some formula has no number. Places that `keep` left out hold None. To be asked once all is decided.
        """
        if self._walk is None:
            self._walk = _Walk(self._steps, self._decided, self._kept)
        return self._walk.numbers(sizes)

    def keep(self, indices: Iterable[int]) -> None:
        """From now on compute only the places at `indices`, and what they and the decisions follow from.

        All is decided then: whoever still compares these sizes decides nothing.
        """
        self._closed = True
        terms = [term for _, *pair in self._decided for term in pair]
        waiting = [*indices, *(term.slot for term in terms if type(term) is Place)]
        found = {index for index, step in enumerate(self._steps) if step is None}
        while waiting:
            index = waiting.pop()
            step = self._steps[index]
            if index not in found and step is not None:
                found.add(index)
                waiting += [term.slot for term in step[1] if type(term) is Place]
        self._kept, self._walk = found, None


def _is_whole_place(term: Term) -> bool:
    return type(term) is Place and term.whole


def _is_whole(term: Term) -> bool:
    return term.whole if type(term) is Place else isinstance(term, int)
