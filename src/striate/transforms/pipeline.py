"""The visible order of the passes.

trace -> before_gradient -> gradient (training only) -> optimise -> layout -> lowering -> memory
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from striate.errors import GraphError
from striate.ir.graph import Graph
from striate.ir.verify import verify
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

Pass = Callable[[Graph], Graph]


def before_gradient(graph: Graph) -> Graph:
    """Passes that decide what a gradient will have to read; values keep their identity."""
    return sink_relu(graph)


def passes(backend: Backend, derive: Derive) -> tuple[tuple[str, Pass], ...]:
    """Passes that only make a graph cheaper, in their order; what they make of constants is kept by `derive`."""
    exact = backend.exact
    return (
        ("remove_dead", remove_dead),
        ("fold_constants", fold_constants),
        ("share_equal", share_equal),
        ("name_shuffles", name_shuffles),
        ("transposed_as_gradient", transposed_as_gradient),
        ("fold_norm", lambda graph: fold_norm(graph, derive, exact)),
        ("as_kernels_take", lambda graph: as_kernels_take(graph, derive, exact)),
        ("sink_relu", sink_relu),
        ("sum_before_scatter", sum_before_scatter),
        ("fuse", lambda graph: fuse(graph, backend)),
        ("separate", lambda graph: separate(graph, backend)),
        ("remove_dead", remove_dead),
    )


def optimise(graph: Graph, backend: Backend, derive: Derive, *, checked: bool = False) -> Graph:
    """`graph` after all `passes`; `checked`: after each it must be well formed.

    Raises `GraphError`, with the name of the pass as a note, where `checked` finds one that is not.
    """
    # Numbers that are not finite are results like any other, here as in a run.
    with np.errstate(all="ignore"):
        for name, run in passes(backend, derive):
            graph = run(graph)
            if not checked:
                continue
            try:
                verify(graph)
            except GraphError as error:
                error.add_note(f"after the pass {name}")
                raise
    return graph
