"""The passes in their order, by name: all of them for inference and for training, and the parts that somebody runs.

    trace -> FORM ------------\\
                               >- LOWERING -> layout -> machine code
    trace -> TRAINING_FORM ---/

`STRIATE_VERIFY`, set, has every pass's result verified, as the tests do. `STRIATE_DUMP=after:fuse` prints the graph as
it is after every pass of that name to standard error, as text; several go with commas: `after:gradient,after:fuse`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from striate.errors import ArgumentError, GraphError
from striate.ir.graph import Graph, Node
from striate.ir.text import format_graph
from striate.ir.verify import verify
from striate.transforms.backend import Backend
from striate.transforms.channel_maps import Derive, as_kernels_take
from striate.transforms.expand_powers import expand_powers
from striate.transforms.fold_norm import fold_norm
from striate.transforms.fuse import fuse
from striate.transforms.hoist import fold_affine, hoist
from striate.transforms.modes import evaluation_form, expand_batch_statistics
from striate.transforms.name_activations import name_activations
from striate.transforms.name_norms import name_norms
from striate.transforms.planes import planes
from striate.transforms.separate import separate
from striate.transforms.simplify import (
    fold_constants,
    name_shuffles,
    remove_dead,
    share_equal,
    sink_relu,
    sum_before_scatter,
)
from striate.transforms.skip_broadcasts import skip_broadcasts
from striate.transforms.tidy_moves import tidy_moves
from striate.transforms.token_layers import pictures_stay, reshapes_last
from striate.transforms.transposed import transposed_as_gradient

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
    *("name_shuffles", "name_activations", "transposed_as_gradient", "pictures_stay", "reshapes_last"),
    *("tidy_moves", "fold_norm", "depthwise_planes", "as_kernels_take", "sink_relu", "sum_before_scatter"),
    *("skip_broadcasts", "expand_powers", "fuse", "separate", "remove_dead"),
)
INFERENCE = (*FORM, *LOWERING)
TRAINING = (*TRAINING_FORM, *LOWERING)

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
        *(share_equal, name_shuffles, tidy_moves, transposed_as_gradient, sum_before_scatter),
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


def attention(graph: Graph, backend: Backend) -> Graph:
    """Loaded by the first graph that has a softmax and products of two matrices.

    y = matmul(softmax(matmul(q, k) · s + b), v)      ->      y = strided_attention[s](q, k, v, b)
    """
    if not {"softmax", "matmul"} <= {node.op.name for node in graph.nodes}:
        return graph
    from striate.transforms import attention as own

    return own.attention(graph, backend)


def strided_products(graph: Graph, backend: Backend) -> Graph:
    """Loaded by the first graph that has a product of two matrices.

    t = transpose(b); z = matmul(a, t)      ->      z = strided_matmul[b by columns](a, b)
    """
    if not any(node.op.name == "matmul" for node in graph.nodes):
        return graph
    from striate.transforms import strided_products as own

    return own.strided_products(graph, backend)


def plane_convolutions(graph: Graph, backend: Backend) -> Graph:
    """Loaded by the first graph that has convolutions and transpositions.

    t = transpose(x); z = conv2d(t, w, b); y = transpose(z)      ->      y = plane_conv2d(x, w, b)
    """
    if not {"conv2d", "transpose"} <= {node.op.name for node in graph.nodes}:
        return graph
    from striate.transforms import plane_convolutions as own

    return own.plane_convolutions(graph, backend)


def depthwise_planes(graph: Graph, backend: Backend) -> Graph:
    """Loaded by the first graph that has a convolution in groups and moves axes.

    t = transpose(x); z = conv2d[groups=C](t, w); y = transpose(z)      ->      y = depthwise_planes(x, w)
    """
    if not {"conv2d", "transpose"} <= {node.op.name for node in graph.nodes}:
        return graph
    from striate.transforms import depthwise_planes as own

    return own.depthwise_planes(graph, backend)


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
