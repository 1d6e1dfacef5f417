"""The cost of convolutions in either layout: what decides between images and channels in the lanes of a vector."""

from __future__ import annotations

from striate.cpu.target import Target
from striate.ir.graph import Node


def vector_work(target: Target, node: Node, channels: int, lanes: int) -> float:
    """Vector multiply-adds of the convolution at the head of `node`, with `channels` outputs, lanes wasted included."""
    vector = target.vector_lanes
    x = node.inputs[0].type
    multiply_adds = node.cost.multiply_adds
    if lanes > 1:
        return multiply_adds / vector * _images_in_lanes(target, node)
    width = vector
    while width > 4 and width // 2 >= channels:
        width //= 2
    waste = (
        -(-channels // width) * width / max(channels, 1) * (vector / width if width < vector // 2 else 1.0)
    )
    few = 1.3 if x.shape[-1] < 4 else 1.05
    return multiply_adds / vector * waste * few


def _images_in_lanes(target: Target, node: Node) -> float:
    """Factor for lanes without an image, and for groups of images that do not stay in L2."""
    vector, images = target.vector_lanes, node.inputs[0].type.shape[0]
    activations = [value.type.bytes for value in (*node.inputs[:2], node.outputs[0]) if value.type.rank == 4]
    group_bytes = sum(activations) / max(images, 1) * vector
    # Sixteen images at once must stay in L2, or every round waits for L3.
    crowded = 1.0 if group_bytes <= 1.5 * target.l2_bytes else 2.0
    return -(-images // vector) * vector / max(images, 1) * crowded


def products(images: int, rows: int, columns: int, taps: int, inputs: int, outputs: int, lanes: int) -> float:
    """Vector multiply-adds of a direct sum."""
    return images * rows * columns * taps * inputs * outputs / lanes
