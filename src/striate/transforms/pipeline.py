"""The visible order of the passes.

trace -> before_gradient -> gradient (training only) -> optimise -> layout -> lowering -> memory
"""

from __future__ import annotations

import numpy as np

from striate.ir.graph import Graph
from striate.transforms.backend import Backend
from striate.transforms.channel_maps import Derive, as_kernels_take
from striate.transforms.fold_norm import fold_norm
from striate.transforms.fuse import fuse
from striate.transforms.separate import separate
from striate.transforms.simplify import (
    fold_constants,
    name_shuffles,
    remove_dead,
    share_equal,
    sink_relu,
    sum_before_scatter,
)
from striate.transforms.transposed import transposed_as_gradient


def before_gradient(graph: Graph) -> Graph:
    """Passes that decide what a gradient will have to read; values keep their identity."""
    return sink_relu(graph)


def optimise(graph: Graph, backend: Backend, derive: Derive) -> Graph:
    """Passes that only make a graph cheaper; what they make of constants is kept by `derive`."""
    graph = remove_dead(graph)
    # Numbers that are not finite are results like any other, here as in a run.
    with np.errstate(all="ignore"):
        graph = name_shuffles(share_equal(fold_constants(graph)))
        graph = fold_norm(transposed_as_gradient(graph), derive, backend.exact)
        graph = as_kernels_take(graph, derive, backend.exact)
    graph = sink_relu(graph)
    graph = sum_before_scatter(graph)
    graph = fuse(graph, backend)
    graph = separate(graph, backend)
    return remove_dead(graph)
