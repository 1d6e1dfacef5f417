"""Graph -> graph: a fully connected layer over the channels of pictures is a convolution of one pixel."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.transforms.channel_maps import Derive
from striate.transforms.simplify import remove_dead


def pictures_stay(graph: Graph, derive: Derive) -> Graph:
    """A layer over the channels of pictures is a convolution of one pixel.

        r = reshape(x); h = linear(r, w, b); z = reshape(h)      ->      z = conv2d(x, reshape(w), b)

    So z may have a halo, for a convolution behind it, and its kernel computes what follows.
    """
    producers, readers, results = graph.producers(), graph.readers(), set(graph.results())
    constants = dict(graph.constants)
    nodes: list[Node] = []
    for node in graph.nodes:
        layer = producers.get(node.inputs[0]) if node.op.reshapes else None
        before = (
            producers.get(layer.inputs[0]) if layer is not None and isinstance(layer.op, Linear) else None
        )
        if layer is None or before is None or not before.op.reshapes:
            nodes.append(node)
            continue
        x, z, (w, *bias) = before.inputs[0], node.outputs[0], layer.inputs[1:]
        alone = len(readers[node.inputs[0]]) == 1 and node.inputs[0] not in results
        same_pixels = x.type.rank == z.type.rank == 4 and x.type.shape[:3] == z.type.shape[:3]
        if not alone or not same_pixels or w not in graph.constants or x.type.shape[3] != w.type.shape[0]:
            nodes.append(node)
            continue
        filters = Value(TensorType((1, 1, *w.type.shape), w.type.dtype), w.name)
        source = graph.constants[w]
        shape = filters.type.shape
        constants[filters] = derive("filters of one pixel", [source], lambda a=source, s=shape: a.reshape(s))
        nodes.append(Node(Conv2d(), (x, filters, *bias), (z,), layer.scope))
    return remove_dead(replace(graph, nodes=tuple(nodes), constants=constants))
