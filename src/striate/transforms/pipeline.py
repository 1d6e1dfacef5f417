"""The passes in their order, by name: all of them for inference and for training, and the parts that somebody runs.

    trace -> FORM ------------\\
                               >- LOWERING -> layout -> machine code
    trace -> TRAINING_FORM ---/

`STRIATE_VERIFY`, set, has every pass's result verified, as the tests do. `STRIATE_DUMP=after:fuse` prints the graph as
it is after every pass of that name to standard error, as text; several go with commas: `after:gradient,after:fuse`.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, GraphError
from striate.ir.graph import Graph, Node
from striate.ir.text import format_graph
from striate.ir.verify import verify
from striate.transforms.backend import Backend
from striate.transforms.channel_maps import Derive, as_kernels_take
from striate.transforms.fold_norm import fold_norm
from striate.transforms.fuse import fuse
from striate.transforms.hoist import fold_affine, hoist
from striate.transforms.modes import evaluation_form, expand_batch_statistics
from striate.transforms.separate import separate
from striate.transforms.simplify import (
    fold_constants,
    name_shuffles,
    remove_dead,
    share_equal,
    sink_relu,
    sum_before_scatter,
)
from striate.transforms.tidy_moves import tidy_moves

Pass = Callable[[Graph], Graph]

# What a model in use computes, of what was traced.
FORM = ("evaluation_form", "fold_affine", "hoist")
# Forward pass and loss; what a gradient will have to read is decided before there is one.
FORWARD = ("training_form", "name_norms", "sink_relu", "name_activations")
# What a training step computes, of a traced model with its loss.
TRAINING_FORM = (*FORWARD, "gradient", "optimizer", "expand_batch_statistics")
# Any graph on its way to machine code: they only make it cheaper.
LOWERING = (
    *(
        "remove_dead",
        "fold_constants",
        "share_equal",
        "name_norms",
        "attention",
        "strided_products",
        "planes",
        "plane_convolutions",
    ),
    *("separable_pools", "few_channels", "name_shuffles", "name_activations", "transposed_as_gradient"),
    *("pictures_stay", "reshapes_last"),
    *("tidy_moves", "fold_norm", "depthwise_planes", "as_kernels_take", "sink_relu", "sum_before_scatter"),
    *("skip_broadcasts", "expand_powers", "fuse", "separate", "remove_dead"),
)
INFERENCE = (*FORM, *LOWERING)
TRAINING = (*TRAINING_FORM, *LOWERING)


def _late(says: str, name: str, *needed: set[str], file: str = "") -> Callable[..., Graph]:
    """The pass `name`, of the file of that name or of `file`, loaded by the first graph that has an op of each set of
    `needed`; others stay."""

    def run(graph: Graph, *given: Any) -> Graph:
        names = {node.op.name for node in graph.nodes}
        if any(names.isdisjoint(ops) for ops in needed):
            return graph
        return getattr(importlib.import_module(f"striate.transforms.{file or name}"), name)(graph, *given)

    run.__name__, run.__doc__ = name, says
    return run


MEANS = {"normalize", "group_norm", "reduce_mean", "reduce_sum", "global_avg_pool2d"}
GATES = {"sigmoid", "hard_sigmoid", "tanh", "erf", "clip"}
name_norms = _late("(x - mean) / deviation -> layer_norm", "name_norms", MEANS)
name_activations = _late("x · sigmoid(x) -> silu(x)", "name_activations", GATES)
skip_broadcasts = _late("x · broadcast(m) -> x · m", "skip_broadcasts", {"broadcast_to"})
expand_powers = _late("x ^ 2 -> x · x", "expand_powers", {"power"})
transposed_as_gradient = _late(
    "conv_transpose2d -> conv2d_input_gradient",
    "transposed_as_gradient",
    {"conv_transpose2d"},
    file="transposed",
)
pictures_stay = _late(
    "reshape, linear, reshape -> conv2d", "pictures_stay", {"linear"}, {"reshape"}, file="token_layers"
)
reshapes_last = _late(
    "linear, reshape, gelu -> linear, gelu, reshape",
    "reshapes_last",
    {"linear", "conv2d", "conv2d_input_gradient"},
    {"reshape"},
)
separable_pools = _late(
    "max_pool2d[9 x 9] -> max_pool2d[1 x 9], max_pool2d[9 x 1]",
    "separable_pools",
    {"max_pool2d"},
)
few_channels = _late(
    "softmax[last] -> transpose, softmax[1], transpose",
    "few_channels",
    {"softmax", "log_softmax"},
)
attention = _late("matmul, softmax, matmul -> strided_attention", "attention", {"softmax"}, {"matmul"})
strided_products = _late("transpose, matmul -> strided_matmul", "strided_products", {"matmul"})
planes = _late("transpose, conv2d, transpose -> strided_matmul", "planes", {"transpose"}, {"conv2d"})

plane_convolutions = _late(
    "transpose, conv2d, transpose -> plane_conv2d",
    "plane_convolutions",
    {"transpose"},
    {"conv2d"},
)
depthwise_planes = _late(
    "transpose, conv2d[groups=C], transpose -> depthwise_planes",
    "depthwise_planes",
    {"transpose"},
    {"conv2d"},
)

# The passes that need nothing but the graph.
PLAIN: Mapping[str, Pass] = {
    each.__name__: each
    for each in (
        *(
            evaluation_form,
            fold_affine,
            hoist,
            expand_batch_statistics,
            sink_relu,
            remove_dead,
            fold_constants,
            name_activations,
            skip_broadcasts,
            expand_powers,
            name_norms,
        ),
        *(
            separable_pools,
            few_channels,
            share_equal,
            name_shuffles,
            tidy_moves,
            transposed_as_gradient,
            sum_before_scatter,
        ),
    )
}
VERIFY_VARIABLE, DUMP_VARIABLE = "STRIATE_VERIFY", "STRIATE_DUMP"


def run(graph: Graph, names: Sequence[str], given: Mapping[str, Pass] | None = None) -> Graph:
    """`graph` after the passes called `names`; `given`: those that need more than the graph, bound to it.

    Raises `ArgumentError` where `STRIATE_DUMP` names no pass; `GraphError`, with the name of the pass as a note, where
    `STRIATE_VERIFY` is set and a graph is not well formed.
    """
    checked, dumped = bool(os.environ.get(VERIFY_VARIABLE)), _dumped()
    passes = {**PLAIN, **(given or {})}
    inferred: set[Node] = set()
    # Numbers that are not finite are results like any other, here as in a run.
    with np.errstate(all="ignore"):
        for name in names:
            graph = passes[name](graph)
            if name in dumped:
                print(f"# after {name}\n{format_graph(graph)}", file=sys.stderr)
            if checked:
                _verify(graph, name, inferred)
    return graph


def lower(graph: Graph, backend: Backend, derive: Derive) -> Graph:
    """`graph` after `LOWERING`, for `backend`; what is made of constants is kept by `derive`."""
    exact = backend.exact
    given: dict[str, Pass] = {
        "name_norms": lambda graph: name_norms(graph, exact),
        "name_activations": lambda graph: name_activations(graph, exact),
        "expand_powers": lambda graph: expand_powers(graph, exact),
        "fold_norm": lambda graph: fold_norm(graph, derive, exact),
        "as_kernels_take": lambda graph: as_kernels_take(graph, derive, exact),
        "pictures_stay": lambda graph: pictures_stay(graph, derive),
        "reshapes_last": lambda graph: reshapes_last(graph, derive),
        "attention": lambda graph: attention(graph, backend),
        "strided_products": lambda graph: strided_products(graph, backend),
        "planes": lambda graph: planes(graph, backend),
        "plane_convolutions": lambda graph: plane_convolutions(graph, backend),
        "depthwise_planes": lambda graph: depthwise_planes(graph, backend),
        "fuse": lambda graph: fuse(graph, backend),
        "separate": lambda graph: separate(graph, backend),
    }
    return run(graph, LOWERING, given)


def _verify(graph: Graph, name: str, inferred: set[Node]) -> None:
    try:
        verify(graph, inferred)
    except GraphError as error:
        error.add_note(f"after the pass {name}")
        raise


def _dumped() -> set[str]:
    """The passes whose results are to be printed."""
    asked = os.environ.get(DUMP_VARIABLE, "")
    known = dict.fromkeys((*INFERENCE, *TRAINING))
    names = [each.strip().removeprefix("after:") for each in asked.split(",") if each.strip()]
    for name in names:
        if name not in known:
            raise ArgumentError(
                f"{DUMP_VARIABLE}={asked[:60]}: no pass is called {name[:60]!r}; "
                f"write after: and one of {', '.join(known)}"
            )
    return set(names)
