"""Graph -> graph: convolutions between arrays [N, C, H, W] take and give planes where that is faster."""

from __future__ import annotations

from dataclasses import replace

from striate.ir.graph import Graph, Node
from striate.ops.arrange import Transpose
from striate.ops.conv2d import Conv2d
from striate.ops.plane_conv2d import PlaneConv2d
from striate.transforms.backend import Backend

TO_PIXELS, TO_PLANES = Transpose((0, 2, 3, 1)), Transpose((0, 3, 1, 2))


def plane_convolutions(graph: Graph, backend: Backend) -> Graph:
    """Where channels come first before a convolution and behind it, nothing has to be moved.

        t = transpose(x, (0, 2, 3, 1)); z = conv2d(t, w, b); y = transpose(z, (0, 3, 1, 2))
            ->      y = plane_conv2d(x, w, b)

    Vectors then hold pixels. Of constant filters, of float32, where the backend has a kernel for it.
    """
    if not backend.storage.is_own:
        return graph
    producers, readers, results = graph.producers(), graph.readers(), set(graph.results())
    fixed = {*graph.constants, *graph.parameters} - set(graph.updates)
    replaced: dict[Node, tuple[Node, ...]] = {}
    for node in graph.nodes:
        op, after = node.op, readers.get(node.outputs[0], []) if node.outputs else []
        if not isinstance(op, Conv2d) or op.groups != 1 or op.dilation != (1, 1) or len(after) != 1:
            continue
        before = producers.get(node.inputs[0])
        if before is None or before.op != TO_PIXELS or after[0].op != TO_PLANES:
            continue
        if node.outputs[0] in results or node.inputs[1] not in fixed:
            continue
        x, w = (value.type.shape for value in node.inputs[:2])
        own = PlaneConv2d(op.stride, op.pads((x[1], x[2]), (w[0], w[1])))
        made = replace(after[0], op=own, inputs=(before.inputs[0], *node.inputs[1:]))
        if made in backend.select(graph, [made], 1):
            replaced |= {after[0]: (made,), node: ()}
    nodes = [each for node in graph.nodes for each in replaced.get(node, (node,))]
    return replace(graph, nodes=tuple(nodes)) if replaced else graph
