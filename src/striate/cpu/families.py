"""Which file of `recipes/` holds the family of an op. A file is loaded when the first graph has such an op."""

from __future__ import annotations

import functools
import importlib

from striate.cpu.family import Family
from striate.ops.base import Op

PLACES = {
    "conv2d": "convolution",
    "linear": "convolution",
    "conv2d_input_gradient": "convolution",
    "linear_input_gradient": "convolution",
    "conv2d_weight_gradient": "weight_gradient",
    "linear_weight_gradient": "weight_gradient",
    "max_pool2d": "pooling",
    "avg_pool2d": "pooling",
    "global_avg_pool2d": "pooling",
    "max_pool2d_gradient": "pooling",
    "avg_pool2d_gradient": "pooling",
    "flatten": "pointwise",
    "reshape": "pointwise",
    "concat": "arrange",
    "transpose": "arrange",
    "channel_shuffle": "arrange",
    "slice": "slicing",
    "slice_gradient": "slicing",
    "pad": "slicing",
    "broadcast_to": "slicing",
    "gather": "taking",
    "gather_elements": "picks",
    "gather_nd": "picks",
    "scatter_elements": "picks",
    "scatter_nd": "picks",
    "resize": "resizing",
    "max_pool": "windows",
    "max_pool_gradient": "windows",
    "window_sum": "windows",
    "window_sum_gradient": "windows",
    "resize_gradient": "resizing",
    "local_response_norm": "local_response",
    "softmax": "classifier",
    "log_softmax": "classifier",
    "softmax_gradient": "classifier",
    "log_softmax_gradient": "classifier",
    "cross_entropy": "classifier",
    "cross_entropy_gradient": "classifier",
    "centred_squares": "sums",
    "centred_products": "sums",
    "reduce_sum": "sums",
    "reduce_mean": "sums",
    "reduce_product": "reductions",
    "reduce_max": "reductions",
    "reduce_min": "reductions",
    "arg_max": "selection",
    "arg_min": "selection",
    "cumulative_sum": "selection",
    "top_k": "top_k",
    "strided_matmul": "matrix_product",
    "plane_conv2d": "planes",
    "strided_attention": "attention",
    "depthwise_planes": "depthwise_planes",
    "recurrence": "recurrent",
    "select_boxes": "suppression",
    "grid_sample": "sampling",
    "roi_align": "sampling",
    "deformed_patches": "sampling",
    "layer_norm": "norms",
    "group_norm": "norms",
    "layer_norm_gradient": "norms",
    "group_norm_gradient": "norms",
    "sgd_update": "update",
    "adam_update": "update",
}


@functools.cache
def _families(place: str) -> dict[str, Family]:
    return importlib.import_module(f"striate.cpu.recipes.{place}").FAMILIES


def family_of(op: Op) -> Family | None:
    """The family of an op that is no chain; None: no kernel computes it."""
    if op.pointwise:
        return _families("pointwise")["pointwise"]
    place = PLACES.get(op.name)
    return _families(place)[op.name] if place is not None else None
