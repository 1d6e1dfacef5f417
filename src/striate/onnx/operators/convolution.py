"""Conv: cross-correlation over one, two or three spatial axes.

Filters [Cout, Cin/groups, ...] of the file are held as [..., Cin/groups, Cout]. How one and three axes become
convolutions of pictures is shared with the layers: `nn/layers/volumes.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from striate.nn.layers import volumes
from striate.nn.layers.volumes import Window
from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, shape_of
from striate.onnx.windows import read_window
from striate.ops.base import Op
from striate.ops.reshape import Reshape
from striate.ops.slicing import Slice


def conv(node: NodeView, inputs: Inputs) -> Outputs:
    x, w = node.given(inputs, 0, "x"), node.given(inputs, 1, "w")
    return (convolution(node, x, w, node.optional(inputs, 2)),)


def convolution(node: NodeView, x: Term, w: Term, b: Term | None) -> Term:
    """The node's convolution of x [N, Cin, ...] with filters w [Cout, Cin/groups, ...] and bias b [Cout]."""
    if x.rank < 3 or w.rank != x.rank:
        node.refuse(f"x must be [N, C, ...] and w [Cout, Cin/group, ...] with as many axes, got {x} and {w}")
    window = read_window(node, node.integers("kernel_shape", w.shape[2:]), x.shape[2:])
    if window.sizes != w.shape[2:]:
        node.refuse(f"kernel_shape is {list(window.sizes)}, but the filters are {w}")
    dtype = x.dtype
    if dtype == "float16":
        x, w = node.cast(x, "float32"), node.cast(w, "float32")
        b = None if b is None else node.cast(b, "float32")
    pixels, filters = node.channels_last(x), node.held(w, (*range(2, w.rank), 1, 0))
    bias = None if b is None else node.plain(b)
    z = node.from_channels_last(convolved(node, pixels, filters, bias, window, node.integer("group", 1)))
    return node.cast(z, dtype)


def convolved(
    node: NodeView, x: Operand, w: Operand, b: Operand | None, window: Window, groups: int
) -> Operand:
    """x [N, *spatial, Cin], w [*window, Cin/groups, Cout] -> [N, *outputs, Cout]."""
    if min(min(sides) for sides in window.pads) < 0:
        x = _cut(node, x, window.pads)
        window = replace(window, pads=tuple((max(p, 0), max(q, 0)) for p, q in window.pads))
    return volumes.convolved(_Held(node), x, w, b, window, groups)


@dataclass(frozen=True)
class _Held:
    """How a convolution is made of held tensors (`volumes.Make`)."""

    node: NodeView

    def one(self, op: Op, *operands: Operand) -> Operand:
        return self.node.one(op, *operands)

    def reshaped(self, operand: Operand, shape: tuple[int, ...]) -> Operand:
        return self.node.reshaped(operand, Reshape(shape).resolved(shape_of(operand)))

    def shape(self, operand: Operand) -> tuple[int, ...]:
        return shape_of(operand)


def _cut(node: NodeView, x: Operand, pads: tuple[tuple[int, int], ...]) -> Operand:
    """Negative padding takes pixels away."""
    shape = shape_of(x)
    starts, stops = [0] * len(shape), list(shape)
    for axis, (before, after) in enumerate(pads, 1):
        starts[axis], stops[axis] = max(-before, 0), shape[axis] - max(-after, 0)
    return node.one(Slice(tuple(starts), tuple(stops), (1,) * len(shape)), x)


ENTRIES: dict[str, Entry] = {"Conv": conv}
