"""Graph -> graph: transposed convolutions become the input gradients that they are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from striate.errors import ShapeError
from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.affine import Affine
from striate.ops.conv2d import Conv2dInputGradient


def transposed_as_gradient(graph: Graph) -> Graph:
    """A transposed convolution is the adjoint of a convolution with the same filters, and that has kernels.

        z = conv_transpose2d(x, w, b)      ->      d = conv2d_input_gradient(x, w); z = affine(d, 1, b)

    With a stride it falls into one small convolution for each phase of the output (sub-pixel decomposition), so no
    zeros are multiplied. Where the output has rows that no window of that convolution reaches, it stays.
    """
    nodes: list[Node] = []
    constants = dict(graph.constants)
    for node in graph.nodes:
        op = node.op
        if op.name != "conv_transpose2d":
            nodes.append(node)
            continue
        from striate.ops.conv_transpose import ConvTranspose2d  # few graphs have one

        assert isinstance(op, ConvTranspose2d)
        x, w, *bias = node.inputs
        z = node.outputs[0]
        adjoint = Conv2dInputGradient(
            op.stride, op.pads, op.dilation, op.groups, (z.type.shape[1], z.type.shape[2])
        )
        try:
            adjoint.infer(x.type, w.type)
        except ShapeError:
            nodes.append(node)
            continue
        if not bias:
            nodes.append(replace(node, op=adjoint))
            continue
        painted = Value(z.type, f"{z.name}_without_bias")
        ones = Value(TensorType(bias[0].type.shape, z.type.dtype), f"{z.name}_ones")
        constants[ones] = np.ones(ones.type.shape, z.type.numpy)
        nodes.append(Node(adjoint, (x, w), (painted,), node.scope))
        nodes.append(Node(Affine(), (painted, ones, bias[0]), (z,), node.scope))
    return replace(graph, nodes=tuple(nodes), constants=constants)
