"""What picks places by tables that are known when it is compiled: gather by constant indices (others: `picks.py`)."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from striate.cpu.access import ANY, Access
from striate.cpu.family import Family, Request, one_way
from striate.cpu.kernels.take import ARGUMENTS, TABLES, emit_take
from striate.cpu.launch import Context
from striate.cpu.recipes.arrange import Moves
from striate.cpu.recipes.moves import ITEM, behind, dense_strides, lower_move, strides_of
from striate.cpu.recipes.slicing import lower_runs, runs_of
from striate.ir.buffers import BufferView, Format, bytes_needed, view
from striate.ir.graph import Node
from striate.ir.selected import Roles, Selected
from striate.ir.types import TensorType
from striate.ops.gather import Gather, check_indices

# Indices in so few runs of equal steps are moved run by run.
FEW_RUNS = 8


class Gathering(Moves):
    """gather by indices that are constants of the graph, or computed."""

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        if node.inputs[1] in request.known:
            return super().select(node, roles, request)
        from striate.cpu.recipes.picks import lower_gather  # few graphs have one

        return one_way(node, roles, request, lower_gather)

    def lower(self, node: Node, context: Context) -> None:
        assert isinstance(node.op, Gather)
        x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
        axis, indices = node.op.axis % x.type.rank, context.known[node.inputs[1]]
        check_indices(node.op.name, indices, x.type.shape[axis])
        kept, behind = x.type.shape[:axis], x.type.shape[axis + 1 :]
        picked = indices.reshape(-1).astype(np.int64) % x.type.shape[axis]
        places = [*map(np.arange, kept), picked, *map(np.arange, behind)]
        if indices.ndim == 1:
            lower_places(context, x, y, places, "gather")
            return
        # The axes of the indices are one in between.
        joined = TensorType((*kept, indices.size, *behind), y.type.dtype)
        format = Format(storage=y.storage)
        between = (
            y.buffer if y.dense and not y.offset else context.scratch(bytes_needed(joined, format), "picked")
        )
        whole = view(between, joined, format)
        lower_places(context, x, whole, places, "gather")
        if between is not y.buffer:
            axes = zip(y.type.shape, dense_strides(y.type.shape), strides_of(y), strict=True)
            lower_move(context, whole, y, list(axes), name="gather")


def lower_places(
    context: Context, x: BufferView, y: BufferView, places: Sequence[np.ndarray], name: str
) -> None:
    """y at every combination of positions is x at `places` of them, axis by axis."""
    runs = [runs_of(own) for own in places]
    if math.prod(map(len, runs)) <= FEW_RUNS:
        lower_runs(context, x, y, runs, None, name)
        return
    own, other = strides_of(x), strides_of(y)
    run = 1
    axes = list(zip([each * step for each, step in zip(places, own, strict=True)], other, strict=True))
    while axes and axes[-1][1] == run and np.array_equal(axes[-1][0], np.arange(len(axes[-1][0])) * run):
        run *= len(axes.pop()[0])
    tables: list[tuple[np.ndarray, int]] = []
    for table, step in axes:
        if tables and tables[-1][1] == len(table) * step:
            tables[-1] = ((tables[-1][0][:, None] + table).reshape(-1), step)
        else:
            tables.append((table, step))
    _lower_tables(context, x, y, tables, run, name)


def _lower_tables(
    context: Context, x: BufferView, y: BufferView, tables: list[tuple[np.ndarray, int]], run: int, name: str
) -> None:
    """`tables`: elements behind x's first, and the step in y, of each axis before the runs."""
    tables = [(np.zeros(1, np.int64), 0)] * (TABLES - len(tables)) + tables
    *further, table0, table1, table2, table3 = tables
    chosen = (table0, table1, table2, table3)
    sizes = [len(table) for table, _ in chosen]
    chunk = max(1, ITEM // run)
    chunks = -(-sizes[-1] // chunk)
    integers = {f"size_{k}": size for k, size in enumerate(sizes)}
    integers |= {f"output_{k}": step for k, (_, step) in enumerate(chosen)}
    buffers = [context.table(table.astype(np.int64), "places") for table, _ in chosen]
    write_group, bytes = object(), x.itemsize
    for place in np.ndindex(*(len(table) for table, _ in further)):
        before = [(int(table[k]), k * step) for k, (table, step) in zip(place, further, strict=True)]
        context.add(
            "take",
            (("bytes", bytes), ("single", run == 1)),
            lambda: emit_take(bytes, context.target, run == 1),
            ARGUMENTS.pack(
                input=behind(x, sum(first for first, _ in before)),
                output=behind(y, sum(first for _, first in before)),
                **{f"table_{k}": buffer for k, buffer in enumerate(buffers)},
                **integers,
                chunk=chunk,
                chunks=chunks,
                run=run,
            ),
            items=math.prod(sizes[:-1]) * chunks,
            reads=[Access(x, x.storage, ANY, lanes=1), *buffers],
            writes=[Access(y, y.storage, ANY, lanes=1)],
            work=math.prod(sizes) * (1 + run * 0.25),
            recipe=name,
            write_group=write_group,
        )


FAMILIES: dict[str, Family] = {"gather": Gathering()}
