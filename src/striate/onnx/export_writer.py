"""What the operators of an export write into: nodes, weights, and where each value of the graph lies in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from onnx import NodeProto, helper
from striate.ir.types import Value
from striate.nn.trace import Openness
from striate.sizes import NO_AXES, Axes

# The axis k of a tensor in the file is our axis order[k].
Order = tuple[int, ...]


def identity(rank: int) -> Order:
    return tuple(range(rank))


def channels_first(rank: int) -> Order:
    """[N, H, W, C] -> [N, C, H, W], and so for any rank of two and more."""
    return (0, rank - 1, *range(1, rank - 1)) if rank > 2 else identity(rank)


@dataclass(frozen=True)
class Placed:
    """A tensor of the file that holds a value of the graph, with its axes in `order`."""

    name: str
    order: Order


class Writer:
    """Nodes and initializers under way. `arrays`: values known now; `names`: those of them that have a name.

    `open`: what the trace says about sizes; `open_axes`: the axes of inputs whose size the file leaves open.
    """

    def __init__(
        self,
        arrays: Mapping[Value, np.ndarray],
        names: Mapping[Value, str],
        opset: int,
        open: Openness | None = None,
        open_axes: Axes = NO_AXES,
    ) -> None:
        self.arrays = arrays
        self.open = open
        self.open_axes = open_axes
        # Of the node under way, with formulas in place of numbers where it states sizes.
        self.stated: Any = None
        # Formulas that are nodes already, and shapes of tensors (`export_sizes.py`).
        self.computed: dict[Any, Any] = {}
        self.shapes_written: dict[str, str] = {}
        self.names = names
        self.opset = opset
        self.scope = ""
        self.nodes: list[NodeProto] = []
        self.initializers: dict[str, np.ndarray] = {}
        self._placed: dict[Value, list[Placed]] = {}
        self._small: dict[tuple[Any, ...], str] = {}
        self._taken: set[str] = {""}
        self._counts: dict[str, int] = {}

    # -- names and weights ----------------------------------------------------------------------

    def fresh(self, stem: str) -> str:
        """A name that nothing in the file has yet: `stem`, or `stem_1`, ..."""
        name = stem
        while name in self._taken:
            self._counts[stem] = self._counts.get(stem, 0) + 1
            name = f"{stem}_{self._counts[stem]}"
        self._taken.add(name)
        return name

    def weight(self, array: np.ndarray, stem: str) -> str:
        name = self.fresh(stem)
        self.initializers[name] = array
        return name

    def small(self, values: Any, dtype: Any = np.int64) -> str:
        """A list of numbers that a node takes as an input: axes, sizes, a factor. Equal ones are shared."""
        array = np.asarray(values, dtype)
        key = (array.dtype.name, array.shape, array.tobytes())
        if key not in self._small:
            self._small[key] = self.weight(array, "numbers" if array.ndim else "number")
        return self._small[key]

    # -- values ---------------------------------------------------------------------------------

    def define(self, value: Value, name: str, order: Order) -> None:
        """Say that the tensor `name` holds `value`; the first place of a value counts as its own."""
        self._placed.setdefault(value, []).append(Placed(name, order))

    def shape(self, value: Value) -> tuple[Any, ...]:
        """As the trace says it, with open sizes."""
        known = self.open.shapes.get(value) if self.open else None
        return value.type.shape if known is None else known

    def place(self, value: Value) -> Placed:
        """A tensor that holds a computed value."""
        return self._placed[value][0]

    def order(self, value: Value) -> Order | None:
        """The order in which a computed value lies in the file; None for arrays, which lie in any."""
        return None if value in self.arrays else self._placed[value][0].order

    def fetch(self, value: Value, order: Order) -> str:
        """The tensor that holds `value` in `order`; written now if there is none."""
        for place in self._placed.get(value, ()):
            if place.order == order:
                return place.name
        if value in self.arrays:
            turned = np.ascontiguousarray(self.arrays[value].transpose(order)).reshape(
                [value.type.shape[axis] for axis in order]
            )
            name = self.weight(turned, self.names.get(value, value.name))
        else:
            source = self._placed[value][0]
            permutation = [source.order.index(axis) for axis in order]
            name = self.emit("Transpose", source.name, stem=f"{source.name}_transposed", perm=permutation)
        self.define(value, name, order)
        return name

    def operand(self, value: Value, rank: int, order: Order) -> str:
        """`value` as it broadcasts against tensors of `rank` axes that lie in `order`, by NumPy's rule."""
        have = value.type.rank
        if have == rank:
            return self.fetch(value, order)
        if have == 0 or order == identity(rank):
            return self.fetch(value, identity(have))
        shape = (1,) * (rank - have) + value.type.shape
        if value in self.arrays:
            turned = self.arrays[value].reshape(shape).transpose(order)
            # Leading axes of size 1 say nothing.
            while turned.ndim > 1 and turned.shape[0] == 1:
                turned = turned[0]
            return self.weight(np.ascontiguousarray(turned), self.names.get(value, value.name))
        added = self.small(list(range(rank - have)))
        widened = self.emit("Unsqueeze", self.fetch(value, identity(have)), added)
        return self.emit("Transpose", widened, perm=list(order))

    # -- nodes ----------------------------------------------------------------------------------

    def emit(self, kind: str, *inputs: str, stem: str = "", **attributes: Any) -> str:
        """Write a node with one output and return the output's name."""
        output = self.fresh(stem or (f"{self.scope}.{kind.lower()}" if self.scope else kind.lower()))
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=output, **attributes))
        return output

    def rename(self, names: Sequence[str], wanted: Sequence[str]) -> list[str]:
        """Give results of the graph the names that callers will see; returns those, in order.

        A result that is an input, a weight, or already another result goes through an Identity.
        """
        computed = {node.output[0] for node in self.nodes}
        renamed: dict[str, str] = {}
        outside: list[str] = []
        for name, want in zip(names, wanted, strict=True):
            fresh = self.fresh(want)
            outside.append(fresh)
            if name in computed and name not in renamed:
                renamed[name] = fresh
            else:
                self.nodes.append(helper.make_node("Identity", [name], [fresh], name=fresh))
        for node in self.nodes:
            for names_of_node in (node.input, node.output):
                for place, name in enumerate(names_of_node):
                    if name in renamed:
                        names_of_node[place] = renamed[name]
        return outside


def common_order(writer: Writer, values: tuple[Value, ...], rank: int) -> Order:
    """The order in which operands meet with the fewest transposes: that of the first one not in our order."""
    for value in values:
        order = writer.order(value)
        if order is not None and len(order) == rank and order != identity(rank):
            return order
    return identity(rank)


def own_order(writer: Writer, value: Value) -> Order:
    return writer.order(value) or identity(value.type.rank)
