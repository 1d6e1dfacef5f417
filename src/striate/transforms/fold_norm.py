"""Graph -> graph: batch normalisation and other per-channel scaling of constants into the filters before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.affine import Affine
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.transforms.channel_maps import (
    AFFINE,
    SCALE,
    SHIFT,
    ChannelMap,
    Derive,
    channel_map,
)
from striate.transforms.ranges import in_range, is_moderate

# Ends of a run that are left out one after the other where it leaves the range.
MOST_TRIES = 4
# The key of what is derived of filters on the way to packing them: whoever keeps it may let go of it afterwards.
SCALED_FILTERS = "scaled filters"


def fold_norm(graph: Graph, derive: Derive, exact: bool = False) -> Graph:
    """Scale and shift constants are multiplied into constant filters, once a model.

        z = conv2d(x, w, b); y = affine(z, s, t)      ->      y = conv2d(x, w · s, b · s + t)
        z = affine(x, s, t); y = affine(z, s', t')    ->      y = affine(x, s · s', t · s' + t')

    Behind a convolution, a fully connected layer or an affine map, products and sums with one constant number a
    channel count as well: that is how files spell batch normalisations. What stands elsewhere is somebody's
    arithmetic and stays: x + 12582912 - 12582912 rounds. For the same reason neither of two sums in a row is taken.
    With `exact` only batch normalisations are (one op, or a product and a sum with vectors), and the sum that is a
    layer's bias; all else is rounded as it is written. Nothing is joined that leaves the range of float32.
    """
    return _Joining(graph, derive, exact).graph()


class _Joining:
    """Runs of channel maps behind what can take them."""

    def __init__(self, graph: Graph, derive: Derive, exact: bool) -> None:
        self.old = graph
        self.derive = derive
        self.exact = exact
        self.constants = dict(graph.constants)
        self.readers, self.results = graph.readers(), set(graph.results())

    def graph(self) -> Graph:
        # A joined node stands where the last map of its run stood.
        moved: dict[Node, Node] = {}
        gone: set[Node] = set()
        for node in self.old.nodes:
            if node in gone or not self._takes(node):
                continue
            run = self._run(node)
            for count in range(len(run), max(0, len(run) - MOST_TRIES), -1):
                joined = self._joined(node, run[:count])
                if joined is not None:
                    gone.update((node, *(map.node for map in run[:count])))
                    moved[run[count - 1].node] = joined
                    break
        nodes = [moved.get(node, node) for node in self.old.nodes if node in moved or node not in gone]
        return replace(self.old, nodes=tuple(nodes), constants=self.constants)

    def _takes(self, node: Node) -> bool:
        return isinstance(node.op, (Conv2d, Linear, Affine)) and all(
            value in self.constants for value in node.inputs[1:]
        )

    def _run(self, head: Node) -> list[ChannelMap]:
        """The maps behind `head`, each the only reader of what is before it, that may become one with it."""
        run: list[ChannelMap] = []
        unbiased = not isinstance(head.op, Affine) and len(head.inputs) == 2
        while (map := self._following(run[-1].node if run else head)) is not None:
            if map.kind == SHIFT and (self._is_shifted(map) or (run and run[-1].kind == SHIFT)):
                break
            is_bias = map.kind == SHIFT and map.is_vector and unbiased and not run
            if not self.exact or map.kind == AFFINE or is_bias:
                run.append(map)
            elif norm := self._norm_in_pieces(map):
                run += norm
            else:
                break
        return run

    def _following(self, node: Node) -> ChannelMap | None:
        """The map that alone reads what `node` computes."""
        value = node.outputs[0]
        readers = self.readers.get(value, [])
        if len(readers) != 1 or value in self.results:
            return None
        map = channel_map(readers[0], self.constants)
        return map if map is not None and map.x is value else None

    def _is_shifted(self, map: ChannelMap) -> bool:
        """Whether another constant is added to what `map` computes: it is there to round."""
        readers = self.readers.get(map.node.outputs[0], [])
        found = (channel_map(node, self.constants) for node in readers)
        return any(reader is not None and reader.kind == SHIFT for reader in found)

    def _norm_in_pieces(self, map: ChannelMap) -> list[ChannelMap]:
        """A product with a vector and the sum with another behind it; nothing where it is anything else."""
        then = self._following(map.node) if map.kind == SCALE and map.is_vector and not map.divides else None
        if then is None or then.kind != SHIFT or not then.is_vector or self._is_shifted(then):
            return []
        return [map, then]

    def _joined(self, head: Node, run: Sequence[ChannelMap]) -> Node | None:
        """`head` with what `run` does to its result; None where that leaves the range of float32."""
        scale, shift = self._whole(head.outputs[0].type.shape[-1], run)
        # Then no part of it is infinite, NaN or 0 either. A shift that is not finite makes one behind the layer.
        moderate = is_moderate(scale)
        if not moderate and not _expressible(scale, run):
            return None
        x, first, *second = head.inputs
        if isinstance(head.op, Affine):
            arrays = self._joined_affine(self.constants[first], self.constants[second[0]], scale, shift)
        else:
            bias = self.constants[second[0]] if second else None
            arrays = self._scaled_filters(self.constants[first], bias, scale, shift, moderate)
        if arrays is None:
            return None
        values = [
            Value(TensorType(array.shape), f"{first.name}_{role}")
            for array, role in zip(arrays, ("scaled", "shift"), strict=True)
        ]
        self.constants.update(zip(values, arrays, strict=True))
        return replace(head, inputs=(x, *values), outputs=run[-1].node.outputs)

    def _whole(self, channels: int, run: Sequence[ChannelMap]) -> tuple[np.ndarray, np.ndarray]:
        """(scale, shift) of all of `run`, one number a channel."""
        if len(run) == 1 and run[0].kind == AFFINE:
            scale, shift = run[0].constants
            return scale, shift
        form = tuple(map.node.op.name for map in run)
        sources = [array for map in run for array in map.constants]

        def make(role: int) -> np.ndarray:
            pair = np.ones(1), np.zeros(1)
            for map in run:
                pair = map.after(*pair)
            return np.array(np.broadcast_to(pair[role], (channels,)), np.float32)

        return (
            self.derive((SCALE, form, channels), sources, lambda: make(0)),
            self.derive((SHIFT, form, channels), sources, lambda: make(1)),
        )

    def _joined_affine(
        self, s: np.ndarray, t: np.ndarray, scale: np.ndarray, shift: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray] | None:
        """(x · s + t) · s' + t'  =  x · (s · s') + (t · s' + t')."""
        product = self.derive("joined scale", [s, scale], lambda: s * scale)
        moved = self.derive("shifted bias", [t, scale, shift], lambda: _shifted(t, scale, shift))
        if not in_range(product, (s, scale)) or not np.isfinite(moved).all():
            return None
        return product, moved

    def _scaled_filters(
        self,
        filters: np.ndarray,
        bias: np.ndarray | None,
        scale: np.ndarray,
        shift: np.ndarray,
        moderate: bool,
    ) -> tuple[np.ndarray, np.ndarray] | None:
        """The filters scaled and the bias scaled and shifted; None where a number leaves the range of float32."""
        sources = [scale, shift] if bias is None else [bias, scale, shift]
        offset = np.zeros(len(scale), np.float32) if bias is None else bias
        moved = self.derive("shifted bias", sources, lambda: _shifted(offset, scale, shift))
        if not np.isfinite(moved).all():
            return None
        if not moderate and not is_moderate(scale[scale != 0]):
            largest = self.derive("largest", [filters], lambda: _largest(filters))
            if not in_range(largest * scale, (largest, scale)):
                return None
        return self.derive(SCALED_FILTERS, [filters, scale], lambda: filters * scale), moved


def _shifted(offset: np.ndarray, scale: np.ndarray, shift: np.ndarray) -> np.ndarray:
    return (offset.astype(np.float64) * scale + shift).astype(np.float32)


def _largest(filters: np.ndarray) -> np.ndarray:
    """The largest magnitude in each output channel."""
    axes = tuple(range(filters.ndim - 1))
    return np.maximum(filters.max(axes), -filters.min(axes))


def _expressible(scale: np.ndarray, run: Sequence[ChannelMap]) -> bool:
    """Whether `scale` says in float32 what the maps of `run`, all of finite numbers, do one after the other."""
    if not all(np.isfinite(array).all() for map in run for array in map.constants):
        return False
    return in_range(scale, [map.constants[0].reshape(-1) for map in run if map.kind != SHIFT])
