"""Group normalisations as files spell them: by an instance normalisation of reshaped channels."""

from __future__ import annotations

import numpy as np

from striate.ir.graph import Node
from striate.ir.types import Value
from striate.onnx.node import NodeView
from striate.onnx.terms import Operand, Term, channels_last, inverse
from striate.ops.normalise import Normalize
from striate.ops.norms import GroupNorm


def as_group_norm(node: NodeView, x: Term, shape: tuple[int, ...]) -> Term | None:
    """The reshape of `x` to `shape`, if x [N, groups, ...] is an instance normalisation of what had that shape.

        b = Reshape(a, [N, groups, -1]); d = InstanceNormalization(b, s, t); e = Reshape(d, shape of a)
            ->      e = group_norm[groups](a, s and t of each channel's group)

    Channels stay last, where the other way moves axes four times. None for any other reshape.
    """
    if not isinstance(x.held, Value) or x.rank < 3 or len(shape) < 3 or x.order != channels_last(x.rank):
        return None
    affine = _producer(node, x.held, "affine")
    normalize = _producer(node, affine.inputs[0], "normalize") if affine is not None else None
    if affine is None or normalize is None or normalize.op.places(x.rank) != tuple(range(1, x.rank - 1)):
        return None
    op: Normalize = normalize.op
    groups, channels = x.shape[1], shape[1]
    source = _grouped(node, normalize.inputs[0], groups, channels_last(x.rank))
    if source is None or source.type.shape != shape or shape[0] != x.shape[0] or channels % groups:
        return None
    vectors: list[Operand] = []
    for value in affine.inputs[1:]:
        array = node.build.builder.constants.get(value)
        if array is None:
            return None
        vectors.append(np.repeat(array, channels // groups))
    before = _producer(node, source, "transpose")
    is_moved = before is not None and before.op.permutation == inverse(channels_last(len(shape)))
    pixels = before.inputs[0] if before is not None and is_moved else node.channels_last(Term.of(source))
    return node.from_channels_last(node.one(GroupNorm(groups, op.epsilon), pixels, *vectors))


def _grouped(node: NodeView, pixels: Value, groups: int, order: tuple[int, ...]) -> Value | None:
    """What was reshaped to [N, groups, ...] and then had its groups moved last; one group is moved by a reshape."""
    moved = _producer(node, pixels, "transpose")
    if moved is not None and moved.op.permutation == order:
        pixels = moved.inputs[0]
    elif groups != 1:
        return None
    split = _producer(node, pixels, "reshape")
    before = _producer(node, split.inputs[0], "reshape") if split is not None and moved is None else None
    split = before or split
    return split.inputs[0] if split is not None else None


def _producer(node: NodeView, value: Value, name: str) -> Node | None:
    """The node that computes `value`, if it is of this op; it was made not long ago."""
    for each in reversed(node.build.builder.nodes):
        if value in each.outputs:
            return each if each.op.name == name else None
    return None
