"""y = x · scale + shift in every channel, as graphs spell it: which nodes do that, and how kernels take them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.affine import Affine
from striate.ops.elementwise import Add, Divide, Multiply, Subtract
from striate.transforms.ranges import LARGEST, SMALLEST

# Computes an array once for every key and sources: `Store.derived` of the model that is compiled.
Derive = Callable[[Hashable, Sequence[np.ndarray], Callable[[], np.ndarray]], np.ndarray]

AFFINE, SCALE, SHIFT = "affine", "scale", "shift"
KINDS: dict[type, str] = {Affine: AFFINE, Multiply: SCALE, Divide: SCALE, Add: SHIFT, Subtract: SHIFT}
# Divisors are repeated for every image while they take no more bytes than this.
LARGEST_SPREAD = 1 << 20


@dataclass(frozen=True)
class ChannelMap:
    """What `node` does to every channel of `x`; its constants hold one number a channel, or one for all."""

    kind: str
    node: Node
    x: Value
    constants: tuple[np.ndarray, ...]

    @property
    def is_vector(self) -> bool:
        return all(array.size > 1 for array in self.constants)

    @property
    def divides(self) -> bool:
        return isinstance(self.node.op, Divide)

    @property
    def subtracts(self) -> bool:
        return isinstance(self.node.op, Subtract)

    def after(self, scale: np.ndarray, shift: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(scale, shift) up to here, in float64, where that before it had the given ones."""
        first, *further = [array.reshape(-1).astype(np.float64) for array in self.constants]
        if self.kind == AFFINE:
            return scale * first, shift * first + further[0]
        if self.kind == SHIFT:
            return scale, shift - first if self.subtracts else shift + first
        factor = 1 / first if self.divides else first
        return scale * factor, shift * factor


def channel_map(node: Node, constants: Mapping[Value, np.ndarray]) -> ChannelMap | None:
    """`node` as a map of channels by constants, if it is one, of float32 numbers."""
    kind = KINDS.get(type(node.op))
    if kind is None or node.outputs[0].type.dtype != "float32":
        return None
    x, *others = node.inputs
    if x in constants and isinstance(node.op, (Add, Multiply)):
        x, others = others[0], [x]
    if x in constants or x.type != node.outputs[0].type or x.type.rank < 2:
        return None
    channels = x.type.shape[-1]
    arrays: list[np.ndarray] = []
    for value in others:
        array = constants.get(value)
        if array is None:
            return None
        array = _one_if_repeated(array)
        if array.size != 1 and not array.shape[-1] == channels == array.size:
            return None
        arrays.append(array)
    return ChannelMap(kind, node, x, tuple(arrays))


def _one_if_repeated(array: np.ndarray) -> np.ndarray:
    """The number of an array in which one is repeated without taking memory; any other array as it is."""
    return array[(0,) * array.ndim].reshape(()) if array.size > 1 and not any(array.strides) else array


def as_kernels_take(graph: Graph, derive: Derive, exact: bool = False) -> Graph:
    """Arithmetic with constants as kernels compute it; single numbers stay single numbers.

    y = x · c, x + c                 ->      y = affine(x, c, -0), y = affine(x, 1, c)      one number a channel
    y = x · [[c]]                    ->      y = x · c                                      of no axes
    y = x / c                        ->      y = x · (1 / c)        with `exact` only where that rounds nothing
    """
    return _Forms(graph, derive, exact).graph()


class _Forms:
    def __init__(self, graph: Graph, derive: Derive, exact: bool) -> None:
        self.old = graph
        self.derive = derive
        self.exact = exact
        self.constants = dict(graph.constants)
        self.neutral: dict[tuple[int, str], Value] = {}

    def graph(self) -> Graph:
        nodes = [self._form(node) for node in self.old.nodes]
        return replace(self.old, nodes=tuple(nodes), constants=self.constants)

    def _form(self, node: Node) -> Node:
        map = channel_map(node, self.constants)
        if map is None or map.kind == AFFINE:
            return node
        (source,) = map.constants
        if source.size == 1:
            return self._single(map, source)
        if map.x.type.rank not in (2, 4):
            return node
        if map.kind == SHIFT:
            shift = (
                self._vector("minus", source, _minus)
                if map.subtracts
                else self._vector("flat", source, _flat)
            )
            return self._affine(map, self._everywhere(source.size, 1.0), shift)
        if not map.divides:
            factor = self._vector("flat", source, _flat)
        elif self._may_invert(self.derive("inverse", [source], lambda: _inverse(source))):
            factor = self._vector("inverse", source, _inverse)
        else:
            return self._division(map, source)
        # Minus zero: the sum with it is the product itself, whatever the sign of a zero.
        return self._affine(map, factor, self._everywhere(source.size, -0.0))

    def _affine(self, map: ChannelMap, scale: Value, shift: Value) -> Node:
        return replace(map.node, op=Affine(), inputs=(map.x, scale, shift))

    def _vector(self, key: str, source: np.ndarray, make: Callable[[np.ndarray], np.ndarray]) -> Value:
        value = Value(TensorType((source.size,)), key)
        self.constants[value] = self.derive(key, [source], lambda: make(source))
        return value

    def _single(self, map: ChannelMap, source: np.ndarray) -> Node:
        op, number = map.node.op, source.reshape(())
        if map.divides and self._may_invert(_inverse(source)):
            op, number = Multiply(), _inverse(source).reshape(())
        value = Value(TensorType(()), "number")
        self.constants[value] = number
        return replace(map.node, op=op, inputs=(map.x, value))

    def _division(self, map: ChannelMap, source: np.ndarray) -> Node:
        """Kernels divide by what has the shape of x, or of an image's pixel."""
        type = map.x.type
        shape = type.shape if type.rank == 2 else (type.shape[0], 1, 1, type.shape[3])
        value = Value(TensorType(shape), "divisors")
        if value.type.bytes > LARGEST_SPREAD:
            return map.node

        def make() -> np.ndarray:
            return np.ascontiguousarray(np.broadcast_to(source.reshape(-1), shape))

        self.constants[value] = self.derive(("spread", shape), [source], make)
        return replace(map.node, inputs=(map.x, value))

    def _may_invert(self, inverse: np.ndarray) -> bool:
        sizes = np.abs(inverse)
        if not ((sizes >= SMALLEST) & (sizes <= LARGEST)).all():
            return False
        # Powers of two.
        return not self.exact or bool(np.all(np.abs(np.frexp(inverse)[0]) == 0.5))

    def _everywhere(self, channels: int, number: float) -> Value:
        """`number` for each channel, one array for the whole graph."""
        key = channels, str(number)
        value = self.neutral.get(key)
        if value is None:
            value = self.neutral[key] = Value(TensorType((channels,)), f"all {number}")
            self.constants[value] = self.derive(
                ("everywhere", *key), [], lambda: np.full(channels, number, np.float32)
            )
        return value


def _flat(source: np.ndarray) -> np.ndarray:
    return source.reshape(-1)


def _minus(source: np.ndarray) -> np.ndarray:
    return -source.reshape(-1)


def _inverse(source: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        return (1 / source.reshape(-1).astype(np.float64)).astype(np.float32)
