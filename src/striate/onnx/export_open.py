"""Which sizes of the inputs an ONNX file leaves open: those at which the model computes the same nodes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from striate.errors import StriateError
from striate.ir.types import TensorType
from striate.nn.files.graph_module import GraphModule
from striate.nn.trace import Trace
from striate.size_formulas import text
from striate.sizes import Axes

Types = tuple[TensorType, ...]
# An axis of an input: number of the input, axis.
Place = tuple[int, int]
NAMES = {3: ("length",), 4: ("height", "width"), 5: ("depth", "height", "width")}


@dataclass(frozen=True)
class Leaving:
    """What is left open.

    `groups`: axes that have the same size always, by the name of that size; `others`: inputs at which all of them have
    other sizes; `reasons`: for the axes that are fixed, why.
    """

    groups: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    others: tuple[Types, ...] = ()
    reasons: dict[Place, str] = field(default_factory=dict)

    @property
    def axes(self) -> Axes:
        return frozenset(place for group in self.groups.values() for place in group)

    def without(self, names: Iterable[str], reason: str) -> Leaving:
        """With these sizes fixed, too."""
        closed = {place for name in names if name in self.groups for place in self.groups[name]}
        kept = {name: group for name, group in self.groups.items() if closed.isdisjoint(group)}
        return Leaving(kept, self.others, {**self.reasons, **dict.fromkeys(closed, reason)})


def leaving(trace: Trace, sizes_too: bool) -> Leaving:
    """What a trace can leave open; unless `sizes_too`, only the batch is asked for."""
    types = tuple(value.type for value in trace.graph.inputs)
    reasons: dict[Place, str] = {}
    for taken in trace.open.decisions if trace.open else ():
        if not taken.decision.required:
            relation, one, other, held, _ = taken.decision
            asked = f"{text(one, _named)} {relation} {text(other, _named)}"
            why = f"{taken.scope or 'the model'} depends on {asked}{'' if held else ' not being true'}"
            reasons.update({place: why for place in taken.axes if place not in reasons})
    decided = frozenset(reasons)
    model = GraphModule.of(trace)
    groups: dict[str, tuple[Place, ...]] = {}
    sizes: dict[str, list[int]] = {}
    for group in _groups(types, sizes_too):
        for part in (group, *((place,) for place in group if len(group) > 1)):
            taken_already = decided.union(*groups.values())
            if not taken_already.isdisjoint(part):
                continue
            found, refusal = _accepted(model, types, part)
            if found:
                name = _name(types, part, groups)
                groups[name], sizes[name] = part, found
            else:
                reasons.update(dict.fromkeys(part, refusal))
    fixed = {
        place: why for place, why in reasons.items() if all(place not in group for group in groups.values())
    }
    left = Leaving(groups, (), fixed)
    others = tuple(
        _moved(types, [(group, sizes[name][turn % len(sizes[name])]) for name, group in groups.items()])
        for turn in (0, 1)
    )
    refusals = [why for other in others if (why := _refusal(model, other))]
    if refusals:
        # Sizes that fit one by one and not together; the batch has nothing to do with them.
        left = left.without([name for name in groups if name != "batch"], refusals[0])
        others = tuple(
            _moved(
                types, [(group, sizes[name][turn % len(sizes[name])]) for name, group in left.groups.items()]
            )
            for turn in (0, 1)
        )
    return Leaving(left.groups, others if left.groups else (), left.reasons)


def _named(value: object, axis: int) -> str:
    return f"{getattr(value, 'name', value)}.shape[{axis}]"


def _groups(types: Types, sizes_too: bool) -> list[tuple[Place, ...]]:
    """Axes that are tried together: the batches, then those at the same place with the same size."""
    batches = tuple((number, 0) for number, type in enumerate(types) if type.rank)
    groups = [batches] if batches else []
    if not sizes_too:
        return groups
    for axis in range(1, max(type.rank for type in types) - 1):
        by_size: dict[int, list[Place]] = {}
        for number, type in enumerate(types):
            if axis < type.rank - 1:
                by_size.setdefault(type.shape[axis], []).append((number, axis))
        groups += [tuple(group) for group in by_size.values()]
    return groups


def _accepted(model: GraphModule, types: Types, group: tuple[Place, ...]) -> tuple[list[int], str]:
    """One or two other sizes that the model takes, or none and why.

    Twice the size must be taken: one more may fit by rounding where nothing else does.
    """
    number, axis = group[0]
    now = types[number].shape[axis]
    if not now:
        return [], "it is empty"
    refusal = _refusal(model, _moved(types, [(group, 2 * now)]))
    if refusal:
        return [], refusal
    for another in (now + 1, now + 8, now + 32, 3 * now):
        if another != 2 * now and not _refusal(model, _moved(types, [(group, another)])):
            return [2 * now, another], ""
    return [2 * now], ""


def _refusal(model: GraphModule, types: Types) -> str:
    try:
        model.trace(types)
    except StriateError as error:
        return str(error)
    return ""


def _moved(types: Types, changes: Sequence[tuple[tuple[Place, ...], int]]) -> Types:
    shapes = [list(type.shape) for type in types]
    for group, size in changes:
        for number, axis in group:
            shapes[number][axis] = size
    return tuple(TensorType(tuple(shape), type.dtype) for shape, type in zip(shapes, types, strict=True))


def _name(types: Types, group: tuple[Place, ...], taken: dict[str, tuple[Place, ...]]) -> str:
    number, axis = group[0]
    known = NAMES.get(types[number].rank, ())
    stem = "batch" if not axis else known[axis - 1] if axis <= len(known) else f"size_{axis}"
    name, count = stem, 0
    while name in taken:
        count += 1
        name = f"{stem}_{count}"
    return name
